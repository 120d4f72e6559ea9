//! `depeche explain`: why each entity is there, and what lost against it.

use std::io::{self, BufWriter, Write};

use depeche::{Entity, Extractor, Kind, Proposal};
use serde::Serialize;
use serde_json::value::RawValue;

use crate::args::{Explain, OutputFormat};
use crate::failure::Failure;
use crate::input::{Document, Raws};
use crate::output::readable;

pub fn run(args: &Explain) -> Result<(), Failure> {
    let extractor = args.wanted.extractor()?;
    let mut out = BufWriter::new(io::stdout().lock());
    for raw in Raws::new(&args.files, args.input) {
        let raw = raw?;
        let document = raw.document()?;
        let proposals = proposals(&extractor, &document.text);
        let written = match args.format {
            OutputFormat::Text => write_text(&document, &extractor.extract(&document.text), &proposals, &mut out),
            OutputFormat::Jsonl => write_json(&document, &proposals, &mut out),
        };
        written.map_err(|error| Failure::writing(&error))?;
    }
    out.flush().map_err(|error| Failure::writing(&error))
}

/// What was proposed; what a rule proposes twice, once.
fn proposals<'t>(extractor: &'t Extractor, text: &'t str) -> Vec<Proposal<'t>> {
    let mut proposals = extractor.explain(text);
    proposals.dedup_by(|later, earlier| {
        let same = (later.span, later.kind, later.rule) == (earlier.span, earlier.kind, earlier.rule);
        earlier.chosen |= same && later.chosen;
        same
    });
    proposals
}

/// A block for each entity: itself, what it goes by, the other rules that say the same, and what lost its place to it.
fn write_text(document: &Document<'_>, entities: &[Entity<'_>], proposals: &[Proposal<'_>], out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "==> {} <==", readable(&document.id))?;
    for entity in entities {
        let span = entity.span();
        let own = |p: &&Proposal<'_>| p.chosen && (p.span, p.kind, p.rule) == (span, entity.kind(), entity.rule());
        let own = proposals.iter().find(own);
        let score = own.map_or(0, |proposal| proposal.score);
        write!(out, "\n+ {}..{} {} `{}` by {}, score {score}", span.start, span.end, entity.kind(), line(entity.text()), entity.rule())?;
        if let Some(canonical) = entity.canonical() {
            write!(out, ", known as {canonical}")?;
        }
        if let Some(id) = entity.id() {
            write!(out, " ({id})")?;
        }
        writeln!(out, "\n      {}", own.map_or("", |proposal| &proposal.evidence))?;
        for proposal in proposals.iter().filter(|proposal| !proposal.chosen && competes(proposal, entity)) {
            let agrees = (proposal.span, proposal.kind) == (span, entity.kind());
            write_proposal(proposal, if agrees { "  = " } else { "  - " }, out)?;
        }
    }
    let alone = |proposal: &&Proposal<'_>| !proposal.chosen && !entities.iter().any(|entity| competes(proposal, entity));
    for proposal in proposals.iter().filter(alone) {
        writeln!(out)?;
        write_proposal(proposal, "- ", out)?;
    }
    writeln!(out)
}

/// Whether the two want one place: titles stand in a layer of their own.
fn competes(proposal: &Proposal<'_>, entity: &Entity<'_>) -> bool {
    (proposal.kind == Kind::Title) == (entity.kind() == Kind::Title) && proposal.span.overlaps(entity.span())
}

fn write_proposal(proposal: &Proposal<'_>, mark: &str, out: &mut impl Write) -> io::Result<()> {
    let Proposal { span, kind, text, rule, score, evidence, .. } = proposal;
    writeln!(out, "{mark}{}..{} {kind} `{}` by {rule}, score {score}\n      {evidence}", span.start, span.end, line(text))
}

/// Words on one line.
fn line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[derive(Serialize)]
struct JsonDocument<'a> {
    id: &'a RawValue,
    proposals: Vec<JsonProposal<'a>>,
}

#[derive(Serialize)]
struct JsonProposal<'a> {
    start: usize,
    end: usize,
    kind: &'static str,
    text: &'a str,
    rule: &'static str,
    evidence: &'a str,
    score: u16,
    chosen: bool,
}

fn write_json(document: &Document<'_>, proposals: &[Proposal<'_>], out: &mut impl Write) -> io::Result<()> {
    let proposals = proposals
        .iter()
        .map(|proposal| JsonProposal {
            start: proposal.span.start,
            end: proposal.span.end,
            kind: proposal.kind.as_str(),
            text: proposal.text,
            rule: proposal.rule,
            evidence: &proposal.evidence,
            score: proposal.score,
            chosen: proposal.chosen,
        })
        .collect();
    serde_json::to_writer(&mut *out, &JsonDocument { id: &document.id, proposals })?;
    writeln!(out)
}
