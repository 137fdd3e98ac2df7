//! The smallest changes that would turn a *not now*.

use crate::answers::{Answers, Evidence};
use crate::diagram::Diagram;
use crate::fact::{ChangeKind, Classes, Fact, FactId, Facts, Kind, Value};
use crate::possible::Possibility;
use crate::verdict::{Outcome, Verdict};

/// Some answers that, changed together, would turn the verdict. No part of them alone does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// How it would come about: by time, by something the person does, or not at all.
    pub kind: ChangeKind,
    /// The facts and the values they would need.
    pub facts: Vec<(FactId, Value)>,
}

/// The largest number of answers that are changed together.
const MOST_TOGETHER: usize = 3;

/// The largest number of changes that are listed.
const MOST_LISTED: usize = 12;

/// The smallest changes of the given answers after which the verdict is certainly no longer *not now*; none for any
/// other verdict.
///
/// Everything else stays as answered. A change goes back through the diagram and the impossible combinations, so what
/// is listed is true and can happen; a person does not grow younger, and of several ages that would do only the first is
/// listed. Two or three answers are changed together only
/// where time or the person can bring each of those changes about; one that nobody can bring about is listed by itself
/// only. In declared order, single changes first, at most 12.
#[must_use]
pub fn changes_to(facts: &Facts, possibility: &Possibility, diagram: &Diagram, answers: &Answers) -> Vec<Change> {
    let evidence = answers.evidence(facts);
    if diagram.outcome(&evidence) != Some(Outcome::Decided(Verdict::NotNow)) {
        return Vec::new();
    }
    let steps: Vec<Step> = answers
        .iter()
        .filter(|(id, _)| diagram.facts().contains(*id))
        .filter_map(|(id, value)| facts.get(id).map(|fact| (id, fact, value)))
        .flat_map(|(id, fact, value)| steps(id, fact, value))
        .collect();
    let mut search = Search { possibility, diagram, found: Vec::new() };
    for step in &steps {
        search.consider(&evidence, &[*step]);
    }
    let can_come: Vec<Step> = steps.into_iter().filter(|step| step.kind != ChangeKind::Fixed).collect();
    for count in 2..=MOST_TOGETHER {
        search.extend(&evidence, &can_come, count, &mut Vec::new());
    }
    search.found.truncate(MOST_LISTED);
    search.found
}

/// One answer changed.
#[derive(Debug, Clone, Copy)]
struct Step {
    fact: FactId,
    value: Value,
    class: u8,
    kind: ChangeKind,
    /// Whether it is a whole number: it passes through every value on the way.
    grows: bool,
}

/// Each class that the answer could be in instead. Whole numbers only grow.
fn steps(id: FactId, fact: &Fact, value: Value) -> impl Iterator<Item = Step> {
    let before = fact.class(value);
    let grows = matches!(fact.kind, Kind::Whole { .. });
    (0..fact.classes()).filter(move |class| if grows { before < *class } else { before != *class }).map(move |class| {
        let comes = grows || fact.moves.contains(&(before, class));
        let kind = if comes { fact.change } else { ChangeKind::Fixed };
        Step { fact: id, value: fact.representative(class), class, kind, grows }
    })
}

struct Search<'a> {
    possibility: &'a Possibility,
    diagram: &'a Diagram,
    found: Vec<Change>,
}

impl Search<'_> {
    /// Considers every set of `count` of the steps together with the chosen ones.
    fn extend(&mut self, evidence: &Evidence, steps: &[Step], count: usize, chosen: &mut Vec<Step>) {
        if count == 0 {
            self.consider(evidence, chosen);
            return;
        }
        for (at, step) in steps.iter().enumerate() {
            if self.found.len() >= MOST_LISTED {
                return;
            }
            if chosen.last().is_none_or(|last| last.fact != step.fact) {
                chosen.push(*step);
                self.extend(evidence, steps.get(at + 1..).unwrap_or_default(), count - 1, chosen);
                chosen.pop();
            }
        }
    }

    fn consider(&mut self, evidence: &Evidence, chosen: &[Step]) {
        let facts: Vec<(FactId, Value)> = chosen.iter().map(|step| (step.fact, step.value)).collect();
        // What comes later adds nothing to what turned the verdict before.
        let told = |(fact, value): &(FactId, Value)| {
            let same = chosen.iter().find(|step| step.fact == *fact);
            same.is_some_and(|step| step.value == *value || (step.grows && step.value > *value))
        };
        if self.found.iter().any(|change| change.facts.iter().all(told)) {
            return;
        }
        let mut changed = evidence.clone();
        for step in chosen {
            changed.replace(step.fact, Classes::only(step.class));
        }
        let verdicts = self.diagram.verdicts(&changed);
        let turned = !verdicts.is_empty() && !verdicts.contains(Verdict::NotNow);
        if turned && self.possibility.allows(&changed) {
            let kind = chosen.iter().map(|step| step.kind).max().unwrap_or(ChangeKind::Fixed);
            self.found.push(Change { kind, facts });
        }
    }
}
