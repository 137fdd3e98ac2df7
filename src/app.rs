//! The page as a whole: what stands around every screen, and which screen is shown.

use leptos::prelude::*;
use zhucan_rules::Date;

use crate::components::element::live;
use crate::pages;
use crate::pages::display::{display, follow_language};
use crate::pages::shell::{footer, header, old_edition};
use crate::pages::told::{tells, told};
use crate::pages::tools;
use crate::pages::unsent::Unsent;
use crate::platform::{clock, focus, page};
use crate::route::Route;
use crate::state::languages;
use crate::state::policy::catalogue;
use crate::state::{Handed, Navigator, Session, Tools};

/// The page.
#[component]
pub fn App() -> impl IntoView {
    let (year, month, day) = clock::today();
    let session = Session::new(Date::new(year, month, day).unwrap_or(Date::FIRST).max(checked_on()));
    let navigator = Navigator::follow_browser();
    Unsent::provide();
    tools::fetch_if_kept(session);
    page::follow_root("lang", move || Some(languages::words(session.language()).lang.to_owned()));
    page::follow_root("data-size", move || Some(session.display().size.to_string()).filter(|size| size != "1"));
    page::follow_root("data-contrast", move || session.display().high_contrast.then(|| "more".to_owned()));
    let shown = Memo::new(move |_| {
        let route = navigator.route();
        let handed = if tells(&route) { session.handed() } else { Handed::NotYet };
        let tools = session.tools();
        let tools = if tools.restoring || tools::are_on(&route) { tools } else { Tools::default() };
        (route, handed, tools)
    });
    focus::follow_heading(shown);
    let screen = move || {
        follow_language(session);
        let (route, ..) = shown.get();
        untrack(|| show(session, navigator, &route))
    };
    view! {
        {move || {
            follow_language(session);
            header(session, navigator, display(session))
        }}
        {move || {
            follow_language(session);
            old_edition(session)
        }}
        {live(move || tools::notice(session, navigator))}
        <main class="main" id="main">
            {screen}
        </main>
        {move || {
            follow_language(session);
            footer(session)
        }}
    }
}

/// The edition's own day. A device whose clock is behind it is answered as of that day: the page has no earlier rules.
fn checked_on() -> Date {
    catalogue().edition.checked_on
}

/// One screen. What it shows stays as it was when it was opened; its own parts move.
fn show(session: Session, navigator: Navigator, route: &Route) -> AnyView {
    if session.tools().restoring {
        return pages::waiting::waiting(session, navigator, route);
    }
    if tools::are_on(route) {
        let screen = tools::screen(session, navigator, route);
        return screen.unwrap_or_else(|| pages::waiting::waiting(session, navigator, route));
    }
    if tells(route) {
        return told(session, navigator, route).unwrap_or_else(|| pages::waiting::waiting(session, navigator, route));
    }
    plain(session, navigator, route)
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
