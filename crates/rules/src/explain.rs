//! Why a verdict is what it is: the fewest answers that settle it, and the conditions they decide.

use std::cmp::Reverse;

use crate::answers::Evidence;
use crate::condition::{Condition, ConditionId, Standing};
use crate::diagram::Diagram;
use crate::fact::{FactId, FactSet, Facts};
use crate::possible::Possibility;
use crate::verdict::{Outcome, Verdict};

/// A condition that carries the verdict, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// The condition.
    pub condition: ConditionId,
    /// Whether it holds, fails, or is for the office to settle.
    pub standing: Standing,
}

/// A smallest set of the facts on which something is known that settles the verdict by itself; nothing when the verdict
/// is open, or when no person can give the answers.
///
/// Something is known of a fact when the evidence leaves out one of its classes at least. No set with fewer facts settles
/// the verdict. Among equally small sets the first in declared order is taken.
#[must_use]
pub fn smallest_sufficient(facts: &Facts, diagram: &Diagram, evidence: &Evidence) -> Option<FactSet> {
    let verdicts = diagram.verdicts(evidence);
    if verdicts.len() != 1 {
        return None;
    }
    let nothing = Evidence::nothing_known(facts);
    let given: Vec<FactId> = diagram.facts().iter().filter(|fact| evidence.of(*fact) != nothing.of(*fact)).collect();
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

/// The conditions that carry a decided verdict, read from a smallest sufficient set of the answers, in the order of the
/// rule. Empty while the verdict is open.
///
/// For *likely* these are conditions that make the rule as good as that; for *not now*, conditions that make it as bad;
/// for *ask* both, the office's own among them. Where conditions carry the verdict only together (one excludes the
/// other, whatever the answer), the conditions that the answers are about are given instead, with where they stand. So a
/// verdict that rests on an answer always has a reason.
#[must_use]
pub fn reasons(
    facts: &Facts,
    possibility: &Possibility,
    rule: &Condition,
    diagram: &Diagram,
    evidence: &Evidence,
) -> Vec<Reason> {
    let Some(Outcome::Decided(verdict)) = diagram.outcome(evidence) else { return Vec::new() };
    let Some(kept) = smallest_sufficient(facts, diagram, evidence) else { return Vec::new() };
    let known = possibility.tightened(facts, &only(facts, evidence, kept));
    let mut all = Vec::new();
    conditions(rule, &known, &mut all);
    let mut carrying = Vec::new();
    let carried = match verdict {
        Verdict::Likely => carry(rule, &known, Side::AtLeast, verdict, &mut carrying),
        Verdict::NotNow => carry(rule, &known, Side::AtMost, verdict, &mut carrying),
        Verdict::Ask => {
            carry(rule, &known, Side::AtLeast, verdict, &mut carrying)
                && carry(rule, &known, Side::AtMost, verdict, &mut carrying)
        }
    };
    if !carried {
        carrying = about(&all, kept, verdict);
    }
    let mut reasons: Vec<Reason> = Vec::new();
    for (reason, _) in all {
        let told = reasons.iter().any(|one| one.condition == reason.condition);
        if carrying.contains(&reason.condition) && !told {
            reasons.push(reason);
        }
    }
    reasons
}

/// Every condition of the rule in order, where it stands, and the facts that it tests.
fn conditions(rule: &Condition, known: &Evidence, found: &mut Vec<(Reason, FactSet)>) {
    match rule {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                conditions(part, known, found);
            }
        }
        Condition::Not(part) => conditions(part, known, found),
        Condition::Test(test) => {
            found.push((Reason { condition: test.id, standing: test.standing(known) }, rule.facts()));
        }
        Condition::Office(condition) => {
            found.push((Reason { condition: *condition, standing: Standing::Office }, FactSet::EMPTY));
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    AtLeast,
    AtMost,
}

impl Side {
    const fn reversed(self) -> Self {
        match self {
            Self::AtLeast => Self::AtMost,
            Self::AtMost => Self::AtLeast,
        }
    }
}

/// Collects conditions that by themselves keep the tree on this side of the verdict. False when none do.
fn carry(rule: &Condition, known: &Evidence, side: Side, verdict: Verdict, found: &mut Vec<ConditionId>) -> bool {
    let carried = |part: &Condition| {
        let (worst, best) = part.bounds(known);
        if side == Side::AtLeast { worst >= verdict } else { best <= verdict }
    };
    if !carried(rule) {
        return false;
    }
    match (rule, side) {
        (Condition::All(parts), Side::AtLeast) | (Condition::Any(parts), Side::AtMost) => {
            parts.iter().all(|part| carry(part, known, side, verdict, found))
        }
        // Of several that would do, the plainest: what fails before what is only to be asked, what holds before that.
        (Condition::All(parts), Side::AtMost) => {
            let decisive = parts.iter().filter(|part| carried(part)).min_by_key(|part| part.bounds(known).1);
            decisive.is_some_and(|part| carry(part, known, side, verdict, found))
        }
        (Condition::Any(parts), Side::AtLeast) => {
            let decisive = parts.iter().filter(|part| carried(part)).min_by_key(|part| Reverse(part.bounds(known).0));
            decisive.is_some_and(|part| carry(part, known, side, verdict, found))
        }
        (Condition::Not(part), _) => carry(part, known, side.reversed(), verdict.reversed(), found),
        (Condition::Test(test), _) => {
            found.push(test.id);
            true
        }
        (Condition::Office(condition), _) => {
            found.push(*condition);
            true
        }
    }
}

/// The conditions that the answers are about: settled ones on the answered facts, or else others, the nearest there are.
/// The office's own belong to an *ask*. A verdict that rests on no answer has no unsettled reasons.
fn about(all: &[(Reason, FactSet)], kept: FactSet, verdict: Verdict) -> Vec<ConditionId> {
    let tests = || all.iter().filter(|(reason, _)| reason.standing != Standing::Office);
    let settled = |reason: &Reason| reason.standing != Standing::Unknown;
    let nearest = [(true, true), (true, false), (false, true), (false, false)].into_iter().find_map(|near| {
        let fits = |(reason, facts): &&(Reason, FactSet)| {
            let (must_mention, must_settle) = near;
            (facts.meets(kept) || !must_mention) && (settled(reason) || !(must_settle || kept.is_empty()))
        };
        let found: Vec<ConditionId> = tests().filter(fits).map(|(reason, _)| reason.condition).collect();
        (!found.is_empty()).then_some(found)
    });
    let office = all.iter().filter(|(reason, _)| verdict == Verdict::Ask && reason.standing == Standing::Office);
    nearest.into_iter().flatten().chain(office.map(|(reason, _)| reason.condition)).collect()
}
