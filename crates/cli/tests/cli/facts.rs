//! `facts`: the contract of ids and values.

use serde_json::{Value, json};

use crate::run::{run, small};

const YES_NO: &[&str] = &["yes", "no"];
const GRADE: &[&str] = &["none", "1", "2", "3", "4"];

/// Saved forms, rosters, the page and this program share these ids and values: they may be added to, never renamed.
const CONTRACT: &[(&str, &[&str])] = &[
    ("registration", &["hangzhou", "zhejiang", "elsewhere"]),
    ("residence_permit", YES_NO),
    (
        "district",
        &[
            "shangcheng",
            "gongshu",
            "xihu",
            "binjiang",
            "xiaoshan",
            "yuhang",
            "linping",
            "qiantang",
            "fuyang",
            "linan",
            "tonglu",
            "chunan",
            "jiande",
        ],
    ),
    ("certificate", &["valid", "expiring", "expired", "none"]),
    ("grade_visual", GRADE),
    ("grade_hearing", GRADE),
    ("grade_speech", GRADE),
    ("grade_limb", GRADE),
    ("grade_intellectual", GRADE),
    ("grade_mental", GRADE),
    ("diagnosis", YES_NO),
    ("cerebral_palsy", YES_NO),
    ("assistance", &["destitute", "minimum", "marginal", "rigid", "none"]),
    ("family_income", &["le100", "le150", "le200", "above"]),
    ("own_income", &["le150", "above"]),
    ("work", &["employee", "self_employed", "flexible", "looking", "student", "retired", "none"]),
    ("taxable_income", YES_NO),
    ("medical_insurance", &["resident", "employee", "none"]),
    ("pension_insurance", &["resident", "employee", "none"]),
    ("study", &["none", "preschool", "compulsory", "senior", "college", "adult_degree"]),
    ("cannot_attend", YES_NO),
    ("parent_certificate", YES_NO),
    ("child_support", &["none", "orphan", "unattended_full"]),
    ("work_injury_care", YES_NO),
    ("elder_nursing", YES_NO),
    ("in_institution", YES_NO),
    ("rural", YES_NO),
    ("house_dangerous", YES_NO),
    ("severe_mental_disorder", YES_NO),
    ("need_rehab", YES_NO),
    ("need_device", YES_NO),
    ("need_home_adaptation", YES_NO),
    ("need_medication", YES_NO),
    ("need_care", YES_NO),
    ("need_job", YES_NO),
    ("need_training", YES_NO),
    ("need_startup", YES_NO),
    ("need_massage", YES_NO),
    ("need_medical_bills", YES_NO),
    ("need_school_aid", YES_NO),
    ("need_exam", YES_NO),
    ("need_legal_aid", YES_NO),
    ("motor_wheelchair", YES_NO),
    ("drives", YES_NO),
];

fn list() -> Vec<Value> {
    run(&["facts"], b"").json().as_array().unwrap().clone()
}

#[test]
fn every_fact_of_the_contract_is_listed_with_its_values() {
    let listed = list();
    for (id, values) in CONTRACT {
        let fact = listed.iter().find(|fact| fact["id"] == *id).unwrap_or_else(|| panic!("{id} is listed"));
        assert_eq!(fact["kind"], "choice", "{id}");
        assert_eq!(fact["values"], json!(values), "{id}");
        assert!(fact.get("range").is_none(), "{id}");
    }
    let age = listed.iter().find(|fact| fact["id"] == "age").unwrap();
    assert_eq!((&age["kind"], &age["range"]), (&json!("whole"), &json!([0, 120])));
    assert!(age.get("values").is_none());
}

#[test]
fn no_fact_is_listed_twice_and_none_is_outside_the_contract() {
    let mut ids: Vec<String> = list().iter().map(|fact| fact["id"].as_str().unwrap().to_owned()).collect();
    let mut expected: Vec<String> = CONTRACT.iter().map(|(id, _)| (*id).to_owned()).collect();
    expected.push("age".to_owned());
    ids.sort();
    expected.sort();
    assert_eq!(ids, expected);
}

#[test]
fn every_fact_says_its_topic_and_whether_it_is_asked() {
    for fact in list() {
        assert!(fact["topic"].as_str().is_some_and(|topic| !topic.is_empty()), "{fact}");
        assert!(fact["asked"].is_boolean(), "{fact}");
    }
    assert!(list().iter().any(|fact| fact["asked"] == true));
}

#[test]
fn the_facts_of_another_policy_are_listed_in_their_exact_shape() {
    let told = run(&["facts", "--policy", &small()], b"").json();
    assert_eq!(
        told,
        json!([
            {"id": "certificate", "kind": "choice", "values": ["valid", "expiring", "expired", "none"], "topic": "basics", "asked": true},
            {"id": "age", "kind": "whole", "range": [0, 120], "topic": "basics", "asked": true},
            {"id": "registration", "kind": "choice", "values": ["hangzhou", "zhejiang", "elsewhere"], "topic": "basics", "asked": true},
            {"id": "grade_visual", "kind": "choice", "values": ["none", "1", "2", "3", "4"], "topic": "basics", "asked": true},
            {"id": "upkeep", "kind": "choice", "values": ["full", "half", "none"], "topic": "basics", "asked": true},
            {"id": "elder_care", "kind": "choice", "values": ["yes", "no"], "topic": "basics", "asked": true},
            {"id": "rural", "kind": "choice", "values": ["yes", "no"], "topic": "basics", "asked": false},
        ])
    );
}
