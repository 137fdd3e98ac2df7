//! What one column of the roster means, to be chosen.

use leptos::prelude::*;
use zhucan_roster_messages::{Meaning, Recognised};

use super::Drawn;
use super::grid::{cell, named};
use super::saying::fact;
use crate::components::element::{El, el};
use crate::state::policy::catalogue;

/// The cells of a column: its number, its name with what stands in it, and what it means.
pub(super) fn cells(drawn: Drawn, place: usize, (name, example): &(String, String)) -> Vec<El> {
    let number = place.saturating_add(1);
    let shown = (drawn.words.columns.column)(u32::try_from(number).unwrap_or(u32::MAX), name);
    let example = (!example.is_empty()).then(|| el("small").text(example));
    let roster = drawn.roster;
    // A list whose choice was refused shows again what the column means.
    let meaning = Memo::new(move |_| {
        let is_last = roster.corrected() == place;
        let refused = is_last && roster.now(|now| now.taken.is_some());
        let of = |known: &Recognised| known.columns.get(place).map(|one| one.meaning);
        (is_last, refused, roster.now(|now| now.known.as_ref().and_then(of)))
    });
    let list = move || {
        let (is_last, _, meaning) = meaning.get();
        let list = meaning.map(|meaning| list(drawn, place, &shown, meaning));
        list.map(|list| if is_last { list.attr("id", "corrected") } else { list }).into_iter().collect()
    };
    vec![named(&number.to_string()), cell(name).maybe(example), el("td").live(list)]
}

/// The meanings that a column can have, to choose from.
fn list(drawn: Drawn, place: usize, column: &str, meaning: Meaning) -> El {
    let roster = drawn.roster;
    let number = place.saturating_add(1).to_string();
    el("select")
        .class("picker")
        .attr("name", &["column-", &number].concat())
        .attr("aria-label", &(drawn.words.columns.of)(column))
        .children(meanings(drawn, meaning))
        .on_change(Box::new(move |picked| roster.correct(place, meant(&picked))))
}

/// Every meaning that a column can have.
fn meanings(drawn: Drawn, meaning: Meaning) -> Vec<El> {
    let words = &drawn.words.columns;
    let option = |one: Meaning, label: &str| {
        let option = el("option").attr("value", &spelt(one)).view(label.to_owned().into_any());
        if one == meaning { option.attr("selected", "") } else { option }
    };
    let [id, category, grade, nothing] = words.others;
    let facts = catalogue().facts.iter().map(|(id, _)| option(Meaning::Fact(id.0), &fact(drawn, id.0)));
    let graded = [option(Meaning::Category, category), option(Meaning::Grade, grade)];
    let programmes =
        catalogue().programmes().map(|(one, _)| option(Meaning::Receives(one.0), drawn.informed.name(one)));
    let [of_facts, of_programmes] = words.groups;
    let group = |label: &str, options: Vec<El>| el("optgroup").attr("label", label).children(options);
    vec![
        option(Meaning::Nothing, nothing),
        option(Meaning::Id, id),
        group(of_facts, graded.into_iter().chain(facts).collect()),
        group(of_programmes, programmes.collect()),
    ]
}

/// A meaning as the list spells it.
fn spelt(meaning: Meaning) -> String {
    zhucan_roster_messages::written(&meaning)
}

/// A meaning from how the list spells it.
fn meant(spelt: &str) -> Meaning {
    zhucan_roster_messages::read(spelt).unwrap_or(Meaning::Nothing)
}
