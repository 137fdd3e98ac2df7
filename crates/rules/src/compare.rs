//! Two rules compared: which verdicts people have by one and by the other, and somebody who has them.

use std::collections::BTreeMap;

use crate::diagram::{DEAD, Diagram, Level};
use crate::fact::FactId;
use crate::verdict::Verdict;

/// Two verdicts that one person can have, and somebody who has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerdictPair {
    /// The verdict by the first diagram.
    pub before: Verdict,
    /// The verdict by the second.
    pub after: Verdict,
    /// Every fact that either diagram looks at, in declared order, and the class it falls in.
    pub answers: Vec<(FactId, u8)>,
}

/// Every pair of verdicts that some possible person has by the two diagrams, worst first, each with such a person.
///
/// Exact: both diagrams are walked together, answer by answer. They have to be compiled over the same facts and the same
/// impossible combinations.
#[must_use]
pub fn verdict_pairs(before: &Diagram, after: &Diagram) -> Vec<VerdictPair> {
    let mut walk = Walk { steps: Vec::new() };
    let mut reached: Reached = [((before.root(), after.root()), None)].into_iter().collect();
    for fact in before.facts().or(after.facts()).iter() {
        let level = |diagram: &'_ Diagram| diagram.levels().iter().position(|level| level.fact == fact);
        let (one, other) = (level(before), level(after));
        let one = one.and_then(|at| before.levels().get(at));
        let other = other.and_then(|at| after.levels().get(at));
        reached = walk.onward(fact, one, other, &reached);
    }
    let pair = |((one, other), last): (&(u16, u16), &Option<usize>)| {
        Some(VerdictPair { before: verdict(*one)?, after: verdict(*other)?, answers: walk.path(*last) })
    };
    reached.iter().filter_map(pair).collect()
}

/// The nodes that some path comes to in both diagrams, and the last step of one such path.
type Reached = BTreeMap<(u16, u16), Option<usize>>;

/// The steps by which nodes were reached, each with the one before it.
struct Walk {
    steps: Vec<(Option<usize>, FactId, u8)>,
}

impl Walk {
    /// Where the answers to a fact lead. A diagram that does not look at the fact stays where it is.
    fn onward(&mut self, fact: FactId, one: Option<&Level>, other: Option<&Level>, from: &Reached) -> Reached {
        let mut onward = Reached::new();
        let classes = one.or(other).map_or(0, |level| level.classes);
        let child = |level: Option<&Level>, node: u16, class: u8| match level {
            Some(level) => level.children(node).get(usize::from(class)).copied().unwrap_or(DEAD),
            None => node,
        };
        for ((left, right), last) in from {
            for class in 0..classes {
                let nodes = (child(one, *left, class), child(other, *right, class));
                if nodes.0 != DEAD && nodes.1 != DEAD {
                    onward.entry(nodes).or_insert_with(|| {
                        self.steps.push((*last, fact, class));
                        Some(self.steps.len() - 1)
                    });
                }
            }
        }
        onward
    }

    /// The answers along a path, in declared order.
    fn path(&self, last: Option<usize>) -> Vec<(FactId, u8)> {
        let step = |at: Option<usize>| self.steps.get(at?);
        let steps = std::iter::successors(step(last), |(before, ..)| step(*before));
        let mut path: Vec<(FactId, u8)> = steps.map(|(_, fact, class)| (*fact, *class)).collect();
        path.reverse();
        path
    }
}

const fn verdict(end: u16) -> Option<Verdict> {
    match end {
        1 => Some(Verdict::NotNow),
        2 => Some(Verdict::Ask),
        3 => Some(Verdict::Likely),
        _ => None,
    }
}

/// The answers without those that `settled` does not need: dropped one by one, once from the last and once from the
/// first, and the smaller result taken.
#[must_use]
pub fn fewer_answers(all: &[(FactId, u8)], settled: impl Fn(&[(FactId, u8)]) -> bool) -> Vec<(FactId, u8)> {
    let mut results = [true, false].map(|from_the_last| {
        let mut kept = all.to_vec();
        let mut order: Vec<FactId> = all.iter().map(|(fact, _)| *fact).collect();
        if from_the_last {
            order.reverse();
        }
        for fact in order {
            let without: Vec<(FactId, u8)> = kept.iter().copied().filter(|(one, _)| *one != fact).collect();
            if settled(&without) {
                kept = without;
            }
        }
        kept
    });
    results.sort_by_key(Vec::len);
    let [smaller, _] = results;
    smaller
}
