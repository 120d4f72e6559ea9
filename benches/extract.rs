//! The whole extraction, and two reference scans over the same texts: `cargo bench --bench extract`.
//!
//! The references do a part of the work each and are no rivals: finding words by the Unicode rules, and finding the bundled names as bytes. Their
//! place is to tell, on any machine, what the extraction costs.

mod support;

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Duration;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
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

    let names = names();
    let automaton = AhoCorasick::builder().kind(Some(AhoCorasickKind::ContiguousNFA)).match_kind(MatchKind::LeftmostLongest).build(&names);
    let automaton = automaton.expect("the names fit");
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

/// The names and their other forms in the lists under `gazetteers/`.
fn names() -> Vec<String> {
    fn files(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("the folder of the lists") {
            let path = entry.expect("an entry of it").path();
            if path.is_dir() {
                files(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "tsv") {
                found.push(path);
            }
        }
    }
    let mut paths = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("gazetteers"), &mut paths);
    let mut names = Vec::new();
    for path in paths {
        let list = fs::read_to_string(&path).expect("a list in UTF-8");
        let kind = list.lines().find_map(|line| line.strip_prefix("# kind:")).unwrap_or_default();
        if kind.trim().parse::<Kind>().is_err() {
            continue;
        }
        for line in list.lines().filter(|line| !line.starts_with("# ")) {
            let forms = line.splitn(3, '\t').take(2).flat_map(|column| column.split('|'));
            names.extend(forms.filter(|form| !form.is_empty()).map(str::to_owned));
        }
    }
    names.sort();
    names.dedup();
    names
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = extraction, references, building
}
criterion_main!(benches);
