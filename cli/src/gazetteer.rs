//! Lists of names of the user's own: loading them, and `depeche gazetteer check`.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use depeche::{Extractor, Gazetteer};

use crate::args::{InputFormat, Wanted};
use crate::failure::Failure;
use crate::input::{format_of, name_of, read_text};

/// Reads a list: JSON lines if the file's name ends in `.jsonl`, else TSV.
fn load(path: &Path) -> Result<Gazetteer, Failure> {
    let text = read_text(path)?;
    let read = match format_of(path) {
        InputFormat::Jsonl => Gazetteer::from_jsonl,
        InputFormat::Text => Gazetteer::from_tsv,
    };
    read(&name_of(path), &text).map_err(|error| Failure::Told(error.to_string()))
}

impl Wanted {
    /// The extractor that was asked for.
    pub fn extractor(&self) -> Result<Extractor, Failure> {
        let mut builder = Extractor::builder();
        if self.no_bundled {
            builder = builder.without_bundled();
        }
        for path in &self.gazetteer {
            builder = builder.gazetteer(load(path)?);
        }
        if let Some(kinds) = &self.kinds {
            builder = builder.kinds(kinds.iter().copied());
        }
        Ok(builder.build())
    }
}

/// Says of each list how many entries it has, or what is wrong with it. All lists are looked at.
pub fn check(files: &[PathBuf]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    let mut faults = Vec::new();
    for path in files {
        match load(path) {
            Ok(gazetteer) => {
                let number = gazetteer.len();
                let noun = if number == 1 { "entry" } else { "entries" };
                writeln!(out, "{}: {number} {noun}", path.display()).map_err(|error| Failure::writing(&error))?;
            }
            Err(Failure::Told(message)) => faults.push(message),
            Err(left @ Failure::ReaderLeft) => return Err(left),
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Failure::Told(faults.join("\n")))
    }
}
