//! Reads documents (`{"text": …}` lines) into memory, extracts from each with one reused `Scratch`, and prints the throughput.
//!
//! `cargo run --release --example throughput < articles.jsonl`

use std::io::{self, BufRead};
use std::time::Instant;

use depeche::{Extractor, Scratch};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut texts = Vec::new();
    for line in io::stdin().lock().lines() {
        let document: serde_json::Value = serde_json::from_str(&line?)?;
        texts.push(document["text"].as_str().unwrap_or_default().to_owned());
    }
    let extractor = Extractor::new();
    let mut scratch = Scratch::new();
    let bytes: usize = texts.iter().map(String::len).sum();
    for _ in 0..3 {
        let start = Instant::now();
        let entities: usize = texts.iter().map(|text| extractor.extract_into(text, &mut scratch).count()).sum();
        let seconds = start.elapsed().as_secs_f64();
        println!("{} documents, {bytes} bytes, {entities} entities, {seconds:.3} s, {:.1} MB/s", texts.len(), bytes as f64 / seconds / 1e6);
    }
    Ok(())
}
