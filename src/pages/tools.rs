//! The tools: keeping answers, taking results along, reading aloud, acting for somebody else.
//!
//! A part of the program of its own: everything that is reached only through [`open`], and the words it says. It comes when
//! the first question is begun, when something was kept, or when the fold over the screens is opened.
#![expect(clippy::unnecessary_wraps, reason = "a part that may not come says so in its result")]

mod aloud;
mod calendar;
mod code_entry;
mod half_filled;
mod handover;
mod keep;
mod letter;
mod letter_paper;
mod notice;
mod offer;
mod pictures;
mod reading;
mod sentences;

use std::sync::OnceLock;

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::languages;
use crate::components::element::El;
use crate::platform::fetch;
use crate::platform::storage::{self, For};
use crate::route::Route;
use crate::state::{Handed, Keeper, Navigator, Session, Tools};
use crate::words::{ToolWords, ZH_TOOLS};

/// What the tools put on the screens.
#[derive(Debug, Clone, Copy)]
struct Shown {
    screen: fn(Session, Navigator, &Route) -> Option<AnyView>,
    offer: fn(Session, Navigator) -> Vec<El>,
    notice: fn(Session, Navigator) -> Vec<El>,
    voices: fn(Session) -> Vec<El>,
}

static SHOWN: OnceLock<Shown> = OnceLock::new();

/// Whether the screen is one of the tools'.
#[must_use]
pub const fn are_on(route: &Route) -> bool {
    matches!(route, Route::Handover | Route::Keep | Route::Authority)
}

/// A screen of the tools; nothing before they are here.
pub fn screen(session: Session, navigator: Navigator, route: &Route) -> Option<AnyView> {
    here(session).and_then(|shown| (shown.screen)(session, navigator, route))
}

/// On the first screen: what an earlier visit kept, and the way to go on with a code.
pub fn offer(session: Session, navigator: Navigator) -> Vec<El> {
    here(session).map(|shown| (shown.offer)(session, navigator)).unwrap_or_default()
}

/// Over every screen: what went wrong with keeping, and the bar of what is being read aloud.
pub fn notice(session: Session, navigator: Navigator) -> Vec<El> {
    here(session).map(|shown| (shown.notice)(session, navigator)).unwrap_or_default()
}

/// In the fold: reading aloud.
pub fn voices(session: Session) -> Vec<El> {
    here(session).map(|shown| (shown.voices)(session)).unwrap_or_default()
}

fn here(session: Session) -> Option<&'static Shown> {
    (session.tools().handed == Handed::Here).then(|| SHOWN.get()).flatten()
}

/// Fetches the tools where something was kept. Until they are here, no screen is drawn if this tab left answers.
pub fn fetch_if_kept(session: Session) {
    let restoring = storage::read(For::ThisTab).is_some();
    if restoring || storage::read(For::Good).is_some() {
        session.tool(Tools { handed: Handed::NotYet, restoring });
        fetch(session);
    }
}

/// Fetches the tools, unless they are here or on their way.
pub fn fetch(session: Session) {
    let Tools { handed, restoring } = session.tools_now();
    if matches!(handed, Handed::Coming | Handed::Here) {
        return;
    }
    session.tool(Tools { handed: Handed::Coming, restoring });
    fetch::later(async move {
        let Ok((shown, left)) = open(session).await else {
            session.tool(Tools { handed: Handed::Failed, restoring: false });
            return;
        };
        SHOWN.get_or_init(|| shown);
        session.tool(Tools { handed: Handed::Here, restoring: false });
        if let Some(language) = left {
            languages::choose(session, language, || {});
        }
    });
}

/// The tools did not come.
struct NotHere;

impl From<SplitLoaderError> for NotHere {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Begins to keep, and says how the tools show themselves and in which language the page was left.
#[wasm_split(tools, wasm_split_path = leptos::wasm_split, fallible)]
fn open(session: Session) -> Result<(Shown, Option<zhucan_catalog::Language>), NotHere> {
    let left = Keeper::language_left();
    // Here, where nothing that is drawn owns what they make: it lives as long as the page.
    half_filled::follow(Keeper::of_the_page(session));
    reading::follow_voices();
    Ok((Shown { screen: show, offer: offer::offer, notice: notice::notice, voices: aloud::voices }, left))
}

fn show(session: Session, navigator: Navigator, route: &Route) -> Option<AnyView> {
    match route {
        Route::Handover => handover::handover(session, navigator),
        Route::Authority => letter::letter(session, navigator),
        Route::Keep => Some(keep::keep(session, navigator)),
        _ => None,
    }
}

/// The words of the tools in the chosen language.
fn words(session: Session) -> &'static ToolWords {
    crate::state::languages::spoken(session.language_now()).map_or(&ZH_TOOLS, |spoken| spoken.tools)
}
