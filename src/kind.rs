//! The kinds of entity, as the annotation guide defines them.

use core::fmt;
use core::str::FromStr;

/// What an entity is.
///
/// Names and values never overlap one another; [`Kind::Honorific`], [`Kind::Title`] and [`Kind::Demonym`] say something about a
/// name, and a title may enclose names and demonyms.
///
/// ```
/// use depeche::Kind;
/// assert_eq!(Kind::Organisation.as_str(), "organisation");
/// assert_eq!("person".parse::<Kind>().unwrap(), Kind::Person);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
#[repr(u8)]
pub enum Kind {
    /// The proper name of a human being or a character.
    Person = 1,
    /// A state, present or past, or a territory with an ISO 3166-1 code.
    Country,
    /// Any other named place: city, region, river, street, planet.
    Location,
    /// A named building or built site.
    Facility,
    /// A named institution, company, party, club, medium, armed group.
    Organisation,
    /// A named event: summit, war, competition, festival.
    Event,
    /// A named thing made by people: work, law, treaty, vehicle, award.
    Product,
    /// A nationality, people or inhabitant, adjective or noun.
    Demonym,
    /// The office, rank, function or profession of a person.
    Title,
    /// The form of address before a name.
    Honorific,
    /// A calendar date or a span of them.
    Date,
    /// A time of day.
    Time,
    /// An amount with its currency.
    Money,
    /// A proportion in per cent.
    Percent,
    /// A number with a unit of measure.
    Quantity,
}

impl Kind {
    /// All kinds, names first, then roles, then values.
    pub const ALL: [Kind; 15] = [
        Kind::Person,
        Kind::Country,
        Kind::Location,
        Kind::Facility,
        Kind::Organisation,
        Kind::Event,
        Kind::Product,
        Kind::Demonym,
        Kind::Title,
        Kind::Honorific,
        Kind::Date,
        Kind::Time,
        Kind::Money,
        Kind::Percent,
        Kind::Quantity,
    ];

    /// The name of the kind in lower case, as it stands in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Person => "person",
            Kind::Country => "country",
            Kind::Location => "location",
            Kind::Facility => "facility",
            Kind::Organisation => "organisation",
            Kind::Event => "event",
            Kind::Product => "product",
            Kind::Demonym => "demonym",
            Kind::Title => "title",
            Kind::Honorific => "honorific",
            Kind::Date => "date",
            Kind::Time => "time",
            Kind::Money => "money",
            Kind::Percent => "percent",
            Kind::Quantity => "quantity",
        }
    }

    /// Whether it is a name: person, country, location, facility, organisation, event or product.
    pub const fn is_name(self) -> bool {
        (self as u8) <= Kind::Product as u8
    }

    /// Whether it is a value: date, time, money, percent or quantity.
    pub const fn is_value(self) -> bool {
        (self as u8) >= Kind::Date as u8
    }

    /// The kind with this number, as the compiled lists store it.
    pub(crate) const fn from_u8(number: u8) -> Option<Kind> {
        if number >= 1 && number as usize <= Kind::ALL.len() {
            Some(Kind::ALL[number as usize - 1])
        } else {
            None
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The text is no kind's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownKind(String);

impl fmt::Display for UnknownKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown kind {:?}; the kinds are ", self.0)?;
        for (n, kind) in Kind::ALL.iter().enumerate() {
            write!(f, "{}{kind}", if n == 0 { "" } else { ", " })?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownKind {}

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(name: &str) -> Result<Kind, UnknownKind> {
        Kind::ALL.into_iter().find(|kind| kind.as_str() == name).ok_or_else(|| UnknownKind(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_names_and_order_agree() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_u8(kind as u8), Some(kind));
            assert_eq!(kind.as_str().parse(), Ok(kind));
        }
        assert_eq!(Kind::from_u8(0), None);
        assert_eq!(Kind::from_u8(16), None);
    }
}
