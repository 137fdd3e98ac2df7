//! The results.

use super::beside::{ChoiceWords, FindingWords, FirstWords};
use super::changes::Changes;
use super::verdict::Heading;
use super::voice::Voiced;

/// How many programmes have each verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Likely.
    pub likely: usize,
    /// Ask the office.
    pub ask: usize,
    /// Open.
    pub open: usize,
    /// Not now.
    pub not_now: usize,
}

/// The results.
#[derive(Debug)]
pub struct Results {
    /// The heading.
    pub title: Voiced,
    /// To taking the results along.
    pub to_handover: &'static str,
    /// The sentence that sums up.
    pub summary: fn(&Counts) -> String,
    /// How many programmes, beside the heading of a group.
    pub count: fn(usize) -> String,
    /// That nothing here is a decision.
    pub caution: &'static str,
    /// The day for which it was worked out.
    pub as_of: fn(&str) -> String,
    /// One programme.
    pub card: Card,
    /// What would turn a *not now*.
    pub changes: Changes,
    /// Where to go first.
    pub first: FirstWords,
    /// What cannot be had together.
    pub choices: ChoiceWords,
    /// What is worth finding out.
    pub finding: FindingWords,
    /// Rights and services without a test.
    pub offered: Heading,
    /// When no programme is likely.
    pub none_likely: Heading,
    /// When nothing was answered yet.
    pub no_answers: Heading,
    /// How many questions could still help.
    pub still_to_ask: fn(usize) -> String,
    /// The button to them.
    pub go_on: &'static str,
    /// The button to the checklist.
    pub to_checklist: &'static str,
    /// The link to the answers.
    pub to_review: &'static str,
    /// Earlier answers that a change made impossible: their names.
    pub dropped: fn(&str) -> String,
}

/// One programme among the results.
#[derive(Debug)]
pub struct Card {
    /// The link to its page.
    pub details: &'static str,
    /// Hidden behind that link, for screen readers: the programme's name.
    pub details_context: fn(&str) -> String,
    /// When a condition rests on a report.
    pub confirm: &'static str,
    /// Before why it is likely.
    pub because: &'static str,
    /// Before the question for the office.
    pub ask_office: &'static str,
    /// Before the condition that fails.
    pub fails: &'static str,
    /// The fact that is missing: its name.
    pub missing: fn(&str) -> String,
    /// Before where that fact can be read.
    pub find: &'static str,
    /// The link to the question: its name.
    pub answer: fn(&str) -> String,
}
