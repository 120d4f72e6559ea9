//! What the interface promises: auto traits, a user's own names, errors, and an answer to every text.

use depeche::{
    convert_offsets, Builder, Entities, Entity, Error, Extractor, Gazetteer, Kind, OffsetUnit, Proposal, Scratch, Span, UnknownKind,
};

mod auto_traits {
    use super::*;

    const fn everywhere<T: Send + Sync + Unpin>() {}
    const fn cloned<T: Clone + core::fmt::Debug>() {}
    const fn copied<T: Copy + core::fmt::Debug + Eq>() {}
    const fn unwinds<T: std::panic::UnwindSafe + std::panic::RefUnwindSafe>() {}
    const fn is_error<T: std::error::Error + Send + Sync + 'static>() {}

    /// Fails to compile where a promise is broken.
    const _: () = {
        everywhere::<Extractor>();
        everywhere::<Builder>();
        everywhere::<Scratch>();
        everywhere::<Entity<'static>>();
        everywhere::<Entities<'static, 'static>>();
        everywhere::<Proposal<'static>>();
        everywhere::<Gazetteer>();
        everywhere::<Error>();
        everywhere::<UnknownKind>();
        everywhere::<Kind>();
        everywhere::<Span>();
        everywhere::<OffsetUnit>();
        cloned::<Extractor>();
        cloned::<Builder>();
        cloned::<Gazetteer>();
        cloned::<Error>();
        cloned::<UnknownKind>();
        cloned::<Proposal<'static>>();
        copied::<Entity<'static>>();
        copied::<Kind>();
        copied::<Span>();
        copied::<OffsetUnit>();
        unwinds::<Extractor>();
        unwinds::<Gazetteer>();
        unwinds::<Error>();
        is_error::<Error>();
        is_error::<UnknownKind>();
    };
}

fn found<'a>(extractor: &'a Extractor, text: &'a str) -> Vec<(Kind, &'a str)> {
    extractor.extract(text).iter().map(|entity| (entity.kind(), entity.text())).collect()
}

fn with(list: &str) -> Extractor {
    Extractor::builder().gazetteer(Gazetteer::from_tsv("test.tsv", list).unwrap()).build()
}

#[test]
fn entities_outlive_the_buffers() {
    let extractor = Extractor::new();
    let text = String::from("Elle vit à Dakar.");
    let city = {
        let mut scratch = Scratch::new();
        let entities = extractor.extract_into(&text, &mut scratch);
        assert_eq!(entities.len(), 1);
        entities.last().unwrap()
    };
    assert_eq!((city.kind(), city.text()), (Kind::Location, "Dakar"));
}

#[test]
fn one_extractor_serves_all_threads() {
    let extractor = Extractor::new();
    let text = "Le ministre des Transports, M. Karim Benali, s'est rendu à Lyon le 12 mars 2018.";
    let expected = extractor.extract(text);
    assert!(!expected.is_empty());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..20 {
                    assert_eq!(extractor.extract(text), expected);
                }
            });
        }
    });
}

#[test]
fn an_extractor_owns_its_lists() {
    let extractor = {
        let list = String::from("# kind: organisation\nZorglub Industries\t\tQ1\t\n");
        with(&list).clone()
    };
    let text = "Le chiffre de Zorglub Industries monte.";
    let entities = extractor.extract(text);
    assert_eq!(
        (entities[0].kind(), entities[0].canonical(), entities[0].id()),
        (Kind::Organisation, Some("Zorglub Industries"), Some("Q1"))
    );
}

#[test]
fn a_user_s_name_overrides_the_bundled_one() {
    let text = "Le débat a eu lieu à Lyon mardi.";
    assert!(found(&Extractor::new(), text).contains(&(Kind::Location, "Lyon")));
    let extractor = with("# kind: organisation\nLyon\t\tQ7\tsure\n");
    let entities = extractor.extract(text);
    let lyon = entities.iter().find(|entity| entity.text() == "Lyon").unwrap();
    assert_eq!((lyon.kind(), lyon.id()), (Kind::Organisation, Some("Q7")));
}

#[test]
fn a_user_s_id_overrides_the_bundled_one() {
    let extractor = with("# kind: location\nLyon\tLugdunum\tcity:7\t\n");
    for text in ["Le débat a eu lieu à Lyon mardi.", "Le débat a eu lieu à Lugdunum mardi."] {
        let entities = extractor.extract(text);
        let lyon = entities.iter().find(|entity| entity.kind() == Kind::Location).unwrap();
        assert_eq!((lyon.canonical(), lyon.id()), (Some("Lyon"), Some("city:7")), "{text}");
    }
}

#[test]
fn a_later_gazetteer_stands_above_an_earlier_one() {
    let list = |kind| Gazetteer::from_entries([(kind, "Zorglub Tamarak", None)]);
    let text = "On parle de Zorglub Tamarak.";
    for (first, second) in [(Kind::Product, Kind::Event), (Kind::Event, Kind::Product)] {
        let extractor = Extractor::builder().gazetteer(list(first)).gazetteer(list(second)).build();
        assert_eq!(found(&extractor, text), [(second, "Zorglub Tamarak")]);
    }
}

#[test]
fn one_list_may_hold_several_kinds() {
    let extractor = with("# kind: product\nZorglubine\t\t\tsure\n\n# kind: event\nFête du Tamarak\t\t\tsure\n");
    assert_eq!(
        found(&extractor, "Pour la Fête du Tamarak, elle a pris de la Zorglubine."),
        [(Kind::Event, "Fête du Tamarak"), (Kind::Product, "Zorglubine")]
    );
}

#[test]
fn a_user_s_name_is_found_however_it_is_written() {
    let extractor = with("# kind: organisation\nL’Écho d’Étampes-sur-Zorg\t\t\tsure\n");
    for name in
        ["L'Écho d'Étampes-sur-Zorg", "L’Écho d’Étampes-sur-Zorg", "L'Echo d'Etampes-sur-Zorg", "L'E\u{301}cho d'E\u{301}tampes-sur-Zorg"]
    {
        let text = format!("Il lit {name} chez lui.");
        assert_eq!(found(&extractor, &text), [(Kind::Organisation, name)]);
    }
}

#[test]
fn faults_of_a_list_are_told_together_with_their_places() {
    let list = "# a remark\nToo early\n# kind: organisatoin\n# kind: person\nA\tb\tc\td\te\n\tno name\nGood Name\nName\tform||form\n";
    let error = Gazetteer::from_tsv("dir/names.tsv", list).unwrap_err().to_string();
    let places: Vec<&str> = error.lines().map(|line| line.split(": ").next().unwrap()).collect();
    assert_eq!(
        places,
        ["dir/names.tsv:2:1", "dir/names.tsv:3:1", "dir/names.tsv:5:5", "dir/names.tsv:6:1", "dir/names.tsv:8:2"],
        "{error}"
    );
    assert!(error.lines().nth(1).unwrap().contains("organisatoin"), "{error}");
}

#[test]
fn many_faults_are_counted() {
    let list = format!("# kind: person\n{}", "\tx\n".repeat(100));
    let error = Gazetteer::from_tsv("names.tsv", &list).unwrap_err().to_string();
    assert!(error.lines().count() < 30, "{error}");
    assert!(error.ends_with("more faults"), "{error}");
}

#[test]
fn empty_lists_are_lists() {
    for list in ["", "\n\n", "# kind: person\n", "# a remark"] {
        let gazetteer = Gazetteer::from_tsv("empty", list).unwrap_or_else(|error| panic!("{list:?}: {error}"));
        assert!(gazetteer.is_empty(), "{list:?}");
        assert!(found(&Extractor::builder().gazetteer(gazetteer).build(), "Rien ici.").is_empty());
    }
}

#[test]
fn lists_from_a_spreadsheet_have_a_mark_and_other_line_ends() {
    let extractor = with("\u{FEFF}# kind: person\r\nAïcha Zorglub\tA. Zorglub\tid:7\t\r\n");
    let text = "Je suis Aïcha Zorglub.";
    assert_eq!(extractor.extract(text).iter().map(|entity| entity.id()).collect::<Vec<_>>(), [Some("id:7")]);
}

#[test]
fn nothing_in_nothing_out() {
    let extractor = Extractor::new();
    let mut scratch = Scratch::new();
    for text in ["", " ", "\n", "\u{FEFF}", "\u{0}", "\u{301}", "…", "\r\n\r\n", "  \u{A0}\u{202F}  "] {
        assert_eq!(extractor.extract(text), [], "{text:?}");
        assert_eq!(extractor.extract_into(text, &mut scratch).count(), 0, "{text:?}");
        assert_eq!(extractor.explain(text), [], "{text:?}");
    }
    assert!(convert_offsets("", [], OffsetUnit::Utf16).is_empty());
}

#[test]
fn no_kinds_no_entities() {
    assert_eq!(Extractor::builder().kinds([]).build().extract("M. Karim Benali vit à Lyon."), []);
}

#[test]
fn kinds_have_names() {
    for kind in Kind::ALL {
        assert_eq!(kind.to_string().parse(), Ok(kind));
    }
    let error = "Person".parse::<Kind>().unwrap_err().to_string();
    assert!(error.contains("\"Person\"") && Kind::ALL.iter().all(|kind| error.contains(kind.as_str())), "{error}");
}

/// Alone, before, after and between letters and figures: no character makes the reader stand still.
///
/// A loop without end would fill the memory, so each part has a few seconds only.
#[test]
fn every_character_is_passed() {
    let extractor = Extractor::new();
    extractor.extract("Lyon");
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let all: Vec<char> = ('\u{1}'..=char::MAX).collect();
        for part in all.chunks(2048) {
            let text: String = part.iter().map(|c| format!("{c} a{c} {c}A {c}{c} A{c}a 1{c}1 l{c}—\n")).collect();
            for entity in extractor.extract(&text) {
                assert_eq!(&text[entity.span().range()], entity.text());
            }
            // few characters only, so that one of them alone also ends the text
            if part[0] < '\u{3000}' {
                part.iter().for_each(|c| drop(extractor.extract(c.encode_utf8(&mut [0; 4]))));
            }
            sender.send(part[0]).unwrap();
        }
    });
    let mut last = None;
    loop {
        match receiver.recv_timeout(std::time::Duration::from_secs(5)) {
            Ok(first) => last = Some(first),
            Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => break,
            Err(std::sync::mpsc::RecvTimeoutError::Timeout) => {
                // past the capture of the test's output, which the exit would lose
                let message = format!("\nevery_character_is_passed: no answer within 5 seconds in the part after that from {last:?}\n");
                let _ = std::io::Write::write_all(&mut std::io::stderr(), message.as_bytes());
                std::process::exit(101);
            }
        }
    }
    assert!(last > Some('\u{10F000}'), "stopped in the part after that from {last:?}");
}

/// A megabyte of each, in one piece: no panic, and an end. That the time is linear is for the benchmarks to show.
mod a_megabyte_of {
    use super::*;

    const SIZE: usize = 1 << 20;

    fn survive(unit: &str) {
        let text = unit.repeat(SIZE.div_ceil(unit.len()));
        let extractor = Extractor::new();
        let entities = extractor.extract(&text);
        for entity in &entities {
            assert_eq!(&text[entity.span().range()], entity.text());
            assert!(!entity.text().is_empty());
        }
        assert!(entities.windows(2).all(|pair| pair[0].span().start <= pair[1].span().start));
    }

    macro_rules! texts {
        ($($name:ident: $unit:expr,)*) => {
            $(#[test] fn $name() { survive($unit) })*
        };
    }

    texts! {
        honorifics: "M. ",
        honorifics_and_initials: "M. J.-C. ",
        open_brackets: "(",
        quotes: "« ",
        apostrophes: "l'",
        typographic_apostrophes: "d’",
        hyphens: "-",
        compounds: "Saint-",
        points: ".",
        line_ends: "\n",
        spaces: " ",
        tabs_and_no_break_spaces: "\t\u{A0}\u{202F}",
        figures: "1",
        thousands: "1 000 ",
        dates: "12 mars 2018 au ",
        letters: "a",
        capitals: "A",
        capital_words: "PARIS ET LYON ",
        one_name: "Abdelouafi Laftit ",
        one_name_and_commas: "Abdelouafi Laftit, ",
        one_city: "Lyon ",
        one_title: "ministre de l'Intérieur ",
        a_title_without_end: "président de la commission de la ",
        an_organisation_without_end: "ministère de la santé et de la ",
        a_list_of_countries: "Maroc, Algérie et ",
        particles: "de la ",
        names_with_particles: "Van den Ben El ",
        no_spaces: "LeministreMohammedBenaliestàParis",
        combining_marks: "\u{301}",
        letters_with_many_marks: "e\u{301}\u{302}\u{308}",
        joiners: "\u{200D}\u{FEFF}",
        emoji: "👩‍👩‍👧‍👦🇫🇷",
        arabic: "قال الوزير ",
        chinese: "法国总统马克龙",
        private_use: "\u{10FFFF}\u{E000}",
        initials: "A. B. ",
        dotted_letters: "U.R.S.S.",
        roman_numerals: "XIV ",
        percents: "% ",
        urls: "https://example.org/Paris?a=M.&b=",
        acronyms: "Organisation des Nations unies (ONU), ",
        glosses: "(ONU) ",
    }
}

#[cfg(feature = "serde")]
#[test]
fn entities_serialise() {
    let extractor = Extractor::new();
    let text = "Elle vit en Italie.";
    let json = serde_json::to_value(extractor.extract(text)).unwrap();
    assert_eq!(json[0]["text"], "Italie");
    assert_eq!(json[0]["kind"], "country");
    assert_eq!(json[0]["span"], serde_json::json!({"start": 12, "end": 18}));
    assert_eq!(json[0]["id"], "IT");
    assert_eq!(serde_json::from_str::<Kind>("\"organisation\"").unwrap(), Kind::Organisation);
}
