//! Titles: the office, rank or profession with every complement that says which one it is.

use super::Rule;
use crate::kind::Kind;

pub(super) const MACROS: &[(&str, &str)] = &[
    ("det", "( <word:le> | <word:la> | <word:les> | <word:that> )"),
    ("de", "( <word:de> $det? | <word:du> )"),
    // adjectives that class
    ("adjective", "( <title_modifier:after&lower> | <word:par> <word:interim> | <word:en> <word:rank_tail> | <word:a> <word:life> | <lower&g:demonym> | <lower&adj&!verb&!part&!func&!title> )"),
    ("adjectives", "$adjective ( <word:comma>? $adjective )* ( <word:et> $adjective )?"),
    ("anyadj", "( <lower&g:demonym> | <title_modifier:after&lower> | <lower&adj&!part&!func&!title&!verb> )"),
    // what an office is about: a name, or a portfolio: words in capitals, or a noun with its adjectives
    ("named", "( <cap&g:demonym> | <g:organisation&several> | <g:organisation&!ord> | <g:country> | <g:location> | <g:facility> | <g:event> | <g:product> )"),
    (
        "portfolio",
        "( [none: <cap&!given> ] ( <cap&!given> | $anyadj | <word:et> <cap&ord&!given&!title> )* \
         | ( <num> | <number> )? ( <lower&adj&!verb&!part> )? <lower&noun&!title&!func&!word:year_unit&!word:infinitive> ( <word:et> <lower&noun&!title&!func&!verb> )? $anyadj* )",
    ),
    ("about", "( $named | $area | $portfolio )"),
    ("area", "<lower&place_head:out> $de? ( <g:location> | <g:country> | <g:organisation&several> | <cap&!given&!start> <cap&!given>* )"),
    (
        "complement",
        "( $de $named | $de $area | $de $portfolio $more? ( <word:avec> $det? ( $named | <cap> ) | <word:entre> $det <noun> <word:et> $det? <noun> )? | <word:chez> ( <g:organisation> | <cap&!given> ) | <word:charged> $de $about $more? | <word:en> <word:charge> $de $about $more? | <word:en> ( <g:country> | <g:location> ) | <word:pour> $det? ( $named | <cap&!given> $anyadj* ) ( <word:comma> $det? $named )* ( <word:et> $det? $named )? \
         | <word:aupres> $de $about | <word:pres> $det $about | <word:aux> $about $more? | <word:a> <g:location> | <word:a> <g:country> \
         | <word:a> $det ( <g:organisation> | <cap&!given> $anyadj* | <lower&noun&!title&!func&!word:no_office> $anyadj* ) )",
    ),
    ("more", "( <word:comma> ( <word:du> | <word:de> $det ) $portfolio )* ( <word:et> ( <word:du> | <word:de> $det? | <word:aux> | <word:a> $det ) $portfolio )+"),
    ("prefix", "( <word:ex> <word:hyphen>? | <title_modifier:before> | <word:vice> <word:hyphen>? )"),
    // the whole: head, adjectives, complements
    ("officetail", "( <word:open> <cap&allcaps> <word:close> | <g:organisation&allcaps> )? $adjectives? ( $complement $adjectives? )*"),
    // `juge` and `guide` are verbs too: they need a determiner before them
    ("head", "( <title&lower&!title:verb> | <title&cap&!given> )"),
    ("verbhead", "<title&lower&title:verb>"),
    ("officehead", "( <title:office&lower> | <title:office&cap&!given> )"),
    ("anytitle", "$prefix* $head $officetail"),
    ("office", "$prefix* $officehead $officetail"),
    ("towards", "( <word:a> $det? | <word:aux> ) $about $complement*"),
];

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "title.before-name",
        definite: false,
        kind: Kind::Title,
        weight: 92,
        pattern: "[ $anytitle $towards? ] <word:comma>? ( <honorific&cap> )? ( <g:person> | $fullname | <initials> <cap> )",
        examples: &["Le [commissaire européen aux migrations], Karim Hamdi, est là.", "L'[acteur américain] Brad Pitt tourne."],
    },
    Rule {
        name: "title.before-person",
        definite: false,
        kind: Kind::Title,
        weight: 91,
        pattern: "[ $prefix* $head $adjectives? ] [person: <cap&!allcaps&!g:location&!g:country&!g:organisation&!g:demonym&!title&!word:le&!word:la&!noent&!place_head:out&!place_head:in&!organisation_head> $nametail* | <cap&g:location&!start> <cap&!g:location&!start&!func> ]",
        examples: &["Le [colonel] [Nechab] a répondu."],
    },
    Rule {
        name: "title.determined-person",
        definite: false,
        kind: Kind::Title,
        weight: 91,
        pattern: "( $det | <word:du> | <word:au> | <word:un> ) [ $prefix* $verbhead $adjectives? ] [person: <cap&!allcaps&!start&!g:location&!g:country&!g:organisation&!title&!func&!noent> $nametail* ]",
        examples: &["Le [juge financier] [Van Espen] instruit."],
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
    Rule {
        name: "title.after-name",
        definite: false,
        kind: Kind::Title,
        weight: 86,
        pattern: "( <cap&!start&!g:location&!g:country&!g:organisation&!g:demonym&!noent> | <initials> | <cap&given> ) <word:comma> ( <num> <word:year_unit> <word:comma> )? ( <word:le&!word:les> | <word:la> )? [ $anytitle $towards? ] ( ( <word:comma> <word:et>? | <word:et> ) $det? [ $anytitle ] )? ( ( <word:comma> <word:et>? | <word:et> ) $det? [ $anytitle ] )?",
        examples: &["Khalid Zerouali, [wali], [directeur de la coopération internationale], était là."],
    },
    Rule {
        name: "title.after-name-indefinite",
        definite: false,
        kind: Kind::Title,
        weight: 84,
        pattern: "( <cap&family> | <cap&given> ) <word:comma> ( <num> <word:year_unit> <word:comma> )? <word:un> [ $anytitle ]",
        examples: &["Samir Haddad, un [responsable syndical], a parlé."],
    },
    Rule {
        name: "title.pair",
        definite: false,
        kind: Kind::Title,
        weight: 93,
        pattern: "( <word:le> | <word:la> | <word:un> ) [ $prefix* $head $adjectives? ] <word:et> [ $anytitle ] ( <g:person> | $fullname )",
        examples: &["Le [médecin] et [romancier] Karim Haddad est là."],
    },
    Rule {
        name: "title.determined",
        definite: false,
        kind: Kind::Title,
        weight: 92,
        pattern: "( $det | <word:du> | <word:au> | <word:un> ) [ $prefix* $verbhead $officetail ] <word:comma>? ( <honorific&cap> )? ( <g:person> | $fullname | <initials> <cap> )",
        examples: &["Le [juge d'instruction] Karim Hamdi a tranché."],
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
        pattern: "( <word:le&!word:les> | <word:la> | <word:du&!word:des> | <word:au&!word:aux> | <word:possessive> ) [ $office ]",
        examples: &["Le [ministre] a ajouté un mot.", "La visite du [Consul général du Maroc à Lyon] est finie."],
    },
    Rule {
        name: "title.definite-plural",
        definite: false,
        kind: Kind::Title,
        weight: 78,
        pattern: "( <word:les> | <word:des> | <word:aux> ) ( <num> | <number> )? [ $prefix* <title:office> $adjectives? $complement $more? ( $complement )* ]",
        examples: &["Les [ambassadeurs des pays de l'Union européenne] sont venus."],
    },
    Rule {
        name: "title.defined-plural",
        definite: false,
        kind: Kind::Title,
        weight: 76,
        pattern: "( <word:les> | <word:des> | <word:aux> ) ( <num> | <number> ) [ $prefix* <title:office> $adjectives? ] <word:qui>",
        examples: &["Le sort des 24 [députés] qui ont signé se joue."],
    },
    Rule {
        name: "title.predicate",
        definite: false,
        kind: Kind::Title,
        weight: 76,
        pattern: "<cap&!func> ( <lower&func> )? ( <word:be> | <word:appointed> ) ( <word:appointed> )? $det? [ $anytitle ]",
        examples: &["M. Haddad est [directeur du site] depuis mardi."],
    },
    Rule {
        name: "title.appointed",
        definite: false,
        kind: Kind::Title,
        weight: 76,
        pattern: "( <word:appointed> | <word:as> <word:que>? ) $det? [ $office ]",
        examples: &["Il a été nommé [ministre des Finances] hier."],
    },
    Rule {
        name: "title.sentence-start",
        definite: false,
        kind: Kind::Title,
        weight: 70,
        pattern: "[ <cap&start&title:office> $officetail ] <word:comma>",
        examples: &["[Ministre de la Santé], il a démissionné."],
    },
];
