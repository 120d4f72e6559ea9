//! Which of the atoms of all patterns a token is, and what that answers to the questions of the automata.

use super::atom_set::{atoms_of, with, AtomSet, ALWAYS, ATOM_WORDS};
use super::block::{slots_of, Block, ListedWord, Section, SLOTS, SPELLED};
use super::surface::Surface;
use super::symbol::{Symbol, LETTERS, WIDTH};
use crate::fold::head;
use crate::token::Token;

/// The atoms, as the block of patterns has them.
pub(crate) struct Alphabet {
    block: Block,
    all: AtomSet,
    holder_words: usize,
    /// By the numbers of the atoms.
    surfaces: Vec<Option<Surface>>,
    listed: Listed,
}

/// The words that atoms list by their letters, which every token is looked up in.
struct Listed {
    /// Where each word has one of two slots.
    slots: Box<[u64; SLOTS]>,
    /// The words whose set depends on how they are spelled, and their spellings.
    words: Vec<ListedWord>,
    spellings: Vec<Spelling>,
    /// The atoms that list words; and for each number, those that a word with it is.
    asking: AtomSet,
    sets: Vec<AtomSet>,
}

/// How a word is spelled, its [`head`] for a first look, and the number of its set then.
struct Spelling {
    head: u64,
    text: &'static str,
    number: u16,
}

impl Alphabet {
    pub fn new(block: Block) -> Alphabet {
        let mut surfaces: Vec<Option<Surface>> = (0..64 * ATOM_WORDS).map(|_| None).collect();
        block.surfaces().for_each(|(atom, pattern)| surfaces[atom as usize] = Some(Surface::new(pattern)));
        let listed = Listed {
            slots: Box::new(block.array(Section::Slots)),
            words: block.listed_words().collect(),
            spellings: block
                .spellings()
                .map(|(text, number)| Spelling { head: head(text.as_bytes(), 0, text.len()), text, number })
                .collect(),
            asking: block.set(Section::Asking, 0),
            sets: (0..block.listed_sets()).map(|number| block.set(Section::Sets, number)).collect(),
        };
        Alphabet { block, all: block.set(Section::All, 0), holder_words: block.holder_words(), surfaces, listed }
    }

    /// Adds the answers to all questions, one bit each, for a token with this row.
    pub fn answer(&self, row: &AtomSet, answers: &mut Vec<u64>) {
        answers.extend(row);
        let from = answers.len();
        answers.resize(from + self.holder_words, 0);
        let answers = &mut answers[from..];
        for atom in atoms_of(row) {
            let sets = self.block.words_from(Section::Holders, atom * self.holder_words);
            answers.iter_mut().zip(sets).for_each(|(all, sets)| *all |= sets);
        }
    }

    /// How many words the answers for a token take.
    pub fn answer_words(&self) -> usize {
        ATOM_WORDS + self.holder_words
    }

    /// The atoms that a token with this symbol is (surfaces apart).
    pub fn row(&self, symbol: Symbol) -> AtomSet {
        let rows: [AtomSet; WIDTH] = core::array::from_fn(|byte| self.block.row(byte, symbol[byte]));
        let row = core::array::from_fn(|at| rows.iter().fold(self.all[at], |bits, row| bits & row[at]));
        with(self.listed.restrict(row, u16::from_le_bytes([symbol[LETTERS], symbol[LETTERS + 1]])), ALWAYS)
    }

    /// The symbol with what the atoms know of the token's letters.
    #[inline]
    pub fn spelled(&self, mut symbol: Symbol, token: &Token, text: &str) -> Symbol {
        [symbol[LETTERS], symbol[LETTERS + 1]] = self.listed.number(token, text).to_le_bytes();
        symbol
    }

    /// The regular expression that the token's letters must match, if the atom has one that is no list of words.
    pub fn surface(&self, atom: u16) -> Option<&Surface> {
        self.surfaces[atom as usize].as_ref()
    }

    /// All of them.
    #[cfg(test)]
    pub fn surfaces(&self) -> impl Iterator<Item = &Surface> {
        self.surfaces.iter().flatten()
    }
}

impl Listed {
    /// The number of the token's set.
    #[inline]
    fn number(&self, token: &Token, text: &str) -> u16 {
        let [one, other] = slots_of(token.hash).map(|slot| self.slots[slot]);
        let low = |slot: u64| if (slot ^ token.hash) >> 16 == 0 { slot as u16 } else { 0 };
        match low(one) | low(other) {
            number if number < SPELLED => number,
            word => self.spelled(word - SPELLED, token, text),
        }
    }

    /// The number of the set of a word as the token spells it.
    fn spelled(&self, word: u16, token: &Token, text: &str) -> u16 {
        let word = &self.words[word as usize];
        let spellings = &self.spellings[word.first as usize..(word.first + word.count) as usize];
        let (start, end) = (token.start as usize, token.end as usize);
        let (own, len) = (head(text.as_bytes(), start, end), end - start);
        let found = spellings.iter().find(|one| one.head == own && one.text.len() == len && (len <= 8 || one.text == token.text(text)));
        found.map_or(word.other, |one| one.number)
    }

    /// Of a row of atoms, those that a word with this number is.
    fn restrict(&self, row: AtomSet, number: u16) -> AtomSet {
        let own = self.sets.get(number as usize).unwrap_or(&self.sets[0]);
        core::array::from_fn(|at| row[at] & (!self.asking[at] | own[at]))
    }
}
