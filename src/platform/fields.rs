//! The fields of the page, whatever screen they are on.

use leptos::prelude::document;
use web_sys::{Node, NodeList};

use super::property::{set_text, text};

/// Empties every field that the selector finds.
pub fn empty(selector: &str) {
    fields(selector).for_each(|field| set_text(&field, "value", ""));
}

/// Whether anything stands in one of the fields that the selector finds.
#[must_use]
pub fn is_filled(selector: &str) -> bool {
    fields(selector).any(|field| !text(&field, "value").is_empty())
}

fn fields(selector: &str) -> impl Iterator<Item = Node> {
    let found = document().query_selector_all(selector).ok();
    let count = found.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |at| found.as_ref().and_then(|found| found.get(at)))
}
