//! Why an entity is there: all that the rules proposed, what speaks for it, and what came of it.

use crate::analysis::{Analysis, Candidate};
use crate::extractor::{block_end, rules, Extractor, Scratch};
use crate::gazetteer::source::Certainty;
use crate::kind::Kind;
use crate::resolve::score;
use crate::rules::{unknown, RuleId};
use crate::span::Span;

/// A candidate that a rule proposed, and whether it was chosen. See [`Extractor::explain`](crate::Extractor::explain).
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Proposal<'a> {
    /// The words of the text.
    pub text: &'a str,
    /// The bytes of the text: of a chosen one as they are in the answer, where a title may end at a name that it met and not where its rule ended.
    pub span: Span,
    /// What the rule takes it for.
    pub kind: Kind,
    /// The rule.
    pub rule: &'static str,
    /// What the rule goes by, for reading: its pattern, the entry of the list and how sure it is, the points of an unknown name, or the mention that
    /// the article made before.
    pub evidence: String,
    /// The rule's weight with the points for its length: the highest score is chosen first.
    pub score: u16,
    /// Whether it was chosen: each entity of the answer is one chosen proposal.
    pub chosen: bool,
}

impl Extractor {
    /// All that the rules proposed for `text`, in the order of the text, with what was chosen and why.
    ///
    /// For reading and debugging: slower than [`extract`](Extractor::extract), with the same answer. What only keeps other names from its place (a
    /// portfolio in a title, `ministre de la [Santé]`) is not shown.
    ///
    /// ```
    /// let extractor = depeche::Extractor::new();
    /// let proposals = extractor.explain("Il vit à Lyon.");
    /// let city = proposals.iter().find(|p| p.chosen).unwrap();
    /// assert_eq!((city.text, city.rule), ("Lyon", "known.name"));
    /// assert!(city.evidence.starts_with("listed as Lyon"), "{}", city.evidence);
    /// ```
    pub fn explain<'a>(&'a self, text: &'a str) -> Vec<Proposal<'a>> {
        let mut scratch = Scratch::new();
        let mut proposals = Vec::new();
        let mut base = 0;
        while base < text.len() {
            let end = block_end(text, base);
            self.extract_block(text, base, end, &mut scratch);
            let block = &text[base..end];
            let (analysis, chosen) = (&scratch.analysis, &scratch.resolver.accepted);
            let mut unexplained: Vec<&Candidate> = chosen.iter().collect();
            for candidate in analysis.candidates.list.iter().filter(|candidate| !candidate.silent) {
                let is_own = |c: &&Candidate| {
                    (c.rule, c.start, c.kind, c.weight) == (candidate.rule, candidate.start, candidate.kind, candidate.weight)
                        && (c.end == candidate.end || c.kind == Kind::Title)
                };
                let own = unexplained.iter().position(is_own).map(|at| unexplained.swap_remove(at));
                let (start, end) = (candidate.start as usize, own.unwrap_or(candidate).end as usize);
                proposals.push(Proposal {
                    text: block.get(start..end).unwrap_or_default(),
                    span: Span::new(base + start, base + end),
                    kind: candidate.kind,
                    rule: rules().name(candidate.rule),
                    evidence: self.evidence(block, analysis, chosen, candidate),
                    score: score(candidate),
                    chosen: own.is_some(),
                });
            }
            base = end;
        }
        proposals.sort_by_key(|proposal| (proposal.span.start, usize::MAX - proposal.span.end, u16::MAX - proposal.score));
        proposals
    }

    /// What speaks for a candidate, in words.
    fn evidence(&self, text: &str, analysis: &Analysis, chosen: &[Candidate], candidate: &Candidate) -> String {
        if let Some(pattern) = rules().pattern(candidate.rule) {
            return format!("pattern {}", pattern.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        let (first, last) = (candidate.first as usize, candidate.last as usize);
        let is = |name| candidate.rule == RuleId::loose(name);
        if is("known.name") || is("user.gazetteer") {
            return self.listing(analysis, candidate);
        }
        if is("document.mention") {
            let same = |other: &&Candidate| {
                let tokens = &analysis.tokens.list;
                other.kind == candidate.kind
                    && other.rule != candidate.rule
                    && tokens[other.first as usize..other.last as usize].iter().any(|token| token.hash == tokens[last - 1].hash)
            };
            return match chosen.iter().filter(same).max_by_key(|other| other.weight) {
                Some(other) => {
                    let words = text.get(other.start as usize..other.end as usize).unwrap_or_default();
                    format!("as in {words:?} at byte {}, by {}", other.start, rules().name(other.rule))
                }
                None => "the article's other mentions".to_owned(),
            };
        }
        if is("unknown.name") || is("unknown.acronym") {
            let points = unknown::points(text, analysis, first, last);
            let points: Vec<String> = points.iter().map(|(kind, points)| format!("{kind} {points:+}")).collect();
            return format!("in no list; form and surroundings speak for {}", points.join(", "));
        }
        if is("organisation.gloss") {
            return "the initials of the words spell the acronym in brackets".to_owned();
        }
        "parts that are listed, joined by a hyphen".to_owned()
    }

    /// The entry of a list that a candidate is.
    fn listing(&self, analysis: &Analysis, candidate: &Candidate) -> String {
        let Some((layer, number)) = candidate.entry else { return "listed".to_owned() };
        let entry = self.layers.entry(layer, number);
        let (name, id) = (entry.name(), entry.id());
        let found =
            analysis.matches.iter().find(|found| found.layer == layer && found.last == candidate.last && found.form.entry == number);
        let certainty = match found.map(|found| found.form.certainty()) {
            Some(Certainty::Sure) => "a name wherever it stands",
            Some(Certainty::Capital) => "a name where its place does not explain the capital",
            _ => "a name with something beside it that says so",
        };
        let id = if id.is_empty() { String::new() } else { format!(" ({id})") };
        format!("listed as {name}{id}, {certainty}")
    }
}
