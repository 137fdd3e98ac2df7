//! Which screen to show next.
//!
//! For each screen that can still matter, the expected number of screens still to come after it is estimated: over the
//! answers it may get, weighed by the published priors, each open programme is made as small as the answer makes it,
//! and the chances are added up that the other screens are then asked in declared order, skipping what cannot matter.
//! The smallest estimate is asked first. A topic once begun is kept to while it costs less than [`TOPIC_PATIENCE`] to
//! do so; ties go to the declared order. A question that makes sense only after another waits for it. Whole numbers
//! only: the same answers always give the same order.

use crate::answers::Evidence;
use crate::diagram::{Diagram, Level, Sweep};
use crate::fact::{Classes, FactId, FactSet, Facts, ScreenId, TopicId};
use crate::relevance::{relevant_in, relevant_together};
use crate::simple::{CERTAIN, Simple};

/// How many thousandths of a screen keeping to a topic may cost.
const TOPIC_PATIENCE: u64 = 400;

/// A screen that can still matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ranked {
    /// The screen.
    pub screen: ScreenId,
    /// The facts on it that are relevant.
    pub relevant: FactSet,
    /// The expected number of screens from now on, this one included, in thousandths.
    pub expected: u64,
}

/// Every screen that can still matter to one of the programmes, best first; empty when there is nothing left to ask.
///
/// `closed` holds the facts not to ask again: the person is not sure of them. `topic` is the topic last asked about.
#[must_use]
pub fn rank_screens(
    facts: &Facts,
    programmes: &[&Diagram],
    evidence: &Evidence,
    closed: FactSet,
    topic: Option<TopicId>,
) -> Vec<Ranked> {
    let askable = facts.askable().without(closed);
    let open: Vec<Open> =
        programmes.iter().filter_map(|diagram| Open::new(facts, diagram, evidence, askable)).collect();
    let all = open.iter().fold(FactSet::EMPTY, |all, one| all.or(one.relevant));
    let outlook = Outlook::new(facts, evidence, askable, &open);
    let mut ranked: Vec<(bool, u64, Ranked)> = facts
        .screens()
        .filter(|(_, on_screen)| on_screen.meets(all))
        .map(|(screen, on_screen)| {
            let relevant = on_screen.and(all);
            let expected = 1000 + outlook.after(on_screen.and(askable));
            let kept = topic.is_some() && topic == topic_of(facts, on_screen);
            let cost = if kept { expected.saturating_sub(TOPIC_PATIENCE) } else { expected };
            (waits(facts, on_screen, all), cost, Ranked { screen, relevant, expected })
        })
        .collect();
    ranked.sort_by_key(|(waits, cost, one)| (*waits, *cost, one.screen));
    ranked.into_iter().map(|(_, _, one)| one).collect()
}

/// Whether a fact on the screen makes sense only after another one that still matters.
fn waits(facts: &Facts, on_screen: FactSet, relevant: FactSet) -> bool {
    let first = on_screen.iter().filter_map(|fact| facts.get(fact)).fold(FactSet::EMPTY, |all, one| all.or(one.after));
    first.without(on_screen).meets(relevant)
}

fn topic_of(facts: &Facts, on_screen: FactSet) -> Option<TopicId> {
    on_screen.iter().next().and_then(|fact| facts.get(fact)).map(|fact| fact.topic)
}

/// An open programme, and what one pass through its diagram found.
struct Open<'a> {
    diagram: &'a Diagram,
    facts: FactSet,
    simple: Simple,
    looks_at: FactSet,
    /// The classes of each fact of the diagram that some person can be in.
    possible: Vec<(FactId, Classes)>,
    relevant: FactSet,
    /// For each screen the chance that it is asked.
    asked: Vec<u64>,
}

impl<'a> Open<'a> {
    fn new(facts: &Facts, diagram: &'a Diagram, evidence: &Evidence, askable: FactSet) -> Option<Self> {
        let sweep = diagram.sweep(evidence);
        if sweep.verdicts().len() < 2 {
            return None;
        }
        let simple = Simple::of(diagram, evidence, &sweep);
        let mut relevant = relevant_in(diagram, evidence, &sweep, &simple).and(askable);
        if relevant.is_empty() {
            relevant = relevant_together(diagram, evidence, &sweep, askable);
        }
        if relevant.is_empty() {
            return None;
        }
        let possible = possible(diagram, &sweep).collect();
        let asked = simple.asked(facts, askable);
        Some(Self { diagram, facts: diagram.facts(), looks_at: simple.facts(), simple, possible, relevant, asked })
    }
}

fn possible(diagram: &Diagram, sweep: &Sweep) -> impl Iterator<Item = (FactId, Classes)> {
    diagram.levels().iter().map(|level| (level.fact, sweep.reach(level).classes()))
}

/// What is to come, as far as the priors tell.
struct Outlook<'a> {
    facts: &'a Facts,
    askable: FactSet,
    open: &'a [Open<'a>],
    /// What is known, without the classes that nobody can be in.
    known: Evidence,
}

impl<'a> Outlook<'a> {
    fn new(facts: &'a Facts, evidence: &Evidence, askable: FactSet, open: &'a [Open<'a>]) -> Self {
        let mut known = evidence.clone();
        for (fact, classes) in open.iter().flat_map(|one| &one.possible) {
            known.narrow(*fact, *classes);
        }
        Self { facts, askable, open, known }
    }

    /// The screens expected to remain once the facts of one screen are known, in thousandths.
    fn after(&self, on_screen: FactSet) -> u64 {
        let tying = self.tying(on_screen);
        let (mut weighed, mut weights) = (0_u64, 0_u64);
        for (weight, answer) in self.likely_answers(on_screen, &tying) {
            weighed = weighed.saturating_add(weight.saturating_mul(self.left_by(&answer, &tying)));
            weights = weights.saturating_add(weight);
        }
        weighed.checked_div(weights).unwrap_or(0)
    }

    /// Small diagrams that together hold every impossible combination of the facts.
    fn tying(&self, mut facts: FactSet) -> Vec<&'a Open<'a>> {
        let mut tying = Vec::new();
        while let Some(fact) = facts.iter().next() {
            facts.remove(fact);
            let holding = self.open.iter().filter(|one| one.facts.contains(fact));
            if let Some(one) = holding.min_by_key(|one| one.diagram.size()) {
                facts = facts.without(one.facts);
                tying.push(one);
            }
        }
        tying
    }

    /// The screens expected to remain after an answer, in thousandths.
    fn left_by(&self, answer: &[(FactId, Classes)], tying: &[&Open<'_>]) -> u64 {
        let mut then = self.known.clone();
        let mut told = FactSet::EMPTY;
        for (fact, classes) in answer {
            then.narrow(*fact, *classes);
            told.insert(*fact);
        }
        for one in tying {
            let sweep = one.diagram.sweep(&then);
            for (fact, classes) in possible(one.diagram, &sweep) {
                if then.of(fact) != classes {
                    then.narrow(fact, classes);
                    told.insert(fact);
                }
            }
        }
        let mut chances = vec![0; self.facts.screens().count()];
        for one in self.open {
            if one.looks_at.meets(told) {
                join(&mut chances, &one.simple.given(&then).asked(self.facts, self.askable));
            } else {
                join(&mut chances, &one.asked);
            }
        }
        chances.iter().sum::<u64>() * 1000 / CERTAIN
    }

    /// The answers to expect on a screen, with their weights.
    ///
    /// Several facts on one screen (tick what fits) are weighed one deviation at a time from the most usual answer:
    /// people mostly tick one thing.
    fn likely_answers(&self, on_screen: FactSet, tying: &[&Open<'_>]) -> Vec<(u64, Vec<(FactId, Classes)>)> {
        let facts: Vec<(FactId, Vec<Kind>)> = on_screen
            .iter()
            .filter(|fact| !self.known.settles(*fact))
            .map(|fact| (fact, self.kinds(fact, tying)))
            .filter(|(_, kinds)| !kinds.is_empty())
            .collect();
        if let [(fact, kinds)] = facts.as_slice() {
            return kinds.iter().map(|kind| (kind.weight, vec![(*fact, kind.classes)])).collect();
        }
        let usual = |kinds: &[Kind]| kinds.iter().copied().rev().max_by_key(|kind| kind.weight).unwrap_or_default();
        let all: Vec<(FactId, Classes)> = facts.iter().map(|(fact, kinds)| (*fact, usual(kinds).classes)).collect();
        let mut answers = vec![(1000, all.clone())];
        for (at, (_, kinds)) in facts.iter().enumerate() {
            let most = usual(kinds);
            for kind in kinds.iter().filter(|kind| kind.classes != most.classes) {
                let mut answer = all.clone();
                if let Some(slot) = answer.get_mut(at) {
                    slot.1 = kind.classes;
                }
                answers.push((kind.weight.saturating_mul(1000) / most.weight.max(1), answer));
            }
        }
        answers
    }

    /// The classes of a fact that some person can be in; those together that nothing tells apart.
    fn kinds(&self, fact: FactId, tying: &[&Open<'_>]) -> Vec<Kind> {
        let looking: Vec<&Simple> =
            self.open.iter().filter(|one| one.looks_at.contains(fact)).map(|one| &one.simple).collect();
        let levels: Vec<&Level> =
            tying.iter().flat_map(|one| one.diagram.levels()).filter(|level| level.fact == fact).collect();
        let alike = |one: u8, other: u8| {
            looking.iter().all(|simple| simple.treats_alike(fact, one, other))
                && levels.iter().all(|level| level.treats_alike(one, other))
        };
        let mut kinds: Vec<(u8, Kind)> = Vec::new();
        for class in self.known.of(fact).iter() {
            let prior = self.facts.get(fact).and_then(|known| known.prior.get(usize::from(class)).copied());
            let weight = u64::from(prior.unwrap_or(1)).max(1);
            match kinds.iter_mut().find(|(first, _)| alike(*first, class)) {
                Some((_, kind)) => {
                    kind.classes = kind.classes.or(Classes::only(class));
                    kind.weight += weight;
                }
                None => kinds.push((class, Kind { classes: Classes::only(class), weight })),
            }
        }
        kinds.into_iter().map(|(_, kind)| kind).collect()
    }
}

/// Answers to a fact that lead to the same, and how often they are expected.
#[derive(Debug, Clone, Copy, Default)]
struct Kind {
    classes: Classes,
    weight: u64,
}

/// Joins the chances of one more programme: a screen is asked when any programme asks it.
fn join(chances: &mut [u64], more: &[u64]) {
    for (all, one) in chances.iter_mut().zip(more) {
        let one = (*one).min(CERTAIN);
        *all += one - *all * one / CERTAIN;
    }
}
