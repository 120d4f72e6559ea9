//! From the text of a pattern to its syntax tree and on to a program.

use std::collections::HashMap;
use std::rc::Rc;

use super::atom_set::{has, is_subset, meets, union, with, AtomSet, ALWAYS, BEYOND, END, NO_ATOMS, RETURN};
use super::atoms::Atoms;
use super::program::{Instruction, Program, MOST_ANSWERS, NO_SLOT};
use super::symbol::name;
use super::ways::{ways, Way};
use crate::gazetteer::table::Table;
use crate::kind::Kind;

/// A part of a pattern, and what it can begin with.
#[derive(Debug)]
struct Part {
    node: Node,
    /// The atoms that a match of it can begin with; [`END`] where it asks for the end of the sentence.
    first: AtomSet,
    /// Whether it can match nothing.
    empty: bool,
}

/// The syntax tree.
#[derive(Debug)]
enum Node {
    /// The end of the sentence.
    End,
    Atom(u16),
    /// The next token is the atom, and stays the next.
    Ahead(u16),
    Sequence(Vec<Rc<Part>>),
    Choice(Vec<Rc<Part>>),
    Repeat(Rc<Part>, char),
    /// A part that rules share, with its number.
    Shared(usize, Rc<Part>),
    /// A group: the rule's own kind, another, or none: then it only keeps other rules' names out.
    Span(SpanKind, Rc<Part>),
}

impl Part {
    fn new(node: Node) -> Rc<Part> {
        let (first, empty) = match &node {
            Node::End => (with(NO_ATOMS, END), false),
            Node::Atom(atom) | Node::Ahead(atom) => (with(NO_ATOMS, *atom), false),
            Node::Sequence(parts) => (first_of(parts, NO_ATOMS), parts.iter().all(|part| part.empty)),
            Node::Choice(branches) => {
                let first = branches.iter().fold(NO_ATOMS, |all, branch| union(all, branch.first));
                (first, branches.iter().any(|branch| branch.empty))
            }
            Node::Repeat(part, times) => (part.first, part.empty || *times != '+'),
            Node::Span(_, part) | Node::Shared(_, part) => (part.first, part.empty),
        };
        Rc::new(Part { node, first, empty })
    }

    /// What a match can begin with when `follow` is what can come after the part.
    fn then(&self, follow: AtomSet) -> AtomSet {
        if self.empty {
            union(self.first, follow)
        } else {
            self.first
        }
    }
}

/// What the parts in a row can begin with, and then `follow`.
fn first_of(parts: &[Rc<Part>], follow: AtomSet) -> AtomSet {
    parts.iter().rev().fold(follow, |follow, part| part.then(follow))
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum SpanKind {
    Own,
    Other(Kind),
    Silent,
}

/// A program that is being emitted: each instruction but a jump and a split goes on with the next.
#[derive(Default)]
struct Draft {
    code: Vec<Instruction>,
    spans: Vec<Kind>,
    /// How many calls of shared parts there are.
    calls: usize,
}

/// What is emitted, and so how shared parts are: whole, or as a call.
#[derive(Clone, Copy)]
enum Mode {
    /// The whole pattern, for what can be told from it; it is not run.
    Sketch,
    Program,
    Shared,
}

/// A program, and what the sieves of the rules go by.
pub(crate) struct Compiled {
    pub program: Program,
    /// What a match can begin with.
    pub ways: Vec<Way>,
    /// What each match has, each with a guess at how many tokens are so, the rarest first: a sieve for whole sentences.
    pub needs: Vec<(f32, Need)>,
}

/// A token that each match has, and its next one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Need {
    /// The token has one of these atoms,
    pub token: AtomSet,
    /// and the one behind it, or the end, one of these, unless it goes on as a name or a phrase.
    pub next: AtomSet,
}

/// Parses patterns against one set of atoms; a macro is parsed once.
pub(crate) struct Parser {
    pub atoms: Atoms,
    macros: HashMap<&'static str, &'static str>,
    parsed: HashMap<&'static str, Rc<Part>>,
    /// The parts that rules share, by their names; those that have been asked for, and their code.
    shared: HashMap<&'static str, Rc<Part>>,
    parts: Vec<Vec<u64>>,
    /// How shared parts are emitted.
    mode: Mode,
    /// What can come after the parts that are being emitted.
    follows: Vec<AtomSet>,
}

impl Parser {
    pub fn new(table: &Table<'static>, macros: &[(&'static str, &'static str)]) -> Parser {
        Parser {
            atoms: Atoms::new(table),
            macros: macros.iter().copied().collect(),
            parsed: HashMap::new(),
            shared: HashMap::new(),
            parts: Vec::new(),
            mode: Mode::Sketch,
            follows: Vec::new(),
        }
    }

    /// The program of `pattern`; spans without a kind of their own are of `kind`.
    pub fn program(&mut self, pattern: &'static str, kind: Kind) -> Result<Compiled, String> {
        let part = self.parse(pattern, 0)?;
        // After the pattern, anything.
        let follow = with(NO_ATOMS, ALWAYS);
        let program = self.draft(Mode::Program, &part, kind, follow, Instruction::Match)?;
        if program.spans.is_empty() && !program.code.iter().any(|one| matches!(one, Instruction::Mark { .. })) {
            return Err("no span: put `[` and `]` around what the entity is".to_owned());
        }
        if part.empty {
            return Err("the pattern can match nothing at all".to_owned());
        }
        let whole = self.draft(Mode::Sketch, &part, kind, follow, Instruction::Match)?;
        let ways = ways(&whole.code, |atom| self.atoms.goes_on(atom));
        // What every way in has as its first tokens spares no run.
        let begins = |need: &Need| ways.iter().all(|way| way.tokens[..2].iter().any(|set| is_subset(set, &need.token)));
        let mut needs: Vec<(f32, Need)> = Vec::new();
        for need in self.needs(&part, follow) {
            let rank = if begins(&need) { 1.0 } else { self.share(&need.token) } * self.share(&need.next);
            if needs.iter().all(|(_, other)| *other != need) {
                needs.push((rank, need));
            }
        }
        needs.sort_by(|a, b| a.0.total_cmp(&b.0));
        Ok(Compiled { ways, needs, program: Program { code: self.switched(&thread(&program.code))?, spans: program.spans } })
    }

    /// The instructions of the part, with which all ends.
    fn draft(&mut self, mode: Mode, part: &Part, kind: Kind, follow: AtomSet, end: Instruction) -> Result<Draft, String> {
        let mut draft = Draft::default();
        let before = core::mem::replace(&mut self.mode, mode);
        self.emit(part, kind, follow, &mut draft)?;
        self.mode = before;
        draft.code.push(end);
        Ok(draft)
    }

    /// The code of the parts that rules share, by their numbers.
    pub fn shared_code(&self) -> &[Vec<u64>] {
        &self.parts
    }

    /// The number of the question whether a token has an atom of the set. A sketch asks none.
    fn question(&mut self, set: AtomSet) -> Result<u16, String> {
        match self.mode {
            Mode::Sketch => Ok(0),
            Mode::Program | Mode::Shared => self.atoms.question(set),
        }
    }

    /// What every match of the part has, behind which `follow` comes.
    fn needs(&self, part: &Part, follow: AtomSet) -> Vec<Need> {
        match &part.node {
            Node::End => Vec::new(),
            Node::Atom(atom) => {
                // The window of a run can end where the sentence does not.
                let next = if meets(&follow, &BEYOND) { with(NO_ATOMS, ALWAYS) } else { follow };
                vec![Need { token: with(NO_ATOMS, *atom), next }]
            }
            Node::Ahead(atom) => vec![Need { token: with(NO_ATOMS, *atom), next: with(NO_ATOMS, ALWAYS) }],
            Node::Sequence(parts) => {
                let mut all = Vec::new();
                for (n, part) in parts.iter().enumerate() {
                    all.extend(self.needs(part, first_of(&parts[n + 1..], follow)));
                }
                all
            }
            Node::Choice(branches) => {
                // One for the whole choice: of each branch the rarest.
                let mut whole = Need { token: NO_ATOMS, next: NO_ATOMS };
                for branch in branches {
                    // The root, for a token and its next one go together more often than their shares say: `» ,`.
                    let rank = |need: &Need| self.share(&need.token) * self.share(&need.next).sqrt();
                    let rarest = self.needs(branch, follow).into_iter().min_by(|a, b| rank(a).total_cmp(&rank(b)));
                    let Some(Need { token, next }) = rarest else { return Vec::new() };
                    whole = Need { token: union(whole.token, token), next: union(whole.next, next) };
                }
                vec![whole]
            }
            Node::Repeat(part, '+') => self.needs(part, union(part.first, follow)),
            Node::Repeat(..) => Vec::new(),
            Node::Span(_, part) | Node::Shared(_, part) => self.needs(part, follow),
        }
    }

    /// The code, packed, with a switch for each row of splits, and with the beginnings and ends of spans in the instructions behind them.
    fn switched(&mut self, code: &[Instruction]) -> Result<Vec<u64>, String> {
        const UNWRITTEN: u64 = 0;
        let mut out = vec![UNWRITTEN];
        // Where each instruction went, and those that are still to be written there, with whether a switch asks for their atoms.
        let mut places = HashMap::from([(0, 0)]);
        let mut switches = HashMap::new();
        let mut open = vec![(0, 0, false)];
        while let Some((mut from, to, asked)) = open.pop() {
            let mut slot = NO_SLOT;
            if let Instruction::Save { slot: own, next } = code[from] {
                (slot, from) = (own, next.into());
            }
            if let Some(&switch) = switches.get(&from) {
                out[to] = Instruction::pack(switch, slot);
                continue;
            }
            if matches!(code[from], Instruction::Split { .. }) {
                let branches = branches(code, from);
                let next = out.len();
                let mut questions: Vec<u16> = branches.iter().map(|&(question, _)| question).collect();
                let Some((&mut last, row)) = questions.split_last_mut() else { continue };
                let returns = has(self.atoms.set(last), RETURN);
                for question in &mut *row {
                    // What is asked of them is the same for all rules.
                    if has(self.atoms.set(*question), RETURN) {
                        *question = self.atoms.question(with(NO_ATOMS, ALWAYS))?;
                    }
                }
                let count = u8::try_from(row.len()).ok().filter(|&count| count <= MOST_ANSWERS).ok_or("too many branches in one place")?;
                let (first, last) = (self.atoms.row_of(row)?, self.atoms.row_of(&[last])?);
                let next_place = place_of(next)?;
                let switch = match returns {
                    false => Instruction::Switch { first, count, last, next: next_place },
                    true => Instruction::SwitchOrReturn { first, count, last, next: next_place },
                };
                out[to] = switch.pack(slot);
                switches.insert(from, switch);
                for (at, (question, branch)) in (next..).zip(branches) {
                    let begun = match code[branch] {
                        Instruction::Save { next, .. } => code[next as usize],
                        one => one,
                    };
                    let asked = matches!(begun, Instruction::Atom { atom, .. } if *self.atoms.set(question) == with(NO_ATOMS, atom));
                    if !asked {
                        places.entry(branch).or_insert(at);
                    }
                    open.push((branch, at, asked));
                    out.push(UNWRITTEN);
                }
                continue;
            }
            let mut one = match code[from] {
                // two spans begin or end here
                Instruction::Save { .. } => Instruction::Pass { next: place_of(from)? },
                Instruction::Atom { over, next, .. } if asked => Instruction::Take { over, next },
                one => one,
            };
            if let Some(next) = one.next_mut() {
                let goal = *next as usize;
                let place = *places.entry(goal).or_insert_with(|| {
                    open.push((goal, out.len(), false));
                    out.push(UNWRITTEN);
                    out.len() - 1
                });
                *next = place_of(place)?;
            }
            out[to] = one.pack(slot);
        }
        Ok(out)
    }

    /// A guess at how many tokens are in the set.
    pub fn share(&self, set: &AtomSet) -> f32 {
        if meets(set, &BEYOND) {
            1.0
        } else {
            self.atoms.share(set)
        }
    }

    fn parse(&mut self, text: &'static str, depth: usize) -> Result<Rc<Part>, String> {
        let mut cursor = Cursor { rest: text };
        let node = self.choice(&mut cursor, depth)?;
        match cursor.peek() {
            None => Ok(node),
            Some(c) => Err(format!("unexpected {c:?} before {:?}", cursor.rest)),
        }
    }

    fn choice(&mut self, cursor: &mut Cursor, depth: usize) -> Result<Rc<Part>, String> {
        let mut branches = vec![self.sequence(cursor, depth)?];
        while cursor.peek() == Some('|') {
            cursor.take('|')?;
            branches.push(self.sequence(cursor, depth)?);
        }
        Ok(if branches.len() == 1 { branches.remove(0) } else { Part::new(Node::Choice(branches)) })
    }

    fn sequence(&mut self, cursor: &mut Cursor, depth: usize) -> Result<Rc<Part>, String> {
        let mut nodes = Vec::new();
        while let Some(c) = cursor.peek() {
            if matches!(c, '|' | ')' | ']') {
                break;
            }
            let mut node = self.primary(c, cursor, depth)?;
            while let Some(c @ ('?' | '*' | '+')) = cursor.peek() {
                cursor.take(c)?;
                node = Part::new(Node::Repeat(node, c));
            }
            nodes.push(node);
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Part::new(Node::Sequence(nodes)) })
    }

    fn primary(&mut self, c: char, cursor: &mut Cursor, depth: usize) -> Result<Rc<Part>, String> {
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
                Ok(Part::new(Node::Span(kind, node)))
            }
            '<' => {
                let (terms, rest) = cursor.rest[1..].split_once('>').ok_or("a `<` without its `>`")?;
                cursor.rest = rest;
                Ok(Part::new(Node::Atom(self.atoms.atom(terms)?)))
            }
            '=' => {
                cursor.take('=')?;
                match &self.primary('<', cursor, depth)?.node {
                    Node::Atom(atom) if self.atoms.surface(*atom).is_none() => Ok(Part::new(Node::Ahead(*atom))),
                    _ => Err(format!("`=` asks for a `<…>` without `~` before {:?}", cursor.rest)),
                }
            }
            '.' => {
                cursor.take('.')?;
                Ok(Part::new(Node::End))
            }
            '$' | '@' => {
                let len = cursor.rest[1..].find(|c: char| !c.is_alphanumeric() && c != '_').map_or(cursor.rest.len(), |at| at + 1);
                let (name, rest) = cursor.rest.split_at(len);
                cursor.rest = rest;
                let name = &name[1..];
                if c == '@' {
                    self.shared(name, depth)
                } else {
                    self.expanded(name, depth)
                }
            }
            other => Err(format!("unexpected {other:?} before {:?}", cursor.rest)),
        }
    }

    /// What the macro stands for.
    fn expanded(&mut self, name: &'static str, depth: usize) -> Result<Rc<Part>, String> {
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

    /// The same, with its code once for all that ask.
    fn shared(&mut self, name: &'static str, depth: usize) -> Result<Rc<Part>, String> {
        if let Some(node) = self.shared.get(name) {
            return Ok(Rc::clone(node));
        }
        let part = self.expanded(name, depth)?;
        let draft = self.draft(Mode::Shared, &part, Kind::Title, with(NO_ATOMS, RETURN), Instruction::Return)?;
        if !draft.spans.is_empty() {
            return Err(format!("the macro @{name} has spans of its own: only silent ones can be shared"));
        }
        let code = self.switched(&thread(&draft.code))?;
        let node = Part::new(Node::Shared(self.parts.len(), part));
        self.parts.push(code);
        self.shared.insert(name, Rc::clone(&node));
        Ok(node)
    }

    /// Appends the instructions of `part`, after which `follow` can come.
    fn emit(&mut self, part: &Part, kind: Kind, follow: AtomSet, program: &mut Draft) -> Result<(), String> {
        let here = |program: &Draft| u16::try_from(program.code.len()).map_err(|_| "the pattern is too long".to_owned());
        let next = here(program)?.checked_add(1).ok_or("the pattern is too long")?;
        match &part.node {
            Node::End => program.code.push(Instruction::End { next }),
            Node::Ahead(atom) => program.code.push(Instruction::Ahead { atom: *atom, next }),
            Node::Atom(atom) => {
                let atom = *atom;
                let has_surface = self.atoms.surface(atom).is_some();
                program.code.push(if has_surface {
                    Instruction::Surface { atom, next }
                } else {
                    Instruction::Atom { atom, over: 0, next }
                });
                match self.atoms.goes_on(atom) {
                    [true, _] => program.code.push(Instruction::Rest { over: name::INSIDE, next: next + 1 }),
                    [_, true] => program.code.push(Instruction::Rest { over: name::PHRASE, next: next + 1 }),
                    _ => {}
                }
            }
            Node::Sequence(parts) => {
                // What can come after each part, from the last one back.
                let base = self.follows.len();
                let mut after = follow;
                for part in parts.iter().rev() {
                    self.follows.push(after);
                    after = part.then(after);
                }
                for part in parts {
                    let follow = self.follows.pop().unwrap_or(follow);
                    self.emit(part, kind, follow, program)?;
                }
                debug_assert_eq!(base, self.follows.len());
            }
            Node::Choice(branches) => {
                let mut jumps = Vec::new();
                // What can begin each branch and all after it, from the last one back.
                let base = self.follows.len();
                let mut rest = NO_ATOMS;
                for branch in branches.iter().rev() {
                    self.follows.push(rest);
                    rest = union(rest, branch.then(follow));
                }
                for (n, branch) in branches.iter().enumerate() {
                    let rest = self.follows.pop().unwrap_or(NO_ATOMS);
                    if n + 1 == branches.len() {
                        self.emit(branch, kind, follow, program)?;
                        break;
                    }
                    let (if_first, if_second) = (self.question(branch.then(follow))?, self.question(rest)?);
                    let split = here(program)?;
                    program.code.push(Instruction::Split { first: split + 1, second: 0, if_first, if_second, leaves: false });
                    self.emit(branch, kind, follow, program)?;
                    jumps.push(program.code.len());
                    program.code.push(Instruction::Jump { next: 0 });
                    program.code[split as usize] =
                        Instruction::Split { first: split + 1, second: here(program)?, if_first, if_second, leaves: false };
                }
                debug_assert_eq!(base, self.follows.len());
                for jump in jumps {
                    program.code[jump] = Instruction::Jump { next: here(program)? };
                }
            }
            Node::Repeat(part, times) => {
                let again = if *times == '?' { follow } else { union(part.first, follow) };
                let (if_first, if_second) = (self.question(part.then(again))?, self.question(follow)?);
                let start = here(program)?;
                if *times == '+' {
                    self.emit(part, kind, again, program)?;
                    let split = here(program)?;
                    program.code.push(Instruction::Split { first: start, second: split + 1, if_first, if_second, leaves: true });
                } else {
                    program.code.push(Instruction::Split { first: start + 1, second: 0, if_first, if_second, leaves: true });
                    self.emit(part, kind, again, program)?;
                    if *times == '*' {
                        program.code.push(Instruction::Jump { next: start });
                    }
                    program.code[start as usize] =
                        Instruction::Split { first: start + 1, second: here(program)?, if_first, if_second, leaves: true };
                }
            }
            Node::Shared(number, part) => match self.mode {
                Mode::Program => {
                    let call = u8::try_from(program.calls)
                        .ok()
                        .filter(|&call| call < MOST_ANSWERS)
                        .ok_or("too many shared parts in one pattern")?;
                    program.calls += 1;
                    let question = self.question(follow)?;
                    let follow = self.atoms.row_of(&[question])?;
                    program.code.push(Instruction::Call { part: place_of(*number)?, call, follow, next });
                }
                // A part in a part stands there whole.
                Mode::Sketch | Mode::Shared => self.emit(part, kind, follow, program)?,
            },
            Node::Span(SpanKind::Silent, part) => {
                program.code.push(Instruction::Mark { next });
                self.emit(part, kind, follow, program)?;
                let next = here(program)?.saturating_add(1);
                program.code.push(Instruction::Mark { next });
            }
            Node::Span(span, part) => {
                let slot = program.spans.len();
                if slot >= super::program::MAX_SPANS {
                    return Err("too many spans in one pattern".to_owned());
                }
                program.spans.push(if let SpanKind::Other(other) = span { *other } else { kind });
                let slot = 2 * slot as u16;
                program.code.push(Instruction::Save { slot, next });
                self.emit(part, kind, follow, program)?;
                let next = here(program)?.saturating_add(1);
                program.code.push(Instruction::Save { slot: slot + 1, next });
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

/// The place of an instruction as a number of two bytes.
fn place_of(at: usize) -> Result<u16, String> {
    u16::try_from(at).map_err(|_| "the pattern is too long".to_owned())
}

/// What a row of splits comes to, in the order of preference: instructions, each with the question whether the next token can begin it. The row ends where a
/// part is left: what comes behind that differs from rule to rule, and the rows that the parts ask are shared.
fn branches(code: &[Instruction], at: usize) -> Vec<(u16, usize)> {
    let mut branches = Vec::new();
    let mut open = vec![(0, at, true)];
    while let Some((question, at, goes_on)) = open.pop() {
        match code[at] {
            Instruction::Split { first, second, if_first, if_second, leaves } if goes_on => {
                open.extend([(if_second, second.into(), !leaves), (if_first, first.into(), true)]);
            }
            // what was tried before fails again
            _ if branches.iter().any(|&(_, other)| other == at) => {}
            _ => branches.push((question, at)),
        }
    }
    branches
}

/// The code without its jumps: each instruction says where to go on, so that none is run; and what goes over a name does so with its first token.
fn thread(code: &[Instruction]) -> Vec<Instruction> {
    let goal = |mut at: u16| {
        while let Instruction::Jump { next } = code[at as usize] {
            at = next;
        }
        at
    };
    let threaded = code.iter().map(|&one| match one {
        Instruction::Atom { atom, next, .. } => match code[next as usize] {
            Instruction::Rest { over, next } => Instruction::Atom { atom, over, next: goal(next) },
            _ => Instruction::Atom { atom, over: 0, next: goal(next) },
        },
        Instruction::Split { first, second, if_first, if_second, leaves } => {
            Instruction::Split { first: goal(first), second: goal(second), if_first, if_second, leaves }
        }
        mut one => {
            if let Some(next) = one.next_mut() {
                *next = goal(*next);
            }
            one
        }
    });
    threaded.collect()
}
