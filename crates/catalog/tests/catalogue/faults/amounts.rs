//! Faults in what a programme gives: an amount stands with its source and its day, or not at all.

use crate::draft::{Draft, TRIAL};

const STANDARDS: &str = "standards.toml";
const CITE: &str = "cite = { instrument = \"report\" }";

#[track_caller]
fn tier(from: &str, to: &str, expected: &str) {
    Draft::trial().change_in(TRIAL, "[[gives]]", from, to).has(&[&format!("{TRIAL}: gives 1: {expected}")]);
}

#[track_caller]
fn standard(from: &str, to: &str, expected: &[&str]) {
    let expected: Vec<String> = expected.iter().map(|one| format!("standards.toml: minimum-living: {one}")).collect();
    Draft::trial().change(STANDARDS, from, to).has(&expected.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn an_amount_without_source_is_told() {
    tier(CITE, "", "`cite` is missing; write it as `cite = { instrument = \"...\", article = \"...\" }`");
    tier(
        "evidence = \"R\"",
        "",
        "`evidence` is missing; mark it L (text read), R (reported), S (work plan of 2017) or O (the office decides)",
    );
}

#[test]
fn an_amount_that_nobody_read_is_told() {
    for mark in ["O", "S"] {
        tier(
            "evidence = \"R\"",
            &format!("evidence = \"{mark}\""),
            "an amount needs an L or R source; name the text or the report that has the number, or leave the number out",
        );
    }
}

#[test]
fn an_amount_without_date_is_told() {
    tier("from = 2018-03-01\n", "", "the date is missing; write it as 2026-11-23, without quotes");
}

#[test]
fn a_tier_without_text_is_told() {
    tier("text = ", "# text = ", "`text` is missing");
}

#[test]
fn a_standard_that_does_not_exist_is_told_with_the_one_that_was_meant() {
    Draft::trial()
        .change(TRIAL, "\"minimum-living\"", "\"minimum-livng\"")
        .has(&["programmes/trial.toml: gives 2: there is no standard `minimum-livng`; \
                did you mean `minimum-living`?"]);
}

#[test]
fn the_condition_of_a_tier_must_exist() {
    tier(
        "\"visual_one_or_two\"",
        "\"visual_one_or_two\", \"visual_threeish\"",
        "there is no condition `visual_threeish`",
    );
}

#[test]
fn a_standard_without_source_is_told() {
    standard("source = \"报道（2023-07-04）\"\n", "", &["`source` of a value is missing"]);
    standard("source = \"报道（2023-07-04）\"", "source = \"\"", &["`source` of a value is missing"]);
}

#[test]
fn a_standard_without_date_is_told() {
    standard("from = 2023-07-31\n", "", &["the date is missing; write it as 2026-11-23, without quotes"]);
}

#[test]
fn values_of_a_standard_whose_dates_overlap_are_told() {
    for early in ["2023-07-31", "2023-01-23"] {
        standard(
            "from = 2025-01-23",
            &format!("from = {early}"),
            &[&format!("the dates overlap: {early} is not after the value before it")],
        );
    }
}

#[track_caller]
fn first_standard(from: &str, to: &str, expected: &str) {
    let expected = format!("standards.toml: minimum-living: {expected}");
    Draft::trial().change_in(STANDARDS, "[[standard]]", from, to).has(&[&expected]);
}

#[test]
fn a_standard_needs_evidence_that_was_read_or_reported() {
    for mark in ["", "evidence = \"S\"\n", "evidence = \"O\"\n"] {
        first_standard("evidence = \"R\"\n", mark, "a yuan value needs `evidence` L or R");
    }
}

#[test]
fn a_standard_says_what_is_to_be_confirmed() {
    first_standard("confirm = ", "# confirm = ", "`confirm` is missing");
}

#[test]
fn a_standard_without_value_is_told() {
    Draft::trial().cut_tables(STANDARDS, "[[standard.value]]").has(&[
        "standards.toml: full-upkeep: there is no value",
        "standards.toml: half-upkeep: there is no value",
        "standards.toml: minimum-living: there is no value",
    ]);
}
