//! Words and endings that tell what a name is.

/// A list of words.
pub(super) struct Words {
    list: &'static [&'static str],
    /// For the low bits of the first byte those of the last bytes, and above them the lengths: nearly no other word has all three from the list.
    first: [u64; 32],
    /// For the low bits of the first byte where in the list such words stand: near each other, for nearly all lists are sorted.
    places: [(u8, u8); 32],
}

impl Words {
    pub const fn new(list: &'static [&'static str]) -> Words {
        assert!(list.len() < u8::MAX as usize);
        let mut first = [0; 32];
        let mut places = [(u8::MAX, 0); 32];
        let mut at = 0;
        while at < list.len() {
            let bytes = list[at].as_bytes();
            let letter = bytes[0] as usize % 32;
            first[letter] |= 1 << (bytes[bytes.len() - 1] % 32) | 1 << (32 + bytes.len() % 32);
            if places[letter].0 == u8::MAX {
                places[letter].0 = at as u8;
            }
            at += 1;
            places[letter].1 = at as u8;
        }
        Words { list, first, places }
    }

    /// Whether the list has this word; it is folded where those of the list are.
    #[inline]
    pub fn has(&self, word: &[u8]) -> bool {
        let ([first, ..], [.., last]) = (word, word) else { return false };
        let letter = *first as usize % 32;
        let known = self.first[letter];
        known >> (last % 32) & known >> (32 + word.len() % 32) & 1 == 1 && self.near(letter).iter().any(|other| other.as_bytes() == word)
    }

    /// The words of the list among which those with such a first letter are.
    fn near(&self, letter: usize) -> &'static [&'static str] {
        let (from, to) = self.places[letter];
        self.list.get(from as usize..to as usize).unwrap_or_default()
    }
}

/// A list of endings of two bytes and more.
pub(super) struct Endings {
    list: &'static [&'static str],
    /// For the low bits of the last byte those of the byte before: nearly all words end otherwise.
    last: [u32; 32],
}

impl Endings {
    const fn new(list: &'static [&'static str]) -> Endings {
        let mut last = [0; 32];
        let mut at = 0;
        while at < list.len() {
            let bytes = list[at].as_bytes();
            last[bytes[bytes.len() - 1] as usize % 32] |= 1 << (bytes[bytes.len() - 2] % 32);
            at += 1;
        }
        Endings { list, last }
    }

    /// Whether the word has one of the endings.
    pub fn has(&self, word: &[u8]) -> bool {
        let [.., before, last] = word else { return false };
        self.last[*last as usize % 32] >> (before % 32) & 1 == 1 && self.list.iter().any(|ending| word.ends_with(ending.as_bytes()))
    }
}

/// First parts of the names of places.
pub(super) static PLACE_WORDS: Words = Words::new(&[
    "ain", "aïn", "oued", "ouled", "oulad", "sidi", "beni", "bordj", "hassi", "ksar", "bir", "djebel", "jebel", "mont", "saint", "sainte",
    "notre", "fort", "port", "pont", "ville", "val", "ras", "douar", "bab", "souk", "dar", "tizi", "ighil", "san", "santa", "los", "las",
    "new", "lac", "cap", "oum", "hammam", "nouvelle", "haut", "haute", "bas", "basse", "grand", "grande",
]);

/// Last letters of the names of places.
pub(super) static PLACE_SUFFIXES: Endings = Endings::new(&[
    "ville", "bourg", "stan", "land", "burg", "stadt", "grad", "ham", "polis", "heim", "court", "ouagou", "dougou", "sheim", "willer",
    "gny", "gnies", "willer",
]);

/// Last letters of family names.
pub(super) static PERSON_SUFFIXES: Endings = Endings::new(&[
    "ova", "sky", "ski", "vić", "vic", "enko", "ovitch", "evitch", "eva", "ssian", "adze", "shvili", "oglu", "sson", "escu", "ini",
]);

/// Last words of the names of companies, media and clubs.
#[rustfmt::skip]
pub(super) static COMPANY_WORDS: Words = Words::new(&[
    "aerospace", "agency", "airlines", "airways", "alliance", "association", "assurances", "authority", "automotive",
    "bank", "basket", "biotech", "broadcasting", "brothers", "capital", "chemicals", "city", "club", "coalition",
    "collective", "college", "commission", "committee", "consulting", "contenu", "corp", "corporation", "council",
    "cycling", "department", "editions", "electronics", "energie", "energies", "energy", "ensemble", "entertainment", "fc",
    "fco", "federation", "films", "foods", "formats", "foundation", "fund", "games", "group", "groupe", "habitat", "handball",
    "healthcare", "hebdo", "holding", "holdings", "immobilier", "industries", "institute", "insurance", "international",
    "invest", "investments", "journal", "laboratories", "labs", "limited", "logistics", "magazine", "media", "medias",
    "mining", "motors", "motorsport", "movement", "music", "network", "news", "orchestra", "partners", "petroleum",
    "pharma", "pharmaceuticals", "pictures", "post", "press", "presse", "prod", "production", "productions", "publishing",
    "quartet", "racing", "radio", "records", "resources", "retail", "review", "robotics", "rugby", "security",
    "semiconductor", "services", "society", "software", "solutions", "sport", "sports", "stores", "studio", "studios",
    "systems", "team", "technologies", "technology", "telecom", "therapeutics", "times", "tribune", "trust", "tv", "united",
    "university", "ventures", "volley", "watch",
]);

/// Last words of English names of places: `Worth Street`, `Hudson River`.
#[rustfmt::skip]
pub(super) static LAST_PLACE_WORDS: Words = Words::new(&[
    "avenue", "bay", "beach", "canyon", "coast", "county", "creek", "falls", "gorge", "harbor", "harbour", "heights",
    "hills", "island", "islands", "mountain", "mountains", "park", "peak", "plaza", "ridge", "river", "road",
    "square", "springs", "street", "township", "valley",
]);

/// Last words of English names of things, which are no family names: `Africa Prize`, `West Wing`.
#[rustfmt::skip]
pub(super) static THING_WORDS: Words = Words::new(&[
    "again", "america", "award", "awards", "bashing", "blood", "book", "box", "bridge", "cargo", "cars", "center", "centre", "challenge",
    "championship", "championships", "circle", "concept", "coupe", "cross", "cup", "day", "days", "drive", "edition", "experience",
    "express", "family", "fashion", "festival", "final", "football", "force", "forever", "freedom", "friday", "game", "gate", "generation",
    "girl", "girls", "golden", "great", "ground", "house", "index", "lake", "league", "legacy", "level", "life", "line", "live", "lives",
    "market", "master", "matter", "memorial", "model", "monday", "museum", "night", "nights", "office", "open", "part", "party",
    "performance", "plus", "poll", "pop", "port", "premium", "prime", "prize", "project", "race", "review", "right", "rights", "roadster",
    "school", "science", "series", "show", "sky", "song", "space", "special", "speed", "spirit", "stars", "state", "states", "station",
    "story", "style", "summer", "summit", "sunday", "super", "survey", "system", "talk", "tech", "time", "today", "top", "tour", "tower",
    "town", "track", "trail", "train", "trap", "tree", "unit", "village", "voice", "war", "water", "week", "wild", "win", "winter", "woman",
    "women", "world", "year",
]);

/// Continents and countries, foreign ones too, as the last word of a body's name: `Ironman Europe`.
#[rustfmt::skip]
pub(super) static CONTINENTS: Words = Words::new(&[
    "africa", "afrique", "america", "amerique", "asia", "asie", "belgium", "brasil", "brazil", "china", "deutschland", "europe", "germany",
    "india", "italia", "japan", "maghreb", "nederland", "nigeria", "oceanie", "russia", "suisse", "switzerland", "uk", "usa",
]);

/// First words of the names of companies, media and clubs.
#[rustfmt::skip]
pub(super) static COMPANY_FIRST_WORDS: Words = Words::new(&[
    "air", "banco", "bank", "banque", "cafe", "club", "editions", "etablissements", "ets", "galerie", "group", "groupe", "grupo", "hotel",
    "maison", "radio", "restaurant", "studio", "studios", "team", "tele", "theatre", "universal",
]);

/// Last letters of the names of inhabitants, in the plural.
pub(super) static PEOPLE_SUFFIXES: Endings =
    Endings::new(&["iens", "iennes", "éens", "éennes", "oises", "aises", "ois", "ais", "ains", "aines", "ots"]);
