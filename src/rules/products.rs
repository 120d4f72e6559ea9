//! Products: works by their titles, laws and awards.

use super::Rule;
use crate::kind::Kind;

pub(super) const MACROS: &[(&str, &str)] = &[
    // the words with which a title that is a clause begins: `Pourquoi je reste`
    (
        "clause_opener",
        "<cap&!start&~Pourquoi|Comment|Quand|Ce|Cette?|Ces|Si|Où|Je|J['’]|Tu|Il|Elles?|Ils|On|Nous|Vous|Qui|Que|Qu['’]|Dans|Sur|Sous|Sans|Avec|Tout|Tous|Toute|Toutes|Chez|Pour|Contre|Entre|Après|Avant|Mon|Ma|Mes|Moi|Notre|Nos|Quelque|Rien|Ne|N['’]|C['’]|Au|Aux|À|De|D['’]>",
    ),
    ("clause_word", "( <word> | <word:hyphen> )"),
    // a further word of a title that has no quotes, up to the predicate or to who made it: `La Nuit des autres | de Karim Haddad | est`
    ("untitled", "( <cap> | <lower&!verb&!word:et&!word:qui&!word:de&!word:predicate&!weekday> | <word:de> =<any&!g:person&!given> | <lower&noun&!word:be&!word:predicate> )"),
    ("untitled_end", "( <mark> | <lower&verb> | <word:be> | <word:predicate> | <word:et> | <word:qui> | <word:de> | . )"),
];

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "product.head",
        definite: false,
        kind: Kind::Product,
        weight: 78,
        pattern: "[ ( <cap&!start&product_head:in> $de <g:organisation> ( <lower&~sur|pour|contre> <word:les> <lower&noun> )? | <product_head:in> $de? <cap&!start&!func&!title&!noent&!g:organisation&~[^.]{2,}.*> | <product_head&group:plain_product_head> <cap&!start&!func&!title&!g:location&!g:country&~[^.]{2,}.*> | <~[Pp]rix> $de <cap&!allcaps&!start&!func&!title&!given&!g:organisation&!g:location&!g:country> ) ( <cap&!given> | <cap&given> =<cap&!family> | $anyadj )* <year>? ]",
        examples: &["La [loi Veil] a changé la vie.", "Le [traité de Lisbonne] s'applique."],
    },
    // Behind who it is named for, what a prize is for: `prix Rossel des jeunes`.
    Rule {
        name: "product.prize-of",
        definite: false,
        kind: Kind::Product,
        weight: 90,
        pattern: "[ <lower&~prix> ( <g:person> | <cap&!func&!title&!g:organisation> <cap>? | <g:product> ) ( <word:des> | <word:du&!word:des> | <word:de> ( <word:la> | <word:le> ) ) ( <lower&~meilleure?s?> <lower&noun> | <lower&adj>? <lower&noun&!word:year_unit&!title:office> ) ( <lower&adj&!verb&!part> | <word:et> <word:des> <lower&noun> ( <lower&adj&!verb&!part> )? )* ]",
        examples: &["Elle a reçu le [prix Tazkop des jeunes lecteurs]."],
    },
    // A book before its publisher: `Julia Deck pour Ann d'Angleterre (Seuil)`.
    Rule {
        name: "product.published",
        definite: false,
        kind: Kind::Product,
        weight: 95,
        pattern: "( <word:pour> | <lower&group:book_verb> | <lower&~avec> ) [ <cap&!g:organisation> ( <cap> | <lower&!verb> | <mark&~['’]> )* ] <word:open> [organisation: <cap&group:publisher> <cap>? <cap>? ] <word:close>",
        examples: &["Le prix est allé à Karim Haddad pour [Les Lacs noirs] ([Gallimard])."],
    },
    // `Pacte écologique`, `Plan national contre la pauvreté`: a capital that no sentence start explains makes it a name.
    Rule {
        name: "product.capital-scheme",
        definite: false,
        kind: Kind::Product,
        weight: 77,
        pattern: "[ <cap&!start&~Pacte|Plan|Charte|Convention|Déclaration> ( <lower&adj&!part&!func> | <lower&g:demonym> | <lower&~climat|santé|vélo|logement|autisme|cancer|pauvreté|banlieues?|nutrition> )+ \
            ( ( <word:pour> | <lower&~sur|contre> | <word:de> $det? | <word:du> ) $det? <lower&noun&!title> ( <word:et> $det? <lower&noun> | <lower&adj&!verb&!part> )* )? ]",
        examples: &["Elle a signé le [Pacte écologique] hier.", "Il présente le [Plan national contre la pauvreté]."],
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
    Rule {
        name: "product.quoted",
        definite: false,
        kind: Kind::Product,
        weight: 90,
        pattern: "( <lower&product_head:out> | <lower&~projets?|propositions?> <word:de> <lower&~loi> ) ( <lower> | <word:comma> | <g:demonym> | <word:open> | <cap> )? ( <lower> | <word:comma> | <word:open> | <cap> )? ( <lower> | <word:comma> | <word:open> | <cap> )? ( <lower> | <word:comma> | <word:open> )? ( <lower> | <word:comma> | <word:open> )? ( <word:open> )? $title",
        examples: &["Le film d'horreur, \"[Dachra]\", sort demain.", "Son roman « [La Nuit des autres] » plaît.", "Il a écrit un livre sur sa vie (\"[Tazka : de la rue au pouvoir]\")."],
    },
    // An order of merit is an award, not a body of doctors: `l'ordre national du Mérite`.
    Rule {
        name: "product.order",
        definite: false,
        kind: Kind::Product,
        weight: 98,
        pattern: "[ <~[Oo]rdre> <any&lower&~national|royal|impérial>? ( <word:du> | <word:de> $det? ) <~Mérite|mérite|Lion|Cèdre|Léopold|Jarretière|Couronne> ]",
        examples: &["Elle est commandeure de l'[ordre national du Mérite]."],
    },
    // A train, where one is in it or there is one: `dans le Thalys`, `un Eurostar`.
    Rule {
        name: "product.train",
        definite: false,
        kind: Kind::Product,
        weight: 88,
        pattern: "( <word:un> | <lower&~cet?|trains?|rames?> | <lower&~dans> ( <word:le> | <word:les> ) | <lower&~bord> ( <word:du> | <word:de> <word:un>? ) ) [ <cap&~Thalys|Eurostar|Ouigo|OUIGO|Intercités|Izy|Lyria|Shinkansen|Nightjet> ] ( <any&!cap> | . )",
        examples: &["Il a été contrôlé dans un [Thalys]."],
    },
    // Before its genre, or behind its publication: `"Les lacs", récit de voyage`, `elle a publié « Les lacs »`.
    Rule {
        name: "product.quoted-genre",
        definite: false,
        kind: Kind::Product,
        weight: 86,
        pattern: "$title ( <word:comma> ( <word:un> | $det )? <lower&group:prenominal>? <lower&group:genre> \
            | <word:comma>? <lower&~coécrite?s?|écrite?s?|réalisée?s?|composée?s?|interprétée?s?> <word:par> ) \
            | <lower&~publi(?:e|é|ée|ait|a|era|ant|er)> <lower>? $title",
        examples: &["Il s'est fait connaître avec \"[Équinoxiales]\", récit de voyage.", "Elle a publié « [Les Eaux noires] » en mai."],
    },
    // Behind somebody, in brackets: `Karim Haddad ("Les lacs")`.
    Rule {
        name: "product.of-somebody",
        definite: false,
        kind: Kind::Product,
        weight: 80,
        pattern: "( <g:person> | $fullname ) <word:open> $title ( ( <word:comma> | <word:et> ) $title )? <word:close>",
        examples: &["Karim Haddad (\"[Les hirondelles]\") est venu."],
    },
    // A title that the lists have, in quotes, whose capital says nothing there: `dans "Le roi lion"`.
    Rule {
        name: "product.listed-quoted",
        definite: false,
        kind: Kind::Product,
        weight: 88,
        pattern: "<word:open_quote> [ <g:product&several> ] <word:close_quote>",
        examples: &["Il a doublé un lion dans \"[Le roi lion]\"."],
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
    // In small letters too, for that is said of nothing else: `une performance intitulée « éclairage »`.
    Rule {
        name: "product.titled-small",
        definite: false,
        kind: Kind::Product,
        weight: 76,
        pattern: "<lower&~intitulée?s?> <word:open_quote> [ <lower> <word>? <word>? <word>? <word>? <word>? ] <word:close_quote>",
        examples: &["Une œuvre intitulée « [éclairs] » est là."],
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
    // Without quotes: `l'application Signal`, `le jeu vidéo Fortnite`.
    Rule {
        name: "product.named",
        definite: false,
        kind: Kind::Product,
        weight: 84,
        pattern: "<lower&product_head:out&group:named_thing> ( $anyadj )? [ <cap&!start&!given&!func&!noent&!g:person&!g:location&!g:country&!g:organisation&!title&~..+> ( <cap&!g:organisation> | <num> | <word:de> <cap&!g:organisation&!g:person&!given> | $englishjoint <cap> )* ] ( <mark> | <word:et> | <word:que> | <word:qui> | <lower&group:after_subject> | <lower&verb&!noun&!adj&!part> | <word:de> $det? <g:organisation> | . )",
        examples: &["Elle a installé l'application [Tazka].", "L'émission [Newsnight] de la BBC."],
    },
    // A single word, whatever else it is called so: `le film Roma`, `l'émission Quotidien de la chaîne`. Two words may be who made it.
    Rule {
        name: "product.work",
        definite: false,
        kind: Kind::Product,
        weight: 92,
        pattern: "( $det | <word:un> | <word:du> | <word:des> | <word:au> | <number> ) <lower&group:work_head> $anyadj? ( [ <cap&!start&!func&!noent&!allcaps&!g:organisation&!title&~[A-ZÉ][a-zéèêîôœ]+> ] ( <mark> | <lower&group:after_work> | <lower&verb&!noun> | . ) \
            | [ <cap&!start&noun&ord&!title> <lower&adj> ] ( <mark> | <lower&group:after_work> | <weekday> | . ) )",
        examples: &["Dans le film [Berlin], tout est gris.", "Elle a vu l'émission [Ville étrange] dimanche."],
    },
    // With the article it begins with, to the end of the clause: `son livre Les leçons du pouvoir (Stock)`.
    Rule {
        name: "product.work-article",
        definite: false,
        kind: Kind::Product,
        weight: 88,
        pattern: "( $det | <word:un> | <word:du> | <word:des> | <word:au> | <number> ) <lower&group:work_head> $anyadj? [ <cap&!start&~Les?|La|L['’]|Une?|Des> ( <cap&!family> | <lower&!verb&!part> ) $untitled? $untitled? $untitled? $untitled? $untitled? ] $untitled_end",
        examples: &["Il signe son livre [Les leçons du lac] (Éditions Tazka).", "Le roman [La Nuit des autres] de Karim Haddad se vend bien."],
    },
    // Between commas: `son roman, Le Bal des ombres, a plu`.
    Rule {
        name: "product.work-apposed",
        definite: false,
        kind: Kind::Product,
        weight: 88,
        pattern: "( $det | <word:un> | <word:du> | <word:au> ) <lower&group:prenominal>? <lower&group:work_head> $anyadj? ( <word:de> <lower&noun> )? <word:comma> [ ( <cap&~Les?|La|L['’]|Une?|Des> ( <cap&!family> | <lower&!verb&!part> ) | <cap&ord&noun&!title&!given&!family&!g:person&!g:location&!g:country&!g:organisation> ) $untitled? $untitled? $untitled? $untitled? $untitled? ] ( <word:comma> | <word:open> | <word:stop> | . )",
        examples: &["Son roman, [Le Bal du lac], a plu.", "Son nouvel album, [Nuages lointains], sort mardi."],
    },
    // As a sentence of its own: `dans son livre Ce que je n'ai pas dit, l'ancien ministre`.
    Rule {
        name: "product.work-clause",
        definite: false,
        kind: Kind::Product,
        weight: 76,
        pattern: "( $det | <word:un> | <word:du> | <word:au> ) <lower&group:work_head> $anyadj? [ $clause_opener $clause_word $clause_word? $clause_word? $clause_word? $clause_word? $clause_word? $clause_word? ] ( <word:comma> | <word:open> | <word:stop> | <~[?!]> | . )",
        examples: &["Dans son livre [Ce que je n'ai pas dit], elle revient sur cette époque.", "Le film [Pourquoi je reste] (2015) plaît."],
    },
    // Any title before who made it: `le film Vision d'un lac de Karim Haddad`.
    Rule {
        name: "product.work-by",
        definite: false,
        kind: Kind::Product,
        weight: 86,
        pattern: "( $det | <word:un> | <word:du> | <word:au> ) <lower&group:work_head> $anyadj? [ <cap&!start&!given&!func&!noent&!g:person&!g:organisation&!title> $untitled $untitled? $untitled? $untitled? $untitled? $untitled? ] <word:comma>? <word:de> ( <g:person> | <cap&given> <cap> )",
        examples: &["Elle a aimé le film [Vision d'un lac en feu] de Karim Haddad."],
    },
    // The news of a channel by their hour: `le 20 heures de TF1`.
    Rule {
        name: "product.newscast",
        definite: false,
        kind: Kind::Product,
        weight: 96,
        pattern: "( <word:le> | <word:du> | <word:au> ) <word:open_quote>? [ <num&~7|8|12|13|18|19|20|22> <lower&~heures|h> <num&~30|45>? ] <word:close_quote>? <word:de> ( <word:la> | <word:le> )? <g:organisation>",
        examples: &["La présentatrice du [20 heures] de TF1 s'en va."],
    },
    // Who sits there is in the show: `sur le plateau de Quotidien`.
    Rule {
        name: "product.set",
        definite: false,
        kind: Kind::Product,
        weight: 84,
        pattern: "<word:le> <lower&~plateau> ( <word:de> | <word:du> ) [ <cap&!start&ord&!g:location&!g:country&!title> ] ( <any&!cap> | . )",
        examples: &["Elle était sur le plateau de [Quotidien] hier."],
    },
    // Called so, without quotes: `un album intitulé Darlène.`
    Rule {
        name: "product.entitled",
        definite: false,
        kind: Kind::Product,
        weight: 88,
        pattern: "<lower&~intitulée?s?> [ <cap> ( <cap> | <num> | <lower&!verb&!word:et&!word:avec&!word:qui> | <lower&noun&!word:be> )* ] ( <mark> | <word:be> | <word:et> | <word:avec> | <word:qui> | . )",
        examples: &["Elle chante un album intitulé [Darlène]."],
    },
    // A thing and its name: `une réplique baptisée « Scarabée d'or »`.
    Rule {
        name: "product.baptised",
        definite: false,
        kind: Kind::Product,
        weight: 74,
        pattern: "( <lower&noun&!organisation_head&!event_head> | <lower&adj&!g:demonym> | <word:comma> | <word:be> ) <lower&~baptisée?s?|dénommée?s?> $title",
        examples: &["Une voiture baptisée « [Scarabée du lac] » est là."],
    },
    // The version of a listed thing: `Roundup Pro 360`, `The Voice 8`.
    Rule {
        name: "product.version",
        definite: false,
        kind: Kind::Product,
        weight: 84,
        pattern: "[ <g:product&!several> ( <cap&~Pro|Max|Plus|Mini|Ultra|Lite|Air|Series|Premium|XL> <num&!year>? | <cap&~Pro|Max|Plus|Mini|Ultra|Lite|Air|Series|Premium|XL> ) ]",
        examples: &["Le [Roundup Pro 360] est interdit."],
    },
    // A show by its season: `Top Chef 8`, `The Voice saison 9`.
    Rule {
        name: "product.season",
        definite: false,
        kind: Kind::Product,
        weight: 84,
        pattern: "[ <g:product&several> ( <lower&~saison> <num> | <num&~[2-9]|[1-9][0-9]> ) ] ( <mark&!word:slash> | <word:be> | <word:et> | <lower&func> | <lower&verb&!noun> | <~a|ont|avait> | . )",
        examples: &["Elle a gagné [Top Chef saison 8] hier."],
    },
    // One after the other: `ses essais : « Le lac », « La rive »`.
    Rule {
        name: "product.quoted-list",
        definite: false,
        kind: Kind::Product,
        weight: 90,
        pattern: "( <lower&product_head:out> | <lower&group:stage_verb> | <lower&part&group:staged> | <lower&~présenté|publié|écrit|réalisé> ) ( <lower> )? ( <word:open> | <word:colon> )? $title ( <word:comma> | <word:et> | <word:ou> ) $title ( ( <word:comma> | <word:et> | <word:ou> ) $title )? ( ( <word:comma> | <word:et> | <word:ou> ) $title )? ( ( <word:comma> | <word:et> | <word:ou> ) $title )?",
        examples: &["Il publie des essais: « [La rive] », « [Le lac] » et « [Le pont] »."],
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
    // `la LF 2019`, the law of finances
    Rule {
        name: "product.finance-law",
        definite: false,
        kind: Kind::Product,
        weight: 92,
        pattern: "[ <allcaps&~LF|LFC|LFR|LFSS|PLF|PLFC|PLFR|PLFSS> <year> ]",
        examples: &["Les dispositions de la [LF 2019] sont en débat."],
    },
    // A law by its matter: `la loi mobilités`.
    Rule {
        name: "product.law-noun",
        definite: false,
        kind: Kind::Product,
        weight: 84,
        pattern: "( <word:la> | <word:de> | <lower&~cette|nouvelle|future|sa|leur|une> ) [ <lower&~loi> <lower&noun&!adj&!verb&!part&!func&!title&~...+> ] ( <mark> | <lower&func> | <lower&!noun&!adj> | <word:be> | . )",
        examples: &["La [loi mobilités] est votée."],
    },
    // A law with its years: `projet de loi de programmation pour la justice 2018-2022`.
    Rule {
        name: "product.law-year",
        definite: false,
        kind: Kind::Product,
        weight: 97,
        pattern: "( [ <lower&~loi|lois> <word:de> <lower&~finances|programmation|financement|règlement|budget|orientation> ( <lower&adj> | <lower&part> )* ( ( <word:pour> | $de ) ( <word:la> | <word:le> )? <lower&noun> $anyadj* )* ( <word:pour>? <year> | <ndate&~[0-9]{4}-[0-9]{4}> ) ] | [ <product_head&group:plain_product_head> <cap&!start&!func&!g:location&!g:country> <ndate&~[0-9]{4}-[0-9]{4}> ] )",
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
    Rule {
        name: "product.code",
        definite: false,
        kind: Kind::Product,
        weight: 80,
        pattern: "[ <cap&product_head:in&~Code> ( <lower&g:demonym> )? $de <lower&noun> $anyadj* ( <word:et> $de? <lower&noun> $anyadj* )? ]",
        examples: &["Le [Code de l'animal] est paru.", "Le [Code français de l'éducation] l'interdit."],
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
