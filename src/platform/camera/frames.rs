//! The pictures of a video, one after the other, as the worker takes them.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use gloo_events::EventListener;
use leptos::prelude::{document, set_timeout};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event};

use super::picture::picture;
use super::{Seen, Trouble};
use crate::platform::property::{call, get, set};
use crate::platform::worker::hired;

/// How the document names the worker's script.
const WORKER: &str = "data-camera";
/// How long is waited between two pictures.
const PAUSE: Duration = Duration::from_millis(120);
/// After how many pictures with nothing in them a code of others counts as taken away: about a second. One may be blurred.
const EMPTY: u8 = 8;

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
    /// How many more empty pictures are waited for before a code of others is gone; 0 where none was seen.
    others: Cell<u8>,
}

impl Frames {
    /// Looks at the pictures of a video while `here` holds, and calls `seen` with what is in them.
    ///
    /// # Errors
    /// When there can be no worker to look at them. Then `seen` is not called.
    pub(super) fn of(
        video: Element,
        here: impl Fn() -> bool + 'static,
        seen: impl Fn(Seen) + 'static,
    ) -> Result<Self, Trouble> {
        let canvas = document().create_element("canvas").map(JsValue::from).unwrap_or_default();
        let (worker, others) = (RefCell::default(), Cell::new(0));
        let looked = Rc::new(Looked { video, canvas, here: Box::new(here), seen: Box::new(seen), worker, others });
        let looks = Self(looked);
        if hire(&looks.0) {
            return Ok(looks);
        }
        looks.forget();
        Err(Trouble::Unsupported)
    }

    /// Throws away the worker with its memory, and the last picture.
    pub(super) fn forget(self) {
        dismiss(&self.0);
        set(&self.0.video, "srcObject", &JsValue::NULL);
        set(&self.0.canvas, "width", &"0".into());
    }
}

/// Takes a worker, new and with nothing in its memory, and gives it the first picture; whether there is one.
fn hire(looked: &Rc<Looked>) -> bool {
    let Some(worker) = hired(WORKER) else { return false };
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
    true
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
            looked.others.set(EMPTY);
            (looked.seen)(Seen::Other);
            later(looked);
        }
        (_, Some(STOPPED)) => {
            dismiss(looked);
            if !hire(looked) {
                (looked.seen)(Seen::Failed(Trouble::Unsupported));
            }
        }
        (_, Some(_)) => (looked.seen)(Seen::Failed(Trouble::Unsupported)),
        (None, None) => {
            let others = looked.others.get();
            looked.others.set(others.saturating_sub(1));
            if others == 1 {
                (looked.seen)(Seen::Nothing);
            }
            later(looked);
        }
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
    let picture = picture(&looked.video, &looked.canvas)?;
    let worker = looked.worker.borrow().clone()?;
    call(&worker, "postMessage", &[picture]).ok().map(|_| ())
}
