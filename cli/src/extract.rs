//! `depeche extract`: one thread reads, all of them extract, the output keeps the order of the input.
//!
//! Memory is bounded by two batches of documents, the one at work and the one being read. A batch is what has been read by now, so a program that writes one line and waits
//! for the answer gets it.

use std::cell::RefCell;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::PathBuf;
use std::thread;

use depeche::{Extractor, OffsetUnit, Scratch};
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::args::{Extract, InputFormat, OutputFormat};
use crate::failure::Failure;
use crate::input::{format_of, Raw, Raws};
use crate::output::Writer;
use crate::queue::queue;

pub fn run(args: &Extract) -> Result<(), Failure> {
    let extractor = args.wanted.extractor()?;
    let writer = writer(args);
    let pool = pool(args)?;
    let answer = |raw: Result<Raw, Failure>| answer(&extractor, writer, &raw?);

    let raws = Raws::new(&args.files, args.input);
    let (entrance, exit) = queue();
    // Not joined: if we stop early it may be waiting for input that never comes.
    thread::spawn(move || raws.for_each(|raw| entrance.put(raw)));

    let mut out = BufWriter::new(io::stdout().lock());
    while let Some(batch) = exit.take() {
        let answers: Vec<Result<Vec<u8>, Failure>> = match &pool {
            // One by one: in the larger pieces that rayon would choose, one thread waits at the end of a batch for another that still has ten documents.
            Some(pool) if batch.len() > 1 => pool.install(|| batch.into_par_iter().with_max_len(1).map(answer).collect()),
            _ => batch.into_iter().map(answer).collect(),
        };
        let written = answers.into_iter().try_for_each(|answer| out.write_all(&answer?).map_err(|error| Failure::writing(&error)));
        out.flush().map_err(|error| Failure::writing(&error))?;
        written?;
    }
    Ok(())
}

fn writer(args: &Extract) -> Writer {
    let is_jsonl = |path: &PathBuf| args.input.unwrap_or_else(|| format_of(path)) == InputFormat::Jsonl;
    let jsonl_comes_in = args.input == Some(InputFormat::Jsonl) || args.files.iter().any(is_jsonl);
    let stdout = io::stdout();
    let format = args.format.unwrap_or(if args.offsets.is_some() || jsonl_comes_in && !stdout.is_terminal() {
        OutputFormat::Jsonl
    } else {
        OutputFormat::Text
    });
    match format {
        OutputFormat::Jsonl => Writer::Jsonl(args.offsets.map_or(OffsetUnit::Byte, OffsetUnit::from)),
        OutputFormat::Text => Writer::Text {
            heading: jsonl_comes_in || args.files.len() > 1,
            // Knows terminals, NO_COLOR and CLICOLOR_FORCE.
            colour: anstream::AutoStream::choice(&stdout) != anstream::ColorChoice::Never,
        },
    }
}

/// The threads to extract on; none for a single one.
fn pool(args: &Extract) -> Result<Option<ThreadPool>, Failure> {
    let jobs = args.jobs.or_else(|| thread::available_parallelism().ok()).map_or(1, usize::from);
    if jobs == 1 {
        return Ok(None);
    }
    let pool = ThreadPoolBuilder::new().num_threads(jobs).build();
    pool.map(Some).map_err(|error| Failure::Told(format!("cannot start {jobs} threads: {error}; lower --jobs")))
}

/// A document with its entities, as it will stand in the output.
fn answer(extractor: &Extractor, writer: Writer, raw: &Raw) -> Result<Vec<u8>, Failure> {
    thread_local! {
        static SCRATCH: RefCell<Scratch> = RefCell::new(Scratch::new());
    }
    let document = raw.document()?;
    let entities: Vec<_> = SCRATCH.with_borrow_mut(|scratch| extractor.extract_into(&document.text, scratch).collect());
    let mut out = Vec::with_capacity(64 + entities.len() * 128);
    writer.write(&document, &entities, &mut out).map_err(|error| Failure::writing(&error))?;
    Ok(out)
}
