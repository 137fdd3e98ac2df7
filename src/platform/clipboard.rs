//! The clipboard.

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlElement, HtmlTextAreaElement};

use super::host::has;

/// Copies a text; whether that worked.
pub async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    // The clipboard is there only where the connection is safe.
    if has(&navigator, "clipboard") && window().is_secure_context() {
        let copied = JsFuture::from(navigator.clipboard().write_text(text)).await;
        if copied.is_ok() {
            return true;
        }
    }
    by_selection(text).unwrap_or(false)
}

/// The old way: a field with the text, selected, for a moment.
fn by_selection(text: &str) -> Option<bool> {
    let body = document().body()?;
    let before = document().active_element();
    let field: HtmlTextAreaElement = document().create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_value(text);
    field.set_read_only(true);
    body.append_child(&field).ok()?;
    field.select();
    let copied = document().dyn_into::<HtmlDocument>().ok()?.exec_command("copy").unwrap_or(false);
    field.remove();
    if let Some(before) = before.and_then(|before| before.dyn_into::<HtmlElement>().ok()) {
        let _ = before.focus();
    }
    Some(copied)
}
