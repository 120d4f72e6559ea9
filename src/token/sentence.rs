//! Where sentences, lines and paragraphs end, and whose capital therefore says nothing.

use super::abbreviation::may_end_sentence;
use super::{Shape, Token, TokenKind, Tokens};

/// Sets `SENTENCE_START` and `HEADLINE` on the tokens and fills the list of sentences.
pub(crate) fn split(text: &str, tokens: &mut Tokens) {
    let Tokens { list, sentences, .. } = tokens;
    let mut begin = 0;
    let mut fresh = true; // the next word opens a sentence
    let count = list.len();
    for at in 0..count {
        let token = list[at];
        if at > begin && (breaks_line(list, at, text) || ends_sentence(list, at - 1, text)) {
            sentences.push((begin as u32, at as u32));
            begin = at;
            fresh = true;
        }
        match token.kind {
            TokenKind::Mark => {
                let mark = token.text(text);
                // A quotation, an item of a list, what follows a colon or a bullet begins as a sentence does.
                if matches!(
                    mark,
                    "«" | "“"
                        | "\""
                        | ":"
                        | "–"
                        | "—"
                        | "•"
                        | "‘"
                        | "..."
                        | "…"
                        | "‹"
                        | "|"
                        | "*"
                        | "►"
                        | "■"
                        | "▶"
                        | "-"
                        | "!"
                        | "?"
                ) {
                    fresh = fresh || !(mark == "-" && token.has(Shape::GLUED));
                    if mark == "\"" && closes_quote(list, at) {
                        fresh = false;
                    }
                } else if !matches!(mark, "(" | "[" | "»" | "”" | ")" | "]") {
                    fresh = false;
                }
            }
            TokenKind::Word => {
                if fresh {
                    list[at].shape.insert(Shape::SENTENCE_START);
                }
                // `L'Algérie`: the elided word takes the capital of the sentence, the next keeps its own.
                fresh = false;
            }
            _ => fresh = false,
        }
    }
    if begin < count {
        sentences.push((begin as u32, count as u32));
    }
    mark_headlines(list);
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
    while last > 0
        && end - last < 4
        && list[last].kind == TokenKind::Mark
        && matches!(list[last].text(text), "»" | "”" | "\"" | ")" | "’" | "'" | "]")
    {
        last -= 1;
    }
    let token = &list[last];
    let next = &list[end + 1];
    let next_text = next.text(text);
    if matches!(next_text, "»" | "”" | ")" | "]") {
        return false;
    }
    let opens = next_text
        .chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || c.is_numeric() || matches!(c, '«' | '“' | '"' | '–' | '—' | '-' | '(' | '[' | '‘' | '•'));
    match token.kind {
        TokenKind::Mark => match token.text(text) {
            "." => opens || !next.has(Shape::GLUED),
            "!" | "?" | "…" => opens && (last == end || !matches!(next_text, "-" | "–" | "—" | "(")),
            mark if mark.len() > 1 && mark.starts_with("..") => opens,
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

/// Marks the lines that are written in capitals throughout.
fn mark_headlines(list: &mut [Token]) {
    let mut from = 0;
    while from < list.len() {
        let to = (from + 1..list.len()).find(|&at| list[at].has(Shape::LINE_START)).unwrap_or(list.len());
        let (mut capitals, mut small, mut long) = (0usize, 0usize, 0usize);
        for token in &list[from..to] {
            // `L'` and `L’` are as long as one another only in letters
            if token.is_word() && !token.has(Shape::ELIDED) {
                let len = (token.end - token.start) as usize;
                if token.has(Shape::ALL_CAPITALS) || (token.has(Shape::CAPITAL) && len <= 2) {
                    capitals += len;
                    long += usize::from(len > 3);
                } else {
                    small += len;
                }
            }
        }
        if long >= 3 && capitals > 4 * small {
            for token in &mut list[from..to] {
                token.shape.insert(Shape::HEADLINE);
            }
        }
        from = to;
    }
}
