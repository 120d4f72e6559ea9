//! Tokens: words, numbers and marks, with their offsets, shapes and the sentences they stand in.
//!
//! Tokens and the white space between them tile the text: nothing is lost, and every offset is a byte of the text as given.

mod abbreviation;
mod class;
mod mark;
mod scan;
mod sentence;
mod shape;

pub(crate) use mark::Mark;
pub(crate) use scan::{tokenize, Tokens};
pub(crate) use shape::Shape;

/// What a token is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum TokenKind {
    /// Letters, perhaps with digits, hyphens, apostrophes or points inside: `Laftit`, `l'`, `M.`, `Grande-Marlaska`, `G20`.
    Word,
    /// Digits with their grouping: `50 000`, `3,5`, `2018`.
    Number,
    /// A date in figures: `12/03/2018`, `2018-10`.
    NumericDate,
    /// One mark or symbol.
    Mark,
    /// An address, hashtag or handle, whole: never an entity, nor part of one.
    Address,
}

/// A token: the bytes `start..end` of the text, and what its letters look like.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub start: u32,
    pub end: u32,
    /// Hash of the folded form; 0 for marks.
    pub hash: u64,
    pub kind: TokenKind,
    pub mark: Mark,
    pub shape: Shape,
    /// Whether the parts of it that the gazetteer asks for differ from itself: a word with accents or hyphens.
    pub compound: bool,
    /// Whether it is certain to be spelled as its folded form is: nearly all words in small letters.
    pub small: bool,
}

impl Token {
    pub fn text<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }

    pub fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }

    /// Whether its capital is its own: neither its place nor a line in capitals explains it, and it is no acronym.
    pub fn has_own_capital(&self) -> bool {
        self.has(Shape::CAPITAL) && !self.shape.intersects(Shape::SENTENCE_START | Shape::HEADLINE | Shape::ALL_CAPITALS)
    }

    pub fn has(&self, shape: Shape) -> bool {
        self.shape.contains(shape)
    }
}

#[cfg(test)]
mod tests;
