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
use crate::lexicon::{Word, WordFlags};
use crate::token::{Shape, Token, Tokens};
use parts::{for_each_part, is_compound, Part};
use table::{FormFlags, Node, Table};

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
            keep_promising(starts, &tokens.list, words, table);
            walk.all(table, 0, starts.iter().map(|&first| first as usize), |first| words[first].flags.intersects(WordFlags::ALONE));
        }
        for layer in 1..=self.user.len() as u8 {
            if let Some(table) = self.table(layer) {
                // A compound's first part is seen when it is taken apart.
                let is_worth = |&first: &usize| {
                    let token = &tokens.list[first];
                    is_compound(token) || table.may_start(Part { hash: token.hash, capital: token.has(Shape::CAPITAL) })
                };
                walk.all(&table, layer, (0..tokens.list.len()).filter(is_worth), |_| true);
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

/// Leaves the starts that are worth a walk: what is no name by itself begins one only with the right token after it.
///
/// Written without branches, for half of the starts are, and nobody can guess which.
fn keep_promising(starts: &mut Vec<u32>, list: &[Token], words: &[Word], table: &Table<'_>) {
    let mut kept = 0;
    for at in 0..starts.len() {
        let first = starts[at] as usize;
        let token = &list[first];
        let next = list.get(first + 1).unwrap_or(token);
        let is_worth =
            is_compound(token) | words[first].flags.intersects(WordFlags::ALONE) | is_compound(next) | table.may_pair(token.hash, next.hash);
        starts[kept] = first as u32;
        kept += usize::from(is_worth);
    }
    starts.truncate(kept);
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
    parts: &'w mut Vec<u64>,
    buffer: &'w mut Vec<u8>,
    matches: &'w mut Vec<NameMatch>,
}

impl Walk<'_> {
    /// Walks from each of the tokens `starts`; `alone` says of one that is no compound whether it may be a whole name.
    fn all(&mut self, table: &Table<'_>, layer: u8, starts: impl Iterator<Item = usize>, alone: impl Fn(usize) -> bool) {
        let mut sentences = self.tokens.sentences.iter();
        let mut end = 0;
        for first in starts {
            while first >= end {
                let Some(sentence) = sentences.next() else { return };
                end = sentence.1 as usize;
            }
            self.from(table, layer, first, end, alone(first));
        }
    }

    /// From each token anew: names are at most 16 parts long, so this is linear.
    fn from(&mut self, table: &Table<'_>, layer: u8, first: usize, end: usize, alone: bool) {
        let list = &self.tokens.list;
        let mut node = Node::ROOT;
        // Which of the parts have a capital: bit 0 the first.
        let mut capitals = 0u16;
        self.parts.clear();
        for at in first..end {
            let token = &list[at];
            let before = self.parts.len();
            let parts = &mut *self.parts;
            let mut push = |part: Part| {
                capitals |= u16::from(part.capital).checked_shl(parts.len() as u32).unwrap_or(0);
                parts.push(part.hash);
            };
            if is_compound(token) {
                for_each_part(token, token.text(self.text), self.buffer, push);
                // The first part of a user's name, which was not seen before.
                if layer > 0 && at == first {
                    let start = parts.first().map(|&hash| Part { hash, capital: capitals & 1 == 1 });
                    if !start.is_some_and(|part| table.may_start(part)) {
                        return;
                    }
                }
            } else {
                push(Part { hash: token.hash, capital: token.has(Shape::CAPITAL) });
                // No form ends here, and the edge for the next part is found without this one's.
                if at == first && !alone {
                    continue;
                }
            }
            for depth in before + 1..=parts.len() {
                // The second step is the one that fails most often.
                let may_step = match parts[..depth] {
                    [first, second] if layer == 0 => table.may_pair(first, second),
                    [.., part] => node.may_step(part),
                    [] => false,
                };
                if !may_step {
                    return;
                }
                let Some(next) = table.step(node, &parts[..depth]) else { return };
                node = next;
            }
            if node.is_final() {
                for form in table.forms(node) {
                    if fits(&form, &list[first..=at], capitals) {
                        self.matches.push(NameMatch { first: first as u32, last: at as u32 + 1, form, layer });
                    }
                }
            }
        }
    }
}

/// Whether the letters in the text may stand for the form: capitals where it has them.
fn fits(form: &Form, tokens: &[Token], capitals: u16) -> bool {
    if form.kind == 0 {
        return true;
    }
    if form.flags.contains(FormFlags::ALL_CAPITALS) {
        return tokens.iter().all(|token| token.has(Shape::ALL_CAPITALS)) && !tokens[0].has(Shape::HEADLINE);
    }
    form.capitals & !capitals == 0
}
