//! What is said when a file or a row is not taken.

/// Why a file is not taken, and what to do.
#[derive(Debug)]
pub struct UnreadableWords {
    /// There is nothing in it.
    pub empty: &'static str,
    /// It is no table: something else, another archive, an old workbook, a PDF document, a picture, a text document.
    pub no_table: [&'static str; 6],
    /// It is damaged in this line.
    pub damaged: fn(&str) -> String,
    /// The workbook cannot be read.
    pub workbook: &'static str,
    /// It is protected by a password.
    pub password: &'static str,
    /// It unpacks to more than so many megabytes.
    pub unpacks: fn(&str) -> String,
    /// The quotation marks of this line, the first, are broken.
    pub header_quoting: fn(&str) -> String,
    /// It has more than so many rows.
    pub rows: fn(&str) -> String,
    /// It has more than so many columns.
    pub columns: fn(&str) -> String,
    /// It has more than so many megabytes.
    pub large: fn(&str) -> String,
    /// It could not be read to its end.
    pub vanished: &'static str,
    /// It is no edition's rules; another build's; damaged.
    pub edition: [&'static str; 3],
}

/// What is wrong with a cell or a row, and what to do. The text is what stands there.
#[derive(Debug)]
pub struct ProblemWords {
    /// The fact cannot have this value.
    pub value: fn(&str) -> String,
    /// A date where years are wanted.
    pub date: fn(&str) -> String,
    /// Neither yes nor no.
    pub receives: fn(&str) -> String,
    /// No category.
    pub category: fn(&str) -> String,
    /// No grade, or not one for each category.
    pub grade: fn(&str) -> String,
    /// These facts contradict each other.
    pub impossible: fn(&str) -> String,
    /// So many cells, so many columns.
    pub cells: fn(u32, u32) -> String,
    /// Quotation marks.
    pub quoting: &'static str,
    /// A formula.
    pub formula: &'static str,
    /// Merged cells.
    pub merged: &'static str,
    /// An error in the cell.
    pub failed: fn(&str) -> String,
}
