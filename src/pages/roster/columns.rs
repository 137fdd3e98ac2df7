//! What the columns of the roster mean, to be looked at and corrected.

use leptos::prelude::*;
use zhucan_roster_messages::{ColumnShown, Encoding, Form, Meaning, Recognised};

use super::Drawn;
use super::grid::{cell, grid, heading, named};
use super::saying::column;
use crate::components::element::{El, el};
use crate::components::phrases::{button, p};
use crate::pages::telling;
use crate::pages::told::pieces::Pieces;
use crate::state::policy::catalogue;

/// How many columns are shown at first. A list of meanings stands beside each.
const FIRST: usize = 40;

/// The part of the screen.
pub(super) fn columns(drawn: Drawn) -> El {
    let roster = drawn.roster;
    let known = Memo::new(move |_| roster.now(|now| (now.known.clone(), now.taken.clone())));
    let all = RwSignal::new(false);
    el("div").live(move || {
        let (known, taken) = known.get();
        let Some(known) = known else { return Vec::new() };
        let taken = taken.map(|taken| (drawn.words.columns.taken)(&column(drawn.words, &taken)));
        vec![part(drawn, &known, taken.as_deref(), all)]
    })
}

fn part(drawn: Drawn, known: &Recognised, taken: Option<&str>, all: RwSignal<bool>) -> El {
    let words = &drawn.words.columns;
    let roster = drawn.roster;
    let busy = Signal::derive(move || roster.now(|now| now.busy.is_some()));
    let shown = if all.get() { known.columns.len() } else { FIRST };
    // Each list of meanings is some ninety elements.
    let pieces = Pieces::of(1);
    let row = |(place, column): (usize, &ColumnShown)| {
        let column = column.clone();
        pieces.live(el("tr"), move || cells(drawn, place, &column))
    };
    let rows = (0..).zip(&known.columns).take(shown).map(row).collect();
    pieces.make();
    let more = (known.columns.len() > shown).then(|| {
        el("p").child(button("button button--quiet", drawn.words.some.turn[1]).on_click(move || all.set(true)))
    });
    let go = button("button", words.go).attr("id", "go").on_click(move || roster.screen());
    let go = known.usable.then(|| el("p").child(go.live_prop("disabled", busy)));
    let told = taken.map(|taken| el("p").class("field-error").attr("role", "alert").text(taken));
    el("section")
        .class("part")
        .child(heading("h2", "columns", words.heading))
        .children(recognised(drawn, known))
        .child(p(words.hint).class("hint"))
        .maybe(told)
        .child(grid(words.heading, &words.heads, rows))
        .maybe(more)
        .maybe(go)
}

/// What kind of file it is, and what is odd about its columns.
fn recognised(drawn: Drawn, known: &Recognised) -> Vec<El> {
    let words = &drawn.words.columns;
    let named = |one| column(drawn.words, one);
    let mut told = match known.form {
        Form::Text(encoding, separator) => {
            let encoding = match encoding {
                Encoding::Utf8 => "UTF-8",
                Encoding::Utf16 => "UTF-16",
                Encoding::Gb18030 => "GB18030",
            };
            let [comma, semicolon, tab] = words.separators;
            let separator = match separator {
                ';' => semicolon,
                '\t' => tab,
                _ => comma,
            };
            vec![(words.text)(encoding, separator)]
        }
        Form::Workbook => vec![(words.workbook)(known.sheets.first().map(String::as_str).unwrap_or_default())],
    };
    let others = known.sheets.len().saturating_sub(1);
    told.extend((others > 0).then(|| (words.other_sheets)(others)));
    let mut odd: Vec<String> = known.twice.iter().map(|(one, two)| (words.twice)(&named(one), &named(two))).collect();
    odd.extend(known.lone_grade.as_ref().map(|lone| (words.lone_grade)(&named(lone))));
    odd.extend((!known.usable).then(|| words.unusable.to_owned()));
    let graded = known.columns.iter().any(|column| column.meaning == Meaning::Category);
    let graded = words.graded.iter().filter(|_| graded).map(|line| (*line).to_owned());
    let odd: Vec<El> = odd.into_iter().chain(graded).map(|line| p(&line)).collect();
    let notice = (!odd.is_empty()).then(|| el("div").class("notice notice--warn").children(odd));
    told.iter().map(|line| p(line)).chain(notice).collect()
}

fn cells(drawn: Drawn, place: usize, shown: &ColumnShown) -> Vec<El> {
    let number = place.saturating_add(1);
    let words = &drawn.words.columns;
    let name = (words.column)(u32::try_from(number).unwrap_or(u32::MAX), &shown.name);
    let roster = drawn.roster;
    let list = el("select")
        .class("picker")
        .attr("name", &["column-", &number.to_string()].concat())
        .attr("aria-label", &(words.of)(&name))
        .children(meanings(drawn, shown.meaning))
        .on_change(Box::new(move |picked| roster.correct(place, meant(&picked))));
    let example = (!shown.example.is_empty()).then(|| el("small").text(&shown.example));
    vec![named(&number.to_string()), cell(&shown.name).maybe(example), el("td").child(list)]
}

/// Every meaning that a column can have.
fn meanings(drawn: Drawn, meaning: Meaning) -> Vec<El> {
    let words = &drawn.words.columns;
    let option = |one: Meaning, label: &str| {
        let option = el("option").attr("value", &spelt(one)).view(label.to_owned().into_any());
        if one == meaning { option.attr("selected", "") } else { option }
    };
    let [id, category, grade, nothing] = words.others;
    let session = drawn.informed.session;
    let facts = catalogue().facts.iter().map(|(fact, known)| {
        let name = telling::name(session, fact);
        option(Meaning::Fact(fact.0), if name.is_empty() { &known.id } else { name })
    });
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
