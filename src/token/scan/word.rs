//! Words: letters eight bytes at a time, elisions, clitics, abbreviations, initials and Roman numerals.

use super::{Next, Scanner};
use crate::fold::{hash_elided, hash_letters, hash_loaded, hash_plain, is_saint, load, load_two, masks, PLAIN};
use crate::token::abbreviation::{is_abbreviation, is_clitic, is_elidable, is_top_level_domain};
use crate::token::class::LATIN;
use crate::token::{Mark, Shape, TokenKind};

impl Scanner<'_, '_> {
    /// Nine words of ten: the `len` bytes of letters of ASCII and Latin-1 from `start` on, less than 16, of which the first alone may be a capital, up to
    /// something that cannot belong to a word, or an elided word. Returns where to read on; `None` (and nothing done) for all others.
    ///
    /// Whether a word has an accent is asked once, and both sorts are then ended by the same code: looked for by one function after another,
    /// each word with an accent cost the processor several wrong guesses.
    #[inline(always)]
    pub(super) fn short_word(&mut self, start: usize, len: usize) -> Option<usize> {
        if len >= 16 {
            return None;
        }
        let end = start + len;
        let loaded = load_two(self.bytes, start);
        let within = masks(len);
        let plain = (loaded.0 & within.0 | loaded.1 & within.1) & HIGH == 0;
        let (capital, leads, hash) = if plain {
            // Letters without bit 5, but for the first.
            if (!loaded.0 & within.0 & (SMALL - 0x20) | !loaded.1 & within.1 & SMALL) != 0 {
                return None;
            }
            (loaded.0 & 0x20 == 0, (0, 0), hash_letters(loaded, within, len))
        } else {
            let leads = (leads_of(loaded.0) & within.0, leads_of(loaded.1) & within.1);
            (self.accented_capital(start, loaded, within, leads)?, leads, hash_loaded(loaded, within, len))
        };
        let next = self.bytes.get(end).copied().unwrap_or(b' ');
        if !matches!(AFTER[next as usize], After::End) {
            let letters = || len as u32 - leads.0.count_ones() - leads.1.count_ones();
            match self.ends_word(start, end, letters)? {
                0 => {}
                apostrophe => {
                    self.at = start;
                    return (plain && self.elided_word(start, end, len as u32, capital.into(), apostrophe)).then_some(end + apostrophe);
                }
            }
        }
        if capital {
            let roman = matches!(loaded.0 as u8, b'I' | b'V' | b'X') && is_roman(&self.text[start..end]);
            let shape = if roman { Shape::CAPITAL | Shape::ROMAN } else { Shape::CAPITAL };
            let plain = plain && (len > 3 || !is_saint(&self.text[start..end]));
            self.at = start;
            self.add(end, hash, TokenKind::Word, Mark::Other, shape, plain);
        } else {
            self.add_small(start, end, hash, plain);
        }
        // A space stands after four words of five: which to guess costs more than to count.
        let space = next == b' ';
        self.pending = Shape(Shape::GLUED.0 * u16::from(!space));
        Some(end + usize::from(space))
    }

    /// Whether the first letter of a short word with accents is a capital; `None` where another one is, or one does not fold by itself.
    #[inline(always)]
    fn accented_capital(&self, start: usize, loaded: (u64, u64), within: (u64, u64), leads: (u64, u64)) -> Option<bool> {
        let capitals = |chunk: u64, leads: u64, within: u64| !(chunk << 2) & !leads & within & HIGH;
        let (low, high) = (capitals(loaded.0, leads.0, within.0), capitals(loaded.1, leads.1, within.1));
        // of an accented letter, the second byte
        let first = if loaded.0 as u8 == LATIN { 0x8000 } else { 0x80 };
        // Nearly all have no more than one accent in eight bytes: these are looked at without a branch.
        let is_plain = |leads: u64, from: usize| {
            let second = self.bytes.get(from + leads.trailing_zeros() as usize / 8 + 1);
            is_plain_letter(second.copied().unwrap_or_default()) | (leads == 0)
        };
        let mut plain = is_plain(leads.0, start) & is_plain(leads.1, start + 8);
        let (mut more_low, mut more_high) = (without_lowest(leads.0), without_lowest(leads.1));
        while more_low | more_high != 0 {
            plain &= is_plain(more_low, start) & is_plain(more_high, start + 8);
            (more_low, more_high) = (without_lowest(more_low), without_lowest(more_high));
        }
        (plain && low & !first | high == 0).then_some(low != 0)
    }

    /// The length of the apostrophe at `end`, after so many letters; 0 if the word ends there; `None` if it may go on.
    #[inline]
    fn ends_word(&self, start: usize, end: usize, letters: impl FnOnce() -> u32) -> Option<usize> {
        let ends = match AFTER[self.bytes.get(end).copied().unwrap_or(b' ') as usize] {
            After::End => true,
            After::Other => false,
            After::Colon => !self.bytes[end..].starts_with(b"://"),
            // no abbreviation, no domain
            After::Point => {
                matches!(self.bytes.get(end + 1), None | Some(b' ' | b'\n')) && (letters() > 4 || !may_own_point(&self.text[start..end]))
            }
            // `dit-il`, `a-t-il`
            After::Hyphen => {
                let after = end + 1;
                matches!(self.bytes.get(after), Some(b't' | b'i' | b'e' | b'l' | b'o' | b'c' | b'j' | b'n' | b'v' | b'm' | b'y'))
                    && is_clitic(&self.text[after..self.letters_end(after)])
                    && !self.is_prefix(&self.text[start..end], after)
            }
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
        if !self.plain_word() {
            self.any_word();
        }
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
        match self.ends_word(start, end, || letters) {
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
                    let rest = &self.text[end + len..];
                    let consonant = rest.starts_with(|c| "bcdfgjklmnpqrstvwxz".contains(c));
                    // M'hamed, M'hand, M'henni, but not M'habiller
                    let maghreb = prefix == "M" && ["ham", "han", "hen", "hir"].iter().any(|name| rest.starts_with(name));
                    let name_prefix = first_upper && (next_upper || consonant || maghreb) && matches!(prefix, "N" | "M" | "T");
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
                    if hyphens == 0 && self.is_prefix(&self.text[start..end], after) {
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

    /// Whether a word is a prefix that is a token of its own with the hyphen behind it, before the letters at `after`: `ex-`.
    fn is_prefix(&self, word: &str, after: usize) -> bool {
        match word {
            "ex" | "Ex" | "EX" | "mi" | "Mi" => true,
            // `anti-Trump`, `l'après-Merkel`, but not `anti-corruption`
            "pro" | "Pro" | "anti" | "Anti" | "après" | "Après" => self.char_at(after).is_some_and(char::is_uppercase),
            _ => false,
        }
    }

    /// What is lost before the capital at `at`, after small letters: a line end before a word that opens sentences (`BrésilPlusieurs`), a space
    /// after a small preposition or article (`parRyan`); or nothing.
    fn lost_before(&self, start: usize, at: usize) -> Option<Lost> {
        #[rustfmt::skip]
        const OPENERS: &[&str] = &[
            "Alors", "Après", "Au", "Aux", "Avant", "Avec", "Ce", "Ces", "Cet", "Cette", "Comme", "Comment", "Dans", "Depuis", "Des",
            "Deux", "Dimanche", "Elle", "Elles", "En", "Il", "Ils", "Je", "Jeudi", "La", "Le", "Les", "Leur", "Leurs", "Lors", "Lundi",
            "Mais", "Malgré", "Mardi", "Mercredi", "Moins", "Notre", "Nous", "Outre", "Où", "Parmi", "Plusieurs", "Pour", "Pourtant",
            "Puis", "Quand", "Quant", "Quelques", "Qui", "Samedi", "Sans", "Selon", "Ses", "Tous", "Tout", "Toute", "Toutes", "Trois",
            "Un", "Une", "Vendredi", "Vers", "Voici", "Vous",
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
            // `NOS` is an acronym, `MM.` none
            let acronym = upper == letters && letters > 2;
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
                if !acronym && (!ambiguous || upper > 0) || next.is_some_and(|c| c.is_lowercase() || c.is_numeric()) {
                    return Some((end + 1, false));
                }
            }
        }
        None
    }
}

/// Whether a word of at most four letters may have a point that belongs to it, or a letter with an accent, which is not looked at here.
fn may_own_point(word: &str) -> bool {
    let mut lower = [0; 4];
    let Some(lower) = lower.get_mut(..word.len()) else { return true };
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    match core::str::from_utf8(lower) {
        Ok(lower) => lower.len() < 2 || !lower.is_ascii() || lower == "www" || is_abbreviation(lower),
        Err(_) => true,
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

/// Which of the 64 bytes from `at` on, where a word begins, are letters of ASCII and Latin-1 (and the signs `×` and `÷`): the lowest bit the first.
///
/// Byte by byte, for so the compiler makes it instructions that take sixteen bytes at once: 90 of them, where eight bytes in a number took 260.
pub(super) fn letters_from(bytes: &[u8], at: usize) -> u64 {
    // with the byte before
    let window: Option<&[u8; 65]> = bytes.get(at.wrapping_sub(1)..at + 64).and_then(|window| window.try_into().ok());
    let Some(window) = window else { return letters_at_edge(bytes, at) };
    letters_in(window)
}

#[inline]
fn letters_in(window: &[u8; 65]) -> u64 {
    let mut found = [0u8; 64];
    for (n, found) in found.iter_mut().enumerate() {
        let (before, byte) = (window[n], window[n + 1]);
        *found = u8::from((byte | 0x20).wrapping_sub(b'a') < 26) | u8::from(byte == LATIN) | u8::from(before == LATIN);
    }
    // The lowest bits of eight bytes become eight bits in a row by a multiplication that moves each to its place.
    (0..8).fold(0, |letters, n| letters | load(&found, 8 * n).wrapping_mul(0x0102_0408_1020_4080) >> 56 << (8 * n))
}

/// The same at the beginning and at the end of the text.
#[cold]
fn letters_at_edge(bytes: &[u8], at: usize) -> u64 {
    let mut window = [0; 65];
    let rest = bytes.get(at..).unwrap_or_default();
    window[1..].iter_mut().zip(rest).for_each(|(to, &byte)| *to = byte);
    letters_in(&window)
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

/// All bits but the lowest that is set.
#[inline]
fn without_lowest(bits: u64) -> u64 {
    bits & bits.wrapping_sub(1)
}

/// The highest bit of each byte that is [`LATIN`].
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
    Hyphen,
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
            b'-' => After::Hyphen,
            b'\'' => After::Apostrophe,
            b'@' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => After::Other,
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
