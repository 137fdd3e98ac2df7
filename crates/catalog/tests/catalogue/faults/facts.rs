//! Faults in `facts.toml`.

use crate::draft::Draft;

const FACTS: &str = "facts.toml";
const ELDER: &str = "id = \"elder_care\"\ntopic = \"basics\"\nvalues = [\"yes\", \"no\"]\nprior = [80, 920]\n";
const EXTRA: &str = "\n[[fact]]\nid = \"left_handed\"\ntopic = \"basics\"\nvalues = [\"yes\", \"no\"]\n\
                     prior = [100, 900]\nchange = \"fixed\"\n";

#[track_caller]
fn facts(from: &str, to: &str, expected: &str) {
    Draft::small().change(FACTS, from, to).has(&[&format!("facts.toml: {expected}")]);
}

#[test]
fn a_fact_that_nobody_uses_is_told() {
    Draft::small()
        .append(FACTS, EXTRA)
        .has(&["facts.toml: left_handed: nobody uses this fact, and it would be asked; \
                                              use it in a rule, or say why no question is asked with `not_asked`"]);
}

#[test]
fn a_fact_that_nobody_uses_and_nobody_is_asked_is_no_fault() {
    Draft::small().append(FACTS, &format!("{EXTRA}not_asked = \"nothing turns on it\"\n")).has(&[]);
}

#[test]
fn a_fact_is_declared_once() {
    Draft::small()
        .append(FACTS, &format!("{}not_asked = \"nothing turns on it\"\n", EXTRA.replace("left_handed", "rural")))
        .has(&["facts.toml: rural: this fact is declared twice"]);
}

#[test]
fn a_topic_must_exist() {
    facts(
        "id = \"age\"\ntopic = \"basics\"",
        "id = \"age\"\ntopic = \"basic\"",
        "age: there is no topic `basic`; did you mean `basics`?",
    );
}

#[test]
fn a_fact_has_values_or_a_range() {
    let expected = "a fact has either `values`, at most 32, or a `range` from less to more";
    for wrong in ["range = [120, 0]", "range = [7, 7]", "", "range = [0, 120]\nvalues = [\"1\"]"] {
        let found = Draft::small().change(FACTS, "range = [0, 120]", wrong).faults();
        assert!(found.iter().any(|one| one.place == "age" && one.message == expected), "{wrong}: {found:?}");
    }
    let many: Vec<String> = (0..33).map(|number| format!("\"{number}\"")).collect();
    let wide =
        EXTRA.replace("[\"yes\", \"no\"]", &format!("[{}]", many.join(", "))).replace("prior = [100, 900]\n", "");
    Draft::small()
        .append(FACTS, &format!("{wide}not_asked = \"nothing turns on it\"\n"))
        .has(&[&format!("facts.toml: left_handed: {expected}")]);
}

#[test]
fn there_are_at_most_128_facts() {
    let missing = 129 - Draft::small().text(FACTS).matches("[[fact]]").count();
    let more: String = (0..missing).fold(String::new(), |more, number| {
        more + &EXTRA.replace("left_handed", &format!("extra_{number}")) + "not_asked = \"nothing turns on it\"\n"
    });
    let draft = Draft::small().append(FACTS, &more);
    draft.has(&["facts.toml: fact: there are more than 128 facts"]);
}

#[test]
fn a_fact_that_is_asked_has_priors_that_match_its_values() {
    let expected = "elder_care: `prior` is missing or does not match the values; \
                    give one number for each value, or [from, to, parts] for a range";
    for prior in ["", "prior = [500]\n", "prior = [500, 250, 250]\n", "prior = [[0, 1, 500]]\n"] {
        facts(ELDER, &ELDER.replace("prior = [80, 920]\n", prior), expected);
    }
}

#[test]
fn a_move_goes_from_value_to_value() {
    facts(
        "moves = [[\"none\", \"valid\"],",
        "moves = [[\"none\", \"vaild\"],",
        "certificate.moves: `certificate` cannot be `vaild`; it can be: valid, expiring, expired, none",
    );
}

#[test]
fn a_fact_waits_only_for_facts_that_are_declared_before_it() {
    for other in ["rural", "elder_care", "shoe_size"] {
        let after = ELDER.replace("prior", &format!("after = [\"{other}\"]\nprior"));
        facts(
            ELDER,
            &after,
            &format!("elder_care: `after` names `{other}`; name a fact that is declared before this one"),
        );
    }
}

#[test]
fn an_impossible_combination_is_checked_like_a_condition() {
    let elder = "elder_care = [\"yes\"], age = { at_most = 59 }";
    facts(
        elder,
        "elder_car = [\"yes\"], age = { at_most = 59 }",
        "impossible 2: there is no fact `elder_car`; did you mean `elder_care`?",
    );
    facts(
        elder,
        "elder_care = [\"yess\"], age = { at_most = 59 }",
        "impossible 2: `elder_care` cannot be `yess`; it can be: yes, no; did you mean `yes`?",
    );
    facts(
        elder,
        "elder_care = [\"yes\"], age = { at_most = 590 }",
        "impossible 2: 0 to 590 does not lie within 0 to 120",
    );
    facts(elder, "elder_care = [\"yes\"], age = {}", "impossible 2: `age` is tested with `at_least` or `at_most`");
}

#[test]
fn an_impossible_combination_says_why() {
    facts("because = \"老年护理费从 60 周岁开始\"\n", "", "impossible 2: `because` is missing");
}

#[test]
fn facts_that_cannot_be_trusted_are_not_held_against_the_households() {
    let found = Draft::small().change(FACTS, "values = [\"valid\", \"expiring\"", "values = [\"expiring\"").faults();
    assert!(found.iter().all(|fault| !fault.file.starts_with("cases/")), "{found:?}");
}
