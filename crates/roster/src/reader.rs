//! From rows to people: who can be assessed, and which rows are not taken and why.

use std::collections::HashMap;

use zhucan_catalog::Handbook;
use zhucan_rules::{FactId, Value};

use crate::fault::{BadRow, ColumnName, Fault, Problem};
use crate::mapping::{Mapping, Meaning};
use crate::people::{People, Row};
use crate::rows::{File, Read, RowRead};
use crate::screen::Possible;
use crate::vocabulary::Vocabulary;

/// How many people come at a time.
const PART: usize = 8192;

/// The most ways of writing a fact's values that are remembered for one column.
const MOST_REMEMBERED: usize = 1024;

/// Some of the people of a roster, and the rows among theirs that are not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The people, in the order of the file. One person can give the answers of each.
    pub people: People,
    /// The rows that are not taken, in the order of the file.
    pub bad: Vec<BadRow>,
}

/// Reads a roster part by part.
#[derive(Debug)]
pub struct Reader<'a> {
    file: File<'a>,
    vocabulary: &'a Vocabulary<'a>,
    handbook: &'a Handbook,
    mapping: Mapping,
    possible: Possible,
    row: RowRead,
    /// For each column the values of the cells that were met, so that each way of writing one is looked up once.
    seen: Vec<HashMap<String, Option<Value>>>,
    ended: bool,
}

impl<'a> Reader<'a> {
    /// Reads the rest of a file by a mapping. The handbook says why answers are impossible together.
    #[must_use]
    pub fn new(file: File<'a>, vocabulary: &'a Vocabulary<'a>, handbook: &'a Handbook, mapping: Mapping) -> Self {
        let seen = vec![HashMap::new(); mapping.columns().len()];
        let possible = Possible::new(vocabulary.catalogue());
        Self { file, vocabulary, handbook, mapping, possible, row: RowRead::default(), seen, ended: false }
    }

    /// The file, which says how much of it was read.
    #[must_use]
    pub const fn file(&self) -> &File<'a> {
        &self.file
    }

    /// The file, to be read once more from its first row of people.
    #[must_use]
    pub fn into_file(mut self) -> File<'a> {
        self.file.begin_anew();
        self.file
    }

    fn part(&mut self) -> Part {
        let mut part = Part { people: People::new(&self.vocabulary.catalogue().facts), bad: Vec::new() };
        while part.people.len() + part.bad.len() < PART {
            let mut row = std::mem::take(&mut self.row);
            let read = self.file.next(&mut row);
            let line = row.line;
            let faults = match read {
                Read::End => {
                    self.ended = true;
                    break;
                }
                Read::Broken => vec![Fault { columns: Vec::new(), problem: Problem::Quoting }],
                Read::Row => self.take(&row, &mut part.people),
            };
            if !faults.is_empty() {
                part.bad.push(BadRow { line, faults });
            }
            self.row = row;
        }
        self.refuse_the_impossible(&mut part);
        part
    }

    /// Adds the person of a row, or says everything that is wrong with it.
    fn take(&mut self, row: &RowRead, people: &mut People) -> Vec<Fault> {
        let columns = self.mapping.columns().len();
        let cells = row.cells.iter().collect::<Vec<_>>();
        if cells.len() < columns || cells.iter().skip(columns).any(|cell| !cell.trim().is_empty()) {
            return vec![Fault { columns: Vec::new(), problem: Problem::Cells { found: cells.len(), columns } }];
        }
        let mut faults = Vec::new();
        let mut answers: Vec<(FactId, Value)> = Vec::new();
        let mut receives = Vec::new();
        let mut id = String::new();
        let (mut categories, mut grades) = (None, "");
        let meanings = self.mapping.columns().iter().map(|(_, meaning)| *meaning).enumerate();
        for ((place, meaning), (cell, seen)) in meanings.zip(cells.into_iter().zip(&mut self.seen)) {
            let odd = row.odd.iter().find(|(at, _)| *at == place).map(|(_, problem)| problem.clone());
            let taken = match (meaning, odd) {
                (Meaning::Nothing, _) => Ok(()),
                (_, Some(problem)) => Err(problem),
                (Meaning::Id, None) => {
                    cell.clone_into(&mut id);
                    Ok(())
                }
                (Meaning::Category, None) => {
                    categories = Some(cell);
                    Ok(())
                }
                (Meaning::Grade, None) => {
                    grades = cell;
                    Ok(())
                }
                (Meaning::Fact(fact), None) => value(self.vocabulary, seen, fact, cell)
                    .map(|value| answers.extend(value.map(|value| (fact, value)))),
                (Meaning::Receives(programme), None) => self
                    .vocabulary
                    .receives(cell)
                    .map(|said| receives.extend(said.map(|receives| (programme, receives)))),
            };
            if let Err(problem) = taken {
                faults.push(Fault { columns: vec![self.file.column(place)], problem });
            }
        }
        if let Some(categories) = categories {
            match self.vocabulary.graded_by(categories, grades) {
                Ok(said) => answers.extend(said),
                Err(problem) => faults.push(self.ungraded(problem)),
            }
        }
        if faults.is_empty() {
            people.begin(Row { id, line: row.line });
            for (fact, value) in answers {
                people.set(fact, value);
            }
            for (programme, said) in receives {
                people.receives(programme, said);
            }
        }
        faults
    }

    /// What is wrong with a category or its grade, and in which column.
    fn ungraded(&self, problem: Problem) -> Fault {
        let grade = matches!(problem, Problem::Grade { .. });
        let place = self.mapping.place(if grade { Meaning::Grade } else { Meaning::Category });
        Fault { columns: place.into_iter().map(|place| self.file.column(place)).collect(), problem }
    }

    /// Takes out of the people those whose answers no one person can give.
    fn refuse_the_impossible(&self, part: &mut Part) {
        let refused = self.possible.refused(&part.people);
        if refused.is_empty() {
            return;
        }
        for place in &refused {
            let line = part.people.rows().get(*place).map(|row| row.line).unwrap_or_default();
            part.bad.push(BadRow { line, faults: vec![self.impossible(&part.people, *place)] });
        }
        part.bad.sort_by_key(|row| row.line);
        let kept: Vec<usize> = (0..part.people.len()).filter(|place| refused.binary_search(place).is_err()).collect();
        part.people = part.people.at(&kept);
    }

    fn impossible(&self, people: &People, place: usize) -> Fault {
        let catalogue = self.vocabulary.catalogue();
        let refused = match people.household(catalogue, place).check(catalogue, self.handbook) {
            Err(refused) => refused,
            Ok(()) => zhucan_catalog::Refused::Impossible { facts: Vec::new(), because: None },
        };
        let contradict = |fact: FactId| match &refused {
            zhucan_catalog::Refused::Impossible { facts, .. } => {
                catalogue.facts.get(fact).is_some_and(|known| facts.contains(&known.id))
            }
            _ => false,
        };
        let graded = self.vocabulary.graded();
        let category = self.mapping.place(Meaning::Category).filter(|_| graded.iter().any(contradict));
        let places = self.mapping.facts().filter(|(_, fact)| contradict(*fact)).map(|(place, _)| place);
        let columns: Vec<ColumnName> = places.chain(category).map(|place| self.file.column(place)).collect();
        Fault { columns, problem: Problem::Impossible(refused) }
    }
}

impl Iterator for Reader<'_> {
    type Item = Part;

    fn next(&mut self) -> Option<Part> {
        if self.ended {
            return None;
        }
        Some(self.part())
    }
}

fn value(
    vocabulary: &Vocabulary<'_>,
    seen: &mut HashMap<String, Option<Value>>,
    fact: FactId,
    cell: &str,
) -> Result<Option<Value>, Problem> {
    if let Some(value) = seen.get(cell) {
        return Ok(*value);
    }
    let value = vocabulary.value(fact, cell)?;
    if seen.len() < MOST_REMEMBERED {
        seen.insert(cell.to_owned(), value);
    }
    Ok(value)
}
