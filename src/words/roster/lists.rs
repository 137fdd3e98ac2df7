//! The words of the lists: people, facts to find out, rows that are not taken.

/// Some people of a longer list.
#[derive(Debug)]
pub struct SomeWords {
    /// The heading: what they are in, how many.
    pub heading: fn(&str, &str) -> String,
    /// Who stands so to a programme: the programme, the column.
    pub of: fn(&str, &str) -> String,
    /// Who waits for a fact.
    pub awaits: fn(&str) -> String,
    /// Somebody without a number of their own: the line.
    pub line: fn(&str) -> String,
    /// Before the facts that are missing.
    pub missing: &'static str,
    /// Which of how many are shown: the first, the last, all.
    pub range: fn(&str, &str, &str) -> String,
    /// The buttons: those before, those after, closing the list.
    pub turn: [&'static str; 3],
}

/// What to find out.
#[derive(Debug)]
pub struct WorkWords {
    /// The heading.
    pub heading: &'static str,
    /// What the order is.
    pub text: &'static str,
    /// That nothing is missing.
    pub none: &'static str,
    /// The names of the table's columns: fact, verdicts that it settles, verdicts that it could change, people.
    pub heads: [&'static str; 4],
}

/// The rows that are not taken.
#[derive(Debug)]
pub struct BadRowWords {
    /// The heading: how many.
    pub heading: fn(&str) -> String,
    /// The button that shows them.
    pub show: &'static str,
    /// What to do.
    pub text: &'static str,
    /// One fault: the line, the columns, what it is.
    pub fault: fn(&str, &str, &str) -> String,
    /// One fault of a whole row: the line, what it is.
    pub whole: fn(&str, &str) -> String,
}
