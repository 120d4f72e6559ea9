//! Walks in the trie of names: from each token at which a name may begin, over the tokens behind it, as long as some name goes on.
//!
//! What a walk waits for is the memory: the trie is larger than the caches near the processor, and a step is two loads, the second after the first. So all
//! walks of a text take each step together, in loops that do no more than ask for one of the loads, and the processor has many of them under way at once.
//! What no one can guess (whether a name goes on) is no branch in them: a walk is written in any case, and kept if it is so. Two edges of three were taken
//! by a text shortly before, and are remembered. (Both together: a twentieth more instructions than one walk after the other, and less time.)

use super::bare::Bare;
use super::parts::{for_each_part, is_compound, Part};
use super::table::{edge_hash, Form, Node, Place, Table, ROOT};
use super::{fits, NameMatch};
use crate::recent::Recent;
use crate::token::{Shape, Token, Tokens};

/// The buffers of the walks.
#[derive(Default)]
pub(crate) struct Walks {
    under_way: Vec<Walk>,
    /// The edges that texts took lately, and of the walks under way those whose edges are not among them, with where the table has these.
    recent: Recent<2, 12>,
    missing: Vec<usize>,
    places: Vec<Place>,
    ends: Vec<End>,
    /// For each start, where in `sorted` its next end goes.
    next: Vec<u32>,
    sorted: Vec<End>,
    forms: Vec<Form>,
    bare: Bare,
    parts: Vec<Part>,
    buffer: Vec<u8>,
}

/// A walk, and where it has come to.
#[derive(Clone, Copy, Default)]
struct Walk {
    /// The number of its start.
    start: u32,
    /// The token that it takes next, and the end of the sentence.
    next: u32,
    end: u32,
    /// How many parts it has taken, at most 16, and which of them have a capital: bit 0 the first.
    depth: u16,
    capitals: u16,
    /// The first part.
    first: u64,
    node: Node,
    /// The hash of the edge to be taken; `None` where the node is known already.
    edge: Option<u64>,
}

/// A node in which forms end.
#[derive(Clone, Copy, Default)]
struct End {
    start: u32,
    /// The token behind the last one.
    last: u32,
    capitals: u16,
    node: Node,
}

/// A list that is searched, and the text.
pub(crate) struct Search<'s> {
    pub table: &'s Table<'s>,
    pub layer: u8,
    pub text: &'s str,
    pub tokens: &'s Tokens,
}

impl Search<'_> {
    /// Adds the names that begin with the tokens `firsts` to `matches`; `is_alone` says of a token that is no compound whether it may be a whole name.
    pub fn all(&self, firsts: &[u32], is_alone: impl Fn(u32) -> bool, walks: &mut Walks, matches: &mut Vec<NameMatch>) {
        walks.ends.clear();
        self.begin(firsts, is_alone, walks);
        while !walks.under_way.is_empty() {
            self.step(walks);
            self.end(walks);
            self.go_on(walks);
        }
        self.matches(firsts, walks, matches);
    }

    /// The walks with their first parts.
    fn begin(&self, firsts: &[u32], is_alone: impl Fn(u32) -> bool, walks: &mut Walks) {
        let mut sentences = self.tokens.sentences.iter();
        let mut end = 0;
        walks.under_way.clear();
        for (start, &first) in (0..).zip(firsts) {
            while first >= end {
                // together they cover all tokens
                end = sentences.next().map_or(u32::MAX, |sentence| sentence.1);
            }
            let walk = Walk { start, next: first, end, node: Node::ROOT, ..Walk::default() };
            let token = &self.tokens.list[first as usize];
            let Some(part) = walks.bare.single_part(token, self.text) else {
                walks.under_way.extend(self.over_parts(walk, token, &mut walks.parts, &mut walks.buffer));
                continue;
            };
            let capital = token.has(Shape::CAPITAL);
            let mut walk = walk.over(part, capital);
            if !is_compound(token) && !is_alone(first) {
                // No name ends here, and the edges for second parts do not ask where they leave from.
                (walk.node, walk.edge) = (Node::SOME, None);
            } else if self.layer > 0 && is_compound(token) && !self.table.may_start(Part { hash: part, capital }) {
                // A user's names have a filter of their first parts, which was not asked for a compound's.
                continue;
            }
            walks.under_way.push(walk);
        }
    }

    /// Takes the edges.
    fn step(&self, walks: &mut Walks) {
        let Walks { under_way, recent, missing, places, .. } = walks;
        // Of the bundled lists alone: the next text may be searched for other names of a user.
        let is_kept = self.layer == 0;
        recent.prepare();
        missing.clear();
        missing.resize(under_way.len(), 0);
        let mut new = 0;
        for (at, walk) in under_way.iter_mut().enumerate() {
            let (is_asked, edge) = (walk.edge.is_some(), walk.edge.unwrap_or_default());
            let (known, node) = recent.look(edge);
            walk.node = if is_asked { Node::unpack(node) } else { walk.node };
            missing[new] = at;
            new += usize::from(is_asked & (!is_kept | (known != edge)));
        }
        let missing = &missing[..new];
        places.clear();
        places.extend(missing.iter().map(|&at| self.table.edge_place(under_way[at].edge.unwrap_or_default())));
        for (&at, &place) in missing.iter().zip(&*places) {
            under_way[at].node = self.table.node_at(place);
        }
        if is_kept {
            missing.iter().map(|&at| under_way[at]).for_each(|walk| recent.keep(walk.edge.unwrap_or_default(), walk.node.pack()));
        }
    }

    /// Leaves the walks that have come to a node, and notes the names that end there.
    fn end(&self, walks: &mut Walks) {
        let Walks { under_way, ends, .. } = walks;
        let (mut kept, mut ended) = (0, ends.len());
        ends.resize(ended + under_way.len(), End::default());
        for at in 0..under_way.len() {
            let walk = under_way[at];
            let Walk { start, next, capitals, node, .. } = walk;
            under_way[kept] = walk;
            kept += usize::from(node.exists());
            ends[ended] = End { start, last: next, capitals, node };
            ended += usize::from(node.exists() & node.is_final());
        }
        under_way.truncate(kept);
        ends.truncate(ended);
    }

    /// Chooses the edges to be taken next, and leaves the walks that have one.
    fn go_on(&self, walks: &mut Walks) {
        let Walks { under_way, bare, parts, buffer, .. } = walks;
        let mut kept = 0;
        for at in 0..under_way.len() {
            let walk = under_way[at];
            if walk.next >= walk.end {
                continue;
            }
            let Some(token) = self.tokens.list.get(walk.next as usize) else { continue };
            match bare.single_part(token, self.text) {
                Some(part) => {
                    under_way[kept] = walk.over(part, token.has(Shape::CAPITAL));
                    kept += usize::from(self.may_step(&walk, part));
                }
                None => {
                    if let Some(walk) = self.over_parts(walk, token, parts, buffer) {
                        under_way[kept] = walk;
                        kept += 1;
                    }
                }
            }
        }
        under_way.truncate(kept);
    }

    /// Whether an edge for the part may leave the walk's node: `false` is certain.
    #[inline]
    fn may_step(&self, walk: &Walk, part: u64) -> bool {
        // The second step is the one that fails most often.
        if walk.depth == 1 && self.layer == 0 {
            self.table.may_pair(walk.first, part)
        } else {
            walk.node.may_step(part)
        }
    }

    /// The walk over a token of several parts, which are few: taken one after the other.
    fn over_parts(&self, mut walk: Walk, token: &Token, parts: &mut Vec<Part>, buffer: &mut Vec<u8>) -> Option<Walk> {
        parts.clear();
        for_each_part(token, token.text(self.text), buffer, |part| parts.push(part));
        let next = walk.next + 1;
        for &part in &*parts {
            if !self.may_step(&walk, part.hash) || walk.depth == 0 && self.layer > 0 && !self.table.may_start(part) {
                return None;
            }
            walk = walk.over(part.hash, part.capital);
            walk.node = walk.edge.take().map_or(Node::ROOT, |edge| self.table.node(edge));
            if !walk.node.exists() {
                return None;
            }
        }
        walk.next = next;
        Some(walk)
    }

    /// Adds the names that the walks have found, in the order of their first tokens and then of their last ones.
    fn matches(&self, firsts: &[u32], walks: &mut Walks, matches: &mut Vec<NameMatch>) {
        let Walks { ends, next, sorted, forms, .. } = walks;
        // The ends stand in the order of the steps. How many each start has tells where they go.
        next.clear();
        next.resize(firsts.len(), 0);
        ends.iter().for_each(|end| next[end.start as usize] += 1);
        let mut before = 0;
        for next in &mut *next {
            before += core::mem::replace(next, before);
        }
        sorted.resize(ends.len(), End::default());
        for &end in &*ends {
            let next = &mut next[end.start as usize];
            sorted[*next as usize] = end;
            *next += 1;
        }
        // Most nodes have one form: asked for all together.
        forms.clear();
        forms.extend(sorted.iter().map(|end| self.table.first_form(end.node)));
        for (end, &first_form) in sorted.iter().zip(&*forms) {
            let (first, last) = (firsts[end.start as usize], end.last);
            let tokens = &self.tokens.list[first as usize..last as usize];
            for form in self.table.forms_from(end.node, first_form) {
                if fits(&form, tokens, end.capitals) {
                    matches.push(NameMatch { first, last, form, layer: self.layer });
                }
            }
        }
    }
}

impl Walk {
    /// The walk one part and token farther, with the edge to be taken.
    #[inline]
    fn over(self, part: u64, capital: bool) -> Walk {
        let edge = match self.depth {
            0 => edge_hash(ROOT, &[part]),
            1 => edge_hash(self.node.number, &[self.first, part]),
            _ => edge_hash(self.node.number, &[0, 0, part]),
        };
        Walk {
            next: self.next + 1,
            depth: self.depth + 1,
            capitals: self.capitals | u16::from(capital).checked_shl(self.depth.into()).unwrap_or(0),
            first: if self.depth == 0 { part } else { self.first },
            edge: Some(edge),
            ..self
        }
    }
}
