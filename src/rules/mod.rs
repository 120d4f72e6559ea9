//! The rules: patterns over tokens that propose candidates. None knows another; `resolve` chooses.
//!
//! Each family of rules is a table in its own file. A rule is a line of data: a name, the kind of its span, a weight, a pattern
//! and examples that are its tests. What patterns cannot say (counting the letters of an acronym, weighing evidence for an unknown name) stands in
//! functions beside the tables.

pub(crate) mod classes;
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
mod titles;
pub(crate) mod unknown;
mod values;

use crate::analysis::Analysis;
use crate::gazetteer::table::Table;
use crate::kind::Kind;
use pattern::{atoms_of, meets, name, Alphabet, Machine, Parser, Program, Symbol, Window, BEYOND, NO_ATOMS};
use sieve::{Passes, Sieve};

/// A rule as its family's table has it.
pub(crate) struct Rule {
    /// Family and name: `person.honorific`.
    pub name: &'static str,
    /// Not after `un`, `une`: `un parc de Londres` names no park.
    pub definite: bool,
    pub kind: Kind,
    /// How strong the proposal is, 0 to 100; see `resolve`.
    pub weight: u8,
    pub pattern: &'static str,
    /// Sentences in which it fires, its span in square brackets: read by the tests.
    #[cfg_attr(not(test), expect(dead_code))]
    pub examples: &'static [&'static str],
}

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

fn families() -> [&'static [Rule]; 7] {
    [people::RULES, titles::RULES, organisations::RULES, places::RULES, events::RULES, demonyms::RULES, values::RULES]
}

/// Parts of patterns that several rules use.
fn macros() -> Vec<(&'static str, &'static str)> {
    [people::MACROS, titles::MACROS, organisations::MACROS, places::MACROS, events::MACROS, values::MACROS].concat()
}

/// Tokens that a pattern may look at from its first one on: no sentence of news is longer, and a text without any end of sentence stays linear.
const REACH: usize = 96;

/// Numbers of rules, one bit each.
type Rules = [u64; RULE_WORDS];
const RULE_WORDS: usize = 3;

/// The numbers of the bits that are set.
pub(crate) fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    core::iter::from_fn(move || {
        (set != 0).then(|| {
            let bit = set.trailing_zeros() as usize;
            set &= set - 1;
            bit
        })
    })
}

/// The rules whose programs are so.
fn rules_that(programs: &[Program], is_so: impl Fn(&Program) -> bool) -> Rules {
    let mut rules = [0; RULE_WORDS];
    for (number, _) in programs.iter().enumerate().filter(|(_, program)| is_so(program)) {
        rules[number / 64] |= 1 << (number % 64);
    }
    rules
}

/// All rules, compiled against the classes of the bundled lists.
pub(crate) struct RuleSet {
    alphabet: Alphabet,
    programs: Vec<Program>,
    rules: Vec<&'static Rule>,
    /// The rules that can match one token alone, and two.
    short: Rules,
    short_of_two: Rules,
    /// For each atom, the rules that can begin with it, of which it can be the second and the third token, and which need it or another such one
    /// somewhere in the sentence, for two such needs.
    by_atom: Vec<[Rules; 5]>,
    /// The rules that do not have these needs.
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

    /// Parses all rules.
    ///
    /// # Errors
    /// The first rule whose pattern is faulty; a test parses them all, so this cannot happen in a release.
    pub fn new(table: &Table<'static>) -> Result<RuleSet, String> {
        let mut parser = Parser::new(table, &macros());
        let rules: Vec<&'static Rule> = families().into_iter().flatten().collect();
        let mut programs = Vec::with_capacity(rules.len());
        for rule in &rules {
            programs.push(parser.program(rule.pattern, rule.kind).map_err(|fault| format!("rule {}: {fault}", rule.name))?);
        }
        if rules.len() > 64 * RULE_WORDS {
            return Err(format!("more than {} rules: raise RULE_WORDS", 64 * RULE_WORDS));
        }
        let short = rules_that(&programs, |program| meets(&program.second, &BEYOND));
        let short_of_two = rules_that(&programs, |program| meets(&program.third, &BEYOND));
        parser.alphabet.finish();
        let mut by_atom = vec![[[0; RULE_WORDS]; 5]; 64 * NO_ATOMS.len()];
        for (number, program) in programs.iter().enumerate() {
            let sets = [&program.first, &program.second, &program.third].into_iter().chain(&program.required);
            for (place, set) in sets.enumerate() {
                atoms_of(set).for_each(|atom| by_atom[atom][place][number / 64] |= 1 << (number % 64));
            }
        }
        let needless = [0, 1].map(|need| rules_that(&programs, |program| program.required.len() <= need));
        Ok(RuleSet { alphabet: parser.alphabet, programs, rules, short, short_of_two, by_atom, needless })
    }

    /// What the rules say of a symbol.
    fn passes(&self, symbol: Symbol, answers: &mut Vec<u64>) -> Passes {
        let row = self.alphabet.row(symbol);
        let place = answers.len() as u32;
        self.alphabet.answer(&row, answers);
        let mut rules = [[0; RULE_WORDS]; 5];
        for atom in atoms_of(&row) {
            let more = self.by_atom[atom].as_flattened();
            rules.as_flattened_mut().iter_mut().zip(more).for_each(|(all, rules)| *all |= rules);
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
        demonyms::propose_compounds(text, analysis);
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
                    let program = &self.programs[number];
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
