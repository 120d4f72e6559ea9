//! Which rules a token can begin, and which it can go on with: worked out once for each symbol, then remembered.
//!
//! A text has hundreds of thousands of tokens and some thousand different symbols; of all that could be, 2⁴⁰, a table cannot be made. So
//! the sieve is filled as texts need it. What it answers depends on the symbol alone, not on what it has seen before.
//!
//! Many symbols get the same answers, so what is kept of each is small: the numbers of its answers. Nearly all that a text asks for then stays in the
//! nearest caches.

use std::collections::HashMap;

use super::pattern::{name, Alphabet, AtomSet, Symbol, BEYOND};
use super::table::{Rules, NEEDS, RULE_WORDS};

/// What the rules say of an atom or of a symbol.
#[derive(Clone, Copy, Default)]
pub(super) struct Passes {
    /// The rules that can begin with it.
    pub starts: Rules,
    /// The rules of which it can be the second token, and the third.
    pub seconds: Rules,
    pub thirds: Rules,
    /// The rules whose needs it is, and those for whose needs it can be the next token.
    pub needs: [Rules; NEEDS],
    pub nexts: [Rules; NEEDS],
}

/// What is kept of a symbol: the numbers of its sets of rules.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Kept {
    pub starts: u16,
    pub needs: u16,
    /// [`ANY`] where the name or phrase goes on that the token before is of: it is none of the pattern's own.
    pub seconds: u16,
    pub thirds: u16,
    pub nexts: u16,
    /// Where its answers to the questions of the automata begin; 0 marks an empty slot.
    pub place: u32,
}

/// The number of all rules among the seconds, the thirds and the nexts.
pub(super) const ANY: u16 = 0;

/// Symbols kept before the sieve is emptied: far more than French news has, so that hostile texts cost time and not memory.
const LIMIT: usize = 1 << 14;

/// Values, each of which has a number.
#[derive(Debug)]
struct Numbered<V> {
    list: Vec<V>,
    numbers: HashMap<V, u16>,
}

impl<V> Default for Numbered<V> {
    fn default() -> Numbered<V> {
        Numbered { list: Vec::new(), numbers: HashMap::new() }
    }
}

impl<V: Copy + Eq + core::hash::Hash> Numbered<V> {
    fn number(&mut self, value: V) -> u16 {
        *self.numbers.entry(value).or_insert_with(|| {
            self.list.push(value);
            // there are no more values than symbols
            (self.list.len() - 1) as u16
        })
    }

    fn clear(&mut self) {
        self.list.clear();
        self.numbers.clear();
    }
}

/// The memory of a thread.
#[derive(Debug, Default)]
pub(super) struct Sieve {
    /// Open-addressed, at most half full.
    slots: Vec<(u64, Kept)>,
    count: usize,
    starts: Numbered<Rules>,
    seconds: Numbered<Rules>,
    thirds: Numbered<Rules>,
    needs: Numbered<[Rules; NEEDS]>,
    nexts: Numbered<[Rules; NEEDS]>,
    /// The answers for all rows of atoms that are kept; first those for the end of a sentence.
    pub answers: Vec<u64>,
    /// Where the answers for a row begin.
    places: HashMap<AtomSet, u32>,
}

impl Sieve {
    /// Makes room, once for each sentence.
    pub fn prepare(&mut self, alphabet: &Alphabet) {
        if self.slots.is_empty() {
            self.slots = vec![Default::default(); 1 << 11];
            self.begin(alphabet);
        } else if self.count >= LIMIT {
            self.slots.fill(Default::default());
            self.begin(alphabet);
        }
    }

    fn begin(&mut self, alphabet: &Alphabet) {
        self.count = 0;
        for sets in [&mut self.starts, &mut self.seconds, &mut self.thirds] {
            sets.clear();
        }
        self.needs.clear();
        self.nexts.clear();
        for sets in [&mut self.seconds, &mut self.thirds] {
            sets.number([u64::MAX; RULE_WORDS]);
        }
        self.nexts.number([[u64::MAX; RULE_WORDS]; NEEDS]);
        self.places.clear();
        self.answers.clear();
        alphabet.answer(&BEYOND, &mut self.answers);
    }

    pub fn starts(&self, kept: Kept) -> &Rules {
        &self.starts.list[kept.starts as usize]
    }

    pub fn seconds(&self, kept: Kept) -> &Rules {
        &self.seconds.list[kept.seconds as usize]
    }

    pub fn thirds(&self, kept: Kept) -> &Rules {
        &self.thirds.list[kept.thirds as usize]
    }

    pub fn needs(&self, kept: Kept) -> &[Rules; NEEDS] {
        &self.needs.list[kept.needs as usize]
    }

    pub fn nexts(&self, kept: Kept) -> &[Rules; NEEDS] {
        &self.nexts.list[kept.nexts as usize]
    }

    /// What is kept of `symbol`.
    #[inline]
    pub fn kept(&mut self, symbol: Symbol, alphabet: &Alphabet, by_atom: impl FnOnce(&AtomSet) -> Passes) -> Kept {
        let key = u64::from_le_bytes(symbol);
        let mut slot = place(key, self.slots.len());
        loop {
            match self.slots[slot] {
                (_, Kept { place: 0, .. }) => return self.learn(symbol, slot, alphabet, by_atom),
                (known, kept) if known == key => return kept,
                _ => slot = (slot + 1) & (self.slots.len() - 1),
            }
        }
    }

    #[cold]
    fn learn(&mut self, symbol: Symbol, slot: usize, alphabet: &Alphabet, by_atom: impl FnOnce(&AtomSet) -> Passes) -> Kept {
        let row = alphabet.row(symbol);
        let Passes { starts, seconds, thirds, needs, nexts } = by_atom(&row);
        let place_of_row = *self.places.entry(row).or_insert_with(|| {
            let place = self.answers.len() as u32;
            alphabet.answer(&row, &mut self.answers);
            place
        });
        let is_own = symbol[3] & (name::INSIDE | name::PHRASE) == 0;
        let kept = Kept {
            starts: self.starts.number(starts),
            seconds: if is_own { self.seconds.number(seconds) } else { ANY },
            thirds: if is_own { self.thirds.number(thirds) } else { ANY },
            needs: self.needs.number(needs),
            nexts: if is_own { self.nexts.number(nexts) } else { ANY },
            place: place_of_row,
        };
        self.slots[slot] = (u64::from_le_bytes(symbol), kept);
        self.count += 1;
        if 2 * self.count > self.slots.len() {
            let old = core::mem::take(&mut self.slots);
            self.slots = vec![Default::default(); 2 * old.len()];
            for (key, kept) in old.into_iter().filter(|(_, kept)| kept.place > 0) {
                let mut slot = place(key, self.slots.len());
                while self.slots[slot].1.place > 0 {
                    slot = (slot + 1) & (self.slots.len() - 1);
                }
                self.slots[slot] = (key, kept);
            }
        }
        kept
    }
}

/// The slot of a symbol among so many.
fn place(key: u64, slots: usize) -> usize {
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as usize & (slots - 1)
}
