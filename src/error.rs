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
pub(crate) struct Fault {
    pub source: String,
    pub line: usize,
    pub column: usize,
    pub message: String,
}

impl Error {
    /// Faults that are told one by one.
    const LIMIT: usize = 20;

    pub(crate) fn from_faults(mut faults: Vec<Fault>) -> Error {
        let more = faults.len().saturating_sub(Error::LIMIT);
        faults.truncate(Error::LIMIT);
        Error { faults, more }
    }

    pub(crate) fn new(source: impl Into<String>, message: impl Into<String>) -> Error {
        Error { faults: vec![Fault { source: source.into(), line: 0, column: 0, message: message.into() }], more: 0 }
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
            write!(f, "\nand {} more faults", self.more)?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
