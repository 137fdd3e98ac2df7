//! The control of a question, by the kind of its answer.

use leptos::prelude::*;

use super::QuestionShown;
use crate::components::choice::choice;
use crate::components::draft::{Draft, Given, Problem};
use crate::components::element::El;
use crate::components::group::{Member, group};
use crate::components::number::number;
use crate::words::Asked;

/// The control that fits the kind of answer.
pub(super) fn control(
    shown: &QuestionShown,
    draft: RwSignal<Draft>,
    field: (Signal<String>, Signal<String>),
) -> Vec<El> {
    let words = shown.words;
    let mut asked_about = shown.on_screen.iter().filter_map(|id| shown.facts.get(id).map(|fact| (id, fact)));
    match shown.asked {
        Asked::Group(_, opts, values) => {
            let all = shown.members.iter().zip(opts).filter(|(id, _)| shown.on_screen.contains(*id));
            let members =
                all.filter_map(|(id, words)| Some(Member { id, fact: shown.facts.get(id)?, words })).collect();
            group(members, values, shown.none_possible, words, draft)
        }
        Asked::Choice(_, options) => asked_about
            .next()
            .map_or_else(Vec::new, |fact| choice(fact, options, shown.possible, &shown.notes, words, draft)),
        Asked::Number(_, unit) => {
            asked_about.next().map_or_else(Vec::new, |fact| number(fact, unit, words, field, draft))
        }
    }
}

/// The answers that stand in the fields, or what is missing.
pub(super) fn given(shown: &QuestionShown, draft: &Draft) -> Result<Given, Problem> {
    let single = shown.on_screen.iter().next().and_then(|id| shown.facts.get(id).map(|fact| (id, fact)));
    match (shown.asked, single) {
        (Asked::Group(..), _) => draft.group(shown.facts, shown.on_screen),
        (_, Some((id, fact))) => draft.single(id, fact),
        (_, None) => Err(Problem::Nothing),
    }
}
