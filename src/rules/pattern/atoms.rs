//! The atoms of all patterns, numbered, and the questions that the automata ask of a token.

use std::collections::HashMap;

use super::atom_set::{atoms_of, has, meets, with, AtomSet, ALWAYS, ATOM_WORDS, LIMIT, NO_ATOMS};
use super::letters::Listed;
use super::symbol::{name, shape as s, WIDTH};
use super::ways::GoesOn;
use crate::gazetteer::compile::in_second_set;
use crate::gazetteer::table::Table;
use crate::kind::Kind;
use crate::lexicon::Lexical;
use crate::rules::groups;

/// How many of a million tokens of news are of each atom. Only the sieves go by it, never an answer; what is not listed is guessed. The test
/// `rules::tests::measure_shares` writes it.
static SHARES: &str = include_str!("shares.tsv");

/// The byte of a symbol that tells function words.
const FUNCTIONS: usize = 4;

/// What a token must be.
struct Atom {
    /// A whole gazetteer name, a whole trigger phrase.
    name: bool,
    phrase: bool,
    /// A regular expression for the letters, where they are no list of words.
    surface: Option<String>,
    /// How many tokens are so: measured, or a guess from the share of the values of each byte that it allows.
    share: f32,
}

/// All atoms, numbered in the order in which the rules name them.
pub(crate) struct Atoms {
    atoms: Vec<Atom>,
    /// Their numbers by their terms, as the patterns have them.
    pub terms: HashMap<String, u16>,
    measured: HashMap<&'static str, f32>,
    pub all: AtomSet,
    /// For each byte of a symbol and each of its values, the atoms that allow it; those that are no atoms yet do.
    pub rows: Box<[[AtomSet; 256]; WIDTH]>,
    classes: Vec<&'static str>,
    /// For each class, the sets of trigger classes that have it, and the sets of classes of function words.
    members: [Vec<[u64; 4]>; 2],
    /// Of the sets of either, those that phrases of several words have.
    of_phrases: [[u64; 4]; 2],
    /// The sets that branches of patterns can begin with, each once: questions.
    sets: Vec<AtomSet>,
    /// Open-addressed: the numbers of the sets by a hash of them; 0 marks an empty slot.
    slots: Vec<u16>,
    /// The rows of questions that are asked at once, with their places; and of each word of answers behind those of the atoms how many bits are used.
    asked: HashMap<Vec<u16>, u16>,
    used: Vec<u8>,
    /// For each atom, the answers to which it is a yes.
    pub holders: Vec<Vec<u64>>,
    pub listed: Listed,
}

impl Atoms {
    pub fn new(table: &Table<'static>) -> Atoms {
        let classes: Vec<&'static str> = table.class_names().collect();
        let mut members = [vec![[0; 4]; classes.len()], vec![[0; 4]; classes.len()]];
        for set in 0..=255u8 {
            for (members, set_of_classes) in members.iter_mut().zip([table.trigger_set(set), table.function_set(set)]) {
                let of = members.iter_mut().enumerate().filter(|(bit, _)| set_of_classes.has(*bit));
                of.for_each(|(_, sets)| sets[set as usize / 64] |= 1 << (set % 64));
            }
        }
        let mut of_phrases = [[0; 4]; 2];
        for sets in table.phrases() {
            of_phrases.iter_mut().zip(sets).for_each(|(all, set)| all[set as usize / 64] |= 1 << (set % 64));
        }
        Atoms {
            atoms: Vec::new(),
            rows: Box::new([[[u64::MAX; ATOM_WORDS]; 256]; WIDTH]),
            classes,
            members,
            of_phrases,
            sets: Vec::new(),
            slots: vec![0; 1 << 10],
            asked: HashMap::new(),
            used: Vec::new(),
            terms: HashMap::new(),
            measured: SHARES.lines().filter_map(measured_share).collect(),
            all: NO_ATOMS,
            holders: Vec::new(),
            listed: Listed::default(),
        }
    }

    /// The number of the question whether a token has an atom of the set.
    pub fn question(&mut self, mut set: AtomSet) -> Result<u16, String> {
        if has(&set, ALWAYS) {
            set = with(NO_ATOMS, ALWAYS);
        }
        let mut slot = self.slot(&set);
        if self.slots[slot] == 0 {
            self.sets.push(set);
            if 2 * self.sets.len() > self.slots.len() {
                self.slots = vec![0; 2 * self.slots.len()];
                for number in 0..self.sets.len() - 1 {
                    let slot = self.slot(&self.sets[number]);
                    self.slots[slot] = number as u16 + 1;
                }
                slot = self.slot(&set);
            }
            self.slots[slot] = u16::try_from(self.sets.len()).map_err(|_| "too many different branches".to_owned())?;
        }
        Ok(self.slots[slot] - 1)
    }

    /// The set of a question.
    pub fn set(&self, question: u16) -> &AtomSet {
        &self.sets[question as usize]
    }

    /// Where among the answers for a token those to these questions stand in a row, within one word; there are at most 64.
    pub fn row_of(&mut self, questions: &[u16]) -> Result<u16, String> {
        if questions.is_empty() {
            // anywhere, but not behind the last of them
            return Ok(0);
        }
        if let Some(&at) = self.asked.get(questions) {
            return Ok(at);
        }
        if let [question] = questions {
            // The answer for an atom stands there already, and there is always that whether the token is one.
            let mut atoms = atoms_of(&self.sets[*question as usize]);
            if let (Some(atom), None) = (atoms.next(), atoms.next()) {
                return Ok(atom as u16);
            }
        }
        let room = self.used.last().is_some_and(|&used| used as usize + questions.len() <= 64);
        if !room {
            self.used.push(0);
        }
        let word = self.used.len() - 1;
        let at = 64 * (ATOM_WORDS + word) + self.used[word] as usize;
        self.used[word] += questions.len() as u8;
        let at = u16::try_from(at).map_err(|_| "too many different branches".to_owned())?;
        self.asked.insert(questions.to_vec(), at);
        Ok(at)
    }

    /// The slot that holds the set, or the empty one in which it belongs. A process asks for tens of thousands before its first answer,
    /// which a `HashMap` would take a millisecond for.
    fn slot(&self, set: &AtomSet) -> usize {
        let hash = set.iter().fold(0u64, |hash, word| (hash ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29));
        let mut slot = hash as usize & (self.slots.len() - 1);
        while self.slots[slot] != 0 && self.sets[self.slots[slot] as usize - 1] != *set {
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        slot
    }

    /// To be called after the last atom.
    pub fn finish(&mut self) {
        self.listed.finish();
        self.holders = vec![vec![0; self.used.len()]; 64 * ATOM_WORDS];
        for (questions, &place) in &self.asked {
            for (question, place) in questions.iter().zip(place as usize - 64 * ATOM_WORDS..) {
                for atom in atoms_of(&self.sets[*question as usize]) {
                    self.holders[atom][place / 64] |= 1 << (place % 64);
                }
            }
        }
    }

    /// Whether the atom goes on over the rest of a gazetteer name, or else of a trigger phrase.
    pub fn goes_on(&self, atom: u16) -> GoesOn {
        let atom = &self.atoms[atom as usize];
        [atom.name, atom.phrase && !atom.name]
    }

    /// The regular expression that the token's letters must match, if the atom has one that is no list of words.
    pub fn surface(&self, atom: u16) -> Option<&str> {
        self.atoms[atom as usize].surface.as_deref()
    }

    /// All these expressions, with the numbers of their atoms.
    pub fn surfaces(&self) -> impl Iterator<Item = (u16, &str)> {
        self.atoms.iter().enumerate().filter_map(|(number, atom)| Some((number as u16, atom.surface.as_deref()?)))
    }

    /// A guess at how many tokens are in the set, as if its atoms had nothing to do with each other.
    pub fn share(&self, set: &AtomSet) -> f32 {
        1.0 - atoms_of(set).filter_map(|atom| self.atoms.get(atom)).map(|atom| 1.0 - atom.share).product::<f32>()
    }

    /// The number of the atom with these terms, made if it is new.
    pub fn atom(&mut self, terms: &str) -> Result<u16, String> {
        if let Some(&number) = self.terms.get(terms) {
            return Ok(number);
        }
        if self.atoms.len() == LIMIT {
            return Err(format!("more than {LIMIT} different atoms"));
        }
        let mut allowed = [[true; 256]; WIDTH];
        let mut atom = Atom { name: false, phrase: false, surface: None, share: 1.0 };
        let mut whole = true;
        for term in terms.split('&') {
            self.term(term.trim(), &mut atom, &mut allowed, &mut whole)?;
        }
        if whole {
            // Not a further token of a trigger phrase: `chef de l'` does not end before `État`.
            restrict(&mut allowed[3], false, |byte| byte & name::PHRASE == 0);
        }
        atom.share = allowed.iter().enumerate().fold(1.0, |share, (dimension, allowed)| {
            let values = allowed.iter().filter(|&&allowed| allowed).count() as f32 / 256.0;
            // Of the function words each is frequent.
            share * if dimension == FUNCTIONS && values < 1.0 { 0.3 } else { values }
        });
        if let Some(&share) = self.measured.get(terms) {
            atom.share = share;
        }
        let number = self.atoms.len();
        for (rows, allowed) in self.rows.iter_mut().zip(&allowed).filter(|(_, allowed)| **allowed != [true; 256]) {
            for (row, _) in rows.iter_mut().zip(allowed).filter(|(_, allowed)| !**allowed) {
                row[number / 64] &= !(1 << (number % 64));
            }
        }
        self.atoms.push(atom);
        self.terms.insert(terms.to_owned(), number as u16);
        self.all = with(self.all, number as u16);
        Ok(number as u16)
    }

    fn term(&mut self, term: &str, atom: &mut Atom, allowed: &mut [[bool; 256]; WIDTH], whole: &mut bool) -> Result<(), String> {
        let (negated, term) = term.strip_prefix('!').map_or((false, term), |rest| (true, rest));
        let is_word = |b: u8| b & (s::MARK | s::NUMBER) == 0;
        let [shapes, lexicals, triggers, names, functions] = allowed;
        let mut shape = |of: &dyn Fn(u8) -> bool| restrict(shapes, negated, of);
        let mut lexical = |bits: Lexical| restrict(lexicals, negated, |b| Lexical(b).intersects(bits));
        match term {
            "any" => *whole = false,
            "word" => shape(&is_word),
            "cap" => shape(&|b| is_word(b) && b & s::CAPITAL != 0),
            "lower" => shape(&|b| is_word(b) && b & s::CAPITAL == 0),
            "allcaps" => shape(&|b| is_word(b) && b & s::ALL_CAPITALS != 0),
            "start" => shape(&|b| b & s::START != 0),
            "glued" => shape(&|b| b & s::GLUED != 0),
            "roman" => shape(&|b| is_word(b) && b & s::ROMAN != 0),
            "initials" => shape(&|b| is_word(b) && b & s::INITIALS != 0),
            "mark" => shape(&|b| b & s::MARK != 0),
            "num" => shape(&|b| b & s::NUMBER != 0 && b & s::DATE == 0),
            "year" => shape(&|b| b & s::NUMBER != 0 && b & s::YEAR != 0),
            "ndate" => shape(&|b| b & s::NUMBER != 0 && b & s::DATE != 0),
            "noun" => lexical(Lexical::NOUN),
            "adj" => lexical(Lexical::ADJECTIVE),
            "verb" => lexical(Lexical::VERB),
            "part" => lexical(Lexical::PARTICIPLE),
            "func" => lexical(Lexical::FUNCTION),
            "given" => lexical(Lexical::GIVEN),
            "family" => lexical(Lexical::FAMILY),
            "noent" => lexical(Lexical::NO_ENTITY),
            "ord" => lexical(Lexical::ORDINARY),
            // a name of several words
            "several" => restrict(names, negated, |b| b & name::CERTAINTY == name::CERTAINTY),
            "g:any" => {
                restrict(names, negated, |b| b & name::KIND != 0 && b & name::INSIDE == 0 && b & name::CERTAINTY != 0);
                atom.name |= !negated;
            }
            _ if term.starts_with("group:") => {
                let words = groups::words(&term[6..]);
                if words.is_empty() || negated {
                    return Err(format!("no group {term:?} of words, or one that is asked not to be"));
                }
                self.listed.add_words(self.atoms.len() as u16, words);
            }
            _ if term.starts_with('~') => {
                if !self.listed.add(self.atoms.len() as u16, &term[1..]) {
                    atom.surface = Some(term[1..].to_owned());
                }
            }
            _ if term.starts_with("g:") => {
                let kind: Kind = term[2..].parse().map_err(|error| format!("{error}"))?;
                restrict(names, negated, |b| {
                    b & name::KIND == kind as u8 && (negated || b & name::INSIDE == 0) && b & name::CERTAINTY != 0
                });
                atom.name |= !negated;
            }
            class => {
                let bit = self
                    .classes
                    .iter()
                    .position(|name| *name == class)
                    .ok_or_else(|| format!("no class {class:?} of words in the lists"))?;
                let has = |members: &[u64; 4]| {
                    let members = *members;
                    move |set: u8| members[set as usize / 64] >> (set % 64) & 1 == 1
                };
                if in_second_set(class) {
                    restrict(functions, negated, has(&self.members[1][bit]));
                } else {
                    restrict(triggers, negated, has(&self.members[0][bit]));
                }
                // Of many classes (`word:au`, `weekday`) no phrase is.
                let second = usize::from(in_second_set(class));
                atom.phrase |= !negated && meets(&self.members[second][bit], &self.of_phrases[second]);
            }
        }
        Ok(())
    }
}

/// An atom and its share.
fn measured_share(line: &'static str) -> Option<(&'static str, f32)> {
    let (terms, millionths) = line.split_once('\t')?;
    Some((terms, millionths.parse::<f32>().ok()? / 1e6))
}

fn restrict(allowed: &mut [bool; 256], negated: bool, of: impl Fn(u8) -> bool) {
    for (byte, allowed) in allowed.iter_mut().enumerate() {
        *allowed &= of(byte as u8) != negated;
    }
}
