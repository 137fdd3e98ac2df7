//! Which column of a roster means what.

use std::fmt;

use zhucan_catalog::ProgrammeId;
use zhucan_rules::FactId;

use crate::fault::{ColumnName, Unreadable};
use crate::vocabulary::Vocabulary;

/// What a column says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// What the roster calls the person; handed on as it is.
    Id,
    /// A fact.
    Fact(FactId),
    /// Whether the person receives a programme. An empty cell does not say so.
    Receives(ProgrammeId),
    /// Nothing that is used.
    Nothing,
}

/// What each column of a roster says: found by their names, to be shown, and to be corrected where it is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    columns: Vec<(String, Meaning)>,
}

impl Mapping {
    /// Finds by their names what the columns of the first row mean.
    ///
    /// # Errors
    /// When two columns mean the same, or none means a fact. `line` is the line of the first row.
    pub fn find(vocabulary: &Vocabulary<'_>, names: &[String], line: u64) -> Result<Self, Unreadable> {
        let columns: Vec<(String, Meaning)> =
            names.iter().map(|name| (name.trim().to_owned(), vocabulary.column(name))).collect();
        let mapping = Self { columns };
        for (second, (_, meaning)) in mapping.columns.iter().enumerate() {
            let first = mapping.columns.iter().position(|(_, other)| other == meaning).unwrap_or(second);
            if first < second && *meaning != Meaning::Nothing {
                return Err(Unreadable::Twice { first: mapping.name(first), second: mapping.name(second) });
            }
        }
        if mapping.facts().next().is_none() {
            return Err(Unreadable::NoHeader { line });
        }
        Ok(mapping)
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
        let same = |(at, (_, other)): (usize, &(String, Meaning))| at != place && *other == meaning;
        if meaning != Meaning::Nothing
            && let Some(other) = self.columns.iter().enumerate().position(same)
        {
            return Err(Uncorrected::Taken(self.name(other)));
        }
        let (_, slot) = self.columns.get_mut(place).ok_or(Uncorrected::NoColumn)?;
        *slot = meaning;
        Ok(())
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
