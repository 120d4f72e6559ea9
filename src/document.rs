//! What the whole article shows: short mentions after full ones, acronyms after their gloss, and how a word is written elsewhere.
//!
//! After a first choice, the names that were found with good evidence become the article's memory: `Abdelouafi Laftit` makes `Laftit` a person,
//! `Organisation … (OIF)` makes `OIF` an organisation, here and before. Then the choice is made again with the candidates that the memory adds.

use std::collections::HashMap;

use crate::analysis::{Analysis, Candidate};
use crate::kind::Kind;
use crate::lexicon::Lexical;
use crate::resolve::Resolver;
use crate::rules::classes::is_particle;
use crate::rules::RuleId;
use crate::token::{Shape, TokenKind};

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
    words: HashMap<u64, Memory>,
    /// Words that stand in lower case somewhere.
    small: HashMap<u64, ()>,
}

/// A name must be this sure to be remembered.
const SURE: u8 = 60;
/// What a remembered mention is worth.
const MENTION: u8 = 73;

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
        for token in &analysis.tokens.list {
            if token.is_word() && !token.has(Shape::CAPITAL) {
                self.small.insert(token.hash, ());
            }
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
            if resolver.accepted.is_empty() {
                continue;
            }
            let bare = token.shape.intersects(Shape::SENTENCE_START | Shape::HEADLINE);
            let word = &analysis.words[at];
            // At the start of a sentence an ordinary word is the ordinary word, if the article writes it small elsewhere.
            if bare && word.is_ordinary() && (self.small.contains_key(&token.hash) || word.lexical.contains(Lexical::FUNCTION)) {
                continue;
            }
            let weight = if bare && word.is_ordinary() { MENTION - 20 } else { MENTION };
            let is_own = |at: &usize| list[*at].has(Shape::CAPITAL) && is_particle(analysis.words[*at].triggers);
            let first = (1..=memory.particles as usize).map_while(|back| at.checked_sub(back).filter(is_own)).last().unwrap_or(at);
            analysis.candidates.push_tokens(list, first, at + 1, memory.kind, weight, mention);
            if let Some(candidate) = analysis.candidates.list.last_mut() {
                candidate.entry = memory.entry;
            }
        }
        analysis.candidates.list.len() > before
    }

    fn remember(&mut self, analysis: &Analysis, accepted: &Candidate) {
        if accepted.weight < SURE || !accepted.kind.is_name() {
            return;
        }
        let (first, last) = (accepted.first as usize, accepted.last as usize);
        let list = &analysis.tokens.list;
        let mut keep = |at: usize, weight: u8, particles: u8| {
            let token = &list[at];
            if !token.is_word() || !token.has(Shape::CAPITAL) || token.has(Shape::ELIDED) || token.has(Shape::INITIALS) || token.end - token.start < 3 {
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
