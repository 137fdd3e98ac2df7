//! What is taken along: the tables of a roster.

use std::io;

use zhucan_catalog::ProgrammeId;
use zhucan_roster_messages::{Export, ExportWords, Reason, Said, Table as Which};
use zhucan_rules::{Date, FactSet, Outcome, Standing, Verdict};

use crate::changes::{Because, Comparison};
use crate::run::Screened;
use crate::session::Rules;
use crate::tables::{Cell, Table};
use crate::telling;

/// What the tables are made from.
struct From<'a> {
    rules: Rules,
    on: Date,
    screened: &'a Screened,
    words: &'a ExportWords,
}

/// The file of a table; nothing when there is none to write.
pub(crate) fn written(
    export: &Export,
    rules: Rules,
    on: Date,
    screened: &Screened,
    comparison: Option<&Comparison>,
) -> Option<Vec<u8>> {
    let from = From { rules, on, screened, words: &export.words };
    let columns: Vec<&str> = export.words.columns.iter().map(String::as_str).collect();
    let table = |columns: &[&str]| Table::new(export.form, columns);
    let written = match export.table {
        Which::Summary => from.summary(table(&columns)),
        Which::Verdicts => from.verdicts(&columns, table),
        Which::WorkList => from.work_list(table(&columns)),
        Which::BadRows => from.bad_rows(table(&columns)),
        Which::Changes => from.changes(table(&columns), comparison?),
    };
    written.ok()
}

impl From<'_> {
    fn programme(&self, id: ProgrammeId) -> &str {
        self.words.programmes.get(usize::from(id.0)).map(String::as_str).unwrap_or_default()
    }

    fn facts(&self, facts: FactSet) -> String {
        let name = |fact: zhucan_rules::FactId| self.words.facts.get(usize::from(fact.0)).map(String::as_str);
        facts.iter().filter_map(name).collect::<Vec<_>>().join(&self.words.between)
    }

    fn summary(&self, table: io::Result<Table>) -> io::Result<Vec<u8>> {
        let mut table = table?;
        for one in &self.screened.summary.programmes {
            let counts = [
                one.likely,
                one.ask,
                one.open,
                one.not_now,
                one.receiving,
                one.likely_receiving,
                one.likely_not_receiving,
                one.likely_unsaid(),
                one.not_now_receiving,
            ];
            let name = [Cell::Text(self.programme(one.programme))];
            let coverage = one.coverage_in_a_thousand().map_or(Cell::Empty, Cell::Tenths);
            let cells: Vec<Cell<'_>> = name.into_iter().chain(counts.map(Cell::Number)).chain([coverage]).collect();
            table.row(&cells)?;
        }
        table.finish()
    }

    /// `columns` are what people are called, the line and the facts that are missing; the programmes come between.
    fn verdicts(&self, columns: &[&str], table: impl Fn(&[&str]) -> io::Result<Table>) -> io::Result<Vec<u8>> {
        let programmes = self.screened.summary.programmes.iter().map(|one| self.programme(one.programme));
        let (person, missing) = columns.split_at_checked(2).unwrap_or_default();
        let columns: Vec<&str> = person.iter().copied().chain(programmes).chain(missing.iter().copied()).collect();
        let mut table = table(&columns)?;
        for part in &self.screened.parts {
            for (place, row) in part.people.rows().iter().enumerate() {
                let mut cells = vec![Cell::Text(&row.id), Cell::Number(row.line)];
                for column in &part.verdicts.programmes {
                    let said = match column.outcome(place) {
                        Some(Outcome::Decided(Verdict::Likely)) => Said::Likely,
                        Some(Outcome::Decided(Verdict::Ask)) => Said::Ask,
                        Some(Outcome::Decided(Verdict::NotNow)) => Said::NotNow,
                        Some(Outcome::Open(_)) => Said::Open,
                        None => Said::Refused,
                    };
                    cells.push(Cell::Text(self.words.said(said)));
                }
                let missing = self.facts(part.missing.facts(place));
                cells.push(if missing.is_empty() { Cell::Empty } else { Cell::Text(&missing) });
                table.row(&cells)?;
            }
        }
        table.finish()
    }

    fn work_list(&self, table: io::Result<Table>) -> io::Result<Vec<u8>> {
        let mut table = table?;
        for one in self.screened.summary.to_find() {
            let fact = self.facts(std::iter::once(one.fact).collect());
            let [settles, matters, people] = [one.settles, one.matters_to, one.people].map(Cell::Number);
            table.row(&[Cell::Text(&fact), settles, matters, people])?;
        }
        table.finish()
    }

    fn bad_rows(&self, table: io::Result<Table>) -> io::Result<Vec<u8>> {
        let mut table = table?;
        for row in &self.screened.bad {
            for fault in &row.faults {
                let numbers: Vec<String> = fault.columns.iter().map(|column| column.number.to_string()).collect();
                let names: Vec<&str> = fault.columns.iter().map(|column| column.name.as_str()).collect();
                let (numbers, names) = (numbers.join(&self.words.between), names.join(&self.words.between));
                let problem = telling::problem(&fault.problem, self.rules);
                let (kind, given) = problem.place();
                let told = self.words.problems.get(kind).map(String::as_str).unwrap_or_default();
                let [numbers, names, given, told] = [&numbers, &names, given, told].map(Cell::Text);
                table.row(&[Cell::Number(row.line), numbers, names, given, told])?;
            }
        }
        table.finish()
    }

    fn changes(&self, table: io::Result<Table>, comparison: &Comparison) -> io::Result<Vec<u8>> {
        let mut table = table?;
        for (id, before, after, people) in comparison.all() {
            let name = match self.rules.catalogue.find(id) {
                Some(programme) => self.programme(programme).to_owned(),
                None => comparison.name(id),
            };
            for place in people {
                let part = self.screened.parts.get(place.0);
                let Some(row) = part.and_then(|part| part.people.rows().get(place.1)) else { continue };
                let because = comparison.because(self.rules, self.on, self.screened, id, *place);
                let (why_before, why_after) = self.why(id, &because);
                let [before, after] = [before, after].map(|said| Cell::Text(self.words.said(said)));
                let (person, line) = (Cell::Text(&row.id), Cell::Number(row.line));
                let [name, why_before, why_after] = [&name, &why_before, &why_after].map(|text| Cell::Text(text));
                table.row(&[person, line, name, before, after, why_before, why_after])?;
            }
        }
        table.finish()
    }

    /// Both reasons as text, in the words of the two handbooks.
    fn why(&self, id: &str, because: &Because) -> (String, String) {
        let line = |sentence: &str, citation: &str| format!("{sentence}：{citation}");
        let before = because.before.iter().map(|why| line(&why.sentence, &why.citation)).collect::<Vec<_>>();
        let entry = self.rules.catalogue.find(id).and_then(|programme| self.rules.handbook.entry(programme));
        let after = |reason: &Reason| {
            let condition = entry?.conditions.get(usize::from(reason.condition))?;
            let sentence = condition.sentence(if reason.fails { Standing::Fails } else { Standing::Holds });
            Some(line(sentence, &self.rules.handbook.cite(&condition.source.citation)))
        };
        (before.join("\n"), because.after.iter().filter_map(after).collect::<Vec<_>>().join("\n"))
    }
}
