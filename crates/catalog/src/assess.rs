//! What the catalogue decides about one household on one day.

use zhucan_rules::{
    Change, Date, Diagram, Evidence, FactSet, Outcome, Ranked, TopicId, Verdict, changes_to, rank_screens,
    relevant_facts,
};

use crate::catalogue::{Catalogue, DatedRule, Programme, ProgrammeId};
use crate::household::Household;

/// One programme, assessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assessed {
    /// The programme.
    pub programme: ProgrammeId,
    /// Decided or open.
    pub outcome: Outcome,
    /// The facts that could still change an open verdict and that a person can be asked.
    pub missing: FactSet,
}

/// Every programme that has a rule on the day, assessed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// In the order of the catalogue.
    pub programmes: Vec<Assessed>,
}

impl Assessment {
    /// The assessed programmes that are decided this way.
    pub fn decided(&self, verdict: Verdict) -> impl Iterator<Item = &Assessed> {
        self.programmes.iter().filter(move |one| one.outcome == Outcome::Decided(verdict))
    }

    /// The assessed programmes that are open.
    pub fn open(&self) -> impl Iterator<Item = &Assessed> {
        self.programmes.iter().filter(|one| matches!(one.outcome, Outcome::Open(_)))
    }

    /// The programmes to apply for: likely first, then those to ask about.
    #[must_use]
    pub fn wanted(&self) -> Vec<ProgrammeId> {
        let wanted = [Verdict::Likely, Verdict::Ask].into_iter().flat_map(|verdict| self.decided(verdict));
        wanted.map(|one| one.programme).collect()
    }
}

impl Catalogue {
    /// Assesses every programme in force on the day. Empty for answers that no person can give.
    #[must_use]
    pub fn assess(&self, household: &Household, on: Date) -> Assessment {
        let evidence = household.evidence(self);
        let possible = self.possibility.allows(&evidence);
        let programmes = self
            .in_force(on)
            .filter(|_| possible)
            .filter_map(|(programme, rule)| self.assessed(programme, rule, &evidence))
            .collect();
        Assessment { programmes }
    }

    /// Assesses one programme: what [`Catalogue::assess`] says of it.
    #[must_use]
    pub fn assess_one(&self, programme: ProgrammeId, household: &Household, on: Date) -> Option<Assessed> {
        let evidence = household.evidence(self);
        let rule = self.rule(programme, on).filter(|_| self.possibility.allows(&evidence))?;
        self.assessed(programme, rule, &evidence)
    }

    fn assessed(&self, programme: ProgrammeId, rule: &DatedRule, evidence: &Evidence) -> Option<Assessed> {
        let outcome = rule.diagram.outcome(evidence)?;
        let missing = relevant_facts(&rule.diagram, evidence).and(self.facts.askable());
        Some(Assessed { programme, outcome, missing })
    }

    /// The screens that can still matter to a verdict, or to a choice between a programme and what is held already. Best
    /// first.
    #[must_use]
    pub fn next(&self, household: &Household, on: Date, topic: Option<TopicId>) -> Vec<Ranked> {
        let rules = self.in_force(on).map(|(_, rule)| rule);
        let rivals = self.programmes.iter().flat_map(|one| &one.rivals).filter(|rule| rule.holds_on(on));
        let diagrams: Vec<&Diagram> = rules.chain(rivals).map(|rule| &rule.diagram).collect();
        rank_screens(&self.facts, &diagrams, &household.evidence(self), household.not_sure(), topic)
    }

    /// What has no test and is offered to this household, by what it has said so far.
    #[must_use]
    pub fn offered(&self, household: &Household) -> Vec<ProgrammeId> {
        let evidence = self.possibility.tightened(&self.facts, &household.evidence(self));
        let fits =
            |one: &Programme| one.offered_when.as_ref().is_some_and(|when| when.bounds(&evidence).0 == Verdict::Likely);
        self.programmes().filter(|(_, one)| fits(one)).map(|(id, _)| id).collect()
    }

    /// The smallest changes that would turn a *not now*; empty for any other verdict.
    #[must_use]
    pub fn changes(&self, programme: ProgrammeId, household: &Household, on: Date) -> Vec<Change> {
        let Some(rule) = self.rule(programme, on) else { return Vec::new() };
        changes_to(&self.facts, &self.possibility, &rule.diagram, household.answers())
    }

    fn in_force(&self, on: Date) -> impl Iterator<Item = (ProgrammeId, &DatedRule)> {
        self.programmes().filter_map(move |(id, programme)| Some((id, programme.rule_on(on)?)))
    }

    /// The rule of a programme that holds on the day.
    pub(crate) fn rule(&self, programme: ProgrammeId, on: Date) -> Option<&DatedRule> {
        self.programme(programme)?.rule_on(on)
    }
}
