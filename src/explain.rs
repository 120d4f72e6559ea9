//! Why an entity is there: all that the rules proposed, and what came of it.

use crate::kind::Kind;
use crate::span::Span;

/// A candidate that a rule proposed, and whether it was chosen. See [`Extractor::explain`](crate::Extractor::explain).
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Proposal<'a> {
    /// The words of the text.
    pub text: &'a str,
    /// The bytes of the text.
    pub span: Span,
    /// What the rule takes it for.
    pub kind: Kind,
    /// The rule.
    pub rule: &'static str,
    /// The rule's weight with the points for its length: the highest score is chosen first.
    pub score: u16,
    /// Whether it was chosen (a title may have been cut or extended where it met a name).
    pub chosen: bool,
}
