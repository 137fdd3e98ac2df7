//! The control for a whole number.

use leptos::prelude::*;
use zhucan_rules::{Fact, FactId};

use super::draft::{Draft, NOT_SURE};
use super::option::{Input, OptionLine};
use crate::words::{Ask, NumberWords};

/// A text field for digits, and "not sure".
#[component]
pub fn NumberControl(
    /// The fact's place.
    id: FactId,
    /// The fact.
    fact: &'static Fact,
    /// The field's words.
    number: &'static NumberWords,
    /// What stands around every question.
    words: &'static Ask,
    /// The ids of the texts that describe the field.
    #[prop(into)]
    described_by: Signal<String>,
    /// Whether the field has an error.
    #[prop(into)]
    invalid: Signal<bool>,
    /// What is typed.
    draft: RwSignal<Draft>,
) -> impl IntoView {
    let is_unsure = move || draft.with(|draft| draft.field(id) == NOT_SURE);
    let typed = move || if is_unsure() { String::new() } else { draft.with(|draft| draft.field(id).to_owned()) };
    let doubt =
        move |on: bool| draft.update(|draft| draft.set(id, if on { NOT_SURE.to_owned() } else { String::new() }));
    view! {
        <div class="number">
            <input
                class="input"
                id="field"
                name=fact.id.clone()
                type="text"
                inputmode="numeric"
                autocomplete="off"
                aria-describedby=described_by
                aria-invalid=move || invalid.get().then_some("true")
                prop:value=typed
                on:input:target=move |event| draft.update(|draft| draft.set(id, event.target().value()))
            />
            <span class="unit">{number.unit}</span>
        </div>
        <OptionLine
            input=Input::Checkbox
            id=""
            name=fact.id.clone()
            value=NOT_SURE
            label=words.not_sure
            hint=words.not_sure_hint
            apart=true
            checked=Signal::derive(is_unsure)
            on_change=doubt
        />
    }
}
