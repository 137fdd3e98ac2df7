//! One programme, from top to bottom.

use leptos::prelude::*;
use zhucan_catalog::{Assessed, Programme, ProgrammeId};

use super::not_found::no_programme;
use super::programme_parts::{gains, overlaps, papers, rule_days, sentences, windows};
use super::programme_why::why;
use super::shell::back_row;
use super::telling;
use crate::components::element::{El, all, el};
use crate::components::phrases::{actions, link, p, title};
use crate::components::verdict::verdict_banner;
use crate::platform::page;
use crate::route::Route;
use crate::state::{Interview, Navigator, Session};

/// A programme that a page shows: the policy's, with what the answers make of it.
#[derive(Debug, Clone, Copy)]
pub struct ProgrammeShown {
    /// Its place.
    pub id: ProgrammeId,
    /// What the policy says of it.
    pub programme: &'static Programme,
    /// What the answers make of it; nothing before the first answer, or when no rule holds today.
    pub assessed: Option<Assessed>,
}

/// One programme.
pub fn programme(session: Session, navigator: Navigator, id: &str) -> AnyView {
    let catalogue = session.catalogue();
    let found = catalogue.find(id).and_then(|id| Some((id, catalogue.programme(id)?)));
    let Some((id, programme)) = found else { return no_programme(session) };
    let words = session.words();
    let begun = session.with_interview(Interview::has_begun);
    let assessed = session.assessment().programmes.into_iter().find(|one| begun && one.programme == id);
    let shown = ProgrammeShown { id, programme, assessed };
    page::set_title(&(words.titles.page)(&programme.name));
    let main = el("div")
        .child(title(programme.name.as_str()))
        .child(p(programme.gloss.as_str()).class("lead"))
        .maybe(assessed.map(|one| verdict_banner(&words.verdicts, one.outcome)))
        .children(why(session, navigator, shown))
        .maybe(gains(session, shown))
        .child(papers(session, programme))
        .child(windows(session, programme))
        .child(sentences(session, words.programme.steps, "ol", &programme.steps))
        .child(sentences(session, words.programme.limits, "ul", &programme.limits))
        .maybe(overlaps(session, programme))
        .child(rule_days(session, programme));
    let split = el("div").class("split").child(main).child(beside(session, programme));
    all(vec![back_row(session, navigator, None), split])
}

/// What to do next, and what to have first.
fn beside(session: Session, programme: &'static Programme) -> El {
    let words = &session.words().programme;
    let buttons = vec![
        link("button", &Route::Checklist.address(), words.to_checklist),
        link("button button--quiet", &Route::Results.address(), words.back),
    ];
    let first = (!programme.requires_first.is_empty()).then(|| {
        let names = telling::programmes(session, &programme.requires_first);
        let heading = el("h2").text(words.requires_first);
        el("div").class("box").child(heading).child(p(&(words.requires_first_text)(&names)))
    });
    el("div").class("aside").child(el("div").class("box").child(actions(buttons))).maybe(first)
}
