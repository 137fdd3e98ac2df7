//! From condition tables and trees of their names to the rules' conditions.

use std::collections::{BTreeMap, BTreeSet};

use zhucan_rules::{Condition, ConditionId, Test};

use super::facts::FactsRead;
use super::fault::Faults;
use super::format::{ConditionShape, MarkShape, SpanShape, TreeShape};
use super::shared::Shared;
use crate::entry::{ConditionText, Sentences};

/// The conditions of one programme, by name.
pub(crate) struct Conditions<'a> {
    file: &'a str,
    named: BTreeMap<&'a str, Condition>,
    pub(crate) texts: Vec<ConditionText>,
    used: BTreeSet<String>,
}

impl<'a> Conditions<'a> {
    pub(crate) fn read(
        file: &'a str,
        shapes: &'a BTreeMap<String, ConditionShape>,
        read: &FactsRead,
        shared: &Shared,
        faults: &mut Faults,
    ) -> Self {
        let mut named = BTreeMap::new();
        let mut texts = Vec::new();
        for ((id, shape), number) in shapes.iter().zip(0..) {
            let place = format!("condition.{id}");
            let leaf = ConditionId(number);
            let condition = if shape.office {
                office_fits(file, &place, shape, faults);
                Condition::Office(leaf)
            } else {
                let any_of = faults.watching(file, |faults| any_of((file, &place), shape, read, faults));
                Condition::Test(Test { id: leaf, any_of })
            };
            texts.push(ConditionText {
                id: id.clone(),
                sentences: sentences(file, &place, shape, faults),
                source: shared.source((file, &place), shape.evidence, shape.cite.as_ref(), faults),
            });
            named.insert(id.as_str(), condition);
        }
        Self { file, named, texts, used: BTreeSet::new() }
    }

    /// The tree with the conditions that its names stand for.
    pub(crate) fn tree(&mut self, place: &str, shape: &TreeShape, faults: &mut Faults) -> Condition {
        match shape {
            TreeShape::Named(name) => {
                self.used.insert(name.clone());
                self.named.get(name.as_str()).cloned().unwrap_or_else(|| {
                    faults.unknown(self.file, place, "condition", name, self.named.keys().copied());
                    Condition::All(Vec::new())
                })
            }
            TreeShape::All { all } => Condition::All(self.trees(place, all, faults)),
            TreeShape::Any { any } => Condition::Any(self.trees(place, any, faults)),
            TreeShape::Not { not } => Condition::Not(Box::new(self.tree(place, not, faults))),
        }
    }

    fn trees(&mut self, place: &str, shapes: &[TreeShape], faults: &mut Faults) -> Vec<Condition> {
        if shapes.is_empty() {
            faults.add(self.file, place, "`all` or `any` of nothing");
        }
        shapes.iter().map(|shape| self.tree(place, shape, faults)).collect()
    }

    /// Reports the conditions that no rule and no tier uses.
    pub(crate) fn report_unused(&self, faults: &mut Faults) {
        for id in self.named.keys().filter(|id| !self.used.contains(**id)) {
            faults.add(self.file, format!("condition.{id}"), "no rule and no tier uses this condition");
        }
    }
}

fn any_of(
    (file, place): (&str, &str),
    shape: &ConditionShape,
    read: &FactsRead,
    faults: &mut Faults,
) -> Vec<(zhucan_rules::FactId, zhucan_rules::Classes)> {
    if shape.facts.is_empty() {
        let help = Some("name them in `facts = [...]`, or say `office = true`".to_owned());
        faults.add_with_help(file, place, "the condition tests no fact", help);
    }
    let span = SpanShape { at_least: shape.at_least, at_most: shape.at_most };
    let mut tests = Vec::new();
    for name in &shape.facts {
        match read.facts.find(name) {
            Some(id) => tests.push((id, read.classes((file, place), id, shape.is.as_deref(), span, faults))),
            None => faults.unknown(file, place, "fact", name, read.names()),
        }
        if read.not_asked.contains(name) {
            faults.add(file, place, format!("`{name}` is tested, but facts.toml says that it is not asked"));
        }
    }
    tests
}

fn office_fits(file: &str, place: &str, shape: &ConditionShape, faults: &mut Faults) {
    if !shape.facts.is_empty() || shape.is.is_some() || shape.at_least.or(shape.at_most).is_some() {
        faults.add(file, place, "what the office decides tests no fact");
    }
    if shape.evidence.is_some_and(|mark| mark == MarkShape::S) {
        faults.add(file, place, "the work plan of 2017 never decides; mark it O");
    }
}

fn sentences(file: &str, place: &str, shape: &ConditionShape, faults: &mut Faults) -> Sentences {
    if shape.office {
        return Sentences::Office {
            ask: faults.text(file, place, "the question for the office, `ask`,", shape.ask.as_ref()),
        };
    }
    if shape.evidence.is_some_and(|mark| matches!(mark, MarkShape::S | MarkShape::O)) {
        faults.add(file, place, "only L and R sources decide; mark it so, or make it a question for the office");
    }
    let holds = faults.text(file, place, "the sentence `holds`", shape.holds.as_ref());
    let fails = faults.text(file, place, "the sentence `fails`", shape.fails.as_ref());
    for sentence in [&holds, &fails] {
        if let Some(pronoun) = ['您', '你', '他', '她'].into_iter().find(|pronoun| sentence.contains(*pronoun)) {
            let help = Some("say it without, so that it fits the person and the carer".to_owned());
            faults.add_with_help(file, place, format!("`{sentence}` speaks to one person ({pronoun})"), help);
        }
    }
    Sentences::Test { holds, fails }
}
