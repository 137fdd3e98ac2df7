//! Faults in a rule: its conditions, its verdicts and its days.

use crate::draft::{Draft, TRIAL};

/// A condition without its use: nobody has ever had a certificate.
const IDLE: &str = "[condition.idle]
facts = [\"certificate\"]
is = [\"none\"]
holds = \"没有办过残疾人证。\"
fails = \"办过残疾人证。\"
evidence = \"R\"
cite = { instrument = \"report\" }

";

/// An edit of the first rule.
#[track_caller]
fn first(from: &str, to: &str, expected: &[&str]) {
    Draft::trial().change_in(TRIAL, "[[rule]]", from, to).has(expected);
}

#[test]
fn a_condition_that_does_not_exist_is_told_with_the_one_that_was_meant() {
    first(
        "  \"valid_certificate\",",
        "  \"valid_certificate\", \"valid_certifcate\",",
        &["programmes/trial.toml: rule 1: there is no condition `valid_certifcate`; \
           did you mean `valid_certificate`?"],
    );
}

#[test]
fn a_condition_that_nothing_uses_is_told() {
    Draft::trial()
        .change(TRIAL, "[condition.under_seven]", &format!("{IDLE}[condition.under_seven]"))
        .has(&["programmes/trial.toml: condition.idle: no rule and no tier uses this condition"]);
}

#[test]
fn a_misspelt_condition_leaves_the_real_one_unused() {
    Draft::trial().change(TRIAL, "\"office_settles\"", "\"office_setles\"").has(&[
        "programmes/trial.toml: condition.office_settles: no rule and no tier uses this condition",
        "programmes/trial.toml: rule 2: there is no condition `office_setles`; did you mean `office_settles`?",
    ]);
}

#[test]
fn a_rule_that_lets_everyone_through_is_told() {
    first(
        "requires = { all = [",
        "requires = { any = [{ not = \"valid_certificate\" },",
        &["programmes/trial.toml: rule 1: the verdict not-now cannot be reached: the rule lets everyone through"],
    );
}

#[test]
fn a_rule_that_lets_no_one_through_is_told() {
    first(
        "  \"valid_certificate\",",
        "  \"valid_certificate\", { not = \"valid_certificate\" },",
        &["programmes/trial.toml: rule 1: the verdict likely cannot be reached: the rule lets no one through"],
    );
}

#[test]
fn a_rule_that_only_the_impossible_would_pass_lets_no_one_through() {
    Draft::trial()
        .change(TRIAL, "[condition.under_seven]", &format!("{IDLE}[condition.under_seven]"))
        .change_in(TRIAL, "[[rule]]", "  \"valid_certificate\",", "  \"idle\", \"visual_one_or_two\",")
        .has(&["programmes/trial.toml: rule 1: the verdict likely cannot be reached: the rule lets no one through"]);
}

#[test]
fn a_question_for_the_office_that_never_matters_is_told() {
    Draft::trial()
        .change(TRIAL, "\"office_settles\"] }", "{ any = [\"office_settles\", \"valid_certificate\"] }] }")
        .has(&["programmes/trial.toml: rule 2: the verdict ask cannot be reached: \
                what the office decides never matters"]);
}

#[test]
fn all_or_any_of_nothing_is_told() {
    first(
        "  \"valid_certificate\",",
        "  \"valid_certificate\", { any = [] },",
        &["programmes/trial.toml: rule 1: `all` or `any` of nothing"],
    );
}

#[test]
fn a_tree_that_says_two_things_at_once_is_refused() {
    for tree in [
        "{ all = [\"valid_certificate\"], any = [\"registered_in_hangzhou\"] }",
        "{ none = [\"valid_certificate\"] }",
        "{ not = [\"valid_certificate\"] }",
        "7",
    ] {
        let draft = Draft::trial().change_in(TRIAL, "[[rule]]", "  \"valid_certificate\",", &format!("  {tree},"));
        let found = draft.faults();
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].place.starts_with("line "), "{found:?}");
        assert_eq!(found[0].message, "expected a condition's name, or one of `all`, `any` and `not`", "{tree}");
    }
}

#[test]
fn rules_whose_days_overlap_are_told() {
    let overlap = ["programmes/trial.toml: rule 2: its dates overlap those of the rule before it; \
                    end the rule before with `until`, the day before this `from`"];
    first("until = 2026-06-30", "until = 2026-07-01", &overlap);
    first("until = 2026-06-30", "until = 2030-01-01", &overlap);
    first("until = 2026-06-30", "", &overlap);
}

#[test]
fn a_rule_that_ends_before_it_begins_is_told() {
    first("until = 2026-06-30", "until = 2018-02-28", &["programmes/trial.toml: rule 1: it ends before it begins"]);
}

#[test]
fn a_rule_may_hold_for_one_day() {
    Draft::trial().change_in(TRIAL, "[[rule]]", "from = 2018-03-01", "from = 2026-06-30").has(&[]);
}

#[test]
fn a_rule_without_its_first_day_is_told() {
    first(
        "from = 2018-03-01\n",
        "",
        &["programmes/trial.toml: rule 1: the date is missing; write it as 2026-11-23, without quotes"],
    );
}

#[test]
fn a_day_with_an_hour_is_no_day() {
    first(
        "from = 2018-03-01",
        "from = 2018-03-01T08:00:00",
        &["programmes/trial.toml: rule 1: the date is missing; write it as 2026-11-23, without quotes"],
    );
}

#[test]
fn a_rule_without_basis_is_told() {
    first(
        "basis = \"earliest-evidence\"\n",
        "",
        &["programmes/trial.toml: rule 1: `basis` is missing: commencement or earliest-evidence"],
    );
}
