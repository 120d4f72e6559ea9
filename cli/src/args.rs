//! What may be asked on the command line, and the help for it.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use depeche::{Kind, OffsetUnit};

use crate::label::Label;

/// Named entities of French news text: persons, titles, places, organisations, dates, amounts and more.
#[derive(Parser, Debug)]
#[command(name = "depeche", version, after_help = EXAMPLES)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "\
Examples:
  depeche extract article.txt                         read an article with its entities marked
  depeche extract --offsets char articles.jsonl       JSON lines for Python
  depeche explain article.txt                         why each entity is there
  depeche score --errors 20 gold.jsonl                how good, and what is wrong
  depeche gazetteer check names.tsv                   check a list of your own

Exit codes: 0 done, 1 an input is faulty (the message says where), 2 bad use.";

#[derive(Subcommand, Debug)]
pub enum Command {
    /// Find the entities of texts
    Extract(Extract),
    /// Show why each entity is there, and what lost against it
    Explain(Explain),
    /// Measure precision, recall and F1 against annotated texts
    Score(Score),
    /// Work on lists of names of your own
    #[command(subcommand)]
    Gazetteer(GazetteerCommand),
}

/// Find the entities of texts.
///
/// Documents come out in the order they came in. At a faulty document the ones before it have been written whole; then comes a message,
/// and exit code 1.
#[derive(clap::Args, Debug)]
#[command(after_help = EXTRACT_EXAMPLES)]
pub struct Extract {
    /// Files to read; none or `-`: standard input
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// How the input is read [default: jsonl for names in .jsonl, else text]
    ///
    /// text: a file is one document, and its name is the id. jsonl: a line is one document, `{"id": …, "text": …}`; the id may be any JSON
    /// value, other keys are ignored, empty lines skipped.
    #[arg(long, value_name = "FORMAT")]
    pub input: Option<InputFormat>,

    /// How the result is written [default: jsonl with --offsets or if a jsonl input goes to a file or pipe, else text]
    ///
    /// text: the text itself, for reading, with its entities as `[words|kind]`, in colours on a terminal. jsonl: a line for each document,
    /// `{"id", "entities": [{"start", "end", "kind", "text", "rule", "canonical"?, "id"?}]}`.
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<OutputFormat>,

    /// What `start` and `end` count in jsonl: bytes of UTF-8 [default], characters (Python) or UTF-16 units (JavaScript, Java)
    ///
    /// They count from the first character of the text; a byte order mark at the start of a file is not part of it.
    #[arg(long, value_name = "UNIT")]
    pub offsets: Option<Unit>,

    #[command(flatten)]
    pub wanted: Wanted,

    /// Number of threads [default: all cores]
    #[arg(long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,
}

/// What to look for, by which lists.
#[derive(clap::Args, Debug)]
pub struct Wanted {
    /// Only these kinds, with commas between them: person, country, location, facility, organisation, event, product, demonym, title,
    /// honorific, date, time, money, percent, quantity
    #[arg(long, value_name = "KIND,…", value_delimiter = ',', value_parser = parse_kind)]
    pub kinds: Option<Vec<Kind>>,

    /// Add a list of names (TSV, or JSON lines for names in .jsonl); may be given again, and a later list goes before an earlier one
    ///
    /// Its names take the place of the bundled ones on the same words. `depeche gazetteer check --help` shows both formats.
    #[arg(long, value_name = "FILE")]
    pub gazetteer: Vec<PathBuf>,

    /// Leave out the bundled names; what the rules find by themselves stays
    #[arg(long)]
    pub no_bundled: bool,
}

const EXTRACT_EXAMPLES: &str = "\
Examples:
  depeche extract article.txt
  depeche extract --kinds person,title articles.jsonl > entities.jsonl
  zcat articles.jsonl.gz | depeche extract --input jsonl --offsets char
  depeche extract --gazetteer clubs.tsv --format jsonl *.txt";

/// Show why each entity is there, and what lost against it.
///
/// For each document: a line for each entity (`+`) with its bytes, kind, rule and score, below it what the rule goes by, then the other rules that
/// say the same (`=`) and the candidates that lost their place to it (`-`). Candidates beside no entity, which were too weak, come last. A score is the rule's weight and five points for each word after the first; the highest is taken first.
#[derive(clap::Args, Debug)]
#[command(after_help = EXPLAIN_EXAMPLES)]
pub struct Explain {
    /// Files to read; none or `-`: standard input
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// How the input is read [default: jsonl for names in .jsonl, else text]
    #[arg(long, value_name = "FORMAT")]
    pub input: Option<InputFormat>,

    /// How the result is written
    ///
    /// text: for reading. jsonl: a line for each document, `{"id", "proposals": [{"start", "end", "kind", "text", "rule", "evidence", "score",
    /// "chosen"}]}`, with offsets in bytes.
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: OutputFormat,

    #[command(flatten)]
    pub wanted: Wanted,
}

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  depeche explain article.txt
  depeche explain --kinds title,person article.txt
  echo 'Il vit à Tours.' | depeche explain";

/// Measure precision, recall and F1 against annotated texts.
///
/// A found entity is right if both its ends and its kind are those of a gold one. Prints a table by kind, one by rule (the most wrong
/// first), and the errors if asked for.
///
/// Gold files have a line for each document: `{"id": …, "text": …, "entities": [{"start": …, "end": …, "kind": …}]}`, with offsets in
/// characters, and depeche's kinds or PER, LOC, ORG, MISC.
#[derive(clap::Args, Debug)]
#[command(after_help = SCORE_EXAMPLES)]
pub struct Score {
    /// Annotated texts; `-`: standard input
    #[arg(value_name = "GOLD.jsonl", required = true)]
    pub files: Vec<PathBuf>,

    /// Count by the labels of another corpus, without the kinds that it does not have
    ///
    /// conll: PER (person), LOC (country, location, facility), ORG (organisation), MISC (event, product).
    #[arg(long, value_name = "LABELS")]
    pub map: Option<Map>,

    /// Count only these kinds, with commas between them; with --map, these labels
    #[arg(long, value_name = "KIND,…", value_delimiter = ',', value_parser = parse_label)]
    pub kinds: Option<Vec<Label>>,

    /// Show the first N errors, or `all` (also 0)
    #[arg(long, value_name = "N", value_parser = parse_errors)]
    pub errors: Option<Limit>,

    /// How the result is written
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: ReportFormat,
}

const SCORE_EXAMPLES: &str = "\
Examples:
  depeche score gold.jsonl
  depeche score --map conll --kinds PER,LOC wikinews.jsonl
  depeche score --kinds title --errors all gold.jsonl | less";

const CHECK_FORMATS: &str = "\
TSV, with tabs between name, other forms, id, flags (all but the name may be missing):
  # kind: organisation
  Union de Zorgville    UZ|l'Union    club:7    capital

JSON lines (all but name and kind may be missing):
  {\"name\": \"Union de Zorgville\", \"kind\": \"organisation\", \"forms\": [\"UZ\"], \"id\": \"club:7\", \"flags\": [\"capital\"]}

Flags: sure (always a name, which is the default), capital (only with a capital in mid-sentence), context (only with other evidence beside it).";

#[derive(Subcommand, Debug)]
pub enum GazetteerCommand {
    /// Check that lists of names can be loaded, and say what is wrong with them
    ///
    /// A fault is told as FILE:LINE:COLUMN; the column is the number of the field in TSV, of the character in JSON lines.
    #[command(after_help = CHECK_FORMATS)]
    Check {
        /// Lists in TSV, or in JSON lines if the name ends in .jsonl
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
}

/// How documents stand in a file.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum InputFormat {
    /// A file is one document
    Text,
    /// A line is one document
    Jsonl,
}

/// How documents with their entities are written.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum OutputFormat {
    /// The text with its entities marked
    Text,
    /// A line of JSON for each document
    Jsonl,
}

/// What offsets count.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    /// Bytes of UTF-8
    Byte,
    /// Unicode characters, as in Python
    Char,
    /// UTF-16 code units, as in JavaScript and Java
    Utf16,
}

impl From<Unit> for OffsetUnit {
    fn from(unit: Unit) -> OffsetUnit {
        match unit {
            Unit::Byte => OffsetUnit::Byte,
            Unit::Char => OffsetUnit::Char,
            Unit::Utf16 => OffsetUnit::Utf16,
        }
    }
}

/// The labels of another corpus.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Map {
    /// PER, LOC, ORG, MISC
    Conll,
}

/// How a score is written.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReportFormat {
    /// Tables
    Text,
    /// One JSON object
    Json,
}

/// How many errors to show.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limit(pub usize);

fn parse_kind(name: &str) -> Result<Kind, depeche::UnknownKind> {
    name.trim().parse()
}

fn parse_label(name: &str) -> Result<Label, String> {
    name.trim().parse()
}

fn parse_errors(number: &str) -> Result<Limit, String> {
    match number {
        "all" | "0" => Ok(Limit(usize::MAX)),
        _ => number.parse().map(Limit).map_err(|_| "expected a number or `all`".to_owned()),
    }
}
