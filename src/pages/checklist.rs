//! The route sheet: stops in order, papers merged, to tick and to print.

use leptos::prelude::*;
use zhucan_catalog::{EvidenceMark, PaperItem, ProgrammeId, Stop};
use zhucan_rules::{Outcome, Verdict};

use super::programme_parts::form;
use super::shell::BackLink;
use super::telling;
use crate::platform::{page, print};
use crate::route::Route;
use crate::state::Session;

/// The route sheet.
#[component]
pub fn Checklist() -> impl IntoView {
    let session = Session::expect();
    let words = session.words();
    page::set_title(words.titles.checklist);
    let wanted = session.wanted();
    if wanted.is_empty() {
        return view! { <Empty /> }.into_any();
    }
    let stops = session.catalogue().route(&wanted).stops;
    let covers = telling::programmes(session, &wanted);
    let printed = (words.checklist.printed)(&session.catalogue().edition.id, &session.day(session.today));
    let stops = (1..).zip(stops).map(|(number, stop)| view! { <StopShown number=number stop=stop /> }).collect_view();
    view! {
        <div class="back-row">
            <BackLink text=words.ask.back />
        </div>
        <div class="print-only print-head">
            <p>
                <strong>{words.shell.site}</strong>
            </p>
            <p>{printed}</p>
        </div>
        <div class="split">
            <div>
                <h1 tabindex="-1">{words.checklist.title}</h1>
                <p class="lead">{words.checklist.intro}</p>
                <p>
                    <b>{words.checklist.covers}</b>
                    {covers}
                </p>
                <ol class="route">{stops}</ol>
                <Rights />
                <p class="soft">{words.checklist.disclaimer}</p>
            </div>
            <Beside />
        </div>
    }
    .into_any()
}

#[component]
fn StopShown(number: usize, stop: Stop) -> impl IntoView {
    let session = Session::expect();
    let words = &session.words().checklist;
    let window = session.catalogue().windows.get(usize::from(stop.window));
    let name = window.map(|window| window.name.as_str()).unwrap_or_default();
    let find = window.map(|window| window.find.as_str()).unwrap_or_default();
    let programmes = stop.programmes.iter().filter_map(|id| session.catalogue().programme(*id));
    let programmes = programmes
        .map(|one| view! { <li><a href=Route::Programme(one.id.clone()).address()>{one.name.as_str()}</a></li> })
        .collect_view();
    let papers = stop.papers.iter().map(|item| view! { <Paper stop=number item=item.clone() /> }).collect_view();
    view! {
        <li class="stop">
            <h2 class="stop-title">{(words.stop)(number, name)}</h2>
            <p class="soft">{words.find} {find}</p>
            <First programmes=stop.programmes.clone() />
            <h3>{words.apply_for}</h3>
            <ul>{programmes}</ul>
            <ToAsk programmes=stop.programmes.clone() />
            <h3>{words.papers}</h3>
            <p class="soft">{words.tick_hint}</p>
            <ul class="papers">{papers}</ul>
            <Deadlines programmes=stop.programmes.clone() />
        </li>
    }
}

/// What has to be done at an earlier stop.
#[component]
fn First(programmes: Vec<ProgrammeId>) -> impl IntoView {
    let session = Session::expect();
    let wanted = session.wanted();
    let mut first: Vec<ProgrammeId> = programmes
        .iter()
        .filter_map(|id| session.catalogue().programme(*id))
        .flat_map(|one| one.requires_first.iter().copied())
        .filter(|id| wanted.contains(id))
        .collect();
    first.sort_unstable();
    first.dedup();
    (!first.is_empty()).then(|| {
        view! { <p class="deadline">{(session.words().checklist.after)(&telling::programmes(session, &first))}</p> }
    })
}

/// The questions that only this office can settle.
#[component]
fn ToAsk(programmes: Vec<ProgrammeId>) -> impl IntoView {
    let session = Session::expect();
    let ask = Outcome::Decided(Verdict::Ask);
    let questions: Vec<String> = session
        .assessment()
        .programmes
        .iter()
        .filter(|one| one.outcome == ask && programmes.contains(&one.programme))
        .flat_map(|one| telling::decisive(session, one.programme, ask))
        .collect();
    (!questions.is_empty()).then(|| {
        view! {
            <h3>{session.words().checklist.ask_here}</h3>
            <ul>{questions.into_iter().map(|question| view! { <li>{question}</li> }).collect_view()}</ul>
        }
    })
}

/// A paper with a box to tick.
#[component]
fn Paper(stop: usize, item: PaperItem) -> impl IntoView {
    let session = Session::expect();
    let words = session.words();
    let paper = session.catalogue().papers.get(usize::from(item.paper));
    let name = paper.map(|paper| paper.name.as_str()).unwrap_or_default();
    let from = paper.map(|paper| paper.from.as_str()).unwrap_or_default();
    let line = format!("{stop} {} {:?}", item.paper, item.form);
    let (shown, ticked) = (line.clone(), line);
    let when = item.when.as_ref().map(|when| view! { {(words.forms.when)(when)} <br /> });
    view! {
        <li>
            <label class="option paper">
                <input
                    type="checkbox"
                    prop:checked=move || session.is_ticked(&shown)
                    on:change:target=move |event| session.tick(&ticked, event.target().checked())
                />
                <span class="option-text">
                    <span class="paper-name">{name}</span>
                    <span class="paper-form">{form(session, item.form, item.count)}</span>
                    <span class="paper-for">
                        {when} {from} <br />
                        {(words.checklist.wanted_by)(&telling::programmes(session, &item.programmes))}
                    </span>
                </span>
            </label>
        </li>
    }
}

/// Time limits that cost something when missed, and whether to confirm before going.
#[component]
fn Deadlines(programmes: Vec<ProgrammeId>) -> impl IntoView {
    let session = Session::expect();
    let words = &session.words().checklist;
    let programmes = || programmes.iter().filter_map(|id| session.catalogue().programme(*id));
    let mut lines: Vec<&str> = programmes()
        .flat_map(|one| &one.limits)
        .filter(|limit| limit.deadline)
        .map(|limit| limit.text.as_str())
        .collect();
    let mut seen = std::collections::BTreeSet::new();
    lines.retain(|line| seen.insert(*line));
    let reported =
        programmes().flat_map(|one| &one.conditions).any(|one| one.source.evidence == EvidenceMark::Reported);
    let deadlines = (!lines.is_empty()).then(|| {
        view! {
            <h3>{words.deadlines}</h3>
            {lines.into_iter().map(|line| view! { <p class="deadline">{line}</p> }).collect_view()}
        }
    });
    view! {
        {deadlines}
        {reported.then(|| view! { <p class="soft">{words.confirm}</p> })}
    }
}

/// What the office owes everyone.
#[component]
fn Rights() -> impl IntoView {
    let words = &Session::expect().words().checklist;
    let right = |right: &'static crate::words::Right| {
        view! {
            <li>
                {right.text} <p class="cite">{right.cite}</p>
            </li>
        }
    };
    view! {
        <section class="part">
            <h2>{words.rights_heading}</h2>
            <ul>{words.rights.iter().map(right).collect_view()}</ul>
        </section>
    }
}

#[component]
fn Beside() -> impl IntoView {
    let words = &Session::expect().words().checklist;
    view! {
        <div class="aside box">
            <div class="actions">
                <p>
                    <button class="button" type="button" on:click=|_| print::print()>
                        {words.print}
                    </button>
                </p>
                <p>
                    <a class="button button--quiet" href="#/results">
                        {words.back}
                    </a>
                </p>
            </div>
        </div>
    }
}

#[component]
fn Empty() -> impl IntoView {
    let words = &Session::expect().words().checklist;
    view! {
        <h1 tabindex="-1">{words.empty.title}</h1>
        <p class="lead">{words.empty.text}</p>
        <p>
            <a class="button" href="#/ask">
                {words.empty_go}
            </a>
        </p>
    }
}
