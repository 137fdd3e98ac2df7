//! Addresses that lead nowhere, each with a way back.

use leptos::prelude::*;

use crate::platform::page;
use crate::state::Session;
use crate::words::Notice;

/// An address that names no page.
#[component]
pub fn NotFound() -> impl IntoView {
    let words = Session::expect().words();
    page::set_title(words.titles.not_found);
    view! { <Lost notice=&words.trouble.not_found to="#/start" /> }
}

/// An address that names no programme.
#[component]
pub fn NoProgramme() -> impl IntoView {
    let words = Session::expect().words();
    page::set_title(words.titles.not_found);
    view! { <Lost notice=&words.trouble.no_programme to="#/results" /> }
}

#[component]
fn Lost(notice: &'static Notice, to: &'static str) -> impl IntoView {
    view! {
        <h1 tabindex="-1">{notice.title}</h1>
        {notice.text.iter().map(|line| view! { <p>{*line}</p> }).collect_view()}
        <p>
            <a class="button" href=to>
                {notice.action}
            </a>
        </p>
    }
}
