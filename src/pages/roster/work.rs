//! What to find out, and what to correct in the roster.

use leptos::prelude::*;
use zhucan_roster_messages::{BadRow, Group, Listed, ToFind};

use super::grid::{figure, grid, heading, named};
use super::people::turning;
use super::saying;
use super::standing::leads;
use super::{Drawn, ROWS};
use crate::components::element::{El, el};
use crate::components::phrases::{button, p};
use crate::pages::told::pieces::Pieces;

/// The facts to find out, those first that settle most.
pub(super) fn work(drawn: Drawn) -> El {
    let roster = drawn.roster;
    let to_find = Memo::new(move |_| roster.now(|now| now.screened.as_ref().map(|screened| screened.to_find.clone())));
    el("div").live(move || to_find.get().map(|to_find| work_list(drawn, &to_find)).into_iter().collect())
}

fn work_list(drawn: Drawn, to_find: &[ToFind]) -> El {
    let words = &drawn.words.work;
    let pieces = Pieces::of(ROWS);
    let row = |one: &ToFind| {
        let one = *one;
        pieces.live(el("tr"), move || cells(drawn, &one))
    };
    let part = el("section").class("part").child(heading("h2", "work", words.heading));
    if to_find.is_empty() {
        return part.child(p(words.none));
    }
    let rows = to_find.iter().map(row).collect();
    pieces.make();
    part.child(p(words.text)).child(grid(words.heading, &words.heads, rows))
}

fn cells(drawn: Drawn, one: &ToFind) -> Vec<El> {
    let name = saying::fact(drawn, one.fact);
    let people = leads(drawn, Group::Awaits(one.fact), one.people, drawn.words.work.heads[3], &name);
    let [settles, matters] = [one.settles, one.matters_to].map(|count| figure(&(drawn.words.number)(count)));
    vec![named(&name), settles, matters, people]
}

/// The rows that are not taken.
pub(super) fn bad_rows(drawn: Drawn) -> El {
    let roster = drawn.roster;
    let count = Memo::new(move |_| roster.now(|now| now.screened.as_ref().map_or(0, |screened| screened.bad)));
    let some = Memo::new(move |_| roster.now(|now| now.bad.clone()));
    el("div").live(move || {
        let count = count.get();
        let some = some.get();
        (count > 0).then(|| some_bad(drawn, count, some.as_ref())).into_iter().collect()
    })
}

/// How many there are, which is always said, and some of them.
fn some_bad(drawn: Drawn, count: u64, some: Option<&Listed<BadRow>>) -> El {
    let words = &drawn.words.bad;
    let roster = drawn.roster;
    let part = el("section")
        .class("part")
        .child(heading("h2", "bad", &(words.heading)(&(drawn.words.number)(count))))
        .child(p(words.text));
    match some {
        Some(some) => part.children(listed(drawn, some)),
        None => {
            part.child(el("p").child(button("button button--quiet", words.show).on_click(move || roster.bad_rows(0))))
        }
    }
}

fn listed(drawn: Drawn, bad: &Listed<BadRow>) -> Vec<El> {
    let roster = drawn.roster;
    let pieces = Pieces::of(ROWS);
    let line = |line: String| pieces.live(el("li"), move || vec![el("span").text(&line)]);
    let lines = bad.some.iter().flat_map(|row| saying::faults(drawn, row)).map(line).collect();
    pieces.make();
    let turning = turning(drawn, bad.from, bad.of, move |from| roster.bad_rows(from), |now| now.bad = None, "#bad");
    vec![el("ul").class("bad-rows").children(lines), turning]
}
