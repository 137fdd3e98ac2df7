//! A table with commas between cells.

use std::io::{self, Write};

use csv::{IntoInnerError, Terminator, Writer, WriterBuilder};

use super::{Cell, tenths};

/// Spreadsheet programs take a text file for UTF-8 by this.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// What a spreadsheet program would take for a formula, when it stands first.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A table that is being written as CSV.
#[derive(Debug)]
pub struct CsvWriter<W: Write>(Writer<W>);

impl<W: Write> CsvWriter<W> {
    /// A table for programs: UTF-8 without a mark, and lines end as they do everywhere but on Windows.
    ///
    /// # Errors
    /// When the names of the columns cannot be written.
    pub fn plain(to: W, columns: &[&str]) -> io::Result<Self> {
        Self::begin(to, Terminator::Any(b'\n'), columns)
    }

    /// A table for spreadsheet programs, which know UTF-8 by the mark that stands first.
    ///
    /// # Errors
    /// When the mark or the names of the columns cannot be written.
    pub fn for_spreadsheets(mut to: W, columns: &[&str]) -> io::Result<Self> {
        to.write_all(MARK)?;
        Self::begin(to, Terminator::CRLF, columns)
    }

    fn begin(to: W, terminator: Terminator, columns: &[&str]) -> io::Result<Self> {
        let mut csv = Self(WriterBuilder::new().flexible(true).terminator(terminator).from_writer(to));
        let cells: Vec<Cell<'_>> = columns.iter().map(|name| Cell::Text(name)).collect();
        csv.row(&cells)?;
        Ok(csv)
    }

    /// Adds a row.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
        for cell in cells {
            match cell {
                // Behind a mark of its own it is a text for every spreadsheet program.
                Cell::Text(text) if text.starts_with(FORMULA) => self.0.write_field(["'", text].concat())?,
                Cell::Text(text) => self.0.write_field(text)?,
                Cell::Number(number) => self.0.write_field(number.to_string())?,
                Cell::Tenths(number) => self.0.write_field(tenths(*number))?,
                Cell::Empty => self.0.write_field("")?,
            }
        }
        self.0.write_record(None::<&[u8]>)?;
        Ok(())
    }

    /// What it was written to.
    ///
    /// # Errors
    /// When the last rows cannot be written.
    pub fn finish(self) -> io::Result<W> {
        self.0.into_inner().map_err(IntoInnerError::into_error)
    }
}
