//! What is not filled in: beside the field, and in a summary at the top that leads to the field.

use leptos::prelude::*;

use super::draft::Problem;
use super::element::{El, el};
use super::phrases::link;
use super::question::QuestionShown;
use crate::words::{AskErrors, Asked};

/// A problem in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The sentence.
    pub message: String,
    /// The id of the field it belongs to.
    pub field: String,
}

/// The summary; nothing while there is no error.
#[must_use]
pub fn summary(error: RwSignal<Option<Told>>, words: &'static AskErrors, follow: fn(&str)) -> Vec<El> {
    let Some(Told { message, field }) = error.get() else { return Vec::new() };
    let line = link("", &format!("#{field}"), &message).on_click(move || follow(&field));
    vec![
        el("div")
            .class("notice notice--error")
            .attr("role", "alert")
            .attr("tabindex", "-1")
            .child(el("h2").text(words.heading))
            .child(el("ul").child(el("li").child(line))),
    ]
}

/// The sentence for a problem, and the field it belongs to.
#[must_use]
pub fn told(shown: &QuestionShown, problem: Problem) -> Told {
    let words = shown.words;
    let message = match (problem, shown.asked) {
        (Problem::Nothing, Asked::Number(_, number)) => number.empty.to_owned(),
        (Problem::Nothing, Asked::Group(..)) => words.group.nothing.to_owned(),
        (Problem::NotWhole, Asked::Number(_, number)) => number.not_whole.to_owned(),
        (Problem::OutOfRange(from, to), Asked::Number(_, number)) => (number.range)(from, to),
        (Problem::NoValue(id), Asked::Group(_, opts, _)) => {
            let label = shown.on_screen.iter().zip(opts).find(|(one, _)| *one == id).map(|(_, opt)| opt.label);
            (words.group.no_grade)(label.unwrap_or_default())
        }
        (Problem::Contradiction, _) => words.group.contradiction.to_owned(),
        _ => words.errors.nothing.to_owned(),
    };
    let field = match problem {
        Problem::NoValue(id) => shown.facts.get(id).map(|fact| format!("field-{}", fact.id)),
        _ => None,
    };
    Told { message, field: field.unwrap_or_else(|| "field".to_owned()) }
}
