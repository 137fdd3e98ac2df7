//! What has no test, and what has one.

use crate::draft::{Draft, TRIAL};

const HOTLINE: &str = "programmes/hotline.toml";
const RULE: &str = "\n[[rule]]\nfrom = 2018-01-01\nbasis = \"commencement\"\nrequires = \"certified\"\n";

#[test]
fn what_stands_in_the_directory_only_has_no_rule() {
    let told = format!(
        "{HOTLINE}: directory: it is said to have no test, and it has a `[[rule]]`; take `directory` out, or the rule"
    );
    Draft::small()
        .append(HOTLINE, RULE)
        .has(&[&format!("{HOTLINE}: cases: no household tests it; write cases/hotline.toml"), &told]);
}

#[test]
fn what_has_a_rule_is_not_offered_beside_the_results() {
    Draft::trial()
        .change(TRIAL, "checked_on", "offered_when = \"valid_certificate\"\nchecked_on")
        .has(&["programmes/trial.toml: offered_when: a programme with a rule is shown by its verdict; leave `offered_when` out"]);
}

#[test]
fn what_stands_in_the_directory_only_needs_no_paper_no_limit_and_no_household() {
    Draft::small().has(&[]);
    let hotline = Draft::small();
    assert!(!hotline.text(HOTLINE).contains("[[paper]]") && !hotline.text(HOTLINE).contains("[[limit]]"));
}

#[test]
fn what_stands_in_the_directory_says_what_it_gives_where_and_how() {
    for head in ["[[gives]]", "[[window]]", "[[step]]"] {
        let what = head.trim_matches(['[', ']']);
        Draft::small().cut_tables(HOTLINE, head).has(&[&format!("{HOTLINE}: {what}: there is no `{head}`")]);
    }
}

#[test]
fn the_conditions_of_an_offer_must_exist_and_be_used() {
    Draft::small().change(HOTLINE, "[\"certified\", \"under_seven\"]", "[\"certifed\", \"under_seven\"]").has(&[
        "programmes/hotline.toml: condition.certified: no rule and no tier uses this condition",
        "programmes/hotline.toml: offered_when: there is no condition `certifed`; did you mean `certified`?",
    ]);
}
