//! The facts by topic, each in a row of its own.

use leptos::prelude::*;
use zhucan_rules::{FactId, FactSet, ScreenId};

use super::controls::controls;
use super::said;
use crate::components::element::{El, el};
use crate::components::phrases::p;
use crate::components::picker::picker;
use crate::pages::telling;
use crate::state::{Basis, Counter, Informed};
use crate::words::Asked;

/// What a row is about.
#[derive(Debug, Clone, Copy)]
pub(super) struct RowShown {
    pub(super) counter: &'static Counter,
    pub(super) screen: ScreenId,
    /// The name of the screen, which the row bears.
    pub(super) name: &'static str,
    pub(super) on_screen: FactSet,
    pub(super) asked: Asked<'static>,
}

/// Every row in the order in which they stand: by topic, as declared.
pub(super) fn in_order(counter: &'static Counter) -> Vec<RowShown> {
    let catalogue = counter.session.catalogue();
    let mut rows: Vec<(u8, RowShown)> = Vec::new();
    for (screen, on_screen) in catalogue.facts.screens() {
        let Some(first) = on_screen.iter().next() else { continue };
        let name = catalogue.screens.get(usize::from(screen.0));
        let (Some(asked), Some(name)) = (telling::asked(counter.session, first), name) else { continue };
        let topic = catalogue.facts.get(first).map_or(0, |fact| fact.topic.0);
        rows.push((topic, RowShown { counter, screen, name, on_screen, asked }));
    }
    rows.sort_by_key(|(topic, _)| *topic);
    rows.into_iter().map(|(_, row)| row).collect()
}

/// The rows under the headings of their topics.
pub(super) fn facts(informed: Informed, counter: &'static Counter) -> El {
    let catalogue = counter.session.catalogue();
    let topic_of = |row: &RowShown| {
        let first = row.on_screen.iter().next().and_then(|fact| catalogue.facts.get(fact));
        first.map(|fact| usize::from(fact.topic.0))
    };
    let rows = in_order(counter);
    let topic = |(number, name): (usize, &String)| {
        let here: Vec<El> = rows.iter().filter(|one| topic_of(one) == Some(number)).map(|one| row(*one)).collect();
        let heading = informed.words().topics.get(name).unwrap_or_default();
        (!here.is_empty()).then(|| el("section").class("topic").child(el("h3").text(heading)).children(here))
    };
    let words = &said(counter.session).facts;
    let done = move || {
        let done = counter.open(<[_]>::is_empty);
        done.then(|| el("span").text(words.done)).into_iter().collect()
    };
    el("section")
        .class("facts")
        .child(el("h2").text(words.heading))
        .child(p(words.hint).class("soft"))
        .children(catalogue.topics.iter().enumerate().filter_map(topic).collect())
        .child(el("p").attr("role", "status").live(done))
}

/// One row: what it is about, its controls, and what its answer rests on.
fn row(shown: RowShown) -> El {
    let state = Memo::new(move |_| state(shown));
    let aside = said(shown.counter.session).facts.aside;
    let quiet = move || state.with(|state| *state == "aside");
    let aside = move || if quiet() { vec![el("small").text(aside)] } else { Vec::new() };
    let legend = el("legend").child(el("span").text(shown.asked.common().name)).live(aside);
    el("fieldset")
        .class("row")
        .attr("data-row", shown.name)
        .live_attr("data-state", Signal::derive(move || state.get().to_owned()))
        .child(legend)
        .child(controls(shown))
        .child(rests_on(shown))
}

/// Whether a row is answered, is the one to ask next, may matter, or cannot matter now.
fn state(shown: RowShown) -> &'static str {
    let RowShown { counter, screen, on_screen, .. } = shown;
    let answered = counter.interview(|now| on_screen.without(now.household().answered()).is_empty());
    let place = counter.open(|open| open.iter().position(|one| one.screen == screen));
    match place {
        _ if answered => "answered",
        Some(0) => "next",
        Some(_) => "open",
        None => "aside",
    }
}

/// What the answers of a row rest on, once there are any.
fn rests_on(shown: RowShown) -> El {
    let RowShown { counter, on_screen, .. } = shown;
    let first = move || -> Option<FactId> {
        counter.interview(|now| on_screen.and(now.household().answers().known()).iter().next())
    };
    let known = Memo::new(move |_| first().is_some());
    let basis = move || first().map(|fact| counter.desk(|desk| desk.now().basis(fact)).spelt()).unwrap_or_default();
    let words = &said(counter.session).basis;
    let label = (words.of)(shown.asked.common().name);
    let list = move || {
        let options = Basis::ALL.iter().zip(words.kinds).map(|(one, label)| (one.spelt().to_owned(), label)).collect();
        let pick = move |spelt: String| {
            let basis = Basis::ALL.into_iter().find(|one| one.spelt() == spelt).unwrap_or_default();
            counter.change(|desk| {
                let known = on_screen.and(desk.now().interview().household().answers().known());
                known.iter().for_each(|fact| desk.mark(fact, basis));
            });
        };
        picker("basis", &label, options, Signal::derive(move || basis().to_owned()), Box::new(pick))
    };
    el("div").class("rests").live(move || if known.get() { vec![list()] } else { Vec::new() })
}
