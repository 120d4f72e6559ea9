//! A compiled pattern: instructions in the order of preference.

use crate::kind::Kind;

/// Spans that one pattern may have.
pub(crate) const MAX_SPANS: usize = 12;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Instruction {
    /// The token is the atom.
    Atom(u16),
    /// The token is the atom, and its letters match the atom's regular expression.
    Surface(u16),
    /// The next token is the atom; it stays the next.
    Ahead(u16),
    /// Over the further tokens of the gazetteer name, all of them.
    RestOfName,
    /// Over the further tokens of the trigger phrase, all of them.
    RestOfPhrase,
    /// First the one, then the other; each with the question whether the next token can begin it: what that rules out is not begun, so that
    /// most runs never turn back.
    Split {
        first: u16,
        second: u16,
        if_first: u16,
        if_second: u16,
    },
    Jump(u16),
    Save(u8),
    /// A silent span begins or ends: there may be any number of them, also in a repetition.
    Mark,
    /// The sentence ends here.
    End,
    Match,
}

impl Instruction {
    /// Five numbers, as the block of patterns has it.
    pub fn encode(self) -> [u16; 5] {
        match self {
            Instruction::Match => [0; 5],
            Instruction::Atom(atom) => [1, atom, 0, 0, 0],
            Instruction::Surface(atom) => [2, atom, 0, 0, 0],
            Instruction::Ahead(atom) => [3, atom, 0, 0, 0],
            Instruction::RestOfName => [4, 0, 0, 0, 0],
            Instruction::RestOfPhrase => [5, 0, 0, 0, 0],
            Instruction::Split { first, second, if_first, if_second } => [6, first, second, if_first, if_second],
            Instruction::Jump(to) => [7, to, 0, 0, 0],
            Instruction::Save(slot) => [8, slot.into(), 0, 0, 0],
            Instruction::Mark => [9, 0, 0, 0, 0],
            Instruction::End => [10, 0, 0, 0, 0],
        }
    }

    /// What [`Instruction::encode`] was given.
    pub fn decode([code, a, b, c, d]: [u16; 5]) -> Instruction {
        match code {
            1 => Instruction::Atom(a),
            2 => Instruction::Surface(a),
            3 => Instruction::Ahead(a),
            4 => Instruction::RestOfName,
            5 => Instruction::RestOfPhrase,
            6 => Instruction::Split { first: a, second: b, if_first: c, if_second: d },
            7 => Instruction::Jump(a),
            8 => Instruction::Save(a as u8),
            9 => Instruction::Mark,
            10 => Instruction::End,
            _ => Instruction::Match,
        }
    }
}

/// A compiled pattern.
#[derive(Clone, Default, Debug)]
pub(crate) struct Program {
    pub code: Vec<Instruction>,
    /// The kind of each span, in order.
    pub spans: Vec<Kind>,
}
