//! What the catalogue says of one household on one day.

use zhucan_rules::{
    Change, Date, Diagram, Evidence, FactSet, Outcome, Ranked, Standing, TopicId, Verdict, changes_to, rank_screens,
    reasons, relevant_facts,
};

use crate::content::{Catalogue, ConditionText, DatedRule, Gives, Programme, ProgrammeId, Sentences};
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
}

/// A condition that carries a verdict, with its sentences.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReasonTold<'a> {
    /// The condition.
    pub condition: &'a ConditionText,
    /// Where it stands.
    pub standing: Standing,
}

impl<'a> ReasonTold<'a> {
    /// The sentence for where the condition stands. Where that is unknown it is the condition itself, and is to be told as
    /// unknown: it is no statement about the household.
    #[must_use]
    pub fn sentence(&self) -> &'a str {
        match (&self.condition.sentences, self.standing) {
            (Sentences::Test { fails, .. }, Standing::Fails) => fails,
            (Sentences::Test { holds, .. }, _) => holds,
            (Sentences::Office { ask }, _) => ask,
        }
    }
}

/// What a programme gives this household, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amount<'a> {
    /// This.
    Settled(&'a Gives),
    /// One of these, depending on what is not known.
    Depends(Vec<&'a Gives>),
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
            .filter_map(|(programme, _, rule)| self.assessed(programme, rule, &evidence))
            .collect();
        Assessment { programmes }
    }

    /// Assesses one programme: what [`Catalogue::assess`] says of it.
    #[must_use]
    pub fn assess_one(&self, programme: ProgrammeId, household: &Household, on: Date) -> Option<Assessed> {
        let evidence = household.evidence(self);
        let (_, rule) = self.ruled(programme, on).filter(|_| self.possibility.allows(&evidence))?;
        self.assessed(programme, rule, &evidence)
    }

    fn assessed(&self, programme: ProgrammeId, rule: &DatedRule, evidence: &Evidence) -> Option<Assessed> {
        let outcome = rule.diagram.outcome(evidence)?;
        let missing = relevant_facts(&rule.diagram, evidence).and(self.facts.askable());
        Some(Assessed { programme, outcome, missing })
    }

    /// The screens that can still matter, best first.
    #[must_use]
    pub fn next(&self, household: &Household, on: Date, topic: Option<TopicId>) -> Vec<Ranked> {
        let diagrams: Vec<&Diagram> = self.in_force(on).map(|(_, _, rule)| &rule.diagram).collect();
        rank_screens(&self.facts, &diagrams, &household.evidence(self), household.not_sure(), topic)
    }

    /// Why a programme's verdict is what it is; empty while it is open.
    #[must_use]
    pub fn reasons(&self, programme: ProgrammeId, household: &Household, on: Date) -> Vec<ReasonTold<'_>> {
        let Some((programme, rule)) = self.ruled(programme, on) else { return Vec::new() };
        let evidence = household.evidence(self);
        reasons(&self.facts, &self.possibility, &rule.condition, &rule.diagram, &evidence)
            .into_iter()
            .filter_map(|reason| {
                let condition = programme.condition(reason.condition)?;
                Some(ReasonTold { condition, standing: reason.standing })
            })
            .collect()
    }

    /// The smallest changes that would turn a *not now*; empty for any other verdict.
    #[must_use]
    pub fn changes(&self, programme: ProgrammeId, household: &Household, on: Date) -> Vec<Change> {
        let Some((_, rule)) = self.ruled(programme, on) else { return Vec::new() };
        if rule.diagram.outcome(&household.evidence(self)) != Some(Outcome::Decided(Verdict::NotNow)) {
            return Vec::new();
        }
        changes_to(&self.facts, &self.possibility, &rule.diagram, household.answers())
    }

    /// What the programme gives this household on the day.
    #[must_use]
    pub fn amount(&self, programme: ProgrammeId, household: &Household, on: Date) -> Option<Amount<'_>> {
        let evidence = self.possibility.tightened(&self.facts, &household.evidence(self));
        let mut possible = Vec::new();
        for gives in self.programme(programme)?.gives.iter().filter(|gives| gives.from <= on) {
            let (worst, best) =
                gives.when.as_ref().map_or((Verdict::Likely, Verdict::Likely), |when| when.bounds(&evidence));
            if best == Verdict::NotNow {
                continue;
            }
            possible.push(gives);
            if worst == Verdict::Likely {
                break;
            }
        }
        match possible.as_slice() {
            [] => None,
            [one] => Some(Amount::Settled(one)),
            _ => Some(Amount::Depends(possible)),
        }
    }

    fn in_force(&self, on: Date) -> impl Iterator<Item = (ProgrammeId, &Programme, &DatedRule)> {
        self.programmes().filter_map(move |(id, programme)| Some((id, programme, programme.rule_on(on)?)))
    }

    fn ruled(&self, programme: ProgrammeId, on: Date) -> Option<(&Programme, &DatedRule)> {
        let programme = self.programme(programme)?;
        Some((programme, programme.rule_on(on)?))
    }
}
