//! The automaton of a pattern: instructions in the order of preference, run with backtracking that is bounded.
//!
//! Of two ways to match, the one that the pattern names first wins, and repetition takes all it can, as in Perl's regular expressions.
//! A run that takes long is begun again with a memory of the states it has been in, so its time is at most that of the
//! instructions times the tokens of the window: linear in the text, whatever the pattern.

use super::alphabet::{Alphabet, AtomSet, NO_ATOMS};
use super::{name, Symbol};
use crate::kind::Kind;
use crate::token::Token;

/// Spans that one pattern may have.
pub(crate) const MAX_SPANS: usize = 12;

/// Steps that a run may take before it is begun again with a memory.
const PATIENCE: u32 = 512;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Instruction {
    /// The token is the atom.
    Atom(u16),
    /// The token is the atom, and its letters match the atom's regular expression.
    Surface(u16),
    /// Over the further tokens of the gazetteer name, all of them.
    RestOfName,
    /// Over the further tokens of the trigger phrase, all of them.
    RestOfPhrase,
    /// First the one, then the other.
    Split(u16, u16),
    Jump(u16),
    Save(u8),
    /// A silent span begins or ends: there may be any number of them, also in a repetition.
    Mark,
    /// The sentence ends here.
    End,
    Match,
}

/// A compiled pattern.
#[derive(Default, Debug)]
pub(crate) struct Program {
    pub code: Vec<Instruction>,
    /// The kind of each span, in order.
    pub spans: Vec<Kind>,
    /// The atoms that a match can begin with.
    pub first: AtomSet,
    /// The atoms that the second token of a match can be; `None` when a match can end with the first.
    pub second: Option<AtomSet>,
    /// Sets of atoms of which each must occur in the sentence at least once: a sieve for whole sentences.
    pub required: Vec<AtomSet>,
}

impl Program {
    /// Fills `second` from the code: a sieve that spares most runs.
    pub fn find_second(&mut self) {
        let mut begin = Vec::new();
        self.closure(0, &mut begin);
        let mut second = NO_ATOMS;
        for pc in begin {
            let mut next = Vec::new();
            if !self.closure(pc + 1, &mut next) {
                return;
            }
            for pc in next {
                if let Instruction::Atom(atom) | Instruction::Surface(atom) = self.code[pc] {
                    second[atom as usize / 64] |= 1 << (atom % 64);
                }
            }
        }
        self.second = Some(second);
    }

    /// Collects the instructions for atoms that can come next from `pc`; `false` when the match can end before any.
    fn closure(&self, pc: usize, out: &mut Vec<usize>) -> bool {
        let mut seen = vec![false; self.code.len()];
        let mut open = vec![pc];
        while let Some(pc) = open.pop() {
            if core::mem::replace(&mut seen[pc], true) {
                continue;
            }
            match self.code[pc] {
                Instruction::Atom(_) | Instruction::Surface(_) => out.push(pc),
                Instruction::Split(first, second) => open.extend([first as usize, second as usize]),
                Instruction::Jump(to) => open.push(to as usize),
                Instruction::Match | Instruction::End => return false,
                Instruction::Save(_) | Instruction::Mark | Instruction::RestOfName | Instruction::RestOfPhrase => open.push(pc + 1),
            }
        }
        true
    }
}

/// The tokens that a run may look at.
pub(crate) struct Window<'w> {
    pub rows: &'w [AtomSet],
    pub symbols: &'w [Symbol],
    pub tokens: &'w [Token],
    pub text: &'w str,
    pub alphabet: &'w Alphabet,
}

/// Marks a span that took no part in the match.
const UNSET: u16 = u16::MAX;

/// Where the spans of a match begin and end, in tokens from the window's start.
type Slots = [u16; 2 * MAX_SPANS];

enum Undo {
    Branch(u16, u16),
    Slot(u8, u16),
    Mark,
}

/// The buffers of a run.
#[derive(Default)]
pub(crate) struct Machine {
    undo: Vec<Undo>,
    seen: Vec<u64>,
    slots: Slots,
    marks: Vec<u16>,
}

impl core::fmt::Debug for Machine {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Machine").finish_non_exhaustive()
    }
}

impl Machine {
    /// Whether the program matches at the window's start; then [`Machine::span`] tells where its spans are.
    pub fn run(&mut self, program: &Program, window: &Window<'_>) -> bool {
        self.attempt(program, window, false).unwrap_or_else(|| self.attempt(program, window, true).unwrap_or(false))
    }

    /// The tokens of span `number` of the last match.
    pub fn span(&self, number: usize) -> Option<(usize, usize)> {
        let (first, last) = (self.slots[2 * number], self.slots[2 * number + 1]);
        (first != UNSET && last != UNSET && first < last).then_some((first as usize, last as usize))
    }

    /// The tokens of the silent spans of the last match.
    pub fn silent(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.marks.chunks_exact(2).map(|pair| (pair[0] as usize, pair[1] as usize))
    }

    /// `None` when patience ran out.
    fn attempt(&mut self, program: &Program, window: &Window<'_>, remember: bool) -> Option<bool> {
        let len = window.rows.len();
        let Machine { undo, seen, slots, marks } = self;
        undo.clear();
        marks.clear();
        *slots = [UNSET; 2 * MAX_SPANS];
        if remember {
            seen.clear();
            seen.resize((program.code.len() * (len + 1)).div_ceil(64), 0);
        }
        let (mut pc, mut at) = (0usize, 0usize);
        let mut steps = 0;
        loop {
            steps += 1;
            if !remember && steps > PATIENCE {
                return None;
            }
            let mut fresh = true;
            if remember {
                let state = pc * (len + 1) + at;
                fresh = seen[state / 64] >> (state % 64) & 1 == 0;
                seen[state / 64] |= 1 << (state % 64);
            }
            let forward = fresh
                && match program.code[pc] {
                    Instruction::Match => return Some(true),
                    Instruction::Atom(atom) => {
                        let is = window.rows.get(at).is_some_and(|row| row[atom as usize / 64] >> (atom % 64) & 1 == 1);
                        at += 1;
                        pc += 1;
                        is
                    }
                    Instruction::Surface(atom) => {
                        let is = window.rows.get(at).is_some_and(|row| row[atom as usize / 64] >> (atom % 64) & 1 == 1)
                            && window.alphabet.surface(atom).is_some_and(|regex| regex.is_match(window.tokens[at].text(window.text)));
                        at += 1;
                        pc += 1;
                        is
                    }
                    Instruction::RestOfName => {
                        while window.symbols.get(at).is_some_and(|symbol| symbol[3] & name::INSIDE != 0) {
                            at += 1;
                        }
                        pc += 1;
                        true
                    }
                    Instruction::RestOfPhrase => {
                        while window.symbols.get(at).is_some_and(|symbol| symbol[3] & name::PHRASE != 0) {
                            at += 1;
                        }
                        pc += 1;
                        true
                    }
                    Instruction::Split(first, second) => {
                        undo.push(Undo::Branch(second, at as u16));
                        pc = first as usize;
                        true
                    }
                    Instruction::Jump(to) => {
                        pc = to as usize;
                        true
                    }
                    Instruction::Save(slot) => {
                        undo.push(Undo::Slot(slot, slots[slot as usize]));
                        slots[slot as usize] = at as u16;
                        pc += 1;
                        true
                    }
                    Instruction::Mark => {
                        undo.push(Undo::Mark);
                        marks.push(at as u16);
                        pc += 1;
                        true
                    }
                    Instruction::End => {
                        pc += 1;
                        at == len
                    }
                };
            if forward {
                continue;
            }
            loop {
                match undo.pop() {
                    None => return Some(false),
                    Some(Undo::Mark) => {
                        marks.pop();
                    }
                    Some(Undo::Slot(slot, old)) => slots[slot as usize] = old,
                    Some(Undo::Branch(to, back)) => {
                        (pc, at) = (to as usize, back as usize);
                        break;
                    }
                }
            }
        }
    }
}
