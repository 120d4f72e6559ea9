//! What patterns see of a token.

/// What patterns see of a token: [`WIDTH`] bytes; from [`LETTERS`] on a number of two bytes for its letters;
/// and a byte that makes a number of 64 bits of it all.
pub(crate) type Symbol = [u8; 8];
pub(crate) const LETTERS: usize = WIDTH;

/// Bytes of a symbol: shape, parts of speech, classes of triggers, gazetteer, classes of function words and heads of names.
pub(crate) const WIDTH: usize = 5;

/// Bits of the first byte: shape.
pub(crate) mod shape {
    pub const CAPITAL: u8 = 1;
    pub const ALL_CAPITALS: u8 = 1 << 1;
    /// The capital says nothing: sentence start or headline.
    pub const START: u8 = 1 << 2;
    pub const NUMBER: u8 = 1 << 3;
    pub const MARK: u8 = 1 << 4;
    pub const ROMAN: u8 = 1 << 5;
    pub const INITIALS: u8 = 1 << 6;
    pub const GLUED: u8 = 1 << 7;
    /// On numbers: can be a year.
    pub const YEAR: u8 = ALL_CAPITALS;
    /// On numbers: a whole date in figures.
    pub const DATE: u8 = ROMAN;
    /// On marks: an address.
    pub const ADDRESS: u8 = INITIALS;
}

/// Bits of the fourth byte: the gazetteer.
pub(crate) mod name {
    pub const KIND: u8 = 0x0F;
    /// Certainty, two bits.
    pub const CERTAINTY_SHIFT: u8 = 4;
    pub const CERTAINTY: u8 = 0x30;
    /// A further token of the name that began before.
    pub const INSIDE: u8 = 0x40;
    /// A further token of the trigger phrase that began before.
    pub const PHRASE: u8 = 0x80;
}
