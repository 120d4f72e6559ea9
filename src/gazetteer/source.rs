//! One list as people write it: TSV, one entry a line.

use crate::kind::Kind;

/// What the entries of a list are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum ListKind {
    /// Names of this kind.
    Name(Kind),
    /// Words that point to a name: the class of trigger, and the flags that make classes of their own.
    Trigger {
        class: String,
        flags: Vec<String>,
    },
    GivenName,
    FamilyName,
    /// Words that look like names and are none.
    Ordinary,
    /// Word forms with their part of speech.
    Lexicon,
    /// Words that patterns ask for by their letters: read with the rules, and not compiled.
    Group,
}

/// How sure a name is without context, as a flag in the list says it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[repr(u8)]
pub(crate) enum Certainty {
    /// Only with a trigger beside it.
    Context = 0,
    /// Only with a capital that the sentence's start does not explain.
    Capital = 1,
    /// Always.
    Sure = 2,
}

/// One line of a list.
#[derive(Clone, Debug)]
pub(crate) struct SourceEntry<'l> {
    pub name: &'l str,
    pub forms: Vec<&'l str>,
    pub id: &'l str,
    pub flags: Vec<&'l str>,
}

impl SourceEntry<'_> {
    /// The certainty that the flags ask for.
    pub fn certainty(&self) -> Option<Certainty> {
        self.flags.iter().find_map(|&flag| match flag {
            "sure" => Some(Certainty::Sure),
            "capital" => Some(Certainty::Capital),
            "context" => Some(Certainty::Context),
            _ => None,
        })
    }

    /// The name and its other forms.
    pub fn all_forms(&self) -> impl Iterator<Item = &str> {
        core::iter::once(self.name).chain(self.forms.iter().copied())
    }
}

/// What is wrong in a line: the column (from 1) and what to do about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct LineFault {
    pub column: usize,
    pub message: String,
}

fn fault(column: usize, message: impl Into<String>) -> LineFault {
    LineFault { column, message: message.into() }
}

/// The kind that a `# kind: …` header line names, with `# trigger: …` for lists of triggers.
pub(crate) fn parse_header(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.strip_prefix('#')?.split_once(':')?;
    Some((key.trim(), value.trim()))
}

/// Reads one line of four columns: name, other forms (`|` between them), id, flags. The last three may be missing or empty.
pub(crate) fn parse_line(line: &str) -> Result<SourceEntry<'_>, LineFault> {
    let mut columns = line.split('\t');
    let name = columns.next().unwrap_or_default();
    let forms = columns.next().unwrap_or_default();
    let id = columns.next().unwrap_or_default();
    let flags = columns.next().unwrap_or_default();
    if columns.next().is_some() {
        return Err(fault(5, "more than 4 columns: expected name, other forms, id, flags with one tab between them"));
    }
    if name.trim().is_empty() {
        return Err(fault(1, "the name is empty: write it in the first column, or remove the line"));
    }
    let forms: Vec<&str> = if forms.is_empty() { Vec::new() } else { forms.split('|').map(str::trim).collect() };
    if forms.iter().any(|form| form.is_empty()) {
        return Err(fault(2, "an empty form between two `|`: remove one of them"));
    }
    Ok(SourceEntry { name: name.trim(), forms, id: id.trim(), flags: flags.split_ascii_whitespace().collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_four_columns() {
        let entry = parse_line("Le Caire\tCairo\tgeonames:360630\tsure pop:7").unwrap();
        assert_eq!((entry.name, entry.id), ("Le Caire", "geonames:360630"));
        assert_eq!(entry.all_forms().collect::<Vec<_>>(), ["Le Caire", "Cairo"]);
        assert_eq!(entry.certainty(), Some(Certainty::Sure));
        assert_eq!(parse_line("Maroc").unwrap().forms.len(), 0);
    }

    #[test]
    fn faults_name_the_column() {
        assert_eq!(parse_line("a\tb\tc\td\te").unwrap_err().column, 5);
        assert_eq!(parse_line("\tb").unwrap_err().column, 1);
        assert_eq!(parse_line("a\tb||c").unwrap_err().column, 2);
    }
}
