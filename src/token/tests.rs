use super::*;

fn words(text: &str) -> Vec<&str> {
    let mut tokens = Tokens::default();
    tokenize(text, &mut tokens);
    tokens.list.iter().map(|t| &text[t.start as usize..t.end as usize]).collect()
}

fn sentences(text: &str) -> Vec<String> {
    let mut tokens = Tokens::default();
    tokenize(text, &mut tokens);
    tokens
        .sentences
        .iter()
        .map(|&(a, b)| text[tokens.list[a as usize].start as usize..tokens.list[b as usize - 1].end as usize].to_owned())
        .collect()
}

#[test]
fn elisions_and_clitics() {
    assert_eq!(words("l’OIF d'Alger qu'il aujourd’hui"), ["l’", "OIF", "d'", "Alger", "qu'", "il", "aujourd’hui"]);
    assert_eq!(words("a-t-il dit-elle celui-là"), ["a", "-", "t", "-", "il", "dit", "-", "elle", "celui", "-", "là"]);
    assert_eq!(words("N'Djamena O'Brien D'Alembert M'Sila presqu'île"), ["N'Djamena", "O'Brien", "D'", "Alembert", "M'Sila", "presqu'île"]);
    assert_eq!(
        words("Val-d'Isère Vitry-le-François ex-ministre mi-mars"),
        ["Val-d'Isère", "Vitry-le-François", "ex-", "ministre", "mi-", "mars"]
    );
}

#[test]
fn abbreviations_and_initials() {
    assert_eq!(
        words("M. Laftit, MM. X et Dr. Y (art. 5)."),
        ["M.", "Laftit", ",", "MM.", "X", "et", "Dr.", "Y", "(", "art.", "5", ")", "."]
    );
    assert_eq!(words("J.-C. U.R.S.S. J. Chirac S. O."), ["J.-C.", "U.R.S.S.", "J.", "Chirac", "S.", "O."]);
}

#[test]
fn numbers() {
    assert_eq!(
        words("50 000 3,5 1.200 1\u{202f}200\u{a0}000 14h30 5G G20"),
        ["50 000", "3,5", "1.200", "1\u{202f}200\u{a0}000", "14", "h", "30", "5", "G", "G20"]
    );
    assert_eq!(words("le 12/03/2018, 2018-10, 3-1"), ["le", "12/03/2018", ",", "2018-10", ",", "3", "-", "1"]);
}

#[test]
fn addresses_are_one_token() {
    assert_eq!(
        words("voir https://a.fr/b?c=d. (@presse) #jesuis a.b@c.fr"),
        ["voir", "https://a.fr/b?c=d", ".", "(", "@presse", ")", "#jesuis", "a.b@c.fr"]
    );
    assert_eq!(words("sur Booking.com."), ["sur", "Booking.com", "."]);
}

#[test]
fn sentences_end_where_they_do() {
    assert_eq!(sentences("M. Laftit a parlé. Il part. Le 5 mai, fin."), ["M. Laftit a parlé.", "Il part.", "Le 5 mai, fin."]);
    assert_eq!(sentences("Titre sans point\n\nLe texte vient."), ["Titre sans point", "Le texte vient."]);
    assert_eq!(sentences("une ligne coupée\nau milieu"), ["une ligne coupée\nau milieu"]);
    assert_eq!(sentences("« C'est fini. » Elle est partie."), ["« C'est fini. »", "Elle est partie."]);
}
