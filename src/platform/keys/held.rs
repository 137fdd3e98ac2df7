//! What a list tells while nobody knows yet whether a hand or a scanner types.
//!
//! In a list a letter chooses at once what begins with it, and the browser does that in its own way: by one letter or by
//! several, in the language of the system, going on from what is chosen. To keep the letters from the list and to choose
//! for the hand afterwards would be another way. So the letters come to the list, and what is held back is the list's own
//! word that something else is chosen: a hand's is handed on once its keys are over, and a scanner's is taken back before
//! anything has heard of it.

use gloo_events::{EventListener, EventListenerOptions};
use leptos::prelude::window;
use wasm_bindgen::JsValue;
use web_sys::{Element, Event};

use super::super::property::{set_text, text};

/// A list while keys come to it, with what was chosen in it before them.
pub(super) struct Held {
    list: Element,
    before: String,
    told: Option<Event>,
}

impl Held {
    /// A list to which the first key of a run comes.
    pub(super) fn new(list: Element) -> Self {
        let before = text(&list, "value");
        Self { list, before, told: None }
    }

    /// Keeps what is told, if it is this list that tells it.
    pub(super) fn hold(&mut self, told: &Event) -> bool {
        let list: &JsValue = self.list.as_ref();
        let is_own = told.target().is_some_and(|target| JsValue::from(target) == *list);
        if is_own {
            self.told = Some(told.clone());
        }
        is_own
    }

    /// A scanner types: the list is as it was, and has nothing to tell.
    pub(super) fn put_back(self) {
        set_text(&self.list, "value", &self.before);
    }

    /// A hand has typed: the list tells what it has to tell.
    pub(super) fn tell(self) {
        if let Some(told) = self.told {
            let _ = self.list.dispatch_event(&told);
        }
    }
}

/// Asks of every change whether it is held back, before anything else hears of it, for as long as the page is open.
pub(super) fn follow(holds: impl Fn(&Event) -> bool + 'static) {
    let options = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(&window(), "change", options, move |event| {
        if holds(event) {
            event.stop_propagation();
        }
    })
    .forget();
}
