//! From what the worker tells to sentences.

use zhucan_roster_messages::{BadRow, Column, Fault, FileKind, Problem, Refusal};
use zhucan_rules::FactId;

use super::Drawn;
use crate::pages::telling;
use crate::state::policy::catalogue;
use crate::words::RosterWords;

/// A column by its number and name.
pub(super) fn column(words: &RosterWords, column: &Column) -> String {
    (words.columns.column)(column.number, &column.name)
}

/// The name of a fact; its id where the page asks nothing about it.
pub(super) fn fact(drawn: Drawn, fact: u8) -> String {
    let name = telling::name(drawn.informed.session, FactId(fact));
    let id = || catalogue().facts.get(FactId(fact)).map(|known| known.id.clone()).unwrap_or_default();
    if name.is_empty() { id() } else { name.to_owned() }
}

/// The names of facts, as one list.
pub(super) fn facts(drawn: Drawn, facts: &[u8]) -> String {
    let names: Vec<String> = facts.iter().map(|one| fact(drawn, *one)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    (drawn.informed.session.words().list)(&names)
}

/// Why a file is not taken.
pub(super) fn refusal(words: &RosterWords, refusal: &Refusal) -> String {
    let (number, words) = (words.number, &words.refusals);
    let [other, archive, old, pdf, picture, document] = words.no_table;
    let [no_edition, other_build, damaged] = words.edition;
    match refusal {
        Refusal::Empty => words.empty.to_owned(),
        Refusal::NoTable(kind) => match kind {
            FileKind::Other => other,
            FileKind::NoWorkbook => archive,
            FileKind::OldWorkbook => old,
            FileKind::Pdf => pdf,
            FileKind::Picture => picture,
            FileKind::Document => document,
        }
        .to_owned(),
        Refusal::Damaged(line) => (words.damaged)(&number(*line)),
        Refusal::Workbook => words.workbook.to_owned(),
        Refusal::Password => words.password.to_owned(),
        Refusal::Unpacks(most) => (words.unpacks)(&number(*most)),
        Refusal::HeaderQuoting(line) => (words.header_quoting)(&number(*line)),
        Refusal::TooManyRows(most) => (words.rows)(&number(*most)),
        Refusal::TooManyColumns(most) => (words.columns)(&number(*most)),
        Refusal::TooLarge(most) => (words.large)(&number(*most)),
        Refusal::Vanished => words.vanished.to_owned(),
        Refusal::NoEdition => no_edition.to_owned(),
        Refusal::OtherBuild => other_build.to_owned(),
        Refusal::DamagedEdition => damaged.to_owned(),
    }
}

/// Everything that is wrong with a row, each with its line and columns.
pub(super) fn faults(drawn: Drawn, row: &BadRow) -> Vec<String> {
    let words = &drawn.words.bad;
    let line = (drawn.words.number)(row.line);
    let told = |fault: &Fault| {
        let problem = problem(drawn, &fault.problem);
        let columns: Vec<String> = fault.columns.iter().map(|one| column(drawn.words, one)).collect();
        let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
        if columns.is_empty() {
            (words.whole)(&line, &problem)
        } else {
            (words.fault)(&line, &(drawn.informed.session.words().list)(&columns), &problem)
        }
    };
    row.faults.iter().map(told).collect()
}

fn problem(drawn: Drawn, problem: &Problem) -> String {
    let words = &drawn.words.problems;
    match problem {
        Problem::Value(given) => (words.value)(given),
        Problem::Date(given) => (words.date)(given),
        Problem::Receives(given) => (words.receives)(given),
        Problem::Category(given) => (words.category)(given),
        Problem::Grade(given) => (words.grade)(given),
        Problem::Impossible { facts: known, because } => {
            let told = (words.impossible)(&facts(drawn, known));
            let because = because.and_then(|at| drawn.informed.handbook.impossible.get(usize::try_from(at).ok()?));
            let gap = drawn.informed.session.words().gap;
            because.map_or_else(|| told.clone(), |because| [&told, gap, &because.because].concat())
        }
        Problem::Cells(found, columns) => (words.cells)(*found, *columns),
        Problem::Quoting => words.quoting.to_owned(),
        Problem::Formula => words.formula.to_owned(),
        Problem::Merged => words.merged.to_owned(),
        Problem::Failed(given) => (words.failed)(given),
    }
}
