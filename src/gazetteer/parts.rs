//! The parts that the trie of names is made of: words, with compounds taken apart at their hyphens.
//!
//! So `Bordj Bou Arréridj`, `Bordj Bou-Arréridj` and `Bordj-Bou-Arréridj` are one name, listed once.

use crate::fold::{hash_letters_bare, hash_part, is_apostrophe, is_hyphen};
use crate::token::{Shape, Token};

/// A part of a word: its hash without accents, and whether it begins with a capital.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Part {
    pub hash: u64,
    pub capital: bool,
}

/// Whether the token's parts differ from the token itself.
pub(crate) fn is_compound(token: &Token) -> bool {
    token.compound
}

/// The words with accents that texts had lately, each with the hash of its letters without them: told letter by letter, these took a fiftieth of the whole.
///
/// As in [`Familiar`](crate::familiar::Familiar), each word has one place, and what is answered does not depend on the texts before.
#[derive(Debug, Default)]
pub(crate) struct Bare {
    kept: Vec<[u64; 2]>,
}

impl Bare {
    const BITS: u32 = 12;

    /// The hash of the part that a token is, if that is easily told: it has no hyphen or apostrophe, and no letter but those of ASCII and Latin-1.
    #[inline]
    pub fn single_part(&mut self, token: &Token, text: &str) -> Option<u64> {
        if !is_compound(token) {
            return Some(token.hash);
        }
        let place = (token.hash >> (u64::BITS - Bare::BITS)) as usize;
        match self.kept.get(place) {
            Some(&[hash, bare]) if hash == token.hash => Some(bare),
            _ => self.learn(token, text, place),
        }
    }

    #[inline(never)]
    fn learn(&mut self, token: &Token, text: &str, place: usize) -> Option<u64> {
        let bare = hash_letters_bare(token.text(text).as_bytes())?;
        if self.kept.is_empty() {
            self.kept = vec![[0; 2]; 1 << Bare::BITS];
        }
        self.kept[place] = [token.hash, bare];
        Some(bare)
    }
}

/// Calls `each` with the parts of a token.
pub(crate) fn for_each_part(token: &Token, word: &str, buffer: &mut Vec<u8>, mut each: impl FnMut(Part)) {
    if !is_compound(token) {
        each(Part { hash: token.hash, capital: token.has(Shape::CAPITAL) });
        return;
    }
    let mut part = |text: &str| {
        if !text.is_empty() {
            each(Part { hash: hash_part(text, buffer), capital: text.chars().next().is_some_and(char::is_uppercase) });
        }
    };
    let mut piece = |piece: &str| {
        // Val-d'Isère: d' is a part of its own, as it is in `Val d'Isère`.
        let apostrophe = match piece.as_bytes() {
            [b'd' | b'l' | b'D' | b'L', ..] => piece[1..].chars().next().filter(|&c| is_apostrophe(c)),
            _ => None,
        };
        match apostrophe {
            Some(c) => {
                let (elided, rest) = piece.split_at(1 + c.len_utf8());
                part(elided);
                part(rest);
            }
            None => part(piece),
        }
    };
    // Most are words with an accent: their bytes are searched faster than their letters. U+2010 and U+2011 begin with 0xE2.
    if word.bytes().any(|byte| matches!(byte, b'-' | 0xE2)) {
        word.split(is_hyphen).for_each(piece);
    } else {
        piece(word);
    }
}
