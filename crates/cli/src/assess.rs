//! `assess`: one household, as JSON in and out.

mod telling;
mod told;

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;
use std::{fmt, fs, io};

use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, Visitor};
use serde_json::Value as Json;
use zhucan_catalog::authoring::Authored;
use zhucan_catalog::{Catalogue, Handbook, Household, Refused};

use crate::{Stop, spell};

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

pub(crate) fn run(authored: &Authored, on: &str, file: Option<&Path>) -> Result<String, Stop> {
    let Authored { catalogue, handbook, .. } = authored;
    let on = spell::day("--on", on)?;
    let household = household(catalogue, handbook, &read(file)?)?;
    let aged = catalogue.edition.is_stale(on).then(|| handbook.clone().without_yuan());
    let handbook = aged.as_ref().unwrap_or(handbook);
    let told = telling::Telling { catalogue, handbook, household: &household, on }.assessment();
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
    let near = spell::did_you_mean(given, catalogue.facts.iter().map(|(_, fact)| fact.id.as_str()));
    Stop::Error(format!("{error}{near}"))
}
