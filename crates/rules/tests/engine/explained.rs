//! Why, and what would change it: the explanations agree with the enumeration.

use std::collections::BTreeMap;

use zhucan_rules::{
    Answers, Change, ChangeKind, Classes, Condition, ConditionId, Evidence, FactId, FactSet, Impossible, Kind,
    Possibility, Reason, Standing, Test, Value, Verdict, VerdictSet, changes_to, compile, reasons, smallest_sufficient,
};

use crate::enumeration::{Known, Verdicts, holds, verdict_if, with};
use crate::oracle::places;
use crate::tally::Tally;
use crate::world::{World, band_of, two_valued};

const WORLDS: u64 = 1_000;

/// Every set of `count` of the places in `from`, in lexicographic order.
pub(crate) fn subsets(from: &[usize], count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for (at, first) in from.iter().enumerate() {
        for rest in subsets(&from[at + 1..], count - 1) {
            all.push([vec![*first], rest].concat());
        }
    }
    all
}

/// The first of the smallest sets of facts of which something is known that decide the verdict by themselves.
fn enough(world: &World, verdicts: &Verdicts, known: &[Vec<u8>]) -> Option<Vec<usize>> {
    let verdict = world.people.reachable(verdicts, known);
    if verdict.len() != 1 {
        return None;
    }
    let everything = world.nothing_known();
    let given: Vec<usize> = (0..known.len()).filter(|fact| known[*fact] != everything[*fact]).collect();
    (0..=given.len()).flat_map(|count| subsets(&given, count)).find(|kept| {
        let mut only = world.nothing_known();
        for fact in kept {
            only[*fact].clone_from(&known[*fact]);
        }
        world.people.reachable(verdicts, &only) == verdict
    })
}

#[test]
fn no_smaller_set_of_answers_settles_the_verdict() {
    let mut tally = Tally::default();
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        for (rule, diagram) in world.rules.iter().zip(world.diagrams()) {
            let verdicts = world.people.verdicts(rule);
            for _ in 0..4 {
                let person = world.someone(&mut dice);
                let answers = world.draw_answers(&mut dice, &person, 80);
                let known = world.known_by(&answers);
                let found = smallest_sufficient(&world.facts, &diagram, &answers.evidence(&world.facts));
                tally.same(&found.map(places), &enough(&world, &verdicts, &known), &(&world, &known, rule));
            }
        }
    }
    tally.reached(7_000);
}

/// The answers that each given answer could become: another choice, or the first number of a later band.
fn alternatives(world: &World, given: &[(FactId, Value)]) -> Vec<Vec<(FactId, Value)>> {
    let others = |(id, value): &(FactId, Value)| -> Vec<(FactId, Value)> {
        let others: Vec<u16> = match &world.facts.get(*id).unwrap().kind {
            Kind::Choice(values) => {
                (0..u16::try_from(values.len()).unwrap()).filter(|other| *other != value.0).collect()
            }
            Kind::Whole { starts, .. } => starts.iter().copied().filter(|start| *start > value.0).collect(),
        };
        others.into_iter().map(|other| (*id, Value(other))).collect()
    };
    given.iter().map(others).collect()
}

struct Alternatives<'a> {
    world: &'a World,
    verdicts: &'a Verdicts,
    known: &'a Known,
}

impl Alternatives<'_> {
    /// Whether the verdict is possible and certainly not *not now* after the change.
    fn turn(&self, change: &[(FactId, Value)]) -> bool {
        let mut then = self.known.clone();
        for (id, value) in change {
            then = with(&then, usize::from(id.0), band_of(self.world.facts.get(*id).unwrap(), *value));
        }
        let left = self.world.people.reachable(self.verdicts, &then);
        !left.is_empty() && !left.contains(&Verdict::NotNow)
    }

    /// Every change of one answer, and of two or three that can all come about, that turns the verdict while no proper
    /// part of it does, nor one in which a whole number grows less; the first twelve.
    fn smallest(&self, given: &[(FactId, Value)]) -> Vec<Vec<(FactId, Value)>> {
        let others = alternatives(self.world, given);
        let before: BTreeMap<FactId, Value> = given.iter().copied().collect();
        let comes = |change: &Vec<(FactId, Value)>| {
            change.len() == 1 || kind_of(self.world, &before, change) != ChangeKind::Fixed
        };
        let all: Vec<usize> = (0..given.len()).collect();
        (1..=3)
            .flat_map(|count| {
                let mut changes: Vec<Vec<(FactId, Value)>> = subsets(&all, count)
                    .into_iter()
                    .flat_map(|at| {
                        at.into_iter().fold(vec![Vec::new()], |chosen, fact| {
                            let longer = |one: &Vec<_>| {
                                let one = one.clone();
                                others[fact].iter().map(move |next| [one.clone(), vec![*next]].concat())
                            };
                            chosen.iter().flat_map(longer).collect()
                        })
                    })
                    .collect();
                changes.sort_unstable();
                changes
            })
            .filter(|change| comes(change) && self.turn(change) && !self.an_easier_one_turns(change, &others))
            .take(12)
            .collect()
    }

    /// Whether a proper part of the change turns the verdict, or one in which a whole number grows less.
    fn an_easier_one_turns(&self, change: &[(FactId, Value)], others: &[Vec<(FactId, Value)>]) -> bool {
        let places: Vec<usize> = (0..change.len()).collect();
        let no_later = |(id, value): (FactId, Value)| -> Vec<(FactId, Value)> {
            if !matches!(self.world.facts.get(id).unwrap().kind, Kind::Whole { .. }) {
                return vec![(id, value)];
            }
            others.iter().flatten().copied().filter(|(other, to)| *other == id && *to <= value).collect()
        };
        (0..=change.len()).flat_map(|count| subsets(&places, count)).any(|part| {
            let easier = part.into_iter().fold(vec![Vec::new()], |chosen: Vec<Vec<_>>, at| {
                let longer = |one: &Vec<_>| {
                    no_later(change[at]).into_iter().map(|next| [one.clone(), vec![next]].concat()).collect::<Vec<_>>()
                };
                chosen.iter().flat_map(longer).collect()
            });
            easier.iter().any(|one| one.as_slice() != change && self.turn(one))
        })
    }
}

/// Time before action before fixed: a change comes about as its hardest part does.
fn kind_of(world: &World, answers: &BTreeMap<FactId, Value>, change: &[(FactId, Value)]) -> ChangeKind {
    let kinds: Vec<ChangeKind> = change
        .iter()
        .map(|(id, value)| {
            let fact = world.facts.get(*id).unwrap();
            let moved = (band_of(fact, answers[id]), band_of(fact, *value));
            let can = matches!(fact.kind, Kind::Whole { .. }) || fact.moves.contains(&moved);
            if can { fact.change } else { ChangeKind::Fixed }
        })
        .collect();
    [ChangeKind::Fixed, ChangeKind::Action, ChangeKind::Time].into_iter().find(|kind| kinds.contains(kind)).unwrap()
}

#[test]
fn the_changes_listed_are_all_that_turn_a_not_now_and_no_part_of_one_does() {
    let mut tally = Tally::default();
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let possibility = world.possibility();
        for (rule, diagram) in world.rules.iter().zip(world.diagrams()) {
            let verdicts = world.people.verdicts(rule);
            for _ in 0..4 {
                let person = world.someone(&mut dice);
                let answers = world.draw_answers(&mut dice, &person, 85);
                let known = world.known_by(&answers);
                if world.people.reachable(&verdicts, &known) != [Verdict::NotNow] {
                    let found = changes_to(&world.facts, &possibility, &diagram, &answers);
                    tally.same(&found, &Vec::new(), &(&world, &answers, rule));
                    continue;
                }
                let given: Vec<_> = answers.iter().collect();
                let naive = Alternatives { world: &world, verdicts: &verdicts, known: &known };
                let before = given.iter().copied().collect();
                let listed: Vec<Change> = naive
                    .smallest(&given)
                    .into_iter()
                    .map(|facts| Change { kind: kind_of(&world, &before, &facts), facts })
                    .collect();
                let found = changes_to(&world.facts, &possibility, &diagram, &answers);
                tally.same(&found, &listed, &(&world, &given, rule));
            }
        }
    }
    tally.reached(2_500);
}

/// What is known by the answers to the facts of `kept`.
fn only(world: &World, answers: &Answers, kept: FactSet) -> Evidence {
    let mut evidence = Evidence::nothing_known(&world.facts);
    for fact in kept.iter() {
        evidence.narrow(fact, answers.evidence(&world.facts).of(fact));
    }
    evidence
}

/// Every test of a rule by its condition.
fn tests(rule: &Condition) -> BTreeMap<u16, Vec<(FactId, Classes)>> {
    match rule {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(tests).collect(),
        Condition::Not(part) => tests(part),
        Condition::Test(test) => BTreeMap::from([(test.id.0, test.any_of.clone())]),
        Condition::Office(_) => BTreeMap::new(),
    }
}

/// Whether some part of a rule has no parts, and so decides without a test.
fn has_empty_parts(rule: &Condition) -> bool {
    match rule {
        Condition::All(parts) | Condition::Any(parts) => parts.is_empty() || parts.iter().any(has_empty_parts),
        Condition::Not(part) => has_empty_parts(part),
        Condition::Test(_) | Condition::Office(_) => false,
    }
}

/// Whether the tests that stand fixed decide the verdict, whatever the others say; `None` when there are many others.
fn decide(rule: &Condition, fixed: &BTreeMap<u16, bool>, verdict: Verdict) -> Option<bool> {
    let open: Vec<u16> = tests(rule).into_keys().filter(|test| !fixed.contains_key(test)).collect();
    let decided = || {
        (0..1_u32 << open.len()).all(|chosen| {
            let holding = |id: u16, _: &[(FactId, Classes)]| {
                let free = open.iter().position(|one| *one == id).map(|at| (chosen >> at) & 1 == 1);
                free.unwrap_or_else(|| fixed[&id])
            };
            verdict_if(rule, &holding) == verdict
        })
    };
    (open.len() <= 8).then(decided)
}

#[test]
fn every_reason_agrees_with_the_answers_and_those_given_are_enough_and_all_needed() {
    let (mut agreeing, mut sufficient, mut unknown) = (0, 0, 0);
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let possibility = world.possibility();
        for (rule, diagram) in world.rules.iter().zip(world.diagrams()) {
            let tests = tests(rule);
            for _ in 0..4 {
                let person = world.someone(&mut dice);
                let answers = world.draw_answers(&mut dice, &person, 75);
                let evidence = answers.evidence(&world.facts);
                let given = reasons(&world.facts, &possibility, rule, &diagram, &evidence);
                let case = (&world, &answers, rule, &given);
                for reason in &given {
                    let holding = match reason.standing {
                        Standing::Holds => true,
                        Standing::Fails => false,
                        Standing::Office => {
                            assert!(!tests.contains_key(&reason.condition.0), "{case:#?}");
                            continue;
                        }
                        Standing::Unknown => {
                            let settled = |one: &Reason| matches!(one.standing, Standing::Holds | Standing::Fails);
                            assert!(!given.iter().any(settled), "an unknown reason beside a known one in {case:#?}");
                            unknown += 1;
                            continue;
                        }
                    };
                    for number in world.people.completions(&world.known_by(&answers)) {
                        let test = &tests[&reason.condition.0];
                        assert_eq!(holds(test, world.people.person(number)), holding, "{reason:?} in {case:#?}");
                    }
                    agreeing += 1;
                }
                let Some(kept) = smallest_sufficient(&world.facts, &diagram, &evidence) else {
                    assert!(given.is_empty(), "reasons for an open verdict in {case:#?}");
                    continue;
                };
                let tight = possibility.tightened(&world.facts, &only(&world, &answers, kept));
                let (worst, best) = rule.bounds(&tight);
                if worst == best {
                    assert_eq!(diagram.verdicts(&evidence), VerdictSet::only(worst), "{case:#?}");
                    let mut fixed: BTreeMap<_, _> = given
                        .iter()
                        .filter(|one| one.standing != Standing::Office || worst != Verdict::Ask)
                        .map(|one| (one.condition.0, one.standing == Standing::Holds))
                        .collect();
                    assert!(decide(rule, &fixed, worst) != Some(false), "the reasons are not enough in {case:#?}");
                    sufficient += 1;
                    // What makes an *ask* as good as that and what makes it as bad may overlap.
                    for reason in given.iter().filter(|_| worst != Verdict::Ask && !has_empty_parts(rule)) {
                        let spared = fixed.remove(&reason.condition.0).unwrap();
                        assert!(decide(rule, &fixed, worst) != Some(true), "{reason:?} is not needed in {case:#?}");
                        fixed.insert(reason.condition.0, spared);
                    }
                }
            }
        }
    }
    assert!(agreeing > 3_000 && sufficient > 1_500, "only {agreeing} and {sufficient} reasons were looked at");
    assert!(unknown < agreeing / 20, "{unknown} reasons are not known beside {agreeing} that are");
}

#[test]
fn a_verdict_that_rests_on_an_answer_has_a_reason() {
    let (mut explained, mut together) = (0, 0);
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let possibility = world.possibility();
        for (rule, diagram) in world.rules.iter().zip(world.diagrams()) {
            for _ in 0..4 {
                let person = world.someone(&mut dice);
                let answers = world.draw_answers(&mut dice, &person, 75);
                let evidence = answers.evidence(&world.facts);
                let Some(kept) = smallest_sufficient(&world.facts, &diagram, &evidence) else { continue };
                if kept.is_empty() {
                    continue;
                }
                let given = reasons(&world.facts, &possibility, rule, &diagram, &evidence);
                assert!(!given.is_empty(), "no reason although {kept:?} decide in {:#?}", (&world, rule));
                let (worst, best) = rule.bounds(&possibility.tightened(&world.facts, &only(&world, &answers, kept)));
                explained += 1;
                together += u32::from(worst != best);
            }
        }
    }
    assert!(explained > 3_000, "only {explained} verdicts were explained");
    assert!(together > 20, "only {together} verdicts were carried by conditions together");
}

fn test(id: u16, fact: u8) -> Condition {
    Condition::Test(Test { id: ConditionId(id), any_of: vec![(FactId(fact), Classes(1))] })
}

/// The reasons of a rule on two-valued facts, of which the first `yes` are known to be in their first class.
fn told(rule: &Condition, yes: u8, impossible: &[Impossible]) -> Vec<(u16, Standing)> {
    let facts = two_valued(3);
    let possibility = Possibility::compile(&facts, impossible).unwrap();
    let diagram = compile(&facts, rule, impossible).unwrap();
    let mut evidence = Evidence::nothing_known(&facts);
    for fact in 0..yes {
        evidence.narrow(FactId(fact), Classes(1));
    }
    let given = reasons(&facts, &possibility, rule, &diagram, &evidence);
    given.into_iter().map(|one| (one.condition.0, one.standing)).collect()
}

#[test]
fn an_answer_that_leaves_a_way_to_the_office_open_is_a_reason_to_ask() {
    let office = |id| Condition::Office(ConditionId(id));
    let way = Condition::Any(vec![Condition::All(vec![office(2), test(3, 0)]), test(4, 1)]);
    let rule = Condition::All(vec![office(1), way]);
    let all = [(1, Standing::Office), (2, Standing::Office), (3, Standing::Holds)];
    assert_eq!(told(&rule, 1, &[]), all);
    assert_eq!(told(&rule, 0, &[]), []);
}

#[test]
fn conditions_that_only_together_carry_a_verdict_are_its_reasons_even_if_none_is_known() {
    let same = [(1, 2), (2, 1)].map(|(one, other)| Impossible {
        when: vec![(FactId(0), Classes(1)), (FactId(1), Classes(one)), (FactId(2), Classes(other))],
    });
    let not = |part| Condition::Not(Box::new(part));
    let rule = Condition::All(vec![test(1, 1), not(test(2, 2))]);
    assert_eq!(told(&rule, 1, &same), [(1, Standing::Unknown), (2, Standing::Unknown)]);
}

#[test]
fn no_smaller_set_of_narrowed_facts_settles_the_verdict() {
    let mut tally = Tally::default();
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        for (rule, diagram) in world.rules.iter().zip(world.diagrams()) {
            let verdicts = world.people.verdicts(rule);
            for _ in 0..3 {
                let known = world.draw_known(&mut dice);
                if world.people.completions(&known).is_empty() {
                    continue;
                }
                let decided = world.people.reachable(&verdicts, &known).len() == 1;
                let found = smallest_sufficient(&world.facts, &diagram, &world.evidence(&known));
                tally.same(&found.is_some(), &decided, &(&world, &known, rule));
                tally.same(&found.map(places), &enough(&world, &verdicts, &known), &(&world, &known, rule));
            }
        }
    }
    tally.reached(8_000);
}
