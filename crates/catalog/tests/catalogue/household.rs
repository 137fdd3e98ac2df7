//! What a household says, doubts and takes back.

use zhucan_catalog::{Household, Refused};
use zhucan_rules::FactId;

use crate::real::{catalogue, fact, handbook, household, value};

fn said(household: &Household, id: &str) -> Option<String> {
    let answer = household.answers().get(fact(id))?;
    Some(catalogue().facts.get(fact(id)).unwrap().spell(answer))
}

/// Answers that need not go together.
fn saying(given: &[(&str, &str)]) -> Household {
    let mut household = Household::new();
    for (fact, value) in given {
        household.say(catalogue(), fact, value).unwrap();
    }
    household
}

#[track_caller]
fn refused(given: &[(&str, &str)]) -> (Vec<String>, Option<String>) {
    match saying(given).check(catalogue(), handbook()) {
        Err(Refused::Impossible { facts, because }) => (facts, because),
        other => panic!("{given:?} gave {other:?}"),
    }
}

#[test]
fn an_answer_is_kept_as_it_was_given() {
    let household = household(&[("age", "34"), ("certificate", "expiring")]);
    assert_eq!(said(&household, "age").as_deref(), Some("34"));
    assert_eq!(said(&household, "certificate").as_deref(), Some("expiring"));
    assert_eq!(said(&household, "registration"), None);
    assert_eq!(household.answered(), [fact("age"), fact("certificate")].into_iter().collect());
}

#[test]
fn an_answer_that_cannot_be_is_refused_and_changes_nothing() {
    let mut household = household(&[("age", "34")]);
    let before = household.clone();
    for (id, value, told) in [
        ("agee", "1", "there is no fact `agee`"),
        ("age", "121", "`age` cannot be `121`; it can be: a whole number from 0 to 120"),
        ("age", "-1", "`age` cannot be `-1`; it can be: a whole number from 0 to 120"),
        ("age", "", "`age` cannot be ``; it can be: a whole number from 0 to 120"),
        ("certificate", "Valid", "`certificate` cannot be `Valid`; it can be: valid, expiring, expired, none"),
    ] {
        assert_eq!(household.say(catalogue(), id, value).unwrap_err().to_string(), told);
        assert_eq!(household, before);
    }
}

#[test]
fn both_ends_of_the_range_are_answers() {
    assert_eq!(said(&household(&[("age", "0")]), "age").as_deref(), Some("0"));
    assert_eq!(said(&household(&[("age", "120")]), "age").as_deref(), Some("120"));
}

#[test]
fn a_doubt_forgets_the_answer_and_an_answer_ends_the_doubt() {
    let mut household = household(&[("age", "34")]);
    household.doubt(fact("age"));
    assert_eq!((said(&household, "age"), household.not_sure().contains(fact("age"))), (None, true));
    assert!(household.answered().contains(fact("age")));
    household.say(catalogue(), "age", "35").unwrap();
    assert_eq!(said(&household, "age").as_deref(), Some("35"));
    assert!(household.not_sure().is_empty());
}

#[test]
fn a_doubt_leaves_everything_possible_and_is_not_asked_again() {
    let unsure = |id: &str| {
        let mut household = Household::new();
        household.doubt(fact(id));
        household
    };
    for id in ["certificate", "age", "registration", "assistance"] {
        let household = unsure(id);
        let today = crate::real::today();
        assert_eq!(catalogue().assess(&household, today), catalogue().assess(&Household::new(), today), "{id}");
        let next = catalogue().next(&household, today, None);
        assert!(!next.is_empty() && next.iter().all(|one| !one.relevant.contains(fact(id))), "{id}");
    }
}

#[test]
fn later_answers_keep_the_earlier_ones_that_still_hold() {
    let mut household = household(&[("certificate", "valid"), ("registration", "hangzhou"), ("age", "34")]);
    let dropped = household.answer(catalogue(), &[value("assistance", "none"), (fact("family_income"), None)]);
    assert_eq!(dropped, []);
    for (id, expected) in
        [("certificate", "valid"), ("registration", "hangzhou"), ("age", "34"), ("assistance", "none")]
    {
        assert_eq!(said(&household, id).as_deref(), Some(expected));
    }
    assert_eq!(household.not_sure(), [fact("family_income")].into_iter().collect());
}

#[test]
fn later_answers_drop_the_earlier_ones_they_contradict_and_name_them() {
    let mut household = household(&[("age", "40"), ("registration", "hangzhou"), ("work_injury_care", "yes")]);
    let dropped = household.answer(catalogue(), &[value("age", "10")]);
    assert_eq!(dropped, [fact("work_injury_care")]);
    assert_eq!(said(&household, "age").as_deref(), Some("10"));
    assert_eq!(said(&household, "registration").as_deref(), Some("hangzhou"));
    assert_eq!(said(&household, "work_injury_care"), None);
    assert!(!household.answered().contains(fact("work_injury_care")), "it is asked again");
    assert_eq!(household.check(catalogue(), handbook()), Ok(()));
}

#[test]
fn no_certificate_drops_every_grade() {
    let grades = ["grade_visual", "grade_hearing", "grade_speech", "grade_limb", "grade_intellectual", "grade_mental"];
    let mut given: Vec<(&str, &str)> = grades.iter().map(|grade| (*grade, "3")).collect();
    given.push(("certificate", "valid"));
    let mut household = household(&given);
    let dropped = household.answer(catalogue(), &[value("certificate", "none")]);
    assert_eq!(dropped, grades.map(fact));
}

#[test]
fn only_as_many_earlier_answers_are_dropped_as_must_be() {
    let mut household = household(&[("certificate", "valid"), ("grade_visual", "2"), ("grade_limb", "none")]);
    let none: Vec<(FactId, _)> =
        ["grade_visual", "grade_hearing", "grade_speech", "grade_limb", "grade_intellectual", "grade_mental"]
            .map(|grade| value(grade, "none"))
            .to_vec();
    assert_eq!(household.answer(catalogue(), &none), [fact("certificate")]);
    assert_eq!(household.answer(catalogue(), &[value("certificate", "none")]), []);
}

#[test]
fn the_same_answer_given_again_changes_nothing() {
    let mut household = household(&[("certificate", "valid"), ("age", "34")]);
    household.doubt(fact("assistance"));
    let before = household.clone();
    assert_eq!(household.answer(catalogue(), &[value("age", "34")]), []);
    assert_eq!(household.answer(catalogue(), &[]), []);
    assert_eq!(household.answer(catalogue(), &[(fact("assistance"), None)]), []);
    assert_eq!(household, before);
}

#[test]
fn not_sure_after_an_answer_forgets_it_and_an_answer_after_not_sure_counts() {
    let mut household = household(&[("age", "34")]);
    assert_eq!(household.answer(catalogue(), &[(fact("age"), None)]), []);
    assert_eq!((said(&household, "age"), household.not_sure().contains(fact("age"))), (None, true));
    assert_eq!(household.answer(catalogue(), &[value("age", "35")]), []);
    assert_eq!(said(&household, "age").as_deref(), Some("35"));
    assert!(household.not_sure().is_empty());
}

#[test]
fn a_value_that_no_fact_has_counts_as_not_sure() {
    let mut household = Household::new();
    household.answer(catalogue(), &[(fact("certificate"), Some(zhucan_rules::Value(99)))]);
    assert_eq!(household.not_sure(), [fact("certificate")].into_iter().collect());
}

#[test]
fn a_contradiction_names_its_facts_and_says_why() {
    let (facts, because) = refused(&[("certificate", "none"), ("age", "34"), ("grade_limb", "1")]);
    assert_eq!(facts, ["certificate", "grade_limb"]);
    assert_eq!(because.as_deref(), Some("没有办过残疾人证，就没有肢体残疾等级"));
    let error = saying(&[("certificate", "none"), ("grade_limb", "1")]).check(catalogue(), handbook()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "these answers cannot all be true: certificate, grade_limb (没有办过残疾人证，就没有肢体残疾等级)"
    );
}

#[test]
fn of_two_contradictions_one_is_told_with_its_own_reason() {
    let (facts, because) =
        refused(&[("certificate", "none"), ("grade_visual", "1"), ("age", "10"), ("pension_insurance", "resident")]);
    let ruled = handbook().impossible.iter().find(|one| Some(&one.because) == because.as_ref()).unwrap();
    let named: Vec<&str> =
        ruled.combination.facts().iter().map(|at| catalogue().facts.get(at).unwrap().id.as_str()).collect();
    assert_eq!(facts, named, "{because:?}");
}

#[test]
fn a_contradiction_through_an_unknown_fact_names_its_facts_without_a_reason() {
    assert_eq!(
        refused(&[("elder_nursing", "yes"), ("child_support", "orphan")]),
        (vec!["child_support".to_owned(), "elder_nursing".to_owned()], None)
    );
}

#[test]
fn the_order_of_answers_does_not_matter() {
    let given = [
        ("certificate", "none"),
        ("grade_visual", "1"),
        ("age", "10"),
        ("pension_insurance", "resident"),
        ("registration", "hangzhou"),
    ];
    let expected = saying(&given);
    let mut order = given;
    for turn in 0..given.len() {
        order.rotate_left(1);
        order.swap(0, turn);
        assert_eq!(saying(&order), expected);
        assert_eq!(saying(&order).check(catalogue(), handbook()), expected.check(catalogue(), handbook()));
    }
}

#[test]
fn every_impossible_combination_is_refused_and_told() {
    for ruled in &handbook().impossible {
        let facts = &catalogue().facts;
        let mut household = Household::new();
        for (id, classes) in &ruled.combination.when {
            let fact = facts.get(*id).unwrap();
            let value = fact.representative(classes.iter().next().unwrap());
            household.say(catalogue(), &fact.id, &fact.spell(value)).unwrap();
        }
        let Err(Refused::Impossible { facts: named, because }) = household.check(catalogue(), handbook()) else {
            panic!("{} is let pass", ruled.because)
        };
        assert!(named.len() > 1 && because.is_some(), "{}: {named:?} {because:?}", ruled.because);
    }
}
