//! What texts asked for lately, kept where the processor finds it at once.
//!
//! The tables of words and names are far larger than the caches near the processor, and the words of newspapers far fewer. What is kept depends on the texts
//! before; what is answered does not, for the whole hash stands beside each answer.

/// Answers of some words each, by hashes: each hash has one place among 2^`BITS`, which its upper bits name.
#[derive(Debug)]
pub(crate) struct Recent<const WORDS: usize, const BITS: u32> {
    /// A hash and the answer to it. Zeros are the answer for what has no hash.
    kept: Vec<(u64, [u64; WORDS])>,
}

impl<const WORDS: usize, const BITS: u32> Default for Recent<WORDS, BITS> {
    fn default() -> Self {
        Recent { kept: Vec::new() }
    }
}

impl<const WORDS: usize, const BITS: u32> Recent<WORDS, BITS> {
    /// Makes room, if there is none yet: zeros, which come from the system as they are used, so that a first short text does not pay for all of them.
    pub fn prepare(&mut self) {
        if self.kept.is_empty() {
            self.kept = vec![(0, [0; WORDS]); 1 << BITS];
        }
    }

    /// What stands at the place of `hash`, and the hash to which it is the answer: often this one. There must be room.
    #[inline(always)]
    pub fn look(&self, hash: u64) -> (u64, [u64; WORDS]) {
        self.kept[(hash >> (u64::BITS - BITS)) as usize]
    }

    /// Keeps an answer, in place of another.
    #[inline]
    pub fn keep(&mut self, hash: u64, answer: [u64; WORDS]) {
        self.kept[(hash >> (u64::BITS - BITS)) as usize] = (hash, answer);
    }
}
