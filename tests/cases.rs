//! The marked sentences of `tests/cases/*.txt`: every entity in brackets, `[text|kind]`, and nothing else is one.
//!
//! One sentence or short article a line (` ¶ ` between paragraphs); `#` begins a comment; `\u{A0}` is the character with that number. A line
//! that begins with `~ ` is known to fail, and must: when it passes, take the `~` away.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use depeche::{Extractor, Kind};

/// Start, end, kind; an enclosing span before those in it.
type Mark = (usize, usize, Kind);

struct Case {
    at: String,
    trap: bool,
    known_failure: bool,
    text: String,
    marks: BTreeSet<Mark>,
}

/// The plain text of a marked line, and its marks.
fn parse(line: &str) -> Result<(String, BTreeSet<Mark>), String> {
    let mut text = String::new();
    let mut marks = BTreeSet::new();
    // Where each open bracket's text starts.
    let mut open: Vec<usize> = Vec::new();
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '[' => open.push(text.len()),
            ']' => {
                return Err(if open.is_empty() {
                    "a `]` closes nothing".into()
                } else {
                    format!("a mark without a kind before {:?}", head(rest))
                })
            }
            '|' => {
                let start = open.pop().ok_or_else(|| format!("a `|` outside a mark before {:?}", head(rest)))?;
                let (name, after) = rest.split_once(']').ok_or("a mark that is not closed after its kind")?;
                let kind: Kind = name.parse().map_err(|fault| format!("{fault}"))?;
                let marked = &text[start..];
                if marked.is_empty() || marked.trim() != marked {
                    return Err(format!("a mark that is empty or has a space at its end: {marked:?}"));
                }
                if !marks.insert((start, text.len(), kind)) {
                    return Err(format!("{marked:?} is marked twice"));
                }
                rest = after;
            }
            '\\' => {
                let (number, after) =
                    rest.strip_prefix("u{").and_then(|code| code.split_once('}')).ok_or("a `\\` that does not begin `\\u{…}`")?;
                let number = u32::from_str_radix(number, 16).ok().and_then(char::from_u32);
                text.push(number.ok_or("a `\\u{…}` with no character's number")?);
                rest = after;
            }
            ' ' if rest.starts_with("¶ ") => {
                text.push_str("\n\n");
                rest = &rest["¶ ".len()..];
            }
            '¶' => return Err("a `¶` without a space on each side".into()),
            c => text.push(c),
        }
    }
    if !open.is_empty() {
        return Err("a `[` that is not closed".into());
    }
    for &(start, end, kind) in &marks {
        for &(s, e, inner) in &marks {
            let within = start <= s && e <= end && (start, end, kind) != (s, e, inner);
            if within && (kind != Kind::Title || !(inner.is_name() || inner == Kind::Demonym)) {
                return Err(format!(
                    "only a title holds marks, and only names and demonyms: {:?} holds {:?}",
                    &text[start..end],
                    &text[s..e]
                ));
            }
        }
    }
    Ok((text, marks))
}

fn head(rest: &str) -> String {
    rest.chars().take(20).collect()
}

/// All cases; panics on the first malformed line.
fn read() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .collect();
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        for (n, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let at = format!("tests/cases/{name}:{}", n + 1);
            let (known_failure, marked) = line.strip_prefix("~ ").map_or((false, line), |rest| (true, rest));
            let (text, marks) = parse(marked).unwrap_or_else(|fault| panic!("{at}: {fault}"));
            cases.push(Case { at, trap: name.starts_with("traps-"), known_failure, text, marks });
        }
    }
    cases
}

#[test]
fn marked_sentences() {
    let cases = read();
    let extractor = Extractor::new();
    let (mut report, mut wrong, mut known) = (String::new(), 0, 0);
    for case in &cases {
        let found = extractor.extract(&case.text);
        let spans: Vec<Mark> = found.iter().map(|e| (e.span().start, e.span().end, e.kind())).collect();
        let passes = spans.len() == case.marks.len() && spans.iter().all(|span| case.marks.contains(span));
        known += usize::from(case.known_failure);
        if passes != case.known_failure {
            continue;
        }
        wrong += 1;
        let _ = writeln!(report, "\n{}: {}", case.at, case.text);
        if case.known_failure {
            let _ = writeln!(report, "    passes now: remove the `~`");
        }
        for &(start, end, kind) in case.marks.iter().filter(|mark| !spans.contains(mark)) {
            let _ = writeln!(report, "    missing   {}|{kind}", &case.text[start..end]);
        }
        for (n, entity) in found.iter().enumerate() {
            if !case.marks.contains(&spans[n]) || spans[..n].contains(&spans[n]) {
                let _ = writeln!(report, "    spurious  {}|{}|{}", entity.text(), entity.kind(), entity.rule());
            }
        }
    }
    assert!(wrong == 0, "{wrong} of {} lines are not as marked ({known} known failures):\n{report}", cases.len());
}

/// `CASES_KNOWN=1 cargo test --test cases known -- --nocapture` shows what is missing and spurious in the known failures.
#[test]
fn known_failures_are_listed_on_demand() {
    if std::env::var_os("CASES_KNOWN").is_none() {
        return;
    }
    let extractor = Extractor::new();
    for case in read().iter().filter(|case| case.known_failure) {
        println!("\n{}: {}", case.at, case.text);
        let found = extractor.extract(&case.text);
        let spans: Vec<Mark> = found.iter().map(|e| (e.span().start, e.span().end, e.kind())).collect();
        for &(start, end, kind) in case.marks.iter().filter(|mark| !spans.contains(mark)) {
            println!("    missing   {}|{kind}", &case.text[start..end]);
        }
        for (entity, span) in found.iter().zip(&spans).filter(|(_, span)| !case.marks.contains(span)) {
            println!("    spurious  {}|{}|{}", entity.text(), span.2, entity.rule());
        }
    }
}

#[test]
fn there_are_enough_cases() {
    let cases = read();
    let traps = cases.iter().filter(|case| case.trap).count();
    assert!(cases.len() >= 200, "only {} lines", cases.len());
    assert!(traps >= 50, "only {traps} lines in trap files");
    let mut seen = BTreeSet::new();
    for case in &cases {
        assert!(seen.insert(&case.text), "{}: the same text stands elsewhere", case.at);
    }
}

#[test]
fn marks_are_read() {
    let (text, marks) = parse("Le [roi des [Belges|demonym]|title] est à [Spa|location]. ¶ Il\\u{A0}pleut.").unwrap();
    assert_eq!(text, "Le roi des Belges est à Spa.\n\nIl\u{A0}pleut.");
    let found: Vec<_> = marks.iter().map(|&(start, end, kind)| (&text[start..end], kind)).collect();
    assert_eq!(found, [("roi des Belges", Kind::Title), ("Belges", Kind::Demonym), ("Spa", Kind::Location)]);
}

#[test]
fn malformed_marks_are_refused() {
    for (line, fault) in [
        ("À [Spa|location", "not closed after its kind"),
        ("À [Spa, il pleut.", "a `[` that is not closed"),
        ("À [Spa], il pleut.", "a mark without a kind before \", il pleut.\""),
        ("À Spa], il pleut.", "closes nothing"),
        ("À Spa|location.", "outside a mark"),
        ("À [Spa|ville].", "unknown kind \"ville\""),
        ("À [Spa |location].", "a space at its end"),
        ("À [|location].", "empty"),
        ("À [[Spa|location]|location].", "marked twice"),
        ("À [mairie de [Spa|location]|organisation].", "only a title holds marks"),
        ("À [maire [lundi|date]|title].", "only a title holds marks"),
        ("À Spa.¶Il pleut.", "a `¶` without a space"),
        ("À Spa.\\n", "does not begin"),
        ("À Spa.\\u{110000}", "no character's number"),
    ] {
        match parse(line) {
            Ok(_) => panic!("{line:?} is read"),
            Err(message) => assert!(message.contains(fault), "{line:?}: {message:?} does not say {fault:?}"),
        }
    }
}
