//! What the browser keeps: until the tab is closed, or until it is deleted. It may be missing, full or blocked.

use gloo_events::EventListener;
use leptos::prelude::window;
use web_sys::{Event, Storage};

use super::property::get;

/// The one name under which the page keeps anything.
const NAME: &str = "zhucan";

/// How long something is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Until the tab is closed.
    ThisTab,
    /// Until it is deleted.
    Good,
}

/// Why something is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotKept {
    /// The browser keeps nothing.
    Blocked,
    /// There is no room.
    Full,
}

fn storage(long: For) -> Option<Storage> {
    match long {
        For::ThisTab => window().session_storage(),
        For::Good => window().local_storage(),
    }
    .ok()
    .flatten()
}

/// Whether the browser keeps anything at all.
#[must_use]
pub fn works(long: For) -> bool {
    storage(long).is_some_and(|storage| storage.length().is_ok())
}

/// What is kept; nothing where there is nothing, or the browser does not say.
#[must_use]
pub fn read(long: For) -> Option<String> {
    storage(long)?.get_item(NAME).ok().flatten()
}

/// Keeps a text.
///
/// # Errors
/// When the browser keeps nothing, or has no room. What was kept before stays then.
pub fn write(long: For, text: &str) -> Result<(), NotKept> {
    let storage = storage(long).ok_or(NotKept::Blocked)?;
    storage.set_item(NAME, text).map_err(|_| NotKept::Full)
}

/// Deletes what is kept.
pub fn delete(long: For) {
    if let Some(storage) = storage(long) {
        let _ = storage.remove_item(NAME);
    }
}

/// Calls `changed` whenever another tab changes what is kept for good, and says whether it was deleted there, for as long as
/// the page is open.
pub fn on_change_elsewhere(changed: impl Fn(bool) + 'static) {
    let told = move |event: &Event| {
        let name = get(event, "key");
        // Without a name everything was deleted.
        if name.is_null() || name.as_string().as_deref() == Some(NAME) {
            changed(get(event, "newValue").is_null());
        }
    };
    EventListener::new(&window(), "storage", told).forget();
}
