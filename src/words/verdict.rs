//! The four verdicts.

/// One thing for each verdict.
#[derive(Debug)]
pub struct ByVerdict<T> {
    /// Every known condition holds.
    pub likely: T,
    /// Something is left that only the office settles.
    pub ask: T,
    /// Facts are missing.
    pub open: T,
    /// A known condition fails.
    pub not_now: T,
}

/// What is said of a verdict.
#[derive(Debug)]
pub struct VerdictWords {
    /// The sign beside it, one character.
    pub mark: &'static str,
    /// The verdict: heading of the group, label of the card, heading of the banner.
    pub name: &'static str,
    /// One line under the heading of the group, on the results.
    pub group: &'static str,
    /// Under the heading of the banner, on the programme's page.
    pub banner: &'static str,
}

/// A heading and what stands under it.
#[derive(Debug)]
pub struct Heading {
    /// The heading.
    pub title: &'static str,
    /// Under it.
    pub text: &'static str,
}
