//! Which screen to show next.
//!
//! For each screen that can still matter, the expected number of screens still to come after it is estimated: over the
//! answers it may get, weighed by the published priors, each open programme is made as small as the answer makes it,
//! and the chances are added up that the other screens are then asked in declared order, skipping what cannot matter.
//! The smallest estimate is asked first. A topic once begun is kept to while it costs less than [`TOPIC_PATIENCE`] to
//! do so; ties go to the declared order. A question that makes sense only after another waits for it. Whole numbers
//! only: the same answers always give the same order.

use crate::answers::Evidence;
use crate::diagram::Diagram;
use crate::fact::{FactSet, Facts, ScreenId, TopicId};
use crate::outlook::{Open, Outlook};
use crate::simple::Bench;

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
    let mut bench = Bench::default();
    let open: Vec<Open> =
        programmes.iter().filter_map(|diagram| Open::new(facts, diagram, evidence, askable, &mut bench)).collect();
    let all = open.iter().fold(FactSet::EMPTY, |all, one| all.or(one.relevant));
    let mut outlook = Outlook::new(facts, evidence, askable, &open, bench);
    let mut found: Vec<(ScreenId, FactSet, FactSet, u64)> = Vec::new();
    for (screen, on_screen) in facts.screens().filter(|(_, on_screen)| on_screen.meets(all)) {
        let expected = 1000 + outlook.after(on_screen.and(askable));
        found.push((screen, on_screen, first(facts, on_screen, all), expected));
    }
    let mut ranked: Vec<(bool, u64, Ranked)> = Vec::new();
    for (screen, on_screen, before, own) in &found {
        let through = |(_, _, first, then): &(ScreenId, FactSet, FactSet, u64)| {
            let screens = found.iter().filter(|(_, on_screen, _, _)| on_screen.meets(*first));
            first.meets(*on_screen).then(|| screens.fold(*then, |all, _| all + 1000))
        };
        let expected = found.iter().filter_map(through).fold(*own, u64::min);
        let kept = topic.is_some() && topic == topic_of(facts, *on_screen);
        let cost = if kept { expected.saturating_sub(TOPIC_PATIENCE) } else { expected };
        let waits = !before.is_empty();
        // After those that are as good: they were declared before.
        let place = ranked.partition_point(|(other, least, _)| (*other, *least) <= (waits, cost));
        ranked.insert(place, (waits, cost, Ranked { screen: *screen, relevant: on_screen.and(all), expected }));
    }
    ranked.into_iter().map(|(_, _, one)| one).collect()
}

/// The facts that still matter and without which a fact on the screen makes no sense.
fn first(facts: &Facts, on_screen: FactSet, relevant: FactSet) -> FactSet {
    let first = on_screen.iter().filter_map(|fact| facts.get(fact)).fold(FactSet::EMPTY, |all, one| all.or(one.after));
    first.without(on_screen).and(relevant)
}

fn topic_of(facts: &Facts, on_screen: FactSet) -> Option<TopicId> {
    on_screen.iter().next().and_then(|fact| facts.get(fact)).map(|fact| fact.topic)
}
