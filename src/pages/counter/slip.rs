//! The slip on paper: what can be had and why, where to go with which papers, what was seen and what was only stated.
//!
//! It stands in the page only while something is printed.

use leptos::prelude::*;
use zhucan_catalog::{Household, PaperItem, ProgrammeId, Stop};
use zhucan_rules::{Outcome, Standing, Verdict};

use super::people::ticket;
use super::said;
use crate::components::element::{El, el};
use crate::components::phrases::{button, p};
use crate::components::picker::picker;
use crate::components::source::cited;
use crate::pages::telling;
use crate::pages::told::programme_papers::form;
use crate::state::policy::catalogue;
use crate::state::{Basis, Counter, Informed};

/// The button that prints, and the list of papers.
pub(super) fn printing(counter: Counter) -> Vec<El> {
    let words = &said(counter.session).slip;
    let key = el("kbd").attr("aria-hidden", "true").text("F9");
    let print = button("button button--quiet", words.print).child(key).on_click(move || counter.print());
    let options = ["sheet", "roll"].iter().zip(words.papers).map(|(value, label)| ((*value).to_owned(), label));
    let chosen = Signal::derive(move || if counter.on_roll() { "roll" } else { "sheet" }.to_owned());
    let pick = move |paper: String| counter.print_on_roll(paper == "roll");
    vec![picker("paper", words.paper, options.collect(), chosen, Box::new(pick)), print]
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
    el("article")
        .class("slip")
        .attr("data-paper", if counter.on_roll() { "roll" } else { "sheet" })
        .child(el("h2").text(words.title))
        .child(p(&ticket(counter.desk_now(|desk| desk.now().ticket()))).class("slip-ticket"))
        .child(p(&made))
        .children(counter.interview(|now| told(informed, counter, now.household())))
        .children(facts(counter))
        .child(p(words.caution))
        .child(el("div").class("slip-signs").children(words.sign.iter().map(sign).collect()))
}

/// The verdicts with their reasons, then the way.
fn told(informed: Informed, counter: Counter, household: &Household) -> Vec<El> {
    let words = &said(informed.session).slip;
    let today = informed.session.today;
    let given_up = informed.handbook.choices(catalogue(), household, today).given_up();
    let decided = |verdict: Verdict| -> Vec<ProgrammeId> {
        counter.assessed(|all| {
            let here = all.iter().filter(|(one, _)| one.outcome == Outcome::Decided(verdict));
            here.map(|(one, _)| one.programme).filter(|id| !given_up.contains(id)).collect()
        })
    };
    let groups = [decided(Verdict::Likely), decided(Verdict::Ask)];
    let wanted = groups.concat();
    let mut parts = Vec::new();
    for (heading, ids) in words.verdicts.into_iter().zip(&groups).filter(|(_, ids)| !ids.is_empty()) {
        parts.push(el("h3").text(heading));
        parts.push(el("ul").children(ids.iter().map(|id| programme(informed, household, *id)).collect()));
    }
    if wanted.is_empty() {
        parts.push(p(words.nothing));
    }
    let route = informed.handbook.route(catalogue(), household, today, &wanted);
    parts.push(el("ol").children(route.stops.iter().filter_map(|one| stop(informed, one)).collect()));
    parts
}

/// A programme with the reasons for its verdict and their clauses.
fn programme(informed: Informed, household: &Household, id: ProgrammeId) -> El {
    let reasons = informed.handbook.reasons(catalogue(), id, household, informed.session.today);
    let settled = reasons.iter().filter(|reason| reason.standing != Standing::Unknown);
    let evidence = &informed.words().evidence;
    let reason = |sentence: &str, source| el("li").text(sentence).child(cited(informed.handbook, evidence, source));
    let reasons = settled.map(|one| reason(one.sentence(), &one.condition.source)).collect();
    el("li").child(el("b").text(informed.name(id))).child(el("ul").children(reasons))
}

/// Where to go, for what, and with which papers.
fn stop(informed: Informed, stop: &Stop) -> Option<El> {
    let words = &said(informed.session).slip;
    let list = informed.session.words().list;
    let window = informed.handbook.windows.get(usize::from(stop.window))?;
    let names: Vec<&str> = stop.programmes.iter().map(|id| informed.name(*id)).collect();
    let paper = |item: &PaperItem| {
        let paper = informed.handbook.papers.get(usize::from(item.paper))?;
        let form = form(informed, item.form, item.count);
        Some((informed.session.words().said.grade)(&paper.name, &["（", &form, "）"].concat()))
    };
    let brought = stop.papers.iter().filter(|item| !item.office_looks_up).filter_map(paper);
    let papers: Vec<String> = brought.collect();
    let papers: Vec<&str> = papers.iter().map(String::as_str).collect();
    let [go, bring] = words.go;
    let bring = (!papers.is_empty()).then(|| p("").child(el("b").text(bring)).text(&list(&papers)));
    let go = p("").child(el("b").text(go)).text(&window.name);
    Some(el("li").child(go).child(p(&list(&names))).maybe(bring))
}

/// What was answered: of what papers were seen, and what was only stated.
fn facts(counter: Counter) -> Vec<El> {
    let session = counter.session;
    let words = &said(session).slip;
    let kinds = said(session).basis.kinds;
    let line = |fact, value, basis: Basis| {
        let kind = Basis::ALL.iter().zip(kinds).find(|(one, _)| **one == basis).map_or("", |(_, kind)| kind);
        let value = telling::value(session, fact, value);
        let said = [telling::name(session, fact), session.words().colon, &value].concat();
        el("li").text(&said).maybe((basis != Basis::Stated).then(|| el("small").text(" ").text(kind)))
    };
    let all: Vec<_> = counter.interview(|now| now.household().answers().iter().collect());
    let based = |fact| counter.desk_now(|desk| desk.now().basis(fact));
    let part = |(heading, seen): (&'static str, bool)| {
        let here = all.iter().map(|(fact, value)| (*fact, *value, based(*fact)));
        let here = here.filter(|(.., basis)| (*basis != Basis::Stated) == seen);
        let lines: Vec<El> = here.map(|(fact, value, basis)| line(fact, value, basis)).collect();
        (!lines.is_empty())
            .then(|| el("section").child(el("h3").text(heading)).child(el("ul").class("slip-facts").children(lines)))
    };
    words.facts.into_iter().zip([true, false]).filter_map(part).collect()
}
