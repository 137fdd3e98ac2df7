//! What is being read aloud: the sentences of the screen, one after the other, each marked while it is spoken.

use std::cell::RefCell;
use std::sync::OnceLock;

use leptos::prelude::*;
use zhucan_catalog::Language;

use super::sentences::{Sentence, sentences};
use crate::platform::outline;
use crate::platform::{mark, speech};
use crate::route::Route;

/// What is folded and read all the same: what stands beside a question, what is not to be had now.
const FOLDED: [&str; 2] = ["main .ask-side", "main details.group"];

/// Whether something is being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// Nothing.
    Silent,
    /// A sentence is being spoken.
    Aloud,
    /// The next sentence waits.
    Paused,
}

#[derive(Default)]
struct Reader {
    sentences: Vec<Sentence>,
    at: usize,
    /// Counts up whenever what is spoken is not to go on: a voice that ends late moves nothing.
    turn: u32,
    screen: Option<(Route, Language)>,
}

thread_local! {
    static READER: RefCell<Reader> = RefCell::default();
}

static NOW: OnceLock<(RwSignal<Reading>, RwSignal<u32>)> = OnceLock::new();

/// Whether something is read, and how often the browser found new voices.
fn now() -> (RwSignal<Reading>, RwSignal<u32>) {
    *NOW.get_or_init(|| {
        let owner = Owner::new();
        let now = owner.with(|| (RwSignal::new(Reading::Silent), RwSignal::new(0)));
        std::mem::forget(owner);
        let (_, voices) = now;
        speech::on_voices(move || voices.update(|count| *count += 1));
        now
    })
}

/// What calls it is drawn anew when the browser finds its voices.
pub(super) fn follow_voices() {
    let _ = now().1.get();
}

/// Whether something is read on this screen; what was read on another one, or in another language, ends.
pub(super) fn on_screen(route: &Route, language: Language) -> Reading {
    let reading = now().0.get();
    let left = READER.with_borrow(|reader| {
        reader.screen.as_ref().is_some_and(|(screen, spoken)| screen != route || *spoken != language)
    });
    if left && reading != Reading::Silent {
        quiet();
        READER.with_borrow_mut(|reader| reader.screen = None);
        now().0.set(Reading::Silent);
        return Reading::Silent;
    }
    READER.with_borrow_mut(|reader| reader.screen = Some((route.clone(), language)));
    reading
}

/// Reads the screen from its beginning.
pub(super) fn begin(lang: &str) {
    quiet();
    // The help of a question and what is not to be had now are read too.
    FOLDED.into_iter().for_each(outline::unfold);
    let sentences = outline::pieces("main").iter().flat_map(|piece| sentences(piece, lang)).collect();
    READER.with_borrow_mut(|reader| (reader.sentences, reader.at) = (sentences, 0));
    go_on();
}

/// Stops after no more than this word; the sentence is read again when it goes on.
pub(super) fn pause() {
    quiet();
    now().0.set(Reading::Paused);
}

/// Goes on with the sentence at which it was.
pub(super) fn go_on() {
    now().0.set(Reading::Aloud);
    speak();
}

/// Ends.
pub(super) fn stop() {
    quiet();
    now().0.set(Reading::Silent);
}

fn quiet() {
    READER.with_borrow_mut(|reader| reader.turn += 1);
    speech::hush();
    mark::unmark();
}

fn speak() {
    let next = READER.with_borrow(|reader| {
        let sentence = reader.sentences.get(reader.at)?;
        mark::mark(&sentence.piece, sentence.from, sentence.to);
        Some((reader.turn, sentence.text.clone(), sentence.lang.clone()))
    });
    let Some((turn, text, lang)) = next else { return stop() };
    speech::say(&text, &lang, move || {
        let goes_on = READER.with_borrow_mut(|reader| {
            let same = reader.turn == turn;
            reader.at += usize::from(same);
            same
        });
        if goes_on {
            speak();
        }
    });
}
