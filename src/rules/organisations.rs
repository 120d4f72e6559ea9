//! Organisations by their head noun, and by what stands beside them.

use super::Rule;
use crate::kind::Kind;

pub(super) const MACROS: &[(&str, &str)] = &[
    // adjectives, the last perhaps after `et`: `océanique et atmosphérique`
    ("adjco", "( <lower&~anti-[a-zéè]+> | $anyadj ) ( ( <word:comma>? $anyadj )* <word:et> <lower&adj&!verb&!part&!func&!noun> | $anyadj )?"),
    // a further member of those that a body is for: `déportés, internés et résistants`
    ("orgitem", "( <lower&noun&!title&!func&!verb> | <lower&part&!verb&!func> )"),
    // a noun and its adjectives; a kind of place (`la ville`) only with its name
    (
        "orgthing",
        "( <lower&place_head:out> ( $de? ( <g:location> | <g:country> | $placename ) | $anyadj+ ) \
         | ( <num> | <number> )? <lower&adj&!verb&!part&!noun>? ( <lower&noun&!func&!word:no_portfolio&!place_head:out> | <lower&place_head:out&group:managed_place> | <lower&title> | <lower&group:persons_of_a_cause> ) ( ( <word:comma> $orgitem )* <word:et> $orgitem )? ( $anyadj+ ( <word:et> <lower&adj&!verb&!part&!func&!noun> )? )? )",
    ),
    (
        "orgabout",
        "( <g:organisation&several> | <g:organisation&!ord> | <g:country> | <g:location> | <g:facility> \
         | <cap&!title&!given&!g:person> ( <word:de> <cap> | <cap&!given> )* ( $anyadj+ <cap&ord&!given>? | <word:et> <cap&ord&!given> | <word:et> $anyadj )* \
         | $fight | $orgthing | <lower&adj&!verb&!part&!func&!noun> =<any&!noun> )",
    ),
    // heads that a capital makes the beginning of a name
    (
        "caphead",
        "( <cap&!start&organisation_head:capital&!organisation_head:context> | <cap&!start&organisation_head:de&!organisation_head:context> | <cap&!start&organisation_head:in> \
         | <cap&!start&organisation_head&group:house> )",
    ),
    ("orgde", "( ( <word:de> ( <word:le> | <word:la> | <word:les> )? | <word:du> ) $orgabout | <word:de> <lower&place_head:out> $anyadj* )"),
    ("orgmore", "( <word:comma> ( <word:du> | <word:de> $det ) $orgabout )* <word:et> ( <word:du> | <word:de> $det? ) ( =<lower> | =<num> | =<cap&!organisation_head&!g:organisation> ) $orgabout"),
    // what a body is there for: `pour la défense des droits`, `contre le cancer`
    ("orgaim", "( <word:pour> | <lower&~contre|sur> ) ( <word:le> | <word:la> | <word:les> ) <lower&noun&!adj&!func&!word:year_unit> $anyadj* ( $orgde )* ( <word:et> ( <word:du> | <word:de>? $det ) $orgthing ( $orgde )* )?"),
    ("quotedname", "( <word:open_quote&~[^\"]+> [ <cap> <cap>? ] | <word:open_quote&~\"> [ <cap&glued> <cap>? ] ) <word:close_quote>"),
    // a part of a state, which a branch may serve without being named: `la direction des impôts de la wilaya`
    ("division", "<lower&place_head:out&~wilaya|commune|daïra|ville|province|région|département|canton|capitale|préfecture|circonscription|district>"),
    // small words inside English names: `Defenders of Wildlife`
    // a word that goes on with a name, and one behind an article or a preposition
    ("namedword", "( <lower&!verb&!func&!part&!title> | <lower&group:name_joint> <lower&group:name_joint>? <lower&!func&!title&!part> )"),
    // where such a name has ended
    ("nameend", "( =<mark&!word:hyphen> | =<lower&group:predicate> | . )"),
    ("englishjoint", "<lower&group:english_joint> <lower&~the>?"),
];

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "organisation.head",
        definite: true,
        kind: Kind::Organisation,
        weight: 80,
        pattern: "[ <organisation_head:strong> $adjectives? $orgde ( $orgmore | $parties )? ( $de ( <g:location> | <g:country> | <cap> ) )? ]",
        examples: &["Le [ministère de l'intérieur] recrute.", "Le [tribunal de grande instance de Paris] a tranché."],
    },
    // A portfolio or a task after `à`: `secrétariat d'État à l'Économie`.
    Rule {
        name: "organisation.head-to",
        definite: true,
        kind: Kind::Organisation,
        weight: 81,
        pattern: "[ <organisation_head&group:office_head> $anyadj* ( ( <word:a> $det | <word:au> | <word:aux> ) $orgabout ) ( $orgde )* ( <word:et> ( <word:a> $det | <word:au> | <word:aux> ) $orgabout )? ]",
        examples: &["Le [secrétariat d'État à l'Économie] a tranché.", "Le [haut-commissariat aux réfugiés] alerte."],
    },
    // A full name behind the head is somebody's and not the body's (`la présidence de Nicolas X`); a given name alone may be a town's.
    Rule {
        name: "organisation.head-name",
        definite: true,
        kind: Kind::Organisation,
        weight: 80,
        pattern: "[ <organisation_head:de&!organisation_head:context> $adjectives? ( $de <lower&noun&!func&!place_head:out> $anyadj* )? $de ( $arrondissement | <g:location> | <g:country> | <cap&!title&!g:organisation&!given&!g:person> ( <word:de> <cap> | <cap> )* | <cap&given&!title&!g:organisation&!g:person> ( =<any&!cap> | . ) ) ]",
        examples: &["La [gendarmerie de Bouzina] enquête."],
    },
    // `le parquet de Hal-Vilvorde`: what these are of is a place, whatever its name looks like.
    Rule {
        name: "organisation.seated",
        definite: false,
        kind: Kind::Organisation,
        weight: 84,
        pattern: "[ <lower&organisation_head:de&group:seated_body> $adjectives? $de <cap&given&!title&!g:organisation&!g:location> <cap&!start&!func>* ]",
        examples: &["Le [parquet de Hal Bouzin] a confirmé."],
    },
    // `la commission Transport`, `la commission Lois`: a subject, or whoever led it.
    Rule {
        name: "organisation.commission",
        definite: false,
        kind: Kind::Organisation,
        weight: 94,
        pattern: "[ <lower&~commission|commissions> <cap&!start&!g:location&!g:country&!g:organisation&!allcaps> ( <word:et> <cap&ord&!given> | <cap&ord&!given> | <cap&family> | $anyadj )* ( ( <word:du> | <word:de> ( <word:le> | <word:la> )? ) <g:organisation> )? ]",
        examples: &["Elle préside la [commission Transports du Sénat].", "Le rapport de la [commission Zorgul] est prêt."],
    },
    // Who takes part, not what it is about: `Conférence des évêques`.
    Rule {
        name: "organisation.conference",
        definite: false,
        kind: Kind::Organisation,
        weight: 84,
        pattern: "[ <cap&~Conférence> $anyadj? <word:des> ( <lower&title> | <lower&group:members> ) $anyadj* ( $orgde )* ]",
        examples: &["La [Conférence des doyens de faculté] s'inquiète."],
    },
    // `T&E`: two initials or more.
    Rule {
        name: "organisation.ampersand",
        definite: false,
        kind: Kind::Organisation,
        weight: 80,
        pattern: "[ <cap&!start&~[A-QS-Z]|[A-Z]{2,3}> <mark&glued&word:et> <cap&glued&~[A-Z]{1,3}> ]",
        examples: &["Selon Marc Petit, de [T&Z], c'est trop peu."],
    },
    // A nationality behind the full name is none of it: `l'Assemblée nationale française`.
    Rule {
        name: "organisation.assembly",
        definite: false,
        kind: Kind::Organisation,
        weight: 110,
        pattern: "[ <g:organisation&~Assemblée> ] [demonym: <lower&g:demonym> ]",
        examples: &["L'[Assemblée nationale] [française] a voté."],
    },
    // `le Parlement britannique`: no other body is so short and named by its country alone.
    Rule {
        name: "organisation.parliament",
        definite: false,
        kind: Kind::Organisation,
        weight: 90,
        pattern: "[ <cap&~Parlement> <lower&g:demonym&~.*[^s]|.*ais|.*ois> ] ( <any&!g:demonym> | . )",
        examples: &["Le [Parlement britannique] a voté."],
    },
    // A chamber of a court: `15e chambre du tribunal judiciaire de Paris`.
    Rule {
        name: "organisation.chamber",
        definite: false,
        kind: Kind::Organisation,
        weight: 96,
        pattern: "[ ( <num> <word:ordinal&glued> | <word:first> ) <lower&~chambre|section> $anyadj* $de <lower&group:court> $anyadj* ( $de ( <lower&noun> $anyadj* $de )? ( <g:location> | <g:country> | <cap&!start> ) )? ]",
        examples: &["Devant la [15e chambre du tribunal correctionnel de Bouzina], il se tait."],
    },
    // The departments of the United States: `le département américain du Trésor`.
    Rule {
        name: "organisation.us-department",
        definite: false,
        kind: Kind::Organisation,
        weight: 90,
        pattern: "[ <~[Dd]épartement> <lower&~américain> $de ( <cap> ( <word:et> $de? <cap> | <lower&adj&!verb> )? | <lower&noun> ) ]",
        examples: &["Le [département américain des Transports] a tranché."],
    },
    // `la cour d'Alger`: a court; the yard of a building has an article behind it.
    Rule {
        name: "organisation.court",
        definite: true,
        kind: Kind::Organisation,
        weight: 80,
        pattern: "( <word:la> | <word:a> ) [ <lower&~cour> <word:de> <g:location> ]",
        examples: &["La [cour de Maubeuge] a tranché."],
    },
    // Companies by their number: `CRS 53`.
    Rule {
        name: "organisation.company",
        definite: false,
        kind: Kind::Organisation,
        weight: 88,
        pattern: "[ <cap&~(?i:CRS)> <num&~[0-5][0-9]> ] ( <any&!unit> | . )",
        examples: &["Les hommes de la [CRS 53] sont là."],
    },
    // A part of a body that is named: `comité exécutif de la Fifa`.
    Rule {
        name: "organisation.part",
        definite: true,
        kind: Kind::Organisation,
        weight: 80,
        pattern: "[ ( <organisation_head:de&group:organ> $anyadj* | <organisation_head&group:committee> ( $anyadj+ | $anyadj* $de <lower&noun&!func&!place_head:out> $anyadj* ( <word:et> $de <lower&noun&!func&!place_head:out> $anyadj* )? ) | <organisation_head:strong&~commission> <word:et> <word:des> <lower&noun> $anyadj* ) $de ( <g:organisation&several> | <g:organisation&!ord> | <cap&allcaps> ) ]",
        examples: &["La [commission d'éthique de la Fifa] l'entendra.", "Le [bureau politique du FLN] se réunit."],
    },
    // Every firm has one and every parliament: `le conseil d'administration de Nissan` is no name, Nissan is.
    Rule {
        name: "organisation.no-board",
        definite: false,
        kind: Kind::Organisation,
        weight: 112,
        pattern: "[none: <lower&~conseils?> <word:de> <lower&~administration|surveillance> ] | [none: <lower&~commissions?> <word:de> <lower&~enquête> ]",
        examples: &["Le conseil d'administration de Nissan se réunit."],
    },
    // With an adjective: `l'unité secondaire de la Protection civile`, `la section antiterroriste du parquet de Paris`.
    Rule {
        name: "organisation.section",
        definite: false,
        kind: Kind::Organisation,
        weight: 84,
        pattern: "[ <lower&~unité|section> $anyadj+ $de ( <g:organisation&several> | <lower&organisation_head:de&group:seated_body> $de ( <g:location> | <cap&!start> ) ) ]",
        examples: &["La [section antiterroriste du parquet de Bouzina] enquête."],
    },
    // `bureau Afrique de RSF`: a part that is named after a region.
    Rule {
        name: "organisation.desk",
        definite: false,
        kind: Kind::Organisation,
        weight: 84,
        pattern: "[ <lower&group:desk> <cap&g:location> $de ( <g:organisation> | <cap&allcaps> ) ]",
        examples: &["Le [bureau Afrique de la BBC] l'a dit."],
    },
    Rule {
        name: "organisation.branch",
        definite: false,
        kind: Kind::Organisation,
        weight: 82,
        pattern: "[ <lower&g:organisation> $de ( <lower&place_head:out> $de? $placename | $division | $placename ) | <lower&g:organisation&several> <cap&!start&!func&!title&!given&!g:location&!g:country> ( =<any&!cap> | . ) ]",
        examples: &["La [direction du commerce de la wilaya] enquête.", "La [direction des travaux publics de Bouzina] répare."],
    },
    // A crime: `association de malfaiteurs`.
    Rule {
        name: "organisation.no-crime",
        definite: false,
        kind: Kind::Organisation,
        weight: 110,
        pattern: "[none: <~Association|association> <word:de> <lower&~malfaiteurs> ]",
        examples: &["Il est jugé pour Association de malfaiteurs."],
    },
    // The garment: `enfiler un gilet jaune`.
    Rule {
        name: "organisation.no-garment",
        definite: false,
        kind: Kind::Organisation,
        weight: 95,
        pattern: "( <lower&group:garment_verb> <word:de>? | <word:possessives> ) ( <word:un> | <word:le> | <word:possessive> | <word:des> | <word:de> | <num> | <number> )? [none: <g:organisation&~(?i:gilets?)> ]",
        examples: &["Elle veut enfiler un gilet jaune."],
    },
    // English names of bodies, whose first word may be a given name: `Howard University`.
    Rule {
        name: "organisation.english",
        definite: false,
        kind: Kind::Organisation,
        weight: 84,
        pattern: "[ <cap&!func&!title&!noent&!g:demonym> <cap&!func>? <cap&!func>? <cap&group:english_body> ( $englishjoint <cap> <cap&!start>* )? ]",
        examples: &["Elle étudie à [Howard Zorg University] depuis mardi."],
    },
    // A centre for a matter is a body, not a building: `le Pew Research Center`.
    Rule {
        name: "organisation.english-centre",
        definite: false,
        kind: Kind::Organisation,
        weight: 86,
        pattern: "[ ( <cap&!func&!title&!noent&!g:demonym> <cap&!func>? <cap&!func>? )? ( <cap&group:english_matter> <cap&~Center|Centre|Lab|Unit|Fund> | <cap&~Center|Centre|Council|Campaign|Coalition|Alliance|Network|Institute> <lower&~for|against> <lower&~the>? <cap> <cap&!start>* ( <lower&~and> <cap> <cap&!start>* )? ) ]",
        examples: &["Selon le [Zorg Research Center], la moitié des électeurs hésite.", "Elle dirige le [Center for European Reform] depuis mars."],
    },
    // A name that a list knows, quoted alone.
    Rule {
        name: "organisation.quoted-known",
        definite: false,
        kind: Kind::Organisation,
        weight: 92,
        pattern: "<any&!event_head&!product_head:out> <word:open_quote> [ <g:organisation&several> ] <word:close_quote>",
        examples: &["Le projet de privatisation des “[Aéroports de Paris]” avance."],
    },
    // A union in a firm: `CGT Air France`.
    Rule {
        name: "organisation.union-firm",
        definite: false,
        kind: Kind::Organisation,
        weight: 88,
        pattern: "[ <cap&group:union> <g:organisation&!allcaps> ]",
        examples: &["La [CFDT Carrefour] appelle à la grève."],
    },
    // A union and the trade that it organises: `CGT Cheminots`.
    Rule {
        name: "organisation.union",
        definite: false,
        kind: Kind::Organisation,
        weight: 88,
        pattern: "[ <cap&group:union> <group:union_branch> <~(?i:publiques?|nationale|militaire)>? ]",
        examples: &["La [CGT Cheminots] appelle à la grève.", "L'[Unsa ferroviaire] aussi."],
    },
    // The branch of a known body in a place that follows without a preposition: `Ikea Belgique`.
    Rule {
        name: "organisation.there",
        definite: false,
        kind: Kind::Organisation,
        weight: 90,
        pattern: "[ <cap&g:organisation> ( <g:location> | <g:country> ) ] ( =<any&!cap> | . )",
        examples: &["Les ventes de [Danone Kirghizistan] montent."],
    },
    Rule {
        name: "organisation.employer",
        definite: false,
        kind: Kind::Organisation,
        weight: 93,
        pattern: "<title> $adjectives? ( <word:du> | <word:de> $det ) [ ( <cap&facility_head> $anyadj? $orgde+ $orgmore? | <facility_head> $anyadj? $de? $placename ) ]",
        examples: &["Le président du [Musée des civilisations du Rif], Ali Amrane, est là."],
    },
    Rule {
        name: "organisation.local",
        definite: false,
        kind: Kind::Organisation,
        weight: 86,
        pattern: "[ ( <organisation_head:local&allcaps> | <cap&group:local_acronym> ) $de ( <particle:cap&cap> | <cap&!start&!given> ) ( <particle:cap&cap> | <particle&!particle:context&!word:et> <cap> | <cap&!start> | <word:hyphen> <cap> )* ]",
        examples: &["L'[APC de Bouzina] a voté.", "La [Cnas de Bouzina] rembourse."],
    },
    Rule {
        name: "organisation.capital-head",
        definite: false,
        kind: Kind::Organisation,
        weight: 82,
        pattern: "[ $caphead ( $adjco <cap&!start&!given&!func&!g:person>* | <cap&!start&!given&!func&!g:person> ( <cap&!start&!given&!func&!g:person> | $anyadj )* ) ( $orgde )* $orgaim? ]",
        examples: &["Le [Front populaire ivoirien] appelle au calme.", "Le [Centre algérien pour le développement du cinéma] paie."],
    },
    // Bodies that bear somebody's name: only their heads are followed by a given name that belongs to them.
    Rule {
        name: "organisation.capital-named",
        definite: false,
        kind: Kind::Organisation,
        weight: 82,
        pattern: "[ ( <cap&organisation_head:name&!organisation_head:capital> | <cap&organisation_head:in> | <cap&organisation_head:local> | <cap&!start&facility_head:name&organisation_head> ) <cap&!start&!func&~[^.]{2,}.*> ( <particle&!particle:context&!word:et>* <cap&!start&!func> )* ( $orgde )* ]",
        examples: &["Le [Groupe Benamor] investit.", "L'[EPH Ahmed-Medghri] ferme."],
    },
    Rule {
        name: "organisation.capital-head-de",
        definite: false,
        kind: Kind::Organisation,
        weight: 74,
        pattern: "[ ( $caphead $adjco? $orgde ( $orgde )* $orgmore? $orgaim? | <cap&!start&organisation_head&group:cause_head> $orgaim ) ]",
        examples: &["La [Ligue des droits du citoyen] proteste."],
    },
    // `Parlement`, `Trésor`: of a state or a region, and no further.
    Rule {
        name: "organisation.whole",
        definite: false,
        kind: Kind::Organisation,
        weight: 74,
        pattern: "[ <cap&!start&organisation_head&group:whole_body> $de ( <g:location> | <g:country> | <g:organisation> ) ]",
        examples: &["Le [Sénat du Burundi] a voté."],
    },
    Rule {
        name: "organisation.head-in",
        definite: true,
        kind: Kind::Organisation,
        weight: 90,
        pattern: "[ ( <organisation_head:in&!organisation_head:bare> <lower&adj&!g:demonym> <cap&!start&!func> | <organisation_head:in> <cap&!start&!func> | <organisation_head:in&!organisation_head:bare> <lower&g:demonym> <cap&!start&!func&!allcaps> ) ( <cap> | <word:de> <cap> | $englishjoint <cap> )* ]",
        examples: &["L'[université Cheikh-Anta-Diop] ouvre.", "La [force Barkhane] se retire."],
    },
    // A nationality between the two leaves the name alone: `la force française Barkhane`.
    Rule {
        name: "organisation.force",
        definite: false,
        kind: Kind::Organisation,
        weight: 92,
        pattern: "<lower&organisation_head:bare> <lower&g:demonym> ( <lower&~anti-?[a-zéè]+> )? [ <cap&!start&!func> ]",
        examples: &["La force française [Barkhane] se retire."],
    },
    Rule {
        name: "organisation.embassy",
        definite: false,
        kind: Kind::Organisation,
        weight: 84,
        pattern: "[ <group:mission> $anyadj* ( $de | <word:de> ) <g:country> ( <word:a> | <word:au> | <word:en> | <word:aux> ) ( <g:country> | <g:location> ) ]",
        examples: &["L'[ambassade de France au Bénin] est fermée.", "L'[Ambassade d'Algérie à Tunis] est fermée."],
    },
    Rule {
        name: "organisation.dated",
        definite: false,
        kind: Kind::Organisation,
        weight: 96,
        pattern: "[ <cap&organisation_head> <word:du> <num> <month> ]",
        examples: &["Le [Mouvement du 20 février] appelle à manifester."],
    },
    // The sort of body with its complement, and which one: `le bureau d'études Tazkop`, `une entreprise de transport, Tazkop,`.
    Rule {
        name: "organisation.sort-name",
        definite: false,
        kind: Kind::Organisation,
        weight: 88,
        pattern: "( <lower&organisation_head:name> | <lower&group:sort_of_body> ) ( <lower&adj> | <lower&g:demonym> )? <word:de&!word:du> <lower&!func&!title&!organisation_head> ( <lower&adj> | <lower&g:demonym> )? \
            ( [ <cap&!start&!func&!given&!family&!g:person&!g:location&!g:country&!g:demonym&!noent&!title&~..+> ( <cap&!start&!given> | $englishjoint <cap> )* ] ( <any&!cap> | . ) \
            | <word:comma> [ <cap&!start&!func&!given&!family&!g:person&!g:location&!g:country&!noent&!title> ( <cap&!start&!given> | $englishjoint <cap> )* ] <word:comma> )",
        examples: &["L'étude du bureau d'études [Tazkop] est là.", "Une entreprise de transport, [Tazkop], recrute.", "Une organisation de consommateurs, [Forum Tazkop], proteste."],
    },
    Rule {
        name: "organisation.name",
        definite: false,
        kind: Kind::Organisation,
        weight: 93,
        pattern: "( <lower&organisation_head:name> | <allcaps&group:sort_acronym> ) ( <lower&adj> | <lower&part> | <lower&g:demonym> )? [ ( <g:organisation> ( ( <g:location> | <g:country> ) | ( <cap&!start&!func&!given&!family> )+ )? ( <num&~[0-9]{1,2}> ( =<mark> | . ) )? | ( <particle&cap&!start&!word:le&!word:la&!word:de> <cap> | <cap&!start&!func&!given&!g:location&!g:country&!noent&~[^.]{2,}.*> ) ( <cap> | <particle&!particle:context> <cap> | <word:de> <cap> | $englishjoint <cap> | <mark&word:et> <cap> )* ) ]",
        examples: &["La société [Van den Broeck] recrute.", "L'association [Tazka] aide les enfants.", "Le groupe [Ramzy] exporte.", "L'ONG [Defenders of Tazka] proteste."],
    },
    // Who made what is worn: `une robe Oscar de la Renta`.
    Rule {
        name: "organisation.garment",
        definite: false,
        kind: Kind::Organisation,
        weight: 92,
        pattern: "<lower&group:garment> ( <lower&g:demonym> )? [ <cap&!start&!g:product&!g:demonym&!g:event&!g:location&~[^.]{2,}.*> ( <word:de> <word:la>? <cap> | <cap> )* ] ( <word:a> | <word:et> | <mark> | <lower&!noun> | . )",
        examples: &["Elle porte une robe [Emilia Tazka] à 900 euros."],
    },
    // Armed groups by their Arabic and Urdu names: `Jaysh Mohamed`.
    Rule {
        name: "organisation.armed",
        definite: false,
        kind: Kind::Organisation,
        weight: 92,
        pattern: "[ <cap&group:armed_prefix> ( <particle:cap&cap> | <particle&!word:de&!word:et> )* <cap> ( <particle:cap&cap>? <cap> )* ]",
        examples: &["Il a rejoint le [Jaysh Mohamed] en Syrie."],
    },
    // A body whose name is whole, and whose it is: `la Cour suprême américaine`, `le ministère de l'Intérieur israélien`.
    Rule {
        name: "organisation.national",
        definite: false,
        kind: Kind::Organisation,
        weight: 112,
        pattern: "( [ <g:organisation&several> ] | [ <~[Mm]inistère> $orgde ( $orgmore )? ] ) [demonym: <lower&g:demonym> ] ( =<any&!word:open> | . )",
        examples: &["La [Cour suprême] [américaine] siège.", "Le [ministère de l'Intérieur] [israélien] dément."],
    },
    // Several of one house: `les commissions des lois et des affaires sociales du Sénat`.
    Rule {
        name: "organisation.committees",
        definite: false,
        kind: Kind::Organisation,
        weight: 92,
        pattern: "[ <lower&~commissions> $de <lower&noun> $anyadj* ( <word:comma> $de <lower&noun> $anyadj* )? <word:et> $de <lower&noun> $anyadj* $de ( <g:organisation> | <cap&organisation_head> ) ]",
        examples: &["Les [commissions des lois et des affaires sociales du Sénat] siègent."],
    },
    // Called by its cause: `le collectif Justice pour Karim`, `le comité Vérité et justice pour Tazka`.
    Rule {
        name: "organisation.cause",
        definite: false,
        kind: Kind::Organisation,
        weight: 95,
        pattern: "<lower&~collectif|association|comité|mouvement|coalition|plateforme|fondation|réseau|rassemblement|alliance> ( <lower&adj> | <lower&g:demonym> )? [ <cap&!start&ord&!g:person&!g:location&!g:country> ( ( <word:et> | <word:comma> ) ( <cap&ord> | <lower&noun> ) )? <lower&~pour|contre|sans> $det? ( <cap&!start&!g:organisation> <cap&!start>* | <lower&noun> $anyadj? ) ]",
        examples: &["Le collectif [Justice pour Karim] manifeste.", "Le comité [Vérité et justice pour Tazka] a saisi le juge."],
    },
    // With a complement the head is part of the name: `association Ibn Sina des malades du rein`.
    Rule {
        name: "organisation.name-de",
        definite: true,
        kind: Kind::Organisation,
        weight: 90,
        pattern: "[ <organisation_head&~(?:[Aa]ssociation|[Ff]ondation|[Cc]oordination)> <cap&!start&!func> <cap>* ( <word:du&~des> | <word:pour> $det | <word:de> $det ) ( <lower&noun&!place_head:out&!word:year_unit> | <lower&adj&!func> ) $anyadj* ( $orgde )? ]",
        examples: &["L'[association Tazka des malades du rein] proteste."],
    },
    // A given name after the head is the body's only where bodies bear such names; after `magazine`, `parti` it is somebody's.
    Rule {
        name: "organisation.eponym",
        definite: false,
        kind: Kind::Organisation,
        weight: 93,
        pattern: "<lower&organisation_head:name&group:eponymous_body> <lower&adj>? [ <cap&!start&given&!g:location&!g:country> ( <cap> | <word:de> <cap> )* ]",
        examples: &["Le collectif [Adama] appelle à marcher."],
    },
    // Short acronyms that newsrooms write as words: `l'Ina`, `la Caf`.
    Rule {
        name: "organisation.acronym-word",
        definite: false,
        kind: Kind::Organisation,
        weight: 84,
        pattern: "( <word:le> | <word:la> | <word:du> | <word:au> | <lower&group:before_acronym> ) [ <cap&!allcaps&!start&group:acronym_word> ]",
        examples: &["Une étude de l'[Ina] le montre."],
    },
    // A body's name in quotes behind its head: `l'association « El Amel »`.
    Rule {
        name: "organisation.quoted",
        definite: false,
        kind: Kind::Organisation,
        weight: 90,
        pattern: "<lower&organisation_head:name&group:quoted_body> $anyadj? ( <lower&group:called> <lower>? <lower>? )? ( <word:open_quote&~[^\"]+> [ <cap> ( <cap> | <num> | <word:de> | <lower&!word:be> )? ( <cap> | <num> | <word:de> | <lower&!word:be> )? ( <cap> | <num> | <word:de> | <lower&!word:be> )? ( <cap> | <num> | <word:de> | <lower&!word:be> )? ( <cap> | <num> | <word:de> | <lower&!word:be> )? ( <cap> | <num> | <word:de> | <lower&!word:be> )? ] | <word:open_quote&~\"> [ <cap&glued> ( <cap> | <num> | <word:de> | <lower&!word:be> )? ( <cap> | <num> | <word:de> | <lower&!word:be> )? ( <cap> | <num> | <word:de> | <lower&!word:be> )? ( <cap> | <num> | <word:de> | <lower&!word:be> )? ( <cap> | <num> | <word:de> | <lower&!word:be> )? ( <cap> | <num> | <word:de> | <lower&!word:be> )? ] ) <word:close_quote>",
        examples: &["L'association « [El Amel] » distribue des repas."],
    },
    // Several: `les sociétés « Tazka » et « Ramzy »`; and one of somebody: `notre filiale « Tazka »`.
    Rule {
        name: "organisation.quoted-several",
        definite: false,
        kind: Kind::Organisation,
        weight: 90,
        pattern: "<lower&group:quoted_bodies> $anyadj? $quotedname ( ( <word:et> | <word:ou> | <word:comma> ) $quotedname )*",
        examples: &["Les sociétés « [Tazka] » et « [Zorg Lux] » exportent."],
    },
    // Stations of the Algerian police: `la 7e sûreté urbaine de Tizi Ouzou`.
    Rule {
        name: "organisation.police-station",
        definite: false,
        kind: Kind::Organisation,
        weight: 90,
        pattern: "[ ( <num> <word:ordinal&glued> | <word:first> | <lower&~deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième> ) <g:organisation&~[Ss]ûreté> ( $de <g:location> )? ]",
        examples: &["La [7e sûreté urbaine de Limoges] enquête."],
    },
    // Who makes something, and its name: `le principal producteur de seringues, Hindustan Zorg`.
    Rule {
        name: "organisation.maker",
        definite: false,
        kind: Kind::Organisation,
        weight: 93,
        pattern: "<lower&group:maker> ( $de <lower&noun> )? ( $anyadj )? ( $de <lower&noun> )? <word:comma>? [ <cap&!start&!given&!g:location&!g:country&!g:person&!noent> <cap&!start>* ]",
        examples: &["Chez le producteur de seringues indien, [Hindoustan Zorg], on attend."],
    },
    // A house that acts or speaks is the body in it: `le Louvre a annoncé`, `selon l'hôpital Necker`, `rendu par le Centre Zorg`.
    Rule {
        name: "organisation.acting",
        definite: false,
        kind: Kind::Organisation,
        weight: 96,
        pattern: "( ( <word:le&!word:les> | <word:la> ) [ <g:facility> ] ( <lower&~a|avait|aurait> <lower&~aussi|également|déjà|ensuite|alors>? <speech_verb> | <speech_verb&verb&!part> ) | ( <lower&~a|avait> <speech_verb> | <lower&~selon> | <start&~Selon> | <lower&group:done> <word:par> ) ( <word:le&!word:les> | <word:la> ) [ <g:facility> ] )",
        examples: &["Le [Louvre] a annoncé sa fermeture.", "Selon le [Louvre], c'est faux."],
    },
    // Units by their number: `12e Régiment d'infanterie`, `13e BCA`.
    Rule {
        name: "organisation.unit",
        definite: false,
        kind: Kind::Organisation,
        weight: 90,
        pattern: "[ ( <num> <word:ordinal&glued> | <word:first&~1> ) ( <group:military_unit> $anyadj* ( $de <lower&title> | $de <lower&noun> | $de <cap> ) ( <cap&!start> | $anyadj | <lower&group:military_branch> | $de <lower&noun> | $de <cap> )* | <group:military_unit> <lower&group:military_branch>+ | <cap&allcaps&group:unit_acronym> | <~[Rr]égions?|[Zz]ones?> <~(?i:publiques?|nationale|militaire)> ) ]",
        examples: &["Le caporal du [13e BCA] est mort.", "Il commande le [12e régiment d'infanterie].", "Il sert au [9e bataillon cynophile].", "Le chef de la [4e Région militaire] est là."],
    },
    // Whatever its letters, an acronym in brackets makes a name of what stands before: `agence spatiale japonaise (JAXA)`.
    Rule {
        name: "organisation.before-acronym",
        definite: true,
        kind: Kind::Organisation,
        weight: 88,
        pattern: "[ <organisation_head&group:glossed_head> ( $anyadj | $de $orgthing )+ ( <word:et> $anyadj )? $orgaim? ] <word:open> [ ( <cap&allcaps&!noent> | <cap&!noent&!given&!family&!g:location&!g:country> ) ] ( <word:close> | <word:comma> | <word:dash> )",
        examples: &["L'[agence spatiale japonaise] ([JAXA]) attend."],
    },
    // A head in quotes, whose capital no sentence explains: `la liste « Rassemblement d'initiative citoyenne »`.
    Rule {
        name: "organisation.quoted-name",
        definite: false,
        kind: Kind::Organisation,
        weight: 80,
        pattern: "<word:open_quote> [ <cap&organisation_head> ( <lower> | <cap> ) ( <lower> | <cap> )? ( <lower> | <cap> )? ( <lower> | <cap> )? ( <lower> | <cap> )? ( <lower> | <cap> )? ( <lower> | <cap> )? ( <lower> | <cap> )? ( <lower> | <cap> )? ] <word:close_quote>",
        examples: &["La liste « [Rassemblement d'initiative tazkienne] » part seule."],
    },
    Rule {
        name: "organisation.short",
        definite: false,
        kind: Kind::Organisation,
        weight: 55,
        pattern: "( <word:le> | <word:la> | <word:du> | <word:au> ) [ ( <cap&!start&organisation_head:capital&~[^A].*|A[^c].*> | <cap&!start&organisation_head&~(?:Parlement|Sénat|Trésor|Équipe|Equipe)> ) ]",
        examples: &["Devant le [Conseil], elle a plaidé."],
    },
    // Names of associations, which go on with ordinary words: `l'association Roue libre en Forez`, `la compagnie Les Arts sauts`.
    Rule {
        name: "organisation.worded",
        definite: false,
        kind: Kind::Organisation,
        weight: 94,
        pattern: "( <lower&group:worded_body> ( <lower&adj> | <lower&g:demonym> )? [ ( <cap&!allcaps&!func&!g:organisation&!g:location&!g:country&!title> <cap&!allcaps>? ( <lower&!verb&!func&!part&!title> | <lower&group:name_joint&!word:de> <lower&group:name_joint>? <lower&!func&!title&!part> ) \
                | <cap&ord&!allcaps&!func&!g:organisation&!title> <cap&!allcaps>? $namedword ) ( $namedword | <cap> | <lower&group:inner_joint> <cap> | <num> )* ] \
            | <lower&group:worded_body> [ <cap&!allcaps&!func&!g:organisation&!g:location&!g:country&!title> <num> ] \
            | ( <lower&group:worded_body> | <lower&group:named_body> ) [ ( <cap&~Les?|La> | <cap&~L['’]> ) ( <cap&!g:organisation> ( $namedword | <cap> | <lower&group:inner_joint> <cap> | <num> )* | <lower&noun&!title> $namedword* ) ] ) $nameend",
        examples: &[
            "L'association [Roue libre en Tazka], qui aide, est là.",
            "La troupe [Les Amis du vent] joue.",
            "Le collectif [Usagers du rail], fondé ici, proteste.",
        ],
    },
    // A capital makes the territory the body that runs it: `la Région Bretagne`, `la Ville de Lyon`.
    Rule {
        name: "organisation.territory",
        definite: false,
        kind: Kind::Organisation,
        weight: 89,
        pattern: "[ ( <cap&!start&~R[ée]gion> | <cap&!start&~Ville|Région|Métropole|Département|Province|Collectivité> $de ) <g:location> ]",
        examples: &["Le train est payé par la [Région Bretagne].", "La [Ville de Lyon] paie."],
    },
    Rule {
        name: "organisation.legal-form",
        definite: false,
        kind: Kind::Organisation,
        weight: 78,
        pattern: "[ <cap&!word:le&!word:la> <cap>* <legal_form&!legal_form:context&cap> ]",
        examples: &["La société [Benhaddad SARL] a gagné."],
    },
];
