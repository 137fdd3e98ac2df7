//! One large line to tap: a native radio button or checkbox with its label.

use leptos::prelude::*;

use super::element::{El, el};

/// What the line is.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// `radio` or `checkbox`.
    pub kind: &'static str,
    /// The id that an error summary leads to; empty for none.
    pub id: &'a str,
    /// The group's name.
    pub name: &'a str,
    /// The value.
    pub value: &'a str,
    /// The label.
    pub label: &'a str,
    /// A short sentence under the label; empty for none.
    pub hint: &'a str,
    /// Whether it stands apart from the others.
    pub apart: bool,
}

/// A radio button or checkbox with its label.
#[must_use]
#[inline(never)]
pub fn option(line: Line<'_>, checked: Signal<bool>, on_change: Box<dyn Fn(bool)>) -> El {
    let input = el("input").attr("type", line.kind).attr("name", line.name).attr("value", line.value);
    let input = if line.id.is_empty() { input } else { input.attr("id", line.id) };
    let hint = (!line.hint.is_empty()).then(|| el("span").class("option-hint").text(line.hint));
    el("label")
        .class(if line.apart { "option option--apart" } else { "option" })
        .child(input.checked(checked, on_change))
        .child(el("span").class("option-text").text(line.label).maybe(hint))
}
