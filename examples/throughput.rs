//! Reads documents (`{"text": …}` lines) into memory, extracts from each with one reused `Scratch`, and prints the throughput, beside that of two
//! scans that do a part of the work: the bundled names as bytes by the contiguous NFA of `aho-corasick`, and the words by the Unicode rules. Then
//! what each stage costs.
//!
//! `cargo run --release --example throughput < articles.jsonl`

#[path = "../benches/support/reference.rs"]
mod reference;

use std::io::{self, BufRead};
use std::time::Instant;

use depeche::{Extractor, Scratch, Stage};
use unicode_segmentation::UnicodeSegmentation;

const RUNS: usize = 3;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut texts = Vec::new();
    for line in io::stdin().lock().lines() {
        let document: serde_json::Value = serde_json::from_str(&line?)?;
        texts.push(document["text"].as_str().unwrap_or_default().to_owned());
    }
    let bytes: usize = texts.iter().map(String::len).sum();
    // What was counted, and megabytes a second.
    let time = |count: &mut dyn FnMut(&str) -> usize| {
        let start = Instant::now();
        let sum: usize = texts.iter().map(|text| count(text)).sum();
        (sum, bytes as f64 / start.elapsed().as_secs_f64() / 1e6)
    };
    let extractor = Extractor::new();
    let mut scratch = Scratch::new();
    let names = reference::names_as_bytes();
    println!("{} documents, {bytes} bytes; MB/s", texts.len());
    for _ in 0..RUNS {
        let (entities, whole) = time(&mut |text| extractor.extract_into(text, &mut scratch).count());
        let (_, scan) = time(&mut |text| names.find_iter(text).count());
        let (_, words) = time(&mut |text| text.unicode_word_indices().count());
        println!(
            "extract {whole:.1} ({entities} entities), aho-corasick {scan:.1}, unicode words {words:.1}; ratios {:.2} and {:.2}",
            whole / scan,
            whole / words
        );
    }
    println!("up to each stage, ns per byte");
    for stage in [Stage::Token, Stage::Lexicon, Stage::Gazetteer, Stage::Rules, Stage::Resolve] {
        let rates = (0..RUNS).map(|_| time(&mut |text| extractor.run_stages(text, &mut scratch, stage)).1);
        println!("{:10} {:.1}", format!("{stage:?}"), 1e3 / rates.fold(0.0, f64::max));
    }
    Ok(())
}
