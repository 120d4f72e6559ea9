//! Newspapers, broadcasters, agencies, publishers and platforms.

use super::Rule;
use crate::kind::Kind;

pub(super) const RULES: &[Rule] = &[
    // The magazines whose names are pronouns and given names: `le magazine Elle`.
    Rule {
        name: "organisation.magazine",
        definite: false,
        kind: Kind::Organisation,
        weight: 94,
        pattern: "<lower&~magazine|magazines|hebdomadaire|mensuel|revue> $anyadj? [ <cap&~Elle|Lui|Marianne|Première|Nous|Causette> ]",
        examples: &["La rédactrice en chef du magazine [Elle] est partie."],
    },
    // The medium is named by its sort: `le journal régional La Montagne`.
    Rule {
        name: "organisation.medium-sort",
        definite: false,
        kind: Kind::Organisation,
        weight: 88,
        pattern: "<lower&group:medium_sort> ( <lower&adj> | <lower&g:demonym> )? [ <cap&g:location&~(?:L[ae]s?|L['’])> ]",
        examples: &["Le journal régional [La Bresse] le dit."],
    },
    // `Journal of Bone and Mineral Research`
    Rule {
        name: "organisation.journal",
        definite: false,
        kind: Kind::Organisation,
        weight: 92,
        pattern: "[ <cap>? <cap>? <cap&~Journal|Annals|Archives|Review|Bulletin> <lower&~of> ( <lower&~the> )? <cap> ( <cap&!start> | $englishjoint <cap> )* ]",
        examples: &["Selon le [Journal of Zorgian Virology], c'est faux."],
    },
    // Platforms in small letters, where something is put on them: `sur twitter`, `sa page facebook`.
    Rule {
        name: "organisation.platform",
        definite: false,
        kind: Kind::Organisation,
        weight: 80,
        pattern: "( <lower&~sur|pour|contre> | <lower&group:online_word> ) [ <lower&group:platform> ]",
        examples: &["Elle l'a écrit sur son compte [twitter]."],
    },
    Rule {
        name: "organisation.sign-off",
        definite: false,
        kind: Kind::Organisation,
        weight: 88,
        pattern: "<word:open> [ <group:agency> ] ( ( <word:slash> | <word:comma> | <word:hyphen> ) [ <group:agency> ] )? ( ( <word:slash> | <word:comma> ) [ <group:agency> ] )? <word:close>",
        examples: &["Le bilan est lourd. ([ats]/[nxp])"],
    },
    // Behind who wrote it: `(jsa/afp/nxp)`.
    Rule {
        name: "organisation.sign-off-signed",
        definite: false,
        kind: Kind::Organisation,
        weight: 88,
        pattern: "<word:open> <lower> <word:slash> [ <group:agency> ] ( <word:slash> [ <group:agency> ] )? <word:close>",
        examples: &["Le bilan est lourd. (jsa/[ats]/[nxp])"],
    },
    // Medium in quotes after an article or `selon`: `au «Matin»`, `selon «Le Temps»`.
    Rule {
        name: "organisation.quoted-medium",
        definite: false,
        kind: Kind::Organisation,
        weight: 80,
        pattern: "( <lower&group:interview_word> ( <word:comma> <lower>? )? ( <word:le> | <word:la> | <word:au> | <word:du> | <word:a> <word:la> | <word:a> <word:le> | <word:a> ) | <~(?:Selon|selon)> ( <word:le> | <word:la> )? ) <word:open_quote> [ <cap> ( <cap> | <word:de> <cap> | $anyadj )* ] <word:close_quote>",
        examples: &["Il est ravi, explique-t-il au «[Bouzinois]»."],
    },
    // The free paper, which figures begin: `selon 20 minutes`.
    Rule {
        name: "organisation.twenty",
        definite: false,
        kind: Kind::Organisation,
        weight: 112,
        pattern: "( <lower&~gratuit|quotidien|journal|site> | <group:medium_source> | <speech_verb> ) [ ( <num&~20> <~minutes|Minutes> | <num&~24> <cap&~Heures> ) ] ( <any&!word:de&!word:du> | . )",
        examples: &["Selon [20 minutes], rien ne presse."],
    },
    // A newspaper whose article is written small: `selon le Parisien`.
    Rule {
        name: "organisation.medium",
        definite: false,
        kind: Kind::Organisation,
        weight: 84,
        pattern: "( <group:medium_source> ( <word:le&lower> | <word:la&lower> ) [ <cap&group:medium_name> ] | <~dans> ( <word:le&lower> | <word:la&lower> ) [ <cap&group:medium_name_sure> ] )",
        examples: &["Selon le [Parisien], rien ne bouge.", "Elle l'a dit dans le [Télégramme]."],
    },
    // a newspaper whose name is an ordinary word and has no article
    Rule {
        name: "organisation.bare-medium",
        definite: false,
        kind: Kind::Organisation,
        weight: 74,
        pattern: "<lower&~publiée?s?|parue?s?> ( <weekday> ( <num> <month>? )? )? <lower&~dans> [ <cap&!start&~Nature|Science|Cell|Brain|Blood|Gut|Circulation|Neurology|Pediatrics|Neuron> ] ( <any&!cap> | . ) \
            | ( <word:de&!word:du> | <word:a> | <word:par> | <word:avec> | <word:que> | <word:en> | <group:medium_source> ) [ <cap&!start&!allcaps&group:bare_medium> ] ( <any&!cap> | . )",
        examples: &["Le correspondant de [Liberté] était là.", "Elle l'a confié à [Closer] mardi.", "Selon une étude parue mercredi dans [Nature], oui."],
    },
    // Who published a book, in the brackets behind its title: `(Tazka, 228 p., 12 €)`.
    Rule {
        name: "organisation.publisher",
        definite: false,
        kind: Kind::Organisation,
        weight: 84,
        pattern: "<word:open> ( $det? <organisation_head> | $det )? [ <cap&!func&!g:location&!g:country> ( <cap> | <word:de> <cap> | <word:de> $det? <lower&noun> )* ] <word:comma> ( <year> <word:comma> )? <num> <lower&~p\\.?|pp\\.?|pages>",
        examples: &["Son essai ([Tazkalim], 228 pages) plaît."],
    },
];
