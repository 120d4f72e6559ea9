//! The table that decides what a byte can be in a word, so that the common path never decodes a character.

/// What one byte of UTF-8 can be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum ByteClass {
    /// Space, tab and the like; control characters too.
    Space,
    /// Line feed, carriage return.
    Newline,
    /// `a` to `z`.
    Lower,
    /// `A` to `Z`.
    Upper,
    /// `0` to `9`.
    Digit,
    /// ASCII punctuation and symbols.
    Punct,
    /// The first byte of the letters U+00C0 to U+00FF, which have all accents of French (and of two signs): see [`LATIN`].
    Latin,
    /// Part of another character of several bytes.
    Multi,
}

/// The byte of the class [`ByteClass::Latin`].
pub(crate) const LATIN: u8 = 0xC3;

const fn class_of(byte: u8) -> ByteClass {
    match byte {
        b'\n' | b'\r' => ByteClass::Newline,
        0..=b' ' | 0x7F => ByteClass::Space,
        b'a'..=b'z' => ByteClass::Lower,
        b'A'..=b'Z' => ByteClass::Upper,
        b'0'..=b'9' => ByteClass::Digit,
        LATIN => ByteClass::Latin,
        0x80..=0xFF => ByteClass::Multi,
        _ => ByteClass::Punct,
    }
}

const fn table() -> [ByteClass; 256] {
    let mut table = [ByteClass::Space; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = class_of(byte as u8);
        byte += 1;
    }
    table
}

/// The class of each byte.
pub(crate) static CLASS: [ByteClass; 256] = table();
