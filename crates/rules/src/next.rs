//! Which screen to show next.
//!
//! For each screen that can still matter, the expected number of screens still to come after it is estimated: over the
//! answers it may get, weighed by the published priors, count the screens that would still be relevant to a programme
//! that would still be open. The smallest estimate is asked first. A topic once begun is kept to while it costs less
//! than [`TOPIC_PATIENCE`] to do so; ties go to the declared order. Whole numbers only: the same answers always give
//! the same order.

use crate::answers::Evidence;
use crate::diagram::{Diagram, Sweep};
use crate::fact::{Classes, FactId, FactSet, Facts, ScreenId, TopicId};
use crate::relevance::relevant_in;

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
    let open: Vec<Open> = programmes.iter().filter_map(|diagram| Open::new(diagram, evidence, askable)).collect();
    let all = open.iter().fold(FactSet::EMPTY, |all, one| all.or(one.relevant));
    let mut ranked: Vec<(u64, Ranked)> = facts
        .screens()
        .filter(|(_, on_screen)| on_screen.meets(all))
        .map(|(screen, on_screen)| {
            let relevant = on_screen.and(all);
            let expected = 1000 + expected_after(facts, &open, evidence, on_screen);
            let kept = topic.is_some() && topic == topic_of(facts, on_screen);
            (
                if kept { expected.saturating_sub(TOPIC_PATIENCE) } else { expected },
                Ranked { screen, relevant, expected },
            )
        })
        .collect();
    ranked.sort_by_key(|(cost, one)| (*cost, one.screen));
    ranked.into_iter().map(|(_, one)| one).collect()
}

fn topic_of(facts: &Facts, on_screen: FactSet) -> Option<TopicId> {
    on_screen.iter().next().and_then(|fact| facts.get(fact)).map(|fact| fact.topic)
}

/// An open programme, and what one pass through its diagram found.
struct Open<'a> {
    diagram: &'a Diagram,
    sweep: Sweep,
    relevant: FactSet,
}

impl<'a> Open<'a> {
    fn new(diagram: &'a Diagram, evidence: &Evidence, askable: FactSet) -> Option<Self> {
        let sweep = diagram.sweep(evidence);
        let relevant = relevant_in(diagram, evidence, &sweep).and(askable);
        (!relevant.is_empty()).then_some(Self { diagram, sweep, relevant })
    }

    /// Whether the programme is decided, or can be, once `fact` falls in `class`.
    fn decided_by(&self, fact: FactId, class: u8) -> bool {
        self.diagram
            .levels()
            .iter()
            .find(|level| level.fact == fact)
            .is_some_and(|level| self.sweep.bits_if(level, class).count_ones() < 2)
    }
}

/// The screens expected to remain once `on_screen` is answered, in thousandths.
fn expected_after(facts: &Facts, open: &[Open<'_>], evidence: &Evidence, on_screen: FactSet) -> u64 {
    let (mut weighed, mut weights) = (0, 0);
    for (weight, answer) in likely_answers(facts, evidence, on_screen) {
        let left = open
            .iter()
            .filter(|one| !one.settled_by(evidence, &answer))
            .fold(FactSet::EMPTY, |left, one| left.or(one.relevant))
            .without(on_screen);
        weighed += weight * screens_with(facts, left);
        weights += weight;
    }
    (weighed * 1000).checked_div(weights).unwrap_or(0)
}

impl Open<'_> {
    fn settled_by(&self, evidence: &Evidence, answer: &[(FactId, u8)]) -> bool {
        match answer {
            [(fact, class)] => self.decided_by(*fact, *class),
            several => {
                let mut then = evidence.clone();
                for (fact, class) in several {
                    then.narrow(*fact, Classes::only(*class));
                }
                self.relevant.meets(several.iter().map(|(fact, _)| *fact).collect())
                    && self.diagram.verdicts(&then).len() < 2
            }
        }
    }
}

fn screens_with(facts: &Facts, left: FactSet) -> u64 {
    facts.screens().map(|(_, on_screen)| u64::from(on_screen.meets(left))).sum()
}

/// The answers to expect on a screen, with their weights.
///
/// Several facts on one screen (tick what fits) are weighed one deviation at a time from the most usual answer: people
/// mostly tick one thing.
fn likely_answers(facts: &Facts, evidence: &Evidence, on_screen: FactSet) -> Vec<(u64, Vec<(FactId, u8)>)> {
    let unsettled = || on_screen.iter().filter(|fact| !evidence.settles(*fact));
    let weight = |fact: FactId, class: u8| {
        let prior = facts.get(fact).and_then(|known| known.prior.get(usize::from(class)).copied());
        u64::from(prior.unwrap_or(1)).max(1)
    };
    let usual: Vec<(FactId, u8)> = unsettled()
        .filter_map(|fact| {
            evidence.of(fact).iter().max_by_key(|class| (weight(fact, *class), 32 - class)).map(|class| (fact, class))
        })
        .collect();
    if let [(fact, _)] = usual.as_slice() {
        return evidence.of(*fact).iter().map(|class| (weight(*fact, class), vec![(*fact, class)])).collect();
    }
    let mut answers = vec![(1, usual.clone())];
    for (at, (fact, most)) in usual.iter().enumerate() {
        for class in evidence.of(*fact).iter().filter(|class| class != most) {
            let mut answer = usual.clone();
            if let Some(slot) = answer.get_mut(at) {
                slot.1 = class;
            }
            answers.push((weight(*fact, class), answer));
        }
    }
    answers
}
