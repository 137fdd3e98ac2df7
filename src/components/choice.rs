//! The control for one answer out of several.

use leptos::prelude::*;
use zhucan_rules::{Classes, Fact, FactId, Value};

use super::draft::{Draft, NOT_SURE};
use super::element::{El, el};
use super::option::{Line, option};
use crate::words::{Ask, Opt};

/// Radio buttons, "not sure" the last.
///
/// `possible` holds the options that the other answers leave possible; `notes` a further line under each option.
#[must_use]
pub fn choice(
    (id, fact): (FactId, &'static Fact),
    options: &'static [Opt],
    possible: Classes,
    notes: &[String],
    words: &'static Ask,
    draft: RwSignal<Draft>,
) -> Vec<El> {
    let mut lines = Vec::new();
    for (class, opt) in (0..).zip(options).filter(|(class, _)| possible.contains(*class)) {
        let hint = [opt.hint, notes.get(usize::from(class)).map_or("", String::as_str)].concat();
        let value = fact.spell(Value(u16::from(class)));
        let at = if lines.is_empty() { "field" } else { "" };
        lines.push(radio((id, &fact.id), at, &value, opt.label, &hint, false, draft));
    }
    let unsure = radio((id, &fact.id), "", NOT_SURE, words.not_sure, words.not_sure_hint, true, draft);
    vec![el("div").class("options").children(lines), unsure]
}

/// A radio button that stands for one value of a fact.
#[must_use]
#[inline(never)]
pub fn radio(
    (fact, name): (FactId, &str),
    id: &str,
    value: &str,
    label: &str,
    hint: &str,
    apart: bool,
    draft: RwSignal<Draft>,
) -> El {
    let (picked, this) = (value.to_owned(), value.to_owned());
    let checked = Signal::derive(move || draft.with(|draft| draft.field(fact) == picked));
    let pick = move |_| draft.update(|draft| draft.set(fact, this.clone()));
    option(Line { kind: "radio", id, name, value, label, hint, apart }, checked, Box::new(pick))
}
