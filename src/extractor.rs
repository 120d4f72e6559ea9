//! The way of a text, whole: tokens, words, known names, candidates, a choice, the article's memory, the choice again.

use std::sync::Arc;

use once_cell::sync::OnceCell;

use crate::analysis::{Analysis, Candidate};
use crate::completion::complete_titles;
use crate::document::Document;
use crate::entity::Entity;
use crate::gazetteer::{bundled, Layers};
use crate::kind::Kind;
use crate::lexicon::Lexical;
use crate::resolve::Resolver;
use crate::rules::classes::is_status;
use crate::rules::pattern::name;
use crate::rules::RuleSet;
use crate::span::Span;
use crate::token::{tokenize, Token};
use crate::Gazetteer;

/// Texts longer than this are cut at a line end and read block by block: offsets within a block are 32 bits wide.
const BLOCK: usize = 1 << 30;

/// The rules are the same for every extractor, so they are read once in a process.
static RULES: OnceCell<RuleSet> = OnceCell::new();

pub(crate) fn rules() -> &'static RuleSet {
    RULES.get_or_init(RuleSet::bundled)
}

/// Finds the named entities of French texts.
///
/// Making one costs next to nothing, cloning it too; it is `Send` and `Sync`, so one serves all threads.
///
/// ```
/// use depeche::{Extractor, Kind};
/// let extractor = Extractor::new();
/// let text = "Le ministre de l’Intérieur, M. Abdelouafi Laftit, s’est rendu à Lyon.";
/// let found: Vec<_> = extractor.extract(text).iter().map(|e| (e.kind(), e.text())).collect();
/// assert_eq!(found, [
///     (Kind::Title, "ministre de l’Intérieur"),
///     (Kind::Honorific, "M."),
///     (Kind::Person, "Abdelouafi Laftit"),
///     (Kind::Location, "Lyon"),
/// ]);
/// ```
#[derive(Clone, Default)]
pub struct Extractor {
    pub(crate) layers: Arc<Layers>,
    kinds: Option<Arc<[Kind]>>,
}

impl core::fmt::Debug for Extractor {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Extractor").field("gazetteers", &self.layers.user.len()).field("kinds", &self.kinds).finish()
    }
}

/// The buffers of [`Extractor::extract_into`]. Reused from text to text, they grow to what the longest one needs.
#[derive(Default)]
pub struct Scratch {
    pub(crate) analysis: Analysis,
    pub(crate) resolver: Resolver,
    document: Document,
    found: Vec<Found>,
}

impl core::fmt::Debug for Scratch {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Scratch").finish_non_exhaustive()
    }
}

impl Scratch {
    /// Empty buffers.
    pub fn new() -> Scratch {
        Scratch::default()
    }
}

/// A stage of the way of a text, for [`Extractor::run_stages`].
#[doc(hidden)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// Tokens and sentences.
    Token,
    /// What each word can be.
    Lexicon,
    /// Known names.
    Gazetteer,
    /// Candidates.
    Rules,
    /// The first choice.
    Resolve,
}

/// A choice with its place in the whole text.
struct Found {
    base: usize,
    candidate: Candidate,
}

impl Extractor {
    /// An extractor with the bundled lists and all kinds.
    pub fn new() -> Extractor {
        Extractor::default()
    }

    /// Settings for an extractor.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The entities of `text`, in order, an enclosing one before those in it.
    ///
    /// Never fails and never panics; the time is linear in the length of the text.
    pub fn extract<'a>(&'a self, text: &'a str) -> Vec<Entity<'a>> {
        let mut scratch = Scratch::new();
        self.extract_into(text, &mut scratch).collect()
    }

    /// As [`extract`](Extractor::extract), with buffers that the caller keeps for the next text.
    ///
    /// ```
    /// use depeche::{Extractor, Scratch};
    /// let extractor = Extractor::new();
    /// let mut scratch = Scratch::new();
    /// let mut count = 0;
    /// for text in ["Il pleut à Brest.", "Le Sénégal a gagné."] {
    ///     count += extractor.extract_into(text, &mut scratch).count();
    /// }
    /// assert_eq!(count, 2);
    /// ```
    pub fn extract_into<'a, 's>(&'a self, text: &'a str, scratch: &'s mut Scratch) -> Entities<'a, 's> {
        scratch.found.clear();
        let mut base = 0;
        while base < text.len() {
            let end = block_end(text, base);
            self.extract_block(text, base, end, scratch);
            base = end;
        }
        Entities { extractor: self, text, found: scratch.found.iter() }
    }

    /// Runs the stages up to `last` over a text of at most 1 GiB and counts what it made: for the benchmarks of the stages.
    #[doc(hidden)]
    pub fn run_stages(&self, text: &str, scratch: &mut Scratch, last: Stage) -> usize {
        let Some(table) = bundled() else { return 0 };
        let Scratch { analysis, resolver, .. } = scratch;
        tokenize(text, &mut analysis.tokens);
        if last == Stage::Token {
            return analysis.tokens.list.len();
        }
        analysis.look_up(text, table, rules().alphabet());
        if last == Stage::Lexicon {
            return analysis.words.iter().filter(|word| word.is_ordinary()).count();
        }
        self.layers.find(text, analysis);
        if last == Stage::Gazetteer {
            return analysis.matches.len();
        }
        analysis.see_names();
        analysis.candidates.list.clear();
        rules().propose(text, analysis);
        if last == Stage::Rules {
            return analysis.candidates.list.len();
        }
        choose(text, analysis, 0, resolver);
        resolver.accepted.len()
    }

    pub(crate) fn extract_block(&self, text: &str, base: usize, end: usize, scratch: &mut Scratch) {
        let Some(block) = text.get(base..end) else { return };
        let Some(table) = bundled() else { return };
        let Scratch { analysis, resolver, document, found } = scratch;
        let rules = rules();

        tokenize(block, &mut analysis.tokens);
        analysis.look_up(block, table, rules.alphabet());
        self.layers.find(block, analysis);
        analysis.see_names();
        analysis.candidates.list.clear();
        rules.propose(block, analysis);
        choose(block, analysis, 0, resolver);
        let settled = analysis.candidates.list.len();
        if document.propose(analysis, resolver) {
            choose(block, analysis, settled, resolver);
        }
        complete_titles(analysis, &mut resolver.accepted);

        let wanted = |kind: Kind| self.kinds.as_ref().is_none_or(|kinds| kinds.contains(&kind));
        found.extend(resolver.accepted.iter().filter(|candidate| wanted(candidate.kind)).map(|&candidate| Found { base, candidate }));
    }
}

/// Chooses among the candidates, of which the first `settled` have been chosen among before.
fn choose(text: &str, analysis: &Analysis, settled: usize, resolver: &mut Resolver) {
    let Analysis { candidates, tokens, words, symbols, .. } = analysis;
    let is_small_word = |at: u32| {
        let token = &tokens.list[at as usize];
        // not the quote that closes a quoted name at the end of a title
        !token.is_word() && token.hash != 0 && !token.has(crate::token::Shape::DIGIT) && !closes_quote(text, &tokens.list, at as usize)
            || words[at as usize].lexical.contains(Lexical::FUNCTION)
                && !words[at as usize].lexical.intersects(Lexical::NOUN | Lexical::ADJECTIVE)
                && !is_status(words[at as usize].function)
                // `numéro deux`
                && symbols[at as usize][3] & name::PHRASE == 0
            // the letter is a noun too, by the dictionary
            || matches!(token.text(text), "a" | "à")
    };
    match settled {
        0 => resolver.resolve(&candidates.list, &tokens.list, is_small_word),
        _ => resolver.resolve_again(&candidates.list, settled, &tokens.list, is_small_word),
    }
}

/// Whether the token closes a quotation that began at most [`LONG_QUOTE`] tokens before.
fn closes_quote(text: &str, tokens: &[Token], at: usize) -> bool {
    match tokens[at].text(text) {
        "»" | "”" => true,
        "\"" => tokens[at.saturating_sub(LONG_QUOTE)..at].iter().any(|token| token.text(text) == "\""),
        _ => false,
    }
}

const LONG_QUOTE: usize = 12;

/// Where the block that begins at `base` ends: at the end of the text, or else after a line or at least a character.
pub(crate) fn block_end(text: &str, base: usize) -> usize {
    if text.len() - base <= BLOCK {
        return text.len();
    }
    let mut end = base + BLOCK;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[base..end].rfind('\n').map_or(end, |line| base + line + 1)
}

/// The entities that [`Extractor::extract_into`] found.
pub struct Entities<'a, 's> {
    extractor: &'a Extractor,
    text: &'a str,
    found: core::slice::Iter<'s, Found>,
}

impl core::fmt::Debug for Entities<'_, '_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Entities").field("left", &self.found.len()).finish_non_exhaustive()
    }
}

impl<'a> Iterator for Entities<'a, '_> {
    type Item = Entity<'a>;

    fn next(&mut self) -> Option<Entity<'a>> {
        let Found { base, candidate } = self.found.next()?;
        let span = Span::new(base + candidate.start as usize, base + candidate.end as usize);
        Some(Entity {
            text: self.text.get(span.range()).unwrap_or_default(),
            span,
            kind: candidate.kind,
            rule: rules().name(candidate.rule),
            entry: candidate.entry.map(|(layer, number)| self.extractor.layers.entry(layer, number)),
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.found.size_hint()
    }
}

impl ExactSizeIterator for Entities<'_, '_> {}

/// Settings of an [`Extractor`].
#[derive(Clone, Debug, Default)]
pub struct Builder {
    gazetteers: Vec<Gazetteer>,
    without_bundled: bool,
    kinds: Option<Vec<Kind>>,
}

impl Builder {
    /// How many gazetteers an extractor can have.
    const GAZETTEERS: usize = u8::MAX as usize;

    /// Adds a gazetteer; its names are taken before the bundled ones, and before those of a gazetteer added earlier.
    ///
    /// The time grows with the number of gazetteers, hardly with the number of their names: put names of all kinds into one.
    ///
    /// # Panics
    /// At the 256th.
    pub fn gazetteer(mut self, gazetteer: Gazetteer) -> Builder {
        assert!(self.gazetteers.len() < Builder::GAZETTEERS, "an extractor can have {} gazetteers", Builder::GAZETTEERS);
        self.gazetteers.push(gazetteer);
        self
    }

    /// Leaves out the names of the bundled gazetteers.
    ///
    /// What the rules find by themselves stays: they need the bundled words (`ministre`, `ville de`, given names), which are no entities.
    ///
    /// ```
    /// use depeche::{Extractor, Gazetteer, GazetteerEntry, Kind};
    /// let mine = Gazetteer::new([GazetteerEntry::new(Kind::Location, "Zorgville")]).unwrap();
    /// let extractor = Extractor::builder().without_bundled().gazetteer(mine).build();
    /// let found: Vec<_> = extractor.extract("Mme Diallo vit à Zorgville.").iter().map(|e| (e.text(), e.rule())).collect();
    /// assert_eq!(found, [("Mme", "person.honorific"), ("Diallo", "person.honorific"), ("Zorgville", "user.gazetteer")]);
    /// assert!(extractor.extract("Elle vit au Maroc.").iter().all(|e| e.kind() != Kind::Country));
    /// ```
    pub fn without_bundled(mut self) -> Builder {
        self.without_bundled = true;
        self
    }

    /// Returns entities of these kinds only. The answers for them stay what they are with all kinds.
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = Kind>) -> Builder {
        self.kinds = Some(kinds.into_iter().collect());
        self
    }

    /// The extractor.
    pub fn build(self) -> Extractor {
        let user = self.gazetteers.iter().map(Gazetteer::block).collect();
        Extractor { layers: Arc::new(Layers { user, without_bundled: self.without_bundled }), kinds: self.kinds.map(Arc::from) }
    }
}
