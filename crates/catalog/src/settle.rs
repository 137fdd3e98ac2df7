//! What to find out, where verdicts are open.

use zhucan_rules::{Date, FactId, FactSet, settles_alone, settling_facts};

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
        let alone: FactSet = missing.iter().filter(|fact| settles_alone(&rule.diagram, &evidence, *fact)).collect();
        if alone.is_empty() { missing } else { alone }
    }

    /// The facts to find out for the open programmes, those that decide most first.
    #[must_use]
    pub fn worth_finding(&self, household: &Household, on: Date, assessment: &Assessment) -> Vec<WorthFinding> {
        let evidence = household.evidence(self);
        let needed: Vec<FactSet> = assessment.open().map(|one| self.settling(one.programme, household, on)).collect();
        let rules: Vec<_> = assessment.open().filter_map(|one| self.rule(one.programme, on)).collect();
        let all = needed.iter().fold(FactSet::EMPTY, |all, one| all.or(*one));
        let mut found: Vec<WorthFinding> = Vec::new();
        for fact in all.iter() {
            let settles = rules.iter().filter(|rule| settles_alone(&rule.diagram, &evidence, fact)).count();
            let needed_for = needed.iter().filter(|facts| facts.contains(fact)).count();
            let rank = |one: &WorthFinding| (one.settles, one.needed_for);
            let at = found.partition_point(|one| rank(one) >= (settles, needed_for));
            found.insert(at, WorthFinding { fact, settles, needed_for });
        }
        found
    }
}
