//! The groups of words that patterns ask for by their letters: `<lower&group:match_word>`.
//!
//! `gazetteers/triggers/groups.tsv` has them, a word a line. They are read when the patterns are compiled and are no part of the compiled lists: most of
//! them serve one or two rules, and as classes of triggers they would be too many for the byte that holds a word's set.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::gazetteer::source::parse_line;

static GROUPS: LazyLock<BTreeMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut groups: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let lines = include_str!("../../gazetteers/triggers/groups.tsv").lines().filter(|line| !line.starts_with('#'));
    // A test of the lists holds every line to its columns.
    for entry in lines.filter_map(|line| parse_line(line).ok()) {
        for group in &entry.flags {
            let words = groups.entry(group).or_default();
            words.push(entry.name);
            words.extend(&entry.forms);
        }
    }
    groups
});

/// The words of a group, in any case; none if there is no such group.
pub(crate) fn words(group: &str) -> &'static [&'static str] {
    GROUPS.get(group).map_or(&[], Vec::as_slice)
}

/// The names of all groups.
#[cfg(test)]
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    GROUPS.keys().copied()
}
