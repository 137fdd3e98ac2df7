//! What the results say beside the cards.

/// Where to go first.
#[derive(Debug)]
pub struct FirstWords {
    /// The heading.
    pub heading: &'static str,
    /// Before the window.
    pub go: &'static str,
    /// Between the window and how to find it.
    pub stop: &'static str,
    /// Before the programmes that are very likely.
    pub apply: &'static str,
    /// Before those to ask about, where nothing is applied for.
    pub ask_only: &'static str,
    /// Before those to ask about beside what is applied for.
    pub ask: &'static str,
    /// Before the papers.
    pub bring: &'static str,
    /// The link to the whole checklist.
    pub rest: &'static str,
}

/// What cannot be had together.
#[derive(Debug)]
pub struct ChoiceWords {
    /// The heading of a choice.
    pub heading: &'static str,
    /// One set is worth more.
    pub certain: &'static str,
    /// Several sets are worth the same.
    pub tie: &'static str,
    /// Amounts are missing.
    pub compare: &'static str,
    /// What a set gives up: the names.
    pub given_up: fn(&str) -> String,
    /// After what is held already.
    pub held: &'static str,
    /// The heading of what cannot be had with something that may be held.
    pub notes: &'static str,
}

/// What is worth finding out.
#[derive(Debug)]
pub struct FindingWords {
    /// The heading.
    pub heading: &'static str,
    /// Under it.
    pub text: &'static str,
    /// For how many programmes it is needed, alone or with others.
    pub needed_for: fn(usize) -> String,
    /// How many programmes it settles by itself.
    pub settles: fn(usize) -> String,
}
