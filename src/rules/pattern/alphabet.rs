//! Which of the atoms of all patterns a token is, and what that answers to the questions of the automata.

use super::atom_set::{atoms_of, with, AtomSet, ALWAYS, ATOM_WORDS};
use super::block::{slots_of, Block, ListedWord, Section, SLOTS, SPELLED};
use super::surface::Surface;
use super::symbol::{Symbol, LETTERS, WIDTH};
use crate::fold::{fold_into, head};
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
    /// The words whose set depends on how they are spelled, with the numbers of their sets in small letters, and their spellings.
    words: Vec<(ListedWord, u16)>,
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
        let spellings: Vec<Spelling> =
            block.spellings().map(|(text, number)| Spelling { head: head(text.as_bytes(), 0, text.len()), text, number }).collect();
        let mut folded = Vec::new();
        let mut is_small = |text: &str| {
            folded.clear();
            fold_into(text, &mut folded);
            folded == text.as_bytes()
        };
        let with_small = |word: ListedWord| {
            let small = word.of(&spellings).iter().find(|one| is_small(one.text));
            (word, small.map_or(word.other, |one| one.number))
        };
        let listed = Listed {
            slots: Box::new(block.array(Section::Slots)),
            words: block.listed_words().map(with_small).collect(),
            spellings,
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
            self.block.join(Section::Holders, atom * self.holder_words, answers);
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

    /// The number for the letters of a word with this hash, unless it [depends on how they are spelled](Alphabet::is_spelled).
    #[inline]
    pub fn number(&self, hash: u64) -> u16 {
        self.listed.number(hash)
    }

    /// Whether the number is none for letters: the word has several, which [`Alphabet::spelled`] tells apart.
    #[inline]
    pub fn is_spelled(number: u16) -> bool {
        number >= SPELLED
    }

    /// The number for the letters of a word with this number where it stands in small ones.
    pub fn small(&self, number: u16) -> u16 {
        match number.checked_sub(SPELLED) {
            Some(word) => self.listed.words[word as usize].1,
            None => number,
        }
    }

    /// The number for the letters of a token whose word has this number.
    pub fn spelled(&self, number: u16, token: &Token, text: &str) -> u16 {
        self.listed.spelled(number - SPELLED, token, text)
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
    /// The number of a word's set, or from [`SPELLED`] on that of the word.
    #[inline]
    fn number(&self, hash: u64) -> u16 {
        let [one, other] = slots_of(hash).map(|slot| self.slots[slot]);
        let low = |slot: u64| if (slot ^ hash) >> 16 == 0 { slot as u16 } else { 0 };
        low(one) | low(other)
    }

    /// The number of the set of a word as the token spells it.
    fn spelled(&self, word: u16, token: &Token, text: &str) -> u16 {
        let (word, _) = &self.words[word as usize];
        let (start, end) = (token.start as usize, token.end as usize);
        let (own, len) = (head(text.as_bytes(), start, end), end - start);
        // All of them, for there are few and nobody can guess which it is.
        word.of(&self.spellings).iter().fold(word.other, |number, one| {
            let is_own = (one.head == own) & (one.text.len() == len) && (len <= 8 || one.text == token.text(text));
            if is_own {
                one.number
            } else {
                number
            }
        })
    }

    /// Of a row of atoms, those that a word with this number is.
    fn restrict(&self, row: AtomSet, number: u16) -> AtomSet {
        let own = self.sets.get(number as usize).unwrap_or(&self.sets[0]);
        core::array::from_fn(|at| row[at] & (!self.asking[at] | own[at]))
    }
}
