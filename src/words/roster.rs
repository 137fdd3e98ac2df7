//! The words of the screen for a whole roster. They come with it.

mod along;
mod faults;
mod lists;

pub use along::{AlongWords, EditionWords};
pub use faults::{ProblemWords, UnreadableWords};
pub use lists::{BadRowWords, SomeWords, WorkWords};

/// The words of one language for a whole roster.
#[derive(Debug)]
pub struct RosterWords {
    /// The document's title and the heading of the screen.
    pub title: &'static str,
    /// The link back to the counter.
    pub back: &'static str,
    /// That nothing leaves the device, and when everything is wiped.
    pub lead: [&'static str; 3],
    /// That everything is wiped soon because nobody is there, and the button that goes on.
    pub idle: [&'static str; 2],
    /// A number of people or rows, as it is written.
    pub number: fn(u64) -> String,
    /// Choosing the file.
    pub file: RosterFileWords,
    /// What the columns mean.
    pub columns: ColumnWords,
    /// How each programme stands.
    pub standing: StandingWords,
    /// Some people.
    pub some: SomeWords,
    /// What to find out.
    pub work: WorkWords,
    /// The rows that are not taken.
    pub bad: BadRowWords,
    /// The tables.
    pub along: AlongWords,
    /// Two editions.
    pub editions: EditionWords,
    /// Why a file is not taken.
    pub refusals: UnreadableWords,
    /// What is wrong with a row.
    pub problems: ProblemWords,
}

/// Choosing the file.
#[derive(Debug)]
pub struct RosterFileWords {
    /// The heading.
    pub heading: &'static str,
    /// The label of the field.
    pub label: &'static str,
    /// What may be chosen.
    pub hint: [&'static str; 3],
    /// Which file it is: its name.
    pub chosen: fn(&str) -> String,
    /// The files that were still to be written when another roster came, or when the worker stopped: their names.
    pub unwritten: [fn(&str) -> String; 2],
    /// What takes a while: reading, opening, assessing, comparing, writing.
    pub works: [&'static str; 5],
    /// How far it has come, by quarters.
    pub quarters: [&'static str; 4],
    /// The button that stops it.
    pub cancel: &'static str,
    /// That it was stopped.
    pub cancelled: &'static str,
    /// The heading when a file is not taken.
    pub refused: &'static str,
    /// That what was there before still is.
    pub kept: &'static str,
    /// When the worker does not run: the heading, and why that may be.
    pub stopped: [&'static str; 2],
    /// That everything was wiped because nobody was there: the heading, and what to do.
    pub left: [&'static str; 2],
    /// When the handbook, whose names the columns bear, did not come.
    pub no_handbook: &'static str,
}

/// What the columns mean.
#[derive(Debug)]
pub struct ColumnWords {
    /// The heading.
    pub heading: &'static str,
    /// What kind of text it is: its encoding, what stands between cells.
    pub text: fn(&str, &str) -> String,
    /// Comma, semicolon, tab.
    pub separators: [&'static str; 3],
    /// That it is a workbook: the sheet that is read.
    pub workbook: fn(&str) -> String,
    /// So many other sheets are not read.
    pub other_sheets: fn(usize) -> String,
    /// Which line names the columns, and how many rows above it are not read.
    pub named_in: fn(u64, u32) -> String,
    /// That what was found can be corrected.
    pub hint: &'static str,
    /// The names of the table's columns: number, name with what stands in it, what it means.
    pub heads: [&'static str; 3],
    /// The groups of meanings: facts, programmes that are received.
    pub groups: [&'static str; 2],
    /// Other meanings: the person's number, categories, grades, nothing.
    pub others: [&'static str; 4],
    /// A column: its number and its name.
    pub column: fn(u32, &str) -> String,
    /// The name of a list of meanings: the column.
    pub of: fn(&str) -> String,
    /// Two columns are called the same: both columns.
    pub twice: fn(&str, &str) -> String,
    /// A column of grades that has none of categories beside it.
    pub lone_grade: fn(&str) -> String,
    /// How categories and grades are read together.
    pub graded: [&'static str; 3],
    /// A column that means this already.
    pub taken: fn(&str) -> String,
    /// No column says a fact.
    pub unusable: &'static str,
    /// The button that assesses everybody.
    pub go: &'static str,
}

/// How each programme stands.
#[derive(Debug)]
pub struct StandingWords {
    /// The heading.
    pub heading: &'static str,
    /// How many people were assessed, by which day's rules.
    pub counted: fn(&str, &str) -> String,
    /// That numbers lead to people, and what the last column of the table is.
    pub hint: [&'static str; 3],
    /// The list of orders, and the orders: by the gap, by the catalogue.
    pub order: [&'static str; 3],
    /// The names of the table's columns: programme, likely, ask, open, not now, receiving, likely and not receiving,
    /// likely and not said, receiving and not now, how many of those who are likely and said receive it.
    pub heads: [&'static str; 10],
    /// The name of a number that leads to people: the number, the column, the programme.
    pub cell: fn(&str, &str, &str) -> String,
    /// How many receive it, and of how many the roster says so.
    pub share: fn(&str, &str) -> String,
    /// That the roster does not say who receives it.
    pub unsaid: &'static str,
}

/// A number with a comma between thousands.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let comma = |(at, digit): (usize, char)| {
        let before = (at > 0 && (digits.len() - at).is_multiple_of(3)).then_some(',');
        before.into_iter().chain([digit])
    };
    digits.chars().enumerate().flat_map(comma).collect()
}
