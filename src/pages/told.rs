//! The screens that tell: the answers, results, programmes, the checklist, about the page.
//!
//! A first visit asks questions only. What tells is a part of the program of its own, which comes with the handbook when
//! the first question is begun: everything that is reached only through [`open`], and the words it says.

mod about;
mod checklist;
mod checklist_stop;
pub(super) mod clerk;
mod explaining;
pub(super) mod pieces;
mod programme;
pub(super) mod programme_papers;
mod programme_parts;
mod programme_why;
mod result_card;
mod results;
mod results_group;
mod results_more;
mod results_open;
mod review;
mod settled;

use std::sync::OnceLock;

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use zhucan_catalog::decode_handbook;
use zhucan_rules::Date;

use super::{counter, roster};
use crate::components::element::El;
use crate::platform::fetch;
use crate::route::Route;
use crate::state::policy::catalogue;
use crate::state::{Handed, Informed, Navigator, Session, informed};

/// Draws a screen that tells.
type Show = fn(Session, Navigator, &Route) -> Option<AnyView>;

static SHOW: OnceLock<Show> = OnceLock::new();

/// Whether the screen tells, and so waits for the handbook.
#[must_use]
pub const fn tells(route: &Route) -> bool {
    matches!(
        route,
        Route::Results
            | Route::Programme(_)
            | Route::Checklist
            | Route::About
            | Route::Review
            | Route::Handover
            | Route::Authority
            | Route::Counter
            | Route::Roster
    )
}

/// A screen that tells; nothing before the handbook is here.
pub fn told(session: Session, navigator: Navigator, route: &Route) -> Option<AnyView> {
    (session.handed() == Handed::Here).then(|| SHOW.get()).flatten().and_then(|show| show(session, navigator, route))
}

/// The lines of the checklist, under a heading of the second rank, for taking it along; what to do first when there is nothing on it.
pub(super) fn checklist_lines(informed: Informed) -> Vec<El> {
    let wanted = informed.wanted();
    if wanted.is_empty() {
        checklist::nothing_on_it(informed)
    } else {
        checklist::lines(informed, checklist::TAKEN, &wanted)
    }
}

/// Fetches the handbook and the part of the program that tells, unless they are here or on their way.
pub fn fetch(session: Session) {
    if matches!(session.handed_now(), Handed::Coming | Handed::Here) {
        return;
    }
    session.hand(Handed::Coming);
    let language = session.language_now();
    // Both are on their way at once.
    let handbook = fetch::handbook_address(language.code()).map(|address| fetch::start(&address));
    fetch::later(async move {
        let part = load().await;
        let handbook = match handbook {
            Some(coming) => fetch::whole(coming).await,
            None => None,
        };
        let here = part.is_ok() && keep(handbook, session.today).await;
        // In the meantime another language may have been chosen.
        if session.language_now() == language {
            session.hand(if here { Handed::Here } else { Handed::Failed });
        }
    });
}

/// How far the handbook of the chosen language has come, as far as that is settled.
#[must_use]
pub fn handed(session: Session) -> Handed {
    let here = SHOW.get().is_some() && informed::is_here(session.language_now());
    if here { Handed::Here } else { Handed::NotYet }
}

async fn keep(handbook: Option<Vec<u8>>, today: Date) -> bool {
    let Some(handbook) = handbook else { return false };
    open(handbook, today).await.map(|show| SHOW.get_or_init(|| show)).is_ok()
}

/// The handbook, or the part of the program that tells, did not come whole or is another edition's.
#[derive(Debug, Clone, Copy)]
struct NotWhole;

impl From<SplitLoaderError> for NotWhole {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Opens the handbook, and says how its screens are drawn.
#[wasm_split(told, wasm_split_path = leptos::wasm_split, preload(load), fallible)]
fn open(handbook: Vec<u8>, today: Date) -> Result<Show, NotWhole> {
    if take(&handbook, today) { Ok(show) } else { Err(NotWhole) }
}

/// Keeps the handbook as it is told on this day; whether these bytes are this edition's.
#[must_use]
pub fn take(handbook: &[u8], today: Date) -> bool {
    let edition = &catalogue().edition;
    let Ok(handbook) = decode_handbook(handbook, edition) else { return false };
    informed::keep(if edition.is_stale(today) { handbook.without_yuan() } else { handbook });
    true
}

fn show(session: Session, navigator: Navigator, route: &Route) -> Option<AnyView> {
    let informed = Informed::of(session)?;
    Some(match route {
        Route::Programme(id) => programme::programme(informed, navigator, id),
        Route::Checklist => checklist::checklist(informed, navigator),
        Route::About => about::about(informed, navigator),
        Route::Review => review::review(informed, navigator),
        Route::Counter => counter::counter(informed, navigator),
        Route::Roster => roster::roster(informed, navigator),
        _ => results::results(informed, navigator),
    })
}
