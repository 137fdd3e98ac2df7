//! The about page.

use super::picture::Picture;

/// The about page.
#[derive(Debug)]
pub struct About {
    /// The heading.
    pub title: &'static str,
    /// What this is.
    pub what: Section,
    /// What the results look like.
    pub picture: Picture,
    /// What it does not do.
    pub not: Section,
    /// What happens with the answers.
    pub privacy: Section,
    /// Where the statements come from; the four marks follow.
    pub sources: Section,
    /// The founding document; the targets follow.
    pub founding: Section,
    /// The heading of the targets of 2017.
    pub targets_heading: &'static str,
    /// The edition; `edition` follows.
    pub edition_section: Section,
    /// The edition's id and the day on which it was checked.
    pub edition: fn(&str, &str) -> String,
    /// Whom to ask; the hotline follows.
    pub contact: Section,
}

/// A heading and its paragraphs.
#[derive(Debug)]
pub struct Section {
    /// The heading.
    pub heading: &'static str,
    /// One paragraph each.
    pub text: &'static [&'static str],
}
