//! The words of the clerk's counter. They come with its screen.

mod beside;
mod entry;
mod slip;

pub use beside::{BesideWords, CameraWords, ComesWords, DifferWords, PhoneWords, WhyWords};
pub use entry::{EntryWords, FaultWords};
pub use slip::{OpenWords, RefusalWords, SlipWords};

/// The words of one language for the counter.
#[derive(Debug)]
pub struct CounterWords {
    /// The document's title.
    pub page: &'static str,
    /// The heading of the screen.
    pub title: &'static str,
    /// The link to the screen for a whole roster.
    pub roster: &'static str,
    /// Who is at the desk and who waits.
    pub people: PeopleWords,
    /// The field at the top.
    pub entry: EntryWords,
    /// What answers rest on.
    pub basis: BasisWords,
    /// The facts.
    pub facts: FactWords,
    /// The heading of the verdicts.
    pub results: &'static str,
    /// What a verdict rests on: on what was seen, on something that was only stated too, on what was only stated.
    pub rests: [&'static str; 3],
    /// When everything is wiped because nobody is there.
    pub when_wiped: &'static str,
    /// When nobody seems to be there: what happens, and the button that goes on.
    pub idle: [&'static str; 2],
    /// Who comes, the code for the phone, the camera, the reasons.
    pub beside: BesideWords,
    /// The slip on paper.
    pub slip: SlipWords,
    /// The line that unfolds the keys.
    pub keys_heading: &'static str,
    /// The keys: what to press, and what it does.
    pub keys: [[&'static str; 2]; 18],
}

/// Who is at the desk and who waits.
#[derive(Debug)]
pub struct PeopleWords {
    /// The heading.
    pub heading: &'static str,
    /// Before the ticket of who is at the desk.
    pub now: &'static str,
    /// The button that calls somebody: the ticket.
    pub call: fn(&str) -> String,
    /// The button that takes away somebody who waits: the ticket.
    pub discard: fn(&str) -> String,
    /// The button for somebody new; who is at the desk waits.
    pub add: &'static str,
    /// The button that is done with somebody.
    pub finish: &'static str,
    /// Under it: that nothing stays.
    pub finish_note: &'static str,
}

/// What answers rest on.
#[derive(Debug)]
pub struct BasisWords {
    /// The heading of what answers from now on rest on.
    pub heading: &'static str,
    /// Stated; certificate, household register, notice, something else seen.
    pub kinds: [&'static str; 5],
    /// The name of the list beside one answer: the fact.
    pub of: fn(&str) -> String,
}

/// The facts.
#[derive(Debug)]
pub struct FactWords {
    /// The heading.
    pub heading: &'static str,
    /// How one fact is worked by keys.
    pub hint: &'static str,
    /// Where several are ticked, the buttons for those that are left: none of them, not sure of them.
    pub rest: [&'static str; 2],
    /// The name of the list of grades of one category.
    pub grade_of: fn(&str) -> String,
    /// Not answered yet, in a list.
    pub unanswered: &'static str,
    /// The value of a category that the person does not have.
    pub none: &'static str,
    /// A category was typed, its grade comes next: the category.
    pub half: fn(&str) -> String,
    /// Behind the name of a fact that cannot matter now.
    pub aside: &'static str,
    /// When nothing is left to ask.
    pub done: &'static str,
}
