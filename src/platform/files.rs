//! Files that a person chooses or drops, and files that are handed to them. Nothing of either is kept.

use std::cell::RefCell;
use std::time::Duration;

use gloo_events::{EventListener, EventListenerOptions};
use leptos::prelude::{document, set_timeout, window};
use wasm_bindgen::JsValue;

use super::property::{call, get, list, made, set_text, text};

/// How long a file that is handed over stays in memory: until the browser has taken it.
const TAKEN: Duration = Duration::from_secs(20);

/// A file that a person chose.
#[derive(Debug)]
pub struct Chosen {
    pub(super) file: JsValue,
    /// How large it was then, in bytes: by that a reader knows whether it is still the same.
    pub(super) size: JsValue,
    /// Its name.
    pub name: String,
}

/// A file to be handed over, or a part of one.
#[derive(Debug)]
pub struct Bytes(pub(super) JsValue);

thread_local! {
    /// The parts of a file that is still coming.
    static COME: RefCell<Vec<Bytes>> = const { RefCell::new(Vec::new()) };
}

/// Puts a part behind those that have come.
pub fn has_come(part: Bytes) {
    COME.with_borrow_mut(|parts| parts.push(part));
}

/// The parts that have come, of which none is here any more then.
pub fn come() -> Vec<Bytes> {
    COME.take()
}

impl Chosen {
    fn first_of(files: &JsValue) -> Option<Self> {
        let file = get(files, "0");
        file.is_object().then(|| Self { name: text(&file, "name"), size: get(&file, "size"), file })
    }
}

/// The file in a field. The field is empty from then on, so that the same file can be chosen again.
#[must_use]
pub fn chosen(selector: &str) -> Option<Chosen> {
    let field = document().query_selector(selector).ok().flatten()?;
    let chosen = Chosen::first_of(&get(&field, "files"));
    set_text(&field, "value", "");
    chosen
}

/// Takes files that are dropped on the page while `here` holds, for as long as the page is open. Elsewhere the browser does
/// what it would do.
pub fn on_drop(here: impl Fn() -> bool + Clone + 'static, dropped: impl Fn(Chosen) + 'static) {
    let options = EventListenerOptions::enable_prevent_default();
    let is_here = here.clone();
    EventListener::new_with_options(&window(), "dragover", options, move |event| {
        if is_here() {
            event.prevent_default();
        }
    })
    .forget();
    EventListener::new_with_options(&window(), "drop", options, move |event| {
        if !here() {
            return;
        }
        event.prevent_default();
        if let Some(chosen) = Chosen::first_of(&get(&get(event, "dataTransfer"), "files")) {
            dropped(chosen);
        }
    })
    .forget();
}

/// Hands a file over, as the browser saves files; whether it could.
pub fn save(parts: &[Bytes], name: &str, kind: &str) -> bool {
    try_save(parts, name, kind).is_some()
}

fn try_save(parts: &[Bytes], name: &str, kind: &str) -> Option<()> {
    let how = js_sys::Object::new();
    set_text(&how, "type", kind);
    let parts: Vec<JsValue> = parts.iter().map(|part| part.0.clone()).collect();
    let parts = list(&parts).ok()?;
    let blob = made("Blob", &[parts.into(), how.into()]).ok()?;
    let addresses = get(&window(), "URL");
    let address = call(&addresses, "createObjectURL", &[blob]).ok()?;
    let link = document().create_element("a").ok()?;
    link.set_attribute("href", &address.as_string()?).ok()?;
    link.set_attribute("download", name).ok()?;
    call(&link, "click", &[]).ok()?;
    set_timeout(
        move || {
            let _ = call(&addresses, "revokeObjectURL", &[address]);
        },
        TAKEN,
    );
    Some(())
}
