//! Sets of atoms.

/// Numbers of atoms, one bit each.
pub(crate) type AtomSet = [u64; ATOM_WORDS];

/// Words of a set of atoms; raise it when there are more atoms.
pub(crate) const ATOM_WORDS: usize = 15;

/// The empty set.
pub(crate) const NO_ATOMS: AtomSet = [0; ATOM_WORDS];

/// Instead of an atom: the end of the sentence, which no token is; what every token is, and the end too.
pub(crate) const END: u16 = 64 * ATOM_WORDS as u16 - 2;
pub(crate) const ALWAYS: u16 = END + 1;

/// In a part that several rules share: what can come behind the part, which differs from rule to rule.
pub(crate) const RETURN: u16 = END - 1;

/// How many atoms a set can hold.
pub(crate) const LIMIT: usize = RETURN as usize;

/// The row beyond the last token.
pub(crate) const BEYOND: AtomSet = with(with(NO_ATOMS, END), ALWAYS);

/// `set` and one atom more.
pub(crate) const fn with(mut set: AtomSet, atom: u16) -> AtomSet {
    set[atom as usize / 64] |= 1 << (atom % 64);
    set
}

/// Whether the set has this atom.
pub(crate) const fn has(set: &AtomSet, atom: u16) -> bool {
    set[atom as usize / 64] >> (atom % 64) & 1 == 1
}

/// What is in one set or the other.
pub(crate) fn union(a: AtomSet, b: AtomSet) -> AtomSet {
    core::array::from_fn(|word| a[word] | b[word])
}

/// Whether the second set has all that the first has.
pub(crate) fn is_subset(a: &AtomSet, b: &AtomSet) -> bool {
    a.iter().zip(b).all(|(a, b)| a & !b == 0)
}

/// Whether two sets have a number in common.
pub(crate) fn meets<const WORDS: usize>(a: &[u64; WORDS], b: &[u64; WORDS]) -> bool {
    a.iter().zip(b).fold(0, |all, (a, b)| all | a & b) != 0
}

/// The numbers of the atoms of a set.
pub(crate) fn atoms_of(set: &AtomSet) -> impl Iterator<Item = usize> + '_ {
    set.iter().enumerate().flat_map(|(word, &atoms)| bits(atoms).map(move |bit| 64 * word + bit))
}

/// The numbers of the bits that are set.
pub(crate) fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    core::iter::from_fn(move || {
        (set != 0).then(|| {
            let bit = set.trailing_zeros() as usize;
            set &= set - 1;
            bit
        })
    })
}
