//! What a score counts: depeche's kinds, or the labels of another corpus.

use std::fmt;
use std::str::FromStr;

use depeche::Kind;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::args::Map;

/// A kind of the guide, or a label of the CoNLL family of corpora.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Label {
    Kind(Kind),
    Conll(Conll),
}

/// The labels of CoNLL 2003 and the many corpora that took them over.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Conll {
    Per,
    Loc,
    Org,
    Misc,
}

impl Conll {
    const ALL: [Conll; 4] = [Conll::Per, Conll::Loc, Conll::Org, Conll::Misc];

    fn as_str(self) -> &'static str {
        match self {
            Conll::Per => "PER",
            Conll::Loc => "LOC",
            Conll::Org => "ORG",
            Conll::Misc => "MISC",
        }
    }

    /// The guide's table; the kinds that are not in it are not counted.
    fn of(kind: Kind) -> Option<Conll> {
        match kind {
            Kind::Person => Some(Conll::Per),
            Kind::Country | Kind::Location | Kind::Facility => Some(Conll::Loc),
            Kind::Organisation => Some(Conll::Org),
            Kind::Event | Kind::Product => Some(Conll::Misc),
            _ => None,
        }
    }
}

impl Label {
    pub fn as_str(self) -> &'static str {
        match self {
            Label::Kind(kind) => kind.as_str(),
            Label::Conll(label) => label.as_str(),
        }
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Label {
    type Err = String;

    fn from_str(name: &str) -> Result<Label, String> {
        if let Some(label) = Conll::ALL.into_iter().find(|label| label.as_str() == name) {
            return Ok(Label::Conll(label));
        }
        name.parse().map(Label::Kind).map_err(|error: depeche::UnknownKind| format!("{error}, or PER, LOC, ORG, MISC with --map conll"))
    }
}

impl Serialize for Label {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Label {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Label, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Which labels are counted, and under what name.
#[derive(Debug)]
pub struct Counting {
    map: Option<Map>,
    only: Option<Vec<Label>>,
}

impl Counting {
    /// Counts by the labels of `map`, and if `only` is given those labels alone.
    ///
    /// # Errors
    /// A label in `only` that cannot occur, because it is one of `map`'s without `map`, or the other way round.
    pub fn new(map: Option<Map>, only: Option<Vec<Label>>) -> Result<Counting, String> {
        for label in only.iter().flatten() {
            match (map, label) {
                (None, Label::Conll(label)) => return Err(format!("the label {} exists with --map conll only; add it", label.as_str())),
                (Some(Map::Conll), Label::Kind(kind)) => {
                    let hint = Conll::of(*kind)
                        .map_or_else(|| "which leaves it out".to_owned(), |label| format!("where it counts as {}", label.as_str()));
                    return Err(format!("{kind} is no label of --map conll, {hint}; expected PER, LOC, ORG or MISC"));
                }
                _ => {}
            }
        }
        Ok(Counting { map, only })
    }

    /// What an entity labelled `label` counts as; `None` if it is left out.
    ///
    /// # Errors
    /// A CoNLL label where kinds are counted: each stands for several.
    pub fn count(&self, label: Label) -> Result<Option<Label>, String> {
        let counted = match (self.map, label) {
            (None, Label::Conll(label)) => {
                return Err(format!("{} is a label, not one of depeche's kinds; add --map conll", label.as_str()))
            }
            (Some(Map::Conll), Label::Kind(kind)) => Conll::of(kind).map(Label::Conll),
            (_, label) => Some(label),
        };
        Ok(counted.filter(|label| self.only.as_ref().is_none_or(|only| only.contains(label))))
    }
}
