//! Which column of a roster means what.

use std::fmt;

use zhucan_catalog::ProgrammeId;
use zhucan_rules::{FactId, FactSet};

use crate::fault::{ColumnName, Unreadable};
use crate::vocabulary::Vocabulary;

/// What a column says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// What the roster calls the person; handed on as it is.
    Id,
    /// A fact.
    Fact(FactId),
    /// The categories of disability. The grade of each stands in another column, or beside it.
    Category,
    /// The grades of the categories in another column.
    Grade,
    /// Whether the person receives a programme. An empty cell does not say so.
    Receives(ProgrammeId),
    /// Nothing that is used.
    Nothing,
}

/// What each column of a roster says: found by their names, to be shown, and to be corrected where it is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    columns: Vec<(String, Meaning)>,
    /// The facts that a column of categories says.
    graded: FactSet,
}

impl Mapping {
    /// Finds what the columns mean: what is said of some, by place from 0, and the others by their names. Of
    /// one column the last that is said counts.
    ///
    /// # Errors
    /// When two columns mean the same, or none means a fact. `line` is the line in which they stand.
    pub fn find(
        vocabulary: &Vocabulary<'_>,
        names: &[String],
        said: &[(usize, Meaning)],
        line: u64,
    ) -> Result<Self, Unreadable> {
        let (mapping, twice) = Self::of(vocabulary, names, said);
        if let Some((first, second)) = twice.into_iter().next() {
            return Err(Unreadable::Twice { first, second });
        }
        if mapping.says_something() { Ok(mapping) } else { Err(Unreadable::NoHeader { line }) }
    }

    /// The same by the names alone, to be shown and corrected: of columns that mean the same the first keeps its meaning. With
    /// it come those pairs.
    #[must_use]
    pub fn propose(vocabulary: &Vocabulary<'_>, names: &[String]) -> (Self, Vec<(ColumnName, ColumnName)>) {
        Self::of(vocabulary, names, &[])
    }

    fn of(
        vocabulary: &Vocabulary<'_>,
        names: &[String],
        said: &[(usize, Meaning)],
    ) -> (Self, Vec<(ColumnName, ColumnName)>) {
        let columns = names.iter().map(|name| (name.trim().to_owned(), Meaning::Nothing)).collect();
        let mut mapping = Self { columns, graded: vocabulary.graded() };
        let mut twice = Vec::new();
        let is_said = |place: usize| said.iter().any(|(at, _)| *at == place);
        let by_name =
            names.iter().map(|name| vocabulary.column(name)).enumerate().filter(|(place, _)| !is_said(*place));
        // What is said comes first: a name must not take a meaning away from it.
        for (place, meaning) in said.iter().copied().chain(by_name) {
            if let Err(Uncorrected::Taken(first)) = mapping.correct(place, meaning) {
                let second = mapping.name(place);
                // Rosters often number their people in two ways: the first serves, or the one that is said.
                let serves =
                    meaning == Meaning::Id && !is_said(place) && !first.name.eq_ignore_ascii_case(&second.name);
                if !serves {
                    twice.push(if first.number < second.number { (first, second) } else { (second, first) });
                }
            }
        }
        (mapping, twice)
    }

    /// Whether some column says a fact, so that people can be assessed by it.
    #[must_use]
    pub fn says_something(&self) -> bool {
        self.facts().next().is_some() || self.place(Meaning::Category).is_some()
    }

    /// A column of grades without one of categories: it says nothing.
    #[must_use]
    pub fn lone_grade(&self) -> Option<ColumnName> {
        let grade = self.place(Meaning::Grade)?;
        self.place(Meaning::Category).is_none().then(|| self.name(grade))
    }

    /// Where the column with a meaning stands, from 0.
    pub(crate) fn place(&self, meaning: Meaning) -> Option<usize> {
        self.columns.iter().position(|(_, other)| *other == meaning)
    }

    /// Each column's name, without white space around it, and what it means.
    #[must_use]
    pub fn columns(&self) -> &[(String, Meaning)] {
        &self.columns
    }

    /// The columns that mean nothing, to be told.
    pub fn unused(&self) -> impl Iterator<Item = ColumnName> + '_ {
        let unused = self.columns.iter().enumerate().filter(|(_, (_, meaning))| *meaning == Meaning::Nothing);
        unused.map(|(at, _)| self.name(at))
    }

    /// The columns that mean a fact, by place from 0.
    pub fn facts(&self) -> impl Iterator<Item = (usize, FactId)> + '_ {
        self.columns.iter().enumerate().filter_map(|(at, (_, meaning))| match meaning {
            Meaning::Fact(fact) => Some((at, *fact)),
            _ => None,
        })
    }

    /// Whether some column is handed on to tell people apart.
    #[must_use]
    pub fn has_id(&self) -> bool {
        self.columns.iter().any(|(_, meaning)| *meaning == Meaning::Id)
    }

    /// Says otherwise what the column at `place`, from 0, means.
    ///
    /// # Errors
    /// When there is no such column, or another one means the same. The mapping stays as it was.
    pub fn correct(&mut self, place: usize, meaning: Meaning) -> Result<(), Uncorrected> {
        let same = |(at, (_, other)): (usize, &(String, Meaning))| at != place && self.say_the_same(*other, meaning);
        if meaning != Meaning::Nothing
            && let Some(other) = self.columns.iter().enumerate().position(same)
        {
            return Err(Uncorrected::Taken(self.name(other)));
        }
        let (_, slot) = self.columns.get_mut(place).ok_or(Uncorrected::NoColumn)?;
        *slot = meaning;
        Ok(())
    }

    /// Whether two columns of these meanings would say the same: a fact twice, or a grade once by its category.
    fn say_the_same(&self, one: Meaning, other: Meaning) -> bool {
        let graded = |meaning| matches!(meaning, Meaning::Fact(fact) if self.graded.contains(fact));
        one == other || (one == Meaning::Category && graded(other)) || (other == Meaning::Category && graded(one))
    }

    /// The column at `place`, from 0, as it is told.
    pub(crate) fn name(&self, place: usize) -> ColumnName {
        let name = self.columns.get(place).map(|(name, _)| name.clone()).unwrap_or_default();
        ColumnName { number: place + 1, name }
    }
}

/// Why a correction was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Uncorrected {
    /// There is no such column.
    NoColumn,
    /// This column means that already.
    Taken(ColumnName),
}

impl fmt::Display for Uncorrected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoColumn => f.write_str("there is no such column"),
            Self::Taken(column) => write!(f, "{column} means that already"),
        }
    }
}

impl std::error::Error for Uncorrected {}
