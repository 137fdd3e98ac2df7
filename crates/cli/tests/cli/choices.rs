//! What `assess` says beyond verdicts: what to choose, what to find out, what is old.

use serde_json::{Value, json};

use crate::run::{Ran, assess_small, programme, run, small};

/// Wants the allowance and the nursing fee, and says how it is kept.
fn kept(upkeep: &str, grade: &str) -> Value {
    assess_small(&format!(
        r#"{{"facts": {{"certificate": "valid", "age": 30, "registration": "hangzhou", "grade_visual": "{grade}", "upkeep": "{upkeep}"}}}}"#
    ))
    .json()
}

fn visited(told: &Value) -> Vec<&str> {
    let stops = told["route"].as_array().unwrap().iter();
    stops.flat_map(|stop| stop["programmes"].as_array().unwrap()).map(|id| id.as_str().unwrap()).collect()
}

#[test]
fn what_is_surely_worth_more_is_kept_and_what_is_given_up_for_it_is_not_on_the_route() {
    let told = kept("full", "1");
    let choices = told["choices"].as_array().unwrap();
    assert_eq!(choices.len(), 1, "{told}");
    assert_eq!(choices[0]["best"], "certain");
    assert_eq!(choices[0]["sets"], json!([{"kept": ["full-upkeep"], "given_up": ["allowance", "nursing"]}]));
    assert_eq!(
        choices[0]["conflicts"],
        json!([{
            "text": "全额供养和补贴、护理费，只能要一边。",
            "evidence": "L",
            "citation": "《残疾人保障条例》（第 7 号）第29条第4款",
        }])
    );
    assert_eq!(visited(&told), Vec::<&str>::new());
    assert_eq!(programme(&told, "allowance")["verdict"], "likely", "the verdict stays");
}

#[test]
fn what_is_worth_the_same_is_a_tie_and_stays_on_the_route() {
    let told = kept("half", "1");
    assert_eq!(told["choices"][0]["best"], "tie");
    let sets = told["choices"][0]["sets"].as_array().unwrap();
    assert!(sets.contains(&json!({"kept": ["half-upkeep"], "given_up": ["allowance"]})), "{told}");
    assert!(sets.contains(&json!({"kept": ["allowance"], "given_up": ["half-upkeep"]})), "{told}");
    assert_eq!(visited(&told), ["allowance", "nursing"]);
}

#[test]
fn where_an_amount_is_not_known_the_office_compares() {
    let told = kept("full", "none");
    assert_eq!(told["choices"][0]["best"], "compare");
    assert_eq!(told["choices"][0]["sets"].as_array().unwrap().len(), 2, "{told}");
    assert_eq!(visited(&told), ["allowance", "nursing"]);
}

#[test]
fn what_nobody_knows_to_be_held_is_a_note_and_no_choice() {
    let told = kept("none", "1");
    assert_eq!(told["choices"], json!([]));
    let notes = told["notes"].as_array().unwrap();
    assert_eq!(notes.len(), 1, "{told}");
    assert_eq!(notes[0]["text"], "和别处的补助能不能一起领，先问街道。");
}

#[test]
fn an_open_programme_names_the_facts_that_settle_it_and_a_decided_one_names_none() {
    let told = assess_small(r#"{"facts": {"certificate": "valid", "age": 70}}"#).json();
    assert_eq!(programme(&told, "nursing")["settling"], json!(["elder_care"]));
    assert_eq!(programme(&told, "allowance")["settling"], json!(["registration"]));
    assert!(programme(&told, "certificate").get("settling").is_none());
    let mut found = told["worth_finding"].as_array().unwrap().clone();
    found.sort_by_key(|one| one["fact"].to_string());
    assert_eq!(
        found,
        [
            json!({"fact": "elder_care", "settles": 1, "needed_for": 1}),
            json!({"fact": "registration", "settles": 1, "needed_for": 1}),
        ]
    );
}

fn on(day: &str) -> Ran {
    let household =
        br#"{"facts": {"certificate": "valid", "age": 30, "registration": "hangzhou", "grade_visual": "1"}}"#;
    run(&["assess", "--on", day, "--policy", &small()], household)
}

#[test]
fn an_old_edition_says_so_and_tells_no_amount() {
    let fresh = on("2027-11-23").json();
    assert!(fresh.get("stale").is_none() && programme(&fresh, "allowance").get("amount").is_some());
    let stale = on("2027-11-24").json();
    assert_eq!(stale["stale"], true);
    assert_eq!(programme(&stale, "allowance")["verdict"], "likely");
    assert!(programme(&stale, "allowance").get("amount").is_none(), "{stale}");
    let keys: Vec<&String> = stale.as_object().unwrap().keys().collect();
    assert!(keys.iter().any(|key| *key == "stale"), "{keys:?}");
}

#[test]
fn a_paper_that_the_office_can_look_up_says_so() {
    let told = kept("none", "1");
    let papers = told["route"][0]["papers"].as_array().unwrap();
    let looked_up = |paper: &str| papers.iter().find(|one| one["paper"] == paper).unwrap()["office_looks_up"].clone();
    assert_eq!(looked_up("income-record"), true);
    assert_eq!(looked_up("identity-card"), false);
}

#[test]
fn what_has_no_test_is_offered_by_what_was_said_and_has_no_verdict() {
    let told = assess_small(r#"{"facts": {"certificate": "valid"}}"#).json();
    assert_eq!(told["offered"], json!(["hotline"]));
    let told = assess_small(r#"{"facts": {}}"#).json();
    assert_eq!(told["offered"], json!([]));
    assert!(told["programmes"].as_array().unwrap().iter().all(|one| one["id"] != "hotline" && one["id"] != "quota"));
}
