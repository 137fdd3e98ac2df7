//! Which answers tell others.
//!
//! Facts that impossible combinations tie together form a *knot*: a diagram of these facts alone, which ends in the
//! possible or the impossible. A knot is cut from the smallest programme that holds it, and is small.

use crate::answers::Evidence;
use crate::diagram::{DEAD, Diagram, ENDS, LevelParts, Sweep};
use crate::fact::{Classes, FactId, FactSet, Facts};
use crate::simple::CERTAIN;

/// The end of what is possible.
const POSSIBLE: u16 = 1;

/// Facts that are still tied together, as what is known leaves them.
#[derive(Debug)]
pub(crate) struct Knot {
    pub(crate) facts: FactSet,
    diagram: Diagram,
}

impl Knot {
    /// Cuts the knots out of diagrams, of which the sweeps under the evidence are given, smallest first.
    pub(crate) fn all<'a>(diagrams: impl Iterator<Item = (&'a Diagram, &'a Sweep)>, evidence: &Evidence) -> Vec<Self> {
        let mut knots = Vec::new();
        let mut done = FactSet::EMPTY;
        for (diagram, sweep) in diagrams {
            let facts = diagram.facts();
            let new = facts.without(done);
            done = done.or(facts);
            // One fact that none of the others is tied to is tied to nothing.
            if new.len() < 2 {
                continue;
            }
            // What is tied is tied in every diagram whole: of the knots that were cut before, any one case will do.
            let mut rest = evidence.clone();
            let mut node = diagram.root();
            for level in diagram.levels() {
                let next = (0..)
                    .zip(level.children(node))
                    .find(|(class, child)| evidence.of(level.fact).contains(*class) && sweep.alive(**child));
                let Some((class, child)) = next else { break };
                if !new.contains(level.fact) {
                    rest.narrow(level.fact, Classes::only(class));
                }
                node = *child;
            }
            let diagram = cut(diagram, sweep, &rest);
            if !diagram.levels().is_empty() {
                knots.push(Self { facts: diagram.facts(), diagram });
            }
        }
        knots
    }

    /// The number of nodes.
    pub(crate) fn size(&self) -> usize {
        self.diagram.size()
    }

    /// Whether two classes of a fact are tied to the same.
    pub(crate) fn treats_alike(&self, fact: FactId, one: u8, other: u8) -> bool {
        let mut levels = self.diagram.levels().iter().filter(|level| level.fact == fact);
        levels.all(|level| level.treats_alike(one, other))
    }

    /// Takes out of `evidence` what nobody with it can be in, and adds the facts told by that to `told`. False when
    /// nobody can have the evidence.
    pub(crate) fn tell(&self, evidence: &mut Evidence, told: &mut FactSet) -> bool {
        let sweep = self.diagram.sweep(evidence);
        for (level, reach) in self.diagram.levels().iter().zip(sweep.reach()) {
            let classes = reach.classes();
            if classes != evidence.of(level.fact) {
                evidence.narrow(level.fact, classes);
                told.insert(level.fact);
            }
        }
        sweep.alive(self.diagram.root())
    }

    /// How likely it is, in parts of [`CERTAIN`], that somebody drawn by the priors under the evidence is possible.
    pub(crate) fn chance(&self, facts: &Facts, evidence: &Evidence) -> u64 {
        let mut chances = vec![0, CERTAIN, CERTAIN, CERTAIN];
        for level in self.diagram.levels().iter().rev() {
            let open = evidence.of(level.fact);
            let fact = facts.get(level.fact);
            let weight = |class| fact.filter(|_| open.contains(class)).map_or(0, |fact| fact.weight(class));
            let weights: Vec<u64> = (0..level.classes).map(weight).collect();
            let total = weights.iter().sum::<u64>().max(1);
            for row in level.rows() {
                let chance = |child: &u16| chances.get(usize::from(*child)).copied().unwrap_or(0);
                let parts = row.iter().zip(&weights).map(|(child, weight)| chance(child).saturating_mul(*weight));
                let sum: u64 = parts.fold(0, u64::saturating_add);
                chances.push(sum / total);
            }
        }
        chances.get(usize::from(self.diagram.root())).copied().unwrap_or(0)
    }
}

/// What the diagram says is possible, without the facts on which that does not depend.
fn cut(diagram: &Diagram, sweep: &Sweep, evidence: &Evidence) -> Diagram {
    let mut numbers = vec![DEAD, POSSIBLE, POSSIBLE, POSSIBLE];
    let mut levels: Vec<LevelParts> = Vec::new();
    let mut first = ENDS;
    for level in diagram.levels().iter().rev() {
        let open = evidence.of(level.fact);
        let classes = usize::from(level.classes).max(1);
        let lower = numbers.len();
        let mut rows: Vec<u16> = Vec::new();
        for (node, children) in level.nodes() {
            let start = rows.len();
            if sweep.alive(node) {
                let number = |child: &u16| numbers.get(usize::from(*child)).copied().unwrap_or(DEAD);
                let classes = (0..).map(|class| open.contains(class));
                rows.extend(children.iter().zip(classes).map(|(child, open)| if open { number(child) } else { DEAD }));
            }
            let (before, row) = rows.split_at(start);
            if row.iter().all(|child| *child == DEAD) {
                rows.truncate(start);
                numbers.push(DEAD);
                continue;
            }
            let known = before.chunks_exact(classes).position(|other| other == row);
            let at = known.unwrap_or(start / classes);
            if known.is_some() {
                rows.truncate(start);
            }
            numbers.push(first.saturating_add(u16::try_from(at).unwrap_or(u16::MAX)));
        }
        // Where each node leads to one place whatever the answer, the fact is not tied.
        let place = |row: &[u16]| {
            let mut children = open.iter().filter_map(|class| row.get(usize::from(class)).copied());
            let place = children.next().filter(|place| *place != DEAD)?;
            children.all(|child| child == place).then_some(place)
        };
        let places: Option<Vec<u16>> = rows.chunks_exact(classes).map(place).collect();
        if let Some(places) = places {
            for number in numbers.iter_mut().skip(lower) {
                let place = number.checked_sub(first).and_then(|at| places.get(usize::from(at)));
                *number = place.copied().unwrap_or(DEAD);
            }
        } else {
            first = first.saturating_add(u16::try_from(rows.len() / classes).unwrap_or(u16::MAX));
            levels.push(LevelParts { fact: level.fact, classes: level.classes, edges: rows });
        }
    }
    levels.reverse();
    let root = numbers.get(usize::from(diagram.root())).copied().unwrap_or(DEAD);
    if levels.is_empty() { Diagram::default() } else { Diagram::from_parts(levels, root).unwrap_or_default() }
}
