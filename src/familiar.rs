//! The words that texts had lately, kept where the processor finds them at once.
//!
//! Nine words of ten are found here; with a quarter of the places it is four of five, with half of them six of seven. The table is of several megabytes, and
//! for most of what is not here the processor waits for the memory itself: that costs more than that what is looked at for every word stands in a farther
//! cache. (Half and twice the places: 1 % and 0.5 % slower.)
//!
//! Beside what the table says of a word stand the numbers that the patterns have for its letters: in small letters, and otherwise. For the commonest words
//! (`la`, `à`, `en`) they differ, and the second depends on how the word is spelled: such tokens are listed and gone through afterwards. Asked for each
//! token on the way, which is one nobody can guess, and that was a wrong guess for every eighth token.
//! (Making the symbols of the tokens here too, out of what is at hand, was 14 instructions more a token.)

use crate::gazetteer::table::{Place, Table};
use crate::lexicon::Word;
use crate::recent::Recent;
use crate::rules::pattern::Alphabet;
use crate::token::Token;

/// The words, and what is to be asked of those of a text.
#[derive(Debug, Default)]
pub(crate) struct Familiar {
    /// The packed word, and above it the numbers for its letters: otherwise, and in small ones.
    recent: Recent<1, 15>,
    /// The tokens whose words are not here.
    missing: Vec<u32>,
    /// Where the table has them.
    places: Vec<Place>,
    /// For each token the number for its letters.
    pub letters: Vec<u16>,
    /// The tokens for which that is not the last word, for it depends on their spelling: so many of these.
    spelled: Vec<u32>,
    asked: usize,
}

impl Familiar {
    /// Fills `words` with what the table knows of the words of the tokens, and `letters`.
    pub fn look_up(&mut self, list: &[Token], table: &Table<'_>, alphabet: &Alphabet, words: &mut Vec<Word>) {
        let Familiar { recent, missing, places, letters, spelled, asked: count } = self;
        recent.prepare();
        // What they held is written over.
        for room in [&mut *missing, &mut *spelled] {
            if room.len() < list.len() {
                room.resize(list.len(), 0);
            }
        }
        letters.resize(list.len(), 0);
        let (mut new, mut asked) = (0, 0);
        words.clear();
        words.extend((0..).zip(list.iter().zip(&mut *letters)).map(|(at, (token, letters))| {
            let (hash, [known]) = recent.look(token.hash);
            *letters = number_of(known, token.small);
            // Written in any case, kept if it is so: nobody can guess which word is new.
            let is_new = hash != token.hash;
            missing[new] = at;
            new += usize::from(is_new);
            spelled[asked] = at;
            asked += usize::from(!is_new & Alphabet::is_spelled(*letters));
            Word::unpack(known as u32)
        }));
        let missing = &missing[..new];
        places.clear();
        places.extend(missing.iter().map(|&at| table.word_place(list[at as usize].hash)));
        for (&at, &place) in missing.iter().zip(&*places) {
            words[at as usize] = table.word_at(place);
        }
        for &at in missing {
            let Token { hash, small, .. } = list[at as usize];
            let (word, number) = (words[at as usize], alphabet.number(hash));
            let known = u64::from(word.pack()) | u64::from(number) << 32 | u64::from(alphabet.small(number)) << 48;
            recent.keep(hash, [known]);
            let number = number_of(known, small);
            letters[at as usize] = number;
            if Alphabet::is_spelled(number) {
                spelled[asked] = at;
                asked += 1;
            }
        }
        *count = asked;
    }

    /// The tokens whose numbers depend on their spelling.
    pub fn spelled(&self) -> &[u32] {
        &self.spelled[..self.asked]
    }
}

/// Of the numbers of a word the one for its letters, in small ones or otherwise.
#[inline(always)]
fn number_of(known: u64, small: bool) -> u16 {
    (known >> (32 + 16 * u32::from(small))) as u16
}
