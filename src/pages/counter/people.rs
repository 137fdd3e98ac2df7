//! Who is at the desk and who waits, by ticket; and what answers from now on rest on.

use leptos::prelude::*;

use super::{acts, keys, phone, said, slip};
use crate::components::element::{El, el};
use crate::components::phrases::button;
use crate::platform::focus;
use crate::state::desk::Person;
use crate::state::{Basis, Counter, Desk};

/// The ticket as it is called out: no name, no number of anybody.
pub(super) fn ticket(number: u32) -> String {
    format!("A{number}")
}

/// A key beside what it does. Readers hear of the keys from their list.
pub(super) fn key(name: &str) -> El {
    el("kbd").attr("aria-hidden", "true").text(name)
}

/// The row of people.
pub(super) fn people(counter: Counter) -> El {
    let words = &said(counter.session).people;
    let now = move || counter.desk(|desk| ticket(desk.now().ticket()));
    let at_desk = el("p").class("now").attr("role", "status").text(words.now).live(move || vec![el("b").text(&now())]);
    let add = button("button button--quiet", words.add).child(key("F7")).on_click(move || add(counter));
    let finish = button("button", words.finish).child(key("F8")).attr("aria-describedby", "finish-note");
    let finish = finish.on_click(move || keys::finish(counter));
    let waiting =
        Memo::new(move |_| counter.desk(|desk| desk.waiting().iter().map(Person::ticket).collect::<Vec<_>>()));
    let queue = move || {
        waiting.with(|waiting| {
            let first = waiting.first();
            waiting.iter().flat_map(|number| waits(counter, *number, Some(number) == first)).collect()
        })
    };
    el("section")
        .class("people no-print")
        .child(el("h2").class("visually-hidden").text(words.heading))
        .child(at_desk)
        .child(el("div").class("queue").live(queue))
        .child(add)
        .child(phone::showing(counter))
        .children(slip::printing(counter))
        .child(finish)
        .child(el("p").class("soft").attr("id", "finish-note").text(words.finish_note))
}

/// Somebody new comes to the desk; who is at it waits.
pub(super) fn add(counter: Counter) {
    counter.turn_to(Desk::add);
    focus::soon("#entry");
}

/// Calls the first who waits, where anybody does.
pub(super) fn call_first(counter: Counter) {
    if let Some(first) = counter.desk_now(|desk| desk.waiting().first().map(Person::ticket)) {
        call(counter, first);
    }
}

fn call(counter: Counter, number: u32) {
    counter.turn_to(|desk| desk.call(number));
    acts::go_on(counter, None);
}

/// Somebody who waits: to call, or to take away. A key calls the first.
fn waits(counter: Counter, number: u32, is_first: bool) -> Vec<El> {
    let words = &said(counter.session).people;
    let by_key = is_first.then(|| key("Shift F7"));
    let call = button("button button--quiet", &(words.call)(&ticket(number)))
        .maybe(by_key)
        .on_click(move || call(counter, number));
    let gone = button("link", &(words.discard)(&ticket(number))).on_click(move || {
        counter.change(|desk| desk.discard(number));
        focus::soon("#entry");
    });
    vec![call, gone]
}

/// What answers from now on rest on.
pub(super) fn basis(counter: Counter) -> El {
    let words = &said(counter.session).basis;
    let kind = |(basis, label): (Basis, &str)| {
        let holds = Signal::derive(move || counter.desk(|desk| desk.basis() == basis));
        let input = el("input").attr("type", "radio").attr("name", "basis-now").attr("value", basis.spelt());
        let input = input.live_prop("checked", holds);
        let pick = move |_| counter.change(|desk| desk.rest_on(basis));
        el("label")
            .class("pick")
            .child(input)
            .child(el("span").class("pick-text").text(label))
            .on_change(Box::new(pick))
    };
    let kinds = Basis::ALL.into_iter().zip(words.kinds).map(kind).collect();
    el("fieldset")
        .class("basis no-print")
        .child(el("legend").text(words.heading).child(key("F4")))
        .child(el("div").class("picks").children(kinds))
}
