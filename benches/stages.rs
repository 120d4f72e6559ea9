//! The extraction up to each of its stages: `cargo bench --bench stages`. What one stage costs is the difference to the line before.

mod support;

use std::hint::black_box;
use std::time::Duration;

use criterion::{criterion_group, criterion_main, Criterion, Throughput};
use depeche::{Extractor, Scratch, Stage};

use support::{texts, Text};

fn stages(c: &mut Criterion) {
    const STAGES: [(&str, Stage); 5] = [
        ("1-token", Stage::Token),
        ("2-lexicon", Stage::Lexicon),
        ("3-gazetteer", Stage::Gazetteer),
        ("4-rules", Stage::Rules),
        ("5-resolve", Stage::Resolve),
    ];
    let extractor = Extractor::new();
    let mut scratch = Scratch::new();
    for Text { name, text, entities } in texts() {
        if name == "long" {
            continue;
        }
        let mut group = c.benchmark_group(name);
        group.throughput(Throughput::Bytes(text.len() as u64));
        for (stage, last) in STAGES {
            group.bench_function(stage, |b| b.iter(|| extractor.run_stages(black_box(&text), &mut scratch, last)));
        }
        // The article's memory, the second choice, and the entities.
        assert_eq!(extractor.extract(&text).len(), entities, "found in {name} (left), expected in benches/support/mod.rs (right)");
        group.bench_function("6-document", |b| b.iter(|| extractor.extract_into(black_box(&text), &mut scratch).count()));
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(1));
    targets = stages
}
criterion_main!(benches);
