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
            // a rule of nothing but silent groups only keeps others out
            let silent = rule.pattern.contains("[none:") && !rule.pattern.replace("[none:", "").contains('[');
            assert!(!spans.is_empty() || silent || rule.weight == 0, "{example}");
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

/// Threads share the sieve, which is emptied and filled again while others go by it.
#[test]
fn threads_do_not_disturb_each_other() {
    let extractor = Extractor::new();
    let texts: Vec<String> = families().into_iter().flatten().flat_map(|rule| rule.examples).map(|example| unmark(example).0).collect();
    let answers = |text: &String| extractor.extract(text).iter().map(|e| (e.span(), e.kind(), e.rule())).collect::<Vec<_>>();
    let expected: Vec<_> = texts.iter().map(answers).collect();
    assert!(expected.iter().map(Vec::len).sum::<usize>() > 600);
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let (texts, expected) = (&texts, &expected);
            scope.spawn(move || {
                for n in 0..texts.len() {
                    let n = (n + thread * texts.len() / 4) % texts.len();
                    assert_eq!(answers(&texts[n]), expected[n], "{}", texts[n]);
                }
            });
        }
    });
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

/// Writes how frequent each atom is in the articles (`{"text": …}` lines) of the file that `DEPECHE_ARTICLES` names.
#[test]
#[ignore = "needs articles"]
fn measure_shares() {
    let articles =
        std::fs::read_to_string(std::env::var_os("DEPECHE_ARTICLES").expect("a file of articles")).expect("a file that can be read");
    let mut parser = pattern::parse::Parser::new(bundled().expect("the bundled lists"), &macros());
    families().into_iter().flatten().for_each(|rule| drop(parser.program(rule.pattern, rule.kind)));
    let rules = RuleSet::bundled();
    let (extractor, mut scratch) = (Extractor::new(), crate::Scratch::new());
    let mut counts = vec![0u64; 64 * pattern::atom_set::ATOM_WORDS];
    let mut tokens = 0;
    for line in articles.lines() {
        let article: serde_json::Value = serde_json::from_str(line).expect("a line of JSON");
        let text = article["text"].as_str().expect("a text");
        extractor.run_stages(text, &mut scratch, crate::extractor::Stage::Rules);
        let symbols = &scratch.analysis.symbols;
        tokens += symbols.len();
        for &symbol in symbols {
            let row = rules.alphabet.row(symbol);
            atoms_of(&row).for_each(|atom| counts[atom] += 1);
        }
    }
    let mut shares: Vec<_> =
        parser.atoms.terms.iter().map(|(terms, &atom)| (terms, counts[atom as usize] as f64 / tokens as f64)).collect();
    shares.sort_by(|a, b| a.0.cmp(b.0));
    let lines: String = shares.into_iter().map(|(terms, share)| format!("{terms}\t{:.0}\n", 1e6 * share)).collect();
    std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/rules/pattern/shares.tsv"), lines).expect("a file that can be written");
}
