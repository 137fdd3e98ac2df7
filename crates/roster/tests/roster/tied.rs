//! Answers that are tied so that no fact matters by itself: the few who are looked at one by one.

use zhucan_catalog::{Catalogue, DatedRule, Household, Programme};
use zhucan_roster::{Gaps, Screen};
use zhucan_rules::{
    ChangeKind, Classes, Condition, ConditionId, Date, Fact, FactId, FactSet, Facts, Impossible, Kind, Possibility,
    ScreenId, Test, TopicId, compile,
};

use crate::draw::{people, policy};

fn day() -> Date {
    policy().catalogue.edition.checked_on
}

/// Four facts with two values, of which an even number is always *yes*; and a programme for whom the first two differ.
fn tied() -> Catalogue {
    let fact = |name: &str| Fact {
        id: name.to_owned(),
        kind: Kind::Choice(vec!["no".to_owned(), "yes".to_owned()]),
        topic: TopicId(0),
        screen: Some(ScreenId(0)),
        prior: vec![1, 1],
        change: ChangeKind::Fixed,
        moves: Vec::new(),
        after: FactSet::EMPTY,
    };
    let facts = Facts::new(["a", "b", "c", "d"].map(fact).to_vec());
    let odd = (0_u8..16).filter(|word| word.count_ones() % 2 == 1);
    let impossible: Vec<Impossible> = odd
        .map(|word| Impossible { when: (0_u8..4).map(|at| (FactId(at), Classes::only((word >> at) & 1))).collect() })
        .collect();
    let is =
        |at: u8, yes: u8| Condition::Test(Test { id: ConditionId(0), any_of: vec![(FactId(at), Classes::only(yes))] });
    let either = |one, other| Condition::All(vec![is(0, one), is(1, other)]);
    let rule = Condition::Any(vec![either(0, 1), either(1, 0)]);
    let diagram = compile(&facts, &rule, &impossible).unwrap();
    Catalogue {
        edition: policy().catalogue.edition.clone(),
        possibility: Possibility::compile(&facts, &impossible).unwrap(),
        facts,
        topics: vec!["only".to_owned()],
        screens: vec!["only".to_owned()],
        standards: Vec::new(),
        programmes: vec![Programme {
            id: "differ".to_owned(),
            rules: vec![DatedRule { from: "2000-01-01".parse().unwrap(), until: None, diagram }],
            rivals: Vec::new(),
            offered_when: None,
        }],
    }
}

#[test]
fn who_has_answers_that_matter_only_together_is_told_them_all_the_same() {
    let catalogue = tied();
    let mut households = Vec::new();
    // Every partial answer to the four facts, so often that they fill more than a batch.
    for word in 0..3_u32.pow(4) * 8 {
        let mut household = Household::new();
        for (at, fact) in (0..).zip(["a", "b", "c", "d"]) {
            match word / 3_u32.pow(at) % 3 {
                0 => {}
                answer => household.say(&catalogue, fact, ["no", "yes"][answer as usize - 1]).unwrap(),
            }
        }
        households.push(household);
    }
    let people = people(&catalogue, &households);
    let verdicts = Screen::new(&catalogue, day()).verdicts(&people);
    let missing = Gaps::new(&catalogue, day()).find(&people, &verdicts);
    for (place, household) in households.iter().enumerate() {
        let alone = catalogue.assess(household, day()).programmes;
        assert_eq!(verdicts.programmes[0].outcome(place), alone.first().map(|one| one.outcome), "{household:?}");
        let expected = alone.first().map(|one| one.missing).unwrap_or_default();
        assert_eq!(missing.gap(0, place).missing, expected, "{household:?}");
    }
    assert_eq!(missing.facts(0).len(), 3, "no answer alone tells anything, and the fourth follows from the others");
    assert!(missing.gap(0, 0).settling.is_empty());
}
