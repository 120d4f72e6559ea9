//! Expressions that are a row of runs of letters (`[^.]{2,}.*`, `[0-9]{1,4}`), matched without an automaton.

use core::ops::RangeInclusive;

/// A row of runs. At most one of them has no greatest length, and the tail, so that matching takes linear time.
pub(super) struct Runs {
    runs: Vec<Run>,
    /// The last run, where it has no greatest length and at most one letter is asked for.
    tail: Option<Run>,
}

/// So many letters of a set.
struct Run {
    ranges: Vec<(char, char)>,
    negated: bool,
    least: usize,
    most: usize,
}

impl Runs {
    /// The rows that `|` parts; `None` if the expression says more than that.
    pub fn alternatives(pattern: &str) -> Option<Vec<Runs>> {
        let inner = pattern.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).unwrap_or(pattern);
        inner.split('|').map(Runs::new).collect()
    }

    /// `None` if the expression says more than that.
    fn new(pattern: &str) -> Option<Runs> {
        let mut runs: Vec<Run> = Vec::new();
        let mut rest = pattern.chars().peekable();
        while let Some(c) = rest.next() {
            let (mut ranges, mut negated) = (Vec::new(), false);
            match c {
                '.' => (ranges, negated) = (vec![('\n', '\n')], true),
                '[' => {
                    negated = rest.next_if_eq(&'^').is_some();
                    loop {
                        let first = rest.next()?;
                        match first {
                            ']' if !ranges.is_empty() => break,
                            ']' | '[' | '\\' | '&' | '~' | '^' => return None,
                            _ => {}
                        }
                        let mut last = first;
                        let mut ahead = rest.clone();
                        if ahead.next_if_eq(&'-').is_some()
                            && ahead.next_if(|&c| !matches!(c, ']' | '\\')).is_some_and(|c| {
                                last = c;
                                true
                            })
                        {
                            rest = ahead;
                        }
                        ranges.push((first, last));
                    }
                }
                '(' | ')' | '|' | '?' | '*' | '+' | '{' | '}' | '\\' | '^' | '$' => return None,
                letter => ranges.push((letter, letter)),
            }
            let (mut least, mut most) = (1, 1);
            match rest.peek() {
                Some('*') => (least, most) = (0, usize::MAX),
                Some('+') => most = usize::MAX,
                Some('?') => least = 0,
                Some('{') => {
                    let times: String = rest.by_ref().skip(1).take_while(|&c| c != '}').collect();
                    let (from, to) = times.split_once(',').unwrap_or((&times, &times));
                    least = from.parse().ok()?;
                    most = if to.is_empty() { usize::MAX } else { to.parse().ok()? };
                }
                _ => {}
            }
            rest.next_if(|c| matches!(c, '*' | '+' | '?'));
            if rest.peek().is_some_and(|c| matches!(c, '*' | '+' | '?' | '{')) {
                return None;
            }
            runs.push(Run { ranges, negated, least, most });
        }
        let is_long = |run: &Run| run.most == usize::MAX;
        let tail = if runs.last().is_some_and(|last| is_long(last) && last.least <= 1) { runs.pop() } else { None };
        if let (Some(tail), Some(last)) = (&tail, runs.last_mut()) {
            // What goes on with anything (`.*`) need not be followed to its end.
            if tail.least == 0 && tail.negated && tail.ranges == ['\n'; 1].map(|c| (c, c)) {
                last.most = last.least;
            }
        }
        (runs.iter().filter(|run| is_long(run)).count() <= 1).then_some(Runs { runs, tail })
    }

    /// Whether the whole word is such a row.
    pub fn matches(&self, word: &str) -> bool {
        let (most, least) =
            self.tail.as_ref().map_or((0, 0), |tail| (word.len() - word.trim_end_matches(|c| tail.has(c)).len(), tail.least));
        matches(&self.runs, word, least..=most)
    }
}

impl Run {
    fn has(&self, c: char) -> bool {
        self.ranges.iter().any(|&(first, last)| (first..=last).contains(&c)) != self.negated
    }
}

/// Whether the word is these runs and so many bytes of the tail.
fn matches(runs: &[Run], word: &str, tail: RangeInclusive<usize>) -> bool {
    let Some((run, others)) = runs.split_first() else { return tail.contains(&word.len()) };
    let mut rest = word.chars();
    let mut count = 0;
    loop {
        if count >= run.least && matches(others, rest.as_str(), tail.clone()) {
            return true;
        }
        if count == run.most || !rest.next().is_some_and(|c| run.has(c)) {
            return false;
        }
        count += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_match_as_expressions_do() {
        let patterns = [
            ".*[^s]",
            ".*[^sx]",
            "..+",
            "[0-9]+[  \u{202F}.][0-9]{3}",
            "[0-9]{1,4}",
            "[A-Z]+[0-9-]+.*",
            "[^.]{2,}.*",
            "[^\"]+",
            "a?b{2}",
            "[^ ]+o-[^ ]+",
            "a+b+",
            "([01]?[0-9]|2[0-4])",
            "0?[1-9]|[12][0-9]|3[01]",
        ];
        let words = [
            "",
            "a",
            "é",
            "s",
            "as",
            "sa",
            "oeux",
            "M.",
            "M",
            "Mme",
            "1",
            "12",
            "12345",
            "12 345",
            "12.345",
            "1 000 000",
            "A320",
            "A-1b",
            "RN",
            "a.b",
            "\"",
            "«",
            "bb",
            "abb",
            "abbb",
            "aabb",
            "aabc",
            "franco-belge",
            "o-b",
            "xo-",
            "ao-b c",
        ];
        for pattern in patterns {
            let (runs, regex) = (Runs::alternatives(pattern).unwrap(), regex::Regex::new(&format!("^(?:{pattern})$")).unwrap());
            for word in words {
                assert_eq!(runs.iter().any(|runs| runs.matches(word)), regex.is_match(word), "{pattern} {word}");
            }
        }
        for pattern in ["(a)|(b)", "[a|b]", "((a))", "\\d+", "a+b+c", "[", "a**"] {
            assert!(Runs::alternatives(pattern).is_none(), "{pattern}");
        }
    }
}
