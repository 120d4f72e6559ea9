//! `depeche score`: extracts from gold texts and reports how right that is, by kind and by rule, and what is wrong.

use std::cmp::Reverse;
use std::io::{self, BufWriter, Write};

use clap::{error::ErrorKind, CommandFactory};
use depeche::{Entity, Extractor, Scratch, Span};
use serde::Serialize;
use serde_json::value::RawValue;

use crate::args::{Args, InputFormat, Limit, ReportFormat};
use crate::failure::Failure;
use crate::gold::Gold;
use crate::input::Raws;
use crate::label::{Counting, Label};
use crate::output::readable;
use crate::score::{Fired, Found, Mistake, Score, Tally};

/// Characters of context on each side of an error.
const CONTEXT: usize = 60;

pub fn run(args: &crate::args::Score) -> Result<(), Failure> {
    let counting = Counting::new(args.map, args.kinds.clone()).unwrap_or_else(|message| bad_use(message));
    let limit = args.errors.map_or(0, |Limit(limit)| limit);
    let extractor = Extractor::new();
    let mut scratch = Scratch::new();
    let mut score = Score::default();
    let mut errors = Vec::new();
    for raw in Raws::new(&args.files, Some(InputFormat::Jsonl)) {
        let raw = raw?;
        let gold = Gold::read(&raw, &counting)?;
        let counted =
            |entity: Entity<'_>| counting.count(Label::Kind(entity.kind())).ok().flatten().map(|label| Found::new(&entity, label));
        let found = extractor.extract_into(&gold.text, &mut scratch).filter_map(counted).collect();
        let mistakes = score.add(&gold.entities, found);
        errors.extend(mistakes.iter().take(limit - errors.len()).map(|mistake| Error::new(&gold, mistake)));
    }

    let mut out = BufWriter::new(io::stdout().lock());
    let report = Report::new(&score, args.errors.map(|_| errors));
    let written = match args.format {
        ReportFormat::Text => report.write_text(&mut out),
        ReportFormat::Json => serde_json::to_writer_pretty(&mut out, &report).map_err(io::Error::from).and_then(|()| writeln!(out)),
    };
    written.and_then(|()| out.flush()).map_err(|error| Failure::writing(&error))
}

/// Ends with a message and the usage of `depeche score`, as clap does.
fn bad_use(message: String) -> ! {
    let mut command = Args::command();
    command.build();
    let command = command.find_subcommand_mut("score").map_or_else(Args::command, |score| score.clone());
    command.clone().error(ErrorKind::ArgumentConflict, message).exit()
}

/// All that is reported, in the shape of its JSON.
#[derive(Serialize)]
struct Report {
    kinds: Vec<KindRow>,
    micro: Measures,
    rules: Vec<RuleRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    errors: Option<Vec<Error>>,
}

#[derive(Serialize)]
struct KindRow {
    kind: Label,
    #[serde(flatten)]
    measures: Measures,
}

#[derive(Serialize)]
struct Measures {
    gold: usize,
    found: usize,
    right: usize,
    precision: f64,
    recall: f64,
    f1: f64,
}

#[derive(Serialize)]
struct RuleRow {
    rule: &'static str,
    fired: usize,
    right: usize,
    precision: f64,
}

impl From<Tally> for Measures {
    fn from(tally: Tally) -> Measures {
        let Tally { gold, found, right } = tally;
        Measures { gold, found, right, precision: tally.precision(), recall: tally.recall(), f1: tally.f1() }
    }
}

impl Report {
    fn new(score: &Score, errors: Option<Vec<Error>>) -> Report {
        let mut rules: Vec<(&'static str, Fired)> = score.rules.iter().map(|(&rule, &fired)| (rule, fired)).collect();
        // Stable: rules with as many wrong stay in the order of their names.
        rules.sort_by_key(|(_, fired)| Reverse(fired.wrong()));
        Report {
            kinds: score.labels.iter().map(|(&kind, &tally)| KindRow { kind, measures: tally.into() }).collect(),
            micro: score.micro().into(),
            rules: rules
                .into_iter()
                .map(|(rule, fired)| RuleRow { rule, fired: fired.fired, right: fired.right, precision: fired.precision() })
                .collect(),
            errors,
        }
    }

    fn write_text(&self, out: &mut impl Write) -> io::Result<()> {
        writeln!(out, "{:14}{:>7}{:>7}{:>7}{:>11}{:>8}{:>7}", "kind", "gold", "found", "right", "precision", "recall", "F1")?;
        for KindRow { kind, measures } in &self.kinds {
            measures.write_text(kind.as_str(), out)?;
        }
        self.micro.write_text("micro", out)?;

        let width = self.rules.iter().map(|row| row.rule.len()).max().unwrap_or(0).max(14);
        writeln!(out, "\n{:width$}{:>7}{:>7}{:>11}", "rule", "fired", "right", "precision")?;
        for RuleRow { rule, fired, right, precision } in &self.rules {
            writeln!(out, "{rule:width$}{fired:>7}{right:>7}{precision:>11.3}")?;
        }
        self.errors.iter().flatten().try_for_each(|error| error.write_text(out))
    }
}

impl Measures {
    fn write_text(&self, name: &str, out: &mut impl Write) -> io::Result<()> {
        let Measures { gold, found, right, precision, recall, f1 } = self;
        writeln!(out, "{name:14}{gold:>7}{found:>7}{right:>7}{precision:>11.3}{recall:>8.3}{f1:>7.3}")
    }
}

/// A mistake with the words that it is about.
#[derive(Serialize)]
struct Error {
    id: Box<RawValue>,
    error: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    gold: Option<Side>,
    #[serde(skip_serializing_if = "Option::is_none")]
    found: Option<Side>,
    /// What stands before, the words, what stands after.
    context: [String; 3],
}

/// What the gold file says, or what was found. Offsets are characters.
#[derive(Serialize)]
struct Side {
    start: usize,
    end: usize,
    kind: Label,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'static str>,
}

impl Error {
    fn new(gold: &Gold<'_>, mistake: &Mistake) -> Error {
        let Gold { text, bytes, .. } = gold;
        let character = |byte: usize| bytes.partition_point(|&at| at < byte);
        let side = |span: Span, kind: Label, rule: Option<&'static str>| Side {
            start: character(span.start),
            end: character(span.end),
            kind,
            text: text[span.range()].to_owned(),
            rule,
        };
        let span = mistake.span();
        let from = bytes[character(span.start).saturating_sub(CONTEXT)];
        let to = bytes[(character(span.end) + CONTEXT).min(bytes.len() - 1)];
        Error {
            id: gold.id.clone().into_owned(),
            error: mistake.name(),
            gold: mistake.gold().map(|(span, kind)| side(span, kind, None)),
            found: mistake.found().map(|found| side(found.span, found.label, Some(found.rule))),
            context: [from..span.start, span.range(), span.end..to].map(|part| text[part].to_owned()),
        }
    }

    fn write_text(&self, out: &mut impl Write) -> io::Result<()> {
        write!(out, "\n{}: {}", readable(&self.id), self.error)?;
        if let Some(Side { kind, text, .. }) = &self.gold {
            write!(out, "; gold: {kind} `{}`", one_line(text))?;
        }
        if let Some(Side { kind, text, rule, .. }) = &self.found {
            write!(out, "; found: {kind} `{}` by {}", one_line(text), rule.unwrap_or_default())?;
        }
        let [before, words, after] = self.context.each_ref().map(|part| one_line(part));
        writeln!(out, "\n    {before}[[{words}]]{after}")
    }
}

/// The text with its line ends made visible.
fn one_line(text: &str) -> String {
    text.chars().filter(|&char| char != '\r').map(|char| if char == '\n' { '⏎' } else { char }).collect()
}
