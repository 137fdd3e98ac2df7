//! `check`: every fault of a policy folder.

use std::fs;
use std::path::{Path, PathBuf};

use crate::run::{beside, folder, run, small};

/// A copy of the small policy.
pub(crate) fn copy(name: &str) -> PathBuf {
    let to = folder(name);
    for part in ["", "programmes", "cases"] {
        fs::create_dir_all(to.join(part)).unwrap();
        for entry in fs::read_dir(beside("tests/small").join(part)).unwrap() {
            let from = entry.unwrap().path();
            if from.is_file() {
                fs::copy(&from, to.join(part).join(from.file_name().unwrap())).unwrap();
            }
        }
    }
    to
}

pub(crate) fn change(policy: &Path, file: &str, from: &str, to: &str) {
    let path = policy.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has {from}");
    fs::write(&path, text.replacen(from, to, 1)).unwrap();
}

#[test]
fn a_policy_without_fault_is_counted() {
    for arguments in [vec!["check"], vec!["check", &small()], vec!["check", "../../policy"]] {
        let told = run(&arguments, b"");
        assert_eq!((told.code, told.err.as_str()), (0, ""), "{told:?}");
        assert!(told.out.starts_with("edition 2026-") && told.out.ends_with("; no fault\n"), "{told:?}");
    }
    let told = run(&["check", &small()], b"");
    let counted = ": 5 programmes, 3 of them with a rule, 12 conditions, 7 facts, 5 households, ";
    assert!(told.out.starts_with("edition 2026-11-23-") && told.out.contains(counted), "{told:?}");
}

#[test]
fn the_built_in_policy_is_the_one_in_the_folder() {
    assert_eq!(run(&["check"], b""), run(&["check", &beside("../../policy").display().to_string()], b""));
}

#[test]
fn every_fault_is_listed_with_file_place_and_suggestion() {
    let policy = copy("broken");
    change(&policy, "programmes/allowance.toml", "facts = [\"age\"]", "facts = [\"agee\"]");
    change(&policy, "programmes/certificate.toml", "fails = \"有有效的残疾人证。\"\n", "");
    change(&policy, "standards.toml", "source = \"通知（2024-12-24）\"\n", "");
    change(&policy, "papers.toml", "name = \"两寸照片\"", "name = \"两寸照片\"\ncolour = \"white\"");
    change(&policy, "cases/certificate.toml", "verdict = \"likely\"", "verdict = \"not-now\"");
    let told = run(&["check", &policy.display().to_string()], b"");
    assert_eq!((told.code, told.out.as_str()), (1, ""), "{told:?}");
    let lines: Vec<&str> = told.err.lines().collect();
    assert_eq!(
        lines,
        [
            "cases/certificate.toml: case 1 (没有办过证。): the rule says likely; the case says not-now",
            "papers.toml: line 9: unknown field `colour`, expected one of `id`, `name`, `from`, `shared`",
            "programmes/allowance.toml: condition.seven_or_older: there is no fact `agee`; did you mean `age`?",
            "programmes/certificate.toml: condition.not_certified: the sentence `fails` is missing",
            "standards.toml: minimum-living: `source` of a value is missing",
            "5 faults found",
        ]
    );
}

#[test]
fn one_fault_is_counted_as_one() {
    let policy = copy("one-fault");
    change(&policy, "cases/certificate.toml", "verdict = \"likely\"", "verdict = \"ask\"");
    let told = run(&["check", &policy.display().to_string()], b"");
    assert_eq!((told.code, told.out.as_str()), (1, ""));
    assert_eq!(
        told.err,
        "cases/certificate.toml: case 1 (没有办过证。): the rule says likely; the case says ask\n1 fault found\n"
    );
}

#[test]
fn a_folder_that_does_not_exist_or_is_no_policy_is_an_error() {
    let gone = folder("check-gone").join("gone").display().to_string();
    let told = run(&["check", &gone], b"");
    assert!(told.refused().starts_with(&format!("cannot read `{gone}/`: ")), "{told:?}");
    let empty = folder("check-empty").display().to_string();
    assert!(run(&["check", &empty], b"").refused().starts_with("cannot read `"));
    let a_file = beside("Cargo.toml").display().to_string();
    assert!(run(&["check", &a_file], b"").refused().starts_with("cannot read `"));
}

#[test]
fn a_policy_file_in_another_encoding_is_an_error_that_names_it() {
    let policy = copy("encoding-of-policy");
    fs::write(policy.join("papers.toml"), b"# \xd0\xd5\xc3\xfb\n").unwrap();
    let told = run(&["check", &policy.display().to_string()], b"");
    assert!(told.refused().contains("papers.toml`: "), "{told:?}");
}

#[test]
fn other_files_in_the_folder_are_left_alone() {
    let policy = copy("other-files");
    fs::write(policy.join("README.md"), "not a policy").unwrap();
    fs::write(policy.join("programmes/allowance.toml~"), "id = = 7").unwrap();
    fs::create_dir_all(policy.join("programmes/old.toml")).unwrap();
    assert_eq!(run(&["check", &policy.display().to_string()], b"").code, 0);
}
