//! `depeche extract`: formats, offsets, faulty input, order.

mod support;

use std::fs;
use std::io::{BufRead, BufReader, Write};

use serde_json::{json, Value};
use support::{command, finish, run};

fn lines(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn text_is_marked_in_place() {
    let done = run(["extract"], "Le Consul général du Maroc à Lyon est arrivé.\nM. Laftit aussi.");
    assert_eq!(done.err, "");
    assert_eq!(done.code, Some(0));
    assert_eq!(
        done.out,
        "Le [Consul général du [Maroc|country] à [Lyon|location]|title] est arrivé.\n[M.|honorific] [Laftit|person] aussi.\n"
    );
}

#[test]
fn colours_only_where_they_are_wanted() {
    let mut forced = command(["extract"]);
    forced.env("CLICOLOR_FORCE", "1");
    let done = finish(forced, "Le Maroc gagne.".as_bytes());
    assert!(done.out.contains("\u{1b}["), "{:?}", done.out);
    assert!(done.out.contains("Maroc"));

    let mut refused = command(["extract"]);
    refused.env("NO_COLOR", "1");
    let done = finish(refused, "Le Maroc gagne.".as_bytes());
    assert_eq!(done.out, "Le [Maroc|country] gagne.\n");
}

#[test]
fn several_texts_have_headings() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("one.txt"), folder.path().join("two.txt"));
    fs::write(&one, "Le Maroc.\n").unwrap();
    fs::write(&two, "Rien.").unwrap();
    let done = run(
        [&one, &two].map(|path| path.to_str().unwrap()).into_iter().fold(vec!["extract"], |mut args, path| {
            args.push(path);
            args
        }),
        "",
    );
    assert_eq!(done.out, format!("==> {} <==\nLe [Maroc|country].\n==> {} <==\nRien.\n", one.display(), two.display()));
}

#[test]
fn a_text_file_is_one_document_with_its_name_as_id() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("article.txt");
    fs::write(&path, "\u{feff}Le Maroc.\r\n\r\nLe Sénégal.").unwrap();
    let done = run(["extract", "--format", "jsonl", path.to_str().unwrap()], "");
    let [document] = &lines(&done.out)[..] else { panic!("{}", done.out) };
    assert_eq!(document["id"], json!(path.to_str().unwrap()));
    assert_eq!(document["entities"][0]["start"], json!(3), "the byte order mark is no part of the text");
    assert_eq!(document["entities"][1]["text"], json!("Sénégal"));
}

#[test]
fn jsonl_goes_out_as_it_came_in() {
    let input = "\u{feff}{\"id\": 12345678901234567890123, \"text\": \"Le Maroc.\", \"more\": {\"x\": []}}\r\n\n  \n{\"text\": \"\"}\n{\"id\": [1, \"é\"], \"text\": \"Rien.\"}";
    let done = run(["extract", "--input", "jsonl"], input);
    assert_eq!((done.code, &*done.err), (Some(0), ""));
    let out: Vec<&str> = done.out.lines().collect();
    assert!(
        out[0].starts_with(
            "{\"id\":12345678901234567890123,\"entities\":[{\"start\":3,\"end\":8,\"kind\":\"country\",\"text\":\"Maroc\",\"rule\":\""
        ),
        "{}",
        out[0]
    );
    assert_eq!(out[1..], ["{\"id\":null,\"entities\":[]}", "{\"id\":[1, \"é\"],\"entities\":[]}"]);
}

#[test]
fn the_format_follows_the_file_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("articles.jsonl");
    fs::write(&path, "{\"id\": \"a\", \"text\": \"Le Maroc.\"}\n").unwrap();
    let path = path.to_str().unwrap();
    assert_eq!(lines(&run(["extract", path], "").out)[0]["id"], json!("a"));
    assert_eq!(run(["extract", "--format", "text", path], "").out, "==> a <==\nLe [Maroc|country].\n");
    assert!(run(["extract", "--offsets", "char"], "Le Maroc.").out.starts_with("{\"id\":\"-\","));
}

#[test]
fn offsets_in_three_units() {
    let text = "😀 L’été au Maroc, à Genève.";
    let spans = |unit: &str| -> Vec<(usize, usize)> {
        let done = run(["extract", "--format", "jsonl", "--kinds", "country,location", "--offsets", unit, "-"], text);
        let entities = lines(&done.out)[0]["entities"].as_array().unwrap().clone();
        assert_eq!(entities.iter().map(|entity| entity["text"].as_str().unwrap()).collect::<Vec<_>>(), ["Maroc", "Genève"]);
        entities.iter().map(|entity| (entity["start"].as_u64().unwrap() as usize, entity["end"].as_u64().unwrap() as usize)).collect()
    };
    let expected = ["Maroc", "Genève"].map(|name| (text.find(name).unwrap(), text.find(name).unwrap() + name.len()));
    assert_eq!(spans("byte"), expected);
    let count = |of: &dyn Fn(&str) -> usize| expected.map(|(start, end)| (of(&text[..start]), of(&text[..end])));
    assert_eq!(spans("char"), count(&|part| part.chars().count()));
    assert_eq!(spans("utf16"), count(&|part| part.encode_utf16().count()));
}

#[test]
fn the_order_is_kept() {
    let input: String =
        (0..500).map(|n| format!("{{\"id\": {n}, \"text\": \"{}Le Maroc.\"}}\n", "Il pleut. ".repeat(n * 7 % 50))).collect();
    let one = run(["extract", "--input", "jsonl", "--jobs", "1"], &input);
    let two = run(["extract", "--input", "jsonl", "--jobs", "2"], &input);
    assert_eq!(two.code, Some(0));
    assert_eq!(lines(&two.out).iter().map(|line| line["id"].as_u64().unwrap()).collect::<Vec<_>>(), (0..500).collect::<Vec<_>>());
    assert!(one.out == two.out, "one thread and two give different answers");
}

#[test]
fn a_program_can_ask_and_wait_for_the_answer() {
    let mut child = command(["extract", "--input", "jsonl"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for n in 0..3 {
        writeln!(stdin, "{{\"id\": {n}, \"text\": \"Le Maroc.\"}}").unwrap();
        let mut answer = String::new();
        stdout.read_line(&mut answer).unwrap();
        assert_eq!(lines(&answer)[0]["id"], json!(n));
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn nobody_reads_any_more() {
    let mut child = command(["extract", "--input", "jsonl"]).spawn().unwrap();
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    for _ in 0..1000 {
        if stdin.write_all(b"{\"text\": \"Le Maroc.\"}\n").is_err() {
            break;
        }
    }
    drop(stdin);
    let done = child.wait_with_output().unwrap();
    assert_eq!((done.status.code(), &*done.stderr), (Some(0), &b""[..]));
}

#[test]
fn a_gazetteer_is_added() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mine.tsv");
    fs::write(&path, "\u{feff}# kind: organisation\nZorglub Industries\t\tQ1\n").unwrap();
    let done = run(["extract", "--offsets", "byte", "--gazetteer", path.to_str().unwrap()], "Le chiffre de Zorglub Industries monte.");
    let entity = &lines(&done.out)[0]["entities"][0];
    assert_eq!(
        (&entity["text"], &entity["id"], &entity["canonical"]),
        (&json!("Zorglub Industries"), &json!("Q1"), &json!("Zorglub Industries"))
    );
}

/// What a faulty second line gives: the first document whole, a message that begins so, exit code 1.
fn assert_faulty(second: &[u8], message: &str) {
    let input = [b"{\"id\": 1, \"text\": \"Le Maroc.\"}\n", second, b"\n{\"id\": 3, \"text\": \"Le Maroc.\"}\n"].concat();
    for jobs in ["1", "2"] {
        let done = run(["extract", "--input", "jsonl", "--jobs", jobs], &input);
        assert_eq!(done.code, Some(1), "{}", done.err);
        assert!(done.err.starts_with(message), "{:?} is not {message:?}", done.err);
        assert_eq!(done.err.lines().count(), 1);
        let out = lines(&done.out);
        assert_eq!((out.len(), &out[0]["id"]), (1, &json!(1)), "{}", done.out);
        assert!(done.out.ends_with("}\n"));
    }
}

#[test]
fn faulty_lines() {
    assert_faulty(b"{\"id\": 2, \"text\": }", "depeche: -:2:19: expected value; ");
    assert_faulty("{\"id\": \"é\", \"text\": 2}".as_bytes(), "depeche: -:2:21: invalid type: integer `2`, expected a string; ");
    assert_faulty(b"{\"id\": 2}", "depeche: -:2:1: the object has no \"text\"; ");
    assert_faulty(b"  [2, \"text\"]", "depeche: -:2:3: no JSON object; ");
    assert_faulty(b"Le Maroc.", "depeche: -:2:1: no JSON object; ");
    assert_faulty(b"{\"id\": 2, \"text\": \"\xe9t\xe9\"}", "depeche: -:2:20: not UTF-8 at byte 50 of the file (0xE9); ");
}

#[test]
fn faulty_files() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("latin.txt");
    fs::write(&path, b"Le\n\xc3\xa9t\xe9").unwrap();
    let path = path.to_str().unwrap();
    let done = run(["extract", path], "");
    assert_eq!((done.code, &*done.out), (Some(1), ""));
    assert!(done.err.starts_with(&format!("depeche: {path}:2:3: not UTF-8 at byte 6 of the file (0xE9); ")), "{}", done.err);

    let done = run(["extract", "-", "no-such-file.txt"], "Le Maroc.");
    assert_eq!((done.code, &*done.out), (Some(1), "==> - <==\nLe [Maroc|country].\n"));
    assert!(done.err.starts_with("depeche: no-such-file.txt: no such file; "), "{}", done.err);

    let done = run(["extract", folder.path().to_str().unwrap()], "");
    assert_eq!(done.code, Some(1), "a directory");
}

#[test]
fn bad_use() {
    for args in [&["extract", "--frmat", "jsonl"][..], &["extract", "--kinds", "people"], &["extract", "--jobs", "0"], &["extrct"], &[]] {
        let done = run(args, "");
        assert_eq!((done.code, &*done.out), (Some(2), ""), "{args:?}");
        assert!(!done.err.is_empty());
    }
    assert!(run(["extract", "--kinds", "people"], "").err.contains("the kinds are person, country"));
    let done = run(["--version"], "");
    assert_eq!((done.code, done.out), (Some(0), format!("depeche {}\n", env!("CARGO_PKG_VERSION"))));
}
