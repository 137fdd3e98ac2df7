//! A list to pick one of, where there is no room for options side by side.

use leptos::prelude::*;

use super::element::{El, el};

/// A native list. `options` are values with their labels; `chosen` is the value that holds.
#[must_use]
pub fn picker(
    name: &str,
    label: &str,
    options: Vec<(String, &str)>,
    chosen: Signal<String>,
    picked: Box<dyn Fn(String)>,
) -> El {
    let option = |(value, label): (String, &str)| {
        let line = el("option").attr("value", &value).view(label.to_owned().into_any());
        line.live_prop("selected", Signal::derive(move || chosen.with(|chosen| *chosen == value)))
    };
    el("select")
        .class("picker")
        .attr("name", name)
        .attr("aria-label", label)
        .children(options.into_iter().map(option).collect())
        .on_change(picked)
}
