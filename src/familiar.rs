//! The words that texts had lately, kept where the processor finds them at once.
//!
//! The table of all words is far larger than the caches near the processor, and the words of newspapers far fewer: nearly nine of ten are found here.
//! What is kept depends on the texts before; what is answered does not, for the whole hash stands beside each word.

use crate::gazetteer::table::Table;
use crate::lexicon::Word;
use crate::token::Token;

/// Each word has one place, which some bits of its hash name.
#[derive(Debug, Default)]
pub(crate) struct Familiar {
    /// Hash and packed word. Zeros are the answer for what has no hash.
    kept: Vec<[u64; 2]>,
    /// The tokens whose words are not here.
    missing: Vec<u32>,
}

impl Familiar {
    const BITS: u32 = 14;

    /// Fills `words` with what the table knows of the words of the tokens.
    pub fn look_up(&mut self, list: &[Token], table: &Table<'_>, words: &mut Vec<Word>) {
        let Familiar { kept, missing } = self;
        if kept.is_empty() {
            // Zeros come from the system as they are used: a first short text does not pay for all of them.
            *kept = vec![[0; 2]; 1 << Familiar::BITS];
        }
        let place = |hash: u64| (hash >> (u64::BITS - Familiar::BITS)) as usize;
        if missing.len() < list.len() {
            missing.resize(list.len(), 0);
        }
        let mut count = 0;
        words.clear();
        words.extend((0..).zip(list).map(|(at, token)| {
            let [hash, word] = kept[place(token.hash)];
            // Written in any case, kept if it is so: nobody can guess which word is new.
            missing[count] = at;
            count += usize::from(hash != token.hash);
            Word::unpack(word as u32)
        }));
        for &at in &missing[..count] {
            let hash = list[at as usize].hash;
            let word = table.word(hash);
            words[at as usize] = word;
            kept[place(hash)] = [hash, word.pack().into()];
        }
    }
}
