//! Where sentences, lines and paragraphs end, and whose capital therefore says nothing.

use super::abbreviation::may_end_sentence;
use super::{Mark, Shape, Token, TokenKind, Tokens};

/// Sets `SENTENCE_START` and `HEADLINE` on the tokens and fills the list of sentences.
pub(crate) fn split(text: &str, tokens: &mut Tokens) {
    let Tokens { list, sentences, .. } = tokens;
    let mut begin = 0;
    let mut fresh = true; // the next word opens a sentence
    let count = list.len();
    // Where the line began, and its long words in capitals.
    let (mut line, mut long) = (0, 0);
    // Whether the token before may end a sentence.
    let mut may_end = false;
    for at in 0..count {
        let Token { kind, mark, shape, .. } = list[at];
        if shape.contains(Shape::LINE_START) || may_end {
            let ends = at > begin
                && (shape.contains(Shape::LINE_START) && breaks_line(list, at, text) || may_end && ends_sentence(list, at - 1, text));
            if ends {
                sentences.push((begin as u32, at as u32));
                begin = at;
                fresh = true;
            }
            if shape.contains(Shape::LINE_START) {
                mark_headline(&mut list[line..at], long);
                (line, long) = (at, 0);
            }
        }
        may_end = false;
        match kind {
            TokenKind::Word => {
                if fresh {
                    list[at].shape.insert(Shape::SENTENCE_START);
                }
                // `L'Algérie`: the elided word takes the capital of the sentence, the next keeps its own.
                fresh = false;
                may_end = shape.contains(Shape::POINT);
                if shape.contains(Shape::ALL_CAPITALS) && !shape.contains(Shape::ELIDED) {
                    long += usize::from(list[at].end - list[at].start > 3);
                }
            }
            TokenKind::Mark => {
                may_end = mark.stops() || mark.closes();
                // A quotation, an item of a list, what follows a colon or a bullet begins as a sentence does.
                if mark.refreshes() {
                    fresh = fresh || !(mark == Mark::Hyphen && shape.contains(Shape::GLUED));
                    if mark == Mark::StraightQuote && closes_quote(list, at) {
                        fresh = false;
                    }
                } else if !mark.is_transparent() {
                    fresh = false;
                }
            }
            _ => fresh = false,
        }
    }
    if begin < count {
        sentences.push((begin as u32, count as u32));
    }
    mark_headline(&mut list[line..], long);
}

/// A straight quote closes when it touches the token before it.
fn closes_quote(list: &[Token], at: usize) -> bool {
    at > 0 && list[at].has(Shape::GLUED) && list[at - 1].kind != TokenKind::Mark
}

/// Whether a line end before token `at` ends the sentence, or only a line of wrapped text.
fn breaks_line(list: &[Token], at: usize, text: &str) -> bool {
    let token = &list[at];
    if token.has(Shape::PARAGRAPH_START) {
        return true;
    }
    if !token.has(Shape::LINE_START) {
        return false;
    }
    let before = &list[at - 1];
    let word = token.text(text);
    let wraps = token.is_word() && word.chars().next().is_some_and(char::is_lowercase);
    let hangs = before.is_word()
        && (before.has(Shape::ELIDED)
            || matches!(
                before.text(text),
                "de" | "du"
                    | "des"
                    | "la"
                    | "le"
                    | "les"
                    | "et"
                    | "à"
                    | "au"
                    | "aux"
                    | "en"
                    | "par"
                    | "pour"
                    | "M."
                    | "MM."
                    | "Mme"
                    | "sur"
                    | "dans"
            ));
    !(wraps || hangs)
}

/// Whether token `end` (perhaps followed by closing quotes) ends its sentence.
fn ends_sentence(list: &[Token], end: usize, text: &str) -> bool {
    let mut last = end;
    // a closing quote or bracket after the full stop
    while last > 0 && end - last < 4 && list[last].mark.closes() {
        last -= 1;
    }
    let token = &list[last];
    let next = &list[end + 1];
    let next_text = next.text(text);
    if matches!(next.mark, Mark::CloseGuillemet | Mark::CloseQuote | Mark::CloseBracket | Mark::CloseSquare) {
        return false;
    }
    let opens = next_text
        .chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || c.is_numeric() || matches!(c, '«' | '“' | '"' | '–' | '—' | '-' | '(' | '[' | '‘' | '•'));
    match token.kind {
        TokenKind::Mark => match token.mark {
            Mark::Stop => opens || !next.has(Shape::GLUED),
            Mark::Exclamation | Mark::Question | Mark::Ellipsis => {
                opens && (last == end || !matches!(next.mark, Mark::Hyphen | Mark::EnDash | Mark::EmDash | Mark::OpenBracket))
            }
            Mark::Points | Mark::ThreePoints => opens,
            _ => false,
        },
        TokenKind::Word if token.has(Shape::POINT) && next.is_word() && next.has(Shape::CAPITAL) && last == end => {
            let word = token.text(text);
            let stem = word.trim_end_matches('.').to_ascii_lowercase_short();
            if token.has(Shape::INITIALS) {
                // `l'U.R.S.S. Le président`, `le plan B. Elle`: a function word with a capital begins a sentence.
                return is_opening_word(next_text);
            }
            may_end_sentence(stem.as_str())
        }
        _ => false,
    }
}

/// A short word in lower case on the stack.
struct Short([u8; 8], usize);

impl Short {
    fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0[..self.1]).unwrap_or_default()
    }
}

trait LowerShort {
    fn to_ascii_lowercase_short(&self) -> Short;
}

impl LowerShort for str {
    fn to_ascii_lowercase_short(&self) -> Short {
        let mut short = Short([0; 8], 0);
        if self.len() <= 8 && self.is_ascii() {
            short.0[..self.len()].copy_from_slice(self.as_bytes());
            short.0.make_ascii_lowercase();
            short.1 = self.len();
        }
        short
    }
}

fn is_opening_word(word: &str) -> bool {
    matches!(
        word,
        "Le" | "La"
            | "Les"
            | "L'"
            | "L’"
            | "Un"
            | "Une"
            | "Des"
            | "Il"
            | "Elle"
            | "Ils"
            | "Elles"
            | "On"
            | "Ce"
            | "Cette"
            | "Ces"
            | "Cet"
            | "C'"
            | "C’"
            | "Mais"
            | "Et"
            | "En"
            | "Dans"
            | "Pour"
            | "Selon"
            | "Sur"
            | "Au"
            | "Aux"
            | "Du"
            | "Après"
            | "Avant"
            | "Depuis"
            | "Nous"
            | "Je"
            | "J'"
            | "J’"
            | "Son"
            | "Sa"
            | "Ses"
            | "À"
            | "A"
            | "Par"
    )
}

/// Marks a line that is written in capitals throughout, of whose words `long` are long ones in capitals.
fn mark_headline(line: &mut [Token], long: usize) {
    if long < 3 {
        return;
    }
    let (mut capitals, mut small) = (0usize, 0usize);
    // `L'` and `L’` are as long as one another only in letters
    for token in line.iter().filter(|token| token.is_word() && !token.has(Shape::ELIDED)) {
        let len = (token.end - token.start) as usize;
        if is_in_capitals(token) {
            capitals += len;
        } else {
            small += len;
        }
    }
    if capitals > 4 * small {
        line.iter_mut().for_each(|token| token.shape.insert(Shape::HEADLINE));
        return;
    }
    // A headline that lost its line end: `… a gagné. LE CANDIDAT NE SERA PAS ÉLU Les partis …`
    let runs = line.chunk_by_mut(|a, b| is_in_capitals(a) && is_in_capitals(b));
    for run in runs.filter(|run| run.len() > 4) {
        let long = run.iter().filter(|token| token.has(Shape::ALL_CAPITALS) && token.end - token.start > 3).count();
        if long >= 3 {
            run.iter_mut().for_each(|token| token.shape.insert(Shape::HEADLINE));
        }
    }
}

/// Whether the token is a word in capitals, or one letter that may be.
fn is_in_capitals(token: &Token) -> bool {
    token.is_word()
        && (token.has(Shape::ALL_CAPITALS) || token.has(Shape::CAPITAL) && (token.has(Shape::ELIDED) || token.end - token.start <= 2))
}
