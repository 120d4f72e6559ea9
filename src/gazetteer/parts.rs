//! The parts that the trie of names is made of: words, with compounds taken apart at their hyphens.
//!
//! So `Bordj Bou Arréridj`, `Bordj Bou-Arréridj` and `Bordj-Bou-Arréridj` are one name, listed once.

use crate::fold::{hash_part, is_apostrophe, is_hyphen};
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
