//! One programme, from top to bottom.

use leptos::prelude::*;
use zhucan_catalog::{Assessed, Entry, ProgrammeId};

use super::explaining;
use super::programme_papers::{papers, windows};
use super::programme_parts::{gains, overlaps, rule_days, sentences};
use super::programme_why::why;
use crate::components::element::{El, all, el};
use crate::components::phrases::{actions, link, p, title};
use crate::components::verdict::verdict_banner;
use crate::pages::not_found::no_programme;
use crate::pages::shell::back_row;
use crate::platform::page;
use crate::route::Route;
use crate::state::{Informed, Interview, Navigator};

/// A programme that a page shows: the policy's, with what the answers make of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct ProgrammeShown {
    /// Its place.
    pub id: ProgrammeId,
    /// What the policy tells of it.
    pub entry: &'static Entry,
    /// What the answers make of it; nothing before the first answer, or when no rule holds today.
    pub assessed: Option<Assessed>,
}

/// One programme.
pub(super) fn programme(informed: Informed, navigator: Navigator, id: &str) -> AnyView {
    let session = informed.session;
    let found = session.catalogue().find(id).and_then(|id| Some((id, informed.entry(id)?)));
    let Some((id, entry)) = found else { return no_programme(session) };
    let words = informed.words();
    let begun = session.with_interview(Interview::has_begun);
    let assessed = session.assessment().programmes.into_iter().find(|one| begun && one.programme == id);
    let shown = ProgrammeShown { id, entry, assessed };
    page::set_title(&(session.words().titles.page)(&entry.name));
    let main = el("div")
        .child(title(entry.name.as_str()))
        .child(p(entry.gloss.as_str()).class("lead"))
        .maybe(assessed.map(|one| verdict_banner(&words.verdicts, one.outcome)))
        .children(why(informed, navigator, shown))
        .maybe(gains(informed, shown))
        .maybe(papers(informed, entry))
        .child(windows(informed, entry))
        .maybe(sentences(informed, words.programme.steps, "ol", &entry.steps))
        .maybe(sentences(informed, words.programme.limits, "ul", &entry.limits))
        .maybe(overlaps(informed, entry))
        .child(rule_days(informed, shown));
    let split = el("div").class("split").child(main).child(beside(informed, entry));
    all(vec![back_row(session, navigator, None), split])
}

/// What to do next, and what to have first.
fn beside(informed: Informed, entry: &'static Entry) -> El {
    let words = &informed.words().programme;
    let buttons = vec![
        link("button", &Route::Checklist.address(), words.to_checklist),
        link("button button--quiet", &Route::Results.address(), words.back),
    ];
    let first = (!entry.requires_first.is_empty()).then(|| {
        let names = explaining::programmes(informed, &entry.requires_first);
        let heading = el("h2").text(words.requires_first);
        el("div").class("box").child(heading).child(p(&(words.requires_first_text)(&names)))
    });
    el("div").class("aside").child(el("div").class("box").child(actions(buttons))).maybe(first)
}
