//! The tables, saved as files.

use leptos::prelude::*;
use zhucan_roster_messages::{Export, ExportWords, FileForm, Table, Work};

use super::Drawn;
use super::grid::heading;
use super::progress::progress;
use super::saying;
use crate::components::element::{El, el};
use crate::components::phrases::{button, p};
use crate::state::policy::catalogue;
use crate::state::roster::Now;

const TABLES: [Table; 6] =
    [Table::Summary, Table::NotReceiving, Table::Verdicts, Table::WorkList, Table::BadRows, Table::Changes];

/// The forms of files: how each is called, and how its name ends.
const FORMS: [(FileForm, &str, &str); 2] = [(FileForm::Csv, "CSV", ".csv"), (FileForm::Xlsx, "XLSX", ".xlsx")];

/// The part of the screen.
pub(super) fn along(drawn: Drawn) -> El {
    let roster = drawn.roster;
    let there = Memo::new(move |_| roster.now(there));
    let there = move || there.with(|there| there.as_ref().map(|there| part(drawn, there)));
    el("div").live(move || there().into_iter().collect())
}

/// The tables in which something stands; nothing before everybody was assessed.
fn there(now: &Now) -> Option<Vec<Table>> {
    let screened = now.screened.as_ref()?;
    let is_there = |table: &Table| match table {
        Table::NotReceiving => screened.programmes.iter().any(|one| one.likely_not_receiving > 0),
        Table::BadRows => screened.bad > 0,
        Table::Changes => now.compared.as_ref().is_some_and(|(_, changes)| !changes.is_empty()),
        _ => true,
    };
    Some(TABLES.into_iter().filter(is_there).collect())
}

fn part(drawn: Drawn, there: &[Table]) -> El {
    let words = &drawn.words.along;
    let roster = drawn.roster;
    let tables = TABLES.into_iter().zip(words.tables).filter(|(table, _)| there.contains(table));
    let lines = tables.map(|(table, name)| line(drawn, table, name)).collect();
    let saved = Memo::new(move |_| roster.now(|now| now.saved.clone()));
    let said = move |(file, saved): (String, bool)| p(&(if saved { words.saved } else { words.not_saved })(&file));
    let told = move || saved.get().map(said).into_iter().collect();
    el("section")
        .class("part")
        .child(heading("h2", "along", words.heading))
        .children(words.text.iter().map(|line| p(line)).collect())
        .child(el("ul").class("along").children(lines))
        .child(progress(drawn, &[Work::Writing]))
        .child(el("div").attr("role", "status").live(told))
}

/// One table, with a button for each form.
fn line(drawn: Drawn, table: Table, name: &'static str) -> El {
    let words = &drawn.words.along;
    let save = |(form, called, ending): (FileForm, &'static str, &'static str)| {
        let file = [words.file, "-", name, ending].concat();
        let write = move || {
            let words = exported(drawn, table);
            drawn.roster.export(Export { table, form, words }, file.clone());
        };
        button("button button--quiet", called).attr("aria-label", &(words.save)(name, called)).on_click(write)
    };
    el("li").child(el("span").text(name)).children(FORMS.into_iter().map(save).collect())
}

/// The words of a table.
fn exported(drawn: Drawn, table: Table) -> ExportWords {
    let words = &drawn.words.along;
    let columns: &[&str] = match table {
        Table::Summary => &words.summary,
        Table::NotReceiving => &words.not_receiving,
        Table::Verdicts => &words.verdicts,
        Table::WorkList => &drawn.words.work.heads,
        Table::BadRows => &words.bad_rows,
        Table::Changes => &words.changes,
    };
    let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<String>>();
    let programmes = catalogue().programmes().map(|(id, _)| drawn.informed.name(id).to_owned());
    let facts = catalogue().facts.iter().map(|(id, _)| saying::fact(drawn, id.0));
    ExportWords {
        columns: owned(columns),
        said: words.said.map(str::to_owned),
        programmes: programmes.collect(),
        facts: facts.collect(),
        problems: owned(&words.problems),
        missing: drawn.words.some.missing.to_owned(),
        between: (drawn.informed.session.words().list)(&["", ""]),
    }
}
