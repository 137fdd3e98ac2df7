//! What takes a while, told where it was begun.

use leptos::prelude::*;
use zhucan_roster_messages::Work;

use super::Drawn;
use crate::components::element::{El, el};
use crate::components::phrases::{button, p};
use crate::state::roster::Now;
use crate::words::RosterFileWords;

/// How far the works begun here have come, with the button that stops them. Readers hear of every quarter, and no more often.
pub(super) fn progress(drawn: Drawn, here: &'static [Work]) -> El {
    let words = &drawn.words.file;
    let roster = drawn.roster;
    let busy = move || roster.now(Now::busy).filter(|(work, _)| here.contains(work));
    let called = Memo::new(move |_| busy().map(|(work, done)| name(words, work, done)));
    // Nobody knows how long opening takes: the bar has no value then.
    let done =
        Signal::derive(move || busy().filter(|now| !opens(*now)).map_or(String::new(), |(_, done)| done.to_string()));
    let quarter = Memo::new(move |_| busy().filter(|now| !opens(*now)).map(|(_, done)| done / 250));
    let cancelled = Memo::new(move |_| roster.now(|now| now.cancelled.is_some_and(|work| here.contains(&work))));
    let told = move || {
        let quarter = quarter.get().and_then(|at| words.quarters.get(usize::try_from(at.min(3)).ok()?).copied());
        match (called.get(), quarter) {
            (Some(work), Some(quarter)) => vec![p(&[work, drawn.informed.session.words().colon, quarter].concat())],
            (Some(work), None) => vec![p(work)],
            (None, _) => cancelled.get().then(|| p(words.cancelled)).into_iter().collect(),
        }
    };
    let bar = move || {
        let Some(work) = called.get() else { return Vec::new() };
        let bar = el("progress").attr("max", "1000").attr("aria-label", work).live_attr("value", done);
        let stop = button("button button--quiet", words.cancel).attr("id", "stop").on_click(move || roster.cancel());
        vec![el("div").class("doing").child(bar).child(stop)]
    };
    el("div").child(el("div").attr("role", "status").live(told)).child(el("div").live(bar))
}

/// Whether a file was read as a whole, and is being opened.
const fn opens((work, done): (Work, u32)) -> bool {
    matches!(work, Work::Reading) && done == 1000
}

const fn name(words: &RosterFileWords, work: Work, done: u32) -> &'static str {
    let [reading, opening, screening, comparing, writing] = words.works;
    match work {
        Work::Reading if opens((work, done)) => opening,
        Work::Reading => reading,
        Work::Screening => screening,
        Work::Comparing => comparing,
        Work::Writing => writing,
    }
}
