//! The page as a whole: what stands around every screen, and which screen is shown.

use leptos::prelude::*;
use zhucan_rules::Date;

use crate::pages;
use crate::pages::shell::{Footer, Header, OldEdition};
use crate::platform::{clock, focus, page};
use crate::route::Route;
use crate::state::{Navigator, Session};

/// The page.
#[component]
pub fn App() -> impl IntoView {
    let (year, month, day) = clock::today();
    let session = Session::new(Date::new(year, month, day).unwrap_or(Date::FIRST));
    let navigator = Navigator::follow_browser();
    provide_context(session);
    provide_context(navigator);
    page::set_language(session.words().lang);
    let route = Memo::new(move |_| navigator.route());
    focus::follow_heading(route);
    let screen = move || {
        let route = route.get();
        untrack(|| show(route))
    };
    view! {
        <Header />
        <OldEdition />
        <main class="main" id="main">
            {screen}
        </main>
        <Footer />
    }
}

/// One screen. What it shows stays as it was when it was opened; its own parts move.
fn show(route: Route) -> AnyView {
    match route {
        Route::Start => view! { <pages::start::Start /> }.into_any(),
        Route::Ask(place) => view! { <pages::ask::Ask place=place /> }.into_any(),
        Route::Review => view! { <pages::review::Review /> }.into_any(),
        Route::Results => view! { <pages::results::Results /> }.into_any(),
        Route::Programme(id) => view! { <pages::programme::ProgrammePage id=id /> }.into_any(),
        Route::Checklist => view! { <pages::checklist::Checklist /> }.into_any(),
        Route::About => view! { <pages::about::About /> }.into_any(),
        Route::NotFound => view! { <pages::not_found::NotFound /> }.into_any(),
    }
}
