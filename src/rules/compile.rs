//! Compiles all rules against the classes of the bundled lists: the build script runs this, and the tests.

use super::pattern::atom_set::{atoms_of, meets, AtomSet, BEYOND, NO_ATOMS};
use super::pattern::layout;
use super::pattern::parse::{Compiled, Parser};
use super::table::{families, macros, Rules, RULE_WORDS};
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
    let mut by_atom = vec![[[0; RULE_WORDS]; 5]; 64 * NO_ATOMS.len()];
    for (number, one) in compiled.iter().enumerate() {
        let sets = [&one.first, &one.second, &one.third].into_iter().chain(&one.required);
        for (place, set) in sets.enumerate() {
            atoms_of(set).for_each(|atom| by_atom[atom][place][number / 64] |= 1 << (number % 64));
        }
    }
    let ends = |set: fn(&Compiled) -> &AtomSet| rules_that(&compiled, |one| meets(set(one), &BEYOND));
    let mut asked = [ends(|one| &one.second), ends(|one| &one.third)].as_flattened().to_vec();
    for need in 0..2 {
        asked.extend(rules_that(&compiled, |one| one.required.len() <= need));
    }
    asked.extend(by_atom.as_flattened().as_flattened());
    Ok(layout::write(&parser.atoms, compiled.iter().map(|one| &one.program), &asked))
}

/// The rules that are so.
fn rules_that(compiled: &[Compiled], is_so: impl Fn(&Compiled) -> bool) -> Rules {
    let mut rules = [0; RULE_WORDS];
    for (number, _) in compiled.iter().enumerate().filter(|(_, one)| is_so(one)) {
        rules[number / 64] |= 1 << (number % 64);
    }
    rules
}
