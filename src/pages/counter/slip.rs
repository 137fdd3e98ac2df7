//! The slip on paper: for the person what can be had and why, where to go with which papers, what is still open and what would
//! settle it, the code for the phone, and in everyday words what is not to be had now; for the file what was seen and what was
//! only stated, and the clauses.
//!
//! It stands in the page only while something is printed.

mod acting;
mod alike;
mod clauses;
mod facts;
mod open;
mod refused;
mod way;

use leptos::prelude::*;
use zhucan_catalog::{Comes, Household, ProgrammeId};
use zhucan_rules::{Outcome, Verdict};

use super::people::{key, ticket};
use super::why::reasons;
use super::{comes, phone, said};
use crate::components::element::{El, el};
use crate::components::phrases::{button, p};
use crate::components::picker::picker;
use crate::state::policy::catalogue;
use crate::state::{Counter, Informed};

/// The buttons that print, and the list of papers.
pub(super) fn printing(counter: Counter) -> Vec<El> {
    let words = &said(counter.session).slip;
    let print = |label: &'static str, name: &str, large: bool| {
        button("button button--quiet", label).child(key(name)).on_click(move || counter.print(large))
    };
    let options = ["sheet", "roll"].iter().zip(words.papers).map(|(value, label)| ((*value).to_owned(), label));
    let chosen = Signal::derive(move || if counter.on_roll() { "roll" } else { "sheet" }.to_owned());
    let pick = move |paper: String| counter.print_on_roll(paper == "roll");
    let papers = picker("paper", words.paper, options.collect(), chosen, Box::new(pick));
    let papers = el("span").class("paper-width").child(papers).child(key("F10"));
    vec![papers, print(words.print, "F9", false), print(words.print_large, "Shift F9", true)]
}

/// The paper that the printer has, in words.
pub(super) fn paper(counter: Counter) -> &'static str {
    let [sheet, roll] = said(counter.session).slip.papers;
    if counter.on_roll() { roll } else { sheet }
}

/// The slip, while something is printed.
pub(super) fn slip(informed: Informed, counter: Counter) -> El {
    let draw = move || counter.prints().then(|| whole(informed, counter)).into_iter().collect();
    el("div").class("print-only").live(draw)
}

fn whole(informed: Informed, counter: Counter) -> El {
    let session = informed.session;
    let words = &said(session).slip;
    let made = (words.made)(&session.catalogue().edition.id, &session.day(session.today));
    let sign = |label: &&'static str| el("p").class("slip-sign").text(label);
    let slip = el("article").class("slip").attr("data-paper", if counter.on_roll() { "roll" } else { "sheet" });
    let slip = if counter.is_large() { slip.attr("data-large", "") } else { slip };
    let now = counter.desk_now(|desk| ticket(desk.now().ticket()));
    // Of a child nobody says that it comes by itself only because nobody has said who comes.
    let is_said = counter.comes() != Comes::Person || comes::is_child(counter) != Some(true);
    let who = is_said.then(|| p(&(said(session).beside.comes.on_slip)(comes::named(counter, counter.comes()))));
    slip.child(el("h2").text(words.title))
        .child(p(&now).class("slip-ticket"))
        .maybe(who)
        .child(p(&made))
        .children(counter.interview(|now| for_the_person(informed, counter, now.household())))
        .child(p(words.caution))
        .children(facts::facts(counter))
        .child(el("div").class("slip-signs").children(words.sign.iter().map(sign).collect()))
        // The last, so that the room to sign is with what is signed, and never on a sheet of its own.
        .maybe(refused::for_the_file(informed, counter))
}

/// The programmes whose outcome is such, in order.
fn having(counter: Counter, such: impl Fn(Outcome) -> bool) -> Vec<ProgrammeId> {
    counter.assessed(|all| {
        all.iter().map(|(one, _)| one).filter(|one| such(one.outcome)).map(|one| one.programme).collect()
    })
}

/// The programmes that are decided so, in order.
fn decided(counter: Counter, verdict: Verdict) -> Vec<ProgrammeId> {
    having(counter, |outcome| outcome == Outcome::Decided(verdict))
}

/// The verdicts with their reasons, the way, what is still open, the code, and what is not to be had now.
fn for_the_person(informed: Informed, counter: Counter, household: &Household) -> Vec<El> {
    let words = &said(informed.session).slip;
    let given_up = informed.handbook.choices(catalogue(), household, informed.session.today).given_up();
    let wanted = |verdict| {
        let mut ids = decided(counter, verdict);
        ids.retain(|id| !given_up.contains(id));
        ids
    };
    let groups = [wanted(Verdict::Likely), wanted(Verdict::Ask)];
    let all = groups.concat();
    let still_open = having(counter, |outcome| matches!(outcome, Outcome::Open(_)));
    let mut parts = Vec::new();
    for (heading, ids) in words.verdicts.into_iter().zip(&groups).filter(|(_, ids)| !ids.is_empty()) {
        parts.push(el("h3").text(heading));
        parts.push(el("ul").children(ids.iter().map(|id| programme(informed, counter, *id)).collect()));
    }
    if all.is_empty() {
        // As long as something is open nobody knows that nothing is to be had.
        parts.push(p(if still_open.is_empty() { words.nothing } else { words.open.nothing_yet }));
    }
    parts.extend(way::given_up(informed, &given_up));
    parts.push(way::way(informed, counter, household, &all));
    parts.extend(acting::acting(informed, counter, &all));
    parts.extend(open::open(informed, counter, still_open));
    parts.extend(counter.code().map(|code| el("section").class("slip-code").children(phone::lines(counter, &code))));
    parts.extend(refused::for_the_person(informed, counter));
    parts
}

/// A programme with the reasons for its verdict and their clauses.
fn programme(informed: Informed, counter: Counter, id: ProgrammeId) -> El {
    let reasons = reasons(informed, counter, id);
    let clause = said(informed.session).slip.refused.clause;
    el("li")
        .child(el("b").text(informed.name(id)))
        .text(informed.session.words().colon)
        .text(&clauses::together(informed, &reasons))
        .child(clauses::clauses(informed, clause, reasons.iter().map(|one| &one.condition.source)))
}
