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

use crate::analysis::{usable, Analysis};
use crate::lexicon::WordFlags;
use crate::token::{Shape, Token, Tokens};
use parts::{for_each_part, is_compound, Part};
use table::{FormFlags, Table, ROOT};

/// Aligned, so that a reader of the bytes is not slowed by where the linker put them.
#[repr(C, align(16))]
struct Aligned<B: ?Sized>(B);

static BUNDLED: &Aligned<[u8]> = &Aligned(*include_bytes!(concat!(env!("OUT_DIR"), "/bundled.bin")));

static BUNDLED_TABLE: once_cell::sync::Lazy<Option<Table<'static>>> = once_cell::sync::Lazy::new(|| Table::new(&BUNDLED.0));

/// The block of the bundled lists.
pub(crate) fn bundled() -> Option<&'static Table<'static>> {
    BUNDLED_TABLE.as_ref()
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
            0 => bundled().copied(),
            n => self.user.get(n as usize - 1).and_then(|bytes| Table::new(bytes)),
        }
    }

    /// Canonical form and id of an entry.
    pub fn entry(&self, layer: u8, number: u32) -> Option<(&str, &str)> {
        self.table(layer).map(|table| table.entry(number))
    }

    /// Finds the names in the tokens, all of them, shorter ones inside longer ones too.
    pub fn find(&self, text: &str, analysis: &mut Analysis) {
        let Analysis { tokens, words, starts, parts, matches, buffer, .. } = analysis;
        let mut walk = Walk { text, tokens, parts, buffer, matches: &mut *matches };
        walk.matches.clear();
        if let Some(table) = bundled() {
            let list = &tokens.list;
            let is_worth = |first: usize, end: usize| {
                // What is no name by itself begins one only with the right token after it.
                is_compound(&list[first])
                    || words[first].flags.intersects(WordFlags::ALONE)
                    || list[..end].get(first + 1).is_some_and(|next| is_compound(next) || table.may_pair(list[first].hash, next.hash))
            };
            walk.all(table, 0, starts.iter().map(|&first| first as usize), is_worth);
        }
        for layer in 1..=self.user.len() as u8 {
            if let Some(table) = self.table(layer) {
                // A compound's first part is seen when it is taken apart.
                let is_worth = |first: usize, _| {
                    let token = &tokens.list[first];
                    is_compound(token) || table.may_start(Part { hash: token.hash, capital: token.has(Shape::CAPITAL) })
                };
                walk.all(&table, layer, 0..tokens.list.len(), is_worth);
            }
        }
        if self.without_bundled {
            matches.retain(|found| found.layer > 0 || found.form.kind == 0);
        }
        if !self.user.is_empty() {
            // unstable, for a stable sort of many needs a buffer; the entries of a node stand in the order of their numbers
            matches.sort_unstable_by_key(|found| (found.first, found.last, found.layer, found.form.entry, found.form.kind));
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

/// Walks in the tries of a text.
struct Walk<'w> {
    text: &'w str,
    tokens: &'w Tokens,
    parts: &'w mut Vec<Part>,
    buffer: &'w mut Vec<u8>,
    matches: &'w mut Vec<NameMatch>,
}

impl Walk<'_> {
    /// Walks from each of the tokens `starts` that is worth it, given the end of its sentence.
    fn all(&mut self, table: &Table<'_>, layer: u8, starts: impl Iterator<Item = usize>, is_worth: impl Fn(usize, usize) -> bool) {
        let mut sentences = self.tokens.sentences.iter();
        let mut end = 0;
        for first in starts {
            while first >= end {
                let Some(sentence) = sentences.next() else { return };
                end = sentence.1 as usize;
            }
            if is_worth(first, end) {
                self.from(table, layer, first, end);
            }
        }
    }

    /// From each token anew: names are at most 16 parts long, so this is linear.
    fn from(&mut self, table: &Table<'_>, layer: u8, first: usize, end: usize) {
        let list = &self.tokens.list;
        let mut node = ROOT;
        self.parts.clear();
        for at in first..end {
            let token = &list[at];
            let before = self.parts.len();
            let parts = &mut *self.parts;
            if is_compound(token) {
                for_each_part(token, token.text(self.text), self.buffer, |part| parts.push(part));
            } else {
                // The second step is the one that fails most often.
                if layer == 0 && before == 1 && !table.may_pair(parts[0].hash, token.hash) {
                    return;
                }
                parts.push(Part { hash: token.hash, capital: token.has(Shape::CAPITAL) });
            }
            // The first part of a compound, which `is_worth` cannot see.
            if layer > 0 && at == first && !parts.first().is_some_and(|&part| table.may_start(part)) {
                return;
            }
            for part in &self.parts[before..] {
                match table.step(node, part.hash) {
                    Some(next) => node = next,
                    None => return,
                }
            }
            if table.is_final(node) {
                for form in table.forms(node) {
                    if fits(&form, &list[first..=at], self.parts) {
                        self.matches.push(NameMatch { first: first as u32, last: at as u32 + 1, form, layer });
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
