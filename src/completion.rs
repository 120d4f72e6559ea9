//! What no choice among candidates can say: a title goes on over the name that stands right behind its complement.
//!
//! In `fondatrice de l'association féministe Libératrices` the words before `Libératrices` say what it is, and it says which one. A pattern would need to
//! know what will be a name; so the title is completed when all names have been chosen. In 3,541 articles of the press nine of ten such neighbours belong
//! together; of those behind a bare office (`la juge RBG`) only the ones that the lists have (`le député sortant PS`).

use crate::analysis::{Analysis, Candidate};
use crate::kind::Kind;
use crate::lexicon::{Lexical, Word};
use crate::rules::classes::{is_of, is_singular_article};
use crate::rules::RuleId;
use crate::token::{Mark, Shape};

/// Completes the titles among what was chosen, which is in the order of the text, enclosing ones first.
pub(crate) fn complete_titles(analysis: &Analysis, chosen: &mut [Candidate]) {
    for at in 0..chosen.len() {
        if chosen[at].kind == Kind::Title {
            let (title, behind) = (chosen[at], &chosen[at + 1..]);
            let inside = behind.iter().take_while(|other| other.first < title.last).count();
            let (inside, behind) = behind.split_at(inside);
            if let Some(last) = with_party(analysis, &title, inside, behind).or_else(|| completed(analysis, &title, inside, behind)) {
                chosen[at].last = last;
                chosen[at].end = analysis.tokens.list[last as usize - 1].end;
            }
        }
    }
}

/// Where the title ends with the name behind it, and with what that one goes on: `de l'émission Newsnight de la BBC`. `None` if it stays as it is.
fn completed(analysis: &Analysis, title: &Candidate, inside: &[Candidate], behind: &[Candidate]) -> Option<u32> {
    let Analysis { tokens, words, .. } = analysis;
    let (first, last) = (title.first as usize, title.last as usize);
    let ends_in_name = inside.iter().any(|other| other.last == title.last && other.kind != Kind::Demonym);
    if ends_in_name || !tokens.list[last - 1].is_word() || tokens.list[last - 1].has(Shape::CAPITAL) {
        return None;
    }
    let has_complement = words[first + 1..last].iter().any(|word| word.lexical.contains(Lexical::FUNCTION));
    let quote = tokens.list.get(last).map(|token| token.mark).filter(|mark| closing(*mark).is_some());
    let (name, mut rest) = behind.split_first()?;
    if name.first as usize != last + usize::from(quote.is_some()) || tokens.list[last].has(Shape::LINE_START) {
        return None;
    }
    let mut end = name.last;
    match quote {
        Some(quote) => {
            let is_closed = tokens.list.get(end as usize).is_some_and(|token| Some(token.mark) == closing(quote));
            if !has_complement || !is_closed || !matches!(name.kind, Kind::Organisation | Kind::Product | Kind::Event) {
                return None;
            }
            end += 1;
        }
        None if name.kind == Kind::Organisation => {
            if !has_complement && name.rule != RuleId::loose("known.name") {
                return None;
            }
        }
        None => {
            if !has_complement || !matches!(name.kind, Kind::Product | Kind::Event | Kind::Facility | Kind::Location) {
                return None;
            }
        }
    }
    while let Some((name, others)) = rest.split_first() {
        if !is_complement(words, end as usize, name)
            || !matches!(name.kind, Kind::Organisation | Kind::Country | Kind::Location | Kind::Event | Kind::Facility)
        {
            break;
        }
        (end, rest) = (name.last, others);
    }
    Some(end)
}

/// Where a title ends that goes on behind the letters of the party it ends with: `député La République en marche (LREM) de l'Essonne`.
fn with_party(analysis: &Analysis, title: &Candidate, inside: &[Candidate], behind: &[Candidate]) -> Option<u32> {
    let Analysis { tokens, words, .. } = analysis;
    let mark = |at: usize| tokens.list.get(at).map(|token| token.mark);
    let [letters, place, ..] = behind else { return None };
    let open = title.last as usize;
    let close = letters.last as usize;
    // The office itself is of the party; letters behind the name of a body that the office is of end it.
    let is_of_party = |party: &Candidate| {
        let before = &words[title.first as usize..party.first as usize];
        party.last == title.last && party.kind == Kind::Organisation && !before.iter().any(|word| word.lexical.contains(Lexical::FUNCTION))
    };
    let is_whole = inside.iter().any(is_of_party)
        && mark(open) == Some(Mark::OpenBracket)
        && letters.kind == Kind::Organisation
        && letters.first as usize == open + 1
        && mark(close) == Some(Mark::CloseBracket)
        && is_complement(words, close + 1, place)
        && matches!(place.kind, Kind::Location | Kind::Organisation);
    is_whole.then_some(place.last)
}

/// Whether token `at` is a `de` that leads to the name, perhaps with an article between.
fn is_complement(words: &[Word], at: usize, name: &Candidate) -> bool {
    let article = usize::from(words.get(at + 1).is_some_and(|word| is_singular_article(word.function)));
    words.get(at).is_some_and(|word| is_of(word.function)) && name.first as usize == at + 1 + article
}

/// The mark that closes what this one opens; `None` if it opens no quotation.
fn closing(mark: Mark) -> Option<Mark> {
    match mark {
        Mark::OpenGuillemet => Some(Mark::CloseGuillemet),
        Mark::OpenQuote => Some(Mark::CloseQuote),
        Mark::StraightQuote => Some(Mark::StraightQuote),
        _ => None,
    }
}
