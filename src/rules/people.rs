//! Honorifics and the names of persons.

use super::Rule;
use crate::kind::Kind;

pub(super) const MACROS: &[(&str, &str)] = &[
    // what can follow inside a person's name: a particle and a capital, a capital, an initial, a number
    ("nametail", "( <particle&lower&!particle:context>+ <cap&!allcaps&!g:location&!g:country&!g:organisation&!organisation_head&!facility_head&!title> | <particle&cap&!particle:context>+ <cap&!g:location&!g:country&!g:organisation&!organisation_head&!facility_head&!title> | <particle:cap&cap> <cap> | <cap&!start&!func&!g:country&!word:first> | <cap&allcaps&start&!ord&!title&!g:country&!g:organisation&!g:location> | <cap&family&!start> | <initials> | <cap&roman> )"),
    // a name after something that says it is a person's: one capital is enough
    ("person", "( <initials> | <particle:cap&cap> | <cap&!honorific&!g:country> ) $nametail*"),
    // a name that shows by itself that it is a person's
    ("fullname", "<cap&given&!allcaps> ( <cap&given> | <initials> )* ( <particle&lower&!particle:context>+ <cap&!allcaps> | ( <particle&cap&!particle:context> )* <cap> ) $nametail*"),
    // two capitals or more
    ("longname", "( <cap&!word:le&!place_head:prefix> | <initials> ) $nametail $nametail*"),
];

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "person.honorific",
        definite: false,
        kind: Kind::Person,
        weight: 96,
        pattern: "[honorific: <honorific&cap> ] [ <particle&lower&!particle:context&!word:le>* $person ]",
        examples: &["Selon [M.] [Laftit], rien ne change.", "[Mme] [Le Pen] a voté.", "[M.] [de Carvoux] et [Mme] [von der Leyen] dînent."],
    },
    // In small letters it is one only right before the name: `selon monsieur Fillon`.
    Rule {
        name: "person.honorific-small",
        definite: false,
        kind: Kind::Person,
        weight: 94,
        pattern: "[honorific: <lower&~monsieur|madame|mademoiselle|messieurs|mesdames> ] [ <particle&lower&!particle:context&!word:le>* $person ]",
        examples: &["Selon [monsieur] [Laftit], rien ne change."],
    },
    // Of the Church, with a given name: `Sœur Irène`.
    Rule {
        name: "person.religious",
        definite: false,
        kind: Kind::Person,
        weight: 88,
        pattern: "[honorific: <cap&~Sœur|Soeur|Frère|Père|Mère> ] [ <cap&given&!word:first> $nametail* ]",
        examples: &["L'a raconté [Sœur] [Irène] hier."],
    },
    // Who wrote it: `le rapport Stora`, though a place is called so.
    Rule {
        name: "person.of-report",
        definite: false,
        kind: Kind::Person,
        weight: 84,
        pattern: "( <word:le> | <word:du> | <word:au> ) <lower&~rapport> [ <cap&!start&!allcaps&!ord&!g:organisation&!g:country&!g:event&!g:product&~[^.]{3,}> ( <word:hyphen> <cap> )? ] ( <any&!cap> | . )",
        examples: &["Le rapport [Storka] est paru."],
    },
    // In full letters too it is a form of address: `le docteur Haddad`.
    Rule {
        name: "honorific.doctor",
        definite: false,
        kind: Kind::Honorific,
        weight: 99,
        pattern: "[ <~[Dd]octeure?> ] ( <g:person> | $fullname | [person: <cap&!start&!g:location&!g:country&!g:organisation&!noent> ] )",
        examples: &["Le [docteur] Haddad l'a soignée."],
    },
    // A priest; somebody's father has no name right behind him: `le père Stéphane Joulain`.
    Rule {
        name: "person.priest",
        definite: false,
        kind: Kind::Person,
        weight: 88,
        pattern: "( <word:le&!word:les> | <word:du&!word:des> | <word:au&!word:aux> ) [honorific: <lower&~père|frère> ] [ ( <cap&given&!start> $nametail* | <cap&family&!start&!noent&!g:event> $nametail* ) ]",
        examples: &["Pour le [père] [Luc Zorgier], c'est faux."],
    },
    // What the newsroom adds to a quotation: `avec (François) Hollande`.
    Rule {
        name: "person.completed",
        definite: false,
        kind: Kind::Person,
        weight: 92,
        pattern: "<word:open> [ <cap&given&!g:country> ( <cap&given> )? ] <word:close> [ ( <cap&family> | <cap&!func&!noent&!title&!g:organisation&!g:location&!g:country> ) $nametail* ]",
        examples: &["On a vu ça avec ([François]) [Hollande], dit-il."],
    },
    // And behind: `Benjamin (Griveaux)`.
    Rule {
        name: "person.completed-behind",
        definite: false,
        kind: Kind::Person,
        weight: 92,
        pattern: "[ <cap&given&!g:country> ] <word:open> [ <cap&family> $nametail* ] <word:close>",
        examples: &["Je soutiens [Benjamin] ([Griveaux]), dit-elle."],
    },
    // What somebody is called: `surnommé « Asab »`.
    Rule {
        name: "person.dubbed",
        definite: false,
        kind: Kind::Person,
        weight: 74,
        pattern: "( <cap&!g:organisation> | <word:year_unit> ) <word:comma>? <lower&~surnommé|surnommée|alias|dit> <word:open_quote> [ <cap&!func&!noent&!title&!g:organisation&!g:location&!g:country> <cap>? ] <word:close_quote>",
        examples: &["Karim Haddad, surnommé « [Zorgab] », est là."],
    },
    Rule {
        name: "person.honorifics",
        definite: false,
        kind: Kind::Person,
        weight: 97,
        pattern: "[honorific: <honorific:plural&cap> ] [ $person ] ( <word:comma> [ $person ] )? ( <word:comma> [ $person ] )? ( <word:comma> [ $person ] )? <word:et> <honorific>? [ $person ]",
        examples: &["[MM.] [Grande-Marlaska] et [King] étaient là.", "[Mmes] [Diallo], [Traoré] et [Sow] ont signé."],
    },
    // Letters behind a number are a model: `une Ferrari 250 MM Berlinetta`.
    Rule {
        name: "honorific.model",
        definite: false,
        kind: Kind::Honorific,
        weight: 110,
        pattern: "<num&!year> [none: <cap&~MM> <cap> ]",
        examples: &["La 250 MM Tazka est à vendre."],
    },
    // Without its point no honorific before an ordinary word: `le volant M Performance`.
    Rule {
        name: "honorific.no-point",
        definite: false,
        kind: Kind::Honorific,
        weight: 110,
        pattern: "[none: <cap&~M> <cap&noun&ord&!given&!family&!func&!title&!start&~..+> ]",
        examples: &["Le volant M Performance est noir."],
    },
    Rule {
        name: "honorific.pair",
        definite: false,
        kind: Kind::Honorific,
        weight: 90,
        pattern: "[ <honorific&cap> ] <word:et> <honorific&cap>",
        examples: &["[M.] et Mme Colin étaient là."],
    },
    Rule {
        name: "honorific.title",
        definite: false,
        kind: Kind::Honorific,
        weight: 90,
        pattern: "( [ <honorific&cap> ] <word:et> )? [ <honorific&cap> ] ( <word:le> | <word:la> | <word:les> )? ( [title: $office ] | <title> )",
        examples: &["[M.] le ministre est sorti.", "[Madame] la présidente a parlé."],
    },
    Rule {
        name: "honorific.alone",
        definite: false,
        kind: Kind::Honorific,
        weight: 80,
        pattern: "[ <honorific:alone&cap> ]",
        examples: &["[Sa Majesté] a reçu les ambassadeurs."],
    },
    Rule {
        name: "person.full",
        definite: false,
        kind: Kind::Person,
        weight: 80,
        pattern: "[ $fullname ]",
        examples: &["Hier, [Mohamed Benziane] a parlé.", "Le livre de [Charles de Gaulle] paraît."],
    },
    // Names that are a title's word too, where no article makes them one: `Pape Matar Sarr`; `El Hadj Oumar Tall`.
    Rule {
        name: "person.pape",
        definite: false,
        kind: Kind::Person,
        weight: 97,
        pattern: "( <any&!word:le&!word:du&!word:au&!word:un&!word:de&!title_modifier:before> | <start&mark> ) [ <cap&~Pape|Papa> <cap&!roman> $nametail* ]",
        examples: &["Jackson puis [Pape Matar Sarr] ont marqué."],
    },
    Rule {
        name: "person.hadj",
        definite: false,
        kind: Kind::Person,
        weight: 97,
        pattern: "[ <particle:hadj&cap> <cap> $nametail* ]",
        examples: &["Le guide [El Hadj Oumar Tall] est né ici."],
    },
    // A complement of two words, not an office with one of them and a holder with the other: `l'entraîneur de Zulgo Kanté`.
    Rule {
        name: "person.of-office",
        definite: false,
        kind: Kind::Person,
        weight: 89,
        pattern: "<lower&title> <word:de&!word:du> [ <cap&!allcaps&!g:product&!g:event&!func&!noun&!adj&!noent&!title&!honorific&!g:location&!g:country&!g:organisation&!g:demonym&!g:facility> <cap&family&!allcaps&!given&!g:country&!title> ] ( <mark> | <lower> | . )",
        examples: &["Un ancien entraîneur de [Zulgo Kanté] parle."],
    },
    // A family has the name of a firm: `la famille Hermès`.
    Rule {
        name: "person.family-of-firm",
        definite: false,
        kind: Kind::Person,
        weight: 96,
        pattern: "<lower&~famille|clan|frères|sœurs|époux> [ <cap&!start&!allcaps&g:organisation&!several&!func> ] ( <any&!cap> | . )",
        examples: &["Un héritier de la famille [Hermès] est là."],
    },
    // Two people, not one: `ce que pense Alain Delon d'Emmanuel Macron`.
    Rule {
        name: "person.of-another",
        definite: false,
        kind: Kind::Person,
        weight: 97,
        pattern: "[ <cap&given&!allcaps> <cap&!given&!func> ] <lower&~d['’]|de> [ <cap&given> <cap&family&!start> ]",
        examples: &["Ce que pense [Alain Bouzin] d'[Emmanuel Haddad]."],
    },
    Rule {
        name: "person.initial",
        definite: false,
        kind: Kind::Person,
        weight: 80,
        pattern: "[ <initials>+ <particle:cap&cap>? <cap&!func> $nametail* ]",
        examples: &["Un texte de [J. Chirac] circule."],
    },
    // `la 4L. Elle`: what sticks to a number is nobody's initial
    Rule {
        name: "person.no-initial",
        definite: false,
        kind: Kind::Person,
        weight: 95,
        pattern: "<num> [none: <initials&glued> ]",
        examples: &["Place à la 4L. Assemblés ici, ils plaisent."],
    },
    // a middle initial that looks like the honorific
    Rule {
        name: "person.middle-initial",
        definite: false,
        kind: Kind::Person,
        weight: 99,
        pattern: "[ <cap&given&!start> <cap&~M\\.> <cap> $nametail* ]",
        examples: &["Hier, [John M. Kosterlitz] a parlé."],
    },
    // Who took the picture, and the agency: `Photo: Karim Haddad Agence France-Presse`.
    Rule {
        name: "person.credit",
        definite: false,
        kind: Kind::Person,
        weight: 97,
        pattern: "[ <cap&given&!allcaps> <cap&!g:organisation> ] [organisation: <g:organisation&several> ]",
        examples: &["Photo: [Karim Haddad] [Agence France-Presse]"],
    },
    // `(M. S., 26 ans)`: initials that look like the honorific
    Rule {
        name: "person.initials-aside",
        definite: false,
        kind: Kind::Person,
        weight: 98,
        pattern: "<word:open> [ <cap&~[A-Z]\\.> <initials> ] <word:comma> <num>",
        examples: &["Il y a un mort ([M. S.], 26 ans)."],
    },
    // who scored, in which minute or how often
    Rule {
        name: "person.scorer",
        definite: false,
        kind: Kind::Person,
        weight: 76,
        pattern: "[ ( <cap&!func&!ord&!noent&!allcaps&!g:location&!g:country&!g:organisation> | <cap&family&!g:country> ) $nametail* ] <word:open> <num> ( <word:ordinal&glued> | <~['’]> | <word:slash> <num> )",
        examples: &["L'équipe gagne grâce à [Pellous] (12e) et [Galibert] (78').", "[Dembrovic] (4/5) et [Marchetti] (2/2) brillent."],
    },
    Rule {
        name: "person.given-initial",
        definite: false,
        kind: Kind::Person,
        weight: 82,
        pattern: "[ <cap&given> ( <initials>+ | <cap&~M\\.> ) ] ( <mark> | <lower> | . )",
        examples: &["Le prévenu, [Jean-Luc M.], a nié."],
    },
    // Alone on a line, with an initial that looks like the honorific: `M. LARADJ`.
    Rule {
        name: "person.signed",
        definite: false,
        kind: Kind::Person,
        weight: 99,
        pattern: "[ <cap&start&~[A-Z]\\.> <cap&!func> ] .",
        examples: &["Les travaux sont finis.\n\n[M. HADDADJ]"],
    },
    Rule {
        name: "person.nickname",
        definite: false,
        kind: Kind::Person,
        weight: 92,
        pattern: "[ <cap&!func> <cap>? <word:open_quote> <cap> <cap>? <word:close_quote> <cap&!func> $nametail* ]",
        examples: &["Hier, [Kamal « Tonton » Diaby] a chanté."],
    },
    Rule {
        name: "person.particle",
        definite: false,
        kind: Kind::Person,
        weight: 68,
        pattern: "[ <cap&particle:cap&!place_head&!start> <cap&family&!start> ]",
        examples: &["Depuis la chute de [Ben Salah], rien."],
    },
    Rule {
        name: "person.signature",
        definite: false,
        kind: Kind::Person,
        weight: 70,
        pattern: "[ <initials&start> <initials>+ ]",
        examples: &["Les travaux sont finis.\n\n[R. B.]"],
    },
    Rule {
        name: "person.joined",
        definite: false,
        kind: Kind::Person,
        weight: 78,
        pattern: "[ <cap&given&!g:location> ] <word:et> [ $fullname ]",
        examples: &["Hier, [Bill] et [Hillary Clinton] sont venus."],
    },
    Rule {
        name: "person.regnal",
        definite: false,
        kind: Kind::Person,
        weight: 82,
        pattern: "[ <cap&given> <cap>? <cap&roman> | <cap&given> <word:first&~1> ] ( <any&!month> | . )",
        examples: &["Le roi [Mohammed VI] préside."],
    },
    Rule {
        name: "person.kinship",
        definite: false,
        kind: Kind::Person,
        weight: 70,
        pattern: "<kinship&!kinship:context> <word:comma>? [ ( <cap&!start&!func&!title&!g:location&!g:country> | <cap&given&!start> ) $nametail* ]",
        examples: &["Sa sœur [Tassadit] vit ici."],
    },
    Rule {
        name: "person.own-kin",
        definite: false,
        kind: Kind::Person,
        weight: 74,
        pattern: "<word:possessive> ( <lower&adj> )? <kinship> ( <lower&adj> )? <word:comma>? [ <cap&!start&!func&!g:country&!g:location&!g:organisation&!noent> $nametail* ]",
        examples: &["Sa fille, [Milfet], est venue.", "Il vit avec sa femme [Laeticia]."],
    },
    // More than the town of that name: `un enfant prénommé Yamato`.
    Rule {
        name: "person.called",
        definite: false,
        kind: Kind::Person,
        weight: 86,
        pattern: "<lower&~prénommée?s?|dénommée?s?> [ <cap&!start&!func&!title> $nametail* ]",
        examples: &["Un enfant prénommé [Yamazato] a disparu."],
    },
    Rule {
        name: "person.apposed-kin",
        definite: false,
        kind: Kind::Person,
        weight: 78,
        pattern: "( <any&!word:de> [ <cap&!func&!g:country&!g:organisation> $nametail* ] <word:comma> $det | [ <cap&start&!func&!g:country&!g:organisation> $nametail* ] <word:comma> $det | [ <cap&!func&!g:location&!g:country&!g:organisation> $nametail* ] <word:comma> ) <kinship&lower&!kinship:context>",
        examples: &["[Florence], la compagne du soldat, pleure."],
    },
    Rule {
        name: "person.age",
        definite: false,
        kind: Kind::Person,
        weight: 72,
        pattern: "[ ( <cap&!func&!g:location&!g:country&!g:organisation&!g:demonym> $nametail* | <cap&given&g:demonym> $nametail* | <cap&g:demonym&!func> $nametail+ ) ] <word:comma> <num> <word:year_unit>",
        examples: &["Il y a [Tarek], 12 ans, parmi eux.", "Avec [Romain], 8 ans, c'est autre chose."],
    },
    Rule {
        name: "person.born",
        definite: false,
        kind: Kind::Person,
        weight: 60,
        pattern: "[ ( <cap&!func&!ord&!g:location&!g:country&!g:organisation&!g:demonym> $nametail* | <cap&given&g:demonym> $nametail* | <cap&g:demonym&!func> $nametail+ ) ] <word:comma>? ( <word:be> )? <word:born>",
        examples: &["Le peintre [Issiakhem], né en Kabylie."],
    },
];
