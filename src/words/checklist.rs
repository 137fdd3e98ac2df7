//! The checklist, on the screen and on paper.

use super::verdict::Heading;

/// The checklist.
#[derive(Debug)]
pub struct Checklist {
    /// The heading.
    pub title: &'static str,
    /// To acting for somebody else.
    pub to_letter: &'static str,
    /// Under the heading.
    pub intro: &'static str,
    /// Which programmes are on it.
    pub covers: &'static str,
    /// The heading of a stop: its number and the window's name.
    pub stop: fn(usize, &str) -> String,
    /// Before how to find the window.
    pub find: &'static str,
    /// Before the programmes of a stop.
    pub apply_for: &'static str,
    /// Before the questions for the office.
    pub ask_here: &'static str,
    /// Where something that is held would have to be given up for it.
    pub compare: &'static str,
    /// Before the papers.
    pub papers: &'static str,
    /// Under it, on the screen and on paper.
    pub tick_hint: &'static str,
    /// Beside a paper: the programmes that want it.
    pub wanted_by: fn(&str) -> String,
    /// When nothing is to be brought.
    pub no_papers: &'static str,
    /// The heading of what the office can look up itself.
    pub looked_up_heading: &'static str,
    /// The right behind it.
    pub looked_up: Right,
    /// The heading of what costs nothing.
    pub free: &'static str,
    /// What is left out because something better goes with the rest: the names.
    pub given_up: fn(&str) -> String,
    /// The heading of time limits.
    pub deadlines: &'static str,
    /// Where statements rest on reports.
    pub confirm: &'static str,
    /// The heading of rights at the window.
    pub rights_heading: &'static str,
    /// Those rights.
    pub rights: &'static [Right],
    /// The button that prints.
    pub print: &'static str,
    /// When nothing is on it.
    pub empty: Heading,
    /// The button under that.
    pub empty_go: &'static str,
    /// The head of the printed sheet: edition, day.
    pub printed: fn(&str, &str) -> String,
    /// The foot of the sheet.
    pub disclaimer: &'static str,
    /// The link back to the results.
    pub back: &'static str,
}

/// A right at the window.
#[derive(Debug)]
pub struct Right {
    /// The right, plainly.
    pub text: &'static str,
    /// Where it stands.
    pub cite: &'static str,
}

/// In which form a paper is wanted: how many.
#[derive(Debug)]
pub struct PaperForms {
    /// The paper itself.
    pub original: fn(u8) -> String,
    /// A copy.
    pub copy: fn(u8) -> String,
    /// A form to fill in.
    pub filled_in: fn(u8) -> String,
    /// A photograph.
    pub photo: fn(u8) -> String,
    /// That the office can look it up itself.
    pub looked_up: &'static str,
    /// Who brings it: the policy's phrase.
    pub when: fn(&str) -> String,
}
