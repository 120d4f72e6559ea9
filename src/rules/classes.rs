//! The classes of trigger words that functions ask for by name (patterns ask for theirs when they are compiled).

use once_cell::sync::Lazy;

use crate::gazetteer::bundled;
use crate::gazetteer::compile::in_second_set;
use crate::lexicon::TriggerSet;

/// For each set of classes, whether it holds the class.
struct Members([bool; 256]);

impl Members {
    fn of(class: &str) -> Members {
        let mut members = [false; 256];
        if let Some(table) = bundled() {
            if let Some(bit) = table.class_names().position(|name| name == class) {
                for (set, member) in members.iter_mut().enumerate() {
                    let classes = if in_second_set(class) { table.function_set(set as u8) } else { table.trigger_set(set as u8) };
                    *member = classes >> bit & 1 == 1;
                }
            }
        }
        Members(members)
    }
}

static SPEECH_VERB: Lazy<Members> = Lazy::new(|| Members::of("speech_verb"));
static ORGANISATION_HEAD: Lazy<Members> = Lazy::new(|| Members::of("organisation_head"));
static PARTICLE: Lazy<Members> = Lazy::new(|| Members::of("particle"));
static TITLE: Lazy<Members> = Lazy::new(|| Members::of("title"));

/// Whether the word announces a speaker (`déclare`).
pub(crate) fn is_speech_verb(set: TriggerSet) -> bool {
    SPEECH_VERB.0[set as usize]
}

/// Whether the word is the head of a title (`ministre`).
pub(crate) fn is_title(set: TriggerSet) -> bool {
    TITLE.0[set as usize]
}

/// Whether the word begins the name of an organisation (`ministère`).
pub(crate) fn is_organisation_head(set: TriggerSet) -> bool {
    ORGANISATION_HEAD.0[set as usize]
}

/// Whether the word is a particle of personal names (`Ben`, `de`).
pub(crate) fn is_particle(set: TriggerSet) -> bool {
    PARTICLE.0[set as usize]
}
