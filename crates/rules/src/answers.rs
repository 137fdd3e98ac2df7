//! The known facts of one household.

use crate::fact::{Classes, FactError, FactId, FactSet, Facts, Value};

/// The answers given so far. A fact is either known or unknown; "not sure" is unknown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    values: Vec<Option<Value>>,
}

impl Answers {
    /// No answers.
    #[must_use]
    pub const fn new() -> Self {
        Self { values: Vec::new() }
    }

    /// Records an answer. The only way in: a value outside the fact's range is refused.
    ///
    /// # Errors
    /// When `facts` has no such fact, or the fact cannot have that value.
    pub fn set(&mut self, facts: &Facts, fact: FactId, value: Value) -> Result<(), FactError> {
        let known = facts.get(fact).ok_or_else(|| FactError {
            fact: format!("fact {}", fact.0),
            given: value.0.to_string(),
            allowed: "nothing: there is no such fact".to_owned(),
        })?;
        known.parse(&known.spell(value))?;
        let at = usize::from(fact.0);
        if self.values.len() <= at {
            self.values.resize(at + 1, None);
        }
        if let Some(slot) = self.values.get_mut(at) {
            *slot = Some(value);
        }
        Ok(())
    }

    /// Forgets the answer to `fact`.
    pub fn forget(&mut self, fact: FactId) {
        if let Some(slot) = self.values.get_mut(usize::from(fact.0)) {
            *slot = None;
        }
        while self.values.last() == Some(&None) {
            self.values.pop();
        }
    }

    /// The answer to `fact`, when it is known.
    #[must_use]
    pub fn get(&self, fact: FactId) -> Option<Value> {
        self.values.get(usize::from(fact.0)).copied().flatten()
    }

    /// Every known fact with its answer, in declared order.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, Value)> + '_ {
        (0..).map(FactId).zip(&self.values).filter_map(|(fact, value)| value.map(|value| (fact, value)))
    }

    /// The known facts.
    #[must_use]
    pub fn known(&self) -> FactSet {
        self.iter().map(|(fact, _)| fact).collect()
    }

    /// What the answers leave possible for each fact, by class.
    #[must_use]
    pub fn evidence(&self, facts: &Facts) -> Evidence {
        let mut evidence = Evidence::nothing_known(facts);
        for (id, value) in self.iter() {
            if let Some(fact) = facts.get(id) {
                evidence.narrow(id, Classes::only(fact.class(value)));
            }
        }
        evidence
    }
}

/// For each fact the classes that are still possible. One class left means that the fact is known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Evidence {
    classes: Vec<Classes>,
}

impl Evidence {
    /// Every class of every fact is possible.
    #[must_use]
    pub fn nothing_known(facts: &Facts) -> Self {
        Self { classes: facts.iter().map(|(_, fact)| Classes::first(fact.classes())).collect() }
    }

    /// The classes of `fact` that are still possible.
    #[must_use]
    pub fn of(&self, fact: FactId) -> Classes {
        self.classes.get(usize::from(fact.0)).copied().unwrap_or_default()
    }

    /// Keeps only `classes` of `fact`.
    pub fn narrow(&mut self, fact: FactId, classes: Classes) {
        if let Some(slot) = self.classes.get_mut(usize::from(fact.0)) {
            *slot = slot.and(classes);
        }
    }

    /// Replaces what is known of `fact`.
    pub fn replace(&mut self, fact: FactId, classes: Classes) {
        if let Some(slot) = self.classes.get_mut(usize::from(fact.0)) {
            *slot = classes;
        }
    }

    /// Whether one class of `fact` is left.
    #[must_use]
    pub fn settles(&self, fact: FactId) -> bool {
        self.of(fact).len() == 1
    }
}
