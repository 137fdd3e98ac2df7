//! How each programme stands: a table whose numbers lead to people, and in which the share of those who receive it is drawn.

use std::cmp::Reverse;

use leptos::prelude::*;
use zhucan_catalog::ProgrammeId;
use zhucan_roster_messages::{Group, Screened, Standing, Who};

use super::grid::{cell, figure, grid, heading, named};
use super::people::people;
use super::{Drawn, ROWS};
use crate::components::element::{El, el};
use crate::components::phrases::{button, p};
use crate::components::picker::picker;
use crate::pages::told::pieces::Pieces;
use crate::state::policy::catalogue;

/// The part of the screen.
pub(super) fn standing(drawn: Drawn) -> El {
    let roster = drawn.roster;
    let screened = Memo::new(move |_| roster.now(|now| now.screened.clone()));
    el("div").live(move || match screened.get() {
        Some(screened) => vec![part(drawn, screened)],
        None => Vec::new(),
    })
}

fn part(drawn: Drawn, screened: Screened) -> El {
    let words = &drawn.words.standing;
    let (roster, session) = (drawn.roster, drawn.informed.session);
    let counted = (words.counted)(&(drawn.words.number)(screened.people), &session.day(session.today));
    let by_catalogue = Memo::new(move |_| roster.now(|now| now.in_catalogue_order));
    let table = move || vec![table(drawn, &screened, by_catalogue.get())];
    let [order, by_gap, by_place] = words.order;
    let options = vec![("gap".to_owned(), by_gap), ("catalogue".to_owned(), by_place)];
    let chosen = Signal::derive(move || if by_catalogue.get() { "catalogue" } else { "gap" }.to_owned());
    let picked = Box::new(move |picked: String| roster.order(picked == "catalogue"));
    let order = el("p").text(order).text(session.words().colon).child(picker("order", order, options, chosen, picked));
    el("section")
        .class("part")
        .child(heading("h2", "results", words.heading))
        .child(p(&counted))
        .children(words.hint.iter().map(|line| p(line).class("hint")).collect())
        .child(order)
        .child(el("div").live(table))
        .child(people(drawn))
}

fn table(drawn: Drawn, screened: &Screened, by_catalogue: bool) -> El {
    let words = &drawn.words.standing;
    let mut programmes: Vec<&Standing> = screened.programmes.iter().collect();
    if !by_catalogue {
        programmes.sort_by_key(|one| Reverse((one.likely_not_receiving, one.likely)));
    }
    let pieces = Pieces::of(ROWS);
    let row = |one: &Standing| {
        let one = *one;
        let id = catalogue().programme(ProgrammeId(one.programme)).map_or("", |programme| &programme.id);
        pieces.live(el("tr").attr("data-standing", id), move || cells(drawn, &one))
    };
    let rows = programmes.into_iter().map(row).collect();
    pieces.make();
    grid(words.heading, &words.heads, rows)
}

fn cells(drawn: Drawn, one: &Standing) -> Vec<El> {
    let [_, likely, ask, open, not_now, receiving, gap, unsaid, odd, _] = drawn.words.standing.heads;
    let columns = [
        (Who::Likely, one.likely, likely),
        (Who::Ask, one.ask, ask),
        (Who::Open, one.open, open),
        (Who::NotNow, one.not_now, not_now),
        (Who::Receiving, one.receiving, receiving),
        (Who::LikelyNotReceiving, one.likely_not_receiving, gap),
        (Who::LikelyUnsaid, one.likely_unsaid, unsaid),
        (Who::NotNowReceiving, one.not_now_receiving, odd),
    ];
    let name = drawn.informed.name(ProgrammeId(one.programme));
    let group = |who| Group::Of { programme: one.programme, who };
    let figures = columns.map(|(who, count, head)| leads(drawn, group(who), count, head, name));
    std::iter::once(named(name)).chain(figures).chain([share(drawn, one)]).collect()
}

/// A number that leads to the people it counts. Nobody is nowhere to go.
pub(super) fn leads(drawn: Drawn, group: Group, count: u64, head: &str, name: &str) -> El {
    let number = (drawn.words.number)(count);
    if count == 0 {
        return figure(&number);
    }
    let roster = drawn.roster;
    let label = (drawn.words.standing.cell)(&number, head, name);
    let to = button("leads", &number).attr("aria-label", &label).on_click(move || roster.people(group, 0));
    el("td").class("figure").child(to)
}

/// How many of those for whom it is very likely, and of whom the roster says it, receive it: as a number, as a bar beside the
/// whole, which is the target, and of how many that is.
fn share(drawn: Drawn, one: &Standing) -> El {
    let words = &drawn.words.standing;
    let Some(coverage) = one.coverage else { return cell(words.unsaid).class("soft") };
    let spelt = [&(coverage / 10).to_string(), ".", &(coverage % 10).to_string(), "%"].concat();
    let bar = el("progress").class("share").attr("max", "1000").attr("value", &coverage.to_string());
    let said = one.likely_receiving.saturating_add(one.likely_not_receiving);
    let counted = (words.share)(&(drawn.words.number)(one.likely_receiving), &(drawn.words.number)(said));
    let bar = bar.attr("aria-hidden", "true");
    el("td").class("figure").text(&spelt).child(bar).child(el("small").text(&counted))
}
