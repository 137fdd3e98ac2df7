//! The nursing subsidy's table: what is paid for which disability and grade.

use zhucan_catalog::{Amount, Household};
use zhucan_rules::{Outcome, Verdict};

use crate::real::{catalogue, handbook, household, id, outcome, today};

const CATEGORIES: [&str; 6] =
    ["grade_visual", "grade_hearing", "grade_speech", "grade_limb", "grade_intellectual", "grade_mental"];

/// The table as people read it: yuan a month by grade, from the first to the fourth.
const TABLE: [(&str, [Option<u32>; 4]); 6] = [
    ("grade_visual", [Some(250), Some(125), None, None]),
    ("grade_hearing", [Some(50), Some(50), None, None]),
    ("grade_speech", [Some(50), Some(50), None, None]),
    ("grade_limb", [Some(500), Some(250), None, None]),
    ("grade_intellectual", [Some(500), Some(250), Some(125), Some(125)]),
    ("grade_mental", [Some(500), Some(250), Some(125), Some(125)]),
];

/// A person who may have the subsidy as far as anything but the disability goes.
fn person(grades: &[(&str, &str)]) -> Household {
    let others = CATEGORIES.iter().filter(|one| !grades.iter().any(|(given, _)| given == *one));
    let mut given: Vec<(&str, &str)> = others.map(|one| (*one, "none")).collect();
    given.extend_from_slice(grades);
    given.extend([
        ("certificate", "valid"),
        ("registration", "hangzhou"),
        ("assistance", "none"),
        ("work_injury_care", "no"),
        ("age", "40"),
    ]);
    household(&given)
}

fn paid(person: &Household) -> Vec<Option<u32>> {
    match handbook().amount(catalogue(), id("nursing-subsidy"), person, today()) {
        None | Some(Amount::Stale) => Vec::new(),
        Some(Amount::Settled(one)) => vec![one.yuan_per_month],
        Some(Amount::Depends(several)) => several.iter().map(|one| one.yuan_per_month).collect(),
    }
}

fn expected(yuan: Option<u32>) -> (Vec<Option<u32>>, Option<Outcome>) {
    match yuan {
        Some(yuan) => (vec![Some(yuan)], Some(Outcome::Decided(Verdict::Likely))),
        None => (vec![], Some(Outcome::Decided(Verdict::NotNow))),
    }
}

fn told(person: &Household) -> (Vec<Option<u32>>, Option<Outcome>) {
    (paid(person), outcome("nursing-subsidy", person, today()))
}

#[test]
fn every_disability_and_grade_is_paid_by_the_table() {
    for (category, by_grade) in TABLE {
        for (grade, yuan) in ["1", "2", "3", "4"].into_iter().zip(by_grade) {
            assert_eq!(told(&person(&[(category, grade)])), expected(yuan), "{category} {grade}");
        }
    }
}

#[test]
fn of_two_disabilities_the_higher_amount_is_paid() {
    for (at, (one, yuan_of_one)) in TABLE.iter().enumerate() {
        for (other, yuan_of_other) in &TABLE[at + 1..] {
            for (grade, yuan) in ["1", "2", "3", "4"].into_iter().zip(yuan_of_one) {
                for (other_grade, other_yuan) in ["1", "2", "3", "4"].into_iter().zip(yuan_of_other) {
                    let both = person(&[(one, grade), (other, other_grade)]);
                    let higher = *yuan.max(other_yuan);
                    assert_eq!(told(&both), expected(higher), "{one} {grade}, {other} {other_grade}");
                }
            }
        }
    }
}

#[test]
fn an_unknown_grade_leaves_the_amount_open_between_what_it_can_be() {
    let others = [
        ("certificate", "valid"),
        ("grade_hearing", "none"),
        ("grade_speech", "none"),
        ("grade_limb", "none"),
        ("grade_intellectual", "none"),
    ];
    let mut given = others.to_vec();
    given.push(("grade_visual", "none"));
    assert_eq!(paid(&household(&given)), [Some(500), Some(250), Some(125)], "mental, grade unknown");
    let mut given = others.to_vec();
    given.push(("grade_mental", "none"));
    assert_eq!(paid(&household(&given)), [Some(250), Some(125)], "visual, grade unknown");
    assert_eq!(paid(&household(&[])), [Some(500), Some(250), Some(125), Some(50)]);
}

#[test]
fn a_grade_that_settles_the_highest_amount_leaves_nothing_open() {
    assert_eq!(paid(&household(&[("grade_limb", "1")])), [Some(500)]);
    assert_eq!(paid(&household(&[("grade_limb", "2")])), [Some(500), Some(250)]);
}

#[test]
fn a_depending_amount_names_at_least_two_and_the_first_that_fits_comes_first() {
    let unknown = handbook().amount(catalogue(), id("nursing-subsidy"), &household(&[]), today());
    assert!(matches!(unknown, Some(Amount::Depends(several)) if several.len() > 1));
}

#[test]
fn every_programme_says_what_it_gives_to_whoever_is_likely() {
    for file in &crate::real::authored().cases {
        for case in file.cases.iter().filter(|case| matches!(case.verdict.as_str(), "likely" | "ask")) {
            let given: Vec<(&str, &str)> =
                case.facts.iter().map(|(one, value)| (one.as_str(), value.as_str())).collect();
            let on = case.on.unwrap_or(today());
            let amount = handbook().amount(catalogue(), id(&file.programme), &household(&given), on);
            assert!(amount.is_some(), "{}: {}", file.file, case.household);
        }
    }
}
