//! A user's list in JSON lines. A column is a character of the line, from 1.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{Field, Reader};
use crate::gazetteer::source::SourceEntry;
use crate::kind::Kind;

/// A line. The values are read one by one, so that each fault has its own place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line<'l> {
    #[serde(borrow)]
    name: Option<&'l RawValue>,
    #[serde(borrow)]
    kind: Option<&'l RawValue>,
    #[serde(borrow)]
    forms: Option<&'l RawValue>,
    #[serde(borrow)]
    id: Option<&'l RawValue>,
    #[serde(borrow)]
    flags: Option<&'l RawValue>,
}

/// A string, borrowed where it has no escapes.
#[derive(Deserialize)]
struct Text<'l>(#[serde(borrow)] Cow<'l, str>);

/// What is wrong at a byte of the line.
struct LineFault {
    byte: usize,
    message: String,
}

pub(super) fn read(reader: &mut Reader<'_>, source: &str, text: &str) {
    for (at, line) in text.trim_start_matches('\u{FEFF}').lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let mut faults = Vec::new();
        if let Err(fault) = read_line(reader, line, &mut faults) {
            faults.push(fault);
        }
        faults.sort_by_key(|fault| fault.byte);
        for LineFault { byte, message } in faults {
            let column = line.char_indices().take_while(|&(at, _)| at < byte).count() + 1;
            reader.error.add(source, (at + 1, column), message);
        }
    }
}

fn read_line(reader: &mut Reader<'_>, line: &str, faults: &mut Vec<LineFault>) -> Result<(), LineFault> {
    let start = line.len() - line.trim_start().len();
    // An array would do for serde as well; not for the reader of the list.
    if !line[start..].starts_with('{') {
        let message = "no JSON object: expected {\"name\": …, \"kind\": …} on each line".to_owned();
        return Err(LineFault { byte: start, message });
    }
    let values: Line<'_> = serde_json::from_str(line).map_err(|error| json_fault(0, &error))?;
    let place = |value: &RawValue| (value.get().as_ptr() as usize).saturating_sub(line.as_ptr() as usize);
    let missing = |key: &str| LineFault { byte: start, message: format!("the object has no \"{key}\"") };

    let name_value = values.name.ok_or_else(|| missing("name"))?;
    let kind_value = values.kind.ok_or_else(|| missing("kind"))?;
    let Text(name) = parse(name_value, line, "a string")?;
    let Text(kind) = parse(kind_value, line, "a string")?;
    let kind: Kind =
        kind.parse().map_err(|error: crate::kind::UnknownKind| LineFault { byte: place(kind_value), message: error.to_string() })?;
    let Text(id) = values.id.map_or(Ok(Text(Cow::Borrowed(""))), |value| parse(value, line, "a string"))?;
    let (form_values, forms) = strings(values.forms, line)?;
    let (flag_values, flags) = strings(values.flags, line)?;

    let entry = SourceEntry {
        name: name.trim(),
        forms: forms.iter().map(|Text(form)| form.trim()).collect(),
        id: id.trim(),
        flags: flags.iter().map(|Text(flag)| &**flag).collect(),
    };
    reader.add(kind, &entry, |field, message| {
        let value = match field {
            Field::Name => Some(name_value),
            Field::Form(at) => form_values.get(at).copied(),
            Field::Id => values.id,
            Field::Flag(at) => flag_values.get(at).copied(),
        };
        faults.push(LineFault { byte: value.map_or(start, place), message });
    });
    Ok(())
}

/// The strings of a list, and where each of them stands.
fn strings<'l>(list: Option<&'l RawValue>, line: &str) -> Result<(Vec<&'l RawValue>, Vec<Text<'l>>), LineFault> {
    let Some(list) = list else { return Ok((Vec::new(), Vec::new())) };
    let values: Vec<&RawValue> = parse(list, line, "a list of strings")?;
    let strings = values.iter().map(|value| parse(value, line, "a string")).collect::<Result<_, _>>()?;
    Ok((values, strings))
}

/// Reads a value, which is a part of `line`.
fn parse<'l, T: Deserialize<'l>>(value: &'l RawValue, line: &str, expected: &str) -> Result<T, LineFault> {
    let byte = (value.get().as_ptr() as usize).saturating_sub(line.as_ptr() as usize);
    serde_json::from_str(value.get()).map_err(|error| {
        if error.is_data() {
            LineFault { byte, message: format!("expected {expected} here") }
        } else {
            json_fault(byte, &error)
        }
    })
}

/// A fault that the JSON which begins at byte `start` has.
fn json_fault(start: usize, error: &serde_json::Error) -> LineFault {
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(&*message, |(message, _)| message);
    LineFault { byte: start + error.column().saturating_sub(1), message: message.to_owned() }
}
