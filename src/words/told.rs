//! The words of the screens that tell. They come with those screens, after the first visit.

use super::about::About;
use super::ask::Topics;
use super::checklist::{Checklist, PaperForms};
use super::evidence::EvidenceWords;
use super::programme::ProgrammeWords;
use super::results::Results;
use super::review::Review;
use super::verdict::{ByVerdict, VerdictWords};

/// Document titles of the screens that tell.
#[derive(Debug)]
pub struct ToldTitles {
    /// The answers.
    pub review: &'static str,
    /// The results.
    pub results: &'static str,
    /// The checklist.
    pub checklist: &'static str,
    /// The about page.
    pub about: &'static str,
}

/// The words of one language that telling needs.
#[derive(Debug)]
pub struct ToldWords {
    /// Document titles.
    pub titles: ToldTitles,
    /// The topics, over the answers.
    pub topics: Topics,
    /// The answers, to check.
    pub review: Review,
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
