//! What the browser can do. Found out by asking for the ability, but for printing and downloading: inside some apps both
//! are there and do nothing.

use js_sys::Reflect;
use leptos::prelude::{document, window};
use wasm_bindgen::JsValue;

/// Apps whose built-in browser ignores printing and downloads.
const APPS: [&str; 6] = ["MicroMessenger", "AlipayClient", "DingTalk", "QQ/", "Weibo", "aweme"];

/// Whether the page is open inside an app that ignores printing and downloads.
#[must_use]
pub fn is_inside_an_app() -> bool {
    let named = window().navigator().user_agent().unwrap_or_default();
    APPS.iter().any(|app| named.contains(app))
}

/// Whether the page can be printed.
#[must_use]
pub fn can_print() -> bool {
    !is_inside_an_app() && has(&window(), "print")
}

/// Whether a file can be downloaded.
#[must_use]
pub fn can_download() -> bool {
    let link = document().create_element("a");
    !is_inside_an_app() && link.is_ok_and(|link| has(&link, "download"))
}

/// Whether an object of the browser has something of this name.
pub(super) fn has(object: &JsValue, name: &str) -> bool {
    Reflect::has(object, &JsValue::from_str(name)).unwrap_or(false)
}
