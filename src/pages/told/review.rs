//! The answers, to check and to change.

use leptos::prelude::*;
use zhucan_rules::{FactSet, ScreenId};

use crate::components::element::{El, all, el};
use crate::components::phrases::{actions, link, p, part, title};
use crate::pages::shell::back_row;
use crate::pages::telling;
use crate::platform::page;
use crate::route::{Place, Route};
use crate::state::{Informed, Interview, Navigator, Session};
use crate::words::Asked;

/// The answers, by topic, each with a link to change it.
pub(super) fn review(informed: Informed, navigator: Navigator) -> AnyView {
    let session = informed.session;
    let words = &informed.words().review;
    page::set_title(informed.words().titles.review);
    let begun = session.with_interview(Interview::has_begun);
    let mut buttons = vec![link("button", &Route::Results.address(), words.to_results)];
    if !begun || !session.open().is_empty() {
        buttons.push(link("button button--quiet", &Route::Ask(Place::Step(usize::MAX)).address(), words.go_on));
    }
    let main = el("div")
        .child(title(&session.voiced(&words.title)))
        .child(p(if begun { words.intro } else { words.empty }).class("lead"))
        .children(topics(informed, navigator));
    let split = el("div").class("split").child(main).child(el("div").class("aside box").child(actions(buttons)));
    all(vec![back_row(session, navigator, None), split])
}

/// The answered screens of each topic, in declared order.
fn topics(informed: Informed, navigator: Navigator) -> Vec<El> {
    let session = informed.session;
    let catalogue = session.catalogue();
    let answered = session.with_interview(|now| now.household().answered());
    let topic = |(number, name): (usize, &String)| {
        let here = |on_screen: FactSet| {
            let first = on_screen.iter().next().and_then(|fact| catalogue.facts.get(fact));
            first.is_some_and(|fact| usize::from(fact.topic.0) == number) && on_screen.meets(answered)
        };
        let screens = catalogue.facts.screens().filter(|(_, on_screen)| here(*on_screen));
        let rows: Vec<El> = screens.map(|(screen, on_screen)| answer(informed, navigator, screen, on_screen)).collect();
        let heading = informed.words().topics.get(name).unwrap_or_default();
        (!rows.is_empty()).then(|| part(heading).child(el("dl").class("answers").children(rows)))
    };
    catalogue.topics.iter().enumerate().filter_map(topic).collect()
}

/// One question's answer, and the link that changes it.
fn answer(informed: Informed, navigator: Navigator, screen: ScreenId, on_screen: FactSet) -> El {
    let session = informed.session;
    let words = &informed.words().review;
    let asked = on_screen.iter().next().and_then(|fact| telling::asked(session, fact));
    let name = asked.map(|asked| asked.common().name).unwrap_or_default();
    let not_sure = session.with_interview(|now| now.household().not_sure());
    let unsure = on_screen.without(not_sure).is_empty();
    let said = if unsure { session.words().said.not_sure.to_owned() } else { said(session, on_screen, asked) };
    let to = Route::Ask(Place::Edit(screen.0));
    let context = el("span").class("visually-hidden").text(&(words.change_context)(name));
    let change = link("link", &to.address(), words.change).child(context).on_click(move || navigator.go(to.clone()));
    el("div")
        .class(if unsure { "answer answer--unsure" } else { "answer" })
        .child(el("dt").text(name))
        .child(el("dd").text(&said))
        .child(el("dd").class("answer-change").child(change))
}

/// The answers of one screen in words: for a group, what was ticked.
fn said(session: Session, on_screen: FactSet, asked: Option<Asked<'static>>) -> String {
    let words = session.words();
    let facts = &session.catalogue().facts;
    session.with_interview(|now| {
        let answers = now.household().answers();
        let Some(Asked::Group(_, opts, values)) = asked else {
            let first = on_screen.iter().next().and_then(|fact| Some((fact, answers.get(fact)?)));
            return first.map(|(fact, value)| telling::value(session, fact, value)).unwrap_or_default();
        };
        let mut ticked = Vec::new();
        for (fact, opt) in on_screen.iter().zip(opts) {
            let Some(value) = answers.get(fact) else {
                // What could not matter was not asked.
                if now.household().not_sure().contains(fact) {
                    ticked.push((words.said.grade)(opt.label, words.said.not_sure));
                }
                continue;
            };
            match facts.get(fact).map(|known| known.spell(value)).as_deref() {
                None | Some("none" | "no") => {}
                Some("yes") => ticked.push(opt.label.to_owned()),
                Some(_) => {
                    let value = values.get(usize::from(value.0)).copied().unwrap_or_default();
                    ticked.push((words.said.grade)(opt.label, value));
                }
            }
        }
        let ticked: Vec<&str> = ticked.iter().map(String::as_str).collect();
        if ticked.is_empty() { words.ask.group.none.to_owned() } else { (words.list)(&ticked) }
    })
}
