//! Another edition over the same roster: whose verdict changes, and why.

use leptos::prelude::*;
use zhucan_catalog::ProgrammeId;
use zhucan_roster_messages::{Changed, Refusal, Said, Work};

use super::Drawn;
use super::changed::people_of;
use super::grid::{cell, grid, heading, named};
use super::progress::progress;
use super::saying::refusal;
use crate::components::element::{El, el};
use crate::components::phrases::{button, p};

/// The part of the screen.
pub(super) fn editions(drawn: Drawn) -> El {
    let roster = drawn.roster;
    let screened = Memo::new(move |_| roster.now(|now| now.screened.is_some()));
    el("div").live(move || screened.get().then(|| part(drawn)).into_iter().collect())
}

fn part(drawn: Drawn) -> El {
    let words = &drawn.words.editions;
    let roster = drawn.roster;
    let save = button("button button--quiet", words.save).on_click(move || roster.save_edition());
    let field = el("input")
        .attr("type", "file")
        .attr("id", "edition-file")
        .on_change(Box::new(move |_| roster.compare("#edition-file")));
    let refused = Memo::new(move |_| roster.now(|now| now.not_compared.clone()));
    let compared = Memo::new(move |_| roster.now(|now| now.compared.clone()));
    let changed = Memo::new(move |_| roster.now(|now| now.changed.clone()));
    let of = move |change: u32| {
        compared.with_untracked(|compared| {
            compared.as_ref().and_then(|(_, changes)| changes.get(usize::try_from(change).ok()?).cloned())
        })
    };
    let list = move || {
        let shown = changed.get().and_then(|(at, people)| Some(people_of(drawn, at, &of(at)?, &people)));
        shown.into_iter().collect()
    };
    let table = move || {
        compared.with(|compared| {
            compared.as_ref().map(|(edition, changes)| changes_of(drawn, edition, changes)).unwrap_or_default()
        })
    };
    el("section")
        .class("part")
        .child(heading("h2", "editions", words.heading))
        .child(el("p").child(save))
        .children(words.text.iter().map(|line| p(line)).collect())
        .child(el("label").attr("for", "edition-file").text(words.label))
        .child(field)
        .child(progress(drawn, &[Work::Comparing]))
        .child(el("div").live(move || refused.get().map(|why| not_taken(drawn, &why)).into_iter().collect()))
        .child(el("div").live(table))
        .child(el("div").live(list))
}

fn not_taken(drawn: Drawn, why: &Refusal) -> El {
    el("div")
        .class("notice notice--error")
        .child(heading("h3", "not-compared", drawn.words.file.refused))
        .child(p(&refusal(drawn.words, why)))
        .child(p(drawn.words.file.kept))
}

/// The changes, that of most people first.
fn changes_of(drawn: Drawn, edition: &str, changes: &[Changed]) -> Vec<El> {
    let words = &drawn.words.editions;
    let number = drawn.words.number;
    let roster = drawn.roster;
    let row = |(at, change): (u32, &Changed)| {
        let (name, count) = (name(drawn, change), number(change.people));
        let label = (drawn.words.standing.cell)(&count, words.heads[3], &name);
        let to = button("leads", &count).attr("aria-label", &label).on_click(move || roster.changes(at, 0));
        el("tr")
            .child(named(&name))
            .child(cell(spelt(drawn, change.before)))
            .child(cell(spelt(drawn, change.after)))
            .child(el("td").class("figure").child(to))
    };
    let all = changes.iter().map(|change| change.people).sum();
    let told = heading("h3", "compared", &(words.compared)(edition, &number(all)));
    let table = grid(words.heading, &words.heads, (0..).zip(changes).map(row).collect());
    std::iter::once(told).chain((!changes.is_empty()).then_some(table)).collect()
}

/// The programme's name here; in the other edition's words where this one has it not.
pub(super) fn name(drawn: Drawn, change: &Changed) -> String {
    let here = change.programme.map(|programme| drawn.informed.name(ProgrammeId(programme)));
    here.filter(|name| !name.is_empty()).unwrap_or(&change.name).to_owned()
}

/// What an edition says, in words.
pub(super) const fn spelt(drawn: Drawn, said: Said) -> &'static str {
    let [likely, ask, open, not_now, no_rule, refused] = drawn.words.along.said;
    match said {
        Said::Likely => likely,
        Said::Ask => ask,
        Said::Open => open,
        Said::NotNow => not_now,
        Said::NoRule => no_rule,
        Said::Refused => refused,
    }
}
