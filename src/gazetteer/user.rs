//! A user's own names, added at run time: from TSV, from JSON lines, from code.
//!
//! Each way of writing a list is a file of its own that hands entries to a [`Reader`]; what a name may be is decided here, once.

mod entry;
#[cfg(feature = "jsonl")]
mod jsonl;
mod tsv;

use std::cell::Cell;
use std::sync::Arc;

pub use entry::{Flag, GazetteerEntry};

use super::bundled;
use super::compile::{Compiler, Unfit, MAX_PARTS};
use super::source::SourceEntry;
use crate::error::Error;
use crate::kind::Kind;
use crate::lexicon::Word;

/// A list of names to add to an extractor with [`Builder::gazetteer`](crate::Builder::gazetteer).
///
/// A name of a user's gazetteer takes the place of a bundled one on the same words, and is taken before what a rule finds there; a longer
/// bundled name stands against a name in it. Where a name needs help to be one, a [`Flag`] says so. Cheap to clone.
///
/// A million names take one to two seconds to load and about 100 bytes each.
///
/// ```
/// use depeche::{Extractor, Gazetteer, GazetteerEntry, Kind};
/// let gazetteer = Gazetteer::new([GazetteerEntry::new(Kind::Organisation, "Zorglub Industries").id("Q1")]).unwrap();
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
    /// between them, id, flags (`sure`, `capital`, `context`: see [`Flag`]). A later `# kind:` line changes the kind from there on.
    ///
    /// Other lines that begin with `#` are remarks, and so are flags with a colon (`pop:7`). `source` names the list in messages.
    ///
    /// # Errors
    /// All faults together (the first twenty of them), each with its line and column, which is the number of the field: a missing or unknown
    /// kind, more than four columns, an empty name or form, one without letter or figure or of more than 16 words, an unknown flag.
    ///
    /// ```
    /// let gazetteer = depeche::Gazetteer::from_tsv("mine", "# kind: person\nAïcha Zorglub\tA. Zorglub\tid:7\n").unwrap();
    /// assert_eq!(gazetteer.len(), 1);
    ///
    /// let error = depeche::Gazetteer::from_tsv("mine", "# kind: person\nAïcha Zorglub\t\t\tsur\n?\n").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "mine:2:4: unknown flag `sur`: the flags are sure, capital, context\n\
    ///      mine:3:1: `?` has neither letter nor figure: write a name, or remove it"
    /// );
    /// ```
    pub fn from_tsv(source: &str, text: &str) -> Result<Gazetteer, Error> {
        read(|reader| tsv::read(reader, source, text))
    }

    /// Reads a list in JSON lines: `{"name": "…", "kind": "organisation", "forms": ["…"], "id": "…", "flags": ["capital"]}` on each. All
    /// but name and kind may be missing. Needs the feature `jsonl`.
    ///
    /// # Errors
    /// As [`from_tsv`](Gazetteer::from_tsv); the column is the character of the line at which the faulty value begins. An unknown key is a fault.
    ///
    /// ```
    /// let list = r#"{"name": "Aïcha Zorglub", "kind": "person", "forms": ["A. Zorglub"], "id": "7"}"#;
    /// assert_eq!(depeche::Gazetteer::from_jsonl("mine", list).unwrap().len(), 1);
    ///
    /// let error = depeche::Gazetteer::from_jsonl("mine", r#"{"name": "Aïcha Zorglub", "kind": "personne"}"#).unwrap_err();
    /// assert!(error.to_string().starts_with("mine:1:35: unknown kind \"personne\"; the kinds are person, "));
    /// ```
    #[cfg(feature = "jsonl")]
    pub fn from_jsonl(source: &str, text: &str) -> Result<Gazetteer, Error> {
        read(|reader| jsonl::read(reader, source, text))
    }

    /// Takes entries from code.
    ///
    /// # Errors
    /// All faulty entries together, each with its number from 1: a name or form without letter or figure, or of more than 16 words, a name or
    /// id of more than 65,535 bytes.
    ///
    /// ```
    /// use depeche::{Flag, Gazetteer, GazetteerEntry, Kind};
    /// let clubs = [("Union de Zorgville", "UZ"), ("Racing", "RCZ")];
    /// let entries = clubs.iter().map(|(name, short)| GazetteerEntry::new(Kind::Organisation, *name).form(*short).flag(Flag::Capital));
    /// assert_eq!(Gazetteer::new(entries).unwrap().len(), 2);
    ///
    /// let error = Gazetteer::new([GazetteerEntry::new(Kind::Person, "…")]).unwrap_err();
    /// assert_eq!(error.to_string(), "entry 1: `…` has neither letter nor figure: write a name, or remove it");
    /// ```
    pub fn new(entries: impl IntoIterator<Item = GazetteerEntry>) -> Result<Gazetteer, Error> {
        read(|reader| {
            for (number, entry) in entries.into_iter().enumerate() {
                let mut faults = Vec::new();
                reader.add(entry.kind(), &entry.source(), |_, message| faults.push(message));
                for message in faults {
                    reader.error.add(&format!("entry {}", number + 1), (0, 0), message);
                }
            }
        })
    }

    /// Takes entries from code: kind, name, id. Those that [`new`](Gazetteer::new) would refuse are left out.
    ///
    /// ```
    /// use depeche::{Gazetteer, Kind};
    /// let gazetteer = Gazetteer::from_entries([(Kind::Organisation, "Zorglub Industries", Some("Q1")), (Kind::Person, "…", None)]);
    /// assert_eq!(gazetteer.len(), 1);
    /// ```
    pub fn from_entries<'e>(entries: impl IntoIterator<Item = (Kind, &'e str, Option<&'e str>)>) -> Gazetteer {
        let mut reader = Reader::new(&known);
        for (kind, name, id) in entries {
            reader.add(kind, &SourceEntry { name, forms: Vec::new(), id: id.unwrap_or_default(), flags: Vec::new() }, |_, _| ());
        }
        reader.finish()
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

fn known(hash: u64) -> Word {
    bundled().map(|table| table.word(hash)).unwrap_or_default()
}

/// The gazetteer that `entries` reads, if it finds no fault.
fn read(entries: impl FnOnce(&mut Reader<'_>)) -> Result<Gazetteer, Error> {
    let mut reader = Reader::new(&known);
    entries(&mut reader);
    let error = core::mem::replace(&mut reader.error, Error::none());
    error.or_ok(|| reader.finish())
}

/// Where in an entry a fault is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Field {
    Name,
    /// One of the other forms, from 0.
    Form(usize),
    Id,
    /// One of the flags, from 0.
    Flag(usize),
}

/// Gathers entries, or what is wrong with them.
struct Reader<'k> {
    compiler: Compiler<'k>,
    error: Error,
    len: usize,
    full: bool,
}

impl<'k> Reader<'k> {
    fn new(known: &'k dyn Fn(u64) -> Word) -> Reader<'k> {
        Reader { compiler: Compiler::for_user(known), error: Error::none(), len: 0, full: false }
    }

    /// Adds an entry if it has no fault.
    fn add(&mut self, kind: Kind, entry: &SourceEntry<'_>, mut fault: impl FnMut(Field, String)) {
        let faults = Cell::new(0);
        let mut fault = |field, message| {
            faults.set(faults.get() + 1);
            fault(field, message);
        };
        for (field, what, text) in [(Field::Name, "a name", entry.name), (Field::Id, "an id", entry.id)] {
            if text.len() > usize::from(u16::MAX) {
                fault(field, format!("{} is {what} of {} bytes: more than {} do not fit", quote(text), text.len(), u16::MAX));
            }
        }
        for (at, flag) in entry.flags.iter().enumerate() {
            match Flag::parse(flag) {
                // a remark
                None if flag.contains(':') => {}
                None => fault(Field::Flag(at), format!("unknown flag {}: the flags are {}", quote(flag), Flag::NAMES)),
                Some(_) if entry.flags[..at].iter().any(|before| before != flag && Flag::parse(before).is_some()) => {
                    fault(Field::Flag(at), format!("more than one flag: leave one of {}", Flag::NAMES));
                }
                Some(_) => {}
            }
        }
        let field = |form: usize| form.checked_sub(1).map_or(Field::Name, Field::Form);
        for (at, form) in entry.all_forms().enumerate() {
            if !form.chars().any(char::is_alphanumeric) {
                fault(field(at), format!("{} has neither letter nor figure: write a name, or remove it", quote(form)));
            }
        }
        if !self.full && self.compiler.is_full() {
            self.full = true;
            fault(Field::Name, "the list is too long: give its names in two lists".to_owned());
        }
        if faults.get() > 0 || self.full {
            return;
        }
        for (at, unfit) in self.compiler.name(kind, entry) {
            let form = quote(entry.all_forms().nth(at).unwrap_or_default());
            let message = match unfit {
                Unfit::Empty => format!("{form} has no word: write a name, or remove it"),
                Unfit::TooLong => format!("{form} has more than {MAX_PARTS} words, parts of words and marks: shorten it"),
                Unfit::Address => {
                    format!("{form} holds an address, a handle or a date in figures, which are never part of a name: remove it")
                }
            };
            fault(field(at), message);
        }
        self.len += usize::from(faults.get() == 0);
    }

    fn finish(self) -> Gazetteer {
        Gazetteer { block: Arc::new(self.compiler.finish()), len: self.len }
    }
}

/// The text in quotation marks, cut where it is long.
fn quote(text: &str) -> String {
    const SHOWN: usize = 40;
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("`{}…`", &text[..end]),
        None => format!("`{text}`"),
    }
}
