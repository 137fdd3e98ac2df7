//! The people whose verdict another edition changes, and why.

use zhucan_catalog::ProgrammeId;
use zhucan_roster_messages::{Changed, ChangedPerson, Listed, OtherFact, Why};

use super::editions::{name, spelt};
use super::grid::heading;
use super::people::{called, reasons, turning};
use super::{Drawn, ROWS, saying};
use crate::components::element::{El, el};
use crate::components::phrases::p;
use crate::pages::told::pieces::Pieces;

/// The people of one change.
pub(super) fn people_of(drawn: Drawn, at: u32, change: &Changed, people: &Listed<ChangedPerson>) -> El {
    let words = &drawn.words.editions;
    let roster = drawn.roster;
    let what = (words.change)(&name(drawn, change), spelt(drawn, change.before), spelt(drawn, change.after));
    let count = (drawn.words.number)(people.of.into());
    let pieces = Pieces::of(ROWS);
    let programme = change.programme.map(ProgrammeId);
    let line = |one: &ChangedPerson| {
        let one = one.clone();
        pieces.live(el("li"), move || person(drawn, programme, &one))
    };
    let lines = people.some.iter().map(line).collect();
    pieces.make();
    el("section")
        .class("box some")
        .child(heading("h3", "changed", &(drawn.words.some.heading)(&what, &count)))
        .child(el("ol").class("people-list").children(lines))
        .child(turning(
            drawn,
            people.from,
            people.of,
            move |from| roster.changes(at, from),
            |now| now.changed = None,
            "#compared",
        ))
}

/// Somebody whose verdict changes, with the reasons of both editions, or with what is missing where one leaves it open.
fn person(drawn: Drawn, programme: Option<ProgrammeId>, one: &ChangedPerson) -> Vec<El> {
    let [before, after] = drawn.words.editions.why;
    let now = programme.and_then(|programme| reasons(drawn, programme, &one.after));
    let names = one.before_missing.iter().map(|fact| other_fact(drawn, fact)).collect::<Vec<_>>();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let before_missing = (drawn.informed.session.words().list)(&names);
    vec![
        called(drawn, &one.id, one.line),
        side(drawn, before, why(&one.before), &before_missing),
        side(drawn, after, now, &saying::facts(drawn, &one.after_missing)),
    ]
}

/// What one edition says: why, or what is missing.
fn side(drawn: Drawn, label: &str, why: Option<El>, missing: &str) -> El {
    let (waits, none) = match (&why, missing) {
        (Some(_), _) => ("", ""),
        (None, "") => ("", drawn.words.editions.no_reason),
        (None, missing) => (drawn.words.some.missing, missing),
    };
    el("div").child(p("").child(el("b").text(label)).text(waits).text(none)).maybe(why)
}

/// A fact of the other edition: by its name here; by its id where only that edition has it.
fn other_fact(drawn: Drawn, fact: &OtherFact) -> String {
    match fact {
        OtherFact::Shared(fact) => saying::fact(drawn, *fact),
        OtherFact::Own(id) => id.clone(),
    }
}

/// The reasons of the other edition, in its own words.
fn why(reasons: &[Why]) -> Option<El> {
    let line = |one: &Why| el("li").text(&one.sentence).child(el("p").class("cite").text(&one.citation));
    (!reasons.is_empty()).then(|| el("ul").children(reasons.iter().map(line).collect()))
}
