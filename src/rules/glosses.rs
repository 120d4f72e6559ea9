//! Acronyms that the text explains: `Organisation des Nations unies (ONU)`, `CADC (Centre algérien pour le développement du cinéma)`.

use once_cell::sync::Lazy;

use super::classes::{is_event_head, is_organisation_head, is_product_head, is_title};
use super::{groups, RuleId};
use crate::analysis::Analysis;
use crate::fold::{fold_bare, hash_word, initial};
use crate::gazetteer::NameMatch;
use crate::kind::Kind;
use crate::lexicon::{Lexical, Word};
use crate::token::{Shape, Token, TokenKind};

/// The longest acronym that a gloss explains.
const LETTERS: usize = 10;

/// What a whole gloss weighs: more than the shorter names that rules see in it.
const GLOSS: u8 = 92;
/// What its acronym weighs.
const ACRONYM: u8 = 74;

/// The tokens of a text and what is known of them.
#[derive(Clone, Copy)]
struct View<'a> {
    text: &'a str,
    list: &'a [Token],
    words: &'a [Word],
    matches: &'a [NameMatch],
}

/// Proposes the acronyms whose words stand before them in a text or behind them in brackets, and those words.
///
/// The span must yield the acronym's letters as the initials of its words, small words skipped.
pub(super) fn propose(text: &str, analysis: &mut Analysis) {
    let rule = RuleId::loose("organisation.gloss");
    let Analysis { tokens, candidates, words, notions, matches, buffer, .. } = analysis;
    notions.clear();
    let list = &tokens.list;
    let view = View { text, list, words, matches };
    for &at in &tokens.capitals {
        let at = at as usize;
        let token = &list[at];
        if at == 0 || at + 1 >= list.len() || !token.has(Shape::CAPITAL) || !token.is_word() || token.has(Shape::HEADLINE) {
            continue;
        }
        // Nearly no word has a bracket beside it, and a byte tells.
        if ![at - 1, at + 1].iter().any(|&beside| text.as_bytes().get(list[beside].start as usize) == Some(&b'(')) {
            continue;
        }
        let (before, next) = (list[at - 1].text(text), list[at + 1].text(text));
        let capitals = token.has(Shape::ALL_CAPITALS);
        let behind = capitals && next == "(" && before != "(";
        let closed = before == "(" && matches!(next, ")" | "," | "-" | "–" | ":" | ";");
        if !behind && !closed {
            continue;
        }
        let Some(acronym) = Acronym::new(token.text(text), buffer) else { continue };
        if behind {
            if let Some(last) = view.expansion_behind(at, &acronym, buffer) {
                candidates.push_tokens(list, at + 2, last, Kind::Organisation, GLOSS, rule);
                candidates.push_tokens(list, at, at + 1, Kind::Organisation, ACRONYM, rule);
            }
            continue;
        }
        let end = view.end(at - 1, &acronym, buffer);
        let found = if capitals { view.expansion(end, &acronym, buffer) } else { None };
        let found = found.or_else(|| if next == ")" { view.loosely(end, &acronym, buffer) } else { None });
        if found.is_none() && capitals && end > 0 && acronym.is_within(list[end - 1].text(text)) {
            notions.push(token.hash);
        }
        let Some(first) = found.map(|found| view.without_article(found, end)) else { continue };
        // `Jean-Pierre Sueur (PS)`: a person and the party, whose letters happen to be the same.
        if end - first == 2
            && words[first].is_given()
            && list[first].has(Shape::CAPITAL)
            && view.listed(at, at + 1) == Some(Kind::Organisation)
        {
            continue;
        }
        let Some(kind) = view.kind(first, end) else { continue };
        // A gloss of a notion (`économie sociale et solidaire`) names no body.
        let holder = is_title(words[first].triggers) && !is_organisation_head(words[first].function);
        let named = (list[first].has(Shape::CAPITAL) || is_organisation_head(words[first].function)) && !holder && !is_notion(&list[first])
            || kind == Kind::Product && view.listed(first, end) == Some(kind);
        if first < end && named {
            candidates.push_tokens(list, first, end, kind, GLOSS, rule);
            candidates.push_tokens(list, at, at + 1, kind, ACRONYM, rule);
        } else if capitals && kind == Kind::Organisation && is_title(words[first].triggers) && !is_title(words[at].triggers) {
            // `le directeur des services agricoles (DSA)`: his body
            candidates.push_tokens(list, at, at + 1, kind, ACRONYM, rule);
        } else if let Some(kind) = view.body_before(at, acronym.count).filter(|_| capitals) {
            // `Ligue nationale pour la démocratie (NLD)`: in another language's order, of which the letters happened to be found too
            candidates.push_tokens(list, at, at + 1, kind, ACRONYM, rule);
        } else if capitals
            && words[first].lexical.contains(Lexical::FUNCTION)
            && (first..end).any(|at| is_capital_head(&list[at], &words[at]))
        {
            // a preposition before a body happened to have the letter: `avec la Confédération des États du Sahel (AES)`
            candidates.push_tokens(list, at, at + 1, Kind::Organisation, ACRONYM, rule);
        } else if capitals && view.listed(at, at + 1) != Some(Kind::Event) {
            notions.push(token.hash);
        }
    }
}

/// Whether the token is the head of a body with a capital: `Confédération`.
fn is_capital_head(token: &Token, word: &Word) -> bool {
    token.has(Shape::CAPITAL) && is_organisation_head(word.function)
}

/// Whether the word begins the name of a tax, an illness, a sort of contract: `Impôt sur les sociétés (IS)` names no body, capital or not.
fn is_notion(head: &Token) -> bool {
    NOTION_HEADS.binary_search(&head.hash).is_ok()
}

/// The group of words that [`is_notion`] asks for.
pub(super) const NOTION_GROUP: &str = "notion_head";

/// Hashes of its words, and of those of the makers of cars.
static NOTION_HEADS: Lazy<Vec<u64>> = Lazy::new(|| hashes_of(NOTION_GROUP));
static VEHICLE_MAKERS: Lazy<Vec<u64>> = Lazy::new(|| hashes_of("vehicle_maker"));

/// Hashes of a group's words, sorted.
fn hashes_of(group: &str) -> Vec<u64> {
    let mut heads: Vec<u64> = groups::words(group).iter().map(|word| hash_word(word, &mut Vec::new())).collect();
    heads.sort_unstable();
    heads
}

/// The folded letters of an acronym.
struct Acronym {
    letters: [u8; LETTERS],
    count: usize,
}

impl Acronym {
    /// `None` for one letter alone and for more than [`LETTERS`].
    fn new(surface: &str, buffer: &mut Vec<u8>) -> Option<Acronym> {
        let mut acronym = Acronym { letters: [b'?'; LETTERS], count: 0 };
        for c in surface.chars().filter(|c| c.is_alphabetic()) {
            let mut utf8 = [0; 4];
            *acronym.letters.get_mut(acronym.count)? = initial(c.encode_utf8(&mut utf8), buffer).unwrap_or(b'?');
            acronym.count += 1;
        }
        (acronym.count > 1).then_some(acronym)
    }

    /// Whether its letters stand in this one word, which is no name, in their order: `l'hydroxychloroquine (HCQ)`.
    fn is_within(&self, word: &str) -> bool {
        let mut wanted = self.letters[..self.count].iter().copied().peekable();
        let first = wanted.peek().copied();
        for letter in word.bytes() {
            wanted.next_if_eq(&letter);
        }
        word.bytes().next() == first && wanted.peek().is_none()
    }

    fn letters(&self) -> &[u8] {
        &self.letters[..self.count]
    }
}

impl View<'_> {
    fn text(&self, at: usize) -> &str {
        self.list[at].text(self.text)
    }

    /// What a list knows by exactly these words.
    fn listed(&self, first: usize, last: usize) -> Option<Kind> {
        let from = self.matches.partition_point(|name| (name.first as usize) < first);
        self.matches[from..]
            .iter()
            .take_while(|name| name.first as usize == first)
            .filter(|name| name.last as usize == last && name.form.certainty > 0)
            .find_map(|name| name.form.kind())
    }

    /// The kind of the body or the event that a list knows right before the bracket, where it has a long word for each letter of the acronym at
    /// `at`, or the list knows that too.
    fn body_before(&self, at: usize, letters: usize) -> Option<Kind> {
        let bracket = at - 1;
        let acronym = self.listed(at, at + 1);
        let long = |name: &NameMatch| (name.first..name.last).filter(|&at| self.text(at as usize).chars().count() > 3).count();
        let from = self.matches.partition_point(|name| (name.first as usize) + 24 < bracket);
        self.matches[from..]
            .iter()
            .take_while(|name| (name.first as usize) < bracket)
            .filter(|name| name.last as usize == bracket && name.first + 1 < name.last && name.form.certainty > 0)
            .filter(|name| acronym == name.form.kind() || long(name) >= letters)
            .filter_map(|name| name.form.kind())
            .find(|kind| matches!(kind, Kind::Organisation | Kind::Event))
    }

    /// The words without an article before them, unless it belongs to the name: `Les Républicains (LR)`.
    fn without_article(&self, first: usize, bracket: usize) -> usize {
        let token = &self.list[first];
        let owned =
            token.has(Shape::CAPITAL) && (!token.has(Shape::SENTENCE_START) || self.listed(first, bracket) == Some(Kind::Organisation));
        if self.words[first].lexical.contains(Lexical::FUNCTION) && !owned {
            first + 1
        } else {
            first
        }
    }

    /// The end of the name before the bracket: a nationality that the acronym does not spell is no part of it (`Conseil supérieur de
    /// l'audiovisuel français (CSA)`).
    fn end(&self, bracket: usize, acronym: &Acronym, buffer: &mut Vec<u8>) -> usize {
        let Some(last) = bracket.checked_sub(1) else { return bracket };
        let small = self.list[last].is_word() && !self.list[last].has(Shape::CAPITAL);
        let mut spelled = || initial(self.text(last), buffer) == acronym.letters().last().copied();
        if small && self.listed(last, bracket) == Some(Kind::Demonym) && !spelled() {
            last
        } else {
            bracket
        }
    }

    /// The kind of the name that is glossed: what a list says (`Coupe d'Afrique des nations`), or its head. `None` for places and persons.
    fn kind(&self, first: usize, bracket: usize) -> Option<Kind> {
        let function = self.words[first].function;
        match self.listed(first, bracket) {
            Some(Kind::Country | Kind::Location | Kind::Person | Kind::Demonym) => None,
            Some(kind) => Some(kind),
            None if is_organisation_head(function) => Some(Kind::Organisation),
            None if is_event_head(function) => Some(Kind::Event),
            None if is_product_head(function) => Some(Kind::Product),
            // a system of a car: `Porsche Torque Vectoring (PTV)`
            None if bracket > first + 1 && VEHICLE_MAKERS.binary_search(&self.list[first].hash).is_ok() => Some(Kind::Product),
            None => Some(Kind::Organisation),
        }
    }

    /// The end of the words in the bracket behind the acronym at `at` that spell it.
    fn expansion_behind(&self, at: usize, acronym: &Acronym, buffer: &mut Vec<u8>) -> Option<usize> {
        let first = at + 2;
        let close = (first..self.list.len().min(first + 18)).find(|&at| matches!(self.text(at), ")" | ","))?;
        if close < first + 2 || !self.list[first].has(Shape::CAPITAL) || !is_organisation_head(self.words[first].function) {
            return None;
        }
        let spelled = self.expansion(close, acronym, buffer).or_else(|| self.loosely(close, acronym, buffer))?;
        (spelled == first).then_some(close)
    }

    /// The first token of the words before `bracket` whose initials spell `acronym`: those of the long words alone, or with shorter ones behind the head
    /// of a body (`direction des ressources en eau (DRE)`), or else of all.
    fn expansion(&self, bracket: usize, acronym: &Acronym, buffer: &mut Vec<u8>) -> Option<usize> {
        let letters = acronym.letters();
        let head = |first: &usize| is_organisation_head(self.words[*first].function);
        let is_function = |at: usize| self.words[at].lexical.contains(Lexical::FUNCTION);
        self.spelled(bracket, letters, |_, length| length > 3, buffer)
            .or_else(|| self.spelled(bracket, letters, |at, length| length > 2 && !is_function(at), buffer).filter(head))
            .or_else(|| self.spelled(bracket, letters, |_, _| true, buffer))
    }

    /// The same, with the initials of words that count, by their token and the number of their letters.
    fn spelled(&self, bracket: usize, letters: &[u8], counts: impl Fn(usize, usize) -> bool, buffer: &mut Vec<u8>) -> Option<usize> {
        let mut wanted = letters.len();
        let mut at = bracket;
        let mut skipped = 0;
        while wanted > 0 && at > 0 && bracket - at < 24 {
            at -= 1;
            let token = &self.list[at];
            if !token.is_word() {
                // A comma divides what the body is for, not two phrases: all long words behind it must be spelled.
                let joins = matches!(self.text(at), "-" | "'" | "’") || self.text(at) == "," && skipped == 0;
                if token.kind == TokenKind::Mark && !joins {
                    return None;
                }
                continue;
            }
            for part in self.text(at).split(crate::fold::is_hyphen).rev() {
                let initial = initial(part, buffer).unwrap_or(b' ');
                let length = part.chars().count();
                if wanted > 0 && initial == letters[wanted - 1] && counts(at, length) {
                    wanted -= 1;
                    skipped = 0;
                } else if length > 4 && !token.has(Shape::ELIDED) {
                    skipped += 1;
                    if skipped > 1 {
                        return None;
                    }
                }
            }
        }
        (wanted == 0 && self.list[at].is_word()).then_some(at)
    }

    /// The first token of the words before `bracket` that the acronym abridges by syllables: `Caisse d'amortissement de la dette sociale (Cades)`.
    ///
    /// Each long word but one gives its first letters, up to three of them.
    fn loosely(&self, bracket: usize, acronym: &Acronym, buffer: &mut Vec<u8>) -> Option<usize> {
        let letters = acronym.letters();
        if letters.len() < 3 {
            return None;
        }
        for first in (bracket.saturating_sub(24)..bracket.saturating_sub(1)).rev() {
            let token = &self.list[first];
            if !token.is_word() {
                if !matches!(self.text(first), "," | "-" | "'" | "’") {
                    return None;
                }
                continue;
            }
            let begins = token.has(Shape::CAPITAL) || is_organisation_head(self.words[first].function);
            if begins && initial(self.text(first), buffer) == Some(letters[0]) && self.abridged(first, bracket, letters, buffer) {
                return Some(first);
            }
        }
        None
    }

    /// Whether the words from `first` to `bracket` give the letters.
    fn abridged(&self, first: usize, bracket: usize, letters: &[u8], buffer: &mut Vec<u8>) -> bool {
        // bit n: so many letters are spelled; with no long word left out, and with one
        let (mut whole, mut lacking) = (1u32, 0u32);
        for at in first..bracket {
            if !self.list[at].is_word() {
                continue;
            }
            fold_bare(self.text(at), buffer);
            let short = buffer.len() <= 4;
            let (more, less) = (reach(whole, buffer, letters), reach(lacking, buffer, letters));
            lacking = less | if short { lacking } else { whole };
            whole = more | if short { whole } else { 0 };
        }
        (whole | lacking) >> letters.len() & 1 == 1
    }
}

/// How many letters are spelled once the word has given up to three, from each number of them that `reached` holds.
fn reach(reached: u32, word: &[u8], letters: &[u8]) -> u32 {
    let mut out = 0;
    for at in (0..letters.len()).filter(|at| reached >> at & 1 == 1) {
        let given = word.iter().zip(&letters[at..]).take(3).take_while(|(a, b)| a == b).count();
        (1..=given).for_each(|count| out |= 1 << (at + count));
    }
    out
}
