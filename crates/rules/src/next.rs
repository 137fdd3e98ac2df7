//! Which screen to show next.
//!
//! For each screen that can still matter, the expected number of screens still to come after it is estimated: over the
//! answers it may get, weighed by the published priors, each open programme is made as small as the answer makes it,
//! and the chances are added up that the other screens are then asked in declared order, skipping what cannot matter.
//! Where few programmes are open it is looked further ahead: after a likely answer the best screen is asked, once more
//! after the next, and only then those in declared order; and an answer is weighed by what it is tied to as well. Where
//! that would take too many steps, or the programmes are many, one answer is looked at. Time is never looked at.
//!
//! The smallest estimate is asked first. A topic once begun is kept to while it costs less than a twentieth of the
//! screens expected, and less than [`TOPIC_PATIENCE`], to do so; ties go to the declared order. A question that makes
//! sense only after another waits for it. Whole numbers only: the same answers always give the same order.

use crate::answers::Evidence;
use crate::diagram::Diagram;
use crate::fact::{FactSet, Facts, ScreenId, TopicId};
use crate::outlook::{Desk, Open, Outlook, knots, known};

/// How many thousandths of a screen keeping to a topic may cost at most.
const TOPIC_PATIENCE: u64 = 400;

/// Keeping to a topic may cost one in so many of the screens expected.
const TOPIC_PART: u64 = 20;

/// With so many open programmes at most it is looked further ahead.
const FEW: usize = 8;

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
    let mut desk = Desk::default();
    let open = programmes.iter().filter_map(|diagram| Open::new(facts, diagram, evidence, askable, &mut desk.bench));
    let open: Vec<Open> = open.collect();
    let all = open.iter().fold(FactSet::EMPTY, |all, one| all.or(one.relevant));
    let known = known(evidence, &open);
    let knots = knots(&open, &known);
    let mut outlook = Outlook::new(facts, known, askable, open.iter().collect(), &knots, desk);
    let mut found: Vec<(ScreenId, FactSet, FactSet, u64)> = Vec::new();
    for (screen, on_screen) in facts.screens().filter(|(_, on_screen)| on_screen.meets(all)) {
        let expected = 1000 + outlook.after(on_screen.and(askable), 0);
        found.push((screen, on_screen, first(facts, on_screen, all), expected));
    }
    let free = found.iter().filter(|(_, _, before, _)| before.is_empty());
    let free: Vec<FactSet> = free.map(|(_, on_screen, _, _)| on_screen.and(askable)).collect();
    let further = if open.len() <= FEW { outlook.further(&free) } else { None };
    let mut further = further.map(Vec::into_iter);
    let mut ranked: Vec<(bool, u64, Ranked)> = Vec::new();
    for (screen, on_screen, before, own) in &found {
        let through = |(_, _, first, then): &(ScreenId, FactSet, FactSet, u64)| {
            let screens = found.iter().filter(|(_, on_screen, _, _)| on_screen.meets(*first));
            first.meets(*on_screen).then(|| screens.fold(*then, |all, _| all + 1000))
        };
        let waits = !before.is_empty();
        let further = further.as_mut().filter(|_| !waits).and_then(Iterator::next);
        let expected =
            further.map_or_else(|| found.iter().filter_map(through).fold(*own, u64::min), |then| 1000 + then);
        let kept = topic.is_some() && topic == topic_of(facts, *on_screen);
        let patience = if kept { TOPIC_PATIENCE.min(expected / TOPIC_PART) } else { 0 };
        let cost = expected.saturating_sub(patience);
        // After those that are as good: they were declared before.
        let place = ranked.partition_point(|(other, least, _)| (*other, *least) <= (waits, cost));
        ranked.insert(place, (waits, cost, Ranked { screen: *screen, relevant: on_screen.and(all), expected }));
    }
    ranked.into_iter().map(|(_, _, one)| one).collect()
}

/// The facts that still matter and without which a fact on the screen makes no sense.
pub(crate) fn first(facts: &Facts, on_screen: FactSet, relevant: FactSet) -> FactSet {
    let first = on_screen.iter().filter_map(|fact| facts.get(fact)).fold(FactSet::EMPTY, |all, one| all.or(one.after));
    first.without(on_screen).and(relevant)
}

fn topic_of(facts: &Facts, on_screen: FactSet) -> Option<TopicId> {
    on_screen.iter().next().and_then(|fact| facts.get(fact)).map(|fact| fact.topic)
}
