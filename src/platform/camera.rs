//! The camera, and a worker beside the page that looks for a code in its pictures (`public/camera.js`).
//!
//! The pictures never enter the program: they go from the camera to the worker, and the worker with its memory is thrown away
//! when the camera is turned off. Everything is called by name, as in `property.rs`.

mod frames;
mod picture;

use std::cell::{Cell, RefCell};

use gloo_events::EventListener;
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Event;

use super::property::{call, get, set, text};
use frames::Frames;

/// What is asked of the browser: the camera at the back where there are two, and no sound.
const WANTED: &str = r#"{"video":{"facingMode":"environment","width":{"ideal":1280},"height":{"ideal":720}}}"#;

/// Why there is no camera.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The browser cannot use one here.
    Unsupported,
    /// It was not allowed.
    Refused,
    /// There is none.
    Missing,
    /// Another program has it.
    Busy,
}

/// What the camera has seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// The text of a handover code.
    Code(String),
    /// Another code.
    Other,
    /// That code no longer.
    Nothing,
    /// It sees no longer, or its pictures cannot be looked at.
    Failed(Trouble),
}

/// What is to be turned off again.
struct Running {
    stream: JsValue,
    frames: Frames,
}

thread_local! {
    static RUNNING: RefCell<Option<Running>> = const { RefCell::new(None) };
    /// Counts how often it was turned on or off: what comes late belongs to a turn that is over.
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// Turns the camera on, shows its picture in the video that the selector finds, and calls `seen` with what it sees until it
/// is turned off; whether it is on, and nobody turned it off while the browser asked.
///
/// # Errors
/// When there is no camera to be used.
pub async fn start(into: &str, seen: impl Fn(Seen) + Clone + 'static) -> Result<bool, Trouble> {
    stop();
    let turn = TURN.get();
    let stream = match asked_for().await {
        // What the browser says of a turn that is over, good or bad, is not for whoever is there now.
        Err(_) if TURN.get() != turn => return Ok(false),
        asked => asked?,
    };
    let video = document().query_selector(into).ok().flatten();
    let Some(video) = video.filter(|_| TURN.get() == turn) else {
        stop_tracks(&stream);
        return Ok(false);
    };
    set(&video, "muted", &JsValue::TRUE);
    set(&video, "srcObject", &stream);
    let here = move || TURN.get() == turn;
    // Somebody may pull the camera out, or take the permission away.
    each_track(&stream, |track| {
        let seen = seen.clone();
        let ended = move |_: &Event| {
            if here() {
                seen(Seen::Failed(Trouble::Missing));
            }
        };
        EventListener::new(&track.clone().unchecked_into(), "ended", ended).forget();
    });
    match Frames::of(video, here, seen) {
        Ok(frames) => {
            RUNNING.set(Some(Running { stream, frames }));
            Ok(true)
        }
        Err(trouble) => {
            stop_tracks(&stream);
            Err(trouble)
        }
    }
}

/// Turns the camera off, where it is on, and forgets what it saw.
pub fn stop() {
    TURN.set(TURN.get().wrapping_add(1));
    if let Some(running) = RUNNING.take() {
        stop_tracks(&running.stream);
        running.frames.forget();
    }
}

async fn asked_for() -> Result<JsValue, Trouble> {
    let devices = get(&window().navigator(), "mediaDevices");
    let wanted = call(&get(&window(), "JSON"), "parse", &[WANTED.into()]).unwrap_or_default();
    let asked = call(&devices, "getUserMedia", &[wanted]).map_err(|_| Trouble::Unsupported)?;
    JsFuture::from(asked.unchecked_into::<js_sys::Promise>()).await.map_err(|error| trouble(&text(&error, "name")))
}

/// What the browser's name for a failure means.
fn trouble(name: &str) -> Trouble {
    match name {
        "NotAllowedError" | "SecurityError" => Trouble::Refused,
        "NotReadableError" | "AbortError" => Trouble::Busy,
        "TypeError" => Trouble::Unsupported,
        _ => Trouble::Missing,
    }
}

fn stop_tracks(stream: &JsValue) {
    each_track(stream, |track| _ = call(track, "stop", &[]));
}

fn each_track(stream: &JsValue, mut work: impl FnMut(&JsValue)) {
    let tracks = call(stream, "getTracks", &[]).unwrap_or_default();
    for at in 0_u32.. {
        let track = get(&tracks, &at.to_string());
        if track.is_undefined() {
            break;
        }
        work(&track);
    }
}
