//! Comparing what was found with what is right, strictly: both ends and the label.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use depeche::{Entity, Kind, Span};

use crate::label::Label;

/// How many were to be found, were found, and were found rightly.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    pub gold: usize,
    pub found: usize,
    pub right: usize,
}

impl Tally {
    /// The share of what was found that is right; 0 if nothing was.
    pub fn precision(self) -> f64 {
        ratio(self.right, self.found)
    }

    /// The share of what was to be found that was; 0 if nothing was.
    pub fn recall(self) -> f64 {
        ratio(self.right, self.gold)
    }

    /// Their harmonic mean.
    pub fn f1(self) -> f64 {
        ratio(2 * self.right, self.gold + self.found)
    }
}

#[allow(clippy::cast_precision_loss)]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        part as f64 / whole as f64
    }
}

/// What a rule found, and how much of it is right.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Fired {
    pub fired: usize,
    pub right: usize,
}

impl Fired {
    pub fn wrong(self) -> usize {
        self.fired - self.right
    }

    pub fn precision(self) -> f64 {
        ratio(self.right, self.fired)
    }
}

/// A found entity that is counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Found {
    pub span: Span,
    pub label: Label,
    pub rule: &'static str,
}

impl Found {
    pub fn new(entity: &Entity<'_>, label: Label) -> Found {
        Found { span: entity.span(), label, rule: entity.rule() }
    }
}

/// A gold entity that was not found, a found one that is not gold, or the two together where one stands for the other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mistake {
    Missing(Span, Label),
    Spurious(Found),
    WrongKind(Span, Label, Found),
    WrongSpan(Span, Label, Found),
}

impl Mistake {
    /// What it is, in words.
    pub fn name(&self) -> &'static str {
        match self {
            Mistake::Missing(..) => "missing",
            Mistake::Spurious(_) => "spurious",
            Mistake::WrongKind(..) => "wrong kind",
            Mistake::WrongSpan(..) => "wrong span",
        }
    }

    pub fn gold(&self) -> Option<(Span, Label)> {
        match *self {
            Mistake::Spurious(_) => None,
            Mistake::Missing(span, label) | Mistake::WrongKind(span, label, _) | Mistake::WrongSpan(span, label, _) => Some((span, label)),
        }
    }

    pub fn found(&self) -> Option<Found> {
        match *self {
            Mistake::Missing(..) => None,
            Mistake::Spurious(found) | Mistake::WrongKind(_, _, found) | Mistake::WrongSpan(_, _, found) => Some(found),
        }
    }

    /// The words that it is about: the gold ones, if there are.
    pub fn span(&self) -> Span {
        match *self {
            Mistake::Spurious(found) => found.span,
            Mistake::Missing(span, _) | Mistake::WrongKind(span, ..) | Mistake::WrongSpan(span, ..) => span,
        }
    }
}

/// The sums over all documents.
#[derive(Debug, Default)]
pub struct Score {
    pub labels: BTreeMap<Label, Tally>,
    pub rules: BTreeMap<&'static str, Fired>,
}

impl Score {
    /// Counts one document and returns its mistakes in the order of the text. `gold` is sorted by span and label; a span that stands
    /// twice in it is to be found twice.
    pub fn add(&mut self, gold: &[(Span, Label)], mut found: Vec<Found>) -> Vec<Mistake> {
        found.sort_by_key(|found| (found.span, found.label));
        for (_, label) in gold {
            self.labels.entry(*label).or_default().gold += 1;
        }
        for found in &found {
            self.labels.entry(found.label).or_default().found += 1;
            self.rules.entry(found.rule).or_default().fired += 1;
        }

        let (mut missing, mut spurious) = (Vec::new(), Vec::new());
        let (mut gold, mut found) = (gold.iter().copied().peekable(), found.into_iter().peekable());
        loop {
            let order = match (gold.peek(), found.peek()) {
                (Some(gold), Some(found)) => gold.cmp(&(found.span, found.label)),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => break,
            };
            let (gold, found) = match order {
                Ordering::Less => (gold.next(), None),
                Ordering::Greater => (None, found.next()),
                Ordering::Equal => (gold.next(), found.next()),
            };
            match (gold, found) {
                (Some(_), Some(found)) => {
                    self.labels.entry(found.label).or_default().right += 1;
                    self.rules.entry(found.rule).or_default().right += 1;
                }
                (gold, found) => {
                    missing.extend(gold);
                    spurious.extend(found);
                }
            }
        }
        pair(&missing, spurious)
    }

    /// All labels together.
    pub fn micro(&self) -> Tally {
        self.labels.values().fold(Tally::default(), |sum, tally| Tally {
            gold: sum.gold + tally.gold,
            found: sum.found + tally.found,
            right: sum.right + tally.right,
        })
    }
}

/// Whether a gold entity and a found one that overlap may belong together.
type MayPair = fn((Span, Label), &Found) -> bool;

/// Says of what is missing and what is spurious which belong together: first those on the same words, then those of the same label that
/// overlap, then those that overlap at all; of several, the one with most bytes in common.
fn pair(missing: &[(Span, Label)], spurious: Vec<Found>) -> Vec<Mistake> {
    let mut partners: Vec<Option<usize>> = vec![None; missing.len()];
    let mut taken = vec![false; spurious.len()];
    let passes: [MayPair; 3] = [
        |(span, _), found| span == found.span,
        |(_, label), found| label == found.label,
        // A title and a name in it are two things, not one found wrongly.
        |(_, label), found| is_title(label) == is_title(found.label),
    ];
    for may_pair in passes {
        for (gold, partner) in missing.iter().zip(&mut partners).filter(|(_, partner)| partner.is_none()) {
            let mut most = 0;
            // Sorted by start: after the first that begins beyond the gold span none overlaps.
            for (at, found) in spurious.iter().enumerate().take_while(|(_, found)| found.span.start < gold.0.end) {
                let common = gold.0.end.min(found.span.end).saturating_sub(gold.0.start.max(found.span.start));
                if common > most && !taken[at] && may_pair(*gold, found) {
                    most = common;
                    *partner = Some(at);
                }
            }
            if let Some(at) = *partner {
                taken[at] = true;
            }
        }
    }

    let mut mistakes: Vec<Mistake> = missing
        .iter()
        .zip(&partners)
        .map(|(&(span, label), partner)| match partner.map(|at| spurious[at]) {
            None => Mistake::Missing(span, label),
            Some(found) if found.span == span => Mistake::WrongKind(span, label, found),
            Some(found) => Mistake::WrongSpan(span, label, found),
        })
        .collect();
    mistakes.extend(spurious.into_iter().zip(taken).filter(|(_, taken)| !taken).map(|(found, _)| Mistake::Spurious(found)));
    mistakes.sort_by_key(Mistake::span);
    mistakes
}

fn is_title(label: Label) -> bool {
    label == Label::Kind(Kind::Title)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PERSON: Label = Label::Kind(Kind::Person);
    const PLACE: Label = Label::Kind(Kind::Location);
    const TITLE: Label = Label::Kind(Kind::Title);

    fn found(start: usize, end: usize, label: Label) -> Found {
        Found { span: Span::new(start, end), label, rule: "a.rule" }
    }

    #[test]
    fn counts_as_a_multiset() {
        let mut score = Score::default();
        let gold = [(Span::new(0, 3), PERSON), (Span::new(0, 3), PERSON), (Span::new(5, 8), PLACE)];
        let mistakes = score.add(&gold, vec![found(0, 3, PERSON), found(5, 8, PLACE), found(10, 12, PLACE)]);
        assert_eq!(mistakes, [Mistake::Missing(Span::new(0, 3), PERSON), Mistake::Spurious(found(10, 12, PLACE))]);
        assert_eq!(score.labels[&PERSON], Tally { gold: 2, found: 1, right: 1 });
        assert_eq!(score.labels[&PLACE], Tally { gold: 1, found: 2, right: 1 });
        assert_eq!(score.micro(), Tally { gold: 3, found: 3, right: 2 });
        assert_eq!(score.rules["a.rule"], Fired { fired: 3, right: 2 });
    }

    #[test]
    fn pairs_what_stands_for_one_another() {
        let mut score = Score::default();
        let gold = [(Span::new(0, 5), PERSON), (Span::new(10, 20), PLACE), (Span::new(30, 50), TITLE)];
        let mistakes = score.add(&gold, vec![found(0, 5, PLACE), found(10, 14, PERSON), found(12, 20, PLACE), found(40, 45, PLACE)]);
        assert_eq!(
            mistakes,
            [
                Mistake::WrongKind(Span::new(0, 5), PERSON, found(0, 5, PLACE)),
                Mistake::Spurious(found(10, 14, PERSON)),
                Mistake::WrongSpan(Span::new(10, 20), PLACE, found(12, 20, PLACE)),
                Mistake::Missing(Span::new(30, 50), TITLE),
                Mistake::Spurious(found(40, 45, PLACE)),
            ]
        );
    }

    #[test]
    fn nothing_is_no_division() {
        let tally = Tally::default();
        assert_eq!((tally.precision(), tally.recall(), tally.f1()), (0.0, 0.0, 0.0));
    }
}
