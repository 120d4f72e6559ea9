//! Atoms that ask for the letters of a token (`<lower&~(?:ambassades?|consulat)>`).
//!
//! Nearly all of these expressions are lists of words, written short. They are written out when the patterns are compiled, and each word is numbered
//! by the set of atoms that it is. The number goes into the token's symbol, so that to the automaton such an atom is a bit like any other. A
//! regular expression is asked only where no list can be made (`[0-9]{1,4}`).

use std::collections::BTreeMap;

use super::atom_set::{with, AtomSet, NO_ATOMS};
use super::block::{slots_of, SLOTS, SPELLED};
use crate::fold::hash_word;

/// Words that one expression may stand for.
const MOST: usize = 1000;

/// All words that some atom lists.
#[derive(Default)]
pub(crate) struct Listed {
    /// Those whose set depends on how they are spelled.
    pub words: Vec<Word>,
    /// A table in which each word has one of two slots ([`slots_of`]), so that looking one up takes no branch: every third token is listed. A slot is the
    /// upper bits of a hash, and below them the number of a set or of a word; 0 is empty.
    pub slots: Vec<u64>,
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
        // Figures have one spelling.
        let any_case = any_case || word.bytes().all(|byte| byte.is_ascii_digit());
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
        self.slots = vec![0; SLOTS];
        for (hash, spellings) in core::mem::take(&mut self.found) {
            let any = spellings.get(&None).copied().unwrap_or(NO_ATOMS);
            let other = number(any);
            let spellings = spellings.into_iter().filter_map(|(word, set)| {
                let set = core::array::from_fn(|at| set[at] | any[at]);
                Some((word?, number(set)))
            });
            let spellings: Vec<_> = spellings.collect();
            let low = if spellings.is_empty() {
                other
            } else {
                self.words.push(Word { spellings, other });
                SPELLED + (self.words.len() - 1) as u16
            };
            insert(&mut self.slots, hash >> 16 << 16 | u64::from(low));
        }
        self.sets = sets;
    }
}

/// Puts an entry into one of its slots; one that stands there goes to its other slot.
fn insert(slots: &mut [u64], mut entry: u64) {
    let [mut slot, _] = slots_of(entry);
    for _ in 0..SLOTS {
        core::mem::swap(&mut slots[slot], &mut entry);
        if entry == 0 {
            return;
        }
        let [one, other] = slots_of(entry);
        slot = if slot == one { other } else { one };
    }
    panic!("too many listed words: raise SLOTS");
}

type Chars<'p> = core::iter::Peekable<core::str::Chars<'p>>;

/// Every word that the expression stands for, up to its end or a bracket: letters, `[ab]`, `[0-3]`, `( | )`, `?`. `None` where it says more.
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
                        first if rest.next_if_eq(&'-').is_some() => match rest.next()? {
                            ']' | '\\' => return None,
                            last => letters.extend((first..=last).map(String::from)),
                        },
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
        assert_eq!(of("1?[7-9]|2[a-c]"), "17 18 19 7 8 9 2a 2b 2c");
    }

    #[test]
    fn what_is_no_list_is_left() {
        for pattern in ["[0-9]+", "[0-9-]", "[^.]{2,}.*", "a+", "(a|b)*", "a{2}", ".", "\\d", "(?i:a)b", "a)", "(a"] {
            assert_eq!(words(pattern), None, "{pattern}");
        }
    }
}
