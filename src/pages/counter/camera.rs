//! A resident's code by camera: the button, its picture, and what is said of it.

use leptos::prelude::*;

use super::entry::take;
use super::people::key;
use super::said;
use crate::components::element::{El, el};
use crate::components::phrases::{button, p};
use crate::platform::camera::Trouble;
use crate::platform::focus;
use crate::state::Counter;
use crate::state::counter::{Entry, Looking};

/// Where the picture is shown.
const PICTURE: &str = ".camera video";

/// Turns the camera on, or off.
pub(super) fn turn(counter: Counter) {
    match untrack(|| counter.looking()) {
        Looking::Off | Looking::Failed(_) => counter.look(PICTURE, read),
        _ => off(counter),
    }
}

/// Takes what the camera has read. A code that is none is told at the field.
fn read(counter: Counter, text: String) {
    take(counter, text);
    if matches!(untrack(|| counter.entry()), Entry::NoCode(_)) {
        focus::on("#entry");
    }
}

/// Turns the camera off, and goes back to the field.
fn off(counter: Counter) {
    counter.stop_looking();
    focus::on("#entry");
}

fn is_on(counter: Counter) -> bool {
    !matches!(counter.looking(), Looking::Off | Looking::Failed(_))
}

/// The button beside the field.
pub(super) fn using(counter: Counter) -> El {
    let words = &said(counter.session).beside.camera;
    let on = Memo::new(move |_| is_on(counter));
    let label = move || vec![el("span").text(if on.get() { words.off } else { words.on })];
    button("button button--quiet", "").live(label).child(key("Shift F2")).on_click(move || turn(counter))
}

/// Its picture while it looks, and what is said of it.
pub(super) fn camera(counter: Counter) -> El {
    let on = Memo::new(move |_| is_on(counter));
    let picture = move || {
        let label = said(counter.session).beside.camera.picture;
        let video =
            el("video").attr("aria-label", label).attr("playsinline", "").attr("muted", "").attr("autoplay", "");
        if on.get() { vec![video] } else { Vec::new() }
    };
    el("div")
        .class("camera")
        .live(picture)
        .child(el("div").attr("role", "status").live(move || status(counter)))
        .child(el("div").attr("role", "alert").live(move || trouble(counter)))
}

fn status(counter: Counter) -> Vec<El> {
    let words = &said(counter.session).beside.camera;
    match counter.looking() {
        Looking::Coming => vec![p(words.coming)],
        Looking::On => vec![p(words.looks)],
        Looking::Other => vec![p(words.other)],
        Looking::Off | Looking::Failed(_) => Vec::new(),
    }
}

fn trouble(counter: Counter) -> Vec<El> {
    let [unsupported, refused, missing, busy] = said(counter.session).beside.camera.troubles;
    match counter.looking() {
        Looking::Failed(trouble) => {
            let told = match trouble {
                Trouble::Unsupported => unsupported,
                Trouble::Refused => refused,
                Trouble::Missing => missing,
                Trouble::Busy => busy,
            };
            vec![p(told).class("field-error")]
        }
        _ => Vec::new(),
    }
}
