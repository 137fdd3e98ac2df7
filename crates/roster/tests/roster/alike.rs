//! Many at a time is the same as one by one.

use zhucan_catalog::{Catalogue, Household};
use zhucan_roster::{Gaps, Screen};
use zhucan_rules::{Date, Outcome, settling_alone};

use crate::draw::{Dice, people, policy};

/// Assesses the households both ways, and compares every verdict and, where somebody finds them, every missing fact and
/// whether it settles the verdict by itself.
#[track_caller]
fn compare(catalogue: &Catalogue, households: &[Household], on: Date, finder: Option<&mut Gaps<'_>>) {
    let people = people(catalogue, households);
    let verdicts = Screen::new(catalogue, on).verdicts(&people);
    let missing = finder.map(|finder| finder.find(&people, &verdicts));
    for (place, household) in households.iter().enumerate() {
        let evidence = household.evidence(catalogue);
        let assessment = catalogue.assess(household, on);
        let mut alone = assessment.programmes.iter();
        for (at, column) in verdicts.programmes.iter().enumerate() {
            let Some(outcome) = column.outcome(place) else { continue };
            let one = alone.next().unwrap();
            assert_eq!((column.programme, outcome), (one.programme, one.outcome), "{household:?}");
            let Some(missing) = &missing else { continue };
            let gap = missing.gap(at, place);
            assert_eq!(gap.missing, one.missing, "{household:?}");
            let rule = &catalogue.programme(one.programme).unwrap().rule_on(on).unwrap().diagram;
            assert_eq!(gap.settling, gap.missing.and(settling_alone(rule, &evidence)), "{household:?}");
        }
        assert_eq!(alone.next(), None, "{household:?}");
    }
}

fn days(catalogue: &Catalogue) -> Vec<Date> {
    let mut days = vec![catalogue.edition.checked_on];
    days.extend(["2018-06-01", "2022-08-01", "2026-07-01"].map(|day| day.parse::<Date>().unwrap()));
    days
}

#[test]
fn columns_give_every_random_person_the_verdicts_and_missing_facts_of_the_person_alone() {
    let catalogue = &policy().catalogue;
    let mut dice = Dice(1);
    for (on, count) in days(catalogue).into_iter().zip([1100, 300, 300, 300]) {
        let mut gaps = Gaps::new(catalogue, on);
        compare(catalogue, &dice.households(catalogue, count), on, Some(&mut gaps));
    }
}

#[test]
fn complete_records_get_the_verdicts_of_each_alone() {
    let catalogue = &policy().catalogue;
    let mut dice = Dice(10);
    for on in days(catalogue) {
        let households: Vec<_> = (0..600).map(|_| dice.complete(catalogue)).collect();
        assert!(households.iter().all(|household| household.answers().known().len() == 45));
        compare(catalogue, &households, on, None);
    }
}

#[test]
fn complete_records_among_partial_and_impossible_ones_get_the_verdicts_of_each_alone() {
    let catalogue = &policy().catalogue;
    let mut dice = Dice(11);
    let mut households: Vec<_> = (0..1600).map(|_| dice.complete(catalogue)).collect();
    households[700] = dice.household(catalogue, 50, false);
    // A complete record that no person can give, in a batch of complete records.
    let contradicting = |household: &mut Household| {
        household.say(catalogue, "age", "10").unwrap();
        household.say(catalogue, "elder_nursing", "yes").unwrap();
    };
    contradicting(&mut households[3]);
    contradicting(&mut households[1599]);
    compare(catalogue, &households, catalogue.edition.checked_on, None);
}

#[test]
fn any_number_of_people_is_assessed_as_a_whole() {
    let catalogue = &policy().catalogue;
    let on = catalogue.edition.checked_on;
    let mut dice = Dice(2);
    for count in [0, 1, 2, 63, 64, 65, 511, 512, 513, 1024, 1025] {
        compare(catalogue, &dice.households(catalogue, count), on, None);
    }
}

/// A million are compared by `cargo test -p zhucan-roster --profile host -- --ignored`; `PEOPLE` says another number.
#[test]
#[ignore = "takes half a minute optimised, and many otherwise"]
fn columns_give_a_million_random_people_the_outcomes_that_assess_gives_each_alone() {
    let catalogue = &policy().catalogue;
    let on = catalogue.edition.checked_on;
    let wanted = std::env::var("PEOPLE").map_or(1_000_000, |count| count.parse::<usize>().unwrap());
    let screen = Screen::new(catalogue, on);
    let rules: Vec<_> = catalogue.programmes().filter_map(|(_, one)| one.rule_on(on)).collect();
    let mut dice = Dice(3);
    let mut done = 0;
    while done < wanted {
        // Each is somebody else. Whoever says less than somebody possible is possible. Whole batches are complete, and others mixed.
        let unknown = [0, 0, 5, 30, 60, 90][dice.below(6)];
        let some: Vec<Household> = (0..(wanted - done).min(2048))
            .map(|_| {
                let mut household = dice.complete(catalogue);
                for (fact, _) in catalogue.facts.iter() {
                    if dice.below(100) < unknown {
                        household.doubt(fact);
                    }
                }
                household
            })
            .collect();
        let verdicts = screen.verdicts(&people(catalogue, &some));
        for (place, household) in some.iter().enumerate() {
            let evidence = household.evidence(catalogue);
            for (column, rule) in verdicts.programmes.iter().zip(&rules) {
                let outcome = column.outcome(place);
                assert_eq!(outcome, rule.diagram.outcome(&evidence), "{household:?}");
                assert!(outcome.is_some());
            }
        }
        done += some.len();
    }
    assert_eq!(done, wanted);
}

#[test]
fn who_gives_answers_that_no_person_can_give_gets_no_verdict() {
    let catalogue = &policy().catalogue;
    let on = catalogue.edition.checked_on;
    let mut household = Household::new();
    household.say(catalogue, "age", "10").unwrap();
    household.say(catalogue, "elder_nursing", "yes").unwrap();
    let people = people(catalogue, &[household, Household::new()]);
    for column in Screen::new(catalogue, on).verdicts(&people).programmes {
        assert_eq!(column.outcome(0), None);
        assert!(matches!(column.outcome(1), Some(Outcome::Open(_))));
    }
}

#[test]
fn what_is_found_does_not_depend_on_who_else_is_there() {
    let catalogue = &policy().catalogue;
    let on = catalogue.edition.checked_on;
    let households = Dice(4).households(catalogue, 700);
    let mut gaps = Gaps::new(catalogue, on);
    let mut find = |some: &[Household]| {
        let people = people(catalogue, some);
        gaps.find(&people, &Screen::new(catalogue, on).verdicts(&people))
    };
    let together = find(&households);
    for place in (0..households.len()).step_by(50) {
        let alone = find(&households[place..=place]);
        assert_eq!(alone.facts(0), together.facts(place));
        for at in 0..alone.programmes.len() {
            assert_eq!(alone.gap(at, 0), together.gap(at, place));
        }
    }
}
