//! The tree of conditions that makes up a rule.

use crate::answers::Evidence;
use crate::fact::{Classes, FactId, FactSet};
use crate::verdict::Verdict;

/// The place of a condition in its programme's list, where its sentences and citation are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConditionId(pub u16);

/// Holds when any of the facts falls in its classes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// The condition this test belongs to.
    pub id: ConditionId,
    /// Facts and the classes in which the test holds.
    pub any_of: Vec<(FactId, Classes)>,
}

/// What is known about a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It holds.
    Holds,
    /// It fails.
    Fails,
    /// The answers do not say.
    Unknown,
    /// Only the office can say.
    Office,
}

impl Test {
    /// Where the test stands when each fact can be in the classes that `evidence` leaves.
    #[must_use]
    pub fn standing(&self, evidence: &Evidence) -> Standing {
        let mut standing = Standing::Fails;
        for (fact, _) in &self.any_of {
            let left = evidence.of(*fact);
            let classes = self.classes_of(*fact);
            if left.without(classes).is_empty() {
                return Standing::Holds;
            }
            if !left.and(classes).is_empty() {
                standing = Standing::Unknown;
            }
        }
        standing
    }

    /// The classes of `fact` in which the test holds, wherever it names the fact.
    fn classes_of(&self, fact: FactId) -> Classes {
        let named = self.any_of.iter().filter(|(other, _)| *other == fact);
        named.fold(Classes::default(), |all, (_, classes)| Classes(all.0 | classes.0))
    }
}

/// A rule: tests on facts and questions for the office, combined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// As good as its worst part; *likely* when it has none.
    All(Vec<Condition>),
    /// As good as its best part; *not now* when it has none.
    Any(Vec<Condition>),
    /// The other end of the scale.
    Not(Box<Condition>),
    /// *Likely* when the test holds, *not now* when it fails.
    Test(Test),
    /// Always *ask*: only the office can settle it.
    Office(ConditionId),
}

impl Condition {
    /// The verdict when every fact is known, each as its class.
    #[must_use]
    pub fn verdict(&self, complete: &Evidence) -> Verdict {
        match self {
            Self::All(parts) => parts.iter().map(|part| part.verdict(complete)).min().unwrap_or(Verdict::Likely),
            Self::Any(parts) => parts.iter().map(|part| part.verdict(complete)).max().unwrap_or(Verdict::NotNow),
            Self::Not(part) => part.verdict(complete).reversed(),
            Self::Test(test) if test.standing(complete) == Standing::Holds => Verdict::Likely,
            Self::Test(_) => Verdict::NotNow,
            Self::Office(_) => Verdict::Ask,
        }
    }

    /// The worst and the best verdict that the tree allows, each test taken by itself.
    #[must_use]
    pub fn bounds(&self, evidence: &Evidence) -> (Verdict, Verdict) {
        match self {
            Self::All(parts) => parts
                .iter()
                .map(|part| part.bounds(evidence))
                .fold((Verdict::Likely, Verdict::Likely), |(worst, best), (low, high)| {
                    (worst.min(low), best.min(high))
                }),
            Self::Any(parts) => parts
                .iter()
                .map(|part| part.bounds(evidence))
                .fold((Verdict::NotNow, Verdict::NotNow), |(worst, best), (low, high)| {
                    (worst.max(low), best.max(high))
                }),
            Self::Not(part) => {
                let (low, high) = part.bounds(evidence);
                (high.reversed(), low.reversed())
            }
            Self::Test(test) => match test.standing(evidence) {
                Standing::Holds => (Verdict::Likely, Verdict::Likely),
                Standing::Fails => (Verdict::NotNow, Verdict::NotNow),
                Standing::Unknown | Standing::Office => (Verdict::NotNow, Verdict::Likely),
            },
            Self::Office(_) => (Verdict::Ask, Verdict::Ask),
        }
    }

    /// The test of a condition, where the tree has it.
    #[must_use]
    pub fn test(&self, id: ConditionId) -> Option<&Test> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().find_map(|part| part.test(id)),
            Self::Not(part) => part.test(id),
            Self::Test(test) => (test.id == id).then_some(test),
            Self::Office(_) => None,
        }
    }

    /// Whether the tree has a condition.
    #[must_use]
    pub fn has(&self, id: ConditionId) -> bool {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().any(|part| part.has(id)),
            Self::Not(part) => part.has(id),
            Self::Test(test) => test.id == id,
            Self::Office(office) => *office == id,
        }
    }

    /// The facts that the tree tests.
    #[must_use]
    pub fn facts(&self) -> FactSet {
        match self {
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().fold(FactSet::EMPTY, |facts, part| facts.or(part.facts()))
            }
            Self::Not(part) => part.facts(),
            Self::Test(test) => test.any_of.iter().map(|(fact, _)| *fact).collect(),
            Self::Office(_) => FactSet::EMPTY,
        }
    }
}
