//! Compiles all rules against the classes of the bundled lists: the build script runs this, and the tests.

use super::pattern::atom_set::{atoms_of, meets, AtomSet, BEYOND, NO_ATOMS};
use super::pattern::layout;
use super::pattern::parse::{Compiled, Parser};
use super::table::{families, macros, Rules, ASKED, NEEDS, RULE_WORDS};
use crate::gazetteer::table::Table;

/// The block of patterns, with what [`Asked`](super::asked::Asked) reads of it.
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
    if compiled.len() > 64 * RULE_WORDS {
        return Err(format!("more than {} rules: raise RULE_WORDS", 64 * RULE_WORDS));
    }
    parser.atoms.finish();
    let mut by_atom = vec![[[0; RULE_WORDS]; ASKED]; 64 * NO_ATOMS.len()];
    for (number, one) in compiled.iter().enumerate() {
        let needs = one.needs.iter().map(|need| &need.token).chain(NO_NEEDS.iter().skip(one.needs.len()));
        let nexts = one.needs.iter().map(|need| &need.next);
        let sets = [&one.first, &one.second, &one.third].into_iter().chain(needs).chain(nexts);
        for (place, set) in sets.enumerate() {
            atoms_of(set).for_each(|atom| by_atom[atom][place][number / 64] |= 1 << (number % 64));
        }
    }
    let ends = |set: fn(&Compiled) -> &AtomSet| rules_that(&compiled, |one| meets(set(one), &BEYOND));
    let mut asked = [ends(|one| &one.second), ends(|one| &one.third)].as_flattened().to_vec();
    for need in 0..NEEDS {
        asked.extend(rules_that(&compiled, |one| one.needs.len() <= need));
    }
    for need in 0..NEEDS {
        asked.extend(rules_that(&compiled, |one| one.needs.get(need).is_some_and(|need| meets(&need.next, &BEYOND))));
    }
    asked.extend(by_atom.as_flattened().as_flattened());
    Ok(layout::write(&parser.atoms, compiled.iter().map(|one| &one.program), &asked))
}

/// In the place of needs that a rule does not have.
const NO_NEEDS: [AtomSet; NEEDS] = [NO_ATOMS; NEEDS];

/// The rules that are so.
fn rules_that(compiled: &[Compiled], is_so: impl Fn(&Compiled) -> bool) -> Rules {
    let mut rules = [0; RULE_WORDS];
    for (number, _) in compiled.iter().enumerate().filter(|(_, one)| is_so(one)) {
        rules[number / 64] |= 1 << (number % 64);
    }
    rules
}
