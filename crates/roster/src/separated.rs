//! Rows of text separated by commas, semicolons or tabs.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::Cursor;

use csv::{Position, ReaderBuilder};

use crate::fault::Unreadable;
use crate::rows::{MOST_ABOVE, MOST_ROWS, Read, RowRead};
use crate::text::{TextEncoding, decode};

/// What may stand between cells.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// A text file of rows.
#[derive(Debug)]
pub(crate) struct Separated<'a> {
    reader: csv::Reader<Cursor<Cow<'a, [u8]>>>,
    encoding: TextEncoding,
    separator: u8,
    /// What ends a line: a line feed, or a carriage return where there is no line feed at all.
    end: u8,
    line: u64,
}

impl<'a> Separated<'a> {
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        let (text, encoding) = decode(bytes)?;
        let text = match text {
            Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
            Cow::Owned(text) => Cow::Owned(text.into_bytes()),
        };
        let end = if text.contains(&b'\n') { b'\n' } else { b'\r' };
        if lines(&text, end) > MOST_ROWS {
            return Err(Unreadable::TooManyRows { most: MOST_ROWS });
        }
        let separator = separator(text.as_ref());
        Ok(Self { reader: reader(text, separator), encoding, separator, end, line: 1 })
    }

    /// How the text is encoded, and what stands between cells.
    pub(crate) const fn form(&self) -> (TextEncoding, u8) {
        (self.encoding, self.separator)
    }

    /// Where the next row begins: the byte of the text, and the line.
    pub(crate) fn here(&self) -> (usize, u64) {
        (self.done(), self.line)
    }

    /// Goes back to where a row begins.
    pub(crate) fn go_back(&mut self, (byte, line): (usize, u64)) {
        let mut position = Position::new();
        position.set_byte(u64::try_from(byte).unwrap_or(u64::MAX));
        if self.reader.seek(position).is_ok() {
            self.line = line;
        }
    }

    /// How many bytes of text there are.
    pub(crate) fn size(&self) -> usize {
        self.reader.get_ref().get_ref().len()
    }

    /// How many of them were read.
    pub(crate) fn done(&self) -> usize {
        usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX)
    }

    pub(crate) fn next(&mut self, row: &mut RowRead) -> Read {
        let start = self.done();
        if !self.reader.read_record(&mut row.cells).unwrap_or(false) {
            return Read::End;
        }
        let text = self.reader.get_ref().get_ref();
        let read = text.get(start..self.done()).unwrap_or_default();
        let blank = read.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let (blank, record) = read.split_at_checked(blank).unwrap_or_default();
        row.line = self.line + lines(blank, self.end);
        if is_whole(record, self.separator) {
            self.line = row.line + lines(record, self.end);
            return Read::Row;
        }
        // A mark that is not closed takes in the rows behind it. They are read as if it stood there alone.
        let first = record.iter().position(|byte| *byte == self.end).map_or(record.len(), |at| at + 1);
        let after = start + blank.len() + first;
        self.line = row.line + 1;
        let mut position = Position::new();
        position.set_byte(u64::try_from(after).unwrap_or(u64::MAX));
        match self.reader.seek(position) {
            Ok(()) => Read::Broken,
            Err(_) => Read::End,
        }
    }
}

fn reader<T: AsRef<[u8]>>(text: T, separator: u8) -> csv::Reader<Cursor<T>> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(Cursor::new(text))
}

/// What divides most of the first rows into equally many cells, and of such ones what divides them into most: a title, or a
/// remark, may hold any of them.
fn separator(text: &[u8]) -> u8 {
    let alike = |separator: &u8| {
        let rows = reader(text, *separator).into_records().take(MOST_ABOVE).map_while(Result::ok);
        let mut counts = HashMap::new();
        for cells in rows.map(|row| row.len()).filter(|cells| *cells > 1) {
            *counts.entry(cells).or_insert(0) += 1;
        }
        counts.into_iter().map(|(cells, rows)| (rows, cells)).max().unwrap_or((0, 1))
    };
    SEPARATORS.into_iter().rev().max_by_key(alike).unwrap_or(b',')
}

/// How many lines end here.
fn lines(text: &[u8], end: u8) -> u64 {
    u64::try_from(text.split(|byte| *byte == end).count().saturating_sub(1)).unwrap_or(u64::MAX)
}

/// Whether every quotation mark that opens a cell is closed at its end.
fn is_whole(record: &[u8], separator: u8) -> bool {
    #[derive(PartialEq)]
    enum At {
        Start,
        Plain,
        Quoted,
        Closed,
    }
    let mut at = At::Start;
    for byte in record {
        let ends = *byte == separator || matches!(byte, b'\r' | b'\n');
        at = match at {
            At::Start if *byte == b'"' => At::Quoted,
            At::Start | At::Plain | At::Closed if ends => At::Start,
            At::Start | At::Plain => At::Plain,
            At::Quoted if *byte == b'"' => At::Closed,
            At::Closed if *byte == b'"' => At::Quoted,
            At::Quoted => At::Quoted,
            At::Closed => return false,
        };
    }
    at != At::Quoted
}
