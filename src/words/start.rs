//! The first screen.

use super::question::Opt;

/// The first screen.
#[derive(Debug)]
pub struct Start {
    /// The heading.
    pub title: &'static str,
    /// Under the heading, one paragraph each.
    pub lead: &'static [&'static str],
    /// The heading of what to expect.
    pub expect_heading: &'static str,
    /// What to expect, one point each.
    pub expect: &'static [&'static str],
    /// The heading of what to have at hand.
    pub ready_heading: &'static str,
    /// What to have at hand, one point each.
    pub ready: &'static [&'static str],
    /// That nothing at hand is needed.
    pub ready_note: &'static str,
    /// The question for whom this is.
    pub whom: &'static str,
    /// Who answers, and for whom, in the order of `Voice::ALL`.
    pub voices: [Opt; 6],
    /// The link when there are answers already.
    pub resume: &'static str,
    /// Under it: what choosing anew does.
    pub anew: &'static str,
}
