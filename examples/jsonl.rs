//! Reads `{"id": …, "text": …}` lines from standard input and writes the entities of each, with offsets in characters, as a line of JSON.
//!
//! `cargo run --release --example jsonl < articles.jsonl`

use std::io::{self, BufRead, Write};

use depeche::{convert_offsets, Extractor, OffsetUnit, Scratch};
use serde_json::{json, Value};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let extractor = Extractor::new();
    let mut scratch = Scratch::new();
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let document: Value = serde_json::from_str(&line?)?;
        let text = document["text"].as_str().unwrap_or_default();
        let entities: Vec<_> = extractor.extract_into(text, &mut scratch).collect();
        let spans = convert_offsets(text, entities.iter().map(|entity| entity.span()), OffsetUnit::Char);
        let entities: Vec<Value> = entities
            .iter()
            .zip(spans)
            .map(|(entity, span)| json!({"start": span.start, "end": span.end, "kind": entity.kind().as_str(), "text": entity.text(), "rule": entity.rule()}))
            .collect();
        writeln!(out, "{}", json!({"id": document["id"], "entities": entities}))?;
    }
    out.flush()?;
    Ok(())
}
