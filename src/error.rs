//! The one error of the library: a gazetteer that cannot be read, or more names than fit.

use core::fmt;

/// Why a gazetteer was refused, with all the faults that were found in it (up to a limit).
///
/// The message says what is wrong, where (file, line, column) and how to mend it. Only building can fail: extraction never does.
///
/// ```
/// let error = depeche::Gazetteer::from_tsv("names.tsv", "# kind: person\nA\tB\tC\tD\tE\n").unwrap_err();
/// assert_eq!(error.to_string(), "names.tsv:2:5: more than 4 columns: expected name, other forms, id, flags with one tab between them");
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Error {
    faults: Vec<Fault>,
    /// Faults beyond the limit, which are only counted.
    more: usize,
}

/// One fault: where, and what.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Fault {
    source: String,
    line: usize,
    column: usize,
    message: String,
}

impl Error {
    /// Faults that are told one by one.
    const LIMIT: usize = 20;

    /// An error without faults yet.
    pub(crate) fn none() -> Error {
        Error { faults: Vec::new(), more: 0 }
    }

    /// Adds a fault, or only counts it. Line and column 0: in no line.
    pub(crate) fn add(&mut self, source: &str, (line, column): (usize, usize), message: impl Into<String>) {
        if self.faults.len() < Error::LIMIT {
            self.faults.push(Fault { source: source.to_owned(), line, column, message: message.into() });
        } else {
            self.more += 1;
        }
    }

    /// `value`, if there was no fault.
    pub(crate) fn or_ok<T>(self, value: impl FnOnce() -> T) -> Result<T, Error> {
        if self.faults.is_empty() {
            Ok(value())
        } else {
            Err(self)
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, fault) in self.faults.iter().enumerate() {
            if n > 0 {
                f.write_str("\n")?;
            }
            f.write_str(&fault.source)?;
            if fault.line > 0 {
                write!(f, ":{}:{}", fault.line, fault.column)?;
            }
            write!(f, ": {}", fault.message)?;
        }
        if self.more > 0 {
            write!(f, "\nand {} more fault{}", self.more, if self.more == 1 { "" } else { "s" })?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
