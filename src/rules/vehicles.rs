//! Products that move: vehicles, ships and aircraft, their makers, models and variants.

use super::Rule;
use crate::kind::Kind;

pub(super) const MACROS: &[(&str, &str)] = &[
    // makes of cars and aircraft
    ("make", "( <cap&group:vehicle_maker> | <cap&group:make_first> <cap&group:make_last> )"),
    // a name that no list has, behind what says that it is a model's: `Turbo S`, `Mission 500`
    ("variant", "<cap&!start&!func&!given&!noent&!title&!g:organisation&!g:location&!g:country&!g:person&!g:product&~..+> $variant_more*"),
    ("variant_more", "( <cap&!start&!given> | $model_number | $englishjoint <cap> )"),
    ("variants", "( ( <word:comma> | <word:et> | <word:ou> ) ( [ $variant ] | <g:product> ) )"),
    // with the letters that stick to it: `4MATIC`, `50th`
    ("model_number", "<num&!year> ( <cap&glued> <mark&glued&~[+]>? | <lower&glued&~th> | =<any&!glued> | =<mark> | . )"),
    // what follows the model: `GTS`, `Sportback`, `e-tron`
    ("trim", "( <cap&!start&!func&!given&!g:location&!g:country&!g:person> | $model_number | <lower&group:car_trim> )"),
];

pub(super) const RULES: &[Rule] = &[
    // `un navire de croisière, l'Azura`
    Rule {
        name: "product.vessel-apposed",
        definite: false,
        kind: Kind::Product,
        weight: 90,
        pattern: "<lower&product_head:vessel> ( <lower&adj> | <g:demonym> | <word:de> <lower&noun> )? <word:comma> ( <word:le&!word:les> | <word:la> ) [ <cap&!start&!g:organisation&!g:country> ( <cap&!start> | <word:de> <cap> | <num> )* ] ( <mark> | <word:qui> | . )",
        examples: &["Un navire de croisière, l'[Azuro], est à quai."],
    },
    // Behind its sort: `le SUV Tucson`, `un coupé Corsaire GT`.
    Rule {
        name: "product.vehicle",
        definite: false,
        kind: Kind::Product,
        weight: 84,
        pattern: "( $det | <word:un> | <word:de> | <word:au> | <number> ) <group:vehicle_noun> $anyadj? [ ( $variant | <cap&g:location&!start> $variant_more* ) ]",
        examples: &["Le SUV [Tazkan] se vend bien.", "Elle conduit un coupé [Corsario GT] gris."],
    },
    // A colour of paint or a finish is neither a model nor a person: `une livrée « Rosso Tazka »`.
    Rule {
        name: "product.no-colour",
        definite: false,
        kind: Kind::Product,
        weight: 92,
        pattern: "( ( <lower&group:colour_head> | <lower&~finitions?> ) <lower>? <lower>? <lower>? <lower>? <word:open_quote> [none: <cap> <word>* ] <word:close_quote> ( ( <word:et> | <word:comma> ) <word:open_quote> [none: <cap> <word>* ] <word:close_quote> )? | <lower&group:colour_head> [none: <cap&!start> <cap&!start>* ] )",
        examples: &["La voiture a une livrée « Rosso Tazka »."],
    },
    // A model by its number and its name: `la 312 Tazka`.
    Rule {
        name: "product.numbered",
        definite: false,
        kind: Kind::Product,
        weight: 84,
        pattern: "( <word:la> | <~[Uu]ne|[Cc]ette|[Ss]a|nouvelle> ) [ <num&~[1-9][0-9]{2}> $variant ]",
        examples: &["La [312 Tazka] est grise."],
    },
    // A model or its equipment by its name: `les modèles Turbo et Turbo S`.
    Rule {
        name: "product.variant",
        definite: false,
        kind: Kind::Product,
        weight: 82,
        pattern: "( <lower&group:variant_head> | ( $det | <word:open> ) <lower&~gamme> ) ( <lower&~batterie|optionnel|sportif|électrique|hybride> )? ( [ $variant ] | <g:product> ) $variants? $variants? $variants? $variants? $variants? $variants? $variants?",
        examples: &["Les modèles [Turba], Taycan, [Turbo Z] et [Turba S] arrivent.", "Le pack [Performo Plus] est cher."],
    },
    // Systems of cars, behind their sort: `le système Porsche Ceramic Composite Brake`.
    Rule {
        name: "product.system",
        definite: false,
        kind: Kind::Product,
        weight: 90,
        pattern: "<lower&~système|systèmes|application|technologie|suspension|freins|pack|fonction|assistant|option|service> <lower>? [ <cap&group:vehicle_maker> <cap> <cap>* ]",
        examples: &["Le système [Porsche Ceramic Brake] est là."],
    },
    // `un Airbus`, `à bord du Boeing`: makers of aircraft have no article.
    Rule {
        name: "product.aircraft",
        definite: false,
        kind: Kind::Product,
        weight: 84,
        pattern: "( <group:before_aircraft> | <lower&group:aircraft_noun> ( <word:du> | <word:de> <word:le> ) ) [ <cap&group:aircraft_maker> ( <num> | <cap&!start&~[A-Z]+[0-9-]+.*> )? ]",
        examples: &["Elle est arrivée à bord d'un [Airbus]."],
    },
    // `la BMW`, `une Renault Clio`: the car, not its maker, who has no article.
    Rule {
        name: "product.car",
        definite: false,
        kind: Kind::Product,
        weight: 86,
        pattern: "( <word:la> | <group:before_car> ) [ $make ( <cap&!start&!func&!g:location&!g:country> | <num> )? $trim* ]",
        examples: &["La [BMW] a quitté la route.", "Une [Peugeot 208] brûle."],
    },
    // `un véhicule de marque Nissan Navara`; a make alone is the maker
    Rule {
        name: "product.marked",
        definite: false,
        kind: Kind::Product,
        weight: 96,
        pattern: "<lower&~marque|type> [ $make ( <cap&!start&!func&!g:location&!g:country> | <num> ) $trim* ]",
        examples: &["Un véhicule de marque [Nissan Navara] a brûlé."],
    },
    // `l'Audi R18 e-tron`, `des Mazda CX-9`: figures in the name of the model need no article.
    Rule {
        name: "product.model",
        definite: false,
        kind: Kind::Product,
        weight: 85,
        pattern: "[ $make <cap&!noent&~[A-Z][A-Za-z-]*[0-9]+.*> $trim* ]",
        examples: &["Le moteur des [Audi R18 e-tron] plaît.", "On a vendu dix [Mazda CX-9]."],
    },
    // Without its make: `la Taycan Turbo S`, `une 911 Carrera Speedster`.
    Rule {
        name: "product.bare-finish",
        definite: false,
        kind: Kind::Product,
        weight: 86,
        pattern: "( <word:la> | <word:les> | <word:et> | <group:before_car> ) [ <g:product&!start> <group:car_trim> ( <group:car_trim> | <cap&~[A-Z]{1,2}> )* ( <num&~[0-9][.,][0-9]> )? ]",
        examples: &["La [Taycan Speedster] coûte cher."],
    },
    // What follows the name of a model is its finish, whichever the maker: `la LaFerrari Aperta`, `une Corvette C8 Stingray`.
    Rule {
        name: "product.further",
        definite: false,
        kind: Kind::Product,
        weight: 84,
        pattern: "( <word:la> | <word:le&!word:les> | <word:un> | <word:des> | <~[Cc]ette|[Cc]e|[Ss]a|[Ss]on|[Ll]eur|nouvelle|nouveau|future|futur|première|premier|dernière|dernier|exclusive|rare|superbe|modèle|modèles|berline|coupé|SUV|châssis|prototype> ) [ <g:product&!start> ( $variant | <group:car_trim> $trim* ) ]",
        examples: &["Cette [Corvette Tazkar] est grise."],
    },
    // What follows the listed name of a car is its finish: `Porsche Taycan 4S Cross Turismo`.
    Rule {
        name: "product.finish",
        definite: false,
        kind: Kind::Product,
        weight: 86,
        pattern: "[ =<cap&group:vehicle_maker> <g:product> $trim+ ] ( <any&!glued&!word:year_unit&!unit> | . )",
        examples: &["Elle conduit une [Peugeot 208 Allure] grise."],
    },
    Rule {
        name: "product.vessel",
        definite: false,
        kind: Kind::Product,
        weight: 92,
        pattern: "<lower&product_head:vessel> ( <lower&adj> | <lower&g:demonym> )? [ ( <cap&!start&!g:location&!g:country&!g:organisation> ( <word:de> <cap&!given&!g:person&!g:organisation> | <cap> | <num> )* | <g:product> ) ]",
        examples: &["Le porte-avions [Charles de Gaulle] quitte Toulon."],
    },
];
