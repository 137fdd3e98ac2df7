//! How well a statement is supported.

/// The four evidence marks.
#[derive(Debug)]
pub struct EvidenceWords {
    /// The line that unfolds the sources of a part of a page.
    pub together: &'static str,
    /// `L`: the official text was read.
    pub official: Mark,
    /// `R`: a report, to be confirmed.
    pub reported: Mark,
    /// `S`: only the work plan of 2017.
    pub founding: Mark,
    /// `O`: set by the office.
    pub office: Mark,
}

/// One evidence mark.
#[derive(Debug)]
pub struct Mark {
    /// Beside a statement.
    pub chip: &'static str,
    /// What the mark means, on the about page.
    pub explain: &'static str,
}
