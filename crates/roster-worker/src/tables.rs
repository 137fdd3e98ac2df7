//! Tables as files: cells in rows, whatever the form.

mod csv;
mod xlsx;

use std::io;

use zhucan_roster_messages::FileForm;

/// What stands in a cell.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Cell<'a> {
    /// A text, whatever it looks like.
    Text(&'a str),
    /// A number.
    Number(u64),
    /// A number of tenths.
    Tenths(u64),
    /// Nothing.
    Empty,
}

/// A table that is being written.
pub(crate) enum Table {
    Csv(Box<csv::Csv>),
    Xlsx(Box<xlsx::Xlsx>),
}

impl Table {
    /// Begins a table with the names of its columns.
    pub(crate) fn new(form: FileForm, columns: &[&str]) -> io::Result<Self> {
        Ok(match form {
            FileForm::Csv => Self::Csv(Box::new(csv::Csv::new(columns)?)),
            FileForm::Xlsx => Self::Xlsx(Box::new(xlsx::Xlsx::new(columns)?)),
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

/// A number of tenths, spelt.
fn tenths(number: u64) -> String {
    format!("{}.{}", number / 10, number % 10)
}
