//! The parts of names that tokens are, where that is easily told.

use super::parts::is_compound;
use crate::fold::hash_letters_bare;
use crate::recent::Recent;
use crate::token::Token;

/// The words with accents that texts had lately, each with the hash of its letters without them: told letter by letter, these took a fiftieth of the whole.
#[derive(Debug, Default)]
pub(super) struct Bare {
    recent: Recent<1, 11>,
}

impl Bare {
    /// The hash of the part that a token is, if that is easily told: it has no hyphen or apostrophe, and no letter but those of ASCII and Latin-1.
    #[inline]
    pub fn single_part(&mut self, token: &Token, text: &str) -> Option<u64> {
        if !is_compound(token) {
            return Some(token.hash);
        }
        self.recent.prepare();
        match self.recent.look(token.hash) {
            (hash, [bare]) if hash == token.hash => Some(bare),
            _ => self.learn(token, text),
        }
    }

    #[inline(never)]
    fn learn(&mut self, token: &Token, text: &str) -> Option<u64> {
        let bare = hash_letters_bare(token.text(text).as_bytes())?;
        self.recent.keep(token.hash, [bare]);
        Some(bare)
    }
}
