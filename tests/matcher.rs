//! The matcher of known names agrees with a naive one: word by word, every name where it stands, and nowhere else.
//!
//! The reference knows nothing of the library's words, hashes or tries: it cuts at spaces, apostrophes and hyphens, folds letter by letter, and
//! lets `aho-corasick` find every occurrence in the folded text; those that do not begin and end with a word are dropped one by one.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use aho_corasick::AhoCorasick;
use depeche::{Extractor, Gazetteer, GazetteerEntry, Kind};
use proptest::prelude::*;

/// The spans of names in a text.
type Spans = BTreeSet<(usize, usize)>;

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

fn fold(c: char) -> char {
    const FROM: &str = "àâäáãåçéèêëíìîïñóòôöõúùûüýÿ";
    const TO: &str = "aaaaaaceeeeiiiinooooouuuuyy";
    let small = c.to_lowercase().next().unwrap_or(c);
    FROM.chars().zip(TO.chars()).find(|(from, _)| *from == small).map_or(small, |(_, to)| to)
}

/// A part of a word: where it stands, and whether a word begins, ends with it.
struct Part {
    start: usize,
    end: usize,
    begins: bool,
    ends: bool,
}

/// Cuts at spaces, after apostrophes and at hyphens, of which only the last joins the parts of one word.
fn parts(text: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut begins = true;
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let end = if is_apostrophe(c) { at + c.len_utf8() } else { at };
        let cuts = is_apostrophe(c) || !c.is_alphanumeric();
        if !cuts {
            start = start.or(Some(at));
            continue;
        }
        if let Some(start) = start.take() {
            parts.push(Part { start, end, begins, ends: c != '-' });
        }
        begins = c != '-';
    }
    parts
}

/// The parts folded, each after a space, and one at the end.
fn folded(text: &str, parts: &[Part]) -> String {
    let mut folded = String::new();
    for part in parts {
        folded.push(' ');
        folded.extend(text[part.start..part.end].chars().map(|c| if is_apostrophe(c) { '\'' } else { fold(c) }));
    }
    folded.push(' ');
    folded
}

/// Where names stand in a text, by the reference.
struct Reference {
    names: Vec<(String, Vec<Part>)>,
    automaton: AhoCorasick,
}

impl Reference {
    fn new(names: &[String]) -> Reference {
        let names: Vec<(String, Vec<Part>)> = names.iter().map(|name| (name.clone(), parts(name))).collect();
        let automaton = AhoCorasick::new(names.iter().map(|(name, parts)| folded(name, parts))).unwrap();
        Reference { names, automaton }
    }

    fn all(&self, text: &str) -> Spans {
        let parts = parts(text);
        let folded = folded(text, &parts);
        let number = |at: usize| folded[..at].matches(' ').count();
        let capital = |text: &str, part: &Part| text[part.start..].starts_with(char::is_uppercase);
        let mut spans = Spans::new();
        for found in self.automaton.find_overlapping_iter(&folded) {
            let inside = &parts[number(found.start())..number(found.end() - 1)];
            let (name, own) = &self.names[found.pattern()];
            let (first, last) = (&inside[0], &inside[inside.len() - 1]);
            let capitals = own.iter().zip(inside).all(|(own, part)| capital(text, part) || !capital(name, own));
            if first.begins && last.ends && capitals {
                spans.insert((first.start, last.end));
            }
        }
        spans
    }

    /// Those that stand if the name of most words does, of several the leftmost.
    fn chosen(&self, text: &str) -> Spans {
        let mut all: Vec<(usize, usize)> = self.all(text).into_iter().collect();
        let words = |&(start, end): &(usize, usize)| parts(&text[start..end]).iter().filter(|part| part.ends).count();
        all.sort_by_key(|span| (usize::MAX - words(span), span.0));
        let mut chosen = Spans::new();
        for (start, end) in all {
            if chosen.iter().all(|&(other_start, other_end)| end <= other_start || start >= other_end) {
                chosen.insert((start, end));
            }
        }
        chosen
    }
}

fn extractor(names: &[String]) -> Extractor {
    let entries = names.iter().map(|name| GazetteerEntry::new(Kind::Product, name));
    Extractor::builder().without_bundled().gazetteer(Gazetteer::new(entries).unwrap()).build()
}

fn proposed(extractor: &Extractor, text: &str) -> Spans {
    let proposals = extractor.explain(text);
    proposals.iter().filter(|p| p.rule == "user.gazetteer").map(|p| (p.span.start, p.span.end)).collect()
}

fn extracted(extractor: &Extractor, text: &str) -> Spans {
    let entities = extractor.extract(text);
    entities.iter().filter(|e| e.rule() == "user.gazetteer").map(|e| (e.span().start, e.span().end)).collect()
}

/// Names of the bundled lists that have letters, spaces, hyphens and apostrophes only; every so many of each list.
fn listed() -> Vec<String> {
    fn files(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                files(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "tsv") {
                found.push(path);
            }
        }
    }
    let mut paths = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("gazetteers"), &mut paths);
    paths.sort();
    let mut names = Vec::new();
    for path in paths {
        let text = fs::read_to_string(path).unwrap();
        let kind = text.lines().find_map(|line| line.strip_prefix("# kind: ")).unwrap_or_default();
        if !kind.trim().parse::<Kind>().is_ok_and(Kind::is_name) {
            continue;
        }
        let plain =
            |c: char| is_apostrophe(c) || matches!(c, ' ' | '-') || c.is_alphabetic() && c.is_ascii() || fold(c).is_ascii_lowercase();
        let in_use = |name: &&str| {
            // Saints and articles have spellings of their own, which tests/user_gazetteers.rs and tests/api.rs show.
            let first = name.split([' ', '-']).next().unwrap_or_default();
            name.chars().all(plain) && !matches!(first, "Le" | "Les") && !name.split([' ', '-']).any(|word| matches!(word, "St" | "Ste"))
        };
        let all: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split('\t').next()).collect();
        names.extend(all.into_iter().filter(in_use).step_by(23).take(40).map(str::to_owned));
    }
    names.sort();
    names.dedup();
    names
}

#[test]
fn names_of_the_lists_are_found_where_they_stand() {
    let names = listed();
    assert!(names.len() > 300, "{}", names.len());
    let (extractor, reference) = (extractor(&names), Reference::new(&names));
    for name in &names {
        for text in [format!("Elle a vu hier {name} et puis rien."), format!("Elle a vu hier x{name} et {name}x puis rien.")] {
            let expected = reference.all(&text);
            assert_eq!(proposed(&extractor, &text), expected, "{text}");
            let start = "Elle a vu hier ".len();
            assert_eq!(expected.contains(&(start, start + name.len())), !text.contains(" x"), "{text}");
        }
    }
}

#[test]
fn a_longer_name_that_breaks_off_leaves_the_shorter_one() {
    let names = ["Tamar", "Tamar FC", "Tamar FC de Zorga", "FC de Mirel"].map(str::to_owned);
    let (extractor, reference) = (extractor(&names), Reference::new(&names));
    for (text, expected) in [
        ("à Tamar FCX hier", vec!["Tamar"]),
        ("à Tamar FC de Zorg hier", vec!["Tamar FC"]),
        ("à Tamar FC de Zorga hier", vec!["Tamar FC de Zorga"]),
        ("à Tamar FC de Mirel hier", vec!["Tamar", "FC de Mirel"]),
        ("à Tamar-FC hier", vec!["Tamar-FC"]),
        ("à Grand-Tamar hier", vec![]),
    ] {
        let spans = extracted(&extractor, text);
        assert_eq!(spans, reference.chosen(text), "{text}");
        assert_eq!(spans.iter().map(|&(start, end)| &text[start..end]).collect::<Vec<_>>(), expected);
    }
}

/// Words that no list has, in small letters, so that no rule has a word to say.
fn words() -> impl Strategy<Value = Vec<String>> {
    let word = proptest::sample::select(vec!["zorga", "tamar", "mirélu", "de", "blonk", "l'ulka", "kol-véru", "véru", "kol"]);
    proptest::collection::vec(word.prop_map(str::to_owned), 1..5)
}

fn text() -> impl Strategy<Value = String> {
    let unlisted = proptest::collection::vec(proptest::sample::select(vec!["prulde", "zorgat", "tamarde"]).prop_map(str::to_owned), 0..3);
    let piece = prop_oneof![3 => words(), 1 => unlisted].prop_map(|words| words.join(" "));
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.join(" "))
}

/// With some capitals.
fn capitals(text: &str, mask: u64) -> String {
    let mut out = String::new();
    for (n, word) in text.split(' ').enumerate() {
        out.push_str(if n > 0 { " " } else { "" });
        let mut letters = word.chars();
        if let Some(first) = letters.next().filter(|_| mask >> (n % 64) & 1 == 1) {
            out.extend(first.to_uppercase());
        } else {
            letters = word.chars();
        }
        out.push_str(letters.as_str());
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// All occurrences, shorter ones in longer ones too, whatever the capitals.
    #[test]
    fn every_occurrence_is_proposed(
        names in proptest::collection::vec((words(), any::<u64>()), 1..12),
        text in text(),
        mask in any::<u64>(),
    ) {
        let names: Vec<String> = names.iter().map(|(words, mask)| capitals(&words.join(" "), *mask)).collect();
        // Two spellings of one name are one name, which needs the capitals that both have.
        let mut seen = BTreeSet::new();
        let names: Vec<String> = names.into_iter().filter(|name| seen.insert(folded(name, &parts(name)))).collect();
        let text = capitals(&text, mask);
        prop_assert_eq!(proposed(&extractor(&names), &text), Reference::new(&names).all(&text), "{} in {:?}", text, names);
    }

    /// Of those, the longest stand, then the leftmost.
    #[test]
    fn the_longest_are_chosen(names in proptest::collection::vec(words(), 1..12), text in text()) {
        let names: Vec<String> = names.iter().map(|words| words.join(" ")).collect();
        prop_assert_eq!(extracted(&extractor(&names), &text), Reference::new(&names).chosen(&text), "{} in {:?}", text, names);
    }
}
