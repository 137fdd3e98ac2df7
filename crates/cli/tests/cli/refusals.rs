//! What `assess` refuses: exit code 2, one sentence on standard error, nothing on standard output.

use crate::run::{assess, file, folder, run, small};

#[track_caller]
fn refused(household: &str, expected: &str) {
    assert_eq!(assess(household).refused(), expected, "{household}");
}

const SHAPE: &str = "the household is not JSON of the form {\"facts\": {...}, \"not_sure\": [...]}: ";

#[test]
fn an_unknown_fact_is_refused_with_the_one_that_was_meant() {
    refused(r#"{"facts": {"agge": 3}}"#, "there is no fact `agge`; did you mean `age`?");
    refused(r#"{"facts": {"shoe_size": 43}}"#, "there is no fact `shoe_size`");
    refused(
        r#"{"facts": {}, "not_sure": ["certificat"]}"#,
        "there is no fact `certificat`; did you mean `certificate`?",
    );
}

#[test]
fn a_value_the_fact_cannot_have_is_refused() {
    let certificate = "it can be: valid, expiring, expired, none";
    for (given, shown) in [
        ("\"vaild\"", "vaild"),
        ("\"\"", ""),
        ("\"not-sure\"", "not-sure"),
        ("true", "true"),
        ("null", "null"),
        ("[\"valid\"]", "[\"valid\"]"),
    ] {
        refused(
            &format!("{{\"facts\": {{\"certificate\": {given}}}}}"),
            &format!("`certificate` cannot be `{shown}`; {certificate}"),
        );
    }
}

#[test]
fn a_number_outside_its_range_or_not_whole_is_refused() {
    for given in ["121", "-1", "65536", "30.5", "30.0", "1e2", "\"thirty\"", "\"+3\"", "\" 3\"", "18446744073709551616"]
    {
        let refusal = assess(&format!("{{\"facts\": {{\"age\": {given}}}}}"));
        let told = refusal.refused();
        assert!(told.starts_with("`age` cannot be `"), "{given}: {told}");
        assert!(told.ends_with("`; it can be: a whole number from 0 to 120"), "{given}: {told}");
    }
    assert_eq!(assess(r#"{"facts": {"age": 0}}"#).code, 0);
    assert_eq!(assess(r#"{"facts": {"age": 120}}"#).code, 0);
}

#[test]
fn answers_that_no_person_can_give_together_are_refused_with_the_reason() {
    refused(
        r#"{"facts": {"certificate": "none", "grade_limb": "1", "age": 30}}"#,
        "these answers cannot all be true: certificate, grade_limb (没有办过残疾人证，就没有肢体残疾等级)",
    );
}

#[test]
fn a_fact_that_is_both_answered_and_not_sure_is_refused() {
    refused(r#"{"facts": {"age": 30}, "not_sure": ["age"]}"#, "`age` is both answered and not sure");
}

#[test]
fn a_fact_that_is_answered_twice_is_refused() {
    refused(r#"{"facts": {"age": 30, "age": 31}}"#, &format!("{SHAPE}`age` is answered twice at line 1 column 32"));
    assert!(assess(r#"{"facts": {"age": 30, "age": 30}}"#).refused().contains("`age` is answered twice"));
    assert!(assess(r#"{"facts": {}, "facts": {}}"#).refused().contains("duplicate field `facts`"));
}

#[test]
fn text_that_is_no_household_is_refused_with_its_place() {
    for (given, told) in [
        ("", "EOF while parsing a value at line 1 column 0"),
        ("{", "EOF while parsing an object at line 1 column 1"),
        ("{\"facts\": {\"age\": 30}", "EOF while parsing an object at line 1 column 21"),
        ("{\"facts\": {\"age\": 30,}}", "trailing comma at line 1 column 22"),
        ("{\"facts\": {}} {}", "trailing characters at line 1 column 15"),
        ("{}", "missing field `facts` at line 1 column 2"),
        (
            "{\"facts\": {}, \"unsure\": []}",
            "unknown field `unsure`, expected `facts` or `not_sure` at line 1 column 22",
        ),
    ] {
        refused(given, &format!("{SHAPE}{told}"));
    }
    for given in
        ["[]", "7", "null", "\"age\"", "{\"facts\": []}", "{\"facts\": null}", "{\"facts\": {}, \"not_sure\": {}}"]
    {
        assert!(assess(given).refused().starts_with(SHAPE), "{given}");
    }
}

#[test]
fn a_file_that_is_missing_or_a_folder_is_refused() {
    let missing = folder("missing").join("nobody.json").display().to_string();
    let told = run(&["assess", "--on", "2026-11-23", &missing], b"");
    assert!(told.refused().starts_with(&format!("cannot read {missing}: ")), "{told:?}");
    let directory = folder("directory").display().to_string();
    let told = run(&["assess", "--on", "2026-11-23", &directory], b"");
    assert!(told.refused().starts_with(&format!("cannot read {directory}: ")), "{told:?}");
}

#[test]
fn a_household_in_another_encoding_is_refused_with_what_to_do() {
    // `{"facts": {"姓名": 1}}` as a Chinese Windows saves it, and two bytes that no encoding of Unicode has.
    for content in [&b"{\"facts\": {\"\xd0\xd5\xc3\xfb\": 1}}"[..], b"\xff\xfe{\x00", b"\xc3\x28"] {
        let path = file("encoding", content);
        let told = run(&["assess", "--on", "2026-11-23", &path], b"");
        assert_eq!(told.refused(), format!("cannot read {path}: it is not UTF-8 text; save it as UTF-8"));
        let told = run(&["assess", "--on", "2026-11-23", "-"], content);
        assert_eq!(told.refused(), "cannot read standard input: it is not UTF-8 text; save it as UTF-8");
    }
}

#[test]
fn a_day_that_the_calendar_does_not_have_is_refused() {
    for day in [
        "2026-02-30",
        "2025-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-1-1",
        "20260101",
        "tomorrow",
        "",
        "2026-11-23T00:00",
    ] {
        let told = run(&["assess", "--on", day], br#"{"facts": {}}"#);
        assert_eq!(told.refused(), format!("--on: `{day}` is not a day of the calendar; write it as 2026-11-23"));
    }
    assert_eq!(run(&["assess", "--on", "2024-02-29"], br#"{"facts": {}}"#).code, 0);
}

#[test]
fn a_policy_folder_that_is_missing_or_has_faults_assesses_nobody() {
    let missing = folder("no-policy").join("gone").display().to_string();
    for command in [&["facts", "--policy", &missing][..], &["assess", "--on", "2026-11-23", "--policy", &missing]] {
        let told = run(command, br#"{"facts": {}}"#);
        assert!(told.refused().starts_with(&format!("cannot read `{missing}/`: ")), "{told:?}");
    }
    let broken = crate::check::copy("broken-for-assess");
    crate::check::change(&broken, "programmes/allowance.toml", "\"registration\"", "\"registraton\"");
    let told = run(&["assess", "--on", "2026-11-23", "--policy", &broken.display().to_string()], br#"{"facts": {}}"#);
    assert_eq!((told.code, told.out.as_str()), (2, ""), "{told:?}");
    assert!(
        told.err.starts_with(&format!("error: the policy in `{}` has faults, so it is not used:\n", broken.display())),
        "{told:?}"
    );
    assert!(told.err.contains("there is no fact `registraton`; did you mean `registration`?"), "{told:?}");
}

#[test]
fn a_command_that_does_not_exist_or_lacks_something_is_refused() {
    for arguments in [
        &[][..],
        &["asess"],
        &["assess"],
        &["assess", "--on"],
        &["facts", "--yaml"],
        &["check", "a", "b"],
        &["explain"],
        &["diff", "a"],
    ] {
        let told = run(arguments, b"");
        assert_eq!((told.code, told.out.as_str()), (2, ""), "{arguments:?}: {told:?}");
        assert!(!told.err.is_empty(), "{arguments:?}");
    }
    assert!(run(&["asess"], b"").err.contains("a similar subcommand exists: 'assess'"));
    assert_eq!(run(&["facts", "--policy", &small()], b"").code, 0);
}
