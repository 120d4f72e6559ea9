//! `depeche score`: numbers computed by hand.

mod support;

use serde_json::{json, Value};
use support::{run, Run};

/// One right country, one right honorific and person, and by error of this "gold": a country called a location, an entity too much.
const GOLD: &str = r#"{"id": "a", "text": "Passé au Maroc, M. Abdelouafi Laftit.", "entities": [{"start": 9, "end": 14, "kind": "country"}, {"start": 16, "end": 18, "kind": "honorific"}, {"start": 19, "end": 36, "kind": "person"}]}
{"id": 2, "text": "Il va au Sénégal.\nPuis rien du tout.", "entities": [{"start": 9, "end": 16, "kind": "location"}, {"start": 18, "end": 22, "kind": "event"}]}
"#;

fn score(args: &[&str], gold: &str) -> Run {
    run([&["score", "-"], args].concat(), gold)
}

fn json_score(args: &[&str], gold: &str) -> Value {
    let done = score(&[&["--format", "json"], args].concat(), gold);
    assert_eq!((done.code, &*done.err), (Some(0), ""));
    serde_json::from_str(&done.out).unwrap()
}

#[test]
fn the_table_by_kind() {
    let done = score(&[], GOLD);
    assert_eq!((done.code, &*done.err), (Some(0), ""));
    let table: Vec<Vec<&str>> =
        done.out.lines().take_while(|line| !line.is_empty()).map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(
        table,
        [
            ["kind", "gold", "found", "right", "precision", "recall", "F1"],
            ["person", "1", "1", "1", "1.000", "1.000", "1.000"],
            ["country", "1", "2", "1", "0.500", "1.000", "0.667"],
            ["location", "1", "0", "0", "0.000", "0.000", "0.000"],
            ["event", "1", "0", "0", "0.000", "0.000", "0.000"],
            ["honorific", "1", "1", "1", "1.000", "1.000", "1.000"],
            ["micro", "5", "4", "3", "0.750", "0.600", "0.667"],
        ]
    );
}

#[test]
fn the_table_by_rule_begins_with_the_most_wrong() {
    let score = json_score(&[], GOLD);
    let rules = score["rules"].as_array().unwrap();
    let sum = |key: &str| rules.iter().map(|rule| rule[key].as_u64().unwrap()).sum::<u64>();
    assert_eq!((sum("fired"), sum("right")), (4, 3));
    let wrong: Vec<u64> = rules.iter().map(|rule| rule["fired"].as_u64().unwrap() - rule["right"].as_u64().unwrap()).collect();
    assert_eq!(wrong[0], 1);
    assert!(wrong.is_sorted_by(|a, b| a >= b));
}

#[test]
fn mapped_to_the_labels_of_another_corpus() {
    let score = json_score(&["--map", "conll"], GOLD);
    let kinds: Vec<(&str, [u64; 3])> = score["kinds"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["kind"].as_str().unwrap(), ["gold", "found", "right"].map(|key| row[key].as_u64().unwrap())))
        .collect();
    // The honorific is left out, country and location are one.
    assert_eq!(kinds, [("PER", [1, 1, 1]), ("LOC", [2, 2, 2]), ("MISC", [1, 0, 0])]);

    let conll = GOLD.replace("country", "LOC").replace("location", "LOC").replace("person", "PER").replace("event", "MISC");
    assert_eq!(json_score(&["--map", "conll"], &conll), score);
    assert_eq!(json_score(&["--map", "conll", "--kinds", "PER,LOC"], &conll)["micro"]["gold"], json!(3));
}

#[test]
fn restricted_to_kinds() {
    let score = json_score(&["--kinds", "person,country"], GOLD);
    assert_eq!(score["micro"], json!({"gold": 2, "found": 3, "right": 2, "precision": 2.0 / 3.0, "recall": 1.0, "f1": 0.8}));
}

#[test]
fn errors_with_their_context() {
    let done = score(&["--errors", "all"], GOLD);
    let errors = done.out.split_once("\n2: ").unwrap().1;
    assert!(errors.starts_with("wrong kind; gold: location `Sénégal`; found: country `Sénégal` by "), "{errors}");
    assert!(errors.contains("\n    Il va au [[Sénégal]].⏎Puis rien du tout.\n"), "{errors}");
    assert!(errors.ends_with("\n2: missing; gold: event `Puis`\n    Il va au Sénégal.⏎[[Puis]] rien du tout.\n"), "{errors}");

    let one = json_score(&["--errors", "1"], GOLD);
    let errors = one["errors"].as_array().unwrap();
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0]["id"], json!(2));
    assert_eq!(errors[0]["error"], json!("wrong kind"));
    assert_eq!(errors[0]["gold"], json!({"start": 9, "end": 16, "kind": "location", "text": "Sénégal"}));
    assert_eq!(errors[0]["found"]["kind"], json!("country"));
    assert_eq!(errors[0]["context"], json!(["Il va au ", "Sénégal", ".\nPuis rien du tout."]));
    assert_eq!(json_score(&["--errors", "0"], GOLD)["errors"].as_array().unwrap().len(), 2);
}

#[test]
fn what_is_too_long_or_too_much() {
    let gold = r#"{"id": 1, "text": "Le Maroc et le Sénégal.", "entities": [{"start": 0, "end": 8, "kind": "country"}]}"#;
    let score = json_score(&["--errors", "all"], gold);
    let errors: Vec<(&str, &str)> = score["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| (error["error"].as_str().unwrap(), error["found"]["text"].as_str().unwrap()))
        .collect();
    assert_eq!(errors, [("wrong span", "Maroc"), ("spurious", "Sénégal")]);
}

#[test]
fn faulty_gold() {
    let faults = [
        (
            r#"{"id": 1, "text": "Le", "entities": [{"start": 0, "end": 3, "kind": "country"}]}"#,
            "depeche: -:1:38: no span from 0 to 3 in a text of 2 characters; ",
        ),
        (r#"{"id": 1, "text": "Le", "entities": [{"start": 1, "end": 1, "kind": "country"}]}"#, "depeche: -:1:38: no span from 1 to 1 "),
        (
            r#"{"id": 1, "text": "Le", "entities": [{"start": 0, "end": 2, "kind": "state"}]}"#,
            "depeche: -:1:76: unknown kind \"state\"; the kinds are ",
        ),
        (
            r#"{"id": 1, "text": "Le", "entities": [{"start": 0, "end": 2, "kind": "LOC"}]}"#,
            "depeche: -:1:38: LOC is a label, not one of depeche's kinds; add --map conll",
        ),
        (r#"{"id": 1, "text": "Le"}"#, "depeche: -:1:1: the object has no \"entities\"; "),
        (r#"{"id": 1, "entities": []}"#, "depeche: -:1:1: the object has no \"text\"; "),
    ];
    for (gold, message) in faults {
        let done = score(&[], gold);
        assert_eq!((done.code, &*done.out), (Some(1), ""), "{gold}");
        assert!(done.err.starts_with(message), "{:?} is not {message:?}", done.err);
    }
}

#[test]
fn bad_use() {
    for args in [&["--kinds", "PER"][..], &["--map", "conll", "--kinds", "country"], &["--map", "bio"], &["--errors", "many"]] {
        let done = score(args, GOLD);
        assert_eq!((done.code, &*done.out), (Some(2), ""), "{args:?}");
    }
    assert_eq!(run(["score"], "").code, Some(2), "a gold file is needed");
    assert_eq!(run(["score", "no-such-file.jsonl"], "").code, Some(1));
}
