//! The reference scan over the bundled names, for `benches/extract.rs` and `examples/throughput.rs`.

use std::fs;
use std::path::{Path, PathBuf};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use depeche::Kind;

/// Finds the names of the lists under `gazetteers/` as bytes: no words, no case, no accents folded, no rules.
pub fn names_as_bytes() -> AhoCorasick {
    let automaton = AhoCorasick::builder().kind(Some(AhoCorasickKind::ContiguousNFA)).match_kind(MatchKind::LeftmostLongest).build(names());
    automaton.expect("the names fit")
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
