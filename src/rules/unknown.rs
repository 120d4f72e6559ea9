//! Capitalised names that no list knows: person, place or organisation, by the evidence in them and around them.
//!
//! Each piece of evidence speaks for a kind with so many points ([`EVIDENCE`]). The best kind wins where its points suffice.

use super::classes::{is_speech_verb, is_title};
use super::{pattern, RuleId};
use crate::analysis::{usable, Analysis};
use crate::fold::is_hyphen;
use crate::gazetteer::source::Certainty;
use crate::gazetteer::table::FormFlags;
use crate::gazetteer::NameMatch;
use crate::kind::Kind;
use crate::lexicon::{Lexical, WordFlags};
use crate::token::{Shape, TokenKind};

/// Points that a piece of evidence gives to person, location and organisation.
type Points = [i16; 3];

/// The table of evidence: what speaks for which kind.
mod evidence {
    use super::Points;
    pub const SINGLE: Points = [4, 4, 2];
    pub const SEVERAL: Points = [20, 4, 8];
    pub const GIVEN_FIRST: Points = [30, 0, 0];
    pub const GIVEN_ANY: Points = [14, 0, 0];
    pub const FAMILY_LAST: Points = [14, 0, 0];
    pub const FAMILY_ALONE: Points = [14, 0, 0];
    pub const ORDINARY_WORD: Points = [-18, -18, -6];
    pub const AFTER_AT: Points = [-4, 24, 0];
    /// After `à`, with several capitals: `face à X Y` is as likely a person.
    pub const AFTER_AT_SEVERAL: Points = [0, 8, 0];
    pub const AFTER_IN: Points = [-8, 22, 2];
    pub const AFTER_OF: Points = [4, 6, 4];
    pub const AFTER_ARTICLE: Points = [-26, 6, 14];
    pub const AFTER_BY: Points = [12, 0, 4];
    pub const SPEECH_BEFORE: Points = [24, -8, 2];
    pub const SPEECH_AFTER: Points = [24, -8, 4];
    pub const AFTER_TITLE: Points = [18, 0, 0];
    pub const ACRONYM: Points = [-24, -10, 34];
    pub const MIXED_CASE: Points = [-20, -10, 24];
    pub const HAS_DIGIT: Points = [-20, -14, -18];
    pub const PLACE_WORD_FIRST: Points = [-10, 26, 0];
    pub const PLACE_SUFFIX: Points = [-4, 14, 0];
    pub const PERSON_SUFFIX: Points = [10, -4, 0];
    pub const KNOWN_PLACE: Points = [-2, 20, 0];
    pub const KNOWN_ORGANISATION: Points = [0, 0, 18];
    pub const SENTENCE_START: Points = [-6, -10, -8];
    /// `l'Australienne Sia`
    pub const AFTER_PEOPLE: Points = [22, -6, 0];
    pub const VERB_AFTER: Points = [10, 2, 4];
    pub const LISTED_WITH_PLACE: Points = [-4, 20, 0];
    pub const LISTED_WITH_PERSON: Points = [14, -4, 0];
    pub const HYPHENATED_SAINT: Points = [-8, 24, 0];
    pub const COMPANY_WORD: Points = [-30, -10, 30];
    pub const IN_QUOTES: Points = [-6, -8, 2];
}

/// Points below which nothing is proposed.
const ENOUGH: i16 = 14;

const PLACE_WORDS: &[&str] = &[
    "ain", "aïn", "oued", "ouled", "oulad", "sidi", "beni", "bordj", "hassi", "ksar", "bir", "djebel", "jebel", "mont", "saint", "sainte",
    "notre", "fort", "port", "pont", "ville", "val", "ras", "douar", "bab", "souk", "dar", "tizi", "ighil", "san", "santa", "los", "las",
    "new", "lac", "cap", "hammam", "nouvelle", "haut", "haute", "bas", "basse", "grand", "grande",
];

const PLACE_SUFFIXES: &[&str] = &[
    "ville", "bourg", "stan", "land", "burg", "stadt", "grad", "ham", "polis", "heim", "court", "ouagou", "dougou", "sheim", "willer",
    "gny", "gnies", "willer",
];

const PERSON_SUFFIXES: &[&str] =
    &["ova", "sky", "ski", "vić", "vic", "enko", "ovitch", "evitch", "eva", "ssian", "adze", "shvili", "oglu", "sson", "escu", "ini"];

/// Last words of the names of companies, media and clubs.
const COMPANY_WORDS: &[&str] = &[
    "prod",
    "productions",
    "production",
    "studios",
    "studio",
    "films",
    "pictures",
    "editions",
    "medias",
    "media",
    "group",
    "groupe",
    "formats",
    "entertainment",
    "airlines",
    "airways",
    "motors",
    "records",
    "music",
    "tv",
    "radio",
    "news",
    "press",
    "presse",
    "bank",
    "capital",
    "partners",
    "pharma",
    "energy",
    "energie",
    "energies",
    "telecom",
    "systems",
    "technologies",
    "technology",
    "consulting",
    "services",
    "industries",
    "foundation",
    "institute",
    "university",
    "college",
    "club",
    "united",
    "city",
    "sport",
    "sports",
    "international",
    "solutions",
    "holding",
    "invest",
    "immobilier",
    "assurances",
    "logistics",
    "labs",
    "games",
    "magazine",
    "hebdo",
    "times",
    "post",
    "tribune",
    "journal",
    "review",
    "team",
    "racing",
    "cycling",
    "contenu",
    "watch",
    "alliance",
    "association",
    "society",
    "council",
    "agency",
];

/// Proposes the capitalised sequences.
pub(super) fn propose(text: &str, analysis: &mut Analysis) {
    let (name_rule, acronym_rule) = (RuleId::loose("unknown.name"), RuleId::loose("unknown.acronym"));
    let pair_rule = RuleId::loose("place.pair");
    for sentence in 0..analysis.tokens.sentences.len() {
        let (begin, end) = analysis.tokens.sentences[sentence];
        let mut at = begin as usize;
        while at < end as usize {
            if !opens(analysis, at) {
                at += 1;
                continue;
            }
            let last = sequence_end(text, analysis, at, end as usize);
            let first = at;
            if apart(analysis, first) {
                at += 1;
                continue;
            }
            at = last;
            if road(text, analysis, first) {
                analysis.candidates.push_tokens(&analysis.tokens.list, first, first + 1, Kind::Location, 80, acronym_rule);
                continue;
            }
            pair(text, analysis, first, last, pair_rule);
            let points = weigh(text, analysis, first, last);
            let (best, &score) = points.iter().enumerate().max_by_key(|&(kind, &score)| (score, 2 - kind as i16)).unwrap_or((0, &0));
            if score >= ENOUGH {
                let mut kind = [Kind::Person, Kind::Location, Kind::Organisation][best];
                // What a list knows by this name lends its identity; what it is sure of needs no evidence.
                let known = known(analysis, first, last, kind);
                if last == first + 1 && is_sure(analysis, first) {
                    continue;
                }
                if let Some(found) = known {
                    kind = found.form.kind().unwrap_or(kind);
                }
                let rule = if analysis.tokens.list[first].has(Shape::ALL_CAPITALS) && last == first + 1 { acronym_rule } else { name_rule };
                let weight = 34 + score.min(50) as u8;
                analysis.candidates.push_tokens(&analysis.tokens.list, first, last, kind, weight, rule);
                if let (Some(found), Some(candidate)) = (known, analysis.candidates.list.last_mut()) {
                    candidate.entry = Some((found.layer, found.form.entry));
                }
            }
        }
    }
}

/// Whether the token is a name that the gazetteer is sure of, and no person's.
fn is_sure(analysis: &Analysis, at: usize) -> bool {
    let from = analysis.matches.partition_point(|found| (found.first as usize) < at);
    analysis.matches[from..].iter().take_while(|found| found.first as usize == at).any(|found| {
        found.last as usize == at + 1
            && found.form.kind != 0
            && (found.form.certainty == Certainty::Sure as u8
                || found.form.certainty == Certainty::Capital as u8 && !found.form.flags.contains(FormFlags::ALSO_WORD))
            && !found.form.flags.contains(FormFlags::ALSO_PERSON)
            && usable(found, &analysis.tokens.list)
    })
}

/// The name of this kind (a place for any kind of place) that the gazetteer has for exactly these tokens.
fn known(analysis: &Analysis, first: usize, last: usize, kind: Kind) -> Option<NameMatch> {
    let from = analysis.matches.partition_point(|found| (found.first as usize) < first);
    analysis.matches[from..]
        .iter()
        .take_while(|found| found.first as usize == first)
        .find(|found| {
            found.last as usize == last
                && found.form.kind().is_some_and(|other| other == kind || kind == Kind::Location && other == Kind::Country)
                && usable(found, &analysis.tokens.list)
        })
        .copied()
}

/// Whether a capitalised sequence can begin at `at`.
fn opens(analysis: &Analysis, at: usize) -> bool {
    let (token, word) = (&analysis.tokens.list[at], &analysis.words[at]);
    if !token.is_word()
        || !token.has(Shape::CAPITAL)
        || token.has(Shape::ELIDED)
        || token.has(Shape::DOMAIN)
        || token.shape.intersects(Shape::HEADLINE)
    {
        return false;
    }
    if word.lexical.contains(Lexical::NO_ENTITY) || analysis.notions.contains(&token.hash) {
        return false;
    }
    let letters = token.end - token.start;
    if letters < 2 || (token.has(Shape::ROMAN) && token.has(Shape::ALL_CAPITALS)) {
        return false;
    }
    if word.triggers != 0 && !word.is_given() && !word.is_family() {
        // a trigger with a capital (`Ministre`, `Janvier`) is no name
        return false;
    }
    if token.has(Shape::SENTENCE_START) {
        let next_capital =
            analysis.tokens.list.get(at + 1).is_some_and(|next| next.is_word() && next.has(Shape::CAPITAL) && !next.has(Shape::ELIDED));
        // a rare given name (`Victoire`) before a family name is one
        let before_family = analysis.words.get(at + 1).is_some_and(|next| next.is_family()) && word.lexical.contains(Lexical::GIVEN);
        if word.is_ordinary()
            && !(next_capital && (word.is_given() || word.is_family() || before_family) && !word.lexical.contains(Lexical::FUNCTION))
        {
            return false;
        }
        return true;
    }
    // in mid-sentence: function words with a capital are no names
    !word.lexical.contains(Lexical::FUNCTION) || word.is_given() || word.is_family()
}

/// Whether the token is a name of its own beside others: a known acronym, a people (`l'AFP Nuha Eltayeb`, `le Mexicain Crisanto Grajales`).
fn apart(analysis: &Analysis, at: usize) -> bool {
    let [_, _, _, gazetteer, _] = analysis.symbols[at];
    let kind = gazetteer & pattern::name::KIND;
    let sure = gazetteer & pattern::name::CERTAINTY != 0;
    sure && (kind == Kind::Demonym as u8 || kind == Kind::Organisation as u8 && analysis.tokens.list[at].has(Shape::ALL_CAPITALS))
}

fn sequence_end(text: &str, analysis: &Analysis, first: usize, end: usize) -> usize {
    let list = &analysis.tokens.list;
    let mut last = first + 1;
    while last < end {
        let token = &list[last];
        if token.is_word() && token.has(Shape::CAPITAL) && !token.has(Shape::ELIDED) {
            if analysis.words[last].lexical.contains(Lexical::NO_ENTITY) || apart(analysis, last) {
                break;
            }
            last += 1;
            continue;
        }
        // particles inside names: `Ben`, `van der`, `de`
        let joins = token.is_word()
            && matches!(
                token.text(text),
                "van"
                    | "von"
                    | "der"
                    | "den"
                    | "ben"
                    | "bin"
                    | "ibn"
                    | "ould"
                    | "el"
                    | "al"
                    | "da"
                    | "di"
                    | "dos"
                    | "del"
                    | "della"
                    | "ter"
                    | "zu"
                    | "y"
                    | "et"
            )
            && token.text(text) != "et"
            && last + 1 < end
            && (list[last + 1].has(Shape::CAPITAL)
                || (last + 2 < end
                    && matches!(list[last + 1].text(text), "der" | "den" | "la" | "el" | "las")
                    && list[last + 2].has(Shape::CAPITAL)));
        if !joins {
            break;
        }
        last += 1;
    }
    while last > first + 1 && !list[last - 1].has(Shape::CAPITAL) {
        last -= 1;
    }
    last
}

/// `RN5`, `A7`, `N12`, `RD 15`: a road.
fn road(text: &str, analysis: &Analysis, at: usize) -> bool {
    let word = analysis.tokens.list[at].text(text);
    let digits = word.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let head = &word[..word.len() - digits.len()];
    !digits.is_empty()
        && digits.len() <= 4
        && digits.bytes().all(|b| b.is_ascii_digit())
        && (matches!(head, "RN" | "CW" | "RD" | "RR")
            || digits.len() <= 3
                && matches!(head, "A" | "N" | "D" | "E")
                && !(head == "A" && digits.len() == 3)
                && at > 0
                && matches!(
                    analysis.tokens.list[at - 1].text(text),
                    "l'" | "l’" | "L'" | "L’" | "la" | "La" | "autoroute" | "route" | "nationale" | "départementale"
                ))
}

/// `Paris-Lyon`: two places in one token.
fn pair(text: &str, analysis: &mut Analysis, first: usize, last: usize, rule: RuleId) {
    let token = analysis.tokens.list[first];
    if last != first + 1 || !token.has(Shape::HYPHEN) {
        return;
    }
    let word = token.text(text);
    let Some((left, right)) = word.split_once(is_hyphen) else { return };
    if right.contains(is_hyphen) {
        return;
    }
    let Some(table) = crate::gazetteer::bundled() else { return };
    let place = |part: &str| {
        let hash = crate::fold::hash_part(part, &mut Vec::new());
        let node = table.step(crate::gazetteer::table::ROOT, hash)?;
        let form = table.forms(node).find(|form| matches!(form.kind(), Some(Kind::Country | Kind::Location)) && form.certainty > 0)?;
        form.kind().map(|kind| (kind, form.entry))
    };
    if let (Some((left_kind, left_entry)), Some((right_kind, right_entry))) = (place(left), place(right)) {
        let middle = token.end - right.len() as u32;
        for (start, end, kind, entry) in
            [(token.start, token.start + left.len() as u32, left_kind, left_entry), (middle, token.end, right_kind, right_entry)]
        {
            analysis.candidates.list.push(crate::analysis::Candidate {
                start,
                end,
                first: first as u32,
                last: last as u32,
                kind,
                weight: 76,
                rule,
                entry: Some((0, entry)),
                silent: false,
            });
        }
    }
}

/// The points of the tokens `first..last` for each kind: what `explain` shows.
pub(crate) fn points(text: &str, analysis: &Analysis, first: usize, last: usize) -> [(Kind, i16); 3] {
    let [person, location, organisation] = weigh(text, analysis, first, last);
    [(Kind::Person, person), (Kind::Location, location), (Kind::Organisation, organisation)]
}

/// Adds up the evidence for the tokens `first..last`.
fn weigh(text: &str, analysis: &Analysis, first: usize, last: usize) -> Points {
    use evidence as e;
    let list = &analysis.tokens.list;
    let words = &analysis.words;
    let mut points: Points = [0; 3];
    let mut add = |evidence: Points| points.iter_mut().zip(evidence).for_each(|(sum, more)| *sum += more);
    let single = last == first + 1;
    let token = &list[first];
    let word = &words[first];
    let surface = token.text(text);

    add(if single { e::SINGLE } else { e::SEVERAL });
    // A word that is no ordinary one needs no sentence start to explain its capital.
    if token.has(Shape::SENTENCE_START) && word.is_ordinary() {
        add(e::SENTENCE_START);
    }
    if word.is_given() {
        add(if single { e::GIVEN_ANY } else { e::GIVEN_FIRST });
    } else if !single && words[first + 1..last].iter().any(|word| word.is_given()) {
        add(e::GIVEN_ANY);
    }
    if words[last - 1].is_family() {
        add(if single { e::FAMILY_ALONE } else { e::FAMILY_LAST });
    }
    if single && word.is_ordinary() {
        add(e::ORDINARY_WORD);
    }
    if single && token.has(Shape::ALL_CAPITALS) && surface.chars().count() <= 7 {
        add(e::ACRONYM);
    }
    if list[first..last].iter().any(|token| token.has(Shape::MIXED) && !token.text(text).starts_with("Mc")) {
        add(e::MIXED_CASE);
    }
    if list[first..last].iter().any(|token| token.has(Shape::DIGIT)) {
        add(e::HAS_DIGIT);
    }
    let folded = crate::fold::fold(surface);
    let head = folded.split('-').next().unwrap_or_default();
    if (!single || folded.contains('-')) && PLACE_WORDS.contains(&head) {
        add(e::PLACE_WORD_FIRST);
    }
    let tail = crate::fold::fold(list[last - 1].text(text));
    if single && tail.len() > 6 && PLACE_SUFFIXES.iter().any(|suffix| tail.ends_with(suffix)) {
        add(e::PLACE_SUFFIX);
    }
    if tail.len() > 5 && PERSON_SUFFIXES.iter().any(|suffix| tail.ends_with(suffix)) {
        add(e::PERSON_SUFFIX);
    }
    // An ordinary word that is also some rare name is no more a name for that.
    let telling = |found: NameMatch| !(word.is_ordinary() && found.form.certainty == Certainty::Context as u8);
    if known(analysis, first, last, Kind::Location).is_some() {
        add(e::KNOWN_PLACE);
    }
    if known(analysis, first, last, Kind::Organisation).is_some_and(telling) {
        add(e::KNOWN_ORGANISATION);
    }
    if word.flags.intersects(WordFlags::PLACE) && !single {
        add([-6, 0, 4]);
    }
    if first > 0 {
        let before = &list[first - 1];
        let same_line = !token.has(Shape::LINE_START);
        if before.is_word() && same_line {
            match before.text(text) {
                "à" | "À" => add(if single { e::AFTER_AT } else { e::AFTER_AT_SEVERAL }),
                "en" | "En" | "dans" | "vers" | "depuis" | "jusqu'à" | "Dans" | "sur" | "près" => add(e::AFTER_IN),
                "de" | "d'" | "d’" | "De" | "D'" | "D’" => add(e::AFTER_OF),
                "le" | "la" | "l'" | "l’" | "les" | "du" | "des" | "au" | "aux" | "Le" | "La" | "L'" | "L’" | "Les" | "Du" | "un"
                | "une" | "ce" | "cette" | "cet" | "Au" | "son" | "sa" | "ses" | "leur" => {
                    add(e::AFTER_ARTICLE);
                }
                "par" | "avec" | "selon" | "Selon" | "chez" | "pour" | "Pour" | "Avec" | "contre" | "que" | "qu'" | "qu’" => {
                    add(e::AFTER_BY)
                }
                _ => {}
            }
            if is_speech_verb(words[first - 1].triggers) {
                add(e::SPEECH_BEFORE);
            }
            if before.has(Shape::CAPITAL) && analysis.symbols[first - 1][3] & pattern::name::KIND == Kind::Demonym as u8 {
                add(e::AFTER_PEOPLE);
            }
            if is_title(words[first - 1].triggers) {
                add(e::AFTER_TITLE);
            }
        }
        if before.kind == TokenKind::Mark
            && matches!(before.text(text), "«" | "\"" | "“")
            && list.get(last).is_some_and(|after| matches!(after.text(text), "»" | "\"" | "”"))
        {
            add(e::IN_QUOTES);
        }
    }
    // `à Oran, X et Y`
    let neighbour = |at: usize| analysis.symbols.get(at).map_or(0, |symbol| symbol[3] & pattern::name::KIND);
    let joint = |at: usize| matches!(list[at].text(text), "," | "et" | "ou");
    let (mut place, mut person) = (false, false);
    let mut see = |kind: u8| {
        place |= kind == Kind::Location as u8 || kind == Kind::Country as u8;
        person |= kind == Kind::Person as u8;
    };
    if first > 1 && joint(first - 1) {
        see(neighbour(first - 2));
    }
    if last + 1 < list.len() && joint(last) {
        see(neighbour(last + 1));
    }
    if place {
        add(e::LISTED_WITH_PLACE);
    } else if person {
        add(e::LISTED_WITH_PERSON);
    }
    if !single && COMPANY_WORDS.contains(&tail.as_str()) {
        add(e::COMPANY_WORD);
    }
    if folded.starts_with("saint-") || folded.starts_with("sainte-") {
        add(e::HYPHENATED_SAINT);
    }
    // `X a déclaré`, `X, a déclaré`, `X déclare`
    let mut after = last;
    if list.get(after).is_some_and(|token| token.text(text) == ",") {
        after += 1;
    }
    let mut hops = 0;
    while hops < 3
        && list.get(after).is_some_and(|token| {
            matches!(
                token.text(text),
                "a" | "avait"
                    | "ont"
                    | "s'"
                    | "s’"
                    | "n'"
                    | "n’"
                    | "ne"
                    | "se"
                    | "en"
                    | "lui"
                    | "y"
                    | "l'"
                    | "l’"
                    | "est"
                    | "qui"
                    | "aussi"
                    | "également"
                    | "-"
                    | "t-il"
            )
        })
    {
        after += 1;
        hops += 1;
    }
    if list.get(after).is_some_and(|token| token.is_word() && !token.has(Shape::CAPITAL)) && is_speech_verb(words[after].triggers) {
        add(e::SPEECH_AFTER);
    }
    if let (Some(next), Some(word)) = (list.get(last), words.get(last)) {
        let verb = word.lexical.contains(Lexical::VERB) && !word.lexical.intersects(Lexical::NOUN | Lexical::ADJECTIVE | Lexical::FUNCTION);
        if next.is_word() && !next.has(Shape::CAPITAL) && verb {
            add(e::VERB_AFTER);
        }
    }
    points
}
