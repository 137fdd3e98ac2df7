//! `explain`: one programme's rule as a tree.

use std::fs;

use crate::run::{beside, run, small};

#[track_caller]
fn explained(arguments: &[&str]) -> String {
    let told = run(&[&["explain", "--policy", &small()], arguments].concat(), b"");
    assert_eq!((told.code, told.err.as_str()), (0, ""), "{told:?}");
    told.out
}

#[test]
fn a_rule_is_explained_exactly_like_this() {
    let expected = fs::read_to_string(beside("tests/golden/explain.txt")).unwrap();
    let told: String =
        ["allowance", "nursing", "certificate", "hotline", "quota"].map(|programme| explained(&[programme])).join("\n");
    assert_eq!(told, expected);
}

#[test]
fn the_rule_is_that_of_the_day() {
    let told = |day: &str| explained(&["nursing", "--on", day]);
    assert!(told("2024-12-31").contains("rule 1 of 2, in force on 2024-12-31: from 2020-01-01 until 2024-12-31\n"));
    assert!(told("2025-01-01").contains("rule 2 of 2, in force on 2025-01-01: from 2025-01-01 on\n"));
    assert!(
        told("2019-12-31").ends_with(
            "no rule holds on 2019-12-31; rules hold from 2020-01-01 until 2024-12-31; from 2025-01-01 on\n"
        )
    );
}

#[test]
fn a_programme_that_does_not_exist_is_an_error_with_the_one_that_was_meant() {
    let refused = |programme: &str| run(&["explain", programme, "--policy", &small()], b"").refused().to_owned();
    assert_eq!(refused("nurssing"), "there is no programme `nurssing`; did you mean `nursing`?");
    assert_eq!(refused("the-moon-and-the-stars"), "there is no programme `the-moon-and-the-stars`");
    let told = run(&["explain", "nursing", "--policy", &small(), "--on", "2026-02-30"], b"");
    assert_eq!(told.refused(), "--on: `2026-02-30` is not a day of the calendar; write it as 2026-11-23");
}

#[test]
fn every_programme_of_the_built_in_policy_can_be_explained_and_cites_its_conditions() {
    for entry in fs::read_dir(beside("../../policy/programmes")).unwrap() {
        let path = entry.unwrap().path();
        let id = path.file_stem().unwrap().to_str().unwrap();
        let told = run(&["explain", id], b"");
        assert_eq!((told.code, told.err.as_str()), (0, ""), "{id}");
        let directory = told.out.contains("it has no test and no verdict");
        assert!(directory || (told.out.contains('《') && told.out.contains(" bytes stored\n")), "{id}: {}", told.out);
    }
}
