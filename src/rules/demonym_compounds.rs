//! Compounds of demonyms that are in no list (`russo-turc`).

use super::RuleId;
use crate::analysis::Analysis;
use crate::fold::{fold_bare, is_hyphen};
use crate::kind::Kind;

/// The first parts of compound demonyms that do not end in `o`.
const PREFIXES: &[&str] = &["euro", "nord", "ouest", "est", "sud", "centre", "trans", "pan", "non", "pro", "anti"];

/// Those that end in `o` say a people (`franco`, `russo`), but for these.
const NO_PEOPLE: &[&str] = &[
    "anarcho", "crypto", "ecolo", "ethno", "geo", "macro", "medico", "micro", "mono", "neo", "paleo", "philo", "politico", "proto",
    "pseudo", "radio", "retro", "socio", "techno", "video",
];

/// Proposes hyphenated words whose last part is a demonym and whose others say peoples too.
pub(super) fn propose(text: &str, analysis: &mut Analysis) {
    let rule = RuleId::loose("demonym.compound");
    let Some(table) = crate::gazetteer::bundled() else { return };
    let Analysis { tokens, candidates, buffer, .. } = analysis;
    for &at in &tokens.hyphens {
        let at = at as usize;
        let token = &tokens.list[at];
        let word = token.text(text);
        // `franco-libano-brésilien` has three
        let Some((firsts, last)) = word.rsplit_once(is_hyphen) else { continue };
        let is_demonym = |part: &str, buffer: &mut Vec<u8>| {
            let hash = crate::fold::hash_part(part, buffer);
            table.forms_of(hash).any(|form| form.kind() == Some(Kind::Demonym))
        };
        if is_demonym(last, buffer) && firsts.split(is_hyphen).all(|first| is_demonym(first, buffer) || is_prefix(first, buffer)) {
            candidates.push_tokens(&tokens.list, at, at + 1, Kind::Demonym, 84, rule);
        }
    }
}

/// Whether the word is the first part of compound demonyms (`franco`).
fn is_prefix(word: &str, buffer: &mut Vec<u8>) -> bool {
    fold_bare(word, buffer);
    let among = |list: &[&str]| list.iter().any(|word| word.as_bytes() == buffer.as_slice());
    if buffer.ends_with(b"o") {
        !among(NO_PEOPLE)
    } else {
        among(PREFIXES)
    }
}
