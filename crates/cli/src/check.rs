//! `check`: every fault of the policy at once.

use std::path::Path;

use zhucan_catalog::authoring::{check, compile};

use crate::{Stop, policy};

pub(crate) fn run(folder: Option<&Path>) -> Result<String, Stop> {
    let sources = policy::sources(folder)?;
    let faults = check(&sources);
    if !faults.is_empty() {
        return Err(Stop::Findings(faults.iter().map(ToString::to_string).collect()));
    }
    let Ok(authored) = compile(&sources) else { return Err(Stop::Error("the policy does not compile".to_owned())) };
    let catalogue = &authored.catalogue;
    let cases: usize = authored.cases.iter().map(|file| file.cases.len()).sum();
    let conditions: usize = catalogue.programmes.iter().map(|programme| programme.conditions.len()).sum();
    let nodes: usize =
        catalogue.programmes.iter().flat_map(|programme| &programme.rules).map(|rule| rule.diagram.size()).sum();
    Ok(format!(
        "edition {}: {} programmes, {} conditions, {} facts, {} households, {} diagram nodes; no fault",
        catalogue.edition.id,
        catalogue.programmes.len(),
        conditions,
        catalogue.facts.len(),
        cases,
        nodes,
    ))
}
