//! The grade of one category: a list, and the digits of the certificate.

use leptos::prelude::*;
use zhucan_rules::{FactId, Value};

use super::rows::RowShown;
use super::{acts, said};
use crate::components::draft::NOT_SURE;
use crate::components::element::{El, el};
use crate::components::picker::picker;

/// A category with the list of its grades.
pub(super) fn graded(shown: RowShown, fact: FactId, key: &str, label: &str, values: &'static [&'static str]) -> El {
    let counter = *shown.counter;
    let words = &said(counter.session).facts;
    let known = counter.session.catalogue().facts.get(fact);
    let spelt = move |value: Value| known.map(|known| known.spell(value)).unwrap_or_default();
    let mut options = vec![(String::new(), words.unanswered)];
    options.extend(
        (0..).zip(values).map(|(class, label)| (spelt(Value(class)), if class == 0 { words.none } else { *label })),
    );
    options.push((NOT_SURE.to_owned(), counter.session.words().ask.not_sure));
    let chosen = move || {
        counter.interview(|now| match now.household().answers().get(fact) {
            Some(value) => spelt(value),
            None if now.household().not_sure().contains(fact) => NOT_SURE.to_owned(),
            None => String::new(),
        })
    };
    let picked = move |text: String| acts::picked(counter, shown.screen, fact, &text);
    let label_of = (words.grade_of)(label);
    let name = known.map(|known| known.id.as_str()).unwrap_or_default();
    let list = picker(name, &label_of, options, Signal::derive(chosen), Box::new(picked));
    let key = el("kbd").attr("aria-hidden", "true").text(key);
    el("span").class("graded").child(el("span").attr("aria-hidden", "true").child(key).text(label)).child(list)
}
