//! Tables as files, in the form that was asked for.

use std::io;

use zhucan_roster::{Cell, CsvWriter, XlsxWriter};
use zhucan_roster_messages::FileForm;

/// A table that is being written.
#[derive(Debug)]
pub(crate) enum Table {
    Csv(Box<CsvWriter<Vec<u8>>>),
    Xlsx(Box<XlsxWriter>),
}

impl Table {
    /// Begins a table with the names of its columns.
    pub(crate) fn new(form: FileForm, columns: &[&str]) -> io::Result<Self> {
        Ok(match form {
            FileForm::Csv => Self::Csv(Box::new(CsvWriter::for_spreadsheets(Vec::new(), columns)?)),
            FileForm::Xlsx => Self::Xlsx(Box::new(XlsxWriter::new(columns)?)),
        })
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
        match self {
            Self::Csv(csv) => csv.row(cells),
            Self::Xlsx(xlsx) => xlsx.row(cells),
        }
    }

    /// The file.
    pub(crate) fn finish(self) -> io::Result<Vec<u8>> {
        match self {
            Self::Csv(csv) => csv.finish(),
            Self::Xlsx(xlsx) => xlsx.finish(),
        }
    }
}
