//! What can go wrong, and how it is told: `FILE:LINE:COLUMN: what is wrong; how to mend it`.

use std::fmt::Display;
use std::io;

/// Why a command stopped.
#[derive(Debug)]
pub enum Failure {
    /// A message for the user, of one or more lines. Exit code 1.
    Told(String),
    /// Nobody reads our output any more (`depeche … | head`). That is no fault: the end is quiet, the exit code 0.
    ReaderLeft,
}

impl Failure {
    /// A fault in the file `source`; lines and columns count from 1, columns in characters.
    pub fn at(source: &str, line: usize, column: usize, message: impl Display) -> Failure {
        Failure::Told(format!("{source}:{line}:{column}: {message}"))
    }

    /// The file `source` cannot be read.
    pub fn reading(source: &str, error: &io::Error) -> Failure {
        Failure::Told(match error.kind() {
            io::ErrorKind::NotFound => format!("{source}: no such file; check its name and the current directory"),
            io::ErrorKind::PermissionDenied => format!("{source}: permission denied; make the file readable"),
            io::ErrorKind::IsADirectory => format!("{source}: is a directory; name the files in it"),
            _ => format!("{source}: {error}"),
        })
    }

    /// Standard output cannot be written.
    pub fn writing(error: &io::Error) -> Failure {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::ReaderLeft,
            _ => Failure::Told(format!("standard output: {error}")),
        }
    }
}
