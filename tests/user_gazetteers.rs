//! Lists of names of the user's own: how they are read, what their faults are called, and what their names win against.

use depeche::{Extractor, Flag, Gazetteer, GazetteerEntry, Kind, Scratch};

fn with(list: &str) -> Extractor {
    Extractor::builder().gazetteer(Gazetteer::from_tsv("test.tsv", list).unwrap()).build()
}

fn found<'a>(extractor: &'a Extractor, text: &'a str) -> Vec<(Kind, &'a str)> {
    extractor.extract(text).iter().map(|entity| (entity.kind(), entity.text())).collect()
}

fn faults(list: &str) -> Vec<String> {
    Gazetteer::from_tsv("l", list).unwrap_err().to_string().lines().map(str::to_owned).collect()
}

/// One fault in one list: where it is, and what its message must say.
#[test]
fn every_fault_has_its_place_and_its_name() {
    let long = "x".repeat(65_536);
    let words = "Zorg ".repeat(17);
    let cases = [
        ("# kind: persan\nA", "l:1:1: ", "unknown kind \"persan\"; the kinds are person, "),
        ("A\n# kind: person\nB", "l:1:1: ", "no kind is given yet"),
        ("# kind: person\nA\tB\tC\tsure\tE", "l:2:5: ", "more than 4 columns"),
        ("# kind: person\n\tB", "l:2:1: ", "the name is empty"),
        ("# kind: person\nA\tB||C", "l:2:2: ", "an empty form"),
        ("# kind: person\nA\tB|C|", "l:2:2: ", "an empty form"),
        ("# kind: person\n« ! »", "l:2:1: ", "`« ! »` has neither letter nor figure"),
        ("# kind: person\nA\tB|—", "l:2:2: ", "`—` has neither letter nor figure"),
        (&format!("# kind: person\n{words}"), "l:2:1: ", "has more than 16 words"),
        (&format!("# kind: person\nA\t{words}"), "l:2:2: ", "has more than 16 words"),
        (&format!("# kind: person\n{long}"), "l:2:1: ", "is a name of 65536 bytes"),
        (&format!("# kind: person\nA\t\t{long}"), "l:2:3: ", "is an id of 65536 bytes"),
        ("# kind: person\nA\t\t\tsur", "l:2:4: ", "unknown flag `sur`: the flags are sure, capital, context"),
        ("# kind: person\nA\t\t\tsure context", "l:2:4: ", "more than one flag"),
        ("# kind: person\nA\n@zorglub", "l:3:1: ", "holds an address"),
        ("# kind: person\r\nA\r\n\r\n\tB\r\n", "l:4:1: ", "the name is empty"),
    ];
    for (list, place, message) in cases {
        let faults = faults(list);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].starts_with(place) && faults[0].contains(message), "expected {place}{message}: {}", faults[0]);
        assert!(faults[0].len() < 300, "{}", faults[0]);
    }
}

#[test]
fn all_faults_of_a_line_are_told_from_left_to_right() {
    let columns: Vec<String> = faults("# kind: person\n?\tA|!|…\t\tsur capitale\nGood Name\n\tx\n")
        .iter()
        .map(|fault| fault.split(": ").next().unwrap().to_owned())
        .collect();
    assert_eq!(columns, ["l:2:1", "l:2:2", "l:2:2", "l:2:4", "l:2:4", "l:4:1"]);
}

#[test]
fn beyond_the_limit_faults_are_counted() {
    let list = |faults: usize| format!("# kind: person\n{}", "?\n".repeat(faults));
    assert_eq!(faults(&list(20)).len(), 20);
    assert_eq!(faults(&list(21)).last().unwrap(), "and 1 more fault");
    assert_eq!(faults(&list(1020)).last().unwrap(), "and 1000 more faults");
}

#[test]
fn what_is_no_fault() {
    let good = "\u{FEFF}# a remark\n#no kind\n# kind: product\nSame\nSame\t\tother\nSame\tSame|Same\n\n  \n# kind: event\nSame\n 24h Zorg \t G20 \t x \t sure pop:7 \n";
    let gazetteer = Gazetteer::from_tsv("good", good).unwrap();
    assert_eq!((gazetteer.len(), gazetteer.is_empty()), (5, false));
}

#[test]
fn of_doubles_the_first_stands() {
    let extractor = with("# kind: product\nZorgtron\t\tfirst\nZorgtron\t\tsecond\n");
    assert_eq!(extractor.extract("Voici le Zorgtron rouge.")[0].id(), Some("first"));
}

mod code {
    use super::*;

    #[test]
    fn entries_with_forms_ids_and_flags() {
        let entry = GazetteerEntry::new(Kind::Organisation, "Union de Zorgville").form("UZ").form(" Les Zorgs ").id("club:7");
        let extractor = Extractor::builder().gazetteer(Gazetteer::new([entry]).unwrap()).build();
        for text in ["Hier, l'Union de Zorgville a joué.", "Hier, UZ a joué.", "Hier, Les Zorgs a joué."] {
            let entities = extractor.extract(text);
            assert_eq!((entities[0].canonical(), entities[0].id()), (Some("Union de Zorgville"), Some("club:7")), "{text}");
        }
    }

    #[test]
    fn faults_name_the_entry() {
        let entries = [
            GazetteerEntry::new(Kind::Person, "A"),
            GazetteerEntry::new(Kind::Person, " "),
            GazetteerEntry::new(Kind::Person, "B").form("C").form("a b c d e f g h i j k l m n o p q"),
        ];
        let error = Gazetteer::new(entries).unwrap_err().to_string();
        let lines: Vec<&str> = error.lines().collect();
        assert_eq!(lines.len(), 2, "{error}");
        assert!(lines[0].starts_with("entry 2: `` has neither letter nor figure"), "{error}");
        assert!(lines[1].starts_with("entry 3: `a b c d e f g h i j k l m n o p q` has more than 16 "), "{error}");
    }

    #[test]
    fn tuples_that_are_no_names_are_left_out() {
        let gazetteer =
            Gazetteer::from_entries([(Kind::Person, "Zorglub", None), (Kind::Person, "?", None), (Kind::Person, "", Some("x"))]);
        assert_eq!(gazetteer.len(), 1);
    }

    #[test]
    fn an_iterator_is_enough() {
        let names = (0..50).map(|n| GazetteerEntry::new(Kind::Product, format!("Zorgtron {n}")).id(n.to_string()));
        let extractor = Extractor::builder().gazetteer(Gazetteer::new(names).unwrap()).build();
        assert_eq!(extractor.extract("Elle a le Zorgtron 37 bleu.")[0].id(), Some("37"));
    }
}

#[cfg(feature = "jsonl")]
mod jsonl {
    use super::*;

    #[test]
    fn the_same_list_in_both_formats() {
        let tsv = "# kind: organisation\nUnion de Zorgville\tUZ|Les Zorgs\tclub:7\tcapital\n# kind: person\nAïcha « Zorg » Zorglub\n";
        let jsonl = "\u{FEFF}{\"name\": \"Union de Zorgville\", \"kind\": \"organisation\", \"forms\": [\"UZ\", \"Les Zorgs\"], \"id\": \"club:7\", \"flags\": [\"capital\"]}\r\n\n  {\"kind\":\"person\",\"name\":\"A\\u00efcha « Zorg » Zorglub\",\"id\":null}\n";
        let text = "Zorgville. Hier, l'Union de Zorgville, soit UZ ou Les Zorgs, et Aïcha « Zorg » Zorglub ont gagné.";
        let from_tsv = with(tsv);
        let from_jsonl = Extractor::builder().gazetteer(Gazetteer::from_jsonl("l", jsonl).unwrap()).build();
        assert_eq!(from_tsv.extract(text), from_jsonl.extract(text));
        assert_eq!(from_tsv.extract(text).iter().filter(|entity| entity.id() == Some("club:7")).count(), 3);
    }

    #[test]
    fn every_fault_has_its_place_and_its_name() {
        let cases = [
            (r#"["Zorg", "person"]"#, "l:1:1: ", "no JSON object"),
            (r#"{"name": "Zorg", "kind": "person""#, "l:1:33: ", "EOF"),
            (r#"{"name": "Zorg" "kind": "person"}"#, "l:1:17: ", "expected `,` or `}`"),
            (r#"{"kind": "person"}"#, "l:1:1: ", "the object has no \"name\""),
            (r#" {"name": "Zorg"}"#, "l:1:2: ", "the object has no \"kind\""),
            (r#"{"name": "Zörg", "kind": "persan"}"#, "l:1:26: ", "unknown kind \"persan\""),
            (r#"{"name": 7, "kind": "person"}"#, "l:1:10: ", "expected a string here"),
            (r#"{"name": "Zörg", "kind": "person", "forms": "Z"}"#, "l:1:45: ", "expected a list of strings here"),
            (r#"{"name": "Zörg", "kind": "person", "forms": ["Z", 7]}"#, "l:1:51: ", "expected a string here"),
            (r#"{"name": "Zörg", "kind": "person", "forms": ["Z", "?"]}"#, "l:1:51: ", "`?` has neither letter nor figure"),
            (r#"{"name": "…", "kind": "person"}"#, "l:1:10: ", "`…` has neither letter nor figure"),
            (r#"{"name": "Zörg", "kind": "person", "flags": ["sure", "Capital"]}"#, "l:1:54: ", "unknown flag `Capital`"),
        ];
        for (list, place, message) in cases {
            let error = Gazetteer::from_jsonl("l", list).unwrap_err().to_string();
            assert!(
                error.lines().count() == 1 && error.starts_with(place) && error.contains(message),
                "expected {place}{message}: {error}"
            );
        }
        let unknown_key = Gazetteer::from_jsonl("l", r#"{"name": "Zörg", "kind": "person", "form": "Z"}"#).unwrap_err().to_string();
        assert!(unknown_key.contains("unknown field `form`, expected one of `name`, `kind`, `forms`, `id`, `flags`"), "{unknown_key}");
    }

    #[test]
    fn faults_of_all_lines_are_told_together() {
        let list = "{\"name\": \"?\", \"kind\": \"person\", \"forms\": [\"!\"]}\n\n{\n{\"name\": \"A\", \"kind\": \"person\"}\n{}\n";
        let error = Gazetteer::from_jsonl("l", list).unwrap_err().to_string();
        let places: Vec<&str> = error.lines().map(|line| line.split(": ").next().unwrap()).collect();
        assert_eq!(places, ["l:1:10", "l:1:43", "l:3:1", "l:5:1"], "{error}");
    }
}

mod priority {
    use super::*;

    #[test]
    fn a_user_s_kind_stands_against_the_bundled_one() {
        for (name, text) in [
            ("Lyon", "Le débat a eu lieu à Lyon mardi."),
            ("Maroc", "Elle revient du Maroc mardi."),
            ("Côte d'Ivoire", "Elle revient de Côte d'Ivoire mardi."),
            ("ONU", "Un rapport de l'ONU paraît."),
            ("Emmanuel Macron", "Hier, Emmanuel Macron a parlé."),
        ] {
            assert!(Extractor::new().extract(text).iter().any(|e| e.text() == name && e.kind() != Kind::Product), "{name} is not bundled");
            let extractor = with(&format!("# kind: product\n{name}\t\tmine\n"));
            let entities = extractor.extract(text);
            let entity = entities.iter().find(|entity| entity.text() == name).unwrap_or_else(|| panic!("{name} is not found"));
            assert_eq!((entity.kind(), entity.id(), entity.rule()), (Kind::Product, Some("mine"), "user.gazetteer"), "{name}");
        }
    }

    #[test]
    fn a_user_s_kind_stands_against_a_rule() {
        let text = "Hier, M. Zorglub a parlé, puis M. Tamarak.";
        let extractor = with("# kind: organisation\nZorglub\n");
        assert_eq!(
            found(&extractor, text),
            [(Kind::Honorific, "M."), (Kind::Organisation, "Zorglub"), (Kind::Honorific, "M."), (Kind::Person, "Tamarak")]
        );
    }

    #[test]
    fn a_longer_bundled_name_stands_against_a_name_in_it() {
        let extractor = with("# kind: product\nIvoire\nMacron\nBurkina\n");
        for (text, kind, name) in [
            ("Elle revient de Côte d'Ivoire mardi.", Kind::Country, "Côte d'Ivoire"),
            ("Hier, Emmanuel Macron a parlé.", Kind::Person, "Emmanuel Macron"),
            ("Elle revient du Burkina Faso mardi.", Kind::Country, "Burkina Faso"),
        ] {
            let found = found(&extractor, text);
            assert!(found.contains(&(kind, name)) && found.iter().all(|&(kind, _)| kind != Kind::Product), "{found:?}");
        }
        assert_eq!(found(&extractor, "Elle a pris de l'Ivoire rouge."), [(Kind::Product, "Ivoire")]);
    }

    #[test]
    fn a_longer_name_of_the_user_stands_against_a_bundled_one_in_it() {
        let extractor = with("# kind: organisation\nZorg de Lyon\n");
        assert_eq!(found(&extractor, "Le projet du Zorg de Lyon avance."), [(Kind::Organisation, "Zorg de Lyon")]);
    }

    #[test]
    fn of_a_user_s_names_the_longest_stands() {
        let extractor = with("# kind: organisation\nLe Zorg\nLe Zorg FC\n# kind: product\nZorg\nFC Tamarak Bleu\n");
        let found = |text| found(&extractor, text).iter().map(|(_, name)| name.to_string()).collect::<Vec<_>>();
        assert_eq!(found("Ici, Le Zorg FC joue."), ["Le Zorg FC"]);
        assert_eq!(found("Ici, Le Zorg FCX joue."), ["Le Zorg"]);
        assert_eq!(found("Ici, un Zorg joue."), ["Zorg"]);
    }

    #[test]
    fn a_later_list_may_make_a_name_doubtful() {
        let sure = Gazetteer::new([GazetteerEntry::new(Kind::Product, "Tornade")]).unwrap();
        let doubtful = Gazetteer::new([GazetteerEntry::new(Kind::Product, "Tornade").flag(Flag::Context)]).unwrap();
        let text = "Elle a vu la Tornade hier.";
        let count = |first: &Gazetteer, second: &Gazetteer| {
            let extractor = Extractor::builder().gazetteer(first.clone()).gazetteer(second.clone()).build();
            extractor.extract(text).iter().filter(|entity| entity.kind() == Kind::Product).count()
        };
        assert_eq!((count(&sure, &doubtful), count(&doubtful, &sure)), (0, 1));
    }
}

mod certainty {
    use super::*;

    fn finds(flag: &str, text: &str) -> bool {
        let extractor = with(&format!("# kind: product\nTornade\t\t\t{flag}\nTornade Rouge\t\t\t{flag}\ntitanium\t\t\t{flag}\n"));
        extractor.extract(text).iter().any(|entity| entity.kind() == Kind::Product)
    }

    #[test]
    fn an_ordinary_word_with_a_capital_is_a_name_if_the_list_says_so() {
        for flag in ["sure", ""] {
            assert!(finds(flag, "Tornade sort demain."), "{flag}");
            assert!(finds(flag, "Elle conduit une Tornade bleue."), "{flag}");
            assert!(finds(flag, "Elle aime le titanium."), "{flag}");
            assert!(!finds(flag, "Elle a vu une tornade."), "{flag}");
            assert!(!finds(flag, "Elle aime les Tornades."), "{flag}");
        }
    }

    #[test]
    fn a_capital_must_not_be_explained_by_its_place() {
        assert!(finds("capital", "Elle conduit une Tornade bleue."));
        assert!(finds("capital", "Tornade Rouge sort demain."));
        assert!(finds("capital", "TORNADE sort demain, dit-elle."));
        assert!(finds("capital", "Elle aime le Titanium."));
        assert!(!finds("capital", "Elle aime le titanium."));
        assert!(!finds("capital", "Tornade sort demain."));
        assert!(!finds("capital", "« Tornade »"));
        assert!(!finds("capital", "UNE TORNADE SORT DEMAIN SUR LA VILLE\n\nElle est là."));
    }

    #[test]
    fn context_is_evidence_only() {
        for text in ["Tornade sort demain.", "Elle conduit une Tornade bleue.", "Tornade Rouge sort demain.", "Elle aime le titanium."] {
            assert!(!finds("context", text), "{text}");
        }
    }

    #[test]
    fn without_its_article_a_name_needs_the_contraction() {
        let extractor = with("# kind: location\nLe Zorguet\n");
        for (text, name) in
            [("Elle vit au Zorguet.", "Zorguet"), ("Le maire du Zorguet parle.", "Zorguet"), ("Elle vit à Le Zorguet.", "Le Zorguet")]
        {
            assert!(found(&extractor, text).contains(&(Kind::Location, name)), "{text}");
        }
    }
}

mod without_bundled {
    use super::*;

    #[test]
    fn bundled_names_are_gone_and_rules_stay() {
        let extractor = Extractor::builder().without_bundled().build();
        for text in
            ["Le Maroc a gagné.", "Un rapport de l'ONU paraît.", "La presse sénégalaise en parle.", "Elle lit Le Monde diplomatique."]
        {
            assert!(Extractor::new().extract(text).iter().any(|entity| entity.rule() == "known.name"), "{text}");
            for entity in extractor.extract(text) {
                assert!(entity.rule() != "known.name" && entity.id().is_none() && entity.canonical().is_none(), "{entity:?}");
            }
        }
        assert_eq!(
            found(&extractor, "Le ministre, M. Karim Benali, a payé 3 000 euros le 12 mars 2018."),
            [
                (Kind::Title, "ministre"),
                (Kind::Honorific, "M."),
                (Kind::Person, "Karim Benali"),
                (Kind::Money, "3 000 euros"),
                (Kind::Date, "12 mars 2018")
            ]
        );
    }

    #[test]
    fn a_user_s_names_are_used() {
        let mine = Gazetteer::from_tsv("l", "# kind: organisation\nMaroc\t\tmine\n").unwrap();
        let extractor = Extractor::builder().gazetteer(mine).without_bundled().build();
        assert_eq!(found(&extractor, "Le débat entre Maroc et Algérie dure.")[0], (Kind::Organisation, "Maroc"));
    }
}

/// With many names loaded, what was found before is found still, and their own names are found.
#[test]
fn many_names_change_nothing_else() {
    let text = "Le ministre de l'Intérieur, M. Abdelouafi Laftit, s'est rendu mardi à Lyon, en France, avec l'ONU et le PSG. \
        Le wali d'Oran a reçu une délégation malienne pour 3 millions d'euros. Tours et Nice attendent; Orange va supprimer des postes.";
    let list: String = (0..20_000).map(|n| format!("Zorg{n} Tamarak{}\tZ{n}x\tid:{n}\n", n % 7)).collect();
    let extractor = with(&format!("# kind: organisation\n{list}"));
    assert_eq!(extractor.extract(text), Extractor::new().extract(text));
    for n in [0, 7, 19_999] {
        let text = format!("On parle de Zorg{n} Tamarak{} et de Z{n}x.", n % 7);
        let ids: Vec<String> = extractor.extract(&text).iter().filter_map(|entity| entity.id()).map(str::to_owned).collect();
        assert_eq!(ids, [format!("id:{n}"), format!("id:{n}")], "{text}");
    }
}

#[test]
fn more_than_255_gazetteers_are_refused() {
    let gazetteer = Gazetteer::from_entries([]);
    let builder = (0..255).fold(Extractor::builder(), |builder, _| builder.gazetteer(gazetteer.clone()));
    builder.clone().build().extract("Rien.");
    assert!(std::panic::catch_unwind(|| builder.gazetteer(Gazetteer::from_entries([]))).is_err());
}

/// What a scratch remembers of the names of one list is not taken for those of another.
#[test]
fn extractors_may_share_a_scratch() {
    let text = "À Paris Zorgville, Emmanuel Zorg et la Banque de Zorgville-Nord ; Paris Zorgville et la Banque de France.";
    let extractors = [
        Extractor::new(),
        with("# kind: location\nParis Zorgville\nBanque de Zorgville-Nord\n# kind: person\nEmmanuel Zorg"),
        with("# kind: event\nBanque de Zorgville-Nord\n# kind: facility\nParis"),
    ];
    let answers: Vec<_> = extractors.iter().map(|extractor| found(extractor, text)).collect();
    assert!(answers[1].contains(&(Kind::Location, "Paris Zorgville")), "{answers:?}");
    assert!(answers[2].contains(&(Kind::Facility, "Paris")), "{answers:?}");
    let mut scratch = Scratch::new();
    for _ in 0..2 {
        for (extractor, answer) in extractors.iter().zip(&answers) {
            let again: Vec<_> = extractor.extract_into(text, &mut scratch).map(|entity| (entity.kind(), entity.text())).collect();
            assert_eq!(&again, answer);
        }
    }
}
