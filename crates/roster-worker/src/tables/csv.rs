//! A table with commas between cells.

use std::io;

use csv::{Writer, WriterBuilder};

use super::{Cell, tenths};

/// Spreadsheet programs take a text file for UTF-8 by this.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// What a spreadsheet program would take for a formula, when it stands first.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A table that is being written.
pub(crate) struct Csv(Writer<Vec<u8>>);

impl Csv {
    pub(super) fn new(columns: &[&str]) -> io::Result<Self> {
        let writer = WriterBuilder::new().flexible(true).terminator(csv::Terminator::CRLF).from_writer(MARK.to_vec());
        let mut csv = Self(writer);
        let cells: Vec<Cell<'_>> = columns.iter().map(|name| Cell::Text(name)).collect();
        csv.row(&cells)?;
        Ok(csv)
    }

    pub(super) fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
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

    pub(super) fn finish(self) -> io::Result<Vec<u8>> {
        self.0.into_inner().map_err(csv::IntoInnerError::into_error)
    }
}
