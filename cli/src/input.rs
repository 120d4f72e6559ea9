//! Reading: files and standard input to raw documents, one at a time, and raw documents to an id and a text.
//!
//! The two steps are apart so that a single thread may read while all of them decode.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::args::InputFormat;
use crate::failure::Failure;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A document to find entities in.
pub struct Document<'r> {
    /// The id as it was given, letter by letter; `null` if it was not.
    pub id: Cow<'r, RawValue>,
    pub text: Cow<'r, str>,
}

/// A document as it stands in its file: a line, or all of it.
pub struct Raw {
    /// The file's name as it was given, `-` for standard input.
    source: Arc<str>,
    format: InputFormat,
    /// The number of its first line, from 1.
    line: usize,
    /// Where it begins in the file, in bytes.
    offset: usize,
    bytes: Vec<u8>,
}

impl Raw {
    /// All of a file.
    fn whole(path: &Path) -> Result<Raw, Failure> {
        let source = name_of(path);
        let mut bytes = Vec::new();
        open(path).and_then(|mut input| input.read_to_end(&mut bytes)).map_err(|error| Failure::reading(&source, &error))?;
        let offset = remove_mark(&mut bytes);
        Ok(Raw { source, format: InputFormat::Text, line: 1, offset, bytes })
    }

    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Decodes it.
    pub fn document(&self) -> Result<Document<'_>, Failure> {
        match self.format {
            InputFormat::Text => {
                let id = serde_json::value::to_raw_value(&*self.source).map_err(|error| self.fault(0, error))?;
                Ok(Document { id: Cow::Owned(id), text: Cow::Borrowed(self.decode()?) })
            }
            InputFormat::Jsonl => {
                let Record { id, text } = self.json()?;
                let text = text.ok_or_else(|| self.no_text())?;
                Ok(Document { id: or_null(id), text })
            }
        }
    }

    /// The JSON object of this line.
    pub fn json<'r, T: Deserialize<'r>>(&'r self) -> Result<T, Failure> {
        let line = self.decode()?;
        let at = line.len() - line.trim_start().len();
        // An array would do for serde as well; not for the reader of this file.
        if !line[at..].starts_with('{') {
            return Err(self.fault(at, "no JSON object; expected {\"id\": …, \"text\": …} on each line (for plain text: --input text)"));
        }
        serde_json::from_str(line).map_err(|error| self.json_fault(0, &error))
    }

    /// That the object of this line has no text.
    pub fn no_text(&self) -> Failure {
        self.fault(0, "the object has no \"text\"; expected {\"id\": …, \"text\": …}")
    }

    /// A fault at a byte of this document.
    pub fn fault(&self, byte: usize, message: impl std::fmt::Display) -> Failure {
        let before = &self.bytes[..byte.min(self.bytes.len())];
        let line_start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        let line = self.line + before.iter().filter(|&&byte| byte == b'\n').count();
        Failure::at(&self.source, line, characters(&before[line_start..]) + 1, message)
    }

    /// A fault that serde_json found in the JSON that begins at byte `start` of this line.
    pub fn json_fault(&self, start: usize, error: &serde_json::Error) -> Failure {
        let message = error.to_string();
        let message = message.rsplit_once(" at line ").map_or(&*message, |(message, _)| message);
        let hint = if error.is_data() { "correct the value" } else { "expected one whole JSON object on each line" };
        self.fault(start + error.column().saturating_sub(1), format_args!("{message}; {hint}"))
    }

    /// Where a part of this document, borrowed from it, begins.
    pub fn position(&self, part: &str) -> usize {
        (part.as_ptr() as usize).saturating_sub(self.bytes.as_ptr() as usize)
    }

    fn decode(&self) -> Result<&str, Failure> {
        std::str::from_utf8(&self.bytes).map_err(|error| {
            let at = error.valid_up_to();
            let message = format!(
                "not UTF-8 at byte {} of the file (0x{:02X}); convert it, for example with `iconv -f WINDOWS-1252 -t UTF-8`",
                self.offset + at,
                self.bytes.get(at).copied().unwrap_or_default()
            );
            self.fault(at, message)
        })
    }
}

/// A line of JSON with a document.
#[derive(Deserialize)]
struct Record<'r> {
    #[serde(borrow)]
    id: Option<&'r RawValue>,
    #[serde(borrow)]
    text: Option<Cow<'r, str>>,
}

/// The id, or `null` where there is none.
pub fn or_null(id: Option<&RawValue>) -> Cow<'_, RawValue> {
    Cow::Borrowed(id.unwrap_or(RawValue::NULL))
}

/// Characters that begin in `bytes`.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}

/// The documents of files, in order. Ends after the first failure.
pub struct Raws {
    files: VecDeque<PathBuf>,
    format: Option<InputFormat>,
    lines: Option<Lines>,
}

impl Raws {
    /// The documents of `files` (standard input if there are none), read as `format` or as their names say.
    pub fn new(files: &[PathBuf], format: Option<InputFormat>) -> Raws {
        let mut files = VecDeque::from(files.to_vec());
        if files.is_empty() {
            files.push_back(PathBuf::from("-"));
        }
        Raws { files, format, lines: None }
    }

    fn read(&mut self) -> Result<Option<Raw>, Failure> {
        loop {
            if let Some(lines) = &mut self.lines {
                if let Some(raw) = lines.read()? {
                    return Ok(Some(raw));
                }
                self.lines = None;
            }
            let Some(path) = self.files.pop_front() else { return Ok(None) };
            match self.format.unwrap_or_else(|| format_of(&path)) {
                InputFormat::Text => {
                    return Raw::whole(&path).map(Some);
                }
                InputFormat::Jsonl => self.lines = Some(Lines::open(&path)?),
            }
        }
    }
}

impl Iterator for Raws {
    type Item = Result<Raw, Failure>;

    fn next(&mut self) -> Option<Result<Raw, Failure>> {
        let read = self.read().transpose();
        if !matches!(read, Some(Ok(_))) {
            self.files.clear();
            self.lines = None;
        }
        read
    }
}

/// The lines of a file that hold something.
struct Lines {
    source: Arc<str>,
    reader: Box<dyn BufRead + Send>,
    line: usize,
    offset: usize,
}

impl Lines {
    fn open(path: &Path) -> Result<Lines, Failure> {
        let source = name_of(path);
        let input = open(path).map_err(|error| Failure::reading(&source, &error))?;
        Ok(Lines { source, reader: Box::new(BufReader::with_capacity(1 << 18, input)), line: 0, offset: 0 })
    }

    fn read(&mut self) -> Result<Option<Raw>, Failure> {
        let mut bytes = Vec::new();
        loop {
            bytes.clear();
            let read = self.reader.read_until(b'\n', &mut bytes).map_err(|error| Failure::reading(&self.source, &error))?;
            if read == 0 {
                return Ok(None);
            }
            let start = self.offset;
            self.offset += read;
            self.line += 1;
            let end = bytes.trim_ascii_end().len();
            bytes.truncate(end);
            let mark = if self.line == 1 { remove_mark(&mut bytes) } else { 0 };
            if !bytes.trim_ascii_start().is_empty() {
                return Ok(Some(Raw {
                    source: Arc::clone(&self.source),
                    format: InputFormat::Jsonl,
                    line: self.line,
                    offset: start + mark,
                    bytes,
                }));
            }
        }
    }
}

/// How a file is read if nothing else is asked for.
pub fn format_of(path: &Path) -> InputFormat {
    if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("jsonl")) {
        InputFormat::Jsonl
    } else {
        InputFormat::Text
    }
}

/// All of a file as text, without its byte order mark.
pub fn read_text(path: &Path) -> Result<String, Failure> {
    let mut raw = Raw::whole(path)?;
    match String::from_utf8(mem::take(&mut raw.bytes)) {
        Ok(text) => Ok(text),
        Err(error) => {
            raw.bytes = error.into_bytes();
            raw.decode().map(str::to_owned)
        }
    }
}

/// The name by which messages and ids call a file.
pub fn name_of(path: &Path) -> Arc<str> {
    path.to_string_lossy().into()
}

fn open(path: &Path) -> io::Result<Box<dyn Read + Send>> {
    Ok(if path == Path::new("-") { Box::new(io::stdin()) } else { Box::new(File::open(path)?) })
}

/// Removes the byte order mark; returns its length, or 0 where there is none.
fn remove_mark(bytes: &mut Vec<u8>) -> usize {
    let length = if bytes.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
    bytes.drain(..length);
    length
}
