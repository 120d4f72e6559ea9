//! A user's list in TSV. A column is the number of a field, as an editor or a spreadsheet counts them.

use super::{Field, Reader};
use crate::gazetteer::source::{parse_header, parse_line};
use crate::kind::Kind;

pub(super) fn read(reader: &mut Reader<'_>, source: &str, text: &str) {
    let mut kind: Option<Kind> = None;
    // Of a kind that is missing or wrong, one message is enough.
    let mut told = false;
    for (at, line) in text.trim_start_matches('\u{FEFF}').lines().enumerate() {
        let number = at + 1;
        if line.trim().is_empty() {
            continue;
        }
        if line.starts_with('#') {
            if let Some(("kind", value)) = parse_header(line) {
                match value.parse() {
                    Ok(value) => kind = Some(value),
                    Err(error) => reader.error.add(source, (number, 1), error.to_string()),
                }
                told = true;
            }
            continue;
        }
        let entry = match parse_line(line) {
            Ok(entry) => entry,
            Err(fault) => {
                reader.error.add(source, (number, fault.column), fault.message);
                continue;
            }
        };
        let Some(kind) = kind else {
            if !told {
                let message = "no kind is given yet: write a line such as `# kind: organisation` before the entries";
                reader.error.add(source, (number, 1), message);
                told = true;
            }
            continue;
        };
        let mut faults = Vec::new();
        reader.add(kind, &entry, |field, message| {
            let column = match field {
                Field::Name => 1,
                Field::Form(_) => 2,
                Field::Id => 3,
                Field::Flag(_) => 4,
            };
            faults.push((column, message));
        });
        faults.sort_by_key(|(column, _)| *column);
        for (column, message) in faults {
            reader.error.add(source, (number, column), message);
        }
    }
}
