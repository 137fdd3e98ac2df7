//! The control for one answer out of several.

use leptos::prelude::*;
use zhucan_rules::{Classes, Fact, FactId, Value};

use super::draft::{Draft, NOT_SURE};
use super::option::{Input, OptionLine};
use crate::words::{Ask, Opt};

/// Radio buttons, "not sure" the last.
#[component]
pub fn ChoiceControl(
    /// The fact's place.
    id: FactId,
    /// The fact.
    fact: &'static Fact,
    /// Its options' words, in the order of its values.
    options: &'static [Opt],
    /// The options that the other answers leave possible.
    possible: Classes,
    /// A further line under each option; empty for none.
    notes: Vec<String>,
    /// What stands around every question.
    words: &'static Ask,
    /// What is picked.
    draft: RwSignal<Draft>,
) -> impl IntoView {
    let line = move |value: String, at: String, label: &str, hint: String, apart: bool| {
        let (picked, this) = (value.clone(), value.clone());
        view! {
            <OptionLine
                input=Input::Radio
                id=at
                name=fact.id.clone()
                value=value
                label=label
                hint=hint
                apart=apart
                checked=Signal::derive(move || draft.with(|draft| draft.field(id) == picked))
                on_change=move |_| draft.update(|draft| draft.set(id, this.clone()))
            />
        }
    };
    let mut first = Some("field".to_owned());
    let notes = notes.into_iter().map(Some).chain(std::iter::repeat(None));
    let lines = (0..)
        .zip(options)
        .zip(notes)
        .filter(|((class, _), _)| possible.contains(*class))
        .map(|((class, option), note)| {
            let hint = [option.hint.to_owned(), note.unwrap_or_default()].concat();
            line(fact.spell(Value(u16::from(class))), first.take().unwrap_or_default(), option.label, hint, false)
        })
        .collect_view();
    view! {
        <div class="options">{lines}</div>
        {line(NOT_SURE.to_owned(), String::new(), words.not_sure, words.not_sure_hint.to_owned(), true)}
    }
}
