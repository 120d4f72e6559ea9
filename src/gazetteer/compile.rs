//! From lists to the block that `table` reads: used by the build script for the bundled lists and at run time for a user's.
//!
//! Here every form gets its certainty: what the list says, or else what the other lists show. A name that is also an ordinary word
//! needs a capital that its sentence does not explain; a small place that is also a given name needs a trigger.

use std::collections::HashMap;

use super::parts::for_each_part;
use super::source::{Certainty, ListKind, SourceEntry};
use super::table::{child_bit, edge_hash, pair_hash, ClassSet, Form, FormFlags, Layout, ROOT};
use crate::fold::{hash_acronym, hash_part, hash_word};
use crate::kind::Kind;
use crate::lexicon::{Lexical, Word, WordFlags};
use crate::token::{tokenize, Shape, Token, TokenKind, Tokens};

/// Names of more parts than this are cut from the trie: the mask of capitals has as many bits.
pub(crate) const MAX_PARTS: usize = 16;

/// Why a form cannot be in a list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Unfit {
    /// Neither a letter nor a figure.
    Empty,
    /// More than [`MAX_PARTS`] parts.
    TooLong,
    /// A web address, a handle, a hashtag or a date in figures, which never belong to a name.
    Address,
}

/// The edges of the trie while it grows. Every node but the root has one edge that leads to it, so an edge is known by its node.
///
/// A `HashMap` from hashes to nodes takes twice the memory, which a user's list of a million names would feel.
struct Edges {
    /// The [`edge_hash`] of the edge that leads to each node; 0 for the root.
    hashes: Vec<u64>,
    /// The [`child_bit`]s of each node.
    children: Vec<u32>,
    /// Open-addressed: nodes by the hash of their edges; 0 marks an empty slot, since nothing leads to the root.
    slots: Vec<u32>,
}

impl Edges {
    fn new() -> Edges {
        Edges { hashes: vec![0], children: vec![0], slots: vec![0; 64] }
    }

    /// Number of nodes, the root among them.
    fn nodes(&self) -> u32 {
        self.hashes.len() as u32
    }

    /// The slot that holds the edge, or the empty one in which it belongs.
    fn slot(&self, hash: u64) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        while self.slots[slot] != 0 && self.hashes[self.slots[slot] as usize] != hash {
            slot = (slot + 1) & mask;
        }
        slot
    }

    /// The node that the last of the parts leads to from `node`, and whether it is new.
    fn step(&mut self, node: u32, parts: &[u64]) -> (u32, bool) {
        let hash = edge_hash(node, parts);
        let slot = self.slot(hash);
        if self.slots[slot] != 0 {
            return (self.slots[slot], false);
        }
        let next = self.nodes();
        self.hashes.push(hash);
        self.children.push(0);
        self.children[node as usize] |= parts.last().map_or(0, |&part| child_bit(part));
        self.slots[slot] = next;
        if self.hashes.len() > self.slots.len() / 4 * 3 {
            self.slots = vec![0; 2 * self.slots.len()];
            for node in 1..=next {
                let slot = self.slot(self.hashes[node as usize]);
                self.slots[slot] = node;
            }
        }
        (next, true)
    }

    /// The hashes of the edges, from the one that leads to node 1 on.
    fn into_layout(mut self) -> Vec<u64> {
        self.hashes.remove(0);
        self.hashes
    }
}

/// Gathers lists and compiles them.
///
/// Lists must come in this order: lexicon, names of persons, triggers, names; what a name can be taken for depends on the words before it.
pub(crate) struct Compiler<'k> {
    known: &'k dyn Fn(u64) -> Word,
    words: HashMap<u64, Word>,
    triggers: HashMap<u64, ClassSet>,
    /// For the node of a phrase, its classes and the hash of its first word.
    phrases: HashMap<u32, (ClassSet, u64)>,
    /// Triggers that are written in capitals.
    acronyms: HashMap<u64, ClassSet>,
    classes: Vec<String>,
    edges: Edges,
    /// The node of each form. One node's forms are weighed against one another at the end, in the order in which they came.
    forms: Vec<(u32, Form)>,
    entries: Vec<(u32, u16, u32, u16)>,
    strings: Vec<u8>,
    /// For each word with accents, the hash of its form without.
    accented: HashMap<u64, u64>,
    /// Whether the list that is being read was derived from a data set; hand-written lists come before and stand.
    pub derived: bool,
    /// For a user's list: names alone. A form without a flag is sure, and instead of the words there is a filter of the first parts.
    user: bool,
    starts: Vec<u64>,
    small_starts: Vec<u64>,
    /// The first two parts of bundled names.
    pairs: Vec<u64>,
    tokens: Tokens,
    buffer: Vec<u8>,
}

/// A form cut into parts.
struct Parts {
    hashes: Vec<u64>,
    /// The hash of the first word with its accents.
    first: u64,
    capitals: u16,
    /// Those of them that newsrooms write small as often: ordinary words behind the first one.
    optional: u16,
    /// All that are ordinary words behind the first one: those of the titles of works.
    of_words: u16,
    /// Words of two letters or more, and how many of them are ordinary.
    words: usize,
    ordinary: usize,
    all_capitals: bool,
}

impl<'k> Compiler<'k> {
    /// A compiler that finds in `known` the words that other tables know already.
    pub fn new(known: &'k dyn Fn(u64) -> Word) -> Self {
        Compiler {
            known,
            words: HashMap::new(),
            triggers: HashMap::new(),
            phrases: HashMap::new(),
            acronyms: HashMap::new(),
            classes: Vec::new(),
            edges: Edges::new(),
            forms: Vec::new(),
            entries: Vec::new(),
            strings: Vec::new(),
            accented: HashMap::new(),
            derived: false,
            user: false,
            starts: Vec::new(),
            small_starts: Vec::new(),
            pairs: Vec::new(),
            tokens: Tokens::default(),
            buffer: Vec::new(),
        }
    }

    /// A compiler for a user's names.
    pub fn for_user(known: &'k dyn Fn(u64) -> Word) -> Self {
        Compiler { user: true, ..Compiler::new(known) }
    }

    fn word_mut(&mut self, form: &str) -> &mut Word {
        let hash = hash_word(form, &mut self.buffer);
        if !form.is_ascii() {
            self.accented.insert(hash, hash_part(form, &mut self.buffer));
        }
        self.words.entry(hash).or_default()
    }

    fn word(&self, hash: u64) -> Word {
        self.words.get(&hash).copied().unwrap_or_else(|| (self.known)(hash))
    }

    /// Adds the forms of a line of the lexicon: `tags`, then the forms.
    pub fn lexicon_line(&mut self, tags: &str, forms: &str) {
        // what follows the comma, gender and number, no rule asks for yet
        let (speech, _) = tags.split_once(',').unwrap_or((tags, ""));
        let mut lexical = Lexical::default();
        for tag in speech.chars() {
            lexical.insert(match tag {
                'N' => Lexical::NOUN,
                'A' => Lexical::ADJECTIVE,
                'V' => Lexical::VERB,
                'P' => Lexical::PARTICIPLE,
                _ => Lexical::FUNCTION,
            });
        }
        for form in forms.split_ascii_whitespace() {
            let word = self.word_mut(form);
            word.lexical.insert(lexical);
        }
    }

    /// Adds an entry of a list. The numbers of entries follow the calls.
    pub fn entry(&mut self, list: &ListKind, entry: &SourceEntry<'_>) {
        match list {
            ListKind::Lexicon | ListKind::Group => {}
            ListKind::GivenName => self.person_word(entry, Lexical::GIVEN),
            ListKind::FamilyName => {
                self.person_word(entry, Lexical::FAMILY);
                // `Le Pen`, `Ben Salmane`: names of several words are found whole. The derived lists have too many that nobody in the news bears.
                if !self.derived && entry.name.contains(' ') {
                    self.name(Kind::Person, entry);
                }
            }
            // these are names often enough
            ListKind::Ordinary if entry.certainty() == Some(Certainty::Context) => {}
            ListKind::Ordinary => {
                for form in entry.all_forms() {
                    self.word_mut(form).lexical.insert(Lexical::NO_ENTITY);
                }
            }
            ListKind::Trigger { class, flags } => self.trigger(class, flags, entry),
            ListKind::Name(kind) => {
                self.name(*kind, entry);
            }
        }
    }

    /// Whether the block would outgrow its offsets of 32 bits.
    pub fn is_full(&self) -> bool {
        let tables = 20 * self.edges.nodes() as usize + 16 * self.starts.len() + 12 * (self.forms.len() + self.entries.len());
        self.strings.len() + tables > u32::MAX as usize - (1 << 20)
    }

    fn person_word(&mut self, entry: &SourceEntry<'_>, lexical: Lexical) {
        let rare = entry.certainty() == Some(Certainty::Context);
        let (masculine, feminine) = (entry.flags.contains(&"m"), entry.flags.contains(&"f"));
        for form in entry.all_forms() {
            if form.contains(' ') {
                continue;
            }
            let word = self.word_mut(form);
            let known = word.lexical.contains(lexical);
            word.lexical.insert(lexical);
            if lexical == Lexical::GIVEN {
                if masculine {
                    word.flags.insert(WordFlags::GIVEN_MASCULINE);
                }
                if feminine {
                    word.flags.insert(WordFlags::GIVEN_FEMININE);
                }
            }
            if rare && !known {
                word.flags.insert(if lexical == Lexical::GIVEN { WordFlags::GIVEN_RARE } else { WordFlags::FAMILY_RARE });
            }
        }
    }

    fn class(&mut self, name: &str) -> ClassSet {
        let number = self.classes.iter().position(|class| class == name).unwrap_or_else(|| {
            self.classes.push(name.to_owned());
            self.classes.len() - 1
        });
        assert!(number < ClassSet::LIMIT, "more than {} classes of triggers: {name}", ClassSet::LIMIT);
        ClassSet::of(number)
    }

    fn trigger(&mut self, class: &str, wanted: &[String], entry: &SourceEntry<'_>) {
        let mut set = self.class(class);
        for flag in entry.flags.iter().filter(|flag| wanted.iter().any(|other| other == *flag)) {
            set.insert(self.class(&format!("{class}:{flag}")));
        }
        for form in entry.all_forms() {
            // Both ways of cutting: as one word of the lexicon, and as parts of the trie where it is several.
            let parts = self.cut(form).ok();
            // `mi-` and `ex-` are tokens only before the rest of their word
            if self.tokens.list.len() == 1 || form.ends_with('-') {
                self.word_mut(form);
                let hash = hash_word(form, &mut self.buffer);
                // An acronym (`CET`, `LE`) is no trigger in lower case (`cet`, `le`).
                let acronym = !form.chars().any(char::is_lowercase) && form.chars().filter(|c| c.is_alphabetic()).count() > 1;
                let triggers = if acronym { &mut self.acronyms } else { &mut self.triggers };
                triggers.entry(hash).or_default().insert(set);
            } else if let Some(mut parts) = parts {
                // a phrase matches in any case
                parts.capitals = 0;
                let node = self.insert(&parts);
                // A phrase is also what its first word is: `de la` still begins with `de`.
                let first = self.tokens.list[0].hash;
                self.phrases.entry(node).or_insert((ClassSet::default(), first)).0.insert(set);
            }
        }
    }

    /// Cuts a form into the parts of the trie.
    fn cut(&mut self, form: &str) -> Result<Parts, Unfit> {
        tokenize(form, &mut self.tokens);
        let mut parts = Parts {
            hashes: Vec::new(),
            first: self.tokens.list.first().map_or(0, |token| token.hash),
            capitals: 0,
            optional: 0,
            of_words: 0,
            words: 0,
            ordinary: 0,
            all_capitals: true,
        };
        let list = core::mem::take(&mut self.tokens.list);
        for token in &list {
            let word = token.text(form);
            // `Afrique du nord` is written small as often
            let compass = !parts.hashes.is_empty() && matches!(word, "Nord" | "Sud" | "Est" | "Ouest");
            let known = self.word(token.hash);
            let ordinary = !parts.hashes.is_empty() && known.is_ordinary() && !known.is_given();
            let optional = ordinary && word.len() > 3 && !known.is_family();
            for_each_part(token, word, &mut self.buffer, |part| {
                if part.capital && !compass && parts.hashes.len() < MAX_PARTS {
                    parts.capitals |= 1 << parts.hashes.len();
                    parts.optional |= u16::from(optional) << parts.hashes.len();
                    parts.of_words |= u16::from(ordinary) << parts.hashes.len();
                }
                parts.hashes.push(part.hash);
            });
            if token.is_word() && word.chars().count() > 1 {
                parts.words += 1;
                parts.ordinary += usize::from(self.word(token.hash).is_ordinary());
            }
            parts.all_capitals &= token.has(Shape::ALL_CAPITALS);
        }
        self.tokens.list = list;
        if parts.hashes.is_empty() {
            return Err(Unfit::Empty);
        }
        if parts.hashes.len() > MAX_PARTS {
            return Err(Unfit::TooLong);
        }
        // These have no hash of their own.
        if self.tokens.list.iter().any(|token| matches!(token.kind, TokenKind::Address | TokenKind::NumericDate)) {
            return Err(Unfit::Address);
        }
        Ok(parts)
    }

    /// The node that the parts lead to, made where it is missing.
    fn insert(&mut self, parts: &Parts) -> u32 {
        let mut node = ROOT;
        for end in 1..=parts.hashes.len() {
            let (to, new) = self.edges.step(node, &parts.hashes[..end]);
            if new && self.user && node == ROOT {
                self.starts.push(parts.hashes[0]);
            }
            node = to;
        }
        if self.user {
            if parts.capitals & 1 == 0 {
                self.small_starts.push(parts.hashes[0]);
            }
            return node;
        }
        if let [first, second, ..] = parts.hashes[..] {
            self.pairs.push(pair_hash(first, second));
        }
        for hash in [parts.hashes[0], parts.first] {
            let flags = &mut self.words.entry(hash).or_insert_with(|| (self.known)(hash)).flags;
            flags.insert(WordFlags::STARTS_NAME);
            if parts.hashes.len() == 1 {
                flags.insert(WordFlags::ALONE);
            }
            // `est-africain` is found by its hyphen, not by every `est`
            if parts.capitals & 1 == 0 && (hash == parts.first || self.tokens.list.len() > 1) {
                flags.insert(WordFlags::STARTS_SMALL);
            }
        }
        node
    }

    /// Adds a name with its forms. Returns the forms that cannot be in a list, by their numbers; the others are added.
    pub fn name(&mut self, kind: Kind, entry: &SourceEntry<'_>) -> Vec<(usize, Unfit)> {
        let mut unfit = Vec::new();
        let number = self.entries.len() as u32;
        let name_at = self.strings.len() as u32;
        self.strings.extend_from_slice(entry.name.as_bytes());
        let id_at = self.strings.len() as u32;
        self.strings.extend_from_slice(entry.id.as_bytes());
        self.entries.push((name_at, entry.name.len() as u16, id_at, entry.id.len() as u16));
        for (n, form) in entry.all_forms().enumerate() {
            let mut parts = match self.cut(form) {
                Ok(parts) => parts,
                Err(reason) => {
                    unfit.push((n, reason));
                    continue;
                }
            };
            let single = self.tokens.list.len() == 1;
            let mut flags = FormFlags::default();
            if self.derived {
                flags.insert(FormFlags::DERIVED);
            }
            if n == 0 {
                flags.insert(FormFlags::CANONICAL);
            }
            // `parti des Travailleurs` for `Parti des travailleurs`: the head of a longer name may be small.
            let first = self.tokens.list.first().map_or(0, |token| token.hash);
            // `ligue des champions`, `code du travail`
            let head = match kind {
                Kind::Organisation => "organisation_head",
                Kind::Event => "event_head",
                Kind::Product => "product_head",
                _ => "",
            };
            if !head.is_empty() && parts.words > 1 && (parts.hashes.len() > 2 || parts.capitals > 1) && self.is_trigger(first, head) {
                parts.capitals &= !1;
            }
            let certainty = self.certainty(kind, entry, form, &parts, single, &mut flags);
            if !self.user && matches!(kind, Kind::Facility | Kind::Organisation | Kind::Event | Kind::Product) {
                self.relax(kind, &mut parts, first);
            }
            self.form(&parts, kind, certainty, flags, number);
            // Le Havre: du Havre, au Havre. Le Monde: du Monde. L'Express: à l'Express.
            // Le Journal du dimanche: dans le Journal du dimanche, dans la Voix du Nord.
            let elided = if kind == Kind::Organisation { form.strip_prefix("L'").or_else(|| form.strip_prefix("La ")) } else { None };
            if let Some(bare) = form.strip_prefix("Le ").or_else(|| form.strip_prefix("Les ")).or(elided) {
                if let Ok(parts) = self.cut(bare) {
                    flags.insert(FormFlags::CONTRACTED);
                    self.form(&parts, kind, certainty.min(Certainty::Capital), flags, number);
                }
            }
        }
        unfit
    }

    /// Asks for no capital where newsrooms leave it away as often: `Première guerre mondiale`, `Amnesty international`, `Parc des princes`. Not where
    /// the words would then be something else: `Le monde`, `Lyon capitale`, `Feu vert`; titles of works are told by their article: `Le roi lion`.
    fn relax(&mut self, kind: Kind, parts: &mut Parts, first: u64) {
        let opening = self.word(first);
        let opener = self.tokens.list.first();
        let capital = parts.capitals & 1 == 1 && opener.is_some_and(Token::is_word);
        let acronym = opener.is_some_and(|token| token.has(Shape::ALL_CAPITALS));
        let words = parts.words < 3 && parts.ordinary == parts.words && !acronym;
        let title = kind == Kind::Product && parts.hashes.len() > 2;
        let other =
            opening.lexical.contains(Lexical::FUNCTION) && !title || opening.is_given() || opening.flags.intersects(WordFlags::PLACE);
        if capital && !words && !other {
            parts.capitals &= !if title { parts.of_words } else { parts.optional };
        }
    }

    /// Whether a form in capitals is an ordinary word but for an accent: `AGE`.
    fn has_lost_accent(&mut self, form: &str) -> bool {
        let accented = |letter: char| match letter {
            'A' => "àâ",
            'C' => "ç",
            'E' => "éèê",
            'I' => "îï",
            'O' => "ô",
            'U' => "ùû",
            _ => "",
        };
        let at_each = form.char_indices().flat_map(|(at, letter)| accented(letter).chars().map(move |accent| (at, accent)));
        let words: Vec<String> = at_each.map(|(at, accent)| format!("{}{accent}{}", &form[..at], &form[at + 1..])).collect();
        words.iter().any(|word| {
            let hash = hash_word(word, &mut self.buffer);
            self.word(hash).is_ordinary()
        })
    }

    /// Whether the word with this hash is a trigger of this class.
    fn is_trigger(&self, hash: u64, class: &str) -> bool {
        let bit = self.classes.iter().position(|other| other == class);
        bit.is_some_and(|bit| self.triggers.get(&hash).is_some_and(|set| set.has(bit)))
    }

    fn form(&mut self, parts: &Parts, kind: Kind, certainty: Certainty, flags: FormFlags, entry: u32) {
        let node = self.insert(parts);
        self.forms.push((node, Form { kind: kind as u8, certainty: certainty as u8, flags, capitals: parts.capitals, entry }));
        if self.user {
            return;
        }
        if self.tokens.list.len() == 1 && matches!(kind, Kind::Country | Kind::Location) && certainty == Certainty::Sure {
            if let Some(word) = self.words.get_mut(&parts.hashes[0]) {
                word.flags.insert(WordFlags::PLACE);
            }
        }
    }

    fn certainty(
        &mut self,
        kind: Kind,
        entry: &SourceEntry<'_>,
        form: &str,
        parts: &Parts,
        single: bool,
        flags: &mut FormFlags,
    ) -> Certainty {
        let hash = hash_word(form, &mut self.buffer);
        let word = if single { self.word(hash) } else { Word::default() };
        let letters = form.chars().filter(|c| c.is_alphabetic()).count();
        let acronym = single && parts.all_capitals;
        let spells_word = word.is_ordinary() || word.is_given() || word.is_family();
        if acronym && (letters <= 3 || spells_word) {
            flags.insert(FormFlags::ALL_CAPITALS);
        }
        if acronym && (spells_word || self.has_lost_accent(form)) {
            flags.insert(FormFlags::SPELLS_WORD);
        }
        // A big city that is also a family name is the city; so is a place that people wrote down without a flag.
        let trusted = kind == Kind::Location && !self.derived;
        let big = kind == Kind::Location && entry.flags.iter().any(|flag| matches!(*flag, "pop:5" | "pop:6" | "pop:7"));
        if !single && kind == Kind::Location {
            // `Winnie Mandela` is a town too
            let ends = [self.tokens.list.first(), self.tokens.list.last()].map(|token| token.map_or(0, |token| token.hash));
            if self.word(ends[0]).is_given() && self.word(ends[1]).is_family() {
                flags.insert(FormFlags::ALSO_PERSON);
            }
        }
        if single && !trusted && (word.is_given() || word.is_family() && !big) && !acronym {
            flags.insert(FormFlags::ALSO_PERSON);
        }
        let all_words = parts.words > 0 && parts.ordinary == parts.words && parts.capitals != 0;
        if all_words && !acronym {
            flags.insert(FormFlags::ALSO_WORD);
        }
        // `Van` and `Ben` are towns somewhere, and particles in every other article.
        if self.derived && single && !acronym && self.is_trigger(hash, "particle") {
            return Certainty::Context;
        }
        if let Some(certainty) = entry.certainty() {
            // The small communes are flagged for their ordinary names; `Saint-Couat-d'Aude` is none.
            if self.derived && certainty == Certainty::Context && parts.hashes.len() > 2 && !all_words {
                return Certainty::Sure;
            }
            return certainty;
        }
        if self.user || kind == Kind::Demonym || acronym || parts.capitals == 0 {
            return Certainty::Sure;
        }
        // The lists of places say themselves which of their names are ordinary words; the script that derives them compares them all.
        if matches!(kind, Kind::Location | Kind::Country) {
            return Certainty::Sure;
        }
        if single {
            // `MoDem`, `iPhone`: a capital within the word is no ordinary word's
            if parts.capitals != 0
                && form.chars().any(char::is_lowercase)
                && form.chars().skip(1).any(char::is_uppercase)
                && !form.contains('-')
            {
                return Certainty::Sure;
            }
            if word.is_ordinary() {
                return if kind == Kind::Person { Certainty::Context } else { Certainty::Capital };
            }
            if kind != Kind::Country && kind != Kind::Person && word.is_given() {
                return Certainty::Capital;
            }
            return Certainty::Sure;
        }
        if all_words {
            return Certainty::Capital;
        }
        Certainty::Sure
    }

    /// Lays everything out.
    pub fn finish(mut self) -> Vec<u8> {
        let mut is_function = ClassSet::default();
        for (bit, _) in self.classes.iter().enumerate().filter(|(_, class)| in_second_set(class)) {
            is_function.insert(ClassSet::of(bit));
        }
        let mut trigger_sets = Sets::new("trigger classes");
        let mut function_sets = Sets::new("classes of function words and heads");
        for (hash, set) in self.acronyms {
            self.triggers.insert(hash_acronym(hash), set);
        }
        let first_word = self.triggers.clone();
        let mut triggers: Vec<(u64, ClassSet)> = self.triggers.into_iter().collect();
        triggers.sort_unstable();
        for (hash, set) in triggers {
            let word = self.words.entry(hash).or_default();
            let (functions, others) = set.split(is_function);
            word.triggers = trigger_sets.number(others);
            word.function = function_sets.number(functions);
        }
        // Capitals lose their accents in many newsrooms: what is no word of its own stands for the accented one.
        let mut accented: Vec<(u64, u64)> = self.accented.into_iter().collect();
        accented.sort_unstable();
        for (with, without) in accented {
            if let Some(word) = self.words.get(&with).copied() {
                let plain = self.words.entry(without).or_default();
                if !plain.is_ordinary() && plain.triggers == 0 && plain.function == 0 {
                    plain.lexical.insert(word.lexical);
                    plain.flags.insert(word.flags);
                    (plain.triggers, plain.function) = (word.triggers, word.function);
                }
            }
        }
        // The classes of words that need evidence, each with the class that it is a part of.
        let class_of = |name: &str| self.classes.iter().position(|class| class == name);
        let of_doubts = |(class, name): (usize, &String)| Some((class, class_of(name.strip_suffix(":context")?)?));
        let doubtful: Vec<(usize, usize)> = self.classes.iter().enumerate().filter_map(of_doubts).collect();
        let mut phrases: Vec<(u32, (ClassSet, u64))> = self.phrases.into_iter().collect();
        phrases.sort_unstable();
        for (node, (set, first)) in phrases {
            let mut set = set;
            // What the first word is by itself, but not its doubts: `livres` may be books, `livres sterling` are none.
            let (mut of_first, own) = (first_word.get(&first).copied().unwrap_or_default(), set);
            for &(class, _) in doubtful.iter().filter(|&&(class, base)| own.has(base) && !own.has(class)) {
                of_first = of_first.split(ClassSet::of(class)).1;
            }
            set.insert(of_first);
            let (functions, others) = set.split(is_function);
            let entry = u32::from(trigger_sets.number(others)) | u32::from(function_sets.number(functions)) << 8;
            self.forms.push((node, Form { kind: 0, certainty: 2, flags: FormFlags::default(), capitals: 0, entry }));
        }
        let mut layout = Layout {
            entries: self.entries,
            strings: self.strings,
            trigger_sets: trigger_sets.sets,
            function_sets: function_sets.sets,
            ..Layout::default()
        };
        // Stable: the forms of a node stay in the order in which they came.
        self.forms.sort_by_key(|(node, _)| *node);
        layout.nodes.reserve_exact(self.edges.nodes() as usize);
        layout.forms.reserve_exact(self.forms.len());
        let mut forms = self.forms.into_iter().peekable();
        let mut kept = Vec::new();
        for node in 0..self.edges.nodes() {
            kept.clear();
            while let Some((_, form)) = forms.next_if(|(of, _)| *of == node) {
                weigh(&mut kept, form, self.user);
            }
            let first = if kept.is_empty() { 0 } else { layout.forms.len() as u32 + 1 };
            layout.nodes.push((first, self.edges.children[node as usize]));
            if let Some(last) = kept.last_mut() {
                last.flags.insert(FormFlags::LAST);
            }
            layout.forms.extend_from_slice(&kept);
        }
        drop(forms);
        layout.edges = self.edges.into_layout();
        self.small_starts.sort_unstable();
        self.small_starts.dedup();
        (layout.starts, layout.small_starts) = (self.starts, self.small_starts);
        self.pairs.sort_unstable();
        self.pairs.dedup();
        layout.pairs = self.pairs;
        layout.words = self.words.into_iter().collect();
        layout.words.sort_unstable_by_key(|(hash, _)| *hash);
        layout.class_names = self.classes.join("\n");
        layout.finish()
    }
}

/// Adds a form to the others of its node, or leaves out the weaker one of the two.
fn weigh(forms: &mut Vec<Form>, form: Form, user: bool) {
    // A city that bears its country's name is the country; of two entries of one kind the surer one stays.
    if form.kind() == Some(Kind::Location) && forms.iter().any(|other| other.kind() == Some(Kind::Country)) {
        return;
    }
    if form.kind() == Some(Kind::Country) {
        forms.retain(|other| other.kind() != Some(Kind::Location));
    }
    // What people wrote stands against what was derived; else the surer form stays.
    let rank = |form: &Form| (!form.flags.contains(FormFlags::DERIVED), !form.flags.contains(FormFlags::CONTRACTED), form.certainty);
    // A user who lists `ADE` and `Adé` means both.
    let other_letters =
        |other: &Form| user && other.flags.contains(FormFlags::ALL_CAPITALS) != form.flags.contains(FormFlags::ALL_CAPITALS);
    match forms.iter_mut().find(|other| other.kind == form.kind && !other_letters(other)) {
        Some(other) if rank(other) >= rank(&form) => {
            if rank(other) == rank(&form) {
                other.capitals &= form.capitals;
            }
        }
        Some(other) => *other = form,
        None => forms.push(form),
    }
}

/// Whether a class is numbered in the second of a word's two sets: function words, the heads of names and English words.
///
/// One byte holds 256 sets, and all classes together make more; the two groups seldom meet in one word.
pub(crate) fn in_second_set(class: &str) -> bool {
    class.split(':').next().is_some_and(|class| matches!(class, "word" | "english_word") || class.ends_with("_head"))
}

/// Sets of classes, numbered as they come; 0 is the empty one.
struct Sets {
    what: &'static str,
    sets: Vec<ClassSet>,
}

impl Sets {
    fn new(what: &'static str) -> Sets {
        Sets { what, sets: vec![ClassSet::default()] }
    }

    fn number(&mut self, set: ClassSet) -> u8 {
        let at = self.sets.iter().position(|&other| other == set).unwrap_or_else(|| {
            self.sets.push(set);
            self.sets.len() - 1
        });
        u8::try_from(at).unwrap_or_else(|_| panic!("more than 256 different sets of {}", self.what))
    }
}
