//! The field at the top: a certificate's number, or a resident's code.

use leptos::prelude::*;
use zhucan_catalog::{Category, CodeError, NumberFault};

use super::camera::{camera, using};
use super::confirming::confirmation;
use super::{acts, said};
use crate::components::element::{El, el};
use crate::components::phrases::p;
use crate::pages::telling;
use crate::platform::focus;
use crate::state::Counter;
use crate::state::counter::Entry;

/// The field, and what became of what was entered.
pub(super) fn entry(counter: Counter) -> El {
    let words = &said(counter.session).entry;
    let refused = move || matches!(counter.entry(), Entry::NoNumber(_) | Entry::NoCode(_));
    let field = el("input")
        .class("input input--wide")
        .attr("id", "entry")
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("aria-describedby", "entry-hint entry-told")
        .live_attr("aria-invalid", Signal::derive(move || if refused() { "true" } else { "" }.to_owned()));
    let go = el("button").class("button").attr("type", "submit").text(words.go);
    let form = el("form")
        .attr("data-quick", "")
        .attr("novalidate", "")
        .child(
            el("label").attr("for", "entry").text(words.label).child(el("kbd").attr("aria-hidden", "true").text("F2")),
        )
        .child(el("div").class("entry-line").child(field).child(go).child(using(counter)))
        .child(p(words.hint).class("hint").attr("id", "entry-hint"))
        .on_handed(Box::new(move |text| take(counter, text)));
    let wrong = el("div").attr("id", "entry-told").attr("role", "alert").live(move || refusal(counter));
    let told = el("div").attr("role", "status").live(move || outcome(counter)).live(move || contradicted(counter));
    el("section")
        .class("entry no-print")
        .child(form)
        .child(wrong)
        .child(told)
        .child(camera(counter))
        .live(move || confirmation(counter))
}

/// Takes what was entered, typed or scanned, and goes where it leads.
pub(super) fn take(counter: Counter, text: String) {
    counter.take(text);
    match untrack(|| counter.entry()) {
        Entry::Read(_) => focus::soon("#fill"),
        Entry::Taken(_) => acts::go_on(counter, None),
        _ => {}
    }
}

/// Why something was not taken.
fn refusal(counter: Counter) -> Vec<El> {
    let words = &said(counter.session).entry;
    let faults = &words.faults;
    let told = match counter.entry() {
        Entry::NoCode(CodeError::Newer) => words.code[1].to_owned(),
        Entry::NoCode(_) => words.code[0].to_owned(),
        Entry::NoNumber(fault) => match fault {
            NumberFault::Length(0) => faults.empty.to_owned(),
            NumberFault::Length(count) => (faults.length)(count),
            NumberFault::Character(place) => (faults.character)(place),
            NumberFault::NoSuchDay => faults.no_such_day.to_owned(),
            NumberFault::NotBornYet => faults.not_born.to_owned(),
            NumberFault::TooOld => faults.too_old.to_owned(),
            NumberFault::CheckCharacter => faults.check.to_owned(),
            NumberFault::Category => faults.category.to_owned(),
            NumberFault::Grade => faults.grade.to_owned(),
        },
        _ => return Vec::new(),
    };
    vec![p(&told).class("field-error")]
}

/// What was done with what was entered.
fn outcome(counter: Counter) -> Vec<El> {
    let words = &said(counter.session).entry;
    let told = match counter.entry() {
        Entry::Filled(certificate) if certificate.category == Category::Several => {
            [words.filled, counter.session.words().gap, words.ask_grades].concat()
        }
        Entry::Filled(_) => words.filled.to_owned(),
        Entry::Taken(again) => (words.taken)(again),
        Entry::Wiped => words.wiped.to_owned(),
        _ => return Vec::new(),
    };
    vec![p(&told)]
}

/// The earlier answers that the last one contradicted.
fn contradicted(counter: Counter) -> Vec<El> {
    let session = counter.session;
    let mut names: Vec<&str> =
        counter.interview(|now| now.dropped().iter().map(|fact| telling::name(session, *fact)).collect());
    names.dedup();
    let told = (session.words().ask.dropped)(&(session.words().list)(&names));
    if names.is_empty() { Vec::new() } else { vec![p(&told)] }
}
