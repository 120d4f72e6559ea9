//! Events and products: editions, named wars, laws and works.

use super::Rule;
use crate::kind::Kind;

/// Parts of patterns.
pub(super) const MACROS: &[(&str, &str)] = &[
    // what a quoted title is made of
    ("titlewords", "<cap> ( <word> | <num> | <word:comma> | <word:colon> | <word:hyphen> | <~[?!’']> )*"),
    // after a straight quote the first word stands close: else the quote is a closing one
    ("title", "( <word:open_quote&~[^\"]+> [ $titlewords ] | <word:open_quote&~\"> [ <cap&glued> ( <word> | <num> | <word:comma> | <word:colon> | <word:hyphen> | <~[?!’']> )* ] ) <word:close_quote>"),
    // what is played: `cyclisme sur piste`, `football des moins de 20 ans`
    ("sport", "( $de <lower&group:sport> $anyadj* ( ( <lower&~sur|pour|contre> | <word:a> ) <lower&noun> )? ( <word:des> <lower&~moins> $de <num> <word:year_unit> )? )"),
    // makes of cars and aircraft
    ("make", "( <cap&group:vehicle_maker> | <cap&group:make_first> <cap&group:make_last> )"),
    // what follows the model: `GTS`, `Sportback`, `e-tron`
    ("trim", "( <cap&!start&!func&!given&!g:location&!g:country&!g:person> | <num&!year> | <lower&group:car_trim> )"),
];

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "event.edition",
        definite: false,
        kind: Kind::Event,
        weight: 86,
        pattern: "[ <g:event> ( $de? ( <g:location> | <g:country> ) )? <year> ]",
        examples: &["La [Ligue des champions 2018] commence.", "Le [Tour de France 1998] fut agité.", "La [CAN Égypte 2019] commence."],
    },
    // The currency has a small letter: `l'Euro 2021`, `éliminés de l'Euro`.
    Rule {
        name: "event.euro",
        definite: false,
        kind: Kind::Event,
        weight: 86,
        pattern: "( <word:le> [ <cap&!start&!allcaps&~Euro> ( <word:hyphen>? <year> )? ] | [ <cap&~Euro> <word:hyphen>? <year> ] )",
        examples: &["Ils ont gagné l'[Euro 2021].", "Leur parcours à l'[Euro] plaît."],
    },
    // Feasts of saints have an article, the towns none: `à la Saint-Jean`.
    Rule {
        name: "event.saint",
        definite: false,
        kind: Kind::Event,
        weight: 84,
        pattern: "<word:la&lower> [ <cap&group:saint_day> ] ( <any&!cap> | . )",
        examples: &["On danse à la [Saint-Nicolas] partout."],
    },
    Rule {
        name: "event.host",
        definite: false,
        kind: Kind::Event,
        weight: 78,
        pattern: "[ <g:event> $de ( <g:location> | <g:country> ) ]",
        examples: &["Aux [Jeux olympiques de Bouaké], elle a gagné."],
    },
    // `le sommet de l'État` is no meeting, `le Salon de l'Auto` is.
    Rule {
        name: "event.head",
        definite: true,
        kind: Kind::Event,
        weight: 76,
        pattern: "[ ( <event_head:de&!event_head:context&!event_head:capital> | <cap&!start&event_head:de&event_head:capital> ) $adjectives? $de ( <g:location> | <g:country> | <g:organisation> | ( <cap&!given&!func&!noent> | <cap&!func&noent&~[^EÉ].*> ) ( <cap> | $anyadj )* | <lower&noun&!func> $anyadj* $de ( <g:location> | <g:country> | <cap> ) ) ( $de ( <g:location> | <g:country> ) )? <year>? ]",
        examples: &["Le [Festival du film de Tizi] s'ouvre."],
    },
    // A summit of rock: `au sommet du Tourmalet`.
    Rule {
        name: "event.no-mountain",
        definite: false,
        kind: Kind::Event,
        weight: 95,
        pattern: "[none: <lower&~sommet> ] $de ( <cap&!g:organisation&!g:country&!g:event&!g:location> | <cap&organisation_head> $de <cap> ) | [none: <lower&~sommet> ] <word:du&!word:des> <g:location>",
        examples: &["Une arrivée au sommet du Tourmazet attend."],
    },
    // The meeting of a meeting: `le sommet de la COP24`.
    Rule {
        name: "event.summit-of",
        definite: false,
        kind: Kind::Event,
        weight: 98,
        pattern: "<lower&~sommet> $de [ <g:event> ]",
        examples: &["Elle ira au sommet de la [COP24] lundi."],
    },
    // `championnat du monde de cyclisme sur piste`, `Coupe de France de basket`: what is played belongs to the name.
    Rule {
        name: "event.sport",
        definite: false,
        kind: Kind::Event,
        weight: 86,
        pattern: "[ ( ( <event_head:whole> | <event_head:de&~[Cc](?:oupes?|hampionnats?)> $de ( <g:country> | <g:location> ) ) $sport? | <g:event> $sport ) ( $de ( <g:location> | <g:country> ) )? ( <year> | <ndate&~[0-9]{4}[-–/][0-9]{2,4}> )? ]",
        examples: &["Le [championnat de France de handball] reprend.", "Le [championnat du monde de cyclisme sur piste 2019] commence.", "La [Coupe du Niger de basket] commence.", "Elle ouvre le [Festival du film documentaire]."],
    },
    // `Journée mondiale de l'eau`, `Semaine nationale du don de sang`
    Rule {
        name: "event.day",
        definite: false,
        kind: Kind::Event,
        weight: 84,
        pattern: "[ ( <event_head:de&~(?:[Jj]ournée|[Aa]nnée)> $anyadj? | <group:event_period> <lower&group:scope> ) ( $de | <word:pour> $det | <lower&~contre> $det ) $orgthing ( $orgde )* ( <word:aux> $orgthing )? ( <word:et> ( <word:de> $det? | <word:du> ) $orgthing )? ]",
        examples: &["C'est la [Journée mondiale de l'eau].", "La [journée nationale des enfants malades] approche."],
    },
    // A lone capital makes the name: `Salon de l'artisanat`, `Nuit des idées`, `Fête de la victoire`.
    Rule {
        name: "event.capital-head",
        definite: false,
        kind: Kind::Event,
        weight: 72,
        pattern: "[ ( <cap&!start&group:event_word> | <cap&!start&~Etats|États> <lower&~généraux> ) $adjectives? $de =<any&!num&!number> $orgthing ( $de <lower&noun&!func&!place_head:out> $anyadj* )? ( $de ( <g:location> | <g:country> ) )? <year>? ]",
        examples: &["Elle visite le [Salon de l'artisanat].", "La [Nuit des idées] attire du monde."],
    },
    Rule {
        name: "event.name",
        definite: false,
        kind: Kind::Event,
        weight: 80,
        pattern: "[ <event_head:name&!event_head:context> $anyadj? <cap&!start&!func&!g:location&!g:country> <cap&!func>* <year>? ]",
        examples: &["La [tempête Gabriel] approche."],
    },
    // `le festival « Couleurs du monde »`
    Rule {
        name: "event.quoted",
        definite: false,
        kind: Kind::Event,
        weight: 90,
        pattern: "<lower&event_head&!event_head:context&!event_head:capital> ( <lower> | <g:demonym> )? <lower>? <lower>? $title",
        examples: &["Le festival baptisé « [Couleurs du monde] » commence."],
    },
    // English names of meetings: `World Government Summit`.
    Rule {
        name: "event.english",
        definite: false,
        kind: Kind::Event,
        weight: 76,
        pattern: "[ <cap&!start&!func&!title&!given> ( <cap&!func> | $englishjoint <cap> )? ( <cap&!func> | $englishjoint <cap> )? ( <cap&!func> )? <cap&group:english_event> <year>? ]",
        examples: &["Il ira au [World Government Summit] de Dubaï."],
    },
    // The end of the war; the newspaper has no article: `à la Libération`.
    Rule {
        name: "event.liberation",
        definite: false,
        kind: Kind::Event,
        weight: 92,
        pattern: "( <word:la&lower> ) [ <cap&!start&~Libération|Renaissance> ]",
        examples: &["À la [Libération], elle revint à Paris."],
    },
    // The rally is `le Dakar`; the town has no article.
    Rule {
        name: "event.rally",
        definite: false,
        kind: Kind::Event,
        weight: 88,
        pattern: "( <word:le> | <word:du> | <word:au> ) [ <~Dakar> <year>? ]",
        examples: &["Il a gagné le [Dakar 2017]."],
    },
    Rule {
        name: "product.head",
        definite: false,
        kind: Kind::Product,
        weight: 78,
        pattern: "[ ( <cap&!start&product_head:in> $de <g:organisation> ( <lower&~sur|pour|contre> <word:les> <lower&noun> )? | <product_head:in> $de? <cap&!start&!func&!title&!g:organisation&~[^.]{2,}.*> | <product_head&group:plain_product_head> <cap&!start&!func&!title&!g:location&!g:country&~[^.]{2,}.*> | <~[Pp]rix> $de <cap&!allcaps&!start&!func&!title&!given&!g:organisation&!g:location&!g:country> ) ( <cap> | $anyadj )* <year>? ]",
        examples: &["La [loi Veil] a changé la vie.", "Le [traité de Lisbonne] s'applique."],
    },
    // `Oscar du meilleur film étranger`, `prix du meilleur joueur`
    Rule {
        name: "product.best",
        definite: false,
        kind: Kind::Product,
        weight: 84,
        pattern: "[ ( <g:product> | <group:award_sign> <~Globe>? ) $de <~(?i:meilleure?s?)> ( <noun> | <cap> ) ( $anyadj | <word:de> <lower&noun> | <lower&~rôle> )* ( <word:a> <lower&~(?:l['’])> <cap&~Etranger|Étranger> )? <year>? ]",
        examples: &["Elle a l'[Oscar du meilleur film étranger].", "Il reçoit le [prix du meilleur joueur]."],
    },
    // An award, which has an article; a person called so has none: `nommée aux César`, `l'Oscar`.
    Rule {
        name: "product.award",
        definite: false,
        kind: Kind::Product,
        weight: 86,
        pattern: "( <word:le> | <word:les> | <word:du> | <word:au> | <word:aux> | <number> | <word:un> ) [ <cap&group:award> ] ( <any&!year> | . )",
        examples: &["Elle est nommée aux [César]."],
    },
    // The ceremony of a year: `les César 2017`.
    Rule {
        name: "event.ceremony",
        definite: false,
        kind: Kind::Event,
        weight: 90,
        pattern: "[ ( <cap&group:ceremony> <cap&~Awards>? | <cap&group:ceremony_first> <cap> <cap&~Awards>? ) <year> ]",
        examples: &["Il préside les [César 2017]."],
    },
    Rule {
        name: "event.numbered",
        definite: false,
        kind: Kind::Event,
        weight: 80,
        pattern: "[ ( <event_head:capital> <cap&roman> | <~[Aa]cte|Cop|COP> <num> ) ]",
        examples: &["Pour l'[Acte XI], ils étaient peu.", "Ils préparent l'[Acte 5] de leur mouvement.", "L'[acte 3] des « gilets jaunes » approche."],
    },
    Rule {
        name: "product.quoted",
        definite: false,
        kind: Kind::Product,
        weight: 90,
        pattern: "( <lower&product_head:out> | <lower&~projets?|propositions?> <word:de> <lower&~loi> ) ( <lower> | <word:comma> | <g:demonym> | <word:open> | <cap> )? ( <lower> | <word:comma> | <word:open> | <cap> )? ( <lower> | <word:comma> | <word:open> | <cap> )? ( <lower> | <word:comma> | <word:open> )? ( <lower> | <word:comma> | <word:open> )? ( <word:open> )? $title",
        examples: &["Le film d'horreur, \"[Dachra]\", sort demain.", "Son roman « [La Nuit des autres] » plaît.", "Il a écrit un livre sur sa vie (\"[Tazka : de la rue au pouvoir]\")."],
    },
    // Its author between the work and its title: `le roman de Karim Haddad, « La nuit »`.
    Rule {
        name: "product.of-author",
        definite: false,
        kind: Kind::Product,
        weight: 90,
        pattern: "<lower&product_head:out> ( <lower&adj> )? <word:de> ( <g:person> | $fullname | <cap&family> ) <word:comma>? ( <word:open> )? $title",
        examples: &["Le roman de Karim Haddad, « [La plus longue nuit] », est paru."],
    },
    // A scheme by its acronym: `embauchés dans le cadre du CIP`.
    Rule {
        name: "product.scheme",
        definite: false,
        kind: Kind::Product,
        weight: 82,
        pattern: "<lower&~cadre> ( <word:du&!word:des> | <word:de> ( <word:le> | <word:la> ) )? [ <cap&allcaps&!g:organisation&!g:event&!g:product&!g:facility&!g:location&!g:country&!noent> ] ( <any&!cap&!num> | . )",
        examples: &["Ils sont embauchés dans le cadre du [TZK], dit-il."],
    },
    // Whatever it is, what is called so in quotes is a work: `une vidéo intitulée « Nous sommes là »`.
    Rule {
        name: "product.titled",
        definite: false,
        kind: Kind::Product,
        weight: 76,
        pattern: "<lower&~intitulée?s?|titrée?s?> $title",
        examples: &["Une note intitulée « [Peurs et silences] » circule."],
    },
    // In figures too: `cette étude, intitulée « 137 nuances de gris »`.
    Rule {
        name: "product.titled-study",
        definite: false,
        kind: Kind::Product,
        weight: 90,
        pattern: "<lower&group:study> ( <lower> | <word:comma> )? ( <lower> | <word:comma> )? <lower&~intitulée?s?|titrée?s?> <word:open_quote> [ ( <cap> | <num> ) ( <word> | <num> | <word:comma> | <word:colon> | <word:hyphen> | <word:dash> | <~[?!’']> )* ] <word:close_quote>",
        examples: &["L'étude, intitulée « [137 nuances de peur] », est parue."],
    },
    // Its maker, and the title in brackets: `l'animateur Éric Salvail (« Les recettes »)`.
    Rule {
        name: "product.credit",
        definite: false,
        kind: Kind::Product,
        weight: 88,
        pattern: "<lower&group:of_a_work> ( $anyadj )? ( <g:person> | $fullname ) <word:open> $title",
        examples: &["Le réalisateur malien Karim Haddad (\"[Dix soirs]\") est venu."],
    },
    // Inside a quotation agencies put titles between crosses: `l'émission +Dix soirs+`.
    Rule {
        name: "product.crossed",
        definite: false,
        kind: Kind::Product,
        weight: 84,
        pattern: "( <lower&product_head:out> | <word:comma> | <word:et> | <word:ou> | <lower&~avec|dans> ) <mark&~[+]> [ <cap&glued> ( <word> | <word:comma> )* ] <mark&glued&~[+]>",
        examples: &["Son émission +[Dix soirs]+ est finie."],
    },
    // `un navire de croisière, l'Azura`
    Rule {
        name: "product.vessel-apposed",
        definite: false,
        kind: Kind::Product,
        weight: 90,
        pattern: "<lower&product_head:vessel> ( <lower&adj> | <g:demonym> | <word:de> <lower&noun> )? <word:comma> ( <word:le&!word:les> | <word:la> ) [ <cap&!start&!g:organisation&!g:country> ( <cap&!start> | <word:de> <cap> | <num> )* ] ( <mark> | <word:qui> | . )",
        examples: &["Un navire de croisière, l'[Azuro], est à quai."],
    },
    // Without quotes: `l'application Signal`, `le jeu vidéo Fortnite`.
    Rule {
        name: "product.named",
        definite: false,
        kind: Kind::Product,
        weight: 84,
        pattern: "<lower&product_head:out&group:named_thing> ( $anyadj )? [ <cap&!start&!given&!func&!noent&!g:person&!g:location&!g:country&!g:organisation&!title&~..+> ( <cap&!g:organisation> | <num> | <word:de> <cap&!g:organisation&!g:person&!given> | $englishjoint <cap> )* ] ( <mark> | <word:et> | <word:que> | <word:qui> | <lower&group:after_subject> | <lower&verb&!noun&!adj&!part> | <word:de> $det? <g:organisation> | . )",
        examples: &["Elle a installé l'application [Tazka].", "L'émission [Newsnight] de la BBC."],
    },
    // With its year: `"Délivrances" (2015)`.
    Rule {
        name: "product.dated",
        definite: false,
        kind: Kind::Product,
        weight: 80,
        pattern: "$title <word:open> <year> <word:close>",
        examples: &["Elle a écrit « [Délices] » (2015) et d'autres."],
    },
    // Without quotes, in English: `The Waves (1931)`.
    Rule {
        name: "product.english-dated",
        definite: false,
        kind: Kind::Product,
        weight: 90,
        pattern: "[ ( <cap&english_word> | <cap&~The|A|My> <cap> ) ( <cap> | $englishjoint <cap> )* ] <word:open> <year> <word:close>",
        examples: &["Elle a écrit [The Tazka Waves] (1931) et d'autres."],
    },
    // The national version of a show: `The Voice Belgique`.
    Rule {
        name: "product.there",
        definite: false,
        kind: Kind::Product,
        weight: 82,
        pattern: "[ <g:product&several> <cap&g:country> ]",
        examples: &["Elle a gagné [Top Chef Bolivie] hier."],
    },
    // The maker of a work before its title: `la réalisatrice de « Noura rêve »`.
    Rule {
        name: "product.maker",
        definite: false,
        kind: Kind::Product,
        weight: 88,
        pattern: "<lower&group:of_a_work> ( <word:en> <lower&~scène> )? $anyadj? ( <word:de> | <word:du> ) $title",
        examples: &["La réalisatrice de « [Noura danse] » est venue."],
    },
    // What is played, shown or published: `elle anime "Dix soirs"`, `"Dix soirs" est diffusé`.
    Rule {
        name: "product.staged",
        definite: false,
        kind: Kind::Product,
        weight: 86,
        pattern: "( <lower&group:stage_verb> ( <lower&~dans|avec> )? ( <lower&~sa|son|ses> <lower> )? $title | $title ( <word:be> | <lower&~a|ont> <word:be>? ) <lower&group:staged> )",
        examples: &["Elle anime \"[Dix soirs]\" sur une chaîne.", "\"[Dix soirs]\" est diffusé mardi."],
    },
    // A law with its years: `projet de loi de programmation pour la justice 2018-2022`.
    Rule {
        name: "product.law-year",
        definite: false,
        kind: Kind::Product,
        weight: 97,
        pattern: "[ <lower&~loi|lois> <word:de> <lower&~finances|programmation|financement|règlement|budget|orientation> ( <lower&adj> | <lower&part> )* ( ( <word:pour> | $de ) ( <word:la> | <word:le> )? <lower&noun> $anyadj* )* ( <word:pour>? <year> | <ndate&~[0-9]{4}-[0-9]{4}> ) ]",
        examples: &["Le projet de [loi de programmation pour la justice 2018-2022] est voté."],
    },
    // A title before its maker: `dans « Elle » de Paul Verhoeven`.
    Rule {
        name: "product.by",
        definite: false,
        kind: Kind::Product,
        weight: 86,
        pattern: "$title ( <word:open> <num> <word:close> )? <word:comma>? <word:de> ( <g:person> | <cap&given> <cap> )",
        examples: &["Elle joue dans « [Trois Lunes] » de Paul Bouzin."],
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
        weight: 84,
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
        pattern: "[ $make <cap&~[A-Z][A-Za-z-]*[0-9]+.*> $trim* ]",
        examples: &["Le moteur des [Audi R18 e-tron] plaît.", "On a vendu dix [Mazda CX-9]."],
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
        name: "product.code",
        definite: false,
        kind: Kind::Product,
        weight: 80,
        pattern: "[ <cap&product_head:in&~Code> ( <lower&g:demonym> )? $de <lower&noun> $anyadj* ( <word:et> $de? <lower&noun> $anyadj* )? ]",
        examples: &["Le [Code de l'animal] est paru.", "Le [Code français de l'éducation] l'interdit."],
    },
    Rule {
        name: "product.vessel",
        definite: false,
        kind: Kind::Product,
        weight: 92,
        pattern: "<lower&product_head:vessel> ( <lower&adj> | <lower&g:demonym> )? [ ( <cap&!start&!g:location&!g:country&!g:organisation> ( <word:de> <cap> | <cap> | <num> )* | <g:product> ) ]",
        examples: &["Le porte-avions [Charles de Gaulle] quitte Toulon."],
    },
    Rule {
        name: "product.year",
        definite: false,
        kind: Kind::Product,
        weight: 84,
        pattern: "[ <g:product> ( <word:pour> $det <word:year_noun> )? <year> ]",
        examples: &["La [loi de finances 2019] est votée."],
    },
];
