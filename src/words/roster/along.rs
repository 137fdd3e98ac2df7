//! The words of what is taken along from a roster, and of two editions over it.

/// The tables that can be taken along.
#[derive(Debug)]
pub struct AlongWords {
    /// The heading.
    pub heading: &'static str,
    /// How to keep them.
    pub text: [&'static str; 2],
    /// The tables: summary, likely and not receiving, verdicts, work list, bad rows, changes. Their files are called the same.
    pub tables: [&'static str; 6],
    /// The name of a button: the table, the form of its file.
    pub save: fn(&str, &str) -> String,
    /// Before the name of a file.
    pub file: &'static str,
    /// That a file was handed to the browser: its name.
    pub saved: fn(&str) -> String,
    /// That it could not be: its name.
    pub not_saved: fn(&str) -> String,
    /// The columns of the summary behind the programme.
    pub summary: [&'static str; 11],
    /// What people are called, the line, the programme, why they can very likely have it.
    pub not_receiving: [&'static str; 4],
    /// What people are called, the line, what is missing.
    pub verdicts: [&'static str; 3],
    /// Line, columns by number and by name, what stands there, what is wrong.
    pub bad_rows: [&'static str; 5],
    /// What people are called, the line, the programme, both verdicts, both reasons.
    pub changes: [&'static str; 7],
    /// Very likely, ask, open, not now, no rule, impossible.
    pub said: [&'static str; 6],
    /// What is wrong with a row, in few words.
    pub problems: [&'static str; 11],
}

/// Two editions over one roster.
#[derive(Debug)]
pub struct EditionWords {
    /// The heading.
    pub heading: &'static str,
    /// How it is done.
    pub text: [&'static str; 2],
    /// The button that saves this edition's rules.
    pub save: &'static str,
    /// The label of the field for the other edition's.
    pub label: &'static str,
    /// With which edition it was compared, and how many verdicts change.
    pub compared: fn(&str, &str) -> String,
    /// The names of the table's columns: programme, other edition, this edition, people.
    pub heads: [&'static str; 4],
    /// Over a list of people: the programme, what it was, what it is.
    pub change: fn(&str, &str, &str) -> String,
    /// Before the reasons of the other edition, and of this one.
    pub why: [&'static str; 2],
    /// Where an edition gives no reason.
    pub no_reason: &'static str,
}
