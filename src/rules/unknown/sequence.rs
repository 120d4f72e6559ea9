//! Where a sequence of capitalised words begins and ends, and which sequences one enumeration holds.

use super::words::Words;
use super::{known, Points, Sequence};
use crate::analysis::Analysis;
use crate::kind::Kind;
use crate::lexicon::{Lexical, WordFlags};
use crate::rules::classes::{is_compass, is_of, is_particle, is_trigger};
use crate::rules::pattern::name;
use crate::token::{Shape, Token, TokenKind};

/// Whether a capitalised sequence can begin at `at`.
pub(super) fn opens(analysis: &Analysis, at: usize) -> bool {
    let (token, word) = (&analysis.tokens.list[at], &analysis.words[at]);
    if !is_capital(token) || token.has(Shape::DOMAIN) || token.shape.intersects(Shape::HEADLINE) {
        return false;
    }
    if word.lexical.contains(Lexical::NO_ENTITY) || analysis.notions.contains(&token.hash) {
        return false;
    }
    // `champion du Monde`, `garde des Sceaux`: a word of the phrase
    if word.lexical.contains(Lexical::NOUN) && analysis.symbols[at][3] & name::PHRASE != 0 {
        return false;
    }
    // `2WD`, `12MP`: letters that stick to a number
    if token.has(Shape::GLUED) && token.has(Shape::ALL_CAPITALS) && at > 0 && analysis.tokens.list[at - 1].kind == TokenKind::Number {
        return false;
    }
    // `au Nord des États-Unis`
    if is_compass(word.function) && analysis.words.get(at + 1).is_some_and(|next| is_of(next.function)) {
        return false;
    }
    let letters = token.end - token.start;
    if letters < 2 || (token.has(Shape::ROMAN) && token.has(Shape::ALL_CAPITALS)) {
        return false;
    }
    let next = analysis.tokens.list.get(at + 1).is_some_and(is_capital);
    // before another capital a rare given name is one (`Mark Watney`, `Ben Canute`), even where it is something else too
    let given = word.is_given() || next && word.lexical.contains(Lexical::GIVEN);
    if is_trigger(word.triggers) && !given && !word.is_family() {
        // a trigger with a capital (`Ministre`, `Janvier`) is no name
        return false;
    }
    if token.has(Shape::SENTENCE_START) {
        // a rare given name (`Victoire`, `Penny`) before a word that is no ordinary one is one
        let before_name = analysis.words.get(at + 1).is_some_and(|next| next.is_family() || !next.is_ordinary());
        let given = word.is_given() || before_name && word.lexical.contains(Lexical::GIVEN);
        if word.is_ordinary() && !(next && (given || word.is_family()) && !word.lexical.contains(Lexical::FUNCTION)) {
            return false;
        }
        return true;
    }
    // in mid-sentence: function words with a capital are no names
    !word.lexical.contains(Lexical::FUNCTION) || given || word.is_family()
}

/// Whether the token is a word with a capital, and no elided article.
fn is_capital(token: &Token) -> bool {
    token.is_word() && token.has(Shape::CAPITAL) && !token.has(Shape::ELIDED)
}

/// Whether the token is a name of its own beside others: a known acronym, a people (`l'AFP Nuha Eltayeb`, `le Mexicain Crisanto Grajales`).
pub(super) fn apart(analysis: &Analysis, at: usize) -> bool {
    let sure = analysis.symbols[at][3] & name::CERTAINTY != 0;
    sure && (analysis.is_listed(at, Kind::Demonym)
        || analysis.is_listed(at, Kind::Organisation) && analysis.tokens.list[at].has(Shape::ALL_CAPITALS))
}

/// Small words inside names: `van der`, `ben`, `el`, and those of English bodies (`Center for Biological Diversity`).
static SMALL_PARTICLES: Words = Words::new(&[
    "van", "von", "der", "den", "ben", "bin", "ibn", "ould", "el", "al", "da", "di", "dos", "del", "della", "ter", "zu", "y", "of", "for",
    "and", "the", "to",
]);

/// The token after the last one of the sequence that begins at `first`.
pub(super) fn end(text: &str, analysis: &Analysis, first: usize, end: usize) -> usize {
    let list = &analysis.tokens.list;
    let capital = |at: usize| at < end && is_capital(&list[at]);
    let mut last = first + 1;
    while last < end {
        let token = &list[last];
        if is_capital(token) {
            if analysis.words[last].lexical.contains(Lexical::NO_ENTITY)
                || apart(analysis, last)
                || begins_anew(text, analysis, first, last, end)
            {
                break;
            }
            last += 1;
            continue;
        }
        // `Dupuy & Fils`, but not `Ava & David`
        let ampersand = token.text(text) == "&" && capital(last + 1) && !analysis.words[last + 1].is_given();
        let joins = ampersand
            || token.is_word()
                && SMALL_PARTICLES.has(token.text(text).as_bytes())
                && (capital(last + 1)
                    || capital(last + 2) && matches!(list[last + 1].text(text), "der" | "den" | "la" | "el" | "las" | "the"));
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

/// Whether the capitalised word at `at`, after others, begins a sentence or a name whose mark before it is lost: `avec Awa Diop Nos invités`,
/// `LES ERREURS DE NDIAYE Awa Ndiaye a dit`.
fn begins_anew(text: &str, analysis: &Analysis, first: usize, at: usize, end: usize) -> bool {
    let (list, words) = (&analysis.tokens.list, &analysis.words);
    let word = &words[at];
    let goes_on = at + 1 < end && is_capital(&list[at + 1]);
    // a person whom the lists know: `l'entraîneur de Southampton Mauricio Pochettino`
    let (symbol, other) = (analysis.symbols[at][3], analysis.symbols[at - 1][3] & name::CERTAINTY != 0 || words[at - 1].is_ordinary());
    if other && symbol & name::KIND == Kind::Person as u8 && symbol & name::INSIDE == 0 && symbol & name::CERTAINTY == name::CERTAINTY {
        return true;
    }
    if word.lexical.contains(Lexical::FUNCTION) && !word.is_given() && !word.is_family() {
        // `Le` and `De` in the midst of a name have a capital after them; short words are foreign names too (`Liu He`)
        let foreign = list[at].end - list[at].start < 4 && !(at + 1 < end && list[at + 1].is_word());
        let particle = is_particle(word.triggers);
        return if particle { !goes_on } else { !foreign };
    }
    // `l'ATCE Hmida ben Jemaa`: an acronym, and a person
    let (before, letters) = (&list[at - 1], list[at - 1].end - list[at - 1].start);
    if at == first + 1 && letters > 2 && before.has(Shape::ALL_CAPITALS) && !list[at].has(Shape::ALL_CAPITALS) {
        let son_of = at + 1 < end && matches!(list[at + 1].text(text), "ben" | "Ben" | "bin" | "Bin" | "ould" | "Ould");
        if word.is_given() && goes_on || son_of {
            return true;
        }
    }
    // a short word in capitals is an acronym
    let shouted = |at: usize| list[at].has(Shape::ALL_CAPITALS) && (at > first || list[at].end - list[at].start > 4);
    goes_on && !list[at].has(Shape::ALL_CAPITALS) && !list[at + 1].has(Shape::ALL_CAPITALS) && (first..at).all(shouted)
}

/// Words in capitals, ordinary ones among them: a heading in the text, not a name (`SEXTUPLE CHAMPION OLYMPIQUE`).
pub(super) fn is_shouted(analysis: &Analysis, first: usize, last: usize) -> bool {
    let (list, words) = (&analysis.tokens.list, &analysis.words);
    let loud = |at: usize| list[at].is_word() && list[at].has(Shape::ALL_CAPITALS);
    if !(first..last).all(loud) || !words[first..last].iter().any(|word| word.is_ordinary()) {
        return false;
    }
    if last > first + 1 {
        return !words[first..last].iter().any(|word| word.is_given());
    }
    // a word between others in capitals: `UNE AIDE ENLEVÉE AU MALI`, `UNE LOI À VENIR`
    let among = |at: usize| list.get(at).is_some_and(|_| loud(at) && words[at].is_ordinary());
    let is_letter =
        |at: usize| list.get(at).is_some_and(|token| token.is_word() && token.has(Shape::CAPITAL) && token.end - token.start < 3);
    let before = |back: usize| first.checked_sub(back);
    before(1).is_some_and(|at| among(at) || is_letter(at) && before(2).is_some_and(among))
        || among(last)
        || is_letter(last) && among(last + 1)
}

/// What the neighbours in an enumeration may learn from a sequence with these points, where no list knows it.
pub(super) fn lends(points: Points) -> Points {
    points.map(|points| (points - 6).clamp(-8, 18))
}

/// What they may learn from one that a list knows.
pub(super) fn lends_as_listed(analysis: &Analysis, first: usize, last: usize) -> Option<Points> {
    let gazetteer = analysis.symbols[first][3];
    let whole = analysis.symbols.get(last).is_none_or(|next| next[3] & name::INSIDE == 0)
        && analysis.symbols[first + 1..last].iter().all(|inside| inside[3] & name::INSIDE != 0);
    let word = &analysis.words[first];
    let personal = last == first + 1 && (word.is_given() || word.is_family() && !word.flags.intersects(WordFlags::PLACE));
    let sure = whole && gazetteer & name::CERTAINTY != 0;
    let kind = gazetteer & name::KIND;
    let is = |wanted: &[Kind]| wanted.iter().any(|&wanted| wanted as u8 == kind);
    sure.then(|| match () {
        // `Vicky et Charlotte`: a town that is a given name too says nothing for towns
        () if is(&[Kind::Country, Kind::Location]) && !personal => [-6, 24, 0],
        () if is(&[Kind::Person]) => [20, -6, 0],
        () if is(&[Kind::Organisation]) => [-6, -2, 16],
        () => [0; 3],
    })
}

/// The most that an enumeration gives a member, by kind.
const SHARED: Points = [14, 20, 10];

/// A member tells its neighbours something when its kinds lie farther apart than this.
const TELLING: i16 = 8;

/// Lets the members of each enumeration (`à Oran, X et Y`) share what is known of them.
pub(super) fn share(text: &str, analysis: &Analysis, found: &mut [Sequence]) {
    let mut from = 0;
    while from < found.len() {
        let mut to = from + 1;
        let mut joined = false;
        while to < found.len() {
            match link(text, analysis, found[to - 1].last, found[to].first) {
                Link::None => break,
                Link::Comma => {}
                Link::And => joined = true,
            }
            to += 1;
        }
        let members = (to - from) as i32;
        // `Karim Hamdi, Tunis`: two with a comma between are an apposition as often as a list
        if members > 1 && (joined || members > 2) {
            let telling = |one: &Sequence| {
                let [person, location, organisation] = one.lends;
                i32::from(person.max(location).max(organisation) - person.min(location).min(organisation) > TELLING)
            };
            let tellers: i32 = found[from..to].iter().map(telling).sum();
            let sum = found[from..to]
                .iter()
                .fold([0i32; 3], |sum, one| core::array::from_fn(|k| sum[k] + telling(one) * i32::from(one.lends[k])));
            for one in &mut found[from..to] {
                // `de l'Emploi et de la Formation`: a word is no more a name among others
                let word = &analysis.words[one.first];
                let name = word.is_given() || word.is_family() || known(analysis, one.first, one.last, Kind::Location).is_some();
                if one.last == one.first + 1 && word.is_ordinary() && !name {
                    continue;
                }
                let own = telling(one);
                if tellers == own {
                    continue;
                }
                for k in 0..3 {
                    let others = (sum[k] - own * i32::from(one.lends[k])) / (tellers - own);
                    one.points[k] += others.clamp(-6, i32::from(SHARED[k])) as i16;
                }
            }
        }
        from = to;
    }
}

/// What stands between two members of an enumeration.
enum Link {
    None,
    Comma,
    And,
}

/// Tokens that may stand between two members, at most.
const GAP: usize = 7;

fn link(text: &str, analysis: &Analysis, last: usize, first: usize) -> Link {
    let list = &analysis.tokens.list;
    if first - last > GAP {
        return Link::None;
    }
    let mut between = list[last..first].iter().map(|token| token.text(text)).peekable();
    // `Morelos (centre), Yucatan`
    if between.next_if_eq(&"(").is_some() && !between.by_ref().any(|word| word == ")") {
        return Link::None;
    }
    let mut link = match between.next() {
        Some(",") => Link::Comma,
        Some("et" | "ou" | "puis" | "/" | "ni") => Link::And,
        _ => return Link::None,
    };
    for word in between {
        match word {
            "et" | "ou" | "puis" => link = Link::And,
            "de" | "d'" | "d’" | "à" | "en" | "le" | "la" | "les" | "l'" | "l’" | "du" | "des" | "au" | "aux" => {}
            _ => return Link::None,
        }
    }
    link
}
