//! Faults in `facts.toml`.

use crate::draft::Draft;

const FACTS: &str = "facts.toml";
const PERMIT: &str = "id = \"residence_permit\"\ntopic = \"basics\"\nafter = [\"registration\"]\nvalues = [\"yes\", \"no\"]\nprior = [500, 500]\n";
const EXTRA: &str = "\n[[fact]]\nid = \"left_handed\"\ntopic = \"needs\"\nvalues = [\"yes\", \"no\"]\n\
                     prior = [100, 900]\nchange = \"fixed\"\n";

#[track_caller]
fn facts(from: &str, to: &str, expected: &str) {
    Draft::real().change(FACTS, from, to).has(&[&format!("facts.toml: {expected}")]);
}

#[test]
fn a_fact_that_nobody_uses_is_told() {
    Draft::real()
        .append(FACTS, EXTRA)
        .has(&["facts.toml: left_handed: nobody uses this fact, and it would be asked; \
                                              use it in a rule, or say why no question is asked with `not_asked`"]);
}

#[test]
fn a_fact_that_nobody_uses_and_nobody_is_asked_is_no_fault() {
    Draft::real().append(FACTS, &format!("{EXTRA}not_asked = \"nothing turns on it\"\n")).has(&[]);
}

#[test]
fn a_fact_is_declared_once() {
    Draft::real()
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
        let found = Draft::real().change(FACTS, "range = [0, 120]", wrong).faults();
        assert!(found.iter().any(|one| one.place == "age" && one.message == expected), "{wrong}: {found:?}");
    }
    let many: Vec<String> = (0..33).map(|number| format!("\"{number}\"")).collect();
    let wide =
        EXTRA.replace("[\"yes\", \"no\"]", &format!("[{}]", many.join(", "))).replace("prior = [100, 900]\n", "");
    Draft::real()
        .append(FACTS, &format!("{wide}not_asked = \"nothing turns on it\"\n"))
        .has(&[&format!("facts.toml: left_handed: {expected}")]);
}

#[test]
fn there_are_at_most_128_facts() {
    let missing = 129 - Draft::real().text(FACTS).matches("[[fact]]").count();
    let more: String = (0..missing).fold(String::new(), |more, number| {
        more + &EXTRA.replace("left_handed", &format!("extra_{number}")) + "not_asked = \"nothing turns on it\"\n"
    });
    let draft = Draft::real().append(FACTS, &more);
    draft.has(&["facts.toml: fact: there are more than 128 facts"]);
}

#[test]
fn a_fact_that_is_asked_has_priors_that_match_its_values() {
    let expected = "residence_permit: `prior` is missing or does not match the values; \
                    give one number for each value, or [from, to, parts] for a range";
    for prior in ["", "prior = [500]\n", "prior = [500, 250, 250]\n", "prior = [[0, 1, 500]]\n"] {
        facts(PERMIT, &PERMIT.replace("prior = [500, 500]\n", prior), expected);
    }
}

#[test]
fn a_move_goes_from_value_to_value() {
    facts(
        "moves = [[\"no\", \"yes\"]]\n\n[[fact]]\nid = \"district\"",
        "moves = [[\"no\", \"yess\"]]\n\n[[fact]]\nid = \"district\"",
        "residence_permit.moves: `residence_permit` cannot be `yess`; it can be: yes, no",
    );
}

#[test]
fn an_impossible_combination_is_checked_like_a_condition() {
    let rural = "when = { house_dangerous = [\"yes\"], rural = [\"no\"] }";
    facts(
        rural,
        "when = { house_dangerous = [\"yes\"], rurall = [\"no\"] }",
        "impossible 18: there is no fact `rurall`; did you mean `rural`?",
    );
    facts(
        rural,
        "when = { house_dangerous = [\"yes\"], rural = [\"noo\"] }",
        "impossible 18: `rural` cannot be `noo`; it can be: yes, no; did you mean `no`?",
    );
    facts(
        "elder_nursing = [\"yes\"], age = { at_most = 59 }",
        "elder_nursing = [\"yes\"], age = { at_most = 590 }",
        "impossible 19: 0 to 590 does not lie within 0 to 120",
    );
    facts(
        "elder_nursing = [\"yes\"], age = { at_most = 59 }",
        "elder_nursing = [\"yes\"], age = {}",
        "impossible 19: `age` is tested with `at_least` or `at_most`",
    );
}

#[test]
fn an_impossible_combination_says_why() {
    facts("because = \"农村危房只在农村家庭里认定\"\n", "", "impossible 18: `because` is missing");
}

#[test]
fn facts_that_cannot_be_trusted_are_not_held_against_the_households() {
    let found = Draft::real().change(FACTS, "values = [\"valid\", \"expiring\"", "values = [\"expiring\"").faults();
    assert!(found.iter().all(|fault| !fault.file.starts_with("cases/")), "{found:?}");
}
