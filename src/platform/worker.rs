//! Workers beside the page: what they do does not hold it up.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::Uint8Array;
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::EventTarget;

use super::files::{Bytes, Chosen};
use super::property::{call, get, list, made, set, text};

thread_local! {
    static RUNNING: RefCell<Vec<Running>> = const { RefCell::new(Vec::new()) };
    static STARTED: Cell<u32> = const { Cell::new(0) };
}

struct Running {
    worker: Worker,
    object: JsValue,
    _listeners: [EventListener; 2],
}

/// A worker. It runs until it is ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Worker(u32);

/// What is done with what a worker tells.
pub type OnTold = Box<dyn Fn(Worker, &str, Option<Bytes>)>;

/// What is called.
#[expect(missing_debug_implementations, reason = "closures show nothing")]
pub struct Calls {
    /// With what the worker tells, and the bytes beside it.
    pub told: OnTold,
    /// When the worker does not run, or has stopped.
    pub failed: Box<dyn Fn(Worker)>,
}

/// What is sent to a worker.
#[derive(Debug, Default)]
pub struct Message<'a> {
    /// What it is asked.
    pub ask: &'a str,
    /// The file that is meant.
    pub file: Option<Chosen>,
    /// Other bytes, for the first message.
    pub rules: Option<[&'a [u8]; 2]>,
}

/// A new worker, whose script the document names by this; nothing where there are no workers.
pub(super) fn hired(name: &str) -> Option<JsValue> {
    let script = document().query_selector(&["script[", name, "]"].concat()).ok().flatten()?;
    made("Worker", &[script.get_attribute(name)?.into()]).ok()
}

/// Starts the worker whose script the document names by this; nothing where there are no workers.
#[must_use]
pub fn start(name: &str, calls: Calls) -> Option<Worker> {
    let object = hired(name)?;
    let worker = Worker(STARTED.get().wrapping_add(1));
    STARTED.set(worker.0);
    let target: &EventTarget = object.unchecked_ref();
    let calls = Rc::new(calls);
    let failing = Rc::clone(&calls);
    let told = EventListener::new(target, "message", move |event| {
        let data = get(event, "data");
        let bytes = get(&data, "bytes");
        (calls.told)(worker, &text(&data, "told"), bytes.is_object().then_some(Bytes(bytes)));
    });
    let failed = EventListener::new(target, "error", move |_| (failing.failed)(worker));
    RUNNING.with_borrow_mut(|running| running.push(Running { worker, object, _listeners: [told, failed] }));
    Some(worker)
}

impl Worker {
    /// Asks it something.
    pub fn ask(self, message: Message<'_>) {
        let sent = js_sys::Object::new();
        set(&sent, "ask", &message.ask.into());
        if let Some(chosen) = message.file {
            set(&sent, "file", &chosen.file);
            set(&sent, "size", &chosen.size);
        }
        if let Some([one, other]) = message.rules {
            let rules = list(&[Uint8Array::from(one).into(), Uint8Array::from(other).into()]);
            set(&sent, "rules", &rules.map(JsValue::from).unwrap_or_default());
        }
        let object =
            RUNNING.with_borrow(|running| running.iter().find(|one| one.worker == self).map(|one| one.object.clone()));
        if let Some(object) = object {
            let _ = call(&object, "postMessage", &[sent.into()]);
        }
    }

    /// Ends it, whatever it is doing. Its memory goes with it.
    pub fn end(self) {
        let ended = RUNNING.with_borrow_mut(|running| {
            let at = running.iter().position(|one| one.worker == self)?;
            Some(running.swap_remove(at))
        });
        if let Some(ended) = ended {
            let _ = call(&ended.object, "terminate", &[]);
        }
    }
}
