//! Capitalised names that no list knows: person, place or organisation, by the evidence in them and around them.
//!
//! Each piece of evidence speaks for a kind with so many points (see `evidence`). The members of an enumeration lend each other theirs, for
//! they are of one kind. The best kind wins where its points suffice.

mod compound;
mod evidence;
mod points;
mod sequence;
mod words;

use core::ops::Range;

use super::RuleId;
use crate::analysis::{is_article, usable, Analysis, Candidate};
use crate::gazetteer::source::Certainty;
use crate::gazetteer::table::FormFlags;
use crate::gazetteer::NameMatch;
use crate::kind::Kind;
use crate::token::Shape;

/// Points that speak for person, location and organisation.
pub(crate) type Points = [i16; 3];

/// A sequence of capitalised words and what speaks for it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sequence {
    first: usize,
    last: usize,
    points: Points,
    /// What its neighbours in an enumeration may learn from it.
    lends: Points,
    /// Whether a list is sure of it: it needs no evidence.
    settled: bool,
}

/// Points below which nothing is proposed.
const ENOUGH: i16 = 14;

/// The points of the tokens `first..last` for each kind, without what an enumeration lends them: what `explain` shows.
pub(crate) fn points(text: &str, analysis: &Analysis, first: usize, last: usize) -> [(Kind, i16); 3] {
    let [person, location, organisation] = evidence::weigh(text, analysis, first, last, &mut Default::default());
    [(Kind::Person, person), (Kind::Location, location), (Kind::Organisation, organisation)]
}

/// Proposes the capitalised sequences.
pub(super) fn propose(text: &str, analysis: &mut Analysis) {
    let mut found = core::mem::take(&mut analysis.sequences);
    let mut buffers = core::mem::take(&mut analysis.folded);
    // The compounds of demonyms have been proposed right before: `le Franco-Libano-Brésilien` is no name.
    let compound = RuleId::loose("demonym.compound");
    let compounds = analysis.candidates.list.iter().rev().take_while(|candidate| candidate.rule == compound).count();
    let compounds = analysis.candidates.list.len() - compounds..analysis.candidates.list.len();
    let mut from = 0;
    for sentence in 0..analysis.tokens.sentences.len() {
        let (_, end) = analysis.tokens.sentences[sentence];
        let capitals = analysis.tokens.capitals[from..].iter().take_while(|&&at| at < end).count();
        found.clear();
        collect(text, analysis, from..from + capitals, end as usize, &mut found, &mut buffers);
        from += capitals;
        sequence::share(text, analysis, &mut found);
        for sequence in &found {
            let is_demonym = |candidate: &Candidate| (candidate.first, candidate.last) == (sequence.first as u32, sequence.last as u32);
            if !analysis.candidates.list[compounds.clone()].iter().any(is_demonym) {
                choose(analysis, sequence);
            }
        }
    }
    analysis.sequences = found;
    analysis.folded = buffers;
    compound::countries(text, analysis);
}

/// Finds the sequences of a sentence, which has these of the words with capitals; what is more than one name, or a road, is proposed at once.
fn collect(text: &str, analysis: &mut Analysis, capitals: Range<usize>, end: usize, found: &mut Vec<Sequence>, buffers: &mut [Vec<u8>; 2]) {
    let mut after = 0;
    for number in capitals {
        let first = analysis.tokens.capitals[number] as usize;
        if first < after || !sequence::opens(analysis, first) || sequence::apart(analysis, first) {
            continue;
        }
        let last = sequence::end(text, analysis, first, end);
        after = last;
        if compound::is_road(text, analysis, first) {
            let rule = RuleId::loose("unknown.acronym");
            analysis.candidates.push_tokens(&analysis.tokens.list, first, first + 1, Kind::Location, 80, rule);
            continue;
        }
        if sequence::is_shouted(analysis, first, last) {
            continue;
        }
        // `Loire-Atlantique` is one place, `Paris-Normandie` a newspaper, `Paris-Roubaix` a race, `Bruxelles-Midi` a station
        let mut others = [Kind::Location, Kind::Organisation, Kind::Event, Kind::Facility].iter();
        if last == first + 1
            && (compound::behind_link(text, &analysis.tokens, first) || others.all(|&kind| known(analysis, first, last, kind).is_none()))
        {
            compound::joined(text, analysis, first);
        }
        let settled = last == first + 1 && is_sure(analysis, first);
        let listed = sequence::lends_as_listed(analysis, first, last);
        // Nobody asks for the evidence of what is settled, and weighing takes long: without these, a third less.
        let points = if settled && listed.is_some() { [0; 3] } else { evidence::weigh(text, analysis, first, last, buffers) };
        let lends = listed.unwrap_or_else(|| sequence::lends(points));
        found.push(Sequence { first, last, points, lends, settled });
    }
}

/// Proposes the sequence as what the most points speak for.
fn choose(analysis: &mut Analysis, sequence: &Sequence) {
    let &Sequence { first, last, points, settled, .. } = sequence;
    let (best, &score) = points.iter().enumerate().max_by_key(|&(kind, &score)| (score, 2 - kind as i16)).unwrap_or((0, &0));
    if score < ENOUGH || settled {
        return;
    }
    let mut kind = [Kind::Person, Kind::Location, Kind::Organisation][best];
    // What a list knows by this name lends its identity.
    let known = known(analysis, first, last, kind);
    if let Some(found) = known {
        kind = found.form.kind().unwrap_or(kind);
    }
    let acronym = last == first + 1 && analysis.tokens.list[first].has(Shape::ALL_CAPITALS);
    let rule = RuleId::loose(if acronym { "unknown.acronym" } else { "unknown.name" });
    let weight = 34 + score.min(50) as u8;
    let first = if kind != Kind::Person && known.is_none() && !acronym { with_article(analysis, first) } else { first };
    analysis.candidates.push_tokens(&analysis.tokens.list, first, last, kind, weight, rule);
    if let (Some(found), Some(candidate)) = (known, analysis.candidates.list.last_mut()) {
        candidate.entry = Some((found.layer, found.form.entry));
    }
}

/// The first token of a name with the article before it, where that has a capital of its own: `Houdeng, La Croyère et Strépy`.
fn with_article(analysis: &Analysis, first: usize) -> usize {
    let own = |at: &usize| {
        let token = &analysis.tokens.list[*at];
        is_article(token) && token.has_own_capital()
    };
    first.checked_sub(1).filter(own).unwrap_or(first)
}

/// Whether the token is a name that the gazetteer is sure of, and no person's.
fn is_sure(analysis: &Analysis, at: usize) -> bool {
    analysis.names_of(at, at + 1).any(|found| {
        found.form.kind != 0
            && (found.form.certainty == Certainty::Sure as u8
                || found.form.certainty == Certainty::Capital as u8 && !found.form.flags.contains(FormFlags::ALSO_WORD))
            && !found.form.flags.contains(FormFlags::ALSO_PERSON)
            && usable(found, &analysis.tokens.list)
    })
}

/// The name of this kind (a place for any kind of place) that the gazetteer has for exactly these tokens.
fn known(analysis: &Analysis, first: usize, last: usize, kind: Kind) -> Option<NameMatch> {
    analysis
        .names_of(first, last)
        .find(|found| {
            found.form.kind().is_some_and(|other| other == kind || kind == Kind::Location && other == Kind::Country)
                && usable(found, &analysis.tokens.list)
        })
        .copied()
}
