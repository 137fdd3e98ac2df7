//! The page as a whole: what stands around every screen, and which screen is shown.

use leptos::prelude::*;
use zhucan_rules::Date;

use crate::pages;
use crate::pages::shell::{footer, header, old_edition};
use crate::platform::{clock, focus, page};
use crate::route::Route;
use crate::state::policy::catalogue;
use crate::state::{Handed, Navigator, Session};

/// The page.
#[component]
pub fn App() -> impl IntoView {
    let (year, month, day) = clock::today();
    let session = Session::new(Date::new(year, month, day).unwrap_or(Date::FIRST).max(checked_on()));
    let navigator = Navigator::follow_browser();
    page::set_language(session.words().lang);
    let shown = Memo::new(move |_| {
        let route = navigator.route();
        let handed = if needs_handbook(&route) { session.handed() } else { Handed::NotYet };
        (route, handed)
    });
    focus::follow_heading(shown);
    let screen = move || {
        let (route, _) = shown.get();
        untrack(|| show(session, navigator, route))
    };
    view! {
        {header(session, navigator)}
        {old_edition(session)}
        <main class="main" id="main">
            {screen}
        </main>
        {footer(session)}
    }
}

/// The edition's own day. A device whose clock is behind it is answered as of that day: the page has no earlier rules.
fn checked_on() -> Date {
    catalogue().edition.checked_on
}

/// Whether the screen tells what only the handbook knows.
const fn needs_handbook(route: &Route) -> bool {
    matches!(route, Route::Results | Route::Programme(_) | Route::Checklist | Route::About)
}

/// One screen. What it shows stays as it was when it was opened; its own parts move.
fn show(session: Session, navigator: Navigator, route: Route) -> AnyView {
    let informed = if needs_handbook(&route) { session.informed() } else { None };
    if needs_handbook(&route) && informed.is_none() {
        return pages::waiting::waiting(session, navigator);
    }
    match (route, informed) {
        (Route::Results, Some(informed)) => pages::results::results(informed, navigator),
        (Route::Programme(id), Some(informed)) => pages::programme::programme(informed, navigator, &id),
        (Route::Checklist, Some(informed)) => pages::checklist::checklist(informed, navigator),
        (Route::About, Some(informed)) => pages::about::about(informed, navigator),
        (route, _) => plain(session, navigator, &route),
    }
}

/// One screen that needs no handbook.
fn plain(session: Session, navigator: Navigator, route: &Route) -> AnyView {
    match route {
        Route::Start => pages::start::start(session, navigator),
        Route::Ask(place) => pages::ask::ask(session, navigator, *place),
        Route::Review => pages::review::review(session, navigator),
        _ => pages::not_found::not_found(session),
    }
}
