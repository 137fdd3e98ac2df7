//! What the worker tells.

use serde::{Deserialize, Serialize};

use crate::asked::{FileForm, Group, Meaning, Table};
use crate::faults::{BadRow, Column, Refusal};

/// What the worker tells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Told {
    /// How far a work has come, in thousandths.
    Progress(Work, u32),
    /// The file is not taken.
    Refused(Refusal),
    /// The roster, and what its columns mean.
    Recognised(Recognised),
    /// A correction was not taken: this column means that already.
    Taken(Column),
    /// Everybody was assessed.
    Screened(Screened),
    /// Whatever took a while was stopped.
    Cancelled,
    /// Some of the people of a group.
    People(Group, Listed<Person>),
    /// Some of the rows that are not taken.
    BadRows(Listed<BadRow>),
    /// Whose verdict another edition changes.
    Compared {
        /// The other edition's id.
        edition: String,
        /// The changes, the greatest first.
        changes: Vec<Changed>,
    },
    /// The other edition is not taken; what was compared before stays.
    NotCompared(Refusal),
    /// Some of the people of the change at this place.
    Changes(u32, Listed<ChangedPerson>),
    /// A table, which comes beside this.
    Written(Table, FileForm),
    /// A table could not be written.
    NotWritten(Table),
    /// This edition's rules, which come beside this, and its id.
    Edition(String),
}

/// What takes a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Work {
    /// Reading the file.
    Reading,
    /// Assessing everybody.
    Screening,
    /// Comparing with another edition.
    Comparing,
    /// Writing a table.
    Writing,
}

/// How a text is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16.
    Utf16,
    /// GB18030.
    Gb18030,
}

/// What kind of file a roster is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// Text with this between its cells.
    Text(Encoding, char),
    /// A workbook.
    Workbook,
}

/// A roster in which the names of the columns were found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recognised {
    /// What kind of file it is.
    pub form: Form,
    /// The sheets of a workbook that are shown, of which the first is read.
    pub sheets: Vec<String>,
    /// The line that names the columns, from 1, and how many rows stand above it. Those are not read.
    pub named_in: (u64, u32),
    /// The columns.
    pub columns: Vec<ColumnShown>,
    /// The pairs of columns that are called the same; the second is left alone.
    pub twice: Vec<(Column, Column)>,
    /// A column of grades without one of categories.
    pub lone_grade: Option<Column>,
    /// Whether somebody can be assessed by these columns.
    pub usable: bool,
}

/// A column as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnShown {
    /// Its name.
    pub name: String,
    /// What stands in it first.
    pub example: String,
    /// What it means.
    pub meaning: Meaning,
}

/// What was found of a roster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Screened {
    /// How many people were assessed.
    pub people: u64,
    /// How many rows are not taken.
    pub bad: u64,
    /// Each programme with a rule on the day.
    pub programmes: Vec<Standing>,
    /// The facts to find out, those that settle most first.
    pub to_find: Vec<ToFind>,
}

/// How one programme stands. All are numbers of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The programme, by its place in the catalogue.
    pub programme: u16,
    /// Who can very likely have it.
    pub likely: u64,
    /// For whom the office has to say.
    pub ask: u64,
    /// For whom a fact is missing.
    pub open: u64,
    /// Who cannot have it now.
    pub not_now: u64,
    /// Who receives it.
    pub receiving: u64,
    /// Who can very likely have it and receives it.
    pub likely_receiving: u64,
    /// Who can very likely have it and does not receive it.
    pub likely_not_receiving: u64,
    /// Who can very likely have it, and of whom the roster does not say whether they receive it.
    pub likely_unsaid: u64,
    /// Who receives it and cannot have it now.
    pub not_now_receiving: u64,
    /// Of a thousand people who can very likely have it and of whom the roster says whether they receive it, how many do.
    pub coverage: Option<u64>,
}

/// What finding out one fact would settle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToFind {
    /// The fact, by its place in the catalogue.
    pub fact: u8,
    /// How many open verdicts it settles by itself.
    pub settles: u64,
    /// How many open verdicts it could change.
    pub matters_to: u64,
    /// Of how many people.
    pub people: u64,
}

/// Some of a longer list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed<T> {
    /// How many are left out at the beginning.
    pub from: u32,
    /// How long the whole list is.
    pub of: u32,
    /// Some of it.
    pub some: Vec<T>,
}

/// One person of a roster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// What the roster calls them; empty where it has no column for that.
    pub id: String,
    /// Their line in the file, from 1.
    pub line: u64,
    /// The conditions that carry a decided verdict.
    pub reasons: Vec<Reason>,
    /// The facts that an open verdict waits for: those that settle it by themselves, where there are any.
    pub missing: Vec<u8>,
}

/// A condition of the programme's rule, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// The condition, by its place among the programme's.
    pub condition: u16,
    /// Whether it fails.
    pub fails: bool,
}

/// What one edition says of one person and one programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Said {
    /// Very likely.
    Likely,
    /// The office has to say.
    Ask,
    /// A fact is missing.
    Open,
    /// Not now.
    NotNow,
    /// It has no rule for it.
    NoRule,
    /// It takes the answers to be impossible together.
    Refused,
}

/// One change of verdict, of so many people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// The programme's place in this edition, where it has it.
    pub programme: Option<u16>,
    /// Its name in the other edition, or its id.
    pub name: String,
    /// What the other edition says.
    pub before: Said,
    /// What this edition says.
    pub after: Said,
    /// Of how many people.
    pub people: u64,
}

/// One person whose verdict changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangedPerson {
    /// What the roster calls them.
    pub id: String,
    /// Their line in the file.
    pub line: u64,
    /// Why the other edition says what it says, in its own words.
    pub before: Vec<Why>,
    /// Why this edition says what it says.
    pub after: Vec<Reason>,
    /// What the other edition waits for, where it leaves the verdict open.
    pub before_missing: Vec<OtherFact>,
    /// What this edition waits for, where it leaves the verdict open.
    pub after_missing: Vec<u8>,
}

/// A fact of another edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum OtherFact {
    /// One that this edition has too: its place here.
    Shared(u8),
    /// One that only the other edition has: its id. No word for it is in this build.
    Own(String),
}

/// A reason in the words of another edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    /// The sentence.
    pub sentence: String,
    /// Where it stands.
    pub citation: String,
}
