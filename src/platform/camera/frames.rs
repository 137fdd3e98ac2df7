//! The pictures of a video, one after the other, as the worker takes them.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use gloo_events::EventListener;
use leptos::prelude::{document, set_timeout};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event};

use super::{Seen, Trouble};
use crate::platform::property::{call, get, number, set};
use crate::platform::worker::hired;

/// How the document names the worker's script.
const WORKER: &str = "data-camera";
/// How long is waited between two pictures.
const PAUSE: Duration = Duration::from_millis(120);
/// How wide a picture is that is looked at, in dots: enough for the largest code that the page makes, held so that it fills
/// half of it.
const WIDTH: f64 = 640.0;

/// What the worker says when it stopped at a picture.
const STOPPED: f64 = 0.0;

/// What goes on while pictures are looked at.
pub(super) struct Frames(Rc<Looked>);

struct Looked {
    video: Element,
    canvas: JsValue,
    here: Box<dyn Fn() -> bool>,
    seen: Box<dyn Fn(Seen)>,
    worker: RefCell<Option<JsValue>>,
}

impl Frames {
    /// Looks at the pictures of a video while `here` holds, and calls `seen` with what is in them.
    pub(super) fn of(video: Element, here: impl Fn() -> bool + 'static, seen: impl Fn(Seen) + 'static) -> Self {
        let canvas = document().create_element("canvas").map(JsValue::from).unwrap_or_default();
        let worker = RefCell::default();
        let looked = Rc::new(Looked { video, canvas, here: Box::new(here), seen: Box::new(seen), worker });
        hire(&looked);
        Self(looked)
    }

    /// Throws away the worker with its memory, and the last picture.
    pub(super) fn forget(self) {
        dismiss(&self.0);
        set(&self.0.video, "srcObject", &JsValue::NULL);
        set(&self.0.canvas, "width", &"0".into());
    }
}

/// Takes a worker, new and with nothing in its memory, and gives it the first picture.
fn hire(looked: &Rc<Looked>) {
    let Some(worker) = hired(WORKER) else { return (looked.seen)(Seen::Failed(Trouble::Unsupported)) };
    let failed: fn(&Rc<Looked>, &Event) = |looked, _| (looked.seen)(Seen::Failed(Trouble::Unsupported));
    for (event, work) in [("message", answered as fn(&Rc<Looked>, &Event)), ("error", failed)] {
        // What is followed for ever holds nothing: a worker that was thrown away says no more.
        let looked = Rc::downgrade(looked);
        let told = move |event: &Event| {
            if let Some(looked) = looked.upgrade().filter(|looked| (looked.here)()) {
                work(&looked, event);
            }
        };
        EventListener::new(&worker.clone().unchecked_into(), event, told).forget();
    }
    looked.worker.replace(Some(worker));
    later(looked);
}

fn dismiss(looked: &Rc<Looked>) {
    if let Some(worker) = looked.worker.take() {
        let _ = call(&worker, "terminate", &[]);
    }
}

/// What the worker says of a picture (`public/camera.js`): the text of a code, an empty one for a code of others; a number
/// where it stopped at the picture and has to be replaced, or where it cannot look at any; else it saw nothing.
fn answered(looked: &Rc<Looked>, event: &Event) {
    let said = get(event, "data");
    match (said.as_string(), said.as_f64()) {
        (Some(text), _) if !text.is_empty() => (looked.seen)(Seen::Code(text)),
        (Some(_), _) => {
            (looked.seen)(Seen::Other);
            later(looked);
        }
        (_, Some(STOPPED)) => {
            dismiss(looked);
            hire(looked);
        }
        (_, Some(_)) => (looked.seen)(Seen::Failed(Trouble::Unsupported)),
        (None, None) => later(looked),
    }
}

/// Sends the next picture, after a while.
fn later(looked: &Rc<Looked>) {
    let looked = Rc::clone(looked);
    let next = move || {
        if (looked.here)() && send(&looked).is_none() {
            // The video has no picture yet.
            later(&looked);
        }
    };
    set_timeout(next, PAUSE);
}

/// Sends the picture that the video shows now.
fn send(looked: &Looked) -> Option<()> {
    let (width, height) = (number(&looked.video, "videoWidth"), number(&looked.video, "videoHeight"));
    if width < 1.0 || height < 1.0 {
        return None;
    }
    let scale = (WIDTH / width).min(1.0);
    // Numbers go as texts, which the browser reads as numbers.
    let [none, width, height] = [0.0, width * scale, height * scale].map(|side| JsValue::from(whole(side).to_string()));
    set(&looked.canvas, "width", &width);
    set(&looked.canvas, "height", &height);
    let pen = call(&looked.canvas, "getContext", &["2d".into()]).ok()?;
    let all = [none.clone(), none, width, height];
    let [left, top, right, bottom] = all.clone();
    call(&pen, "drawImage", &[looked.video.clone().into(), left, top, right, bottom]).ok()?;
    let picture = call(&pen, "getImageData", &all).ok()?;
    let worker = looked.worker.borrow().clone()?;
    call(&worker, "postMessage", &[picture]).ok().map(|_| ())
}

/// A side in whole dots.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few hundred dots")]
fn whole(side: f64) -> u32 {
    side as u32
}
