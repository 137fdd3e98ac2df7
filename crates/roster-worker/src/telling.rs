//! From what the roster's crate says to what is told to the page.

use zhucan_catalog::{EditionError, ProgrammeId, Refused};
use zhucan_roster::{ColumnName, File, Mapping, Unreadable};
use zhucan_roster_messages::{
    BadRow, Column, ColumnShown, Encoding, Fault, FileKind, Form, Meaning, Problem, Recognised, Refusal, Said,
    Screened, Standing, ToFind,
};
use zhucan_rules::{FactId, Verdict};

use crate::run;
use crate::session::Rules;

pub(crate) fn column(column: &ColumnName) -> Column {
    Column { number: number(column.number), name: column.name.clone() }
}

/// What the page says that a column means.
pub(crate) const fn meant(meaning: Meaning) -> zhucan_roster::Meaning {
    match meaning {
        Meaning::Id => zhucan_roster::Meaning::Id,
        Meaning::Fact(fact) => zhucan_roster::Meaning::Fact(FactId(fact)),
        Meaning::Category => zhucan_roster::Meaning::Category,
        Meaning::Grade => zhucan_roster::Meaning::Grade,
        Meaning::Receives(programme) => zhucan_roster::Meaning::Receives(ProgrammeId(programme)),
        Meaning::Nothing => zhucan_roster::Meaning::Nothing,
    }
}

const fn meaning(meaning: zhucan_roster::Meaning) -> Meaning {
    match meaning {
        zhucan_roster::Meaning::Id => Meaning::Id,
        zhucan_roster::Meaning::Fact(fact) => Meaning::Fact(fact.0),
        zhucan_roster::Meaning::Category => Meaning::Category,
        zhucan_roster::Meaning::Grade => Meaning::Grade,
        zhucan_roster::Meaning::Receives(programme) => Meaning::Receives(programme.0),
        zhucan_roster::Meaning::Nothing => Meaning::Nothing,
    }
}

pub(crate) fn recognised(
    file: &File<'_>,
    mapping: &Mapping,
    twice: &[(ColumnName, ColumnName)],
    examples: &[String],
) -> Recognised {
    let columns = mapping.columns().iter().zip(examples).map(|((name, means), example)| ColumnShown {
        name: name.clone(),
        example: example.clone(),
        meaning: meaning(*means),
    });
    let (line, above) = file.named_in();
    Recognised {
        named_in: (line, number(above)),
        form: match file.form() {
            zhucan_roster::Form::Text { encoding, separator } => Form::Text(encoded(encoding), separator),
            zhucan_roster::Form::Workbook => Form::Workbook,
        },
        sheets: file.sheets().to_vec(),
        columns: columns.collect(),
        twice: twice.iter().map(|(first, second)| (column(first), column(second))).collect(),
        lone_grade: mapping.lone_grade().map(|lone| column(&lone)),
        usable: mapping.says_something(),
    }
}

const fn encoded(encoding: zhucan_roster::TextEncoding) -> Encoding {
    match encoding {
        zhucan_roster::TextEncoding::Utf8 => Encoding::Utf8,
        zhucan_roster::TextEncoding::Utf16 => Encoding::Utf16,
        zhucan_roster::TextEncoding::Gb18030 => Encoding::Gb18030,
    }
}

pub(crate) fn unreadable(why: &Unreadable) -> Refusal {
    match why {
        Unreadable::Empty | Unreadable::NoHeader { .. } | Unreadable::Twice { .. } => Refusal::Empty,
        Unreadable::NoText { kind } => Refusal::NoTable(match kind {
            None | Some(zhucan_roster::FileKind::Archive) => FileKind::Other,
            Some(zhucan_roster::FileKind::NoWorkbook) => FileKind::NoWorkbook,
            Some(zhucan_roster::FileKind::OldWorkbook) => FileKind::OldWorkbook,
            Some(zhucan_roster::FileKind::Pdf) => FileKind::Pdf,
            Some(zhucan_roster::FileKind::Picture) => FileKind::Picture,
            Some(zhucan_roster::FileKind::Rtf) => FileKind::Document,
        }),
        Unreadable::Damaged { line, .. } => Refusal::Damaged(*line),
        Unreadable::Workbook { .. } => Refusal::Workbook,
        Unreadable::Password => Refusal::Password,
        Unreadable::Unpacks { most } => Refusal::Unpacks(*most >> 20),
        Unreadable::HeaderQuoting { line } => Refusal::HeaderQuoting(*line),
        Unreadable::TooManyRows { most } => Refusal::TooManyRows(*most),
        Unreadable::TooManyColumns { most } => Refusal::TooManyColumns(u64::try_from(*most).unwrap_or(u64::MAX)),
    }
}

pub(crate) const fn no_edition(error: EditionError) -> Refusal {
    match error {
        EditionError::NoEdition => Refusal::NoEdition,
        EditionError::OtherBuild => Refusal::OtherBuild,
        EditionError::Damaged => Refusal::DamagedEdition,
    }
}

pub(crate) fn bad_row(row: &zhucan_roster::BadRow, rules: Rules) -> BadRow {
    let fault = |fault: &zhucan_roster::Fault| Fault {
        columns: fault.columns.iter().map(column).collect(),
        problem: problem(&fault.problem, rules),
    };
    BadRow { line: row.line, faults: row.faults.iter().map(fault).collect() }
}

pub(crate) fn problem(problem: &zhucan_roster::Problem, rules: Rules) -> Problem {
    match problem {
        zhucan_roster::Problem::Value(error) => Problem::Value(error.given.clone()),
        zhucan_roster::Problem::Date { given } => Problem::Date(given.clone()),
        zhucan_roster::Problem::Receives { given } => Problem::Receives(given.clone()),
        zhucan_roster::Problem::Category { given } => Problem::Category(given.clone()),
        zhucan_roster::Problem::Grade { given } => Problem::Grade(given.clone()),
        zhucan_roster::Problem::Impossible(refused) => impossible(refused, rules),
        zhucan_roster::Problem::Cells { found, columns } => Problem::Cells(number(*found), number(*columns)),
        zhucan_roster::Problem::Quoting => Problem::Quoting,
        zhucan_roster::Problem::Formula => Problem::Formula,
        zhucan_roster::Problem::Merged => Problem::Merged,
        zhucan_roster::Problem::Failed { given } => Problem::Failed(given.clone()),
    }
}

/// What contradicts itself, and the place of what the handbook says of it: that stands there in every language.
fn impossible(refused: &Refused, rules: Rules) -> Problem {
    let Refused::Impossible { facts, because } = refused else {
        return Problem::Impossible { facts: Vec::new(), because: None };
    };
    let ids = facts.iter().filter_map(|id| rules.catalogue.facts.find(id)).map(|fact| fact.0);
    let because =
        because.as_ref().and_then(|text| rules.handbook.impossible.iter().position(|one| one.because == *text));
    Problem::Impossible { facts: ids.collect(), because: because.map(number) }
}

pub(crate) fn screened(screened: &run::Screened) -> Screened {
    let summary = &screened.summary;
    let standing = |one: &zhucan_roster::Standing| Standing {
        programme: one.programme.0,
        likely: one.likely,
        ask: one.ask,
        open: one.open,
        not_now: one.not_now,
        receiving: one.receiving,
        likely_receiving: one.likely_receiving,
        likely_not_receiving: one.likely_not_receiving,
        likely_unsaid: one.likely_unsaid(),
        not_now_receiving: one.not_now_receiving,
        coverage: one.coverage_in_a_thousand(),
    };
    let to_find = summary.to_find().into_iter().map(|one| ToFind {
        fact: one.fact.0,
        settles: one.settles,
        matters_to: one.matters_to,
        people: one.people,
    });
    Screened {
        people: summary.people,
        bad: u64::try_from(screened.bad.len()).unwrap_or(u64::MAX),
        programmes: summary.programmes.iter().map(standing).collect(),
        to_find: to_find.collect(),
    }
}

pub(crate) const fn said(said: zhucan_roster::Said) -> Said {
    match said {
        zhucan_roster::Said::Decided(Verdict::Likely) => Said::Likely,
        zhucan_roster::Said::Decided(Verdict::Ask) => Said::Ask,
        zhucan_roster::Said::Decided(Verdict::NotNow) => Said::NotNow,
        zhucan_roster::Said::Open => Said::Open,
        zhucan_roster::Said::NoRule => Said::NoRule,
        zhucan_roster::Said::Refused => Said::Refused,
    }
}

fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
