//! What is known of a roster.

use zhucan_roster_messages::{
    BadRow, Changed, ChangedPerson, Column, Group, Listed, Person, Recognised, Refusal, Screened, Work,
};

use super::Unwritten;

/// Why there is nothing new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The file was not taken.
    Refused(Refusal),
    /// The worker does not run here, or has stopped.
    Stopped,
    /// The handbook, whose names the columns bear, did not come.
    NoHandbook,
    /// Nobody was there for a while, and everything was wiped.
    Left,
}

impl Now {
    /// What takes a while, and how far it has come, in thousandths. A file that is being read is waited for first.
    #[must_use]
    pub fn busy(&self) -> Option<(Work, u32)> {
        self.reading.map(|done| (Work::Reading, done)).or(self.doing)
    }

    /// The work that is being done has come so far.
    pub(super) fn has_come(&mut self, work: Work, done: u32) {
        if let Some(doing) = self.doing.as_mut().filter(|(one, _)| *one == work) {
            doing.1 = done;
        }
    }

    /// What stays when what is known of the roster is no more: its name, what is not written of one before, and
    /// another file that is being read.
    pub(super) fn only_its_file(&mut self) -> Self {
        let (file, unwritten) = (std::mem::take(&mut self.file), std::mem::take(&mut self.unwritten));
        Self { file, unwritten, reading: self.reading, ..Self::default() }
    }
}

/// What is known of the roster.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Now {
    /// The name of its file.
    pub file: String,
    /// How far a file has been read, in thousandths, while one is being read.
    pub reading: Option<u32>,
    /// What is being done with the roster that is shown, and how far it has come, in thousandths.
    pub doing: Option<(Work, u32)>,
    /// Why there is nothing new.
    pub trouble: Option<Trouble>,
    /// What was stopped.
    pub cancelled: Option<Work>,
    /// What its columns mean.
    pub known: Option<Recognised>,
    /// A column that means already what another was to mean.
    pub taken: Option<Column>,
    /// What was found.
    pub screened: Option<Screened>,
    /// Whether programmes stand by how many people do not receive them.
    pub in_catalogue_order: bool,
    /// The people who are shown.
    pub people: Option<(Group, Listed<Person>)>,
    /// The rows that are not taken, as far as they are shown.
    pub bad: Option<Listed<BadRow>>,
    /// The other edition's id, and whose verdict changes.
    pub compared: Option<(String, Vec<Changed>)>,
    /// Why another edition was not taken.
    pub not_compared: Option<Refusal>,
    /// The people of one change.
    pub changed: Option<(u32, Listed<ChangedPerson>)>,
    /// The name of the file that was handed over last, and whether it could be.
    pub saved: Option<(String, bool)>,
    /// The files that were asked for, of this roster or one before, and are not written because its worker is no more.
    pub unwritten: Option<Unwritten>,
}
