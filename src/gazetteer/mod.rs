//! The names that are known: the bundled lists, compiled into the binary, and those a user adds.

mod bare;
// The build script compiles the bundled lists with these; here they serve the user's, which need less.
#[allow(dead_code)]
pub(crate) mod compile;
pub(crate) mod parts;
mod perfect;
#[allow(dead_code)]
pub(crate) mod source;
pub(crate) mod table;
mod user;
mod walk;

use std::sync::Arc;

pub(crate) use table::Form;
pub use user::{Flag, Gazetteer, GazetteerEntry};
use walk::Search;
pub(crate) use walk::Walks;

use crate::analysis::{usable, Analysis};
use crate::lexicon::{Word, WordFlags};
use crate::token::{Shape, Token};
use parts::{is_compound, Part};
use source::Certainty;
use table::{FormFlags, Table};

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

/// An entry of one of the layers, which is read only when it is asked for: few callers want it of every entity.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'l> {
    layers: &'l Layers,
    layer: u8,
    number: u32,
}

impl<'l> Entry<'l> {
    /// The canonical form.
    pub fn name(self) -> &'l str {
        self.read().0
    }

    /// The id; empty if it has none.
    pub fn id(self) -> &'l str {
        self.read().1
    }

    fn read(self) -> (&'l str, &'l str) {
        self.layers.table(self.layer).map(|table| table.entry(self.number)).unwrap_or_default()
    }
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

    /// An entry of a layer.
    pub fn entry(&self, layer: u8, number: u32) -> Entry<'_> {
        Entry { layers: self, layer, number }
    }

    /// Finds the names in the tokens, all of them, shorter ones inside longer ones too.
    pub fn find(&self, text: &str, analysis: &mut Analysis) {
        let Analysis { tokens, words, starts, matches, walks, .. } = analysis;
        matches.clear();
        if let Some(table) = bundled() {
            keep_promising(starts, &tokens.list, words, table);
            let is_alone = |first: u32| words[first as usize].flags.intersects(WordFlags::ALONE);
            Search { table, layer: 0, text, tokens }.all(starts, is_alone, walks, matches);
        }
        for layer in 1..=self.user.len() as u8 {
            if let Some(table) = self.table(layer) {
                // A compound's first part is seen when it is taken apart.
                let is_worth = |&first: &u32| {
                    let token = &tokens.list[first as usize];
                    is_compound(token) || table.may_start(Part { hash: token.hash, capital: token.has(Shape::CAPITAL) })
                };
                starts.clear();
                starts.extend((0..tokens.list.len() as u32).filter(is_worth));
                Search { table: &table, layer, text, tokens }.all(starts, |_| true, walks, matches);
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
        let is_worth = is_compound(token)
            | words[first].flags.intersects(WordFlags::ALONE)
            | is_compound(next)
            | table.may_pair(token.hash, next.hash);
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

/// Whether the letters in the text may stand for the form: capitals where it has them.
fn fits(form: &Form, tokens: &[Token], capitals: u16) -> bool {
    if form.kind == 0 {
        return true;
    }
    if form.flags.contains(FormFlags::ALL_CAPITALS) {
        // Where all is in capitals, an acronym is one that can be nothing else: `L'ONU`, but not `OR`.
        let may_be_word = form.flags.contains(FormFlags::SPELLS_WORD) || form.certainty() == Certainty::Context;
        return tokens.iter().all(|token| token.has(Shape::ALL_CAPITALS)) && !(may_be_word && tokens[0].has(Shape::HEADLINE));
    }
    form.capitals & !capitals == 0
}
