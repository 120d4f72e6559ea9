//! Single tokens that are more than a word: roads by their number, places joined by hyphens.

use crate::analysis::{Analysis, Candidate};
use crate::fold::is_hyphen;
use crate::kind::Kind;
use crate::rules::RuleId;
use crate::token::Shape;

/// `RN5`, `A7`, `N12`: a road. With a space in it (`RN 5`), the pattern `location.road` finds it.
pub(super) fn is_road(text: &str, analysis: &Analysis, at: usize) -> bool {
    let word = analysis.tokens.list[at].text(text);
    let digits = word.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let head = &word[..word.len() - digits.len()];
    !digits.is_empty()
        && digits.len() <= 4
        && digits.bytes().all(|b| b.is_ascii_digit())
        && (matches!(head, "RN" | "CW" | "RD" | "RR")
            || digits.len() <= 3
                && matches!(head, "A" | "N" | "D" | "E")
                && !(head == "A" && digits.len() == 3)
                && at > 0
                && matches!(
                    analysis.tokens.list[at - 1].text(text),
                    "l'" | "l’" | "L'" | "L’" | "la" | "La" | "autoroute" | "route" | "nationale" | "départementale"
                ))
}

/// `Paris-Lyon`, `Téhéran-Bagdad-Damas`: several places in one token, which no list knows as one.
pub(super) fn places(text: &str, analysis: &mut Analysis, at: usize) {
    let token = analysis.tokens.list[at];
    if !token.has(Shape::HYPHEN) {
        return;
    }
    let word = token.text(text);
    // of three and more, one may be less sure a place: `Paris-Amiens-Boulogne`
    let least = u8::from(word.split(is_hyphen).count() < 3);
    let Some(table) = crate::gazetteer::bundled() else { return };
    let Analysis { buffer, candidates, .. } = analysis;
    let mut place = |part: &str| {
        let hash = crate::fold::hash_part(part, buffer);
        let form =
            table.forms_of(hash).find(|form| matches!(form.kind(), Some(Kind::Country | Kind::Location)) && form.certainty >= least)?;
        form.kind().map(|kind| (kind, form.entry))
    };
    if !word.split(is_hyphen).all(|part| place(part).is_some()) {
        return;
    }
    let rule = RuleId::loose("place.pair");
    for part in word.split(is_hyphen) {
        let Some((kind, entry)) = place(part) else { return };
        // where the part stands in the word
        let start = token.start + (part.as_ptr() as usize - word.as_ptr() as usize) as u32;
        candidates.list.push(Candidate {
            start,
            end: start + part.len() as u32,
            first: at as u32,
            last: at as u32 + 1,
            kind,
            weight: 76,
            rule,
            entry: Some((0, entry)),
            silent: false,
        });
    }
}
