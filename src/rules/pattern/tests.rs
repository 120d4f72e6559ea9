use super::*;
use crate::gazetteer::bundled;
use crate::kind::Kind;

const MACROS: &[(&str, &str)] = &[
    ("dozen", "<num> <num>"),
    ("self", "$self"),
    ("spanned", "[ <num> ]"),
    ("tail", "( <num> <lower>? | [none: <lower> ] | <num> )*"),
    ("few", "( <num> | <num> <num> )"),
];

/// The block of one pattern.
fn block(pattern: &'static str) -> Result<Block, String> {
    let table = bundled().unwrap();
    let mut parser = parse::Parser::new(table, MACROS);
    let compiled = parser.program(pattern, Kind::Date)?;
    parser.atoms.finish();
    let bytes = layout::write(&parser.atoms, [&compiled.program].into_iter(), parser.shared_code(), &[]);
    let block = Block::new(bytes.leak());
    let placed = block.program(0);
    let code: Vec<u64> = (0..placed.code.len()).map(|number| placed.code.at(number)).collect();
    assert_eq!((&code, &placed.spans), (&compiled.program.code, &compiled.program.spans));
    Ok(block)
}

/// Runs a pattern over numbers (`1`), words (`a`) and capitalised words (`A`).
fn spans(pattern: &'static str, tokens: &str) -> Option<Vec<Option<(usize, usize)>>> {
    spans_of(block(pattern).unwrap(), tokens)
}

/// The spans of the one pattern of the block, then its silent ones.
fn spans_of(block: Block, tokens: &str) -> Option<Vec<Option<(usize, usize)>>> {
    let (program, alphabet) = (block.program(0), Alphabet::new(block));
    let symbols: Vec<Symbol> = tokens
        .chars()
        .map(|c| match c {
            '1' => [shape::NUMBER, 0, 0, 0, 0, 0, 0, 0],
            'A' => [shape::CAPITAL, 0, 0, 0, 0, 0, 0, 0],
            _ => Symbol::default(),
        })
        .collect();
    let mut answers = Vec::new();
    alphabet.answer(&BEYOND, &mut answers);
    symbols.iter().for_each(|&symbol| alphabet.answer(&alphabet.row(symbol), &mut answers));
    let rows: Vec<u32> = (1..=symbols.len() as u32).collect();
    let parts: Vec<Code> = block.parts().collect();
    let window = Window { rows: &rows, answers: &answers, symbols: &symbols, tokens: &[], text: "", alphabet: &alphabet };
    let mut machine = Machine::default();
    machine
        .run(&program, &parts, &window)
        .then(|| (0..program.spans.len()).map(|n| machine.span(n)).chain(machine.silent().map(Some)).collect())
}

#[test]
fn the_first_way_wins_and_repetition_is_greedy() {
    assert_eq!(spans("[ <num>+ ] <lower>", "111a"), Some(vec![Some((0, 3))]));
    assert_eq!(spans("[ <num>* ] <num>", "111"), Some(vec![Some((0, 2))]));
    assert_eq!(spans("[ <num> | <num> <num> ]", "11"), Some(vec![Some((0, 1))]));
    assert_eq!(spans("[ <cap> ] ( [title: <num> ] | <lower> )", "Aa"), Some(vec![Some((0, 1)), None]));
    assert_eq!(spans("[ $dozen ] .", "11"), Some(vec![Some((0, 2))]));
    assert_eq!(spans("[ $dozen ] .", "111"), None);
}

/// All texts of up to so many of these tokens.
fn texts(len: usize) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut from = 0;
    for _ in 0..len {
        let to = all.len();
        for at in from..to {
            all.extend(["1", "a", "A"].map(|token| all[at].clone() + token));
        }
        from = to;
    }
    all
}

#[test]
fn a_shared_part_matches_as_one_that_stands_there() {
    for pattern in [
        "[ <cap> $tail ] <num>",
        "[ <cap> $tail ] [ <lower>? $tail ] .",
        "[ <cap> ( $few | <lower> $few )* ] <cap>",
        "[ $few $few <num>* ] ( <cap> | . )",
    ] {
        let (whole, shared) = (block(pattern).unwrap(), block(pattern.replace('$', "@").leak()).unwrap());
        let mut matches = 0;
        for text in texts(6) {
            let expected = spans_of(whole, &text);
            matches += usize::from(expected.is_some());
            assert_eq!(spans_of(shared, &text), expected, "{pattern} {text}");
        }
        assert!(matches > 5, "{pattern}: {matches}");
    }
    // Where it takes long, too.
    let long = "1".repeat(90);
    for pattern in ["[ ( @few )* ] <cap>", "[ ( @tail <num> )* ( @few )* ] <cap>"] {
        assert_eq!(spans(pattern, &long), None);
    }
}

#[test]
fn nested_repetition_ends_in_linear_time() {
    let tokens = "1".repeat(90);
    assert_eq!(spans("[ ( <num>* )* ] <cap>", &tokens), None);
    assert_eq!(spans("[ ( <num>? <num>? )* ( <num>* )* ] <cap>", &tokens), None);
}

#[test]
fn faults_are_told() {
    assert!(fault("<num>").contains("no span"));
    assert!(fault("[ <num>* ]").contains("nothing"));
    assert!(fault("[ <numb> ]").contains("numb"));
    assert!(fault("[ $self ]").contains("holds itself"));
    assert!(fault("[ <num> ").contains("expected"));
    assert!(fault("[ $none ]").contains("no macro"));
    assert!(fault("[ @spanned ]").contains("only silent ones"));
}

fn fault(pattern: &'static str) -> String {
    block(pattern).err().expect("a faulty pattern")
}
