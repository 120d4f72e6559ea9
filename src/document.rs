//! What the whole article shows: short mentions after full ones, names of several words again, acronyms after their gloss, and how a word is
//! written elsewhere.
//!
//! After a first choice, the names that were found with good evidence become the article's memory: `Abdelouafi Laftit` makes `Laftit` a person,
//! `Organisation … (OIF)` makes `OIF` an organisation, here and before. Then the choice is made again with the candidates that the memory adds.

use core::hash::{BuildHasherDefault, Hasher};
use std::collections::{HashMap, HashSet};

use crate::analysis::{Analysis, Candidate};
use crate::gazetteer::source::Certainty;
use crate::gazetteer::NameMatch;
use crate::kind::Kind;
use crate::lexicon::{Lexical, Word, WordFlags};
use crate::resolve::Resolver;
use crate::rules::classes::{
    is_event_head, is_honorific, is_indefinite_article, is_of, is_organisation_head, is_particle, is_singular_article, is_thing, is_title,
    is_trigger, Telltale,
};
use crate::rules::known::is_swiss;
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
    /// Whether an article stands before the name: `la Meuse`.
    article: bool,
    /// Whether it is the last word of a longer name of a person: `Ramadan` in `Tariq Ramadan`.
    family: bool,
    /// Whether it is an ordinary word at the head of a body's name: `Espérance` in `Espérance de Tunis`.
    head: bool,
    /// How often the article shows it so, less how often otherwise.
    count: u16,
}

/// A name of several words, which is the same wherever they stand: `« Dix soirs »` after `l'émission « Dix soirs »`.
#[derive(Clone, Copy, Debug)]
struct Name {
    /// Where it stands as the article's best evidence has it.
    first: u32,
    kind: Kind,
    weight: u8,
    entry: Option<(u8, u32)>,
}

/// Names of more words than this are not remembered.
const LONGEST: usize = 16;

/// The memory of an article.
#[derive(Default, Debug)]
pub(crate) struct Document {
    /// By the hash of a word.
    words: HashMap<u64, Memory, Hashed>,
    /// Names of several words, by the hash of them all.
    names: HashMap<u64, Name, Hashed>,
    /// By the hash of a first word, the lengths in words of the names that begin with it, one bit each.
    lengths: HashMap<u64, u32, Hashed>,
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

/// What the repetition of a name of several words is worth.
const WHOLE: u8 = 80;
/// What the family name of somebody is worth that is also the name of an event.
const FAMILY: u8 = 92;

/// A name of several words that is as sure as this has its kind from what stands beside it.
const CERTAIN: u8 = 84;

impl Memory {
    /// Takes another name of the same word into account: much better evidence wins, else the more frequent kind.
    fn meet(&mut self, other: Memory) {
        if other.kind == self.kind {
            self.count = self.count.saturating_add(1);
            self.article |= other.article;
            self.family |= other.family;
            if other.weight > self.weight {
                *self = Memory { count: self.count, article: self.article, family: self.family, ..other };
            }
        } else if other.weight > self.weight + CLOSE {
            *self = other;
        } else if other.weight + CLOSE >= self.weight {
            if self.count > 1 {
                self.count -= 1;
            } else if other.weight > self.weight {
                *self = other;
            }
        }
    }
}

/// Weights as near as this say the same.
const CLOSE: u8 = 12;

/// Whether an article in the singular stands before the token.
fn has_article(analysis: &Analysis, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| is_singular_article(analysis.words[before].function))
}

/// Whether the token is part of a longer name that is not the remembered one: `Tarbes FC`, `Hershey Sale`.
fn is_part(analysis: &Analysis, at: usize) -> bool {
    let (list, words) = (&analysis.tokens.list, &analysis.words);
    let capital = |at: usize| list[at].is_word() && list[at].has(Shape::CAPITAL) && !list[at].has(Shape::ELIDED);
    let apart = |at: usize| {
        is_trigger(words[at].triggers)
            || words[at].lexical.intersects(Lexical::NO_ENTITY | Lexical::FUNCTION)
            || analysis.is_listed(at, Kind::Demonym)
            || analysis.is_listed(at, Kind::Organisation) && list[at].has(Shape::ALL_CAPITALS)
    };
    let before = at.checked_sub(1).filter(|&before| {
        capital(before)
            && !list[at].shape.intersects(Shape::LINE_START | Shape::SENTENCE_START)
            && !is_doubtful(&list[before], &words[before])
            && !is_particle(words[before].triggers)
            && !apart(before)
    });
    let after = Some(at + 1).filter(|&after| {
        after < list.len()
            && capital(after)
            && !list[after].shape.intersects(Shape::LINE_START | Shape::SENTENCE_START | Shape::ROMAN)
            && !words[after].is_given()
            && !is_particle(words[after].triggers)
            && !apart(after)
    });
    before.is_some() || after.is_some()
}

/// Whether the token names something else than what is remembered: `la Panenka`, `le Dakar`, `l'Argentin`, `à Marseille`.
fn is_other(analysis: &Analysis, at: usize, memory: &Memory) -> bool {
    match memory.kind {
        Kind::Location if analysis.is_listed(at, Kind::Demonym) => true,
        Kind::Person if is_body_here(analysis, at) || is_thing_here(analysis, at) => true,
        Kind::Person | Kind::Location => !memory.article && has_article(analysis, at),
        Kind::Product if is_listed_alone(analysis, at, Kind::Location) => {
            !has_article(analysis, at) && at.checked_sub(1).is_some_and(|before| analysis.words[before].lexical.contains(Lexical::FUNCTION))
        }
        Kind::Country => is_swiss(&analysis.tokens.list, &analysis.words, at),
        _ => false,
    }
}

/// Whether the token, which the lists have as a body too, stands where a body does: `le PDG de Ferrari`, of which Piero Ferrari is an heir; `les modèles Bentley`.
fn is_body_here(analysis: &Analysis, at: usize) -> bool {
    let words = &analysis.words;
    let before = at.checked_sub(1);
    let of = before.filter(|&of| is_of(words[of].function));
    analysis.is_listed(at, Kind::Organisation)
        && (of.and_then(|of| of.checked_sub(1)).is_some_and(|noun| Telltale::BodyOf.has(words[noun].triggers))
            || before.is_some_and(|noun| is_thing(words[noun].function) && !analysis.tokens.list[noun].has(Shape::CAPITAL)))
}

/// Whether the token, which the lists have as a maker too, begins the name of what it makes: `une Ferrari 250`, though Paola Ferrari bought it.
fn is_thing_here(analysis: &Analysis, at: usize) -> bool {
    let next = analysis.tokens.list.get(at + 1).filter(|next| next.kind == TokenKind::Number && !next.has(Shape::GLUED));
    next.is_some() && analysis.is_listed(at, Kind::Organisation)
}

/// The first token of the name that ends at `at`, with the particles of its full form: capitals are the name's own, small ones too where a title
/// or an honorific stands before them (`le général de Gaulle`).
fn with_particles(analysis: &Analysis, at: usize, most: usize) -> usize {
    let (list, words) = (&analysis.tokens.list, &analysis.words);
    let particles = |own: &dyn Fn(usize) -> bool| {
        (1..=most).map_while(|back| at.checked_sub(back).filter(|&at| is_particle(words[at].triggers) && own(at))).last().unwrap_or(at)
    };
    let small = particles(&|_| true);
    if small < at && small.checked_sub(1).is_some_and(|before| is_title(words[before].triggers) || is_honorific(words[before].triggers)) {
        return small;
    }
    particles(&|at| list[at].has(Shape::CAPITAL))
}

/// Whether the tokens are a word and a place that it is of: `Espérance de Tunis`.
fn is_of_place(analysis: &Analysis, first: usize, last: usize) -> bool {
    last == first + 3 && is_of(analysis.words[first + 1].function) && is_listed_alone(analysis, first + 2, Kind::Location)
}

/// Whether the lists have the token by itself as this kind.
fn is_listed_alone(analysis: &Analysis, at: usize, kind: Kind) -> bool {
    analysis.names_of(at, at + 1).any(|found| found.form.kind() == Some(kind))
}

/// Whether the token, an ordinary word with a capital, stands as the short form of a longer name does: with a definite article and nothing behind it.
fn is_short_form(analysis: &Analysis, at: usize) -> bool {
    let goes_on = |next: &Word| is_of(next.function) || next.lexical.contains(Lexical::ADJECTIVE) && !next.lexical.contains(Lexical::VERB);
    let is_one_of_them = at.checked_sub(1).is_some_and(|before| is_indefinite_article(analysis.words[before].function));
    has_article(analysis, at)
        && !is_one_of_them
        && !analysis.words.get(at + 1).is_some_and(goes_on)
        && !analysis.is_listed(at + 1, Kind::Demonym)
}

/// Whether a product has its maker's name before its own: `Ford Mustang`.
fn is_of_maker(analysis: &Analysis, accepted: &Candidate) -> bool {
    let first = accepted.first as usize;
    accepted.kind == Kind::Product && accepted.last - accepted.first > 1 && is_listed_alone(analysis, first, Kind::Organisation)
}

/// Whether the tokens are a noun in small letters and a name, perhaps with an adjective between them: `tempête tropicale Leslie`, not `bataille de Verdun`.
fn is_head_and_name(analysis: &Analysis, first: usize, last: usize) -> bool {
    let small = |at: usize| !analysis.tokens.list[at].has(Shape::CAPITAL);
    let is_adjective = |at: usize| {
        let lexical = analysis.words[at].lexical;
        lexical.contains(Lexical::ADJECTIVE) && !lexical.intersects(Lexical::FUNCTION)
    };
    match last - first {
        2 => small(first),
        3 => small(first) && small(first + 1) && is_adjective(first + 1) && !analysis.is_listed(last - 1, Kind::Location),
        _ => false,
    }
}

/// A hash of the words.
fn hash_of(tokens: &[Token]) -> u64 {
    tokens.iter().fold(0, |hash: u64, token| (hash.rotate_left(23) ^ token.hash).wrapping_mul(0x9E37_79B9_7F4A_7C15))
}

/// Whether the token is an ordinary word whose capital its place explains.
fn is_doubtful(token: &Token, word: &Word) -> bool {
    token.shape.intersects(Shape::SENTENCE_START | Shape::HEADLINE) && word.is_ordinary()
}

impl Document {
    /// Remembers what was accepted and adds candidates for the other mentions. Returns whether anything was added.
    pub fn propose(&mut self, analysis: &mut Analysis, resolver: &Resolver) -> bool {
        self.words.clear();
        self.small.clear();
        self.names.clear();
        self.lengths.clear();
        for accepted in &resolver.accepted {
            self.remember(analysis, accepted);
        }
        if self.words.is_empty() && self.names.is_empty() {
            return false;
        }
        let before = analysis.candidates.list.len();
        self.repeat(analysis);
        // What is remembered and stands somewhere with a capital that its place explains; one bit of the hash of each, so that few of the small
        // words are asked for.
        let list = &analysis.tokens.list;
        let mut doubtful = 0u64;
        for &at in &analysis.tokens.capitals {
            let token = &list[at as usize];
            if is_doubtful(token, &analysis.words[at as usize]) && self.words.contains_key(&token.hash) {
                doubtful |= 1 << (token.hash & 63);
            }
        }
        if doubtful != 0 {
            let small = list.iter().filter(|token| doubtful >> (token.hash & 63) & 1 == 1 && token.is_word() && !token.has(Shape::CAPITAL));
            self.small.extend(small.map(|token| token.hash).filter(|hash| self.words.contains_key(hash)));
        }
        let mention = RuleId::loose("document.mention");
        let single = analysis.candidates.list.len();
        let mut from = 0;
        for &at in &analysis.tokens.capitals {
            let at = at as usize;
            let token = &list[at];
            let Some(memory) = self.words.get(&token.hash) else { continue };
            let word = &analysis.words[at];
            let first = with_particles(analysis, at, memory.particles as usize);
            if is_part(analysis, at) || is_other(analysis, first, memory) {
                continue;
            }
            let doubtful = is_doubtful(token, word);
            // At the start of a sentence an ordinary word is the ordinary word, if the article writes it small elsewhere.
            if doubtful && (self.small.contains(&token.hash) || word.lexical.contains(Lexical::FUNCTION)) {
                continue;
            }
            if memory.head && (doubtful || !is_short_form(analysis, at)) {
                continue;
            }
            let weight = if doubtful {
                MENTION - 20
            } else if memory.family && analysis.is_listed(at, Kind::Event) {
                // `dit Ramadan`: more than the feast that a list has
                FAMILY
            } else {
                MENTION
            };
            // A name that stands already keeps its own rule and entry; the memory only makes it surer.
            // Few tokens lie between it and the mention before.
            let start = list[first].start;
            from += resolver.accepted[from..].iter().take_while(|accepted| accepted.start < start).count();
            from -= resolver.accepted[..from].iter().rev().take_while(|accepted| accepted.start >= start).count();
            let standing = resolver.accepted[from..].iter().take_while(|accepted| accepted.start == start);
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
        let unknown = RuleId::loose("unknown.name");
        for number in 0..single {
            let candidate = analysis.candidates.list[number];
            let several = candidate.last - candidate.first > 1;
            if several && candidate.weight < MENTION && (candidate.kind == Kind::Person || candidate.rule == unknown) {
                let last = &list[candidate.last as usize - 1];
                if self.words.get(&last.hash).is_some_and(|memory| memory.kind == Kind::Person) {
                    analysis.candidates.list.push(Candidate { kind: Kind::Person, weight: MENTION, entry: None, ..candidate });
                }
            }
        }
        analysis.candidates.list.len() > before
    }

    /// Proposes the remembered names of several words wherever they stand.
    fn repeat(&self, analysis: &mut Analysis) {
        if self.names.is_empty() {
            return;
        }
        let list = &analysis.tokens.list;
        let mention = RuleId::loose("document.mention");
        for &at in &analysis.tokens.capitals {
            let at = at as usize;
            let Some(&lengths) = self.lengths.get(&list[at].hash) else { continue };
            for length in (2..=LONGEST).filter(|length| lengths >> length & 1 == 1 && at + length <= list.len()) {
                let Some(name) = self.names.get(&hash_of(&list[at..at + length])) else { continue };
                // What the lists have as something else is that here, if nothing here says otherwise: a museum that spoke elsewhere.
                let other = |found: &NameMatch| {
                    found.form.certainty > Certainty::Context as u8 && found.form.kind().is_some_and(|kind| kind != name.kind)
                };
                if name.first as usize == at || analysis.names_of(at, at + length).any(other) {
                    continue;
                }
                analysis.candidates.push_tokens(list, at, at + length, name.kind, WHOLE, mention);
                if let Some(candidate) = analysis.candidates.list.last_mut() {
                    candidate.entry = name.entry;
                }
            }
        }
    }

    /// Remembers a name of several words by all of them; what a maker's name begins, without that too: `Mustang GT` after `Ford Mustang GT`.
    fn remember_whole(&mut self, analysis: &Analysis, accepted: &Candidate) {
        self.remember_words(analysis, accepted);
        if is_of_maker(analysis, accepted) {
            self.remember_words(analysis, &Candidate { first: accepted.first + 1, entry: None, ..*accepted });
        }
    }

    fn remember_words(&mut self, analysis: &Analysis, accepted: &Candidate) {
        let tokens = &analysis.tokens.list[accepted.first as usize..accepted.last as usize];
        let thing = matches!(accepted.kind, Kind::Organisation | Kind::Product | Kind::Event | Kind::Facility | Kind::Location);
        if !thing || !(2..=LONGEST).contains(&tokens.len()) || !tokens[0].has(Shape::CAPITAL) || tokens[0].has(Shape::ELIDED) {
            return;
        }
        let name = Name { first: accepted.first, kind: accepted.kind, weight: accepted.weight, entry: accepted.entry };
        let remembered = self.names.entry(hash_of(tokens)).or_insert(name);
        if remembered.weight < name.weight {
            *remembered = name;
        }
        *self.lengths.entry(tokens[0].hash).or_default() |= 1 << tokens.len();
    }

    fn remember(&mut self, analysis: &Analysis, accepted: &Candidate) {
        // Two words that are taken for a person's name say more of a later mention than one.
        let enough = if accepted.kind == Kind::Person && accepted.last - accepted.first > 1 { SURE - 10 } else { SURE };
        if accepted.weight < enough || !accepted.kind.is_name() {
            return;
        }
        self.remember_whole(analysis, accepted);
        let (first, last) = (accepted.first as usize, accepted.last as usize);
        // A seat is a building where somebody is received in it, and a body elsewhere: `reçu à la Maison-Blanche`, `la Maison-Blanche a annoncé`.
        if accepted.kind == Kind::Facility && analysis.is_listed(first, Kind::Organisation) {
            return;
        }
        let list = &analysis.tokens.list;
        let mut keep = |at: usize, weight: u8, particles: u8, head: bool| {
            let (token, word) = (&list[at], &analysis.words[at]);
            // A title or an ordinary word that stands in a name says nothing alone, but where something tells that it is a name.
            let bare = is_trigger(word.triggers) || word.is_ordinary() && !word.lexical.intersects(Lexical::GIVEN | Lexical::FAMILY);
            if accepted.kind == Kind::Person && last - first > 1 && bare && weight < CERTAIN {
                return;
            }
            if !token.is_word()
                || !token.has(Shape::CAPITAL)
                || token.has(Shape::ELIDED)
                || token.has(Shape::INITIALS)
                || token.end - token.start < 3 && !(accepted.kind == Kind::Product && token.has(Shape::DIGIT))
            {
                return;
            }
            let entry = if last - first == 1 { accepted.entry } else { None };
            let article = has_article(analysis, first);
            let family = accepted.kind == Kind::Person && at > first;
            let memory = Memory { kind: accepted.kind, weight, entry, particles, article, family, head, count: 1 };
            self.words.entry(token.hash).and_modify(|old| old.meet(memory)).or_insert(memory);
        };
        if accepted.kind == Kind::Person {
            // the family name, and with less weight the given one
            let tail = (first..last).rev().find(|&at| list[at].has(Shape::CAPITAL) && !list[at].has(Shape::ROMAN)).unwrap_or(first);
            let particles = (first..tail).rev().take_while(|&at| is_particle(analysis.words[at].triggers)).count().min(3);
            keep(tail, accepted.weight, particles as u8, false);
            // A given name that no list has (`Senda Mechergui`) is one too, where it is no word.
            let given = &analysis.words[first];
            if last - first > 1 && (given.is_given() || given.lexical.0 == 0 && !is_trigger(given.triggers) && accepted.weight >= SURE) {
                keep(first, accepted.weight.saturating_sub(20), 0, false);
            }
        } else if last - first == 1 {
            keep(first, accepted.weight, 0, false);
        } else if is_of_maker(analysis, accepted) {
            // `la Mustang` after `Ford Mustang GT`
            keep(first + 1, accepted.weight.saturating_sub(10), 0, false);
        } else if accepted.kind == Kind::Event && is_head_and_name(analysis, first, last) {
            // `Leslie` after `la tempête Leslie`, `la tempête tropicale Leslie`; `Elf` is a firm after `l'affaire Elf` too
            if !analysis.is_listed(last - 1, Kind::Organisation) {
                keep(last - 1, accepted.weight, 0, false);
            }
        } else if accepted.kind == Kind::Event && is_event_head(analysis.words[first].function) && list[first].has_own_capital() {
            // `le Tour` after `le Tour de France`
            keep(first, accepted.weight.saturating_sub(20), 0, true);
        } else if accepted.kind == Kind::Organisation && accepted.weight >= SURE {
            // `Zesco` after `Zesco United`: a first word that is nothing else
            let word = &analysis.words[first];
            let own = word.lexical.0 == 0
                && !word.flags.intersects(WordFlags::PLACE)
                && word.function == 0
                && analysis.is_listed(first, Kind::Organisation);
            // `l'Espérance` after `l'Espérance de Tunis`, where the capital is the name's
            let head = (is_organisation_head(word.function)
                || is_listed_alone(analysis, first, Kind::Organisation)
                || is_of_place(analysis, first, last))
                && word.lexical.contains(Lexical::NOUN)
                && !word.lexical.intersects(Lexical::FUNCTION | Lexical::NO_ENTITY | Lexical::GIVEN)
                && !is_title(word.triggers)
                && list[first].has_own_capital();
            if (own || head) && list[first].end - list[first].start > 3 {
                keep(first, accepted.weight.saturating_sub(20), 0, head);
            }
        }
    }
}
