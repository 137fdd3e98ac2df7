//! From `handover/` to the layouts of handover codes.
//!
//! A layout that was ever shown is never changed: codes of it are on people's phones and papers. What the check can see, it
//! holds to: the numbers run from 1, and the newest layout has a place for everything that can be answered today.

use std::collections::BTreeSet;

use serde::Deserialize;
use zhucan_rules::{Fact, Facts, Kind, Value};

use super::fault::Faults;
use super::sources::Sources;
use crate::handover::{Field, Layout};

const FOLDER: &str = "handover/";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LayoutFile {
    field: Vec<FieldShape>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldShape {
    fact: String,
    values: Option<Vec<String>>,
    range: Option<(u16, u16)>,
}

impl FieldShape {
    /// Every value, as the contract spells it.
    fn spelt(&self) -> Vec<String> {
        let numbers = self.range.into_iter().flat_map(|(from, to)| from..=to).map(|number| number.to_string());
        self.values.iter().flatten().cloned().chain(numbers).collect()
    }
}

/// The layouts in their order; none where the policy has no such folder.
pub(crate) fn read(sources: &Sources, facts: &Facts, faults: &mut Faults) -> Vec<Layout> {
    let count = sources.within(FOLDER).count();
    let mut layouts = Vec::new();
    for number in (1..=u8::MAX).take(count) {
        let file = format!("{FOLDER}{number}.toml");
        if let Some(shape) = sources.parse::<LayoutFile>(&file, faults) {
            layouts.push(layout(&file, number, &shape, facts, faults));
        }
    }
    if let Some(newest) = layouts.last().filter(|_| layouts.len() == count) {
        has_a_place_for_all(newest, facts, faults);
    }
    layouts
}

fn layout(file: &str, number: u8, shape: &LayoutFile, facts: &Facts, faults: &mut Faults) -> Layout {
    let mut named = BTreeSet::new();
    for field in &shape.field {
        if !named.insert(field.fact.as_str()) {
            faults.add(file, &field.fact, "the fact has two places");
        }
        if field.values.is_some() == field.range.is_some() {
            faults.add(file, &field.fact, "a field has either `values` or `range`");
        }
    }
    let field = |shape: &FieldShape| {
        let fact = facts.find(&shape.fact);
        let known = fact.and_then(|fact| facts.get(fact));
        let value = |spelt: &String| known.and_then(|known| known.parse(spelt).ok());
        Field { fact, values: shape.spelt().iter().map(value).collect() }
    };
    Layout { number, fields: shape.field.iter().map(field).collect() }
}

fn has_a_place_for_all(layout: &Layout, facts: &Facts, faults: &mut Faults) {
    let file = format!("{FOLDER}{}.toml", layout.number);
    let next = layout.number + 1;
    let help = || Some(format!("leave this file as it is, and write {FOLDER}{next}.toml with everything there is now"));
    for (id, fact) in facts.iter() {
        let field = layout.fields.iter().find(|field| field.fact == Some(id));
        let Some(field) = field else {
            faults.add_with_help(&file, &fact.id, "the newest layout has no place for this fact", help());
            continue;
        };
        let missing = values(fact).find(|value| !field.values.contains(&Some(*value)));
        if let Some(value) = missing {
            let message = format!("the newest layout has no place for the value `{}`", fact.spell(value));
            faults.add_with_help(&file, &fact.id, message, help());
        }
    }
}

fn values(fact: &Fact) -> impl Iterator<Item = Value> {
    let (from, to) = match &fact.kind {
        Kind::Choice(values) => (0, u16::try_from(values.len()).unwrap_or(u16::MAX).saturating_sub(1)),
        Kind::Whole { from, to, .. } => (*from, *to),
    };
    (from..=to).map(Value)
}
