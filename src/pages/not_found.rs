//! Addresses that lead nowhere, each with a way back.

use leptos::prelude::*;

use crate::components::element::{all, el};
use crate::components::phrases::{link, p, title};
use crate::platform::page;
use crate::route::Route;
use crate::state::Session;
use crate::words::Notice;

/// An address that names no page.
pub fn not_found(session: Session) -> AnyView {
    lost(session, &session.words().trouble.not_found, &Route::Start)
}

/// An address that names no programme.
pub fn no_programme(session: Session) -> AnyView {
    lost(session, &session.words().trouble.no_programme, &Route::Results)
}

fn lost(session: Session, notice: &'static Notice, to: &Route) -> AnyView {
    page::set_title(session.words().titles.not_found);
    let mut lines = vec![title(notice.title)];
    lines.extend(notice.text.iter().map(|line| p(line)));
    lines.push(el("p").child(link("button", &to.address(), notice.action)));
    all(lines)
}
