//! The document: its root, its title.

use leptos::prelude::{Effect, document};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// How far the page has come (`public/boot.js`).
const STATE: &str = "data-state";

/// The element that the app fills, where the document has it.
#[must_use]
pub fn root() -> Option<HtmlElement> {
    document().get_element_by_id("app").and_then(|element| element.dyn_into().ok())
}

/// An element that is not seen yet, in which the app is drawn.
#[must_use]
pub fn unseen() -> Option<HtmlElement> {
    document().create_element("div").ok().and_then(|element| element.dyn_into().ok())
}

/// Puts what was drawn unseen in the place of the words that were shown while the app was loading.
pub fn show_in(root: &HtmlElement, unseen: &HtmlElement) {
    root.set_text_content(None);
    while let Some(drawn) = unseen.first_child() {
        let _ = root.append_child(&drawn);
    }
}

/// Says that the app is there, unless the page has failed in the meantime.
pub fn is_ready() {
    let failed = document().document_element().and_then(|root| root.get_attribute(STATE)).is_some();
    if !failed {
        set_root(STATE, Some("ready"));
    }
}

/// Does something once what is being done is done.
pub fn soon(work: impl FnOnce() + 'static) {
    leptos::prelude::set_timeout(work, std::time::Duration::ZERO);
}

/// Does something once the person sees what is there now: what was touched shows that it was, before the work begins.
pub fn once_seen(work: impl FnOnce() + 'static) {
    leptos::prelude::request_animation_frame(move || soon(work));
}

/// Sets the document's title.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Does something now, and whenever the signals that it reads change, for as long as the page is open.
pub fn follow(work: impl Fn() + 'static) {
    Effect::new(work);
}

/// Sets an attribute of the document's root, or takes it away where it has no value.
pub fn set_root(name: &str, value: Option<&str>) {
    let Some(root) = document().document_element() else { return };
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// An address that contains a text.
#[must_use]
pub fn data_address(kind: &str, text: &str) -> String {
    let encoded = String::from(js_sys::encode_uri_component(text));
    ["data:", kind, ",", &encoded].concat()
}

/// Whether the window is wide enough for two columns, in the person's own text size.
#[must_use]
pub fn is_wide() -> bool {
    let asked = leptos::prelude::window().match_media("(min-width: 62em)").ok().flatten();
    asked.is_some_and(|asked| asked.matches())
}
