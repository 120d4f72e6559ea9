//! The language in which rules are written, and its compilation to regular expressions over token symbols.
//!
//! Each token of the text is a [`Symbol`] of five bytes: its shape, what the lexicon says of it, its set of trigger classes,
//! the gazetteer name it stands in and its set of classes of function words and heads of names. A pattern is a line such as
//!
//! ```text
//! [honorific:<honorific&cap>] [person:$person]
//! ```
//!
//! - `<a&b&!c>`: a token that is `a` and `b` and not `c`. The terms are shapes (`cap`, `lower`, `num` …), word classes (`noun`,
//!   `given` …), gazetteer names (`g:location`: a whole name of that kind) and the classes of the trigger lists (`title`,
//!   `title:office`, `word:de`: a whole phrase where the trigger has several words).
//! - `( )`, `|`, `?`, `*`, `+`: as in regular expressions. Spaces mean nothing.
//! - `[ ]`: the span of the entity; `[kind: ]` gives another kind than the rule's; `[none: ]` is no entity, and keeps weaker names from its
//!   place (`ministre de la Santé`). One pattern may have several.
//! - `.`: the end of the sentence.
//! - `$name`: a macro.
//!
//! A pattern is compiled to one `regex` over the symbols' bytes, so its time is linear. It is compiled when a text first shows a
//! token that it can begin with: a short text costs few compilations.

use once_cell::sync::OnceCell;
use regex::bytes::{Regex, RegexBuilder};

use crate::gazetteer::compile::in_second_set;
use crate::gazetteer::table::Table;
use crate::kind::Kind;
use crate::lexicon::Lexical;

/// What patterns see of a token.
pub(crate) type Symbol = [u8; WIDTH];

/// Bytes of a symbol: shape, parts of speech, classes of triggers, gazetteer, classes of function words and heads of names.
pub(crate) const WIDTH: usize = 5;

/// Bits of the first byte: shape.
pub(crate) mod shape {
    pub const CAPITAL: u8 = 1;
    pub const ALL_CAPITALS: u8 = 1 << 1;
    /// The capital says nothing: sentence start or headline.
    pub const START: u8 = 1 << 2;
    pub const NUMBER: u8 = 1 << 3;
    pub const MARK: u8 = 1 << 4;
    pub const ROMAN: u8 = 1 << 5;
    pub const INITIALS: u8 = 1 << 6;
    pub const GLUED: u8 = 1 << 7;
    /// On numbers: can be a year.
    pub const YEAR: u8 = ALL_CAPITALS;
    /// On numbers: a whole date in figures.
    pub const DATE: u8 = ROMAN;
    /// On marks: an address.
    pub const ADDRESS: u8 = INITIALS;
}

/// Bits of the fourth byte: the gazetteer.
pub(crate) mod name {
    pub const KIND: u8 = 0x0F;
    /// Certainty, two bits.
    pub const CERTAINTY_SHIFT: u8 = 4;
    pub const CERTAINTY: u8 = 0x30;
    /// A further token of the name that began before.
    pub const INSIDE: u8 = 0x40;
    /// A further token of the trigger phrase that began before.
    pub const PHRASE: u8 = 0x80;
}

type ByteSet = [bool; 256];

/// One token position of a pattern: the values allowed in each byte of the symbol.
#[derive(Clone)]
struct Atom {
    bytes: [ByteSet; WIDTH],
    /// A whole gazetteer name, a whole trigger phrase.
    name: bool,
    phrase: bool,
    /// Not a further token of a trigger phrase: `chef de l'` does not end before `État`.
    whole: bool,
}

impl Atom {
    fn matches(&self, symbol: Symbol) -> bool {
        self.bytes.iter().zip(symbol).all(|(set, byte)| set[byte as usize])
    }

    fn restrict(&mut self, dimension: usize, negated: bool, allowed: impl Fn(u8) -> bool) {
        for byte in 0..=255u8 {
            self.bytes[dimension][byte as usize] &= allowed(byte) != negated;
        }
    }

    fn term(&mut self, term: &str, classes: &[&str], table: &Table<'_>) -> Result<(), String> {
        use shape as s;
        let (negated, term) = term.strip_prefix('!').map_or((false, term), |rest| (true, rest));
        let is_word = |b: u8| b & (s::MARK | s::NUMBER) == 0;
        let lexical = |bits: Lexical| move |b: u8| Lexical(b).intersects(bits);
        match term {
            "any" => self.whole = false,
            "word" => self.restrict(0, negated, is_word),
            "cap" => self.restrict(0, negated, |b| is_word(b) && b & s::CAPITAL != 0),
            "lower" => self.restrict(0, negated, |b| is_word(b) && b & s::CAPITAL == 0),
            "allcaps" => self.restrict(0, negated, |b| is_word(b) && b & s::ALL_CAPITALS != 0),
            "start" => self.restrict(0, negated, |b| b & s::START != 0),
            "glued" => self.restrict(0, negated, |b| b & s::GLUED != 0),
            "roman" => self.restrict(0, negated, |b| is_word(b) && b & s::ROMAN != 0),
            "initials" => self.restrict(0, negated, |b| is_word(b) && b & s::INITIALS != 0),
            "mark" => self.restrict(0, negated, |b| b & s::MARK != 0),
            "num" => self.restrict(0, negated, |b| b & s::NUMBER != 0 && b & s::DATE == 0),
            "year" => self.restrict(0, negated, |b| b & s::NUMBER != 0 && b & s::YEAR != 0),
            "ndate" => self.restrict(0, negated, |b| b & s::NUMBER != 0 && b & s::DATE != 0),
            "noun" => self.restrict(1, negated, lexical(Lexical::NOUN)),
            "adj" => self.restrict(1, negated, lexical(Lexical::ADJECTIVE)),
            "verb" => self.restrict(1, negated, lexical(Lexical::VERB)),
            "part" => self.restrict(1, negated, lexical(Lexical::PARTICIPLE)),
            "func" => self.restrict(1, negated, lexical(Lexical::FUNCTION)),
            "given" => self.restrict(1, negated, lexical(Lexical::GIVEN)),
            "family" => self.restrict(1, negated, lexical(Lexical::FAMILY)),
            "noent" => self.restrict(1, negated, lexical(Lexical::NO_ENTITY)),
            "ord" => self.restrict(1, negated, lexical(Lexical::ORDINARY)),
            "g:none" => self.restrict(3, negated, |b| b & (name::KIND | name::INSIDE) == 0),
            "g:inside" => self.restrict(3, negated, |b| b & name::INSIDE != 0),
            "g:any" => {
                self.restrict(3, negated, |b| b & name::KIND != 0 && b & name::INSIDE == 0 && b & name::CERTAINTY != 0);
                self.name |= !negated;
            }
            _ if term.starts_with("g:") || term.starts_with("g?:") => {
                let weak = term.starts_with("g?:");
                let label = term.split_once(':').map_or("", |(_, label)| label);
                let kind: Kind = label.parse().map_err(|error| format!("{error}"))?;
                self.restrict(3, negated, |b| {
                    b & name::KIND == kind as u8 && (negated || b & name::INSIDE == 0) && (weak || b & name::CERTAINTY != 0)
                });
                self.name |= !negated;
            }
            class => {
                let bit = classes.iter().position(|name| *name == class).ok_or_else(|| format!("no class {class:?} of words in the lists"))?;
                if in_second_set(class) {
                    self.restrict(4, negated, |set| table.function_set(set) >> bit & 1 == 1);
                } else {
                    self.restrict(2, negated, |set| table.trigger_set(set) >> bit & 1 == 1);
                }
                self.phrase |= !negated;
            }
        }
        Ok(())
    }

    fn write(&self, out: &mut String) {
        out.push_str("(?:");
        for set in &self.bytes {
            write_set(set, out);
        }
        // the rest of a name or phrase of several tokens
        let more = |out: &mut String, bit: u8| {
            out.push_str("(?:");
            for dimension in 0..WIDTH {
                let mut set = [true; 256];
                if dimension == 3 {
                    for (byte, allowed) in set.iter_mut().enumerate() {
                        *allowed = byte as u8 & bit != 0;
                    }
                }
                write_set(&set, out);
            }
            out.push_str(")*");
        };
        if self.name {
            more(out, name::INSIDE);
        } else if self.phrase {
            more(out, name::PHRASE);
        }
        out.push(')');
    }
}

fn write_set(set: &ByteSet, out: &mut String) {
    use core::fmt::Write as _;
    if set.iter().all(|&allowed| allowed) {
        out.push_str("[\\x00-\\xFF]");
        return;
    }
    if !set.contains(&true) {
        out.push_str("[^\\x00-\\xFF]");
        return;
    }
    out.push('[');
    let mut byte = 0usize;
    while byte < 256 {
        if set[byte] {
            let first = byte;
            while byte < 255 && set[byte + 1] {
                byte += 1;
            }
            let _ = write!(out, "\\x{first:02X}-\\x{byte:02X}");
        }
        byte += 1;
    }
    out.push(']');
}

/// The syntax tree, as far as the first atoms need it.
enum Node {
    /// The end of the sentence.
    End,
    Atom(usize),
    Sequence(Vec<Node>),
    Choice(Vec<Node>),
    Repeat(Box<Node>, char),
    /// A group; without a kind it only keeps other rules' names out.
    Span(Option<Kind>, Box<Node>),
}

struct Parser<'p, 't> {
    rest: &'p str,
    kind: Kind,
    macros: &'p [(&'p str, &'p str)],
    classes: &'p [&'p str],
    table: &'p Table<'t>,
    atoms: Vec<Atom>,
    depth: usize,
}

impl<'p> Parser<'p, '_> {
    fn peek(&mut self) -> Option<char> {
        self.rest = self.rest.trim_start();
        self.rest.chars().next()
    }

    fn take(&mut self, c: char) -> Result<(), String> {
        match self.peek() {
            Some(found) if found == c => {
                self.rest = &self.rest[c.len_utf8()..];
                Ok(())
            }
            found => Err(format!("expected {c:?}, found {found:?} before {:?}", self.rest)),
        }
    }

    fn choice(&mut self) -> Result<Node, String> {
        let mut branches = vec![self.sequence()?];
        while self.peek() == Some('|') {
            self.take('|')?;
            branches.push(self.sequence()?);
        }
        Ok(if branches.len() == 1 { branches.remove(0) } else { Node::Choice(branches) })
    }

    fn sequence(&mut self) -> Result<Node, String> {
        let mut nodes = Vec::new();
        while let Some(c) = self.peek() {
            if matches!(c, '|' | ')' | ']') {
                break;
            }
            let mut node = self.primary(c)?;
            while let Some(c @ ('?' | '*' | '+')) = self.peek() {
                self.take(c)?;
                node = Node::Repeat(Box::new(node), c);
            }
            nodes.push(node);
        }
        Ok(Node::Sequence(nodes))
    }

    fn primary(&mut self, c: char) -> Result<Node, String> {
        match c {
            '(' => {
                self.take('(')?;
                let node = self.choice()?;
                self.take(')')?;
                Ok(node)
            }
            '[' => {
                self.take('[')?;
                let mut kind = Some(self.kind);
                if let Some((label, rest)) = self.rest.split_once(':') {
                    if label.trim() == "none" {
                        kind = None;
                        self.rest = rest;
                    } else if let Ok(other) = label.trim().parse() {
                        kind = Some(other);
                        self.rest = rest;
                    }
                }
                let node = self.choice()?;
                self.take(']')?;
                Ok(Node::Span(kind, Box::new(node)))
            }
            '.' => {
                self.take('.')?;
                Ok(Node::End)
            }
            '<' => {
                let (terms, rest) = self.rest[1..].split_once('>').ok_or("a `<` without its `>`")?;
                self.rest = rest;
                let mut atom = Atom { bytes: [[true; 256]; WIDTH], name: false, phrase: false, whole: true };
                for term in terms.split('&') {
                    atom.term(term.trim(), self.classes, self.table)?;
                }
                if atom.whole {
                    atom.restrict(3, true, |byte| byte & name::PHRASE != 0);
                }
                self.atoms.push(atom);
                Ok(Node::Atom(self.atoms.len() - 1))
            }
            '$' => {
                let len = self.rest[1..].find(|c: char| !c.is_alphanumeric() && c != '_').map_or(self.rest.len(), |at| at + 1);
                let (name, rest) = self.rest.split_at(len);
                let body = self.macros.iter().find(|(other, _)| *other == &name[1..]).ok_or_else(|| format!("no macro {name}"))?.1;
                self.depth += 1;
                if self.depth > 16 {
                    return Err(format!("the macro {name} holds itself"));
                }
                let outer = core::mem::replace(&mut self.rest, body);
                debug_assert!(outer.ends_with(rest));
                let node = self.choice()?;
                if self.peek().is_some() {
                    return Err(format!("the macro {name} does not end where it should: {:?}", self.rest));
                }
                self.rest = rest;
                self.depth -= 1;
                Ok(node)
            }
            other => Err(format!("unexpected {other:?} before {:?}", self.rest)),
        }
    }
}

/// Writes the regular expression of `node`; `spans` collects the kinds of its groups.
fn write(node: &Node, atoms: &[Atom], out: &mut String, spans: &mut Vec<Option<Kind>>) {
    match node {
        Node::End => out.push_str("\\z"),
        Node::Atom(number) => atoms[*number].write(out),
        Node::Sequence(nodes) => nodes.iter().for_each(|node| write(node, atoms, out, spans)),
        Node::Choice(branches) => {
            out.push_str("(?:");
            for (n, branch) in branches.iter().enumerate() {
                if n > 0 {
                    out.push('|');
                }
                write(branch, atoms, out, spans);
            }
            out.push(')');
        }
        Node::Repeat(node, times) => {
            out.push_str("(?:");
            write(node, atoms, out, spans);
            out.push(')');
            out.push(*times);
        }
        Node::Span(kind, node) => {
            spans.push(*kind);
            out.push('(');
            write(node, atoms, out, spans);
            out.push(')');
        }
    }
}

/// Collects the atoms that a match can begin with; whether `node` can match nothing.
fn first(node: &Node, out: &mut Vec<usize>) -> bool {
    match node {
        Node::End => true,
        Node::Atom(number) => {
            out.push(*number);
            false
        }
        Node::Sequence(nodes) => nodes.iter().all(|node| first(node, out)),
        Node::Choice(branches) => branches.iter().fold(false, |empty, branch| first(branch, out) | empty),
        Node::Repeat(node, times) => first(node, out) | (*times != '+'),
        Node::Span(_, node) => first(node, out),
    }
}

/// A compiled pattern.
pub(crate) struct Pattern {
    source: String,
    /// The kind of each group of the regular expression, in order.
    pub spans: Vec<Option<Kind>>,
    first: Vec<Atom>,
    regex: OnceCell<Regex>,
}

impl Pattern {
    /// Parses `pattern`; spans without a kind of their own are of `kind`.
    pub fn parse(pattern: &str, kind: Kind, macros: &[(&str, &str)], table: &Table<'_>) -> Result<Pattern, String> {
        let classes: Vec<&str> = table.class_names().collect();
        let mut parser = Parser { rest: pattern, kind, macros, classes: &classes, table, atoms: Vec::new(), depth: 0 };
        let node = parser.choice()?;
        if let Some(c) = parser.peek() {
            return Err(format!("unexpected {c:?} before {:?}", parser.rest));
        }
        let atoms = parser.atoms;
        let mut spans = Vec::new();
        let mut source = String::from("(?s-u)\\A");
        let mut body = String::new();
        write(&node, &atoms, &mut body, &mut spans);
        source.push_str("(?:");
        source.push_str(&body);
        source.push(')');
        if spans.is_empty() {
            return Err("no span: put `[` and `]` around what the entity is".to_owned());
        }
        let mut firsts = Vec::new();
        if first(&node, &mut firsts) {
            return Err("the pattern can match nothing at all".to_owned());
        }
        let first = firsts.into_iter().map(|number| atoms[number].clone()).collect();
        Ok(Pattern { source, spans, first, regex: OnceCell::new() })
    }

    /// Enters this pattern, number `number`, for every byte value that its first atoms allow: a sieve, not a decision.
    pub fn mark_starts(&self, number: usize, starts: &mut [[[u64; 8]; 256]; WIDTH]) {
        for atom in &self.first {
            for (set, table) in atom.bytes.iter().zip(starts.iter_mut()) {
                for (allowed, row) in set.iter().zip(table.iter_mut()) {
                    if *allowed {
                        row[number / 64] |= 1 << (number % 64);
                    }
                }
            }
        }
    }

    /// Whether a match can begin with `symbol`.
    pub fn can_begin(&self, symbol: Symbol) -> bool {
        self.first.iter().any(|atom| atom.matches(symbol))
    }

    /// The regular expression over symbols, compiled at the first call.
    pub fn regex(&self) -> &Regex {
        self.regex.get_or_init(|| {
            RegexBuilder::new(&self.source)
                .unicode(false)
                .size_limit(1 << 26)
                .build()
                // Every pattern is parsed and compiled by a test; the sets that it is made of are always well-formed.
                .unwrap_or_else(|_| empty_regex())
        })
    }
}

/// A regular expression that matches nowhere.
fn empty_regex() -> Regex {
    #[allow(clippy::unwrap_used)]
    Regex::new(r"[^\s\S]").unwrap()
}
