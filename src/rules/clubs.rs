//! Clubs, bands and schools, which a town or a player tells.

use super::Rule;
use crate::kind::Kind;

pub(super) const MACROS: &[(&str, &str)] = &[
    // towns that the sports pages take for their clubs
    ("clubtown", "<cap&group:club_town>"),
];

pub(super) const RULES: &[Rule] = &[
    // Towns and saints whose schools are meant: `diplômé d'Oxford`, `sorti de Saint-Cyr`.
    Rule {
        name: "organisation.school",
        definite: false,
        kind: Kind::Organisation,
        weight: 90,
        pattern: "<group:of_a_school> ( <lower&adj> | <word:en> <lower> | <word:de> <lower> | <word:comma> )? ( <word:de> | <word:a> ) [ <cap&group:school_town> ]",
        examples: &["Diplômé d'[Oxford], il est rentré.", "Il enseigne à [Cambridge]."],
    },
    // A club by the letters before its name: `FC Stembert`.
    Rule {
        name: "organisation.club-letters",
        definite: false,
        kind: Kind::Organisation,
        weight: 86,
        pattern: "[ <allcaps&group:club_letters> $de? <cap&!start&!func&!title> ]",
        examples: &["Sur le terrain du [FC Stembouzin], il pleut.", "L'[AS Bouzina] a gagné."],
    },
    // A band by those who play in it: `le chanteur de Téléphone`.
    Rule {
        name: "organisation.band",
        definite: false,
        kind: Kind::Organisation,
        weight: 84,
        pattern: "<lower&group:of_a_band> ( $anyadj )? ( <word:de> $det? | <word:du> ) [ <cap&g:organisation&!g:location> ]",
        examples: &["Les fans de [Ferrari] chantent."],
    },
    // A player of a town is a player of its club, and so are its supporters.
    Rule {
        name: "organisation.town-club",
        definite: false,
        kind: Kind::Organisation,
        weight: 90,
        pattern: "<lower&group:player> ( <lower&group:player_adjective> | $anyadj )? ( <lower&~(?:gauche|droit|terrain)> )? ( $anyadj )? <word:de> [ <g:location> ]",
        examples: &["L'attaquant de [Liverpool] a marqué.", "Les supporters de [Marseille] chantent."],
    },
    // A town with an article, or as an opponent, is its club: `au Barcelone`, `la victoire contre Lens`.
    Rule {
        name: "organisation.club-town",
        definite: false,
        kind: Kind::Organisation,
        weight: 84,
        pattern: "( <word:au> | <word:du> | <lower&group:match_verb> \
                   | <lower&group:match_word> <word>? ( <num> <word:hyphen> <num> | <num> | <ndate> )? <word>? <word>? <word>? ( <lower&group:against> | <lower&~face> <word:a> ) \
                   | ( <word:le> | <word:du> | <word:au> ) <lower&group:club_rank> ( $de <g:event> )? <word:comma>? \
                   | <lower&~titres?|sacre|vestiaire|effectif|onze|mercato> ( <word:de> <lower> <lower>? )? <word:de> | <lower&~rivaux|rival|dauphin|promu> ) [ $clubtown ]",
        examples: &["Messi joue au [Barcelone].", "Le dernier titre de première division de [Liverpool] est loin.", "Il a marqué un but contre [Valladolid].", "Une victoire 4-0 contre [Nantes] l'a sauvé.", "À un point du leader, [Lyon], ils y croient."],
    },
    // `Nantes a battu Nice`: the winner, which is a club where its opponent is one
    Rule {
        name: "organisation.club-subject",
        definite: false,
        kind: Kind::Organisation,
        weight: 84,
        pattern: "[ $clubtown ] <word:comma>? ( ( <lower&~a|avait|ont> <lower>? )? <lower&group:match_verb> ( $clubtown | $det? <g:organisation> | <cap&!start&!g:location&!g:country&!g:person&!given> ) \
            | <word:a> ( <num> | <number> ) <lower&~points?|longueurs?> | <lower&~s['’]> <lower&~est|était|sera> <lower>? <lower&~imposée?|inclinée?|qualifiée?> )",
        examples: &["[Nantes] a battu Lens.", "[Lille] affronte le Real Madrid.", "[Liverpool], à deux points du titre, y croit.", "[Lyon] s'est incliné dimanche."],
    },
];
