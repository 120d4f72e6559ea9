//! The one place that chooses among what the rules proposed.
//!
//! The order is total: by score, then more tokens (not bytes: `’` has three, and `'` one), then the earlier one, then the kind in the order of [`Kind::ALL`], then
//! the rule's number. The score of a candidate is its rule's weight and five points for each token after the first,
//! for the longest name wins unless a much surer one stands in its way. Names and values share one layer, in which nothing overlaps; honorifics keep
//! names out of their place; demonyms stand outside names; titles may enclose all of these and cross none.

use core::ops::Range;

use crate::analysis::Candidate;
use crate::kind::Kind;
use crate::rules::bits;
use crate::rules::known::FAINT;
use crate::token::{Mark, Token};

/// Points for each token after the first, up to [`LONGEST`] of them.
const PER_TOKEN: u16 = 5;
const LONGEST: u32 = 8;

/// The score by which candidates are ordered.
pub(crate) fn score(candidate: &Candidate) -> u16 {
    u16::from(candidate.weight) + PER_TOKEN * (candidate.last - candidate.first - 1).min(LONGEST) as u16
}

/// No candidate.
const NONE: u32 = u32::MAX;

/// The buffers of the choice.
#[derive(Default, Debug)]
pub(crate) struct Resolver {
    /// For each token, the first of the candidates that begin with it, and for each candidate the next such one; [`NONE`] for none.
    heads: Vec<u32>,
    nexts: Vec<u32>,
    /// The tokens with which some candidate begins, one bit each: few do.
    starts: Vec<u64>,
    /// The clusters, in the order of the text; and in the choice before.
    clusters: Vec<Cluster>,
    old: Vec<Cluster>,
    /// The tokens of candidates that came after the first choice.
    added: Vec<(u32, u32)>,
    /// Candidates that touch each other, with the first part of their order.
    cluster: Vec<(u64, u32)>,
    /// For each token, one more than the accepted name that holds it; 0 for none.
    names: Vec<u32>,
    titles: Vec<u32>,
    /// What was chosen, in the order of the text, enclosing ones first; and in the choice before.
    pub accepted: Vec<Candidate>,
    before: Vec<Candidate>,
}

/// Candidates that touch each other.
#[derive(Clone, Copy, Debug)]
struct Cluster {
    /// The first token, and the one after the last.
    begin: u32,
    reach: u32,
    /// The number of the first accepted one.
    accepted: u32,
}

impl Resolver {
    /// Chooses among `candidates`; the result is in `accepted`.
    ///
    /// Candidates that share no token do not matter to each other. So the text is cut into clusters of candidates that do, and the choice is
    /// made in each alone: short sorts instead of a long one.
    pub fn resolve(&mut self, candidates: &[Candidate], tokens: &[Token], is_small_word: impl Fn(u32) -> bool) {
        self.accepted.clear();
        self.clusters.clear();
        for (word, set) in self.starts.iter_mut().enumerate() {
            bits(core::mem::take(set)).for_each(|bit| self.heads[64 * word + bit] = NONE);
        }
        // Each cluster leaves its part of these as it was.
        self.names.resize(tokens.len(), 0);
        self.titles.resize(tokens.len(), 0);
        self.heads.resize(tokens.len(), NONE);
        self.starts.resize(tokens.len().div_ceil(64), 0);
        self.nexts.clear();
        self.nexts.resize(candidates.len(), NONE);
        for (number, candidate) in candidates.iter().enumerate().rev().filter(|(_, candidate)| candidate.weight >= FAINT) {
            self.starts[candidate.first as usize / 64] |= 1 << (candidate.first % 64);
            let head = &mut self.heads[candidate.first as usize];
            self.nexts[number] = core::mem::replace(head, number as u32);
        }
        let (mut begin, mut reach) = (0, 0);
        let starts = core::mem::take(&mut self.starts);
        for at in starts.iter().enumerate().flat_map(|(word, &set)| bits(set).map(move |bit| 64 * word + bit)) {
            if at >= reach {
                self.settle(candidates, tokens, &is_small_word, begin..reach);
                begin = at;
            }
            reach = reach.max(self.gather(candidates, at));
        }
        self.settle(candidates, tokens, &is_small_word, begin..reach);
        self.starts = starts;
    }

    /// Chooses again, after candidates were added to the first `settled` ones. A cluster that none of them touches keeps what was chosen in it.
    pub fn resolve_again(&mut self, candidates: &[Candidate], settled: usize, tokens: &[Token], is_small_word: impl Fn(u32) -> bool) {
        self.nexts.resize(candidates.len(), NONE);
        self.added.clear();
        for (number, candidate) in (settled as u32..).zip(&candidates[settled..]) {
            if candidate.weight >= FAINT {
                self.starts[candidate.first as usize / 64] |= 1 << (candidate.first % 64);
                self.added.push((candidate.first, candidate.last));
                // to the end: in the order of their numbers
                let mut last = NONE;
                let mut next = self.heads[candidate.first as usize];
                while next != NONE {
                    (last, next) = (next, self.nexts[next as usize]);
                }
                *self.nexts.get_mut(last as usize).unwrap_or(&mut self.heads[candidate.first as usize]) = number;
            }
        }
        self.added.sort_unstable();
        core::mem::swap(&mut self.accepted, &mut self.before);
        self.accepted.clear();
        core::mem::swap(&mut self.clusters, &mut self.old);
        self.clusters.clear();
        let (old, added) = (core::mem::take(&mut self.old), core::mem::take(&mut self.added));
        let (mut at, mut rest) = (0, added.as_slice());
        while at < old.len() || !rest.is_empty() {
            let Cluster { mut begin, mut reach, .. } = old.get(at).copied().unwrap_or(Cluster { begin: u32::MAX, reach: 0, accepted: 0 });
            let added_begin = rest.first().map_or(u32::MAX, |&(first, _)| first);
            if added_begin >= reach && begin < added_begin {
                let [from, to] = [at, at + 1].map(|at| old.get(at).map_or(self.before.len(), |cluster| cluster.accepted as usize));
                self.accepted.extend_from_slice(&self.before[from..to]);
                at += 1;
                continue;
            }
            // All that touch each other, old and new, become one.
            if added_begin < begin {
                (begin, reach) = rest[0];
            }
            loop {
                if let Some(&(_, last)) = rest.first().filter(|(first, _)| *first < reach) {
                    reach = reach.max(last);
                    rest = &rest[1..];
                } else if let Some(cluster) = old.get(at).filter(|cluster| cluster.begin < reach) {
                    reach = reach.max(cluster.reach);
                    at += 1;
                } else {
                    break;
                }
            }
            let span = begin as usize..reach as usize;
            for at in span.clone() {
                self.gather(candidates, at);
            }
            self.settle(candidates, tokens, &is_small_word, span);
        }
        (self.old, self.added) = (old, added);
    }

    /// Takes the candidates that begin with token `at` into the cluster; returns where the last of them ends.
    fn gather(&mut self, candidates: &[Candidate], at: usize) -> usize {
        let mut number = self.heads[at];
        let mut reach = 0;
        while number != NONE {
            let c = &candidates[number as usize];
            let len = (c.last - c.first).min(u32::from(u16::MAX)) as u16;
            let order = u64::from(u16::MAX - score(c)) << 48 | u64::from(u16::MAX - len) << 32 | u64::from(c.start);
            self.cluster.push((order, number));
            reach = reach.max(c.last as usize);
            number = self.nexts[number as usize];
        }
        reach
    }

    /// Chooses in the cluster of these tokens.
    fn settle(&mut self, candidates: &[Candidate], tokens: &[Token], is_small_word: &impl Fn(u32) -> bool, span: Range<usize>) {
        if self.cluster.is_empty() {
            return;
        }
        self.clusters.push(Cluster { begin: span.start as u32, reach: span.end as u32, accepted: self.accepted.len() as u32 });
        // Most names stand alone: nothing is to be chosen there, and nobody asks who holds their tokens.
        if let [(_, number)] = *self.cluster {
            let candidate = candidates[number as usize];
            if candidate.kind != Kind::Title {
                self.accepted.extend((!candidate.silent).then_some(candidate));
                self.cluster.clear();
                return;
            }
        }
        let [mut with_demonyms, mut with_titles] = [false; 2];
        for &(_, number) in &self.cluster {
            let kind = candidates[number as usize].kind;
            with_demonyms |= kind == Kind::Demonym;
            with_titles |= kind == Kind::Title;
        }
        self.choose(candidates, with_demonyms, with_titles, tokens, is_small_word);
        self.names[span.clone()].fill(0);
        if with_titles {
            self.titles[span].fill(0);
        }
    }

    /// Chooses among the candidates of the cluster and empties it.
    fn choose(
        &mut self,
        candidates: &[Candidate],
        with_demonyms: bool,
        with_titles: bool,
        tokens: &[Token],
        is_small_word: &impl Fn(u32) -> bool,
    ) {
        let from = self.accepted.len();
        let mut cluster = core::mem::take(&mut self.cluster);
        if cluster.len() > 1 {
            cluster.sort_unstable_by(|(a, m), (b, n)| {
                a.cmp(b).then_with(|| {
                    let rest = |number: u32| {
                        let c = &candidates[number as usize];
                        (c.kind, c.rule, c.entry)
                    };
                    rest(*m).cmp(&rest(*n))
                })
            });
        }
        // Three layers: names and values, then demonyms, then titles.
        let chosen = || cluster.iter().map(|&(_, number)| &candidates[number as usize]);
        chosen().filter(|candidate| !matches!(candidate.kind, Kind::Demonym | Kind::Title)).for_each(|name| self.take_name(name));
        if with_demonyms {
            chosen().filter(|candidate| candidate.kind == Kind::Demonym).for_each(|demonym| self.take_demonym(demonym));
        }
        if with_titles {
            chosen().filter(|candidate| candidate.kind == Kind::Title).for_each(|title| self.take_title(*title, tokens, is_small_word));
        }
        cluster.clear();
        self.cluster = cluster;
        // Nobody asks any more who holds the cluster's tokens: what is silent can go, and the rest move.
        let mut kept = from;
        for at in from..self.accepted.len() {
            if !self.accepted[at].silent {
                self.accepted.swap(kept, at);
                kept += 1;
            }
        }
        self.accepted.truncate(kept);
        self.accepted[from..].sort_unstable_by_key(|c| (c.start, u32::MAX - c.end, c.kind));
    }

    fn take_name(&mut self, candidate: &Candidate) {
        let span = candidate.first as usize..candidate.last as usize;
        let free = self.names[span.clone()].iter().all(|&holder| {
            // two halves of one hyphenated token
            holder == 0 || {
                let other = &self.accepted[holder as usize - 1];
                candidate.start >= other.end || candidate.end <= other.start
            }
        });
        if free {
            self.accepted.push(*candidate);
            let number = self.accepted.len() as u32;
            self.names[span].iter_mut().for_each(|holder| *holder = number);
        }
    }

    fn take_demonym(&mut self, candidate: &Candidate) {
        let span = candidate.first as usize..candidate.last as usize;
        if self.names[span.clone()].iter().all(|&holder| holder == 0) {
            self.accepted.push(*candidate);
            let number = self.accepted.len() as u32;
            self.names[span].iter_mut().for_each(|holder| *holder = number);
        }
    }

    fn take_title(&mut self, mut candidate: Candidate, tokens: &[Token], is_small_word: &impl Fn(u32) -> bool) {
        let (first, mut last) = (candidate.first as usize, candidate.last as usize);
        // A title cannot begin inside a name, unless the name begins there too and the title goes on beyond it.
        if let Some(holder) = self.holder(first) {
            if (holder.first as usize) < first || holder.last as usize >= last {
                return;
            }
        }
        // A place or a body that begins in it belongs to it whole. A person is in it only as its complement (`avocat de Karim Haddad`), a value
        // never (`directeur` in `directeur mardi`).
        let mut at = first;
        while at < last {
            let Some(holder) = self.holder(at).copied() else {
                at += 1;
                continue;
            };
            let complement = holder.kind == Kind::Person && at > first && is_small_word(at as u32 - 1);
            if !complement && matches!(holder.kind, Kind::Person | Kind::Honorific) || holder.kind.is_value() {
                last = holder.first as usize;
                break;
            }
            if holder.last as usize > last {
                last = holder.last as usize;
            }
            at = holder.last as usize;
        }
        let is_small = |at: usize| is_small_word(at as u32) && self.names[at] == 0;
        while last > first && is_small(last - 1) {
            last -= 1;
            // `députée (LFI)`: without its closing bracket nor the rest of it
            if tokens[last].mark == Mark::CloseBracket {
                last = (first..last).rev().find(|&at| tokens[at].mark == Mark::OpenBracket).unwrap_or(last);
            }
        }
        // Cut down to the name that it began with, it says nothing more.
        if self.holder(first).is_some_and(|holder| holder.last as usize >= last) {
            return;
        }
        if last <= first || self.titles[first..last].iter().any(|&holder| holder > 0) {
            return;
        }
        candidate.last = last as u32;
        candidate.end = tokens[last - 1].end;
        self.accepted.push(candidate);
        let number = self.accepted.len() as u32;
        self.titles[first..last].iter_mut().for_each(|holder| *holder = number);
    }

    /// The name, value, honorific or demonym that holds token `at`.
    fn holder(&self, at: usize) -> Option<&Candidate> {
        self.accepted.get((*self.names.get(at)? as usize).wrapping_sub(1))
    }
}
