//! Words: letters eight bytes at a time, elisions, clitics, abbreviations, initials and Roman numerals.

use super::{Next, Scanner};
use crate::fold::{hash_elided, hash_letters, hash_loaded, hash_plain, is_saint, load, load_two, masks, PLAIN};
use crate::token::abbreviation::{is_abbreviation, is_clitic, is_elidable, is_top_level_domain};
use crate::token::{Mark, Shape, TokenKind};

impl Scanner<'_, '_> {
    /// Two words of three: the `len` ASCII letters from `start` on, less than 16 of which the first alone may be a capital, up to something that
    /// cannot belong to a word, or an elided word. Returns where to read on; `None` (and nothing done) for all others.
    #[inline(always)]
    pub(super) fn short_word(&mut self, start: usize, len: usize) -> Option<usize> {
        if len >= 16 {
            return None;
        }
        let end = start + len;
        let (low, high) = load_two(self.bytes, start);
        let (within_low, within_high) = masks(len);
        // Letters without bit 5, but for the first.
        if (!low & within_low & (SMALL - 0x20) | !high & within_high & SMALL) != 0 {
            return None;
        }
        let capital = low & 0x20 == 0;
        let next = self.bytes.get(end).copied().unwrap_or(b' ');
        if !matches!(AFTER[next as usize], After::End) {
            // The next letter has an accent.
            if next == 0xC3 {
                return None;
            }
            match self.ends_word(end, || len as u32)? {
                0 => {}
                apostrophe => {
                    self.at = start;
                    return self.elided_word(start, end, len as u32, capital.into(), apostrophe).then_some(end + apostrophe);
                }
            }
        }
        let hash = hash_letters((low, high), (within_low, within_high), len);
        if capital {
            let roman = matches!(low as u8, b'I' | b'V' | b'X') && is_roman(&self.text[start..end]);
            let shape = if roman { Shape::CAPITAL | Shape::ROMAN } else { Shape::CAPITAL };
            let plain = len > 3 || !is_saint(&self.text[start..end]);
            self.at = start;
            self.add(end, hash, TokenKind::Word, Mark::Other, shape, plain);
        } else {
            self.add_small(start, end, hash, true);
        }
        // A space stands after four words of five: which to guess costs more than to count.
        let space = next == b' ';
        self.pending = Shape(Shape::GLUED.0 * u16::from(!space));
        Some(end + usize::from(space))
    }

    /// The length of the apostrophe at `end`, after so many letters; 0 if the word ends there; `None` if it may go on.
    fn ends_word(&self, end: usize, letters: impl FnOnce() -> u32) -> Option<usize> {
        let ends = match AFTER[self.bytes.get(end).copied().unwrap_or(b' ') as usize] {
            After::End => true,
            After::Other => false,
            After::Colon => !self.bytes[end..].starts_with(b"://"),
            // no abbreviation, no domain
            After::Point => letters() > 4 && matches!(self.bytes.get(end + 1), None | Some(b' ' | b'\n')),
            After::Apostrophe => return Some(1),
            After::Multi => match self.bytes.get(end..end + 3) {
                Some([0xE2, 0x80, 0x99]) => return Some(3),
                Some([0xC2, 0xA0 | 0xAB | 0xBB, _] | [0xE2, 0x80, 0x89 | 0x93 | 0x94 | 0x9C | 0x9D | 0xA6 | 0xAF]) => true,
                _ => false,
            },
        };
        ends.then_some(0)
    }

    /// All other words.
    #[inline(never)]
    pub(super) fn longer_word(&mut self) {
        if !self.accented_word() && !self.plain_word() {
            self.any_word();
        }
    }

    /// The same as [`Scanner::short_word`] with letters of Latin-1: most of the words that are left.
    ///
    /// Sixteen bytes are looked at together, and nearly without branches: each byte of a mask says by its highest bit what that byte of the text is.
    fn accented_word(&mut self) -> bool {
        let start = self.at;
        let (low, high) = load_two(self.bytes, start);
        // The first bytes of letters with accents.
        let leads = (leads_of(low), leads_of(high));
        let in_low = letters_of(low) | leads.0 | leads.0 << 8;
        let in_high = letters_of(high) | leads.1 | leads.1 << 8 | leads.0 >> 56;
        let len = count_of(in_low, in_high);
        if len >= 16 {
            return false;
        }
        let end = start + len;
        let (within_low, within_high) = masks(len);
        let leads = (leads.0 & within_low, leads.1 & within_high);
        let capitals = (in_low & !leads.0 & !(low << 2) & within_low, in_high & !leads.1 & !(high << 2) & within_high);
        // of an accented letter, the second byte
        let first = if low as u8 == 0xC3 { 0x8000 } else { 0x80 };
        let plain = leads == (0, 0);
        let letters = || len as u32 - leads.0.count_ones() - leads.1.count_ones();
        if capitals.0 & !first | capitals.1 != 0 || !self.are_plain(start, leads) {
            return false;
        }
        let capital = capitals.0 != 0;
        match self.ends_word(end, letters) {
            Some(0) => {}
            Some(apostrophe) => return plain && self.elided_word(start, end, letters(), capital.into(), apostrophe),
            None => return false,
        }
        let hash = hash_loaded((low, high), (within_low, within_high), len);
        if capital {
            let saint = len <= 3 && is_saint(&self.text[start..end]);
            let roman = matches!(low as u8, b'I' | b'V' | b'X') && is_roman(&self.text[start..end]);
            let shape = if roman { Shape::CAPITAL | Shape::ROMAN } else { Shape::CAPITAL };
            self.add(end, hash, TokenKind::Word, Mark::Other, shape, plain && !saint);
        } else {
            self.add_small(start, end, hash, plain);
            self.at = end;
        }
        true
    }

    /// Whether the letters that begin with these bytes from `start` on fold by themselves.
    fn are_plain(&self, start: usize, leads: (u64, u64)) -> bool {
        [(leads.0, start), (leads.1, start + 8)].into_iter().all(|(mut leads, start)| {
            let mut all = true;
            while leads != 0 {
                let second = start + leads.trailing_zeros() as usize / 8 + 1;
                all &= self.bytes.get(second).is_some_and(|&second| is_plain_letter(second));
                leads &= leads - 1;
            }
            all
        })
    }

    /// Words of letters of ASCII and Latin-1 of any length, in any case, as [`Scanner::short_word`] does.
    fn plain_word(&mut self) -> bool {
        let start = self.at;
        let mut end = start;
        let (mut letters, mut upper) = (0u32, 0u32);
        let (mut mixed, mut plain) = (false, true);
        let mut chunk = load(self.bytes, start);
        let mut found = letters_of(chunk);
        let mut beyond = first_without(found);
        loop {
            let run = beyond.trailing_zeros() / 8;
            let capitals = found & !(chunk << 2) & before(beyond);
            if capitals != 0 {
                // a capital after a small letter
                let small = found & (chunk << 2) & before(beyond);
                mixed |= upper < letters || small != 0 && capitals > (small & small.wrapping_neg());
                upper += capitals.count_ones();
            }
            letters += run;
            end += run as usize;
            if run < 8 {
                match self.bytes.get(end..end + 2) {
                    Some(&[0xC3, second]) if is_plain_letter(second) => {
                        if second < 0xA0 {
                            mixed |= upper < letters;
                            upper += 1;
                        }
                        plain = false;
                        letters += 1;
                        end += 2;
                    }
                    _ => break,
                }
            }
            chunk = load(self.bytes, end);
            found = letters_of(chunk);
            beyond = first_without(found);
        }
        match self.ends_word(end, || letters) {
            Some(0) => {}
            Some(apostrophe) => return plain && self.elided_word(start, end, letters, upper, apostrophe),
            None => return false,
        }
        // `BrésilPlusieurs`: perhaps two words
        if mixed && upper < letters {
            return false;
        }
        let mut shape = Shape::default();
        if upper > 0 {
            if self.starts_upper(start) {
                shape.insert(Shape::CAPITAL);
                plain &= !(letters <= 3 && is_saint(&self.text[start..end]));
                if matches!(self.bytes[start], b'I' | b'V' | b'X') && is_roman(&self.text[start..end]) {
                    shape.insert(Shape::ROMAN);
                }
            }
            if upper == letters && letters > 1 {
                shape.insert(Shape::ALL_CAPITALS);
            }
        }
        self.add(end, hash_plain(self.bytes, start, end), TokenKind::Word, Mark::Other, shape, plain);
        true
    }

    /// `l'`, `d’`, `qu'` before a letter, with an apostrophe of `len` bytes. Rarer ones and `N'Djamena` are left to [`Scanner::any_word`].
    fn elided_word(&mut self, start: usize, end: usize, letters: u32, upper: u32, len: usize) -> bool {
        let elides = match (letters, self.bytes[start]) {
            (1, b'l' | b'd' | b'j' | b'm' | b't' | b's' | b'n' | b'c' | b'L' | b'D' | b'J' | b'S' | b'C') => true,
            (2, b'q') => self.bytes[start + 1] == b'u',
            _ => false,
        };
        let follows = match self.bytes.get(end + len..) {
            Some([0xC3, second, ..]) => is_plain_letter(*second),
            Some([next, ..]) => next.is_ascii_alphanumeric(),
            _ => false,
        };
        if !elides || !follows {
            return false;
        }
        let shape = if upper > 0 { Shape::ELIDED | Shape::CAPITAL } else { Shape::ELIDED };
        self.add(end + len, hash_elided(self.bytes, start, end), TokenKind::Word, Mark::Other, shape, true);
        true
    }

    /// Whether a capital of ASCII or Latin-1 stands at `at`.
    fn starts_upper(&self, at: usize) -> bool {
        match self.bytes.get(at..) {
            Some([0xC3, second, ..]) => *second < 0xA0,
            Some([byte, ..]) => byte.is_ascii_uppercase(),
            _ => false,
        }
    }

    fn any_word(&mut self) {
        let start = self.at;
        let mut end = start;
        let (mut letters, mut upper, mut digits, mut hyphens) = (0u32, 0u32, 0u32, 0u32);
        let mut first_upper = false;
        let mut mixed = false;
        let mut shape = Shape::default();
        let mut lost = None;
        let after_number = self.pending.contains(Shape::GLUED)
            && self.tokens.list.last().is_some_and(|t| t.kind == TokenKind::Number && t.end as usize == start);
        loop {
            // Nearly all letters are small ASCII ones.
            let run = self.bytes[end..].iter().take_while(|byte| byte.is_ascii_lowercase()).count();
            letters += run as u32;
            end += run;
            match self.next(end) {
                Next::Letter { len, upper: is_upper } => {
                    if letters == 0 {
                        first_upper = is_upper;
                    } else if is_upper && upper < letters && hyphens == 0 {
                        lost = self.lost_before(start, end);
                        if lost.is_some() {
                            break;
                        }
                        mixed = true;
                    }
                    letters += 1;
                    upper += u32::from(is_upper);
                    end += len;
                }
                Next::Digit => {
                    // `14h30`: the hour ends before its minutes.
                    if after_number && letters == 1 {
                        break;
                    }
                    digits += 1;
                    end += 1;
                }
                Next::Mark(len) => end += len,
                Next::Apostrophe(len) => {
                    let prefix = &self.text[start..end];
                    let next_upper = matches!(self.next(end + len), Next::Letter { upper: true, .. });
                    let elides = is_elidable(prefix);
                    // N'Djamena, M'sila (nothing is elided before a consonant), but l'Afrique and D'Algérie
                    let consonant = self.text[end + len..].chars().next().is_some_and(|c| "bcdfgjklmnpqrstvwxz".contains(c));
                    let name_prefix = first_upper && (next_upper || consonant) && matches!(prefix, "N" | "M" | "T");
                    if elides && hyphens == 0 && !name_prefix {
                        let follows = self.char_at(end + len);
                        if follows.is_none_or(|c| {
                            c.is_alphanumeric() || c.is_whitespace() || matches!(c, '«' | '"' | '“' | '‘' | '\'' | '’' | '(' | '[')
                        }) {
                            end += len;
                            shape.insert(Shape::ELIDED);
                        }
                        break;
                    }
                    if !self.starts_letter(end + len) {
                        break;
                    }
                    end += len;
                }
                Next::Hyphen(len) => {
                    let after = end + len;
                    let is_letter = self.starts_letter(after);
                    if !is_letter && !matches!(self.next(after), Next::Digit) {
                        break;
                    }
                    // `14h-18h`: the first hour ends here
                    if after_number && letters == 1 && (!is_letter || self.bytes[start] == b'h') {
                        break;
                    }
                    let prefix = || match &self.text[start..end] {
                        "ex" | "Ex" | "EX" | "mi" | "Mi" => true,
                        // `anti-Trump`, but not `anti-corruption`
                        "pro" | "Pro" | "anti" | "Anti" => self.char_at(after).is_some_and(char::is_uppercase),
                        _ => false,
                    };
                    if hyphens == 0 && prefix() {
                        end = after;
                        shape.insert(Shape::ELIDED);
                        break;
                    }
                    if is_letter && is_clitic(&self.text[after..self.letters_end(after)]) {
                        break;
                    }
                    hyphens += 1;
                    end = after;
                }
                Next::Dot => {
                    if let Some(with_point) = self.point(start, end, letters + digits, upper) {
                        if with_point.1 {
                            shape.insert(Shape::INITIALS);
                        }
                        shape.insert(Shape::POINT);
                        end = with_point.0;
                        break;
                    }
                    let after = end + 1;
                    if self.is_mail_name(after) {
                        end = after;
                        continue;
                    }
                    if self.starts_letter(after) {
                        let tail = self.letters_end(after);
                        if is_top_level_domain(&self.text[after..tail]) {
                            shape.insert(Shape::DOMAIN);
                            end = tail;
                            continue;
                        }
                    }
                    break;
                }
                Next::End => break,
            }
        }
        let rest = &self.bytes[end..];
        if rest.starts_with(b"://")
            || (rest.starts_with(b".") && self.text[start..end].eq_ignore_ascii_case("www"))
            || rest.starts_with(b"@")
        {
            let end = self.address_end(end + 1);
            return self.push(end, TokenKind::Address, Shape::default());
        }
        if shape.contains(Shape::DOMAIN) && rest.starts_with(b"/") {
            let end = self.address_end(end);
            return self.push(end, TokenKind::Address, Shape::default());
        }
        // al-Bab, el-Sissi: the article is small, the name is not
        let after_article = !first_upper && upper > 0 && hyphens > 0 && is_arabic_article(&self.text[start..end]);
        if first_upper || after_article {
            shape.insert(Shape::CAPITAL);
        }
        if letters > 1 && upper == letters {
            shape.insert(Shape::ALL_CAPITALS);
        }
        if hyphens > 0 {
            shape.insert(Shape::HYPHEN);
        }
        if digits > 0 {
            shape.insert(Shape::DIGIT);
        }
        if mixed && upper != letters {
            shape.insert(Shape::MIXED);
        }
        if first_upper && is_roman(&self.text[start..end]) {
            shape.insert(Shape::ROMAN);
        }
        self.push(end, TokenKind::Word, shape);
        match lost {
            Some(Lost::Line) => {
                self.newline();
                self.skip(0);
            }
            Some(Lost::Space) => self.skip(0),
            None => {}
        }
    }

    /// What is lost before the capital at `at`, after small letters: a line end before a word that opens sentences (`BrésilPlusieurs`), a space
    /// after a small preposition or article (`parRyan`); or nothing.
    fn lost_before(&self, start: usize, at: usize) -> Option<Lost> {
        #[rustfmt::skip]
        const OPENERS: &[&str] = &[
            "Alors", "Après", "Au", "Aux", "Avant", "Avec", "Ce", "Ces", "Cet", "Cette", "Comme", "Comment", "Dans", "Depuis",
            "Des", "Deux", "Elle", "Elles", "En", "Il", "Ils", "Je", "La", "Le", "Les", "Leur", "Leurs", "Lors", "Mais", "Malgré",
            "Moins", "Notre", "Nous", "Outre", "Où", "Parmi", "Plusieurs", "Pour", "Pourtant", "Puis", "Quand", "Quant",
            "Quelques", "Qui", "Sans", "Selon", "Ses", "Tous", "Tout", "Toute", "Toutes", "Trois", "Un", "Une", "Vers", "Voici",
            "Vous",
        ];
        let before = &self.text[start..at];
        if matches!(
            before,
            "à" | "au"
                | "avec"
                | "dans"
                | "de"
                | "des"
                | "du"
                | "en"
                | "et"
                | "le"
                | "les"
                | "par"
                | "pour"
                | "que"
                | "selon"
                | "sur"
                | "un"
                | "une"
        ) {
            return Some(Lost::Space);
        }
        // The third letter is looked for, not the letters counted: a text without spaces would be read again at each capital.
        if !before.ends_with(char::is_lowercase) || before.chars().nth(2).is_none() {
            return None;
        }
        let word = &self.text[at..self.letters_end(at)];
        let elided = word.split_once(['\'', '’']).is_some_and(|(first, _)| matches!(first, "C" | "D" | "J" | "L" | "N" | "S" | "Qu"));
        (elided || OPENERS.binary_search(&word).is_ok()).then_some(Lost::Line)
    }

    /// When the point at `end` belongs to the word: where the token ends then, and whether it is made of initials.
    fn point(&self, start: usize, end: usize, letters: u32, upper: u32) -> Option<(usize, bool)> {
        let word = &self.text[start..end];
        // 37 °C ends a sentence, and so does 2 m
        if self.bytes[..start].ends_with("°".as_bytes()) || word == "m" && self.follows_number(start) {
            return None;
        }
        if letters == 1 && upper == 1 {
            // J.  J.-C.  U.R.S.S.  S.M.
            let mut at = end + 1;
            let mut count = 1;
            loop {
                let hyphen = usize::from(self.bytes.get(at) == Some(&b'-'));
                match self.next(at + hyphen) {
                    Next::Letter { len, upper: true } if self.bytes.get(at + hyphen + len) == Some(&b'.') => {
                        at += hyphen + len + 1;
                        count += 1;
                    }
                    // U.R.S.S without its last point
                    Next::Letter { len, upper: true } if hyphen == 0 && count > 1 && !self.starts_letter(at + len) => {
                        return Some((at + len, true))
                    }
                    _ => break,
                }
            }
            return Some((at, word != "M" || count > 1));
        }
        if letters <= 4 && !word.contains(['-', '\'', '’']) {
            let mut folded = [0u8; 16];
            let lower = word.to_lowercase_in(&mut folded)?;
            if is_abbreviation(lower) {
                // `no`, `ex`, `al` and the like are words too: their point is theirs only before a small letter or a figure.
                let next = self.text[end + 1..].trim_start().chars().next();
                let ambiguous = matches!(
                    lower,
                    "no" | "ex"
                        | "al"
                        | "col"
                        | "cap"
                        | "me"
                        | "ed"
                        | "p"
                        | "n"
                        | "st"
                        | "ch"
                        | "st."
                        | "jan"
                        | "fig"
                        | "ref"
                        | "adj"
                        | "mes"
                        | "gal"
                        | "pr"
                        | "av"
                        | "m"
                );
                if !ambiguous || upper > 0 || next.is_some_and(|c| c.is_lowercase() || c.is_numeric()) {
                    return Some((end + 1, false));
                }
            }
        }
        None
    }
}

/// What is lost between two words.
enum Lost {
    Line,
    Space,
}

const HIGH: u64 = 0x8080_8080_8080_8080;
const SMALL: u64 = 0x2020_2020_2020_2020;

/// The highest bit of each byte that is an ASCII letter.
#[inline]
fn letters_of(chunk: u64) -> u64 {
    const LOW: u64 = 0x7F7F_7F7F_7F7F_7F7F;
    // In small letters and without its highest bit, a byte from `a` on reaches the highest bit when 0x80 - `a` is added, one beyond `z` when
    // 0x80 - `z` - 1 is; no sum runs over into the next byte.
    let small = (chunk | SMALL) & LOW;
    let from_a = small + 0x1F1F_1F1F_1F1F_1F1F;
    let beyond_z = small + 0x0505_0505_0505_0505;
    from_a & !beyond_z & !chunk & HIGH
}

/// Which of the 64 bytes from `at` on are ASCII letters: the lowest bit the first.
pub(super) fn letters_from(bytes: &[u8], at: usize) -> u64 {
    // The highest bits of eight bytes become eight bits in a row by a multiplication that moves each to its place.
    let gather = |chunk: u64| (letters_of(chunk) >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56;
    match bytes.get(at..at + 64) {
        Some(block) => (0..8).fold(0, |letters, n| letters | gather(load(block, 8 * n)) << (8 * n)),
        None => (0..8).fold(0, |letters, n| letters | gather(load(bytes, at + 8 * n)) << (8 * n)),
    }
}

/// The highest bit of the first byte that `found` does not have; 0 when it has all.
#[inline]
fn first_without(found: u64) -> u64 {
    let others = !found & HIGH;
    others & others.wrapping_neg()
}

/// A mask of the bytes before that byte.
#[inline]
fn before(highest: u64) -> u64 {
    (highest >> 7).wrapping_sub(1)
}

/// How many bytes of 16 stand before the first one that is not found.
#[inline]
fn count_of(in_low: u64, in_high: u64) -> usize {
    let [low, high] = [in_low, in_high].map(|found| first_without(found).trailing_zeros() / 8);
    // the second number matters where the first one has all
    (low + (high & (low >> 3).wrapping_neg())) as usize
}

/// The highest bit of each byte that is 0xC3.
#[inline]
fn leads_of(chunk: u64) -> u64 {
    let others = chunk ^ 0xC3C3_C3C3_C3C3_C3C3;
    // A byte that is not 0 reaches the highest bit by its lower ones or has it.
    !(((others & !HIGH) + !HIGH) | others) & HIGH
}

/// Whether the second byte after 0xC3 makes a letter that folds by itself.
#[inline]
pub(super) fn is_plain_letter(second: u8) -> bool {
    second & 0xC0 == 0x80 && PLAIN[second as usize & 0x3F] != 0
}

/// What a byte after letters says of the word's end.
#[derive(Clone, Copy)]
enum After {
    /// The word ends here.
    End,
    Point,
    Colon,
    Apostrophe,
    Multi,
    /// It may go on.
    Other,
}

const fn after_table() -> [After; 256] {
    let mut table = [After::End; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'.' => After::Point,
            b':' => After::Colon,
            b'\'' => After::Apostrophe,
            b'-' | b'@' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => After::Other,
            0x80..=0xFF => After::Multi,
            _ => After::End,
        };
        byte += 1;
    }
    table
}

static AFTER: [After; 256] = after_table();

/// Lower case without allocation, for short words.
trait LowerIn {
    fn to_lowercase_in<'b>(&self, buffer: &'b mut [u8; 16]) -> Option<&'b str>;
}

impl LowerIn for str {
    fn to_lowercase_in<'b>(&self, buffer: &'b mut [u8; 16]) -> Option<&'b str> {
        let mut len = 0;
        for c in self.chars().flat_map(char::to_lowercase) {
            let next = len + c.len_utf8();
            c.encode_utf8(buffer.get_mut(len..next)?);
            len = next;
        }
        core::str::from_utf8(&buffer[..len]).ok()
    }
}

/// Whether `word` begins with the Arabic article and a hyphen before a capital: `al-Bab`, `ech-Cheikh`.
fn is_arabic_article(word: &str) -> bool {
    word.split_once('-').is_some_and(|(article, name)| {
        matches!(
            article,
            "al" | "el"
                | "ad"
                | "ar"
                | "as"
                | "at"
                | "az"
                | "an"
                | "ed"
                | "er"
                | "es"
                | "et"
                | "ez"
                | "en"
                | "ech"
                | "esh"
                | "ash"
                | "ach"
                | "ul"
                | "ud"
        ) && name.chars().next().is_some_and(char::is_uppercase)
    })
}

/// Whether `word` is a Roman numeral, alone (`VI`) or as an ordinal (`XIXe`, `Ier`, `XXIème`).
fn is_roman(word: &str) -> bool {
    let digits = word.bytes().take_while(|b| matches!(b, b'I' | b'V' | b'X' | b'L' | b'C' | b'D' | b'M')).count();
    if digits == 0 || digits > 8 {
        return false;
    }
    let rest = &word[digits..];
    let numeral = &word.as_bytes()[..digits];
    // `CD`, `DC`, `MM`, `ML`, `LCI` are acronyms far more often: only I, V and X make the numerals of news (popes, kings, centuries).
    if !numeral.iter().all(|b| matches!(b, b'I' | b'V' | b'X')) {
        return false;
    }
    matches!(rest, "" | "e" | "er" | "ème" | "eme" | "ᵉ" | "es" | "re" | "ère")
}
