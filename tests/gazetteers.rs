//! Every list under `gazetteers/` is well-formed, and the documents know it.
//!
//! `gazetteers/README.md` says what these rules are for. A list that fails here is mended there, not excused here.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use depeche::Kind;

/// Marks before the entries, and the last line of the header.
const COLUMNS: &str = "# name\tforms\tid\tflags";
const LEXICON_COLUMNS: &str = "# tags\tforms";

const BY_HAND: &str = "written by hand for depeche";

/// The licences that NOTICE explains. A new source brings its licence to both.
const LICENCES: &[&str] =
    &["MIT OR Apache-2.0", "MPL-2.0", "MPL-2.0 AND MIT", "CC-BY-4.0", "Licence Ouverte 2.0 (Etalab)", "Unicode-DFS-2016"];

/// How sure a name is without context.
const CERTAINTY: &[&str] = &["sure", "capital", "context"];

/// The flags of triggers that no pattern asks for, by class of trigger: they tell the reader what a word is. Those that patterns
/// may ask for stand in the list's `# classes:` line.
const FOR_THE_READER: &[(&str, &[&str])] = &[
    ("facility_head", &["capital", "context"]),
    ("honorific", &["capital", "context"]),
    ("legal_form", &["capital"]),
    ("month", &["hijri"]),
    ("number", &["fraction"]),
    ("place_head", &["context"]),
    ("product_head", &["capital", "context"]),
    ("speech_verb", &["context"]),
    ("title", &["capital", "context", "profession", "rank"]),
    ("title_modifier", &["context"]),
];

struct List {
    /// Path from `gazetteers/`, with `/`.
    name: String,
    header: Vec<(String, String)>,
    /// Number of the line, and the line.
    lines: Vec<(usize, String)>,
    text: String,
}

impl List {
    fn read(root: &Path, path: &Path) -> List {
        let name = path.strip_prefix(root).unwrap().components().map(|c| c.as_os_str().to_str().unwrap()).collect::<Vec<_>>().join("/");
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"));
        let is_header = |line: &&str| line.starts_with("# ");
        let header = text.lines().take_while(is_header);
        let header = header
            .filter_map(|line| line[2..].split_once(':'))
            .map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned()))
            .collect();
        let skip = text.lines().take_while(is_header).count();
        let lines = text.lines().enumerate().skip(skip).map(|(at, line)| (at + 1, line.to_owned())).collect();
        List { name, header, lines, text }
    }

    fn key(&self, key: &str) -> Option<&str> {
        self.header.iter().find(|(other, _)| other == key).map(|(_, value)| value.as_str())
    }

    fn kind(&self) -> &str {
        self.key("kind").unwrap_or_default()
    }

    fn is_lexicon(&self) -> bool {
        self.kind() == "lexicon"
    }

    fn names_kind(&self) -> Option<Kind> {
        self.kind().parse().ok()
    }
}

fn lists() -> Vec<List> {
    fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, files);
            } else if path.extension().is_some_and(|extension| extension == "tsv") {
                files.push(path);
            }
        }
    }
    let root = folder();
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    assert!(files.len() > 40, "only {} lists in {}", files.len(), root.display());
    files.iter().map(|path| List::read(&root, path)).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("gazetteers")
}

/// Fails with the first faults, each on its line.
fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults[..faults.len().min(40)].join("\n"));
}

/// What `fault` says of each line.
fn check_lines(lists: &[List], fault: impl Fn(&List, &str) -> Option<String>) {
    let mut faults = Vec::new();
    for list in lists {
        for (number, line) in &list.lines {
            if let Some(fault) = fault(list, line) {
                faults.push(format!("gazetteers/{}:{number}: {fault}: {:?}", list.name, line.chars().take(80).collect::<String>()));
            }
        }
    }
    none(faults);
}

/// Name, forms, id, flags.
fn columns(line: &str) -> [&str; 4] {
    let mut columns = line.split('\t');
    [(); 4].map(|()| columns.next().unwrap_or_default())
}

fn forms(line: &str) -> Vec<&str> {
    let [name, forms, ..] = columns(line);
    let others = (!forms.is_empty()).then(|| forms.split('|'));
    std::iter::once(name).chain(others.into_iter().flatten()).collect()
}

#[test]
fn headers_say_kind_source_and_licence() {
    let mut faults = Vec::new();
    for list in lists() {
        let name = &list.name;
        let mut fault = |message: String| faults.push(format!("gazetteers/{name}: {message}"));
        let header: Vec<&str> = list.text.lines().take_while(|line| line.starts_with("# ")).collect();
        let expected = if list.is_lexicon() { LEXICON_COLUMNS } else { COLUMNS };
        if header.last() != Some(&expected) {
            fault(format!("the header must end with {expected:?}"));
        }
        let known = ["lexicon", "given_name", "family_name", "ordinary", "trigger", "group"];
        if list.names_kind().is_none() && !known.contains(&list.kind()) {
            fault(format!("kind {:?} is neither a kind of entity nor one of {known:?}", list.kind()));
        }
        if list.key("source").unwrap_or_default().is_empty() {
            fault("no `# source:`".to_owned());
        }
        match list.key("licence") {
            None => fault("no `# licence:`".to_owned()),
            Some(licence) if !LICENCES.contains(&licence) => fault(format!("licence {licence:?} is not in NOTICE")),
            Some(licence) => {
                if (list.key("source") == Some(BY_HAND)) != (licence == "MIT OR Apache-2.0") {
                    fault(format!("licence {licence:?} does not fit source {:?}", list.key("source")));
                }
            }
        }
        let triggers = list.kind() == "trigger";
        if triggers != list.key("trigger").is_some() || triggers != list.key("classes").is_some() {
            fault("`# trigger:` and `# classes:` belong to lists of triggers, and to all of them".to_owned());
        }
        for key in ["kind", "source", "licence", "trigger", "classes"] {
            if list.header.iter().filter(|(other, _)| other == key).count() > 1 {
                fault(format!("`# {key}:` stands twice"));
            }
        }
        if let Some((key, _)) =
            list.header.iter().find(|(key, _)| !["kind", "source", "licence", "trigger", "classes"].contains(&key.as_str()))
        {
            fault(format!("unknown line `# {key}:` in the header"));
        }
    }
    none(faults);
}

#[test]
fn files_are_plain_text_with_line_ends() {
    let mut faults = Vec::new();
    for list in lists() {
        if !list.text.ends_with('\n') || list.text.ends_with("\n\n") {
            faults.push(format!("gazetteers/{}: must end with one line end", list.name));
        }
        if list.lines.is_empty() {
            faults.push(format!("gazetteers/{}: no entries", list.name));
        }
    }
    none(faults);
    check_lines(&lists(), |_, line| {
        line.starts_with("# ").then(|| "a header line among the entries".to_owned()).or_else(|| {
            let odd = |c: char| {
                c != '\t' && c.is_control()
                    || c != ' ' && c.is_whitespace() && c != '\t'
                    || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{FEFF}' | '\u{FFFD}')
            };
            line.chars().find(|&c| odd(c)).map(|c| format!("U+{:04X}: only plain spaces and visible characters", c as u32))
        })
    });
}

#[test]
fn lines_have_their_columns() {
    check_lines(&lists(), |list, line| {
        let (found, expected) = (line.split('\t').count(), if list.is_lexicon() { 2 } else { 4 });
        (found != expected).then(|| format!("{found} columns instead of {expected}"))
    });
}

/// Without a table of Unicode: in a composed text of Latin letters no combining mark is left, nor one of the letters that
/// composition replaces.
#[test]
fn letters_are_composed() {
    check_lines(&lists(), |_, line| {
        let decomposed = |c: char| matches!(c, '\u{300}'..='\u{36F}' | '\u{2126}' | '\u{212A}' | '\u{212B}' | '\u{FB00}'..='\u{FB06}');
        line.chars().find(|&c| decomposed(c)).map(|c| format!("U+{:04X}: write the composed letter (NFC)", c as u32))
    });
}

#[test]
fn apostrophes_are_straight() {
    check_lines(&lists(), |list, line| {
        // As a quotation mark it has to be listed.
        let is_mark = list.key("trigger") == Some("word") && columns(line)[3].ends_with("_quote");
        let typographic = |c: char| matches!(c, '\u{2019}' | '\u{2018}' | '\u{2BC}' | '\u{FF07}' | '`' | '´');
        (!is_mark && line.contains(typographic)).then(|| "write the apostrophe ' (code folds the others)".to_owned())
    });
}

#[test]
fn entries_are_sorted_and_unique() {
    let mut faults = Vec::new();
    for list in lists() {
        for pair in list.lines.windows(2) {
            let ((_, before), (number, line)) = (&pair[0], &pair[1]);
            let (order, what) =
                if list.is_lexicon() { (before.as_str().cmp(line), "line") } else { (columns(before)[0].cmp(columns(line)[0]), "name") };
            if order.is_ge() {
                let fault = if order.is_eq() { "stands twice" } else { "is out of order (sort by bytes, as `LC_ALL=C sort` does)" };
                faults.push(format!("gazetteers/{}:{number}: the {what} {:?} {fault}", list.name, columns(line)[0]));
            }
        }
    }
    none(faults);
}

/// Two lists that have the same name as the same kind hide each other's flags and forms; places may, for theirs are derived ones too.
#[test]
fn a_name_stands_in_one_list_of_its_kind() {
    let lists = lists();
    let mut seen: HashMap<(&str, &str), &str> = HashMap::new();
    let mut faults = Vec::new();
    for list in &lists {
        if !matches!(list.kind(), "person" | "organisation" | "facility" | "event" | "product") {
            continue;
        }
        for (number, line) in &list.lines {
            let name = columns(line)[0];
            if let Some(other) = seen.insert((list.kind(), name), &list.name) {
                faults.push(format!("gazetteers/{}:{number}: the name {name:?} stands in gazetteers/{other} too", list.name));
            }
        }
    }
    none(faults);
}

#[test]
fn forms_are_neither_empty_nor_padded_nor_repeated() {
    check_lines(&lists(), |list, line| {
        if list.is_lexicon() {
            return None;
        }
        let forms = forms(line);
        if forms.iter().any(|form| form.is_empty()) {
            return Some("an empty name or form".to_owned());
        }
        if forms.iter().any(|form| form.trim() != *form || form.contains("  ")) {
            return Some("a name or form with spaces to spare".to_owned());
        }
        let mut seen = BTreeSet::new();
        if let Some(form) = forms.iter().find(|form| !seen.insert(**form)) {
            return Some(format!("{form:?} stands twice in the entry"));
        }
        let is_name = list.kind() != "trigger";
        (is_name && forms.iter().any(|form| !form.chars().any(char::is_alphanumeric)))
            .then(|| "a form without letter and figure".to_owned())
    });
}

#[test]
fn flags_are_known() {
    check_lines(&lists(), |list, line| {
        if list.is_lexicon() {
            return None;
        }
        let flags: Vec<&str> = if columns(line)[3].is_empty() { Vec::new() } else { columns(line)[3].split(' ').collect() };
        if let Some(flag) = flags.iter().find(|flag| !is_known(list, flag)) {
            return Some(format!("the flag {flag:?} is none of this list's"));
        }
        if flags.iter().collect::<BTreeSet<_>>().len() < flags.len() {
            return Some("a flag twice".to_owned());
        }
        let certainties = flags.iter().filter(|flag| CERTAINTY.contains(flag)).count();
        let bare = list.kind() == "group" && flags.is_empty()
            || list.kind() == "given_name" && !flags.iter().any(|flag| matches!(*flag, "m" | "f"));
        (certainties > 1 && list.kind() != "trigger")
            .then(|| "more than one certainty".to_owned())
            .or_else(|| bare.then(|| "a given name needs m, f or both, a word of a group its group".to_owned()))
    });
}

fn is_known(list: &List, flag: &str) -> bool {
    let certain = |allowed: &[&str]| allowed.contains(&flag);
    match list.kind() {
        "given_name" => certain(&["m", "f", "context"]),
        "family_name" => certain(&["context"]),
        "ordinary" => certain(&["capital", "context"]),
        // A group that no pattern asks for is found by a test beside the rules.
        "group" => !flag.is_empty() && flag.chars().all(|c| c.is_ascii_lowercase() || c == '_'),
        "trigger" => {
            let class = list.key("trigger").unwrap_or_default();
            let declared = list.key("classes").unwrap_or_default().split(' ').any(|other| other == flag);
            let reader = FOR_THE_READER.iter().find(|(other, _)| *other == class).map_or(&[][..], |(_, flags)| flags);
            declared || reader.contains(&flag)
        }
        "location" => certain(CERTAINTY) || flag.strip_prefix("pop:").is_some_and(|power| matches!(power, "3" | "4" | "5" | "6" | "7")),
        _ => list.names_kind().is_some() && certain(CERTAINTY),
    }
}

/// A class that no entry has would let a pattern wait for ever.
#[test]
fn declared_classes_are_used() {
    let mut faults = Vec::new();
    for list in lists() {
        let declared: Vec<&str> = list.key("classes").unwrap_or_default().split_ascii_whitespace().collect();
        if declared.windows(2).any(|pair| pair[0] >= pair[1]) {
            faults.push(format!("gazetteers/{}: `# classes:` must be sorted, each once", list.name));
        }
        let used: BTreeSet<&str> = list.lines.iter().flat_map(|(_, line)| columns(line)[3].split(' ')).collect();
        for class in declared {
            if !used.contains(class) {
                faults.push(format!("gazetteers/{}: no entry has the class {class:?}", list.name));
            }
        }
    }
    none(faults);
}

#[test]
fn ids_are_well_formed() {
    check_lines(&lists(), |list, line| {
        let id = columns(line)[2];
        if list.is_lexicon() || id.is_empty() {
            return None;
        }
        let fits = match list.names_kind() {
            Some(Kind::Country | Kind::Demonym) => is_country(id),
            Some(Kind::Location) => is_place(id) || is_wikidata(id),
            Some(_) => is_wikidata(id),
            None => false,
        };
        (!fits).then(|| format!("the id {id:?} is not one of this kind"))
    });
}

fn all(text: &str, lengths: std::ops::RangeInclusive<usize>, fits: fn(u8) -> bool) -> bool {
    lengths.contains(&text.len()) && text.bytes().all(fits)
}

fn is_digit(byte: u8) -> bool {
    byte.is_ascii_digit()
}

/// ISO 3166-1.
fn is_country(id: &str) -> bool {
    all(id, 2..=2, |byte| byte.is_ascii_uppercase())
}

fn is_wikidata(id: &str) -> bool {
    id.strip_prefix('Q').is_some_and(|number| all(number, 1..=12, is_digit) && !number.starts_with('0'))
}

/// GeoNames; Insee's communes (`75056`, `2A004`), departments and regions; ISO 3166-2.
fn is_place(id: &str) -> bool {
    if let Some(number) = id.strip_prefix("geonames:") {
        return all(number, 1..=9, is_digit);
    }
    if let Some(code) = id.strip_prefix("insee:") {
        let department = |code: &str| all(code, 2..=3, is_digit) || matches!(code, "2A" | "2B");
        return match (code.strip_prefix("dep-"), code.strip_prefix("reg-")) {
            (Some(code), _) => department(code),
            (_, Some(code)) => all(code, 2..=2, is_digit),
            _ => code.is_ascii() && code.len() == 5 && department(&code[..2]) && code[2..].bytes().all(is_digit),
        };
    }
    let part = |part: &str| all(part, 1..=3, |byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    id.split_once('-').is_some_and(|(country, code)| is_country(country) && part(code))
}

#[test]
fn the_lexicon_holds_small_words_with_known_tags() {
    check_lines(&lists(), |list, line| {
        if !list.is_lexicon() {
            return None;
        }
        let (tags, forms) = line.split_once('\t').unwrap_or_default();
        let (speech, inflection) = tags.split_once(',').unwrap_or((tags, "m"));
        let in_order = |letters: &str, order: &str| {
            let places: Vec<_> = letters.chars().map(|letter| order.find(letter)).collect();
            !places.is_empty() && places.iter().all(Option::is_some) && places.windows(2).all(|pair| pair[0] < pair[1])
        };
        if !in_order(speech, "NAVPFD") || !in_order(inflection, "mfsp") {
            return Some("tags are letters of NAVPFD, then after a comma of mfsp, in this order".to_owned());
        }
        let small = |form: &str| form.starts_with(|c: char| !c.is_uppercase());
        (!forms.split(' ').all(|form| !form.is_empty() && small(form))).then(|| "an empty form, or one with a capital".to_owned())
    });
}

#[test]
fn documents_name_every_list() {
    let root = folder();
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let notice = fs::read_to_string(root.join("../NOTICE")).unwrap();
    let mut faults = Vec::new();
    for list in lists() {
        if !readme.contains(&format!("`{}`", list.name)) {
            faults.push(format!("gazetteers/README.md does not name `{}`", list.name));
        }
        if list.key("source") != Some(BY_HAND) && !notice.contains(&list.name) {
            faults.push(format!("NOTICE does not name {}, which is derived from others' data", list.name));
        }
    }
    none(faults);
}
