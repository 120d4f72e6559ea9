//! The classes of trigger words that functions ask for by name (patterns ask for theirs when they are compiled).

use once_cell::sync::Lazy;

use crate::gazetteer::bundled;
use crate::gazetteer::compile::in_second_set;
use crate::lexicon::TriggerSet;

/// For each set of classes, whether it holds a class.
struct Members([bool; 256]);

impl Members {
    /// The sets that hold this class.
    fn of(class: &str) -> Members {
        Members::where_class(in_second_set(class), |name| name == class)
    }

    /// The sets that hold a class with such a name.
    fn where_class(second: bool, wanted: impl Fn(&str) -> bool) -> Members {
        let mut members = [false; 256];
        if let Some(table) = bundled() {
            for (bit, _) in table.class_names().enumerate().filter(|(_, name)| in_second_set(name) == second && wanted(name)) {
                for (set, member) in members.iter_mut().enumerate() {
                    let classes = if second { table.function_set(set as u8) } else { table.trigger_set(set as u8) };
                    *member |= classes.has(bit);
                }
            }
        }
        Members(members)
    }
}

static SPEECH_VERB: Lazy<Members> = Lazy::new(|| Members::of("speech_verb"));
static ORGANISATION_HEAD: Lazy<Members> = Lazy::new(|| Members::of("organisation_head"));
static EVENT_HEAD: Lazy<Members> = Lazy::new(|| Members::of("event_head"));
static PRODUCT_HEAD: Lazy<Members> = Lazy::new(|| Members::of("product_head"));
static PARTICLE: Lazy<Members> = Lazy::new(|| Members::of("particle"));
static TITLE: Lazy<Members> = Lazy::new(|| Members::of("title"));
static HONORIFIC: Lazy<Members> = Lazy::new(|| Members::of("honorific"));
static KINSHIP: Lazy<Members> = Lazy::new(|| Members::of("kinship"));
static OUT_OF_PLACE: Lazy<Members> = Lazy::new(|| Members::of("place_head:out"));
static TRIGGER: Lazy<Members> = Lazy::new(|| Members::where_class(false, |class| !class.starts_with("telltale")));
static THING: Lazy<Members> = Lazy::new(|| {
    Members::where_class(true, |class| matches!(class, "product_head" | "organisation_head" | "facility_head" | "event_head"))
});
static ENGLISH_WORD: Lazy<Members> = Lazy::new(|| Members::of("english_word"));
static STATUS: Lazy<Members> = Lazy::new(|| Members::of("word:status"));
static COMPASS: Lazy<Members> = Lazy::new(|| Members::of("place_head:compass"));
static OF: Lazy<Members> = Lazy::new(|| Members::where_class(true, |class| matches!(class, "word:de" | "word:du")));
static SINGULAR: Lazy<Members> = Lazy::new(|| {
    let (articles, plurals) = (
        Members::where_class(true, |class| matches!(class, "word:le" | "word:un" | "word:du" | "word:au" | "word:ce")),
        Members::where_class(true, |class| matches!(class, "word:les" | "word:des" | "word:aux")),
    );
    Members(core::array::from_fn(|set| articles.0[set] && !plurals.0[set]))
});
static INDEFINITE: Lazy<Members> = Lazy::new(|| Members::of("word:un"));
static CONTEXT: Lazy<[Members; 4]> =
    Lazy::new(|| ["telltale:person", "telltale:person_of", "telltale:place_of", "telltale:body_of"].map(Members::of));

/// Whether the word announces a speaker (`déclare`).
pub(crate) fn is_speech_verb(set: TriggerSet) -> bool {
    SPEECH_VERB.0[set as usize]
}

/// Whether the word is the head of a title (`ministre`).
pub(crate) fn is_title(set: TriggerSet) -> bool {
    TITLE.0[set as usize]
}

/// Whether the word begins the name of an event (`festival`).
pub(crate) fn is_event_head(set: TriggerSet) -> bool {
    EVENT_HEAD.0[set as usize]
}

/// Whether the word begins the name of a product (`loi`).
pub(crate) fn is_product_head(set: TriggerSet) -> bool {
    PRODUCT_HEAD.0[set as usize]
}

/// Whether the word begins the name of an organisation (`ministère`).
pub(crate) fn is_organisation_head(set: TriggerSet) -> bool {
    ORGANISATION_HEAD.0[set as usize]
}

/// Whether the word is a particle of personal names (`Ben`, `de`).
pub(crate) fn is_particle(set: TriggerSet) -> bool {
    PARTICLE.0[set as usize]
}

/// Whether the word is a form of address (`M.`).
pub(crate) fn is_honorific(set: TriggerSet) -> bool {
    HONORIFIC.0[set as usize]
}

/// Whether the word says how someone is related to someone (`épouse`).
pub(crate) fn is_kinship(set: TriggerSet) -> bool {
    KINSHIP.0[set as usize]
}

/// Whether the word stands before the name of a place without belonging to it (`commune`).
pub(crate) fn is_out_of_place(set: TriggerSet) -> bool {
    OUT_OF_PLACE.0[set as usize]
}

/// Whether the word is a trigger of names in its own right, and not only one that tells what the name behind it is.
pub(crate) fn is_trigger(set: TriggerSet) -> bool {
    TRIGGER.0[set as usize]
}

/// Whether the word names a sort of things or bodies (`série`, `société`).
pub(crate) fn is_thing(set: TriggerSet) -> bool {
    THING.0[set as usize]
}

/// Whether the word is an ordinary English one and nobody's name (`Tactical`).
pub(crate) fn is_english(set: TriggerSet) -> bool {
    ENGLISH_WORD.0[set as usize]
}

/// Whether the word is a point of the compass (`Sud-Ouest`).
pub(crate) fn is_compass(set: TriggerSet) -> bool {
    COMPASS.0[set as usize]
}

/// Whether the word says with `de` how somebody holds an office: `le président d'alors`, `la dirigeante de facto`.
pub(crate) fn is_status(set: TriggerSet) -> bool {
    STATUS.0[set as usize]
}

/// Whether the word is `de` or a contraction of it.
pub(crate) fn is_of(set: TriggerSet) -> bool {
    OF.0[set as usize]
}

/// Whether the word is an article in the singular, alone or in a contraction: `le`, `l'`, `un`, `du`, `au`, and `ce`.
pub(crate) fn is_singular_article(set: TriggerSet) -> bool {
    SINGULAR.0[set as usize]
}

/// Whether the word is an indefinite article in the singular: `un`, `une`.
pub(crate) fn is_indefinite_article(set: TriggerSet) -> bool {
    INDEFINITE.0[set as usize]
}

/// Nouns that tell what the name after them is.
#[derive(Clone, Copy)]
pub(crate) enum Telltale {
    /// `gouvernement` X
    Person,
    /// `procès` de X
    PersonOf,
    /// `habitants` de X
    PlaceOf,
    /// `filiale` de X
    BodyOf,
}

impl Telltale {
    pub const ALL: [Telltale; 4] = [Telltale::Person, Telltale::PersonOf, Telltale::PlaceOf, Telltale::BodyOf];

    /// Whether the word is one.
    pub fn has(self, set: TriggerSet) -> bool {
        CONTEXT[self as usize].0[set as usize]
    }
}
