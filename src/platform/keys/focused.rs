//! What has the focus.

use leptos::prelude::document;
use web_sys::Element;

/// What the focus is in, when it can be typed into.
pub(super) const TEXT: &str = "input[type=text]";

/// What the selector finds around what has the focus, or what has it.
pub(super) fn focused_in(selector: &str) -> Option<Element> {
    document().active_element()?.closest(selector).ok().flatten()
}

/// The name of the row that has the focus; empty where none has it.
pub(super) fn row() -> String {
    focused_in("[data-row]").and_then(|row| row.get_attribute("data-row")).unwrap_or_default()
}
