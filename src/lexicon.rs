//! What a word can be: its part of speech, whether it is a given or a family name, and which triggers it belongs to.

use core::ops::BitOr;

/// The parts of speech and of a person's name that a word form can be: one bit each.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Lexical(pub u8);

impl Lexical {
    pub const NOUN: Lexical = Lexical(1);
    pub const ADJECTIVE: Lexical = Lexical(1 << 1);
    /// A finite form, an infinitive or a present participle.
    pub const VERB: Lexical = Lexical(1 << 2);
    /// A past participle.
    pub const PARTICIPLE: Lexical = Lexical(1 << 3);
    /// A closed class or an adverb.
    pub const FUNCTION: Lexical = Lexical(1 << 4);
    pub const GIVEN: Lexical = Lexical(1 << 5);
    pub const FAMILY: Lexical = Lexical(1 << 6);
    /// Written with a capital by the press, and still no entity (`Internet`, `État`, `PIB`).
    pub const NO_ENTITY: Lexical = Lexical(1 << 7);
    /// Any ordinary word.
    pub const ORDINARY: Lexical = Lexical(0b1001_1111);

    pub const fn contains(self, other: Lexical) -> bool {
        self.0 & other.0 == other.0
    }

    pub const fn intersects(self, other: Lexical) -> bool {
        self.0 & other.0 != 0
    }

    pub fn insert(&mut self, other: Lexical) {
        self.0 |= other.0;
    }
}

impl BitOr for Lexical {
    type Output = Lexical;
    fn bitor(self, other: Lexical) -> Lexical {
        Lexical(self.0 | other.0)
    }
}

/// Further facts about a word form.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct WordFlags(pub u8);

impl WordFlags {
    /// Some name of the gazetteer begins with it.
    pub const STARTS_NAME: WordFlags = WordFlags(1);
    pub const GIVEN_MASCULINE: WordFlags = WordFlags(1 << 1);
    pub const GIVEN_FEMININE: WordFlags = WordFlags(1 << 2);
    /// A given name that is more often an ordinary word or another name.
    pub const GIVEN_RARE: WordFlags = WordFlags(1 << 3);
    /// A family name that is more often an ordinary word or another name.
    pub const FAMILY_RARE: WordFlags = WordFlags(1 << 4);
    /// Alone, the name of a country or of a place that needs no context.
    pub const PLACE: WordFlags = WordFlags(1 << 5);
    /// Some name or trigger phrase begins with it in small letters.
    pub const STARTS_SMALL: WordFlags = WordFlags(1 << 6);
    /// Alone, a whole name or trigger phrase of the trie.
    pub const ALONE: WordFlags = WordFlags(1 << 7);

    pub const fn intersects(self, other: WordFlags) -> bool {
        self.0 & other.0 != 0
    }

    pub fn insert(&mut self, other: WordFlags) {
        self.0 |= other.0;
    }
}

/// Number of a set of trigger classes; 0 is the empty set.
pub(crate) type TriggerSet = u8;

/// What the lexicon says of a word form. An unknown word has nothing set.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Word {
    pub lexical: Lexical,
    /// The classes of the trigger lists that it belongs to.
    pub triggers: TriggerSet,
    /// The classes of function words (`word:de`) and heads of names (`place_head:in`): a set of their own numbering.
    pub function: TriggerSet,
    pub flags: WordFlags,
}

impl Word {
    /// All of it in one number.
    #[inline]
    pub fn pack(self) -> u32 {
        u32::from_le_bytes([self.lexical.0, self.triggers, self.function, self.flags.0])
    }

    #[inline]
    pub fn unpack(packed: u32) -> Word {
        let [lexical, triggers, function, flags] = packed.to_le_bytes();
        Word { lexical: Lexical(lexical), triggers, function, flags: WordFlags(flags) }
    }

    pub fn is_ordinary(&self) -> bool {
        self.lexical.intersects(Lexical::ORDINARY)
    }

    /// A given name that is one without context.
    pub fn is_given(&self) -> bool {
        self.lexical.contains(Lexical::GIVEN) && !self.flags.intersects(WordFlags::GIVEN_RARE)
    }

    /// A family name that is one without context.
    pub fn is_family(&self) -> bool {
        self.lexical.contains(Lexical::FAMILY) && !self.flags.intersects(WordFlags::FAMILY_RARE)
    }
}
