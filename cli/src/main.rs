//! `depeche`: the named entities of French news text, from the command line.
//!
//! A thin user of the library. One file, one concept: `args` says what may be asked, `input` and `gold` read documents, `queue` hands them
//! on, `extract`, `explain`, `report` (the command `score`) and `gazetteer` are the commands, `score` compares, `label` says what counts, `output` writes, `failure` is what can go wrong and how it is told.
//!
//! Exit codes: 0 done (also when the reader of our output left early), 1 something was wrong with the input, 2 bad use.

#![forbid(unsafe_code)]

mod args;
mod explain;
mod extract;
mod failure;
mod gazetteer;
mod gold;
mod input;
mod label;
mod output;
mod queue;
mod report;
mod score;

use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command, GazetteerCommand};
use failure::Failure;

fn main() -> ExitCode {
    let done = match Args::parse().command {
        Command::Extract(args) => extract::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Score(args) => report::run(&args),
        Command::Gazetteer(GazetteerCommand::Check { files }) => gazetteer::check(&files),
    };
    match done {
        Ok(()) | Err(Failure::ReaderLeft) => ExitCode::SUCCESS,
        Err(Failure::Told(message)) => {
            for line in message.lines() {
                eprintln!("depeche: {line}");
            }
            ExitCode::FAILURE
        }
    }
}
