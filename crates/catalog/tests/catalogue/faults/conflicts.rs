//! Faults in what cannot be had together.

use crate::draft::Draft;

const CONFLICTS: &str = "conflicts.toml";
const BENEFIT: &str = "\n[[benefit]]\nid = \"bus-money\"\nname = \"车费\"\n";

#[track_caller]
fn spoilt(from: &str, to: &str, expected: &[&str]) {
    let expected: Vec<String> = expected.iter().map(|one| format!("conflicts.toml: {one}")).collect();
    Draft::small().change(CONFLICTS, from, to).has(&expected.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn a_party_that_does_not_exist_is_told_with_the_one_that_was_meant_or_with_what_to_do() {
    spoilt(
        "against = [\"allowance\", \"nursing\"]",
        "against = [\"alowance\", \"nursing\"]",
        &["conflict 1: there is no programme or benefit `alowance`; did you mean `allowance`?"],
    );
    spoilt(
        "against = [\"allowance\", \"nursing\"]",
        "against = [\"the-lottery\", \"nursing\"]",
        &["conflict 1: there is no programme or benefit `the-lottery`; declare it as a `[[benefit]]`"],
    );
    spoilt(
        "one = \"other-aid\"",
        "one = \"other-aids\"",
        &[
            "conflict 4: there is no programme or benefit `other-aids`; did you mean `other-aid`?",
            "other-aid: no conflict speaks of this benefit; write the conflict, or take the benefit out",
        ],
    );
}

#[test]
fn a_benefit_that_no_conflict_speaks_of_is_told() {
    Draft::small().append(CONFLICTS, BENEFIT).has(&[
        "conflicts.toml: bus-money: no conflict speaks of this benefit; write the conflict, or take the benefit out",
    ]);
}

#[test]
fn a_benefit_has_an_id_that_no_other_and_no_programme_has() {
    let again = |id: &str| BENEFIT.replace("bus-money", id);
    let expected = |id: &str| {
        format!("conflicts.toml: {id}: another benefit or programme has this id; give this one an id of its own")
    };
    for id in ["nursing", "elder-care"] {
        Draft::small().append(CONFLICTS, &again(id)).has(&[&expected(id)]);
    }
}

#[test]
fn a_conflict_is_with_something_else() {
    let expected =
        ["conflict 2: `against` does not say what `one` excludes; name at least one thing, and not `one` itself"];
    spoilt("one = \"half-upkeep\"\nagainst = [\"allowance\"]", "one = \"half-upkeep\"\nagainst = []", &expected);
    spoilt(
        "one = \"half-upkeep\"\nagainst = [\"allowance\"]",
        "one = \"half-upkeep\"\nagainst = [\"allowance\", \"half-upkeep\"]",
        &expected,
    );
}

#[test]
fn what_is_held_is_tested_like_a_condition() {
    spoilt(
        "{ upkeep = [\"half\"] }",
        "{ upkep = [\"half\"] }",
        &["half-upkeep: there is no fact `upkep`; did you mean `upkeep`?"],
    );
    spoilt(
        "{ upkeep = [\"half\"] }",
        "{ upkeep = [\"hallf\"] }",
        &["half-upkeep: `upkeep` cannot be `hallf`; it can be: full, half, none; did you mean `half`?"],
    );
    spoilt(
        "{ upkeep = [\"half\"] }",
        "{ upkeep = { at_least = 3 } }",
        &["half-upkeep: `upkeep` is tested with `is = [...]`"],
    );
}

#[test]
fn a_standard_or_programme_of_a_benefit_must_exist() {
    spoilt(
        "standard = \"half-upkeep\"",
        "standard = \"half-upkep\"",
        &["half-upkeep: there is no standard `half-upkep`; did you mean `half-upkeep`?"],
    );
    spoilt(
        "name = \"别处的补助\"",
        "name = \"别处的补助\"\nprogramme = \"alowance\"",
        &["other-aid: there is no programme `alowance`; did you mean `allowance`?"],
    );
}

#[test]
fn a_benefit_has_a_name_and_a_conflict_a_sentence_and_a_source() {
    spoilt("name = \"老年护理费\"\n", "", &["elder-care: `name` is missing"]);
    spoilt("text = \"两种护理费，只能领一种。\"\n", "", &["conflict 3: `text` is missing"]);
    spoilt(
        "evidence = \"L\"\n",
        "",
        &[
            "conflict 1: `evidence` is missing; mark it L (text read), R (reported), S (work plan of 2017) or O (the office decides)",
        ],
    );
    spoilt(
        "article = \"29(4)\"",
        "article = \"29(5)\"",
        &[
            "conflict 1: `ordinance` has no article 29(5); article 29 has 4 paragraphs; cite the one that says it, or the article alone",
        ],
    );
}
