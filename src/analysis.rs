//! What the stages hand on: the buffers of one extraction, reused for the next.

use crate::familiar::Familiar;
use crate::fold::hash_acronym;
use crate::gazetteer::parts::is_compound;
use crate::gazetteer::table::{FormFlags, Table};
use crate::gazetteer::{NameMatch, Walks};
use crate::kind::Kind;
use crate::lexicon::{Lexical, Word, WordFlags};
use crate::rules::classes::is_title;
use crate::rules::pattern::{name, shape, Alphabet, Symbol, LETTERS};
use crate::rules::unknown::Sequence;
use crate::rules::{RuleId, RuleScratch};
use crate::token::{Shape, Token, TokenKind, Tokens};

/// A span that a rule proposes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// Bytes of the text.
    pub start: u32,
    pub end: u32,
    /// First token, and the one after the last.
    pub first: u32,
    pub last: u32,
    pub kind: Kind,
    pub weight: u8,
    pub rule: RuleId,
    /// The layer and the number of the gazetteer entry, if it is one.
    pub entry: Option<(u8, u32)>,
    /// Takes the place of a name, and is none.
    pub silent: bool,
}

/// The candidates of a text.
#[derive(Default, Debug)]
pub(crate) struct Candidates {
    pub list: Vec<Candidate>,
}

impl Candidates {
    /// Proposes the tokens `first..last`.
    pub fn push_tokens(&mut self, tokens: &[Token], first: usize, last: usize, kind: Kind, weight: u8, rule: RuleId) {
        if first < last {
            let (start, end) = (tokens[first].start, tokens[last - 1].end);
            self.list.push(Candidate {
                start,
                end,
                first: first as u32,
                last: last as u32,
                kind,
                weight,
                rule,
                entry: None,
                silent: false,
            });
        }
    }
}

/// What a silent candidate weighs: more than an ordinary word with a capital, less than a name with evidence.
const SILENT: u8 = 71;

impl Candidates {
    /// Keeps weaker names from the tokens `first..last`.
    pub fn push_silent(&mut self, tokens: &[Token], first: usize, last: usize, weight: u8, rule: RuleId) {
        self.push_tokens(tokens, first, last, Kind::Organisation, weight.max(SILENT), rule);
        if let Some(candidate) = self.list.last_mut() {
            candidate.silent = true;
        }
    }
}

/// No place in the list of matches.
const NOWHERE: u32 = u32::MAX;

/// The buffers of an extraction.
#[derive(Default)]
pub(crate) struct Analysis {
    pub tokens: Tokens,
    /// What the lexicon knows of each token.
    pub words: Vec<Word>,
    pub familiar: Familiar,
    pub matches: Vec<NameMatch>,
    /// For each token where the matches begin that begin with it; [`NOWHERE`] for none.
    places: Vec<u32>,
    pub symbols: Vec<Symbol>,
    pub candidates: Candidates,
    /// The tokens at which a bundled name may begin.
    pub starts: Vec<u32>,
    pub walks: Walks,
    pub buffer: Vec<u8>,
    /// The parts of a name, by their hashes.
    pub parts: Vec<u64>,
    /// The first and the last word of a name, folded.
    pub folded: [Vec<u8>; 2],
    /// Hashes of the acronyms that the text itself explains as a notion, not a name.
    pub notions: Vec<u64>,
    pub rules: RuleScratch,
    /// The capitalised sequences of the sentence at hand.
    pub sequences: Vec<Sequence>,
}

impl Analysis {
    /// Whether the name of the lists that the token stands in, by its symbol, is of this kind; `false` where there is no such token.
    #[inline]
    pub fn is_listed(&self, at: usize, kind: Kind) -> bool {
        self.symbols.get(at).is_some_and(|symbol| symbol[3] & name::KIND == kind as u8)
    }

    /// Looks every word up, and gives it the symbol that patterns see.
    ///
    /// The loops over all tokens have no branches: which word comes next is what a processor guesses worst.
    pub fn look_up(&mut self, text: &str, table: &Table<'_>, alphabet: &Alphabet) {
        let Analysis { tokens, words, symbols, starts, buffer, familiar, .. } = self;
        let list = &tokens.list;
        familiar.look_up(list, table, alphabet, words);
        for &at in &tokens.hyphens {
            let (token, word) = (&list[at as usize], &mut words[at as usize]);
            if !word.lexical.intersects(Lexical::GIVEN | Lexical::FAMILY) {
                compound_name(token.text(text), table, word, buffer);
            }
        }
        for &at in &tokens.capitals {
            let token = &list[at as usize];
            if token.shape.intersects(Shape::ALL_CAPITALS | Shape::INITIALS) && !token.has(Shape::HEADLINE) {
                let acronym = table.word(hash_acronym(token.hash));
                // `P.D.G.` is `PDG`, but the initials of a name are no era: `J.-C. Van Damme`
                if acronym != Word::default() && (!token.has(Shape::INITIALS) || is_title(acronym.triggers)) {
                    let word = &mut words[at as usize];
                    (word.triggers, word.function) = (acronym.triggers, acronym.function);
                }
            }
        }
        symbols.clear();
        // What it held is written over.
        starts.resize(list.len(), 0);
        let mut count = 0;
        symbols.extend(list.iter().zip(&*words).zip(&familiar.letters).enumerate().map(|(at, ((token, word), &letters))| {
            starts[count] = at as u32;
            count += usize::from(may_start_name(token, word));
            symbol_of(token, word, letters)
        }));
        starts.truncate(count);
        for &at in familiar.spelled() {
            let at = at as usize;
            let number = alphabet.spelled(familiar.letters[at], &list[at], text);
            [symbols[at][LETTERS], symbols[at][LETTERS + 1]] = number.to_le_bytes();
        }
    }

    /// The matches that begin with the token.
    pub fn matches_at(&self, first: usize) -> impl Iterator<Item = &NameMatch> {
        let place = self.places.get(first).map_or(NOWHERE, |&place| place);
        self.matches.get(place as usize..).unwrap_or_default().iter().take_while(move |found| found.first as usize == first)
    }

    /// The names that the lists have for exactly these tokens.
    pub fn names_of(&self, first: usize, last: usize) -> impl Iterator<Item = &NameMatch> {
        self.matches_at(first).filter(move |found| found.last as usize == last)
    }

    /// Shows patterns the names and phrases that were found.
    pub fn see_names(&mut self) {
        // The longest match at the leftmost place wins here; what else could be said is said by candidates.
        self.places.clear();
        self.places.resize(self.tokens.list.len(), NOWHERE);
        let mut named = 0;
        let mut phrased = 0;
        let mut at = 0;
        while at < self.matches.len() {
            let first = self.matches[at].first;
            self.places[first as usize] = at as u32;
            let mut name: Option<&NameMatch> = None;
            let mut phrase: Option<&NameMatch> = None;
            while let Some(found) = self.matches.get(at).filter(|found| found.first == first) {
                let slot = if found.form.kind == 0 { &mut phrase } else { &mut name };
                if found.form.kind == 0 || usable(found, &self.tokens.list) {
                    let better = slot.is_none_or(|old| (found.last, found.form.certainty) > (old.last, old.form.certainty));
                    if better {
                        *slot = Some(found);
                    }
                }
                at += 1;
            }
            if let Some(found) = phrase.filter(|found| found.first >= phrased) {
                let symbol = &mut self.symbols[found.first as usize];
                symbol[2] = found.form.entry as u8;
                symbol[4] = (found.form.entry >> 8) as u8;
                for inside in &mut self.symbols[found.first as usize + 1..found.last as usize] {
                    inside[3] |= name::PHRASE;
                }
                phrased = found.last;
            }
            if let Some(found) = name.filter(|found| found.first >= named) {
                // 3: several words, which are hardly ever anything else
                let certainty = if found.form.certainty > 0 && found.last - found.first > 1 { 3 } else { found.form.certainty };
                let byte = found.form.kind | certainty << name::CERTAINTY_SHIFT;
                self.symbols[found.first as usize][3] |= byte;
                for inside in &mut self.symbols[found.first as usize + 1..found.last as usize] {
                    inside[3] |= byte | name::INSIDE;
                }
                if found.form.certainty > 0 {
                    named = found.last;
                }
            }
        }
    }
}

/// Whether a name or phrase of the bundled lists may begin with this token, as far as it shows alone.
#[inline]
fn may_start_name(token: &Token, word: &Word) -> bool {
    let capital = token.has(Shape::CAPITAL);
    // A word with accents may be listed without: where it has a capital, the trie is asked.
    let unseen = token.has(Shape::HYPHEN) | capital & is_compound(token);
    unseen | capital & word.flags.intersects(WordFlags::STARTS_NAME) | !capital & word.flags.intersects(WordFlags::STARTS_SMALL)
}

/// Whether a match may be seen by patterns: one without its article needs the contraction before it, or a small article if a body's name has several words.
pub(crate) fn usable(found: &NameMatch, tokens: &[Token]) -> bool {
    if !found.form.flags.contains(FormFlags::CONTRACTED) {
        return true;
    }
    let Some(before) = (found.first as usize).checked_sub(1).and_then(|at| tokens.get(at)) else { return false };
    let several = found.last - found.first > 1 && found.form.kind() == Some(Kind::Organisation);
    before.is_word() && (CONTRACTIONS.contains(&before.hash) || several && !before.has(Shape::CAPITAL) && ARTICLES.contains(&before.hash))
}

/// Hashes of `du`, `au`, `des`, `aux`, `l'`.
static CONTRACTIONS: once_cell::sync::Lazy<[u64; 5]> =
    once_cell::sync::Lazy::new(|| ["du", "au", "des", "aux", "l'"].map(|word| crate::fold::hash_folded(word.as_bytes())));

/// Hashes of `le`, `la`, `les`.
static ARTICLES: once_cell::sync::Lazy<[u64; 3]> =
    once_cell::sync::Lazy::new(|| ["le", "la", "les"].map(|word| crate::fold::hash_folded(word.as_bytes())));

/// Whether the token is `le`, `la` or `les`, in any case.
pub(crate) fn is_article(token: &Token) -> bool {
    ARTICLES.contains(&token.hash)
}

/// What the parts of a compound say of it: `Jean-Marc` is a given name when `Jean` is, `Grande-Marlaska` a family name when a part of it is.
fn compound_name(text: &str, table: &Table<'_>, word: &mut Word, buffer: &mut Vec<u8>) {
    let mut parts = text.split(crate::fold::is_hyphen).filter(|part| !part.is_empty());
    let mut lookup = |part: &str| table.word(crate::fold::hash_word(part, buffer));
    let Some(first) = parts.next().map(&mut lookup) else { return };
    let Some(last) = parts.next_back().map(&mut lookup) else { return };
    if first.is_given() && last.lexical.contains(Lexical::GIVEN) {
        word.lexical.insert(Lexical::GIVEN);
        word.flags.insert(WordFlags(first.flags.0 & (WordFlags::GIVEN_FEMININE.0 | WordFlags::GIVEN_MASCULINE.0)));
    } else if first.is_family() && last.is_family() {
        word.lexical.insert(Lexical::FAMILY);
    } else if !word.is_ordinary() && word.triggers == 0 {
        // `entraîneur-chef`, `auteur-compositeur`; `sous-directrice`, `co-rapporteur`. What the dictionary has (`chef-lieu`) is itself.
        let prefix = text.split(crate::fold::is_hyphen).next().unwrap_or_default();
        if is_title(first.triggers) {
            word.triggers = first.triggers;
        } else if is_title(last.triggers) && ["co", "sous", "vice", "Co", "Sous", "Vice"].contains(&prefix) {
            word.triggers = last.triggers;
        }
    }
}

/// The bits of a token's shape that a symbol has too, in the same places.
const SHARED: u8 = shape::CAPITAL | shape::ALL_CAPITALS | shape::START | shape::ROMAN | shape::INITIALS | shape::GLUED;

/// From a token's bit for a year to a symbol's.
const YEAR_SHIFT: u32 = Shape::YEAR.0.trailing_zeros() - shape::YEAR.trailing_zeros();

const _: () = assert!(
    Shape::CAPITAL.0 == shape::CAPITAL as u16
        && Shape::ALL_CAPITALS.0 == shape::ALL_CAPITALS as u16
        && Shape::SENTENCE_START.0 == shape::START as u16
        && Shape::ROMAN.0 == shape::ROMAN as u16
        && Shape::INITIALS.0 == shape::INITIALS as u16
        && Shape::GLUED.0 == shape::GLUED as u16
        && Shape::HEADLINE.0 == (shape::START as u16) << 1
        && WordFlags::GIVEN_RARE.0 << 2 == Lexical::GIVEN.0
        && WordFlags::FAMILY_RARE.0 << 2 == Lexical::FAMILY.0
);

fn symbol_of(token: &Token, word: &Word, letters: u16) -> Symbol {
    // Of each kind of token, the bits that the symbol takes over and those that it gets.
    const KINDS: [(u8, u8); 5] = {
        let mut kinds = [(shape::GLUED, shape::MARK); 5];
        kinds[TokenKind::Word as usize] = (SHARED, 0);
        kinds[TokenKind::Number as usize] = (shape::GLUED, shape::NUMBER);
        kinds[TokenKind::NumericDate as usize] = (shape::GLUED, shape::NUMBER | shape::DATE);
        kinds[TokenKind::Address as usize] = (shape::GLUED, shape::MARK | shape::ADDRESS);
        kinds
    };
    let (kept, added) = KINDS[token.kind as usize];
    let shape = token.shape.0;
    // Only words are in headlines, and a headline is as good as the start of a sentence; only numbers are years.
    let moved = shape >> 1 & u16::from(self::shape::START & kept) | shape >> YEAR_SHIFT & u16::from(self::shape::YEAR);
    let bits = shape as u8 & kept | added | moved as u8;
    let word = u64::from(word.pack());
    // What is rare as a given or family name is none to patterns.
    let rare = (word >> 24 & u64::from(WordFlags::GIVEN_RARE.0 | WordFlags::FAMILY_RARE.0)) << 2;
    (u64::from(bits) | (word & 0xFFFF & !rare) << 8 | (word & 0xFF_0000) << 16 | u64::from(letters) << (8 * LETTERS)).to_le_bytes()
}
