//! Faults in a programme apart from its rule.

use crate::draft::{Draft, TRIAL, TRIAL_CASES};

#[track_caller]
fn spoilt(from: &str, to: &str, expected: &[&str]) {
    Draft::trial().change(TRIAL, from, to).has(expected);
}

#[test]
fn an_id_that_differs_from_the_file_name_is_told_once() {
    spoilt("id = \"trial\"", "id = \"trail\"", &["programmes/trial.toml: id: the id `trail` and the file name differ"]);
}

#[test]
fn two_programmes_with_one_id_are_told() {
    let text = Draft::trial().text(TRIAL).to_owned();
    Draft::trial().write("programmes/trial-two.toml", &text).has(&[
        "programmes/trial-two.toml: cases: no household tests it; write cases/trial-two.toml",
        "programmes/trial-two.toml: id: the id `trial` and the file name differ",
        "programmes/trial.toml: id: another file already describes `trial`; give one of them another id and file name",
    ]);
}

#[test]
fn a_paper_that_does_not_exist_is_told_with_the_one_that_was_meant() {
    spoilt(
        "paper = \"identity-card\"",
        "paper = \"identty-card\"",
        &["programmes/trial.toml: paper 1: there is no paper `identty-card`; \
           did you mean `identity-card`?"],
    );
}

#[test]
fn who_brings_a_paper_is_said_in_words_too_and_by_facts_that_exist() {
    spoilt(
        "when = \"always\"",
        "when = \"always\"\nfits = { certificate = [\"valid\"] }",
        &["programmes/trial.toml: paper 1: `fits` says who brings it, and `when` says everyone; \
           say in `when` who brings it, or leave `fits` out"],
    );
    spoilt(
        "when = \"always\"",
        "when = \"有证的\"\nfits = { certificat = [\"valid\"] }",
        &["programmes/trial.toml: paper 1: there is no fact `certificat`; did you mean `certificate`?"],
    );
}

#[test]
fn a_phrase_that_says_more_than_its_facts_has_facts() {
    spoilt(
        "when = \"always\"",
        "when = \"没有自动免掉的\"\nmore = true",
        &["programmes/trial.toml: paper 1: `more` says that `when` says more than `fits`, and there is no `fits`"],
    );
}

#[test]
fn what_hurries_has_a_time_limit() {
    Draft::trial()
        .change_in(TRIAL, "[[limit]]", "deadline = true", "hurry = true")
        .has(&["programmes/trial.toml: limit 1: what hurries has a time limit; say `deadline = true` too"]);
}

#[test]
fn some_window_serves_everyone() {
    let condition =
        Draft::trial().text(TRIAL).lines().find_map(|line| line.strip_prefix("[condition.").map(str::to_owned));
    let condition = condition.unwrap().trim_end_matches(']').to_owned();
    spoilt(
        "window = \"township\"",
        &format!("window = \"township\"\nwhen = {condition:?}"),
        &["programmes/trial.toml: window: no window serves everyone; leave `when` out of the last one"],
    );
}

#[test]
fn a_window_that_does_not_exist_is_told_with_the_one_that_was_meant() {
    spoilt(
        "window = \"township\"",
        "window = \"townhip\"",
        &["programmes/trial.toml: window 1: there is no window `townhip`; did you mean `township`?"],
    );
}

#[test]
fn a_programme_that_does_not_exist_is_told_with_the_one_that_was_meant() {
    spoilt(
        "requires_first = [\"certificate\"]",
        "requires_first = [\"certificat\"]",
        &["programmes/trial.toml: requires_first: there is no programme `certificat`; \
           did you mean `certificate`?"],
    );
    spoilt(
        "with = [\"nursing\"]",
        "with = [\"nursin\"]",
        &["programmes/trial.toml: overlap 1: there is no programme `nursin`; \
           did you mean `nursing`?"],
    );
}

#[test]
fn programmes_that_wait_for_each_other_are_told() {
    let file = "programmes/certificate.toml";
    let waits = "requires_first: it waits for itself, directly or through others";
    let draft = Draft::trial().change(file, "checked_on", "requires_first = [\"trial\"]\nchecked_on");
    draft.has(&[&format!("{file}: {waits}"), &format!("{TRIAL}: {waits}")]);
    Draft::trial()
        .change(TRIAL, "requires_first = [\"certificate\"]", "requires_first = [\"certificate\", \"trial\"]")
        .has(&[&format!("{TRIAL}: {waits}")]);
    let longer = draft
        .change(TRIAL, "requires_first = [\"certificate\"]", "requires_first = [\"trial-two\"]")
        .write("programmes/trial-two.toml", &Draft::trial().text(TRIAL).replace("id = \"trial\"", "id = \"trial-two\""))
        .write("cases/trial-two.toml", &Draft::trial().text(TRIAL_CASES).replace("\"trial\"", "\"trial-two\""));
    longer.has(&[
        &format!("{file}: {waits}"),
        &format!("programmes/trial-two.toml: {waits}"),
        &format!("{TRIAL}: {waits}"),
    ]);
}

#[test]
fn a_missing_section_is_told() {
    for head in ["[[gives]]", "[[paper]]", "[[window]]", "[[step]]", "[[limit]]"] {
        let what = head.trim_matches(['[', ']']);
        Draft::trial().cut_tables(TRIAL, head).has(&[&format!("{TRIAL}: {what}: there is no `{head}`")]);
    }
}

#[test]
fn a_programme_without_rule_is_told() {
    let draft = Draft::trial().cut_tables(TRIAL, "[[rule]]");
    let found: Vec<String> = draft.faults().iter().map(ToString::to_string).collect();
    let expected = "there is no `[[rule]]`; write one, or say `directory = true` where there is no test";
    assert!(found.contains(&format!("{TRIAL}: rule: {expected}")), "{found:?}");
}

#[test]
fn a_missing_name_gloss_or_day_is_told() {
    spoilt("name = ", "# name = ", &["programmes/trial.toml: name: the official name is missing"]);
    spoilt("gloss = ", "# gloss = ", &["programmes/trial.toml: gloss: the plain gloss is missing"]);
    spoilt(
        "checked_on = 2026-11-23\n",
        "",
        &["programmes/trial.toml: checked_on: the date is missing; write it as 2026-11-23, without quotes"],
    );
}

#[test]
fn a_programme_that_no_second_reader_has_compared_is_told() {
    let expected = ["programmes/trial.toml: checked: what a second reader compared it with, `checked`, is missing"];
    spoilt("checked = ", "# checked = ", &expected);
    spoilt("checked = \"第二人读过条例第29条和报道\"", "checked = \"  \"", &expected);
}

#[test]
fn a_missing_text_is_told() {
    for (head, place) in [("[[step]]", "step 1"), ("[[limit]]", "limit 1"), ("[[overlap]]", "overlap 1")] {
        Draft::trial()
            .change_in(TRIAL, head, "text = ", "# text = ")
            .has(&[&format!("programmes/trial.toml: {place}: `text` is missing")]);
    }
}

#[test]
fn a_paper_says_how_many_and_when() {
    Draft::trial()
        .change_in(TRIAL, "[[paper]]", "count = 1", "count = 0")
        .has(&["programmes/trial.toml: paper 1: `count` is 0"]);
    Draft::trial()
        .change_in(TRIAL, "[[paper]]", "when = \"always\"\n", "")
        .has(&["programmes/trial.toml: paper 1: `when` is missing"]);
}

#[test]
fn a_programme_without_households_is_told() {
    Draft::trial()
        .remove(TRIAL_CASES)
        .has(&["programmes/trial.toml: cases: no household tests it; write cases/trial.toml"]);
}
