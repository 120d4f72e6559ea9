//! `depeche explain`: the entity, its evidence, and what lost.

mod support;

use serde_json::{json, Value};
use support::run;

#[test]
fn an_entity_has_its_rule_and_its_evidence() {
    let done = run(["explain"], "M. Zerrougui vit à Tours.");
    assert_eq!((done.err.as_str(), done.code), ("", Some(0)));
    let lines: Vec<&str> = done.out.lines().collect();
    assert_eq!(lines[0], "==> - <==");
    let at = lines.iter().position(|line| line.starts_with("+ 3..12 person `Zerrougui` by person.honorific, score ")).unwrap();
    assert_eq!(lines[at + 1], "      pattern [honorific: <honorific&cap> ] [ <particle&lower&!particle:context&!word:le>* $person ]");
    let city = lines.iter().position(|line| line.starts_with("+ 20..25 location `Tours`")).unwrap();
    assert!(lines[city].ends_with(", known as Tours (insee:37261)"), "{}", lines[city]);
    assert!(lines[city + 1..].iter().any(|line| line.starts_with("      listed as Tours (insee:37261)")), "{}", done.out);
}

#[test]
fn what_lost_is_shown() {
    let done = run(["explain"], "La commune de Zorgville et le ministre, M. Paris, se taisent.");
    assert_eq!(done.code, Some(0));
    assert!(done.out.contains("person `Paris` by person.honorific"), "{}", done.out);
    assert!(done.out.contains("  - 43..48 location `Paris` by known.name"), "{}", done.out);
}

#[test]
fn lines_of_json_have_the_same() {
    let done = run(["explain", "--input", "jsonl", "--format", "jsonl"], "{\"id\": 7, \"text\": \"Mme Sow parle.\"}\n");
    assert_eq!((done.err.as_str(), done.code), ("", Some(0)));
    let document: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!(document["id"], json!(7));
    let proposals = document["proposals"].as_array().unwrap();
    let chosen: Vec<&str> = proposals.iter().filter(|p| p["chosen"] == json!(true)).map(|p| p["text"].as_str().unwrap()).collect();
    assert_eq!(chosen, ["Mme", "Sow"]);
    assert!(proposals.iter().all(|p| p["evidence"].as_str().is_some_and(|evidence| !evidence.is_empty())));
}

#[test]
fn faulty_input_is_told_as_by_extract() {
    let done = run(["explain", "--input", "jsonl"], "nothing\n");
    assert_eq!(done.code, Some(1));
    assert!(done.err.starts_with("depeche: -:1:1: no JSON object"), "{}", done.err);
}
