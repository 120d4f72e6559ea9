//! The language in which rules are written, and the automaton that it becomes.
//!
//! Each token of the text is a [`Symbol`] of five bytes: its shape, what the lexicon says of it, its set of trigger classes,
//! the gazetteer name it stands in and its set of classes of function words and heads of names. A pattern is a line such as
//!
//! ```text
//! [honorific:<honorific&cap>] [person:$person]
//! ```
//!
//! - `<a&b&!c>`: a token that is `a` and `b` and not `c`. The terms are shapes (`cap`, `lower`, `num` …), word classes (`noun`,
//!   `given` …), gazetteer names (`g:location`: a whole name of that kind), the classes of the trigger lists (`title`,
//!   `title:office`, `word:de`: a whole phrase where the trigger has several words) and `~RN[0-9]+`, a regular expression for the letters; a list of words
//!   (`~(?:rues?|place)`) costs nothing, anything with `*`, `+`, `.` or `{}` is asked of every token that reaches it. Of more than a handful of words, make a
//!   group: `group:airport` is any word of that group in `gazetteers/triggers/groups.tsv`, in any case.
//! - `( )`, `|`, `?`, `*`, `+`: as in regular expressions. Spaces mean nothing.
//! - `[ ]`: the span of the entity; `[kind: ]` gives another kind than the rule's; `[none: ]` is no entity, and keeps weaker names from its
//!   place (`ministre de la Santé`). One pattern may have several.
//! - `.`: the end of the sentence; `=<…>`: the next token is so, and stays the next.
//! - `$name`: a macro.
//!
//! The distinct `<…>` of all rules, the atoms, are numbered; for each token one row of bits says which of them it is ([`Alphabet`]), so a step of the
//! automaton ([`program`]) is the test of a bit. Compiling the patterns to `regex` over the symbols' bytes was tried first: the same answers, but every
//! process paid 100 ms to build the automata of a first article, and a match cost ten times as much.

mod alphabet;
mod letters;
mod parse;
mod program;
mod runs;

pub(crate) use alphabet::{atoms_of, meets, Alphabet, BEYOND, NO_ATOMS};
pub(crate) use parse::Parser;
pub(crate) use program::{Machine, Program, Window};

/// What patterns see of a token: [`WIDTH`] bytes; from [`LETTERS`] on a number of two bytes for its letters (0 until the patterns are matched);
/// and a byte that makes a number of 64 bits of it all.
pub(crate) type Symbol = [u8; 8];
const LETTERS: usize = WIDTH;

/// Bytes of a symbol: shape, parts of speech, classes of triggers, gazetteer, classes of function words and heads of names.
pub(crate) const WIDTH: usize = 5;

/// Bits of the first byte: shape.
pub(crate) mod shape {
    pub const CAPITAL: u8 = 1;
    pub const ALL_CAPITALS: u8 = 1 << 1;
    /// The capital says nothing: sentence start or headline.
    pub const START: u8 = 1 << 2;
    pub const NUMBER: u8 = 1 << 3;
    pub const MARK: u8 = 1 << 4;
    pub const ROMAN: u8 = 1 << 5;
    pub const INITIALS: u8 = 1 << 6;
    pub const GLUED: u8 = 1 << 7;
    /// On numbers: can be a year.
    pub const YEAR: u8 = ALL_CAPITALS;
    /// On numbers: a whole date in figures.
    pub const DATE: u8 = ROMAN;
    /// On marks: an address.
    pub const ADDRESS: u8 = INITIALS;
}

/// Bits of the fourth byte: the gazetteer.
pub(crate) mod name {
    pub const KIND: u8 = 0x0F;
    /// Certainty, two bits.
    pub const CERTAINTY_SHIFT: u8 = 4;
    pub const CERTAINTY: u8 = 0x30;
    /// A further token of the name that began before.
    pub const INSIDE: u8 = 0x40;
    /// A further token of the trigger phrase that began before.
    pub const PHRASE: u8 = 0x80;
}

#[cfg(test)]
mod tests;
