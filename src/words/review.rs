//! The answers, to check.

use super::voice::Voiced;

/// The answers, to check.
#[derive(Debug)]
pub struct Review {
    /// The heading.
    pub title: Voiced,
    /// Under the heading.
    pub intro: &'static str,
    /// The link beside each answer.
    pub change: &'static str,
    /// Hidden behind that link, for screen readers: the name of the question.
    pub change_context: fn(&str) -> String,
    /// When there are no answers yet.
    pub empty: &'static str,
    /// The button to the results.
    pub to_results: &'static str,
    /// The link to the next question.
    pub go_on: &'static str,
}

/// How an answer is told.
#[derive(Debug)]
pub struct Said {
    /// In place of an answer: not sure.
    pub not_sure: &'static str,
    /// An age: years.
    pub years: fn(u16) -> String,
    /// A category with its grade.
    pub grade: fn(&str, &str) -> String,
}
