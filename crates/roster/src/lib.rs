//! Screens a whole roster: reads it, assesses many people at a time, sums up, compares two editions, and writes tables.
//!
//! This crate touches no file, no clock and no thread: bytes go in, values come out. So the command line and a worker of
//! the page can both use it. Its verdicts are those of [`zhucan_catalog::Catalogue::assess`], person by person.
//!
//! The way of a roster: [`File::open`] finds out what the bytes are, [`File::mapping`] what its columns mean,
//! [`Reader`] gives the people part by part and lists the rows that are not taken, [`Screen::verdicts`] assesses a part,
//! [`Gaps`] finds what open verdicts wait for, and a [`Summary`] adds everything up. A [`CsvWriter`], an `XlsxWriter`, or
//! a `TableWriter`, which is either, makes files of what was found.

mod categories;
mod chinese;
mod classes;
mod compare;
mod fault;
mod lanes;
mod mapping;
mod missing;
mod people;
mod predicates;
mod program;
mod reader;
mod rows;
mod screen;
mod separated;
mod summary;
mod tables;
mod text;
mod turning;
#[cfg(feature = "workbook")]
mod unpacked;
mod vocabulary;
mod waiting;
#[cfg(feature = "workbook")]
mod workbook;

pub use compare::{Before, Changed, Said};
pub use fault::{BadRow, ColumnName, Fault, FileKind, Problem, Unreadable};
pub use lanes::Marks;
pub use mapping::{Mapping, Meaning, Uncorrected};
pub use missing::{Awaited, Gap, Gaps, Missing};
pub use people::{People, Receiving, Row};
pub use reader::{Part, Reader};
pub use rows::{File, Form};
pub use screen::{Column, Screen, Verdicts};
pub use summary::{Standing, Summary, ToFind};
pub use tables::{Cell, CsvWriter};
#[cfg(feature = "workbook")]
pub use tables::{TableWriter, XlsxWriter};
pub use text::TextEncoding;
pub use vocabulary::Vocabulary;
