//! One spelling for the many of a word: case, apostrophes, hyphens and decomposed accents folded, and a hash of the result.
//!
//! A word is looked up by what a reader takes it for: `États‑Unis` (U+2011), `E\u{301}tats-Unis` and `ÉTATS-UNIS` are one word. The folded form
//! never reaches the caller, so offsets never drift.
//!
//! Accents stay in words, for `jugé` is no `juge`, nor `à` an `a`; the lists hold the form without accents beside the other
//! where it is no word of its own. The parts of names lose theirs: `Etats-Unis` is `États-Unis`.

/// Whether `c` may stand as an apostrophe inside a word.
pub(crate) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{02BC}' | '\u{2018}' | '\u{FF07}')
}

/// Whether `c` joins the parts of a compound word: hyphen-minus, U+2010, U+2011.
pub(crate) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// Whether `c` leaves no trace in a word: soft hyphen, zero-width joiners and marks of direction.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// Whether `c` is a combining accent of the Latin script (decomposed text, NFD).
pub(crate) fn is_combining(c: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&c)
}

/// The base letter or letters of a lower-case letter with a diacritic; `None` when it has none that we fold.
fn base(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ' | 'ả' | 'ấ' | 'ầ' => "a",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ḍ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ế' | 'ề' | 'ễ' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' | 'ḥ' => "h",
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ồ' | 'ố' => "o",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' | 'ṣ' => "s",
        'ţ' | 'ť' | 'ț' | 'ṭ' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' | 'ẓ' => "z",
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        _ => return None,
    })
}

/// The composed form of a lower-case letter and a combining accent, where French and its neighbours write one.
fn compose(letter: char, mark: char) -> Option<char> {
    let row = match mark {
        '\u{300}' => "aàeèiìoòuù",
        '\u{301}' => "aáeéiíoóuúyýcćnńsśzź",
        '\u{302}' => "aâeêiîoôuû",
        '\u{303}' => "aãoõnñ",
        '\u{308}' => "aäeëiïoöuüyÿ",
        '\u{30A}' => "aå",
        '\u{30C}' => "cčeěrřsšzž",
        '\u{327}' => "cçsştţ",
        _ => return None,
    };
    let mut pairs = row.chars();
    while let (Some(plain), Some(accented)) = (pairs.next(), pairs.next()) {
        if plain == letter {
            return Some(accented);
        }
    }
    None
}

/// Appends the folded form of `word`, its accents kept, to `out`.
pub(crate) fn fold_into(word: &str, out: &mut Vec<u8>) {
    fold_keeping(true, word, out);
}

fn fold_keeping(keep: bool, word: &str, out: &mut Vec<u8>) {
    if word.is_ascii() {
        out.extend(word.bytes().map(|b| b.to_ascii_lowercase()));
        return;
    }
    if fold_latin(keep, word.as_bytes(), out) {
        return;
    }
    let mut utf8 = [0u8; 4];
    let mut last: Option<(char, usize)> = None;
    for upper in word.chars() {
        if is_apostrophe(upper) {
            out.push(b'\'');
        } else if is_hyphen(upper) {
            out.push(b'-');
        } else if is_combining(upper) {
            if let (true, Some((letter, at))) = (keep, last) {
                if let Some(c) = compose(letter, upper) {
                    out.truncate(at);
                    out.extend_from_slice(c.encode_utf8(&mut utf8).as_bytes());
                }
            }
        } else if !is_invisible(upper) {
            for c in upper.to_lowercase() {
                if is_combining(c) {
                    continue; // the dot of İ
                }
                last = Some((c, out.len()));
                match base(c) {
                    Some(letters) if !keep || letters.len() > 1 => out.extend_from_slice(letters.as_bytes()),
                    _ => out.extend_from_slice(c.encode_utf8(&mut utf8).as_bytes()),
                }
            }
        }
    }
}

/// The letters U+00C0 to U+00FF without their accents, by their second byte in UTF-8 less 0x80; 0 for those that need more care.
pub(crate) static PLAIN: [u8; 64] = *b"aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0\0aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0y";

/// Folds a word of ASCII letters and those of Latin-1, which is nearly every French one; `false` (and nothing written) for any other.
fn fold_latin(keep: bool, word: &[u8], out: &mut Vec<u8>) -> bool {
    let before = out.len();
    let mut at = 0;
    while let Some(&byte) = word.get(at) {
        if byte < 0x80 {
            out.push(byte.to_ascii_lowercase());
            at += 1;
            continue;
        }
        let letter = word.get(at + 1).map_or(0, |second| second & 0x3F) as usize;
        if byte != 0xC3 || PLAIN[letter] == 0 {
            out.truncate(before);
            return false;
        }
        if keep {
            out.extend_from_slice(&[0xC3, 0x80 | letter as u8 | 0x20]);
        } else {
            out.push(PLAIN[letter]);
        }
        at += 2;
    }
    true
}

/// Writes the folded form without accents to `out`, for comparing.
pub(crate) fn fold_bare(word: &str, out: &mut Vec<u8>) {
    out.clear();
    fold_keeping(false, word, out);
}

/// The first byte of the folded form without accents.
pub(crate) fn initial(word: &str, buffer: &mut Vec<u8>) -> Option<u8> {
    let mut utf8 = [0; 4];
    word.chars().find_map(|c| {
        fold_bare(c.encode_utf8(&mut utf8), buffer);
        buffer.first().copied()
    })
}

const K: u64 = 0x9E37_79B9_7F4A_7C15;
const L: u64 = 0xD6E8_FEB8_6659_FD93;

/// Sixteen more bytes of a word, given as two numbers, taken into its hash: the halves of their product.
#[inline]
fn mix(h: u64, low: u64, high: u64) -> u64 {
    let product = u128::from(low ^ h) * u128::from(high ^ L);
    product as u64 ^ (product >> 64) as u64
}

/// What a hash begins with, and how it ends.
#[inline]
fn begin(len: usize) -> u64 {
    K ^ len as u64
}

#[inline]
fn finish(h: u64) -> u64 {
    let m = (h ^ (h >> 32)).wrapping_mul(K);
    m ^ (m >> 29)
}

/// Sixteen bytes of `bytes` from `at` on, as two numbers.
#[inline]
pub(crate) fn load_two(bytes: &[u8], at: usize) -> (u64, u64) {
    match bytes.get(at..at + 16) {
        Some(chunk) => (load(chunk, 0), load(chunk, 8)),
        None => (load(bytes, at), load(bytes, at + 8)),
    }
}

/// Eight bytes of `bytes` from `at` on, the first the lowest; zeros beyond the end.
#[inline]
pub(crate) fn load(bytes: &[u8], at: usize) -> u64 {
    match bytes.get(at..at + 8) {
        Some(chunk) => u64::from_le_bytes(chunk.try_into().unwrap_or_default()),
        None => load_end(bytes, at),
    }
}

#[cold]
#[inline(never)]
fn load_end(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..).unwrap_or_default().iter().take(8).rev().fold(0, |chunk, &byte| chunk << 8 | u64::from(byte))
}

/// The first bytes of `bytes[start..end]`, at most 8 of them, as a number: short words are compared by it without a call.
#[inline]
pub(crate) fn head(bytes: &[u8], start: usize, end: usize) -> u64 {
    load(bytes, start) & masks(end - start).0
}

/// A 64-bit hash of bytes that are folded already.
pub(crate) fn hash_folded(bytes: &[u8]) -> u64 {
    hash_by(bytes, 0, bytes.len(), |chunk| chunk)
}

#[inline]
fn hash_by(bytes: &[u8], start: usize, end: usize, fold: impl Fn(u64) -> u64) -> u64 {
    let mut h = begin(end - start);
    let mut at = start;
    while end - at > 16 {
        h = mix(h, fold(load(bytes, at)), fold(load(bytes, at + 8)));
        at += 16;
    }
    let (low, high) = load_two(bytes, at);
    let (in_low, in_high) = masks(end - at);
    finish(mix(h, fold(low) & in_low, fold(high) & in_high))
}

/// Masks of the first bytes, at most 16 of them, of two numbers.
#[inline]
pub(crate) fn masks(len: usize) -> (u64, u64) {
    MASKS[len & 31]
}

static MASKS: [(u64, u64); 32] = masks_table();

const fn masks_table() -> [(u64, u64); 32] {
    let mut table = [(u64::MAX, u64::MAX); 32];
    let mut len = 0;
    while len < 16 {
        let mask = (1u128 << (8 * len)) - 1;
        table[len] = (mask as u64, (mask >> 64) as u64);
        len += 1;
    }
    table
}

/// Eight bytes in lower case: bit 5 makes ASCII letters small and leaves digits, `-`, `'` and `.` as they are. It makes the
/// accented letters of Latin-1 small too (`É` is C3 89, `é` is C3 A9); their first byte, the only kind with its two highest bits set, stays.
#[inline]
fn small(chunk: u64) -> u64 {
    const LOWER: u64 = 0x2020_2020_2020_2020;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let lead = chunk & (chunk << 1) & HIGH;
    chunk | (LOWER & !(lead >> 2))
}

/// The hash of the folded form of the bytes `start..end`, which are ASCII or letters that [`PLAIN`] has.
#[inline]
pub(crate) fn hash_plain(bytes: &[u8], start: usize, end: usize) -> u64 {
    hash_by(bytes, start, end, small)
}

/// The same for the first `len` of 16 bytes, given as two numbers and masks of these bytes.
#[inline]
pub(crate) fn hash_loaded((low, high): (u64, u64), within: (u64, u64), len: usize) -> u64 {
    finish(mix(begin(len), small(low) & within.0, small(high) & within.1))
}

/// The same for ASCII letters.
#[inline]
pub(crate) fn hash_letters((low, high): (u64, u64), within: (u64, u64), len: usize) -> u64 {
    const LOWER: u64 = 0x2020_2020_2020_2020;
    finish(mix(begin(len), (low | LOWER) & within.0, (high | LOWER) & within.1))
}

/// The same with an apostrophe, whichever the text has, after the one or two letters `start..end`.
#[inline]
pub(crate) fn hash_elided(bytes: &[u8], start: usize, end: usize) -> u64 {
    let len = end - start;
    let word = small(load(bytes, start)) & masks(len).0 | u64::from(b'\'') << (8 * len);
    finish(mix(begin(len + 1), word, 0))
}

/// The hash of the folded form of `word`.
pub(crate) fn hash_word(word: &str, buffer: &mut Vec<u8>) -> u64 {
    if word.is_ascii() {
        return hash_plain(word.as_bytes(), 0, word.len());
    }
    buffer.clear();
    fold_into(word, buffer);
    hash_folded(buffer)
}

/// The hash under which a word stands that is looked up only when written in capitals (`DA`, beside the particle `da`).
pub(crate) fn hash_acronym(word: u64) -> u64 {
    word.rotate_left(23) ^ K
}

/// Whether `word` is short for `Saint` or `Sainte`, as every newsroom writes them.
pub(crate) fn is_saint(word: &str) -> bool {
    matches!(word, "St" | "Ste" | "St." | "Ste." | "ST" | "STE")
}

/// The hash of a part of a name: folded without accents, so that `Île` and `Ile` are one.
pub(crate) fn hash_part(part: &str, buffer: &mut Vec<u8>) -> u64 {
    if let Some(hash) = hash_letters_bare(part.as_bytes()) {
        return hash;
    }
    buffer.clear();
    fold_keeping(false, part, buffer);
    // Saints are abbreviated by every newsroom.
    let full: &[u8] = match buffer.as_slice() {
        b"st" | b"st." => b"saint",
        b"ste" | b"ste." => b"sainte",
        other => other,
    };
    hash_folded(full)
}

/// The same for nearly all parts: up to sixteen letters of ASCII and Latin-1 and figures, not short for a saint; `None` for others.
pub(crate) fn hash_letters_bare(part: &[u8]) -> Option<u64> {
    let mut bare = [0u8; 16];
    let mut len = 0;
    let mut at = 0;
    while let Some(&byte) = part.get(at) {
        let (letter, width) = match byte {
            0xC3 => (PLAIN[*part.get(at + 1)? as usize & 0x3F], 2),
            _ => (SMALL_LETTERS[byte as usize], 1),
        };
        if letter == 0 {
            return None;
        }
        *bare.get_mut(len)? = letter;
        len += 1;
        at += width;
    }
    let (low, high) = load_two(&bare, 0);
    (len > 4 || !bare.starts_with(b"st")).then(|| finish(mix(begin(len), low, high)))
}

/// The ASCII letters in small ones, and the figures; 0 for all other bytes.
static SMALL_LETTERS: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0u8;
    while byte < 0x80 {
        if byte.is_ascii_alphanumeric() {
            table[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    fn fold(word: &str) -> String {
        let mut out = Vec::new();
        fold_bare(word, &mut out);
        String::from_utf8(out).unwrap_or_default()
    }

    /// The folded form with its accents.
    fn fold_accented(word: &str) -> String {
        let mut out = Vec::with_capacity(word.len());
        fold_into(word, &mut out);
        String::from_utf8(out).unwrap_or_default()
    }

    #[test]
    fn one_word_many_spellings() {
        for word in ["États-Unis", "Etats-Unis", "ETATS-UNIS", "E\u{301}tats\u{2011}Unis", "États\u{2010}Unis", "Éta\u{AD}ts-Unis"] {
            assert_eq!(fold(word), "etats-unis", "{word}");
        }
        assert_eq!(fold("Cœur"), "coeur");
        assert_eq!(fold("aujourd’hui"), "aujourd'hui");
        assert_eq!(fold("İstanbul"), "istanbul");
    }

    #[test]
    fn words_keep_their_accents() {
        assert_eq!(fold_accented("À"), "à");
        assert_eq!(fold_accented("a\u{300}"), "à");
        assert_eq!(fold_accented("JUGÉ"), "jugé");
        assert_eq!(fold_accented("juge\u{301}"), "jugé");
        assert_ne!(fold_accented("où"), fold_accented("ou"));
    }

    #[test]
    fn the_fast_hash_agrees_with_the_plain_one() {
        let mut buffer = Vec::new();
        for word in ["M.", "Laftit", "l'", "INTERNATIONAL", "Jean-Luc", "États-Unis", "anticonstitutionnellement", "à", "G20"] {
            assert_eq!(hash_word(word, &mut buffer), hash_folded(fold_accented(word).as_bytes()), "{word}");
        }
        for word in ["M.", "Laftit", "INTERNATIONAL", "ÉTÉ", "Anticonstitutionnellement", "à", "où", "Événement", "ÿ"] {
            let text = format!("«{word}» et");
            assert_eq!(hash_plain(text.as_bytes(), 2, 2 + word.len()), hash_folded(fold_accented(word).as_bytes()), "{word}");
        }
        for word in ["Laftit", "Sénégal", "ÉTATS", "à", "ste", "Île", "anticonstitutionnellement", "œuvre", "Présidente", "indépendantiste"]
        {
            let hash = hash_part(word, &mut buffer);
            fold_bare(word, &mut buffer);
            let folded = if word == "ste" { b"sainte" } else { buffer.as_slice() };
            assert_eq!(hash, hash_folded(folded), "{word}");
        }
        for (word, letters) in [("l'", 1), ("L’", 1), ("Qu’", 2)] {
            assert_eq!(hash_elided(word.as_bytes(), 0, letters), hash_folded(fold_accented(word).as_bytes()), "{word}");
        }
    }
}
