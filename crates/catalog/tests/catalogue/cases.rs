//! The households of `policy/cases` reach every verdict and turn on every condition.

use std::collections::{BTreeMap, BTreeSet};

use zhucan_catalog::authoring::{Case, CaseFile};
use zhucan_catalog::{DatedRule, Household, Programme, RuleTold};
use zhucan_rules::{Condition, ConditionId, Evidence, Outcome, Verdict};

use crate::real::{authored, catalogue, entry, handbook, household, id, outcome, programme, today};

/// Every file of households with its programme.
fn files() -> impl Iterator<Item = (&'static CaseFile, &'static Programme)> {
    authored().cases.iter().map(|file| (file, programme(&file.programme)))
}

fn given(case: &Case) -> Household {
    household(&case.facts.iter().map(|(fact, value)| (fact.as_str(), value.as_str())).collect::<Vec<_>>())
}

fn rule_of<'a>(programme: &'a Programme, case: &Case) -> &'a DatedRule {
    programme.rule_on(case.on.unwrap_or(today())).unwrap()
}

/// The rule of the household's day as people wrote it.
fn told_of<'a>(programme: &'a Programme, case: &Case) -> &'a RuleTold {
    &entry(&programme.id).rules[programme.rule_at(case.on.unwrap_or(today())).unwrap()]
}

#[test]
fn every_verdict_that_a_rule_can_reach_is_told_to_a_household() {
    let nothing = Evidence::nothing_known(&catalogue().facts);
    for (file, programme) in files() {
        let told: BTreeSet<&str> = file.cases.iter().map(|case| case.verdict.as_str()).collect();
        for (verdict, spelt) in [(Verdict::Likely, "likely"), (Verdict::Ask, "ask"), (Verdict::NotNow, "not-now")] {
            let reachable = programme.rules.iter().any(|rule| rule.diagram.verdicts(&nothing).contains(verdict));
            assert_eq!(reachable, told.contains(spelt), "{} and {spelt}", file.file);
        }
        assert!(told.contains("open"), "{} leaves nothing open", file.file);
    }
}

#[test]
fn every_rule_is_asked_by_a_household() {
    for (file, programme) in files() {
        for rule in &programme.rules {
            let asked = file.cases.iter().any(|case| rule_of(programme, case) == rule);
            assert!(asked, "no household of {} comes between {} and {:?}", file.file, rule.from, rule.until);
        }
    }
}

#[test]
fn a_household_comes_on_both_sides_of_every_change_of_rule() {
    for (file, programme) in files() {
        for change in programme.rules.iter().skip(1).map(|rule| rule.from) {
            let on = |case: &Case| case.on.unwrap_or(today());
            assert!(file.cases.iter().any(|case| on(case) < change), "{} before {change}", file.file);
            assert!(file.cases.iter().any(|case| on(case) >= change), "{} from {change}", file.file);
        }
    }
}

/// The rule as it would be if one condition came out this way whatever the answers.
fn settled(rule: &Condition, id: ConditionId, verdict: Verdict) -> Condition {
    let within = |parts: &[Condition]| parts.iter().map(|part| settled(part, id, verdict)).collect();
    match rule {
        Condition::All(parts) => Condition::All(within(parts)),
        Condition::Any(parts) => Condition::Any(within(parts)),
        Condition::Not(part) => Condition::Not(Box::new(settled(part, id, verdict))),
        Condition::Test(test) if test.id != id => rule.clone(),
        Condition::Office(office) if *office != id => rule.clone(),
        Condition::Test(_) | Condition::Office(_) => match verdict {
            Verdict::Likely => Condition::All(Vec::new()),
            Verdict::Ask => Condition::Office(id),
            Verdict::NotNow => Condition::Any(Vec::new()),
        },
    }
}

/// Whether the household's verdict turns on the condition.
fn decisive(rule: &RuleTold, id: ConditionId, case: &Case) -> bool {
    let evidence = catalogue().possibility.tightened(&catalogue().facts, &given(case).evidence(catalogue()));
    let bounds = |verdict| settled(&rule.condition, id, verdict).bounds(&evidence);
    bounds(Verdict::Likely) != bounds(Verdict::NotNow)
}

fn in_rule(rule: &Condition, id: ConditionId) -> bool {
    settled(rule, id, Verdict::Likely) != *rule || settled(rule, id, Verdict::NotNow) != *rule
}

#[test]
fn every_condition_decides_for_a_household() {
    let mut idle: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (file, programme) in files() {
        for (number, condition) in (0..).map(ConditionId).zip(&entry(&programme.id).conditions) {
            let used = entry(&programme.id).rules.iter().any(|rule| in_rule(&rule.condition, number));
            let decides = |case: &Case| decisive(told_of(programme, case), number, case);
            if used && !file.cases.iter().any(decides) {
                idle.entry(&programme.id).or_default().push(&condition.id);
            }
        }
    }
    assert_eq!(idle, BTreeMap::new(), "conditions on which no household's verdict turns");
}

#[test]
fn every_household_is_told_what_it_must_be_told_and_why() {
    for (file, programme) in files() {
        for case in &file.cases {
            let household = given(case);
            let on = case.on.unwrap_or(today());
            let told = outcome(&file.programme, &household, on).unwrap();
            let reasons = handbook().reasons(catalogue(), id(&programme.id), &household, on);
            assert_eq!(reasons.is_empty(), matches!(told, Outcome::Open(_)), "{}: {}", file.file, case.household);
            for reason in &reasons {
                assert!(!reason.sentence().is_empty());
            }
            let changes = catalogue().changes(id(&programme.id), &household, on);
            assert!(changes.is_empty() || told == Outcome::Decided(Verdict::NotNow), "{}", case.household);
        }
    }
}

#[test]
fn a_change_that_is_told_would_turn_the_verdict() {
    for (file, _) in files() {
        for case in file.cases.iter().filter(|case| case.verdict == "not-now") {
            let on = case.on.unwrap_or(today());
            for change in catalogue().changes(id(&file.programme), &given(case), on) {
                let mut changed = given(case);
                for (fact, value) in &change.facts {
                    let fact = catalogue().facts.get(*fact).unwrap();
                    changed.say(catalogue(), &fact.id, &fact.spell(*value)).unwrap();
                }
                assert_eq!(changed.check(catalogue(), handbook()), Ok(()), "{change:?} of {}", case.household);
                let turned = outcome(&file.programme, &changed, on).unwrap();
                assert_ne!(turned, Outcome::Decided(Verdict::NotNow), "{change:?} of {}", case.household);
            }
        }
    }
}
