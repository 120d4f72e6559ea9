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
use pattern::{atoms_of, name, Alphabet, Block, Machine, Program, Section, Symbol, Window};
use sieve::{Passes, Sieve};
pub(crate) use table::Rule;
use table::{families, Rules, RULE_WORDS};

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

/// All rules.
pub(crate) struct RuleSet {
    block: Block,
    alphabet: Alphabet,
    /// Copied out of the block when they are first run: a short text needs few of them.
    programs: Vec<OnceCell<Program>>,
    rules: Vec<&'static Rule>,
    /// The rules that can match one token alone, and two.
    short: Rules,
    short_of_two: Rules,
    /// The rules that do not have the needs that `by_atom` tells.
    needless: [Rules; 2],
}

/// The buffers of the rules.
#[derive(Default, Debug)]
pub(crate) struct RuleScratch {
    machine: Machine,
    sieve: Sieve,
    /// Where the answers for the tokens of a sentence begin in the sieve.
    places: Vec<u32>,
    /// The tokens of a sentence at which a rule may begin, with these rules.
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
        let (short, short_of_two, needless) = (next(), next(), [next(), next()]);
        RuleSet {
            block,
            alphabet: Alphabet::new(block),
            programs: (0..block.programs()).map(|_| OnceCell::new()).collect(),
            rules: families().into_iter().flatten().collect(),
            short,
            short_of_two,
            needless,
        }
    }

    /// The rules with the patterns that the build script compiled.
    pub fn bundled() -> RuleSet {
        RuleSet::new(PATTERNS)
    }

    /// For an atom: the rules that can begin with it, of which it can be the second and the third token, and which need it or another such one
    /// somewhere in the sentence, for two such needs.
    fn by_atom(&self, atom: usize) -> impl Iterator<Item = u64> {
        self.block.words_from(Section::Rules, RULE_WORDS * (4 + 5 * atom)).take(5 * RULE_WORDS)
    }

    /// What the rules say of a symbol.
    fn passes(&self, symbol: Symbol, answers: &mut Vec<u64>) -> Passes {
        let row = self.alphabet.row(symbol);
        let place = answers.len() as u32;
        self.alphabet.answer(&row, answers);
        let mut rules = [[0; RULE_WORDS]; 5];
        for atom in atoms_of(&row) {
            rules.as_flattened_mut().iter_mut().zip(self.by_atom(atom)).for_each(|(all, rules)| *all |= rules);
        }
        let [starts, seconds, thirds, needs @ ..] = rules;
        Passes { place, starts, seconds, thirds, needs }
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

    fn match_patterns(&self, text: &str, analysis: &mut Analysis) {
        let Analysis { tokens, symbols, candidates, rules, .. } = analysis;
        let RuleScratch { machine, sieve, places, anchors } = rules;
        for &(begin, end) in &tokens.sentences {
            let (begin, end) = (begin as usize, end as usize);
            sieve.prepare(&self.alphabet);
            anchors.clear();
            places.clear();
            // The rules for which the sentence has what they need somewhere.
            let mut met = self.needless;
            // The rules that can begin at the token before, while its next one is not known; and those at the one before that, whose third token
            // is asked where their second one could be.
            let mut begun = [0; RULE_WORDS];
            let mut older = [0; RULE_WORDS];
            let mut asks_third = false;
            places.resize(end - begin, 0);
            for (at, ((&symbol, token), place)) in symbols[begin..end].iter().zip(&tokens.list[begin..end]).zip(&mut *places).enumerate() {
                let symbol = self.alphabet.spelled(symbol, token, text);
                let passes = sieve.passes(symbol, |symbol, answers| self.passes(symbol, answers));
                // Where the first token goes on as a name or a phrase, this one is none of the pattern's.
                let is_own = symbol[3] & (name::INSIDE | name::PHRASE) == 0;
                if is_own && asks_third {
                    older.iter_mut().zip(&passes.thirds).for_each(|(rules, third)| *rules &= third);
                }
                if older != [0; RULE_WORDS] {
                    anchors.push((begin + at - 2, older));
                }
                if is_own {
                    begun.iter_mut().zip(&passes.seconds).for_each(|(rules, second)| *rules &= second);
                }
                (older, asks_third) = (begun, is_own);
                begun = passes.starts;
                met.as_flattened_mut().iter_mut().zip(passes.needs.as_flattened()).for_each(|(all, rules)| *all |= rules);
                *place = passes.place;
            }
            if asks_third {
                older.iter_mut().zip(self.short_of_two).for_each(|(rules, short)| *rules &= short);
            }
            if older != [0; RULE_WORDS] {
                anchors.push((end - 2, older));
            }
            begun.iter_mut().zip(self.short).for_each(|(rules, short)| *rules &= short);
            anchors.push((end - 1, begun));
            for &(at, mut tried) in &*anchors {
                tried.iter_mut().zip(met[0]).zip(met[1]).for_each(|((rules, one), other)| *rules &= one & other);
                if tried == [0; RULE_WORDS] {
                    continue;
                }
                let is_indefinite = || at > begin && is_indefinite_article(tokens.list[at - 1].text(text));
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
                    if (self.rules[number].definite && is_indefinite()) || !machine.run(program, &window) {
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
