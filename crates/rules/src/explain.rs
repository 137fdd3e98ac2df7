//! Why a verdict is what it is: the fewest answers that settle it, and the conditions they decide.

use crate::answers::Evidence;
use crate::condition::{Condition, ConditionId, Standing};
use crate::diagram::Diagram;
use crate::fact::{Classes, FactId, FactSet, Facts};
use crate::possible::Possibility;
use crate::verdict::{Verdict, VerdictSet};

/// A condition that carries the verdict, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// The condition.
    pub condition: ConditionId,
    /// Whether it holds, fails, or is for the office to settle.
    pub standing: Standing,
}

/// A smallest set of the given answers that settles the verdict by itself; nothing when the verdict is open.
///
/// No set with fewer answers settles it. Among equally small sets the first in declared order is taken.
#[must_use]
pub fn smallest_sufficient(facts: &Facts, diagram: &Diagram, evidence: &Evidence) -> Option<FactSet> {
    let verdicts = diagram.verdicts(evidence);
    if verdicts.len() != 1 {
        return None;
    }
    let given: Vec<FactId> = diagram.facts().iter().filter(|fact| evidence.settles(*fact)).collect();
    let settles = |kept: FactSet| diagram.verdicts(&only(facts, evidence, kept)) == verdicts;
    let all: FactSet = given.iter().copied().collect();
    let needed: FactSet = given
        .iter()
        .copied()
        .filter(|fact| {
            let mut rest = all;
            rest.remove(*fact);
            !settles(rest)
        })
        .collect();
    let others: Vec<FactId> = given.into_iter().filter(|fact| !needed.contains(*fact)).collect();
    (0..=others.len()).find_map(|count| choose(&others, count, needed, &settles))
}

/// The first set of `base` and `count` of `others` that `fits`.
fn choose(others: &[FactId], count: usize, base: FactSet, fits: &impl Fn(FactSet) -> bool) -> Option<FactSet> {
    if count == 0 {
        return fits(base).then_some(base);
    }
    others.iter().enumerate().find_map(|(at, fact)| {
        let mut with = base;
        with.insert(*fact);
        choose(others.get(at + 1..).unwrap_or_default(), count - 1, with, fits)
    })
}

/// The evidence with everything unknown but the facts of `kept`.
fn only(facts: &Facts, evidence: &Evidence, kept: FactSet) -> Evidence {
    let mut reduced = Evidence::nothing_known(facts);
    for fact in kept.iter() {
        reduced.narrow(fact, evidence.of(fact));
    }
    reduced
}

/// The conditions that carry a decided verdict, read from a smallest sufficient set of the answers.
///
/// For *likely* and *ask* the conditions that hold or are for the office; for *not now* those whose standing rules the
/// programme out. Empty while the verdict is open.
#[must_use]
pub fn reasons(
    facts: &Facts,
    possibility: &Possibility,
    rule: &Condition,
    diagram: &Diagram,
    evidence: &Evidence,
) -> Vec<Reason> {
    let Some(kept) = smallest_sufficient(facts, diagram, evidence) else { return Vec::new() };
    let known = possibility.tightened(facts, &only(facts, evidence, kept));
    let Some(verdict) =
        Verdict::ALL.into_iter().find(|verdict| diagram.verdicts(evidence) == VerdictSet::only(*verdict))
    else {
        return Vec::new();
    };
    let mut found = Vec::new();
    if !carry(rule, &known, verdict, &mut found) {
        found.clear();
        every_standing(rule, &known, &mut found);
    }
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|reason| seen.insert(reason.condition));
    found
}

/// Collects the conditions that give the tree this verdict. False when the parts by themselves do not give it.
fn carry(rule: &Condition, known: &Evidence, verdict: Verdict, found: &mut Vec<Reason>) -> bool {
    if rule.bounds(known) != (verdict, verdict) {
        return false;
    }
    match rule {
        Condition::All(parts) => carry_parts(parts, known, verdict, Verdict::Likely, found),
        Condition::Any(parts) => carry_parts(parts, known, verdict, Verdict::NotNow, found),
        Condition::Not(part) => carry(part, known, verdict.reversed(), found),
        Condition::Test(test) => {
            found.push(Reason { condition: test.id, standing: test.standing(known) });
            true
        }
        Condition::Office(condition) => {
            found.push(Reason { condition: *condition, standing: Standing::Office });
            true
        }
    }
}

/// `weakest` is the verdict that needs every part: *likely* for all, *not now* for any.
fn carry_parts(
    parts: &[Condition],
    known: &Evidence,
    verdict: Verdict,
    weakest: Verdict,
    found: &mut Vec<Reason>,
) -> bool {
    if verdict == weakest {
        return parts.iter().all(|part| carry(part, known, verdict, found));
    }
    let Some(decisive) = parts.iter().find(|part| part.bounds(known) == (verdict, verdict)) else { return false };
    if weakest == Verdict::NotNow || verdict == Verdict::NotNow {
        return carry(decisive, known, verdict, found);
    }
    // *Ask* among all: what holds and what the office settles both carry it.
    parts.iter().all(|part| {
        let (low, high) = part.bounds(known);
        low != high || carry(part, known, low, found)
    })
}

/// Every test that the known answers settle.
fn every_standing(rule: &Condition, known: &Evidence, found: &mut Vec<Reason>) {
    match rule {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                every_standing(part, known, found);
            }
        }
        Condition::Not(part) => every_standing(part, known, found),
        Condition::Test(test) => {
            let standing = test.standing(known);
            if standing != Standing::Unknown
                && test.any_of.iter().any(|(fact, _)| known.of(*fact) != Classes::default())
            {
                found.push(Reason { condition: test.id, standing });
            }
        }
        Condition::Office(condition) => found.push(Reason { condition: *condition, standing: Standing::Office }),
    }
}
