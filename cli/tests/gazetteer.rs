//! `depeche gazetteer check`.

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
fn bad_use() {
    assert_eq!(run(["gazetteer"], "").code, Some(2));
    assert_eq!(run(["gazetteer", "check"], "").code, Some(2));
}
