//! What can be wrong with a roster, said with line and column.

use std::fmt;

use zhucan_catalog::Refused;
use zhucan_rules::FactError;

use crate::text::TextEncoding;

/// What a file is that is no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A ZIP archive, or a workbook where workbooks are not read.
    Archive,
    /// A ZIP archive that holds no workbook.
    NoWorkbook,
    /// A workbook of the format before XLSX, or one with a password.
    OldWorkbook,
    /// A PDF document.
    Pdf,
    /// A picture.
    Picture,
    /// A text document in RTF.
    Rtf,
}

impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Archive => "a ZIP archive or a workbook (XLSX)",
            Self::NoWorkbook => "a ZIP archive, and no workbook (XLSX)",
            Self::OldWorkbook => "an old workbook (XLS), or one with a password",
            Self::Pdf => "a PDF document",
            Self::Picture => "a picture",
            Self::Rtf => "a text document (RTF)",
        })
    }
}

/// Why nothing of a file can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// There is nothing in it.
    Empty,
    /// It is no table of text.
    NoText {
        /// What it is, where that can be told.
        kind: Option<FileKind>,
    },
    /// It is text, and is damaged in this line, the first being 1.
    Damaged {
        /// How the text is encoded.
        encoding: TextEncoding,
        /// The line.
        line: u64,
    },
    /// It is a workbook that cannot be read.
    Workbook {
        /// Why.
        why: String,
    },
    /// It is a workbook that is protected by a password.
    Password,
    /// It is a workbook whose parts unpack to more than is taken, as it says itself or as they do.
    Unpacks {
        /// How many bytes are taken.
        most: u64,
    },
    /// No row at the top names a fact.
    NoHeader {
        /// Its line.
        line: u64,
    },
    /// The quotation marks of the first row are broken.
    HeaderQuoting {
        /// Its line.
        line: u64,
    },
    /// Two columns say the same.
    Twice {
        /// The first of them.
        first: ColumnName,
        /// The other.
        second: ColumnName,
    },
    /// It has more rows than are taken.
    TooManyRows {
        /// How many are taken.
        most: u64,
    },
    /// It has more columns than are taken.
    TooManyColumns {
        /// How many are taken.
        most: usize,
    },
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the file is empty"),
            Self::NoText { kind: Some(kind) } => {
                write!(f, "the file is {kind}, whatever its name says; save it as CSV")
            }
            Self::NoText { kind: None } => {
                f.write_str("the file is no text in UTF-8 or GB18030, whatever its name says; save it as CSV")
            }
            Self::Damaged { encoding, line } => {
                write!(f, "line {line}: the file is {} text, and is damaged here; save it again", encoding.name())
            }
            Self::Workbook { why } => write!(f, "the workbook cannot be read: {why}; save it as CSV"),
            Self::Password => {
                f.write_str("the workbook cannot be read: it is protected by a password; save it without one")
            }
            Self::Unpacks { most } => {
                write!(f, "the workbook unpacks to more than {} megabytes; divide it", most >> 20)
            }
            Self::NoHeader { line } => write!(
                f,
                "line {line}: no column names a fact; here, or below a title, must stand the names of the columns: ids of facts, \
                 or their Chinese names"
            ),
            Self::HeaderQuoting { line } => {
                write!(f, "line {line}: the quotation marks in the names of the columns are broken")
            }
            Self::Twice { first, second } => {
                write!(f, "{first} and {second} say the same; take one of them out")
            }
            Self::TooManyRows { most } => write!(f, "the file has more than {most} rows; divide it"),
            Self::TooManyColumns { most } => write!(f, "the file has more than {most} columns; take some out"),
        }
    }
}

impl std::error::Error for Unreadable {}

/// A column by number, from 1, and by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnName {
    /// The number.
    pub number: usize,
    /// Its name.
    pub name: String,
}

impl fmt::Display for ColumnName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "column {} (`{}`)", self.number, self.name)
    }
}

/// A row that is not taken, with everything that is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadRow {
    /// The line in which it begins, from 1; in a workbook its row.
    pub line: u64,
    /// What is wrong, from left to right.
    pub faults: Vec<Fault>,
}

/// One thing that is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where it stands; several columns where they contradict each other, none where it is the row as a whole.
    pub columns: Vec<ColumnName>,
    /// What it is.
    pub problem: Problem,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for column in &self.columns {
            write!(f, "{column}, ")?;
        }
        self.problem.fmt(f)
    }
}

/// What can be wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The fact cannot have this value.
    Value(FactError),
    /// It is a date where a number of years is wanted.
    Date {
        /// What stands there.
        given: String,
    },
    /// It says neither that somebody receives a programme nor that they do not.
    Receives {
        /// What stands there.
        given: String,
    },
    /// It names no category of disability.
    Category {
        /// What stands there.
        given: String,
    },
    /// It is no grade, or not as many grades as there are categories.
    Grade {
        /// What stands there.
        given: String,
    },
    /// No person can give these answers together.
    Impossible(Refused),
    /// The row has more or fewer cells than there are columns.
    Cells {
        /// How many it has.
        found: usize,
        /// How many there are columns.
        columns: usize,
    },
    /// A quotation mark is opened and not closed, or something stands behind a closed one.
    Quoting,
    /// The cell of a workbook is a formula: what it showed when the file was saved may have changed since.
    Formula,
    /// The cell of a workbook is merged with others, so that nobody can tell to whom it belongs.
    Merged,
    /// The cell of a workbook holds an error.
    Failed {
        /// The error.
        given: String,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(error) => error.fmt(f),
            Self::Date { given } => write!(f, "`{given}` is a date; give the age in whole years"),
            Self::Receives { given } => write!(f, "`{given}` says neither yes nor no"),
            Self::Category { given } => write!(f, "`{given}` is no category of disability"),
            Self::Grade { given } => write!(f, "`{given}` does not give each category its grade, 1 to 4"),
            Self::Impossible(refused) => refused.fmt(f),
            Self::Cells { found, columns } => {
                let cells = if *found == 1 { "cell" } else { "cells" };
                write!(f, "the row has {found} {cells}, and there are {columns} columns")
            }
            Self::Quoting => f.write_str("the quotation marks are broken: one is not closed, or stands inside a cell"),
            Self::Formula => f.write_str("the cell is a formula; put its value there"),
            Self::Merged => f.write_str("the cell is merged with others; give each row its own"),
            Self::Failed { given } => write!(f, "the cell holds the error `{given}`"),
        }
    }
}
