//! The control for several facts on one screen: tick what fits, then give each its value.

use leptos::prelude::*;
use zhucan_rules::{Fact, FactId, Value};

use super::draft::{All, Draft, NOT_SURE, only_value};
use super::option::{Input, OptionLine};
use crate::words::{Ask, Opt};

/// One fact of a group.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// The fact's place.
    pub id: FactId,
    /// The fact.
    pub fact: &'static Fact,
    /// Its words.
    pub words: &'static Opt,
}

/// A checkbox for each fact, and one each for none of them and for not knowing.
#[component]
pub fn GroupControl(
    /// The facts, in order.
    members: Vec<Member>,
    /// The words of the values that each can have.
    values: &'static [&'static str],
    /// Whether "none of them" can be true beside the other answers.
    none_possible: bool,
    /// What stands around every question.
    words: &'static Ask,
    /// What is ticked.
    draft: RwSignal<Draft>,
) -> impl IntoView {
    let needs_values = members.iter().any(|member| only_value(member.fact).is_none());
    let unsure = if needs_values { words.group.unsure } else { words.not_sure };
    let boxes = [(All::None, "none", words.group.none, none_possible), (All::NotSure, NOT_SURE, unsure, true)]
        .into_iter()
        .filter(|(_, _, _, shown)| *shown)
        .map(|(all, value, label, _)| {
            view! {
                <OptionLine
                    input=Input::Checkbox
                    id=""
                    name="all"
                    value=value
                    label=label
                    hint=""
                    apart=true
                    checked=Signal::derive(move || draft.with(|draft| draft.all() == all))
                    on_change=move |on| draft.update(|draft| draft.tick_all(all, on))
                />
            }
        })
        .collect_view();
    let lines = members
        .into_iter()
        .enumerate()
        .map(|(at, member)| view! { <Ticked member=member first=at == 0 values=values words=words draft=draft /> })
        .collect_view();
    view! {
        <div class="options">{lines}</div>
        {boxes}
    }
}

/// One fact to tick, and its values once it is ticked.
#[component]
fn Ticked(
    member: Member,
    first: bool,
    values: &'static [&'static str],
    words: &'static Ask,
    draft: RwSignal<Draft>,
) -> impl IntoView {
    let Member { id, fact, words: own } = member;
    let ticked = Signal::derive(move || draft.with(|draft| draft.is_ticked(id)));
    let only = only_value(fact);
    let (name, value) = match only {
        Some(value) => (fact.id.clone(), fact.spell(value)),
        None => ("ticked".to_owned(), fact.id.clone()),
    };
    view! {
        <OptionLine
            input=Input::Checkbox
            id=if first { "field" } else { "" }
            name=name
            value=value
            label=own.label
            hint=own.hint
            checked=ticked
            on_change=move |on| draft.update(|draft| draft.tick(id, on))
        />
        <Show when=move || only.is_none() && ticked.get()>
            <fieldset class="reveal">
                <legend>{(words.group.which)(own.label)}</legend>
                <div class="options options--row">{value_lines(id, fact, values, words, draft)}</div>
            </fieldset>
        </Show>
    }
}

/// Radio buttons for the values of a ticked fact, "not sure" the last. The first value is the one of an unticked fact.
fn value_lines(
    id: FactId,
    fact: &'static Fact,
    values: &'static [&'static str],
    words: &'static Ask,
    draft: RwSignal<Draft>,
) -> impl IntoView {
    (0..)
        .zip(values)
        .skip(1)
        .map(|(class, label)| (fact.spell(Value(class)), *label))
        .chain(std::iter::once((NOT_SURE.to_owned(), words.not_sure)))
        .enumerate()
        .map(|(at, (value, label))| {
            let (picked, this) = (value.clone(), value.clone());
            view! {
                <OptionLine
                    input=Input::Radio
                    id=if at == 0 { format!("field-{}", fact.id) } else { String::new() }
                    name=fact.id.clone()
                    value=value
                    label=label
                    hint=""
                    checked=Signal::derive(move || draft.with(|draft| draft.field(id) == picked))
                    on_change=move |_| draft.update(|draft| draft.set(id, this.clone()))
                />
            }
        })
        .collect_view()
}
