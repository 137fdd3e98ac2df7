//! One question.

use leptos::prelude::*;
use zhucan_rules::{Classes, FactId, FactSet, Kind, ScreenId};

use super::shell::BackLink;
use super::telling;
use crate::components::draft::Draft;
use crate::components::question::{Question, QuestionShown};
use crate::platform::{focus, page};
use crate::route::Place;
use crate::state::{Navigator, Session};
use crate::words::Asked;

/// The question at a place, or the way on when nothing is left to ask.
#[component]
pub fn Ask(
    /// Which question.
    place: Place,
) -> impl IntoView {
    let session = Session::expect();
    let screen = session.screen(place);
    let asked = screen.and_then(|screen| {
        let name = session.catalogue().screens.get(usize::from(screen.0))?;
        Some((screen, session.words().questions.get(name)?))
    });
    match asked {
        Some((screen, asked)) => view! { <OneQuestion place=place screen=screen asked=asked /> }.into_any(),
        None => view! { <NothingLeft /> }.into_any(),
    }
}

#[component]
fn OneQuestion(place: Place, screen: ScreenId, asked: Asked<'static>) -> impl IntoView {
    let (session, navigator) = (Session::expect(), Navigator::expect());
    let words = session.words();
    let title = (words.titles.page)(asked.common().title.of(session.voice()));
    page::set_title(&title);
    let shown = shown(session, screen, asked);
    let estimate = telling::screens_left(session, place).map(|left| (words.ask.left)(left));
    let carer = (session.voice() == crate::words::Voice::Carer).then_some(words.shell.for_carer);
    view! {
        <div class="back-row">
            <BackLink text=words.ask.back />
            <p class="progress">{estimate}</p>
        </div>
        {carer.map(|told| view! { <p class="soft">{told}</p> })}
        <Dropped />
        <Question
            shown=shown
            on_answer=move |given| navigator.go(session.answer(place, &given))
            on_refused=move || {
                page::set_title(&(words.titles.error)(&title));
                focus::soon(".notice--error");
            }
            on_follow=|field| focus::on(&format!("#{field}"))
        />
        <p class="ask-out">
            <a class="link" href="#/results">
                {words.ask.results_now}
            </a>
        </p>
    }
}

/// What the question screen shows, with the options that the other answers leave possible.
fn shown(session: Session, screen: ScreenId, asked: Asked<'static>) -> QuestionShown {
    let catalogue = session.catalogue();
    let facts = &catalogue.facts;
    let on_screen = facts.on_screen(screen);
    session.with_interview(|now| {
        let household = now.household();
        let mut others = household.answers().clone();
        on_screen.iter().for_each(|fact| others.forget(fact));
        let evidence = others.evidence(facts);
        let left = |fact: FactId| catalogue.possibility.classes_left(&evidence, fact);
        let first = on_screen.iter().next();
        QuestionShown {
            facts,
            on_screen,
            asked,
            words: &session.words().ask,
            voice: session.voice(),
            possible: first.map_or(Classes::default(), left),
            none_possible: none_possible(session, on_screen, &others),
            notes: first.map(|fact| telling::yuan_notes(session, fact)).unwrap_or_default(),
            draft: Draft::of(facts, on_screen, household.answers(), household.not_sure()),
        }
    })
}

/// Whether every fact of a group can be at rest, unticked, beside the other answers.
fn none_possible(session: Session, on_screen: FactSet, others: &zhucan_rules::Answers) -> bool {
    let catalogue = session.catalogue();
    let mut resting = others.clone();
    for id in on_screen.iter() {
        let Some(fact) = catalogue.facts.get(id).filter(|fact| matches!(fact.kind, Kind::Choice(_))) else { continue };
        if let Ok(value) = fact.parse("none").or_else(|_| fact.parse("no")) {
            let _ = resting.set(&catalogue.facts, id, value);
        }
    }
    catalogue.possibility.allows(&resting.evidence(&catalogue.facts))
}

/// Which earlier answers the last one contradicted.
#[component]
fn Dropped() -> impl IntoView {
    let session = Session::expect();
    let names = telling::dropped(session);
    (!names.is_empty()).then(|| {
        let told = (session.words().ask.dropped)(&names);
        view! { <div class="notice notice--warn" role="status"><p>{told}</p></div> }
    })
}

/// When nothing is left to ask.
#[component]
fn NothingLeft() -> impl IntoView {
    let session = Session::expect();
    let words = &session.words().ask;
    page::set_title(&(session.words().titles.page)(words.done));
    view! {
        <h1 tabindex="-1">{words.done}</h1>
        <p class="lead">{words.done_text}</p>
        <div class="actions">
            <p>
                <a class="button" href="#/results">
                    {words.to_results}
                </a>
            </p>
            <p>
                <a class="button button--quiet" href="#/review">
                    {words.to_review}
                </a>
            </p>
        </div>
    }
}
