//! Compiles the lists under `gazetteers/`, and the patterns of the rules against them, into blocks of bytes that the library uses in place.
//!
//! The code is the library's own, so that both fold, cut and hash words alike.

#![allow(dead_code)]

#[path = "src/fold.rs"]
mod fold;
#[path = "src/kind.rs"]
mod kind;
#[path = "src/lexicon.rs"]
mod lexicon;
#[path = "src/rules"]
mod rules {
    pub mod clubs;
    pub mod compile;
    pub mod demonyms;
    pub mod events;
    pub mod groups;
    pub mod media;
    pub mod organisations;
    pub mod people;
    pub mod places;
    pub mod products;
    pub mod table;
    pub mod titles;
    pub mod values;
    pub mod vehicles;

    pub mod pattern {
        pub mod atom_set;
        pub mod atoms;
        pub mod block;
        pub mod layout;
        pub mod letters;
        pub mod parse;
        pub mod program;
        pub mod symbol;
        pub mod ways;
    }

    pub(crate) use table::Rule;
}
#[path = "src/token/mod.rs"]
mod token;
#[path = "src/gazetteer"]
mod gazetteer {
    pub mod compile;
    pub mod parts;
    pub mod perfect;
    pub mod source;
    pub mod table;
}

use std::path::{Path, PathBuf};
use std::{env, fs};

use gazetteer::compile::Compiler;
use gazetteer::source::{parse_header, parse_line, ListKind};
use gazetteer::table::Table;

fn main() {
    println!("cargo::rerun-if-changed=gazetteers");
    println!("cargo::rerun-if-changed=build.rs");
    for module in ["fold.rs", "kind.rs", "lexicon.rs", "token", "gazetteer", "rules"] {
        println!("cargo::rerun-if-changed=src/{module}");
    }
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR")).join("gazetteers");
    let mut lists: Vec<(ListKind, PathBuf, String)> = Vec::new();
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    for file in files {
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let kind = list_kind(&text).unwrap_or_else(|| panic!("{}: no `# kind:` line, or an unknown kind in it", file.display()));
        lists.push((kind, file, text));
    }
    // What a name can be taken for depends on the words, so they come first.
    lists.sort_by_key(|(kind, file, text)| {
        let rank = match kind {
            ListKind::Lexicon | ListKind::Group => 0,
            ListKind::Ordinary => 1,
            ListKind::GivenName | ListKind::FamilyName => 2,
            ListKind::Trigger { .. } => 3,
            ListKind::Name(kind) => 4 + *kind as u8,
        };
        (rank, !by_hand(text), file.clone())
    });
    let nothing = |_| lexicon::Word::default();
    let mut compiler = Compiler::new(&nothing);
    for (kind, file, text) in &lists {
        compiler.derived = !by_hand(text);
        for (number, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with("# ") {
                continue;
            }
            if *kind == ListKind::Lexicon {
                let (tags, forms) = line.split_once('\t').unwrap_or_else(|| panic!("{}:{}: no tab", file.display(), number + 1));
                compiler.lexicon_line(tags, forms);
                continue;
            }
            match parse_line(line) {
                Ok(entry) => compiler.entry(kind, &entry),
                Err(fault) => panic!("{}:{}:{}: {}", file.display(), number + 1, fault.column, fault.message),
            }
        }
    }
    let lists: &'static [u8] = compiler.finish().leak();
    write("bundled.bin", lists);
    let table = Table::new(lists).expect("a block that was just laid out");
    let patterns = rules::compile::compile(&table).unwrap_or_else(|fault| panic!("src/rules: {fault}"));
    write("patterns.bin", &patterns);
}

/// Writes a file that the library includes.
fn write(name: &str, bytes: &[u8]) {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join(name);
    fs::write(&out, bytes).unwrap_or_else(|error| panic!("{}: {error}", out.display()));
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("a folder entry that can be read").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "tsv") {
            files.push(path);
        }
    }
}

fn list_kind(text: &str) -> Option<ListKind> {
    let header =
        |key: &str| text.lines().take_while(|line| line.starts_with('#')).filter_map(parse_header).find(|(k, _)| *k == key).map(|(_, v)| v);
    Some(match header("kind")? {
        "lexicon" => ListKind::Lexicon,
        "given_name" => ListKind::GivenName,
        "family_name" => ListKind::FamilyName,
        "ordinary" => ListKind::Ordinary,
        "group" => ListKind::Group,
        "trigger" => ListKind::Trigger {
            class: header("trigger")?.to_owned(),
            // The flags that patterns ask for; others are for the reader.
            flags: header("classes").unwrap_or_default().split_ascii_whitespace().map(str::to_owned).collect(),
        },
        name => ListKind::Name(name.parse().ok()?),
    })
}

fn by_hand(text: &str) -> bool {
    text.lines().take_while(|line| line.starts_with('#')).any(|line| line.starts_with("# source: written by hand"))
}
