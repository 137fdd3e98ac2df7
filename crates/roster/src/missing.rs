//! Which facts are missing where verdicts are open.
//!
//! What could still matter to one open verdict takes the engine a while to find out. But of a whole roster many people are
//! alike in what one rule looks at, so what was found out once is remembered, for each rule and each set of answers to
//! its facts. Answers that a rule treats alike are one answer here.

use std::collections::HashMap;

use zhucan_catalog::Catalogue;
use zhucan_rules::{Classes, Date, Diagram, Evidence, FactId, FactSet, Outcome, relevant_facts, settles_alone};

use crate::classes::ClassTable;
use crate::people::People;
use crate::screen::{Column, Verdicts};

/// How many sets of answers are remembered for one rule before it starts afresh: some 20 megabytes over all rules.
const MOST_REMEMBERED: usize = 1 << 13;

/// Stands for an answer that is not known.
const UNKNOWN: u8 = u8::MAX;

/// What an open verdict waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Gap {
    /// The facts that could still change the verdict and that a person can be asked: as [`Catalogue::assess`] says.
    pub missing: FactSet,
    /// Those of them that settle the verdict by themselves, whatever the answer turns out to be.
    pub settling: FactSet,
}

/// Finds what open verdicts of one day wait for, and remembers it.
#[derive(Debug, Clone)]
pub struct Gaps<'a> {
    catalogue: &'a Catalogue,
    rules: Vec<Rule<'a>>,
}

#[derive(Debug, Clone)]
struct Rule<'a> {
    diagram: &'a Diagram,
    facts: Vec<(FactId, Kinds)>,
    remembered: HashMap<Vec<u8>, Gap>,
}

/// The answers to a fact, those that a rule treats alike under one number.
#[derive(Debug, Clone)]
struct Kinds {
    table: ClassTable,
    /// For each class the first class that leads everywhere to the same.
    kinds: Vec<u8>,
}

impl<'a> Gaps<'a> {
    /// Nothing is remembered yet.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, on: Date) -> Self {
        let rules = catalogue.programmes().filter_map(|(_, one)| one.rule_on(on));
        Self { catalogue, rules: rules.map(|rule| Rule::new(catalogue, &rule.diagram)).collect() }
    }

    /// What the verdict of the programme at `column` of [`crate::Verdicts`] on the person at `place` waits for; nothing
    /// when it is not open.
    pub fn of(&mut self, people: &People, place: usize, column: usize) -> Gap {
        let Self { catalogue, rules } = self;
        rules.get_mut(column).map(|rule| rule.gap(catalogue, people, place)).unwrap_or_default()
    }

    /// What the open verdicts on the person at `place` wait for, one each.
    pub fn of_person(&mut self, people: &People, place: usize, verdicts: &Verdicts) -> Vec<Gap> {
        let open = |(_, column): &(usize, &Column)| matches!(column.outcome(place), Some(Outcome::Open(_)));
        let open: Vec<usize> = verdicts.programmes.iter().enumerate().filter(open).map(|(at, _)| at).collect();
        open.into_iter().map(|at| self.of(people, place, at)).collect()
    }
}

impl<'a> Rule<'a> {
    fn new(catalogue: &Catalogue, diagram: &'a Diagram) -> Self {
        let (levels, _) = diagram.parts();
        let kinds = |level: &zhucan_rules::LevelParts| {
            let children = |class: u8| level.edges.iter().skip(class.into()).step_by(usize::from(level.classes).max(1));
            let first = |class: u8| (0..class).find(|one| children(*one).eq(children(class))).unwrap_or(class);
            let kinds = (0..level.classes).map(first).collect();
            (level.fact, Kinds { table: ClassTable::of(&catalogue.facts, level.fact), kinds })
        };
        Self { diagram, facts: levels.iter().map(kinds).collect(), remembered: HashMap::new() }
    }

    fn gap(&mut self, catalogue: &Catalogue, people: &People, place: usize) -> Gap {
        let kind = |(fact, kinds): &(FactId, Kinds)| {
            let class = kinds.table.class(people.value(*fact, place));
            class.and_then(|class| kinds.kinds.get(usize::from(class))).copied().unwrap_or(UNKNOWN)
        };
        let key: Vec<u8> = self.facts.iter().map(kind).collect();
        if let Some(gap) = self.remembered.get(&key) {
            return *gap;
        }
        let mut evidence = Evidence::nothing_known(&catalogue.facts);
        for ((fact, _), kind) in self.facts.iter().zip(&key).filter(|(_, kind)| **kind != UNKNOWN) {
            evidence.narrow(*fact, Classes::only(*kind));
        }
        let missing = relevant_facts(self.diagram, &evidence).and(catalogue.facts.askable());
        let settling = missing.iter().filter(|fact| settles_alone(self.diagram, &evidence, *fact)).collect();
        let gap = Gap { missing, settling };
        if self.remembered.len() >= MOST_REMEMBERED {
            self.remembered.clear();
        }
        self.remembered.insert(key, gap);
        gap
    }
}
