//! The engine agrees with the enumeration: verdicts, relevance, and what is possible.

use zhucan_rules::{
    Classes, Condition, ConditionId, Evidence, FactId, FactSet, Impossible, Test, Verdict, VerdictSet, compile,
    relevant_facts,
};

use crate::enumeration::{Enumeration, Known};
use crate::tally::Tally;
use crate::world::{World, classes_of, two_valued};

const WORLDS: u64 = 1_000;
const VERDICTS: u64 = 80_000;
const RELEVANCE: u64 = 110_000;
const POSSIBILITY: u64 = 180_000;

const _: () = assert!(VERDICTS + RELEVANCE + POSSIBILITY >= 300_000);

pub(crate) fn listed(verdicts: VerdictSet) -> Vec<Verdict> {
    Verdict::ALL.into_iter().filter(|verdict| verdicts.contains(*verdict)).collect()
}

pub(crate) fn places(facts: FactSet) -> Vec<usize> {
    facts.iter().map(|fact| usize::from(fact.0)).collect()
}

/// The combinations that a chain of shared facts ties to the rule. The others say nothing about it.
fn tied(rule: &Condition, impossible: &[Impossible]) -> Vec<Impossible> {
    let mut near: Vec<FactId> = rule.facts().iter().collect();
    for _ in impossible {
        for one in impossible {
            if one.when.iter().any(|(fact, _)| near.contains(fact)) {
                near.extend(one.when.iter().map(|(fact, _)| fact));
            }
        }
    }
    impossible.iter().filter(|one| one.when.iter().any(|(fact, _)| near.contains(fact))).cloned().collect()
}

fn for_each_known(rounds: u64, mut look: impl FnMut(&World, &Known)) {
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        for _ in 0..rounds {
            let known = world.draw_known(&mut dice);
            look(&world, &known);
        }
    }
}

#[test]
fn a_diagram_reaches_exactly_the_verdicts_that_some_completion_has() {
    let mut tally = Tally::default();
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        for (rule, diagram) in world.rules.iter().zip(world.diagrams()) {
            let people = Enumeration::new(&world.facts, &tied(rule, &world.impossible));
            let verdicts = people.verdicts(rule);
            for _ in 0..44 {
                let known = world.draw_known(&mut dice);
                let found = diagram.verdicts(&world.evidence(&known));
                tally.same(&listed(found), &people.reachable(&verdicts, &known), &(&world, &known, rule));
            }
        }
    }
    tally.reached(VERDICTS);
}

#[test]
fn a_tree_and_its_diagram_give_every_person_the_same_verdict() {
    let mut tally = Tally::default();
    for seed in 0..WORLDS / 3 {
        let (world, _) = World::draw(seed);
        for (rule, diagram) in world.rules.iter().zip(world.diagrams()) {
            let verdicts = world.people.verdicts(rule);
            for number in world.people.possible().into_iter().step_by(7) {
                let known: Known = world.people.person(number).iter().map(|class| vec![*class]).collect();
                let evidence = world.evidence(&known);
                let verdict = verdicts[number].unwrap();
                tally.same(&rule.verdict(&evidence), &verdict, &(&world, &known, rule));
                tally.same(&diagram.verdicts(&evidence), &VerdictSet::only(verdict), &(&world, &known, rule));
            }
        }
    }
    tally.reached(10_000);
}

#[test]
fn the_bounds_of_a_tree_enclose_every_reachable_verdict() {
    for_each_known(5, |world, known| {
        for rule in &world.rules {
            let (worst, best) = rule.bounds(&world.evidence(known));
            for verdict in world.people.reachable(&world.people.verdicts(rule), known) {
                assert!(worst <= verdict && verdict <= best, "{verdict:?} by {known:?} in {world:#?}");
            }
        }
    });
}

#[test]
fn a_fact_is_relevant_exactly_when_it_can_narrow_or_turn_an_open_verdict() {
    let mut tally = Tally::default();
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        for (rule, diagram) in world.rules.iter().zip(world.diagrams()) {
            let verdicts = world.people.verdicts(rule);
            for _ in 0..16 {
                let known = world.draw_known(&mut dice);
                if world.people.completions(&known).is_empty() {
                    continue;
                }
                let found = places(relevant_facts(&diagram, &world.evidence(&known)));
                let case = (&world, &known, rule);
                let relevant = world.people.relevant(&verdicts, &known);
                let open = world.people.reachable(&verdicts, &known).len() > 1;
                if open && relevant.is_empty() {
                    assert!(!found.is_empty(), "an open verdict leaves nothing to ask in {case:#?}");
                    assert!(found.iter().all(|fact| known[*fact].len() > 1), "{found:?} in {case:#?}");
                    continue;
                }
                for fact in 0..known.len() {
                    tally.same(&(fact, found.contains(&fact)), &(fact, relevant.contains(&fact)), &case);
                }
            }
        }
    }
    tally.reached(RELEVANCE);
}

#[test]
fn where_no_single_fact_can_matter_an_interview_still_has_something_to_ask() {
    let facts = two_valued(4);
    let twins = |one, other| {
        [(1, 2), (2, 1)].map(|(here, there)| Impossible {
            when: vec![(FactId(one), Classes(here)), (FactId(other), Classes(there))],
        })
    };
    let impossible = [twins(0, 2), twins(1, 3)].concat();
    let test = |fact| {
        Condition::Test(Test { id: ConditionId(fact), any_of: vec![(FactId(u8::try_from(fact).unwrap()), Classes(1))] })
    };
    let not = |part| Condition::Not(Box::new(part));
    let differ =
        Condition::Any(vec![Condition::All(vec![test(0), not(test(1))]), Condition::All(vec![not(test(0)), test(1)])]);
    let people = Enumeration::new(&facts, &impossible);
    let known: Known = vec![vec![0, 1]; 4];
    assert!(people.relevant(&people.verdicts(&differ), &known).is_empty());
    let diagram = compile(&facts, &differ, &impossible).unwrap();
    let mut evidence = Evidence::nothing_known(&facts);
    assert_eq!(places(relevant_facts(&diagram, &evidence)), [0, 1]);
    evidence.narrow(FactId(0), Classes(1));
    assert_eq!(places(relevant_facts(&diagram, &evidence)), [1, 3]);
}

#[test]
fn what_is_possible_is_what_some_person_can_answer() {
    let mut tally = Tally::default();
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let possibility = world.possibility();
        for _ in 0..25 {
            let known = world.draw_known(&mut dice);
            let evidence = world.evidence(&known);
            let case = (&world, &known);
            let possible = !world.people.completions(&known).is_empty();
            tally.same(&possibility.allows(&evidence), &possible, &case);
            if !possible {
                continue;
            }
            let tight = possibility.tightened(&world.facts, &evidence);
            for (id, _) in world.facts.iter() {
                let left = classes_of(&world.people.classes_left(&known, usize::from(id.0)));
                tally.same(&possibility.classes_left(&evidence, id), &left, &(case, id));
                tally.same(&tight.of(id), &left, &(case, id));
            }
        }
    }
    tally.reached(POSSIBILITY);
}

#[test]
fn a_combination_covers_exactly_the_evidence_that_lies_inside_it() {
    for_each_known(5, |world, known| {
        for one in &world.impossible {
            let everyone = Enumeration::new(&world.facts, &[]);
            let inside = |number: usize| {
                let person = everyone.person(number);
                one.when.iter().all(|(fact, classes)| classes.contains(person[usize::from(fact.0)]))
            };
            let all_inside = everyone.completions(known).into_iter().all(inside);
            assert_eq!(one.covers(&world.evidence(known)), all_inside, "{one:?} by {known:?} in {world:#?}");
        }
    });
}

#[test]
fn a_fact_twice_in_a_combination_must_be_in_both_its_sets_of_classes() {
    let (world, _) = World::draw(1);
    let fact = FactId(0);
    let never = Impossible { when: vec![(fact, Classes(0b01)), (fact, Classes(0b10))] };
    let possibility = zhucan_rules::Possibility::compile(&world.facts, &[never]).unwrap();
    assert!(possibility.allows(&world.evidence(&crate::enumeration::with(&world.nothing_known(), 0, 0))));
}
