//! The route sheet: stops in order, papers merged, to tick and to print.

use leptos::prelude::*;

use super::checklist_stop::stop;
use super::shell::back_row;
use super::telling;
use crate::components::element::{El, all, el};
use crate::components::phrases::{actions, link, p, part, title};
use crate::platform::{page, print};
use crate::route::{Place, Route};
use crate::state::{Navigator, Session};
use crate::words::Right;

/// The route sheet.
pub fn checklist(session: Session, navigator: Navigator) -> AnyView {
    let words = session.words();
    page::set_title(words.titles.checklist);
    let wanted = session.wanted();
    if wanted.is_empty() {
        return empty(session);
    }
    let words = &words.checklist;
    let stops = session.catalogue().route(&wanted).stops;
    let stops = (1..).zip(&stops).map(|(number, one)| stop(session, number, one)).collect();
    let printed = (words.printed)(&session.catalogue().edition.id, &session.day(session.today));
    let head = el("div")
        .class("print-only print-head")
        .child(el("p").child(el("strong").text(session.words().shell.site)))
        .child(p(&printed));
    let covers = el("p").child(el("b").text(words.covers)).text(&telling::programmes(session, &wanted));
    let main = el("div")
        .child(title(words.title))
        .child(p(words.intro).class("lead"))
        .child(covers)
        .child(el("ol").class("route").children(stops))
        .child(rights(session))
        .child(p(words.disclaimer).class("soft"));
    let split = el("div").class("split").child(main).child(beside(session));
    all(vec![back_row(session, navigator, None), head, split])
}

/// What the office owes everyone.
fn rights(session: Session) -> El {
    let words = &session.words().checklist;
    let right = |right: &Right| el("li").text(right.text).child(p(right.cite).class("cite"));
    part(words.rights_heading).child(el("ul").children(words.rights.iter().map(right).collect()))
}

fn beside(session: Session) -> El {
    let words = &session.words().checklist;
    let print = el("button").class("button").attr("type", "button").text(words.print).on_click(print::print);
    let back = link("button button--quiet", &Route::Results.address(), words.back);
    el("div").class("aside box").child(actions(vec![print, back]))
}

/// When nothing is on it.
fn empty(session: Session) -> AnyView {
    let words = &session.words().checklist;
    let on = Route::Ask(Place::Step(usize::MAX)).address();
    all(vec![
        title(words.empty.title),
        p(words.empty.text).class("lead"),
        el("p").child(link("button", &on, words.empty_go)),
    ])
}
