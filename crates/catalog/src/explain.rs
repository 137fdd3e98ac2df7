//! Why a verdict is what it is, and what the programme gives, in the words of the handbook.

use zhucan_rules::{Classes, ConditionId, Date, FactId, Facts, Standing, Verdict, reasons};

use crate::catalogue::{Catalogue, ProgrammeId};
use crate::entry::{ConditionText, Entry, Gives, RuleTold, Sentences};
use crate::handbook::Handbook;
use crate::household::Household;

/// A condition that carries a verdict, with its sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReasonTold<'a> {
    /// The condition's place in its programme's list.
    pub id: ConditionId,
    /// The condition.
    pub condition: &'a ConditionText,
    /// Where it stands.
    pub standing: Standing,
    /// What it tests: any of these facts in one of these classes. Empty for what only the office can settle.
    pub tested: &'a [(FactId, Classes)],
}

impl<'a> ReasonTold<'a> {
    /// The sentence for where the condition stands. Where that is unknown it is the condition itself, and is to be told as
    /// unknown: it is no statement about the household.
    #[must_use]
    pub fn sentence(&self) -> &'a str {
        self.condition.sentence(self.standing)
    }

    /// Of a thousand people, how many the condition stands for as it does here, by the published priors. Few: it tells
    /// much about this household. All of them for what only the office can settle.
    #[must_use]
    pub fn in_a_thousand(&self, facts: &Facts) -> u32 {
        let missed = self.tested.iter().fold(1000, |missed, (id, classes)| {
            let Some(fact) = facts.get(*id) else { return missed };
            let prior = |class: u8| fact.prior.get(usize::from(class)).copied().unwrap_or(0);
            let all = fact.prior.iter().sum::<u32>().max(1);
            missed * (all - classes.iter().map(prior).sum::<u32>().min(all)) / all
        });
        match self.standing {
            Standing::Holds => 1000 - missed,
            Standing::Fails => missed,
            Standing::Unknown | Standing::Office => 1000,
        }
    }
}

impl ConditionText {
    /// The sentence for where the condition stands.
    #[must_use]
    pub fn sentence(&self, standing: Standing) -> &str {
        match (&self.sentences, standing) {
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
    /// The edition is old: whom to ask, and no number.
    Stale,
}

impl Handbook {
    /// Why a programme's verdict is what it is; empty while it is open.
    #[must_use]
    pub fn reasons(
        &self,
        catalogue: &Catalogue,
        programme: ProgrammeId,
        household: &Household,
        on: Date,
    ) -> Vec<ReasonTold<'_>> {
        let Some((entry, told)) = self.rule(catalogue, programme, on) else { return Vec::new() };
        let Some(rule) = catalogue.rule(programme, on) else { return Vec::new() };
        let evidence = household.evidence(catalogue);
        reasons(&catalogue.facts, &catalogue.possibility, &told.condition, &rule.diagram, &evidence)
            .into_iter()
            .filter_map(|reason| {
                let tested = told.condition.test(reason.condition).map(|test| test.any_of.as_slice());
                Some(ReasonTold {
                    id: reason.condition,
                    condition: entry.condition(reason.condition)?,
                    standing: reason.standing,
                    tested: tested.unwrap_or_default(),
                })
            })
            .collect()
    }

    /// What the programme gives this household on the day.
    #[must_use]
    pub fn amount(
        &self,
        catalogue: &Catalogue,
        programme: ProgrammeId,
        household: &Household,
        on: Date,
    ) -> Option<Amount<'_>> {
        let evidence = catalogue.possibility.tightened(&catalogue.facts, &household.evidence(catalogue));
        let mut possible = Vec::new();
        for gives in self.entry(programme)?.gives.iter().filter(|gives| gives.holds_on(on)) {
            let always = (Verdict::Likely, Verdict::Likely);
            let (worst, best) = gives.when.as_ref().map_or(always, |when| when.bounds(&evidence));
            if best == Verdict::NotNow {
                continue;
            }
            possible.push(gives);
            if worst == Verdict::Likely {
                break;
            }
        }
        let numbered = possible.iter().any(|gives| gives.yuan_per_month.is_some() || gives.standard.is_some());
        match possible.as_slice() {
            [] => None,
            _ if numbered && catalogue.edition.is_stale(on) => Some(Amount::Stale),
            [one] => Some(Amount::Settled(one)),
            _ => Some(Amount::Depends(possible)),
        }
    }

    /// The rule of a programme that holds on the day, as people wrote it.
    #[must_use]
    pub fn rule(&self, catalogue: &Catalogue, programme: ProgrammeId, on: Date) -> Option<(&Entry, &RuleTold)> {
        let at = catalogue.programme(programme)?.rule_at(on)?;
        let entry = self.entry(programme)?;
        Some((entry, entry.rules.get(at)?))
    }
}

impl Gives {
    /// Whether it holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}
