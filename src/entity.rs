//! An entity: what was found, where, as what, by which rule.

use crate::kind::Kind;
use crate::span::Span;

/// A named entity in a text.
///
/// Entities come in the order of the text, an enclosing one before those in it.
///
/// ```
/// let extractor = depeche::Extractor::new();
/// let entities = extractor.extract("Le ministre malien est à Dakar.");
/// let city = entities.last().unwrap();
/// assert_eq!((city.text(), city.kind(), city.span().start), ("Dakar", depeche::Kind::Location, 26));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Entity<'a> {
    pub(crate) text: &'a str,
    pub(crate) span: Span,
    pub(crate) kind: Kind,
    pub(crate) rule: &'static str,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) canonical: Option<&'a str>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(crate) id: Option<&'a str>,
}

impl<'a> Entity<'a> {
    /// The words of the text: `&input[entity.span().range()]`.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The bytes of the text that it covers.
    pub fn span(&self) -> Span {
        self.span
    }

    /// What it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The rule that proposed it, `family.rule`.
    pub fn rule(&self) -> &'static str {
        self.rule
    }

    /// The name as the gazetteer has it (`États-Unis` for `USA`), where the entity is known.
    pub fn canonical(&self) -> Option<&'a str> {
        self.canonical
    }

    /// The gazetteer's identifier, where it has one: ISO 3166-1 for countries and demonyms, `insee:`, `geonames:` for places,
    /// Wikidata (`Q458`) for some organisations.
    pub fn id(&self) -> Option<&'a str> {
        self.id
    }
}
