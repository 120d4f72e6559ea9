//! The compiled lists: one block of bytes, used in place, whether it was made by the build script or at run time.
//!
//! Two [perfect hash tables](super::perfect), the words and the edges of a trie over word parts, then the forms that end at the trie's nodes, the entries they
//! belong to and the strings. A slot is checked by some bits of a 64-bit hash, an edge by 32 and a word by 20, so a name that is in no list is taken for
//! one with a chance of about 1 in 4 billion, an unknown word for a known one with that of 1 in a million; in exchange no string is ever compared. An `fst`
//! of the same names is a third of the size; a walk in it took three times as long as these probes.

use std::collections::HashMap;

use super::parts::Part;
use super::perfect::{find, perfect_size, perfect_table, scale};
use super::source::Certainty;
use crate::kind::Kind;
use crate::lexicon::Word;

const MAGIC: &[u8; 8] = b"depeche1";
/// Magic, then the offset and the length in bytes of each section.
const HEADER: usize = 8 + 8 * SECTIONS;
const SECTIONS: usize = 14;

/// The sections of the block, in order.
#[derive(Clone, Copy)]
pub(crate) enum Section {
    Words,
    /// The seeds of the table before, as of the edges: see [`find`].
    WordSeeds,
    Edges,
    EdgeSeeds,
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
    /// What the lexicon says of words, each once: the lower [`MEANING`] bits of a word's record are the number of this; the first says nothing.
    Meanings,
}

/// The bits of a word's record that say what it is; those above them are a check. Of 800,000 words only 2,200 differ in that. (As a word of its own beside
/// the check it made the table twice as large, and what is asked for less often than once in an article comes from the memory itself.)
const MEANING: u32 = 12;

/// The record of a word: some bits of its hash, and the number of what it is.
#[inline]
fn word_record(hash: u32, meaning: u32) -> u32 {
    hash & !((1 << MEANING) - 1) | meaning
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

    /// The last of the forms of its node.
    pub const LAST: FormFlags = FormFlags(1 << 6);

    /// An acronym that is spelled as an ordinary word or a person's name is: where all is in capitals, it may be that.
    pub const SPELLS_WORD: FormFlags = FormFlags(1 << 7);

    pub const fn contains(self, other: FormFlags) -> bool {
        self.0 & other.0 == other.0
    }

    pub fn insert(&mut self, other: FormFlags) {
        self.0 |= other.0;
    }
}

/// A place in the trie, as the edge that leads to it has it: all of it in one load.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Node {
    pub number: u32,
    /// One more than the number of its first form; 0 when it has none.
    forms: u32,
    /// See [`child_bit`].
    children: u32,
}

impl Node {
    /// Where a walk begins.
    pub const ROOT: Node = Node { number: ROOT, forms: 0, children: u32::MAX };

    /// A place after one part where no form ends: the edges from there on do not ask which.
    pub const SOME: Node = Node { number: u32::MAX, forms: 0, children: u32::MAX };

    /// All of it in two numbers.
    #[inline]
    pub fn pack(self) -> [u64; 2] {
        [u64::from(self.number) | u64::from(self.forms) << 32, self.children.into()]
    }

    #[inline]
    pub fn unpack([one, other]: [u64; 2]) -> Node {
        Node { number: one as u32, forms: (one >> 32) as u32, children: other as u32 }
    }

    /// Whether an edge leads here.
    pub fn exists(self) -> bool {
        self.number != ROOT
    }

    /// Whether any form ends here.
    pub fn is_final(self) -> bool {
        self.forms > 0
    }

    /// Whether the part may lead on: `false` is certain.
    pub fn may_step(self, part: u64) -> bool {
        self.children & child_bit(part) != 0
    }
}

/// The bit by which a node knows that it may have a child for this part. Most nodes have no child, or one or two.
pub(crate) fn child_bit(part: u64) -> u32 {
    1 << (part >> 59)
}

/// Where a record would stand, of a word or an edge.
///
/// The tables are larger than the caches near the processor, so a look-up is two waits for memory, the second after the first. Loops that do no more than
/// ask for one of them have many under way at once.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Place {
    /// In bytes.
    at: u32,
    /// The hash's lower half, which stands there if the record does.
    check: u32,
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

/// The hash of the edge that leaves a node for the last of `parts`, all parts of a name so far.
///
/// The edges for second parts are found by the two parts alone, so that a walk need not ask for the first one where no name ends.
#[inline]
pub(crate) fn edge_hash(node: u32, parts: &[u64]) -> u64 {
    let part = match *parts {
        [first, second] => return pair_hash(first, second),
        [.., part] => part,
        [] => 0,
    };
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
    (scale(hash, words), 1 << (hash & 63) | 1 << (hash >> 6 & 63))
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

    /// What is known of the word with this hash; nothing of an unknown one.
    ///
    /// Who asks for many words does it in two loops, for their places and then what stands there: see [`Place`].
    #[inline]
    pub fn word(&self, hash: u64) -> Word {
        self.word_at(self.word_place(hash))
    }

    /// Where the record of the word with this hash would stand.
    #[inline]
    pub fn word_place(&self, hash: u64) -> Place {
        self.place(Section::WordSeeds, Section::Words, 4, hash)
    }

    /// What is known of the word with the hash that led here.
    #[inline]
    pub fn word_at(&self, place: Place) -> Word {
        let record = u32_at(self.section(Section::Words), place.at as usize);
        let meaning = record & ((1 << MEANING) - 1);
        // Multiplied, for a branch here is one that nobody can guess.
        let is_known = usize::from(record == word_record(place.check, meaning));
        Word::unpack(u32_at(self.section(Section::Meanings), 4 * meaning as usize * is_known))
    }

    /// The node to which the edge with this hash leads; the root, to which none leads, if there is no such edge.
    #[inline]
    pub fn node(&self, hash: u64) -> Node {
        self.node_at(self.edge_place(hash))
    }

    /// Where the record of the edge with this hash would stand.
    #[inline]
    pub fn edge_place(&self, hash: u64) -> Place {
        self.place(Section::EdgeSeeds, Section::Edges, 16, hash)
    }

    /// Where the record with this hash would stand among `records`, each of so many bytes.
    #[inline]
    fn place(&self, seeds: Section, records: Section, size: usize, hash: u64) -> Place {
        let slots = self.section(records).len() / size;
        Place { at: find(self.section(seeds), hash, slots, size) as u32, check: hash as u32 }
    }

    /// The node to which the edge leads with the hash that led here.
    #[inline]
    pub fn node_at(&self, place: Place) -> Node {
        let edges = self.section(Section::Edges);
        let (head, tail) = (u64_at(edges, place.at as usize), u64_at(edges, place.at as usize + 8));
        let number = if head as u32 == place.check { (head >> 32) as u32 } else { 0 };
        Node { number, forms: tail as u32, children: (tail >> 32) as u32 }
    }

    /// The forms of one part.
    pub fn forms_of(&self, part: u64) -> impl Iterator<Item = Form> + use<'b> {
        self.forms_of_all(&[part])
    }

    /// The forms of the name that consists of these parts.
    pub fn forms_of_all(&self, parts: &[u64]) -> impl Iterator<Item = Form> + use<'b> {
        let table = *self;
        let step = |node: Node, depth| Some(self.node(edge_hash(node.number, &parts[..depth]))).filter(|node| node.exists());
        let node = (1..=parts.len()).try_fold(Node::ROOT, step);
        node.map(|node| table.forms(node)).into_iter().flatten()
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
    pub fn forms(&self, node: Node) -> impl Iterator<Item = Form> + use<'b> {
        let forms = node.is_final().then(|| self.forms_from(node, self.first_form(node)));
        forms.into_iter().flatten()
    }

    /// The first of the forms that end at a final node.
    #[inline]
    pub fn first_form(&self, node: Node) -> Form {
        self.form(node.forms.wrapping_sub(1))
    }

    /// The forms that end at a final node, of which the first has been asked for.
    pub fn forms_from(&self, node: Node, first: Form) -> impl Iterator<Item = Form> + use<'b> {
        let table = *self;
        let mut number = node.forms;
        core::iter::successors(Some(first), move |form| {
            number += 1;
            (!form.flags.contains(FormFlags::LAST)).then(|| table.form(number - 1))
        })
    }

    fn form(&self, number: u32) -> Form {
        let forms = self.section(Section::Forms);
        let at = 12 * number as usize;
        let head = u32_at(forms, at);
        Form {
            kind: head as u8,
            certainty: (head >> 8) as u8,
            flags: FormFlags((head >> 16) as u16),
            capitals: u32_at(forms, at + 4) as u16,
            entry: u32_at(forms, at + 8),
        }
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

    /// The sets of all phrases of several words: the number of the set of trigger classes, and that of function words.
    #[allow(dead_code)] // the build script asks
    pub fn phrases(&self) -> impl Iterator<Item = [u8; 2]> + use<'b> {
        let forms = self.section(Section::Forms).chunks_exact(12);
        forms.filter(|form| form[0] == 0).map(|form| [form[8], form[9]])
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
    /// For each node but the root, from the first on, the [`edge_hash`] of the edge that leads to it.
    pub edges: Vec<u64>,
    /// For each node, one more than the number of its first form (0 for none), and the [`child_bit`]s.
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
            + perfect_size(self.words.len(), 4)
            + records(1 << MEANING, 4)
            + perfect_size(self.edges.len(), 16)
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
        let mut meanings = vec![Word::default().pack()];
        let mut numbers = HashMap::from([(meanings[0], 0)]);
        let words = self.words.into_iter().map(|(hash, word)| {
            let meaning = *numbers.entry(word.pack()).or_insert_with_key(|&packed| {
                meanings.push(packed);
                meanings.len() as u32 - 1
            });
            (hash, [word_record(hash as u32, meaning)])
        });
        let (seeds, words) = perfect_table(words.collect());
        assert!(meanings.len() <= 1 << MEANING, "words are of more than {} sorts: raise MEANING", 1 << MEANING);
        put(Section::Words, &mut |out| out.extend_from_slice(&words));
        put(Section::WordSeeds, &mut |out| out.extend_from_slice(&seeds));
        drop(words);
        let edges = (1..).zip(self.edges).map(|(node, hash)| {
            let (forms, children) = self.nodes[node as usize];
            (hash, [hash as u32, node, forms, children])
        });
        let (seeds, edges) = perfect_table(edges.collect());
        drop(self.nodes);
        put(Section::Edges, &mut |out| out.extend_from_slice(&edges));
        put(Section::EdgeSeeds, &mut |out| out.extend_from_slice(&seeds));
        drop(edges);
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
        put(Section::Meanings, &mut |out| meanings.iter().for_each(|packed| out.extend_from_slice(&packed.to_le_bytes())));
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::{Lexical, WordFlags};

    #[test]
    fn what_goes_in_comes_out() {
        let mut layout = Layout::default();
        for n in 1..2000u64 {
            let hash = n.wrapping_mul(0x9E37_79B9_7F4A_7C15);
            layout.words.push((hash, Word { lexical: Lexical(n as u8), triggers: 3, function: 4, flags: WordFlags(n as u8) }));
        }
        layout.edges.push(edge_hash(ROOT, &[77]));
        layout.starts = (0..1000u64).map(|n| n.wrapping_mul(0x9E37_79B9_7F4A_7C15)).collect();
        layout.nodes = vec![(0, 0), (1, child_bit(78))];
        layout.forms.push(Form { kind: 2, certainty: 1, flags: FormFlags::LAST, capitals: 3, entry: 0 });
        layout.strings = b"MarocMA".to_vec();
        layout.entries.push((0, 5, 5, 2));
        layout.trigger_sets = vec![ClassSet::default(), ClassSet::of(100)];
        layout.class_names = "a\nb".to_owned();
        let bytes = layout.finish();
        let table = Table::new(&bytes).unwrap();
        for n in 1..2000u64 {
            let word = table.word(n.wrapping_mul(0x9E37_79B9_7F4A_7C15));
            assert_eq!((word.lexical, word.flags), (Lexical(n as u8), WordFlags(n as u8)));
        }
        assert_eq!(table.word(12345), Word::default());
        let node = table.node(edge_hash(ROOT, &[77]));
        assert!(node.exists() && node.is_final() && node.may_step(78) && !node.may_step(1 << 60));
        assert!(!table.node(edge_hash(node.number, &[77, 78])).exists() && !table.node(edge_hash(ROOT, &[78])).exists());
        assert_eq!(table.forms(node).count(), 1);
        let form = table.forms(node).next().unwrap();
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
