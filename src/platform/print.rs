//! The printer.

use gloo_events::EventListener;
use leptos::prelude::{request_animation_frame, window};

use super::page;

/// Opens the print dialogue, where the browser has one, once all of the screen is there.
pub fn print() {
    page::once_whole(Box::new(|| {
        let _ = window().print();
    }));
}

/// The same, once the screen is drawn anew.
pub fn soon() {
    request_animation_frame(print);
}

/// Says when something is about to be printed, by whatever way, and when that is over, for as long as the page is open.
pub fn follow(prints: impl Fn(bool) + Clone + 'static) {
    for (event, on) in [("beforeprint", true), ("afterprint", false)] {
        let prints = prints.clone();
        EventListener::new(&window(), event, move |_| prints(on)).forget();
    }
}
