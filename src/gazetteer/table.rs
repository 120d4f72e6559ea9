//! The compiled lists: one block of bytes, used in place, whether it was made by the build script or at run time.
//!
//! Two open-addressed hash tables, the words and the edges of a trie over word parts, then the trie's nodes, the forms that
//! end there, the entries they belong to and the strings. A slot is addressed by the upper bits of a 64-bit hash and
//! checked by its lower 32, so a word that is in no list is taken for one with a chance of about 1 in 4 billion; in
//! exchange no string is ever compared. An `fst` of the same names is a third of the size; a walk in it took three
//! times as long as these probes.

use super::parts::Part;
use super::source::Certainty;
use crate::kind::Kind;
use crate::lexicon::{Lexical, Word, WordFlags};

const MAGIC: &[u8; 8] = b"depeche1";
/// Magic, then the offset and the length in bytes of each section.
const HEADER: usize = 8 + 8 * SECTIONS;
const SECTIONS: usize = 12;

/// The sections of the block, in order.
#[derive(Clone, Copy)]
pub(crate) enum Section {
    Words,
    Edges,
    Nodes,
    Forms,
    Entries,
    Strings,
    TriggerSets,
    FunctionSets,
    ClassNames,
    /// Of a user's list, the words that its names begin with, and those that they begin with in small letters: see [`Table::may_start`].
    Starts,
    SmallStarts,
    /// Of the bundled lists, the first two parts of its names and phrases: see [`Table::may_pair`].
    Pairs,
}

/// What a node's form is: the end of a name, or of a trigger of several words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Form {
    /// A [`Kind`] as a number; 0 for a trigger phrase.
    pub kind: u8,
    pub certainty: u8,
    pub flags: FormFlags,
    /// Which parts of the form must have a capital: bit 0 the first.
    pub capitals: u16,
    /// The entry's number, or the set of trigger classes.
    pub entry: u32,
}

impl Form {
    pub fn kind(&self) -> Option<Kind> {
        Kind::from_u8(self.kind)
    }

    pub fn certainty(&self) -> Certainty {
        match self.certainty {
            0 => Certainty::Context,
            1 => Certainty::Capital,
            _ => Certainty::Sure,
        }
    }
}

/// Facts about a form.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct FormFlags(pub u16);

impl FormFlags {
    /// Must stand in capitals throughout (a short acronym).
    pub const ALL_CAPITALS: FormFlags = FormFlags(1);
    /// Without its article: only after `du`, `au`, `des`, `aux` (`au Havre`).
    pub const CONTRACTED: FormFlags = FormFlags(1 << 1);
    /// Also a given or family name.
    pub const ALSO_PERSON: FormFlags = FormFlags(1 << 2);
    /// Also an ordinary word.
    pub const ALSO_WORD: FormFlags = FormFlags(1 << 3);
    /// The canonical form, not one of the others.
    pub const CANONICAL: FormFlags = FormFlags(1 << 4);

    /// From a list that was derived, not written by hand.
    pub const DERIVED: FormFlags = FormFlags(1 << 5);

    pub const fn contains(self, other: FormFlags) -> bool {
        self.0 & other.0 == other.0
    }

    pub fn insert(&mut self, other: FormFlags) {
        self.0 |= other.0;
    }
}

/// A set of trigger classes, one bit each.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub(crate) struct ClassSet(pub [u64; ClassSet::WORDS]);

impl ClassSet {
    const WORDS: usize = 4;
    /// How many classes there can be.
    pub const LIMIT: usize = 64 * ClassSet::WORDS;

    /// The set of this class alone.
    pub fn of(class: usize) -> ClassSet {
        ClassSet(core::array::from_fn(|word| u64::from(word == class / 64) << (class % 64)))
    }

    pub fn has(self, class: usize) -> bool {
        self.0[class / 64] >> (class % 64) & 1 == 1
    }

    pub fn insert(&mut self, other: ClassSet) {
        self.0.iter_mut().zip(other.0).for_each(|(word, more)| *word |= more);
    }

    /// What is in `mask` and what is not.
    pub fn split(self, mask: ClassSet) -> (ClassSet, ClassSet) {
        let part = |keep: fn(u64) -> u64| ClassSet(core::array::from_fn(|word| self.0[word] & keep(mask.0[word])));
        (part(|mask| mask), part(|mask| !mask))
    }
}

/// A view of a compiled block.
#[derive(Clone, Copy)]
pub(crate) struct Table<'b> {
    sections: [&'b [u8]; SECTIONS],
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).and_then(|b| b.try_into().ok()).map_or(0, u32::from_le_bytes)
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..at + 8).and_then(|b| b.try_into().ok()).map_or(0, u64::from_le_bytes)
}

/// The slot of `hash` among `slots`, and the fingerprint that is kept there (never 0, which marks an empty slot).
fn place(hash: u64, slots: usize) -> (usize, u32) {
    (((u128::from(hash) * slots as u128) >> 64) as usize, (hash as u32).max(1))
}

/// The hash of an edge: the node it leaves and the part of a word that it is for.
pub(crate) fn edge_hash(node: u32, part: u64) -> u64 {
    let mixed = (part ^ (u64::from(node).wrapping_mul(0xD6E8_FEB8_6659_FD93))).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed ^ (mixed >> 32)
}

pub(crate) const ROOT: u32 = 0;

/// The hash of two parts in a row.
pub(crate) fn pair_hash(first: u64, second: u64) -> u64 {
    let mixed = (first.rotate_left(32) ^ second).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed ^ (mixed >> 32)
}

/// Where a filter of `words` words keeps `hash`: the word, and the bits in it.
fn filter_place(hash: u64, words: usize) -> (usize, u64) {
    let word = ((u128::from(hash) * words as u128) >> 64) as usize;
    (word, 1 << (hash & 63) | 1 << (hash >> 6 & 63))
}

/// A blocked Bloom filter of a byte for each hash.
fn filter(hashes: &[u64]) -> Vec<u8> {
    let mut words = vec![0u64; hashes.len().div_ceil(8)];
    for &hash in hashes {
        let (word, bits) = filter_place(hash, words.len());
        words[word] |= bits;
    }
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

impl<'b> Table<'b> {
    /// A view of `bytes`, which [`Layout::finish`] made.
    pub fn new(bytes: &'b [u8]) -> Option<Table<'b>> {
        if bytes.len() < HEADER || !bytes.starts_with(MAGIC) {
            return None;
        }
        let mut sections: [&[u8]; SECTIONS] = [&[]; SECTIONS];
        for (number, section) in sections.iter_mut().enumerate() {
            let base = u32_at(bytes, 8 + 8 * number) as usize;
            let len = u32_at(bytes, 12 + 8 * number) as usize;
            *section = bytes.get(base..base + len)?;
        }
        Some(Table { sections })
    }

    fn section(&self, section: Section) -> &'b [u8] {
        self.sections[section as usize]
    }

    /// The payload of the slot that `hash` fills.
    fn probe(&self, section: Section, hash: u64) -> Option<u32> {
        let bytes = self.section(section);
        let slots = bytes.len() / 8;
        if slots == 0 {
            return None;
        }
        let (slot, fingerprint) = place(hash, slots);
        // from the slot to the end, and on from the beginning
        for part in [bytes.get(8 * slot..)?, bytes] {
            for record in part.chunks_exact(8) {
                let record = u64::from_le_bytes(record.try_into().unwrap_or_default());
                let kept = record as u32;
                if kept == fingerprint {
                    return Some((record >> 32) as u32);
                }
                if kept == 0 {
                    return None;
                }
            }
        }
        None
    }

    /// What is known of the word with this hash.
    pub fn word(&self, hash: u64) -> Option<Word> {
        self.probe(Section::Words, hash).map(Table::unpack)
    }

    /// The record in the first slot for a word with this hash, for [`Table::word_from`].
    ///
    /// Asked for all words of a text first: the loads do not depend on each other, so the processor waits for many of them together.
    #[inline]
    pub fn first_record(&self, hash: u64) -> u64 {
        let bytes = self.section(Section::Words);
        u64_at(bytes, 8 * place(hash, bytes.len() / 8).0)
    }

    /// As [`Table::word`], given that record.
    #[inline]
    pub fn word_from(&self, record: u64, hash: u64) -> Option<Word> {
        if record as u32 == (hash as u32).max(1) {
            return Some(Table::unpack((record >> 32) as u32));
        }
        if record as u32 == 0 {
            return None;
        }
        self.word(hash)
    }

    fn unpack(payload: u32) -> Word {
        Word {
            lexical: Lexical(payload as u8),
            triggers: (payload >> 8) as u8,
            function: (payload >> 16) as u8,
            flags: WordFlags((payload >> 24) as u8),
        }
    }

    /// The node that the part leads to from `node`.
    pub fn step(&self, node: u32, part: u64) -> Option<u32> {
        self.probe(Section::Edges, edge_hash(node, part))
    }

    /// Whether a name of a user's list may begin with this part: `false` is certain, `true` wrong for about one part in twenty.
    ///
    /// It spares nearly every word of a text the probe among all edges, which in a list of a million names is a miss of every cache.
    pub fn may_start(&self, part: Part) -> bool {
        self.filtered(if part.capital { Section::Starts } else { Section::SmallStarts }, part.hash)
    }

    /// Whether a bundled name or phrase may begin with these two parts: as [`Table::may_start`].
    ///
    /// `de`, `se` and `la` begin phrases (`de gauche`, `se réjouir`); this tells them from all other `de` without a walk in the trie.
    pub fn may_pair(&self, first: u64, second: u64) -> bool {
        self.filtered(Section::Pairs, pair_hash(first, second))
    }

    fn filtered(&self, filter: Section, hash: u64) -> bool {
        let bytes = self.section(filter);
        let words = bytes.len() / 8;
        if words == 0 {
            return false;
        }
        let (word, bits) = filter_place(hash, words);
        u64_at(bytes, 8 * word) & bits == bits
    }

    /// The forms that end at `node`.
    pub fn forms(&self, node: u32) -> impl Iterator<Item = Form> + use<'b> {
        let record = u64_at(self.section(Section::Nodes), 8 * node as usize);
        let (first, count) = (record as u32 as usize, (record >> 32) as usize);
        let forms = self.section(Section::Forms);
        (first..first + count).map(move |number| {
            let at = 12 * number;
            let head = u32_at(forms, at);
            Form {
                kind: head as u8,
                certainty: (head >> 8) as u8,
                flags: FormFlags((head >> 16) as u16),
                capitals: u32_at(forms, at + 4) as u16,
                entry: u32_at(forms, at + 8),
            }
        })
    }

    /// Whether any form ends at `node`.
    pub fn is_final(&self, node: u32) -> bool {
        u64_at(self.section(Section::Nodes), 8 * node as usize) >> 32 > 0
    }

    fn string(&self, at: usize, len: usize) -> &'b str {
        self.section(Section::Strings).get(at..at + len).and_then(|b| core::str::from_utf8(b).ok()).unwrap_or_default()
    }

    /// The canonical form and the id (empty if none) of an entry; both empty for a number that is none.
    pub fn entry(&self, number: u32) -> (&'b str, &'b str) {
        let entries = self.section(Section::Entries);
        let at = 12 * number as usize;
        let lens = u32_at(entries, at + 8);
        (
            self.string(u32_at(entries, at) as usize, (lens & 0xFFFF) as usize),
            self.string(u32_at(entries, at + 4) as usize, (lens >> 16) as usize),
        )
    }

    /// The trigger classes of a set, one bit each.
    pub fn trigger_set(&self, set: u8) -> ClassSet {
        self.set(Section::TriggerSets, set)
    }

    /// The classes of function words of a set, one bit each.
    pub fn function_set(&self, set: u8) -> ClassSet {
        self.set(Section::FunctionSets, set)
    }

    fn set(&self, section: Section, set: u8) -> ClassSet {
        let sets = self.section(section);
        ClassSet(core::array::from_fn(|word| u64_at(sets, 8 * (ClassSet::WORDS * set as usize + word))))
    }

    /// The names of the trigger classes, in the order of their bits.
    pub fn class_names(&self) -> impl Iterator<Item = &'b str> + use<'b> {
        let names = core::str::from_utf8(self.section(Section::ClassNames)).unwrap_or_default();
        names.lines()
    }
}

/// The contents of a block before they are laid out.
#[derive(Default)]
pub(crate) struct Layout {
    pub words: Vec<(u64, Word)>,
    /// The [`edge_hash`] and the node that the edge leads to.
    pub edges: Vec<(u64, u32)>,
    /// The first form and the number of forms of each node.
    pub nodes: Vec<(u32, u32)>,
    pub forms: Vec<Form>,
    /// Offset and length of the canonical form and of the id in `strings`.
    pub entries: Vec<(u32, u16, u32, u16)>,
    pub strings: Vec<u8>,
    pub trigger_sets: Vec<ClassSet>,
    pub function_sets: Vec<ClassSet>,
    pub class_names: String,
    /// Hashes of the first parts of a user's names, and of those in small letters.
    pub starts: Vec<u64>,
    pub small_starts: Vec<u64>,
    /// The [`pair_hash`] of the first two parts of bundled names.
    pub pairs: Vec<u64>,
}

impl Layout {
    /// Lays the block out.
    pub fn finish(self) -> Vec<u8> {
        let records = |count: usize, size: usize| count * size + 16;
        let capacity = HEADER
            + records(self.words.len() * 4 / 3 + 1, 8)
            + records(self.edges.len() * 4 / 3 + 1, 8)
            + records(self.nodes.len(), 8)
            + records(self.forms.len(), 12)
            + records(self.entries.len(), 12)
            + records(self.strings.len() + self.class_names.len(), 1)
            + records(self.trigger_sets.len() + self.function_sets.len(), 16)
            + records(self.starts.len() + self.small_starts.len() + self.pairs.len(), 1)
            + records(SECTIONS, 16);
        let mut out = Vec::with_capacity(capacity);
        out.extend_from_slice(MAGIC);
        out.resize(HEADER, 0);
        let mut put = |section: Section, bytes: &mut dyn FnMut(&mut Vec<u8>)| {
            out.resize(out.len().next_multiple_of(16), 0);
            let at = 8 + 8 * section as usize;
            let base = out.len();
            bytes(&mut out);
            let len = (out.len() - base) as u32;
            out[at..at + 4].copy_from_slice(&(base as u32).to_le_bytes());
            out[at + 4..at + 8].copy_from_slice(&len.to_le_bytes());
        };
        let words = self
            .words
            .into_iter()
            .map(|(hash, word)| (hash, u32::from_le_bytes([word.lexical.0, word.triggers, word.function, word.flags.0])));
        let mut words: Vec<(u64, u32)> = words.collect();
        let mut edges = self.edges;
        put(Section::Words, &mut |out| hash_table(core::mem::take(&mut words), out));
        put(Section::Edges, &mut |out| hash_table(core::mem::take(&mut edges), out));
        put(Section::Nodes, &mut |out| {
            for &(first, count) in &self.nodes {
                out.extend_from_slice(&(u64::from(first) | u64::from(count) << 32).to_le_bytes());
            }
        });
        put(Section::Forms, &mut |out| {
            for form in &self.forms {
                out.extend_from_slice(
                    &(u32::from(form.kind) | u32::from(form.certainty) << 8 | u32::from(form.flags.0) << 16).to_le_bytes(),
                );
                out.extend_from_slice(&u32::from(form.capitals).to_le_bytes());
                out.extend_from_slice(&form.entry.to_le_bytes());
            }
        });
        put(Section::Entries, &mut |out| {
            for &(name_at, name_len, id_at, id_len) in &self.entries {
                out.extend_from_slice(&name_at.to_le_bytes());
                out.extend_from_slice(&id_at.to_le_bytes());
                out.extend_from_slice(&(u32::from(name_len) | u32::from(id_len) << 16).to_le_bytes());
            }
        });
        put(Section::Strings, &mut |out| out.extend_from_slice(&self.strings));
        for (section, sets) in [(Section::TriggerSets, &self.trigger_sets), (Section::FunctionSets, &self.function_sets)] {
            put(section, &mut |out| sets.iter().flat_map(|set| set.0).for_each(|word| out.extend_from_slice(&word.to_le_bytes())));
        }
        put(Section::ClassNames, &mut |out| out.extend_from_slice(self.class_names.as_bytes()));
        put(Section::Starts, &mut |out| out.extend_from_slice(&filter(&self.starts)));
        put(Section::SmallStarts, &mut |out| out.extend_from_slice(&filter(&self.small_starts)));
        put(Section::Pairs, &mut |out| out.extend_from_slice(&filter(&self.pairs)));
        out
    }
}

/// An open-addressed table at a load of 3/4: fingerprint, payload.
fn hash_table(mut records: Vec<(u64, u32)>, out: &mut Vec<u8>) {
    if records.is_empty() {
        return;
    }
    let slots = records.len() * 4 / 3 + 1;
    let base = out.len();
    out.resize(base + 8 * slots, 0);
    let table = &mut out[base..];
    // In the order of their places, so that runs fill forward and stay short.
    records.sort_unstable();
    for (hash, payload) in records {
        let (mut slot, fingerprint) = place(hash, slots);
        while u32_at(table, 8 * slot) != 0 {
            slot = if slot + 1 == slots { 0 } else { slot + 1 };
        }
        table[8 * slot..8 * slot + 4].copy_from_slice(&fingerprint.to_le_bytes());
        table[8 * slot + 4..8 * slot + 8].copy_from_slice(&payload.to_le_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_in_comes_out() {
        let mut layout = Layout::default();
        for n in 1..2000u64 {
            let hash = n.wrapping_mul(0x9E37_79B9_7F4A_7C15);
            layout.words.push((hash, Word { lexical: Lexical(n as u8), triggers: 3, function: 4, flags: WordFlags(n as u8) }));
        }
        layout.edges.push((edge_hash(ROOT, 77), 1));
        layout.starts = (0..1000u64).map(|n| n.wrapping_mul(0x9E37_79B9_7F4A_7C15)).collect();
        layout.nodes = vec![(0, 0), (0, 1)];
        layout.forms.push(Form { kind: 2, certainty: 1, flags: FormFlags(5), capitals: 3, entry: 0 });
        layout.strings = b"MarocMA".to_vec();
        layout.entries.push((0, 5, 5, 2));
        layout.trigger_sets = vec![ClassSet::default(), ClassSet::of(100)];
        layout.class_names = "a\nb".to_owned();
        let bytes = layout.finish();
        let table = Table::new(&bytes).unwrap();
        for n in 1..2000u64 {
            let word = table.word(n.wrapping_mul(0x9E37_79B9_7F4A_7C15)).unwrap();
            assert_eq!((word.lexical, word.flags), (Lexical(n as u8), WordFlags(n as u8)));
        }
        assert_eq!(table.word(12345), None);
        assert_eq!(table.step(ROOT, 77), Some(1));
        assert_eq!(table.step(1, 77), None);
        let form = table.forms(1).next().unwrap();
        assert_eq!((form.kind(), form.certainty(), form.capitals), (Some(Kind::Country), Certainty::Capital, 3));
        assert_eq!(table.entry(0), ("Maroc", "MA"));
        assert_eq!(table.entry(9), ("", ""));
        assert_eq!(table.trigger_set(1), ClassSet::of(100));
        let part = |n: u64, capital| Part { hash: n.wrapping_mul(0x9E37_79B9_7F4A_7C15), capital };
        assert!((0..1000).all(|n| table.may_start(part(n, true))));
        assert!((0..1000).all(|n| !table.may_start(part(n, false))));
        assert!((1000..11000).filter(|&n| table.may_start(part(n, true))).count() < 1500);
        assert_eq!(table.class_names().collect::<Vec<_>>(), ["a", "b"]);
    }
}
