//! What is wrong with a file or a row, as data: the page has the sentences.

use serde::{Deserialize, Serialize};

/// A column by number, from 1, and by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// The number.
    pub number: u32,
    /// The name.
    pub name: String,
}

/// What a file is that is no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileKind {
    /// An archive, or something else that nothing is known of.
    Other,
    /// A ZIP archive that holds no workbook.
    NoWorkbook,
    /// A workbook of the format before XLSX, or one with a password.
    OldWorkbook,
    /// A PDF document.
    Pdf,
    /// A picture.
    Picture,
    /// A text document.
    Document,
}

/// Why a file is not taken at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// There is nothing in it.
    Empty,
    /// It is no table.
    NoTable(FileKind),
    /// It is text, in whichever encoding, and damaged in this line, from 1.
    Damaged(u64),
    /// It is a workbook that cannot be read.
    Workbook,
    /// It is a workbook that is protected by a password.
    Password,
    /// Its parts unpack to more than so many megabytes.
    Unpacks(u64),
    /// The quotation marks of its first row, in this line, are broken.
    HeaderQuoting(u64),
    /// It has more than so many rows.
    TooManyRows(u64),
    /// It has more than so many columns.
    TooManyColumns(u64),
    /// It has more than so many megabytes.
    TooLarge(u64),
    /// It could not be read any more: it was moved, changed or taken away.
    Vanished,
    /// It is no edition's rules.
    NoEdition,
    /// It is the rules of an edition that a build stored in another form.
    OtherBuild,
    /// It is the rules of an edition, and damaged.
    DamagedEdition,
}

/// A row that is not taken, with everything that is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BadRow {
    /// The line in which it begins, from 1; in a workbook its row.
    pub line: u64,
    /// What is wrong, from left to right.
    pub faults: Vec<Fault>,
}

/// One thing that is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Where it stands; several columns where they contradict each other, none where it is the row as a whole.
    pub columns: Vec<Column>,
    /// What it is.
    pub problem: Problem,
}

/// What can be wrong with a row. What stands in the cell is handed on where that tells something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Problem {
    /// The fact cannot have this value.
    Value(String),
    /// It is a date where a number of years is wanted.
    Date(String),
    /// It says neither that somebody receives a programme nor that they do not.
    Receives(String),
    /// It names no category of disability.
    Category(String),
    /// It is no grade, or not as many as there are categories.
    Grade(String),
    /// No person can give these answers together: the facts, and the place of what the handbook says of it.
    Impossible {
        /// The facts, by their places in the catalogue.
        facts: Vec<u8>,
        /// The place among what the handbook says to be impossible.
        because: Option<u32>,
    },
    /// The row has so many cells, and there are so many columns.
    Cells(u32, u32),
    /// The quotation marks are broken.
    Quoting,
    /// The cell of a workbook is a formula.
    Formula,
    /// The cell of a workbook is merged with others.
    Merged,
    /// The cell of a workbook holds this error.
    Failed(String),
}

impl Problem {
    /// How many kinds there are.
    pub const KINDS: usize = 11;

    /// The place of its kind, from 0, and what stands in the cell.
    #[must_use]
    pub fn place(&self) -> (usize, &str) {
        match self {
            Self::Value(given) => (0, given),
            Self::Date(given) => (1, given),
            Self::Receives(given) => (2, given),
            Self::Category(given) => (3, given),
            Self::Grade(given) => (4, given),
            Self::Impossible { .. } => (5, ""),
            Self::Cells(..) => (6, ""),
            Self::Quoting => (7, ""),
            Self::Formula => (8, ""),
            Self::Merged => (9, ""),
            Self::Failed(given) => (10, given),
        }
    }
}
