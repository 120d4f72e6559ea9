//! What the letters of a token must match, where an atom says more than a list of words.

use once_cell::sync::OnceCell;
use regex::Regex;

use super::runs::Runs;
use crate::token::Token;

/// A regular expression for the letters of a token.
pub(crate) struct Surface {
    pattern: &'static str,
    /// Made when it is first asked for; the tests ask for all.
    matcher: OnceCell<Option<Matcher>>,
}

enum Matcher {
    /// Nearly all are as simple as this; then no automaton is made.
    Runs(Vec<Runs>),
    Regex(Regex),
}

impl Surface {
    pub fn new(pattern: &'static str) -> Surface {
        Surface { pattern, matcher: OnceCell::new() }
    }

    fn matcher(&self) -> Option<&Matcher> {
        let make = || match Runs::alternatives(self.pattern) {
            Some(runs) => Some(Matcher::Runs(runs)),
            None => Regex::new(&format!("^(?:{})$", self.pattern)).ok().map(Matcher::Regex),
        };
        self.matcher.get_or_init(make).as_ref()
    }

    /// Whether the expression is none; a test asks all that the rules have.
    #[cfg(test)]
    pub fn is_faulty(&self) -> bool {
        self.matcher().is_none() || Regex::new(&format!("^(?:{})$", self.pattern)).is_err()
    }

    pub fn matches(&self, token: &Token, text: &str) -> bool {
        let word = token.text(text);
        match self.matcher() {
            Some(Matcher::Runs(runs)) => runs.iter().any(|runs| runs.matches(word)),
            Some(Matcher::Regex(regex)) => regex.is_match(word),
            None => false,
        }
    }
}
