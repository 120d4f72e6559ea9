//! The scanner: one pass over the bytes, a table lookup each, characters decoded only where the text leaves ASCII.

mod number;
mod word;

use unicode_segmentation::UnicodeSegmentation;

use super::class::{ByteClass, CLASS};
use super::sentence::Splitter;
use super::{Mark, Shape, Token, TokenKind};
use crate::fold::{hash_folded, hash_loaded, hash_word, is_apostrophe, is_combining, is_hyphen, is_invisible, is_saint, masks};
use word::is_plain_letter;

/// The tokens of a text and the sentences they form. Reused from text to text, it allocates nothing once it has grown.
#[derive(Default, Debug)]
pub(crate) struct Tokens {
    pub list: Vec<Token>,
    /// Token ranges of the sentences, in order; together they cover all tokens.
    pub sentences: Vec<(u32, u32)>,
    /// The tokens with a capital, and those with a hyphen: most stages look at these few alone.
    pub capitals: Vec<u32>,
    pub hyphens: Vec<u32>,
    fold: Vec<u8>,
}

/// Splits `text`, at most `u32::MAX` bytes long, into `tokens`.
pub(crate) fn tokenize(text: &str, tokens: &mut Tokens) {
    debug_assert!(u32::try_from(text.len()).is_ok());
    tokens.list.clear();
    tokens.sentences.clear();
    tokens.capitals.clear();
    tokens.hyphens.clear();
    let pending = Shape::LINE_START | Shape::PARAGRAPH_START;
    Scanner { text, bytes: text.as_bytes(), at: 0, pending, tokens, splitter: Splitter::new() }.run();
}

struct Scanner<'t, 's> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    /// What the bytes since the last token say of the next one: `GLUED`, or else perhaps `LINE_START` and `PARAGRAPH_START`.
    pending: Shape,
    tokens: &'s mut Tokens,
    splitter: Splitter,
}

/// How many bits are set from bit `at` on without a gap; 0 beyond the last bit.
#[inline]
fn run_from(bits: u64, at: usize) -> usize {
    (!bits.checked_shr(at as u32).unwrap_or(0)).trailing_zeros() as usize
}

/// What the next character is, for the inside of a word.
enum Next {
    Letter {
        len: usize,
        upper: bool,
    },
    Digit,
    Apostrophe(usize),
    Hyphen(usize),
    /// A combining accent, a soft hyphen: inside the word, without a shape.
    Mark(usize),
    Dot,
    End,
}

impl<'t> Scanner<'t, '_> {
    fn run(mut self) {
        // Where the next letters are, 64 bytes together: the lowest bit is for the byte at `base`.
        let (mut letters, mut base) = (word::letters_from(self.bytes, 0), 0);
        let bytes = self.bytes;
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            let class = CLASS[byte as usize];
            if matches!(class, ByteClass::Lower | ByteClass::Upper | ByteClass::Latin) {
                let mut run = run_from(letters, at - base);
                if at - base + run >= 64 {
                    base = at;
                    letters = word::letters_from(bytes, base);
                    run = run_from(letters, 0);
                }
                if let Some(end) = self.short_word(at, run) {
                    at = end;
                    continue;
                }
            }
            self.at = at;
            match class {
                ByteClass::Space => self.skip(1),
                ByteClass::Newline => {
                    // CR LF is one line end
                    if !(byte == b'\n' && at > 0 && bytes[at - 1] == b'\r') {
                        self.newline();
                    }
                    self.skip(1);
                }
                ByteClass::Lower | ByteClass::Upper => self.longer_word(),
                ByteClass::Digit => self.number(),
                ByteClass::Punct => self.punctuation(byte),
                ByteClass::Latin | ByteClass::Multi => self.multi(),
            }
            at = self.at;
        }
        self.splitter.finish(self.tokens);
    }

    fn skip(&mut self, len: usize) {
        self.at += len;
        self.pending.remove(Shape::GLUED);
    }

    fn newline(&mut self) {
        let second = self.pending.contains(Shape::LINE_START);
        self.pending.insert(if second { Shape::PARAGRAPH_START } else { Shape::LINE_START });
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..).and_then(|rest| rest.chars().next())
    }

    fn multi(&mut self) {
        // The few that French text is full of are told by their bytes. A mark before ASCII or Latin-1 has nothing that combines with it.
        let simple = |after: usize| self.bytes.get(after).is_none_or(|&next| next < 0x80 || next == 0xC2 || next == 0xC3);
        match self.bytes.get(self.at..(self.at + 3).min(self.bytes.len())) {
            Some([0xC3, second, ..]) if is_plain_letter(*second) => return self.longer_word(),
            Some([0xC2, 0xA0, ..]) => return self.skip(2),
            Some([0xC2, 0xAB | 0xBB, ..]) if simple(self.at + 2) => return self.mark(2),
            Some([0xE2, 0x80, 0x89 | 0xAF]) => return self.skip(3),
            Some([0xE2, 0x80, 0x93 | 0x94 | 0x98 | 0x99 | 0x9C | 0x9D | 0xA2 | 0xA6]) if simple(self.at + 3) => return self.mark(3),
            _ => {}
        }
        let Some(c) = self.char_at(self.at) else {
            self.at += 1;
            return;
        };
        if c == '\u{2028}' || c == '\u{2029}' || c == '\u{85}' {
            self.newline();
            self.skip(c.len_utf8());
        } else if c.is_whitespace() || is_invisible(c) {
            self.skip(c.len_utf8());
        } else if c.is_alphabetic() && !is_apostrophe(c) {
            self.longer_word();
        } else if c.is_numeric() || is_combining(c) {
            self.mark(c.len_utf8());
        } else {
            // Emoji with modifiers, flags and the like stay whole.
            // The look ahead is bounded, for a text of combining marks alone must not be read again and again.
            let mut limit = (self.at + 64).min(self.text.len());
            while !self.text.is_char_boundary(limit) {
                limit -= 1;
            }
            let len = self.text[self.at..limit].graphemes(true).next().map_or(c.len_utf8(), str::len);
            self.mark(len);
        }
    }

    /// A mark of `len` bytes.
    fn mark(&mut self, len: usize) {
        let text = &self.text[self.at..self.at + len];
        let hash = match text.as_bytes() {
            // its folded form is itself
            [0xC2, 0xAB | 0xBB] | [0xE2, 0x80, 0x93 | 0x94 | 0x9C | 0x9D | 0xA2 | 0xA6] => hash_folded(text.as_bytes()),
            _ => hash_word(text, &mut self.tokens.fold),
        };
        self.add(self.at + len, hash, TokenKind::Mark, Mark::of(text), Shape::default(), text.is_ascii());
    }

    /// A token that is no mark.
    fn push(&mut self, end: usize, kind: TokenKind, shape: Shape) {
        let hash = match kind {
            TokenKind::Word | TokenKind::Number => hash_word(&self.text[self.at..end], &mut self.tokens.fold),
            _ => 0,
        };
        let text = &self.text[self.at..end];
        let plain = !shape.contains(Shape::HYPHEN) && text.is_ascii() && !is_saint(text);
        self.add(end, hash, kind, Mark::Other, shape, plain);
    }

    /// A word in small letters, which nearly all are.
    #[inline(always)]
    fn add_small(&mut self, start: usize, end: usize, hash: u64, plain: bool) {
        // Made anew where it is needed: a token that is changed in memory and then copied makes the processor wait.
        let token = |shape| Token {
            start: start as u32,
            end: end as u32,
            hash,
            kind: TokenKind::Word,
            mark: Mark::Other,
            shape,
            compound: !plain,
            small: true,
        };
        if self.splitter.may_end_before(self.pending) {
            self.splitter.end_before(&token(self.pending), self.tokens, self.text);
        }
        let shape = self.splitter.see_small(self.pending);
        self.tokens.list.push(token(shape));
        self.pending = Shape::GLUED;
    }

    fn add(&mut self, end: usize, hash: u64, kind: TokenKind, mark: Mark, mut shape: Shape, plain: bool) {
        let number = self.tokens.list.len() as u32;
        if shape.contains(Shape::CAPITAL) {
            self.tokens.capitals.push(number);
        }
        if shape.contains(Shape::HYPHEN) {
            self.tokens.hyphens.push(number);
        }
        shape.insert(self.pending);
        let token = Token {
            start: self.at as u32,
            end: end as u32,
            hash,
            kind,
            mark,
            shape,
            compound: kind == TokenKind::Word && !plain,
            small: false,
        };
        if self.splitter.may_end_before(shape) {
            self.splitter.end_before(&token, self.tokens, self.text);
        }
        let shape = self.splitter.see(&token, self.tokens);
        self.tokens.list.push(Token { shape, ..token });
        self.at = end;
        self.pending = Shape::GLUED;
    }

    fn punctuation(&mut self, byte: u8) {
        if matches!(byte, b'@' | b'#') && self.bytes.get(self.at + 1).is_some_and(|b| b.is_ascii_alphanumeric() || *b >= 0x80 || *b == b'_')
        {
            let end = self.address_end(self.at + 1);
            return self.push(end, TokenKind::Address, Shape::default());
        }
        if byte == b'.' && self.bytes[self.at..].starts_with(b"..") {
            let dots = self.bytes[self.at..].iter().take_while(|&&b| b == b'.').count();
            return self.mark(dots);
        }
        let hash = hash_loaded((byte.into(), 0), masks(1), 1);
        self.add(self.at + 1, hash, TokenKind::Mark, MARKS[byte as usize & 0x7F], Shape::default(), true);
    }

    /// The end of an address: up to white space or a closing mark, less the punctuation of the sentence around it.
    fn address_end(&self, from: usize) -> usize {
        let mut end = from;
        for (at, c) in self.text[from..].char_indices() {
            if c.is_whitespace()
                || matches!(c, '<' | '>' | '"' | '«' | '»' | '“' | '”' | '(' | ')' | '[' | ']' | '’' | '\'' | ',' | ';' | '…')
            {
                break;
            }
            end = from + at + c.len_utf8();
        }
        while end > from && matches!(self.bytes[end - 1], b'.' | b':' | b'!' | b'?' | b'/') {
            end -= 1;
        }
        end.max(from)
    }

    fn next(&self, at: usize) -> Next {
        let Some(&byte) = self.bytes.get(at) else { return Next::End };
        match CLASS[byte as usize] {
            ByteClass::Lower => Next::Letter { len: 1, upper: false },
            ByteClass::Upper => Next::Letter { len: 1, upper: true },
            ByteClass::Digit => Next::Digit,
            ByteClass::Punct if byte == b'\'' => Next::Apostrophe(1),
            ByteClass::Punct if byte == b'-' => Next::Hyphen(1),
            ByteClass::Punct if byte == b'.' => Next::Dot,
            ByteClass::Latin | ByteClass::Multi => match self.char_at(at) {
                Some(c) if is_combining(c) || c == '\u{AD}' || c == '\u{200D}' || c == '\u{200C}' => Next::Mark(c.len_utf8()),
                Some(c) if is_apostrophe(c) => Next::Apostrophe(c.len_utf8()),
                Some(c) if is_hyphen(c) => Next::Hyphen(c.len_utf8()),
                Some(c) if c.is_alphabetic() => Next::Letter { len: c.len_utf8(), upper: c.is_uppercase() },
                _ => Next::End,
            },
            _ => Next::End,
        }
    }

    fn starts_letter(&self, at: usize) -> bool {
        matches!(self.next(at), Next::Letter { .. })
    }

    /// The end of the letters from `at` on, over hyphens and apostrophes: a look ahead for clitics and domains, which
    /// are short, so that a long run of hyphens is not read again and again.
    fn letters_end(&self, mut at: usize) -> usize {
        let limit = at + 16;
        loop {
            if at > limit {
                return at;
            }
            match self.next(at) {
                Next::Letter { len, .. } | Next::Mark(len) => at += len,
                Next::Digit => at += 1,
                Next::Hyphen(len) | Next::Apostrophe(len) if self.starts_letter(at + len) => at += len,
                _ => return at,
            }
        }
    }

    /// Whether an `@` follows the letters from `at` on: then a point before them is in the name of an e-mail address.
    fn is_mail_name(&self, at: usize) -> bool {
        let rest = &self.bytes[at..(at + 64).min(self.bytes.len())];
        let name = rest.iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'+')).count();
        name > 0 && rest.get(name) == Some(&b'@')
    }
}

/// The marks of one byte.
static MARKS: [Mark; 128] = marks_table();

const fn marks_table() -> [Mark; 128] {
    let mut table = [Mark::Other; 128];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = match byte as u8 {
            b'.' => Mark::Stop,
            b'!' => Mark::Exclamation,
            b'?' => Mark::Question,
            b',' => Mark::Comma,
            b';' => Mark::Semicolon,
            b':' => Mark::Colon,
            b'-' => Mark::Hyphen,
            b'(' => Mark::OpenBracket,
            b')' => Mark::CloseBracket,
            b'[' => Mark::OpenSquare,
            b']' => Mark::CloseSquare,
            b'"' => Mark::StraightQuote,
            b'\'' => Mark::Apostrophe,
            b'|' | b'*' => Mark::Item,
            _ => Mark::Other,
        };
        byte += 1;
    }
    table
}
