//! What the README shows is what comes out.

mod support;

use std::fs;
use std::path::Path;

use support::run;

#[test]
fn the_example_comes_out_as_shown() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let shown = readme.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let article = root.join("examples/article.txt");
    let done = run(["extract", "--format", "text", article.to_str().unwrap()], "");
    assert_eq!((done.err.as_str(), done.code), ("", Some(0)));
    let parts: Vec<&str> = shown.lines().map(|line| line.trim().trim_end_matches('…').trim()).filter(|line| !line.is_empty()).collect();
    assert!(parts.len() > 1, "{shown}");
    for part in parts {
        assert!(done.out.contains(part), "not in the output: {part}\n{}", done.out);
    }
}
