//! The slip that a person takes from the counter.

/// The slip on paper.
#[derive(Debug)]
pub struct SlipWords {
    /// The button that prints it.
    pub print: &'static str,
    /// The button that prints it in large type.
    pub print_large: &'static str,
    /// The name of the list of papers: its width.
    pub paper: &'static str,
    /// A sheet, a roll.
    pub papers: [&'static str; 2],
    /// Its heading.
    pub title: &'static str,
    /// The edition and the day.
    pub made: fn(&str, &str) -> String,
    /// The heading of what is very likely, and of what to ask about.
    pub verdicts: [&'static str; 2],
    /// When there is neither, and nothing is open.
    pub nothing: &'static str,
    /// What is still open.
    pub open: OpenWords,
    /// Before where to go, and the papers to bring.
    pub go: [&'static str; 2],
    /// What is said of something in brackets behind it.
    pub aside: fn(&[&str]) -> String,
    /// Who brings a paper, where the answers do not say whether this household does.
    pub bring_if: fn(&str) -> String,
    /// What is not to be had now.
    pub refused: RefusalWords,
    /// The heading of what was seen, and of what was only stated.
    pub facts: [&'static str; 2],
    /// The places for the stamp, the clerk and the person.
    pub sign: [&'static str; 3],
    /// That it is no decision.
    pub caution: &'static str,
}

/// What is still open.
#[derive(Debug)]
pub struct OpenWords {
    /// When nothing else is to be had or to be asked about: that this is not settled yet.
    pub nothing_yet: &'static str,
    /// The heading: programmes stand under it, each with the facts that would settle it.
    pub heading: &'static str,
}

/// What is not to be had now, in two registers.
#[derive(Debug)]
pub struct RefusalWords {
    /// The heading of the sentences for the person.
    pub heading: &'static str,
    /// The heading of what is for the file.
    pub for_file: &'static str,
    /// For the file: what is wanted, what was filled in.
    pub formal: fn(&str, &[&str]) -> String,
    /// For the file: what must not be, what was filled in.
    pub formal_not: fn(&str, &[&str]) -> String,
    /// For the file, before conditions of which any would have done.
    pub none_of: &'static str,
    /// Before the instrument and its article.
    pub clause: &'static str,
}
