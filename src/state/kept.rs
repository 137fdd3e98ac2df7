//! What is kept of an interview, as text: until the tab is closed always, until it is deleted only if that is wanted.
//!
//! One line for each thing, so that anyone can read what is kept:
//!
//! ```text
//! zhucan 3
//! saved 2026-11-29
//! language zh-easy
//! size 2
//! contrast more
//! answers ZC1...
//! asked 0 1 12
//! ticked 3.12.0.0
//! voice 2
//! draft 2026-11-25-439d28d6 7 0 3 3=2
//! ```
//!
//! The answers are a handover code, which has its own layout and checksum. What is ticked on the checklist are numbers of
//! this edition: window, paper, form, and which visit to the window it is for. `voice` says whom it is about while nothing is answered: the
//! code says it afterwards. `draft` is what stands in the fields of a question that is not sent, for the edition that it names; it is
//! kept for the tab only. `contrast` and all that stands after it may be missing. Version 1 has no `ticked`, versions 1 and 2 have no
//! `voice` and no `draft`. A version that was ever shipped is read for ever; anything else is refused as a whole, and can be deleted.

mod coded;
mod text;

use zhucan_catalog::CodeError;
use zhucan_rules::{Date, ScreenId};

use super::session::Display;
use crate::words::Voice;

pub use coded::{code_of, interview_of};

/// What is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The day on which it was kept.
    pub saved: Date,
    /// How the page shows itself.
    pub display: Display,
    /// The answers as a code; nothing when nothing was answered.
    pub code: Option<String>,
    /// The screens in the order in which they were answered.
    pub trail: Vec<ScreenId>,
    /// The lines of the checklist that are ticked.
    pub ticks: Vec<String>,
    /// Whom it is about, while nothing is answered.
    pub voice: Voice,
    /// What stands in the fields of a question, and the edition; empty where nothing does.
    pub draft: String,
}

/// Why a kept text is not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not what the page writes, or not all of it.
    Damaged,
    /// A newer version of the page wrote it.
    Newer,
}

impl From<CodeError> for Unreadable {
    fn from(error: CodeError) -> Self {
        match error {
            CodeError::Newer => Self::Newer,
            CodeError::NotACode | CodeError::Damaged => Self::Damaged,
        }
    }
}

impl Kept {
    /// Whether something would be lost without it.
    #[must_use]
    pub fn says_something(&self) -> bool {
        let shown_otherwise = self.display != Display::default();
        self.code.is_some() || self.voice != Voice::Own || !self.draft.is_empty() || shown_otherwise
    }
}
