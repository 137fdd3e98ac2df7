//! The clerk's counter: one person after the other, by keyboard and scanner, with the results beside the facts.
//!
//! A part of the program of its own: everything that is reached only through [`open`]. It comes when its screen is asked
//! for, and is itself asked for from what tells, so that a first visit carries nothing of it.
#![expect(clippy::unnecessary_wraps, reason = "a part that may not come says so in its result")]

mod acts;
mod answering;
mod camera;
mod comes;
mod confirming;
mod controls;
mod entry;
mod grades;
mod keys;
mod people;
mod phone;
mod rows;
mod screen;
mod slip;
mod verdicts;
mod why;

use std::sync::OnceLock;

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use crate::components::element::{all, el, follows};
use crate::components::phrases::{button, p, title};
use crate::platform::{fetch, focus, page};
use crate::state::{Counter, Handed, Informed, Navigator, Session, languages};
use crate::words::{CounterWords, ZH_COUNTER};

/// Draws the screen.
type Show = fn(Informed, Navigator) -> AnyView;

static SHOW: OnceLock<Show> = OnceLock::new();

/// The screen, or what is shown until it is here.
pub(super) fn counter(informed: Informed, navigator: Navigator) -> AnyView {
    if let Some(show) = SHOW.get() {
        return show(informed, navigator);
    }
    let handed = RwSignal::new(Handed::NotYet);
    come(informed, navigator, handed);
    follows(Box::new(move || match SHOW.get().filter(|_| handed.get() == Handed::Here) {
        Some(show) => untrack(|| show(informed, navigator)),
        None => waiting(informed, navigator, handed),
    }))
}

/// Fetches the part, and shows it once it is here.
fn come(informed: Informed, navigator: Navigator, handed: RwSignal<Handed>) {
    handed.set(Handed::Coming);
    fetch::later(async move {
        let show = open(informed.session, navigator).await;
        let here = show.map(|show| SHOW.get_or_init(|| show)).is_ok();
        handed.set(if here { Handed::Here } else { Handed::Failed });
        focus::soon("main h1");
    });
}

/// What is shown while the part is on its way, or when it did not come.
fn waiting(informed: Informed, navigator: Navigator, handed: RwSignal<Handed>) -> AnyView {
    let words = &informed.session.words().trouble;
    let failed = handed.get() == Handed::Failed;
    let notice = if failed { &words.no_handbook } else { &words.handbook_coming };
    page::set_title(&(informed.session.words().titles.page)(notice.title));
    let again = button("button", notice.action).on_click(move || come(informed, navigator, handed));
    let lines = notice.text.iter().map(|line| p(line));
    let parts = std::iter::once(title(notice.title)).chain(lines).chain(failed.then(|| el("p").child(again)));
    all(parts.collect())
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
