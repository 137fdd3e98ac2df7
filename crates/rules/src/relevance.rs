//! Which unknown facts can still matter to an open programme.
//!
//! A fact is relevant when one of its possible answers would by itself rule out a verdict that is still reachable; or
//! when, with everything else answered, the verdict could still turn on it. Answers that tie facts together can leave
//! an open programme in which no single fact does either; then every unsettled fact on an open path is relevant, so
//! that an interview never stops short of a verdict.

use crate::answers::Evidence;
use crate::diagram::{Diagram, Level, Reach, Sweep};
use crate::fact::{Classes, FactSet};
use crate::simple::Simple;

/// The most nodes that are looked at to find out what the facts that can be asked about tell together.
const MOST_TOLD: usize = 4096;

/// The facts that can still matter to the diagram's verdict; none when it is decided.
#[must_use]
pub fn relevant_facts(diagram: &Diagram, evidence: &Evidence) -> FactSet {
    let sweep = diagram.sweep(evidence);
    if sweep.verdicts().len() < 2 {
        return FactSet::EMPTY;
    }
    let simple = Simple::of(diagram, evidence, &sweep);
    relevant_in(diagram, evidence, &sweep, &simple)
}

/// The same for an open diagram of which a sweep and its simple form are at hand.
pub(crate) fn relevant_in(diagram: &Diagram, evidence: &Evidence, sweep: &Sweep, simple: &Simple) -> FactSet {
    let mut turns = Turns { levels: diagram.levels(), evidence, sweep, simple, fruitless: Vec::new() };
    // A fact that the simple form does not look at turns no verdict.
    let may_turn = simple.facts();
    let relevant: FactSet = diagram
        .levels()
        .iter()
        .zip(sweep.reach())
        .enumerate()
        .filter(|(_, (level, _))| !evidence.settles(level.fact))
        .filter(|(depth, (level, reach))| {
            narrows(evidence.of(level.fact), reach) || (may_turn.contains(level.fact) && turns.at(*depth, level))
        })
        .map(|(_, (level, _))| level.fact)
        .collect();
    if relevant.is_empty() { branching(diagram, evidence, sweep) } else { relevant }
}

/// The facts of `askable` that matter to an open diagram, when those that matter by themselves cannot be asked about.
///
/// Several answers together can still tell what no single one does. None when all of them together tell nothing.
pub(crate) fn relevant_together(diagram: &Diagram, evidence: &Evidence, sweep: &Sweep, askable: FactSet) -> FactSet {
    Simple::told_by(askable, diagram, evidence, sweep, MOST_TOLD)
        .map_or_else(|| branching(diagram, evidence, sweep).and(askable), |told| told.facts())
}

/// The unsettled facts whose answers lead different ways.
pub(crate) fn branching(diagram: &Diagram, evidence: &Evidence, sweep: &Sweep) -> FactSet {
    diagram
        .levels()
        .iter()
        .filter(|level| !evidence.settles(level.fact))
        .filter(|level| branches(level, evidence, sweep))
        .map(|level| level.fact)
        .collect()
}

/// Whether a possible answer to a fact would by itself rule out a reachable verdict.
fn narrows(open: Classes, reach: &Reach) -> bool {
    let each = || open.iter().map(|class| reach.bits(class));
    let all = each().fold(0, |all, bits| all | bits);
    each().any(|bits| bits != 0 && bits != all)
}

/// Whether some reachable node of the level leads different ways.
fn branches(level: &Level, evidence: &Evidence, sweep: &Sweep) -> bool {
    let open = evidence.of(level.fact);
    level.nodes().filter(|(node, _)| sweep.alive(*node)).any(|(_, children)| {
        let ways = (0..).zip(children).filter(|(class, child)| open.contains(*class) && sweep.bits(**child) != 0);
        let mut ways = ways.map(|(_, child)| child);
        ways.next().is_some_and(|first| ways.any(|other| other != first))
    })
}

/// Looks for completions that differ in one fact only and lead to different verdicts.
struct Turns<'a> {
    levels: &'a [Level],
    evidence: &'a Evidence,
    sweep: &'a Sweep,
    simple: &'a Simple,
    /// Pairs of nodes from which no common completion leads to different verdicts, ascending.
    fruitless: Vec<u32>,
}

impl Turns<'_> {
    /// Whether the verdict can turn on the fact of `level`, with everything else answered.
    fn at(&mut self, depth: usize, level: &Level) -> bool {
        let open = self.evidence.of(level.fact);
        let sweep = self.sweep;
        level.nodes().filter(|(node, _)| sweep.alive(*node)).any(|(_, children)| {
            let alive: Vec<u16> =
                (0..).zip(children).filter(|(class, _)| open.contains(*class)).map(|(_, child)| *child).collect();
            (1..).zip(&alive).any(|(next, one)| alive.iter().skip(next).any(|other| self.part(depth + 1, *one, *other)))
        })
    }

    /// Whether one completion of the facts from `depth` on leads from `one` and from `other` to different verdicts.
    fn part(&mut self, depth: usize, one: u16, other: u16) -> bool {
        let (left, right) = (self.sweep.bits(one), self.sweep.bits(other));
        if one == other || left == 0 || right == 0 || self.simple.joins(one, other) {
            return false;
        }
        let Some(level) = self.levels.get(depth) else { return true };
        let pair = (u32::from(one.min(other)) << 16) | u32::from(one.max(other));
        if self.fruitless.binary_search(&pair).is_ok() {
            return false;
        }
        let open = self.evidence.of(level.fact);
        let found = level
            .children(one)
            .iter()
            .zip(level.children(other))
            .zip(0..)
            .any(|((left, right), class)| open.contains(class) && self.part(depth + 1, *left, *right));
        if !found && let Err(place) = self.fruitless.binary_search(&pair) {
            self.fruitless.insert(place, pair);
        }
        found
    }
}
