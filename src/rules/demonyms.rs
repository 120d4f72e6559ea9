//! Demonyms that stand as nouns. The list has the others, and `demonym_compounds` makes compounds.

use super::Rule;
use crate::kind::Kind;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "demonym.people",
        definite: false,
        kind: Kind::Demonym,
        weight: 64,
        pattern: "( <word:les> | <word:des> | <word:un> | <num> ) [ <cap&g:demonym> ]",
        examples: &["Les [Français] votent."],
    },
    // A language (`en hébreu`), but for the state.
    Rule {
        name: "demonym.state",
        definite: false,
        kind: Kind::Demonym,
        weight: 84,
        pattern: "<~[EÉé]tat> [ <lower&~hébreu> ]",
        examples: &["L'Etat [hébreu] a démenti."],
    },
];
