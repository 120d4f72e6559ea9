//! Titles: the office, rank or profession with every complement that says which one it is.

use super::Rule;
use crate::kind::Kind;

pub(super) const MACROS: &[(&str, &str)] = &[
    ("det", "( <word:le> | <word:la> | <word:les> | <word:that> )"),
    ("de", "( <word:de> $det? | <word:du> )"),
    // adjectives that class
    ("adjective", "( <title_modifier:after&lower> | <cap&g:demonym&!family&!given&!start> | <cap&!start&~Insoumise?s?> | <word:par> <word:interim> | <word:en> <word:rank_tail> | <word:a> <word:life> | <word:de> <word:status> | <lower&g:demonym> | <lower&adj&!verb&!part&!func&!word:no_portfolio> | <lower&!noun&!adj&!verb&!part&!func&!title&~[^ ]+o-[^ ]+> )"),
    ("adjectives", "$adjective+ ( <word:et> $adjective )?"),
    ("anyadj", "( <lower&g:demonym> | <title_modifier:after&lower> | <any&lower&adj&!part&!func&!title&!verb&!word:no_portfolio> )"),
    // what an office is about: a name, or a portfolio: words in capitals, or a noun with its adjectives
    ("named", "( $arrondissement | <cap&g:demonym> | <g:organisation&several> | <g:organisation&!ord> | <g:country> | <g:location> | <g:facility> | <g:event> | <g:product> )"),
    // a head of names goes on over its phrase: `commission des finances`; a compound that the lexicon does not know is a noun (`bien-vivre`), but `centre-droit` and
    // `extrême-gauche` are adjectives
    ("thing", "( <lower&organisation_head&!title> | <lower&facility_head&!title> | <lower&place_head:out> | <lower&noun&!title&!func&!word:year_unit&!word:no_portfolio> | <lower&!noun&!adj&!verb&!func&!title&~[a-zà-ÿ]+-(?:[a-cefh-zà-ÿ]|d[^r]|g[^a])[a-zà-ÿ]+> )"),
    // whose relations a portfolio is about: `relations avec le Parlement`, `égalité entre les femmes et les hommes`
    ("parties", "( <word:avec> $det? ( $named | <cap> | <lower&group:counterpart> ( $anyadj | <cap&ord&!given> )? ) | $between )"),
    // `la lutte contre le racisme, l'antisémitisme et la haine`
    ("fight", "<lower&~lutte|combat|prévention> <lower&~contre> $det? <noun> $anyadj* ( ( <word:comma> $det <lower&noun> $anyadj* )* <word:et> $det? <lower&noun> $anyadj* )?"),
    ("between", "<word:entre> $det <noun> <word:et> $det? <noun>"),
    (
        "portfolio",
        "( [none: <cap&ord&noun&!adj&!given&!allcaps> ] ( <cap&ord&!given> | <cap&!given&~Etr.*> | $anyadj | <word:et> <cap&ord&!given&!title> | <word:et> $anyadj )* \
         | ( [none: <cap&ord&!given&!allcaps&!noun> ] | [none: <cap&ord&adj&!given&!allcaps> ] | <cap&allcaps&ord&!given> | <cap&!ord&!given> ) ( <cap&!given> | $anyadj | <word:et> <cap&ord&!given&!title> | <word:et> $anyadj )* \
         | <num> <cap&!given> $anyadj* | ( <num> | <number> )? ( <lower&adj&!noun&!verb&!part&!title> | <lower&group:prenominal> )? $thing ( <word:et> <lower&noun&!title&!func&!verb> )? $anyadj* )",
    ),
    ("about", "( $named | $area | $portfolio )"),
    ("quoted", "<word:open_quote> <cap> ( <word> )* <word:close_quote>"),
    ("area", "( <lower&group:titled_sort>? $quoted | <lower&organisation_head> ( $anyadj | <lower&part> | <lower&~[a-zéè]+-[a-zéè]+istes?> )? <word:la>? ( <g:organisation> | <cap&!given&!family&!start> <cap&!given>* ) | <lower&place_head:out> $de? ( <g:location> | <g:country> | <g:organisation&several> | <cap&!start&!given> <cap&!given>* ) )"),
    (
        "complement",
        "( <word:de> ( <g:person> | $fullname ) | <word:des> <lower&title> <g:organisation&allcaps>? $adjectives? | $de $named ( ( <word:comma> ( <word:du> | <word:de> $det? ) $named )* <word:et> ( <word:du> | <word:de> $det? ) $named )? | $de $area | <word:de> <word:un> <lower&adj&group:prenominal>? ( $area | <lower&noun&!title&!func&!word:year_unit&!word:no_portfolio> $anyadj* ) | $de ( $portfolio $more? $parties? | $fight ) | ( <word:du> | <word:de> ( <word:le> | <word:la> ) ) <lower&adj&!noun&!title&!title_modifier:before> | <word:chez> ( <g:organisation> | <cap&!given> <cap>* | <g:person> | $fullname ) | ( <word:charged> $de | <lower&~spécialisée?s?> <word:en> $det? ) $about $more? $parties? | <word:en> <word:charged> <lower&group:focus_adverb>? $de $about $more? $parties? | <word:en> <lower&noun&!title&!func&!word:charged&!word:no_office&!word:year_unit> $anyadj* | <word:en> $det? ( <g:country> | <g:location> ) | <word:en&~en> <lower&place_head:out> | <word:pour> $det? ( $named | <cap&!given> $anyadj* ) ( <word:comma> $det? $named )* ( <word:et> $det? $named )? \
         | <word:au&!word:aux> <lower&~sein> $de $named | <word:aupres> $de ( $prefix* <title> ( $de ( $named | $portfolio ) $more? )? | $about ) | <word:pres> $det $about | <word:aux> =<any&!g:facility&!g:location> $about $more? $parties? | <word:a> <g:location> | <word:a> <g:country> | <word:a> ( <word:le&!word:les> | <word:la> ) <lower&organisation_head> $de ( <g:location> | <g:organisation> ) \
         | <word:a> ( <word:le> | <word:la> | <word:les> ) ( $fight | <g:organisation> | <cap&!given> $anyadj* $between? | <lower&noun&!title&!func&!word:no_office&!word:year_unit> $anyadj* $between? | <lower&adj&!title&!noun> ) $more? )",
    ),
    ("more", "( <word:comma> ( <word:du> | <word:de> $det ) $portfolio )* ( <word:et> ( <word:du> | <word:de> $det? | <word:aux> | <word:a> $det ) $portfolio )+"),
    ("prefix", "( <title_modifier:before> <word:hyphen>? )"),
    // names that are also function words of French or of another language, and the particles with which one begins: `le général Franco`, `le maire De Blasio`
    ("function_name", "( <cap&~Ben|Franco|Ma|Moi|Son> | <cap&~De|Del|Della|Di|Da|Dos|Van|Von|Du|Des> =<cap&!allcaps&!func> )"),
    // the whole: head, adjectives, complements
    ("officetail", "( <word:de> ( ( <num> <word:ordinal&glued> | <word:first&~1> ) <lower&~classe> | <title&~première|deuxième> ) | <word:open> ( <cap&allcaps> | <g:organisation> ) <word:close> | <g:organisation&allcaps> | <g:organisation&!family&!given> | ( <g:location> | <g:country> ) ( =<word:de> | =<word:du> ) )? $rest"),
    ("rest", "$adjectives? ( @complement $adjectives? )*"),
    // `juge` is a verb too, `humanitaire` an adjective: they need a determiner before them
    ("head", "( <title&lower&!title:verb> | <title&cap&!given> )"),
    ("verbhead", "<title&lower&title:verb>"),
    ("officehead", "( <title:office&lower> | <title:office&cap&!given> )"),
    ("anytitle", "( $prefix* $head | $prefix+ $verbhead ) $officetail"),
    ("apposed", "( $prefix* ( $head | $verbhead ) $officetail | <word:charged> $de $about @complement* | <lower&~conseil|cadre> @complement+ )"),
    ("adverb", "<lower&!title&!noun&group:time_adverb>"),
    // what can stand between a title and the name, and is neither: `(OMS)`, `installé à Lyon`, `d'origine malienne`
    ("aside", "( <word:open> <cap> <word:close> <word:comma>? | <word:open> <lower> <lower>? <lower>? <word:close> <word:comma>? | <lower&part> =<cap> | <lower&adj&word:no_portfolio> =<cap> | <word:de> <num> <word:year_unit> <word:comma>? | <lower&part> ( <word:a> $det? | <word:au> | <word:en> | <word:aux> ) ( <g:location> | <g:country> ) | <word:de> <lower&~origine> $adjective+ )"),
    ("second", "( ( <word:comma> ( <word:et> | <lower&~puis> )? | <word:et> | <lower&~puis> ) ( $det? [ $anytitle ] | [ $verbhead $officetail ] ) )"),
    // one office in another: `chef de cabinet du président`
    // the end of a name, before the comma of an apposition
    ("named_person", "( <cap&start&!ord&!func&!given&!noent&!title&!g:location&!g:country&!g:organisation&!g:demonym&!g:event&!g:product&!g:facility> | <cap&!start&!g:location&!g:country&!g:organisation&!g:demonym&!noent> | <initials> | <cap&given> ( <cap&g:location> | <cap&g:organisation> )? | <cap&given&!g:location&!g:country&!g:organisation> <cap> | <cap&!start> <cap&g:location> )"),
    // what can stand between a name and the comma of its apposition: `(PS)`, `(54 ans)`
    ("between_name", "( <word:open> ( <cap> ( <word:slash> <cap> )? | <num> <lower> | <num> <word:hyphen>? <num>? | <lower> <cap> ) <word:close> )?"),
    ("nested", "( $de | <word:aupres> $de ) $prefix* ( $head | $verbhead ) $adjectives? ( $de ( $named | $portfolio ) $adjectives? )? ( ( <word:pour> $det? | <word:en> | <word:au> | <word:aux> ) $named )?"),
    ("nested_alone", "$nested ( =<any&!cap> | . )"),
    // what can stand between the determiner and the office, and says nothing of it: `le nouveau président`
    ("lead", "( <lower&adj&!noun&!title&!title_modifier:before> | <lower&group:lead_adjective> )"),
    ("office", "$prefix* $officehead $officetail"),
    ("towards", "( <word:a> ( <word:le> | <word:la> | <word:that&!word:possessive> )? | <word:aux> ) ( $named | $area | <g:organisation> | [none: <cap&!given&!g:organisation> ] ( <cap&!given> | $anyadj | <word:et> <cap&ord&!given&!title> )* | <lower&noun&!title&!func&!word:no_office&!word:year_unit> ( <word:et> <lower&noun&!title&!func&!verb> )? $anyadj* ) @complement*"),
];

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "title.before-name",
        definite: false,
        kind: Kind::Title,
        weight: 92,
        pattern: "( [ $prefix* <title&!title:office> $adjectives? $de <word:open_quote> [product: <cap> ( <word> | <word:comma> )* ] <word:close_quote> ] <word:comma>? \
            | [ $anytitle ( $towards | $nested =<word:comma> )? ] ( <word:comma> | $aside | <word:comma> ( <word:le&!word:les> | <word:la> ) [ $anytitle ] )? ) \
            ( <honorific&cap> )? ( <g:person> | $fullname | <initials> <cap> )",
        examples: &[
            "Le [commissaire européen aux migrations], Karim Hamdi, est là.",
            "L'[acteur américain] Brad Pitt tourne.",
            "La [directrice de cabinet du préfet], Claire Petit, est là.",
            "La [réalisatrice du « [Dernier train] »], Ana Roca, a ri.",
            "L'[acteur malien] installé à Lyon Karim Haddad est là.",
            "Le [chef de la junte au pouvoir au Mali], le [colonel] Karim Haddad, a parlé.",
        ],
    },
    Rule {
        name: "title.before-person",
        definite: false,
        kind: Kind::Title,
        weight: 91,
        pattern: "[ $prefix* $head $adjectives? ] [person: ( <cap&!allcaps&!honorific&!g:location&!g:country&!g:organisation&!g:demonym&!title&!func&!noent&!place_head:out&!place_head:in&!organisation_head> | <cap&family&g:demonym> | $function_name ) $nametail* | <cap&g:location&!start> <cap&!g:location&!start&!func> ]",
        examples: &["Le [colonel] [Nechab] a répondu.", "Le [maire] [De Zorgio] a répondu.", "Le [général] [Franco] est mort."],
    },
    Rule {
        name: "title.rank-particle",
        definite: false,
        kind: Kind::Title,
        weight: 91,
        pattern: "[ $prefix* <title&group:military_rank> $adjective? ] [person: <particle&lower&!particle:context>+ <cap&family&!g:location&!g:country&!g:organisation> $nametail* ]",
        examples: &["Le [général] [de Gaulle] est mort."],
    },
    Rule {
        name: "title.determined-person",
        definite: false,
        kind: Kind::Title,
        weight: 91,
        pattern: "( $det | <word:du> | <word:au> | <word:un> ) [ $prefix* $verbhead $adjectives? ] [person: <cap&!allcaps&!start&!g:location&!g:country&!g:organisation&!title&!func&!noent> $nametail* ]",
        examples: &["Le [juge financier] [Van Espen] instruit."],
    },
    // Words that are titles only behind a determiner: `son adjoint, Karim Haddad`.
    Rule {
        name: "title.determined-name",
        definite: false,
        kind: Kind::Title,
        weight: 91,
        pattern: "( $det | <word:du> | <word:au> | <word:un> ) [ $prefix* $verbhead $adjectives? ( $de ( $named | <lower&noun&!title&!func&!word:no_portfolio> ) $anyadj* )? ] ( <word:comma>? ( <g:person> | $fullname ) | <word:comma> $longname ( <word:comma> | <word:stop> ) )",
        examples: &["La ministre et son [adjoint], Karim Haddad, sont là."],
    },
    Rule {
        name: "title.before-known",
        definite: false,
        kind: Kind::Title,
        weight: 91,
        pattern: "[ $anytitle ] [person: ( <cap&given&!g:location&!g:country> | <cap&family&!g:location&!g:country> ) $nametail* ]",
        examples: &["Le [directeur de la santé] [Benali] a répondu."],
    },
    Rule {
        name: "title.before-honorific",
        definite: false,
        kind: Kind::Title,
        weight: 92,
        pattern: "[ $anytitle $towards? ] <word:comma>? <honorific&cap> <cap>",
        examples: &["Le [ministre de l'intérieur], M. Laftit, est venu."],
    },
    Rule {
        name: "title.name-apart",
        definite: false,
        kind: Kind::Title,
        weight: 88,
        pattern: "[ $anytitle $towards? ] <word:comma> [person: $longname ] ( <word:comma> | <word:stop> | <word:qui> | <word:be> | <speech_verb> )",
        examples: &["Le [président de l'association], [Djamel Addoune], a parlé."],
    },
    // Who was elected lately has no office yet that is named: `le président Macron, élu l'an dernier`.
    Rule {
        name: "title.no-elected",
        definite: false,
        kind: Kind::Title,
        weight: 99,
        pattern: "<word:comma> [none: <lower&~élue?s?> ] ( <word:le> | <word:la> | <word:les> | <word:en> | <weekday> | <num> | <lower&~avec|par|pour|dans|contre|depuis|face|sans|dès|à|au|il|puis|récemment|haut|hier|ce|cette> )",
        examples: &["Le président Haddad, élu l'an dernier, se tait."],
    },
    Rule {
        name: "title.after-name",
        definite: false,
        kind: Kind::Title,
        weight: 86,
        pattern: "$named_person $between_name <word:comma> ( ( <num> <word:year_unit> | <title_modifier:before> <lower&!title> ) <word:comma> )? \
            ( <lower&!title> <word:et> )? ( $adverb | $lead | <lower&group:sole_adjective> )? [ $apposed ( $towards | $nested_alone )? ] $second? $second?",
        examples: &[
            "Khalid Zerouali, [wali], [directeur de la coopération internationale], était là.",
            "Ana Roca, [conseillère du président malien], est là.",
            "Karim Haddad, seul [sénateur écologiste], a réagi.",
            "Ana Roca, [présidente d'un groupement local] et [économiste], est là.",
        ],
    },
    Rule {
        name: "title.after-name-one-of",
        definite: false,
        kind: Kind::Title,
        weight: 86,
        pattern: "$named_person $between_name <word:comma> ( ( <num> <word:year_unit> | <title_modifier:before> <lower&!title> ) <word:comma> )? \
            ( <word:un> $lead? | <number:cardinal> ) [ $apposed ] ( <word:et> [ $anytitle ] )?",
        examples: &["Samir Haddad, un [responsable syndical], a parlé."],
    },
    // The office with its article is one only where the apposition ends with it: not in `Karim Haddad, le directeur a refusé`.
    Rule {
        name: "title.after-name-definite",
        definite: false,
        kind: Kind::Title,
        weight: 86,
        pattern: "$named_person $between_name <word:comma> ( <num> <word:year_unit> <word:comma> )? \
            ( <word:le&!word:les> | <word:la> ) $lead? [ $apposed ( $towards | $nested_alone )? ] $second? ( <mark> | <word:qui> | <word:et> | . )",
        examples: &["Karim Haddad, le [metteur en scène du spectacle], est ravi."],
    },
    // Offices of the one who has just been called by the first: `le président de la République, chef suprême des armées, a signé`.
    Rule {
        name: "title.apposed-office",
        definite: false,
        kind: Kind::Title,
        weight: 82,
        pattern: "( <word:le&!word:les> | <word:la> | <word:du&!word:des> | <word:au&!word:aux> ) $office <word:comma> [ $office ] ( <word:comma> [ $office ] )? ( <word:comma> | <word:stop> )",
        examples: &["Le président de la République, [chef suprême des armées], a signé."],
    },
    // The trade of a family is nobody's: `d'une famille d'horlogers, Karim Haddad`.
    Rule {
        name: "title.no-family",
        definite: false,
        kind: Kind::Title,
        weight: 0,
        pattern: "<lower&~famille|lignée|dynastie|fils|fille|petit-fils|petite-fille> <word:de> [none: <title&lower> ]",
        examples: &["Né dans une famille d'horlogers, Karim Haddad peignait."],
    },
    // A firm is no holder: `le principal producteur de seringues, Hindustan Zorg`.
    Rule {
        name: "title.no-maker",
        definite: false,
        kind: Kind::Title,
        weight: 120,
        pattern: "[none: <lower&group:maker> ( $de <lower&noun> )? ] ( $anyadj )? ( $de <lower&noun> )? ( $anyadj )? <word:comma>? <cap&!start&!given&!g:location&!g:country&!g:person&!noent>",
        examples: &["Chez le producteur de seringues, Hindoustan Zorg, on attend."],
    },
    // Both or all of those that have been named: `les deux ministres ont signé`.
    Rule {
        name: "title.definite-number",
        definite: false,
        kind: Kind::Title,
        weight: 70,
        pattern: "( <word:les> | <word:aux> | <word:des> ) ( <number:cardinal> ) [ <title:office&lower&~[a-zéè]+s|[a-z]+aux> ] ( <lower&verb&!noun&!adj> | <word:comma> | <word:stop> | <lower&~ont|sont|étaient|avaient|seront> )",
        examples: &["Les deux [ministres] ont signé."],
    },
    // What somebody did is no office.
    Rule {
        name: "title.no-deed",
        definite: false,
        kind: Kind::Title,
        weight: 0,
        pattern: "[none: <~(?:[Cc]o-?)?[Aa]ut(?:eure?|rice)s?> <lower&adj>? ( <word:de> ( <word:le> | <word:la> | <word:un> )? | <word:du> | <word:des> ) <lower&adj>? <lower&group:deed> ]",
        examples: &["L'auteur de l'attaque, Karim Haddad, est mort."],
    },
    // A participle is none: `SpaceX a envoyé Crew Dragon`.
    Rule {
        name: "title.no-participle",
        definite: false,
        kind: Kind::Title,
        weight: 0,
        pattern: "<lower&~a|avait|ont> [none: <lower&title&part> ]",
        examples: &["Le club a envoyé Karim Haddad à Lyon."],
    },
    // Those of the trial that is told of.
    Rule {
        name: "title.judges",
        definite: false,
        kind: Kind::Title,
        weight: 62,
        pattern: "( <word:les> | <word:aux> ) ( [ <title&lower&~juges> ] | [ <title&lower&~députés|sénateurs|eurodéputés> ] ( <any&!word:de&!word:du&!cap&!adj&!g:demonym> | . ) )",
        examples: &["Les [juges] ont rejeté sa demande.", "Le texte sera présenté aux [députés] mardi.", "Ce qu'il a dit aux [juges d'instruction] pèse."],
    },
    // Nor is an election in a year or by somebody.
    Rule {
        name: "title.no-election",
        definite: false,
        kind: Kind::Title,
        weight: 0,
        pattern: "<word:comma> [none: <lower&~élue?s?> ] ( <word:en> ( <num> | <month> ) | <word:par> | <word:avec> | <weekday> | <lower&~dès|lors|depuis|alors|dans> )",
        examples: &["Karim Haddad, élu en 2010, se représente."],
    },
    // Nor is somebody sent an envoy: `Karim Haddad, envoyé la veille à Lyon`.
    Rule {
        name: "title.no-envoy",
        definite: false,
        kind: Kind::Title,
        weight: 0,
        pattern: "<word:comma> [none: <lower&~envoyée?s?> ] ( <word:la> | <word:le> | <word:par> | <word:en> | <word:a> | <word:au> | <weekday> | <lower&~hier|dès|depuis|avec|comme> )",
        examples: &["Karim Haddad, envoyé la veille à Lyon, se tait."],
    },
    // Those who are for or against somebody: `pour ses défenseurs, Karim Haddad est innocent`.
    Rule {
        name: "title.no-side",
        definite: false,
        kind: Kind::Title,
        weight: 0,
        pattern: "<~(?:Pour|pour|Selon|selon)> <word:possessives> [none: <lower&title&~[a-zéè]+s> ] <word:comma>",
        examples: &["Pour ses avocats, Karim Haddad est innocent."],
    },
    // Nor what somebody is called; a quotation goes on: `a dit « le ministre est là »`.
    Rule {
        name: "title.no-nickname",
        definite: false,
        kind: Kind::Title,
        weight: 0,
        pattern: "<lower&group:dubbed> <word:open_quote> $det? [none: <title> ] <word:close_quote>",
        examples: &["On l'appelle « l'émir » ici."],
    },
    Rule {
        name: "title.pair",
        definite: false,
        kind: Kind::Title,
        weight: 93,
        pattern: "( <word:le> | <word:la> | <word:un> | <word:du> | <word:au> | <word:possessive> ) [ $prefix* ( $head | $verbhead ) $adjectives? ] <word:et> [ ( $anytitle | <lower&noun&!title&!func&!verb> ) ] $aside? ( <g:person> | $fullname | <cap&!start&!g:location&!g:country&!g:organisation&!g:demonym&!title&!func> )",
        examples: &["Le [médecin] et [romancier] Karim Haddad est là."],
    },
    Rule {
        name: "title.series",
        definite: false,
        kind: Kind::Title,
        weight: 93,
        pattern: "( ( <word:le> | <word:la> | <word:un> | <word:du> | <word:au> | <word:possessive> ) [ $prefix* ( $head | $verbhead ) $adjectives? ] | [ <cap&start&title> $adjectives? ] ) <word:comma> [ $head $adjectives? ] ( <word:comma> [ $head $adjectives? ] )? <word:et> [ $anytitle ] <word:comma>? ( <g:person> | $fullname )",
        examples: &["L'[actrice], [chanteuse] et [productrice] Jane Haddad est là.", "[Pianiste], [chanteur] et [compositeur], Karim Haddad est mort."],
    },
    Rule {
        name: "title.pair-complete",
        definite: false,
        kind: Kind::Title,
        weight: 93,
        pattern: "( <word:le> | <word:la> | <word:un> | <word:du> | <word:au> | <word:possessive> ) [ $anytitle ] <word:et> $det? [ $anytitle ] ( <word:open> <cap> <word:close> )? <word:comma>? ( <honorific&cap> )? ( <g:person> | $fullname )",
        examples: &["Le [chef de la droite] et [président du parti] Karim Haddad est là."],
    },
    Rule {
        name: "title.before-acronym",
        definite: false,
        kind: Kind::Title,
        weight: 92,
        pattern: "[ $anytitle ] <word:open> <cap> <word:close> <word:comma>? ( <honorific&cap> )? ( <g:person> | $fullname )",
        examples: &["Le [président de la Ligue des jeunes] (LJB), Karim Haddad, est là."],
    },
    Rule {
        name: "title.after-party",
        definite: false,
        kind: Kind::Title,
        weight: 85,
        pattern: "( <cap&!g:location&!g:country> | <cap&given> <cap> ) <word:open> <cap> ( <word> | <word:hyphen> | <word:slash> | <word:comma> )? <cap>? <word:close> <word:comma> ( <word:le&!word:les> | <word:la> )? [ $apposed $towards? ]",
        examples: &["Selon Paul Petit (Ecolo), [chef de groupe], rien ne presse."],
    },
    Rule {
        name: "title.determined",
        definite: false,
        kind: Kind::Title,
        weight: 92,
        pattern: "( $det | <word:du> | <word:au> | <word:un> | <word:possessive> ) ( <num> | <number> | $lead | <lower&group:sole_adjective> )? [ $prefix* $verbhead $officetail $towards? ] ( <word:comma> | $aside )? ( <honorific&cap> )? ( <g:person> | $fullname | <initials> <cap> )",
        examples: &["Le [juge d'instruction] Karim Hamdi a tranché.", "La ministre et son [adjoint], Karim Hamdi, sont là."],
    },
    // A noun that classes (`biologiste évolutionniste`): only with a determiner before it and a full name behind it.
    Rule {
        name: "title.classed",
        definite: false,
        kind: Kind::Title,
        weight: 90,
        pattern: "( $det | <word:du> | <word:au> | <word:un> ) [ $prefix* ( $head | $verbhead ) ( <lower&noun&!adj&!title&!func&!verb&!part> | <lower&title> ) ] <word:comma>? ( <g:person> | $fullname )",
        examples: &["Le [biologiste évolutionniste] Karim Haddad a parlé.", "Le [gendarme réserviste], Karim Haddad, est là."],
    },
    Rule {
        name: "title.after-name-bracket",
        definite: false,
        kind: Kind::Title,
        weight: 84,
        pattern: "<cap&!g:location&!g:country> <word:open> $det? [ $anytitle ] ( <word:close> | <word:comma> )",
        examples: &["Selon Karim Younes ([ancien ministre]), rien n'a changé."],
    },
    Rule {
        name: "title.definite",
        definite: false,
        kind: Kind::Title,
        weight: 80,
        pattern: "( <word:le&!word:les> | <word:la> | <word:du&!word:des> | <word:au&!word:aux> | <word:possessive&!word:possessives> | <word:that&!word:possessives> ) $lead? ( [ $office $nested_alone? ] | [ $prefix* <title:named&lower> ( $adjective? ( $de ( $named | $area ) | ( <word:du> | <word:de> $det ) $portfolio ) | $adjective* <lower&g:demonym> ) $rest ] )",
        examples: &[
            "Le [ministre] a ajouté un mot.",
            "La visite du [Consul général du Maroc à Lyon] est finie.",
            "Le [porte-parole du ministre] a parlé.",
            "Le [patron de la CGT] a dit non.",
            "Son [homologue tunisien] a ri.",
        ],
    },
    Rule {
        name: "title.definite-plural",
        definite: false,
        kind: Kind::Title,
        weight: 78,
        pattern: "( <num> | <number> ) [ <title:office&lower> ( $adjectives | <g:organisation&allcaps> )? ] <word:a> <lower&~avoir|être> | ( ( <word:les> | <word:aux> | <word:possessive> | ( <lower&noun> | <lower&adj&!part> ) <word:des> | <word:un> <word:des> ) ( <num> | <number> | <lower&~jeunes|nouveaux|nouvelles> )? | <word:des> ( <num> | <number> ) ) ( [ $prefix* <title:office> $adjectives? @complement $more? ( @complement )* ] | [ $prefix* <title:office> $adjectives? ] <word:qui> | [ $prefix* <title:office&lower> ( <title_modifier:after&lower> | <lower&g:demonym> | <g:organisation&allcaps> ) $adjectives? ] )",
        examples: &[
            "Ils sont 24 [députés PS] à avoir signé.",
            "Les [ambassadeurs des pays de l'Union européenne] sont venus.",
            "Le sort des 24 [députés] qui ont signé se joue.",
            "Les [députés socialistes] ont voté contre.",
        ],
    },
    Rule {
        name: "title.predicate",
        definite: false,
        kind: Kind::Title,
        weight: 76,
        pattern: "<cap&!func> ( <word:comma> <num> <word:year_unit> <word:comma> )? ( <lower&func> )? ( <word:be> | <word:appointed> ) ( <word:appointed> | $adverb )? $det? [ $anytitle ] ( <word:comma> [ $anytitle ] )? ( <word:et> [ $anytitle ] )?",
        examples: &["M. Haddad est [directeur du site] depuis mardi."],
    },
    // With an article that is indefinite, of somebody who is named in full: `Karim Haddad est un sculpteur malien`.
    Rule {
        name: "title.predicate-indefinite",
        definite: false,
        kind: Kind::Title,
        weight: 76,
        pattern: "( <g:person&several> | $fullname ) ( <word:comma> <num> <word:year_unit> <word:comma> )? <word:be> <word:un> [ $anytitle ] ( <word:et> [ $anytitle ] )?",
        examples: &["Karim Haddad est un [sculpteur malien] connu."],
    },
    // Of somebody who has just been named: `lorsqu'il était ministre de l'Intérieur`.
    Rule {
        name: "title.predicate-pronoun",
        definite: false,
        kind: Kind::Title,
        weight: 76,
        pattern: "( ( =<lower> ( <~[Ii]l|[Ee]lle> | <~j['’]|je> ) | <~[Ii]l|[Ee]lle> <lower&~en> ) <word:be> ( <lower&group:time_adverb> | <word:a> <word:la> <lower&~fois> )? <word:le&!word:les>? [ $office $nested_alone? ] \
            | =<cap> <~[Ii]l|[Ee]lle> <word:be> ( <lower&group:time_adverb> )? <word:le&!word:les>? [ $prefix* $officehead $adjectives? @complement+ $adjectives? $nested_alone? ] )",
        examples: &["L'enquête date du temps où il était [ministre de l'Intérieur]."],
    },
    Rule {
        name: "title.appointed",
        definite: false,
        kind: Kind::Title,
        weight: 76,
        pattern: "( ( <word:appointed> ( <weekday> | <lower&group:time_adverb> )? | <word:as> ( <word:que> | <word:de> )? | <start&group:since_then> ) <word:open_quote>? ( <word:le&!word:les> | <word:la> )? [ ( $office | $prefix* <title:named&lower> $officetail ) ] | ( <word:role> <word:de>? | <word:be> ( <lower&~dès|lors|depuis|alors|dans> <word:le>? ( <num> | <month> | <word:comma> )+ )? | $adverb ) <word:open_quote>? [ $prefix* $officehead $adjectives? $de ( $named | <cap&!given> ) $rest ] )",
        examples: &["Il a été nommé [ministre des Finances] hier.", "Elle garde son poste de [présidente de la Ligue]."],
    },
    // Grades that are given: `promu au grade de colonel`, `fait chevalier de la Légion d'honneur`.
    Rule {
        name: "title.grade",
        definite: false,
        kind: Kind::Title,
        weight: 78,
        pattern: "( <lower&~grades?|dignité|rang> <word:de> [ ( <title&group:military_rank> $adjective? | <lower&group:order_grade> <lower&~officier|officière>? ) ( $de ( <g:product> | <g:country> | <lower&noun&!title> ) )? ] \
            | ( <word:appointed> | <lower&~promue?s?|nommée?s?|faite?s?|élevée?s?> ) ( <lower&~quant> <lower> <cap> | <lower&~quant> <lower> <lower> )? [ <lower&group:order_grade> <lower&~officier|officière>? ( $de <g:product> )? ] ( <any&!noun> | . ) )",
        examples: &["Elle est promue au grade de [colonel].", "Il est promu [commandeur de la Légion d'honneur]."],
    },
    Rule {
        name: "title.appointed-person",
        definite: false,
        kind: Kind::Title,
        weight: 84,
        pattern: "<word:appointed> ( <honorific&cap> <cap> | <g:person> | $fullname ) <word:as>? [ $office ]",
        examples: &["Il a nommé Karim Haddad [ministre des Finances] hier."],
    },
    // A country or a portfolio ends the office, and two capitals that no list knows are who holds it: `l'ambassadeur bulgare en France Anguel Tcholakov`.
    Rule {
        name: "title.envoy",
        definite: false,
        kind: Kind::Title,
        weight: 90,
        pattern: "[ $prefix* $head $adjectives? ( <word:en> | <word:au> | <word:aux> | $de ) <g:country> ] [person: <cap&!start&!g:location&!g:country&!g:organisation&!g:demonym&!title&!func> $nametail $nametail* ] \
            | [ $prefix* <title&~ministre|ministres> $adjectives? ( <word:du> | <word:de> $det ) <cap&ord&noun&!adj&!given&!allcaps> ] [person: <cap&!ord&!given&~[^E].*|Et[^r].*|E[^t].*> $nametail $nametail* ]",
        examples: &["L'[ambassadeur bulgare en France] [Tchodor Anguelakov] est là.", "Le [ministre de la Santé] [Etoni Longomdo] est là."],
    },
    // Before one who is called by the family name alone: `Ancien gardien du club, Haddad a dit non`.
    Rule {
        name: "title.opening",
        definite: false,
        kind: Kind::Title,
        weight: 84,
        pattern: "[ ( <cap&start&title> | <cap&start&title_modifier:before> <word:hyphen>? $prefix* <title&lower&!title:verb> ) $officetail ] <word:comma> ( <cap&family&!g:location&!g:country> | <honorific&cap> )",
        examples: &["[Ancien gardien du club], Haddad a dit non."],
    },
    Rule {
        name: "title.also",
        definite: false,
        kind: Kind::Title,
        weight: 70,
        pattern: "<cap&start&~[ÉE]galement|Aussi> [ $prefix* <title:office&lower> $officetail ] <word:comma>",
        examples: &["Également [maire de Lyon], il a parlé."],
    },
    Rule {
        name: "title.sentence-start",
        definite: false,
        kind: Kind::Title,
        weight: 70,
        pattern: "[ ( <cap&start&title:office> | <cap&start&title_modifier:before> <word:hyphen>? $prefix* <title:office&lower> ) $officetail ] ( <word:en> ( <num> | <word:les> <word:years_noun> <num> ) | <word:de> <num> <word:a> <num> | <lower&~dès|lors|depuis|alors|dans> <word:le>? ( <num> | <word:first> )? <month>? <year>? )? <word:comma>",
        examples: &["[Ministre de la Santé], il a démissionné.", "[Ministre de la Guerre] dans les années 1930, il reste."],
    },
];
