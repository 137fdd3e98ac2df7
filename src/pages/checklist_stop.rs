//! One stop of the route sheet.

use zhucan_catalog::{EvidenceMark, PaperItem, Programme, ProgrammeId, Stop};
use zhucan_rules::{Outcome, Verdict};

use super::programme_parts::form;
use super::telling;
use crate::components::element::{El, el};
use crate::components::phrases::{link, p};
use crate::components::tick::tick;
use crate::route::Route;
use crate::state::Session;

/// A window to visit: what to have first, what to apply for, what to ask, what to bring, and by when.
#[must_use]
pub fn stop(session: Session, number: usize, stop: &Stop) -> El {
    let words = &session.words().checklist;
    let window = session.catalogue().windows.get(usize::from(stop.window));
    let (name, find) = window.map_or(("", ""), |window| (window.name.as_str(), window.find.as_str()));
    let programmes = programmes(session, &stop.programmes);
    let links = programmes
        .iter()
        .map(|one| el("li").child(link("", &Route::Programme(one.id.clone()).address(), one.name.as_str())))
        .collect();
    let papers = stop.papers.iter().map(|item| paper(session, number, item)).collect();
    el("li")
        .class("stop")
        .child(el("h2").class("stop-title").text(&(words.stop)(number, name)))
        .child(p(words.find).text(find).class("soft"))
        .child(el("h3").text(words.apply_for))
        .child(el("ul").children(links))
        .children(questions(session, &stop.programmes))
        .child(el("h3").text(words.papers))
        .child(p(words.tick_hint).class("soft"))
        .child(el("ul").class("papers").children(papers))
        .children(deadlines(session, &programmes))
}

fn programmes(session: Session, ids: &[ProgrammeId]) -> Vec<&'static Programme> {
    ids.iter().filter_map(|id| session.catalogue().programme(*id)).collect()
}

/// The questions that only this office can settle.
fn questions(session: Session, programmes: &[ProgrammeId]) -> Vec<El> {
    let ask = Outcome::Decided(Verdict::Ask);
    let mut lines = Vec::new();
    for one in session.assessment().programmes {
        if one.outcome == ask && programmes.contains(&one.programme) {
            lines.extend(telling::decisive(session, one.programme, ask).into_iter().map(|line| el("li").text(&line)));
        }
    }
    if lines.is_empty() {
        return Vec::new();
    }
    vec![el("h3").text(session.words().checklist.ask_here), el("ul").children(lines)]
}

/// A paper with a box to tick.
fn paper(session: Session, stop: usize, item: &PaperItem) -> El {
    let words = session.words();
    let paper = session.catalogue().papers.get(usize::from(item.paper));
    let (name, from) = paper.map_or(("", ""), |paper| (paper.name.as_str(), paper.from.as_str()));
    let when = item.when.as_ref().map(|when| (words.forms.when)(when));
    let line = format!("{stop} {} {:?}", item.paper, item.form);
    let wanted = (words.checklist.wanted_by)(&telling::programmes(session, &item.programmes));
    let mut about = el("span").class("paper-for");
    for line in when.into_iter().chain([from.to_owned(), wanted]) {
        about = about.child(el("span").class("paper-line").text(&line));
    }
    let label = el("span")
        .class("option-text")
        .child(el("span").class("paper-name").text(name))
        .child(el("span").class("paper-form").text(&form(session, item.form, item.count)))
        .child(about);
    let ticked = session.is_ticked(&line);
    el("li").child(tick(ticked, label, Box::new(move |on| session.tick(&line, on))))
}

/// Time limits that cost something when missed, and whether to confirm before going.
fn deadlines(session: Session, programmes: &[&'static Programme]) -> Vec<El> {
    let words = &session.words().checklist;
    let mut lines: Vec<&str> = Vec::new();
    for limit in programmes.iter().flat_map(|one| &one.limits).filter(|limit| limit.deadline) {
        if !lines.contains(&limit.text.as_str()) {
            lines.push(&limit.text);
        }
    }
    let mut conditions = programmes.iter().flat_map(|one| &one.conditions);
    let mut told = Vec::new();
    if !lines.is_empty() {
        told.push(el("h3").text(words.deadlines));
        told.extend(lines.into_iter().map(|line| p(line).class("deadline")));
    }
    if conditions.any(|one| one.source.evidence == EvidenceMark::Reported) {
        told.push(p(words.confirm).class("soft"));
    }
    told
}
