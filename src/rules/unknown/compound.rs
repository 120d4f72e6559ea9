//! Single tokens that are more than a word: roads by their number, places and bodies joined by hyphens.

use crate::analysis::{Analysis, Candidate};
use crate::fold::is_hyphen;
use crate::gazetteer::parts::for_each_part;
use crate::gazetteer::source::Certainty;
use crate::kind::Kind;
use crate::rules::RuleId;
use crate::token::{Shape, Tokens};

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

/// What a token of several names joins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Places,
    Bodies,
    /// States and unions of them by their letters: `UE-Canada`.
    Powers,
}

/// `Paris-Lyon`, `Téhéran-Bagdad-Damas`: several places in one token, which no list knows as one; or several bodies (`Dassault-Airbus`), or states
/// and bodies (`UE-Canada`).
pub(super) fn joined(text: &str, analysis: &mut Analysis, at: usize) {
    let token = analysis.tokens.list[at];
    if !token.has(Shape::HYPHEN) {
        return;
    }
    let word = token.text(text);
    // of three and more, one may be less sure a place: `Paris-Amiens-Boulogne`
    let least = u8::from(word.split(is_hyphen).count() < 3);
    let Some(table) = crate::gazetteer::bundled() else { return };
    let Analysis { tokens, buffer, candidates, .. } = analysis;
    let mut listed = |part: &str, sort: Sort| {
        let hash = crate::fold::hash_part(part, buffer);
        let letters = || part.chars().all(char::is_uppercase);
        let form = table.forms_of(hash).find(|form| match form.kind() {
            Some(Kind::Organisation) => {
                form.certainty == Certainty::Sure as u8 && (sort == Sort::Bodies || sort == Sort::Powers && letters())
            }
            Some(Kind::Country) if sort == Sort::Powers => form.certainty >= 1,
            Some(Kind::Country | Kind::Location) => sort == Sort::Places && form.certainty >= least,
            _ => false,
        })?;
        form.kind().map(|kind| (kind, form.entry))
    };
    let sorts = [Sort::Places, Sort::Bodies, Sort::Powers];
    let Some(sort) = sorts.into_iter().find(|&sort| word.split(is_hyphen).all(|part| listed(part, sort).is_some())) else {
        return;
    };
    let rule = RuleId::loose("place.pair");
    for part in word.split(is_hyphen) {
        let Some((kind, entry)) = listed(part, sort) else { return };
        // where the part stands in the word
        let start = token.start + (part.as_ptr() as usize - word.as_ptr() as usize) as u32;
        let (end, first) = (start + part.len() as u32, at as u32);
        candidates.list.push(Candidate {
            start,
            end,
            first,
            last: first + 1,
            kind,
            weight: if behind_link(text, tokens, at) { 93 } else { 76 },
            rule,
            entry: Some((0, entry)),
            silent: false,
        });
    }
}

/// Whether the token stands behind what goes from one place to another: the race `Paris-Nice` is two places in `la ligne Paris-Nice`.
pub(super) fn behind_link(text: &str, tokens: &Tokens, at: usize) -> bool {
    at > 0 && LINKS.contains(&tokens.list[at - 1].text(text))
}

/// What goes from one place to another.
const LINKS: [&str; 20] = [
    "ligne",
    "lignes",
    "liaison",
    "liaisons",
    "axe",
    "train",
    "trains",
    "vol",
    "vols",
    "trajet",
    "trajets",
    "navette",
    "navettes",
    "tronçon",
    "autoroute",
    "route",
    "TGV",
    "Thalys",
    "Eurostar",
    "relation",
];

/// `Mali-Côte d'Ivoire`, `Iran-États-Unis`: two countries, of which one has several words.
pub(super) fn countries(text: &str, analysis: &mut Analysis) {
    let Some(table) = crate::gazetteer::bundled() else { return };
    let Analysis { tokens, candidates, buffer, parts, .. } = analysis;
    let rule = RuleId::loose("place.pair");
    for &at in &tokens.hyphens {
        let at = at as usize;
        let token = tokens.list[at];
        let word = token.text(text);
        // each hyphen is tried, so that a token of a million parts would take its square
        if !token.has(Shape::CAPITAL) || word.len() > LONGEST {
            continue;
        }
        for (hyphen, mark) in word.char_indices().filter(|&(_, c)| is_hyphen(c)) {
            let mut country = |first: &str, further: usize| {
                parts.clear();
                for part in first.split(is_hyphen) {
                    parts.push(crate::fold::hash_part(part, buffer));
                }
                for token in tokens.list.iter().skip(at + 1).take(further) {
                    for_each_part(token, token.text(text), buffer, |part| parts.push(part.hash));
                }
                table.forms_of_all(parts).find(|form| form.kind() == Some(Kind::Country)).map(|form| form.entry)
            };
            let (left, right) = (&word[..hyphen], &word[hyphen + mark.len_utf8()..]);
            let Some(left_entry) = country(left, 0) else { continue };
            let several = |further: usize| further > 0 || left.contains(is_hyphen) || right.contains(is_hyphen);
            let found = (0..=MORE).rev().filter(|&further| several(further)).find_map(|further| Some((further, country(right, further)?)));
            let Some((further, right_entry)) = found else { continue };
            let Some(end) = tokens.list.get(at + further).map(|token| token.end) else { continue };
            let (first, start) = (at as u32, token.start + hyphen as u32);
            for (start, end, further, entry) in
                [(token.start, start, 0, left_entry), (start + mark.len_utf8() as u32, end, further as u32, right_entry)]
            {
                let last = first + 1 + further;
                candidates.list.push(Candidate {
                    start,
                    end,
                    first,
                    last,
                    kind: Kind::Country,
                    weight: 88,
                    rule,
                    entry: Some((0, entry)),
                    silent: false,
                });
            }
            break;
        }
    }
}

/// Bytes of a token that may join two countries.
const LONGEST: usize = 80;

/// Tokens behind the one with the hyphen that can belong to the second country: `d'Ivoire`, `du Sud`.
const MORE: usize = 2;
