//! The exact JSON of `assess`. Others read it: a change of these files is a change of the contract.

use std::fs;

use serde_json::Value;

use crate::run::{beside, run, small};

#[track_caller]
fn golden(name: &str, on: &str) {
    let household = beside(&format!("tests/golden/{name}.household.json"));
    let told = run(&["assess", "--on", on, "--policy", &small(), &household.display().to_string()], b"");
    let edition = told.json()["edition"].as_str().unwrap().to_owned();
    let (day, checksum) = edition.rsplit_once('-').unwrap();
    assert_eq!((day, checksum.len()), ("2026-11-23", 8), "{edition}");
    let expected = fs::read_to_string(beside(&format!("tests/golden/{name}.json"))).unwrap();
    assert_eq!(told.out.replace(&edition, "EDITION"), expected);
}

#[test]
fn a_household_that_must_ask_is_told_exactly_this() {
    golden("ask", "2026-11-23");
}

#[test]
fn a_household_that_cannot_apply_now_is_told_exactly_this() {
    golden("not-now", "2025-01-22");
}

#[test]
fn a_household_that_has_to_choose_is_told_exactly_this() {
    golden("choice", "2026-11-23");
}

/// Keys in the order of the contract, so that a reader of the JSON finds what it says first.
#[test]
fn keys_come_in_the_order_of_the_contract() {
    let text = fs::read_to_string(beside("tests/golden/ask.json")).unwrap();
    let at = |key: &str| text.find(&format!("\"{key}\":")).unwrap();
    let keys = ["edition", "on", "programmes", "next", "worth_finding", "offered", "choices", "notes", "route"];
    assert!(keys.map(at).is_sorted());
    assert!(["id", "name", "verdict", "missing", "reasons", "changes"].map(at).is_sorted());
    assert!(serde_json::from_str::<Value>(&text).is_ok());
}
