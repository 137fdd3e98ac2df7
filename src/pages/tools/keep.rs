//! Keeping the answers on this device: only if the person wants it, and gone when they want it gone.

use leptos::prelude::*;

use super::{code_entry, words};
use crate::components::element::{El, all, el};
use crate::components::phrases::{button, p, part, title};
use crate::pages::shell::back_row;
use crate::pages::unsent::Unsent;
use crate::platform::storage::{self, For};
use crate::platform::{focus, page};
use crate::route::Route;
use crate::state::{Interview, Keeper, Navigator, Session};

/// The screen.
pub(super) fn keep(session: Session, navigator: Navigator) -> AnyView {
    let words = words(session);
    let keep = &words.keep;
    page::set_title(&(session.words().titles.page)(keep.page));
    let asks = RwSignal::new(false);
    let points = |points: &[&str]| el("ul").children(points.iter().map(|point| el("li").text(point)).collect());
    let prose = el("div")
        .class("prose")
        .child(title(keep.title))
        .children(keep.intro.iter().map(|line| p(line)).collect())
        .child(part(keep.what_heading).child(points(keep.what)))
        .child(el("div").live(move || decided(session)))
        .child(el("div").live(move || clearing(session, navigator, asks)))
        .child(code_entry::code_entry(session, navigator));
    all(vec![back_row(session, navigator, None), prose])
}

/// What is decided, and the button that decides otherwise.
fn decided(session: Session) -> Vec<El> {
    let keep = &words(session).keep;
    let keeper = Keeper::of_the_page(session);
    let keeping = keeper.keeping();
    let status = |text: &str| el("p").class("notice").attr("role", "status").text(text);
    let delete = || {
        button("button button--quiet", keep.delete).on_click(move || {
            keeper.delete();
            focus::soon("main [role=status]");
        })
    };
    if !keeping.allowed || keeping.trouble.is_some() {
        let allow = button("button", keep.allow).on_click(move || {
            keeper.allow();
            focus::soon("main [role=status]");
        });
        let deleted = keeping.deleted.then(|| status(keep.deleted).attr("tabindex", "-1"));
        let there = (keeping.offered.is_some() || keeping.allowed).then(|| el("p").child(delete()));
        return deleted.into_iter().chain([el("p").child(allow)]).chain(there).collect();
    }
    let begun = session.with_interview(Interview::has_begun);
    let text = keeping.text.unwrap_or_default();
    let shown = el("details").child(el("summary").text(keep.shown)).child(el("pre").class("kept").text(&text));
    vec![
        status(if begun { keep.kept } else { keep.nothing_yet }).attr("tabindex", "-1"),
        shown,
        el("p").child(delete()),
    ]
}

/// The way to leave nothing in this tab: it asks once more, because there is no way back.
fn clearing(session: Session, navigator: Navigator, asks: RwSignal<bool>) -> Vec<El> {
    if !session.with_interview(Interview::has_begun) {
        return Vec::new();
    }
    let keep = &words(session).keep;
    let [kept, blocked] = keep.clear_text;
    let why = if storage::works(For::ThisTab) { kept } else { blocked };
    let section = part(keep.clear_heading).child(p(why));
    let button = |text: &str| button("button button--quiet", text);
    if !asks.get() {
        let ask = button(keep.clear).on_click(move || {
            asks.set(true);
            focus::soon("[data-sure]");
        });
        return vec![section.child(el("p").child(ask))];
    }
    let [sure, yes, no] = keep.clear_sure;
    let unsent = Unsent::of_the_page();
    let clear = button(yes).attr("data-clear", "").on_click(move || {
        unsent.forget();
        Keeper::of_the_page(session).clear();
        navigator.go(Route::Start);
    });
    let leave = button(no).on_click(move || {
        asks.set(false);
        focus::on("main h1");
    });
    let sure = p(sure).class("notice").attr("tabindex", "-1").attr("data-sure", "");
    vec![section.child(sure).child(el("p").child(clear)).child(el("p").child(leave))]
}
