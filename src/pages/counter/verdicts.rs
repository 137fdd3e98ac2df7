//! The verdicts beside the facts. A list is drawn anew only when what stands in it changes.

use leptos::prelude::*;
use zhucan_catalog::{Amount, Assessed, ProgrammeId};
use zhucan_rules::{Outcome, Verdict};

use super::comes::in_short;
use super::people::key;
use super::said;
use super::why::why;
use crate::components::element::{El, el};
use crate::components::phrases::p;
use crate::components::verdict::{GROUPS, spelt, verdict_mark, worded};
use crate::state::policy::catalogue;
use crate::state::{Counter, Informed, Rests};

/// One line.
#[derive(Clone, PartialEq)]
struct Line {
    id: ProgrammeId,
    /// What it gives.
    gain: String,
    /// What its verdict rests on.
    rests: Rests,
    /// What holds for whoever comes for the person.
    acting: String,
}

/// All programmes, by verdict.
pub(super) fn verdicts(informed: Informed, counter: Counter) -> El {
    let groups = GROUPS.into_iter().map(|outcome| group(informed, counter, outcome)).collect();
    let heading = said(counter.session).results;
    el("section")
        .class("verdicts no-print")
        .attr("tabindex", "0")
        .attr("aria-labelledby", "verdicts")
        .child(el("h2").attr("id", "verdicts").attr("tabindex", "-1").text(heading).child(key("F6")))
        .child(p(said(counter.session).beside.why.hint).class("soft"))
        .children(groups)
}

fn group(informed: Informed, counter: Counter, outcome: Outcome) -> El {
    let lines = Memo::new(move |_| lines(informed, counter, outcome));
    let verdict = worded(&informed.words().verdicts, outcome);
    let count = move || vec![el("span").class("count").text(&lines.with(Vec::len).to_string())];
    let heading = el("h3").class("group-title").child(verdict_mark(verdict)).text(verdict.name).live(count);
    let draw = move || lines.with(|lines| lines.iter().map(|line| one(informed, counter, outcome, line)).collect());
    let (group, heading) = match outcome {
        // What cannot be had is folded, and stays as somebody left it.
        Outcome::Decided(Verdict::NotNow) => (el("details"), el("summary").child(heading)),
        _ => (el("section"), heading),
    };
    group.class("verdict-group").attr("data-verdict", spelt(outcome)).child(heading).child(el("ul").live(draw))
}

fn lines(informed: Informed, counter: Counter, outcome: Outcome) -> Vec<Line> {
    let gives =
        |id| if outcome == Outcome::Decided(Verdict::Likely) { gain(informed, counter, id) } else { String::new() };
    let comes = counter.comes();
    let acting = |id| match outcome {
        Outcome::Decided(Verdict::Likely | Verdict::Ask) => in_short(informed, counter, comes, id),
        _ => String::new(),
    };
    let line = |(one, rests): &(Assessed, Rests)| {
        let id = one.programme;
        Line { id, gain: gives(id), rests: *rests, acting: acting(id) }
    };
    counter.assessed(|all| all.iter().filter(|(one, _)| spelt(one.outcome) == spelt(outcome)).map(line).collect())
}

/// What it gives a month, where that is settled.
fn gain(informed: Informed, counter: Counter, id: ProgrammeId) -> String {
    let today = counter.session.today;
    let amount = counter.interview(|now| informed.handbook.amount(catalogue(), id, now.household(), today));
    match amount {
        Some(Amount::Settled(gives)) => gives.yuan_per_month.map(informed.words().programme.gives.per_month),
        _ => None,
    }
    .unwrap_or_default()
}

/// A line, which opens to its reasons. They are worked out only while it is open.
fn one(informed: Informed, counter: Counter, outcome: Outcome, line: &Line) -> El {
    let id = line.id;
    let name = catalogue().programme(id).map(|one| one.id.as_str()).unwrap_or_default();
    let tag = tag(informed, line.rests);
    let open = Memo::new(move |_| counter.opened() == Some(id));
    let head = el("summary")
        .child(el("span").class("named").text(informed.name(id)))
        .maybe((!line.gain.is_empty()).then(|| el("b").text(&line.gain)))
        .maybe(tag)
        .maybe((!line.acting.is_empty()).then(|| el("small").class("acting").text(&line.acting)))
        .on_click(move || counter.open_or_close(id));
    let reasons = move || if open.get() { why(informed, counter, id) } else { Vec::new() };
    let is_open = Signal::derive(move || if open.get() { "open" } else { "" }.to_owned());
    let line = el("details").live_attr("open", is_open).child(head).child(el("div").live(reasons));
    el("li").attr("data-programme", name).attr("data-verdict", spelt(outcome)).child(line)
}

/// What a verdict rests on, in words; nothing for one that is open.
fn tag(informed: Informed, rests: Rests) -> Option<El> {
    let [seen, partly, stated] = said(informed.session).rests;
    let (kind, label) = match rests {
        Rests::Open => return None,
        Rests::Seen => ("seen", seen),
        Rests::Partly => ("partly", partly),
        Rests::Stated => ("stated", stated),
    };
    Some(el("small").class("tag").attr("data-rests", kind).text(label))
}
