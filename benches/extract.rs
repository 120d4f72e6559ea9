//! The whole extraction, and two reference scans over the same texts: `cargo bench --bench extract`.
//!
//! The references do a part of the work each and are no rivals: finding words by the Unicode rules, and finding the bundled names as bytes. Their
//! place is to tell, on any machine, what the extraction costs.

#[path = "support/reference.rs"]
mod reference;
mod support;

use std::hint::black_box;
use std::time::Duration;

use criterion::{criterion_group, criterion_main, Criterion, Throughput};
use depeche::{Extractor, Gazetteer, GazetteerEntry, Kind, Scratch};
use unicode_segmentation::UnicodeSegmentation;

use support::{texts, Text};

/// That the extraction finds what it found when the constants were written.
fn check(extractor: &Extractor, texts: &[Text]) {
    let found: Vec<(&str, usize)> = texts.iter().map(|text| (text.name, extractor.extract(&text.text).len())).collect();
    let expected: Vec<(&str, usize)> = texts.iter().map(|text| (text.name, text.entities)).collect();
    assert_eq!(
        found, expected,
        "found (left), expected (right): if the rules have changed, write the numbers found into benches/support/mod.rs"
    );
}

fn extraction(c: &mut Criterion) {
    let extractor = Extractor::new();
    let texts = texts();
    check(&extractor, &texts);

    let mut group = c.benchmark_group("extract");
    let mut scratch = Scratch::new();
    for Text { name, text, .. } in &texts {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(*name, |b| b.iter(|| extractor.extract_into(black_box(text), &mut scratch).count()));
    }
    group.finish();
}

fn references(c: &mut Criterion) {
    let texts = texts();

    let mut group = c.benchmark_group("unicode-words");
    for Text { name, text, .. } in &texts {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(*name, |b| b.iter(|| black_box(text).unicode_word_indices().count()));
    }
    group.finish();

    let automaton = reference::names_as_bytes();
    let mut group = c.benchmark_group("aho-corasick");
    for Text { name, text, .. } in &texts {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(*name, |b| b.iter(|| automaton.find_iter(black_box(text)).count()));
    }
    group.finish();
}

fn building(c: &mut Criterion) {
    const ENTRIES: usize = 10_000;

    let mut group = c.benchmark_group("build");
    group.bench_function("extractor", |b| b.iter(|| black_box(Extractor::builder()).build()));

    let entry = |n: usize| GazetteerEntry::new(Kind::Organisation, format!("Zorg{n} Tamar{} Mirel", n % 97)).id(n.to_string());
    let entries: Vec<GazetteerEntry> = (0..ENTRIES).map(entry).collect();
    let tsv: String = (0..ENTRIES).map(|n| format!("Zorg{n} Tamar{} Mirel\t\t{n}\n", n % 97)).collect();
    let tsv = format!("# kind: organisation\n{tsv}");
    group.throughput(Throughput::Elements(ENTRIES as u64));
    group.bench_function("gazetteer-entries", |b| b.iter(|| Gazetteer::new(black_box(&entries).iter().cloned()).map(|list| list.len())));
    group.bench_function("gazetteer-tsv", |b| b.iter(|| Gazetteer::from_tsv("made-up", black_box(&tsv)).map(|list| list.len())));
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = extraction, references, building
}
criterion_main!(benches);
