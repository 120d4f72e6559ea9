//! `depeche gazetteer check`, and the lists of `depeche extract`.

mod support;

use std::fs;

use support::run;

#[test]
fn good_and_faulty_lists() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let good = write("good.tsv", "# kind: organisation\nZorglub Industries\tZI\nZorglub Frères\n");
    let single = write("single.tsv", "# kind: person\nAïcha Zorglub\n");
    let bad = write("bad.tsv", "# kind: person\nA\tB\tC\tD\tE\n\t\n");

    let done = run(["gazetteer", "check", &good, &single], "");
    assert_eq!((done.code, &*done.err), (Some(0), ""));
    assert_eq!(done.out, format!("{good}: 2 entries\n{single}: 1 entry\n"));

    let done = run(["gazetteer", "check", &bad, "no-such-file.tsv", &good], "");
    assert_eq!((done.code, done.out), (Some(1), format!("{good}: 2 entries\n")));
    let faults: Vec<&str> = done.err.lines().collect();
    assert!(faults[0].starts_with(&format!("depeche: {bad}:2:5: ")), "{}", faults[0]);
    assert!(faults.iter().all(|fault| fault.starts_with("depeche: ")));
    assert!(faults.last().unwrap().starts_with("depeche: no-such-file.tsv: no such file; "));
}

#[test]
fn json_lines_are_known_by_their_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("names.jsonl");
    fs::write(
        &path,
        "{\"name\": \"Zorglub\", \"kind\": \"person\"}\n{\"name\": \"É\", \"kind\": \"persan\"}\n{\"name\": \"?\", \"kind\": \"person\"}\n",
    )
    .unwrap();
    let path = path.to_str().unwrap();
    let done = run(["gazetteer", "check", path], "");
    assert_eq!((done.code, &*done.out), (Some(1), ""));
    let faults: Vec<&str> = done.err.lines().collect();
    assert_eq!(faults.len(), 2, "{}", done.err);
    assert!(faults[0].starts_with(&format!("depeche: {path}:2:23: unknown kind \"persan\"")), "{}", faults[0]);
    assert!(faults[1].starts_with(&format!("depeche: {path}:3:10: `?` has neither letter nor figure")), "{}", faults[1]);
}

#[test]
fn a_list_that_is_not_utf_8() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("names.tsv");
    fs::write(&path, b"# kind: person\nA\xEFcha\n").unwrap();
    let path = path.to_str().unwrap();
    let done = run(["gazetteer", "check", path], "");
    assert_eq!(done.code, Some(1));
    assert!(done.err.starts_with(&format!("depeche: {path}:2:2: not UTF-8 at byte 16 of the file (0xEF)")), "{}", done.err);
}

#[test]
fn the_help_shows_both_formats() {
    let done = run(["gazetteer", "check", "--help"], "");
    assert!(["# kind: organisation", "{\"name\": ", "capital", "context"].iter().all(|part| done.out.contains(part)), "{}", done.out);
}

/// What the help shows can be loaded.
#[test]
fn the_lists_of_the_help_are_good() {
    let help = run(["gazetteer", "check", "--help"], "").out;
    let at = |start: &str| help.lines().map(str::trim).find(|line| line.starts_with(start)).unwrap().to_owned();
    let columns = at("Union").split("  ").map(str::trim).filter(|column| !column.is_empty()).collect::<Vec<_>>().join("\t");
    let folder = tempfile::tempdir().unwrap();
    for (name, list) in [("a.tsv", format!("{}\n{columns}\n", at("# kind"))), ("a.jsonl", at("{"))] {
        let path = folder.path().join(name);
        fs::write(&path, list).unwrap();
        let done = run(["gazetteer", "check", path.to_str().unwrap()], "");
        assert_eq!((done.code, &*done.err), (Some(0), ""));
        assert!(done.out.ends_with(": 1 entry\n"), "{}", done.out);
    }
}

#[test]
fn lists_for_extract() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let tsv = write("clubs.tsv", "# kind: organisation\nLyon\t\tclub:1\nUnion de Zorgville\n");
    let jsonl = write("towns.jsonl", "{\"name\": \"Zorgville\", \"kind\": \"location\"}\n");
    let bad = write("bad.tsv", "# kind: organisation\n?\nA\t\t\tsur\n");
    let text = "Le débat entre Lyon et Zorgville dure.";

    assert_eq!(
        run(["extract", "--gazetteer", &tsv, "--gazetteer", &jsonl], text).out,
        "Le débat entre [Lyon|organisation] et [Zorgville|location] dure.\n"
    );
    let done = run(["extract", "--format", "jsonl", "--gazetteer", &tsv], text);
    assert!(done.out.contains("\"canonical\":\"Lyon\",\"id\":\"club:1\""), "{}", done.out);

    let done = run(["extract", "--gazetteer", &bad, "--gazetteer", &tsv], text);
    assert_eq!((done.code, &*done.out, done.err.lines().count()), (Some(1), "", 2), "{}", done.err);
    assert!(done.err.contains("bad.tsv:2:1: ") && done.err.contains("bad.tsv:3:4: "), "{}", done.err);
}

#[test]
fn without_the_bundled_names() {
    let text = "Mme Diallo rentre des États-Unis.";
    assert_eq!(run(["extract"], text).out, "[Mme|honorific] [Diallo|person] rentre des [États-Unis|country].\n");
    let done = run(["extract", "--no-bundled"], text);
    assert!(done.out.starts_with("[Mme|honorific] [Diallo|person] ") && !done.out.contains("|country]"), "{}", done.out);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mine.tsv");
    fs::write(&path, "# kind: product\nÉtats-Unis\n").unwrap();
    let done = run(["extract", "--no-bundled", "--gazetteer", path.to_str().unwrap()], text);
    assert_eq!(done.out, "[Mme|honorific] [Diallo|person] rentre des [États-Unis|product].\n");
}

#[test]
fn bad_use() {
    assert_eq!(run(["gazetteer"], "").code, Some(2));
    assert_eq!(run(["gazetteer", "check"], "").code, Some(2));
}
