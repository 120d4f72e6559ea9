//! An entry of a user's list, made in code.

use core::fmt;

use crate::gazetteer::source::SourceEntry;
use crate::kind::Kind;

/// When a name of a user's gazetteer is a name. Without a flag: wherever it is written with the capitals that the list has.
///
/// ```
/// use depeche::{Extractor, Flag, Gazetteer, GazetteerEntry, Kind};
/// let with = |flag| Extractor::builder().gazetteer(Gazetteer::new([GazetteerEntry::new(Kind::Product, "Tornade").flag(flag)]).unwrap()).build();
/// let finds = |flag, text| with(flag).extract(text).iter().any(|e| e.kind() == Kind::Product);
/// assert!(finds(Flag::Sure, "Tornade sort demain."));
/// assert!(!finds(Flag::Capital, "Tornade sort demain."));
/// assert!(finds(Flag::Capital, "Elle conduit une Tornade."));
/// assert!(!finds(Flag::Context, "Elle conduit une Tornade."));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Flag {
    /// Always.
    Sure,
    /// With a capital that neither the start of a sentence nor a line in capitals explains.
    Capital,
    /// Never alone: the name is evidence for the rules, which must find more beside it.
    Context,
}

impl Flag {
    pub(super) const NAMES: &'static str = "sure, capital, context";

    /// The flag's name in lists.
    pub const fn as_str(self) -> &'static str {
        match self {
            Flag::Sure => "sure",
            Flag::Capital => "capital",
            Flag::Context => "context",
        }
    }

    pub(super) fn parse(name: &str) -> Option<Flag> {
        [Flag::Sure, Flag::Capital, Flag::Context].into_iter().find(|flag| flag.as_str() == name)
    }
}

impl fmt::Display for Flag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A name with its kind, its other forms and its id, for [`Gazetteer::new`](crate::Gazetteer::new).
///
/// Case, accents, apostrophes and hyphens need no forms of their own.
///
/// ```
/// use depeche::{Flag, GazetteerEntry, Kind};
/// let entry = GazetteerEntry::new(Kind::Organisation, "Union de Zorgville").form("UZ").form("l'Union").id("club:7").flag(Flag::Capital);
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GazetteerEntry {
    kind: Kind,
    name: String,
    forms: Vec<String>,
    id: String,
    flag: Option<Flag>,
}

impl GazetteerEntry {
    /// An entry with its canonical form.
    pub fn new(kind: Kind, name: impl Into<String>) -> GazetteerEntry {
        GazetteerEntry { kind, name: name.into(), forms: Vec::new(), id: String::new(), flag: None }
    }

    /// Adds another form.
    pub fn form(mut self, form: impl Into<String>) -> GazetteerEntry {
        self.forms.push(form.into());
        self
    }

    /// Sets the id, which [`Entity::id`](crate::Entity::id) gives back; an empty one is none.
    pub fn id(mut self, id: impl Into<String>) -> GazetteerEntry {
        self.id = id.into();
        self
    }

    /// Sets the flag, for the name and its forms.
    pub fn flag(mut self, flag: Flag) -> GazetteerEntry {
        self.flag = Some(flag);
        self
    }

    pub(super) fn kind(&self) -> Kind {
        self.kind
    }

    pub(super) fn source(&self) -> SourceEntry<'_> {
        SourceEntry {
            name: self.name.trim(),
            forms: self.forms.iter().map(|form| form.trim()).collect(),
            id: &self.id,
            flags: self.flag.iter().map(|flag| flag.as_str()).collect(),
        }
    }
}
