//! Writing a document with its entities: as a line of JSON, or as text for reading.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use depeche::{convert_offsets, Entity, Kind, OffsetUnit};
use serde::Serialize;
use serde_json::value::RawValue;

use crate::input::Document;

/// How documents are written.
#[derive(Clone, Copy, Debug)]
pub enum Writer {
    /// A line of JSON for each, with offsets in this unit.
    Jsonl(OffsetUnit),
    /// The text with its entities marked.
    Text {
        /// Whether a line with the id stands above each text.
        heading: bool,
        /// Whether to write ANSI colours.
        colour: bool,
    },
}

impl Writer {
    /// Writes one document, whole, with a line end.
    pub fn write(self, document: &Document<'_>, entities: &[Entity<'_>], out: &mut Vec<u8>) -> io::Result<()> {
        match self {
            Writer::Jsonl(unit) => write_json(document, entities, unit, out),
            Writer::Text { heading, colour } => {
                if heading {
                    writeln!(out, "==> {} <==", readable(&document.id))?;
                }
                write_marked(&document.text, entities, colour, out)?;
                if !document.text.ends_with('\n') {
                    out.push(b'\n');
                }
                Ok(())
            }
        }
    }
}

/// An id for reading: a string without its quotes, anything else as JSON.
pub fn readable(id: &RawValue) -> String {
    serde_json::from_str(id.get()).unwrap_or_else(|_| id.get().to_owned())
}

#[derive(Serialize)]
struct JsonDocument<'a> {
    id: &'a RawValue,
    entities: Vec<JsonEntity<'a>>,
}

#[derive(Serialize)]
struct JsonEntity<'a> {
    start: usize,
    end: usize,
    kind: &'static str,
    text: &'a str,
    rule: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    canonical: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
}

fn write_json(document: &Document<'_>, entities: &[Entity<'_>], unit: OffsetUnit, out: &mut Vec<u8>) -> io::Result<()> {
    let spans = convert_offsets(&document.text, entities.iter().map(Entity::span), unit);
    let entities = entities
        .iter()
        .zip(spans)
        .map(|(entity, span)| JsonEntity {
            start: span.start,
            end: span.end,
            kind: entity.kind().as_str(),
            text: entity.text(),
            rule: entity.rule(),
            canonical: entity.canonical(),
            id: entity.id(),
        })
        .collect();
    serde_json::to_writer(&mut *out, &JsonDocument { id: &document.id, entities })?;
    out.push(b'\n');
    Ok(())
}

/// The text with its entities as `[words|kind]`, an entity within a title within its brackets.
fn write_marked(text: &str, entities: &[Entity<'_>], colour: bool, out: &mut Vec<u8>) -> io::Result<()> {
    let mut pen = Pen { text, at: 0, open: Vec::new(), colour, out };
    for entity in entities {
        pen.close_before(entity.span().start)?;
        pen.open(entity)?;
    }
    pen.close_before(usize::MAX)?;
    pen.copy_to(text.len())
}

/// Where the writing of a marked text has come to.
struct Pen<'t, 'o> {
    text: &'t str,
    at: usize,
    /// The ends and kinds of the entities that are open, the innermost last.
    open: Vec<(usize, Kind)>,
    colour: bool,
    out: &'o mut Vec<u8>,
}

impl Pen<'_, '_> {
    fn open(&mut self, entity: &Entity<'_>) -> io::Result<()> {
        self.copy_to(entity.span().start)?;
        self.open.push((entity.span().end, entity.kind()));
        self.put("[", LABEL)
    }

    /// Ends the open entities that end at `limit` or before.
    fn close_before(&mut self, limit: usize) -> io::Result<()> {
        while let Some(&(end, kind)) = self.open.last().filter(|(end, _)| *end <= limit) {
            self.copy_to(end)?;
            self.open.pop();
            self.put("|", LABEL)?;
            self.put(kind.as_str(), LABEL)?;
            self.put("]", LABEL)?;
        }
        Ok(())
    }

    /// Writes the text up to `end` in the colour of the innermost open entity.
    fn copy_to(&mut self, end: usize) -> io::Result<()> {
        let part = self.text.get(self.at..end).unwrap_or_default();
        self.at = self.at.max(end);
        match self.open.last() {
            Some(&(_, kind)) => self.put(part, style(kind)),
            None => self.out.write_all(part.as_bytes()),
        }
    }

    fn put(&mut self, part: &str, style: Style) -> io::Result<()> {
        if self.colour && !part.is_empty() {
            write!(self.out, "{style}{part}{style:#}")
        } else {
            self.out.write_all(part.as_bytes())
        }
    }
}

const LABEL: Style = Style::new().dimmed();

/// One colour for each family of kinds.
fn style(kind: Kind) -> Style {
    let colour = match kind {
        Kind::Person => AnsiColor::Cyan,
        Kind::Country | Kind::Location | Kind::Facility => AnsiColor::Green,
        Kind::Organisation => AnsiColor::Magenta,
        Kind::Event | Kind::Product => AnsiColor::Yellow,
        Kind::Demonym | Kind::Title | Kind::Honorific => AnsiColor::Blue,
        _ => AnsiColor::Red,
    };
    Style::new().bold().fg_color(Some(colour.into()))
}
