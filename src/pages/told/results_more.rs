//! What the results say beside the cards: where to go first, what to choose between, what is worth finding out.

use zhucan_catalog::{Best, Chosen, Conflict, PaperForm, PaperItem, Party, ProgrammeId, Set, Source};
use zhucan_rules::FactId;

use super::explaining::{self, Errands};
use super::settled::Settled;
use crate::components::element::{El, el};
use crate::components::phrases::{link, p, part};
use crate::components::source::cited_together;
use crate::pages::telling;
use crate::route::Route;
use crate::state::Informed;

/// How many facts are named as worth finding out.
const MOST_FACTS: usize = 4;

/// The first stop of the route: where to go, what for, with which papers. Nothing when there is nowhere to go.
#[must_use]
pub(super) fn first_step(informed: Informed) -> Option<El> {
    let words = &informed.words().results.first;
    let route = informed.route(&informed.wanted());
    let stop = route.stops.iter().find(|stop| !informed.handbook.is_for_later(stop))?;
    let window = informed.handbook.windows.get(usize::from(stop.window))?;
    let paper = |item: &PaperItem| {
        let paper = informed.handbook.papers.get(usize::from(item.paper))?;
        // A form is had at the window.
        let brought = item.when.is_none() && !item.office_looks_up && item.form != PaperForm::FilledIn;
        brought.then_some(paper.name.as_str())
    };
    let papers: Vec<&str> = stop.papers.iter().filter_map(paper).collect();
    let line = |label: &str, text: &str| el("p").child(el("b").text(label)).text(text);
    // What is very likely is applied for; what is to be asked is asked on the same way.
    let Errands { apply, ask, compare } = explaining::errands(informed, &stop.programmes);
    let named = |label: &str, ids: &[ProgrammeId]| {
        (!ids.is_empty()).then(|| line(label, &explaining::programmes(informed, ids)))
    };
    let compare = (!compare.is_empty()).then(|| p(informed.words().checklist.compare));
    let bring = (!papers.is_empty()).then(|| line(words.bring, &(informed.session.words().list)(&papers)));
    Some(
        el("section")
            .class("notice first-step")
            .child(el("h2").text(words.heading))
            .child(line(words.go, &window.name).text(words.stop).text(&window.find))
            .maybe(named(words.apply, &apply))
            .maybe(named(if apply.is_empty() { words.ask_only } else { words.ask }, &ask))
            .maybe(compare)
            .maybe(bring)
            .child(el("p").child(link("link", &Route::Checklist.address(), words.rest))),
    )
}

/// What cannot be had together, and what goes together best.
#[must_use]
pub(super) fn choices(informed: Informed) -> Vec<El> {
    let words = &informed.words().results.choices;
    let choices = informed.choices();
    // Ways to take one programme, of which nobody knows whether there is more than one: a thing to note, not to choose.
    let (ways, sides): (Vec<&Chosen>, Vec<&Chosen>) = choices.open.iter().partition(|one| only_ways(informed, one));
    let mut parts: Vec<El> = sides.into_iter().map(|one| choice(informed, one)).collect();
    let all_notes: Vec<&Conflict> =
        ways.into_iter().flat_map(|one| &one.conflicts).chain(&choices.notes).copied().collect();
    let notes: Vec<El> = all_notes.iter().map(|one| el("li").text(&one.text)).collect();
    if !notes.is_empty() {
        let list = part(words.notes).class("part conflict").child(el("ul").children(notes));
        parts.push(list.child(sources(informed, &all_notes)));
    }
    parts
}

/// Whether a choice is between ways to take one programme.
fn only_ways(informed: Informed, chosen: &Chosen<'static>) -> bool {
    let benefit = |at: u16| informed.handbook.benefits.get(usize::from(at));
    let way = |party: &Party| match party {
        Party::Programme(_) => false,
        Party::Benefit(at) => benefit(*at).is_some_and(|one| one.programme.is_some()),
    };
    let parties = || chosen.sets.iter().flat_map(|set| set.kept.iter().chain(&set.given_up));
    parties().next().is_some() && parties().all(way)
}

fn choice(informed: Informed, chosen: &Chosen<'static>) -> El {
    let words = &informed.words().results.choices;
    let best = match chosen.best {
        Best::Certain => words.certain,
        Best::Tie => words.tie,
        Best::Compare => words.compare,
    };
    let set = |set: &Set| {
        let given_up = (words.given_up)(&explaining::parties(informed, &set.given_up, ""));
        let kept = explaining::parties(informed, &set.kept, words.held);
        el("li").child(el("b").text(&kept)).child(p(&given_up).class("soft"))
    };
    part(words.heading)
        .class("part conflict")
        .children(chosen.conflicts.iter().map(|one| p(&one.text)).collect())
        .child(p(best))
        .child(el("ul").children(chosen.sets.iter().map(set).collect()))
        .child(sources(informed, &chosen.conflicts))
}

/// Where the conflicts stand.
fn sources(informed: Informed, conflicts: &[&Conflict]) -> El {
    let sources: Vec<&Source> = conflicts.iter().map(|one| &one.source).collect();
    cited_together(informed.handbook, &informed.words().evidence, sources.into_iter())
}

/// The facts that would settle most of what is open, and where to read them.
#[must_use]
pub(super) fn worth_finding(informed: Informed, settled: &Settled) -> Option<El> {
    let session = informed.session;
    let words = &informed.words().results.finding;
    let found = settled.worth_finding();
    let rank = |fact: &FactId| found.iter().find(|one| one.fact == *fact);
    let line = |asked: &telling::AskedTogether| {
        let one = asked.facts.iter().filter_map(rank).max_by_key(|one| (one.settles, one.needed_for))?;
        let settles = if one.settles > 0 { (words.settles)(one.settles) } else { String::new() };
        let line = el("li").child(el("b").text(asked.name)).text(&(words.needed_for)(one.needed_for));
        let line = line.text(session.words().gap).text(&settles);
        Some(line.child(p(asked.find).class("soft")))
    };
    let facts: Vec<FactId> = found.iter().map(|one| one.fact).collect();
    let lines: Vec<El> = telling::by_screen(session, &facts).iter().take(MOST_FACTS).filter_map(line).collect();
    (!lines.is_empty()).then(|| part(words.heading).child(p(words.text).class("soft")).child(el("ol").children(lines)))
}
