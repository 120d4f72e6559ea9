//! Which mark a token is: told once, by its bytes, so that the stages after need not compare strings.

/// The marks that some stage asks for.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[repr(u8)]
pub(crate) enum Mark {
    /// No mark, or one that nobody asks for.
    #[default]
    Other,
    /// `.`
    Stop,
    /// Two points, or more than three.
    Points,
    /// `...`
    ThreePoints,
    /// `…`
    Ellipsis,
    Exclamation,
    Question,
    Comma,
    Semicolon,
    Colon,
    /// `-`
    Hyphen,
    /// `–`
    EnDash,
    /// `—`
    EmDash,
    /// `(`
    OpenBracket,
    /// `)`
    CloseBracket,
    /// `[`
    OpenSquare,
    /// `]`
    CloseSquare,
    /// `«`
    OpenGuillemet,
    /// `»`
    CloseGuillemet,
    /// `“`
    OpenQuote,
    /// `”`
    CloseQuote,
    /// `"`
    StraightQuote,
    /// `‘`
    OpenSingle,
    /// `’`
    CloseSingle,
    /// `'`
    Apostrophe,
    /// `•`
    Bullet,
    /// What begins an item or a headline: `‹`, `|`, `*`, `►`, `■`, `▶`.
    Item,
}

use Mark::*;

impl Mark {
    /// The mark with these letters.
    pub fn of(text: &str) -> Mark {
        match text {
            "." => Stop,
            "..." => ThreePoints,
            "…" => Ellipsis,
            "!" => Exclamation,
            "?" => Question,
            "," => Comma,
            ";" => Semicolon,
            ":" => Colon,
            "-" => Hyphen,
            "–" => EnDash,
            "—" => EmDash,
            "(" => OpenBracket,
            ")" => CloseBracket,
            "[" => OpenSquare,
            "]" => CloseSquare,
            "«" => OpenGuillemet,
            "»" => CloseGuillemet,
            "“" => OpenQuote,
            "”" => CloseQuote,
            "\"" => StraightQuote,
            "‘" => OpenSingle,
            "’" => CloseSingle,
            "'" => Apostrophe,
            "•" => Bullet,
            "‹" | "|" | "*" | "►" | "■" | "▶" => Item,
            _ if text.starts_with("..") => Points,
            _ => Other,
        }
    }

    /// Whether what follows begins as a sentence does: after a quotation mark, a colon, the mark of an item.
    pub fn refreshes(self) -> bool {
        matches!(
            self,
            OpenGuillemet
                | OpenQuote
                | StraightQuote
                | Colon
                | EnDash
                | EmDash
                | Bullet
                | OpenSingle
                | ThreePoints
                | Ellipsis
                | Item
                | Hyphen
                | Exclamation
                | Question
        )
    }

    /// Whether a sentence that begins before it still begins after it.
    pub fn is_transparent(self) -> bool {
        matches!(self, OpenBracket | OpenSquare | CloseGuillemet | CloseQuote | CloseBracket | CloseSquare)
    }

    /// Whether it may stand between a full stop and the end of its sentence.
    pub fn closes(self) -> bool {
        matches!(self, CloseGuillemet | CloseQuote | StraightQuote | CloseBracket | CloseSingle | Apostrophe | CloseSquare)
    }

    /// Whether it ends sentences.
    pub fn stops(self) -> bool {
        matches!(self, Stop | Points | ThreePoints | Ellipsis | Exclamation | Question)
    }
}
