//! The verdicts beside the facts. A list is drawn anew only when what stands in it changes.

use leptos::prelude::*;
use zhucan_catalog::{Amount, ProgrammeId};
use zhucan_rules::{Outcome, Verdict};

use super::said;
use crate::components::element::{El, el};
use crate::components::verdict::{GROUPS, spelt, verdict_mark, worded};
use crate::state::policy::catalogue;
use crate::state::{Counter, Informed, Rests};

/// One line: the programme, what it gives, what its verdict rests on.
type Line = (ProgrammeId, String, Rests);

/// All programmes, by verdict.
pub(super) fn verdicts(informed: Informed, counter: Counter) -> El {
    let groups = GROUPS.into_iter().map(|outcome| group(informed, counter, outcome)).collect();
    let heading = said(counter.session).results;
    el("section")
        .class("verdicts no-print")
        .attr("tabindex", "0")
        .attr("aria-labelledby", "verdicts")
        .child(el("h2").attr("id", "verdicts").attr("tabindex", "-1").text(heading))
        .children(groups)
}

fn group(informed: Informed, counter: Counter, outcome: Outcome) -> El {
    let lines = Memo::new(move |_| lines(informed, counter, outcome));
    let verdict = worded(&informed.words().verdicts, outcome);
    let count = move || vec![el("span").class("count").text(&lines.with(Vec::len).to_string())];
    let heading = el("h3").class("group-title").child(verdict_mark(verdict)).text(verdict.name).live(count);
    let draw = move || lines.with(|lines| lines.iter().map(|line| one(informed, outcome, line)).collect());
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
    counter.assessed(|all| {
        let here = all.iter().filter(|(one, _)| spelt(one.outcome) == spelt(outcome));
        here.map(|(one, rests)| (one.programme, gives(one.programme), *rests)).collect()
    })
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

fn one(informed: Informed, outcome: Outcome, (id, gain, rests): &Line) -> El {
    let name = catalogue().programme(*id).map(|one| one.id.as_str()).unwrap_or_default();
    let [seen, stated] = said(informed.session).rests;
    let tag = match rests {
        Rests::Open => None,
        Rests::Seen => Some(("seen", seen)),
        Rests::Stated => Some(("stated", stated)),
    };
    let tag = tag.map(|(kind, label)| el("small").class("tag").attr("data-rests", kind).text(label));
    el("li")
        .attr("data-programme", name)
        .attr("data-verdict", spelt(outcome))
        .text(informed.name(*id))
        .maybe((!gain.is_empty()).then(|| el("b").text(gain)))
        .maybe(tag)
}
