//! Events: editions, named wars, feasts, meetings.

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
];

pub(super) const RULES: &[Rule] = &[
    // Which one of them: `la 72e Festival de Cannes`.
    Rule {
        name: "event.ordinal",
        definite: false,
        kind: Kind::Event,
        weight: 88,
        pattern: "[ <num> <word:ordinal&glued> <g:event&several&cap&!start> ] ( <any&!cap&!word:de> | . )",
        examples: &["Il va au [72e Festival de Cannes]."],
    },
    // The feast has a capital or a hyphen: `la cérémonie du 14 Juillet`.
    Rule {
        name: "event.july",
        definite: false,
        kind: Kind::Event,
        weight: 97,
        pattern: "( ( <word:du> | <word:le> | <word:au> ) [ <num&~14> <word:hyphen> <month> ] | <lower&~défilés?|fêtes?|feux?|artifice|cérémonies?|bals?|célébrations?|festivités|discours> <word:du> [ <num&~14> <cap&~Juillet> ] ) ( <any&!year> | . )",
        examples: &["La cérémonie du [14 Juillet] est belle."],
    },
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
        pattern: "[ <g:event> $de ( <g:location> | <g:country> | <g:organisation&allcaps> ) ]",
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
        weight: 100,
        pattern: "[none: <lower&~sommets> ] $de ( <g:location> | <cap&!g:organisation&!g:country> ) | [none: <lower&~sommet> ] $de ( <cap&!g:organisation&!g:country&!g:event&!g:location> | <cap&organisation_head> $de <cap> ) | [none: <lower&~sommet> ] <word:du&!word:des> <g:location>",
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
    // By its number: `Femua 9`; a score is none: `Roland-Garros 6-4`.
    Rule {
        name: "event.edition-number",
        definite: false,
        kind: Kind::Event,
        weight: 84,
        pattern: "[ <g:event&cap> <num&~[1-9][0-9]?> ] ( <word:comma> | <word:stop> | <word:open> | <word:close> | <word:close_quote> | <word:be> | . )",
        examples: &["Elle chantera au [Femua 9]."],
    },
    // `un incendie baptisé "Bobcat Fire"`
    Rule {
        name: "event.baptised",
        definite: false,
        kind: Kind::Event,
        weight: 92,
        pattern: "<lower&group:baptised_event> <lower>? <lower>? <lower>? <word:comma>? <lower&~baptisée?s?|dénommée?s?|surnommée?s?|nommée?s?> $title",
        examples: &["L'incendie, baptisé « [Tazka Fire] », progresse."],
    },
    // `Journée mondiale de l'eau`, `Semaine nationale du don de sang`
    Rule {
        name: "event.day",
        definite: false,
        kind: Kind::Event,
        weight: 84,
        pattern: "[ ( <event_head:de&~(?:[Jj]ournée|[Aa]nnée)> $anyadj? | <group:event_period> <lower&group:scope> ) ( $de | <word:pour> $det | <lower&~contre> $det ) $orgthing ( $orgde )* <lower&~(?:handicapé|âgé|disparu|déplacé|réfugié|détenu|opprimé|persécuté)e?s?>? ( <word:aux> $orgthing )? ( <word:et> ( <word:de> $det? | <word:du> ) $orgthing )? ]",
        examples: &["C'est la [Journée mondiale de l'eau].", "La [Journée nationale des personnes handicapées] approche.", "La [journée nationale des enfants malades] approche."],
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
        pattern: "[ <event_head:name&!event_head:context> $anyadj? <cap&!start&!func&!g:location&!g:country&!g:person> <cap&!func>* <year>? ]",
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
        pattern: "[ <cap&!start&!func&!title&!given> ( <cap&!func> | $englishjoint <cap> )? ( <cap&!func> | $englishjoint <cap> )? ( <cap&!func> )? ( <cap&group:english_event> | <lower&~awards> ) <year>? ]",
        examples: &["Il ira au [World Government Summit] de Dubaï."],
    },
    // Some debate: `un grand débat sur les retraites`.
    Rule {
        name: "event.no-debate",
        definite: false,
        kind: Kind::Event,
        weight: 110,
        pattern: "<word:un> [none: <lower&~grand> <lower&~débat> ] <lower&~sur|avec|entre|pour|autour>",
        examples: &["Il participe à un grand débat sur les retraites."],
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
    // Not the newspaper: `champion du Monde`.
    Rule {
        name: "event.no-paper",
        definite: false,
        kind: Kind::Event,
        weight: 90,
        pattern: "<~(?i:champion(?:ne)?s?|vice-champion(?:ne)?s?|championnats?|coupe|coupes|record|records|recordman|recordwoman|titre|tour|bout|reste|autour|citoyens?|citoyennes?|Miss|Mister|fin)> ( <lower&~absolu> )? <word:du&!word:des> [none: <cap&~Monde> ]",
        examples: &["Le record du Monde tombe."],
    },
    Rule {
        name: "event.rally",
        definite: false,
        kind: Kind::Event,
        weight: 88,
        pattern: "( <word:le> | <word:du> | <word:au> ) [ <~Dakar> <year>? ]",
        examples: &["Il a gagné le [Dakar 2017]."],
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
        pattern: "[ ( <event_head:capital> <cap&roman> | <~[Aa]cte|Cop|COP> <num> | <cap&~Cop[1-3][0-9]> ) ]",
        examples: &["Pour l'[Acte XI], ils étaient peu.", "Ils préparent l'[Acte 5] de leur mouvement.", "L'[acte 3] des « gilets jaunes » approche."],
    },
];
