//! Where sentences, lines and paragraphs end, and whose capital therefore says nothing.

use super::abbreviation::may_end_sentence;
use super::{Mark, Shape, Token, TokenKind, Tokens};

/// Finds the ends of sentences while the tokens come: sets `SENTENCE_START` and `HEADLINE` on them and fills the list of sentences.
pub(crate) struct Splitter {
    /// The first token of the sentence.
    begin: usize,
    /// Whether the next word opens a sentence.
    fresh: bool,
    /// Whether the token before may end a sentence.
    may_end: bool,
    /// Where the line began, and its long words in capitals.
    line: usize,
    long: usize,
}

impl Splitter {
    pub fn new() -> Splitter {
        Splitter { begin: 0, fresh: true, may_end: false, line: 0, long: 0 }
    }

    /// Whether a line or a sentence may end before a token of this shape.
    #[inline(always)]
    pub fn may_end_before(&self, shape: Shape) -> bool {
        shape.contains(Shape::LINE_START) | self.may_end
    }

    /// Sees the next token, a word in small letters, and gives its shape.
    #[inline(always)]
    pub fn see_small(&mut self, shape: Shape) -> Shape {
        let start = Shape(Shape::SENTENCE_START.0 * u16::from(self.fresh));
        (self.fresh, self.may_end) = (false, false);
        shape | start
    }

    /// Sees the next token and gives its shape.
    pub fn see(&mut self, token: &Token, tokens: &Tokens) -> Shape {
        let shape = token.shape;
        match token.kind {
            TokenKind::Word => {
                if shape.contains(Shape::ALL_CAPITALS) && !shape.contains(Shape::ELIDED) {
                    self.long += usize::from(token.end - token.start > 3);
                }
                // `L'Algérie`: the elided word takes the capital of the sentence, the next keeps its own.
                let shape = self.see_small(shape);
                self.may_end = shape.contains(Shape::POINT);
                shape
            }
            TokenKind::Mark => {
                self.see_mark(token, tokens);
                shape
            }
            _ => {
                (self.fresh, self.may_end) = (false, false);
                shape
            }
        }
    }

    fn see_mark(&mut self, token: &Token, tokens: &Tokens) {
        let mark = token.mark;
        self.may_end = mark.stops() || mark.closes();
        // A quotation, an item of a list, what follows a colon or a bullet begins as a sentence does.
        if mark.refreshes() {
            self.fresh = self.fresh || !(mark == Mark::Hyphen && token.has(Shape::GLUED));
            if mark == Mark::StraightQuote && closes_quote(token, tokens.list.last()) {
                self.fresh = false;
            }
        } else if !mark.is_transparent() {
            self.fresh = false;
        }
    }

    /// Ends the line and the sentence before a token, if they end there.
    #[inline(never)]
    pub fn end_before(&mut self, next: &Token, tokens: &mut Tokens, text: &str) {
        let at = tokens.list.len();
        let begins_line = next.has(Shape::LINE_START);
        if at > self.begin
            && (begins_line && breaks_line(&tokens.list, next, text) || self.may_end && ends_sentence(&tokens.list, next, text))
        {
            tokens.sentences.push((self.begin as u32, at as u32));
            self.begin = at;
            self.fresh = true;
        }
        if begins_line {
            mark_headline(&mut tokens.list[self.line..], self.long);
            (self.line, self.long) = (at, 0);
        }
    }

    /// Ends the text.
    pub fn finish(self, tokens: &mut Tokens) {
        let count = tokens.list.len();
        if self.begin < count {
            tokens.sentences.push((self.begin as u32, count as u32));
        }
        mark_headline(&mut tokens.list[self.line..], self.long);
    }
}

/// A straight quote closes when it touches the token before it.
fn closes_quote(quote: &Token, before: Option<&Token>) -> bool {
    quote.has(Shape::GLUED) && before.is_some_and(|before| before.kind != TokenKind::Mark)
}

/// Whether a line end between the tokens and `token` ends the sentence, or only a line of wrapped text.
fn breaks_line(list: &[Token], token: &Token, text: &str) -> bool {
    let Some(before) = list.last() else { return false };
    if token.has(Shape::PARAGRAPH_START) {
        return true;
    }
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

/// Whether the last of the tokens (perhaps the closing quotes before it count) ends its sentence, given the one after it.
fn ends_sentence(list: &[Token], next: &Token, text: &str) -> bool {
    let end = list.len() - 1;
    let mut last = end;
    // a closing quote or bracket after the full stop
    while last > 0 && end - last < 4 && list[last].mark.closes() {
        last -= 1;
    }
    let token = &list[last];
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
