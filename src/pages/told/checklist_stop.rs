//! One stop of the route sheet.

use zhucan_catalog::{Entry, EvidenceMark, PaperItem, ProgrammeId, Stop, Told};
use zhucan_rules::{Outcome, Verdict};

use super::explaining::{self, Errands};
use super::programme_papers::form;
use crate::components::element::{El, el};
use crate::components::phrases::{link, p};
use crate::components::tick::tick;
use crate::route::Route;
use crate::state::Informed;

/// The ranks of the headings: a stop's own, and those inside it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ranks {
    /// Of the stop.
    pub(super) stop: &'static str,
    /// Of what it is made of.
    pub(super) inside: &'static str,
}

/// What stands under a window to visit: what to have first, what to apply for, what to ask, what to bring, what is free, and by when. It was
/// visited `before` so many times.
#[must_use]
pub(super) fn stop(informed: Informed, ranks: Ranks, number: usize, (stop, before): (&Stop, usize)) -> Vec<El> {
    let words = &informed.words().checklist;
    let window = informed.handbook.windows.get(usize::from(stop.window));
    let (name, find) = window.map_or(("", ""), |window| (window.name.as_str(), window.find.as_str()));
    let entries: Vec<&'static Entry> = stop.programmes.iter().filter_map(|id| informed.entry(*id)).collect();
    let errands = explaining::errands(informed, &stop.programmes);
    let (looked_up, brought): (Vec<&PaperItem>, Vec<&PaperItem>) =
        stop.papers.iter().partition(|item| item.office_looks_up);
    let papers: Vec<El> = brought.into_iter().map(|item| paper(informed, (stop, before), item)).collect();
    let bring = if papers.is_empty() {
        vec![p(words.no_papers)]
    } else {
        vec![p(words.tick_hint).class("soft"), el("ul").class("papers").children(papers)]
    };
    let heading = |text: &'static str| el(ranks.inside).text(text);
    let mut inside = vec![
        el(ranks.stop).class("stop-title").text(&(words.stop)(number, name)),
        p(words.find).text(find).class("soft"),
    ];
    inside.extend(listing(heading(words.apply_for), errands.apply.iter().map(|id| programme(informed, *id)).collect()));
    inside.extend(listing(
        heading(words.ask_here),
        errands.ask.iter().map(|id| questions(informed, *id, &errands)).collect(),
    ));
    inside.push(heading(words.papers));
    inside.extend(bring);
    inside.extend(looked_up_here(informed, heading(words.looked_up_heading), &looked_up));
    inside.extend(listed(heading(words.free), "free", &entries, |told| told.free));
    inside.extend(listed(heading(words.deadlines), "deadline", &entries, |told| told.deadline));
    inside.extend(confirm(informed, &entries));
    inside
}

/// A list under its heading; nothing where it is empty.
fn listing(heading: El, lines: Vec<El>) -> Vec<El> {
    if lines.is_empty() { Vec::new() } else { vec![heading, el("ul").children(lines)] }
}

/// A programme, with the way to its page.
fn programme(informed: Informed, id: ProgrammeId) -> El {
    let known = informed.session.catalogue().programme(id).map(|one| one.id.clone()).unwrap_or_default();
    el("li").child(link("", &Route::Programme(known).address(), informed.name(id)))
}

/// The same, with the questions that only the office can settle.
fn questions(informed: Informed, id: ProgrammeId, errands: &Errands) -> El {
    let asked = explaining::decisive(informed, id, Outcome::Decided(Verdict::Ask));
    let compare = errands.compare.contains(&id).then(|| p(informed.words().checklist.compare));
    programme(informed, id).children(asked.iter().map(|line| p(line)).collect()).maybe(compare)
}

/// What the office can look up itself: nobody should have to fetch it.
fn looked_up_here(informed: Informed, heading: El, items: &[&PaperItem]) -> Vec<El> {
    let words = &informed.words().checklist;
    let name = |item: &&PaperItem| {
        informed.handbook.papers.get(usize::from(item.paper)).map(|paper| el("li").text(paper.name.as_str()))
    };
    let names: Vec<El> = items.iter().filter_map(name).collect();
    if names.is_empty() {
        return Vec::new();
    }
    let right = p(words.looked_up.text).class("soft").text(informed.session.words().gap).text(words.looked_up.cite);
    vec![heading, right, el("ul").children(names)]
}

/// A paper with a box to tick.
fn paper(informed: Informed, (stop, before): (&Stop, usize), item: &PaperItem) -> El {
    let session = informed.session;
    let words = informed.words();
    let paper = informed.handbook.papers.get(usize::from(item.paper));
    let (name, from) = paper.map_or(("", ""), |paper| (paper.name.as_str(), paper.from.as_str()));
    let when = item.when.as_ref().map(|when| (words.forms.when)(when));
    let line = format!("{}.{}.{}.{before}", stop.window, item.paper, item.form as u8);
    // What is applied for here stands above: only a paper for some of it says for which.
    let for_some = item.programmes.len() < stop.programmes.len();
    let wanted = for_some.then(|| (words.checklist.wanted_by)(&explaining::programmes(informed, &item.programmes)));
    let mut about = el("span").class("paper-for");
    let from = Some(from).filter(|from| !from.is_empty());
    for line in when.iter().chain(&item.note).map(String::as_str).chain(from).chain(wanted.as_deref()) {
        about = about.child(el("span").class("paper-line").text(line));
    }
    let label = el("span")
        .class("option-text")
        .child(el("span").class("paper-name").text(name))
        .text(" ")
        .child(el("span").class("paper-form").text(&form(informed, item.form, item.count)))
        .child(about);
    let ticked = session.is_ticked(&line);
    el("li").child(tick(ticked, label, Box::new(move |on| session.tick(&line, on))))
}

/// The steps and limits of this kind, each once, under a heading.
fn listed(heading: El, class: &str, entries: &[&'static Entry], fits: fn(&Told) -> bool) -> Vec<El> {
    let mut lines: Vec<&str> = Vec::new();
    for told in entries.iter().flat_map(|one| one.steps.iter().chain(&one.limits)).filter(|told| fits(told)) {
        if !lines.contains(&told.text.as_str()) {
            lines.push(&told.text);
        }
    }
    if lines.is_empty() {
        return Vec::new();
    }
    let lines = lines.into_iter().map(|line| p(line).class(class));
    std::iter::once(heading).chain(lines).collect()
}

/// Whether to confirm before going.
fn confirm(informed: Informed, entries: &[&'static Entry]) -> Option<El> {
    let mut conditions = entries.iter().flat_map(|one| &one.conditions);
    let reported = conditions.any(|one| one.source.evidence == EvidenceMark::Reported);
    reported.then(|| p(informed.words().checklist.confirm).class("soft"))
}
