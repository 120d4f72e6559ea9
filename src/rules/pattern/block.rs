//! The patterns as the build script lays them out: bytes that the library reads in place, or copies where it asks often.
//!
//! Parsing some two hundred patterns and numbering their atoms and questions took every process 5 ms before its first answer.

use super::atom_set::{AtomSet, ATOM_WORDS};
use super::symbol::WIDTH;
use crate::kind::Kind;

/// The sections, in their order; each begins at a multiple of eight bytes.
#[derive(Clone, Copy)]
pub(crate) enum Section {
    /// For each byte of a symbol and each of its values, the atoms that allow it; then all atoms.
    Rows,
    All,
    /// For each atom, the questions that it answers.
    Holders,
    /// The ways into the rules and what these ask of the atoms, for [`RuleSet`](super::super::RuleSet) to read.
    Rules,
    /// The words that atoms list: the atoms that ask, what words of each number are.
    Asking,
    Sets,
    /// Their table, those whose spelling matters, and these spellings.
    Slots,
    Words,
    Spellings,
    /// The regular expressions of atoms.
    Surfaces,
    /// The programs and their instructions.
    Programs,
    /// The parts that programs share: where each stands in the code.
    Parts,
    Code,
    Strings,
}

#[allow(dead_code)] // the build script lays them out
pub(super) const SECTIONS: usize = Section::Strings as usize + 1;

/// A word that atoms list in some spelling.
#[derive(Clone, Copy)]
pub(crate) struct ListedWord {
    /// The number of its set in another spelling than those that are named.
    pub other: u16,
    pub first: u32,
    pub count: u32,
}

impl ListedWord {
    /// Of all spellings those of the word.
    pub fn of<S>(self, spellings: &[S]) -> &[S] {
        &spellings[self.first as usize..(self.first + self.count) as usize]
    }
}

/// Patterns laid out. What is asked for beyond the end is nothing.
#[derive(Clone, Copy)]
pub(crate) struct Block {
    bytes: &'static [u8],
}

impl Block {
    pub fn new(bytes: &'static [u8]) -> Block {
        Block { bytes }
    }

    fn section(self, section: Section) -> &'static [u8] {
        let entry = 8 * section as usize;
        let (at, len) = (u32_at(self.bytes, entry) as usize, u32_at(self.bytes, entry + 4) as usize);
        self.bytes.get(at..at + len).unwrap_or_default()
    }

    /// The words of a section from word `first` on.
    pub fn words_from(self, section: Section, first: usize) -> impl Iterator<Item = u64> {
        self.section(section).get(8 * first..).unwrap_or_default().chunks_exact(8).map(|bytes| u64_at(bytes, 0))
    }

    /// Adds to each word of `all` the bits of a word of the section, from word `first` on.
    #[inline]
    pub fn join(self, section: Section, first: usize, all: &mut [u64]) {
        all.iter_mut().zip(self.words_from(section, first)).for_each(|(all, word)| *all |= word);
    }

    /// The first words of a section.
    pub fn array<const N: usize>(self, section: Section) -> [u64; N] {
        let mut words = self.words_from(section, 0);
        core::array::from_fn(|_| words.next().unwrap_or_default())
    }

    /// The set of atoms that begins at word `ATOM_WORDS * number` of a section.
    pub fn set(self, section: Section, number: usize) -> AtomSet {
        let mut words = self.words_from(section, ATOM_WORDS * number);
        core::array::from_fn(|_| words.next().unwrap_or_default())
    }

    /// The row of a value of a byte of a symbol.
    pub fn row(self, byte: usize, value: u8) -> AtomSet {
        debug_assert!(byte < WIDTH);
        self.set(Section::Rows, 256 * byte + value as usize)
    }

    /// How many words the questions take that are no atoms.
    pub fn holder_words(self) -> usize {
        self.section(Section::Holders).len() / 8 / (64 * ATOM_WORDS)
    }

    /// How many sets the listed words have.
    pub fn listed_sets(self) -> usize {
        self.section(Section::Sets).len() / 8 / ATOM_WORDS
    }

    pub fn listed_words(self) -> impl Iterator<Item = ListedWord> {
        self.section(Section::Words).chunks_exact(12).map(|bytes| ListedWord {
            other: u32_at(bytes, 0) as u16,
            first: u32_at(bytes, 4),
            count: u32_at(bytes, 8),
        })
    }

    /// The spellings of the listed words, with the numbers of their sets.
    pub fn spellings(self) -> impl Iterator<Item = (&'static str, u16)> {
        self.section(Section::Spellings).chunks_exact(12).map(move |bytes| (self.string(bytes), u32_at(bytes, 8) as u16))
    }

    /// The atoms that have a regular expression, and these.
    pub fn surfaces(self) -> impl Iterator<Item = (u16, &'static str)> {
        self.section(Section::Surfaces).chunks_exact(12).map(move |bytes| (u32_at(bytes, 0) as u16, self.string(&bytes[4..])))
    }

    /// How many programs there are.
    pub fn programs(self) -> usize {
        self.section(Section::Programs).len() / 20
    }

    /// A program, read where it stands.
    pub fn program(self, number: usize) -> PlacedProgram {
        let entry = self.section(Section::Programs).get(20 * number..).unwrap_or_default();
        let (first, len) = (u32_at(entry, 0) as usize, u32_at(entry, 4) as usize);
        let kinds = entry.get(8..20).unwrap_or_default().iter().map_while(|&kind| Kind::from_u8(kind));
        PlacedProgram { code: self.code(first, len), spans: kinds.collect() }
    }

    /// The parts that programs share.
    pub fn parts(self) -> impl Iterator<Item = Code> {
        self.section(Section::Parts).chunks_exact(8).map(move |entry| self.code(u32_at(entry, 0) as usize, u32_at(entry, 4) as usize))
    }

    /// So many instructions, from the first of these on.
    fn code(self, first: usize, len: usize) -> Code {
        Code(self.section(Section::Code).get(8 * first..8 * (first + len)).unwrap_or_default())
    }

    /// The text whose place and length these bytes tell.
    fn string(self, bytes: &[u8]) -> &'static str {
        let (at, len) = (u32_at(bytes, 0) as usize, u32_at(bytes, 4) as usize);
        self.section(Section::Strings).get(at..at + len).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// The instructions of a program as bytes of the block: copies of all programs took more than a megabyte.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Code(&'static [u8]);

impl Code {
    /// How many instructions there are.
    pub fn len(self) -> usize {
        self.0.len() / 8
    }

    /// An instruction, packed.
    #[inline]
    pub fn at(self, number: usize) -> u64 {
        u64_at(self.0, 8 * number)
    }
}

/// A compiled pattern as it stands in the block.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct PlacedProgram {
    pub code: Code,
    /// The kind of each span, in order.
    pub spans: Vec<Kind>,
}

/// Slots of the table of the listed words; the build script fails where it gets too full.
pub(super) const SLOTS: usize = 1 << 13;

/// The two slots of which one holds the word with this hash. Only the upper 48 bits of a hash count, which is all that a slot keeps of it.
#[inline(always)]
pub(super) fn slots_of(hash: u64) -> [usize; 2] {
    [16, 40].map(|shift| (hash >> shift) as usize % SLOTS)
}

/// In the low bits of a slot: the number of the word's set below this, and from this on the number of the word in the list of those whose set depends
/// on how they are spelled.
pub(super) const SPELLED: u16 = 1 << 15;

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_le_bytes)
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..at + 8).and_then(|bytes| bytes.try_into().ok()).map_or(0, u64::from_le_bytes)
}
