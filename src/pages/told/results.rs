//! All programmes, by verdict.

use leptos::prelude::*;
use zhucan_catalog::{Assessed, ProgrammeId};
use zhucan_rules::Outcome;

use super::pieces::Pieces;
use super::result_card;
use super::results_group::{group, of};
use super::results_more::{choices, first_step, worth_finding};
use super::settled::Settled;
use crate::components::element::{El, all, el};
use crate::components::phrases::{actions, link, p, part, title};
use crate::components::verdict::GROUPS;
use crate::pages::shell::{back_row, to_all_programmes, update};
use crate::pages::telling;
use crate::platform::page;
use crate::route::{Place, Route};
use crate::state::{Informed, Interview, Navigator};
use crate::words::Counts;

/// How many cards are filled at a time.
const CARDS: usize = 3;

/// All programmes, by verdict.
pub(super) fn results(informed: Informed, navigator: Navigator) -> AnyView {
    let session = informed.session;
    let words = &informed.words().results;
    page::set_title(informed.words().titles.results);
    if !session.with_interview(Interview::has_begun) {
        return no_answers(informed);
    }
    let assessed = session.assessment().programmes;
    let [likely, ask, open, not_now] = GROUPS.map(|outcome| of(&assessed, outcome).len());
    let none_likely = (likely == 0).then(|| {
        el("div").class("notice").child(el("h2").text(words.none_likely.title)).child(p(words.none_likely.text))
    });
    // Who leaves most of it open is helped most by finding out.
    let unsure = open > likely + ask;
    let as_of = (words.as_of)(&session.day(session.today));
    let head = el("div")
        .child(title(&session.voiced(&words.title)))
        .child(p(&(words.summary)(&Counts { likely, ask, open, not_now })).class("lead"))
        .child(p(&[words.caution, &as_of].join(session.words().gap)).class("soft"))
        .maybe(telling::dropped(session, words.dropped))
        .maybe(none_likely);
    let head = if unsure { head } else { first(informed, head) };
    let under = if open == 0 {
        told(informed, navigator, (&assessed, &Settled::default()), false)
    } else {
        once_settled(informed, navigator, assessed, unsure)
    };
    let split = el("div").class("split").child(head.child(under)).child(next_steps(informed));
    all(vec![back_row(session, navigator, None), split])
}

/// What stands under the head once it is found out what would decide each open programme. The cards are there at once, unseen
/// and empty, for whoever reads their attributes.
fn once_settled(informed: Informed, navigator: Navigator, assessed: Vec<Assessed>, unsure: bool) -> El {
    let settled = Settled::default();
    let pieces = Pieces::of(1);
    let mut under = el("div");
    for one in assessed.iter().filter(|one| matches!(one.outcome, Outcome::Open(_))) {
        let (settled, open) = (settled.clone(), one.programme);
        let find_out = move || {
            settled.find_out(informed, open);
            Vec::new()
        };
        under = pieces.then(under, Box::new(find_out));
    }
    let cards: Vec<Assessed> = assessed.clone();
    let before = move || {
        let cards = cards.iter().map(|one| result_card::empty(informed, one)).collect();
        vec![el("div").attr("hidden", "").children(cards)]
    };
    let told = move || vec![told(informed, navigator, (&assessed, &settled), unsure)];
    let under = pieces.busy(pieces.instead(under, Box::new(before), Box::new(told)));
    pieces.make();
    under
}

/// Where to go first, and what to choose between.
fn first(informed: Informed, after: El) -> El {
    after.maybe(first_step(informed)).children(choices(informed))
}

/// What stands under the head. On a phone the head fills the screen: the cards are filled once that is seen, piece by piece.
fn told(informed: Informed, navigator: Navigator, (assessed, settled): (&[Assessed], &Settled), unsure: bool) -> El {
    let pieces = Pieces::of(CARDS);
    let group = |outcome| group(informed, navigator, (outcome, &of(assessed, outcome), settled), &pieces);
    let groups = || GROUPS.into_iter().filter_map(group).collect();
    let finding = || worth_finding(informed, settled);
    let told = el("div");
    let told = if unsure {
        first(informed, told.maybe(finding())).children(groups())
    } else {
        told.children(groups()).maybe(finding())
    };
    let told = pieces.then(told, Box::new(move || last(informed)));
    pieces.make();
    told
}

/// What stands under all groups.
fn last(informed: Informed) -> Vec<El> {
    let session = informed.session;
    offered(informed).into_iter().chain([to_all_programmes(session), update(session)]).collect()
}

/// Rights and services without a test that fit what was said.
fn offered(informed: Informed) -> Option<El> {
    let words = &informed.words().results;
    let line = |id: ProgrammeId| {
        let programme = informed.session.catalogue().programme(id)?;
        let entry = informed.entry(id)?;
        let address = Route::Programme(programme.id.clone()).address();
        let name = link("link", &address, &entry.name);
        Some(el("li").attr("data-offered", &programme.id).child(name).child(p(&entry.gloss).class("soft")))
    };
    let lines: Vec<El> = informed.session.offered().into_iter().filter_map(line).collect();
    (!lines.is_empty())
        .then(|| part(words.offered.title).child(p(words.offered.text).class("soft")).child(el("ul").children(lines)))
}

/// The buttons beside the results.
fn next_steps(informed: Informed) -> El {
    let session = informed.session;
    let words = &informed.words().results;
    let on = Route::Ask(Place::Step(usize::MAX)).address();
    let left = session.open().first().map(|best| telling::rounded(best.expected).max(1));
    let mut buttons = vec![link("button", &Route::Checklist.address(), words.to_checklist)];
    buttons.extend(left.map(|_| link("button button--quiet", &on, words.go_on)));
    buttons.push(link("button button--quiet", &Route::Review.address(), words.to_review));
    buttons.push(link("button button--quiet", &Route::Handover.address(), words.to_handover));
    let still = left.map(|left| p(&(words.still_to_ask)(left)).class("soft"));
    el("div").class("aside box").maybe(still).child(actions(buttons))
}

/// Before anything was answered.
fn no_answers(informed: Informed) -> AnyView {
    let words = &informed.words().results;
    all(vec![
        title(words.no_answers.title),
        p(words.no_answers.text).class("lead"),
        el("p").child(link("button", &Route::Start.address(), informed.session.words().shell.nav.start)),
    ])
}
