//! A whole roster: a file is read and assessed by a worker of its own, and what was found is shown programme by programme.
//!
//! A part of the program of its own: everything that is reached only through [`open`], with its words in every language.
#![expect(clippy::unnecessary_wraps, reason = "a part that may not come says so in its result")]

mod along;
mod changed;
mod choosing;
mod columns;
mod editions;
mod grid;
mod meanings;
mod people;
mod progress;
mod saying;
mod screen;
mod standing;
mod work;

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use zhucan_catalog::Language;

use super::arriving::{Arriving, Show};
use crate::platform::keys;
use crate::route::Route;
use crate::state::{Informed, Navigator, Roster, Session};
use crate::words::{EASY_ROSTER, EN_ROSTER, RosterWords, ZH_ROSTER};

/// How many rows of a table are drawn at a time: what is touched meanwhile is answered in between.
const ROWS: usize = 4;

static ROSTER: Arriving =
    Arriving::new(|session, navigator| Box::pin(async move { open(session, navigator).await.ok() }));

/// The screen, or what is shown until it is here.
pub(super) fn roster(informed: Informed, navigator: Navigator) -> AnyView {
    ROSTER.screen(informed, navigator)
}

/// The part did not come.
struct NotHere;

impl From<SplitLoaderError> for NotHere {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Makes the roster of the page, which wipes itself from then on, keeps scanners out, and says how the screen is drawn.
#[wasm_split(roster, wasm_split_path = leptos::wasm_split, fallible)]
fn open(session: Session, navigator: Navigator) -> Result<Show, NotHere> {
    let _ = Roster::of_the_page(session, navigator);
    // The counter's scanner stands beside it. What it types would change what a column means, and its Enter would press the
    // button or follow the link that has the focus.
    keys::follow(move || navigator.route_now() == Route::Roster, keys::Calls::of_hands_only());
    Ok(screen::screen)
}

/// The words of the screen in the chosen language.
const fn said(language: Language) -> &'static RosterWords {
    match language {
        Language::Chinese => &ZH_ROSTER,
        Language::EasyChinese => &EASY_ROSTER,
        Language::English => &EN_ROSTER,
    }
}

/// What every part of the screen is drawn from.
#[derive(Clone, Copy)]
struct Drawn {
    informed: Informed,
    roster: Roster,
    words: &'static RosterWords,
}
