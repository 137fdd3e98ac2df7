//! What is taken along: the tables of a roster, written some rows at a time.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use zhucan_catalog::ProgrammeId;
use zhucan_roster::{Cell, TableWriter};
use zhucan_roster_messages::{Export, ExportWords, FileForm, OtherFact, Reason, Said, Table as Which};
use zhucan_rules::{Date, FactId, FactSet, Outcome, Standing, Verdict};

use crate::changes::{Because, Comparison, Place};
use crate::groups::reasons;
use crate::run::Screened;
use crate::session::{Rules, thousandths};
use crate::telling;

/// A table that is handed on in parts.
type Table = TableWriter<Part>;

/// What was written and is not handed on yet: a whole table would be in memory twice.
#[derive(Debug, Clone, Default)]
struct Part(Rc<RefCell<Vec<u8>>>);

impl Write for Part {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// How many rows are written at a time.
const SOME: usize = 1024;

/// What the tables are made from.
pub(crate) struct Tables<'a> {
    pub(crate) rules: Rules,
    pub(crate) on: Date,
    pub(crate) screened: &'a Screened,
    pub(crate) comparison: Option<&'a Comparison>,
}

/// A table that is being written.
pub(crate) struct Writing {
    export: Box<Export>,
    table: Option<Table>,
    part: Part,
    at: Place,
    rows: usize,
}

impl std::fmt::Debug for Writing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Writing").field("export", &self.export).field("at", &self.at).finish_non_exhaustive()
    }
}

impl Writing {
    pub(crate) fn new(export: Box<Export>) -> Self {
        Self { export, table: None, part: Part::default(), at: (0, 0), rows: 0 }
    }

    /// Which table in which form.
    pub(crate) fn of(&self) -> (Which, FileForm) {
        (self.export.table, self.export.form)
    }

    /// Writes the next rows, and says how far it has come, in thousandths; nothing when there are none.
    pub(crate) fn step(&mut self, tables: &Tables<'_>) -> io::Result<Option<u32>> {
        let rows = Rows { tables, words: &self.export.words };
        let table = match &mut self.table {
            Some(table) => table,
            none => none.insert(begun(self.export.form, self.part.clone(), &rows.columns(self.export.table))?),
        };
        let next = match self.export.table {
            Which::Summary => rows.summary(table)?,
            Which::NotReceiving => rows.not_receiving(table, self.at)?,
            Which::Verdicts => rows.verdicts(table, self.at)?,
            Which::WorkList => rows.work_list(table)?,
            Which::BadRows => rows.bad_rows(table, self.at)?,
            Which::Changes => rows.changes(table, self.at)?,
        };
        let Some(next) = next else { return Ok(None) };
        self.at = next;
        self.rows += SOME;
        Ok(Some(thousandths(self.rows, rows.count(self.export.table))))
    }

    /// The next part of the file.
    pub(crate) fn part(&self) -> Vec<u8> {
        self.part.0.take()
    }

    /// The last part of the file.
    pub(crate) fn finish(mut self) -> io::Result<Vec<u8>> {
        if let Some(table) = self.table.take() {
            table.finish()?;
        }
        Ok(self.part())
    }
}

/// A table in this form, with the names of its columns.
fn begun(form: FileForm, to: Part, columns: &[&str]) -> io::Result<Table> {
    match form {
        FileForm::Csv => Table::for_spreadsheets(to, columns),
        FileForm::Xlsx => Table::workbook(to, columns),
    }
}

/// The rows of the tables, in the words of the page.
struct Rows<'a> {
    tables: &'a Tables<'a>,
    words: &'a ExportWords,
}

/// Where to go on; nothing at the end.
type Next = io::Result<Option<Place>>;

impl Rows<'_> {
    /// The names of a table's columns. Of verdicts they are what people are called, the line and the facts that are
    /// missing; the programmes come between.
    fn columns(&self, table: Which) -> Vec<&str> {
        let columns: Vec<&str> = self.words.columns.iter().map(String::as_str).collect();
        if table != Which::Verdicts {
            return columns;
        }
        let programmes = self.tables.screened.summary.programmes.iter().map(|one| self.programme(one.programme));
        let (person, missing) = columns.split_at_checked(2).unwrap_or_default();
        person.iter().copied().chain(programmes).chain(missing.iter().copied()).collect()
    }

    /// About how many rows a table has.
    fn count(&self, table: Which) -> usize {
        let screened = self.tables.screened;
        match table {
            Which::Summary | Which::WorkList => SOME,
            Which::Verdicts | Which::NotReceiving => screened.parts.iter().map(|part| part.people.len()).sum(),
            Which::BadRows => screened.bad.len(),
            Which::Changes => self.tables.comparison.map_or(0, Comparison::verdicts),
        }
    }

    fn programme(&self, id: ProgrammeId) -> &str {
        self.words.programmes.get(usize::from(id.0)).map(String::as_str).unwrap_or_default()
    }

    fn facts(&self, facts: FactSet) -> String {
        let name = |fact: FactId| self.words.facts.get(usize::from(fact.0)).map(String::as_str);
        facts.iter().filter_map(name).collect::<Vec<_>>().join(&self.words.between)
    }

    fn summary(&self, table: &mut Table) -> Next {
        for one in &self.tables.screened.summary.programmes {
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
        Ok(None)
    }

    fn not_receiving(&self, table: &mut Table, at: Place) -> Next {
        let Tables { rules, on, screened, .. } = *self.tables;
        let Some(part) = screened.parts.get(at.0) else { return Ok(None) };
        let columns = &part.verdicts.programmes;
        let marked: Vec<_> =
            columns.iter().map(|column| (column.programme, column.likely_not_receiving(&part.people))).collect();
        for (place, row) in part.people.rows().iter().enumerate().skip(at.1).take(SOME) {
            for (programme, _) in marked.iter().filter(|(_, marks)| marks.has(place)) {
                let because = reasons(rules, *programme, &part.people.household(rules.catalogue, place), on);
                let name = Cell::Text(self.programme(*programme));
                let why = why_now(rules, *programme, &because);
                table.row(&[Cell::Text(&row.id), Cell::Number(row.line), name, Cell::Text(&why)])?;
            }
        }
        Ok(Some(after(at, part.people.len())))
    }

    fn verdicts(&self, table: &mut Table, at: Place) -> Next {
        let Some(part) = self.tables.screened.parts.get(at.0) else { return Ok(None) };
        for (place, row) in part.people.rows().iter().enumerate().skip(at.1).take(SOME) {
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
        Ok(Some(after(at, part.people.len())))
    }

    fn work_list(&self, table: &mut Table) -> Next {
        for one in self.tables.screened.summary.to_find() {
            let fact = self.facts(std::iter::once(one.fact).collect());
            let [settles, matters, people] = [one.settles, one.matters_to, one.people].map(Cell::Number);
            table.row(&[Cell::Text(&fact), settles, matters, people])?;
        }
        Ok(None)
    }

    fn bad_rows(&self, table: &mut Table, at: Place) -> Next {
        for row in self.tables.screened.bad.iter().skip(at.1).take(SOME) {
            for fault in &row.faults {
                let numbers: Vec<String> = fault.columns.iter().map(|column| column.number.to_string()).collect();
                let names: Vec<&str> = fault.columns.iter().map(|column| column.name.as_str()).collect();
                let (numbers, names) = (numbers.join(&self.words.between), names.join(&self.words.between));
                let problem = telling::problem(&fault.problem, self.tables.rules);
                let (kind, given) = problem.place();
                let told = self.words.problems.get(kind).map(String::as_str).unwrap_or_default();
                let [numbers, names, given, told] = [&numbers, &names, given, told].map(Cell::Text);
                table.row(&[Cell::Number(row.line), numbers, names, given, told])?;
            }
        }
        let next = after(at, self.tables.screened.bad.len());
        Ok((next.0 == 0).then_some(next))
    }

    fn changes(&self, table: &mut Table, at: Place) -> Next {
        let Tables { rules, on, screened, comparison } = *self.tables;
        let comparison = comparison.ok_or(io::ErrorKind::NotFound)?;
        let Some((id, before, after_it, people)) = comparison.change(at.0) else { return Ok(None) };
        let name = match rules.catalogue.find(id) {
            Some(programme) => self.programme(programme).to_owned(),
            None => comparison.name(id),
        };
        for place in people.iter().skip(at.1).take(SOME) {
            let part = screened.parts.get(place.0);
            let Some(row) = part.and_then(|part| part.people.rows().get(place.1)) else { continue };
            let because = comparison.because(rules, on, screened, id, *place);
            let (why_before, why_after) = self.why(id, &because);
            let [before, after] = [before, after_it].map(|said| Cell::Text(self.words.said(said)));
            let (person, line) = (Cell::Text(&row.id), Cell::Number(row.line));
            let [name, why_before, why_after] = [&name, &why_before, &why_after].map(|text| Cell::Text(text));
            table.row(&[person, line, name, before, after, why_before, why_after])?;
        }
        Ok(Some(after(at, people.len())))
    }

    /// Why either edition says what it says, as text: reasons in the words of the two handbooks, what is missing in the
    /// page's.
    fn why(&self, id: &str, because: &Because) -> (String, String) {
        let rules = self.tables.rules;
        let programme = rules.catalogue.find(id);
        let before = because.before.iter().map(|why| line(&why.sentence, &why.citation)).collect::<Vec<_>>();
        let after = programme.map(|programme| why_now(rules, programme, &because.after)).unwrap_or_default();
        let name = |fact: &OtherFact| match fact {
            OtherFact::Shared(fact) => self.facts(std::iter::once(FactId(*fact)).collect()),
            OtherFact::Own(id) => id.clone(),
        };
        let missing = because.before_missing.iter().map(name).collect::<Vec<_>>().join(&self.words.between);
        let waits = |missing: String| {
            if missing.is_empty() { missing } else { [&self.words.missing, missing.as_str()].concat() }
        };
        // A verdict is carried by reasons or waits for something, never both.
        let before = [before.join("\n"), waits(missing)].concat();
        (before, [after, waits(self.facts(because.after_missing))].concat())
    }
}

/// Behind some rows of a part that has so many: in it, or at the beginning of the next one.
const fn after((part, row): Place, of: usize) -> Place {
    if row + SOME < of { (part, row + SOME) } else { (part + 1, 0) }
}

/// The reasons of this edition as text, in the words of its handbook.
fn why_now(rules: Rules, programme: ProgrammeId, because: &[Reason]) -> String {
    let entry = rules.handbook.entry(programme);
    let told = |reason: &Reason| {
        let condition = entry?.conditions.get(usize::from(reason.condition))?;
        let sentence = condition.sentence(if reason.fails { Standing::Fails } else { Standing::Holds });
        Some(line(sentence, &rules.handbook.cite(&condition.source.citation)))
    };
    because.iter().filter_map(told).collect::<Vec<_>>().join("\n")
}

fn line(sentence: &str, citation: &str) -> String {
    format!("{sentence}：{citation}")
}
