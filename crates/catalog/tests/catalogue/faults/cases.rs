//! Households that contradict the rules, or themselves.

use crate::draft::{Draft, TRIAL_CASES};

/// The trial households and one more.
#[track_caller]
fn with(facts: &str, rest: &str, expected: &str) {
    let number = Draft::trial().text(TRIAL_CASES).matches("[[case]]").count() + 1;
    Draft::trial()
        .append(TRIAL_CASES, &format!("\n[[case]]\nhousehold = \"多出来的一家。\"\nfacts = {{ {facts} }}\n{rest}\n"))
        .has(&[&format!("{TRIAL_CASES}: case {number}{expected}")]);
}

#[test]
fn a_household_that_contradicts_its_rule_is_told() {
    with(
        "certificate = \"none\"",
        "verdict = \"likely\"",
        " (多出来的一家。): the rule says not-now; the case says likely",
    );
    with(
        "certificate = \"valid\", registration = \"elsewhere\", age = 5",
        "verdict = \"not-now\"",
        " (多出来的一家。): the rule says open, missing grade_visual; the case says not-now",
    );
}

#[test]
fn a_household_that_misses_other_facts_is_told() {
    with(
        "registration = \"hangzhou\"",
        "verdict = \"open\"\nmissing = [\"certificate\", \"age\"]",
        " (多出来的一家。): missing are certificate; the case says certificate, age",
    );
}

#[test]
fn a_household_names_what_is_missing_when_it_is_open_and_only_then() {
    let expected = ": an open verdict, and only an open one, names the facts that are `missing`";
    with("registration = \"hangzhou\"", "verdict = \"open\"", expected);
    with("registration = \"hangzhou\"", "verdict = \"open\"\nmissing = []", expected);
    with("certificate = \"none\"", "verdict = \"not-now\"\nmissing = [\"age\"]", expected);
}

#[test]
fn a_verdict_that_does_not_exist_is_told_with_the_one_that_was_meant() {
    with("certificate = \"none\"", "verdict = \"not_now\"", ": there is no verdict `not_now`; did you mean `not-now`?");
}

#[test]
fn a_household_with_an_unknown_fact_or_value_is_told() {
    with(
        "certificat = \"none\"",
        "verdict = \"not-now\"",
        " (多出来的一家。): there is no fact `certificat`; did you mean `certificate`?",
    );
    with(
        "certificate = \"expird\"",
        "verdict = \"not-now\"",
        " (多出来的一家。): `certificate` cannot be `expird`; it can be: valid, expiring, expired, none; \
         did you mean `expired`?",
    );
    with(
        "age = 121",
        "verdict = \"not-now\"",
        " (多出来的一家。): `age` cannot be `121`; it can be: a whole number from 0 to 120",
    );
    with(
        "certificate = \"none\"",
        "not_sure = [\"agee\"]\nverdict = \"not-now\"",
        " (多出来的一家。): there is no fact `agee`; did you mean `age`?",
    );
}

#[test]
fn a_household_that_cannot_be_is_told() {
    with(
        "certificate = \"none\", grade_visual = \"1\"",
        "verdict = \"not-now\"",
        " (多出来的一家。): these answers cannot all be true: certificate, grade_visual \
         (没有办过残疾人证，就没有视力残疾等级)",
    );
}

#[test]
fn a_household_is_sure_or_not_sure() {
    with(
        "certificate = \"none\"",
        "not_sure = [\"certificate\"]\nverdict = \"not-now\"",
        ": `certificate` is both answered and not sure",
    );
}

#[test]
fn a_household_before_the_first_rule_is_told() {
    with(
        "certificate = \"none\"",
        "on = 2018-02-28\nverdict = \"not-now\"",
        " (多出来的一家。): the programme has no rule on that day",
    );
}

#[test]
fn a_household_on_no_day_is_told() {
    with(
        "certificate = \"none\"",
        "on = 08:00:00\nverdict = \"not-now\"",
        ": the date is missing; write it as 2026-11-23, without quotes",
    );
}

#[test]
fn two_households_with_one_sentence_are_told() {
    let text = Draft::trial().text(TRIAL_CASES).to_owned();
    let (_, cases) = text.split_once("[[case]]").unwrap();
    let (first, _) = cases.split_once("\n\n").unwrap();
    let number = text.matches("[[case]]").count() + 1;
    Draft::trial()
        .append(TRIAL_CASES, &format!("\n[[case]]{first}\n"))
        .has(&[&format!("{TRIAL_CASES}: case {number}: another case has the same sentence")]);
}

#[test]
fn households_of_a_programme_that_does_not_exist_are_told_once() {
    let text = Draft::trial().text(TRIAL_CASES).replace("programme = \"trial\"", "programme = \"trail\"");
    Draft::trial()
        .write("cases/trail.toml", &text)
        .has(&["cases/trail.toml: programme: there is no programme `trail`; \
                did you mean `trial`?"]);
}

#[test]
fn households_of_a_programme_like_no_other_are_told_with_what_to_do() {
    let text = Draft::trial().text(TRIAL_CASES).replace("programme = \"trial\"", "programme = \"moonlight\"");
    Draft::trial().write("cases/moonlight.toml", &text).has(&["cases/moonlight.toml: programme: \
        there is no programme `moonlight`; write programmes/moonlight.toml, or take this file out"]);
}

#[test]
fn households_of_another_programme_are_told() {
    Draft::trial().change(TRIAL_CASES, "programme = \"trial\"", "programme = \"nursing\"").has(&[
        "cases/trial.toml: programme: `nursing` and the file name differ",
        "programmes/trial.toml: cases: no household tests it; write cases/trial.toml",
    ]);
}
