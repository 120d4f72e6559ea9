fn main() {
    let mut text = String::new();
    std::io::Read::read_to_string(&mut std::io::stdin(), &mut text).unwrap();
    for e in depeche::Extractor::new().extract(&text) {
        println!("{}\t{}\t{}", e.kind(), e.text(), e.rule());
    }
}
