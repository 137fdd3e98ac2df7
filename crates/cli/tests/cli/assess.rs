//! `assess`: what a household is told.

use serde_json::{Map, Value, json};
use zhucan_catalog::authoring::{Sources, compile};

use crate::run::{assess, assess_small, beside, file, programme, run, run_in, small};

const KNOWN: &str = r#"{"facts": {"certificate": "valid", "age": 30, "registration": "hangzhou", "grade_limb": "2"}}"#;

#[test]
fn a_household_that_said_nothing_has_everything_open() {
    let told = assess(r#"{"facts": {}}"#).json();
    let programmes = told["programmes"].as_array().unwrap();
    assert!(!programmes.is_empty());
    for one in programmes {
        assert_eq!(one["verdict"], "open", "{one}");
        assert_eq!((&one["reasons"], &one["changes"]), (&json!([]), &json!([])), "{one}");
        assert!(!one["missing"].as_array().unwrap().is_empty(), "{one}");
        assert!(!one["settling"].as_array().unwrap().is_empty(), "{one}");
    }
    assert_eq!((&told["choices"], &told["notes"]), (&json!([]), &json!([])));
    assert!(!told["worth_finding"].as_array().unwrap().is_empty());
    assert_eq!((&told["on"], &told["route"]), (&json!("2026-11-23"), &json!([])));
    assert!(!told["next"].as_array().unwrap().is_empty());
}

#[test]
fn every_entry_has_the_keys_of_the_contract() {
    for household in [r#"{"facts": {}}"#, KNOWN, r#"{"facts": {"certificate": "none"}}"#] {
        for one in assess(household).json()["programmes"].as_array().unwrap() {
            assert!(["likely", "ask", "not-now", "open"].iter().any(|verdict| one["verdict"] == *verdict), "{one}");
            assert!(one["id"].is_string() && one["missing"].is_array(), "{one}");
            for reason in one["reasons"].as_array().unwrap() {
                assert!(reason["condition"].is_string() && reason["citation"].as_str().unwrap().starts_with('《'));
                assert!(reason["holds"].is_boolean() || reason["holds"].is_null(), "{reason}");
                let office = reason["holds"].is_null() && reason["evidence"] == "O";
                assert!(office || !reason["tested"].as_object().unwrap().is_empty(), "{reason}");
            }
            for change in one["changes"].as_array().unwrap() {
                assert!(["time", "action", "fixed"].iter().any(|kind| change["kind"] == *kind), "{change}");
                assert!(!change["facts"].as_object().unwrap().is_empty(), "{change}");
            }
        }
    }
}

#[test]
fn text_and_numbers_are_the_same_answer() {
    let numbers = assess_small(r#"{"facts": {"age": 30, "grade_visual": 1, "certificate": "valid"}}"#);
    let text = assess_small(r#"{"facts": {"age": "30", "grade_visual": "1", "certificate": "valid"}}"#);
    assert_eq!(numbers, text);
    assert_eq!(numbers.code, 0);
}

#[test]
fn the_household_comes_from_a_file_from_a_dash_or_from_standard_input() {
    let path = file("sources", KNOWN.as_bytes());
    let day = ["assess", "--on", "2026-11-23"];
    let from_file = run(&[day[0], day[1], day[2], &path], b"");
    assert_eq!(run(&[day[0], day[1], day[2], "-"], KNOWN.as_bytes()), from_file);
    assert_eq!(run(&day, KNOWN.as_bytes()), from_file);
    assert_eq!(from_file.code, 0);
}

#[test]
fn a_byte_order_mark_and_white_space_are_no_fault() {
    let marked = format!("\u{feff}\r\n{KNOWN}\r\n");
    assert_eq!(assess(&marked), assess(KNOWN));
}

#[test]
fn the_order_of_the_facts_does_not_matter() {
    let turned = r#"{"facts": {"grade_limb": "2", "registration": "hangzhou", "age": 30, "certificate": "valid"}}"#;
    assert_eq!(assess(turned), assess(KNOWN));
}

#[test]
fn the_next_question_is_the_best_one_and_comes_first() {
    let told = assess_small(r#"{"facts": {}}"#).json();
    assert_eq!(told["next"][0], "certificate", "it settles most: {}", told["next"]);
    let told = assess_small(r#"{"facts": {"certificate": "valid"}}"#).json();
    let mut left: Vec<&str> = told["next"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
    left.sort_unstable();
    assert_eq!(left, ["age", "elder_care", "registration", "upkeep"], "{told}");
    let told =
        assess_small(r#"{"facts": {"certificate": "valid", "age": 30, "registration": "hangzhou", "upkeep": "none"}}"#)
            .json();
    assert_eq!(told["next"], json!([]), "nothing is left to ask: {told}");
}

#[test]
fn what_is_missing_is_what_can_still_change_the_verdict() {
    let told = assess_small(r#"{"facts": {"certificate": "valid", "age": 30}}"#).json();
    assert_eq!(programme(&told, "allowance")["missing"], json!(["registration"]));
    let told = assess_small(r#"{"facts": {"certificate": "none"}}"#).json();
    assert_eq!(programme(&told, "allowance")["missing"], json!([]));
}

#[test]
fn what_the_household_is_not_sure_of_stays_missing_and_is_not_asked() {
    let told = assess_small(r#"{"facts": {"certificate": "valid", "age": 30}, "not_sure": ["registration"]}"#).json();
    let allowance = programme(&told, "allowance");
    assert_eq!((&allowance["verdict"], &allowance["missing"]), (&json!("open"), &json!(["registration"])));
    assert!(!told["next"].as_array().unwrap().contains(&json!("registration")), "{told}");
}

fn changes(household: &str) -> Value {
    programme(&assess_small(household).json(), "allowance")["changes"].clone()
}

#[test]
fn what_time_brings_what_one_can_do_and_what_is_fixed_are_told_apart() {
    let age = changes(r#"{"facts": {"certificate": "valid", "age": 5, "registration": "hangzhou"}}"#);
    assert_eq!(age[0], json!({"kind": "time", "facts": {"age": 7}}));
    let certificate = changes(r#"{"facts": {"certificate": "expired", "age": 30, "registration": "hangzhou"}}"#);
    let actions: Vec<&Value> = certificate.as_array().unwrap().iter().filter(|one| one["kind"] == "action").collect();
    assert_eq!(actions, [&json!({"kind": "action", "facts": {"certificate": "valid"}})], "{certificate}");
    let registration = changes(r#"{"facts": {"certificate": "valid", "age": 30, "registration": "elsewhere"}}"#);
    for one in registration.as_array().unwrap() {
        assert_eq!(one["kind"], "fixed", "{registration}");
    }
    assert!(!registration.as_array().unwrap().is_empty());
}

#[test]
fn what_only_the_office_settles_neither_holds_nor_fails() {
    let told = assess_small(r#"{"facts": {"certificate": "valid", "age": 30, "registration": "zhejiang"}}"#).json();
    let allowance = programme(&told, "allowance");
    assert_eq!(allowance["verdict"], "ask");
    let office =
        allowance["reasons"].as_array().unwrap().iter().find(|one| one["condition"] == "office_settles").unwrap();
    assert_eq!((&office["holds"], &office["sentence"]), (&Value::Null, &json!("户口在浙江别处的，能补吗？")));
}

#[test]
fn an_amount_comes_with_its_source_and_the_standard_of_the_day() {
    let on = |day: &str| {
        let household =
            r#"{"facts": {"certificate": "valid", "age": 30, "registration": "hangzhou", "grade_visual": "none"}}"#;
        let told = run(&["assess", "--on", day, "--policy", &small()], household.as_bytes()).json();
        programme(&told, "allowance")["amount"][0].clone()
    };
    assert_eq!(on("2025-01-22")["standard"]["yuan"], 1259);
    assert_eq!(on("2025-01-23")["standard"]["yuan"], 1301);
    assert_eq!(on("2025-01-23")["citation"], "《关于补贴的报道》，新闻报道，没有条号");
    let blind = r#"{"facts": {"certificate": "valid", "age": 30, "registration": "hangzhou", "grade_visual": "2"}}"#;
    let amount = programme(&assess_small(blind).json(), "allowance")["amount"].clone();
    assert_eq!((amount.as_array().unwrap().len(), &amount[0]["yuan_per_month"]), (1, &json!(250)));
}

#[test]
fn a_programme_without_rule_on_the_day_is_left_out() {
    let ids = |day: &str| -> Vec<String> {
        let told = run(&["assess", "--on", day, "--policy", &small()], br#"{"facts": {}}"#).json();
        told["programmes"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids("2017-12-31"), Vec::<String>::new());
    assert_eq!(ids("2018-01-01"), ["certificate"]);
    assert_eq!(ids("2021-12-31"), ["certificate", "nursing"]);
    assert_eq!(ids("2022-01-01"), ["certificate", "allowance", "nursing"]);
    assert_eq!(ids("9999-12-31"), ["certificate", "allowance", "nursing"]);
}

#[test]
fn the_clock_and_the_zone_of_the_machine_do_not_matter() {
    let zones = ["Asia/Shanghai", "UTC", "America/New_York", "Pacific/Kiritimati"];
    let told = |zone: &str| run_in(&["assess", "--on", "2026-07-01"], KNOWN.as_bytes(), &[("TZ", zone), ("LANG", "C")]);
    let first = told(zones[0]);
    assert_eq!(first.code, 0, "{first:?}");
    for zone in zones {
        assert_eq!(told(zone), first, "{zone}");
    }
}

#[test]
fn the_first_household_of_every_programme_is_told_what_the_policy_officer_expects() {
    let authored = compile(&Sources::read(&beside("../../policy")).unwrap()).unwrap();
    let mut seen = 0;
    for file in &authored.cases {
        let case = &file.cases[0];
        let facts: Map<String, Value> =
            case.facts.iter().map(|(fact, value)| (fact.clone(), Value::from(value.as_str()))).collect();
        let household = json!({"facts": facts, "not_sure": case.not_sure}).to_string();
        let on = case.on.unwrap_or(authored.catalogue.edition.checked_on).to_string();
        let told = run(&["assess", "--on", &on], household.as_bytes()).json();
        assert_eq!(programme(&told, &file.programme)["verdict"], case.verdict.as_str(), "{}: {household}", file.file);
        seen += 1;
    }
    assert!(seen > 0);
}
