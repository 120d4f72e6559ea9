//! The table of all rules that are patterns, family by family.

use super::{clubs, demonyms, events, media, organisations, people, places, products, titles, values, vehicles};
use crate::kind::Kind;

/// A rule as its family's table has it.
pub(crate) struct Rule {
    /// Family and name: `person.honorific`.
    pub name: &'static str,
    /// Not after `un`, `une`: `un parc de Londres` names no park.
    pub definite: bool,
    #[allow(dead_code)] // the build script writes it into the block of patterns
    pub kind: Kind,
    /// How strong the proposal is, 0 to 100; see `resolve`.
    pub weight: u8,
    pub pattern: &'static str,
    /// Sentences in which it fires, its span in square brackets: read by the tests.
    #[cfg_attr(not(test), allow(dead_code))]
    pub examples: &'static [&'static str],
}

/// The rules, in the order of their numbers.
pub(crate) fn families() -> [&'static [Rule]; 11] {
    [
        people::RULES,
        titles::RULES,
        organisations::RULES,
        media::RULES,
        clubs::RULES,
        places::RULES,
        events::RULES,
        products::RULES,
        vehicles::RULES,
        demonyms::RULES,
        values::RULES,
    ]
}

/// Parts of patterns that several rules use: for the build script.
#[allow(dead_code)]
pub(crate) fn macros() -> Vec<(&'static str, &'static str)> {
    [
        people::MACROS,
        titles::MACROS,
        organisations::MACROS,
        clubs::MACROS,
        places::MACROS,
        events::MACROS,
        products::MACROS,
        vehicles::MACROS,
        values::MACROS,
    ]
    .concat()
}

/// Numbers of ways into rules, one bit each. There must be some more than rules: where they run short, rules share ways that let nearly all tokens pass
/// (255 rules on 256 ways cost a seventh of the whole).
pub(crate) type Ways = [u64; WAY_WORDS];
pub(crate) const WAY_WORDS: usize = 6;

/// Numbers of what rules need farther on, one bit each: tokens with their next ones.
pub(crate) type Needs = [u64; NEED_WORDS];
pub(crate) const NEED_WORDS: usize = 2;
