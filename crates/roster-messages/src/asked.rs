//! What the page asks.

use serde::{Deserialize, Serialize};

use crate::told::Said;

/// What is asked of the worker. A file, where one is meant, comes beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ask {
    /// Recognise the roster that comes with this, for this day: year, month, day.
    Open {
        /// The day of assessment.
        on: (u16, u8, u8),
    },
    /// A column, counted from 0, means something else.
    Correct {
        /// The column.
        column: u32,
        /// What it means.
        meaning: Meaning,
    },
    /// Assess everybody.
    Screen,
    /// Stop what takes a while; what was found before stays.
    Cancel,
    /// Tell some of the people of a group.
    People {
        /// The group.
        group: Group,
        /// How many are left out at the beginning.
        from: u32,
    },
    /// Tell some of the rows that are not taken.
    BadRows {
        /// How many are left out at the beginning.
        from: u32,
    },
    /// Compare with the edition that comes with this.
    Compare,
    /// Tell some of the people whose verdict changes.
    Changes {
        /// The programme's place in the list of changes.
        change: u32,
        /// How many are left out at the beginning.
        from: u32,
    },
    /// Write a table.
    Export(Box<Export>),
    /// Write this edition's rules.
    Edition,
}

/// What a column of a roster says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Meaning {
    /// What the roster calls the person.
    Id,
    /// A fact, by its place in the catalogue.
    Fact(u8),
    /// The categories of disability.
    Category,
    /// Their grades.
    Grade,
    /// Whether the person receives a programme, by its place in the catalogue.
    Receives(u16),
    /// Nothing that is used.
    Nothing,
}

/// People who have something in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Group {
    /// How they stand to a programme.
    Of {
        /// The programme, by its place in the catalogue.
        programme: u16,
        /// How they stand.
        who: Who,
    },
    /// An open verdict on them waits for this fact.
    Awaits(u8),
}

/// How people stand to a programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Who {
    /// They can very likely have it.
    Likely,
    /// The office has to say.
    Ask,
    /// A fact is missing.
    Open,
    /// They cannot have it now.
    NotNow,
    /// They receive it, as the roster says.
    Receiving,
    /// They can very likely have it and do not receive it, as the roster says.
    LikelyNotReceiving,
    /// They can very likely have it, and the roster does not say whether they receive it.
    LikelyUnsaid,
    /// They receive it and cannot have it now, as far as the roster says.
    NotNowReceiving,
}

/// A table that can be taken along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Table {
    /// How each programme stands.
    Summary,
    /// Who can very likely have what and does not receive it, as the roster says, and why.
    NotReceiving,
    /// The verdicts of everybody, and the facts that are missing.
    Verdicts,
    /// The facts to find out.
    WorkList,
    /// The rows that are not taken.
    BadRows,
    /// Whose verdict changes, and why.
    Changes,
}

/// The form of a file that is taken along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileForm {
    /// Commas between cells, UTF-8 with the mark by which spreadsheet programs know it.
    Csv,
    /// A workbook.
    Xlsx,
}

/// What is to be written, and in which words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Export {
    /// The table.
    pub table: Table,
    /// The form of its file.
    pub form: FileForm,
    /// The words.
    pub words: ExportWords,
}

/// The words of a table, in the language of the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExportWords {
    /// The names of the columns that every table of its kind has.
    pub columns: Vec<String>,
    /// The verdicts: likely, ask, open, not now; no rule, refused.
    pub said: [String; 6],
    /// The programmes' names, in the order of the catalogue.
    pub programmes: Vec<String>,
    /// The facts' names, in the order of the catalogue.
    pub facts: Vec<String>,
    /// What is wrong with a row, in the order of [`crate::Problem::place`].
    pub problems: Vec<String>,
    /// What stands before the facts that an open verdict waits for.
    pub missing: String,
    /// What stands between several names.
    pub between: String,
}

impl ExportWords {
    /// The word for what a catalogue says.
    #[must_use]
    pub fn said(&self, said: Said) -> &str {
        let [likely, ask, open, not_now, no_rule, refused] = &self.said;
        match said {
            Said::Likely => likely,
            Said::Ask => ask,
            Said::Open => open,
            Said::NotNow => not_now,
            Said::NoRule => no_rule,
            Said::Refused => refused,
        }
    }
}
