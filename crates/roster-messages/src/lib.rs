//! What the page and the worker that screens a roster say to each other.
//!
//! The page asks ([`Ask`]), the worker tells ([`Told`]). Facts and programmes are numbers: places in the catalogue, which both
//! have. Sentences are the page's: it alone knows the language. Texts of the roster itself go only where they are shown.

mod asked;
mod faults;
mod told;

use serde::{Deserialize, Serialize};

pub use asked::{Ask, Export, ExportWords, FileForm, Group, Meaning, Table, Who};
pub use faults::{BadRow, Column, Fault, FileKind, Problem, Refusal};
pub use told::{
    Changed, ChangedPerson, ColumnShown, Encoding, Form, Listed, OtherFact, Person, Reason, Recognised, Said, Screened,
    Standing, ToFind, Told, Why, Work,
};

/// How many people, rows or changes are told at a time.
pub const PAGE: u32 = 50;

/// A message as text.
#[must_use]
pub fn written<T: Serialize>(message: &T) -> String {
    // No message has a map whose keys are no texts, which alone cannot be written.
    serde_json::to_string(message).unwrap_or_default()
}

/// A message from its text; nothing when it is none of this build.
#[must_use]
pub fn read<'a, T: Deserialize<'a>>(text: &'a str) -> Option<T> {
    serde_json::from_str(text).ok()
}
