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
//! - `$name`: a macro; `@name`: the same, whose code stands once for all rules and is called. So should what is long and stands in many rules.
//!
//! The build script turns the patterns into programs (`parse`, `atoms`, `letters`) and lays them out (`layout`); the library reads that block in place.
//!
//! The distinct `<…>` of all rules, the atoms, are numbered; for each token one row of bits says which of them it is ([`Alphabet`]), so a step of the
//! automaton ([`machine`]) is the test of a bit. Compiling the patterns to `regex` over the symbols' bytes was tried first: the same answers, but every
//! process paid 100 ms to build the automata of a first article, and a match cost ten times as much.

// The build script compiles the patterns with these; here they serve its tests.
#[cfg(test)]
pub(crate) mod atoms;
#[cfg(test)]
pub(crate) mod layout;
#[cfg(test)]
mod letters;
#[cfg(test)]
pub(crate) mod parse;
#[cfg(test)]
pub(crate) mod ways;

mod alphabet;
#[allow(dead_code)] // the build script uses all of it
pub(crate) mod atom_set;
pub(crate) mod block;
mod machine;
#[allow(dead_code)] // as this
mod program;
mod runs;
mod surface;
mod symbol;

pub(crate) use alphabet::Alphabet;
pub(crate) use atom_set::{atoms_of, bits, AtomSet, BEYOND};
pub(crate) use block::{Block, Code, PlacedProgram, Section};
pub(crate) use machine::{Machine, Window};
pub(crate) use symbol::{name, shape, Symbol, LETTERS};

#[cfg(test)]
mod tests;
