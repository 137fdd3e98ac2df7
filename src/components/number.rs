//! The control for a whole number.

use leptos::prelude::*;
use zhucan_rules::{Fact, FactId};

use super::draft::{Draft, NOT_SURE};
use super::element::{El, el};
use super::option::{Line, option};
use crate::words::{Ask, NumberWords};

/// A text field for digits, and "not sure".
///
/// `described_by` holds the ids of the texts that describe the field; `invalid` whether it has an error.
#[must_use]
pub fn number(
    (id, fact): (FactId, &'static Fact),
    number: &'static NumberWords,
    words: &'static Ask,
    (described_by, invalid): (Signal<String>, Signal<String>),
    draft: RwSignal<Draft>,
) -> Vec<El> {
    let unsure = Signal::derive(move || draft.with(|draft| draft.field(id) == NOT_SURE));
    let typed = move || if unsure.get() { String::new() } else { draft.with(|draft| draft.field(id).to_owned()) };
    let doubt = move |on: bool| draft.update(|draft| draft.set(id, if on { NOT_SURE } else { "" }.to_owned()));
    let field = el("input")
        .class("input")
        .attr("id", "field")
        .attr("name", &fact.id)
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("aria-labelledby", "question")
        .live_attr("aria-describedby", described_by)
        .live_attr("aria-invalid", invalid)
        .typed(Signal::derive(typed), Box::new(move |text| draft.update(|draft| draft.set(id, text))));
    let line = Line {
        kind: "checkbox",
        id: "",
        name: &fact.id,
        value: NOT_SURE,
        label: words.not_sure,
        hint: words.not_sure_hint,
        apart: true,
    };
    let unit = el("span").class("unit").text(number.unit);
    vec![el("div").class("number").child(field).child(unit), option(line, unsure, Box::new(doubt))]
}
