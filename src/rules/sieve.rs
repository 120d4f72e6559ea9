//! Which rules a token can begin, and which it can go on with: worked out once for each symbol, then remembered.
//!
//! A text has hundreds of thousands of tokens and some hundred different symbols; of all that could be, 2⁴⁰, a table cannot be made. So
//! the sieve is filled as texts need it. What it answers depends on the symbol alone, not on what it has seen before.

use super::pattern::{Alphabet, Symbol, BEYOND};
use super::table::Rules;

/// What the rules say of a symbol.
#[derive(Clone, Copy, Debug)]
pub(super) struct Passes {
    /// Where its answers to the questions of the automata begin.
    pub place: u32,
    /// The rules that can begin with it.
    pub starts: Rules,
    /// The rules of which it can be the second token, and the third.
    pub seconds: Rules,
    pub thirds: Rules,
    /// The rules whose first and second need it is.
    pub needs: [Rules; 2],
}

/// Symbols kept before the sieve is emptied: far more than French news has, so that hostile texts cost time and not memory.
const LIMIT: usize = 1 << 14;

/// The memory of a thread.
#[derive(Debug, Default)]
pub(super) struct Sieve {
    /// Open-addressed, at most half full: a symbol, and one more than its place in `kept`; 0 marks an empty slot.
    slots: Vec<(u64, u32)>,
    kept: Vec<Passes>,
    /// The answers for all that is kept; first those for the end of a sentence.
    pub answers: Vec<u64>,
}

impl Sieve {
    /// Makes room, once for each sentence.
    pub fn prepare(&mut self, alphabet: &Alphabet) {
        if self.slots.is_empty() {
            self.slots = vec![(0, 0); 1 << 11];
            alphabet.answer(&BEYOND, &mut self.answers);
        }
        if self.kept.len() >= LIMIT {
            self.slots.fill((0, 0));
            self.kept.clear();
            self.answers.truncate(alphabet.answer_words());
        }
    }

    /// What the rules say of `symbol`.
    #[inline]
    pub fn passes(&mut self, symbol: Symbol, work_out: impl FnOnce(Symbol, &mut Vec<u64>) -> Passes) -> &Passes {
        let key = u64::from_le_bytes(symbol);
        let mut slot = self.place(key);
        let number = loop {
            match self.slots[slot] {
                (_, 0) => break self.learn(symbol, slot, work_out),
                (kept, number) if kept == key => break number - 1,
                _ => slot = (slot + 1) & (self.slots.len() - 1),
            }
        };
        &self.kept[number as usize]
    }

    fn place(&self, key: u64) -> usize {
        (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as usize & (self.slots.len() - 1)
    }

    #[cold]
    fn learn(&mut self, symbol: Symbol, slot: usize, work_out: impl FnOnce(Symbol, &mut Vec<u64>) -> Passes) -> u32 {
        self.kept.push(work_out(symbol, &mut self.answers));
        let number = self.kept.len() as u32;
        self.slots[slot] = (u64::from_le_bytes(symbol), number);
        if 2 * self.kept.len() > self.slots.len() {
            let old = core::mem::take(&mut self.slots);
            self.slots = vec![(0, 0); 2 * old.len()];
            for (key, number) in old.into_iter().filter(|&(_, number)| number > 0) {
                let mut slot = self.place(key);
                while self.slots[slot].1 > 0 {
                    slot = (slot + 1) & (self.slots.len() - 1);
                }
                self.slots[slot] = (key, number);
            }
        }
        number - 1
    }
}
