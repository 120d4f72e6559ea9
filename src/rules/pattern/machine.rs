//! Runs a program over the tokens of a sentence, with backtracking that is bounded.
//!
//! Of two ways to match, the one that the pattern names first wins, and repetition takes all it can, as in Perl's regular expressions.
//! A run that takes long is begun again with a memory of the states it has been in, so its time is at most that of the
//! instructions times the tokens of the window: linear in the text, whatever the pattern.

use super::alphabet::Alphabet;
use super::block::{Code, PlacedProgram};
use super::program::{Instruction, NO_SLOT};
use super::symbol::Symbol;
use crate::token::Token;

/// Steps that a run may take before it is begun again with a memory.
const PATIENCE: u32 = 512;

/// The tokens that a run may look at.
pub(crate) struct Window<'w> {
    /// For each token the number of its row in `answers`; that of the end of the window is 0.
    pub rows: &'w [u32],
    pub answers: &'w [u64],
    pub symbols: &'w [Symbol],
    pub tokens: &'w [Token],
    pub text: &'w str,
    pub alphabet: &'w Alphabet,
}

impl Window<'_> {
    /// The answers for token `at` or the end.
    #[inline]
    fn row(&self, at: usize) -> &[u64] {
        let words = self.alphabet.answer_words();
        self.answers.get(self.rows.get(at).map_or(0, |&row| row) as usize * words..).unwrap_or_default()
    }

    /// The first token from `at` on that does not have this bit in its symbol's byte for names.
    #[inline]
    fn behind(&self, at: usize, bit: u8) -> usize {
        let going_on = self.symbols.get(at..).unwrap_or_default().iter().take_while(|symbol| symbol[3] & bit != 0);
        at + going_on.count()
    }
}

/// The answer to a question for a token.
#[inline]
fn is(row: &[u64], question: u16) -> bool {
    row[question as usize / 64] >> (question % 64) & 1 == 1
}

/// Marks a span that took no part in the match.
const UNSET: u16 = u16::MAX;

/// Where the spans of a match begin and end, in tokens from the window's start; the last is nobody's.
type Slots = [u16; NO_SLOT as usize + 1];

/// Where a run can turn back to.
#[derive(Clone, Copy)]
struct Branch {
    /// Of the switch whose instructions begin here, at this token, those that are still to be tried.
    next: u16,
    at: u16,
    answers: u64,
    /// Where the shared part was called in which this is.
    caller: u16,
    /// The spans there, and how many ends of silent ones.
    slots: Slots,
    marks: u16,
}

/// Instead of the place of a call: the program itself.
const NO_CALLER: u16 = u16::MAX;

/// A call of a shared part, as its instruction has it.
struct Call {
    part: u16,
    /// Which of the program's calls it is.
    number: usize,
    /// The question whether the next token can come behind the part, and where to go on there.
    follow: u16,
    next: u16,
}

impl Call {
    /// The call that stands there; `None` if there is none.
    fn at(program: &PlacedProgram, pc: usize) -> Option<Call> {
        match Instruction::unpack(program.code.at(pc)) {
            Instruction::Call { part, call, follow, next } => Some(Call { part, number: call.into(), follow, next }),
            _ => None,
        }
    }
}

/// The length of the longest of the parts.
fn longest(parts: &[Code]) -> usize {
    parts.iter().map(|part| part.len()).max().unwrap_or(0)
}

/// The buffers of a run.
#[derive(Default)]
pub(crate) struct Machine {
    branches: Vec<Branch>,
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
    pub fn run(&mut self, program: &PlacedProgram, parts: &[Code], window: &Window<'_>) -> bool {
        let patient = |machine: &mut Machine| machine.attempt::<true>(program, parts, window).unwrap_or(false);
        self.attempt::<false>(program, parts, window).unwrap_or_else(|| patient(self))
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
    #[inline(never)]
    fn attempt<const REMEMBER: bool>(&mut self, program: &PlacedProgram, parts: &[Code], window: &Window<'_>) -> Option<bool> {
        let len = window.rows.len();
        let Machine { branches, seen, slots, marks } = self;
        branches.clear();
        marks.clear();
        // all of them: less work than a call that fills a few
        *slots = [UNSET; NO_SLOT as usize + 1];
        if REMEMBER {
            // A part counts for itself wherever it is called.
            let calls = (0..program.code.len()).filter(|&pc| Call::at(program, pc).is_some()).count();
            seen.clear();
            seen.resize(((program.code.len() + calls * longest(parts)) * (len + 1)).div_ceil(64), 0);
        }
        // The code that is run: the program's, or that of the part that is called there.
        let (mut code, mut caller, mut follow) = (program.code, NO_CALLER, 0);
        let (mut pc, mut at) = (0usize, 0usize);
        // The answers for token `at`: most instructions ask about one token, few go on to the next.
        let mut row = window.row(at);
        let mut steps = 0;
        loop {
            steps += 1;
            if !REMEMBER && steps > PATIENCE {
                return None;
            }
            let mut fresh = true;
            if REMEMBER {
                let before = Call::at(program, caller.into()).map_or(0, |call| program.code.len() + call.number * longest(parts));
                let state = (before + pc) * (len + 1) + at;
                fresh = seen[state / 64] >> (state % 64) & 1 == 0;
                seen[state / 64] |= 1 << (state % 64);
            }
            let word = code.at(pc);
            if let Some(slot) = slots.get_mut(Instruction::slot(word)) {
                *slot = at as u16;
            }
            let forward = fresh
                && match Instruction::unpack(word) {
                    Instruction::Match | Instruction::Split { .. } | Instruction::Jump { .. } | Instruction::Save { .. } => {
                        return Some(true)
                    }
                    Instruction::Atom { atom, over, next } => {
                        let is = is(row, atom);
                        if is {
                            at = window.behind(at + 1, over);
                            row = window.row(at);
                            pc = next as usize;
                        }
                        is
                    }
                    switch @ (Instruction::Switch { first, count, last, next }
                    | Instruction::SwitchOrReturn { first, count, last, next }) => {
                        let mut is_last = is(row, last);
                        if let Instruction::SwitchOrReturn { .. } = switch {
                            is_last |= is(row, follow);
                        }
                        let answers = row[first as usize / 64] >> (first % 64) & ((1 << count) - 1) | u64::from(is_last) << count;
                        let rest = answers & answers.wrapping_sub(1);
                        if rest != 0 {
                            branches.push(Branch { next, at: at as u16, answers: rest, caller, slots: *slots, marks: marks.len() as u16 });
                        }
                        pc = next as usize + answers.trailing_zeros() as usize;
                        answers != 0
                    }
                    Instruction::Take { over, next } => {
                        at = window.behind(at + 1, over);
                        row = window.row(at);
                        pc = next as usize;
                        true
                    }
                    Instruction::Surface { atom, next } => {
                        let is = is(row, atom)
                            && window.alphabet.surface(atom).is_some_and(|surface| surface.matches(&window.tokens[at], window.text));
                        at += 1;
                        row = window.row(at);
                        pc = next as usize;
                        is
                    }
                    Instruction::Ahead { atom, next } => {
                        pc = next as usize;
                        is(row, atom)
                    }
                    Instruction::Rest { over, next } => {
                        at = window.behind(at, over);
                        row = window.row(at);
                        pc = next as usize;
                        true
                    }
                    Instruction::Mark { next } => {
                        marks.push(at as u16);
                        pc = next as usize;
                        true
                    }
                    Instruction::End { next } => {
                        pc = next as usize;
                        at == len
                    }
                    Instruction::Call { part, follow: behind, .. } => {
                        (code, caller, follow) = (parts[part as usize], pc as u16, behind);
                        pc = 0;
                        true
                    }
                    Instruction::Return => {
                        let behind = Call::at(program, caller.into()).map_or(0, |call| call.next);
                        (code, caller) = (program.code, NO_CALLER);
                        pc = behind as usize;
                        true
                    }
                    Instruction::Pass { next } => {
                        pc = next as usize;
                        true
                    }
                };
            if forward {
                continue;
            }
            let Some(branch) = branches.last_mut() else { return Some(false) };
            pc = branch.next as usize + branch.answers.trailing_zeros() as usize;
            at = branch.at as usize;
            row = window.row(at);
            if branch.caller != caller {
                caller = branch.caller;
                (code, follow) =
                    Call::at(program, caller.into()).map_or((program.code, 0), |call| (parts[call.part as usize], call.follow));
            }
            *slots = branch.slots;
            marks.truncate(branch.marks.into());
            branch.answers &= branch.answers - 1;
            if branch.answers == 0 {
                branches.pop();
            }
        }
    }
}
