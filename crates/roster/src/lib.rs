//! Screens a whole roster: reads it, assesses many people at a time, sums up, and compares two editions.
//!
//! This crate touches no file, no clock and no thread: bytes go in, values come out. So the command line and a worker of
//! the page can both use it. Its verdicts are those of [`zhucan_catalog::Catalogue::assess`], person by person.

mod classes;
mod lanes;
mod missing;
mod people;
mod program;
mod screen;
mod summary;

pub use lanes::Marks;
pub use missing::{Gap, Gaps};
pub use people::{People, Receiving, Row};
pub use screen::{Column, Screen, Verdicts};
pub use summary::{Standing, Summary, ToFind};
