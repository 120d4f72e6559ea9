//! The rules: patterns over tokens that propose candidates. None knows another; `resolve` chooses.
//!
//! Each family of rules is a table in its own file. A rule is a line of data: a name, the kind of its span, a weight, a pattern
//! and examples that are its tests. What patterns cannot say (counting the letters of an acronym, weighing evidence for an unknown name) stands in
//! functions beside the tables.

pub(crate) mod classes;
mod demonyms;
mod events;
pub(crate) mod known;
mod organisations;
pub(crate) mod pattern;
mod people;
mod places;
mod titles;
mod unknown;
mod values;

use crate::analysis::Analysis;
use crate::gazetteer::table::Table;
use crate::kind::Kind;
use pattern::{name, Pattern, WIDTH};

/// A rule as its family's table has it.
pub(crate) struct Rule {
    /// Family and name: `person.honorific`.
    pub name: &'static str,
    pub kind: Kind,
    /// How strong the proposal is, 0 to 100; see `resolve`.
    pub weight: u8,
    pub pattern: &'static str,
    /// Sentences in which it fires, its span in square brackets.
    pub examples: &'static [&'static str],
}

/// The number of a rule in the table of all rules.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct RuleId(pub u16);

/// The names of the rules that are no patterns; their numbers follow those of the patterns.
const LOOSE: &[&str] = &[
    "known.name", "known.person", "unknown.name", "unknown.acronym", "organisation.gloss", "document.mention", "document.acronym", "user.gazetteer",
    "person.full", "demonym.list", "demonym.compound", "place.pair",
];

impl RuleId {
    /// The rule that is no pattern, by its name. The names are literals of this crate, checked by a test.
    pub fn loose(name: &'static str) -> RuleId {
        let at = LOOSE.iter().position(|other| *other == name).unwrap_or(LOOSE.len());
        RuleId((RuleSet::pattern_count() + at) as u16)
    }
}

fn families() -> [&'static [Rule]; 7] {
    [people::RULES, titles::RULES, organisations::RULES, places::RULES, events::RULES, demonyms::RULES, values::RULES]
}

/// Parts of patterns that several rules use.
fn macros() -> Vec<(&'static str, &'static str)> {
    [people::MACROS, titles::MACROS, organisations::MACROS, places::MACROS, values::MACROS].concat()
}

/// Bits for the atoms that patterns can begin with.
type Starts = [u64; 8];

/// All rules, compiled against the classes of the bundled lists.
pub(crate) struct RuleSet {
    patterns: Vec<Pattern>,
    rules: Vec<&'static Rule>,
    /// For each byte of a symbol and each of its values, the rules that may begin there.
    starts: Box<[[Starts; 256]; WIDTH]>,
}

impl RuleSet {
    fn pattern_count() -> usize {
        families().iter().map(|family| family.len()).sum()
    }

    /// Parses all rules.
    ///
    /// # Errors
    /// The first rule whose pattern is faulty; a test parses them all, so this cannot happen in a release.
    pub fn new(table: &Table<'_>) -> Result<RuleSet, String> {
        let macros = macros();
        let rules: Vec<&'static Rule> = families().into_iter().flatten().collect();
        let mut patterns = Vec::with_capacity(rules.len());
        let mut starts = Box::new([[[0u64; 8]; 256]; WIDTH]);
        for (number, rule) in rules.iter().enumerate() {
            let pattern = Pattern::parse(rule.pattern, rule.kind, &macros, table).map_err(|fault| format!("rule {}: {fault}", rule.name))?;
            pattern.mark_starts(number, &mut starts);
            patterns.push(pattern);
        }
        Ok(RuleSet { patterns, rules, starts })
    }

    /// The name of a rule.
    pub fn name(&self, id: RuleId) -> &'static str {
        let at = id.0 as usize;
        self.rules.get(at).map(|rule| rule.name).or_else(|| LOOSE.get(at - self.rules.len()).copied()).unwrap_or("unknown")
    }

    /// Lets every rule propose its candidates.
    pub fn propose(&self, text: &str, analysis: &mut Analysis) {
        known::propose(text, analysis);
        self.match_patterns(analysis);
        organisations::propose_glosses(text, analysis);
        demonyms::propose_compounds(text, analysis);
        unknown::propose(text, analysis);
    }

    fn match_patterns(&self, analysis: &mut Analysis) {
        let Analysis { tokens, symbols, candidates, .. } = analysis;
        for &(begin, end) in &tokens.sentences {
            for at in begin as usize..end as usize {
                let symbol = symbols[at];
                for word in 0..self.rules.len().div_ceil(64) {
                    let mut set = self.starts[0][symbol[0] as usize][word]
                        & self.starts[1][symbol[1] as usize][word]
                        & self.starts[2][symbol[2] as usize][word]
                        & self.starts[3][symbol[3] as usize][word]
                        & self.starts[4][symbol[4] as usize][word];
                    while set != 0 {
                        let number = word * 64 + set.trailing_zeros() as usize;
                        set &= set - 1;
                        let pattern = &self.patterns[number];
                        if !pattern.can_begin(symbol) {
                            continue;
                        }
                        // A pattern never reaches further than a long sentence does, whatever the text.
                        let to = (end as usize).min(at + 96);
                        let haystack = symbols[at..to].as_flattened();
                        let Some(groups) = pattern.regex().captures(haystack) else { continue };
                        for (group, &kind) in pattern.spans.iter().enumerate() {
                            let Some(span) = groups.get(group + 1) else { continue };
                            if span.is_empty() {
                                continue;
                            }
                            let (first, mut last) = (at + span.start() / WIDTH, at + span.end() / WIDTH);
                            let rule = RuleId(number as u16);
                            let Some(kind) = kind else {
                                candidates.push_silent(&tokens.list, first, last, rule);
                                continue;
                            };
                            // A span that ends in the midst of a known name goes on to its end: `… des Nations unies`.
                            if kind.is_name() && kind != Kind::Person {
                                while last < end as usize && symbols[last][3] & name::INSIDE != 0 && symbols[last][3] & name::CERTAINTY != 0 {
                                    last += 1;
                                }
                            }
                            candidates.push_tokens(&tokens.list, first, last, kind, self.rules[number].weight, rule);
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
