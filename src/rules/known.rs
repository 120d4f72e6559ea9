//! Names that the gazetteer knows, as candidates: how much each is worth depends on how sure its form is and where it stands.

use super::RuleId;
use crate::analysis::{usable, Analysis};
use crate::gazetteer::source::Certainty;
use crate::gazetteer::table::FormFlags;
use crate::gazetteer::NameMatch;
use crate::kind::Kind;
use crate::token::{Shape, Token};

/// Below this, a candidate is evidence only: `resolve` does not take it alone.
pub(crate) const FAINT: u8 = 30;

/// Proposes every name that was found.
pub(super) fn propose(text: &str, analysis: &mut Analysis) {
    let (known, user) = (RuleId::loose("known.name"), RuleId::loose("user.gazetteer"));
    let Analysis { tokens, matches, candidates, .. } = analysis;
    for found in matches.iter() {
        let Some(kind) = found.form.kind() else { continue };
        if !usable(found, &tokens.list) {
            continue;
        }
        let (first, last) = (found.first as usize, found.last as usize);
        if kind == Kind::Demonym && (is_language(text, &tokens.list, first) || is_election(text, &tokens.list, first)) {
            continue;
        }
        let (weight, rule) = if found.layer > 0 { (99, user) } else { (weight(found, kind, &tokens.list), known) };
        candidates.push_tokens(&tokens.list, first, last, kind, weight, rule);
        let entry = Some((found.layer, found.form.entry));
        if let Some(candidate) = candidates.list.last_mut() {
            candidate.entry = entry;
        }
        // An article with a capital that no sentence start explains belongs to the name: `dans Le Canard enchaîné`.
        if kind == Kind::Organisation && weight >= FAINT && first > 0 && is_article(text, &tokens.list[first - 1]) {
            candidates.push_tokens(&tokens.list, first - 1, last, kind, weight, rule);
            if let Some(candidate) = candidates.list.last_mut() {
                candidate.entry = entry;
            }
        }
    }
}

fn weight(found: &NameMatch, kind: Kind, tokens: &[Token]) -> u8 {
    let (first, last) = (found.first as usize, found.last as usize);
    let base = match kind {
        Kind::Country => 84,
        Kind::Demonym => 72,
        Kind::Person => 82,
        Kind::Location => 72,
        _ => 74,
    };
    let several = last - first > 1;
    // a capital inside the name that no sentence start explains
    let inner = tokens[first + 1..last].iter().any(|token| token.has(Shape::CAPITAL) && !token.has(Shape::HEADLINE));
    let bare = tokens[first].shape.intersects(Shape::SENTENCE_START | Shape::HEADLINE);
    match found.form.certainty() {
        // a known name of several words is hardly ever anything else
        Certainty::Sure if several => base.max(86),
        Certainty::Sure => base,
        Certainty::Capital if !bare || inner => base - 6,
        Certainty::Capital if several && !found.form.flags.contains(FormFlags::ALSO_WORD) => base - 10,
        Certainty::Capital => FAINT - 1,
        Certainty::Context => FAINT - 5,
    }
}

/// `en français`, `parler arabe`: a language, not a people.
fn is_language(text: &str, tokens: &[Token], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| tokens[before].text(text)) else { return false };
    matches!(before, "en" | "En" | "langue" | "parle" | "parler" | "parlent" | "parlait") && !tokens[at].has(Shape::CAPITAL)
}

fn is_article(text: &str, token: &Token) -> bool {
    !token.shape.intersects(Shape::SENTENCE_START | Shape::HEADLINE) && matches!(token.text(text), "Le" | "La" | "Les" | "L'" | "L’")
}

/// `les européennes`, `aux européennes de mai`: an election.
fn is_election(text: &str, tokens: &[Token], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| tokens[before].text(text)) else { return false };
    matches!(before, "les" | "Les" | "aux" | "Aux" | "des") && matches!(tokens[at].text(text), "européennes" | "Européennes")
}
