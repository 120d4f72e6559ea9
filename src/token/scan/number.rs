//! Numbers with French grouping, and dates in figures.

use super::Scanner;
use crate::token::{Shape, TokenKind};

impl Scanner<'_, '_> {
    pub(super) fn number(&mut self) {
        let start = self.at;
        if let Some(end) = self.numeric_date(start) {
            return self.push(end, TokenKind::NumericDate, Shape::DIGIT);
        }
        let digits = |at: usize| self.bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count();
        let first = digits(start);
        let mut end = start + first;
        if first <= 3 && self.bytes[start] != b'0' {
            while let Some(gap) = self.group_space(end) {
                if digits(end + gap) != 3 {
                    break;
                }
                end += gap + 3;
            }
        }
        // decimals, and groups with points: 3,5  1.200  1.200.000
        while let Some(b'.' | b',') = self.bytes.get(end) {
            let decimals = digits(end + 1);
            if decimals == 0 {
                break;
            }
            end += 1 + decimals;
        }
        let mut shape = Shape::DIGIT;
        if first == 4 && end == start + 4 && matches!(&self.bytes[start..start + 2], [b'1', b'4'..=b'9'] | [b'2', b'0' | b'1']) {
            shape.insert(Shape::YEAR);
        }
        self.push(end, TokenKind::Number, shape);
    }

    /// The length of a space that can stand between groups of three figures.
    fn group_space(&self, at: usize) -> Option<usize> {
        match self.bytes.get(at) {
            // 26'000 in Switzerland
            Some(b' ' | b'\'') => Some(1),
            Some(b) if *b >= 0x80 => {
                self.char_at(at).filter(|c| matches!(c, '\u{A0}' | '\u{202F}' | '\u{2009}' | '\u{2019}')).map(char::len_utf8)
            }
            _ => None,
        }
    }

    /// The end of a date in figures: `12/03/2018`, `03.05.18`, `2018-10-05`, `2018-10`, `2015-2016`.
    fn numeric_date(&self, start: usize) -> Option<usize> {
        let digits = |at: usize| self.bytes.get(at..).map_or(0, |rest| rest.iter().take_while(|b| b.is_ascii_digit()).count());
        let first = digits(start);
        let separator = *self.bytes.get(start + first)?;
        if !matches!(separator, b'/' | b'.' | b'-') {
            return None;
        }
        let value = |at: usize, len: usize| self.text[at..at + len].parse::<u32>().unwrap_or(u32::MAX);
        let second_at = start + first + 1;
        let second = digits(second_at);
        let year_first = first == 4 && (1000..2200).contains(&value(start, first));
        let third = if self.bytes.get(second_at + second) == Some(&separator) { digits(second_at + second + 1) } else { 0 };
        let end_of_third = second_at + second + 1 + third;
        let closed = |end: usize| !self.bytes.get(end).is_some_and(|b| b.is_ascii_alphanumeric());
        if (1..=2).contains(&first) && (1..=2).contains(&second) && (third == 2 || third == 4) && closed(end_of_third) {
            let (day, month) = (value(start, first), value(second_at, second));
            return ((1..=31).contains(&day) && (1..=12).contains(&month)).then_some(end_of_third);
        }
        if year_first && separator != b'.' {
            if second == 2 && third == 2 && closed(end_of_third) {
                return Some(end_of_third);
            }
            if third == 0
                && closed(second_at + second)
                && (second == 2 || (second == 4 && (1000..2200).contains(&value(second_at, second))))
            {
                return Some(second_at + second);
            }
        }
        None
    }

    /// Whether a figure stands before `start`, a space between them at most.
    pub(super) fn follows_number(&self, start: usize) -> bool {
        self.text[..start].trim_end_matches([' ', '\u{A0}', '\u{202F}']).ends_with(|c: char| c.is_ascii_digit())
    }
}
