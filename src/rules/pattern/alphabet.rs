//! The atoms of all patterns, and which of them a token is.

use regex::Regex;

use super::{name, shape as s, Symbol, WIDTH};
use crate::gazetteer::compile::in_second_set;
use crate::gazetteer::table::Table;
use crate::kind::Kind;
use crate::lexicon::Lexical;

/// Numbers of atoms, one bit each.
pub(crate) type AtomSet = [u64; ATOM_WORDS];

/// Words of a set of atoms; raise it when there are more atoms.
const ATOM_WORDS: usize = 6;

/// The empty set.
pub(crate) const NO_ATOMS: AtomSet = [0; ATOM_WORDS];

/// How many atoms a set can hold.
const LIMIT: usize = 64 * ATOM_WORDS;

/// What a token must be.
struct Atom {
    /// The terms as the pattern has them.
    terms: String,
    /// A whole gazetteer name, a whole trigger phrase.
    name: bool,
    phrase: bool,
    surface: Option<Regex>,
}

/// All atoms, numbered in the order in which the rules name them.
pub(crate) struct Alphabet {
    atoms: Vec<Atom>,
    /// For each byte of a symbol and each of its values, the atoms that allow it.
    rows: Box<[[AtomSet; 256]; WIDTH]>,
    classes: Vec<&'static str>,
}

impl Alphabet {
    pub fn new(table: &Table<'static>) -> Alphabet {
        Alphabet { atoms: Vec::new(), rows: Box::new([[NO_ATOMS; 256]; WIDTH]), classes: table.class_names().collect() }
    }

    /// The atoms that a token with this symbol is (surfaces apart).
    pub fn row(&self, symbol: Symbol) -> AtomSet {
        let [a, b, c, d, e] = symbol.map(usize::from);
        let rows = &self.rows;
        core::array::from_fn(|at| rows[0][a][at] & rows[1][b][at] & rows[2][c][at] & rows[3][d][at] & rows[4][e][at])
    }

    /// The atoms that a value of one byte of the symbol allows.
    pub fn value(&self, dimension: usize, byte: u8) -> &AtomSet {
        &self.rows[dimension][byte as usize]
    }

    /// Whether the atom goes on over the rest of a gazetteer name, of a trigger phrase.
    pub fn goes_on(&self, atom: u16) -> (bool, bool) {
        let atom = &self.atoms[atom as usize];
        (atom.name, atom.phrase)
    }

    /// The regular expression that the token's letters must match, if the atom has one.
    pub fn surface(&self, atom: u16) -> Option<&Regex> {
        self.atoms[atom as usize].surface.as_ref()
    }

    /// The number of the atom with these terms, made if it is new.
    pub fn atom(&mut self, terms: &str, table: &Table<'_>) -> Result<u16, String> {
        if let Some(at) = self.atoms.iter().position(|atom| atom.terms == terms) {
            return Ok(at as u16);
        }
        if self.atoms.len() == LIMIT {
            return Err(format!("more than {LIMIT} different atoms"));
        }
        let mut allowed = [[true; 256]; WIDTH];
        let mut atom = Atom { terms: terms.to_owned(), name: false, phrase: false, surface: None };
        let mut whole = true;
        for term in terms.split('&') {
            self.term(term.trim(), &mut atom, &mut allowed, &mut whole, table)?;
        }
        if whole {
            // Not a further token of a trigger phrase: `chef de l'` does not end before `État`.
            restrict(&mut allowed[3], false, |byte| byte & name::PHRASE == 0);
        }
        let number = self.atoms.len();
        for (rows, allowed) in self.rows.iter_mut().zip(&allowed) {
            for (row, &allowed) in rows.iter_mut().zip(allowed) {
                row[number / 64] |= u64::from(allowed) << (number % 64);
            }
        }
        self.atoms.push(atom);
        Ok(number as u16)
    }

    fn term(
        &self,
        term: &str,
        atom: &mut Atom,
        allowed: &mut [[bool; 256]; WIDTH],
        whole: &mut bool,
        table: &Table<'_>,
    ) -> Result<(), String> {
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
            _ if term.starts_with('~') => {
                let pattern = format!("^(?:{})$", &term[1..]);
                atom.surface = Some(Regex::new(&pattern).map_err(|error| error.to_string())?);
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
                if in_second_set(class) {
                    restrict(functions, negated, |set| table.function_set(set).has(bit));
                } else {
                    restrict(triggers, negated, |set| table.trigger_set(set).has(bit));
                }
                atom.phrase |= !negated;
            }
        }
        Ok(())
    }
}

fn restrict(allowed: &mut [bool; 256], negated: bool, of: impl Fn(u8) -> bool) {
    for (byte, allowed) in allowed.iter_mut().enumerate() {
        *allowed &= of(byte as u8) != negated;
    }
}
