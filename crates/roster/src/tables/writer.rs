//! A table in the form that is wanted.

use std::io::{self, Write};

use super::{Cell, CsvWriter, XlsxWriter};

/// A table that is being written, as CSV or as a workbook.
#[derive(Debug)]
pub enum TableWriter<W> {
    /// As CSV.
    Csv(CsvWriter<W>),
    /// As a workbook.
    Xlsx(Box<XlsxWriter<W>>),
}

impl<W: Write> TableWriter<W> {
    /// A table as CSV for programs: see [`CsvWriter::plain`].
    ///
    /// # Errors
    /// When the names of the columns cannot be written.
    pub fn plain(to: W, columns: &[&str]) -> io::Result<Self> {
        CsvWriter::plain(to, columns).map(Self::Csv)
    }

    /// A table as CSV for spreadsheet programs: see [`CsvWriter::for_spreadsheets`].
    ///
    /// # Errors
    /// When the names of the columns cannot be written.
    pub fn for_spreadsheets(to: W, columns: &[&str]) -> io::Result<Self> {
        CsvWriter::for_spreadsheets(to, columns).map(Self::Csv)
    }

    /// A table as a workbook: see [`XlsxWriter::new`].
    ///
    /// # Errors
    /// When the names of the columns cannot be packed.
    pub fn workbook(to: W, columns: &[&str]) -> io::Result<Self> {
        XlsxWriter::new(to, columns).map(|xlsx| Self::Xlsx(Box::new(xlsx)))
    }

    /// Adds a row.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
        match self {
            Self::Csv(csv) => csv.row(cells),
            Self::Xlsx(xlsx) => xlsx.row(cells),
        }
    }

    /// What it was written to.
    ///
    /// # Errors
    /// When the last of it cannot be written.
    pub fn finish(self) -> io::Result<W> {
        match self {
            Self::Csv(csv) => csv.finish(),
            Self::Xlsx(xlsx) => xlsx.finish(),
        }
    }
}
