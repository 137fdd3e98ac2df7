//! What one household has said: answers, and the facts it is not sure of.

use std::fmt;

use zhucan_rules::{Answers, Evidence, FactError, FactId, FactSet, Value};

use crate::catalogue::Catalogue;
use crate::handbook::Handbook;

/// The answers of one household. Plain data: every change gives a value that can be assessed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Household {
    answers: Answers,
    not_sure: FactSet,
}

/// Why an answer was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// There is no fact of this name.
    UnknownFact(String),
    /// The fact cannot have this value.
    Value(FactError),
    /// No person can give these answers together.
    Impossible {
        /// The facts that contradict each other.
        facts: Vec<String>,
        /// Why, where one combination says it.
        because: Option<String>,
    },
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownFact(given) => write!(f, "there is no fact `{given}`"),
            Self::Value(error) => error.fmt(f),
            Self::Impossible { facts, because } => {
                write!(f, "these answers cannot all be true: {}", facts.join(", "))?;
                because.as_ref().map_or(Ok(()), |because| write!(f, " ({because})"))
            }
        }
    }
}

impl std::error::Error for Refused {}

impl Household {
    /// A household that has said nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The known facts.
    #[must_use]
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The facts the household is not sure of. They are unknown, and are not asked again.
    #[must_use]
    pub const fn not_sure(&self) -> FactSet {
        self.not_sure
    }

    /// The facts it has been asked about, known or not.
    #[must_use]
    pub fn answered(&self) -> FactSet {
        self.answers.known().or(self.not_sure)
    }

    /// Takes an answer spelt as the contract spells it.
    ///
    /// # Errors
    /// When there is no such fact or it cannot have that value. The household stays as it was.
    pub fn say(&mut self, catalogue: &Catalogue, fact: &str, value: &str) -> Result<(), Refused> {
        let id = catalogue.facts.find(fact).ok_or_else(|| Refused::UnknownFact(fact.to_owned()))?;
        let known = catalogue.facts.get(id).ok_or_else(|| Refused::UnknownFact(fact.to_owned()))?;
        let value = known.parse(value).map_err(Refused::Value)?;
        self.not_sure.remove(id);
        self.answers.set(&catalogue.facts, id, value).map_err(Refused::Value)
    }

    /// Notes that the household is not sure of a fact.
    pub fn doubt(&mut self, fact: FactId) {
        self.answers.forget(fact);
        self.not_sure.insert(fact);
    }

    /// What the answers leave possible.
    #[must_use]
    pub fn evidence(&self, catalogue: &Catalogue) -> Evidence {
        self.answers.evidence(&catalogue.facts)
    }

    /// Whether one person can give all these answers.
    ///
    /// # Errors
    /// Names the facts that contradict each other, and why where the handbook says.
    pub fn check(&self, catalogue: &Catalogue, handbook: &Handbook) -> Result<(), Refused> {
        let evidence = self.evidence(catalogue);
        if catalogue.possibility.allows(&evidence) {
            return Ok(());
        }
        let mut kept = self.answers.clone();
        for (fact, _) in self.answers.iter() {
            let mut without = kept.clone();
            without.forget(fact);
            if !catalogue.possibility.allows(&without.evidence(&catalogue.facts)) {
                kept = without;
            }
        }
        let name = |(fact, _)| catalogue.facts.get(fact).map(|known| known.id.clone()).unwrap_or_default();
        let contradicting = kept.evidence(&catalogue.facts);
        let covering = handbook.impossible.iter().find(|ruled| ruled.combination.covers(&contradicting));
        Err(Refused::Impossible {
            facts: kept.iter().map(name).collect(),
            because: covering.map(|ruled| ruled.because.clone()),
        })
    }

    /// The household that gives all these answers, and the answers that no one person can give beside those before them.
    #[must_use]
    pub fn of(catalogue: &Catalogue, given: &[(FactId, Option<Value>)]) -> (Self, Vec<FactId>) {
        let mut household = Self::new();
        let mut dropped = Vec::new();
        for (fact, value) in given {
            let Some(value) = value else {
                household.not_sure.insert(*fact);
                continue;
            };
            let mut with = household.answers.clone();
            let fits = with.set(&catalogue.facts, *fact, *value).is_ok()
                && catalogue.possibility.allows(&with.evidence(&catalogue.facts));
            if fits {
                household.answers = with;
            } else {
                dropped.push(*fact);
            }
        }
        (household, dropped)
    }

    /// Everything that was said, in declared order; `None` is not sure.
    #[must_use]
    pub fn given(&self) -> Vec<(FactId, Option<Value>)> {
        self.answered().iter().map(|fact| (fact, self.answers.get(fact))).collect()
    }

    /// Takes the answers of one screen, `None` for not sure, and gives back the earlier answers that it had to drop.
    ///
    /// The new answers stand. Every earlier answer that one person can give beside them is kept, in declared order;
    /// the others are forgotten, so that they are asked again.
    pub fn answer(&mut self, catalogue: &Catalogue, given: &[(FactId, Option<Value>)]) -> Vec<FactId> {
        let mut next = Self::new();
        for (fact, value) in given {
            match value {
                Some(value) if next.answers.set(&catalogue.facts, *fact, *value).is_ok() => {}
                _ => next.not_sure.insert(*fact),
            }
        }
        let fresh = next.answered();
        next.not_sure = next.not_sure.or(self.not_sure.without(fresh));
        let mut dropped = Vec::new();
        for (fact, value) in self.answers.iter().filter(|(fact, _)| !fresh.contains(*fact)) {
            let mut with = next.answers.clone();
            let fits = with.set(&catalogue.facts, fact, value).is_ok()
                && catalogue.possibility.allows(&with.evidence(&catalogue.facts));
            if fits {
                next.answers = with;
            } else {
                dropped.push(fact);
            }
        }
        *self = next;
        dropped
    }
}
