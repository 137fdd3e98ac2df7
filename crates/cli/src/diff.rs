//! `diff`: whose verdicts change between two policies, and what else is told differently.

use std::path::Path;

use serde_json::{Map, Number, Value as Json};
use zhucan_catalog::authoring::{Compared, Policy, VerdictsCompared, Witness, WitnessAnswer, compare};
use zhucan_rules::Date;

use crate::policy::{compiled, sources};
use crate::{Stop, spell};

pub(crate) fn run(old: &Path, new: &Path, on: Option<&str>) -> Result<String, Stop> {
    let (old_sources, new_sources) = (sources(Some(old))?, sources(Some(new))?);
    let before = compiled(&old_sources, Some(old))?;
    let after = compiled(&new_sources, Some(new))?;
    let (old, new) = (&before.catalogue.edition, &after.catalogue.edition);
    let on = on.map_or(Ok(new.checked_on), |on| spell::day("--on", on))?;
    let head = format!("edition {} -> {}, on {on}", old.id, new.id);
    let comparison = compare(
        Policy { sources: &old_sources, authored: &before },
        Policy { sources: &new_sources, authored: &after },
        on,
    );
    if comparison.is_empty() {
        return Ok(format!("{head}\nnothing changes"));
    }
    let mut lines = vec![head];
    comparison.programmes.iter().for_each(|one| programme(one, on, &mut lines));
    lines.extend(comparison.shared.iter().map(|one| format!("{}: {}: {}", one.file, one.place, one.change)));
    Err(Stop::Told(lines.join("\n")))
}

fn programme(compared: &Compared, on: Date, lines: &mut Vec<String>) {
    let name = format!("{} ({})", compared.id, compared.name);
    if let Some(before) = &compared.before {
        lines.push(format!("{name}: renamed, its id was `{before}`"));
    }
    match &compared.verdicts {
        VerdictsCompared::Same => {}
        VerdictsCompared::Added => lines.push(format!("{name}: added")),
        VerdictsCompared::Removed => lines.push(format!("{name}: removed")),
        VerdictsCompared::RuleAdded => lines.push(format!("{name}: only the new policy has a rule on {on}")),
        VerdictsCompared::RuleRemoved => lines.push(format!("{name}: only the old policy has a rule on {on}")),
        VerdictsCompared::Untold(faults) => lines.extend(faults.iter().map(|fault| {
            format!("{name}: cannot be compared, the old rule tests what is gone: {}: {}", fault.place, fault.message)
        })),
        VerdictsCompared::Changed(witnesses) => witnesses.iter().for_each(|one| witness(&name, one, lines)),
    }
    lines.extend(compared.told.iter().map(|one| format!("{name}: {}: {}", one.aspect, one.places.join(", "))));
}

fn witness(name: &str, witness: &Witness, lines: &mut Vec<String>) {
    let Witness { before, after, answers, refused_before } = witness;
    let said: Vec<String> = answers.iter().map(|one| format!("{} = {}", one.fact, alike(one))).collect();
    let who = if said.is_empty() { "everybody".to_owned() } else { said.join(", ") };
    lines.push(format!("{name}: {} -> {}: {who}", spell::verdict(*before), spell::verdict(*after)));
    let facts: Map<String, Json> = answers.iter().map(|one| (one.fact.clone(), value(one))).collect();
    lines.push(format!("  {}", Json::from_iter([("facts", facts)])));
    if let Some(why) = refused_before {
        lines.push(format!("  the old policy does not take these answers: {why}"));
    }
}

/// The value, or the numbers that would do as well.
fn alike(answer: &WitnessAnswer) -> String {
    let number = answer.value.parse().ok().zip(answer.up_to);
    number.map_or_else(|| answer.value.clone(), |(from, to)| spell::range(from, to))
}

fn value(answer: &WitnessAnswer) -> Json {
    let number = answer.up_to.and_then(|_| answer.value.parse::<u16>().ok());
    number.map_or_else(|| Json::String(answer.value.clone()), |number| Json::Number(Number::from(number)))
}
