//! From the text of a pattern to its syntax tree and on to a program.

use std::collections::HashMap;
use std::rc::Rc;

use super::alphabet::{Alphabet, AtomSet, NO_ATOMS};
use super::program::{Instruction, Program};
use crate::gazetteer::table::Table;
use crate::kind::Kind;

/// The syntax tree.
#[derive(Debug)]
enum Node {
    /// The end of the sentence.
    End,
    Atom(u16),
    Sequence(Vec<Rc<Node>>),
    Choice(Vec<Rc<Node>>),
    Repeat(Rc<Node>, char),
    /// A group: the rule's own kind, another, or none: then it only keeps other rules' names out.
    Span(SpanKind, Rc<Node>),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum SpanKind {
    Own,
    Other(Kind),
    Silent,
}

/// Parses patterns against one alphabet; a macro is parsed once.
pub(crate) struct Parser<'p> {
    pub alphabet: Alphabet,
    table: &'p Table<'static>,
    macros: HashMap<&'static str, &'static str>,
    parsed: HashMap<&'static str, Rc<Node>>,
}

impl<'p> Parser<'p> {
    pub fn new(table: &'p Table<'static>, macros: &[(&'static str, &'static str)]) -> Parser<'p> {
        Parser { alphabet: Alphabet::new(table), table, macros: macros.iter().copied().collect(), parsed: HashMap::new() }
    }

    /// The program of `pattern`; spans without a kind of their own are of `kind`.
    pub fn program(&mut self, pattern: &'static str, kind: Kind) -> Result<Program, String> {
        let node = self.parse(pattern, 0)?;
        let mut program = Program::default();
        self.emit(&node, kind, &mut program)?;
        program.code.push(Instruction::Match);
        if program.spans.is_empty() {
            return Err("no span: put `[` and `]` around what the entity is".to_owned());
        }
        if first(&node, &mut program.first) {
            return Err("the pattern can match nothing at all".to_owned());
        }
        program.find_second();
        program.required = required(&node);
        Ok(program)
    }

    fn parse(&mut self, text: &'static str, depth: usize) -> Result<Rc<Node>, String> {
        let mut cursor = Cursor { rest: text };
        let node = self.choice(&mut cursor, depth)?;
        match cursor.peek() {
            None => Ok(node),
            Some(c) => Err(format!("unexpected {c:?} before {:?}", cursor.rest)),
        }
    }

    fn choice(&mut self, cursor: &mut Cursor, depth: usize) -> Result<Rc<Node>, String> {
        let mut branches = vec![self.sequence(cursor, depth)?];
        while cursor.peek() == Some('|') {
            cursor.take('|')?;
            branches.push(self.sequence(cursor, depth)?);
        }
        Ok(if branches.len() == 1 { branches.remove(0) } else { Rc::new(Node::Choice(branches)) })
    }

    fn sequence(&mut self, cursor: &mut Cursor, depth: usize) -> Result<Rc<Node>, String> {
        let mut nodes = Vec::new();
        while let Some(c) = cursor.peek() {
            if matches!(c, '|' | ')' | ']') {
                break;
            }
            let mut node = self.primary(c, cursor, depth)?;
            while let Some(c @ ('?' | '*' | '+')) = cursor.peek() {
                cursor.take(c)?;
                node = Rc::new(Node::Repeat(node, c));
            }
            nodes.push(node);
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Rc::new(Node::Sequence(nodes)) })
    }

    fn primary(&mut self, c: char, cursor: &mut Cursor, depth: usize) -> Result<Rc<Node>, String> {
        match c {
            '(' => {
                cursor.take('(')?;
                let node = self.choice(cursor, depth)?;
                cursor.take(')')?;
                Ok(node)
            }
            '[' => {
                cursor.take('[')?;
                let mut kind = SpanKind::Own;
                if let Some((label, rest)) = cursor.rest.split_once(':') {
                    let other =
                        if label.trim() == "none" { Some(SpanKind::Silent) } else { label.trim().parse().ok().map(SpanKind::Other) };
                    if let Some(other) = other {
                        kind = other;
                        cursor.rest = rest;
                    }
                }
                let node = self.choice(cursor, depth)?;
                cursor.take(']')?;
                Ok(Rc::new(Node::Span(kind, node)))
            }
            '<' => {
                let (terms, rest) = cursor.rest[1..].split_once('>').ok_or("a `<` without its `>`")?;
                cursor.rest = rest;
                Ok(Rc::new(Node::Atom(self.alphabet.atom(terms, self.table)?)))
            }
            '.' => {
                cursor.take('.')?;
                Ok(Rc::new(Node::End))
            }
            '$' => {
                let len = cursor.rest[1..].find(|c: char| !c.is_alphanumeric() && c != '_').map_or(cursor.rest.len(), |at| at + 1);
                let (name, rest) = cursor.rest.split_at(len);
                cursor.rest = rest;
                let name = &name[1..];
                if let Some(node) = self.parsed.get(name) {
                    return Ok(Rc::clone(node));
                }
                let body = *self.macros.get(name).ok_or_else(|| format!("no macro ${name}"))?;
                if depth > 16 {
                    return Err(format!("the macro ${name} holds itself"));
                }
                let node = self.parse(body, depth + 1)?;
                self.parsed.insert(name, Rc::clone(&node));
                Ok(node)
            }
            other => Err(format!("unexpected {other:?} before {:?}", cursor.rest)),
        }
    }

    /// Appends the instructions of `node`.
    fn emit(&self, node: &Node, kind: Kind, program: &mut Program) -> Result<(), String> {
        let here = |program: &Program| u16::try_from(program.code.len()).map_err(|_| "the pattern is too long".to_owned());
        match node {
            Node::End => program.code.push(Instruction::End),
            Node::Atom(atom) => {
                program.code.push(if self.alphabet.surface(*atom).is_some() {
                    Instruction::Surface(*atom)
                } else {
                    Instruction::Atom(*atom)
                });
                match self.alphabet.goes_on(*atom) {
                    (true, _) => program.code.push(Instruction::RestOfName),
                    (_, true) => program.code.push(Instruction::RestOfPhrase),
                    _ => {}
                }
            }
            Node::Sequence(nodes) => {
                for node in nodes {
                    self.emit(node, kind, program)?;
                }
            }
            Node::Choice(branches) => {
                let mut jumps = Vec::new();
                for (n, branch) in branches.iter().enumerate() {
                    if n + 1 == branches.len() {
                        self.emit(branch, kind, program)?;
                        break;
                    }
                    let split = here(program)?;
                    program.code.push(Instruction::Split(split + 1, 0));
                    self.emit(branch, kind, program)?;
                    jumps.push(program.code.len());
                    program.code.push(Instruction::Jump(0));
                    program.code[split as usize] = Instruction::Split(split + 1, here(program)?);
                }
                for jump in jumps {
                    program.code[jump] = Instruction::Jump(here(program)?);
                }
            }
            Node::Repeat(node, times) => {
                let start = here(program)?;
                if *times == '+' {
                    self.emit(node, kind, program)?;
                    let split = here(program)?;
                    program.code.push(Instruction::Split(start, split + 1));
                } else {
                    program.code.push(Instruction::Split(start + 1, 0));
                    self.emit(node, kind, program)?;
                    if *times == '*' {
                        program.code.push(Instruction::Jump(start));
                    }
                    program.code[start as usize] = Instruction::Split(start + 1, here(program)?);
                }
            }
            Node::Span(SpanKind::Silent, node) => {
                program.code.push(Instruction::Mark);
                self.emit(node, kind, program)?;
                program.code.push(Instruction::Mark);
            }
            Node::Span(span, node) => {
                let slot = program.spans.len();
                if slot >= super::program::MAX_SPANS {
                    return Err("too many spans in one pattern".to_owned());
                }
                program.spans.push(if let SpanKind::Other(other) = span { *other } else { kind });
                program.code.push(Instruction::Save(2 * slot as u8));
                self.emit(node, kind, program)?;
                program.code.push(Instruction::Save(2 * slot as u8 + 1));
            }
        }
        Ok(())
    }
}

/// What is left of a pattern.
struct Cursor {
    rest: &'static str,
}

impl Cursor {
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
}

/// The sets of atoms of each of which every match has at least one token; the rarer half of what a choice offers is not known here, so all are kept.
fn required(node: &Node) -> Vec<AtomSet> {
    match node {
        Node::End => Vec::new(),
        Node::Atom(atom) => {
            let mut set = NO_ATOMS;
            set[*atom as usize / 64] |= 1 << (atom % 64);
            vec![set]
        }
        Node::Sequence(nodes) => nodes.iter().flat_map(|node| required(node)).collect(),
        Node::Choice(branches) => {
            // One set for the whole choice: of each branch the set with the fewest atoms.
            let mut union = NO_ATOMS;
            for branch in branches {
                let Some(set) = required(branch).into_iter().min_by_key(|set| set.iter().map(|bits| bits.count_ones()).sum::<u32>()) else {
                    return Vec::new();
                };
                union.iter_mut().zip(set).for_each(|(all, bits)| *all |= bits);
            }
            vec![union]
        }
        Node::Repeat(node, '+') => required(node),
        Node::Repeat(..) => Vec::new(),
        Node::Span(_, node) => required(node),
    }
}

/// Collects the atoms that a match can begin with; whether `node` can match nothing.
fn first(node: &Node, out: &mut AtomSet) -> bool {
    match node {
        Node::End => true,
        Node::Atom(atom) => {
            out[*atom as usize / 64] |= 1 << (atom % 64);
            false
        }
        Node::Sequence(nodes) => nodes.iter().all(|node| first(node, out)),
        Node::Choice(branches) => branches.iter().fold(false, |empty, branch| first(branch, out) | empty),
        Node::Repeat(node, times) => first(node, out) | (*times != '+'),
        Node::Span(_, node) => first(node, out),
    }
}
