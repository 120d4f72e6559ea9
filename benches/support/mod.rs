//! The texts of the benchmarks.

use std::fs;
use std::path::Path;

/// A text with the number of entities that are found in it now.
///
/// A bench asserts the number before it takes the time, so that nothing gets faster by finding less. Where a change of the rules
/// changes a number, the message of the assertion says which to write here.
pub struct Text {
    pub name: &'static str,
    pub text: String,
    pub entities: usize,
}

/// The files of `benches/texts/`, and `long`: the article many times over.
pub fn texts() -> Vec<Text> {
    const FILES: [(&str, usize); 5] = [("brief", 8), ("article", 67), ("names", 168), ("plain", 0), ("headlines", 38)];
    const REPEATED: usize = 200;

    let mut texts = Vec::new();
    for (name, entities) in FILES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("benches/texts/{name}.txt"));
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        texts.push(Text { name, text, entities });
    }
    let article = texts[1].text.clone() + "\n";
    texts.push(Text { name: "long", text: article.repeat(REPEATED), entities: REPEATED * texts[1].entities });
    texts
}
