//! Why a programme's verdict is what it is, and what would change it.

use leptos::prelude::*;
use zhucan_catalog::{Assessed, ConditionText, ReasonTold, Sentences};
use zhucan_rules::{ChangeKind, Outcome, Standing, Verdict};

use super::programme::ProgrammeShown;
use super::telling;
use crate::components::source::Cited;
use crate::route::{Place, Route};
use crate::state::{Navigator, Session};

/// The reasons; before the first answer, the conditions themselves.
#[component]
pub fn Why(shown: ProgrammeShown) -> impl IntoView {
    match shown.assessed {
        Some(assessed) if matches!(assessed.outcome, Outcome::Open(_)) => {
            view! { <Missing assessed=assessed /> }.into_any()
        }
        Some(assessed) => view! {
            <Changes assessed=assessed />
            <Reasons assessed=assessed />
        }
        .into_any(),
        None => view! { <Conditions shown=shown /> }.into_any(),
    }
}

#[component]
fn Reasons(assessed: Assessed) -> impl IntoView {
    let session = Session::expect();
    let words = &session.words().programme;
    let against = assessed.outcome == Outcome::Decided(Verdict::NotNow);
    let reason = |reason: ReasonTold<'static>| {
        let (label, holds) = match (reason.standing, against) {
            (Standing::Office, _) => (words.reason.office, "office"),
            (Standing::Unknown, _) => (words.reason.unknown, "unknown"),
            (_, true) => (words.reason.against, "no"),
            (_, false) => (words.reason.supports, "yes"),
        };
        view! {
            <li class="reason" data-holds=holds>
                <p>
                    <span class="visually-hidden">{label}</span>
                    {reason.sentence()}
                </p>
                <Cited
                    source=&reason.condition.source
                    catalogue=session.catalogue()
                    words=&session.words().evidence
                />
            </li>
        }
    };
    let reasons = session.reasons(assessed.programme).into_iter().map(reason).collect_view();
    view! {
        <section class="part">
            <h2>{words.why}</h2>
            <ul class="reasons">{reasons}</ul>
        </section>
    }
}

/// What would turn a *not now*.
#[component]
fn Changes(assessed: Assessed) -> impl IntoView {
    let session = Session::expect();
    let words = &session.words().results.changes;
    (assessed.outcome == Outcome::Decided(Verdict::NotNow)).then(|| {
        let lines = telling::changes(session, assessed.programme);
        let none = lines.is_empty().then(|| view! { <p>{words.none}</p> });
        let lines = lines.into_iter().map(|(kind, line)| {
            let label = if kind == ChangeKind::Time { words.time } else { words.action };
            view! { <li><b>{label}</b>{line}</li> }
        });
        view! {
            <section class="part">
                <h2>{words.heading}</h2>
                <ul>{lines.collect_view()}</ul>
                {none}
            </section>
        }
    })
}

/// The one missing fact, where to read it, and the way to answer it.
#[component]
fn Missing(assessed: Assessed) -> impl IntoView {
    let (session, navigator) = (Session::expect(), Navigator::expect());
    let words = session.words();
    let fact = telling::missing(session, &assessed);
    let asked = fact.and_then(|fact| telling::asked(session, fact));
    let screen = fact.and_then(|fact| session.catalogue().facts.get(fact)).and_then(|fact| fact.screen);
    asked.zip(screen).map(|(asked, screen)| {
        let common = asked.common();
        let to = Route::Ask(Place::Edit(screen.0));
        view! {
            <section class="part">
                <h2>{(words.results.card.missing)(common.name)}</h2>
                <p>{words.programme.why_open}</p>
                <p>
                    <b>{words.results.card.find}</b>
                    {common.find}
                </p>
                <p>
                    <button class="button button--quiet" type="button" on:click=move |_| navigator.go(to.clone())>
                        {(words.results.card.answer)(common.name)}
                    </button>
                </p>
            </section>
        }
    })
}

/// The conditions as the policy has them.
#[component]
fn Conditions(shown: ProgrammeShown) -> impl IntoView {
    let session = Session::expect();
    let words = session.words();
    let sentence = |condition: &'static ConditionText| match &condition.sentences {
        Sentences::Test { holds, .. } => holds.as_str(),
        Sentences::Office { ask } => ask.as_str(),
    };
    let condition = |condition: &'static ConditionText| {
        view! {
            <li class="reason" data-holds="unknown">
                <p>{sentence(condition)}</p>
                <Cited source=&condition.source catalogue=session.catalogue() words=&words.evidence />
            </li>
        }
    };
    view! {
        <section class="part">
            <h2>{words.programme.looked_at}</h2>
            <p>
                <a class="link" href="#/start">
                    {words.shell.nav.start}
                </a>
            </p>
            <ul class="reasons">{shown.programme.conditions.iter().map(condition).collect_view()}</ul>
        </section>
    }
}
