//! What each key means in each kind of row.

use super::*;
use crate::state::policy::catalogue;

fn screen(first: &str) -> FactSet {
    let facts = &catalogue().facts;
    let screen = facts.find(first).and_then(|id| facts.get(id)).and_then(|fact| fact.screen).unwrap();
    facts.on_screen(screen)
}

fn meaning(first: &str, household: &Household, half: Option<usize>, key: char) -> Meaning {
    Row { facts: &catalogue().facts, on_screen: screen(first), household, half }.meaning(key)
}

fn given(fact: &str, value: &str) -> (FactId, Option<Value>) {
    let facts = &catalogue().facts;
    let id = facts.find(fact).unwrap();
    (id, facts.get(id).unwrap().parse(value).ok())
}

#[test]
fn a_digit_chooses_and_goes_on() {
    let nobody = Household::new();
    assert_eq!(meaning("certificate", &nobody, None, '1'), Meaning::Done(vec![given("certificate", "valid")]));
    assert_eq!(meaning("certificate", &nobody, None, '4'), Meaning::Done(vec![given("certificate", "none")]));
    assert_eq!(meaning("certificate", &nobody, None, '5'), Meaning::Nothing);
    assert_eq!(meaning("certificate", &nobody, None, '0'), Meaning::Nothing);
    assert_eq!(meaning("certificate", &nobody, None, 'x'), Meaning::Nothing);
    assert_eq!(meaning("certificate", &nobody, None, '-'), Meaning::Done(vec![given("certificate", "")]));
    assert_eq!(meaning("age", &nobody, None, '4'), Meaning::Nothing, "a number is typed into its field");
    assert_eq!(meaning("age", &nobody, None, '-'), Meaning::Done(vec![given("age", "")]));
}

#[test]
fn a_grade_is_two_digits_as_on_the_certificate() {
    let nobody = Household::new();
    assert_eq!(meaning("grade_limb", &nobody, None, '4'), Meaning::Half(3));
    assert_eq!(meaning("grade_limb", &nobody, Some(3), '2'), Meaning::More(vec![given("grade_limb", "2")]));
    assert_eq!(meaning("grade_limb", &nobody, Some(3), '0'), Meaning::More(vec![given("grade_limb", "none")]));
    assert_eq!(meaning("grade_limb", &nobody, Some(3), '7'), Meaning::Nothing);
    assert_eq!(meaning("grade_limb", &nobody, None, '7'), Meaning::Nothing);
}

#[test]
fn a_key_ticks_a_need_and_takes_the_tick_away() {
    let mut household = Household::new();
    assert_eq!(meaning("drives", &household, None, '2'), Meaning::More(vec![given("need_rehab", "yes")]));
    household.say(catalogue(), "need_rehab", "yes").unwrap();
    assert_eq!(meaning("drives", &household, None, '2'), Meaning::More(vec![given("need_rehab", "no")]));
    assert_eq!(meaning("drives", &household, Some(3), 'a'), meaning("drives", &household, None, 'a'));
}

#[test]
fn what_is_left_of_a_row_is_none_or_not_sure_and_what_was_said_stays() {
    let mut household = Household::new();
    household.say(catalogue(), "grade_limb", "2").unwrap();
    household.doubt(catalogue().facts.find("grade_mental").unwrap());
    let row = |first| Row { facts: &catalogue().facts, on_screen: screen(first), household: &household, half: None };
    let left = row("grade_limb").rest(false);
    let names = ["grade_visual", "grade_hearing", "grade_speech", "grade_intellectual"];
    assert_eq!(left, names.map(|name| given(name, "none")));
    assert_eq!(row("grade_limb").rest(true), names.map(|name| given(name, "")));
    assert!(row("work").rest(false).is_empty(), "Enter answers no single fact");
}

#[test]
fn every_option_and_every_need_has_a_key_of_its_own() {
    let keys: Vec<char> = (0..35).filter_map(key_of).collect();
    assert_eq!(keys.len(), 35);
    assert!(!keys.contains(&NOT_SURE) && !keys.contains(&'0'));
    for (_, on_screen) in catalogue().facts.screens() {
        assert!(usize::try_from(on_screen.len()).unwrap() <= keys.len());
    }
}
