//! Which facts would settle an open verdict: they agree with the enumeration.

use std::collections::BTreeMap;

use zhucan_rules::{
    Classes, Condition, ConditionId, Diagram, Evidence, FactId, FactSet, Facts, Impossible, Test, Verdict, compile,
    settling_alone, settling_facts,
};

use crate::dice::Dice;
use crate::enumeration::{Known, Verdicts};
use crate::explained::subsets;
use crate::oracle::places;
use crate::tally::Tally;
use crate::world::{World, two_valued};

const WORLDS: u64 = 1_000;

/// What may be known of someone who is possible.
fn known_of_someone(world: &World, dice: &mut Dice) -> Known {
    loop {
        let known = world.draw_known(dice);
        if !world.people.completions(&known).is_empty() {
            return known;
        }
    }
}

/// Whether all people who fit and who answer `facts` the same have the same verdict.
fn settle(world: &World, verdicts: &Verdicts, known: &Known, facts: &[usize]) -> bool {
    let mut told: BTreeMap<Vec<u8>, Option<Verdict>> = BTreeMap::new();
    world.people.completions(known).into_iter().all(|number| {
        let person = world.people.person(number);
        let answers = facts.iter().map(|fact| person[*fact]).collect();
        *told.entry(answers).or_insert(verdicts[number]) == verdicts[number]
    })
}

fn is_open(world: &World, verdicts: &Verdicts, known: &Known) -> bool {
    world.people.reachable(verdicts, known).len() > 1
}

/// The first of the smallest sets of unknown facts that settle an open verdict.
fn fewest(world: &World, verdicts: &Verdicts, known: &Known) -> Option<Vec<usize>> {
    let unknown: Vec<usize> = (0..known.len()).filter(|fact| known[*fact].len() > 1).collect();
    let sets = (0..=unknown.len()).flat_map(|count| subsets(&unknown, count));
    is_open(world, verdicts, known).then(|| sets.into_iter().find(|set| settle(world, verdicts, known, set)).unwrap())
}

#[test]
fn no_fewer_facts_and_none_declared_earlier_settle_an_open_verdict_whatever_the_answers() {
    let (mut tally, mut several, mut spared) = (Tally::default(), 0, 0);
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        for (rule, diagram) in world.rules.iter().zip(world.diagrams()) {
            let verdicts = world.people.verdicts(rule);
            for round in 0..5 {
                let known = if round == 0 { world.nothing_known() } else { known_of_someone(&world, &mut dice) };
                let found = settling_facts(&diagram, &world.evidence(&known)).map(places);
                tally.same(&found, &fewest(&world, &verdicts, &known), &(&world, &known, rule));
                let unknown = known.iter().filter(|classes| classes.len() > 1).count();
                several += u32::from(found.as_ref().is_some_and(|facts| facts.len() > 1));
                spared += u32::from(found.is_some_and(|facts| facts.len() < unknown));
            }
        }
    }
    tally.reached(9_000);
    assert!(several > 1_500 && spared > 2_000, "only {several} sets of several facts, {spared} smaller than all");
}

#[test]
fn a_fact_settles_alone_exactly_when_each_answer_to_it_leaves_one_verdict() {
    let (mut tally, mut alone) = (Tally::default(), 0);
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        for (rule, diagram) in world.rules.iter().zip(world.diagrams()) {
            let verdicts = world.people.verdicts(rule);
            for _ in 0..5 {
                let known = known_of_someone(&world, &mut dice);
                let evidence = world.evidence(&known);
                let all = settling_alone(&diagram, &evidence);
                for fact in 0..known.len() {
                    let found = all.contains(FactId(u8::try_from(fact).unwrap()));
                    let naive = is_open(&world, &verdicts, &known) && settle(&world, &verdicts, &known, &[fact]);
                    tally.same(&(fact, found), &(fact, naive), &(&world, &known, rule));
                    alone += u32::from(found);
                }
            }
        }
    }
    tally.reached(30_000);
    assert!(alone > 1_000, "only {alone} facts settle a verdict alone");
}

#[test]
fn whatever_the_answers_to_the_settling_facts_the_verdict_is_then_decided() {
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        for diagram in world.diagrams() {
            let known = known_of_someone(&world, &mut dice);
            let mut evidence = world.evidence(&known);
            let Some(facts) = settling_facts(&diagram, &evidence) else { continue };
            let person = world.people.person(*dice.pick(&world.people.completions(&known)));
            for fact in facts.iter() {
                assert!(!evidence.settles(fact), "{fact:?} is known in {world:#?}");
                evidence.narrow(fact, Classes::only(person[usize::from(fact.0)]));
            }
            assert_eq!(diagram.verdicts(&evidence).len(), 1, "{facts:?} by {known:?} in {world:#?}");
        }
    }
}

fn yes(fact: u8) -> Condition {
    Condition::Test(Test { id: ConditionId(u16::from(fact)), any_of: vec![(FactId(fact), Classes(1))] })
}

fn settling(facts: &Facts, rule: &Condition, impossible: &[Impossible]) -> Option<Vec<usize>> {
    let diagram = compile(facts, rule, impossible).unwrap();
    settling_facts(&diagram, &Evidence::nothing_known(facts)).map(places)
}

#[test]
fn a_fact_that_tells_two_others_settles_what_they_decide() {
    // The third fact is a grade that says both whether the first holds and whether the second does.
    let facts = two_valued(3);
    let differ = |one, other| {
        [(1, 2), (2, 1)].map(|(here, there)| Impossible {
            when: vec![(FactId(one), Classes(here)), (FactId(other), Classes(there))],
        })
    };
    let both = Condition::All(vec![yes(0), yes(1)]);
    assert_eq!(settling(&facts, &both, &[]), Some(vec![0, 1]));
    assert_eq!(settling(&facts, &both, &[differ(0, 2), differ(1, 2)].concat()), Some(vec![0]));
    let never = Condition::All(vec![yes(0), Condition::Not(Box::new(yes(2)))]);
    assert_eq!(settling(&facts, &never, &differ(0, 2)), None);
    assert_eq!(settling(&facts, &Condition::Any(vec![yes(0), Condition::Not(Box::new(yes(0)))]), &[]), None);
}

/// As many pairs of facts: one says what the other says, and all the first ones together decide.
fn twins(pairs: u8) -> (Facts, Diagram) {
    let facts = two_valued(2 * pairs);
    let differ = (0..pairs).flat_map(|one| {
        [(1, 2), (2, 1)].map(|(here, there)| Impossible {
            when: vec![(FactId(one), Classes(here)), (FactId(one + pairs), Classes(there))],
        })
    });
    let rule = Condition::All((0..pairs).map(|one| Condition::Any(vec![yes(one), yes((one + 1) % pairs)])).collect());
    let diagram = compile(&facts, &rule, &differ.collect::<Vec<_>>()).unwrap();
    (facts, diagram)
}

#[test]
fn a_diagram_too_large_to_search_still_names_facts_that_settle_its_verdict() {
    for pairs in [3, 11] {
        let (facts, diagram) = twins(pairs);
        let nothing = Evidence::nothing_known(&facts);
        let found = settling_facts(&diagram, &nothing).unwrap();
        assert_eq!(found, (0..pairs).map(FactId).collect::<FactSet>(), "{} nodes", diagram.size());
    }
}
