//! From an assessment to what is written.

use std::collections::BTreeMap;

use serde_json::{Number, Value as Json};
use zhucan_catalog::{
    Amount, Assessed, Assessment, Best, Catalogue, Choices, Chosen, Conflict, Gives, Handbook, Household, PaperForm,
    Party, ProgrammeId, Set,
};
use zhucan_rules::{ChangeKind, Classes, Date, FactId, Kind, Outcome, Standing, Value};

use super::told::{
    AssessmentTold, ChangeTold, ChoiceTold, ConflictTold, GivesTold, PaperTold, ProgrammeTold, ReasonTold, SetTold,
    StandardTold, StopTold, WorthFindingTold,
};
use crate::spell::{self, mark};

/// One household on one day, and what is told of it.
pub(super) struct Telling<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) handbook: &'a Handbook,
    pub(super) household: &'a Household,
    pub(super) on: Date,
}

impl Telling<'_> {
    pub(super) fn assessment(&self) -> AssessmentTold {
        let Self { catalogue, handbook, household, on } = self;
        let assessment = catalogue.assess(household, *on);
        let choices = handbook.choices(catalogue, household, *on);
        AssessmentTold {
            edition: catalogue.edition.id.clone(),
            on: on.to_string(),
            stale: catalogue.edition.is_stale(*on),
            programmes: assessment.programmes.iter().map(|assessed| self.programme(assessed)).collect(),
            next: catalogue
                .next(household, *on, None)
                .into_iter()
                .flat_map(|one| spell::ids(catalogue, one.relevant))
                .collect(),
            worth_finding: self.worth_finding(&assessment),
            offered: self.names(&catalogue.offered(household)),
            choices: choices.open.iter().map(|one| self.choice(one)).collect(),
            notes: choices.notes.iter().map(|one| self.conflict(one)).collect(),
            route: self.route(&wanted(&assessment, &choices)),
        }
    }

    fn programme(&self, assessed: &Assessed) -> ProgrammeTold {
        let id = assessed.programme;
        let programme = self.catalogue.programme(id);
        let (verdict, settling) = match assessed.outcome {
            Outcome::Decided(verdict) => (spell::verdict(verdict), None),
            Outcome::Open(_) => ("open", Some(self.catalogue.settling(id, self.household, self.on))),
        };
        ProgrammeTold {
            id: programme.map(|programme| programme.id.clone()).unwrap_or_default(),
            name: self.handbook.entry(id).map(|entry| entry.name.clone()).unwrap_or_default(),
            verdict,
            missing: spell::ids(self.catalogue, assessed.missing),
            settling: settling.map(|facts| spell::ids(self.catalogue, facts)),
            reasons: self.reasons(id),
            changes: self.changes(id),
            amount: (verdict != "not-now").then(|| self.amount(id)).flatten(),
        }
    }

    fn reasons(&self, id: ProgrammeId) -> Vec<ReasonTold> {
        self.handbook
            .reasons(self.catalogue, id, self.household, self.on)
            .into_iter()
            .map(|reason| ReasonTold {
                condition: reason.condition.id.clone(),
                holds: match reason.standing {
                    Standing::Holds => Some(true),
                    Standing::Fails => Some(false),
                    Standing::Unknown | Standing::Office => None,
                },
                sentence: reason.sentence().to_owned(),
                tested: self.tested(reason.tested),
                evidence: mark(reason.condition.source.evidence),
                citation: self.handbook.cite(&reason.condition.source.citation),
            })
            .collect()
    }

    /// What a condition tests. A fact that it names twice may have either's values.
    fn tested(&self, tests: &[(FactId, Classes)]) -> BTreeMap<String, Vec<String>> {
        let mut merged: BTreeMap<FactId, Classes> = BTreeMap::new();
        for (id, classes) in tests {
            let slot = merged.entry(*id).or_default();
            *slot = slot.or(*classes);
        }
        let named = |(id, classes): (FactId, Classes)| {
            self.catalogue.facts.get(id).map(|fact| (fact.id.clone(), spell::values(fact, classes)))
        };
        merged.into_iter().filter_map(named).collect()
    }

    fn changes(&self, id: ProgrammeId) -> Vec<ChangeTold> {
        let told = |(fact, value): &(FactId, Value)| {
            let known = self.catalogue.facts.get(*fact);
            let value = known.map_or(Json::Null, |known| match known.kind {
                Kind::Choice(_) => Json::String(known.spell(*value)),
                Kind::Whole { .. } => Json::Number(Number::from(value.0)),
            });
            (known.map(|known| known.id.clone()).unwrap_or_default(), value)
        };
        self.catalogue
            .changes(id, self.household, self.on)
            .iter()
            .map(|change| ChangeTold {
                kind: match change.kind {
                    ChangeKind::Time => "time",
                    ChangeKind::Action => "action",
                    ChangeKind::Fixed => "fixed",
                },
                facts: change.facts.iter().map(told).collect(),
            })
            .collect()
    }

    fn amount(&self, id: ProgrammeId) -> Option<Vec<GivesTold>> {
        let amount = self.handbook.amount(self.catalogue, id, self.household, self.on)?;
        let tiers = match amount {
            Amount::Settled(one) => vec![one],
            Amount::Depends(several) => several,
            Amount::Stale => return None,
        };
        Some(tiers.into_iter().map(|gives| self.gives(gives)).collect())
    }

    fn gives(&self, gives: &Gives) -> GivesTold {
        let standard = gives.standard.and_then(|at| self.catalogue.standards.get(usize::from(at)));
        GivesTold {
            text: gives.text.clone(),
            yuan_per_month: gives.yuan_per_month,
            at_least: gives.at_least,
            standard: standard.and_then(|standard| {
                let value = standard.on(self.on)?;
                Some(StandardTold {
                    name: standard.name.clone(),
                    yuan: value.yuan,
                    from: value.from.to_string(),
                    source: value.source.clone(),
                })
            }),
            from: gives.from.to_string(),
            evidence: mark(gives.source.evidence),
            citation: self.handbook.cite(&gives.source.citation),
        }
    }

    fn names(&self, programmes: &[ProgrammeId]) -> Vec<String> {
        programmes.iter().filter_map(|id| self.catalogue.programme(*id)).map(|one| one.id.clone()).collect()
    }

    fn worth_finding(&self, assessment: &Assessment) -> Vec<WorthFindingTold> {
        let found = self.catalogue.worth_finding(self.household, self.on, assessment);
        let told = found.into_iter().filter_map(|one| {
            let fact = self.catalogue.facts.get(one.fact)?.id.clone();
            Some(WorthFindingTold { fact, settles: one.settles, needed_for: one.needed_for })
        });
        told.collect()
    }

    fn choice(&self, chosen: &Chosen<'_>) -> ChoiceTold {
        let set = |set: &Set| SetTold { kept: self.parties(&set.kept), given_up: self.parties(&set.given_up) };
        ChoiceTold {
            conflicts: chosen.conflicts.iter().map(|one| self.conflict(one)).collect(),
            best: match chosen.best {
                Best::Certain => "certain",
                Best::Tie => "tie",
                Best::Compare => "compare",
            },
            sets: chosen.sets.iter().map(set).collect(),
        }
    }

    fn conflict(&self, conflict: &Conflict) -> ConflictTold {
        ConflictTold {
            text: conflict.text.clone(),
            evidence: mark(conflict.source.evidence),
            citation: self.handbook.cite(&conflict.source.citation),
        }
    }

    fn parties(&self, parties: &[Party]) -> Vec<String> {
        let id = |party: &Party| match party {
            Party::Programme(id) => self.catalogue.programme(*id).map(|one| one.id.clone()),
            Party::Benefit(at) => self.handbook.benefits.get(usize::from(*at)).map(|one| one.id.clone()),
        };
        parties.iter().filter_map(id).collect()
    }

    fn route(&self, wanted: &[ProgrammeId]) -> Vec<StopTold> {
        let mut stops = Vec::new();
        for stop in self.handbook.route(self.catalogue, self.household, self.on, wanted).stops {
            let Some(window) = self.handbook.windows.get(usize::from(stop.window)) else { continue };
            let papers = stop.papers.iter().filter_map(|item| {
                let paper = self.handbook.papers.get(usize::from(item.paper))?;
                Some(PaperTold {
                    paper: paper.id.clone(),
                    name: paper.name.clone(),
                    form: match item.form {
                        PaperForm::Original => "original",
                        PaperForm::Copy => "copy",
                        PaperForm::FilledIn => "filled-in",
                        PaperForm::Photo => "photo",
                    },
                    count: item.count,
                    when: item.when.clone(),
                    note: item.note.clone(),
                    office_looks_up: item.office_looks_up,
                    programmes: self.names(&item.programmes),
                })
            });
            stops.push(StopTold {
                window: window.id.clone(),
                name: window.name.clone(),
                programmes: self.names(&stop.programmes),
                papers: papers.collect(),
            });
        }
        stops
    }
}

/// The programmes to apply for, without those that every best set gives up.
fn wanted(assessment: &Assessment, choices: &Choices<'_>) -> Vec<ProgrammeId> {
    let given_up = choices.given_up();
    assessment.wanted().into_iter().filter(|id| !given_up.contains(id)).collect()
}
