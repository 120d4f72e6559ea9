//! Names that the gazetteer knows, as candidates: how much each is worth depends on how sure its form is and where it stands.

use super::classes::{is_honorific, is_singular_article};
use super::pattern::name;
use super::RuleId;
use crate::analysis::{usable, Analysis};
use crate::gazetteer::source::Certainty;
use crate::gazetteer::table::FormFlags;
use crate::gazetteer::NameMatch;
use crate::kind::Kind;
use crate::lexicon::{Lexical, Word};
use crate::token::{Shape, Token, TokenKind};

/// Below this, a candidate is evidence only: `resolve` does not take it alone.
pub(crate) const FAINT: u8 = 30;

/// Proposes every name that was found.
pub(super) fn propose(text: &str, analysis: &mut Analysis) {
    let (known, user) = (RuleId::loose("known.name"), RuleId::loose("user.gazetteer"));
    let Analysis { tokens, matches, candidates, words, symbols, .. } = analysis;
    for (number, found) in matches.iter().enumerate() {
        let Some(kind) = found.form.kind() else { continue };
        // `Sceaux` in `garde des Sceaux` is a part of the phrase, not the town; `Monde` in `champion du Monde` not the newspaper.
        // Not so `Europe` in `champion d'Europe`: it is nothing else.
        let nothing_else = found.form.certainty == Certainty::Sure as u8 && !found.form.flags.contains(FormFlags::ALSO_WORD);
        if found.layer == 0
            && (kind == Kind::Location || kind == Kind::Organisation && found.form.flags.contains(FormFlags::CONTRACTED))
            && !nothing_else
            && (found.first..found.last).all(|at| symbols[at as usize][3] & name::PHRASE != 0)
        {
            continue;
        }
        if !usable(found, &tokens.list) {
            continue;
        }
        let (first, last) = (found.first as usize, found.last as usize);
        if kind == Kind::Demonym
            && (is_language(text, &tokens.list, first, found.form.flags.contains(FormFlags::CANONICAL))
                || is_election(text, &tokens.list, first))
        {
            continue;
        }
        if kind == Kind::Country && is_swiss(&tokens.list, words, first) {
            continue;
        }
        if kind == Kind::Location && is_town_with_article(text, found, &tokens.list, words) {
            continue;
        }
        if kind == Kind::Location && are_people(text, number, matches, &tokens.list) {
            continue;
        }
        let (weight, rule) = if found.layer > 0 {
            (user_weight(text, number, matches, &tokens.list, words), user)
        } else {
            (weight(text, found, kind, &tokens.list, words), known)
        };
        candidates.push_tokens(&tokens.list, first, last, kind, weight, rule);
        let entry = Some((found.layer, found.form.entry));
        if let Some(candidate) = candidates.list.last_mut() {
            candidate.entry = entry;
        }
        // `Wikimédia France`, `Pôle emploi Île-de-France`: the branch of a body
        if kind == Kind::Organisation && weight >= FAINT {
            if let Some(branch) = branch_end(last, matches, &tokens.list) {
                candidates.push_tokens(&tokens.list, first, branch, kind, weight, rule);
            }
        }
        // An article with a capital that no sentence start explains belongs to the name: `dans Le Canard enchaîné`.
        // (Not to an acronym, where a headline's capitals explain it: `L'OM`.)
        let acronym = tokens.list[first].has(Shape::ALL_CAPITALS) && tokens.list[first].end - tokens.list[first].start < 5;
        if kind == Kind::Organisation && weight >= FAINT && !acronym && first > 0 && is_article(text, &tokens.list[first - 1]) {
            candidates.push_tokens(&tokens.list, first - 1, last, kind, weight, rule);
            if let Some(candidate) = candidates.list.last_mut() {
                candidate.entry = entry;
            }
        }
    }
}

/// `le Suisse Rudy Wild`: one from there; the country is feminine.
pub(crate) fn is_swiss(tokens: &[Token], words: &[Word], at: usize) -> bool {
    let before = at.checked_sub(1).map_or(0, |at| tokens[at].hash);
    let [swiss, masculine @ .., other, young, former] = &*SWISS;
    tokens[at].hash == *swiss
        && (masculine.contains(&before)
            || [other, young, former].contains(&&before) && words.get(at + 1).is_some_and(|next| next.is_given()))
}

/// Hashes of what [`is_swiss`] asks for.
static SWISS: once_cell::sync::Lazy<[u64; 9]> = once_cell::sync::Lazy::new(|| {
    ["suisse", "le", "au", "du", "un", "ce", "autre", "jeune", "ancien"].map(|word| crate::fold::hash_folded(word.as_bytes()))
});

/// `le Dakar`, `l'Ina`, `le Barcelone`: towns have no article but in their name, so this is something else.
pub(super) fn is_town_with_article(text: &str, found: &NameMatch, tokens: &[Token], words: &[Word]) -> bool {
    let Some(before) = (found.first as usize).checked_sub(1) else { return false };
    let single = found.last - found.first == 1 && found.layer == 0 && !found.form.flags.contains(FormFlags::CONTRACTED);
    if !single || !is_singular_article(words[before].function) || tokens[found.first as usize].has(Shape::LINE_START) {
        return false;
    }
    // `dans le Norfolk` may be the county
    let inside = before.checked_sub(1).is_some_and(|at| matches!(tokens[at].text(text), "dans" | "Dans"));
    let one = matches!(tokens[before].text(text), "un" | "une" | "Un" | "Une" | "ce" | "cette" | "Ce" | "Cette");
    // `du Thillot` is another town, `Le Thillot`
    let contracted =
        found.form.certainty == Certainty::Context as u8 && matches!(tokens[before].text(text), "du" | "au" | "des" | "aux" | "Du" | "Au");
    if inside || one || contracted {
        return false;
    }
    let Some(table) = crate::gazetteer::bundled() else { return false };
    let (_, id) = table.entry(found.form.entry);
    id.starts_with("geonames:") || id.strip_prefix("insee:").is_some_and(|code| code.starts_with(|c: char| c.is_ascii_digit()))
}

/// `les Algérois`, `un Oranais`, `deux Nivernais`: people, where `l'Algérois` is their region. (`les Grisons`, `aux Baléares` are places.)
fn are_people(text: &str, number: usize, matches: &[NameMatch], tokens: &[Token]) -> bool {
    let found = &matches[number];
    let (first, last) = (found.first as usize, found.last as usize);
    let name = tokens[first].text(text);
    if last - first != 1 || found.layer > 0 || !["ois", "ais", "in"].iter().any(|ending| name.ends_with(ending)) {
        return false;
    }
    let Some(before) = first.checked_sub(1).map(|at| &tokens[at]) else { return false };
    let counted = matches!(before.kind, TokenKind::Number) || PEOPLE_BEFORE.contains(&before.hash);
    let from = matches[..number].iter().rev().take_while(|other| other.first == found.first).count();
    let here = matches[number - from..].iter().take_while(|other| other.first == found.first);
    counted && here.filter(|other| other.last == found.last).any(|other| other.form.kind() == Some(Kind::Demonym))
}

/// Hashes of what stands before people, and not before a region.
static PEOPLE_BEFORE: once_cell::sync::Lazy<Vec<u64>> = once_cell::sync::Lazy::new(|| {
    let words = "les des aux ces ses leurs nos vos un ce chaque certains plusieurs quelques nombreux autres jeunes deux trois quatre cinq six sept huit neuf dix";
    words.split(' ').map(|word| crate::fold::hash_folded(word.as_bytes())).collect()
});

/// Where a body's name ends with the place that follows it at once.
fn branch_end(last: usize, matches: &[NameMatch], tokens: &[Token]) -> Option<usize> {
    let next =
        tokens.get(last).filter(|next| next.has(Shape::CAPITAL) && !next.shape.intersects(Shape::LINE_START | Shape::SENTENCE_START))?;
    if next.has(Shape::ELIDED) {
        return None;
    }
    let from = matches.partition_point(|found| (found.first as usize) < last);
    let here = matches[from..].iter().take_while(|found| found.first as usize == last);
    // `Chambre des représentants Nancy Pelosi`
    if here.clone().any(|found| found.form.kind() == Some(Kind::Person) && found.last as usize > last + 1) {
        return None;
    }
    let places = here.filter(|found| {
        matches!(found.form.kind(), Some(Kind::Country | Kind::Location))
            && found.form.certainty == Certainty::Sure as u8
            && usable(found, tokens)
            && !found.form.flags.contains(FormFlags::ALSO_PERSON)
    });
    places.map(|found| found.last as usize).max()
}

/// What a name of a user's list weighs: more than all that a rule proposes, unless its flag asks for evidence, or a longer known name holds it.
fn user_weight(text: &str, number: usize, matches: &[NameMatch], tokens: &[Token], words: &[Word]) -> u8 {
    let found = &matches[number];
    let needs_capital = !found.form.flags.contains(FormFlags::CONTRACTED);
    match found.form.certainty() {
        Certainty::Context => return FAINT - 5,
        Certainty::Capital if needs_capital && !has_capital(found, tokens) => return FAINT - 1,
        _ => {}
    }
    // Names are at most 16 tokens long, and the matches stand in the order of their first tokens.
    let holds = |other: &&NameMatch| {
        other.first <= found.first && other.last >= found.last && (other.first, other.last) != (found.first, found.last)
    };
    let before = matches[..number].iter().rev().take_while(|other| other.first + 16 > found.first);
    let after = matches[number + 1..].iter().take_while(|other| other.first == found.first);
    let longer = before.chain(after).filter(holds).filter(|other| other.layer == 0 && usable(other, tokens));
    let weights = longer.filter_map(|other| Some(weight(text, other, other.form.kind()?, tokens, words))).filter(|&weight| weight >= FAINT);
    // as much as the longer one, which the number of its words then decides
    weights.min().unwrap_or(USER)
}

/// The weight of a user's name: no rule's is greater.
const USER: u8 = 99;

/// Whether the name has a capital that the start of its sentence and a line in capitals do not explain.
fn has_capital(found: &NameMatch, tokens: &[Token]) -> bool {
    tokens[found.first as usize..found.last as usize].iter().any(|token| {
        !token.has(Shape::HEADLINE)
            && (token.has(Shape::CAPITAL) && !token.has(Shape::SENTENCE_START)
                || token.shape.intersects(Shape::ALL_CAPITALS | Shape::MIXED))
    })
}

fn weight(text: &str, found: &NameMatch, kind: Kind, tokens: &[Token], words: &[Word]) -> u8 {
    let (first, last) = (found.first as usize, found.last as usize);
    let base = match kind {
        Kind::Country => 84,
        Kind::Demonym => 72,
        Kind::Person => 82,
        Kind::Location => 72,
        _ => 74,
    };
    let several = last - first > 1;
    // `Révéré` is a word, where the listed `Revere` is none
    let spells_word = kind == Kind::Location && !several && found.form.certainty() == Certainty::Capital && words[first].is_ordinary();
    let also_word = found.form.flags.contains(FormFlags::ALSO_WORD) || spells_word;
    // a capital inside the name that no sentence start explains
    let inner = tokens[first + 1..last].iter().any(|token| token.has(Shape::CAPITAL) && !token.has(Shape::HEADLINE));
    // `« Brest », « Vannes »`: quoted alone, a name begins no sentence
    let mark = |at: Option<usize>| at.and_then(|at| tokens.get(at)).map_or("", |token| token.text(text));
    let quoted = matches!(mark(first.checked_sub(1)), "«" | "“" | "\"")
        && matches!(mark(Some(last)), "»" | "”" | "\"")
        && first > 1
        && !tokens[first].has(Shape::LINE_START);
    let opens = tokens[first].shape.intersects(Shape::SENTENCE_START | Shape::HEADLINE) && !quoted;
    let bare = opens && (!inner || tokens[first].has(Shape::ELIDED));
    // `Lourdes pertes` is no town, `Orange va supprimer` no fruit: a noun without a determiner does not open a French sentence before a verb.
    let after = tokens
        .get(last)
        .filter(|token| token.is_word() && !token.has(Shape::LINE_START))
        .map_or(Lexical::default(), |_| words[last].lexical);
    let noun_follows = after.intersects(Lexical::NOUN | Lexical::ADJECTIVE);
    let next = tokens.get(last).map_or("", |token| token.text(text));
    // `est` and `a` are nouns too, by the dictionary
    let auxiliary = matches!(next, "fait" | "dit" | "est" | "a" | "va" | "sera" | "aura" | "était" | "avait" | "sont" | "ont" | "vont");
    let noun_follows = noun_follows && !auxiliary;
    let verb_follows = auxiliary || after.intersects(Lexical::VERB);
    let function_follows = after.intersects(Lexical::FUNCTION);
    match found.form.certainty() {
        // `À LA UNE`, `LA PRESSE`: in a line of capitals words are words, but for `À LIÈGE`
        Certainty::Sure
            if tokens[first].has(Shape::HEADLINE) && kind == Kind::Location && matches!(mark(first.checked_sub(1)), "À" | "A") =>
        {
            base - 10
        }
        _ if also_word && tokens[first].has(Shape::HEADLINE) && kind != Kind::Country => FAINT - 1,
        // `L'Union` is a town, and the beginning of `L'Union européenne`
        Certainty::Sure if bare && also_word && several && kind == Kind::Location => FAINT - 1,
        Certainty::Sure if bare && also_word && !several && kind != Kind::Demonym => {
            if noun_follows && !function_follows {
                FAINT - 1
            } else {
                base - 10
            }
        }
        // `Winnie Mandela` is a town too, by a list that nobody wrote by hand
        Certainty::Sure if several && kind == Kind::Location && found.form.flags.contains(FormFlags::ALSO_PERSON) => 79,
        // `Lady Gaga`, `Miss France`: what looks like a form of address belongs to the name
        Certainty::Sure | Certainty::Capital if several && inner && is_honorific(words[first].triggers) => 97,
        // a known name of several words is hardly ever anything else
        // but for a person's, which another family name may follow (`Moïse Katumbi Chapwe`)
        Certainty::Sure if several && kind == Kind::Person && tokens.get(last).is_some_and(|next| next.has(Shape::CAPITAL)) => base,
        Certainty::Sure if several => base.max(if kind == Kind::Person { 87 } else { 86 }),
        Certainty::Sure => base,
        // `Ligue des champions` with its capital is the listed name whole, and no league of some champions
        Certainty::Capital if !bare && several && kind != Kind::Person => base.max(84),
        // `des Républicains`: more than the portfolio of a title, which is an ordinary word
        Certainty::Capital
            if !bare
                && kind == Kind::Organisation
                && found.form.flags.contains(FormFlags::CONTRACTED)
                // `L'Obs`: the whole name
                && !first.checked_sub(1).is_some_and(|at| tokens[at].has(Shape::ELIDED) && tokens[at].has(Shape::CAPITAL)) =>
        {
            base
        }
        Certainty::Capital if !bare => base - 6,
        Certainty::Capital if !also_word => base - 10,
        // `Banque centrale : …`: a body's name of several words at the start, where no article of its own makes it a phrase
        Certainty::Capital
            if several && matches!(kind, Kind::Organisation | Kind::Event) && !words[first].lexical.contains(Lexical::FUNCTION) =>
        {
            base - 12
        }
        Certainty::Capital if several => FAINT - 1,
        Certainty::Capital if verb_follows && !noun_follows => base - 12,
        Certainty::Capital => FAINT - 1,
        // `dans La Provence`, `selon L'Alsace`: the capital of the article is the newspaper's
        Certainty::Context if kind == Kind::Organisation && several && is_article(text, &tokens[first]) => base + 2,
        Certainty::Context => FAINT - 5,
    }
}

/// Languages in a row that are gone back over for what announces the first: no sentence has more, and a text of nothing else stays linear.
const LONGEST_ROW: usize = 16;
/// What is said of how somebody speaks: `un français fluide`.
const MASTERY: &[&str] =
    &["fluide", "parfait", "impeccable", "courant", "approximatif", "balbutiant", "hésitant", "correct", "soutenu", "châtié"];
/// What has a language with `de`: `un mot de français`.
#[rustfmt::skip]
const TAUGHT: &[&str] = &[
    "cours", "professeur", "professeure", "enseignant", "leçons", "manuel", "dictionnaire", "examen", "mot", "mots", "notions", "rudiments",
    "apprentissage", "maîtrise",
];

/// `en français`, `le wolof`, `cours de chinois`, `en bambara, peul et wolof`: a language, not a people.
///
/// A people's name as a noun has a capital; in small letters after an article the masculine singular (the list's canonical form) is the language,
/// unless a name follows (`le français Renault`).
fn is_language(text: &str, tokens: &[Token], mut at: usize, masculine_singular: bool) -> bool {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.text(text));
    let is_capital = |at: usize| tokens[at].has(Shape::CAPITAL);
    let is_next_in_row = |at: usize| at > 1 && !is_capital(at) && matches!(word(at - 1), "," | "et") && tokens[at - 2].is_word();
    for _ in 0..LONGEST_ROW {
        if !(masculine_singular && is_next_in_row(at)) {
            break;
        }
        at -= 2;
    }
    let Some(before) = at.checked_sub(1) else { return false };
    if is_capital(at) {
        return false;
    }
    let earlier = before.checked_sub(1).map_or("", word);
    match word(before) {
        "en" | "En" | "langue" | "parle" | "parler" | "parlent" | "parlait" | "parlant" | "traduction" => true,
        // `ils ne parlent pas français`
        "pas" => matches!(earlier, "parle" | "parlent" | "parlait" | "parlaient"),
        "un" => masculine_singular && MASTERY.contains(&word(at + 1)),
        "le" | "Le" | "l'" | "l’" | "L'" | "L’" | "du" | "au" => {
            masculine_singular && !tokens.get(at + 1).is_some_and(|next| next.has(Shape::CAPITAL))
        }
        "de" | "d'" | "d’" => TAUGHT.contains(&earlier),
        _ => false,
    }
}

fn is_article(text: &str, token: &Token) -> bool {
    !token.shape.intersects(Shape::SENTENCE_START | Shape::HEADLINE) && matches!(token.text(text), "Le" | "La" | "Les" | "L'" | "L’")
}

/// `les européennes`, `aux européennes de mai`: an election.
fn is_election(text: &str, tokens: &[Token], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| tokens[before].text(text)) else { return false };
    matches!(before, "les" | "Les" | "aux" | "Aux" | "des") && matches!(tokens[at].text(text), "européennes" | "Européennes")
}
