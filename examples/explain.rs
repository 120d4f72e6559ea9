//! Prints what every rule proposed for a text on standard input, and what was chosen (`*`).
//!
//! `echo "Le wali d'Oran est à Paris." | cargo run --release --example explain`

use std::io::Read;

fn main() -> std::io::Result<()> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    for proposal in depeche::Extractor::new().explain(&text) {
        let mark = if proposal.chosen { '*' } else { ' ' };
        println!("{mark} {:>5} {:>4} {:<13} {:<28} {:?}", proposal.span.start, proposal.score, proposal.kind, proposal.rule, proposal.text);
    }
    Ok(())
}
