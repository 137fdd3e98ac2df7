//! The control for several facts on one screen: tick what fits, then give each its value.

use leptos::prelude::*;
use zhucan_rules::{Fact, FactId, Value};

use super::choice::radio;
use super::draft::{All, Draft, NOT_SURE, only_value};
use super::element::{El, el};
use super::option::{Line, option};
use super::phrases::p;
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
///
/// `values` are the words of the values that each can have; `none_possible` says whether "none of them" can be true
/// beside the other answers.
#[must_use]
pub fn group(
    members: Vec<Member>,
    values: &'static [&'static str],
    none_possible: bool,
    words: &'static Ask,
    draft: RwSignal<Draft>,
) -> Vec<El> {
    let needs_values = members.iter().any(|member| only_value(member.fact).is_none());
    let unsure = if needs_values { words.group.unsure } else { words.not_sure };
    let taken_back = RwSignal::new(false);
    let mut options = el("div").class("options");
    for (at, member) in members.into_iter().enumerate() {
        options = options.child(ticked(member, at == 0, (draft, taken_back)));
        if only_value(member.fact).is_none() {
            options = options.live(move || {
                let shown = draft.with(|draft| draft.is_ticked(member.id));
                if shown { vec![reveal(member, values, words, draft)] } else { Vec::new() }
            });
        }
    }
    let mut parts = vec![options];
    if none_possible {
        parts.push(whole(All::None, "none", words.group.none, (draft, taken_back)));
    }
    parts.push(whole(All::NotSure, NOT_SURE, unsure, (draft, taken_back)));
    // Who does not see the boxes hears that others are empty now.
    let told = move || taken_back.get().then(|| p(words.group.taken_back)).into_iter().collect();
    parts.push(el("div").class("visually-hidden").attr("role", "status").live(told));
    parts
}

/// What stands in the fields, and whether a tick has just taken back others.
type Ticks = (RwSignal<Draft>, RwSignal<bool>);

/// A box that speaks of all facts of the group.
fn whole(all: All, value: &str, label: &str, (draft, taken_back): Ticks) -> El {
    let checked = Signal::derive(move || draft.with(|draft| draft.all() == all));
    let line = Line { kind: "checkbox", id: "", name: "all", value, label, hint: "", apart: true };
    let tick = move |on| {
        taken_back.set(on && draft.with_untracked(Draft::has_ticks));
        draft.update(|draft| draft.tick_all(all, on));
    };
    option(line, checked, Box::new(tick))
}

/// One fact to tick.
fn ticked(member: Member, first: bool, (draft, taken_back): Ticks) -> El {
    let Member { id, fact, words } = member;
    let (name, value) = match only_value(fact) {
        Some(value) => (fact.id.clone(), fact.spell(value)),
        None => ("ticked".to_owned(), fact.id.clone()),
    };
    let line = Line {
        kind: "checkbox",
        id: if first { "field" } else { "" },
        name: &name,
        value: &value,
        label: words.label,
        hint: words.hint,
        apart: false,
    };
    let checked = Signal::derive(move || draft.with(|draft| draft.is_ticked(id)));
    let tick = move |on| {
        taken_back.set(on && draft.with_untracked(|draft| draft.all() != All::Neither));
        draft.update(|draft| draft.tick(id, on));
    };
    option(line, checked, Box::new(tick))
}

/// The values of a ticked fact, "not sure" the last. The first value is the one of an unticked fact.
fn reveal(member: Member, values: &'static [&'static str], words: &'static Ask, draft: RwSignal<Draft>) -> El {
    let Member { id, fact, words: own } = member;
    let mut lines = Vec::new();
    for (class, label) in (0..).zip(values).skip(1) {
        let at = if lines.is_empty() { format!("field-{}", fact.id) } else { String::new() };
        lines.push(radio((id, &fact.id), &at, &fact.spell(Value(class)), label, "", false, draft));
    }
    lines.push(radio((id, &fact.id), "", NOT_SURE, words.not_sure, "", false, draft));
    el("fieldset")
        .class("reveal")
        .child(el("legend").text(&(words.group.which)(own.label)))
        .child(el("div").class("options options--row").children(lines))
}
