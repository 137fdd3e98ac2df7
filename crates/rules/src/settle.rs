//! Which facts, once known, settle an open verdict whatever the answers turn out to be.

use crate::answers::Evidence;
use crate::diagram::{Diagram, Sweep};
use crate::fact::{Classes, FactSet};
use crate::relevance::branching;
use crate::simple::Groups;

/// The most steps that are spent on finding the fewest facts: some 15 milliseconds on a desk, and a third of a second on
/// a slow phone. The programmes of the policy take a third of that at most.
const MOST_STEPS: usize = 1 << 20;

/// The fewest unknown facts which, once known, decide the verdict whatever the answers turn out to be; nothing when the
/// verdict is not open.
///
/// Every combination of answers that the evidence and the impossible combinations allow is looked at. A fact is unknown
/// when the evidence leaves it more than one class. Among equally small sets the first in declared order is taken.
///
/// A diagram that would take too long to search gives every fact whose answers still lead different ways instead. These
/// settle the verdict too, but fewer might.
#[must_use]
pub fn settling_facts(diagram: &Diagram, evidence: &Evidence) -> Option<FactSet> {
    let sweep = diagram.sweep(evidence);
    if sweep.verdicts().len() < 2 {
        return None;
    }
    let unknown = diagram.facts().iter().filter(|fact| !evidence.settles(*fact)).collect();
    let mut search = Search { diagram, evidence, sweep: &sweep, steps: MOST_STEPS };
    Some(search.fewest(unknown).unwrap_or_else(|StepsOut| branching(diagram, evidence, &sweep)))
}

/// The facts of which each, once known, decides an open verdict by itself, whatever the answer turns out to be; none when the
/// verdict is not open.
#[must_use]
pub fn settling_alone(diagram: &Diagram, evidence: &Evidence) -> FactSet {
    let sweep = diagram.sweep(evidence);
    if sweep.verdicts().len() < 2 {
        return FactSet::EMPTY;
    }
    let levels = diagram.levels().iter().zip(sweep.reach());
    let settle =
        levels.filter(|(level, reach)| evidence.of(level.fact).iter().all(|class| reach.bits(class).count_ones() < 2));
    settle.map(|(level, _)| level.fact).collect()
}

/// The steps ran out.
struct StepsOut;

/// A search for the fewest facts.
///
/// What does not settle the verdict misses a *conflict*: facts of which every set that settles it must know one. The
/// smallest set that meets every conflict found so far either settles the verdict, and no smaller set can, or shows one
/// conflict more. So few sets are tried.
struct Search<'a> {
    diagram: &'a Diagram,
    evidence: &'a Evidence,
    sweep: &'a Sweep,
    steps: usize,
}

impl Search<'_> {
    fn fewest(&mut self, unknown: FactSet) -> Result<FactSet, StepsOut> {
        // First the facts that every such set needs: most of them, as a rule.
        let mut conflicts = Vec::new();
        for fact in unknown.iter() {
            let alone = [fact].into_iter().collect();
            if !self.settles(unknown.without(alone))? {
                conflicts.push(alone);
            }
        }
        let mut count = conflicts.len();
        loop {
            match self.meeting(&conflicts, unknown, count)? {
                None => count += 1,
                Some(set) if self.settles(set)? => return Ok(set),
                Some(set) => conflicts.push(self.conflict(unknown, set)?),
            }
        }
    }

    fn step(&mut self, count: usize) -> Result<(), StepsOut> {
        self.steps = self.steps.checked_sub(count).ok_or(StepsOut)?;
        Ok(())
    }

    /// Whether one verdict only is left for each possible combination of answers to the facts of `known`.
    fn settles(&mut self, known: FactSet) -> Result<bool, StepsOut> {
        let (evidence, sweep) = (self.evidence, self.sweep);
        let mut groups = vec![vec![self.diagram.root()]];
        let mut left = known;
        for level in self.diagram.levels() {
            let open = evidence.of(level.fact);
            let mut below = Groups::default();
            let ways: Vec<Classes> =
                if known.contains(level.fact) { open.iter().map(Classes::only).collect() } else { vec![open] };
            for group in groups {
                self.step(group.len().saturating_mul(ways.len()).saturating_mul(usize::from(level.classes)))?;
                for way in &ways {
                    below.number(level.onward(&group, *way, sweep));
                }
            }
            groups = below.list;
            groups.retain(|group| group.iter().fold(0, |all, node| all | sweep.bits(*node)).count_ones() > 1);
            left.remove(level.fact);
            if groups.is_empty() || left.is_empty() {
                break;
            }
        }
        Ok(groups.is_empty())
    }

    /// The facts outside a largest set around `known` that does not settle the verdict: each set that does knows one.
    fn conflict(&mut self, unknown: FactSet, mut known: FactSet) -> Result<FactSet, StepsOut> {
        for fact in unknown.without(known).iter() {
            let more = known.or([fact].into_iter().collect());
            if !self.settles(more)? {
                known = more;
            }
        }
        Ok(unknown.without(known))
    }

    /// The first set of `count` of the facts that meets every conflict, when none with fewer facts does.
    fn meeting(
        &mut self,
        conflicts: &[FactSet],
        mut facts: FactSet,
        count: usize,
    ) -> Result<Option<FactSet>, StepsOut> {
        self.step(1 + conflicts.len())?;
        if conflicts.is_empty() {
            return Ok(Some(FactSet::EMPTY));
        }
        while count >= apart(conflicts, facts) {
            let Some(fact) = facts.iter().next() else { break };
            facts.remove(fact);
            let left: Vec<FactSet> = conflicts.iter().copied().filter(|one| !one.contains(fact)).collect();
            // A fact that meets no conflict would not be in a smallest set.
            if left.len() < conflicts.len()
                && let Some(set) = self.meeting(&left, facts, count - 1)?
            {
                return Ok(Some(set.or([fact].into_iter().collect())));
            }
        }
        Ok(None)
    }
}

/// How many facts are needed at least to meet the conflicts: one for each that shares none with another. More than any
/// number when a conflict has none of the facts.
fn apart(conflicts: &[FactSet], facts: FactSet) -> usize {
    let (mut seen, mut count) = (FactSet::EMPTY, 0);
    for one in conflicts.iter().map(|one| one.and(facts)) {
        if one.is_empty() {
            return usize::MAX;
        }
        if !one.meets(seen) {
            seen = seen.or(one);
            count += 1;
        }
    }
    count
}
