//! Two policies compared: exactly the pairs of verdicts that somebody has, by asking everybody.

use std::collections::{BTreeMap, BTreeSet};

use zhucan_catalog::authoring::{Authored, Policy, Sources, VerdictsCompared, Witness, compare, compile};
use zhucan_catalog::{Catalogue, Household};
use zhucan_rules::{Outcome, Verdict};

use crate::draft::{Draft, sources};

const ALLOWANCE: &str = "programmes/allowance.toml";
const NURSING: &str = "programmes/nursing.toml";
const SEVEN: &str = "facts = [\"age\"]\nat_least = 7\n";
const NO_ELDER_CARE: &str = "{ all = [\"valid_certificate\", { not = \"has_elder_care\" }] }";

/// Answers that tell apart whatever any of the rules below does.
const ANSWERS: [(&str, &[&str]); 5] = [
    ("certificate", &["valid", "expiring", "expired", "none"]),
    ("age", &["0", "5", "6", "7", "8", "17", "18", "19", "59", "60", "61", "120"]),
    ("registration", &["hangzhou", "zhejiang", "elsewhere"]),
    ("grade_visual", &["none", "1", "2", "3", "4"]),
    ("elder_care", &["yes", "no"]),
];

fn verdict(catalogue: &Catalogue, programme: &str, given: &[(&str, &str)]) -> Option<Verdict> {
    let mut household = Household::new();
    for (fact, value) in given {
        household.say(catalogue, fact, value).unwrap();
    }
    let on = catalogue.edition.checked_on;
    match catalogue.assess_one(catalogue.find(programme)?, &household, on)?.outcome {
        Outcome::Decided(verdict) => Some(verdict),
        Outcome::Open(_) => panic!("{given:?} leaves {programme} open"),
    }
}

/// Everybody in the small city.
fn everybody() -> Vec<Vec<(&'static str, &'static str)>> {
    ANSWERS.iter().fold(vec![Vec::new()], |people, (fact, values)| {
        let with = |person: &Vec<(&'static str, &'static str)>| {
            let person = person.clone();
            values.iter().map(move |value| [person.as_slice(), &[(*fact, *value)]].concat())
        };
        people.iter().flat_map(with).collect()
    })
}

type Pairs = BTreeSet<(Verdict, Verdict)>;

/// The verdicts that change for somebody, programme by programme.
fn asked(old: &Authored, new: &Authored) -> BTreeMap<String, Pairs> {
    let mut changed: BTreeMap<String, Pairs> = BTreeMap::new();
    for programme in &new.catalogue.programmes {
        for person in everybody() {
            let verdict = |one: &Authored| verdict(&one.catalogue, &programme.id, &person);
            if let (Some(before), Some(after)) = (verdict(old), verdict(new))
                && before != after
            {
                changed.entry(programme.id.clone()).or_default().insert((before, after));
            }
        }
    }
    changed
}

fn witnesses(old: (&Sources, &Authored), new: (&Sources, &Authored)) -> BTreeMap<String, Vec<Witness>> {
    let policy = |(sources, authored)| Policy { sources, authored };
    let on = new.1.catalogue.edition.checked_on;
    let compared = compare(policy(old), policy(new), on);
    let changed = compared.programmes.into_iter().filter_map(|one| match one.verdicts {
        VerdictsCompared::Changed(witnesses) => Some((one.id, witnesses)),
        _ => None,
    });
    changed.collect()
}

/// Rules that differ a little or a lot.
fn versions() -> Vec<Draft> {
    let small = Draft::small;
    vec![
        small(),
        small().change(ALLOWANCE, SEVEN, &SEVEN.replace('7', "6")),
        small().change(ALLOWANCE, SEVEN, &format!("{SEVEN}at_most = 60\n")),
        small().change(ALLOWANCE, "{ any = [\"local\", ", "{ any = [\"blind\", \"local\", "),
        small().change(ALLOWANCE, "  \"valid_certificate\",\n", "  { not = \"valid_certificate\" },\n"),
        small().change(
            ALLOWANCE,
            "{ all = [\"in_the_province\", \"office_settles\"] }",
            "{ all = [{ not = \"in_the_province\" }, \"office_settles\"] }",
        ),
        small().change(
            NURSING,
            NO_ELDER_CARE,
            "{ all = [\"blind\", { any = [\"valid_certificate\", \"has_elder_care\"] }] }",
        ),
        small().change(NURSING, NO_ELDER_CARE, "{ any = [\"valid_certificate\", \"has_elder_care\"] }"),
        small().change("facts.toml", "age = { at_most = 59 } }", "age = { at_most = 17 } }"),
    ]
}

#[test]
fn the_pairs_of_verdicts_that_somebody_has_are_found_and_no_other() {
    let compiled: Vec<(Sources, Authored)> =
        versions().iter().map(|draft| (draft.sources(), compile(&draft.sources()).unwrap())).collect();
    let mut seen = 0;
    for (old_sources, old) in &compiled {
        for (new_sources, new) in &compiled {
            let found = witnesses((old_sources, old), (new_sources, new));
            let pairs = |list: &Vec<Witness>| list.iter().map(|one| (one.before, one.after)).collect::<Pairs>();
            let mut told: BTreeMap<String, Pairs> = found.iter().map(|(id, list)| (id.clone(), pairs(list))).collect();
            let asked = asked(old, new);
            // Somebody whom only the new policy takes to be possible has no verdict by the old one.
            for (id, list) in &found {
                let only_new =
                    list.iter().filter(|one| one.refused_before.is_some()).map(|one| (one.before, one.after));
                for pair in only_new {
                    if !asked.get(id).is_some_and(|pairs| pairs.contains(&pair)) {
                        told.get_mut(id).unwrap().remove(&pair);
                    }
                }
            }
            told.retain(|_, pairs| !pairs.is_empty());
            assert_eq!(told, asked, "walked on the left, asked on the right");
            seen += asked.values().map(BTreeSet::len).sum::<usize>();
        }
    }
    assert!(seen > 50, "{seen}");
}

#[test]
fn no_answer_of_a_witness_can_be_left_out() {
    let compiled: Vec<(Sources, Authored)> =
        versions().iter().map(|draft| (draft.sources(), compile(&draft.sources()).unwrap())).collect();
    let mut seen = 0;
    for (old_sources, old) in &compiled {
        for (new_sources, new) in &compiled {
            let found = witnesses((old_sources, old), (new_sources, new));
            for (id, one) in found.iter().flat_map(|(id, list)| list.iter().map(move |one| (id.as_str(), one))) {
                seen += needed(old, new, id, one);
            }
        }
    }
    assert!(seen > 300, "{seen}");
}

/// The witness has its verdicts by both policies, and has them no longer when any answer is left out.
#[track_caller]
fn needed(old: &Authored, new: &Authored, id: &str, witness: &Witness) -> usize {
    let both = [Outcome::Decided(witness.before), Outcome::Decided(witness.after)];
    let outcomes = |left_out: Option<usize>| {
        [old, new].map(|Authored { catalogue, .. }| {
            let mut household = Household::new();
            let said = witness.answers.iter().enumerate().filter(|(at, _)| Some(*at) != left_out);
            said.for_each(|(_, one)| household.say(catalogue, &one.fact, &one.value).unwrap());
            let assessed = catalogue.assess_one(catalogue.find(id).unwrap(), &household, catalogue.edition.checked_on);
            assessed.map(|one| one.outcome)
        })
    };
    if witness.refused_before.is_some() {
        assert_eq!(outcomes(None), [None, Some(both[1])], "{id}: {witness:?}");
        return 0;
    }
    assert_eq!(outcomes(None), both.map(Some), "{id}: {witness:?}");
    for at in 0..witness.answers.len() {
        assert_ne!(outcomes(Some(at)), both.map(Some), "{id}: answer {at} of {witness:?} is idle");
    }
    witness.answers.len()
}

#[test]
fn a_change_of_the_real_policy_is_found_and_nothing_else_is() {
    let real = sources();
    let path = "programmes/nursing-subsidy.toml";
    let changed =
        Draft::real().change_in(path, "[condition.valid_certificate]", "\"valid\", \"expiring\"", "\"valid\"");
    let changed = changed.sources();
    let (old, new) = (compile(&real).unwrap(), compile(&changed).unwrap());
    let found = witnesses((&real, &old), (&changed, &new));
    assert_eq!(found.keys().collect::<Vec<_>>(), ["nursing-subsidy"]);
    let pairs: Pairs = found["nursing-subsidy"].iter().map(|one| (one.before, one.after)).collect();
    assert_eq!(pairs, [(Verdict::Likely, Verdict::NotNow)].into_iter().collect());
    assert_eq!(witnesses((&real, &old), (&real, &old)), BTreeMap::new());
}
