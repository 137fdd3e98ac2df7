//! `assess`: one household, as JSON in and out.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;
use std::{fmt, fs, io};

use serde::de::{Deserializer, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::{Number, Value as Json};
use zhucan_catalog::authoring::Authored;
use zhucan_catalog::{
    Amount, Assessed, Catalogue, EvidenceMark, Gives, Handbook, Household, PaperForm, ProgrammeId, Refused,
};
use zhucan_rules::{ChangeKind, Date, FactId, FactSet, Kind, Outcome, Standing, Value, Verdict};

use crate::Stop;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HouseholdGiven {
    facts: FactsGiven,
    #[serde(default)]
    not_sure: Vec<String>,
}

/// Facts and values, each fact once: of two answers to one question, neither is better than the other.
struct FactsGiven(BTreeMap<String, Json>);

impl<'de> Deserialize<'de> for FactsGiven {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(EachFactOnce)
    }
}

struct EachFactOnce;

impl<'de> Visitor<'de> for EachFactOnce {
    type Value = FactsGiven;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of facts and values")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<FactsGiven, M::Error> {
        let mut facts = BTreeMap::new();
        while let Some((fact, value)) = map.next_entry::<String, Json>()? {
            if facts.contains_key(&fact) {
                return Err(M::Error::custom(format!("`{fact}` is answered twice")));
            }
            facts.insert(fact, value);
        }
        Ok(FactsGiven(facts))
    }
}

#[derive(Serialize)]
struct AssessmentTold {
    edition: String,
    on: String,
    programmes: Vec<ProgrammeTold>,
    next: Vec<String>,
    offered: Vec<String>,
    route: Vec<StopTold>,
}

#[derive(Serialize)]
struct ProgrammeTold {
    id: String,
    name: String,
    verdict: &'static str,
    missing: Vec<String>,
    reasons: Vec<ReasonTold>,
    changes: Vec<ChangeTold>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<Vec<GivesTold>>,
}

/// `holds` is `null` for what only the office can settle.
#[derive(Serialize)]
struct ReasonTold {
    condition: String,
    holds: Option<bool>,
    sentence: String,
    evidence: &'static str,
    citation: String,
}

#[derive(Serialize)]
struct ChangeTold {
    kind: &'static str,
    facts: BTreeMap<String, Json>,
}

/// One tier; several stand where it depends on what is not known.
#[derive(Serialize)]
struct GivesTold {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    yuan_per_month: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    standard: Option<StandardTold>,
    from: String,
    evidence: &'static str,
    citation: String,
}

#[derive(Serialize)]
struct StandardTold {
    name: String,
    yuan: u32,
    from: String,
    source: String,
}

#[derive(Serialize)]
struct StopTold {
    window: String,
    name: String,
    programmes: Vec<String>,
    papers: Vec<PaperTold>,
}

#[derive(Serialize)]
struct PaperTold {
    paper: String,
    name: String,
    form: &'static str,
    count: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    when: Option<String>,
    programmes: Vec<String>,
}

pub(crate) fn run(authored: &Authored, on: &str, file: Option<&Path>) -> Result<String, Stop> {
    let Authored { catalogue, handbook, .. } = authored;
    let on: Date = on.parse().map_err(|error| Stop::Error(format!("--on: {error}")))?;
    let household = household(catalogue, handbook, &read(file)?)?;
    let assessment = catalogue.assess(&household, on);
    let telling = Telling { catalogue, handbook, household: &household, on };
    let told = AssessmentTold {
        edition: catalogue.edition.id.clone(),
        on: on.to_string(),
        programmes: assessment.programmes.iter().map(|assessed| telling.programme(assessed)).collect(),
        next: catalogue.next(&household, on, None).into_iter().flat_map(|one| telling.ids(one.relevant)).collect(),
        offered: telling.names(&catalogue.offered(&household)),
        route: telling.route(&assessment.wanted()),
    };
    serde_json::to_string_pretty(&told).map_err(|error| Stop::Error(error.to_string()))
}

fn read(file: Option<&Path>) -> Result<String, Stop> {
    let mut text = String::new();
    let (name, read) = match file.filter(|path| path.as_os_str() != "-") {
        Some(path) => (path.display().to_string(), fs::read_to_string(path)),
        None => ("standard input".to_owned(), io::stdin().read_to_string(&mut text).map(|_| text)),
    };
    read.map_err(|error| {
        Stop::Error(match error.kind() {
            io::ErrorKind::InvalidData => format!("cannot read {name}: it is not UTF-8 text; save it as UTF-8"),
            _ => format!("cannot read {name}: {error}"),
        })
    })
}

fn household(catalogue: &Catalogue, handbook: &Handbook, text: &str) -> Result<Household, Stop> {
    let given: HouseholdGiven = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        Stop::Error(format!(
            "the household is not JSON of the form {{\"facts\": {{...}}, \"not_sure\": [...]}}: {error}"
        ))
    })?;
    let mut household = Household::new();
    for (fact, value) in &given.facts.0 {
        household.say(catalogue, fact, &spelt(value)).map_err(|error| refused(catalogue, &error))?;
    }
    for fact in &given.not_sure {
        let unknown = || refused(catalogue, &Refused::UnknownFact(fact.clone()));
        let id = catalogue.facts.find(fact).ok_or_else(unknown)?;
        if household.answers().get(id).is_some() {
            return Err(Stop::Error(format!("`{fact}` is both answered and not sure")));
        }
        household.doubt(id);
    }
    household.check(catalogue, handbook).map_err(|error| refused(catalogue, &error))?;
    Ok(household)
}

/// A JSON value as the contract spells it; anything but text and numbers is shown as it was, to be refused.
fn spelt(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn refused(catalogue: &Catalogue, error: &Refused) -> Stop {
    let Refused::UnknownFact(given) = error else { return Stop::Error(error.to_string()) };
    let near = catalogue
        .facts
        .iter()
        .map(|(_, fact)| (strsim::damerau_levenshtein(given, &fact.id), fact.id.as_str()))
        .min()
        .filter(|(distance, _)| *distance <= 3)
        .map(|(_, id)| format!("; did you mean `{id}`?"));
    Stop::Error(format!("{error}{}", near.unwrap_or_default()))
}

struct Telling<'a> {
    catalogue: &'a Catalogue,
    handbook: &'a Handbook,
    household: &'a Household,
    on: Date,
}

impl Telling<'_> {
    fn ids(&self, facts: FactSet) -> Vec<String> {
        facts.iter().filter_map(|fact| self.catalogue.facts.get(fact)).map(|fact| fact.id.clone()).collect()
    }

    fn programme(&self, assessed: &Assessed) -> ProgrammeTold {
        let id = assessed.programme;
        let programme = self.catalogue.programme(id);
        let verdict = match assessed.outcome {
            Outcome::Decided(Verdict::Likely) => "likely",
            Outcome::Decided(Verdict::Ask) => "ask",
            Outcome::Decided(Verdict::NotNow) => "not-now",
            Outcome::Open(_) => "open",
        };
        ProgrammeTold {
            id: programme.map(|programme| programme.id.clone()).unwrap_or_default(),
            name: self.handbook.entry(id).map(|entry| entry.name.clone()).unwrap_or_default(),
            verdict,
            missing: self.ids(assessed.missing),
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
                evidence: mark(reason.condition.source.evidence),
                citation: self.handbook.cite(&reason.condition.source.citation),
            })
            .collect()
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

    fn route(&self, wanted: &[ProgrammeId]) -> Vec<StopTold> {
        let mut stops = Vec::new();
        for stop in self.handbook.route(wanted).stops {
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

const fn mark(evidence: EvidenceMark) -> &'static str {
    match evidence {
        EvidenceMark::Official => "L",
        EvidenceMark::Reported => "R",
        EvidenceMark::Founding => "S",
        EvidenceMark::Office => "O",
    }
}
