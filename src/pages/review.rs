//! The answers, to check and to change.

use leptos::prelude::*;
use zhucan_rules::{FactSet, ScreenId};

use super::shell::BackLink;
use super::telling;
use crate::platform::page;
use crate::route::{Place, Route};
use crate::state::{Interview, Navigator, Session};
use crate::words::Asked;

/// The answers, by topic, each with a link to change it.
#[component]
pub fn Review() -> impl IntoView {
    let session = Session::expect();
    let words = session.words();
    page::set_title(words.titles.review);
    let begun = session.with_interview(Interview::has_begun);
    let go_on = (!begun || !session.open().is_empty()).then(|| {
        view! { <p><a class="button button--quiet" href="#/ask">{words.review.go_on}</a></p> }
    });
    view! {
        <div class="back-row">
            <BackLink text=words.ask.back />
        </div>
        <div class="split">
            <div>
                <h1 tabindex="-1">{words.review.title.of(session.voice())}</h1>
                <p class="lead">{if begun { words.review.intro } else { words.review.empty }}</p>
                {topics(session)}
            </div>
            <div class="aside box">
                <div class="actions">
                    <p>
                        <a class="button" href="#/results">
                            {words.review.to_results}
                        </a>
                    </p>
                    {go_on}
                </div>
            </div>
        </div>
    }
}

/// The answered screens of each topic, in declared order.
fn topics(session: Session) -> impl IntoView {
    let catalogue = session.catalogue();
    let answered = session.with_interview(|now| now.household().answered());
    let topic = |number: usize, name: &'static str| {
        let here = |on_screen: FactSet| {
            let first = on_screen.iter().next().and_then(|fact| catalogue.facts.get(fact));
            first.is_some_and(|fact| usize::from(fact.topic.0) == number) && on_screen.meets(answered)
        };
        let rows: Vec<_> = catalogue
            .facts
            .screens()
            .filter(|(_, on_screen)| here(*on_screen))
            .map(|(screen, on_screen)| view! { <Answer screen=screen on_screen=on_screen /> })
            .collect();
        (!rows.is_empty()).then(|| {
            view! {
                <section class="part">
                    <h2>{name}</h2>
                    <dl class="answers">{rows}</dl>
                </section>
            }
        })
    };
    let words = &session.words().ask.topics;
    let named = catalogue.topics.iter().enumerate();
    named.map(|(number, id)| topic(number, words.get(id).unwrap_or_default())).collect_view()
}

/// One question's answer, and the link that changes it.
#[component]
fn Answer(screen: ScreenId, on_screen: FactSet) -> impl IntoView {
    let (session, navigator) = (Session::expect(), Navigator::expect());
    let words = &session.words().review;
    let asked = on_screen.iter().next().and_then(|fact| telling::asked(session, fact));
    let name = asked.map(|asked| asked.common().name).unwrap_or_default();
    let not_sure = session.with_interview(|now| now.household().not_sure());
    let unsure = telling::all_unsure(on_screen, not_sure);
    let said = if unsure { words.not_sure.to_owned() } else { said(session, on_screen, asked) };
    let change = Route::Ask(Place::Edit(screen.0));
    view! {
        <div class="answer" class=("answer--unsure", unsure)>
            <dt>{name}</dt>
            <dd>{said}</dd>
            <dd class="answer-change">
                <a
                    class="link"
                    href=change.address()
                    on:click=move |event| {
                        event.prevent_default();
                        navigator.go(change.clone());
                    }
                >
                    {words.change}
                    <span class="visually-hidden">{(words.change_context)(name)}</span>
                </a>
            </dd>
        </div>
    }
}

/// The answers of one screen in words: for a group, what was ticked.
fn said(session: Session, on_screen: FactSet, asked: Option<Asked<'static>>) -> String {
    let words = session.words();
    let facts = &session.catalogue().facts;
    session.with_interview(|now| {
        let household = now.household();
        let Some(Asked::Group(_, opts, values)) = asked else {
            let first = on_screen.iter().next();
            return first
                .and_then(|fact| household.answers().get(fact).map(|value| telling::value(session, fact, value)))
                .unwrap_or_default();
        };
        let ticked: Vec<String> = on_screen
            .iter()
            .zip(opts)
            .filter_map(|(fact, opt)| match household.answers().get(fact) {
                Some(value) => {
                    let spelt = facts.get(fact)?.spell(value);
                    let told = || (words.review.grade)(opt.label, values.get(usize::from(value.0)).unwrap_or(&""));
                    (!["none", "no"].contains(&spelt.as_str()))
                        .then(|| if spelt == "yes" { opt.label.to_owned() } else { told() })
                }
                None => Some((words.review.grade)(opt.label, words.review.not_sure)),
            })
            .collect();
        let ticked: Vec<&str> = ticked.iter().map(String::as_str).collect();
        if ticked.is_empty() { words.ask.group.none.to_owned() } else { (words.list)(&ticked) }
    })
}
