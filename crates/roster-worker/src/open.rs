//! The roster that is open, and what takes a while over it: one work after the other, in short steps, so that what is asked
//! meanwhile is answered.

use std::collections::VecDeque;
use std::mem;

use zhucan_catalog::{Catalogue, Handbook};
use zhucan_roster::{ColumnName, File, Mapping, Meaning, Uncorrected, Unreadable};
use zhucan_roster_messages::{Ask, Export, Refusal, Told, Work};
use zhucan_rules::Date;

use crate::changes::{Comparing, Comparison};
use crate::export::{Tables, Writing};
use crate::run::{Run, Screened};
use crate::session::Rules;
use crate::{groups, telling};

/// How many rows are shown as examples: the first in which something stands is.
const EXAMPLES: usize = 20;

/// What takes a while.
#[derive(Debug)]
enum Doing {
    Screening(Box<Run>),
    Comparing(Box<Comparing>),
    Writing(Box<Writing>),
}

/// What a step came to: what is told, and the file that comes beside it.
type Stepped = (Told, Vec<u8>);

/// The roster that is open.
#[derive(Debug)]
pub(crate) struct Open {
    rules: Rules,
    on: Date,
    /// Away while everybody is being assessed.
    file: Option<File<'static>>,
    mapping: Mapping,
    twice: Vec<(ColumnName, ColumnName)>,
    examples: Vec<String>,
    works: VecDeque<Doing>,
    screened: Option<Screened>,
    comparison: Option<Comparison>,
}

impl Open {
    /// Recognises a roster, for a day.
    pub(crate) fn new(bytes: &'static [u8], rules: Rules, on: Date) -> Result<Self, Unreadable> {
        let mut file = File::open(bytes, rules.vocabulary)?;
        let (mapping, twice) = Mapping::propose(rules.vocabulary, file.names());
        let rows = file.first_rows(EXAMPLES);
        let cell = |place: usize| {
            let cells = rows.iter().filter_map(|row| row.get(place)).map(|cell| cell.trim());
            cells.into_iter().find(|cell| !cell.is_empty()).unwrap_or_default().to_owned()
        };
        let examples = (0..file.names().len()).map(cell).collect();
        let (works, screened, comparison) = (VecDeque::new(), None, None);
        Ok(Self { rules, on, file: Some(file), mapping, twice, examples, works, screened, comparison })
    }

    /// Answers a question; nothing when there is nothing to say.
    pub(crate) fn ask(&mut self, ask: &Ask) -> Option<Told> {
        match *ask {
            // Not while everybody is being assessed by it.
            Ask::Correct { column, meaning } if self.file.is_some() => {
                let place = usize::try_from(column).ok()?;
                match self.mapping.correct(place, telling::meant(meaning)) {
                    Ok(()) => self.recognised(),
                    Err(Uncorrected::Taken(column)) => Some(Told::Taken(telling::column(&column))),
                    Err(Uncorrected::NoColumn) => None,
                }
            }
            Ask::Screen if self.mapping.says_something() => {
                let run = Run::new(self.file.take()?, self.rules, self.on, self.mapping.clone());
                self.begin(Doing::Screening(Box::new(run)), Work::Screening)
            }
            Ask::Cancel => Some(self.stop()),
            Ask::People { group, from } => {
                let people = groups::people(self.screened.as_ref()?, self.rules, self.on, group, from);
                Some(Told::People(group, people))
            }
            Ask::BadRows { from } => Some(Told::BadRows(groups::bad_rows(self.screened.as_ref()?, self.rules, from))),
            Ask::Changes { change, from } => {
                let comparison = self.comparison.as_ref()?;
                let people = comparison.people(self.rules, self.on, self.screened.as_ref()?, change, from)?;
                Some(Told::Changes(change, people))
            }
            _ => None,
        }
    }

    /// Writes a table, once what was begun before is done.
    pub(crate) fn export(&mut self, export: Box<Export>) -> Option<Told> {
        self.begin(Doing::Writing(Box::new(Writing::new(export))), Work::Writing)
    }

    /// Compares with another edition, once what was begun before is done.
    pub(crate) fn compare(&mut self, other: &'static (Catalogue, Handbook)) -> Option<Told> {
        if self.screened.is_none() {
            return Some(Told::NotCompared(Refusal::NoEdition));
        }
        let comparing = Comparing::new(other, self.rules, self.on);
        self.begin(Doing::Comparing(Box::new(comparing)), Work::Comparing)
    }

    /// What its columns mean.
    pub(crate) fn recognised(&self) -> Option<Told> {
        let file = self.file.as_ref()?;
        // A pair is told of while the second means nothing because the first means it.
        let meaning = |column: &ColumnName| {
            self.mapping
                .columns()
                .get(column.number.saturating_sub(1))
                .map_or(Meaning::Nothing, |(_, meaning)| *meaning)
        };
        let still = |(first, second): &&(ColumnName, ColumnName)| {
            meaning(first) != Meaning::Nothing && meaning(second) == Meaning::Nothing
        };
        let twice: Vec<(ColumnName, ColumnName)> = self.twice.iter().filter(still).cloned().collect();
        Some(Told::Recognised(telling::recognised(file, &self.mapping, &twice, &self.examples)))
    }

    /// Takes up a work; nothing is told while it waits for another one.
    fn begin(&mut self, doing: Doing, work: Work) -> Option<Told> {
        self.works.push_back(doing);
        (self.works.len() == 1).then_some(Told::Progress(work, 0))
    }

    /// Stops everything that takes a while.
    fn stop(&mut self) -> Told {
        for doing in mem::take(&mut self.works) {
            if let Doing::Screening(run) = doing {
                self.file = Some(run.give_up());
            }
        }
        Told::Cancelled
    }

    /// Goes on with what takes a while; nothing when nothing does.
    pub(crate) fn step(&mut self) -> Option<Stepped> {
        match self.works.pop_front()? {
            Doing::Screening(run) => Some(self.screen(run)),
            Doing::Comparing(comparing) => self.compare_on(comparing),
            Doing::Writing(writing) => Some(self.write(writing)),
        }
    }

    /// The work is not done yet.
    fn goes_on(&mut self, doing: Doing, work: Work, done: u32) -> Stepped {
        self.works.push_front(doing);
        (Told::Progress(work, done), Vec::new())
    }

    fn screen(&mut self, mut run: Box<Run>) -> Stepped {
        if let Some(done) = run.step() {
            return self.goes_on(Doing::Screening(run), Work::Screening, done);
        }
        let (file, screened) = run.finish();
        let told = telling::screened(&screened);
        (self.file, self.screened, self.comparison) = (Some(file), Some(screened), None);
        (Told::Screened(told), Vec::new())
    }

    fn compare_on(&mut self, mut comparing: Box<Comparing>) -> Option<Stepped> {
        if let Some(done) = comparing.step(self.screened.as_ref()?) {
            return Some(self.goes_on(Doing::Comparing(comparing), Work::Comparing, done));
        }
        let comparison = comparing.finish();
        let told = comparison.told(self.rules);
        self.comparison = Some(comparison);
        Some((told, Vec::new()))
    }

    fn write(&mut self, mut writing: Box<Writing>) -> Stepped {
        let (table, form) = writing.of();
        let Some(screened) = &self.screened else { return (Told::NotWritten(table), Vec::new()) };
        let (rules, on, comparison) = (self.rules, self.on, self.comparison.as_ref());
        match writing.step(&Tables { rules, on, screened, comparison }) {
            Ok(Some(done)) => {
                let part = writing.part();
                let (told, _) = self.goes_on(Doing::Writing(writing), Work::Writing, done);
                (told, part)
            }
            Ok(None) => match writing.finish() {
                Ok(bytes) => (Told::Written(table, form), bytes),
                Err(_) => (Told::NotWritten(table), Vec::new()),
            },
            Err(_) => (Told::NotWritten(table), Vec::new()),
        }
    }
}
