//! What each piece of evidence speaks for: points for person, location and organisation.
//!
//! First what the words themselves say, then what stands before them, then what follows.

use super::Points;

pub(super) const SINGLE: Points = [4, 4, 2];
pub(super) const SEVERAL: Points = [20, 4, 8];
pub(super) const GIVEN_FIRST: Points = [30, 0, 0];
/// `Clémence`
pub(super) const RARE_GIVEN_ALONE: Points = [8, 0, 0];
/// `Florence Berthout`
pub(super) const RARE_GIVEN_FIRST: Points = [15, 0, 0];
pub(super) const GIVEN_ANY: Points = [14, 0, 0];
pub(super) const FAMILY_LAST: Points = [14, 0, 0];
pub(super) const FAMILY_ALONE: Points = [14, 0, 0];
pub(super) const ORDINARY_WORD: Points = [-18, -18, -6];
/// `Charlotte`, `Boulanger`
pub(super) const ORDINARY_NAME: Points = [-10, -18, -6];
pub(super) const ACRONYM: Points = [-24, -10, 34];
pub(super) const MIXED_CASE: Points = [-20, -10, 24];
pub(super) const HAS_DIGIT: Points = [-20, -14, -18];
/// `MH370`, `LT4`: flights, engines
pub(super) const ACRONYM_WITH_DIGIT: Points = [0, 0, -26];
pub(super) const PLACE_WORD_FIRST: Points = [-10, 26, 0];
/// A country or a town at the head of several words: `France Stratégie`.
pub(super) const PLACE_FIRST: Points = [-10, 0, 5];
/// `Europe Assistance`
pub(super) const PLACE_BEFORE_WORD: Points = [-24, -4, 14];
/// `Moustache Bikes`
pub(super) const ORDINARY_FIRST: Points = [-10, 0, 2];
/// `Grupo Modelo`
pub(super) const COMPANY_FIRST: Points = [-24, -6, 22];
/// `Team France`
pub(super) const PLACE_LAST: Points = [-16, -4, 14];
pub(super) const PLACE_SUFFIX: Points = [-4, 14, 0];
pub(super) const PERSON_SUFFIX: Points = [10, -4, 0];
pub(super) const HYPHENATED_SAINT: Points = [-8, 24, 0];
pub(super) const COMPANY_WORD: Points = [-30, -10, 30];
/// `Bang & Olufsen`
pub(super) const AMPERSAND: Points = [-40, -10, 34];
/// `Center for Biological Diversity`
pub(super) const ENGLISH_WORD_INSIDE: Points = [-40, -10, 16];
/// `Tactical Steel`
pub(super) const ENGLISH_WORD: Points = [-24, -6, 4];
/// `Worth Street`
pub(super) const PLACE_WORD_LAST: Points = [-24, 26, -6];
pub(super) const THING_WORD: Points = [-24, 0, 2];
pub(super) const KNOWN_PLACE: Points = [-2, 20, 0];
/// `Signes`, `Plan`, `Victoria`
pub(super) const KNOWN_PLACE_OR_ELSE: Points = [-2, 12, 0];
pub(super) const KNOWN_ORGANISATION: Points = [0, 0, 18];
/// A body's name that is no more a name of something else.
pub(super) const SURE_ORGANISATION: Points = [-14, -6, 18];
pub(super) const SENTENCE_START: Points = [-6, -10, -8];
pub(super) const IN_QUOTES: Points = [-6, -8, 2];

pub(super) const AFTER_AT: Points = [-4, 24, 0];
/// After `à`, with several capitals: `face à X Y` is as likely a person.
pub(super) const AFTER_AT_SEVERAL: Points = [0, 8, 0];
pub(super) const AFTER_IN: Points = [-8, 22, 2];
/// `des prix à Julie`
pub(super) const AFTER_AT_GIVEN: Points = [0, 6, 0];
/// `à Baume`, `à Die`
pub(super) const ORDINARY_AFTER_AT: Points = [0, 6, 0];
/// `l'armée reprend X`
pub(super) const AFTER_TAKING: Points = [-6, 18, 0];
/// `entre X et Y`
pub(super) const AFTER_BETWEEN: Points = [0, 14, 2];
/// `dans l'Ornain`, `à la Vacquerie`
pub(super) const AFTER_IN_ARTICLE: Points = [0, 10, -4];
pub(super) const AFTER_OF: Points = [4, 6, 4];
pub(super) const AFTER_ARTICLE: Points = [-26, 6, 14];
/// `les Mirecurtiens`: inhabitants
pub(super) const A_PEOPLE: Points = [-30, -30, -30];
pub(super) const FAMILY_PLURAL: Points = [0, 0, -2];
/// `du Plan`
pub(super) const ORDINARY_AFTER_ARTICLE: Points = [0, -6, -6];
pub(super) const AFTER_BY: Points = [12, 0, 4];
pub(super) const AFTER_TITLE: Points = [18, 0, 0];
/// `l'Australienne Sia`
pub(super) const AFTER_PEOPLE: Points = [22, -6, 0];
pub(super) const SPEECH_BEFORE: Points = [24, -8, 2];
/// `la série X`, `une société indienne, X`
pub(super) const AFTER_THING: Points = [-22, -6, 6];
/// `le gouvernement Castex`
pub(super) const AFTER_PERSONAL_NOUN: Points = [24, -8, 0];
/// `le procès de X`
pub(super) const OF_PERSONAL_NOUN: Points = [10, -8, -2];
/// `le directeur général de X`
pub(super) const OF_BODYS_NOUN: Points = [-22, -6, 20];
/// `les habitants de X`
pub(super) const OF_LOCAL_NOUN: Points = [-8, 10, -2];

/// `rapporte Gala`
pub(super) const SPEECH_OF_BODY: Points = [0, -8, 26];
/// `les crues de la Moselotte`
pub(super) const OF_LOCAL_NOUN_WITH_ARTICLE: Points = [0, 8, -2];
/// `Ludovic Perrin (Charmes)`
pub(super) const ALONE_IN_BRACKETS: Points = [-6, 18, 0];
pub(super) const SPEECH_AFTER: Points = [24, -8, 4];
/// `X, a déclaré`: the subject may follow the verb
pub(super) const SPEECH_AFTER_COMMA: Points = [12, -2, 4];
pub(super) const VERB_AFTER: Points = [10, 2, 4];
/// `X (Vosges)`
pub(super) const PLACE_IN_BRACKETS: Points = [-6, 18, 0];
/// `X (PS)`, `X (34 ans)`
pub(super) const PARTY_IN_BRACKETS: Points = [10, -2, 0];
/// `X, en Ardèche`, `X, près d'Arras`
pub(super) const PLACE_BEHIND: Points = [-4, 12, 0];
/// `X, une commune de`
pub(super) const LOCAL_NOUN_BEHIND: Points = [-8, 20, 0];
/// `X, filiale de Y`
pub(super) const BODY_NOUN_BEHIND: Points = [-14, -6, 18];
/// `X, le président`
pub(super) const TITLE_BEHIND: Points = [12, -6, -2];
/// `X, 34 ans`
pub(super) const AGE_BEHIND: Points = [14, -8, -6];
/// `X, où`
pub(super) const WHERE_BEHIND: Points = [-6, 14, 2];
