//! Organisations by their head noun, by a gloss and by their letters.

use super::classes::is_organisation_head;
use super::{Rule, RuleId};
use crate::analysis::Analysis;
use crate::kind::Kind;
use crate::token::{Shape, Token};

pub(super) const MACROS: &[(&str, &str)] = &[
    (
        "orgabout",
        "( <g:organisation&several> | <g:organisation&!ord> | <g:country> | <g:location> | <g:facility> \
         | <cap&!title> ( <word:de> <cap> | <cap> | $anyadj | <word:et> <cap&ord&!given> )* \
         | ( <num> | <number> )? <lower&adj&!verb&!part&!noun>? ( <lower&noun&!func&!word:infinitive> | <lower&title> ) ( <word:et> <lower&noun&!title&!func&!verb> )? $anyadj* )",
    ),
    ("orgde", "$de $orgabout"),
    ("orgmore", "( <word:comma> ( <word:du> | <word:de> $det ) $orgabout )* <word:et> ( <word:du> | <word:de> $det? ) $orgabout"),
    ("propertail", "<cap&!start> ( <word:de> $det? <cap> | <word:du> <cap> | <cap> | <cap&roman> | <word:et> <cap&!given> )*"),
    ("capseq", "<cap> ( <particle&!particle:context>+ <cap> | <cap> )*"),
];

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "organisation.head",
        definite: true,
        kind: Kind::Organisation,
        weight: 80,
        pattern: "[ <organisation_head:strong> $adjectives? $orgde $orgmore? ( $de ( <g:location> | <g:country> | <cap> ) )? ]",
        examples: &["Le [ministère de l'intérieur] recrute.", "Le [tribunal de grande instance de Paris] a tranché."],
    },
    Rule {
        name: "organisation.head-name",
        definite: true,
        kind: Kind::Organisation,
        weight: 80,
        pattern: "[ <organisation_head:de&!organisation_head:context> $adjectives? ( $de <lower&noun&!func> $anyadj* )? $de ( <g:location> | <g:country> | <cap&!title&!g:organisation> ( <word:de> <cap> | <cap> )* ) ]",
        examples: &["La [gendarmerie de Bouzina] enquête."],
    },
    Rule {
        name: "organisation.branch",
        definite: false,
        kind: Kind::Organisation,
        weight: 82,
        pattern: "[ <lower&g:organisation> $de ( <lower&place_head:out> ( $de? $placename )? | $placename ) | <lower&g:organisation&several> <cap&!start&!func&!title&!given&!g:location&!g:country> ]",
        examples: &["La [direction du commerce de la wilaya] enquête.", "La [direction des travaux publics de Bouzina] répare."],
    },
    Rule {
        name: "organisation.employer",
        definite: false,
        kind: Kind::Organisation,
        weight: 93,
        pattern: "<title> $adjectives? $de [ ( <cap&facility_head> $anyadj? $orgde+ $orgmore? | <facility_head> $anyadj? $de? $placename ) ]",
        examples: &["Le président du [Musée des civilisations du Rif], Ali Amrane, est là."],
    },
    Rule {
        name: "organisation.local",
        definite: false,
        kind: Kind::Organisation,
        weight: 86,
        pattern: "[ <organisation_head:local&allcaps> $de $placename ]",
        examples: &["L'[APC de Bouzina] a voté."],
    },
    Rule {
        name: "organisation.capital-head",
        definite: false,
        kind: Kind::Organisation,
        weight: 82,
        pattern: "[ <cap&organisation_head> ( $anyadj | <cap&!start> )+ ( $orgde )* ]",
        examples: &["Le [Groupe Benamor] investit.", "Le [Front populaire ivoirien] appelle au calme."],
    },
    Rule {
        name: "organisation.capital-head-de",
        definite: false,
        kind: Kind::Organisation,
        weight: 74,
        pattern: "[ <cap&organisation_head> $anyadj* $orgde ( $orgde )* $orgmore? ]",
        examples: &["La [Ligue des droits du citoyen] proteste."],
    },
    Rule {
        name: "organisation.head-in",
        definite: true,
        kind: Kind::Organisation,
        weight: 90,
        pattern: "[ <organisation_head:in> <lower&adj>? <cap&!start&!func> ( <cap> | <word:de> <cap> )* ]",
        examples: &["L'[université Cheikh-Anta-Diop] ouvre.", "La [force Barkhane] se retire."],
    },
    Rule {
        name: "organisation.embassy",
        definite: false,
        kind: Kind::Organisation,
        weight: 84,
        pattern: "[ <lower&~(ambassade|consulat|représentation|délégation)> $anyadj* ( $de | <word:de> ) <g:country> ( <word:a> | <word:au> | <word:en> | <word:aux> ) ( <g:country> | <g:location> ) ]",
        examples: &["L'[ambassade de France au Bénin] est fermée."],
    },
    Rule {
        name: "organisation.sign-off",
        definite: false,
        kind: Kind::Organisation,
        weight: 88,
        pattern: "<word:open> [ <~(?i:afp|ats|nxp|sda|belga|aps|tap|map|reuters|apa|ap|dpa|ansa|efe|tass|xinhua|pc|qmi)> ] ( ( <word:slash> | <word:comma> | <word:hyphen> ) [ <~(?i:afp|ats|nxp|sda|belga|aps|tap|map|reuters|apa|ap|dpa|ansa|efe|tass|xinhua|pc|qmi)> ] )? ( ( <word:slash> | <word:comma> ) [ <~(?i:afp|ats|nxp|sda|belga|aps|tap|map|reuters|apa|ap|dpa|ansa|efe|tass|xinhua|pc|qmi)> ] )? <word:close>",
        examples: &["Le bilan est lourd. ([ats]/[nxp])"],
    },
    Rule {
        name: "organisation.dated",
        definite: false,
        kind: Kind::Organisation,
        weight: 96,
        pattern: "[ <cap&organisation_head> <word:du> <num> <month> ]",
        examples: &["Le [Mouvement du 20 février] appelle à manifester."],
    },
    Rule {
        name: "organisation.name",
        definite: false,
        kind: Kind::Organisation,
        weight: 93,
        pattern: "<lower&organisation_head:name> <lower&adj>? [ ( <particle&cap&!start&!word:le&!word:la&!word:de> <cap> | <cap&!start&!word:le&!word:la&!g:location&!g:country> ) ( <cap> | <particle&!particle:context> <cap> | <word:de> <cap> )* ]",
        examples: &["La société [Van den Broeck] recrute.", "L'association [Tazka] aide les enfants.", "Le groupe [Ramzy] exporte."],
    },
    Rule {
        name: "organisation.short",
        definite: false,
        kind: Kind::Organisation,
        weight: 55,
        pattern: "( <word:le> | <word:la> | <word:du> | <word:au> ) [ <cap&!start&organisation_head:capital> ]",
        examples: &["Devant le [Conseil], elle a plaidé."],
    },
    Rule {
        name: "organisation.legal-form",
        definite: false,
        kind: Kind::Organisation,
        weight: 78,
        pattern: "[ <cap> <cap>* <legal_form&!legal_form:context&cap> ]",
        examples: &["La société [Benhaddad SARL] a gagné."],
    },
];

/// Proposes the acronyms whose words stand before them: `Organisation des Nations unies (ONU)`, `ONU (Organisation …)`.
///
/// The span before the bracket must yield the acronym's letters as the initials of its words, small words skipped.
pub(super) fn propose_glosses(text: &str, analysis: &mut Analysis) {
    let rule = RuleId::loose("organisation.gloss");
    let Analysis { tokens, candidates, words, notions, .. } = analysis;
    notions.clear();
    let list = &tokens.list;
    for at in 1..list.len().saturating_sub(1) {
        let token = &list[at];
        if !token.has(Shape::ALL_CAPITALS) || token.has(Shape::HEADLINE) {
            continue;
        }
        let acronym = token.text(text);
        let letters = acronym.chars().filter(|c| c.is_alphabetic()).count();
        if !(2..=10).contains(&letters) || list[at - 1].text(text) != "(" {
            continue;
        }
        let closed = matches!(list[at + 1].text(text), ")" | "," | "-" | "–" | ":" | ";");
        if !closed {
            continue;
        }
        if let Some(first) = expansion(text, list, at - 1, acronym) {
            let first = if words[first].lexical.intersects(crate::lexicon::Lexical::FUNCTION) { first + 1 } else { first };
            // A gloss of a notion (`économie sociale et solidaire`) names no body.
            let named = list[first].has(Shape::CAPITAL) || is_organisation_head(words[first].function);
            if first < at - 1 && named {
                candidates.push_tokens(list, first, at - 1, Kind::Organisation, 84, rule);
                candidates.push_tokens(list, at, at + 1, Kind::Organisation, 74, rule);
            } else {
                notions.push(token.hash);
            }
        }
    }
}

/// The first token of the words before `bracket` whose initials spell `acronym`: those of the long words alone, or else of all.
fn expansion(text: &str, list: &[Token], bracket: usize, acronym: &str) -> Option<usize> {
    spelled(text, list, bracket, acronym, 4).or_else(|| spelled(text, list, bracket, acronym, 1))
}

/// The same, with the initials of words of at least `shortest` letters.
fn spelled(text: &str, list: &[Token], bracket: usize, acronym: &str, shortest: usize) -> Option<usize> {
    let letters: Vec<u8> =
        acronym.chars().filter(|c| c.is_alphabetic()).map(|c| crate::fold::fold(&c.to_string()).bytes().next().unwrap_or(b'?')).collect();
    let mut wanted = letters.len();
    let mut at = bracket;
    let mut skipped = 0;
    while wanted > 0 && at > 0 && bracket - at < 24 {
        at -= 1;
        let token = &list[at];
        if !token.is_word() {
            if token.kind == crate::token::TokenKind::Mark && !matches!(token.text(text), "," | "-" | "'" | "’") {
                return None;
            }
            continue;
        }
        let word = token.text(text);
        for part in word.split(crate::fold::is_hyphen).rev() {
            let initial = crate::fold::fold(part).bytes().next().unwrap_or(b' ');
            if wanted > 0 && initial == letters[wanted - 1] && part.chars().count() >= shortest {
                wanted -= 1;
                skipped = 0;
            } else if part.chars().count() > 4 && !token.has(Shape::ELIDED) {
                skipped += 1;
                if skipped > 1 {
                    return None;
                }
            }
        }
    }
    (wanted == 0 && list[at].is_word()).then_some(at)
}
