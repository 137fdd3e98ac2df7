//! The browser's voice.

use std::rc::Rc;

use gloo_events::EventListener;
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::host::has;

fn speech() -> Option<SpeechSynthesis> {
    has(&window(), "speechSynthesis").then(|| window().speech_synthesis().ok()).flatten()
}

/// A voice for the language, where the browser has one. Browsers may take a moment until they know their voices.
fn voice(lang: &str) -> Option<SpeechSynthesisVoice> {
    let short = lang.get(..2)?.to_owned();
    let voices: Vec<SpeechSynthesisVoice> =
        speech()?.get_voices().iter().filter_map(|voice| voice.dyn_into().ok()).collect();
    let mut fitting: Vec<SpeechSynthesisVoice> =
        voices.into_iter().filter(|voice| voice.lang().to_lowercase().starts_with(&short)).collect();
    // A voice of the device needs no network, and what is read stays here.
    fitting.sort_by_key(|voice| (!voice.local_service(), voice.lang() != "zh-CN"));
    fitting.into_iter().next().filter(SpeechSynthesisVoice::local_service)
}

/// Whether the browser can read this language aloud on the device.
#[must_use]
pub fn can_read(lang: &str) -> bool {
    voice(lang).is_some()
}

/// Calls `changed` when the browser has found its voices.
pub fn on_voices(changed: impl Fn() + 'static) {
    if let Some(speech) = speech() {
        EventListener::new(&speech, "voiceschanged", move |_| changed()).forget();
    }
}

/// Says a sentence; then calls `done`. Where there is no voice for it, it is `done` at once.
pub fn say(sentence: &str, lang: &str, done: impl Fn() + 'static) {
    let (Some(speech), Some(voice)) = (speech(), voice(lang)) else { return done() };
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(sentence) else { return done() };
    utterance.set_lang(&voice.lang());
    utterance.set_voice(Some(&voice));
    let done = Rc::new(done);
    let failed = Rc::clone(&done);
    EventListener::once(&utterance, "end", move |_| done()).forget();
    // A sentence that cannot be said is passed over.
    EventListener::once(&utterance, "error", move |_| failed()).forget();
    speech.speak(&utterance);
}

/// Falls silent at once.
pub fn hush() {
    if let Some(speech) = speech() {
        speech.cancel();
    }
}
