//! The order of questions: an interview ends, asks nothing twice, and ends with the right verdicts.

use std::collections::BTreeSet;

use zhucan_rules::{
    Classes, Condition, ConditionId, Diagram, Evidence, Fact, FactId, FactSet, Facts, Impossible, Outcome, Ranked,
    ScreenId, Test, TopicId, Verdict, compile, rank_screens, relevant_facts,
};

use crate::dice::Dice;
use crate::oracle::places;
use crate::world::{World, two_valued};

const WORLDS: u64 = 600;

fn rank(
    world: &World,
    diagrams: &[Diagram],
    evidence: &Evidence,
    closed: FactSet,
    last: Option<TopicId>,
) -> Vec<Ranked> {
    let programmes: Vec<&Diagram> = diagrams.iter().collect();
    rank_screens(&world.facts, &programmes, evidence, closed, last)
}

/// A person walks through the first ranked screens, and is not sure of a fact in `not_sure` of a hundred cases.
struct Interview<'a> {
    world: &'a World,
    diagrams: &'a [Diagram],
    evidence: Evidence,
    closed: FactSet,
    asked: BTreeSet<ScreenId>,
}

impl<'a> Interview<'a> {
    fn hold(world: &'a World, diagrams: &'a [Diagram], person: &[u8], not_sure: u64, dice: &mut Dice) -> Self {
        let evidence = Evidence::nothing_known(&world.facts);
        let mut held = Self { world, diagrams, evidence, closed: FactSet::EMPTY, asked: BTreeSet::new() };
        let mut last = None;
        while let Some(next) = rank(world, diagrams, &held.evidence, held.closed, last).first() {
            assert!(held.asked.insert(next.screen), "{:?} is asked twice in {world:#?}", next.screen);
            for fact in world.facts.on_screen(next.screen).iter() {
                last = world.facts.get(fact).map(|fact| fact.topic);
                if dice.chance(not_sure) {
                    held.closed.insert(fact);
                } else {
                    held.evidence.narrow(fact, Classes::only(person[usize::from(fact.0)]));
                }
            }
        }
        held
    }
}

#[test]
fn a_complete_interview_ends_as_the_complete_record_does() {
    let mut skipped = 0;
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let diagrams = world.diagrams();
        for _ in 0..4 {
            let person = world.someone(&mut dice);
            let held = Interview::hold(&world, &diagrams, &person, 0, &mut dice);
            skipped += world.facts.screens().count() - held.asked.len();
            let complete: Vec<_> = person.iter().map(|class| vec![*class]).collect();
            for (rule, diagram) in world.rules.iter().zip(&diagrams) {
                let verdict = rule.verdict(&world.evidence(&complete));
                assert_eq!(
                    diagram.outcome(&held.evidence),
                    Some(Outcome::Decided(verdict)),
                    "{person:?} in {world:#?}"
                );
            }
        }
    }
    assert!(skipped > 1_000, "only {skipped} questions were spared");
}

#[test]
fn an_interview_of_someone_who_is_not_sure_still_ends() {
    let mut unsure = 0;
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let diagrams = world.diagrams();
        let person = world.someone(&mut dice);
        let held = Interview::hold(&world, &diagrams, &person, 30, &mut dice);
        unsure += held.closed.len();
        for diagram in held.diagrams {
            let open = relevant_facts(diagram, &held.evidence);
            assert!(open.without(held.closed).is_empty(), "a fact is left to ask in {:#?}", held.world);
        }
    }
    assert!(unsure > 300, "only {unsure} facts were not known");
}

#[test]
fn someone_who_is_sure_of_nothing_is_asked_every_screen_once_at_most_and_learns_what_is_certain() {
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let diagrams = world.diagrams();
        let person = world.someone(&mut dice);
        let held = Interview::hold(&world, &diagrams, &person, 100, &mut dice);
        assert_eq!(held.evidence, Evidence::nothing_known(&world.facts));
    }
}

#[test]
fn every_fact_asked_about_is_unsettled_and_matters_to_an_open_programme() {
    let mut asked = 0;
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let diagrams = world.diagrams();
        let tables: Vec<_> = world.rules.iter().map(|rule| world.people.verdicts(rule)).collect();
        for _ in 0..4 {
            let person = world.someone(&mut dice);
            let answers = world.draw_answers(&mut dice, &person, 40);
            let known = world.known_by(&answers);
            let relevant: Vec<_> = tables.iter().map(|table| world.people.relevant(table, &known)).collect();
            let tied = tables
                .iter()
                .zip(&relevant)
                .any(|(table, facts)| facts.is_empty() && world.people.reachable(table, &known).len() > 1);
            for one in rank(&world, &diagrams, &answers.evidence(&world.facts), FactSet::EMPTY, None) {
                assert!(!one.relevant.is_empty(), "{one:?} in {world:#?}");
                assert!(one.relevant.without(world.facts.on_screen(one.screen)).is_empty(), "{one:?} in {world:#?}");
                for fact in places(one.relevant) {
                    assert!(known[fact].len() > 1, "{one:?} is settled in {world:#?}");
                    let matters = tied || relevant.iter().any(|facts| facts.contains(&fact));
                    assert!(matters, "{one:?} cannot matter by {answers:?} in {world:#?}");
                    asked += 1;
                }
            }
        }
    }
    assert!(asked > 2_000, "only {asked} facts were asked about");
}

#[test]
fn the_order_of_screens_is_the_same_every_time_and_for_every_order_of_programmes() {
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let (again, _) = World::draw(seed);
        let mut diagrams = world.diagrams();
        let evidence = world.evidence(&world.draw_known(&mut dice));
        let last = Some(TopicId(dice.between(0_u8, 2)));
        let first = rank(&world, &diagrams, &evidence, FactSet::EMPTY, last);
        assert_eq!(first, rank(&again, &again.diagrams(), &evidence, FactSet::EMPTY, last));
        dice.shuffle(&mut diagrams);
        assert_eq!(first, rank(&world, &diagrams, &evidence, FactSet::EMPTY, last), "{world:#?}");
    }
}

#[test]
fn without_a_topic_the_screen_that_spares_most_comes_first_and_ties_keep_the_declared_order() {
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let evidence = world.evidence(&world.draw_known(&mut dice));
        let ranked = rank(&world, &world.diagrams(), &evidence, FactSet::EMPTY, None);
        let order: Vec<_> = ranked.iter().map(|one| (one.expected, one.screen)).collect();
        assert!(order.is_sorted(), "{order:?} in {world:#?}");
        assert!(ranked.iter().all(|one| one.expected >= 1000), "{order:?} in {world:#?}");
    }
}

#[test]
fn a_closed_fact_is_not_asked_about_again() {
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let diagrams = world.diagrams();
        let evidence = Evidence::nothing_known(&world.facts);
        let closed: FactSet = world.facts.iter().map(|(id, _)| id).filter(|_| dice.chance(40)).collect();
        for one in rank(&world, &diagrams, &evidence, closed, None) {
            assert!(!one.relevant.meets(closed), "{one:?} in {world:#?}");
        }
    }
}

/// Three facts of which the first holds exactly when one of the others does and the other does not.
fn one_of_two() -> (Facts, Vec<Impossible>) {
    let forbidden = [[1, 1, 1], [1, 2, 2], [2, 1, 2], [2, 2, 1]];
    let combination = |classes: [u32; 3]| Impossible { when: (0..).map(FactId).zip(classes.map(Classes)).collect() };
    (two_valued(3), forbidden.map(combination).to_vec())
}

#[test]
fn where_the_deciding_fact_is_not_known_the_facts_that_together_tell_it_are_asked() {
    let (facts, impossible) = one_of_two();
    let rule = Condition::Test(Test { id: ConditionId(0), any_of: vec![(FactId(0), Classes(1))] });
    let diagram = compile(&facts, &rule, &impossible).unwrap();
    let mut evidence = Evidence::nothing_known(&facts);
    assert_eq!(relevant_facts(&diagram, &evidence), FactSet::from_iter([FactId(0)]));
    let closed = FactSet::from_iter([FactId(0)]);
    for fact in [FactId(1), FactId(2)] {
        let ranked = rank_screens(&facts, &[&diagram], &evidence, closed, None);
        assert_eq!(ranked.first().map(|one| one.screen), Some(ScreenId(fact.0)), "{ranked:?}");
        evidence.narrow(fact, Classes(1));
    }
    assert_eq!(diagram.outcome(&evidence), Some(Outcome::Decided(Verdict::NotNow)));
}

#[test]
fn where_the_deciding_fact_is_not_known_and_nothing_else_tells_it_nothing_is_asked() {
    let (facts, impossible) = one_of_two();
    let rule = Condition::Test(Test { id: ConditionId(0), any_of: vec![(FactId(0), Classes(1))] });
    let diagram = compile(&facts, &rule, &impossible).unwrap();
    let evidence = Evidence::nothing_known(&facts);
    let closed = FactSet::from_iter([FactId(0), FactId(1)]);
    assert_eq!(rank_screens(&facts, &[&diagram], &evidence, closed, None), []);
}

#[test]
fn an_interview_stops_only_when_no_answers_together_could_rule_out_a_verdict() {
    let (mut stopped, mut useful) = (0, 0);
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let diagrams = world.diagrams();
        let closed: FactSet = world.facts.iter().map(|(id, _)| id).filter(|_| dice.chance(50)).collect();
        let open: Vec<usize> = places(world.facts.askable().without(closed));
        for (rule, diagram) in world.rules.iter().zip(&diagrams) {
            let verdicts = world.people.verdicts(rule);
            let nothing = world.nothing_known();
            let all = world.people.reachable(&verdicts, &nothing);
            let narrows = world.people.possible().into_iter().any(|number| {
                let mut told = nothing.clone();
                for fact in &open {
                    told[*fact] = vec![world.people.person(number)[*fact]];
                }
                world.people.reachable(&verdicts, &told) != all
            });
            let evidence = Evidence::nothing_known(&world.facts);
            let ranked = rank_screens(&world.facts, &[diagram], &evidence, closed, None);
            if narrows {
                assert!(!ranked.is_empty(), "the interview stops early with {closed:?} closed in {world:#?}");
                useful += 1;
            } else {
                stopped += u32::from(ranked.is_empty());
            }
        }
    }
    assert!(useful > 300 && stopped > 100, "only {useful} and {stopped} cases were looked at");
}

#[test]
fn a_question_that_makes_sense_only_after_another_waits_while_that_one_still_matters() {
    let mut waited = 0;
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let diagrams = world.diagrams();
        let programmes: Vec<&Diagram> = diagrams.iter().collect();
        let evidence = world.evidence(&world.draw_known(&mut dice));
        let free = rank(&world, &diagrams, &evidence, FactSet::EMPTY, None);
        let (Some(first), Some(last)) = (free.first(), free.last().filter(|_| free.len() > 1)) else { continue };
        let mut declared: Vec<Fact> = world.facts.iter().map(|(_, fact)| fact.clone()).collect();
        for fact in places(world.facts.on_screen(first.screen)) {
            declared[fact].after = last.relevant;
        }
        let facts = Facts::new(declared);
        let ranked = rank_screens(&facts, &programmes, &evidence, FactSet::EMPTY, None);
        assert_eq!(ranked.last().map(|one| one.screen), Some(first.screen), "{world:#?}");
        assert_eq!(ranked.len(), free.len(), "{world:#?}");
        let ranked = rank_screens(&facts, &programmes, &evidence, last.relevant, None);
        assert!(ranked.first().is_some_and(|one| one.screen != last.screen), "{world:#?}");
        waited += 1;
    }
    assert!(waited > 100, "only {waited} questions waited");
}

fn yes(fact: u8) -> Condition {
    Condition::Test(Test { id: ConditionId(u16::from(fact)), any_of: vec![(FactId(fact), Classes(1))] })
}

/// The screens and the estimates of a ranking where nothing is known.
fn estimates(facts: &Facts, rules: &[Condition], impossible: &[Impossible]) -> Vec<(u8, u64)> {
    let diagrams: Vec<Diagram> = rules.iter().map(|rule| compile(facts, rule, impossible).unwrap()).collect();
    let programmes: Vec<&Diagram> = diagrams.iter().collect();
    let ranked = rank_screens(facts, &programmes, &Evidence::nothing_known(facts), FactSet::EMPTY, None);
    ranked.into_iter().map(|one| (one.screen.0, one.expected)).collect()
}

#[test]
fn an_estimate_counts_this_screen_and_the_chances_of_those_to_come() {
    let facts = two_valued(3);
    let both = Condition::All(vec![yes(0), yes(1)]);
    assert_eq!(estimates(&facts, &[both], &[]), [(0, 1500), (1, 1500)]);
    let choice = Condition::Any(vec![
        Condition::All(vec![yes(0), yes(1)]),
        Condition::All(vec![Condition::Not(Box::new(yes(0))), yes(2)]),
    ]);
    // The choice leaves one question. One of the ways first leaves the choice, and every second time the other way.
    assert_eq!(estimates(&facts, &[choice], &[]), [(0, 2000), (1, 2500), (2, 2500)]);
}

#[test]
fn an_answer_that_tells_others_spares_their_screens_in_the_estimate() {
    let facts = two_valued(4);
    let three = Condition::All(vec![yes(0), yes(1), yes(2)]);
    let differ = [[(0, 1), (1, 2)], [(0, 2), (1, 1)]];
    let alike =
        differ.map(|when| Impossible { when: when.map(|(fact, classes)| (FactId(fact), Classes(classes))).into() });
    assert_eq!(estimates(&facts, std::slice::from_ref(&three), &[]), [(0, 1750), (1, 1750), (2, 1750)]);
    assert_eq!(estimates(&facts, &[three], &alike), [(0, 1500), (1, 1500), (2, 1500)]);
}

#[test]
fn facts_ticked_on_one_screen_are_weighed_one_tick_at_a_time() {
    let mut declared: Vec<Fact> = two_valued(6).iter().map(|(_, fact)| fact.clone()).collect();
    for (at, fact) in declared.iter_mut().enumerate() {
        let ticked = at < 3;
        fact.screen = Some(ScreenId(if ticked { 0 } else { u8::try_from(at).unwrap() - 2 }));
        fact.prior = if ticked { vec![1, 3] } else { vec![1, 1] };
    }
    let facts = Facts::new(declared);
    let rules = [0, 1, 2].map(|tick| Condition::All(vec![yes(tick), yes(tick + 3)]));
    // No tick leaves nothing, and is weighed 1000; each of three ticks leaves one screen, and is weighed 333. Another
    // screen first leaves the ticks; of them two still leave a screen, among three ticks or among two.
    let found = estimates(&facts, &rules, &[]);
    let ticks = |ticks: u64| ticks * 333 * 1000;
    let then = ticks(2) / (1000 + 3 * 333) + ticks(2) / (1000 + 2 * 333);
    let later = 2000 + then / 2;
    assert_eq!(found, [(0, 1000 + ticks(3) / (1000 + 3 * 333)), (1, later), (2, later), (3, later)]);
}
