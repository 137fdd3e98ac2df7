//! What to find out, where verdicts are open.

use zhucan_rules::{Date, FactId, FactSet, settling_alone, settling_facts};

use crate::assess::Assessment;
use crate::catalogue::{Catalogue, ProgrammeId};
use crate::household::Household;

/// A fact worth finding out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorthFinding {
    /// The fact.
    pub fact: FactId,
    /// How many open programmes it decides by itself, whatever it turns out to be.
    pub settles: usize,
    /// How many open programmes it is needed for, alone or with others.
    pub needed_for: usize,
}

/// What would decide an open programme, whatever it turns out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settlement {
    /// The fewest facts that do together.
    pub fewest: FactSet,
    /// The facts each of which does by itself.
    pub alone: FactSet,
}

impl Catalogue {
    /// The fewest unknown facts that decide an open programme, whatever they turn out to be; none when it is decided.
    #[must_use]
    pub fn settling(&self, programme: ProgrammeId, household: &Household, on: Date) -> FactSet {
        let evidence = household.evidence(self);
        self.rule(programme, on).and_then(|rule| settling_facts(&rule.diagram, &evidence)).unwrap_or_default()
    }

    /// What an open programme waits for, of what a person can be asked: each fact that decides it by itself, whatever it
    /// turns out to be; where there is none, each that could still change it. None when it is decided.
    #[must_use]
    pub fn waits_for(&self, programme: ProgrammeId, household: &Household, on: Date) -> FactSet {
        let missing = self.assess_one(programme, household, on).map(|one| one.missing).unwrap_or_default();
        let Some(rule) = self.rule(programme, on) else { return missing };
        let evidence = household.evidence(self);
        let alone = missing.and(settling_alone(&rule.diagram, &evidence));
        if alone.is_empty() { missing } else { alone }
    }

    /// What would decide an open programme. It is the most work of all that is told of a programme.
    #[must_use]
    pub fn settlement(&self, programme: ProgrammeId, household: &Household, on: Date) -> Settlement {
        let evidence = household.evidence(self);
        let alone = self.rule(programme, on).map(|rule| settling_alone(&rule.diagram, &evidence)).unwrap_or_default();
        Settlement { fewest: self.settling(programme, household, on), alone }
    }

    /// The facts to find out for the open programmes, those that decide most first.
    #[must_use]
    pub fn worth_finding(&self, household: &Household, on: Date, assessment: &Assessment) -> Vec<WorthFinding> {
        let open = assessment.open().map(|one| self.settlement(one.programme, household, on));
        WorthFinding::of(&open.collect::<Vec<_>>())
    }
}

impl WorthFinding {
    /// The facts to find out where this would decide the open programmes, those that decide most first.
    #[must_use]
    pub fn of(open: &[Settlement]) -> Vec<Self> {
        let all = open.iter().fold(FactSet::EMPTY, |all, one| all.or(one.fewest));
        let mut found: Vec<Self> = Vec::new();
        for fact in all.iter() {
            let settles = open.iter().filter(|one| one.alone.contains(fact)).count();
            let needed_for = open.iter().filter(|one| one.fewest.contains(fact)).count();
            let rank = |one: &Self| (one.settles, one.needed_for);
            let at = found.partition_point(|one| rank(one) >= (settles, needed_for));
            found.insert(at, Self { fact, settles, needed_for });
        }
        found
    }
}
