//! Places and buildings by the noun before them or the preposition that brings them in.

use super::Rule;
use crate::kind::Kind;

pub(super) const MACROS: &[(&str, &str)] = &[
    // states and territories of one island: `l'île de Malte` is Malta; not `l'île d'Irlande`, which is more than the state
    (
        "island_state",
        "<g:country&~Malte|Guam|Chypre|Madagascar|Cuba|Jamaïque|Taïwan|Nauru|Niue|Bahreïn|Grenade|Dominique|Barbade|Aruba|Curaçao|Jersey|Guernesey|Montserrat|Anguilla|Tonga|Mayotte|Réunion|Martinique|Guadeloupe|Singapour|Saint-Barthélemy|Saint-Barth|Saint-Martin|Sainte-Lucie>",
    ),
    ("arrondissement", "( <num> <word:ordinal> | <roman> ) <lower&~arrondissement> ( <word:de> <g:location> )?"),
    ("placename", "( <particle:cap&cap> | <cap&!start&!func&!noent&!g:organisation&!g:event> | <cap&g:location> ) ( <particle:cap&cap> | <particle&!particle:context&!word:et> <cap> | <cap&!start> | <word:hyphen&glued> <cap&glued> )*"),
    // an area's name is not followed by a person's without a comma
    ("areaname", "( <cap&!start&~La|Le|Les> <cap&!start> | <particle:cap&cap> | <cap&g:location&!g:country> | <cap&!start&!func&!noent&!g:organisation&!g:event> ) ( <particle:cap&cap> | <particle&!particle:context&!word:et&!word:de> <cap> | <word:de> <cap&!g:location&!g:country> | <cap&!start&!given> | <word:hyphen&glued> <cap&glued> )*"),
    // the article before a name that has one of its own is part of the name: `de La Baule`
    ("ofarea", "( <word:de> ( <lower&word:le> | <lower&word:la> | <lower&word:les> )? | <word:du> )"),
    // after a noun that names anything (`centre`), an ordinary word is no name: `au centre des Débats`
    ("vaguename", "( <particle:cap&cap> | <cap&!start&!ord&!g:organisation&!g:event> | <cap&g:location> | <cap&g:country> ) ( <particle:cap&cap> | <particle&!particle:context&!word:et> <cap> | <cap&!start&!given> | <word:hyphen&glued> <cap&glued> )*"),
    ("sitename", "( <lower&adj&!part&!func&!title&!verb&!g:demonym> | <title_modifier:after&lower> )? ( $placename | $de? $dated ) ( $de <cap> )?"),
    // a nationality makes the head a common noun: `la base française de Gao`
    ("plainadj", "( <title_modifier:after&lower> | <any&lower&adj&part&!func&!title&!verb> | <any&lower&adj&!part&!func&!title&!verb&!g:demonym> )"),
    ("dated", "<num> ( <word:ordinal&glued> )? ( <word:hyphen> )? <month>"),
];

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "location.head",
        definite: true,
        kind: Kind::Location,
        weight: 78,
        pattern: "[ <place_head:in> ( <cap&given> <word:first&~1> | $placename | $de? $dated | <word:de> <word:la> <cap&given&!start> | $de <cap&!start&!given&!g:person&!g:organisation> ( <particle:cap&cap> | <particle&!particle:context&!word:et> <cap> | <cap&!start> )* ) | <place_head:in&~[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Qq]uai|[Ee]splanade|[Pp]arvis|[Ss]quare> $de <g:organisation&seat> ]",
        examples: &["Dans la [rue de Rivoli], la foule attend.", "Le [boulevard Abane-Ramdane] est fermé.", "Sur la [place du 7 Janvier], on danse."],
    },
    // An island that is a state is the state: `l'île de Malte`. And a verb is no street: `le classement, qui place Paris en tête`.
    Rule {
        name: "location.no-head",
        definite: false,
        kind: Kind::Location,
        weight: 92,
        pattern: "[none: <lower&~île|îles|ile|iles> ] $de $island_state | ( <word:qui> | <lower&~se|ne|s'|n'|y> ) [none: <lower&verb&place_head:in> ] | [none: <lower&~cours> ] $de <cap&~Bourse> | <lower&~principale?s?|célèbres?|longue|belle> [none: <lower&place_head:in> ] <word:de&!word:du&!word:des> <g:location>",
        examples: &["L'île de Malte rouvre.", "Le classement, qui place Lyon en tête, surprend."],
    },
    // The American state has the name of a country: `l'État américain de Géorgie`.
    Rule {
        name: "location.georgia",
        definite: false,
        kind: Kind::Location,
        weight: 96,
        pattern: "( <~[ÉEé]tat> ( <lower&g:demonym> )? <word:de> | <cap&~Atlanta|Macon|Brunswick|Savannah|Augusta|Marietta> <word:comma>? ( <word:en> | <word:open> ) ) [ <~Géorgie> ] \
            | <g:country&~États-Unis|Etats-Unis> <word:open> [ <~Géorgie> ] | <~gouverneurs?|élections?|électeurs?> ( <lower> | <g:demonym> )? <word:de> [ <~Géorgie> ]",
        examples: &["Elle vit dans l'État américain de [Géorgie].", "L'homme courait à Brunswick, en [Géorgie]."],
    },
    // Not instead of somebody: `Lille joue à la place de Dunkerque`.
    Rule {
        name: "location.no-square",
        definite: false,
        kind: Kind::Location,
        weight: 94,
        pattern: "<word:a> <word:la> [none: <lower&~place> ] ( <word:de&!word:du> <cap> | ( <word:du> | <word:de> $det ) <cap&allcaps> )",
        examples: &["Lille joue à la place de Dunkerque.", "Il décide à la place de la BNT."],
    },
    // A quarter that is called like its club: `le quartier de Besiktas`.
    Rule {
        name: "location.quarter-of-club",
        definite: false,
        kind: Kind::Location,
        weight: 92,
        pattern: "<lower&~quartier|commune|localité|faubourg> <word:de&!word:du>? [ <cap&!allcaps&!start&g:organisation> ] ( <any&!cap> | . )",
        examples: &["Le quartier de [Besiktas] est calme."],
    },
    // Streets and woods that bear somebody's name: `place Félix Éboué`, `forêt Ben Bella`.
    Rule {
        name: "location.street",
        definite: false,
        kind: Kind::Location,
        weight: 94,
        pattern: "[ <place_head:in&group:eponymous_place> ( <g:person&several> | $fullname ) ]",
        examples: &["Ils se sont réunis [place Karim Haddad] mardi."],
    },
    // What burns is the wood: `feux de forêt de la Californie`.
    Rule {
        name: "location.no-fire",
        definite: false,
        kind: Kind::Location,
        weight: 95,
        pattern: "<lower&~feux?|incendies?> <word:de> [none: <lower&~forêts?> ] $de <cap>",
        examples: &["Les feux de forêt du Marzou durent."],
    },
    // Periphrases are no names: `le Vieux Continent`, `la Ville Lumière`.
    Rule {
        name: "location.no-periphrasis",
        definite: false,
        kind: Kind::Location,
        weight: 110,
        pattern: "[none: <~Vieux|vieux> <~Continent|continent> | <~Ville|ville> <~Lumière|lumière> | <~Nouveau> <~Monde> | <~Empire|empire> <word:du> <~Milieu|milieu> ]",
        examples: &["Sur le Vieux Continent, on attend."],
    },
    // Several of them: `les rues Myrha et Polonceau`.
    Rule {
        name: "location.streets",
        definite: false,
        kind: Kind::Location,
        weight: 92,
        pattern: "<lower&group:plural_place> $ofarea? [ $areaname ] ( <word:comma> $ofarea? [ $areaname ] )* <word:et> $ofarea? [ $areaname ]",
        examples: &["À l'angle des rues [Zorga] et [Polonzo], on attend."],
    },
    // A name with an article of its own needs no noun: `le restaurant Chez Paul`, `la boîte de nuit Le Tamarak`.
    Rule {
        name: "facility.articled",
        definite: false,
        kind: Kind::Facility,
        weight: 92,
        pattern: "<any&!word:de> <facility_head:name&!cap> [ <cap&~Le|La|Les|Chez|Au|Aux> <cap&!start&!g:country> ( <cap&!start> | <word:de> <cap> | <particle&!particle:context> <cap> )* ]",
        examples: &["Le restaurant [Chez Zorgul] est vide.", "Dans la boîte de nuit [Le Tamarak], on danse."],
    },
    // A building that bears somebody's name: `collège Victor Hugo`.
    Rule {
        name: "facility.eponym",
        definite: false,
        kind: Kind::Facility,
        weight: 94,
        pattern: "<any&!word:de> [ <facility_head:name&lower> ( <g:person&several> | $fullname ) ]",
        examples: &["Le [collège Karim Haddad] ferme."],
    },
    // with an adjective the head is a common noun: `l'île grecque de Lesbos`
    Rule {
        name: "location.head-adjective",
        definite: false,
        kind: Kind::Location,
        weight: 79,
        pattern: "<lower&place_head:in> ( <lower&adj> | <lower&g:demonym> ) $de? [ $placename ]",
        examples: &["Sur l'île grecque de [Kastos], on attend.", "Le massif voisin des [Maures] brûle."],
    },
    Rule {
        name: "location.vague-head",
        definite: false,
        kind: Kind::Location,
        weight: 80,
        pattern: "<lower&place_head:vague> <lower&adj>? ( $de )? [ $vaguename ] ( ( <word:comma> $de? [ $vaguename ] )* <word:et> $de? [ $vaguename ] )?",
        examples: &["Dans la région de [Messaidia], rien.", "La rive gauche de l'[Ornain] est sèche."],
    },
    Rule {
        name: "location.road",
        definite: false,
        kind: Kind::Location,
        weight: 84,
        pattern: "( ( <word:la> | <word:le> ) [ <cap&group:road_letter> <word:hyphen>? <num&~[0-9]{1,4}> ] | [ <lower&~autoroute|route> ( <cap&group:road_letter> <word:hyphen>? <num&~[0-9]{1,4}> | <cap&~[AEDN][0-9]{1,4}|R[NDW][0-9]{1,4}> ) ] )",
        examples: &["Il a été tué sur la [RN 59].", "Le bouchon sur l'[A 31] dure.", "L'[autoroute A7] est bloquée.", "La [route N 12] aussi."],
    },
    // Without a letter: `la route nationale 79`, `l'autoroute 20`.
    Rule {
        name: "location.numbered-road",
        definite: false,
        kind: Kind::Location,
        weight: 92,
        pattern: "[ ( <place_head&lower&~route|autoroute|nationale|départementale> | <lower&~route|autoroute|nationale|départementale> ) <num&~[0-9]{1,4}> ] ( <any&!unit> | . )",
        examples: &["Le bouchon sur la [route nationale 79] dure.", "Sur l'[autoroute 20], on roule."],
    },
    Rule {
        name: "location.after-head",
        definite: false,
        kind: Kind::Location,
        weight: 82,
        pattern: "<lower&place_head:out&!place_head:vague> <lower&adj>? $ofarea? [ $areaname ] ( ( <word:comma> ( $ofarea | <lower&word:la> )? [ $areaname ] )* <word:et> ( $ofarea | <lower&word:la> )? [ $areaname ] )?",
        examples: &["La wilaya d'[Aïn Defla] recrute.", "Le quartier de [La Villeneuve] est loin.", "La localité [Messaidia] attend l'eau.", "Les localités d'[Essebt] et [Dramcha] sont raccordées."],
    },
    Rule {
        name: "location.canton",
        definite: false,
        kind: Kind::Location,
        weight: 82,
        pattern: "<cap&!g:organisation> <word:open> ( <cap> <word:slash> )? [ <allcaps&group:canton> ] <word:close>",
        examples: &["Elle est née à Romont ([FR])."],
    },
    Rule {
        name: "location.quoted-area",
        definite: false,
        kind: Kind::Location,
        weight: 84,
        pattern: "<lower&group:quoted_area> $de? <word:open_quote> [ <cap&!g:organisation> <cap>* ]",
        examples: &["Le vieux quartier “[Dachara Gabliya]” tombe."],
    },
    // Housing estates, of whose name the noun is the first word: `la cité Chaâbani de Souk Ahras`.
    Rule {
        name: "location.estate",
        definite: false,
        kind: Kind::Location,
        weight: 96,
        pattern: "[ <lower&~cité|haï|hay> <cap&!start&!func&!g:organisation> ( <cap&!start> | <word:hyphen&glued> <cap&glued> )* ]",
        examples: &["La [cité Bouzini] de Limoges est propre."],
    },
    // `la cité du 1er-Novembre`, `le quartier des 50-Logements`
    Rule {
        name: "location.numbered",
        definite: false,
        kind: Kind::Location,
        weight: 92,
        pattern: "[ <lower&~cité> <num> <word:hyphen>? ( <cap> | <month> | <~[lL]ogements?> ) <cap>* ] | <lower&group:numbered_area> <lower&adj>? $de? <word:open_quote>? [ <num> ( <word:ordinal&glued> )? <word:hyphen>? ( <cap> | <month> | <~[lL]ogements?> ) <cap>* ]",
        examples: &["Dans la cité du [1er-Novembre], on attend.", "Le quartier des [50-Logements] est propre.", "La [cité 300 Logements] est vide."],
    },
    // Where somebody lives, governs or comes from: `le maire de Chabat El-Leham`, `une résidente de Wimbledon`.
    Rule {
        name: "location.of-inhabitant",
        definite: false,
        kind: Kind::Location,
        weight: 84,
        pattern: "<lower&group:inhabitant> <word:de&!word:des> =<cap&!allcaps> [ ( <particle:cap&cap> | <cap&!start&!func&!noent&!g:country&!g:organisation&!title&!place_head:out&!place_head:in&!organisation_head> ) ( <particle:cap&cap> | <particle&!particle:context&!word:et> <cap> | <cap&!start&!given> | <word:hyphen&glued> <cap&glued> )* ]",
        examples: &["Le maire de [Chabat El-Karim] est là.", "Elle est résidente de [Wimbledon]."],
    },
    // a state and its capital have one name: `la capitale Guatemala`
    Rule {
        name: "location.capital",
        definite: false,
        kind: Kind::Location,
        weight: 90,
        pattern: "<lower&~capitale> [ <cap&g:country> ]",
        examples: &["À 80 km de la capitale [Guatemala], il pleut."],
    },
    // a province and a town that bear a state's name: `la province de Luxembourg`
    Rule {
        name: "location.province",
        definite: false,
        kind: Kind::Location,
        weight: 90,
        pattern: "( <lower&~province|ville> ( <word:de> | <word:du&!word:des> ) | <~dans> <word:le&!word:les> ) [ <cap&g:country&~Luxembourg|Panama|Koweït|Djibouti|Guatemala> ]",
        examples: &["Il vit dans la province de [Luxembourg]."],
    },
    // rivers that a state is named after: the river it is, where the word before says so
    Rule {
        name: "location.river",
        definite: false,
        kind: Kind::Location,
        weight: 90,
        pattern: "<lower&group:river_part> $de? [ <cap&group:river_state> ]",
        examples: &["Le fleuve [Congo] déborde.", "Les rives du [Niger] sont inondées."],
    },
    // `le 13e arrondissement`, `le XVIIIe arrondissement de Paris`: its number is its name.
    Rule {
        name: "location.arrondissement",
        definite: false,
        kind: Kind::Location,
        weight: 86,
        pattern: "[ $arrondissement ]",
        examples: &["Il vit dans le [13e arrondissement] depuis mardi.", "Le [3e arrondissement de Lyon] dort."],
    },
    Rule {
        name: "location.compass-of",
        definite: false,
        kind: Kind::Location,
        weight: 76,
        pattern: "<lower&telltale:place_of> $anyadj? <word:du&!word:des> [ <cap&!start&place_head:compass&!g:demonym> ] ( <any&!word:de&!word:du> | . )",
        examples: &["La députée du [Nord] se tait."],
    },
    Rule {
        name: "location.compass",
        definite: false,
        kind: Kind::Location,
        weight: 58,
        pattern: "( <word:le> | <word:du&!word:des> | <word:au&!word:aux> ) [ <cap&place_head:compass&!g:demonym> ] ( <any&!word:de&!word:du&!g:demonym> | . )",
        examples: &["Il pleut dans le [Sud-Ouest], dit-elle."],
    },
    Rule {
        name: "location.compass-aside",
        definite: false,
        kind: Kind::Location,
        weight: 70,
        pattern: "<cap> <word:open> [ <cap&place_head:compass> ] <word:close>",
        examples: &["La prison de Vrigny ([Nord]) est pleine."],
    },
    Rule {
        name: "location.beside-compass",
        definite: false,
        kind: Kind::Location,
        weight: 72,
        pattern: "<place_head:compass> $de [ $placename ]",
        examples: &["Au nord de [Messaidia], rien ne pousse."],
    },
    Rule {
        name: "location.prefix",
        definite: false,
        kind: Kind::Location,
        weight: 88,
        pattern: "[ <cap&place_head:prefix> ( <particle:cap&cap> | <word:et> )? <cap&!start> ( <particle:cap&cap>? <cap&!start> )* ]",
        examples: &["Ils vont à [Hassi Ben Okba] demain.", "À [Ouled Abdelaziz], on attend."],
    },
    // English names of streets and landscapes, whose first word may be a given name: `Worth Street`
    Rule {
        name: "location.english",
        definite: false,
        kind: Kind::Location,
        weight: 82,
        pattern: "[ <cap&!start&!func&!title&!noent> <cap&!func>? <cap&group:english_place> ]",
        examples: &["Une grue est tombée sur [Worth Street] mardi.", "Ils dorment à [Red Eagle Lodge]."],
    },
    // Somebody or something is there in person: `reçu à l'Élysée`.
    Rule {
        name: "facility.seat",
        definite: false,
        kind: Kind::Facility,
        weight: 90,
        pattern: "( <lower&~locataire|hôte|occupant> <word:de> ( <word:le> | <word:la> ) [ <g:organisation&seat> ] | <lower&group:visit_word> <word>? <word>? <word>? <word>? ( <word:a> | <word:a> <word:le> | <word:a> <word:la> | <word:au> | <lower&~depuis> ( <word:le> | <word:la> ) ) [ <g:organisation&seat> ] )",
        examples: &["Il a été reçu à l'[Élysée] mardi."],
    },
    // What stands there is the building: `non loin de l'ambassade de France`. (Not `devant le tribunal`, which mostly judges.)
    Rule {
        name: "facility.nearby",
        definite: false,
        kind: Kind::Facility,
        weight: 93,
        pattern: "( <lower&~devant|derrière> | <lower&~loin|proximité|abords|autour|alentours|intérieur|enceinte|face|environs> ( <word:de> | <word:des> ) | <word:pres> ) $det? \
            [ <lower&~ambassade|consulat|commissariat|gendarmerie|mairie|préfecture|sous-préfecture|caserne> ( <lower&adj&!part> )? ( <word:de> $det? | <word:du> ) ( <g:country> | <g:location> | <cap&!start&!func> ) ( <word:a> <g:location> )? ]",
        examples: &["Une bombe a explosé non loin de l'[ambassade de France].", "Ils ont manifesté devant la [mairie de Lyon]."],
    },
    // Somebody is brought there: `transporté au CHU de Nantes`.
    Rule {
        name: "facility.taken",
        definite: false,
        kind: Kind::Facility,
        weight: 94,
        pattern: "<lower&group:taken> ( <word> | <word:comma> )? <word>? <word>? <word>? ( <word:a> ( <word:le> | <word:la> )? | <word:au> | <word:aux> | <word:vers> ( <word:le> | <word:la> | <word:les> ) ) [ <cap&group:hospital> ( <cap&!start>+ ( $de $placename )? | $de $placename )? ]",
        examples: &["Elle a été transportée au [CHU de Nantes].", "Le blessé a été évacué vers l'[EPH de Bouzina]."],
    },
    Rule {
        name: "facility.head",
        definite: true,
        kind: Kind::Facility,
        weight: 80,
        pattern: "[ <facility_head:de> $plainadj? ( $de ( <cap&!start&!g:person&!given&!g:organisation&!g:country&!organisation_head> ( <particle:cap&cap> | <particle&!particle:context&!word:et> <cap> | <cap&!start&!func> )* | <particle:cap&cap> <cap> ) | <word:de> <g:location> ) ]",
        examples: &["Le [barrage de Bouhamdane] est plein.", "L'[aéroport d'Odessa] est fermé."],
    },
    Rule {
        name: "facility.capital",
        definite: false,
        kind: Kind::Facility,
        weight: 68,
        pattern: "[ ( <cap&!start&facility_head> $anyadj* ( $de <cap> | <word:du> <lower&noun&!place_head:out&!word:year_unit> $anyadj* ) | <cap&!start&facility_head&group:capital_site> <word:de> ( <word:le> | <word:la> ) <lower&noun&!place_head:out&!word:year_unit> $anyadj* ) ]",
        examples: &["Il visite le [Palais des Tisserands] mardi."],
    },
    // With a capital and an adjective, and nothing more: the article has said which.
    Rule {
        name: "facility.capital-adjective",
        definite: true,
        kind: Kind::Facility,
        weight: 66,
        pattern: "( <word:le&!word:les> | <word:la> | <word:du> | <word:au> ) [ <cap&!start&facility_head&group:capital_site> $anyadj+ ]",
        examples: &["Le [Musée égyptien] a rouvert.", "Devant le [Mémorial américain], on attend."],
    },
    // `un homme de cinéma`, `chanteur d'opéra`: without an article the noun is the art
    Rule {
        name: "facility.name",
        definite: false,
        kind: Kind::Facility,
        weight: 80,
        pattern: "( <any&!word:de> [ <facility_head:name&lower> $sitename ] | [ <cap&facility_head:name> $sitename ] )",
        examples: &["L'[aéroport Félix-Houphouët-Boigny d'Abidjan] est rouvert.", "Le [stade du 5 Juillet] est plein.", "L'[école Jean-Moulin] ferme."],
    },
    // In results, behind who competes for it: `Karim Haddad (MAR)`, `Paul Bouzin (FRA/Tazka)`. Codes of the Olympic committee, of FIFA and of ISO 3166.
    Rule {
        name: "country.code",
        definite: false,
        kind: Kind::Country,
        weight: 90,
        pattern: "( <g:person> | $fullname | <cap&!allcaps&!g:organisation&!g:country&!g:location&!noun&!title> ) <word:open> ( [ <allcaps&group:nation_code> ] | [location: <allcaps&group:region_code> ] ) ( <word:close> | ( <word:comma> | <word:slash> ) [organisation: <cap&~[^.]{2,}.*> ( <cap> | <word:de> <cap> )* ] | <word:comma> | <word:slash> )",
        examples: &["Karim Haddad ([MAR]) devance Paul Bouzin ([FRA]/[Lyon])."],
    },
    // Places to go out are called by their name alone: `la discothèque Blue Night`, `le cinéma Zephyros`.
    Rule {
        name: "facility.venue",
        definite: false,
        kind: Kind::Facility,
        weight: 92,
        pattern: "( <lower&group:venue> $anyadj? | <lower&~boîtes?> <word:de> <lower&~nuit> ) [ <cap&!start&!g:organisation&!g:location&!g:country&!g:demonym&!title&!func&!noent&~[^.]{2,}.*> ( <cap&!start> | <word:de> <cap> | $englishjoint <cap> )* ] ( <any&!cap> | . )",
        examples: &["On danse à la discothèque [Blue Tazka] le samedi.", "Le cinéma [Zephyrka] a rouvert."],
    },
    // `Terminal 2E`, `le Hall 7`
    Rule {
        name: "facility.numbered",
        definite: false,
        kind: Kind::Facility,
        weight: 84,
        pattern: "( <word:le&!word:les> | <word:du&!word:des> | <word:au&!word:aux> ) [ <cap&!start&~Terminal|Hall|Palais|Pavillon|Hangar> <num&~[1-9][0-9]?> <cap&glued&~[A-Z]>? ]",
        examples: &["Le vol part du [Terminal 2E] mardi.", "La foire s'ouvre au [Palais 5]."],
    },
    // A name that begins with its article behind the preposition that takes no article: `à La Praz`.
    Rule {
        name: "location.article",
        definite: false,
        kind: Kind::Location,
        weight: 70,
        pattern: "<word:a&lower> [ <cap&!start&~La|Le|Les|L['’]> <cap&!start&!allcaps&!func&!title&!g:organisation&!g:person&!g:product&!g:event> ( <word:de> <cap> | <word:hyphen&glued> <cap&glued> )? ] ( <any&!cap> | . )",
        examples: &["Elle skie à [La Prazka] en hiver."],
    },
    // Minor planets by their year and letters, planets of other stars by a small letter: `2014 UZ224`, `55 Cancri e`.
    Rule {
        name: "location.planet",
        definite: false,
        kind: Kind::Location,
        weight: 90,
        pattern: "[ <year> <cap&~[A-Z]{2}[0-9]{2,4}> | <num>? <cap&~Cancri|Pegasi|Andromedae|Eridani|Centauri|Ceti|Gliese|Kepler|Proxima|Trappist|TRAPPIST> ( <word:hyphen>? <num> )? <lower&~[b-h]> ]",
        examples: &["L'objet [2019 TK422] tourne.", "La planète [55 Cancri e] est chaude."],
    },
    // What comes from somewhere is called by its name alone: `l'aéroport parisien Roissy-Charles-de-Gaulle`.
    Rule {
        name: "facility.name-from",
        definite: false,
        kind: Kind::Facility,
        weight: 92,
        pattern: "<any&!word:de> <facility_head:name&lower> <lower&g:demonym> [ $placename ( $de <cap> )? ]",
        examples: &["L'aéroport parisien [Roissy-Charles-de-Gaulle] est fermé."],
    },
    // Airports by their town: `atterrir à Orly`.
    Rule {
        name: "facility.airport",
        definite: false,
        kind: Kind::Facility,
        weight: 84,
        pattern: "<lower&group:flight_word> ( <word> | <word:comma> )? ( <word> | <word:comma> )? ( <word> )? ( <word:a> | <word:de> | <word:et> ) [ <cap&group:airport> ]",
        examples: &["L'avion n'a pu atterrir à [Orly]."],
    },
    // Where aircraft and soldiers are: `la base de Luxeuil`, `la base aérienne 133 de Nancy`.
    Rule {
        name: "facility.base",
        definite: false,
        kind: Kind::Facility,
        weight: 84,
        pattern: "( <lower&!word:de> | <~[Ll]es?|[Dd]es|[Dd]u|[Ll]a|[Ll]['’]|[Aa]ux?> ) [ ( <facility_head&~base> <num> $de $placename | <lower&~base> <word:de> <g:location> ) ]",
        examples: &["Il décolle de la [base de Limoges].", "La [base aérienne 133 de Limoges] attend."],
    },
    // `la capitale de l'Etat, Salem, est loin`
    Rule {
        name: "location.seat",
        definite: false,
        kind: Kind::Location,
        weight: 88,
        pattern: "<lower&~capitale|chef-lieu|métropole> $anyadj? ( $de ( <g:country> | <g:location> | <lower&noun> | <cap&~[EÉ]tat> ) $anyadj? )? <word:comma> [ <cap&!start&!func&!g:country&!g:organisation> | <cap&!start&!func&!given&!g:country&!g:organisation> <cap&!start> ] ( <word:comma> | <word:close> | <word:stop> | . )",
        examples: &["Dans la capitale de l'Etat, [Zorgue], on attend."],
    },
    // The sort of house, and after a comma which one: `un restaurant végétarien, le Zorgul`.
    Rule {
        name: "facility.apposed",
        definite: false,
        kind: Kind::Facility,
        weight: 88,
        pattern: "<lower&group:public_house> ( <lower&adj> | <g:demonym> | <lower&part> )? <word:comma> ( <word:le&!word:les> | <word:la> ) [ <cap&!start&!g:organisation&!g:location&!g:country&!title> ( <cap&!start> | <word:de> <cap> )* ] <mark>",
        examples: &["Elle tient un restaurant végétarien, le [Zorg Beets], depuis mardi."],
    },
    // `Monument commémoratif de guerre du Canada`
    Rule {
        name: "facility.monument",
        definite: false,
        kind: Kind::Facility,
        weight: 88,
        pattern: "[ <cap&~Monument|Mémorial> $anyadj+ ( $de <lower&noun> )? $de ( <g:country> | <g:location> ) ( <word:a> <g:location> )? ]",
        examples: &["Au [Monument commémoratif de guerre du Canada], on prie."],
    },
    // English names of halls and stadiums: `Amway Center`.
    Rule {
        name: "facility.english",
        definite: false,
        kind: Kind::Facility,
        weight: 74,
        pattern: "[ <cap&!start&!func&!title&!noent> <cap&!func>? <cap&group:english_facility> ]",
        examples: &["Il parle à l'[Amway Center] ce soir."],
    },
    // A head that is no surname makes the words before it no name of a person, and a body among them a part: `l'Irving Medical Center`.
    Rule {
        name: "facility.english-head",
        definite: false,
        kind: Kind::Facility,
        weight: 85,
        pattern: "[ ( <cap&!allcaps&!func&!given> | <cap&!allcaps&!func> <cap&!func> ) <cap&!func>? <cap&!func>? <cap&group:english_facility&!family> ]",
        examples: &["Le [Zorg University Irving Medical Center] l'attend.", "Elle est soignée à l'[Irving Medical Center] de New York."],
    },
    // The works of a known firm in a place: `usine Renault de Flins`.
    Rule {
        name: "facility.firm",
        definite: true,
        kind: Kind::Facility,
        weight: 84,
        pattern: "[ <facility_head&group:industrial_site> ( <lower&adj> )? <g:organisation> $de $placename ]",
        examples: &["L'[usine Renault de Bouzina] est à l'arrêt."],
    },
];
