//! The controls of one row, by the kind of its answer. Every option shows its key.

use leptos::prelude::*;
use zhucan_rules::{FactId, Value};

use super::acts;
use super::answering::key_of;
use super::grades::graded;
use super::rows::RowShown;
use super::said;
use crate::components::draft::{NOT_SURE, only_value, resting};
use crate::components::element::{El, el};
use crate::components::phrases::button;
use crate::words::{Asked, Opt};

/// The controls of a row.
pub(super) fn controls(shown: RowShown) -> El {
    let controls = match (shown.asked, shown.on_screen.iter().next()) {
        (Asked::Choice(_, options), Some(fact)) => choice(shown, fact, options),
        (Asked::Number(_, words), Some(fact)) => number(shown, fact, words.unit),
        (Asked::Group(_, opts, values), Some(_)) => group(shown, opts, values),
        (_, None) => Vec::new(),
    };
    el("div").class("picks").children(controls)
}

/// One option with its key.
fn pick(kind: &str, name: &str, value: &str, key: &str, label: &str, checked: Signal<bool>) -> El {
    let input = el("input").attr("type", kind).attr("name", name).attr("value", value).live_prop("checked", checked);
    let key = el("kbd").attr("aria-hidden", "true").text(key);
    el("label").class("pick").child(input).child(el("span").class("pick-text").child(key).text(label))
}

/// An option that is chosen while the fact has this value, or is not sure.
fn valued(shown: RowShown, fact: FactId, kind: &'static str, value: Option<Value>, key: &str, label: &str) -> El {
    let counter = *shown.counter;
    let holds = move || {
        counter.interview(|now| match value {
            Some(_) => now.household().answers().get(fact) == value,
            None => now.household().not_sure().contains(fact),
        })
    };
    let known = counter.session.catalogue().facts.get(fact);
    let spelt = value.and_then(|value| known.map(|known| known.spell(value)));
    let spelt = spelt.unwrap_or_else(|| NOT_SURE.to_owned());
    let line = pick(kind, shown.name, &spelt, key, label, Signal::derive(holds));
    // A box is ticked and unticked; an option is only chosen.
    line.on_change(Box::new(move |_| match kind {
        "checkbox" if untrack(holds) => acts::picked(counter, shown.screen, fact, ""),
        _ => acts::answer(counter, shown.screen, &vec![(fact, value)]),
    }))
}

fn choice(shown: RowShown, fact: FactId, options: &'static [Opt]) -> Vec<El> {
    let option = |(place, opt): (u16, &Opt)| {
        let key = key_of(usize::from(place)).map(String::from).unwrap_or_default();
        valued(shown, fact, "radio", Some(Value(place)), &key, opt.label)
    };
    let mut lines: Vec<El> = (0..).zip(options).map(option).collect();
    lines.push(valued(shown, fact, "radio", None, "-", shown.counter.session.words().ask.not_sure));
    lines
}

fn number(shown: RowShown, fact: FactId, unit: &'static str) -> Vec<El> {
    let counter = *shown.counter;
    let known = counter.session.catalogue().facts.get(fact);
    let spelt = move |value| known.map(|known| known.spell(value)).unwrap_or_default();
    let text = move || counter.interview(|now| now.household().answers().get(fact)).map(spelt).unwrap_or_default();
    let wrong = move || counter.wrong(fact);
    let id = ["wrong-", shown.name].concat();
    let told_by = id.clone();
    let described = move || if wrong().is_empty() { String::new() } else { told_by.clone() };
    let field = el("input")
        .class("input")
        .attr("type", "text")
        .attr("name", shown.name)
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("aria-label", shown.asked.common().name)
        .live_attr("aria-describedby", Signal::derive(described))
        .live_attr("aria-invalid", Signal::derive(move || if wrong().is_empty() { "" } else { "true" }.to_owned()))
        .holding(Signal::derive(text))
        .on_change(Box::new(move |text| _ = acts::number(counter, fact, &text)));
    let told = move || {
        let wrong = wrong();
        if wrong.is_empty() { Vec::new() } else { vec![el("span").class("field-error").attr("id", &id).text(&wrong)] }
    };
    let unsure = valued(shown, fact, "checkbox", None, "-", counter.session.words().ask.not_sure);
    let message = el("span").attr("role", "alert").live(told);
    vec![el("span").class("number").child(field).child(el("span").text(unit)), unsure, message]
}

fn group(shown: RowShown, opts: &'static [Opt], values: &'static [&'static str]) -> Vec<El> {
    let words = &said(shown.counter.session).facts;
    let member = |(place, (fact, opt)): (usize, (FactId, &'static Opt))| {
        let key = key_of(place).map(String::from).unwrap_or_default();
        let known = shown.counter.session.catalogue().facts.get(fact)?;
        Some(match only_value(known) {
            Some(yes) => ticked(shown, (fact, &known.id), (yes, resting(known)), &key, opt.label),
            None => graded(shown, fact, &key, opt.label, values),
        })
    };
    let mut lines: Vec<El> = shown.on_screen.iter().zip(opts).enumerate().filter_map(member).collect();
    for (label, key, unsure) in [(words.rest[0], "⏎", false), (words.rest[1], "-", true)] {
        let key = el("kbd").attr("aria-hidden", "true").text(key);
        let rest = button("pick-rest", "").child(key).text(label);
        lines.push(rest.on_click(move || acts::rest(*shown.counter, shown.name, unsure)));
    }
    let half = move || {
        let told = |place: usize| opts.get(place).map(|opt| el("span").text(&(words.half)(opt.label)));
        shown.counter.half().filter(|_| !values.is_empty() && values.len() > 2).and_then(told).into_iter().collect()
    };
    lines.push(el("span").attr("role", "status").live(half));
    lines
}

/// A box to tick.
fn ticked(
    shown: RowShown,
    (fact, name): (FactId, &str),
    (yes, no): (Value, Option<Value>),
    key: &str,
    label: &str,
) -> El {
    let counter = *shown.counter;
    let holds = move || counter.interview(|now| now.household().answers().get(fact) == Some(yes));
    let line = pick("checkbox", name, "yes", key, label, Signal::derive(holds));
    let turn = move |_| {
        let value = if untrack(holds) { no } else { Some(yes) };
        acts::answer(counter, shown.screen, &vec![(fact, value)]);
    };
    line.on_change(Box::new(turn))
}
