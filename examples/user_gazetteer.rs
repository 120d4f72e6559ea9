//! Loads a list of made-up names, as many as asked for, and extracts the documents of standard input (`{"text": …}` lines) with and without it.
//!
//! `cargo run --release --example user_gazetteer 1000000 < articles.jsonl`

use std::io::{self, BufRead};
use std::time::Instant;

use depeche::{Extractor, Gazetteer, Scratch};

/// A list in TSV of `count` different names of one to three words, always the same ones.
fn made_up(count: u64) -> String {
    const SYLLABLES: [&str; 32] = [
        "ba", "be", "bo", "da", "de", "di", "fa", "fo", "ga", "go", "ka", "ke", "ki", "la", "le", "lo", "ma", "me", "mi", "na", "ne", "no",
        "pa", "po", "ra", "re", "ro", "sa", "ta", "te", "vi", "zo",
    ];
    // Four syllables of 32 make a million words; a factor prime to their number mixes them.
    let word = |number: u64| {
        let mixed = number.wrapping_mul(387_420_489);
        let mut word: String = (0..4).map(|n| SYLLABLES[(mixed >> (5 * n) & 31) as usize]).collect();
        word[..1].make_ascii_uppercase();
        word
    };
    let mut list = String::from("# kind: organisation\n");
    for number in 0..count {
        let name = match number % 4 {
            0 => word(number),
            1 | 2 => format!("{} {}", word(number), word(number / 7)),
            _ => format!("{} de {} {}", word(number), word(number / 3), word(number / 11)),
        };
        list.push_str(&format!("{name}\t\tid:{number}\n"));
    }
    list
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let count = std::env::args().nth(1).map_or(Ok(1_000_000), |count| count.parse())?;
    let list = made_up(count);
    let start = Instant::now();
    let gazetteer = Gazetteer::from_tsv("made-up", &list)?;
    println!("{} entries, {} bytes, in {:.2} s", gazetteer.len(), list.len(), start.elapsed().as_secs_f64());
    drop(list);

    let mut texts = Vec::new();
    for line in io::stdin().lock().lines() {
        let document: serde_json::Value = serde_json::from_str(&line?)?;
        texts.push(document["text"].as_str().unwrap_or_default().to_owned());
    }
    if texts.is_empty() {
        return Ok(());
    }
    let bytes: usize = texts.iter().map(String::len).sum();
    let extractors = [("without", Extractor::new()), ("with", Extractor::builder().gazetteer(gazetteer).build())];
    let mut scratch = Scratch::new();
    // In turns: what else the machine does slows both.
    for _ in 0..4 {
        for (what, extractor) in &extractors {
            let start = Instant::now();
            let entities: usize = texts.iter().map(|text| extractor.extract_into(text, &mut scratch).count()).sum();
            let seconds = start.elapsed().as_secs_f64();
            println!("{what:>8} the list: {entities} entities, {seconds:.3} s, {:.1} MB/s", bytes as f64 / seconds / 1e6);
        }
    }
    Ok(())
}
