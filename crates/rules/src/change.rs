//! The smallest changes that would turn a *not now*.

use crate::answers::Answers;
use crate::diagram::Diagram;
use crate::fact::{ChangeKind, Fact, FactId, Facts, Kind, Value};
use crate::possible::Possibility;
use crate::verdict::Verdict;

/// Some answers that, changed together, would turn the verdict. No part of them alone does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// How it would come about: by time, by something the person does, or not at all.
    pub kind: ChangeKind,
    /// The facts and the values they would need.
    pub facts: Vec<(FactId, Value)>,
}

/// The largest number of answers that are changed together.
const MOST: usize = 3;

/// The smallest changes of the given answers after which the verdict is certainly no longer *not now*.
///
/// Everything else stays as answered. A change goes back through the diagram and the impossible combinations, so what
/// is listed is true and can happen; a person does not grow younger. In declared order, single changes first.
#[must_use]
pub fn changes_to(facts: &Facts, possibility: &Possibility, diagram: &Diagram, answers: &Answers) -> Vec<Change> {
    let given: Vec<(FactId, &Fact, Value)> = answers
        .iter()
        .filter(|(fact, _)| diagram.facts().contains(*fact))
        .filter_map(|(id, value)| facts.get(id).map(|fact| (id, fact, value)))
        .collect();
    let mut search = Search { facts, possibility, diagram, answers, given: &given, found: Vec::new() };
    for count in 1..=MOST {
        search.extend(0, count, &mut Vec::new());
    }
    search.found
}

struct Search<'a> {
    facts: &'a Facts,
    possibility: &'a Possibility,
    diagram: &'a Diagram,
    answers: &'a Answers,
    given: &'a [(FactId, &'a Fact, Value)],
    found: Vec<Change>,
}

impl Search<'_> {
    fn extend(&mut self, from: usize, count: usize, chosen: &mut Vec<(FactId, Value)>) {
        if count == 0 {
            self.consider(chosen);
            return;
        }
        for (at, (id, fact, value)) in self.given.iter().enumerate().skip(from) {
            for class in (0..fact.classes()).filter(|class| can_become(fact, *value, *class)) {
                chosen.push((*id, fact.representative(class)));
                self.extend(at + 1, count - 1, chosen);
                chosen.pop();
            }
        }
    }

    fn consider(&mut self, chosen: &[(FactId, Value)]) {
        let covers = |change: &Change| change.facts.iter().all(|one| chosen.contains(one));
        if self.found.iter().any(covers) {
            return;
        }
        let mut changed = self.answers.clone();
        if chosen.iter().any(|(fact, value)| changed.set(self.facts, *fact, *value).is_err()) {
            return;
        }
        let evidence = changed.evidence(self.facts);
        let verdicts = self.diagram.verdicts(&evidence);
        let turned = !verdicts.is_empty() && !verdicts.contains(Verdict::NotNow);
        if turned && self.possibility.allows(&evidence) {
            let kind = chosen.iter().map(|one| self.kind(*one)).max().unwrap_or(ChangeKind::Fixed);
            self.found.push(Change { kind, facts: chosen.to_vec() });
        }
    }

    /// How this one change comes about.
    fn kind(&self, (id, value): (FactId, Value)) -> ChangeKind {
        let Some(fact) = self.facts.get(id) else { return ChangeKind::Fixed };
        let Some(before) = self.answers.get(id) else { return ChangeKind::Fixed };
        let moved = (fact.class(before), fact.class(value));
        let grows = matches!(fact.kind, Kind::Whole { .. });
        if grows || fact.moves.contains(&moved) { fact.change } else { ChangeKind::Fixed }
    }
}

/// Whether the answer could be in `class` instead. Whole numbers only grow.
fn can_become(fact: &Fact, value: Value, class: u8) -> bool {
    match fact.kind {
        Kind::Choice(_) => fact.class(value) != class,
        Kind::Whole { .. } => fact.class(value) < class,
    }
}
