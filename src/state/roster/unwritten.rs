//! The files that were asked for of a roster and are not written, because its worker is no more.

use zhucan_roster_messages::Recognised;

use super::works::Works;
use super::{Now, Trouble};

/// Why a roster's worker is no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Another roster came in its place.
    Replaced,
    /// It has stopped.
    Stopped,
}

/// Files that are not written. They are told of until they are saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unwritten {
    /// The names of the files.
    pub files: Vec<String>,
    /// Why they are not written.
    pub ended: Ended,
    /// The name of the roster's own file: another roster's tables may be called the same.
    of: String,
}

impl Now {
    /// Another roster comes in the place of this one.
    pub(super) fn replaced(&mut self, works: &Works, file: String, known: Recognised) {
        let unwritten = self.left_behind(works, Ended::Replaced);
        *self = Self { file, unwritten, known: Some(known), ..Self::default() };
    }

    /// The worker of this roster has stopped.
    pub(super) fn stopped(&mut self, works: &Works) {
        let unwritten = self.left_behind(works, Ended::Stopped);
        *self = Self { unwritten, trouble: Some(Trouble::Stopped), reading: self.reading, ..Self::default() };
    }

    /// A file was handed over, or could not be.
    pub(super) fn handed_over(&mut self, file: String, saved: bool) {
        if let Some(unwritten) = self.unwritten.as_mut().filter(|unwritten| saved && unwritten.of == self.file) {
            unwritten.files.retain(|one| *one != file);
        }
        self.unwritten.take_if(|unwritten| unwritten.files.is_empty());
        self.saved = Some((file, saved));
    }

    /// What is not written once these works are given up; where that is nothing, what was not before.
    fn left_behind(&mut self, works: &Works, ended: Ended) -> Option<Unwritten> {
        let mut files = works.unwritten();
        files.sort_unstable();
        files.dedup();
        let of = std::mem::take(&mut self.file);
        if files.is_empty() { self.unwritten.take() } else { Some(Unwritten { files, ended, of }) }
    }
}

#[cfg(test)]
mod tests;
