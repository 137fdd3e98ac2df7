//! The page as a whole: what stands around every screen, and which screen is shown.

use leptos::prelude::*;
use zhucan_rules::Date;

use crate::pages;
use crate::pages::shell::{footer, header, old_edition};
use crate::platform::{clock, focus, page};
use crate::route::Route;
use crate::state::{Navigator, Session};

/// The page.
#[component]
pub fn App() -> impl IntoView {
    let (year, month, day) = clock::today();
    let session = Session::new(Date::new(year, month, day).unwrap_or(Date::FIRST));
    let navigator = Navigator::follow_browser();
    page::set_language(session.words().lang);
    let route = Memo::new(move |_| navigator.route());
    focus::follow_heading(route);
    let screen = move || {
        let route = route.get();
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

/// One screen. What it shows stays as it was when it was opened; its own parts move.
fn show(session: Session, navigator: Navigator, route: Route) -> AnyView {
    match route {
        Route::Start => pages::start::start(session, navigator),
        Route::Ask(place) => pages::ask::ask(session, navigator, place),
        Route::Review => pages::review::review(session, navigator),
        Route::Results => pages::results::results(session, navigator),
        Route::Programme(id) => pages::programme::programme(session, navigator, &id),
        Route::Checklist => pages::checklist::checklist(session, navigator),
        Route::About => pages::about::about(session, navigator),
        Route::NotFound => pages::not_found::not_found(session),
    }
}
