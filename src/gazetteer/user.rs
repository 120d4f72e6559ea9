//! A user's own names, added at run time.

use std::sync::Arc;

use super::bundled;
use super::compile::Compiler;
use super::source::{parse_header, parse_line, ListKind, SourceEntry};
use crate::error::{Error, Fault};
use crate::kind::Kind;

/// A list of names to add to an extractor with [`Builder::gazetteer`](crate::Builder::gazetteer).
///
/// The names of a user's gazetteer are taken before those of the bundled lists. Cheap to clone.
///
/// ```
/// use depeche::{Extractor, Gazetteer, Kind};
/// let gazetteer = Gazetteer::from_entries([(Kind::Organisation, "Zorglub Industries", Some("Q1"))]);
/// let extractor = Extractor::builder().gazetteer(gazetteer).build();
/// let text = "Le chiffre de Zorglub Industries monte.";
/// let entities = extractor.extract(text);
/// assert_eq!((entities[0].text(), entities[0].id()), ("Zorglub Industries", Some("Q1")));
/// ```
#[derive(Clone)]
pub struct Gazetteer {
    block: Arc<Vec<u8>>,
    len: usize,
}

impl core::fmt::Debug for Gazetteer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Gazetteer").field("len", &self.len).finish_non_exhaustive()
    }
}

impl Gazetteer {
    /// Reads a TSV list: a line `# kind: organisation`, then entries of up to four columns: name, other forms with `|`
    /// between them, id, flags (`sure`, `capital`, `context`). A later `# kind:` line changes the kind from there on.
    ///
    /// `source` names the list in messages.
    ///
    /// # Errors
    /// All faulty lines together, each with its line and column: a missing or unknown kind, more than four columns, an empty name or form.
    ///
    /// ```
    /// let gazetteer = depeche::Gazetteer::from_tsv("mine", "# kind: person\nAïcha Zorglub\tA. Zorglub\tid:7\n").unwrap();
    /// assert_eq!(gazetteer.len(), 1);
    /// ```
    pub fn from_tsv(source: &str, text: &str) -> Result<Gazetteer, Error> {
        let known = |hash| bundled().and_then(|table| table.word(hash));
        let mut compiler = Compiler::new(&known);
        let mut faults = Vec::new();
        let mut kind: Option<Kind> = None;
        let mut len = 0;
        let mut asked = false;
        for (at, line) in text.lines().enumerate() {
            let mut fault = |column: usize, message: String| faults.push(Fault { source: source.to_owned(), line: at + 1, column, message });
            if line.trim().is_empty() {
                continue;
            }
            if line.starts_with('#') {
                if let Some(("kind", value)) = parse_header(line) {
                    match value.parse() {
                        Ok(value) => kind = Some(value),
                        Err(error) => fault(1, format!("{error}")),
                    }
                    asked = true;
                }
                continue;
            }
            match (parse_line(line), kind) {
                (Err(found), _) => fault(found.column, found.message),
                (Ok(_), None) if asked => {}
                (Ok(_), None) => {
                    fault(1, "no kind is given yet: write a line such as `# kind: organisation` before the entries".to_owned());
                    asked = true;
                }
                (Ok(entry), Some(_)) if !entry.all_forms().all(|form| form.chars().any(char::is_alphanumeric)) => {
                    fault(1, "a name has neither letter nor figure".to_owned());
                }
                (Ok(entry), Some(kind)) => {
                    compiler.entry(&ListKind::Name(kind), &entry);
                    len += 1;
                }
            }
        }
        if !faults.is_empty() {
            return Err(Error::from_faults(faults));
        }
        Ok(Gazetteer { block: Arc::new(compiler.finish()), len })
    }

    /// Takes entries from code: kind, name, id.
    pub fn from_entries<'e>(entries: impl IntoIterator<Item = (Kind, &'e str, Option<&'e str>)>) -> Gazetteer {
        let known = |hash| bundled().and_then(|table| table.word(hash));
        let mut compiler = Compiler::new(&known);
        let mut len = 0;
        for (kind, name, id) in entries {
            if !name.chars().any(char::is_alphanumeric) {
                continue;
            }
            compiler.entry(&ListKind::Name(kind), &SourceEntry { name, forms: Vec::new(), id: id.unwrap_or_default(), flags: Vec::new() });
            len += 1;
        }
        Gazetteer { block: Arc::new(compiler.finish()), len }
    }

    pub(crate) fn block(&self) -> Arc<Vec<u8>> {
        Arc::clone(&self.block)
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether it has no entry.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
}
