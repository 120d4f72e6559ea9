//! From byte offsets to those of other languages: characters (Python) and UTF-16 units (JavaScript, Java, C#).

use crate::span::Span;

/// The unit that offsets count.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub enum OffsetUnit {
    /// Bytes of UTF-8, as Rust slices.
    #[default]
    Byte,
    /// Unicode scalar values, as Python slices.
    Char,
    /// UTF-16 code units, as JavaScript and Java slice.
    Utf16,
}

/// Converts `spans` of `text`, which must come in order of their starts (as entities do), in one pass over the text.
///
/// A span may enclose those after it. Ends that are no char boundary, or beyond the text, are moved down to the nearest one.
///
/// ```
/// use depeche::{convert_offsets, OffsetUnit, Span};
/// let text = "À Fès";
/// let spans = convert_offsets(text, [Span::new(3, 7)], OffsetUnit::Char);
/// assert_eq!(spans, [Span::new(2, 5)]);
/// ```
pub fn convert_offsets(text: &str, spans: impl IntoIterator<Item = Span>, unit: OffsetUnit) -> Vec<Span> {
    let spans: Vec<Span> = spans.into_iter().collect();
    if unit == OffsetUnit::Byte {
        return spans;
    }
    // All ends in the order of the text; each is asked for once.
    let mut ends: Vec<(usize, usize)> =
        spans.iter().enumerate().flat_map(|(n, span)| [(span.start, 2 * n), (span.end, 2 * n + 1)]).collect();
    ends.sort_unstable();
    let mut converted = spans;
    let mut at = 0;
    let mut count = 0;
    for (byte, which) in ends {
        let mut byte = byte.min(text.len());
        while !text.is_char_boundary(byte) {
            byte -= 1;
        }
        let between = text.get(at..byte).unwrap_or_default();
        count += match unit {
            OffsetUnit::Char => between.chars().count(),
            _ => between.chars().map(char::len_utf16).sum(),
        };
        at = at.max(byte);
        let span = &mut converted[which / 2];
        if which % 2 == 0 {
            span.start = count;
        } else {
            span.end = count;
        }
    }
    converted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_units_agree_on_the_text() {
        let text = "😀 L’été à Fès, 𝔽in";
        let spans = [Span::new(5, 9), Span::new(5, 14), Span::new(18, 22), Span::new(24, 30)];
        let chars: Vec<char> = text.chars().collect();
        let units: Vec<u16> = text.encode_utf16().collect();
        for (byte, char) in spans.iter().zip(convert_offsets(text, spans, OffsetUnit::Char)) {
            assert_eq!(&text[byte.range()], chars[char.range()].iter().collect::<String>());
        }
        for (byte, unit) in spans.iter().zip(convert_offsets(text, spans, OffsetUnit::Utf16)) {
            assert_eq!(&text[byte.range()], String::from_utf16(&units[unit.range()]).unwrap());
        }
    }
}
