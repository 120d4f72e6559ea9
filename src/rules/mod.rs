//! The rules: patterns over tokens that propose candidates. None knows another; `resolve` chooses.
//!
//! Each family of rules is a table in its own file. A rule is a line of data: a name, the kind of its span, a weight, a pattern
//! and examples that are its tests. What patterns cannot say (counting the letters of an acronym, weighing evidence for an unknown name) stands in
//! functions beside the tables.

pub(crate) mod classes;
mod clubs;
#[cfg(test)]
mod compile;
mod demonym_compounds;
mod demonyms;
mod events;
mod glosses;
pub(crate) mod groups;
pub(crate) mod known;
mod media;
mod organisations;
pub(crate) mod pattern;
mod people;
mod places;
mod products;
mod sieve;
pub(crate) mod table;
mod titles;
pub(crate) mod unknown;
mod values;
mod vehicles;

use std::ops::Range;
use std::sync::{PoisonError, RwLock};

use crate::analysis::Analysis;
use crate::kind::Kind;
use crate::token::Shape;
pub(crate) use pattern::bits;
use pattern::{atoms_of, name, Alphabet, AtomSet, Block, Code, Machine, PlacedProgram, Section, Window, BEYOND};
use sieve::{Asked, AskedWords, Further, Line, Seconds, Sieve, END};
pub(crate) use table::Rule;
use table::{families, Needs, Ways, NEED_WORDS, WAY_WORDS};

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

/// About how many tokens are gone through together.
const TOGETHER: usize = 1024;

/// All rules.
pub(crate) struct RuleSet {
    block: Block,
    alphabet: Alphabet,
    programs: Vec<PlacedProgram>,
    /// The parts that they share.
    parts: Vec<Code>,
    rules: Vec<&'static Rule>,
    /// The ways into them, in their order.
    ways: Vec<WayIn>,
    /// By the number of the set, the ways of which the third token is unknown: see [`Passes`]; and for [`Further`] bits, the same joined.
    overs: [Ways; 5],
    joined_overs: [u64; 4],
    /// The lines of [`Glance`](sieve::Glance) that are open wherever they lead, those that each need opens, and the needs that open some.
    open: u64,
    opened: [u64; 64 * NEED_WORDS],
    keys: Needs,
    /// The ways into rules of no names after `un`, `une`.
    definite: Ways,
    sieve: RwLock<Sieve>,
}

/// Instead of atoms: a further token of a name, one of a phrase. The build script lays out what is asked of them behind all others.
const FURTHER: usize = 64 * BEYOND.len();

/// A way into a rule.
struct WayIn {
    rule: u16,
    /// What the rule needs there or farther on.
    needs: Needs,
}

/// The buffers of the rules.
#[derive(Default, Debug)]
pub(crate) struct RuleScratch {
    machine: Machine,
    /// The rows that the sieve has for the tokens of some sentences.
    rows: Vec<u32>,
    /// The tokens of a sentence at which a rule may begin as far as glances tell, from the last one back, with the needs that are met from there on.
    anchors: Vec<(usize, Needs)>,
}

impl RuleSet {
    fn pattern_count() -> usize {
        families().iter().map(|family| family.len()).sum()
    }

    /// The rules with their compiled patterns.
    pub fn new(patterns: &'static [u8]) -> RuleSet {
        let block = Block::new(patterns);
        let rules: Vec<&'static Rule> = families().into_iter().flatten().collect();
        let mut asked = block.words_from(Section::Rules, 0);
        let mut next = || asked.next().unwrap_or_default();
        let open = next();
        let opened: [u64; 64 * NEED_WORDS] = core::array::from_fn(|_| next());
        let mut keys = [0; NEED_WORDS];
        for (need, _) in opened.iter().enumerate().filter(|(_, lines)| **lines != 0) {
            keys[need / 64] |= 1 << (need % 64);
        }
        let count = next();
        let ways: Vec<_> = (0..count).map(|_| WayIn { rule: next() as u16, needs: core::array::from_fn(|_| next()) }).collect();
        let mut definite = [0; WAY_WORDS];
        for (number, _) in ways.iter().enumerate().filter(|(_, way)| rules.get(way.rule as usize).is_some_and(|rule| rule.definite)) {
            definite[number / 64] |= 1 << (number % 64);
        }
        let mut set = RuleSet {
            block,
            alphabet: Alphabet::new(block),
            programs: (0..block.programs()).map(|number| block.program(number)).collect(),
            parts: block.parts().collect(),
            rules,
            ways,
            overs: [[u64::MAX; WAY_WORDS]; 5],
            joined_overs: [0; 4],
            open,
            opened,
            keys,
            definite,
            sieve: RwLock::default(),
        };
        for further in 0..4 {
            let mut all = Asked::NOTHING;
            set.add_further(further, &mut all);
            let asked = Asked::new(&all);
            set.overs[further as usize] = asked.passes.seconds.0.ways;
            set.joined_overs[further as usize] = asked.glance.seconds;
        }
        set
    }

    /// The rules with the patterns that the build script compiled.
    pub fn bundled() -> RuleSet {
        RuleSet::new(PATTERNS)
    }

    /// What the rules say of a token that is these atoms, and perhaps a further one of a name or a phrase.
    fn asked_of(&self, row: &AtomSet, further: Further) -> Asked {
        let mut all = Asked::NOTHING;
        for atom in atoms_of(row) {
            self.add_asked(atom, &mut all);
        }
        self.add_further(further, &mut all);
        let mut asked = Asked::new(&all);
        (asked.passes.seconds.0.over, asked.glance.over) = (further, self.joined_overs[further as usize]);
        asked
    }

    /// Adds what the rules say of a further token.
    fn add_further(&self, further: Further, all: &mut AskedWords) {
        bits(further.into()).for_each(|of| self.add_asked(FURTHER + of, all));
    }

    /// Adds what the rules say of an atom.
    #[inline]
    fn add_asked(&self, atom: usize, all: &mut AskedWords) {
        let before = 2 + self.opened.len() + self.ways.len() * (1 + NEED_WORDS);
        self.block.join(Section::Rules, before + all.len() * atom, all);
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

    /// Finds the tokens of a sentence at which a rule may begin, as far as glances at its first three tokens tell, and what is met there of the needs of rules,
    /// by this token or farther on. So the sentence is read from its end.
    fn anchor<'a>(&self, rows: &[u32], sieve: &Sieve, anchors: &'a mut Vec<(usize, Needs)>) -> &'a [(usize, Needs)] {
        // What it held is written over.
        if anchors.len() < rows.len() {
            anchors.resize(rows.len(), Default::default());
        }
        let mut count = 0;
        let (mut met, mut open) = ([0; NEED_WORDS], self.open);
        // What is known of the token behind the one at hand, and what the one behind that can be the third of.
        let (mut next, mut thirds) = (&sieve.glances[END as usize], u64::MAX);
        for (at, &row) in rows.iter().enumerate().rev() {
            let one = &sieve.glances[row as usize];
            let found: Needs = core::array::from_fn(|word| one.needs[word] & next.nexts[word] & !met[word]);
            for word in 0..NEED_WORDS {
                met[word] |= found[word];
                for need in bits(found[word] & self.keys[word]) {
                    open |= self.opened[64 * word + need];
                }
            }
            // Written in any case, kept if it is so: one token of seven is, and nobody can guess which.
            anchors[count] = (at, met);
            count += usize::from(one.starts & next.seconds & thirds & open != 0);
            thirds = next.thirds | one.over;
            next = one;
        }
        &anchors[..count]
    }

    /// The ways into rules that the first three of these tokens allow.
    fn ways_in(&self, rows: &[u32], sieve: &Sieve) -> Ways {
        let [first, second, third] = core::array::from_fn(|at| rows.get(at).map_or(END, |&row| row) as usize);
        let Line(starts) = &sieve.passes[first].starts;
        let Line(Seconds { ways: seconds, over }) = &sieve.passes[second].seconds;
        let Line(thirds) = &sieve.passes[third].thirds;
        let over = &self.overs[*over as usize];
        core::array::from_fn(|word| starts[word] & seconds[word] & (thirds[word] | over[word]))
    }

    /// The rules into which these ways lead, each once and in their order, of which so much is met as they need.
    ///
    /// One loop for all words of the ways, in which none is skipped: a loop for each word, with a condition in it, ended in a wrong guess each time.
    fn rules_of<'r>(&self, mut ways: Ways, met: &Needs, rules: &'r mut [u16; 64 * WAY_WORDS]) -> &'r [u16] {
        let (mut kept, mut last) = (0, u16::MAX);
        // the words that have some, one bit each
        let mut words = (0..WAY_WORDS).fold(0, |words, word| words | u32::from(ways[word] != 0) << word);
        while words != 0 {
            let word = words.trailing_zeros() as usize;
            let set = ways[word];
            let way = &self.ways[64 * word + set.trailing_zeros() as usize];
            ways[word] = set & set.wrapping_sub(1);
            words ^= u32::from(ways[word] == 0) << word;
            let lacks = way.needs.iter().zip(met).fold(0, |lacks, (need, met)| lacks | need & !met) != 0;
            rules[kept] = way.rule;
            // not by another way the same rule
            let is_new = !lacks & (way.rule != last);
            kept += usize::from(is_new);
            last = if is_new { way.rule } else { last };
        }
        &rules[..kept]
    }

    /// What the patterns know of letters.
    pub fn alphabet(&self) -> &Alphabet {
        &self.alphabet
    }

    fn match_patterns(&self, text: &str, analysis: &mut Analysis) {
        let mut rows = core::mem::take(&mut analysis.rules.rows);
        let mut first = 0;
        while let Some(&(from, _)) = analysis.tokens.sentences.get(first) {
            // Some sentences together, for the sieve is asked for once for all of them.
            let rest = analysis.tokens.sentences[first..].iter();
            let count = rest.take_while(|sentence| sentence.1 as usize <= from as usize + TOGETHER).count().max(1);
            let to = analysis.tokens.sentences[first + count - 1].1;
            let symbols = &analysis.symbols[from as usize..to as usize];
            let sieve = self.sieve.read().unwrap_or_else(PoisonError::into_inner);
            if sieve.find(symbols, &mut rows) {
                self.match_sentences(text, analysis, first..first + count, &rows, &sieve);
            } else {
                drop(sieve);
                let mut sieve = self.sieve.write().unwrap_or_else(PoisonError::into_inner);
                sieve.learn(symbols, &mut rows, &self.alphabet, |atoms, further| self.asked_of(atoms, further));
                self.match_sentences(text, analysis, first..first + count, &rows, &sieve);
            }
            first += count;
        }
        analysis.rules.rows = rows;
    }

    /// Matches the sentences with these numbers, of whose tokens these are the rows.
    fn match_sentences(&self, text: &str, analysis: &mut Analysis, sentences: Range<usize>, rows: &[u32], sieve: &Sieve) {
        let Analysis { tokens, words, symbols, candidates, rules, .. } = analysis;
        let RuleScratch { machine, anchors, .. } = rules;
        let room = &mut [0; 64 * WAY_WORDS];
        let sentences = &tokens.sentences[sentences];
        let from = sentences.first().map_or(0, |sentence| sentence.0 as usize);
        for &(begin, end) in sentences {
            let (begin, end) = (begin as usize, end as usize);
            let rows = &rows[begin - from..end - from];
            for &(at, met) in self.anchor(rows, sieve, anchors).iter().rev() {
                let mut tried = self.ways_in(&rows[at..], sieve);
                let at = begin + at;
                let asks_article = tried.iter().zip(self.definite).any(|(tried, definite)| tried & definite != 0);
                if asks_article && at > begin && classes::is_indefinite_article(words[at - 1].function) {
                    tried.iter_mut().zip(self.definite).for_each(|(tried, definite)| *tried &= !definite);
                }
                let to = end.min(at + REACH);
                let window = Window {
                    rows: &rows[at - begin..to - begin],
                    answers: &sieve.answers,
                    symbols: &symbols[at..to],
                    tokens: &tokens.list[at..to],
                    text,
                    alphabet: &self.alphabet,
                };
                for &number in self.rules_of(tried, &met, room) {
                    let program = &self.programs[number as usize];
                    if !machine.run(program, &self.parts, &window) {
                        continue;
                    }
                    let rule = RuleId(number);
                    for (first, last) in machine.silent() {
                        // A rule for nothing else says itself how sure it is.
                        let weight = if program.spans.is_empty() { self.rules[number as usize].weight } else { 0 };
                        candidates.push_silent(&tokens.list, at + first, at + last, weight, rule);
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
                        // Nor does it end with an article whose noun follows, where a line end is lost: `à Lyon L'accident`.
                        if last > first + 1 && tokens.list[last - 1].has(Shape::ELIDED) {
                            last -= 1;
                        }
                        candidates.push_tokens(&tokens.list, first, last, kind, self.rules[number as usize].weight, rule);
                    }
                }
            }
        }
    }
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
