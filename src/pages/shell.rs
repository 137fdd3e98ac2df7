//! What stands around every screen: header, footer, and the warning that an edition has grown old.

use leptos::prelude::*;

use super::display::display;
use crate::components::element::{El, all, el};
use crate::components::phrases::{button, link, p};
use crate::platform::focus;
use crate::route::{Route, directory};
use crate::state::{Interview, Navigator, Session};

/// The skip link, the name and the few links that are always there.
pub fn header(session: Session, navigator: Navigator) -> AnyView {
    let words = &session.words().shell;
    let links = move || {
        let here = navigator.route();
        let to = |route: &Route, name: &'static str| {
            let link = link("", &route.address(), name);
            if *route == here { link.attr("aria-current", "page") } else { link }
        };
        let nav = el("nav").class("nav").attr("aria-label", words.nav.label);
        let nav = if session.with_interview(Interview::has_begun) {
            nav.child(to(&Route::Review, words.nav.review)).child(to(&Route::Results, words.nav.results))
        } else {
            nav
        };
        // A page of its own beside this one: leaving would lose the answers.
        let link = link("beside", directory(session.language_now()), words.nav.directory).attr("target", "_blank");
        let directory = link.child(el("span").class("visually-hidden").text(words.beside));
        vec![nav.child(directory).child(to(&Route::About, words.nav.about))]
    };
    let picture = el("img").attr("src", "./icon.svg").attr("alt", "").attr("width", "36").attr("height", "36");
    let brand = el("a").class("brand").attr("href", &Route::Start.address()).child(picture);
    let brand = brand.text(words.site).child(el("small").text(words.strapline));
    let inside = el("div").class("header-in").child(brand).live(links).child(display(session));
    let skip = link("skip", "#main", words.skip).on_click(|| focus::on("main h1"));
    all(vec![skip, el("header").class("header").child(inside)])
}

/// The promise, the hotline and the edition.
pub fn footer(session: Session) -> AnyView {
    let words = &session.words().shell.footer;
    let edition = &session.catalogue().edition;
    let call = link("", &format!("tel:{}", words.hotline_number), words.hotline_number);
    let inside = el("div")
        .class("footer-in")
        .child(p(words.privacy).class("footer-promise"))
        .child(el("p").child(link("", &Route::Keep.address(), words.keep)))
        .child(p(words.hotline).text(" ").child(call))
        .child(p(words.disclaimer))
        .child(p(&(words.edition)(&edition.id, &session.day(edition.checked_on))));
    el("footer").class("footer").child(inside).into_view()
}

/// A banner over every screen once the edition is old.
pub fn old_edition(session: Session) -> AnyView {
    let edition = &session.catalogue().edition;
    let banner = || {
        let told = (session.words().trouble.old_edition)(&session.day(edition.checked_on));
        el("aside").class("banner").child(p(&told))
    };
    all(edition.is_stale(session.today).then(banner).into_iter().collect())
}

/// The offer to change to a new edition. It is on screens where nobody is in the middle of something, and is seen once a
/// new edition waits (`public/offline.js`).
#[must_use]
pub fn update(session: Session) -> El {
    let [told, take] = session.words().shell.update;
    let take = button("button button--quiet", take).attr("data-update-now", "");
    el("div").class("update notice").child(p(told)).child(el("p").child(take))
}

/// The way to all programmes, which needs nothing of what the page fetches.
#[must_use]
pub fn to_all_programmes(session: Session) -> El {
    let address = directory(session.language_now());
    let link = link("link beside", address, session.words().shell.all_programmes);
    el("p").child(link.attr("target", "_blank"))
}

/// The row over a screen's heading: the link one screen back, and what stands opposite.
pub fn back_row(session: Session, navigator: Navigator, opposite: Option<El>) -> El {
    let back = link("back", &Route::Start.address(), session.words().ask.back).on_click(move || navigator.back());
    el("div").class("back-row").child(back).maybe(opposite)
}
