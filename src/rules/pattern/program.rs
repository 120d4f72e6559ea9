//! A compiled pattern: instructions in the order of preference.

use crate::kind::Kind;

/// Spans that one pattern may have.
pub(crate) const MAX_SPANS: usize = 12;

/// All but the last say where to go on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Instruction {
    /// The token is the atom.
    Atom {
        atom: u16,
        next: u16,
    },
    /// The token is the atom; then over the further tokens of the gazetteer name, of the trigger phrase, all of them.
    Name {
        atom: u16,
        next: u16,
    },
    Phrase {
        atom: u16,
        next: u16,
    },
    /// The token is the atom, and its letters match the atom's regular expression.
    Surface {
        atom: u16,
        next: u16,
    },
    /// The next token is the atom; it stays the next.
    Ahead {
        atom: u16,
        next: u16,
    },
    /// Over the further tokens of the name, of the phrase, where they are not gone over with its first one.
    RestOfName {
        next: u16,
    },
    RestOfPhrase {
        next: u16,
    },
    /// First the one, then the other; each with the question whether the next token can begin it. Only drafts of programs have it.
    Split {
        first: u16,
        second: u16,
        if_first: u16,
        if_second: u16,
        /// Whether the second goes on behind a part that may be left out or repeated.
        leaves: bool,
    },
    /// Only in drafts, as a split.
    Jump {
        next: u16,
    },
    Save {
        slot: u16,
        next: u16,
    },
    /// A silent span begins or ends: there may be any number of them, also in a repetition.
    Mark {
        next: u16,
    },
    /// The sentence ends here.
    End {
        next: u16,
    },
    /// A row of splits in one: of the instructions from `next` on those for which the answers, `count` in a row from `first` on and one more at `last`, say
    /// that the next token can begin them. What that rules out is not begun, so that most runs never turn back.
    Switch {
        first: u16,
        count: u8,
        last: u16,
        next: u16,
    },
    Match,
}

impl Instruction {
    /// Where it goes on, if there is one such place.
    pub fn next_mut(&mut self) -> Option<&mut u16> {
        match self {
            Instruction::Atom { next, .. }
            | Instruction::Name { next, .. }
            | Instruction::Phrase { next, .. }
            | Instruction::Surface { next, .. }
            | Instruction::Ahead { next, .. }
            | Instruction::RestOfName { next }
            | Instruction::RestOfPhrase { next }
            | Instruction::Jump { next }
            | Instruction::Save { next, .. }
            | Instruction::Mark { next }
            | Instruction::End { next } => Some(next),
            Instruction::Split { .. } | Instruction::Switch { .. } | Instruction::Match => None,
        }
    }

    /// A word: the operation in the lowest byte, in the highest half where to go on.
    pub fn pack(self) -> u64 {
        let word = |op: u64, operand: u16, next: u16| op | u64::from(operand) << 8 | u64::from(next) << 32;
        match self {
            // there are neither splits nor jumps in programs
            Instruction::Match | Instruction::Split { .. } | Instruction::Jump { .. } => 0,
            Instruction::Atom { atom, next } => word(1, atom, next),
            Instruction::Name { atom, next } => word(2, atom, next),
            Instruction::Phrase { atom, next } => word(3, atom, next),
            Instruction::Surface { atom, next } => word(4, atom, next),
            Instruction::Ahead { atom, next } => word(5, atom, next),
            Instruction::RestOfName { next } => word(6, 0, next),
            Instruction::RestOfPhrase { next } => word(7, 0, next),
            Instruction::Switch { first, count, last, next } => word(8, first, next) | u64::from(count) << 24 | u64::from(last) << 48,
            Instruction::Save { slot, next } => word(10, slot, next),
            Instruction::Mark { next } => word(11, 0, next),
            Instruction::End { next } => word(12, 0, next),
        }
    }

    /// What [`Instruction::pack`] was given.
    #[inline(always)]
    pub fn unpack(word: u64) -> Instruction {
        let (atom, next) = ((word >> 8) as u16, (word >> 32) as u16);
        match word as u8 {
            1 => Instruction::Atom { atom, next },
            2 => Instruction::Name { atom, next },
            3 => Instruction::Phrase { atom, next },
            4 => Instruction::Surface { atom, next },
            5 => Instruction::Ahead { atom, next },
            6 => Instruction::RestOfName { next },
            7 => Instruction::RestOfPhrase { next },
            8 => Instruction::Switch { first: atom, count: (word >> 24) as u8, last: (word >> 48) as u16, next },
            10 => Instruction::Save { slot: atom, next },
            11 => Instruction::Mark { next },
            12 => Instruction::End { next },
            _ => Instruction::Match,
        }
    }
}

/// A compiled pattern.
#[derive(Clone, Default, Debug)]
pub(crate) struct Program {
    /// The instructions, packed.
    pub code: Vec<u64>,
    /// The kind of each span, in order.
    pub spans: Vec<Kind>,
}
