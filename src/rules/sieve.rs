//! Which ways into rules a token can begin, and which it can go on with: worked out once for each symbol, then remembered.
//!
//! A text has hundreds of thousands of tokens and some thousand different symbols; of all that could be, 2⁴⁰, a table cannot be made. So
//! the sieve is filled as texts need it. What it answers depends on the symbol alone, not on what it has seen before.
//!
//! Many symbols are the same atoms, and what is kept is kept once for these: a row. So nearly all that a text asks for stays in the nearest caches.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::pattern::{name, Alphabet, AtomSet, Symbol, BEYOND};
use super::table::{Needs, Ways, NEED_WORDS, WAY_WORDS};

/// What the rules say of an atom, or of all atoms of a row.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Asked {
    pub passes: Passes,
    pub glance: Glance,
}

/// The ways into rules that a token can be part of: a line of the cache each, for of one token only one is asked for.
///
/// (In a row without gaps the three that are asked for at an anchor, each of another token, were on six lines.)
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Passes {
    /// The ways into rules that begin with it.
    pub starts: Line<Ways>,
    /// The ways of which it can be the second token, and the third.
    pub seconds: Line<Seconds>,
    pub thirds: Line<Ways>,
}

/// The ways of which a token can be the second.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seconds {
    pub ways: Ways,
    /// The number of the set of ways of which the third token is unknown where this is behind the first: what it is a further token of, by the bits of
    /// [`Further`], or [`ALL`] for the end.
    pub over: u8,
}

/// Something that begins with a line of the cache.
#[derive(Clone, Copy, Debug, Default)]
#[repr(align(64))]
pub(super) struct Line<T>(pub T);

const _: () = assert!(size_of::<Passes>() == 3 * 64);

/// What a token is a further one of: bit 0 for a name, bit 1 for a phrase.
pub(super) type Further = u8;

/// Instead of such bits: the end of a sentence, where nothing is known of what would follow.
pub(super) const ALL: u8 = 4;

/// What is asked of every token, and all of it in one line of the cache: the ways are joined until a word has a bit for each, so that they let more pass.
#[derive(Clone, Copy, Debug, Default)]
#[repr(align(64))]
pub(super) struct Glance {
    pub starts: u64,
    pub seconds: u64,
    pub thirds: u64,
    pub over: u64,
    /// The needs that it is, and those for which it can be the next token.
    pub needs: Needs,
    pub nexts: Needs,
}

/// The words of [`Asked`] as the build script lays them out for each atom: of what three tokens of a way can be, the ways and the joined ones; the needs.
pub(super) type AskedWords = [u64; 3 * (WAY_WORDS + 1) + 2 * NEED_WORDS];

impl Asked {
    pub const NOTHING: AskedWords = [0; 3 * (WAY_WORDS + 1) + 2 * NEED_WORDS];

    pub fn new(words: &AskedWords) -> Asked {
        let mut words = words.iter().copied();
        let mut next = || words.next().unwrap_or_default();
        let mut ways = || (core::array::from_fn(|_| next()), next());
        let [first, second, third] = [ways(), ways(), ways()];
        let mut needs = || core::array::from_fn(|_| next());
        let glance = Glance { starts: first.1, seconds: second.1, thirds: third.1, over: 0, needs: needs(), nexts: needs() };
        let seconds = Seconds { ways: second.0, over: 0 };
        Asked { passes: Passes { starts: Line(first.0), seconds: Line(seconds), thirds: Line(third.0) }, glance }
    }
}

/// The number of the row of the end of a sentence.
pub(super) const END: u32 = 0;

/// Symbols kept before the sieve is emptied: far more than French news has, so that hostile texts cost time and not memory.
/// Few in the unit tests, so that these go through it again and again.
const LIMIT: usize = if cfg!(test) { 1 << 7 } else { 1 << 14 };

const _: () = assert!(name::INSIDE == 1 << 6 && name::PHRASE == 1 << 7);

/// What has been worked out so far, for all threads.
///
/// Each thread had its own: then each learned it anew, each took four megabytes for it, and a text read with fresh buffers took five times as long as with
/// used ones, where now it takes half as long again.
#[derive(Debug, Default)]
pub(super) struct Sieve {
    /// The symbols, open-addressed, at most three quarters full, and the numbers of their rows; [`END`] marks an empty slot.
    /// Apart, for in pairs they took a third more.
    slots: Vec<u64>,
    numbers: Vec<u32>,
    count: usize,
    /// The rows by half a hash of what they are: atoms, and whether a name or a phrase goes on. The atoms themselves stand at the head of a row's answers;
    /// as keys they took a megabyte and a half of each thread.
    rows: HashMap<u32, u32>,
    /// Of each row what is asked of every token, what is asked where that lets something pass, and the answers to the questions of the automata.
    pub glances: Vec<Glance>,
    pub passes: Vec<Passes>,
    pub answers: Vec<u64>,
}

impl Sieve {
    /// The rows of these symbols, if all are known: `false` where one is not.
    pub fn find(&self, symbols: &[Symbol], rows: &mut Vec<u32>) -> bool {
        rows.clear();
        if self.slots.is_empty() {
            return false;
        }
        let mut known = true;
        rows.extend(symbols.iter().map(|&symbol| {
            let row = self.row_in(self.slot(symbol));
            known &= row != END;
            row
        }));
        known
    }

    /// The rows of these symbols; what is not known yet is worked out.
    pub fn learn(&mut self, symbols: &[Symbol], rows: &mut Vec<u32>, alphabet: &Alphabet, by_atoms: impl Fn(&AtomSet, Further) -> Asked) {
        self.prepare(alphabet, &by_atoms);
        rows.clear();
        for &symbol in symbols {
            let slot = self.slot(symbol);
            rows.push(match self.row_in(slot) {
                END => self.add(symbol, slot, alphabet, &by_atoms),
                row => row,
            });
        }
    }

    /// Makes room.
    fn prepare(&mut self, alphabet: &Alphabet, by_atoms: impl Fn(&AtomSet, Further) -> Asked) {
        if self.slots.is_empty() {
            self.set_slots(1 << 11);
        } else if self.count >= LIMIT {
            self.set_slots(self.slots.len());
        } else {
            return;
        }
        self.count = 0;
        self.rows.clear();
        self.glances.clear();
        self.passes.clear();
        self.answers.clear();
        let mut end = by_atoms(&BEYOND, 0);
        (end.passes.seconds.0.over, end.glance.over) = (ALL, u64::MAX);
        self.add_row(&BEYOND, end, alphabet);
    }

    /// The slot of `symbol`, or the empty one where it would be.
    #[inline]
    fn slot(&self, symbol: Symbol) -> usize {
        let key = u64::from_le_bytes(symbol);
        let mut slot = place(key, self.slots.len());
        while self.slots[slot] != key && self.row_in(slot) != END {
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        slot
    }

    /// The row that a slot names.
    #[inline]
    fn row_in(&self, slot: usize) -> u32 {
        self.numbers[slot]
    }

    /// So many empty slots.
    fn set_slots(&mut self, count: usize) {
        self.slots.clear();
        self.slots.resize(count, 0);
        self.numbers.clear();
        self.numbers.resize(count, END);
    }

    #[cold]
    fn add(&mut self, symbol: Symbol, slot: usize, alphabet: &Alphabet, by_atoms: impl Fn(&AtomSet, Further) -> Asked) -> u32 {
        let atoms = alphabet.row(symbol);
        let further = symbol[3] / name::INSIDE;
        let mut hasher = DefaultHasher::new();
        (atoms, further).hash(&mut hasher);
        let hash = hasher.finish() as u32;
        let head = |row: u32| self.answers[row as usize * alphabet.answer_words()..].iter().take(atoms.len());
        let same = |&row: &u32| head(row).eq(&atoms) && self.passes[row as usize].seconds.0.over == further;
        let row = match self.rows.get(&hash).copied().filter(same) {
            Some(row) => row,
            None => {
                let asked = by_atoms(&atoms, further);
                let row = self.add_row(&atoms, asked, alphabet);
                self.rows.insert(hash, row);
                row
            }
        };
        (self.slots[slot], self.numbers[slot]) = (u64::from_le_bytes(symbol), row);
        self.count += 1;
        if 4 * self.count > 3 * self.slots.len() {
            let (old, numbers) = (core::mem::take(&mut self.slots), core::mem::take(&mut self.numbers));
            self.set_slots(2 * old.len());
            for (key, number) in old.into_iter().zip(numbers).filter(|&(_, number)| number != END) {
                let slot = self.slot(key.to_le_bytes());
                (self.slots[slot], self.numbers[slot]) = (key, number);
            }
        }
        row
    }

    fn add_row(&mut self, atoms: &AtomSet, asked: Asked, alphabet: &Alphabet) -> u32 {
        alphabet.answer(atoms, &mut self.answers);
        self.glances.push(asked.glance);
        self.passes.push(asked.passes);
        (self.passes.len() - 1) as u32
    }
}

/// The slot of a symbol among so many.
fn place(key: u64, slots: usize) -> usize {
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as usize & (slots - 1)
}
