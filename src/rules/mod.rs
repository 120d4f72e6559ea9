//! The rules: patterns over tokens that propose candidates. None knows another; `resolve` chooses.
//!
//! Each family of rules is a table in its own file. A rule is a line of data: a name, the kind of its span, a weight, a pattern
//! and examples that are its tests. What patterns cannot say (counting the letters of an acronym, weighing evidence for an unknown name) stands in
//! functions beside the tables.

pub(crate) mod classes;
#[cfg(test)]
mod compile;
mod demonym_compounds;
mod demonyms;
mod events;
mod glosses;
pub(crate) mod groups;
pub(crate) mod known;
mod organisations;
pub(crate) mod pattern;
mod people;
mod places;
mod sieve;
pub(crate) mod table;
mod titles;
pub(crate) mod unknown;
mod values;

use once_cell::sync::OnceCell;

use crate::analysis::Analysis;
use crate::kind::Kind;
pub(crate) use pattern::bits;
use pattern::{atoms_of, name, Alphabet, AtomSet, Block, Machine, Program, Section, Window};
use sieve::{Kept, Passes, Sieve, ANY};
pub(crate) use table::Rule;
use table::{families, Rules, ASKED, NEEDS, RULE_WORDS};

/// The patterns, compiled by the build script.
static PATTERNS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/patterns.bin"));

/// The number of a rule in the table of all rules.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct RuleId(pub u16);

/// The names of the rules that are no patterns; their numbers follow those of the patterns.
const LOOSE: &[&str] = &[
    "known.name",
    "unknown.name",
    "unknown.acronym",
    "organisation.gloss",
    "document.mention",
    "user.gazetteer",
    "demonym.compound",
    "place.pair",
];

impl RuleId {
    /// The rule that is no pattern, by its name. The names are literals of this crate, checked by a test.
    pub fn loose(name: &'static str) -> RuleId {
        let at = LOOSE.iter().position(|other| *other == name).unwrap_or(LOOSE.len());
        RuleId((RuleSet::pattern_count() + at) as u16)
    }
}

/// Tokens that a pattern may look at from its first one on: no sentence of news is longer, and a text without any end of sentence stays linear.
const REACH: usize = 96;

/// All of them.
const ALL: Rules = [u64::MAX; RULE_WORDS];

/// All rules.
pub(crate) struct RuleSet {
    block: Block,
    alphabet: Alphabet,
    /// Copied out of the block when they are first run: a short text needs few of them.
    programs: Vec<OnceCell<Program>>,
    rules: Vec<&'static Rule>,
    /// Those of no names after `un`, `une`.
    definite: Rules,
    /// The rules that can match one token alone, and two.
    short: Rules,
    short_of_two: Rules,
    /// The rules that do not have the needs that `by_atom` tells.
    needless: [Rules; NEEDS],
    /// The rules for whose needs the end can be the next token.
    ended: [Rules; NEEDS],
}

/// The buffers of the rules.
#[derive(Default, Debug)]
pub(crate) struct RuleScratch {
    machine: Machine,
    sieve: Sieve,
    /// What the sieve says of the tokens of a sentence.
    kept: Vec<Kept>,
    /// Where the answers for the tokens of a sentence begin in the sieve.
    places: Vec<u32>,
    /// The tokens of a sentence at which a rule may begin, from the last one back, with these rules.
    anchors: Vec<(usize, Rules)>,
}

impl RuleSet {
    fn pattern_count() -> usize {
        families().iter().map(|family| family.len()).sum()
    }

    /// The rules with their compiled patterns.
    pub fn new(patterns: &'static [u8]) -> RuleSet {
        let block = Block::new(patterns);
        let mut asked = block.words_from(Section::Rules, 0);
        let mut next = || core::array::from_fn(|_| asked.next().unwrap_or_default());
        let (short, short_of_two) = (next(), next());
        let rules: Vec<&'static Rule> = families().into_iter().flatten().collect();
        let mut definite = [0; RULE_WORDS];
        for (number, _) in rules.iter().enumerate().filter(|(_, rule)| rule.definite) {
            definite[number / 64] |= 1 << (number % 64);
        }
        let [needless, ended] = core::array::from_fn(|_| core::array::from_fn(|_| next()));
        RuleSet {
            block,
            alphabet: Alphabet::new(block),
            programs: (0..block.programs()).map(|_| OnceCell::new()).collect(),
            definite,
            rules,
            short,
            short_of_two,
            needless,
            ended,
        }
    }

    /// The rules with the patterns that the build script compiled.
    pub fn bundled() -> RuleSet {
        RuleSet::new(PATTERNS)
    }

    /// What is kept for an atom, [`ASKED`] sets of rules.
    fn by_atom(&self, atom: usize) -> impl Iterator<Item = u64> {
        let before = 2 + 2 * NEEDS;
        self.block.words_from(Section::Rules, RULE_WORDS * (before + ASKED * atom)).take(ASKED * RULE_WORDS)
    }

    /// What the rules say of a token that is these atoms.
    fn passes(&self, row: &AtomSet) -> Passes {
        let mut rules = [[0; RULE_WORDS]; ASKED];
        for atom in atoms_of(row) {
            rules.as_flattened_mut().iter_mut().zip(self.by_atom(atom)).for_each(|(all, rules)| *all |= rules);
        }
        let [starts, seconds, thirds, needs @ ..] = rules;
        Passes { starts, seconds, thirds, needs: core::array::from_fn(|n| needs[n]), nexts: core::array::from_fn(|n| needs[NEEDS + n]) }
    }

    /// The name of a rule.
    pub fn name(&self, id: RuleId) -> &'static str {
        let at = id.0 as usize;
        self.rules.get(at).map(|rule| rule.name).or_else(|| LOOSE.get(at - self.rules.len()).copied()).unwrap_or("unknown")
    }

    /// The pattern of a rule; `None` for one that is no pattern.
    pub fn pattern(&self, id: RuleId) -> Option<&'static str> {
        self.rules.get(id.0 as usize).map(|rule| rule.pattern)
    }

    /// Lets every rule propose its candidates.
    pub fn propose(&self, text: &str, analysis: &mut Analysis) {
        known::propose(text, analysis);
        self.match_patterns(text, analysis);
        glosses::propose(text, analysis);
        demonym_compounds::propose(text, analysis);
        unknown::propose(text, analysis);
        drop_notions(analysis);
    }

    /// Finds the tokens of a sentence at which a rule may begin, and which rules: those that its first three tokens allow, and that have what they need
    /// there or farther on. So the sentence is read from its end.
    fn anchor(&self, kept: &[Kept], sieve: &Sieve, anchors: &mut Vec<(usize, Rules)>) {
        let mut met = self.needless;
        // The rules of which the token behind the one at hand can be the second, and the one behind that the third.
        let (mut seconds, mut thirds) = (&self.short, &ALL);
        // The rules for whose needs the token behind the one at hand can be the next.
        let mut nexts = &self.ended;
        for (at, &one) in kept.iter().enumerate().rev() {
            let starts = sieve.starts(one);
            let needs = sieve.needs(one).as_flattened().iter().zip(nexts.as_flattened());
            met.as_flattened_mut().iter_mut().zip(needs).for_each(|(all, (need, next))| *all |= need & next);
            let rules =
                core::array::from_fn(|word| met.iter().fold(starts[word] & seconds[word] & thirds[word], |rules, met| rules & met[word]));
            if rules != [0; RULE_WORDS] {
                anchors.push((at, rules));
            }
            // Where the second token goes on as a name or a phrase, nothing is known of the third.
            let next = kept.get(at + 1);
            thirds = match next {
                _ if one.seconds == ANY => &ALL,
                Some(&next) => sieve.thirds(next),
                None => &self.short_of_two,
            };
            seconds = sieve.seconds(one);
            nexts = sieve.nexts(one);
        }
    }

    fn match_patterns(&self, text: &str, analysis: &mut Analysis) {
        let Analysis { tokens, symbols, candidates, rules, .. } = analysis;
        let RuleScratch { machine, sieve, kept, places, anchors } = rules;
        for &(begin, end) in &tokens.sentences {
            let (begin, end) = (begin as usize, end as usize);
            sieve.prepare(&self.alphabet);
            anchors.clear();
            places.clear();
            kept.clear();
            for (&symbol, token) in symbols[begin..end].iter().zip(&tokens.list[begin..end]) {
                let symbol = self.alphabet.spelled(symbol, token, text);
                kept.push(sieve.kept(symbol, &self.alphabet, |row| self.passes(row)));
            }
            places.extend(kept.iter().map(|kept| kept.place));
            self.anchor(kept, sieve, anchors);
            for &(at, mut tried) in anchors.iter().rev() {
                let at = begin + at;
                let asks_article = tried.iter().zip(self.definite).any(|(tried, definite)| tried & definite != 0);
                if asks_article && at > begin && is_indefinite_article(tokens.list[at - 1].text(text)) {
                    tried.iter_mut().zip(self.definite).for_each(|(tried, definite)| *tried &= !definite);
                }
                let to = end.min(at + REACH);
                let window = Window {
                    places: &places[at - begin..to - begin],
                    answers: &sieve.answers,
                    symbols: &symbols[at..to],
                    tokens: &tokens.list[at..to],
                    text,
                    alphabet: &self.alphabet,
                };
                let numbers = tried.iter().enumerate().flat_map(|(word, &set)| bits(set).map(move |bit| word * 64 + bit));
                for number in numbers {
                    let program = self.programs[number].get_or_init(|| self.block.program(number));
                    if !machine.run(program, &window) {
                        continue;
                    }
                    let number = number as u16;
                    let rule = RuleId(number);
                    for (first, last) in machine.silent() {
                        candidates.push_silent(&tokens.list, at + first, at + last, rule);
                    }
                    for (group, &kind) in program.spans.iter().enumerate() {
                        let Some((first, last)) = machine.span(group) else { continue };
                        let (first, mut last) = (at + first, at + last);
                        // A span that ends in the midst of a known name goes on to its end: `… des Nations unies`.
                        if kind.is_name() && kind != Kind::Person {
                            while last < end && symbols[last][3] & name::INSIDE != 0 && symbols[last][3] & name::CERTAINTY != 0 {
                                last += 1;
                            }
                        }
                        candidates.push_tokens(&tokens.list, first, last, kind, self.rules[number as usize].weight, rule);
                    }
                }
            }
        }
    }
}

fn is_indefinite_article(word: &str) -> bool {
    matches!(word, "un" | "une" | "Un" | "Une")
}

/// An acronym that the text explains as a notion (`économie sociale et solidaire (ESS)`) is no name in it, whatever a list says.
fn drop_notions(analysis: &mut Analysis) {
    let Analysis { notions, candidates, tokens, .. } = analysis;
    if !notions.is_empty() {
        candidates.list.retain(|c| c.last - c.first > 1 || !notions.contains(&tokens.list[c.first as usize].hash));
    }
}

#[cfg(test)]
mod tests;
