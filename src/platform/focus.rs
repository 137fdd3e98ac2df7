//! Where the keyboard and the screen reader are.

use leptos::prelude::{Effect, Get, Memo, document, request_animation_frame, window};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Moves the focus to the screen's heading each time `screen` changes, once it is drawn. Not on the first screen:
/// there the browser reads from the top.
pub fn follow_heading(screen: Memo<String>) {
    Effect::new(move |before: Option<String>| {
        let now = screen.get();
        if before.is_some_and(|before| before != now) {
            request_animation_frame(|| {
                window().scroll_to_with_x_and_y(0.0, 0.0);
                on("main h1");
            });
        }
        now
    });
}

/// Moves the focus to the first element that the selector finds.
pub fn on(selector: &str) {
    let found = document().query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Takes the focus away from what has it.
pub fn leave() {
    let focused = document().active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(focused) = focused {
        let _ = focused.blur();
    }
}

/// Moves the focus once the screen is drawn anew.
pub fn soon(selector: &'static str) {
    request_animation_frame(move || on(selector));
}

/// Moves the focus to what the first selector finds, or else the next.
pub fn on_first(selectors: &[&str]) {
    let found = |selector: &&&str| document().query_selector(selector).is_ok_and(|found| found.is_some());
    if let Some(selector) = selectors.iter().find(found) {
        on(selector);
    }
}

/// Whether what has the focus is in what the selector finds.
#[must_use]
pub fn is_in(selector: &str) -> bool {
    document().active_element().is_some_and(|element| element.closest(selector).is_ok_and(|found| found.is_some()))
}

/// Moves the focus by one among what the selector finds, on or back, leaving out what cannot have it now. At the ends it
/// stays. From what stands beside one of them, as what a line unfolds does, it goes on from there, and back to it; from
/// elsewhere it comes to the first.
pub fn move_among(selector: &str, on: bool) {
    let Ok(found) = document().query_selector_all(selector) else { return };
    let focused = [selector, ":focus"].concat();
    let element = |at: u32| found.get(at).and_then(|one| one.dyn_into::<HtmlElement>().ok());
    let has_focus = |one: &HtmlElement| one.closest(&focused).is_ok_and(|found| found.is_some());
    let all: Vec<HtmlElement> = (0..found.length()).filter_map(element).collect();
    let active = document().active_element();
    let is_beside = |one: &HtmlElement| one.parent_element().is_some_and(|all| all.contains(active.as_deref()));
    let now = all.iter().rposition(is_beside);
    let takes = |one: &&HtmlElement| one.focus().is_ok() && has_focus(one);
    let _ = match now {
        Some(now) if on => all.iter().skip(now + 1).find(takes),
        Some(now) => all.iter().take(now + 1).rev().filter(|one| !has_focus(one)).find(takes),
        None => all.iter().find(takes),
    };
}
