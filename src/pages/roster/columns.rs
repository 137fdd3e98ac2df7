//! What the columns of the roster mean, to be looked at and corrected.

use leptos::prelude::*;
use zhucan_roster_messages::{Encoding, Form, Meaning, Recognised};

use super::Drawn;
use super::grid::{grid, heading};
use super::meanings::cells;
use super::saying::column;
use crate::components::element::{El, el};
use crate::components::phrases::{button, p};
use crate::pages::told::pieces::Pieces;
use crate::platform::focus;

/// How many columns are shown at first. A list of meanings stands beside each.
const FIRST: usize = 40;

/// The part of the screen. It is drawn once a file: what is corrected moves only what it says.
pub(super) fn columns(drawn: Drawn) -> El {
    let roster = drawn.roster;
    let names = Memo::new(move |_| {
        roster.now(|now| {
            let columns = |known: &Recognised| -> Vec<(String, String)> {
                known.columns.iter().map(|one| (one.name.clone(), one.example.clone())).collect()
            };
            now.known.as_ref().map(columns)
        })
    });
    el("div").live(move || names.get().map(|names| part(drawn, &names)).into_iter().collect())
}

fn part(drawn: Drawn, names: &[(String, String)]) -> El {
    let words = &drawn.words.columns;
    let roster = drawn.roster;
    let known = Memo::new(move |_| roster.now(|now| now.known.clone()));
    let taken = Memo::new(move |_| roster.now(|now| now.taken.clone()));
    let told = move || {
        let taken = taken.get().map(|taken| (words.taken)(&column(drawn.words, &taken)));
        taken.map(|taken| el("p").class("field-error").attr("role", "alert").text(&taken)).into_iter().collect()
    };
    el("section")
        .class("part")
        .child(heading("h2", "columns", words.heading))
        .child(
            el("div")
                .live(move || known.with(|known| known.as_ref().map(|one| recognised(drawn, one)).unwrap_or_default())),
        )
        .child(p(words.hint).class("hint"))
        .child(el("div").live(told))
        .child(table(drawn, names))
        .child(el("div").live(move || go(drawn)))
}

/// The columns, those first that most rosters have.
fn table(drawn: Drawn, names: &[(String, String)]) -> El {
    let words = &drawn.words.columns;
    let names = names.to_vec();
    let all = RwSignal::new(false);
    el("div").live(move || {
        let shown = if all.get() { names.len() } else { FIRST };
        // Each list of meanings is some ninety elements.
        let pieces = Pieces::of(1);
        let row = |(place, column): (usize, &(String, String))| {
            let column = column.clone();
            pieces.live(el("tr"), move || cells(drawn, place, &column))
        };
        let rows = (0..).zip(&names).take(shown).map(row).collect();
        pieces.make();
        let show = move || {
            all.set(true);
            focus::soon("#columns");
        };
        let more = button("button button--quiet", drawn.words.some.turn[1]).on_click(show);
        let more = (names.len() > shown).then(|| el("p").child(more));
        std::iter::once(grid(words.heading, &words.heads, rows)).chain(more).collect()
    })
}

/// The button that assesses everybody, once somebody can be.
fn go(drawn: Drawn) -> Vec<El> {
    let roster = drawn.roster;
    let usable = Memo::new(move |_| roster.now(|now| now.known.as_ref().is_some_and(|known| known.usable)));
    let busy = Signal::derive(move || roster.now(|now| now.busy().is_some()));
    let go = button("button", drawn.words.columns.go).attr("id", "go").on_click(move || roster.screen());
    usable.get().then(|| el("p").child(go.live_prop("disabled", busy))).into_iter().collect()
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
    let (line, above) = known.named_in;
    told.extend((above > 0).then(|| (words.named_in)(line, above)));
    let mut odd: Vec<String> = known.twice.iter().map(|(one, two)| (words.twice)(&named(one), &named(two))).collect();
    odd.extend(known.lone_grade.as_ref().map(|lone| (words.lone_grade)(&named(lone))));
    odd.extend((!known.usable).then(|| words.unusable.to_owned()));
    let graded = known.columns.iter().any(|column| column.meaning == Meaning::Category);
    let graded = words.graded.iter().filter(|_| graded).map(|line| (*line).to_owned());
    let odd: Vec<El> = odd.into_iter().chain(graded).map(|line| p(&line)).collect();
    let notice = (!odd.is_empty()).then(|| el("div").class("notice notice--warn").children(odd));
    told.iter().map(|line| p(line)).chain(notice).collect()
}
