//! All programmes, by verdict.

use leptos::prelude::*;
use zhucan_catalog::{Assessed, ProgrammeId};
use zhucan_rules::{Outcome, Verdict};

use super::pieces::{Inside, Pieces};
use super::result_card;
use super::results_more::{choices, first_step, worth_finding};
use super::results_open::by_missing;
use crate::components::element::{El, all, el};
use crate::components::phrases::{actions, link, p, part, title};
use crate::components::verdict::{GROUPS, spelt, verdict_mark, worded};
use crate::pages::shell::{back_row, to_all_programmes, update};
use crate::pages::telling;
use crate::platform::page;
use crate::route::{Place, Route};
use crate::state::{Informed, Interview, Navigator};
use crate::words::Counts;

/// How many cards are made at a time.
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
        .maybe(none_likely)
        .maybe(unsure.then(|| worth_finding(informed)).flatten())
        .maybe(first_step(informed))
        .children(choices(informed));
    // On a phone that fills the screen. What stands under it comes once that is seen.
    let pieces = Pieces::of(CARDS);
    let group = |outcome| group(informed, navigator, (outcome, &of(&assessed, outcome)), &pieces);
    let groups = el("div").children(GROUPS.into_iter().filter_map(group).collect());
    let under = pieces.busy(pieces.then(groups, Box::new(move || last(informed, unsure))));
    pieces.make();
    let split = el("div").class("split").child(head.child(under)).child(next_steps(informed));
    all(vec![back_row(session, navigator, None), split])
}

/// What stands under all groups.
fn last(informed: Informed, unsure: bool) -> Vec<El> {
    let session = informed.session;
    let finding = (!unsure).then(|| worth_finding(informed)).flatten();
    finding.into_iter().chain(offered(informed)).chain([to_all_programmes(session), update(session)]).collect()
}

/// The programmes of one group.
fn of(assessed: &[Assessed], outcome: Outcome) -> Vec<Assessed> {
    assessed.iter().filter(|one| spelt(one.outcome) == spelt(outcome)).copied().collect()
}

/// One group, whose cards come piece by piece: folded when nothing can be done about it now.
fn group(
    informed: Informed,
    navigator: Navigator,
    (outcome, members): (Outcome, &[Assessed]),
    pieces: &Pieces,
) -> Option<El> {
    let words = informed.words();
    let verdict = worded(&words.verdicts, outcome);
    let count = el("span").class("count").text(&(words.results.count)(members.len()));
    let heading = el("h2").class("group-title").child(verdict_mark(verdict)).text(verdict.name).child(count);
    let (group, heading) = if outcome == Outcome::Decided(Verdict::NotNow) {
        (el("details"), el("summary").child(heading))
    } else {
        (el("section"), heading)
    };
    (!members.is_empty()).then(|| {
        let group = group.class("group").attr("data-verdict", spelt(outcome)).child(heading);
        let group = group.child(p(verdict.group).class("soft"));
        pieces.busy(match outcome {
            Outcome::Open(_) => group.children(by_missing(informed, navigator, members, pieces)),
            Outcome::Decided(_) => members.iter().fold(group, |group, one| pieces.then(group, card(informed, *one))),
        })
    })
}

/// The card of a programme that is decided.
fn card(informed: Informed, assessed: Assessed) -> Inside {
    Box::new(move || vec![result_card::decided(informed, &assessed)])
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
