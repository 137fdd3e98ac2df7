//! A table with commas between cells.

use std::io::{self, Write};

use super::{Cell, tenths};

/// Spreadsheet programs take a text file for UTF-8 by this.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// What begins a formula.
const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Behind these a spreadsheet program that takes something else than commas for the ends of cells begins a cell. Quotation
/// marks are no help against it: they count for something only where a cell begins, and for such a program none began.
const ENDS: [char; 4] = [';', '\t', '\r', '\n'];

/// A table that is being written as CSV.
#[derive(Debug)]
pub struct CsvWriter<W> {
    to: W,
    end: &'static str,
    /// The row that is being made.
    row: String,
}

impl<W: Write> CsvWriter<W> {
    /// A table for programs: UTF-8 without a mark, and lines end as they do everywhere but on Windows.
    ///
    /// # Errors
    /// When the names of the columns cannot be written.
    pub fn plain(to: W, columns: &[&str]) -> io::Result<Self> {
        Self::begin(to, "\n", columns)
    }

    /// A table for spreadsheet programs, which know UTF-8 by the mark that stands first.
    ///
    /// # Errors
    /// When the mark or the names of the columns cannot be written.
    pub fn for_spreadsheets(mut to: W, columns: &[&str]) -> io::Result<Self> {
        to.write_all(MARK)?;
        Self::begin(to, "\r\n", columns)
    }

    fn begin(to: W, end: &'static str, columns: &[&str]) -> io::Result<Self> {
        let mut csv = Self { to, end, row: String::new() };
        let cells: Vec<Cell<'_>> = columns.iter().map(|name| Cell::Text(name)).collect();
        csv.row(&cells)?;
        Ok(csv)
    }

    /// Adds a row.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
        self.row.clear();
        for (place, cell) in cells.iter().enumerate() {
            if place > 0 {
                self.row.push(',');
            }
            match cell {
                Cell::Text(text) => push_text(&mut self.row, text),
                Cell::Number(number) => self.row.push_str(&number.to_string()),
                Cell::Tenths(number) => self.row.push_str(&tenths(*number)),
                Cell::Empty => {}
            }
        }
        // A line in which nothing stands would be no row.
        if self.row.is_empty() {
            self.row.push_str("\"\"");
        }
        self.row.push_str(self.end);
        self.to.write_all(self.row.as_bytes())
    }

    /// What it was written to.
    ///
    /// # Errors
    /// When the last rows cannot be written.
    pub fn finish(mut self) -> io::Result<W> {
        self.to.flush()?;
        Ok(self.to)
    }
}

/// Adds a text, in quotation marks where it would not be one cell without them. Behind an apostrophe it is a text for every
/// spreadsheet program, and so is what such a program might take for another cell.
fn push_text(row: &mut String, text: &str) {
    let quoted = text.contains(ENDS) || text.contains([',', '"']);
    if quoted {
        row.push('"');
    }
    if text.starts_with(['\t', '\r', '\n']) {
        row.push('\'');
    }
    for part in text.split_inclusive(ENDS) {
        let seen = part.trim_start_matches(is_passed_over);
        if seen.starts_with(SIGNS) && !is_plain(seen) {
            row.push('\'');
        }
        row.push_str(&part.replace('"', "\"\""));
    }
    if quoted {
        row.push('"');
    }
}

/// Whether it is a dash, which offices write for nothing, or a number with its sign: no program makes a formula of either.
fn is_plain(text: &str) -> bool {
    let number = text.strip_prefix(['+', '-', '＋', '－']);
    number.is_some_and(|number| number.trim_end().chars().all(|one| one.is_ascii_digit() || matches!(one, '.' | ' ')))
}

/// Whether a program may look for a formula behind this: white space, what is not seen, and quotation marks, which may be
/// taken away.
fn is_passed_over(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '"' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}')
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
