//! Who comes to the office, and what holds when that is not the person.

use crate::catalogue::ProgrammeId;
use crate::entry::{PaperNeed, Told};
use crate::handbook::Handbook;

/// Who comes to the office. A disability certificate says nothing of this: only courts find that an adult cannot act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Comes {
    /// The person.
    #[default]
    Person,
    /// A guardian: of a child, or of an adult for whom a court has found that.
    Guardian,
    /// Somebody whom the person sends.
    Agent,
}

/// What is told of somebody who acts for the person in one programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActingTold<'a> {
    /// Who may, and how. Empty where no text was found: then the office is asked first.
    pub may: Vec<&'a Told>,
    /// What they bring beside the person's papers.
    pub papers: Vec<&'a PaperNeed>,
}

impl Handbook {
    /// What is told of whoever acts for the person in a programme; both lists are empty for the person.
    #[must_use]
    pub fn acting(&self, programme: ProgrammeId, comes: Comes) -> ActingTold<'_> {
        let entry = self.entry(programme);
        let told = entry.into_iter().flat_map(|entry| entry.steps.iter().chain(&entry.limits));
        let papers = entry.into_iter().flat_map(|entry| &entry.papers);
        ActingTold {
            may: told.filter(|one| one.acting.contains(&comes)).collect(),
            papers: papers.filter(|one| one.acting.contains(&comes)).collect(),
        }
    }
}
