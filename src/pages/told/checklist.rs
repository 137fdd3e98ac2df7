//! The route sheet: stops in order, papers merged, to tick and to print.

use leptos::prelude::*;

use super::checklist_stop::stop;
use super::explaining;
use crate::components::element::{El, all, el};
use crate::components::phrases::{actions, link, p, part, title};
use crate::pages::shell::back_row;
use crate::platform::{page, print};
use crate::route::{Place, Route};
use crate::state::{Informed, Navigator};
use crate::words::Right;

/// The route sheet.
pub(super) fn checklist(informed: Informed, navigator: Navigator) -> AnyView {
    let session = informed.session;
    page::set_title(session.words().titles.checklist);
    let wanted = informed.wanted();
    if wanted.is_empty() {
        return empty(informed);
    }
    let words = &informed.words().checklist;
    let stops = informed.route(&wanted).stops;
    let stops = (1..).zip(&stops).map(|(number, one)| stop(informed, number, one)).collect();
    let printed = (words.printed)(&session.catalogue().edition.id, &session.day(session.today));
    let head = el("div")
        .class("print-only print-head")
        .child(el("p").child(el("strong").text(session.words().shell.site)))
        .child(p(&printed));
    let covers = el("p").child(el("b").text(words.covers)).text(&explaining::programmes(informed, &wanted));
    let main = el("div")
        .child(title(words.title))
        .child(p(words.intro).class("lead"))
        .child(covers)
        .maybe(given_up(informed))
        .child(el("ol").class("route").children(stops))
        .child(rights(informed))
        .child(p(words.disclaimer).class("soft"));
    let split = el("div").class("split").child(main).child(beside(informed));
    all(vec![back_row(session, navigator, None), head, split])
}

/// What is left out because something better goes with the rest.
fn given_up(informed: Informed) -> Option<El> {
    let given_up = informed.choices().given_up();
    let words = &informed.words().checklist;
    (!given_up.is_empty()).then(|| p(&(words.given_up)(&explaining::programmes(informed, &given_up))))
}

/// What the office owes everyone.
fn rights(informed: Informed) -> El {
    let words = &informed.words().checklist;
    let right = |right: &Right| el("li").text(right.text).child(p(right.cite).class("cite"));
    part(words.rights_heading).child(el("ul").children(words.rights.iter().map(right).collect()))
}

fn beside(informed: Informed) -> El {
    let words = &informed.words().checklist;
    let print = el("button").class("button").attr("type", "button").text(words.print).on_click(print::print);
    let back = link("button button--quiet", &Route::Results.address(), words.back);
    el("div").class("aside box").child(actions(vec![print, back]))
}

/// When nothing is on it.
fn empty(informed: Informed) -> AnyView {
    let words = &informed.words().checklist;
    let on = Route::Ask(Place::Step(usize::MAX)).address();
    all(vec![
        title(words.empty.title),
        p(words.empty.text).class("lead"),
        el("p").child(link("button", &on, words.empty_go)),
    ])
}
