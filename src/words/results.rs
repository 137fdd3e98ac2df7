//! The results.

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

/// What would turn a *not now*.
#[derive(Debug)]
pub struct Changes {
    /// The heading.
    pub heading: &'static str,
    /// Before what time brings.
    pub time: &'static str,
    /// Before what the person can do.
    pub action: &'static str,
    /// When nothing that time or the person can bring would turn it.
    pub none: &'static str,
    /// An age to come: years.
    pub age: fn(u16) -> String,
    /// A sentence out of one or more phrases, for an age or a move.
    pub line: fn(&[&str]) -> String,
    /// The moves that the policy lists.
    pub moves: Moves,
}

/// A phrase for each move of the policy, from value to value.
#[derive(Debug)]
pub struct Moves {
    /// `certificate`: `none` to `valid`.
    pub first_certificate: &'static str,
    /// `certificate`: `expired` to `valid`.
    pub new_certificate: &'static str,
    /// `residence_permit`: `no` to `yes`.
    pub residence_permit: &'static str,
    /// `assistance`: to `minimum`.
    pub minimum: &'static str,
    /// `assistance`: to `marginal`.
    pub marginal: &'static str,
    /// `medical_insurance`: `none` to `resident`.
    pub resident_medical: &'static str,
    /// `pension_insurance`: `none` to `resident`.
    pub resident_pension: &'static str,
    /// `study`: to `preschool`.
    pub preschool: &'static str,
    /// `study`: to `compulsory`.
    pub compulsory: &'static str,
    /// `need_home_adaptation`: `no` to `yes`.
    pub home_adaptation: &'static str,
    /// Any other: the name of the question.
    pub other: fn(&str) -> String,
}

impl Moves {
    /// The phrase for a fact that comes from one value to another.
    pub fn phrase(&self, fact: &str, from: &str, to: &str) -> Option<&'static str> {
        Some(match (fact, from, to) {
            ("certificate", "none", "valid") => self.first_certificate,
            ("certificate", _, "valid") => self.new_certificate,
            ("residence_permit", _, "yes") => self.residence_permit,
            ("assistance", _, "minimum") => self.minimum,
            ("assistance", _, "marginal") => self.marginal,
            ("medical_insurance", _, "resident") => self.resident_medical,
            ("pension_insurance", _, "resident") => self.resident_pension,
            ("study", _, "preschool") => self.preschool,
            ("study", _, "compulsory") => self.compulsory,
            ("need_home_adaptation", _, "yes") => self.home_adaptation,
            _ => return None,
        })
    }
}
