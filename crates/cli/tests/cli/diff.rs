//! `diff`: whose verdicts change between two policies.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::check::{change, copy};
use crate::run::{Ran, programme, run, small};

const ALLOWANCE: &str = "programmes/allowance.toml";
const NURSING: &str = "programmes/nursing.toml";

fn diff(old: &str, new: &Path) -> Ran {
    run(&["diff", old, &new.display().to_string()], b"")
}

/// The small policy against a changed copy of it: the lines below the head.
#[track_caller]
fn changes(new: &Path) -> Vec<String> {
    let told = diff(&small(), new);
    assert_eq!((told.code, told.err.as_str()), (1, ""), "{told:?}");
    let (head, rest) = told.out.split_once('\n').unwrap();
    assert!(head.starts_with("edition 2026-11-23-") && head.ends_with(", on 2026-11-23"), "{head}");
    rest.lines().map(str::to_owned).collect()
}

fn assessed(policy: &str, household: &str, id: &str) -> Value {
    let told = run(&["assess", "--on", "2026-11-23", "--policy", policy], household.as_bytes());
    programme(&told.json(), id)["verdict"].clone()
}

/// Runs every household that `diff` names through `assess`, by both policies: the verdicts are those that it says, and
/// no answer can be left out.
#[track_caller]
fn every_household_has_its_verdicts(lines: &[String], new: &Path) -> usize {
    let new = new.display().to_string();
    let mut seen = 0;
    for pair in lines.windows(2) {
        let Some(household) = pair[1].strip_prefix("  {").map(|rest| format!("{{{rest}")) else { continue };
        let (id, rest) = pair[0].split_once(" (").unwrap();
        let (before, after) = rest.split(": ").nth(1).unwrap().split_once(" -> ").unwrap();
        let verdicts = |household: &str| (assessed(&small(), household, id), assessed(&new, household, id));
        assert_eq!(verdicts(&household), (before.into(), after.into()), "{household}");
        let whole: Value = serde_json::from_str(&household).unwrap();
        for fact in whole["facts"].as_object().unwrap().keys() {
            let mut fewer = whole.clone();
            fewer["facts"].as_object_mut().unwrap().remove(fact);
            assert_ne!(verdicts(&fewer.to_string()), (before.into(), after.into()), "{fact} of {household} is idle");
        }
        seen += 1;
    }
    seen
}

fn without_cases_of(policy: &Path, id: &str, more: &str) {
    fs::write(
        policy.join(format!("cases/{id}.toml")),
        format!("programme = \"{id}\"\n[[case]]\nhousehold = \"没有办过证。\"\nfacts = {{ certificate = \"none\" }}\n{more}\n"),
    )
    .unwrap();
}

#[test]
fn nothing_changes_between_a_policy_and_itself() {
    for (old, new) in [(small(), small()), (small(), copy("diff-same").display().to_string())] {
        let told = diff(&old, Path::new(&new));
        assert_eq!((told.code, told.err.as_str()), (0, ""), "{told:?}");
        assert!(told.out.ends_with("\nnothing changes\n"), "{told:?}");
    }
}

#[test]
fn a_threshold_moved_by_a_year_changes_the_verdict_of_that_year_only() {
    let new = copy("diff-threshold");
    change(&new, ALLOWANCE, "at_least = 7", "at_least = 6");
    let lines = changes(&new);
    assert_eq!(
        lines,
        [
            "allowance (补贴): not-now -> ask: certificate = valid, age = 6, registration = zhejiang",
            r#"  {"facts":{"age":6,"certificate":"valid","registration":"zhejiang"}}"#,
            "allowance (补贴): not-now -> likely: certificate = valid, age = 6, registration = hangzhou",
            r#"  {"facts":{"age":6,"certificate":"valid","registration":"hangzhou"}}"#,
            "allowance (补贴): conditions: condition.seven_or_older",
        ]
    );
    assert_eq!(every_household_has_its_verdicts(&lines, &new), 2);
}

#[test]
fn a_condition_that_is_added_takes_away_from_some() {
    let new = copy("diff-condition");
    change(&new, NURSING, "{ not = \"has_elder_care\" }]", "{ not = \"has_elder_care\" }, \"blind\"]");
    without_cases_of(&new, "nursing", "verdict = \"not-now\"");
    let lines = changes(&new);
    assert!(lines[0].starts_with("nursing (护理费): likely -> not-now: certificate = valid, "), "{lines:?}");
    assert_eq!(lines[2..], ["nursing (护理费): conditions: rule 2"]);
    assert_eq!(every_household_has_its_verdicts(&lines, &new), 1);
}

#[test]
fn a_question_for_the_office_turns_likely_into_ask() {
    let new = copy("diff-office");
    change(&new, ALLOWANCE, "  \"seven_or_older\",\n", "  \"seven_or_older\", \"office_settles\",\n");
    without_cases_of(&new, "allowance", "verdict = \"not-now\"");
    let lines = changes(&new);
    assert!(lines[0].starts_with("allowance (补贴): likely -> ask: "), "{lines:?}");
    assert_eq!(every_household_has_its_verdicts(&lines, &new), 1);
}

#[test]
fn a_rule_written_another_way_changes_nobody() {
    let new = copy("diff-rewritten");
    change(
        &new,
        NURSING,
        "{ all = [\"valid_certificate\", { not = \"has_elder_care\" }] }",
        "{ not = { any = [{ not = \"valid_certificate\" }, \"has_elder_care\"] } }",
    );
    assert_eq!(changes(&new), ["nursing (护理费): conditions: rule 2"]);
}

#[test]
fn a_programme_that_is_added_or_removed_is_named() {
    let new = copy("diff-added");
    let text = fs::read_to_string(new.join("programmes/quota.toml")).unwrap();
    fs::write(new.join("programmes/award.toml"), text.replace("\"quota\"", "\"award\"").replace("按比例就业", "奖励"))
        .unwrap();
    assert_eq!(changes(&new), ["award (奖励): added"]);
    let told = diff(&new.display().to_string(), Path::new(&small()));
    assert_eq!((told.code, told.out.lines().last()), (1, Some("award (奖励): removed")), "{told:?}");
}

fn rename(policy: &Path, from: &str, to: &str) {
    for folder in ["programmes", "cases"] {
        let path = policy.join(format!("{folder}/{from}.toml"));
        let text = fs::read_to_string(&path).unwrap();
        fs::write(policy.join(format!("{folder}/{to}.toml")), text.replacen(from, to, 1)).unwrap();
        fs::remove_file(path).unwrap();
    }
    change(policy, "conflicts.toml", &format!("\"{from}\"]\ntext = \"全"), &format!("\"{to}\"]\ntext = \"全"));
    change(policy, "conflicts.toml", &format!("[\"{from}\"]\ntext = \"两"), &format!("[\"{to}\"]\ntext = \"两"));
}

#[test]
fn a_programme_that_is_renamed_is_compared_with_what_it_was() {
    let new = copy("diff-renamed");
    rename(&new, "nursing", "nursing-fee");
    let lines = changes(&new);
    assert_eq!(lines[0], "nursing-fee (护理费): renamed, its id was `nursing`");
    assert!(lines[1..].iter().all(|line| line.starts_with("conflicts.toml: conflict ")), "{lines:?}");
    change(
        &new,
        "programmes/nursing-fee.toml",
        "{ not = \"has_elder_care\" }]",
        "{ not = \"has_elder_care\" }, \"blind\"]",
    );
    without_cases_of(&new, "nursing-fee", "verdict = \"not-now\"");
    assert!(changes(&new)[1].starts_with("nursing-fee (护理费): likely -> not-now: "), "{:?}", changes(&new));
}

#[test]
fn what_is_only_told_differently_is_named_in_one_line_each() {
    let new = copy("diff-told");
    change(
        &new,
        ALLOWANCE,
        "text = \"每月 250 元。\"\nyuan_per_month = 250",
        "text = \"每月 260 元。\"\nyuan_per_month = 260",
    );
    change(&new, ALLOWANCE, "fails = \"户口不在杭州。\"", "fails = \"户口在别处。\"");
    change(&new, ALLOWANCE, "when = \"委托别人代办的时候\"", "when = \"别人代办的时候\"");
    change(&new, ALLOWANCE, "window = \"township\"", "window = \"federation\"");
    change(&new, ALLOWANCE, "article = \"28(1)\"", "article = \"28(2)\"");
    change(&new, ALLOWANCE, "from = 2022-01-01", "from = 2021-01-01");
    change(&new, ALLOWANCE, "checked = \"", "checked = \"又");
    change(&new, "programmes/hotline.toml", "[\"certified\", \"under_seven\"]", "[\"under_seven\", \"certified\"]");
    change(&new, "programmes/hotline.toml", "also = [\"电话\", \"投诉\"]", "also = [\"电话\"]");
    change(&new, "standards.toml", "yuan = 1301", "yuan = 1350");
    change(&new, "facts.toml", "because = \"老", "because = \"这里老");
    assert_eq!(
        changes(&new),
        [
            "allowance (补贴): wording: condition.local, gives 1",
            "allowance (补贴): amount: gives 1",
            "allowance (补贴): papers: paper 2",
            "allowance (补贴): windows: window 1",
            "allowance (补贴): dates: rule 1",
            "allowance (补贴): sources: condition.valid_certificate",
            "allowance (补贴): checked: checked",
            "hotline (残疾人热线): wording: also",
            "hotline (残疾人热线): offer: offered_when",
            "facts.toml: impossible 老年护理费从 60 周岁开始: removed",
            "facts.toml: impossible 这里老年护理费从 60 周岁开始: added",
            "standards.toml: standard minimum-living: changed: value",
        ]
    );
}

#[test]
fn the_verdicts_compared_are_those_of_the_day() {
    let new = copy("diff-day");
    change(&new, NURSING, "requires = \"blind\"", "requires = { all = [\"blind\", { not = \"has_elder_care\" }] }");
    assert_eq!(changes(&new), ["nursing (护理费): conditions: rule 1"]);
    let told = |day| run(&["diff", &small(), &new.display().to_string(), "--on", day], b"");
    assert!(told("2024-12-31").out.contains("nursing (护理费): likely -> not-now: "), "{:?}", told("2024-12-31"));
    assert!(!told("2025-01-01").out.contains("->: "));
    change(&new, NURSING, "from = 2020-01-01\nuntil", "from = 2021-01-01\nuntil");
    let gone = told("2020-06-01");
    assert!(gone.out.contains("nursing (护理费): only the old policy has a rule on 2020-06-01\n"), "{gone:?}");
}

#[test]
fn a_fact_or_value_that_the_old_rule_tests_and_the_new_policy_lacks_is_a_finding() {
    let new = copy("diff-gone");
    change(
        &new,
        "facts.toml",
        "values = [\"hangzhou\", \"zhejiang\", \"elsewhere\"]",
        "values = [\"hangzhou\", \"elsewhere\"]",
    );
    change(&new, "facts.toml", "prior = [800, 80, 120]", "prior = [800, 200]");
    change(&new, ALLOWANCE, "is = [\"hangzhou\", \"zhejiang\"]", "is = [\"hangzhou\", \"elsewhere\"]");
    let lines = changes(&new);
    assert_eq!(
        lines[0],
        "allowance (补贴): cannot be compared, the old rule tests what is gone: condition.in_the_province: \
         `registration` cannot be `zhejiang`; it can be: hangzhou, elsewhere"
    );
    assert!(lines.contains(&"facts.toml: fact registration: changed: prior, values".to_owned()), "{lines:?}");
}

#[test]
fn a_household_that_only_the_new_policy_takes_says_why_the_old_one_does_not() {
    let new = copy("diff-new-fact");
    change(
        &new,
        "facts.toml",
        "[[fact]]\nid = \"rural\"",
        "[[fact]]\nid = \"left_handed\"\ntopic = \"basics\"\nvalues = [\"yes\", \"no\"]\nprior = [1, 9]\nchange = \"fixed\"\n\n\
         [[fact]]\nid = \"rural\"",
    );
    change(
        &new,
        NURSING,
        "[condition.has_elder_care]\nfacts = [\"elder_care\"]",
        "[condition.has_elder_care]\nfacts = [\"elder_care\", \"left_handed\"]",
    );
    without_cases_of(&new, "nursing", "verdict = \"not-now\"");
    let lines = changes(&new);
    assert!(lines[0].contains("likely -> not-now: ") && lines[0].contains("left_handed = yes"), "{lines:?}");
    assert_eq!(lines[2], "  the old policy does not take these answers: there is no fact `left_handed`");
}

#[test]
fn a_folder_that_is_missing_or_has_faults_is_an_error() {
    let gone = PathBuf::from("/nowhere/at/all");
    assert!(diff(&small(), &gone).refused().starts_with("cannot read `/nowhere/at/all/`: "));
    let broken = copy("diff-broken");
    change(&broken, ALLOWANCE, "\"registration\"", "\"registraton\"");
    let told = diff(&broken.display().to_string(), Path::new(&small()));
    assert_eq!((told.code, told.out.as_str()), (2, ""), "{told:?}");
    let expected = format!("error: the policy in `{}` has faults, so it is not used:\n", broken.display());
    assert!(told.err.starts_with(&expected), "{told:?}");
    let day = run(&["diff", &small(), &small(), "--on", "tomorrow"], b"");
    assert_eq!(day.refused(), "--on: `tomorrow` is not a day of the calendar; write it as 2026-11-23");
}

#[test]
fn nothing_changes_between_the_real_policy_and_itself() {
    let real = crate::run::beside("../../policy");
    let told = diff(&real.display().to_string(), &real);
    assert_eq!((told.code, told.err.as_str()), (0, ""), "{told:?}");
}
