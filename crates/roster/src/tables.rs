//! Tables as files: cells in rows, as CSV or as a workbook.

mod csv;
#[cfg(feature = "workbook")]
mod writer;
#[cfg(feature = "workbook")]
mod xlsx;

pub use csv::CsvWriter;
#[cfg(feature = "workbook")]
pub use writer::TableWriter;
#[cfg(feature = "workbook")]
pub use xlsx::XlsxWriter;

/// What stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell<'a> {
    /// A text, whatever it looks like: no spreadsheet program takes it for a formula.
    Text(&'a str),
    /// A number.
    Number(u64),
    /// A number of tenths.
    Tenths(u64),
    /// Nothing.
    Empty,
}

/// A number of tenths, spelt.
fn tenths(number: u64) -> String {
    format!("{}.{}", number / 10, number % 10)
}
