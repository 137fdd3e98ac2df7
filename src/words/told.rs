//! The words of the screens that tell. They come with those screens, after the first visit.

use super::about::About;
use super::checklist::{Checklist, PaperForms};
use super::evidence::EvidenceWords;
use super::programme::ProgrammeWords;
use super::results::Results;
use super::verdict::{ByVerdict, VerdictWords};

/// The words of one language that telling needs.
#[derive(Debug)]
pub struct ToldWords {
    /// The four verdicts, on results and programme pages.
    pub verdicts: ByVerdict<VerdictWords>,
    /// The results.
    pub results: Results,
    /// How well a statement is supported.
    pub evidence: EvidenceWords,
    /// A programme's page.
    pub programme: ProgrammeWords,
    /// In which form a paper is wanted, on programme pages and the checklist.
    pub forms: PaperForms,
    /// The checklist.
    pub checklist: Checklist,
    /// The about page.
    pub about: About,
}
