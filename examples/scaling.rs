//! Times the extraction of texts of growing length and the nastiest sorts, each as one document, and prints a table of nanoseconds for each byte:
//! each line stays flat, whatever the text.
//!
//! `cargo run --release --example scaling` goes up to 10 MB, `-- 100` up to 100 MB.

use std::time::{Duration, Instant};

use depeche::{Extractor, Scratch};

/// A text of about `len` bytes.
type Make = fn(usize) -> String;

const SORTS: [(&str, Make); 14] = [
    ("the article", |len| repeat(include_str!("article.txt"), len)),
    ("one line", |len| repeat(&include_str!("article.txt").replace('\n', " "), len)),
    ("no space", |len| repeat("Amadou", len)),
    ("small letters, no space", |len| repeat("a", len)),
    ("all capitals", |len| repeat("LE MINISTRE DE LA SANTÉ À LYON ", len)),
    ("M. M. M.", |len| repeat("M. ", len)),
    ("(((", |len| repeat("(", len)),
    ("one name", |len| repeat("Abdelouafi Laftit ", len)),
    ("one name, sentences", |len| repeat("M. Laftit est à Lyon. ", len)),
    ("title of titles", |len| repeat("ministre de la Santé de la ", len)),
    ("hyphens", |len| repeat("a-b-", len)),
    ("figures", |len| repeat("1 234 ", len)),
    ("languages", |len| repeat("peul, ", len)),
    ("titles, completed", |len| repeat("Le directeur du groupe Renault de Nissan. ", len)),
];

fn repeat(unit: &str, len: usize) -> String {
    unit.repeat(len.div_ceil(unit.len()))
}

fn main() {
    let most = std::env::args().nth(1).and_then(|most| most.parse().ok()).unwrap_or(10) * 1_000_000;
    let lengths: Vec<usize> = [1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000].into_iter().filter(|&len| len <= most).collect();
    print!("{:24}", "ns per byte");
    lengths.iter().for_each(|len| print!("{:>10}", format!("{} KB", len / 1000)));
    println!();
    let extractor = Extractor::new();
    extractor.extract(include_str!("article.txt"));
    for (name, make) in SORTS {
        print!("{name:24}");
        for &len in &lengths {
            let text = make(len);
            let mut scratch = Scratch::new();
            // The shortest of some runs, the first of which grows the buffers.
            let runs = (2_000_000 / len).clamp(2, 50);
            let run = |_| {
                let start = Instant::now();
                std::hint::black_box(extractor.extract_into(&text, &mut scratch).count());
                start.elapsed()
            };
            let best: Duration = (0..runs).map(run).min().unwrap_or_default();
            print!("{:>10.1}", best.as_secs_f64() * 1e9 / text.len() as f64);
        }
        println!();
    }
}
