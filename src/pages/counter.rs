//! The clerk's counter: one person after the other, by keyboard and scanner, with the results beside the facts.
//!
//! A part of the program of its own: everything that is reached only through [`open`]. It comes when its screen is asked
//! for, and is itself asked for from what tells, so that a first visit carries nothing of it.
#![expect(clippy::unnecessary_wraps, reason = "a part that may not come says so in its result")]

mod acts;
mod answering;
mod controls;
mod entry;
mod grades;
mod keys;
mod people;
mod rows;
mod screen;
mod slip;
mod verdicts;

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::arriving::{Arriving, Show};
use crate::state::{Counter, Informed, Navigator, Session, languages};
use crate::words::{CounterWords, ZH_COUNTER};

static COUNTER: Arriving =
    Arriving::new(|session, navigator| Box::pin(async move { open(session, navigator).await.ok() }));

/// The screen, or what is shown until it is here.
pub(super) fn counter(informed: Informed, navigator: Navigator) -> AnyView {
    COUNTER.screen(informed, navigator)
}

/// The part did not come.
struct NotHere;

impl From<SplitLoaderError> for NotHere {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Begins to follow the keys, and says how the screen is drawn.
#[wasm_split(counter, wasm_split_path = leptos::wasm_split, fallible)]
fn open(session: Session, navigator: Navigator) -> Result<Show, NotHere> {
    // Here, where nothing that is drawn owns what they make: it lives as long as the page.
    keys::follow(Counter::of_the_page(session, navigator), navigator);
    Ok(screen::screen)
}

/// The words of the counter in the chosen language.
fn said(session: Session) -> &'static CounterWords {
    languages::spoken(session.language_now()).map_or(&ZH_COUNTER, |spoken| spoken.counter)
}
