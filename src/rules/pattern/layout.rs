//! Lays the compiled patterns out as the bytes that a [`Block`](super::block::Block) reads.

use super::atoms::Atoms;
use super::block::{Section, SECTIONS};
use super::program::Program;

/// Lays out the atoms, finished, the programs with the parts that they share, and what the rules ask.
pub(crate) fn write<'p>(atoms: &Atoms, programs: impl Iterator<Item = &'p Program>, parts: &[Vec<u64>], rules: &[u64]) -> Vec<u8> {
    let mut sections: [Vec<u8>; SECTIONS] = Default::default();
    let words = |section: &mut Vec<u8>, words: &[u64]| words.iter().for_each(|word| section.extend_from_slice(&word.to_le_bytes()));
    let numbers =
        |section: &mut Vec<u8>, numbers: &[u32]| numbers.iter().for_each(|number| section.extend_from_slice(&number.to_le_bytes()));
    let mut strings = Vec::new();
    let mut string = |text: &str| {
        strings.extend_from_slice(text.as_bytes());
        [(strings.len() - text.len()) as u32, text.len() as u32]
    };
    atoms.rows.iter().flatten().for_each(|row| words(&mut sections[Section::Rows as usize], row));
    words(&mut sections[Section::All as usize], &atoms.all);
    atoms.holders.iter().for_each(|sets| words(&mut sections[Section::Holders as usize], sets));
    words(&mut sections[Section::Rules as usize], rules);
    let listed = &atoms.listed;
    words(&mut sections[Section::Asking as usize], &listed.asking);
    listed.sets.iter().for_each(|set| words(&mut sections[Section::Sets as usize], set));
    words(&mut sections[Section::Slots as usize], &listed.slots);
    let mut spellings = 0;
    for word in &listed.words {
        let section = &mut sections[Section::Words as usize];
        numbers(section, &[word.other.into(), spellings, word.spellings.len() as u32]);
        spellings += word.spellings.len() as u32;
        for (spelling, number) in &word.spellings {
            let [at, len] = string(spelling);
            numbers(&mut sections[Section::Spellings as usize], &[at, len, (*number).into()]);
        }
    }
    for (atom, pattern) in atoms.surfaces() {
        let [at, len] = string(pattern);
        numbers(&mut sections[Section::Surfaces as usize], &[atom.into(), at, len]);
    }
    let mut first = 0;
    for program in programs {
        let mut kinds = [0; 4 * 3];
        kinds.iter_mut().zip(&program.spans).for_each(|(byte, &kind)| *byte = kind as u8);
        let section = &mut sections[Section::Programs as usize];
        numbers(section, &[first, program.code.len() as u32]);
        section.extend_from_slice(&kinds);
        first += program.code.len() as u32;
        words(&mut sections[Section::Code as usize], &program.code);
    }
    for code in parts {
        numbers(&mut sections[Section::Parts as usize], &[first, code.len() as u32]);
        first += code.len() as u32;
        words(&mut sections[Section::Code as usize], code);
    }
    sections[Section::Strings as usize] = strings;

    let mut out = vec![0; 8 * SECTIONS];
    for (number, section) in sections.iter().enumerate() {
        out.resize(out.len().next_multiple_of(8), 0);
        let (at, len) = (out.len() as u32, section.len() as u32);
        out[8 * number..8 * number + 4].copy_from_slice(&at.to_le_bytes());
        out[8 * number + 4..8 * number + 8].copy_from_slice(&len.to_le_bytes());
        out.extend_from_slice(section);
    }
    out
}
