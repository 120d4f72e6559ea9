//! An entity: what was found, where, as what, by which rule.

use crate::gazetteer::Entry;
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
#[derive(Clone, Copy)]
pub struct Entity<'a> {
    pub(crate) text: &'a str,
    pub(crate) span: Span,
    pub(crate) kind: Kind,
    pub(crate) rule: &'static str,
    pub(crate) entry: Option<Entry<'a>>,
}

/// All that an entity says, as it is compared, printed and serialized.
mod whole {
    use crate::kind::Kind;
    use crate::span::Span;

    #[derive(PartialEq, Eq, Debug)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize))]
    pub struct Entity<'a> {
        pub text: &'a str,
        pub span: Span,
        pub kind: Kind,
        pub rule: &'static str,
        #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
        pub canonical: Option<&'a str>,
        #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
        pub id: Option<&'a str>,
    }
}

impl PartialEq for Entity<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.whole() == other.whole()
    }
}

impl Eq for Entity<'_> {}

impl core::fmt::Debug for Entity<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.whole().fmt(f)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Entity<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.whole().serialize(serializer)
    }
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
        self.entry.map(Entry::name)
    }

    /// The gazetteer's identifier, where it has one: ISO 3166-1 for countries and demonyms, `insee:`, `geonames:` for places,
    /// Wikidata (`Q458`) for some organisations.
    pub fn id(&self) -> Option<&'a str> {
        self.entry.map(Entry::id).filter(|id| !id.is_empty())
    }

    fn whole(&self) -> whole::Entity<'a> {
        let Entity { text, span, kind, rule, .. } = *self;
        whole::Entity { text, span, kind, rule, canonical: self.canonical(), id: self.id() }
    }
}
