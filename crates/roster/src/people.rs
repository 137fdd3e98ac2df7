//! The people of a roster, a column a fact.

use zhucan_catalog::{Catalogue, Household, ProgrammeId};
use zhucan_rules::{FactId, Facts, Value};

use crate::lanes::Marks;

/// Where a person stands in the roster.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// What the roster calls the person; empty when it has no column for that.
    pub id: String,
    /// The line of the file, from 1.
    pub line: u64,
}

/// Who receives a programme, as the roster says. Whoever has neither mark: it does not say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receiving {
    /// The programme.
    pub programme: ProgrammeId,
    /// Whoever receives it.
    pub yes: Marks,
    /// Whoever does not.
    pub no: Marks,
}

/// Some people of a roster: what is known of each, and what each receives.
///
/// Every answer is one that its fact can have. Whether one person can give all of them is another matter: the reader of
/// rosters leaves out whoever cannot, and a [`crate::Screen`] gives such a person no verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    columns: Vec<Vec<Option<Value>>>,
    receiving: Vec<Receiving>,
    rows: Vec<Row>,
}

impl People {
    /// Nobody yet.
    #[must_use]
    pub fn new(facts: &Facts) -> Self {
        Self { columns: vec![Vec::new(); facts.len()], receiving: Vec::new(), rows: Vec::new() }
    }

    /// How many people there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is nobody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Where each person stands in the roster.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Who receives what, for each programme that the roster speaks of.
    #[must_use]
    pub fn receiving(&self) -> &[Receiving] {
        &self.receiving
    }

    /// Adds a household that was taken by the same catalogue.
    pub fn push(&mut self, row: Row, household: &Household) {
        self.begin(row);
        for (fact, value) in household.answers().iter() {
            self.set(fact, value);
        }
    }

    /// Notes whether the person added last receives a programme.
    pub fn receives(&mut self, programme: ProgrammeId, receives: bool) {
        let Some(place) = self.rows.len().checked_sub(1) else { return };
        self.receives_at(place, programme, receives);
    }

    fn receives_at(&mut self, place: usize, programme: ProgrammeId, receives: bool) {
        if !self.receiving.iter().any(|one| one.programme == programme) {
            self.receiving.push(Receiving { programme, yes: Marks::default(), no: Marks::default() });
        }
        for one in self.receiving.iter_mut().filter(|one| one.programme == programme) {
            if receives { one.yes.mark(place) } else { one.no.mark(place) }
        }
    }

    /// The answer of the person at `place` to a fact, when it is known.
    #[must_use]
    pub fn value(&self, fact: FactId, place: usize) -> Option<Value> {
        self.columns.get(usize::from(fact.0))?.get(place).copied().flatten()
    }

    /// The person at `place` as a household of the catalogue, to be explained one by one.
    #[must_use]
    pub fn household(&self, catalogue: &Catalogue, place: usize) -> Household {
        let mut household = Household::new();
        for (id, fact) in catalogue.facts.iter() {
            if let Some(value) = self.value(id, place) {
                // What is in a column was taken by its fact, so it is taken again.
                let _ = household.say(catalogue, &fact.id, &fact.spell(value));
            }
        }
        household
    }

    /// Adds a person of whom nothing is known.
    pub(crate) fn begin(&mut self, row: Row) {
        self.rows.push(row);
        for column in &mut self.columns {
            column.push(None);
        }
    }

    /// Notes an answer of the person added last. The value is one that the fact can have.
    pub(crate) fn set(&mut self, fact: FactId, value: Value) {
        let column = self.columns.get_mut(usize::from(fact.0));
        if let Some(last) = column.and_then(|column| column.last_mut()) {
            *last = Some(value);
        }
    }

    /// The answers of `count` people from `start` on.
    pub(crate) fn column(&self, fact: FactId, start: usize, count: usize) -> &[Option<Value>] {
        let column = self.columns.get(usize::from(fact.0));
        column.and_then(|column| column.get(start..start + count)).unwrap_or_default()
    }

    /// The people at these places, in this order.
    pub(crate) fn at(&self, places: &[usize]) -> Self {
        let pick = |column: &Vec<Option<Value>>| {
            places.iter().map(|place| column.get(*place).copied().flatten()).collect::<Vec<_>>()
        };
        let rows = places.iter().map(|place| self.rows.get(*place).cloned().unwrap_or_default()).collect();
        let mut people = Self { columns: self.columns.iter().map(pick).collect(), receiving: Vec::new(), rows };
        for one in &self.receiving {
            for (to, from) in places.iter().enumerate() {
                if one.yes.has(*from) || one.no.has(*from) {
                    people.receives_at(to, one.programme, one.yes.has(*from));
                }
            }
        }
        people
    }

    /// The same people with other facts; what they receive is left out.
    pub(crate) fn with_columns(&self, columns: Vec<Vec<Option<Value>>>) -> Self {
        Self { columns, receiving: Vec::new(), rows: self.rows.clone() }
    }
}
