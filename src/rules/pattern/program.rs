//! A compiled pattern: instructions in the order of preference.

use crate::kind::Kind;

/// Spans that one pattern may have.
pub(crate) const MAX_SPANS: usize = 12;

/// All but the last say where to go on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Instruction {
    /// The token is the atom; then over the further tokens of the gazetteer name or the trigger phrase, all of them: those that have this bit in their
    /// symbol's byte for names, none if it is 0.
    Atom {
        atom: u16,
        over: u8,
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
    /// Over further tokens, as of an atom, where they are not gone over with its first one.
    Rest {
        over: u8,
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
    /// A span begins or ends here. Only in drafts: in programs the instruction behind it says so, see [`Instruction::pack`].
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
    /// As [`Instruction::Switch`], in a part that rules share: the last also where the next token can come behind the part.
    SwitchOrReturn {
        first: u16,
        count: u8,
        last: u16,
        next: u16,
    },
    /// To the first instruction of a shared part, the `call`th such place of its program. Behind the part, what answers this question comes.
    Call {
        part: u16,
        call: u8,
        follow: u16,
        next: u16,
    },
    /// As [`Instruction::Atom`], where a switch has asked already.
    Take {
        over: u8,
        next: u16,
    },
    /// The end of a shared part: on behind its call.
    Return,
    /// Goes on at once: where two spans begin or end at one place, the first is said here.
    Pass {
        next: u16,
    },
    Match,
}

/// The slot of what begins or ends no span: one that nobody reads.
pub(crate) const NO_SLOT: u16 = 2 * MAX_SPANS as u16;

// where a packed instruction has its parts
const SLOT: u32 = 4;
const COUNT: u32 = 9;
const NEXT: u32 = 16;
const ATOM: u32 = 32;
const LAST: u32 = 48;

/// The most answers in a row that a switch can go by, beside the last; and one more than the most calls that a program can have.
pub(crate) const MOST_ANSWERS: u8 = 63;

impl Instruction {
    /// Where it goes on, if there is one such place.
    pub fn next_mut(&mut self) -> Option<&mut u16> {
        match self {
            Instruction::Atom { next, .. }
            | Instruction::Surface { next, .. }
            | Instruction::Ahead { next, .. }
            | Instruction::Rest { next, .. }
            | Instruction::Jump { next }
            | Instruction::Save { next, .. }
            | Instruction::Mark { next }
            | Instruction::End { next }
            | Instruction::Call { next, .. }
            | Instruction::Take { next, .. }
            | Instruction::Pass { next } => Some(next),
            Instruction::Split { .. }
            | Instruction::Switch { .. }
            | Instruction::SwitchOrReturn { .. }
            | Instruction::Return
            | Instruction::Match => None,
        }
    }

    /// A word: the operation in the lowest bits, then the slot of the span that begins or ends before it ([`NO_SLOT`] if none does).
    ///
    /// (Spans had instructions of their own: a tenth more steps.)
    pub fn pack(self, slot: u16) -> u64 {
        let word = |op: u64, operand: u16, next: u16| op | u64::from(slot) << SLOT | u64::from(operand) << ATOM | u64::from(next) << NEXT;
        let wide = |count: u8, last: u16| u64::from(count) << COUNT | u64::from(last) << LAST;
        match self {
            // there are no others in programs
            Instruction::Match | Instruction::Split { .. } | Instruction::Jump { .. } | Instruction::Save { .. } => word(0, 0, 0),
            Instruction::Atom { atom, over, next } => word(1, atom, next) | u64::from(over) << LAST,
            Instruction::Switch { first, count, last, next } => word(2, first, next) | wide(count, last),
            Instruction::Surface { atom, next } => word(3, atom, next),
            Instruction::Ahead { atom, next } => word(4, atom, next),
            Instruction::Rest { over, next } => word(5, 0, next) | u64::from(over) << LAST,
            Instruction::Mark { next } => word(6, 0, next),
            Instruction::End { next } => word(7, 0, next),
            Instruction::Pass { next } => word(8, 0, next),
            Instruction::SwitchOrReturn { first, count, last, next } => word(9, first, next) | wide(count, last),
            Instruction::Call { part, call, follow, next } => word(10, part, next) | wide(call, follow),
            Instruction::Return => word(11, 0, 0),
            Instruction::Take { over, next } => word(12, 0, next) | wide(0, over.into()),
        }
    }

    /// The slot that [`Instruction::pack`] was given.
    #[inline(always)]
    pub fn slot(word: u64) -> usize {
        (word >> SLOT) as usize & 0x1F
    }

    /// The instruction that [`Instruction::pack`] was given.
    #[inline(always)]
    pub fn unpack(word: u64) -> Instruction {
        let (atom, next) = ((word >> ATOM) as u16, (word >> NEXT) as u16);
        let (count, last) = ((word >> COUNT) as u8 & MOST_ANSWERS, (word >> LAST) as u16);
        match word & 0xF {
            1 => Instruction::Atom { atom, over: last as u8, next },
            2 => Instruction::Switch { first: atom, count, last, next },
            3 => Instruction::Surface { atom, next },
            4 => Instruction::Ahead { atom, next },
            5 => Instruction::Rest { over: last as u8, next },
            6 => Instruction::Mark { next },
            7 => Instruction::End { next },
            8 => Instruction::Pass { next },
            9 => Instruction::SwitchOrReturn { first: atom, count, last, next },
            10 => Instruction::Call { part: atom, call: count, follow: last, next },
            11 => Instruction::Return,
            12 => Instruction::Take { over: last as u8, next },
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
