//! Faults in a condition: what it tests and what it says.

use crate::draft::{Draft, TRIAL};

const VISUAL: &str = "[condition.visual_one_or_two]";
const LOCAL: &str = "[condition.registered_in_hangzhou]";
const OFFICE: &str = "[condition.office_settles]";
const UNDER_SEVEN: &str = "[condition.under_seven]";

#[track_caller]
fn spoilt(head: &str, from: &str, to: &str, expected: &str) {
    Draft::trial().change_in(TRIAL, head, from, to).has(&[expected]);
}

#[test]
fn a_fact_that_does_not_exist_is_told_with_the_one_that_was_meant() {
    spoilt(
        VISUAL,
        "[\"grade_visual\"]",
        "[\"grade_visal\"]",
        "programmes/trial.toml: condition.visual_one_or_two: there is no fact `grade_visal`; \
         did you mean `grade_visual`?",
    );
}

#[test]
fn a_fact_like_no_other_is_told_without_a_guess() {
    spoilt(
        VISUAL,
        "[\"grade_visual\"]",
        "[\"shoe_size\"]",
        "programmes/trial.toml: condition.visual_one_or_two: there is no fact `shoe_size`",
    );
}

#[test]
fn a_value_the_fact_cannot_have_is_told_with_the_values_it_can() {
    spoilt(
        LOCAL,
        "[\"hangzhou\"]",
        "[\"hangzou\"]",
        "programmes/trial.toml: condition.registered_in_hangzhou: `registration` cannot be `hangzou`; \
         it can be: hangzhou, zhejiang, elsewhere; did you mean `hangzhou`?",
    );
}

#[test]
fn a_number_outside_its_range_is_told_with_the_range() {
    spoilt(
        UNDER_SEVEN,
        "at_most = 6",
        "at_most = 600",
        "programmes/trial.toml: condition.under_seven: 0 to 600 does not lie within 0 to 120",
    );
    spoilt(
        UNDER_SEVEN,
        "at_most = 6",
        "at_least = 121",
        "programmes/trial.toml: condition.under_seven: 121 to 120 does not lie within 0 to 120",
    );
    spoilt(
        UNDER_SEVEN,
        "at_most = 6",
        "at_least = 7\nat_most = 6",
        "programmes/trial.toml: condition.under_seven: 7 to 6 does not lie within 0 to 120",
    );
}

#[test]
fn a_choice_is_tested_with_values_and_a_number_with_a_span() {
    spoilt(
        UNDER_SEVEN,
        "at_most = 6",
        "is = [\"6\"]",
        "programmes/trial.toml: condition.under_seven: `age` is tested with `at_least` or `at_most`",
    );
    spoilt(
        UNDER_SEVEN,
        "at_most = 6",
        "",
        "programmes/trial.toml: condition.under_seven: `age` is tested with `at_least` or `at_most`",
    );
    spoilt(
        LOCAL,
        "is = [\"hangzhou\"]",
        "at_least = 1",
        "programmes/trial.toml: condition.registered_in_hangzhou: `registration` is tested with `is = [...]`",
    );
    for both in ["is = []", "is = [\"hangzhou\"]\nat_least = 1"] {
        spoilt(
            LOCAL,
            "is = [\"hangzhou\"]",
            both,
            "programmes/trial.toml: condition.registered_in_hangzhou: \
             `registration` is tested with `is = [...]`, and nothing else",
        );
    }
}

#[test]
fn a_condition_tests_a_fact_or_is_for_the_office() {
    spoilt(
        LOCAL,
        "facts = [\"registration\"]\nis = [\"hangzhou\"]",
        "",
        "programmes/trial.toml: condition.registered_in_hangzhou: the condition tests no fact; \
         name them in `facts = [...]`, or say `office = true`",
    );
    spoilt(
        OFFICE,
        "office = true",
        "office = true\nfacts = [\"registration\"]\nis = [\"hangzhou\"]",
        "programmes/trial.toml: condition.office_settles: what the office decides tests no fact",
    );
}

#[test]
fn a_fact_that_is_never_asked_cannot_be_tested() {
    spoilt(
        VISUAL,
        "facts = [\"grade_visual\"]\nis = [\"1\", \"2\"]",
        "facts = [\"rural\"]\nis = [\"yes\"]",
        "programmes/trial.toml: condition.visual_one_or_two: `rural` is tested, \
         but facts.toml says that it is not asked",
    );
}

#[test]
fn a_missing_sentence_is_told_by_its_name() {
    spoilt(
        VISUAL,
        "holds = \"视力残疾是一级或二级。\"",
        "",
        "programmes/trial.toml: condition.visual_one_or_two: the sentence `holds` is missing",
    );
    spoilt(
        VISUAL,
        "fails = \"视力残疾不是一级或二级。\"",
        "",
        "programmes/trial.toml: condition.visual_one_or_two: the sentence `fails` is missing",
    );
    spoilt(
        VISUAL,
        "fails = \"视力残疾不是一级或二级。\"",
        "fails = \" \"",
        "programmes/trial.toml: condition.visual_one_or_two: the sentence `fails` is missing",
    );
    spoilt(
        OFFICE,
        "ask = \"孩子的户口不在杭州，能补吗？\"",
        "",
        "programmes/trial.toml: condition.office_settles: the question for the office, `ask`, is missing",
    );
}

#[test]
fn a_sentence_that_fits_only_one_reader_is_told() {
    for pronoun in ["您", "你", "他", "她"] {
        spoilt(
            LOCAL,
            "fails = \"户口不在杭州。\"",
            &format!("fails = \"{pronoun}的户口不在杭州。\""),
            &format!(
                "programmes/trial.toml: condition.registered_in_hangzhou: \
                 `{pronoun}的户口不在杭州。` speaks to one person ({pronoun}); \
                 say it without, so that it fits the person and the carer"
            ),
        );
    }
}

#[test]
fn only_what_was_read_or_reported_decides() {
    for mark in ["S", "O"] {
        spoilt(
            LOCAL,
            "evidence = \"R\"",
            &format!("evidence = \"{mark}\""),
            "programmes/trial.toml: condition.registered_in_hangzhou: \
             only L and R sources decide; mark it so, or make it a question for the office",
        );
    }
    spoilt(
        OFFICE,
        "evidence = \"O\"",
        "evidence = \"S\"",
        "programmes/trial.toml: condition.office_settles: \
         the work plan of 2017 never decides; mark it O",
    );
}
