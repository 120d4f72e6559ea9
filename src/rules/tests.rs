use super::table::macros;
use super::*;
use crate::gazetteer::bundled;
use crate::Extractor;

/// The text of an example and the byte ranges that its brackets mark.
fn unmark(example: &str) -> (String, Vec<(usize, usize)>) {
    let (mut text, mut open, mut spans) = (String::new(), Vec::new(), Vec::new());
    for c in example.chars() {
        match c {
            '[' => open.push(text.len()),
            ']' => spans.push((open.pop().expect("a `[` before each `]`"), text.len())),
            c => text.push(c),
        }
    }
    assert!(open.is_empty(), "{example}");
    (text, spans)
}

#[test]
fn the_block_of_the_build_script_is_what_the_rules_say() {
    let table = bundled().expect("the bundled lists");
    assert!(compile::compile(table).expect("patterns without a fault") == PATTERNS);
}

#[test]
fn every_regular_expression_is_one() {
    assert!(RuleSet::bundled().alphabet.surfaces().all(|surface| !surface.is_faulty()));
}

#[test]
fn names_of_rules_are_unique() {
    let mut names: Vec<&str> = families().into_iter().flatten().map(|rule| rule.name).chain(LOOSE.iter().copied()).collect();
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(count, names.len());
}

#[test]
fn every_rule_has_examples_in_which_it_fires() {
    let extractor = Extractor::new();
    let mut faults = Vec::new();
    for rule in families().into_iter().flatten() {
        if rule.examples.is_empty() {
            faults.push(format!("{} has no example", rule.name));
        }
        for example in rule.examples {
            let (text, spans) = unmark(example);
            // a rule of no weight only keeps others out
            assert!(!spans.is_empty() || rule.weight == 0, "{example}");
            let proposals = extractor.explain(&text);
            for (start, end) in spans {
                if !proposals.iter().any(|p| p.rule == rule.name && (p.span.start, p.span.end) == (start, end)) {
                    let own: Vec<&str> = proposals.iter().filter(|p| p.rule == rule.name).map(|p| p.text).collect();
                    faults.push(format!("{}: {:?} is not proposed in {text:?}, but {own:?}", rule.name, &text[start..end]));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_group_of_words_is_asked_for() {
    let patterns: Vec<&str> =
        families().into_iter().flatten().map(|rule| rule.pattern).chain(macros().into_iter().map(|(_, pattern)| pattern)).collect();
    let asked =
        |group: &str| patterns.iter().any(|pattern| pattern.split(['<', '>', '&']).any(|term| term.strip_prefix("group:") == Some(group)));
    let idle: Vec<&str> = groups::names().filter(|group| !asked(group) && *group != glosses::NOTION_GROUP).collect();
    assert!(idle.is_empty(), "nothing asks for {idle:?}: take them out of gazetteers/triggers/groups.tsv");
}
