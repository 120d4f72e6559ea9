//! The shape of a token: a small set of flags.

/// A set of properties that a token's letters and its place show.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Shape(pub u16);

impl Shape {
    // The first eight bits lie where `rules::pattern::shape` has them, so that a symbol takes them over together.
    /// The first letter is a capital.
    pub const CAPITAL: Shape = Shape(1);
    /// Two letters or more, all of them capitals.
    pub const ALL_CAPITALS: Shape = Shape(1 << 1);
    /// First word of a sentence, a line or a quotation: its capital says nothing.
    pub const SENTENCE_START: Shape = Shape(1 << 2);
    /// In a line written in capitals: letters say nothing about names.
    pub const HEADLINE: Shape = Shape(1 << 3);
    /// An elided word with its apostrophe (`l'`) or a prefix with its hyphen (`ex-`).
    pub const ELIDED: Shape = Shape(1 << 4);
    /// A Roman numeral, perhaps with an ordinal ending (`VI`, `XIXe`).
    pub const ROMAN: Shape = Shape(1 << 5);
    /// An initial or initials with points: `J.`, `J.-C.`, `U.R.S.S.`.
    pub const INITIALS: Shape = Shape(1 << 6);
    /// No white space stands before it.
    pub const GLUED: Shape = Shape(1 << 7);
    /// A line begins here.
    pub const LINE_START: Shape = Shape(1 << 8);
    /// A paragraph begins here (an empty line stands before).
    pub const PARAGRAPH_START: Shape = Shape(1 << 9);
    /// Has a point at its end that belongs to it.
    pub const POINT: Shape = Shape(1 << 10);
    /// Holds a hyphen.
    pub const HYPHEN: Shape = Shape(1 << 11);
    /// Holds a digit beside letters (`G20`), or is a number.
    pub const DIGIT: Shape = Shape(1 << 12);
    /// Holds a capital after a small letter (`McDonald`, `BioNTech`).
    pub const MIXED: Shape = Shape(1 << 13);
    /// A number that can be a year: four figures, 1000 to 2199.
    pub const YEAR: Shape = Shape(1 << 14);
    /// A domain name.
    pub const DOMAIN: Shape = Shape(1 << 15);

    pub const fn contains(self, other: Shape) -> bool {
        self.0 & other.0 == other.0
    }

    pub const fn intersects(self, other: Shape) -> bool {
        self.0 & other.0 != 0
    }

    pub fn insert(&mut self, other: Shape) {
        self.0 |= other.0;
    }

    pub fn remove(&mut self, other: Shape) {
        self.0 &= !other.0;
    }
}

impl core::ops::BitOr for Shape {
    type Output = Shape;
    fn bitor(self, other: Shape) -> Shape {
        Shape(self.0 | other.0)
    }
}

impl core::fmt::Debug for Shape {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        const NAMES: [&str; 16] = [
            "capital",
            "all-capitals",
            "sentence-start",
            "headline",
            "elided",
            "roman",
            "initials",
            "glued",
            "line-start",
            "paragraph-start",
            "point",
            "hyphen",
            "digit",
            "mixed",
            "year",
            "domain",
        ];
        let set = NAMES.iter().enumerate().filter(|(bit, _)| self.0 >> bit & 1 == 1).map(|(_, name)| name);
        f.debug_list().entries(set).finish()
    }
}
