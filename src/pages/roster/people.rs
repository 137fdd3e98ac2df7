//! Some people of a roster at a time, and why a programme stands to them as it does.

use leptos::prelude::*;
use zhucan_catalog::ProgrammeId;
use zhucan_roster_messages::{Group, Listed, PAGE, Person, Reason, Who};
use zhucan_rules::Standing;

use super::grid::heading;
use super::saying;
use super::{Drawn, ROWS};
use crate::components::element::{El, el};
use crate::components::phrases::{button, p};
use crate::components::source::cited_together;
use crate::pages::told::pieces::Pieces;
use crate::state::roster::Now;

/// The people who are shown.
pub(super) fn people(drawn: Drawn) -> El {
    let roster = drawn.roster;
    let shown = Memo::new(move |_| roster.now(|now| now.people.clone()));
    el("div").live(move || shown.get().map(|(group, people)| part(drawn, group, &people)).into_iter().collect())
}

fn part(drawn: Drawn, group: Group, people: &Listed<Person>) -> El {
    let roster = drawn.roster;
    let what = match group {
        Group::Of { programme, who } => {
            (drawn.words.some.of)(drawn.informed.name(ProgrammeId(programme)), head(drawn, who))
        }
        Group::Awaits(fact) => (drawn.words.some.awaits)(&saying::fact(drawn, fact)),
    };
    let programme = match group {
        Group::Of { programme, .. } => Some(ProgrammeId(programme)),
        Group::Awaits(_) => None,
    };
    let count = (drawn.words.number)(people.of.into());
    let pieces = Pieces::of(ROWS);
    let line = |one: &Person| {
        let one = one.clone();
        pieces.live(el("li"), move || person(drawn, programme, &one))
    };
    let lines = people.some.iter().map(line).collect();
    pieces.make();
    let sources = programme.map(|programme| sources(drawn, programme, people));
    el("section")
        .class("box some")
        .child(heading("h3", "people", &(drawn.words.some.heading)(&what, &count)))
        .child(el("ol").class("people-list").children(lines))
        .maybe(sources)
        .child(turning(
            drawn,
            people.from,
            people.of,
            move |from| roster.people(group, from),
            |now| now.people = None,
            "#results",
        ))
}

/// What the column of the table is called.
const fn head(drawn: Drawn, who: Who) -> &'static str {
    let [_, likely, ask, open, not_now, receiving, gap, unsaid, odd, _] = drawn.words.standing.heads;
    match who {
        Who::Likely => likely,
        Who::Ask => ask,
        Who::Open => open,
        Who::NotNow => not_now,
        Who::Receiving => receiving,
        Who::LikelyNotReceiving => gap,
        Who::LikelyUnsaid => unsaid,
        Who::NotNowReceiving => odd,
    }
}

/// What somebody is called: by the roster's own name for them and by the line.
pub(super) fn called(drawn: Drawn, id: &str, line: u64) -> El {
    let line = (drawn.words.some.line)(&(drawn.words.number)(line));
    let name = el("b").text(if id.is_empty() { &line } else { id });
    let beside = (!id.is_empty()).then(|| el("small").text(" ").text(&line));
    el("p").child(name).maybe(beside)
}

fn person(drawn: Drawn, programme: Option<ProgrammeId>, person: &Person) -> Vec<El> {
    let missing = saying::facts(drawn, &person.missing);
    let missing = (!missing.is_empty()).then(|| p("").child(el("b").text(drawn.words.some.missing)).text(&missing));
    let reasons = programme.and_then(|programme| reasons(drawn, programme, &person.reasons));
    std::iter::once(called(drawn, &person.id, person.line)).chain(reasons).chain(missing).collect()
}

/// The sentences of the conditions that carry a verdict.
pub(super) fn reasons(drawn: Drawn, programme: ProgrammeId, reasons: &[Reason]) -> Option<El> {
    let entry = drawn.informed.entry(programme)?;
    let sentence = |reason: &Reason| {
        let condition = entry.conditions.get(usize::from(reason.condition))?;
        Some(el("li").text(condition.sentence(if reason.fails { Standing::Fails } else { Standing::Holds })))
    };
    (!reasons.is_empty()).then(|| el("ul").children(reasons.iter().filter_map(sentence).collect()))
}

/// Where the reasons of all these people stand, each once.
fn sources(drawn: Drawn, programme: ProgrammeId, people: &Listed<Person>) -> El {
    let conditions = drawn.informed.entry(programme).map(|entry| entry.conditions.as_slice()).unwrap_or_default();
    let reasons = people.some.iter().flat_map(|person| &person.reasons);
    let sources = reasons.filter_map(|reason| conditions.get(usize::from(reason.condition))).map(|one| &one.source);
    cited_together(drawn.informed.handbook, &drawn.informed.words().evidence, sources)
}

/// Which of how many are shown, with the buttons to the others.
pub(super) fn turning(
    drawn: Drawn,
    from: u32,
    of: u32,
    turn: impl Fn(u32) + Copy + 'static,
    close: fn(&mut Now),
    to_heading: &'static str,
) -> El {
    let words = &drawn.words.some;
    let number = |number: u32| (drawn.words.number)(number.into());
    let (first, last) = (number(from.saturating_add(1).min(of)), number(from.saturating_add(PAGE).min(of)));
    let [before, after, closing] = words.turn;
    let to = |label: &str, from: u32| button("button button--quiet", label).on_click(move || turn(from));
    let roster = drawn.roster;
    el("div")
        .class("turning")
        .child(p(&(words.range)(&first, &last, &number(of))))
        .maybe((from > 0).then(|| to(before, from.saturating_sub(PAGE))))
        .maybe((from.saturating_add(PAGE) < of).then(|| to(after, from.saturating_add(PAGE))))
        .child(button("button button--quiet", closing).on_click(move || roster.close(close, to_heading)))
}
