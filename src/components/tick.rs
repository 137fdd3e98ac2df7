//! A line of the checklist with a box to tick.

use leptos::prelude::*;

use super::element::{El, el};

/// A checkbox with its label.
#[must_use]
pub fn tick(ticked: bool, label: El, on_change: Box<dyn Fn(bool)>) -> El {
    let input = el("input").attr("type", "checkbox").checked(Signal::stored(ticked), on_change);
    el("label").class("option paper").child(input).child(label)
}
