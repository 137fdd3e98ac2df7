//! What stands around every screen: header, footer, and the warning that an edition has grown old.

use leptos::prelude::*;
use zhucan_rules::Date;

use crate::platform::focus;
use crate::route::Route;
use crate::state::{Navigator, Session};

/// After how many days an edition counts as old.
const OLD_AFTER_DAYS: i64 = 180;

/// The skip link, the name and the few links that are always there.
#[component]
pub fn Header() -> impl IntoView {
    let words = &Session::expect().words().shell;
    let navigator = Navigator::expect();
    let current = move |here: &'static str| (navigator.route().address() == here).then_some("page");
    let link = move |address: &'static str, name: &'static str| {
        view! {
            <a href=address aria-current=move || current(address)>
                {name}
            </a>
        }
    };
    view! {
        <a
            class="skip"
            href="#main"
            on:click=move |event| {
                event.prevent_default();
                focus::on("main h1");
            }
        >
            {words.skip}
        </a>
        <header class="header">
            <div class="header-in">
                <a class="brand" href="#/start">
                    <img src="./icon.svg" alt="" width="36" height="36" />
                    {words.site}
                    <small>{words.strapline}</small>
                </a>
                <nav class="nav" aria-label=words.nav.label>
                    <WhileAnswering>
                        {link("#/review", words.nav.review)} {link("#/results", words.nav.results)}
                    </WhileAnswering>
                    {link("#/about", words.nav.about)}
                </nav>
            </div>
        </header>
    }
}

/// Shown once something was answered.
#[component]
fn WhileAnswering(children: ChildrenFn) -> impl IntoView {
    let session = Session::expect();
    let begun = Memo::new(move |_| session.with_interview(crate::state::Interview::has_begun));
    view! { <Show when=move || begun.get()>{children()}</Show> }
}

/// The promise, the hotline and the edition.
#[component]
pub fn Footer() -> impl IntoView {
    let session = Session::expect();
    let words = &session.words().shell.footer;
    let edition = &session.catalogue().edition;
    view! {
        <footer class="footer">
            <div class="footer-in">
                <p class="footer-promise">{words.privacy}</p>
                <p>{words.hotline} " " <a href=format!("tel:{}", words.hotline_number)>{words.hotline_number}</a></p>
                <p>{words.disclaimer}</p>
                <p>{(words.edition)(&edition.id, &session.day(edition.checked_on))}</p>
            </div>
        </footer>
    }
}

/// A banner over every screen once the edition is old.
#[component]
pub fn OldEdition() -> impl IntoView {
    let session = Session::expect();
    let checked_on = session.catalogue().edition.checked_on;
    let is_old = days(session.today) - days(checked_on) > OLD_AFTER_DAYS;
    is_old.then(|| {
        let told = (session.words().trouble.old_edition)(&session.day(checked_on));
        view! { <div class="banner" role="note"><p>{told}</p></div> }
    })
}

/// Days since a fixed day, near enough to tell an age: months of 30.44 days.
fn days(day: Date) -> i64 {
    let months = i64::from(day.year()) * 12 + i64::from(day.month());
    months * 3044 / 100 + i64::from(day.day())
}

/// The link one screen back.
#[component]
pub fn BackLink(
    /// Its text.
    text: &'static str,
) -> impl IntoView {
    let navigator = Navigator::expect();
    view! {
        <a
            class="back"
            href=Route::Start.address()
            on:click=move |event| {
                event.prevent_default();
                navigator.back();
            }
        >
            {text}
        </a>
    }
}
