//! `check`: every fault of the policy at once.

use std::path::Path;

use zhucan_catalog::authoring::{check, compile};

use time::{Duration, OffsetDateTime};
use zhucan_rules::Date;

use crate::{Stop, policy};

pub(crate) fn run(folder: Option<&Path>) -> Result<String, Stop> {
    let sources = policy::sources(folder)?;
    let faults = check(&sources, today());
    if !faults.is_empty() {
        return Err(Stop::Findings(faults.iter().map(ToString::to_string).collect()));
    }
    let Ok(authored) = compile(&sources) else { return Err(Stop::Error("the policy does not compile".to_owned())) };
    let catalogue = &authored.catalogue;
    let cases: usize = authored.cases.iter().map(|file| file.cases.len()).sum();
    let conditions: usize = authored.handbook.entries.iter().map(|entry| entry.conditions.len()).sum();
    let tested = catalogue.programmes.iter().filter(|programme| !programme.rules.is_empty()).count();
    let nodes: usize =
        catalogue.programmes.iter().flat_map(|programme| &programme.rules).map(|rule| rule.diagram.size()).sum();
    Ok(format!(
        "edition {}: {} programmes, {} of them with a rule, {} conditions, {} facts, {} households, {} diagram nodes; no fault",
        catalogue.edition.id,
        catalogue.programmes.len(),
        tested,
        conditions,
        catalogue.facts.len(),
        cases,
        nodes,
    ))
}

/// The latest day that it is anywhere on earth: an edition of today is from the future nowhere.
fn today() -> Option<Date> {
    let latest = (OffsetDateTime::now_utc() + Duration::hours(14)).date();
    Date::new(u16::try_from(latest.year()).ok()?, latest.month().into(), latest.day())
}
