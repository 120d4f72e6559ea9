//! Abbreviations that keep their point, words that are elided, and the clitics that a hyphen ties to a verb.

/// Whether `folded` is an abbreviation whose point belongs to it and seldom ends a sentence.
pub(crate) fn is_abbreviation(folded: &str) -> bool {
    matches!(
        folded,
        "m" | "mm"
            | "mr"
            | "mrs"
            | "ms"
            | "dr"
            | "drs"
            | "pr"
            | "prs"
            | "me"
            | "mgr"
            | "st"
            | "ste"
            | "art"
            | "p"
            | "pp"
            | "n"
            | "no"
            | "nos"
            | "vol"
            | "ed"
            | "éd"
            | "eds"
            | "cf"
            | "av"
            | "bd"
            | "boul"
            | "tel"
            | "tél"
            | "janv"
            | "jan"
            | "fev"
            | "fév"
            | "fevr"
            | "avr"
            | "juil"
            | "sept"
            | "oct"
            | "nov"
            | "dec"
            | "déc"
            | "env"
            | "fig"
            | "chap"
            | "al"
            | "hab"
            | "lt"
            | "col"
            | "cel"
            | "gal"
            | "gén"
            | "gen"
            | "cdt"
            | "cap"
            | "adj"
            | "sgt"
            | "prof"
            | "ing"
            | "hon"
            | "ph"
            | "ch"
            | "th"
            | "jr"
            | "sr"
            | "ltd"
            | "inc"
            | "corp"
            | "etc"
            | "cie"
            | "dept"
            | "dép"
            | "ex"
            | "vs"
            | "resp"
            | "ref"
            | "réf"
            | "qc"
            | "mlle"
            | "mme"
    )
}

/// Whether an abbreviation may close a sentence (`etc.`, `Inc.`), so that a capital after it begins a new one.
pub(crate) fn may_end_sentence(folded: &str) -> bool {
    matches!(folded, "etc" | "cie" | "inc" | "ltd" | "corp" | "jr" | "sr" | "hab" | "env" | "al" | "ex" | "qc")
}

/// Whether a word before an apostrophe is an elided one (`l'`, `qu'`), a token of its own.
pub(crate) fn is_elidable(word: &str) -> bool {
    let mut lower = [0u8; 8];
    let Some(lower) = lower.get_mut(..word.len()) else { return false };
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    matches!(&*lower, b"l" | b"d" | b"j" | b"m" | b"t" | b"s" | b"n" | b"c" | b"qu" | b"jusqu" | b"lorsqu" | b"puisqu" | b"quoiqu")
}

/// Whether `part`, the last part of a hyphenated word, is a clitic (`-t-il`, `-ce`, `-là`): then it is no part of the word.
pub(crate) fn is_clitic(part: &str) -> bool {
    matches!(
        part,
        "t-il"
            | "t-elle"
            | "t-on"
            | "t-ils"
            | "t-elles"
            | "t’il"
            | "t'il"
            | "il"
            | "elle"
            | "ils"
            | "elles"
            | "on"
            | "je"
            | "tu"
            | "nous"
            | "vous"
            | "moi"
            | "toi"
            | "lui"
            | "leur"
            | "le"
            | "la"
            | "les"
            | "ce"
            | "ci"
            | "là"
            | "y"
            | "en"
            | "m'en"
            | "t'en"
            | "m’en"
            | "t’en"
    )
}

/// Whether a dot inside a word may belong to a domain name (`Booking.com`): the part after it.
pub(crate) fn is_top_level_domain(part: &str) -> bool {
    matches!(
        part,
        "com"
            | "fr"
            | "org"
            | "net"
            | "be"
            | "ch"
            | "ca"
            | "info"
            | "dz"
            | "ma"
            | "tn"
            | "sn"
            | "ci"
            | "eu"
            | "io"
            | "tv"
            | "cd"
            | "bf"
            | "ml"
            | "cm"
            | "bj"
            | "tg"
            | "ne"
            | "ga"
            | "uk"
            | "de"
            | "gouv"
            | "gov"
            | "edu"
            | "co"
            | "fm"
            | "africa"
            | "quebec"
            | "bzh"
    )
}
