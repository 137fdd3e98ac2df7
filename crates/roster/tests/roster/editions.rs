//! One roster under two editions.

use std::path::Path;

use zhucan_catalog::authoring::{Authored, Sources, compile};
use zhucan_roster::{Before, Said, Screen};
use zhucan_rules::{Outcome, Verdict};

use crate::draw::{Dice, people, policy};

/// The policy with one text of one file changed.
fn changed(file: &str, from: &str, to: &str) -> Authored {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policy");
    let sources = Sources::read(&folder).unwrap();
    let files: Vec<(String, String)> = sources
        .iter()
        .map(|(name, text)| {
            let text = if name == file { text.replacen(from, to, 1) } else { text.to_owned() };
            (name.to_owned(), text)
        })
        .collect();
    let edited: Sources = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    assert_ne!(edited, sources, "{file} has {from}");
    compile(&edited).unwrap()
}

#[test]
fn an_edition_changes_nothing_against_itself() {
    let catalogue = &policy().catalogue;
    let on = catalogue.edition.checked_on;
    let people = people(catalogue, &Dice(8).households(catalogue, 200));
    let verdicts = Screen::new(catalogue, on).verdicts(&people);
    assert_eq!(Before::new(catalogue, catalogue, on).changed(&people, &verdicts), []);
}

#[test]
fn whoever_has_another_verdict_is_listed_with_both_and_nobody_else() {
    let later = &policy().catalogue;
    let registered = "facts = [\"registration\"]\nis = [\"hangzhou\"]";
    let earlier = changed("programmes/free-transit.toml", registered, &registered.replace("hangzhou", "zhejiang"));
    let earlier = &earlier.catalogue;
    let on = later.edition.checked_on;
    let mut dice = Dice(9);
    let mut households = dice.households(later, 300);
    households.extend((0..300).map(|_| dice.complete(later)));
    let people = people(later, &households);
    let before = Before::new(earlier, later, on);
    let changed_people = before.changed(&people, &Screen::new(later, on).verdicts(&people));
    let said = |outcome| match outcome {
        Some(Outcome::Decided(verdict)) => Said::Decided(verdict),
        Some(Outcome::Open(_)) => Said::Open,
        None => Said::Refused,
    };
    let mut expected = Vec::new();
    for (id, programme) in later.programmes().filter(|(_, one)| one.rule_on(on).is_some()) {
        for (place, household) in households.iter().enumerate() {
            let other = earlier.find(&programme.id).unwrap();
            let old = said(earlier.assess_one(other, household, on).map(|one| one.outcome));
            let new = said(later.assess_one(id, household, on).map(|one| one.outcome));
            if old != new {
                expected.push((place, programme.id.clone(), old, new));
            }
        }
    }
    let found: Vec<_> =
        changed_people.into_iter().map(|one| (one.place, one.programme, one.before, one.after)).collect();
    assert_eq!(found, expected);
    assert!(found.iter().any(|(_, _, _, after)| *after == Said::Decided(Verdict::NotNow)), "{found:?}");
}

#[test]
fn what_the_earlier_edition_does_not_know_is_unknown_under_it() {
    let later = &policy().catalogue;
    let mut earlier = later.clone();
    let mut facts: Vec<_> = earlier.facts.iter().map(|(_, fact)| fact.clone()).collect();
    let district = later.facts.find("district").unwrap();
    let age = later.facts.find("age").unwrap();
    facts[usize::from(district.0)].id = "quarter".to_owned();
    if let zhucan_rules::Kind::Whole { to, .. } = &mut facts[usize::from(age.0)].kind {
        *to = 100;
    }
    earlier.facts = zhucan_rules::Facts::new(facts);
    let people = crate::reading::people(b"id,district,age\nA,xihu,100\nB,xihu,101\n");
    let carried = Before::new(&earlier, later, later.edition.checked_on).carried(&people);
    let value = |fact, place| carried.value(fact, place).map(|value| value.0);
    assert_eq!([value(district, 0), value(age, 0), value(age, 1)], [None, Some(100), None]);
}

#[test]
fn a_programme_that_only_one_edition_has_is_told_to_have_no_rule_in_the_other() {
    let later = &policy().catalogue;
    let on = later.edition.checked_on;
    let mut earlier = later.clone();
    earlier.programmes.retain(|programme| programme.id != "free-transit");
    let people = crate::reading::people("id,残疾人证,年龄,户口所在地,肢体残疾\nA,一年内到期,30,杭州,1\n".as_bytes());
    let verdicts = Screen::new(later, on).verdicts(&people);
    let changes = Before::new(&earlier, later, on).changed(&people, &verdicts);
    assert_eq!(changes.len(), 1, "{changes:?}");
    assert_eq!((changes[0].before, changes[0].after), (Said::NoRule, Said::Decided(Verdict::Likely)));
    let back = Before::new(later, &earlier, on).changed(&people, &Screen::new(&earlier, on).verdicts(&people));
    assert_eq!((back[0].before, back[0].after), (Said::Decided(Verdict::Likely), Said::NoRule));
}
