//! Laws that hold for every rule and every person.

use zhucan_rules::{
    Answers, Classes, Condition, ConditionId, Evidence, Outcome, Possibility, Test, Verdict, VerdictSet, compile,
    rank_screens, relevant_facts,
};
use zhucan_rules::{FactId, FactSet, Value};

use crate::dice::Dice;
use crate::oracle::listed;
use crate::world::{World, draw_value, two_valued};

const WORLDS: u64 = 600;

fn shuffled(rule: &Condition, dice: &mut Dice) -> Condition {
    let mut several = |parts: &[Condition]| {
        let mut parts: Vec<_> = parts.iter().map(|part| shuffled(part, dice)).collect();
        dice.shuffle(&mut parts);
        parts
    };
    match rule {
        Condition::All(parts) => Condition::All(several(parts)),
        Condition::Any(parts) => Condition::Any(several(parts)),
        Condition::Not(part) => Condition::Not(Box::new(shuffled(part, dice))),
        Condition::Test(test) => {
            let mut test = test.clone();
            dice.shuffle(&mut test.any_of);
            Condition::Test(test)
        }
        Condition::Office(condition) => Condition::Office(*condition),
    }
}

fn test(id: u16, fact: u8, classes: u32) -> Condition {
    Condition::Test(Test { id: ConditionId(id), any_of: vec![(FactId(fact), Classes(classes))] })
}

fn not(part: Condition) -> Condition {
    Condition::Not(Box::new(part))
}

#[test]
fn the_order_of_parts_and_combinations_does_not_matter() {
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let mut impossible = world.impossible.clone();
        dice.shuffle(&mut impossible);
        let possibility = Possibility::compile(&world.facts, &impossible).unwrap();
        for (rule, diagram) in world.rules.iter().zip(world.diagrams()) {
            let other = compile(&world.facts, &shuffled(rule, &mut dice), &impossible).unwrap();
            for _ in 0..10 {
                let evidence = world.evidence(&world.draw_known(&mut dice));
                assert_eq!(diagram.verdicts(&evidence), other.verdicts(&evidence), "{evidence:?} in {world:#?}");
                assert_eq!(
                    relevant_facts(&diagram, &evidence),
                    relevant_facts(&other, &evidence),
                    "{evidence:?} in {world:#?}"
                );
                assert_eq!(world.possibility().allows(&evidence), possibility.allows(&evidence), "{world:#?}");
            }
        }
    }
}

#[test]
fn the_order_of_answers_does_not_matter() {
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let person = world.someone(&mut dice);
        let answers = world.draw_answers(&mut dice, &person, 70);
        let mut given: Vec<(FactId, Value)> = answers.iter().collect();
        dice.shuffle(&mut given);
        let mut again = Answers::new();
        for (fact, value) in given {
            again.set(&world.facts, fact, value).unwrap();
        }
        assert_eq!(answers, again);
        assert_eq!(answers.evidence(&world.facts), again.evidence(&world.facts));
    }
}

#[test]
fn the_last_answer_to_a_fact_counts() {
    let (world, mut dice) = World::draw(3);
    let (first, second) = (world.someone(&mut dice), world.someone(&mut dice));
    for ((id, fact), (first, second)) in world.facts.iter().zip(first.into_iter().zip(second)) {
        let mut answers = Answers::new();
        answers.set(&world.facts, id, draw_value(&mut dice, fact, first)).unwrap();
        answers.set(&world.facts, id, draw_value(&mut dice, fact, second)).unwrap();
        assert_eq!(answers.evidence(&world.facts).of(id), Classes::only(second));
        assert_eq!(answers.known(), FactSet::from_iter([id]));
    }
}

#[test]
fn a_forgotten_answer_is_as_if_never_given() {
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let person = world.someone(&mut dice);
        let answers = world.draw_answers(&mut dice, &person, 50);
        let mut more = answers.clone();
        for ((id, fact), class) in world.facts.iter().zip(&person) {
            if answers.get(id).is_none() {
                more.set(&world.facts, id, draw_value(&mut dice, fact, *class)).unwrap();
            }
        }
        for (id, _) in world.facts.iter().filter(|(id, _)| answers.get(*id).is_none()) {
            more.forget(id);
        }
        assert_eq!(more, answers);
    }
}

#[test]
fn one_more_answer_never_turns_a_decided_verdict() {
    let mut decided = 0;
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let diagrams = world.diagrams();
        for _ in 0..5 {
            let person = world.someone(&mut dice);
            let mut order: Vec<_> = world.facts.iter().map(|(id, _)| id).collect();
            dice.shuffle(&mut order);
            let mut evidence = Evidence::nothing_known(&world.facts);
            let mut before: Vec<VerdictSet> = diagrams.iter().map(|one| one.verdicts(&evidence)).collect();
            for fact in order {
                evidence.narrow(fact, Classes::only(person[usize::from(fact.0)]));
                let after: Vec<VerdictSet> = diagrams.iter().map(|one| one.verdicts(&evidence)).collect();
                for (before, after) in before.iter().zip(&after) {
                    let left = listed(*before);
                    assert!(!after.is_empty(), "a possible answer left no verdict in {world:#?}");
                    assert!(listed(*after).iter().all(|verdict| left.contains(verdict)), "{world:#?}");
                    decided += u32::from(before.len() == 1);
                }
                before = after;
            }
        }
    }
    assert!(decided > 5_000, "only {decided} decided verdicts were given one more answer");
}

#[test]
fn a_decided_verdict_never_flips_between_likely_and_not_now() {
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        for (rule, diagram) in world.rules.iter().zip(world.diagrams()) {
            let known = world.draw_known(&mut dice);
            let Some(Outcome::Decided(verdict)) = diagram.outcome(&world.evidence(&known)) else { continue };
            for number in world.people.completions(&known) {
                let person: Vec<_> = world.people.person(number).iter().map(|class| vec![*class]).collect();
                assert_eq!(rule.verdict(&world.evidence(&person)), verdict, "{person:?} in {world:#?}");
            }
        }
    }
}

#[test]
fn with_everything_known_nothing_is_open_and_nothing_is_asked() {
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let diagrams = world.diagrams();
        let person = world.someone(&mut dice);
        let evidence = world.draw_answers(&mut dice, &person, 100).evidence(&world.facts);
        for diagram in &diagrams {
            assert!(matches!(diagram.outcome(&evidence), Some(Outcome::Decided(_))), "{world:#?}");
            assert!(relevant_facts(diagram, &evidence).is_empty(), "{world:#?}");
        }
        let programmes: Vec<_> = diagrams.iter().collect();
        assert!(rank_screens(&world.facts, &programmes, &evidence, FactSet::EMPTY, None).is_empty(), "{world:#?}");
    }
}

#[test]
fn an_unanswered_fact_never_counts_as_no_nor_as_yes() {
    let (world, _) = World::draw(5);
    for (id, _) in world.facts.iter() {
        let nothing = Evidence::nothing_known(&world.facts);
        for rule in [test(1, id.0, 1), not(test(1, id.0, 1))] {
            let diagram = compile(&world.facts, &rule, &[]).unwrap();
            assert_eq!(listed(diagram.verdicts(&nothing)), [Verdict::NotNow, Verdict::Likely]);
            assert_eq!(relevant_facts(&diagram, &nothing), FactSet::from_iter([id]));
        }
    }
}

#[test]
fn x_or_not_x_is_decided_with_nothing_known() {
    let (world, _) = World::draw(5);
    let nothing = Evidence::nothing_known(&world.facts);
    let either = Condition::Any(vec![test(1, 0, 1), not(test(2, 0, 1))]);
    let both = Condition::All(vec![test(1, 0, 1), not(test(2, 0, 1))]);
    for (rule, verdict) in [(either, Verdict::Likely), (both, Verdict::NotNow)] {
        let diagram = compile(&world.facts, &rule, &[]).unwrap();
        assert_eq!(diagram.outcome(&nothing), Some(Outcome::Decided(verdict)));
        assert!(relevant_facts(&diagram, &nothing).is_empty());
    }
}

#[test]
fn a_choice_between_two_ways_that_are_both_open_is_not_asked_about() {
    let facts = two_valued(3);
    let (m, a, b) = (FactId(0), FactId(1), FactId(2));
    let one = Condition::All(vec![test(1, 0, 1), test(2, 1, 1)]);
    let other = Condition::All(vec![not(test(3, 0, 1)), test(4, 2, 1)]);
    let diagram = compile(&facts, &Condition::Any(vec![one, other]), &[]).unwrap();
    let mut evidence = Evidence::nothing_known(&facts);
    assert_eq!(relevant_facts(&diagram, &evidence), FactSet::from_iter([m, a, b]));
    evidence.narrow(a, Classes(1));
    assert_eq!(relevant_facts(&diagram, &evidence), FactSet::from_iter([m, b]));
    evidence.narrow(b, Classes(1));
    assert_eq!(diagram.outcome(&evidence), Some(Outcome::Decided(Verdict::Likely)));
    assert!(relevant_facts(&diagram, &evidence).is_empty());
}

#[test]
fn what_only_the_office_settles_is_ask_whether_it_is_negated_or_not() {
    let (world, _) = World::draw(5);
    let nothing = Evidence::nothing_known(&world.facts);
    let office = Condition::Office(ConditionId(1));
    for rule in [office.clone(), not(office)] {
        let diagram = compile(&world.facts, &rule, &world.impossible).unwrap();
        assert_eq!(diagram.outcome(&nothing), Some(Outcome::Decided(Verdict::Ask)));
        assert!(relevant_facts(&diagram, &nothing).is_empty());
    }
}

#[test]
fn a_known_failure_beats_what_only_the_office_settles() {
    let (world, _) = World::draw(5);
    let rule = Condition::All(vec![Condition::Office(ConditionId(1)), test(2, 0, 1), test(3, 1, 1)]);
    let diagram = compile(&world.facts, &rule, &[]).unwrap();
    let mut evidence = Evidence::nothing_known(&world.facts);
    assert_eq!(listed(diagram.verdicts(&evidence)), [Verdict::NotNow, Verdict::Ask]);
    evidence.narrow(FactId(0), Classes(0b10));
    assert_eq!(diagram.outcome(&evidence), Some(Outcome::Decided(Verdict::NotNow)));
}

#[test]
fn no_parts_at_all_is_likely_for_all_and_not_now_for_any() {
    let (world, _) = World::draw(5);
    let nothing = Evidence::nothing_known(&world.facts);
    for (rule, verdict) in [(Condition::All(vec![]), Verdict::Likely), (Condition::Any(vec![]), Verdict::NotNow)] {
        let diagram = compile(&world.facts, &rule, &world.impossible).unwrap();
        assert_eq!(diagram.outcome(&nothing), Some(Outcome::Decided(verdict)));
        assert_eq!(diagram.facts(), FactSet::EMPTY);
    }
}

#[test]
fn contradictory_evidence_has_no_outcome_at_all() {
    let (world, _) = World::draw(5);
    let diagram = compile(&world.facts, &test(1, 0, 1), &[]).unwrap();
    let mut evidence = Evidence::nothing_known(&world.facts);
    evidence.narrow(FactId(0), Classes(1));
    evidence.narrow(FactId(0), Classes(2));
    assert_eq!(diagram.outcome(&evidence), None);
    assert!(relevant_facts(&diagram, &evidence).is_empty());
}
