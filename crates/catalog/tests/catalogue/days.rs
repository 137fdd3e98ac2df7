//! What held when: the day before, the day itself and the day after.

use zhucan_catalog::{Amount, DatedYuan};
use zhucan_rules::{Date, Outcome, Verdict};

use crate::real::{after, before, catalogue, day, described, entry, handbook, household, id, outcome, today};

#[test]
fn the_neighbours_of_a_day_are_right() {
    for (one, other) in [
        ("2026-06-30", "2026-07-01"),
        ("2025-12-31", "2026-01-01"),
        ("2024-02-28", "2024-02-29"),
        ("2024-02-29", "2024-03-01"),
        ("2023-02-28", "2023-03-01"),
    ] {
        assert_eq!((after(day(one)), before(day(other))), (day(other), day(one)));
    }
}

#[test]
fn a_rule_holds_from_its_first_day_and_not_before() {
    for programme in &catalogue().programmes {
        for (number, rule) in programme.rules.iter().enumerate() {
            let earlier = number.checked_sub(1).and_then(|at| programme.rules.get(at));
            let expected = earlier.filter(|one| one.until.is_none_or(|until| before(rule.from) <= until));
            assert_eq!(programme.rule_on(before(rule.from)), expected, "{} before {}", programme.id, rule.from);
            assert_eq!(programme.rule_on(rule.from), Some(rule), "{} on {}", programme.id, rule.from);
            assert_eq!(programme.rule_on(after(rule.from)), Some(rule), "{} after {}", programme.id, rule.from);
            assert!(rule.from <= today(), "{} begins after the edition was checked", programme.id);
        }
    }
}

#[test]
fn a_rule_holds_on_its_last_day_and_no_longer() {
    let mut ended = 0;
    for programme in &catalogue().programmes {
        for (number, rule) in programme.rules.iter().enumerate() {
            let Some(until) = rule.until else { continue };
            ended += 1;
            assert_eq!(programme.rule_on(until), Some(rule), "{} on {until}", programme.id);
            let later = programme.rules.get(number + 1).filter(|one| one.from <= after(until));
            assert_eq!(programme.rule_on(after(until)), later, "{} after {until}", programme.id);
        }
    }
    assert!(ended > 0);
}

#[test]
fn before_its_first_rule_a_programme_is_not_assessed() {
    for programme in catalogue().programmes.iter().filter(|one| !one.rules.is_empty()) {
        let first = programme.rules[0].from;
        assert_eq!(outcome(&programme.id, &household(&[]), before(first)), None, "{}", programme.id);
        assert!(outcome(&programme.id, &household(&[]), first).is_some(), "{}", programme.id);
    }
    assert_eq!(catalogue().assess(&household(&[]), Date::FIRST).programmes, []);
    assert_eq!(catalogue().next(&household(&[]), Date::FIRST, None), []);
}

#[test]
fn a_pupil_of_a_rigid_expense_family_is_helped_from_the_first_of_july_2026() {
    let pupil = household(&[
        ("age", "12"),
        ("study", "compulsory"),
        ("certificate", "none"),
        ("assistance", "rigid"),
        ("parent_certificate", "no"),
        ("diagnosis", "no"),
    ]);
    assert_eq!(outcome("school-aid", &pupil, day("2026-06-30")), Some(Outcome::Decided(Verdict::NotNow)));
    assert_eq!(outcome("school-aid", &pupil, day("2026-07-01")), Some(Outcome::Decided(Verdict::Likely)));
    assert_eq!(outcome("school-aid", &pupil, day("2026-07-02")), Some(Outcome::Decided(Verdict::Likely)));
}

#[test]
fn a_standard_has_the_value_of_its_day() {
    for standard in &catalogue().standards {
        let mut last: Option<&DatedYuan> = None;
        for value in &standard.values {
            assert_eq!(standard.on(before(value.from)), last, "{} before {}", standard.id, value.from);
            assert_eq!(standard.on(value.from), Some(value), "{} on {}", standard.id, value.from);
            assert_eq!(standard.on(after(value.from)), Some(value), "{} after {}", standard.id, value.from);
            last = Some(value);
        }
        assert_eq!(standard.on(Date::LAST), last);
    }
}

#[test]
fn the_minimum_living_standard_of_hangzhou_is_the_reported_one() {
    let standard = catalogue().standards.iter().find(|one| one.id == "minimum-living").unwrap();
    for (on, yuan) in [
        ("2022-09-30", None),
        ("2022-10-01", Some(1216)),
        ("2023-07-30", Some(1216)),
        ("2023-07-31", Some(1259)),
        ("2025-01-22", Some(1259)),
        ("2025-01-23", Some(1301)),
        ("2026-11-25", Some(1301)),
    ] {
        assert_eq!(standard.on(day(on)).map(|value| value.yuan), yuan, "{on}");
    }
}

#[test]
fn what_is_given_is_told_from_its_first_day() {
    for (programme, entry) in described() {
        for gives in &entry.gives {
            let tiers = |on| match handbook().amount(catalogue(), id(&programme.id), &household(&[]), on) {
                None | Some(Amount::Stale) => Vec::new(),
                Some(Amount::Settled(one)) => vec![one],
                Some(Amount::Depends(several)) => several,
            };
            assert!(!tiers(before(gives.from)).contains(&gives), "{}: {}", programme.id, gives.text);
        }
    }
    let first = |tiers: &[zhucan_catalog::Gives]| tiers.iter().map(|gives| gives.from).min();
    let nursing = first(&entry("nursing-subsidy").gives).unwrap();
    let blind = household(&[("certificate", "valid"), ("grade_visual", "1")]);
    assert!(handbook().amount(catalogue(), id("nursing-subsidy"), &blind, nursing).is_some());
    assert!(handbook().amount(catalogue(), id("nursing-subsidy"), &blind, before(nursing)).is_none());
}

#[test]
fn an_edition_is_stale_from_the_day_after_its_months_have_passed() {
    let mut edition = catalogue().edition.clone();
    edition.checked_on = day("2026-11-30");
    edition.stale_after_months = 3;
    for (on, stale) in [
        ("2026-11-30", false),
        ("2027-02-28", false),
        ("2027-03-01", true),
        ("2027-02-01", false),
        ("2028-01-01", true),
    ] {
        assert_eq!(edition.is_stale(day(on)), stale, "{on}");
    }
    edition.checked_on = day("2026-11-15");
    assert!(!edition.is_stale(day("2027-02-15")) && edition.is_stale(day("2027-02-16")));
    edition.stale_after_months = 0;
    assert!(!edition.is_stale(day("2026-11-15")) && edition.is_stale(day("2026-11-16")));
}

#[test]
fn an_old_edition_tells_no_number_and_still_says_whom_to_ask() {
    let old = day("2099-01-01");
    assert!(catalogue().edition.is_stale(old));
    for (programme, entry) in described() {
        let amount = handbook().amount(catalogue(), id(&programme.id), &household(&[]), old);
        let numbered = |gives: &zhucan_catalog::Gives| gives.yuan_per_month.is_some() || gives.standard.is_some();
        match amount {
            Some(Amount::Settled(gives)) => assert!(!numbered(gives), "{}", programme.id),
            Some(Amount::Depends(several)) => assert!(!several.iter().any(|one| numbered(one)), "{}", programme.id),
            Some(Amount::Stale) => assert!(entry.gives.iter().any(numbered), "{}", programme.id),
            None => assert!(entry.gives.iter().all(|gives| !gives.holds_on(old)), "{}", programme.id),
        }
    }
}
