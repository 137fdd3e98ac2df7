//! Which facts are missing where verdicts are open.

use std::collections::HashMap;

use zhucan_catalog::{Catalogue, ProgrammeId};
use zhucan_rules::{Classes, Date, Diagram, Evidence, FactId, FactSet, relevant_facts, settling_alone};

use crate::classes::ClassTable;
use crate::lanes::{LANES, Lanes, Marks, NOBODY};
use crate::people::People;
use crate::predicates::{Met, Predicates};
use crate::screen::Verdicts;
use crate::waiting::{Room, Waiting, Waits};

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

/// Who waits for a fact, for one programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Awaited {
    /// The fact.
    pub fact: FactId,
    /// Whose open verdict it could still change.
    pub matters: Marks,
    /// Whose open verdict it settles by itself, whatever it turns out to be.
    pub settles: Marks,
}

/// What the open verdicts on some people wait for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// For each programme, in the order of [`Verdicts::programmes`], the facts that can be asked about and that somebody
    /// waits for.
    pub programmes: Vec<(ProgrammeId, Vec<Awaited>)>,
}

impl Missing {
    /// Every fact that some open verdict on the person at `place` waits for.
    #[must_use]
    pub fn facts(&self, place: usize) -> FactSet {
        let all = self.programmes.iter().flat_map(|(_, awaited)| awaited);
        all.filter(|one| one.matters.has(place)).map(|one| one.fact).collect()
    }

    /// What the verdict on the person at `place` waits for, by the programme's place among the verdicts; nothing when it is
    /// not open.
    #[must_use]
    pub fn gap(&self, programme: usize, place: usize) -> Gap {
        let awaited = || self.programmes.get(programme).into_iter().flat_map(|(_, awaited)| awaited);
        Gap {
            missing: awaited().filter(|one| one.matters.has(place)).map(|one| one.fact).collect(),
            settling: awaited().filter(|one| one.settles.has(place)).map(|one| one.fact).collect(),
        }
    }
}

/// Finds what open verdicts of one day wait for.
#[derive(Debug, Clone)]
pub struct Gaps<'a> {
    catalogue: &'a Catalogue,
    predicates: Predicates,
    rules: Vec<Rule<'a>>,
}

#[derive(Debug, Clone)]
struct Rule<'a> {
    /// The rule for many people at a time; nothing when it is too large for that.
    waiting: Option<Waiting>,
    alone: Alone<'a>,
}

/// A rule for the few people whose answers are tied so that no fact matters by itself, one by one. Many of them are alike
/// in what one rule looks at, so what was found out once is remembered. Answers that a rule treats alike are one answer.
#[derive(Debug, Clone)]
struct Alone<'a> {
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
    /// Lays out the rules that hold on the day.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, on: Date) -> Self {
        let mut predicates = Predicates::default();
        let rules = catalogue.programmes().filter_map(|(_, one)| one.rule_on(on)).map(|rule| Rule {
            waiting: Waiting::of(catalogue, &rule.diagram, &mut predicates),
            alone: Alone::new(catalogue, &rule.diagram),
        });
        let rules = rules.collect();
        Self { catalogue, predicates, rules }
    }

    /// Finds what the open verdicts wait for. They are those of a [`crate::Screen`] of the same catalogue and day on the same
    /// people.
    pub fn find(&mut self, people: &People, verdicts: &Verdicts) -> Missing {
        let Self { catalogue, predicates, rules } = self;
        let mut missing =
            Missing { programmes: verdicts.programmes.iter().map(|column| (column.programme, Vec::new())).collect() };
        let open: Vec<Marks> = verdicts.programmes.iter().map(crate::Column::open).collect();
        let (mut met, mut room, mut found) = (Met::default(), Room::default(), Vec::new());
        for (batch, start) in (0..people.len()).step_by(LANES).enumerate() {
            if predicates.meet(people, start, (people.len() - start).min(LANES), &mut met) {
                continue;
            }
            for ((rule, open), (_, awaited)) in rules.iter_mut().zip(&open).zip(&mut missing.programmes) {
                let open = open.lanes(batch);
                if open == NOBODY {
                    continue;
                }
                found.clear();
                let waiting = rule.waiting.as_ref();
                let left = waiting.map_or(open, |waiting| waiting.find(open, &met, &mut room, &mut found));
                for waits in found.iter().filter(|waits| catalogue.facts.askable().contains(waits.fact)) {
                    note(awaited, batch, waits);
                }
                let mut alone = Marks::default();
                alone.push(&left);
                for at in alone.iter() {
                    let gap = rule.alone.gap(catalogue, people, start + at);
                    for fact in gap.missing.iter() {
                        let one = lane(at);
                        let settles = if gap.settling.contains(fact) { one } else { NOBODY };
                        note(awaited, batch, &Waits { fact, matters: one, settles });
                    }
                }
            }
        }
        missing
    }
}

/// The person at one place of a batch.
fn lane(at: usize) -> Lanes {
    let mut lanes = NOBODY;
    lanes.iter_mut().skip(at / 64).take(1).for_each(|word| *word = 1 << (at % 64));
    lanes
}

/// Adds people of a batch to those who wait for a fact.
fn note(awaited: &mut Vec<Awaited>, batch: usize, waits: &Waits) {
    if !awaited.iter().any(|one| one.fact == waits.fact) {
        awaited.push(Awaited { fact: waits.fact, matters: Marks::default(), settles: Marks::default() });
    }
    for one in awaited.iter_mut().filter(|one| one.fact == waits.fact) {
        one.matters.add(batch, &waits.matters);
        one.settles.add(batch, &waits.settles);
    }
}

impl<'a> Alone<'a> {
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
        let settling = missing.and(settling_alone(self.diagram, &evidence));
        let gap = Gap { missing, settling };
        if self.remembered.len() >= MOST_REMEMBERED {
            self.remembered.clear();
        }
        self.remembered.insert(key, gap);
        gap
    }
}
