//! What the whole article shows: short mentions after full ones, acronyms after their gloss, and how a word is written elsewhere.
//!
//! After a first choice, the names that were found with good evidence become the article's memory: `Abdelouafi Laftit` makes `Laftit` a person,
//! `Organisation … (OIF)` makes `OIF` an organisation, here and before. Then the choice is made again with the candidates that the memory adds.

use core::hash::{BuildHasherDefault, Hasher};
use std::collections::{HashMap, HashSet};

use crate::analysis::{Analysis, Candidate};
use crate::kind::Kind;
use crate::lexicon::{Lexical, Word};
use crate::resolve::Resolver;
use crate::rules::classes::is_particle;
use crate::rules::RuleId;
use crate::token::{Shape, Token, TokenKind};

/// What is remembered of a word: as which kind, and how well.
#[derive(Clone, Copy, Debug)]
struct Memory {
    kind: Kind,
    weight: u8,
    entry: Option<(u8, u32)>,
    /// Particles that stand before a family name in its full form: `Ben` in `Sihem Ben Sedrine`.
    particles: u8,
}

/// The memory of an article.
#[derive(Default, Debug)]
pub(crate) struct Document {
    /// By the hash of a word.
    words: HashMap<u64, Memory, Hashed>,
    /// Of the remembered words that are ordinary ones too, those that the article writes small somewhere.
    small: HashSet<u64, Hashed>,
}

/// The keys are hashes already.
type Hashed = BuildHasherDefault<Identity>;

/// A hasher that gives back the number it is given.
#[derive(Default)]
struct Identity(u64);

impl Hasher for Identity {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(byte);
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

/// A name must be this sure to be remembered.
const SURE: u8 = 60;
/// What a remembered mention is worth.
const MENTION: u8 = 73;

/// Whether the token is an ordinary word whose capital its place explains.
fn is_doubtful(token: &Token, word: &Word) -> bool {
    token.shape.intersects(Shape::SENTENCE_START | Shape::HEADLINE) && word.is_ordinary()
}

impl Document {
    /// Remembers what was accepted and adds candidates for the other mentions. Returns whether anything was added.
    pub fn propose(&mut self, analysis: &mut Analysis, resolver: &Resolver) -> bool {
        self.words.clear();
        self.small.clear();
        for accepted in &resolver.accepted {
            self.remember(analysis, accepted);
        }
        if self.words.is_empty() {
            return false;
        }
        let doubtful = analysis
            .tokens
            .list
            .iter()
            .zip(&analysis.words)
            .any(|(token, word)| is_doubtful(token, word) && self.words.contains_key(&token.hash));
        if doubtful {
            let small = analysis.tokens.list.iter().filter(|token| token.is_word() && !token.has(Shape::CAPITAL));
            self.small.extend(small.map(|token| token.hash).filter(|hash| self.words.contains_key(hash)));
        }
        let mention = RuleId::loose("document.mention");
        let before = analysis.candidates.list.len();
        let list = &analysis.tokens.list;
        for at in 0..list.len() {
            let token = &list[at];
            if token.kind != TokenKind::Word || !token.has(Shape::CAPITAL) {
                continue;
            }
            let Some(memory) = self.words.get(&token.hash) else { continue };
            let word = &analysis.words[at];
            let doubtful = is_doubtful(token, word);
            // At the start of a sentence an ordinary word is the ordinary word, if the article writes it small elsewhere.
            if doubtful && (self.small.contains(&token.hash) || word.lexical.contains(Lexical::FUNCTION)) {
                continue;
            }
            let weight = if doubtful { MENTION - 20 } else { MENTION };
            let is_own = |at: &usize| list[*at].has(Shape::CAPITAL) && is_particle(analysis.words[*at].triggers);
            let first = (1..=memory.particles as usize).map_while(|back| at.checked_sub(back).filter(is_own)).last().unwrap_or(at);
            // A name that stands already keeps its own rule and entry; the memory only makes it surer.
            let from = resolver.accepted.partition_point(|accepted| accepted.start < list[first].start);
            let standing = resolver.accepted[from..].iter().take_while(|accepted| accepted.start == list[first].start);
            if let Some(&same) = standing.into_iter().find(|same| (same.last, same.kind) == (at as u32 + 1, memory.kind)) {
                if same.weight < weight {
                    analysis.candidates.list.push(Candidate { weight, ..same });
                }
                continue;
            }
            analysis.candidates.push_tokens(list, first, at + 1, memory.kind, weight, mention);
            if let Some(candidate) = analysis.candidates.list.last_mut() {
                candidate.entry = memory.entry;
            }
        }
        // A longer name that ends in a remembered family name is that person's too: `Nuha Eltayeb` beside `Mme Eltayeb`.
        for number in 0..before {
            let candidate = analysis.candidates.list[number];
            if candidate.kind == Kind::Person && candidate.last - candidate.first > 1 && candidate.weight < MENTION {
                let last = &list[candidate.last as usize - 1];
                if self.words.get(&last.hash).is_some_and(|memory| memory.kind == Kind::Person) {
                    analysis.candidates.list.push(Candidate { weight: MENTION, ..candidate });
                }
            }
        }
        analysis.candidates.list.len() > before
    }

    fn remember(&mut self, analysis: &Analysis, accepted: &Candidate) {
        // Two words that are taken for a person's name say more of a later mention than one.
        let enough = if accepted.kind == Kind::Person && accepted.last - accepted.first > 1 { SURE - 10 } else { SURE };
        if accepted.weight < enough || !accepted.kind.is_name() {
            return;
        }
        let (first, last) = (accepted.first as usize, accepted.last as usize);
        let list = &analysis.tokens.list;
        let mut keep = |at: usize, weight: u8, particles: u8| {
            let token = &list[at];
            if !token.is_word()
                || !token.has(Shape::CAPITAL)
                || token.has(Shape::ELIDED)
                || token.has(Shape::INITIALS)
                || token.end - token.start < 3
            {
                return;
            }
            let memory = Memory { kind: accepted.kind, weight, entry: if last - first == 1 { accepted.entry } else { None }, particles };
            self.words
                .entry(token.hash)
                .and_modify(|old| {
                    if weight > old.weight {
                        *old = memory;
                    }
                })
                .or_insert(memory);
        };
        if accepted.kind == Kind::Person {
            // the family name, and with less weight the given one
            let tail = (first..last).rev().find(|&at| list[at].has(Shape::CAPITAL) && !list[at].has(Shape::ROMAN)).unwrap_or(first);
            let particles = (first..tail).rev().take_while(|&at| is_particle(analysis.words[at].triggers)).count().min(3);
            keep(tail, accepted.weight, particles as u8);
            if last - first > 1 && analysis.words[first].is_given() {
                keep(first, accepted.weight.saturating_sub(20), 0);
            }
        } else if last - first == 1 {
            keep(first, accepted.weight, 0);
        }
    }
}
