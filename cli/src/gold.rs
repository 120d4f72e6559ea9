//! Annotated texts: `{"id", "text", "entities": [{"start", "end", "kind"}]}` a line, offsets in characters.

use std::borrow::Cow;

use depeche::Span;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::failure::Failure;
use crate::input::{or_null, Raw};
use crate::label::{Counting, Label};

/// A text with the entities that it should yield.
pub struct Gold<'r> {
    pub id: Cow<'r, RawValue>,
    pub text: Cow<'r, str>,
    /// The byte at which each character of the text begins, and its length.
    pub bytes: Vec<usize>,
    /// The counted entities, in bytes.
    pub entities: Vec<(Span, Label)>,
}

#[derive(Deserialize)]
struct Line<'r> {
    #[serde(borrow)]
    id: Option<&'r RawValue>,
    #[serde(borrow)]
    text: Option<Cow<'r, str>>,
    #[serde(borrow)]
    entities: Option<Vec<&'r RawValue>>,
}

#[derive(Deserialize)]
struct Annotation {
    start: usize,
    end: usize,
    kind: Label,
}

impl<'r> Gold<'r> {
    /// Decodes a line; what `counting` leaves out is left out.
    pub fn read(raw: &'r Raw, counting: &Counting) -> Result<Gold<'r>, Failure> {
        let Line { id, text, entities } = raw.json()?;
        let text = text.ok_or_else(|| raw.no_text())?;
        let entities = entities
            .ok_or_else(|| raw.fault(0, "the object has no \"entities\"; expected a list of {\"start\": …, \"end\": …, \"kind\": …}"))?;
        let bytes: Vec<usize> = text.char_indices().map(|(byte, _)| byte).chain([text.len()]).collect();
        let mut counted = Vec::with_capacity(entities.len());
        for entity in entities {
            let at = raw.position(entity.get());
            let Annotation { start, end, kind } = serde_json::from_str(entity.get()).map_err(|error| raw.json_fault(at, &error))?;
            if start >= end || end >= bytes.len() {
                let characters = bytes.len() - 1;
                let message = format!(
                    "no span from {start} to {end} in a text of {characters} characters; offsets count characters, and start < end"
                );
                return Err(raw.fault(at, message));
            }
            if let Some(label) = counting.count(kind).map_err(|message| raw.fault(at, message))? {
                counted.push((Span::new(bytes[start], bytes[end]), label));
            }
        }
        counted.sort_unstable();
        Ok(Gold { id: or_null(id), text, bytes, entities: counted })
    }
}
