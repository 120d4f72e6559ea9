//! The ways into a pattern: what its first three tokens can be together. The sieve of the rules goes by them.
//!
//! A pattern may begin in ways that have little in common: `( <any> <site> | <cap&site> <cap> )`. Of the whole of it the sieve could only say that it begins
//! with anything and goes on with a capital, which half of a text does. So each way is asked for on its own, as far as there are bits for them.

use super::atom_set::{has, union, with, AtomSet, ALWAYS, END, NO_ATOMS};
use super::program::Instruction;

/// Whether an atom goes on over the further tokens of a name, and over those of a phrase.
pub(crate) type GoesOn = [bool; 2];

/// What begins a match.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Way {
    /// What the first token can be; the second, or the end; and the third.
    pub tokens: [AtomSet; 3],
    /// Whether the first token, and whether the second, can be a name or a phrase that goes on: of that the pattern has only the first token.
    pub goes_on: [GoesOn; 2],
    /// What there must be one of from the first token on, as bits; none for what may match without.
    pub keys: u128,
}

impl Way {
    fn or(&self, other: &Way) -> Way {
        Way {
            keys: if self.keys == 0 || other.keys == 0 { 0 } else { self.keys | other.keys },
            tokens: core::array::from_fn(|at| union(self.tokens[at], other.tokens[at])),
            goes_on: core::array::from_fn(|at| either(self.goes_on[at], other.goes_on[at])),
        }
    }
}

fn either(one: GoesOn, other: GoesOn) -> GoesOn {
    core::array::from_fn(|of| one[of] || other[of])
}

/// The ways into the code: one for each two instructions that can take the first and the second token. The second argument tells which atoms go on as names
/// or phrases.
///
/// (One for each that can take the first was too few: `Louis XIV | Louis Ier` began, as far as that could say, with any two capitals after a given name.)
pub(super) fn ways(code: &[Instruction], goes_on: impl Fn(u16) -> GoesOn) -> Vec<Way> {
    let mut ways: Vec<Way> = Vec::new();
    for (atom, to) in reach(code, [0]).tokens {
        let first = with(NO_ATOMS, atom);
        let second = reach(code, [to]);
        for &(next, to) in &second.tokens {
            let tokens = [first, with(NO_ATOMS, next), reach(code, [to]).atoms];
            add(&mut ways, Way { tokens, goes_on: [goes_on(atom), goes_on(next)], keys: 0 });
        }
        // What ends here does not mind what follows.
        for end in [END, ALWAYS].into_iter().filter(|&end| has(&second.atoms, end)) {
            let tokens = [first, with(NO_ATOMS, end), with(NO_ATOMS, ALWAYS)];
            add(&mut ways, Way { tokens, goes_on: [goes_on(atom), GoesOn::default()], keys: 0 });
        }
    }
    // Those that differ in the first token alone are one.
    ways.into_iter().fold(Vec::new(), |mut ways: Vec<Way>, way| {
        match ways.iter_mut().find(|other| other.tokens[1..] == way.tokens[1..] && other.goes_on == way.goes_on) {
            Some(other) => *other = other.or(&way),
            None => ways.push(way),
        }
        ways
    })
}

/// Adds a way, to one that differs in the second token alone if there is such a one.
fn add(ways: &mut Vec<Way>, way: Way) {
    let same = |other: &&mut Way| other.tokens[0] == way.tokens[0] && other.tokens[2] == way.tokens[2] && other.goes_on == way.goes_on;
    match ways.iter_mut().find(same) {
        Some(other) => *other = other.or(&way),
        None => ways.push(way),
    }
}

/// A guess at how many tokens the way lets pass.
pub(crate) fn cost(way: &Way, share: impl Fn(&AtomSet) -> f32) -> f32 {
    way.tokens.iter().map(share).product()
}

/// A way with its group and its cost.
struct Grouped {
    group: usize,
    way: Way,
    cost: f32,
}

/// Joins ways, each with its group, with others of their group until there are no more than `most`: first those whose joint way lets the fewest tokens
/// more pass, by this guess at how many tokens a way lets pass.
pub(crate) fn join(ways: Vec<(usize, Way)>, most: usize, cost: impl Fn(&Way) -> f32) -> Vec<(usize, Way)> {
    let mut count = ways.len();
    let grouped = ways.into_iter().map(|(group, way)| Some(Grouped { group, cost: cost(&way), way }));
    let mut ways: Vec<Option<Grouped>> = grouped.collect();
    // What it costs to join two.
    let price = |one: &Option<Grouped>, other: &Option<Grouped>| match (one, other) {
        (Some(one), Some(other)) if one.group == other.group => cost(&one.way.or(&other.way)) - one.cost - other.cost,
        _ => f32::INFINITY,
    };
    // The best partner of a way, with what that costs.
    let partner = |ways: &[Option<Grouped>], at: usize| {
        let others = (0..ways.len()).filter(|&other| other != at).map(|other| (price(&ways[at], &ways[other]), other));
        others.min_by(|one, other| one.0.total_cmp(&other.0)).unwrap_or((f32::INFINITY, at))
    };
    let mut partners: Vec<(f32, usize)> = (0..ways.len()).map(|at| partner(&ways, at)).collect();
    while count > most {
        let cheapest = partners.iter().enumerate().min_by(|(_, one), (_, other)| one.0.total_cmp(&other.0));
        let Some((one, &(_, other))) = cheapest.filter(|(_, (price, _))| price.is_finite()) else { break };
        let (kept, gone) = (one.min(other), one.max(other));
        if let (Some(gone), Some(kept)) = (ways[gone].take(), &mut ways[kept]) {
            kept.way = kept.way.or(&gone.way);
            kept.cost = cost(&kept.way);
        }
        for at in 0..ways.len() {
            if [kept, gone].iter().any(|&changed| changed == at || changed == partners[at].1) {
                partners[at] = partner(&ways, at);
            } else if price(&ways[at], &ways[kept]) < partners[at].0 {
                partners[at] = (price(&ways[at], &ways[kept]), kept);
            }
        }
        count -= 1;
    }
    ways.into_iter().flatten().map(|one| (one.group, one.way)).collect()
}

/// The instructions that can take the next token, each with where it goes on; and all that the next token can be.
struct Reached {
    tokens: Vec<(u16, usize)>,
    atoms: AtomSet,
}

/// All ways on from these instructions at once, up to the next token.
fn reach(code: &[Instruction], from: impl IntoIterator<Item = usize>) -> Reached {
    let mut reached = Reached { tokens: Vec::new(), atoms: NO_ATOMS };
    let mut seen = vec![false; code.len()];
    let mut at: Vec<usize> = from.into_iter().collect();
    while let Some(pc) = at.pop() {
        if core::mem::replace(&mut seen[pc], true) {
            continue;
        }
        match code[pc] {
            Instruction::Atom { atom, next, .. } | Instruction::Surface { atom, next } => {
                reached.atoms = with(reached.atoms, atom);
                reached.tokens.push((atom, next.into()));
            }
            Instruction::Split { first, second, .. } => at.extend([second, first].map(usize::from)),
            Instruction::End { .. } => reached.atoms = with(reached.atoms, END),
            Instruction::Match => reached.atoms = with(reached.atoms, ALWAYS),
            mut one => at.extend(one.next_mut().map(|next| usize::from(*next))),
        }
    }
    reached
}
