//! Compiles all rules against the classes of the bundled lists: the build script runs this, and the tests.

use super::pattern::atom_set::{atoms_of, AtomSet, NO_ATOMS};
use super::pattern::layout;
use super::pattern::parse::{Need, Parser};
use super::pattern::ways::{cost, join, Way};
use super::table::{families, macros, NEED_WORDS, WAY_WORDS};
use crate::gazetteer::table::Table;

/// Tokens of a sentence.
const SENTENCE: f32 = 25.0;

// A way has a bit for each need.
const _: () = assert!(64 * NEED_WORDS <= u128::BITS as usize);

/// What is met in more sentences than this is no key: it would rule out little.
const OFTEN: f32 = 0.5;

/// The block of patterns, with what [`RuleSet`](super::RuleSet) reads of it.
///
/// # Errors
/// The first rule whose pattern is faulty.
pub(crate) fn compile(table: &Table<'static>) -> Result<Vec<u8>, String> {
    let mut parser = Parser::new(table, &macros());
    let rules = families().into_iter().flatten();
    let mut compiled = Vec::new();
    for rule in rules {
        compiled.push(parser.program(rule.pattern, rule.kind).map_err(|fault| format!("rule {}: {fault}", rule.name))?);
    }
    parser.atoms.finish();
    if compiled.len() > 64 * WAY_WORDS {
        return Err(format!("more than {} rules: raise WAY_WORDS", 64 * WAY_WORDS));
    }
    let let_pass = |way: &Way| cost(way, |set| parser.share(set));
    // Of each way the rule that it leads into.
    let ways = compiled.iter().enumerate().flat_map(|(rule, one)| one.ways.iter().map(move |way| (rule, way.clone())));
    let (of_way, ways): (Vec<usize>, Vec<Way>) = join(ways.collect(), 64 * WAY_WORDS, let_pass).into_iter().unzip();

    // The needs that spare the most work, as far as the shares tell.
    let mut needs: Vec<(f32, Need)> = Vec::new();
    for (rule, one) in compiled.iter().enumerate() {
        let pass: f32 = ways.iter().zip(&of_way).filter(|(_, of)| **of == rule).map(|(way, _)| let_pass(way)).sum();
        // Tokens that go together are more frequent than their shares say; and a run of a long program takes long.
        let mut tried = pass.sqrt() * one.program.code.len() as f32;
        for &(share, need) in &one.needs {
            let met = met_in_sentence(share);
            let spared = tried * (1.0 - met);
            tried *= met;
            match needs.iter_mut().find(|(_, other)| *other == need) {
                Some((all, _)) => *all += spared,
                None => needs.push((spared, need)),
            }
        }
    }
    needs.sort_by(|one, other| other.0.total_cmp(&one.0));
    let needs: Vec<Need> = needs.into_iter().map(|(_, need)| need).take(64 * NEED_WORDS).collect();

    // All ways joined into as many as a word has bits: a first sieve. Of what a rule needs it asks for the rarest, its key.
    let mut shares = vec![0.0; needs.len()];
    let mut keyed = Vec::new();
    for (&rule, way) in of_way.iter().zip(&ways) {
        let known = compiled[rule].needs.iter().filter_map(|(share, need)| Some((*share, needs.iter().position(|other| other == need)?)));
        let rarest = known.min_by(|one, other| one.0.total_cmp(&other.0)).filter(|(share, _)| met_in_sentence(*share) < OFTEN);
        let mut way = way.clone();
        if let Some((share, number)) = rarest {
            shares[number] = f32::max(shares[number], share);
            way.keys = 1 << number;
        }
        keyed.push((0, way));
    }
    let lines = join(keyed, 64, |way| {
        let keys = (0..needs.len()).filter(|number| way.keys >> number & 1 == 1);
        let met = if way.keys == 0 { 1.0 } else { met_in_sentence(keys.map(|number| shares[number]).sum()) };
        let_pass(way) * met
    });
    let lines: Vec<Way> = lines.into_iter().map(|(_, way)| way).collect();

    // What is open from the start, and what each need opens.
    let mut asked: Vec<u64> = numbers_of::<1, _>(&lines, |line| line.keys == 0).to_vec();
    asked.extend((0..64 * NEED_WORDS).flat_map(|need| numbers_of::<1, _>(&lines, |line| line.keys >> need & 1 == 1)));
    asked.push(ways.len() as u64);
    for &rule in &of_way {
        asked.push(rule as u64);
        asked.extend(numbers_of::<NEED_WORDS, _>(&needs, |need| compiled[rule].needs.iter().any(|(_, own)| own == need)));
    }
    for atom in 0..64 * NO_ATOMS.len() {
        let has = |set: &AtomSet| set[atom / 64] >> (atom % 64) & 1 == 1;
        for token in 0..3 {
            asked.extend(numbers_of::<WAY_WORDS, _>(&ways, |way| has(&way.tokens[token])));
            asked.extend(numbers_of::<1, _>(&lines, |way| has(&way.tokens[token])));
        }
        asked.extend(numbers_of::<NEED_WORDS, _>(&needs, |need| has(&need.token)));
        asked.extend(numbers_of::<NEED_WORDS, _>(&needs, |need| has(&need.next)));
    }
    // As of an atom, of a further token of a name, and of one of a phrase: where such can go on, the pattern's next token is another.
    for of in 0..2 {
        for token in 0..3 {
            asked.extend(numbers_of::<WAY_WORDS, _>(&ways, |way| token > 0 && way.goes_on[token - 1][of]));
            asked.extend(numbers_of::<1, _>(&lines, |way| token > 0 && way.goes_on[token - 1][of]));
        }
        asked.extend([0; NEED_WORDS]);
        asked.extend(numbers_of::<NEED_WORDS, _>(&needs, |need| atoms_of(&need.token).any(|atom| parser.atoms.goes_on(atom as u16)[of])));
    }
    Ok(layout::write(&parser.atoms, compiled.iter().map(|one| &one.program), parser.shared_code(), &asked))
}

/// How likely a sentence has something of which this is the share of all tokens.
fn met_in_sentence(share: f32) -> f32 {
    1.0 - (-SENTENCE * share).exp()
}

/// The numbers of what is so, one bit each.
fn numbers_of<const WORDS: usize, V>(all: &[V], is_so: impl Fn(&V) -> bool) -> [u64; WORDS] {
    let mut numbers = [0; WORDS];
    for (number, _) in all.iter().enumerate().filter(|(_, one)| is_so(one)) {
        numbers[number / 64] |= 1 << (number % 64);
    }
    numbers
}
