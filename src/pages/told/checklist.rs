//! The route sheet: stops in order, papers merged, to tick and to print.

use leptos::prelude::*;
use zhucan_catalog::{ProgrammeId, Stop};

use super::checklist_stop::{Ranks, stop};
use super::explaining;
use super::pieces::Pieces;
use crate::components::element::{El, all, el};
use crate::components::phrases::{actions, button, link, p, title};
use crate::pages::shell::{back_row, update};
use crate::platform::{host, page, print};
use crate::route::{Place, Route};
use crate::state::{Informed, Navigator};
use crate::words::Right;

/// Where the list is the whole screen.
const WHOLE: Ranks = Ranks { stop: "h2", inside: "h3" };
/// Where it stands under a heading of its own.
pub(super) const TAKEN: Ranks = Ranks { stop: "h3", inside: "h4" };

/// The route sheet.
pub(super) fn checklist(informed: Informed, navigator: Navigator) -> AnyView {
    let session = informed.session;
    page::set_title(informed.words().titles.checklist);
    let wanted = informed.wanted();
    if wanted.is_empty() {
        return empty(informed);
    }
    let words = &informed.words().checklist;
    let printed = (words.printed)(&session.catalogue().edition.id, &session.day(session.today));
    let head = el("div")
        .class("print-only print-head")
        .child(el("p").child(el("strong").text(session.words().shell.site)))
        .child(p(&printed));
    let main = el("div")
        .child(title(words.title))
        .child(p(words.intro).class("lead"))
        .children(lines(informed, WHOLE, &wanted))
        .child(update(session));
    let split = el("div").class("split").child(main).child(beside(informed));
    all(vec![back_row(session, navigator, None), head, split])
}

/// What it covers, the stops, and what the office owes everyone.
pub(super) fn lines(informed: Informed, ranks: Ranks, wanted: &[ProgrammeId]) -> Vec<El> {
    let words = &informed.words().checklist;
    let covers = el("p").child(el("b").text(words.covers)).text(&explaining::programmes(informed, wanted));
    let stops = informed.route(wanted).stops;
    // A window is visited again where something waits for another: what is ticked there is ticked for that time.
    let before = |at: usize, window: u16| stops.iter().take(at).filter(|stop| stop.window == window).count();
    // One screenful at once; each of the further ones when the person sees it.
    let pieces = Pieces::of(1);
    let stop = |(at, one): (usize, &Stop)| {
        let (before, one) = (before(at, one.window), one.clone());
        let inside = move || stop(informed, ranks, at + 1, (&one, before));
        let line = el("li").class("stop");
        if at == 0 { line.children(inside()) } else { pieces.live(line, inside) }
    };
    let stops = stops.iter().enumerate().map(stop).collect();
    pieces.make();
    let mut lines = vec![covers];
    lines.extend(given_up(informed));
    lines.push(el("ol").class("route").children(stops));
    lines.extend([rights(informed, ranks), p(words.disclaimer).class("soft")]);
    lines
}

/// What is left out because something better goes with the rest.
fn given_up(informed: Informed) -> Option<El> {
    let given_up = informed.choices().given_up();
    let words = &informed.words().checklist;
    (!given_up.is_empty()).then(|| p(&(words.given_up)(&explaining::programmes(informed, &given_up))))
}

/// What the office owes everyone.
fn rights(informed: Informed, ranks: Ranks) -> El {
    let words = &informed.words().checklist;
    let right = |right: &Right| el("li").text(right.text).child(p(right.cite).class("cite"));
    let heading = el(ranks.stop).text(words.rights_heading);
    el("section").class("part").child(heading).child(el("ul").children(words.rights.iter().map(right).collect()))
}

fn beside(informed: Informed) -> El {
    let words = &informed.words().checklist;
    let print = button("button", words.print).on_click(print::print);
    let take = link("button", &Route::Handover.address(), informed.words().results.to_handover);
    let letter = link("button button--quiet", &Route::Authority.address(), words.to_letter);
    let back = link("button button--quiet", &Route::Results.address(), words.back);
    el("div")
        .class("aside box")
        .child(actions(host::can_print().then_some(print).into_iter().chain([take, letter, back]).collect()))
}

/// When nothing is on it.
fn empty(informed: Informed) -> AnyView {
    let words = &informed.words().checklist;
    all(std::iter::once(title(words.empty.title)).chain(nothing_on_it(informed)).collect())
}

/// What to do when nothing is on it.
pub(super) fn nothing_on_it(informed: Informed) -> Vec<El> {
    let words = &informed.words().checklist;
    let on = Route::Ask(Place::Step(usize::MAX)).address();
    vec![p(words.empty.text).class("lead"), el("p").child(link("button", &on, words.empty_go))]
}
