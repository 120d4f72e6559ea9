//! The names that are known: the bundled lists, compiled into the binary, and those a user adds.

// The build script compiles the bundled lists with these; here they serve the user's, which need less.
#[allow(dead_code)]
pub(crate) mod compile;
pub(crate) mod parts;
#[allow(dead_code)]
pub(crate) mod source;
pub(crate) mod table;
mod user;

use std::sync::Arc;

pub(crate) use table::Form;
pub use user::{Flag, Gazetteer, GazetteerEntry};

use crate::analysis::usable;
use crate::lexicon::{Word, WordFlags};
use crate::token::{Shape, Token, Tokens};
use parts::{for_each_part, is_compound, Part};
use table::{FormFlags, Table, ROOT};

/// Aligned, so that a reader of the bytes is not slowed by where the linker put them.
#[repr(C, align(16))]
struct Aligned<B: ?Sized>(B);

static BUNDLED: &Aligned<[u8]> = &Aligned(*include_bytes!(concat!(env!("OUT_DIR"), "/bundled.bin")));

static BUNDLED_TABLE: once_cell::sync::Lazy<Option<Table<'static>>> = once_cell::sync::Lazy::new(|| Table::new(&BUNDLED.0));

/// The block of the bundled lists.
pub(crate) fn bundled() -> Option<Table<'static>> {
    *BUNDLED_TABLE
}

/// A name that stands in the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NameMatch {
    /// First token and the one after the last.
    pub first: u32,
    pub last: u32,
    pub form: Form,
    /// Which of the layers knows it: 0 the bundled lists, then the user's.
    pub layer: u8,
}

/// All layers of lists that an extractor uses.
#[derive(Clone, Default)]
pub(crate) struct Layers {
    /// The user's, compiled; a later one stands above an earlier one.
    pub user: Vec<Arc<Vec<u8>>>,
    /// Of the bundled lists, only the words and the triggers are used.
    pub without_bundled: bool,
}

impl Layers {
    /// The table of a layer.
    pub fn table(&self, layer: u8) -> Option<Table<'_>> {
        match layer {
            0 => bundled(),
            n => self.user.get(n as usize - 1).and_then(|bytes| Table::new(bytes)),
        }
    }

    /// Canonical form and id of an entry.
    pub fn entry(&self, layer: u8, number: u32) -> Option<(&str, &str)> {
        self.table(layer).map(|table| table.entry(number))
    }

    /// Finds the names in the tokens, all of them, shorter ones inside longer ones too.
    pub fn find(&self, text: &str, tokens: &Tokens, words: &[Word], parts: &mut Vec<Part>, matches: &mut Vec<NameMatch>) {
        matches.clear();
        if let Some(table) = bundled() {
            let wanted = |at: usize| {
                let needed = if tokens.list[at].has(Shape::CAPITAL) { WordFlags::STARTS_NAME } else { WordFlags::STARTS_SMALL };
                words[at].flags.intersects(needed)
            };
            find_in(&table, 0, text, tokens, wanted, parts, matches);
        }
        for layer in 1..=self.user.len() as u8 {
            if let Some(table) = self.table(layer) {
                // A compound's first part is seen when it is taken apart.
                let wanted = |at: usize| {
                    let token = &tokens.list[at];
                    is_compound(token, token.text(text)) || table.may_start(Part { hash: token.hash, capital: token.has(Shape::CAPITAL) })
                };
                find_in(&table, layer, text, tokens, wanted, parts, matches);
            }
        }
        if self.without_bundled {
            matches.retain(|found| found.layer > 0 || found.form.kind == 0);
        }
        if !self.user.is_empty() {
            matches.sort_by_key(|found| (found.first, found.last, found.layer));
            override_lower(matches, &tokens.list);
        }
    }
}

/// Of the names on the same words, leaves those of the highest layer that knows one.
fn override_lower(matches: &mut Vec<NameMatch>, tokens: &[Token]) {
    let mut kept = 0;
    let mut at = 0;
    while at < matches.len() {
        let words = (matches[at].first, matches[at].last);
        let end = at + matches[at..].iter().take_while(|found| (found.first, found.last) == words).count();
        let is_name = |found: &NameMatch| found.form.kind != 0;
        let top = matches[at..end].iter().filter(|found| is_name(found) && usable(found, tokens)).map(|found| found.layer).max();
        for n in at..end {
            let found = matches[n];
            if !is_name(&found) || top.is_none_or(|top| found.layer >= top) {
                matches[kept] = found;
                kept += 1;
            }
        }
        at = end;
    }
    matches.truncate(kept);
}

fn find_in(
    table: &Table<'_>,
    layer: u8,
    text: &str,
    tokens: &Tokens,
    wanted: impl Fn(usize) -> bool,
    parts: &mut Vec<Part>,
    matches: &mut Vec<NameMatch>,
) {
    let mut buffer = Vec::new();
    for &(begin, end) in &tokens.sentences {
        for first in begin as usize..end as usize {
            let token = &tokens.list[first];
            // A word with accents may be listed without: where it has a capital, the trie is asked.
            if !(wanted(first) || token.has(Shape::HYPHEN) || token.has(Shape::CAPITAL) && is_compound(token, token.text(text))) {
                continue;
            }
            // From each token anew: names are at most 16 parts long, so this is linear.
            let mut node = ROOT;
            parts.clear();
            'walk: for at in first..end as usize {
                let token = &tokens.list[at];
                let before = parts.len();
                for_each_part(token, token.text(text), &mut buffer, |part| parts.push(part));
                // The first part of a compound, which `wanted` cannot see.
                if layer > 0 && at == first && !parts.first().is_some_and(|&part| table.may_start(part)) {
                    break;
                }
                for part in &parts[before..] {
                    match table.step(node, part.hash) {
                        Some(next) => node = next,
                        None => break 'walk,
                    }
                }
                if table.is_final(node) {
                    for form in table.forms(node) {
                        if fits(&form, &tokens.list[first..=at], parts) {
                            matches.push(NameMatch { first: first as u32, last: at as u32 + 1, form, layer });
                        }
                    }
                }
            }
        }
    }
}

/// Whether the letters in the text may stand for the form: capitals where it has them.
fn fits(form: &Form, tokens: &[Token], parts: &[Part]) -> bool {
    if form.kind == 0 {
        return true;
    }
    if form.flags.contains(FormFlags::ALL_CAPITALS) {
        return tokens.iter().all(|token| token.has(Shape::ALL_CAPITALS)) && !tokens[0].has(Shape::HEADLINE);
    }
    parts.iter().take(16).enumerate().all(|(at, part)| part.capital || form.capitals >> at & 1 == 0)
}
