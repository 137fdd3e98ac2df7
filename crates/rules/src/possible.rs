//! Which answers can be true of one person together.

use crate::answers::Evidence;
use crate::compile::{compile, tied_facts};
use crate::condition::Condition;
use crate::diagram::{Diagram, DiagramError};
use crate::fact::{Classes, FactId, FactSet, Facts};

/// A combination of answers that no person can give: every fact in its classes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Impossible {
    /// The facts and the classes that cannot all be true.
    pub when: Vec<(FactId, Classes)>,
}

impl Impossible {
    /// The facts it speaks of.
    #[must_use]
    pub fn facts(&self) -> FactSet {
        self.when.iter().map(|(fact, _)| *fact).collect()
    }

    /// Whether the evidence lies wholly inside the combination.
    #[must_use]
    pub fn covers(&self, evidence: &Evidence) -> bool {
        self.when.iter().all(|(fact, classes)| evidence.of(*fact).without(*classes).is_empty())
    }
}

/// The impossible combinations, compiled: one diagram for each group of facts that they tie together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Possibility {
    groups: Vec<Diagram>,
}

impl Possibility {
    /// Compiles the impossible combinations.
    ///
    /// # Errors
    /// When a group needs more nodes than a diagram can number.
    pub fn compile(facts: &Facts, impossible: &[Impossible]) -> Result<Self, DiagramError> {
        let mut groups = Vec::new();
        let mut done = FactSet::EMPTY;
        for (fact, _) in facts.iter().filter(|(fact, _)| impossible.iter().any(|one| one.facts().contains(*fact))) {
            if done.contains(fact) {
                continue;
            }
            let tied = tied_facts([fact].into_iter().collect(), impossible);
            let here: Vec<_> = impossible.iter().filter(|one| one.facts().without(tied).is_empty()).cloned().collect();
            groups.push(group(facts, &here)?);
            done = done.or(tied);
        }
        Ok(Self { groups })
    }

    /// Takes compiled groups from storage.
    #[must_use]
    pub const fn from_groups(groups: Vec<Diagram>) -> Self {
        Self { groups }
    }

    /// The compiled groups, for storage.
    #[must_use]
    pub fn groups(&self) -> &[Diagram] {
        &self.groups
    }

    /// Whether some person can give these answers.
    #[must_use]
    pub fn allows(&self, evidence: &Evidence) -> bool {
        self.groups.iter().all(|group| !group.verdicts(evidence).is_empty())
    }

    /// The classes of `fact` that some person with this evidence can be in.
    #[must_use]
    pub fn classes_left(&self, evidence: &Evidence, fact: FactId) -> Classes {
        let mut left = evidence.clone();
        for group in self.groups.iter().filter(|group| group.facts().contains(fact)) {
            tighten(group, evidence, &mut left);
        }
        left.of(fact)
    }

    /// The evidence with every class taken out that no person with this evidence can be in.
    #[must_use]
    pub fn tightened(&self, facts: &Facts, evidence: &Evidence) -> Evidence {
        let mut tight = evidence.clone();
        for group in self.groups.iter().filter(|group| group.facts().iter().all(|fact| facts.get(fact).is_some())) {
            tighten(group, evidence, &mut tight);
        }
        tight
    }
}

/// Takes out of `tight` the classes of the group's facts that nobody with the evidence can be in.
fn tighten(group: &Diagram, evidence: &Evidence, tight: &mut Evidence) {
    let sweep = group.sweep(evidence);
    for (level, reach) in group.levels().iter().zip(sweep.reach()) {
        tight.narrow(level.fact, reach.classes());
    }
}

/// A diagram that leads to *likely* for what is possible, and is impossible elsewhere.
fn group(facts: &Facts, impossible: &[Impossible]) -> Result<Diagram, DiagramError> {
    let tied = impossible.iter().fold(FactSet::EMPTY, |all, one| all.or(one.facts()));
    let mention = |fact: FactId| {
        Condition::Test(crate::condition::Test {
            id: crate::condition::ConditionId(0),
            any_of: vec![(fact, Classes(u32::MAX))],
        })
    };
    compile(facts, &Condition::All(tied.iter().map(mention).collect()), impossible)
}
