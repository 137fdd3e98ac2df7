//! A programme's page.

/// A programme's page, from top to bottom.
#[derive(Debug)]
pub struct ProgrammeWords {
    /// The link back to the results.
    pub back: &'static str,
    /// The heading of the reasons.
    pub why: &'static str,
    /// The heading of what would settle an open verdict.
    pub settling: &'static str,
    /// Under it: how many facts.
    pub settling_text: fn(usize) -> String,
    /// The reasons for a clerk.
    pub clerk: ClerkWords,
    /// The heading of the conditions, before anything was answered.
    pub looked_at: &'static str,
    /// Before the sentence of each reason.
    pub reason: ReasonWords,
    /// The heading of what to have first.
    pub requires_first: &'static str,
    /// Under it: the names of those programmes.
    pub requires_first_text: fn(&str) -> String,
    /// What it gives.
    pub gives: GivesWords,
    /// The heading of the papers.
    pub papers: &'static str,
    /// The heading of the windows.
    pub windows: &'static str,
    /// Under it when there are several.
    pub windows_any: &'static str,
    /// The heading of the steps.
    pub steps: &'static str,
    /// The heading of time limits and rights.
    pub limits: &'static str,
    /// Beside a limit that costs something when missed.
    pub deadline: &'static str,
    /// The heading of how it goes with other programmes.
    pub overlaps: &'static str,
    /// The heading of the sources and days.
    pub sources: &'static str,
    /// From when the rule holds.
    pub rule: RuleDays,
    /// When its sources were last read.
    pub checked_on: fn(&str) -> String,
    /// The items of the work plan of 2017 that speak of it.
    pub founding: fn(&str) -> String,
    /// The link to the checklist.
    pub to_checklist: &'static str,
}

/// What a reason does. A condition that must not hold supports when it fails: go by the verdict, not by the condition.
#[derive(Debug)]
pub struct ReasonWords {
    /// It speaks for the programme: every settled reason of *likely* and *ask*.
    pub supports: &'static str,
    /// It speaks against it: every reason of *not now*.
    pub against: &'static str,
    /// The answers do not say.
    pub unknown: &'static str,
    /// Only the office can say.
    pub office: &'static str,
}

/// The reasons for a clerk: a table of tests, answers and clauses.
#[derive(Debug)]
pub struct ClerkWords {
    /// The line that unfolds it.
    pub summary: &'static str,
    /// The columns: what is wanted, what was answered, whether it holds, the clause.
    pub heads: [&'static str; 4],
    /// What is wanted is so.
    pub holds: &'static str,
    /// What is wanted is not so.
    pub fails: &'static str,
    /// Not known, or for the office.
    pub unsettled: &'static str,
    /// Before what is wanted, when it must not hold.
    pub not: &'static str,
    /// In place of an answer: nothing was, and it follows from other answers.
    pub follows: &'static str,
    /// In place of an answer: the office settles it.
    pub office: &'static str,
    /// Between facts of which any will do.
    pub or: &'static str,
    /// Between values of one fact of which any will do; a value may have commas of its own.
    pub or_value: &'static str,
    /// A span of years: first, last, and the last there is.
    pub years: fn(u16, u16, u16) -> String,
}

/// What a programme gives.
#[derive(Debug)]
pub struct GivesWords {
    /// The heading.
    pub heading: &'static str,
    /// Yuan a month.
    pub per_month: fn(u32) -> String,
    /// The dated standard that a formula refers to: its name, yuan, first day, source.
    pub standard: fn(&str, u32, &str, &str) -> String,
    /// Before several sentences of which one will fit.
    pub depends: &'static str,
    /// The same on a card.
    pub depends_short: &'static str,
    /// In place of an amount when the edition is old.
    pub stale: &'static str,
    /// The day from which it is known.
    pub since: fn(&str) -> String,
}

/// From when a rule holds.
#[derive(Debug)]
pub struct RuleDays {
    /// The day on which the instrument took effect.
    pub commencement: fn(&str) -> String,
    /// The earliest day for which there is evidence.
    pub earliest_evidence: fn(&str) -> String,
    /// When no rule holds on the day.
    pub none: &'static str,
}
