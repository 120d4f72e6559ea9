//! Atoms that ask for the letters of a token (`<lower&~(?:ambassades?|consulat)>`).
//!
//! Nearly all of these expressions are lists of words, written short. They are written out when the patterns are compiled, and each word is numbered
//! by the set of atoms that it is. The number goes into the token's symbol, so that to the automaton such an atom is a bit like any other. A
//! regular expression is asked only where no list can be made (`[0-9]{1,4}`).

use std::collections::BTreeMap;

use super::atom_set::{with, AtomSet, NO_ATOMS};
use super::block::{filter_place, FILTER};
use crate::fold::hash_word;

/// Words that one expression may stand for.
const MOST: usize = 1000;

/// All words that some atom lists.
#[derive(Default)]
pub(crate) struct Listed {
    /// The words by the hash of their folded form.
    pub words: Vec<(u64, Word)>,
    /// Open-addressed, at most half full: one more than a word's place in `words`; 0 marks an empty slot.
    pub slots: Vec<u32>,
    /// A filter of the hashes: nearly every token is in no list.
    pub filter: Vec<u64>,
    /// The atoms that list words; and for each number, those that a word with it is.
    pub asking: AtomSet,
    pub sets: Vec<AtomSet>,
    found: BTreeMap<u64, BTreeMap<Option<String>, AtomSet>>,
}

/// A word in one spelling or more: the numbers of their sets.
pub(crate) struct Word {
    pub spellings: Vec<(String, u16)>,
    /// In any other spelling.
    pub other: u16,
}

impl Listed {
    /// Adds the words of an atom; `false` (and nothing done) if its expression is no list.
    pub fn add(&mut self, atom: u16, pattern: &str) -> bool {
        let (any_case, list) = match pattern.strip_prefix("(?i:").and_then(|rest| rest.strip_suffix(')')) {
            Some(list) => (true, list),
            None => (false, pattern),
        };
        let mut rest = list.chars().peekable();
        let Some(words) = alternatives(&mut rest).filter(|_| rest.peek().is_none()) else { return false };
        words.into_iter().for_each(|word| self.add_word(atom, word, any_case));
        true
    }

    /// Adds words of an atom that may stand in any case.
    pub fn add_words(&mut self, atom: u16, words: &[&str]) {
        words.iter().for_each(|word| self.add_word(atom, (*word).to_owned(), true));
    }

    fn add_word(&mut self, atom: u16, word: String, any_case: bool) {
        let hash = hash_word(&word, &mut Vec::new());
        let set = self.found.entry(hash).or_default().entry((!any_case).then_some(word)).or_insert(NO_ATOMS);
        *set = with(*set, atom);
        self.asking = with(self.asking, atom);
    }

    /// Numbers the sets, after the last word.
    pub fn finish(&mut self) {
        let mut sets = vec![NO_ATOMS];
        let mut number = |set: AtomSet| {
            let at = sets.iter().position(|other| *other == set).unwrap_or_else(|| {
                sets.push(set);
                sets.len() - 1
            });
            at as u16
        };
        self.filter = vec![0; FILTER];
        for (hash, spellings) in core::mem::take(&mut self.found) {
            let (word, bits) = filter_place(hash);
            self.filter[word] |= bits;
            let any = spellings.get(&None).copied().unwrap_or(NO_ATOMS);
            let other = number(any);
            let spellings = spellings.into_iter().filter_map(|(word, set)| {
                let set = core::array::from_fn(|at| set[at] | any[at]);
                Some((word?, number(set)))
            });
            self.words.push((hash, Word { spellings: spellings.collect(), other }));
        }
        self.sets = sets;
        self.slots = vec![0; (2 * self.words.len()).next_power_of_two().max(2)];
        for (number, (hash, _)) in self.words.iter().enumerate() {
            let mut slot = *hash as usize & (self.slots.len() - 1);
            while self.slots[slot] != 0 {
                slot = (slot + 1) & (self.slots.len() - 1);
            }
            self.slots[slot] = number as u32 + 1;
        }
    }
}

type Chars<'p> = core::iter::Peekable<core::str::Chars<'p>>;

/// Every word that the expression stands for, up to its end or a bracket: letters, `[ab]`, `( | )`, `?`. `None` where it says more.
fn alternatives(rest: &mut Chars<'_>) -> Option<Vec<String>> {
    let mut all = Vec::new();
    loop {
        all.extend(sequence(rest)?);
        if all.len() > MOST {
            return None;
        }
        if rest.next_if_eq(&'|').is_none() {
            return Some(all);
        }
    }
}

fn sequence(rest: &mut Chars<'_>) -> Option<Vec<String>> {
    let mut words = vec![String::new()];
    while let Some(c) = rest.next_if(|&c| !matches!(c, '|' | ')')) {
        let mut part = match c {
            '(' => {
                if rest.next_if_eq(&'?').is_some() {
                    rest.next_if_eq(&':')?;
                }
                let part = alternatives(rest)?;
                rest.next_if_eq(&')')?;
                part
            }
            '[' => {
                let mut letters = Vec::new();
                loop {
                    match rest.next()? {
                        ']' => break letters,
                        '^' | '-' | '\\' | '[' => return None,
                        letter => letters.push(letter.to_string()),
                    }
                }
            }
            '\\' => vec![rest.next().filter(char::is_ascii_punctuation)?.to_string()],
            '.' | '*' | '+' | '{' | '}' | '^' | '$' | '?' => return None,
            letter => vec![letter.to_string()],
        };
        if rest.next_if_eq(&'?').is_some() {
            part.push(String::new());
        }
        if matches!(rest.peek(), Some('*' | '+' | '{' | '?')) || words.len() * part.len() > MOST {
            return None;
        }
        if let [only] = part.as_slice() {
            words.iter_mut().for_each(|word| word.push_str(only));
        } else {
            words = words.iter().flat_map(|word| part.iter().map(move |part| [word.as_str(), part.as_str()].concat())).collect();
        }
    }
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(pattern: &str) -> Option<Vec<String>> {
        let mut rest = pattern.chars().peekable();
        alternatives(&mut rest).filter(|_| rest.peek().is_none())
    }

    #[test]
    fn lists_are_written_out() {
        let of = |pattern| words(pattern).unwrap().join(" ");
        assert_eq!(of("(ambassades?|consulat)"), "ambassades ambassade consulat");
        assert_eq!(of("[ÉE]cole|Centre"), "École Ecole Centre");
        assert_eq!(of("(?:européen(?:ne)?s?|arabe)"), "européennes européenne européens européen arabe");
        assert_eq!(of("M\\."), "M.");
        assert_eq!(of("l['’]"), "l' l’");
    }

    #[test]
    fn what_is_no_list_is_left() {
        for pattern in ["[0-9]", "[^.]{2,}.*", "a+", "(a|b)*", "a{2}", ".", "\\d", "(?i:a)b", "a)", "(a"] {
            assert_eq!(words(pattern), None, "{pattern}");
        }
    }
}
