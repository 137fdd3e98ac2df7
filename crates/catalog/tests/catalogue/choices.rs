//! What to choose where benefits exclude each other: on the real policy, and on the small city where every kind of answer
//! can be had.

use std::collections::BTreeSet;

use zhucan_catalog::authoring::{Authored, compile};
use zhucan_catalog::{Best, Catalogue, Choices, Handbook, Household, Party, Set};
use zhucan_rules::{Date, Outcome, Verdict};

use crate::draft::Draft;
use crate::real::{self, id};
use crate::small;

fn name(catalogue: &Catalogue, handbook: &Handbook, party: Party) -> String {
    match party {
        Party::Programme(id) => catalogue.programme(id).unwrap().id.clone(),
        Party::Benefit(at) => handbook.benefits[usize::from(at)].id.clone(),
    }
}

/// One choice by names: how sure it is, its sets (kept, given up), and the sentences of its conflicts.
type ByName = (String, BTreeSet<[Vec<String>; 2]>, BTreeSet<String>);

fn by_name(catalogue: &Catalogue, handbook: &Handbook, choices: &Choices<'_>) -> BTreeSet<ByName> {
    let names = |parties: &[Party]| {
        let mut names: Vec<String> = parties.iter().map(|one| name(catalogue, handbook, *one)).collect();
        names.sort();
        names
    };
    let set = |set: &Set| [names(&set.kept), names(&set.given_up)];
    let one = choices.open.iter().map(|one| {
        let texts = one.conflicts.iter().map(|conflict| conflict.text.clone()).collect();
        (format!("{:?}", one.best), one.sets.iter().map(set).collect(), texts)
    });
    one.collect()
}

/// Each set as `kept / given up`.
fn sets(catalogue: &Catalogue, handbook: &Handbook, choices: &Choices<'_>) -> (Vec<Best>, BTreeSet<String>) {
    let told = |set: &Set| {
        let names = |parties: &[Party]| parties.iter().map(|one| name(catalogue, handbook, *one)).collect::<Vec<_>>();
        format!("{} / {}", names(&set.kept).join(" "), names(&set.given_up).join(" "))
    };
    let best = choices.open.iter().map(|one| one.best).collect();
    (best, choices.open.iter().flat_map(|one| &one.sets).map(told).collect())
}

fn told(texts: &[&str]) -> BTreeSet<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// Somebody who would have both subsidies but for what is said besides.
fn severe(more: &[(&str, &str)]) -> Household {
    let mut given = vec![
        ("certificate", "valid"),
        ("registration", "hangzhou"),
        ("grade_visual", "none"),
        ("grade_hearing", "none"),
        ("grade_speech", "none"),
        ("grade_limb", "1"),
        ("grade_intellectual", "none"),
        ("grade_mental", "none"),
        ("age", "70"),
        ("work_injury_care", "no"),
        ("child_support", "none"),
    ];
    given.extend_from_slice(more);
    real::household(&given)
}

fn real_choices(household: &Household) -> Choices<'static> {
    real::handbook().choices(real::catalogue(), household, real::today())
}

fn real_sets(household: &Household) -> (Vec<Best>, BTreeSet<String>) {
    sets(real::catalogue(), real::handbook(), &real_choices(household))
}

#[test]
fn destitute_support_stands_against_both_subsidies_together() {
    let household = severe(&[("assistance", "destitute"), ("elder_nursing", "no")]);
    for subsidy in ["living-allowance", "nursing-subsidy"] {
        let outcome = real::outcome(subsidy, &household, real::today());
        assert_eq!(outcome, Some(Outcome::Decided(Verdict::NotNow)), "the rule shuts {subsidy} out");
    }
    let (best, sets) = real_sets(&household);
    assert_eq!(best, [Best::Compare]);
    assert_eq!(
        sets,
        told(&[
            "destitute-support / living-allowance nursing-subsidy",
            "living-allowance nursing-subsidy / destitute-support"
        ])
    );
    assert_eq!(real_choices(&household).given_up(), [], "nobody can say that it is worth less");
}

#[test]
fn who_has_no_destitute_support_has_nothing_to_choose_for_it() {
    for assistance in ["minimum", "marginal", "none"] {
        let household = severe(&[("assistance", assistance), ("elder_nursing", "no")]);
        assert_eq!(real_sets(&household), (vec![], BTreeSet::new()), "{assistance}");
    }
}

#[test]
fn the_elder_nursing_allowance_that_is_held_stands_against_the_nursing_subsidy() {
    let (best, sets) = real_sets(&severe(&[("assistance", "minimum"), ("elder_nursing", "yes")]));
    assert_eq!(best, [Best::Compare]);
    assert_eq!(sets, told(&["nursing-subsidy / elder-nursing-allowance", "elder-nursing-allowance / nursing-subsidy"]));
}

fn notes(choices: &Choices<'_>) -> BTreeSet<String> {
    choices.notes.iter().map(|one| one.text.clone()).collect()
}

const ELDER: &str = "两种护理补贴，只能领高的一种。";

#[test]
fn an_elder_nursing_allowance_that_nobody_is_sure_of_is_a_note() {
    let mut unsure = severe(&[("assistance", "minimum")]);
    let said_nothing = real_choices(&unsure);
    unsure.doubt(real::fact("elder_nursing"));
    let choices = real_choices(&unsure);
    assert_eq!((&choices.open, notes(&choices).contains(ELDER)), (&vec![], true));
    assert_eq!(choices, said_nothing, "not sure is unknown");
}

#[test]
fn an_elder_nursing_allowance_that_is_not_held_is_not_spoken_of() {
    let choices = real_choices(&severe(&[("assistance", "minimum"), ("elder_nursing", "no")]));
    assert_eq!((&choices.open, notes(&choices).contains(ELDER)), (&vec![], false));
    assert!(!notes(&choices).is_empty(), "nobody can tell whether another living allowance is held");
}

#[test]
fn who_has_nothing_to_apply_for_has_nothing_to_choose() {
    let elsewhere = real::household(&[("certificate", "none"), ("elder_nursing", "yes"), ("age", "70")]);
    let choices = real_choices(&elsewhere);
    let (_, sets) = real_sets(&elsewhere);
    assert!(sets.iter().all(|set| !set.contains("nursing-subsidy")), "{sets:?}");
    assert!(!notes(&choices).contains(ELDER));
    assert!(!real_choices(&elsewhere).given_up().contains(&id("nursing-subsidy")));
}

fn wanting(upkeep: &str, grade: &str) -> Household {
    small::household(&[
        ("certificate", "valid"),
        ("age", "30"),
        ("registration", "hangzhou"),
        ("grade_visual", grade),
        ("upkeep", upkeep),
    ])
}

fn small_sets(upkeep: &str, grade: &str) -> (Vec<Best>, BTreeSet<String>) {
    let choices = small::handbook().choices(small::catalogue(), &wanting(upkeep, grade), small::today());
    sets(small::catalogue(), small::handbook(), &choices)
}

#[test]
fn a_set_that_is_surely_worth_more_is_certain() {
    assert_eq!(small_sets("full", "1"), (vec![Best::Certain], told(&["full-upkeep / allowance nursing"])));
    let choices = small::handbook().choices(small::catalogue(), &wanting("full", "1"), small::today());
    let ids = ["allowance", "nursing"].map(|one| small::catalogue().find(one).unwrap());
    assert_eq!(choices.given_up(), ids);
}

#[test]
fn sets_that_are_worth_the_same_tie() {
    let expected = told(&["half-upkeep / allowance", "allowance / half-upkeep"]);
    assert_eq!(small_sets("half", "1"), (vec![Best::Tie], expected));
}

#[test]
fn sets_of_which_an_amount_is_missing_are_to_be_compared() {
    let expected = told(&["half-upkeep / allowance", "allowance / half-upkeep"]);
    assert_eq!(small_sets("half", "none"), (vec![Best::Compare], expected));
}

#[test]
fn an_old_edition_knows_no_amount_and_is_sure_of_nothing() {
    let old: Date = "2099-01-01".parse().unwrap();
    for upkeep in ["full", "half"] {
        let choices = small::handbook().choices(small::catalogue(), &wanting(upkeep, "1"), old);
        assert_eq!(choices.open.iter().map(|one| one.best).collect::<Vec<_>>(), [Best::Compare], "{upkeep}");
        assert_eq!(choices.given_up(), []);
    }
}

/// Households of the small city that have something to choose, or nothing, or do not know.
fn households(catalogue: &Catalogue) -> Vec<Household> {
    let mut all = Vec::new();
    for upkeep in ["full", "half", "none", ""] {
        for grade in ["none", "1", ""] {
            for elder in ["yes", "no", ""] {
                let given = [
                    ("upkeep", upkeep),
                    ("grade_visual", grade),
                    ("elder_care", elder),
                    ("age", "70"),
                    ("certificate", "valid"),
                    ("registration", "hangzhou"),
                ];
                let given: Vec<(&str, &str)> = given.into_iter().filter(|(_, value)| !value.is_empty()).collect();
                all.push(small::said(catalogue, &given));
            }
        }
    }
    all
}

fn all_choices(Authored { catalogue, handbook, .. }: &Authored) -> Vec<(BTreeSet<ByName>, BTreeSet<String>)> {
    let one = |household: &Household| {
        let choices = handbook.choices(catalogue, household, catalogue.edition.checked_on);
        (by_name(catalogue, handbook, &choices), notes(&choices))
    };
    households(catalogue).iter().map(one).collect()
}

#[test]
fn the_order_of_programmes_makes_no_difference_to_what_is_best() {
    let as_it_is = compile(&Draft::small().sources()).unwrap();
    let expected = all_choices(&as_it_is);
    assert!(expected.iter().filter(|(open, _)| !open.is_empty()).count() > 10);
    for (file, family) in [("nursing", "certificate"), ("allowance", "work"), ("nursing", "employers")] {
        let path = format!("programmes/{file}.toml");
        let moved = Draft::small().change(&path, "family = \"subsidies\"", &format!("family = \"{family}\""));
        let moved = compile(&moved.sources()).unwrap();
        let order =
            |authored: &Authored| authored.catalogue.programmes.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
        assert!(file == "nursing" && family == "employers" || order(&moved) != order(&as_it_is), "{file} {family}");
        assert_eq!(all_choices(&moved), expected, "{file} {family}");
    }
}

#[test]
fn the_order_of_conflicts_and_benefits_makes_no_difference_to_what_is_best() {
    let expected = all_choices(&compile(&Draft::small().sources()).unwrap());
    let text = Draft::small().text("conflicts.toml").to_owned();
    let mut tables: Vec<&str> = text.split("\n\n").collect();
    for turn in 0..tables.len() {
        tables.rotate_left(1);
        tables.swap(0, turn);
        let shuffled = Draft::small().write("conflicts.toml", &format!("{}\n", tables.join("\n\n")));
        let turned =
            shuffled.clone().change("conflicts.toml", "[\"allowance\", \"nursing\"]", "[\"nursing\", \"allowance\"]");
        for draft in [shuffled, turned] {
            assert_eq!(all_choices(&compile(&draft.sources()).unwrap()), expected, "turn {turn}");
        }
    }
}
