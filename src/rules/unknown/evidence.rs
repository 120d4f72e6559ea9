//! The evidence for what a capitalised sequence is, in it, before it and behind it.

use super::points::*;
use super::words::{
    Words, COMPANY_FIRST_WORDS, COMPANY_WORDS, CONTINENTS, LAST_PLACE_WORDS, PEOPLE_SUFFIXES, PERSON_SUFFIXES, PLACE_SUFFIXES, PLACE_WORDS,
    THING_WORDS,
};
use super::{known, Points};
use crate::analysis::Analysis;
use crate::fold::fold_bare;
use crate::gazetteer::source::Certainty;
use crate::gazetteer::NameMatch;
use crate::kind::Kind;
use crate::lexicon::{Lexical, WordFlags};
use crate::rules::classes::{
    is_compass, is_english, is_kinship, is_organisation_head, is_out_of_place, is_speech_verb, is_thing, is_title, Telltale,
};
use crate::rules::known::is_town_with_article;
use crate::rules::pattern::name;
use crate::token::{Shape, TokenKind};

/// Adds up the evidence for the tokens `first..last`.
pub(super) fn weigh(text: &str, analysis: &Analysis, first: usize, last: usize, buffers: &mut [Vec<u8>; 2]) -> Points {
    let mut sum = Sum(0);
    within(text, analysis, first, last, buffers, &mut sum);
    before(text, analysis, first, last, &mut sum);
    behind(text, analysis, first, last, &mut sum);
    sum.points()
}

/// The sums of all points in one number, 16 bits apart, so that most evidence is added without a branch.
struct Sum(i64);

impl Sum {
    #[inline(always)]
    fn add(&mut self, [person, location, organisation]: Points) {
        self.0 += i64::from(person) + (i64::from(location) << 16) + (i64::from(organisation) << 32);
    }

    fn points(self) -> Points {
        let person = self.0 as i16;
        let rest = (self.0 - i64::from(person)) >> 16;
        let location = rest as i16;
        [person, location, ((rest - i64::from(location)) >> 16) as i16]
    }
}

/// What the words themselves say.
fn within(text: &str, analysis: &Analysis, first: usize, last: usize, [folded, tail]: &mut [Vec<u8>; 2], sum: &mut Sum) {
    let (tokens, words) = (&analysis.tokens.list[first..last], &analysis.words[first..last]);
    let single = tokens.len() == 1;
    let (token, word) = (&tokens[0], &words[0]);
    let surface = token.text(text);

    sum.add(if single { SINGLE } else { SEVERAL });
    // A word that is no ordinary one needs no sentence start to explain its capital.
    if token.has(Shape::SENTENCE_START) && word.is_ordinary() {
        sum.add(SENTENCE_START);
    }
    if word.is_given() {
        sum.add(if single { GIVEN_ANY } else { GIVEN_FIRST });
    } else if !single && words[1..].iter().any(|word| word.is_given()) {
        sum.add(GIVEN_ANY);
    }
    if words.last().is_some_and(|word| word.is_family()) {
        sum.add(if single { FAMILY_ALONE } else { FAMILY_LAST });
    }
    if single && word.is_ordinary() {
        sum.add(if word.lexical.intersects(Lexical::GIVEN | Lexical::FAMILY) { ORDINARY_NAME } else { ORDINARY_WORD });
    }
    if single && token.has(Shape::ALL_CAPITALS) && surface.chars().count() <= 7 {
        sum.add(ACRONYM);
    }
    if tokens.iter().any(|token| token.has(Shape::MIXED) && !token.text(text).starts_with("Mc")) {
        sum.add(MIXED_CASE);
    }
    if tokens.iter().any(|token| token.has(Shape::DIGIT)) {
        sum.add(HAS_DIGIT);
        if single && token.has(Shape::ALL_CAPITALS) {
            sum.add(ACRONYM_WITH_DIGIT);
        }
    }
    fold_bare(surface, folded);
    let head = folded.split(|&b| b == b'-').next().unwrap_or_default();
    if (!single || folded.contains(&b'-')) && PLACE_WORDS.has(head) {
        sum.add(PLACE_WORD_FIRST);
    }
    let folded = folded.as_slice();
    let tail = if single {
        folded
    } else {
        fold_bare(tokens[tokens.len() - 1].text(text), tail);
        tail.as_slice()
    };
    if single && tail.len() > 6 && PLACE_SUFFIXES.has(tail) {
        sum.add(PLACE_SUFFIX);
    }
    if tail.len() > 5 && PERSON_SUFFIXES.has(tail) {
        sum.add(PERSON_SUFFIX);
    }
    if folded.starts_with(b"saint-") || folded.starts_with(b"sainte-") {
        sum.add(HYPHENATED_SAINT);
    }
    if !single && COMPANY_FIRST_WORDS.has(folded) {
        sum.add(COMPANY_FIRST);
    }
    if !single && COMPANY_WORDS.has(tail) {
        sum.add(COMPANY_WORD);
    }
    // The first word has its capital, but for where `explain` asks.
    let english = tokens[usize::from(token.has(Shape::CAPITAL))..]
        .iter()
        .any(|token| matches!(token.text(text), "of" | "for" | "and" | "the" | "to"));
    if english {
        sum.add(ENGLISH_WORD_INSIDE);
    }
    if !word.is_given() && words.iter().any(|word| is_english(word.function)) {
        sum.add(ENGLISH_WORD);
    }
    // not in the headings of a menu: `Action & Aventure`
    let names = || tokens.iter().zip(words).any(|(token, word)| token.is_word() && !word.is_ordinary());
    if !single && tokens.iter().any(|token| token.text(text) == "&") && names() {
        sum.add(AMPERSAND);
    }
    if !single && LAST_PLACE_WORDS.has(tail) && !word.is_given() && !english {
        sum.add(PLACE_WORD_LAST);
    }
    if !single && THING_WORDS.has(tail) {
        sum.add(THING_WORD);
    }
    // An ordinary word that is also some rare name is no more a name for that.
    let telling = |found: NameMatch| !(single && word.is_ordinary() && found.form.certainty == Certainty::Context as u8);
    let town = known(analysis, first, last, Kind::Location);
    // a town with an article is something else: `l'Ina`
    if let Some(found) = town.filter(|found| !is_town_with_article(text, found, &analysis.tokens.list, &analysis.words)) {
        let given = single && word.lexical.contains(Lexical::GIVEN);
        sum.add(if telling(found) && !given { KNOWN_PLACE } else { KNOWN_PLACE_OR_ELSE });
    }
    if let Some(found) = known(analysis, first, last, Kind::Organisation).filter(|&found| telling(found)) {
        sum.add(if found.form.certainty == Certainty::Context as u8 { KNOWN_ORGANISATION } else { SURE_ORGANISATION });
    }
    let rare_given = word.lexical.contains(Lexical::GIVEN) && !word.is_given();
    if single && rare_given {
        sum.add(RARE_GIVEN_ALONE);
    }
    if !single && rare_given && words.last().is_some_and(|last| !last.is_ordinary() || last.is_family()) {
        sum.add(RARE_GIVEN_FIRST);
    } else if !single && word.flags.intersects(WordFlags::PLACE) {
        let word_last = words
            .last()
            .is_some_and(|last| last.is_ordinary() && !last.lexical.contains(Lexical::FAMILY) && !is_compass(last.function) && !rare_given);
        sum.add(if word_last { PLACE_BEFORE_WORD } else { PLACE_FIRST });
    } else if !single && word.is_ordinary() && words.iter().all(|word| !word.lexical.intersects(Lexical::GIVEN | Lexical::FAMILY)) {
        sum.add(ORDINARY_FIRST);
    }
    let country = analysis.is_listed(last - 1, Kind::Country) && words[words.len() - 1].flags.intersects(WordFlags::PLACE);
    if !single && !words[0].is_given() && (country || CONTINENTS.has(tail)) {
        sum.add(PLACE_LAST);
    }
}

/// What stands before.
fn before(text: &str, analysis: &Analysis, first: usize, last: usize, sum: &mut Sum) {
    let (list, words) = (&analysis.tokens.list, &analysis.words);
    let Some(at) = first.checked_sub(1) else { return };
    let token = &list[at];
    // A noun for things or bodies so many tokens back: `une société indienne, X`; where X is a name of persons, it can be theirs (`le rapport X`).
    let personal = last == first + 1 && (words[first].is_given() || words[first].is_family());
    let thing =
        |back: usize| !personal && first.checked_sub(back).is_some_and(|at| is_thing(words[at].function) && !list[at].has(Shape::CAPITAL));
    if token.is_word() && !list[first].has(Shape::LINE_START) {
        match token.text(text) {
            "à" | "À" if last > first + 1 => sum.add(AFTER_AT_SEVERAL),
            "à" | "À" => {
                let given = words[first].is_given() && known(analysis, first, last, Kind::Location).is_none();
                sum.add(if given { AFTER_AT_GIVEN } else { AFTER_AT });
                if words[first].is_ordinary() && known(analysis, first, last, Kind::Location).is_some() {
                    sum.add(ORDINARY_AFTER_AT);
                }
            }
            "entre" => sum.add(AFTER_BETWEEN),
            "en" | "En" | "dans" | "vers" | "depuis" | "jusqu'à" | "Dans" | "sur" | "près" | "via" | "relier" | "relie" | "reliant"
            | "ralliant" | "rejoignant" => sum.add(AFTER_IN),
            "de" | "d'" | "d’" | "De" | "D'" | "D’" => {
                sum.add(AFTER_OF);
                // the noun, with an adjective or two between: `directeur général de X`
                let noun = (1..=3).map_while(|back| at.checked_sub(back)).find(|&at| {
                    let adjective = words[at].lexical.contains(Lexical::ADJECTIVE) && !list[at].has(Shape::CAPITAL);
                    !adjective || Telltale::ALL.iter().any(|telltale| telltale.has(words[at].triggers))
                });
                if let Some(noun) = noun {
                    let noun = words[noun].triggers;
                    if Telltale::BodyOf.has(noun) {
                        sum.add(OF_BODYS_NOUN);
                    } else if Telltale::PlaceOf.has(noun) {
                        sum.add(OF_LOCAL_NOUN);
                    } else if is_kinship(noun) || Telltale::PersonOf.has(noun) {
                        sum.add(OF_PERSONAL_NOUN);
                    }
                }
            }
            // `les Kennedy`
            "les" | "Les" | "des" | "aux" if last == first + 1 && words[first].is_family() && !words[first].is_ordinary() => {
                sum.add(FAMILY_PLURAL);
            }
            "le" | "la" | "l'" | "l’" | "les" | "du" | "des" | "au" | "aux" | "Le" | "La" | "L'" | "L’" | "Les" | "Du" | "un" | "une"
            | "ce" | "cette" | "cet" | "Au" | "certains" | "certaines" | "plusieurs" | "quelques" | "autres" | "tous" | "toutes"
            | "nos" | "vos" | "mes" | "aucun" | "aucune" | "chaque" | "deux" | "trois" | "son" | "sa" | "ses" | "leur" => {
                sum.add(AFTER_ARTICLE);
                let preposition = at.checked_sub(1).map_or("", |at| list[at].text(text));
                // `les crues de la Moselotte`, `les rives du Doubs`
                let noun = match (token.text(text), preposition) {
                    ("la" | "l'" | "l’" | "les", "de") => at.checked_sub(2),
                    ("du" | "des", _) => at.checked_sub(1),
                    _ => None,
                };
                if last == first + 1 && noun.is_some_and(|noun| Telltale::PlaceOf.has(words[noun].triggers)) {
                    sum.add(OF_LOCAL_NOUN_WITH_ARTICLE);
                }
                let kind = analysis.symbols[first][3] & name::KIND;
                let other = kind != 0 && kind != Kind::Location as u8;
                if last == first + 1
                    && !other
                    && matches!(token.text(text), "le" | "la" | "l'" | "l’")
                    // `à l'Ena`: a short word may be an acronym
                    && (matches!(preposition, "dans" | "Dans" | "vers" | "traverse" | "franchit")
                        || matches!(preposition, "à" | "À") && list[first].end - list[first].start > 5)
                {
                    sum.add(AFTER_IN_ARTICLE);
                }
                if last == first + 1 && words[first].is_ordinary() {
                    sum.add(ORDINARY_AFTER_ARTICLE);
                }
                let surface = list[first].text(text);
                if last == first + 1
                    && matches!(token.text(text), "les" | "des" | "aux" | "Les" | "deux" | "trois")
                    && !list[first].has(Shape::HYPHEN)
                    && PEOPLE_SUFFIXES.has(surface.as_bytes())
                {
                    sum.add(A_PEOPLE);
                }
            }
            "par" | "avec" | "selon" | "Selon" | "chez" | "pour" | "Pour" | "Avec" | "contre" | "que" | "qu'" | "qu’" => {
                sum.add(AFTER_BY)
            }
            word if TAKING.has(word.as_bytes()) => sum.add(AFTER_TAKING),
            _ => {}
        }
        let word = &words[at];
        if is_speech_verb(word.triggers) {
            sum.add(if is_body(analysis, first, last) { SPEECH_OF_BODY } else { SPEECH_BEFORE });
        }
        if token.has(Shape::CAPITAL) && analysis.is_listed(at, Kind::Demonym) {
            sum.add(AFTER_PEOPLE);
        }
        if is_title(word.triggers) {
            sum.add(AFTER_TITLE);
        }
        // `les restaurants végétaliens X`
        let described = thing(2) && !token.has(Shape::CAPITAL) && word.lexical.contains(Lexical::ADJECTIVE);
        if (thing(1) || described) && !is_title(word.triggers) && !Telltale::Person.has(word.triggers) {
            sum.add(AFTER_THING);
        }
        if Telltale::Person.has(word.triggers) && !token.has(Shape::CAPITAL) {
            sum.add(AFTER_PERSONAL_NOUN);
        }
    }
    // with a comma between, where the noun stands for the name: `une société indienne, X`, not `le président du groupe, X`
    let indefinite = |back: usize| {
        let word = first.checked_sub(back).map_or("", |at| list[at].text(text));
        matches!(word, "un" | "une" | "son" | "sa" | "leur")
    };
    if token.text(text) == ","
        && (thing(2) && indefinite(3) || thing(3) && indefinite(4) && words[first - 2].lexical.contains(Lexical::ADJECTIVE))
    {
        sum.add(AFTER_THING);
    }
    if last == first + 1
        && token.text(text) == "("
        && list.get(last).is_some_and(|after| after.text(text) == ")")
        && known(analysis, first, last, Kind::Location).is_some()
    {
        sum.add(ALONE_IN_BRACKETS);
    }
    if token.kind == TokenKind::Mark
        && matches!(token.text(text), "«" | "\"" | "“")
        && list.get(last).is_some_and(|after| matches!(after.text(text), "»" | "\"" | "”"))
    {
        sum.add(IN_QUOTES);
    }
}

/// What follows.
fn behind(text: &str, analysis: &Analysis, first: usize, last: usize, sum: &mut Sum) {
    let (list, words) = (&analysis.tokens.list, &analysis.words);
    let at = |at: usize| list.get(at).map_or("", |token| token.text(text));
    let place = |at: usize| {
        let sure = analysis.symbols.get(at).is_some_and(|symbol| symbol[3] & name::CERTAINTY != 0);
        sure && (analysis.is_listed(at, Kind::Location) || analysis.is_listed(at, Kind::Country))
    };
    let comma = usize::from(at(last) == ",");
    let preposition = first.checked_sub(1).map_or("", at);
    let (at_place, of) = (matches!(preposition, "à" | "À" | "en" | "dans"), matches!(preposition, "de" | "d'" | "d’"));
    match at(last) {
        "(" if place(last + 1) && at(last + 2) == ")" => sum.add(PLACE_IN_BRACKETS),
        "(" => {
            let party = analysis.is_listed(last + 1, Kind::Organisation);
            if party && at(last + 2) == ")" || at(last + 2) == "ans" {
                sum.add(PARTY_IN_BRACKETS);
            }
        }
        _ => {
            let next = last + comma;
            match at(next) {
                "en" | "dans" | "au" | "aux" | "à" | "près"
                    if (at_place || of && comma == 1) && place(first_capital(analysis, next + 1)) =>
                {
                    sum.add(PLACE_BEHIND);
                }
                word if comma == 1 && word.starts_with(|c: char| c.is_ascii_digit()) && at(next + 1) == "ans" => sum.add(AGE_BEHIND),
                "où" if at_place || of || first == 0 || analysis.tokens.list[first].has(Shape::SENTENCE_START) => sum.add(WHERE_BEHIND),
                _ if comma == 1 => {
                    // Not after `selon X, une société …`: there the noun is the subject.
                    let begins = list[first].has(Shape::SENTENCE_START) || matches!(preposition, "à" | "de" | "d'" | "d’" | "avec" | "par");
                    let open = begins && !(last == first + 1 && words[first].is_given());
                    apposition(text, analysis, next, open, sum);
                }
                _ => {}
            }
        }
    }
    // `X a déclaré`, `X, a déclaré`, `X déclare`
    let mut after = last + comma;
    let mut hops = 0;
    while hops < 3 && AUXILIARIES.has(at(after).as_bytes()) {
        after += 1;
        hops += 1;
    }
    if list.get(after).is_some_and(|token| token.is_word() && !token.has(Shape::CAPITAL)) && is_speech_verb(words[after].triggers) {
        sum.add(match comma {
            _ if is_body(analysis, first, last) => SPEECH_OF_BODY,
            1 => SPEECH_AFTER_COMMA,
            _ => SPEECH_AFTER,
        });
    }
    if let (Some(next), Some(word)) = (list.get(last), words.get(last)) {
        let verb = word.lexical.contains(Lexical::VERB) && !word.lexical.intersects(Lexical::NOUN | Lexical::ADJECTIVE | Lexical::FUNCTION);
        if next.is_word() && !next.has(Shape::CAPITAL) && verb {
            sum.add(VERB_AFTER);
        }
    }
}

/// Whether the lists know the name as a body's, and its words are no names of persons: what speaks is a newspaper.
fn is_body(analysis: &Analysis, first: usize, last: usize) -> bool {
    known(analysis, first, last, Kind::Organisation).is_some()
        && !analysis.words[first..last].iter().any(|word| word.is_given() || word.is_family())
}

/// Verbs whose object is a place.
static TAKING: Words = Words::new(&[
    "reprend",
    "reprennent",
    "bombarde",
    "bombardent",
    "pilonne",
    "pilonnent",
    "assiège",
    "assiègent",
    "encercle",
    "encerclent",
    "contrôlent",
    "tiennent",
    "évacue",
    "évacuent",
    "secoue",
    "secouent",
    "dévaste",
    "ravage",
    "ravagent",
    "traverse",
    "traversent",
    "envahit",
    "surplombe",
]);

/// The first capitalised word of the few at `from`: `l'Espagne` in `l'est de l'Espagne`.
fn first_capital(analysis: &Analysis, from: usize) -> usize {
    let list = &analysis.tokens.list;
    let near = from..list.len().min(from + 6);
    near.take_while(|&at| list[at].is_word()).find(|&at| list[at].has(Shape::CAPITAL)).unwrap_or(list.len())
}

/// What may stand between a name and the verb that it is the subject of.
static AUXILIARIES: Words = Words::new(&[
    "a",
    "avait",
    "ont",
    "s'",
    "s’",
    "n'",
    "n’",
    "ne",
    "se",
    "en",
    "lui",
    "y",
    "l'",
    "l’",
    "est",
    "qui",
    "aussi",
    "également",
    "-",
    "t-il",
]);

/// `X, une petite commune`, `X, le président`, `X, société de transport`: a noun in apposition.
fn apposition(text: &str, analysis: &Analysis, from: usize, open: bool, sum: &mut Sum) {
    for at in from..analysis.tokens.list.len().min(from + 3) {
        let (token, word) = (&analysis.tokens.list[at], &analysis.words[at]);
        if !token.is_word() || token.has(Shape::CAPITAL) {
            return;
        }
        if is_out_of_place(word.function) {
            return sum.add(LOCAL_NOUN_BEHIND);
        }
        if is_title(word.triggers) {
            return sum.add(TITLE_BEHIND);
        }
        if is_organisation_head(word.function) {
            // `X, une société de nettoyage`, `X, filiale de Y`, `X, la filiale belge`; what is not open begins a list or a clause
            if open {
                sum.add(BODY_NOUN_BEHIND);
            }
            return;
        }
        let passes = matches!(
            token.text(text),
            "le" | "la" | "l'" | "l’" | "un" | "une" | "ex" | "petite" | "grande" | "ancien" | "ancienne" | "premier" | "première"
        );
        if !passes && !word.lexical.contains(Lexical::ADJECTIVE) {
            return;
        }
    }
}
