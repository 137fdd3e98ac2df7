//! The browser's history: addresses after `#`, with a small entry beside each.

use gloo_events::EventListener;
use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// The address after `#` and the entry beside it.
#[must_use]
pub fn current() -> (String, Option<String>) {
    let hash = window().location().hash().unwrap_or_default();
    let entry = window().history().ok().and_then(|history| history.state().ok()).and_then(|state| state.as_string());
    (hash, entry)
}

/// Adds a place to the history.
pub fn push(address: &str, entry: Option<&str>) {
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&state(entry), "", Some(address));
    }
}

/// Puts another place where the current one is.
pub fn replace(address: &str, entry: Option<&str>) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&state(entry), "", Some(address));
    }
}

/// Goes one place back.
pub fn back() {
    if let Ok(history) = window().history() {
        let _ = history.back();
    }
}

/// Calls `moved` whenever the person goes back or forward, or follows an address, for as long as the page is open.
pub fn on_move(moved: impl Fn() + 'static) {
    EventListener::new(&window(), "popstate", move |_| moved()).forget();
}

fn state(entry: Option<&str>) -> JsValue {
    entry.map_or(JsValue::NULL, JsValue::from_str)
}
