//! One question.

use leptos::prelude::*;
use zhucan_rules::{Answers, Classes, FactId, FactSet, Kind, ScreenId};

use super::shell::back_row;
use super::telling;
use super::unsent::Unsent;
use crate::components::draft::Draft;
use crate::components::element::{all, el};
use crate::components::phrases::{actions, link, p, title};
use crate::components::question::{Calls, QuestionShown, question};
use crate::platform::{focus, page};
use crate::route::{Place, Route};
use crate::state::{Navigator, Session};
use crate::words::Asked;

/// The question at a place, or the way on when nothing is left to ask.
pub fn ask(session: Session, navigator: Navigator, place: Place) -> AnyView {
    let asked = session.screen(place).and_then(|screen| {
        let name = session.catalogue().screens.get(usize::from(screen.0))?;
        Some((screen, session.words().questions.get(name)?))
    });
    match asked {
        Some((screen, asked)) => one_question(session, navigator, place, screen, asked),
        None => nothing_left(session),
    }
}

fn one_question(
    session: Session,
    navigator: Navigator,
    place: Place,
    screen: ScreenId,
    asked: Asked<'static>,
) -> AnyView {
    let words = session.words();
    let title = (words.titles.page)(&session.voiced(&asked.common().title));
    page::set_title(&title);
    let unsent = Unsent::of_the_page();
    let estimate = telling::screens_left(session, place).map(|left| p(&(words.ask.left)(left)).class("progress"));
    let carer = words.called.of(session.voice()).map(|called| p(&(words.shell.for_carer)(called)).class("soft"));
    let dropped = telling::dropped(session, words.ask.dropped);
    let out = el("p").class("ask-out").child(link("link", &Route::Results.address(), words.ask.results_now));
    let calls = Calls {
        answered: Box::new(move |given| {
            let take = move || session.answer(place, &given);
            navigator.once_here(take, move || session.onward(), move || unsent.forget());
        }),
        refused: Box::new(move || {
            page::set_title(&(words.titles.error)(&title));
            focus::soon(".notice--error");
        }),
        follow: |field| focus::on(&format!("#{field}")),
    };
    let mut parts = vec![back_row(session, navigator, estimate)];
    parts.extend(carer);
    parts.extend(dropped);
    parts.extend(question(shown(session, screen, asked, (unsent, place)), calls));
    parts.push(out);
    all(parts)
}

/// What the question screen shows, with the options that the other answers leave possible.
fn shown(session: Session, screen: ScreenId, asked: Asked<'static>, (unsent, place): (Unsent, Place)) -> QuestionShown {
    let catalogue = session.catalogue();
    let facts = &catalogue.facts;
    let members = facts.on_screen(screen);
    let on_screen = session.asked_on(screen);
    session.with_interview(|now| {
        let household = now.household();
        // A question answered before offers everything: a new answer may contradict a later one, which is then dropped.
        let again = on_screen.meets(household.answered());
        let others = if again { Answers::new() } else { household.answers().clone() };
        let evidence = others.evidence(facts);
        let left = |fact: FactId| catalogue.possibility.classes_left(&evidence, fact);
        let first = on_screen.iter().next();
        let (notes, basis) = first.map(|fact| telling::yuan_notes(session, fact)).unwrap_or_default();
        QuestionShown {
            facts,
            on_screen,
            members,
            asked,
            words: &session.words().ask,
            title: session.voiced(&asked.common().title),
            possible: first.map_or(Classes::default(), left),
            none_possible: none_possible(session, on_screen, &others),
            notes,
            basis,
            draft: unsent.at(place, Draft::of(facts, on_screen, household.answers(), household.not_sure())),
            unfolded: page::is_wide(),
        }
    })
}

/// Whether every fact of a group can be at rest, unticked, beside the other answers.
fn none_possible(session: Session, on_screen: FactSet, others: &Answers) -> bool {
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

/// When nothing is left to ask.
fn nothing_left(session: Session) -> AnyView {
    let words = &session.words().ask;
    page::set_title(&(session.words().titles.page)(words.done));
    all(vec![
        title(words.done),
        p(words.done_text).class("lead"),
        actions(vec![
            link("button", &Route::Results.address(), words.to_results),
            link("button button--quiet", &Route::Review.address(), words.to_review),
        ]),
    ])
}
