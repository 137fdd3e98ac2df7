//! What to find out, and what to correct in the roster.

use leptos::prelude::*;
use zhucan_roster_messages::{BadRow, Group, Listed, ToFind};

use super::Drawn;
use super::grid::{figure, grid, heading, named};
use super::people::turning;
use super::saying;
use super::standing::leads;
use crate::components::element::{El, el};
use crate::components::phrases::p;

/// The facts to find out, those first that settle most.
pub(super) fn work(drawn: Drawn) -> El {
    let roster = drawn.roster;
    let to_find = Memo::new(move |_| roster.now(|now| now.screened.as_ref().map(|screened| screened.to_find.clone())));
    el("div").live(move || to_find.get().map(|to_find| work_list(drawn, &to_find)).into_iter().collect())
}

fn work_list(drawn: Drawn, to_find: &[ToFind]) -> El {
    let words = &drawn.words.work;
    let row = |one: &ToFind| {
        let name = saying::fact(drawn, one.fact);
        let people = leads(drawn, Group::Awaits(one.fact), one.people, words.heads[3], &name);
        let [settles, matters] = [one.settles, one.matters_to].map(|count| figure(&(drawn.words.number)(count)));
        el("tr").child(named(&name)).child(settles).child(matters).child(people)
    };
    let part = el("section").class("part").child(heading("h2", "work", words.heading));
    if to_find.is_empty() {
        return part.child(p(words.none));
    }
    part.child(p(words.text)).child(grid(words.heading, &words.heads, to_find.iter().map(row).collect()))
}

/// The rows that are not taken.
pub(super) fn bad_rows(drawn: Drawn) -> El {
    let roster = drawn.roster;
    let bad = Memo::new(move |_| roster.now(|now| now.bad.clone()));
    el("div").live(move || bad.get().map(|bad| listed(drawn, &bad)).into_iter().collect())
}

fn listed(drawn: Drawn, bad: &Listed<BadRow>) -> El {
    let words = &drawn.words.bad;
    let roster = drawn.roster;
    let lines = bad.some.iter().flat_map(|row| saying::faults(drawn, row));
    let lines = lines.map(|line| el("li").text(&line)).collect();
    el("section")
        .class("part")
        .child(heading("h2", "bad", &(words.heading)(&(drawn.words.number)(bad.of.into()))))
        .child(p(words.text))
        .child(el("ul").class("bad-rows").children(lines))
        .child(turning(drawn, bad.from, bad.of, move |from| roster.bad_rows(from), |now| now.bad = None))
}
