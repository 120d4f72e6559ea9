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
use parts::{for_each_part, is_compound, Bare, Part};
use table::{edge_hash, FormFlags, Node, Table, ROOT};

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
        let Analysis { tokens, words, starts, matches, buffer, walks, .. } = analysis;
        matches.clear();
        if let Some(table) = bundled() {
            keep_promising(starts, &tokens.list, words, table);
            let is_alone = |first: u32| words[first as usize].flags.intersects(WordFlags::ALONE);
            walks.begin(table, 0, text, &tokens.list, starts, is_alone);
            Walk { text, tokens, buffer, walks, table, layer: 0 }.all(matches);
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
                walks.begin(&table, layer, text, &tokens.list, starts, |_| true);
                Walk { text, tokens, buffer, walks, table: &table, layer }.all(matches);
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

/// The buffers of the walks in a trie, which all take each step together: what they wait for is the memory, and so it is asked for many at a time.
#[derive(Default)]
pub(crate) struct Walks {
    starts: Vec<Start>,
    ends: Vec<End>,
    parts: Vec<u64>,
    bare: Bare,
}

/// Where a walk begins: the node to which the first tokens lead.
struct Start {
    first: u32,
    /// How many tokens, each a part of its own; 0 where the first one must be taken apart.
    taken: u32,
    node: Node,
    parts: [u64; 2],
}

/// A node in which forms end.
struct End {
    first: u32,
    last: u32,
    node: Node,
    /// Which of the parts have a capital: bit 0 the first.
    capitals: u16,
}

impl Walks {
    /// Takes the first step from each of the tokens `firsts` at which a name may begin, as far as the step shows; `is_alone` says of one that is no
    /// compound whether it may be a whole name.
    fn begin(&mut self, table: &Table<'_>, layer: u8, text: &str, list: &[Token], firsts: &[u32], is_alone: impl Fn(u32) -> bool) {
        let Walks { starts, bare, .. } = self;
        starts.clear();
        starts.extend(firsts.iter().map(|&first| {
            let token = &list[first as usize];
            let Some(part) = bare.single_part(token, text) else { return Start { first, taken: 0, node: Node::ROOT, parts: [0; 2] } };
            if is_compound(token) || is_alone(first) {
                // A user's names have a filter of their first parts, which was not asked for a compound's.
                let capital = token.has(Shape::CAPITAL);
                let may_start = layer == 0 || !is_compound(token) || table.may_start(Part { hash: part, capital });
                let node = if may_start { table.node(edge_hash(ROOT, &[part])) } else { Node::ROOT };
                return Start { first, taken: 1, node, parts: [part, 0] };
            }
            // Where no name ends with the first part, the edge for the second one is found without it.
            let next = list.get(first as usize + 1).unwrap_or(token);
            let Some(second) = bare.single_part(next, text) else { return Start { first, taken: 1, node: Node::SOME, parts: [part, 0] } };
            let may_pair = !is_compound(next) || table.may_pair(part, second);
            let node = if may_pair { table.node(edge_hash(ROOT, &[part, second])) } else { Node::ROOT };
            Start { first, taken: 2, node, parts: [part, second] }
        }));
        self.ends.clear();
    }
}

/// Walks in a trie.
struct Walk<'w> {
    text: &'w str,
    tokens: &'w Tokens,
    buffer: &'w mut Vec<u8>,
    walks: &'w mut Walks,
    table: &'w Table<'w>,
    layer: u8,
}

impl Walk<'_> {
    /// Walks on from where the walks began, and adds what is found to `matches`.
    fn all(mut self, matches: &mut Vec<NameMatch>) {
        let mut sentences = self.tokens.sentences.iter();
        let mut end = 0;
        let starts = core::mem::take(&mut self.walks.starts);
        for start in &starts {
            while start.first >= end {
                // together they cover all tokens
                end = sentences.next().map_or(u32::MAX, |sentence| sentence.1);
            }
            if start.taken == 0 || start.node.exists() && start.first + start.taken <= end {
                self.from(start, end as usize);
            }
        }
        self.walks.starts = starts;
        for &End { first, last, node, capitals } in &self.walks.ends {
            for form in self.table.forms(node) {
                if fits(&form, &self.tokens.list[first as usize..last as usize], capitals) {
                    matches.push(NameMatch { first, last, form, layer: self.layer });
                }
            }
        }
    }

    /// From each token anew: names are at most 16 parts long, so this is linear.
    fn from(&mut self, start: &Start, end: usize) {
        let list = &self.tokens.list;
        let Walks { ends, parts, bare, .. } = &mut *self.walks;
        let first = start.first as usize;
        let mut capitals = 0u16;
        let mut node = Node::ROOT;
        parts.clear();
        for (at, token) in list.iter().enumerate().take(end).skip(first) {
            let before = parts.len();
            let mut push = |part: Part| {
                capitals |= u16::from(part.capital).checked_shl(parts.len() as u32).unwrap_or(0);
                parts.push(part.hash);
            };
            let taken = at - first;
            if taken < start.taken as usize {
                push(Part { hash: start.parts[taken & 1], capital: token.has(Shape::CAPITAL) });
                // The last of these steps leads to the start's node.
                if taken + 1 < start.taken as usize {
                    continue;
                }
                node = start.node;
            } else {
                match bare.single_part(token, self.text) {
                    Some(hash) => push(Part { hash, capital: token.has(Shape::CAPITAL) }),
                    None => for_each_part(token, token.text(self.text), self.buffer, push),
                }
                // The first part of a user's name, which was not seen before.
                if self.layer > 0 && at == first {
                    let start = parts.first().map(|&hash| Part { hash, capital: capitals & 1 == 1 });
                    if !start.is_some_and(|part| self.table.may_start(part)) {
                        return;
                    }
                }
                for depth in before + 1..=parts.len() {
                    // The second step is the one that fails most often.
                    let may_step = match parts[..depth] {
                        [first, second] if self.layer == 0 => self.table.may_pair(first, second),
                        [.., part] => node.may_step(part),
                        [] => false,
                    };
                    if !may_step {
                        return;
                    }
                    node = self.table.node(edge_hash(node.number, &parts[..depth]));
                    if !node.exists() {
                        return;
                    }
                }
            }
            if node.is_final() {
                ends.push(End { first: start.first, last: at as u32 + 1, node, capitals });
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
