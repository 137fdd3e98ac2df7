//! What the real policy says, as a whole.

use std::collections::BTreeSet;

use zhucan_catalog::authoring::check;
use zhucan_catalog::{EvidenceMark, Sentences};

use crate::draft::sources;
use crate::real::{authored, catalogue, described, handbook, household, today};

#[test]
fn the_real_policy_has_no_fault() {
    assert_eq!(check(&sources(), None), []);
}

#[test]
fn every_programme_has_its_file_and_every_file_its_programme() {
    let ids: BTreeSet<String> =
        catalogue().programmes.iter().map(|one| format!("programmes/{}.toml", one.id)).collect();
    let sources = sources();
    let files = sources.iter().map(|(path, _)| path.to_owned()).filter(|path| path.starts_with("programmes/"));
    assert_eq!(ids, files.collect());
    assert_eq!(catalogue().programmes.len(), handbook().entries.len());
}

#[test]
fn the_programmes_stand_in_the_order_of_the_parts_of_life() {
    let order: Vec<_> = described().map(|(one, told)| (told.family, one.id.as_str())).collect();
    assert!(order.is_sorted(), "{order:?}");
    assert_eq!(catalogue().programmes[0].id, "certificate");
}

#[test]
fn every_programme_with_a_rule_has_at_least_ten_households_and_no_other_has_any() {
    for file in &authored().cases {
        assert!(file.cases.len() >= 10, "{} has {}", file.file, file.cases.len());
    }
    let tested = catalogue().programmes.iter().filter(|one| !one.rules.is_empty()).map(|one| one.id.as_str());
    let held: BTreeSet<&str> = authored().cases.iter().map(|file| file.programme.as_str()).collect();
    assert_eq!(held, tested.collect());
}

#[test]
fn every_programme_can_be_applied_for_somewhere_with_something() {
    for (programme, entry) in described() {
        let directory = programme.rules.is_empty();
        for (what, empty) in [
            ("conditions", entry.conditions.is_empty() && !directory),
            ("gives", entry.gives.is_empty()),
            ("papers", entry.papers.is_empty() && !directory),
            ("windows", entry.windows.is_empty()),
            ("steps", entry.steps.is_empty()),
            ("limits", entry.limits.is_empty() && !directory),
        ] {
            assert!(!empty, "{} has no {what}", programme.id);
        }
        assert_eq!(programme.rules.len(), entry.rules.len(), "{}", programme.id);
        assert!(directory || programme.offered_when.is_none(), "{}", programme.id);
    }
}

#[test]
fn amounts_stand_on_what_was_read_or_reported() {
    for (programme, entry) in described() {
        for gives in entry.gives.iter().filter(|gives| gives.yuan_per_month.is_some()) {
            assert!(gives.source.evidence <= EvidenceMark::Reported, "{}: {}", programme.id, gives.text);
        }
    }
}

#[test]
fn what_only_the_office_settles_is_a_question_and_everything_else_two_sentences() {
    for condition in handbook().entries.iter().flat_map(|one| &one.conditions) {
        match &condition.sentences {
            Sentences::Office { ask } => assert!(ask.ends_with(['？', '。']), "{}: {ask}", condition.id),
            Sentences::Test { holds, fails } => {
                assert_ne!(holds, fails, "{}", condition.id);
                assert!(holds.ends_with('。') && fails.ends_with('。'), "{}: {holds} {fails}", condition.id);
                assert!(condition.source.evidence <= EvidenceMark::Reported, "{}", condition.id);
            }
        }
    }
}

#[test]
fn every_impossible_combination_says_why_in_chinese() {
    for ruled in &handbook().impossible {
        assert!(!ruled.because.is_ascii() && ruled.because.chars().count() >= 8, "{}", ruled.because);
        assert!(!ruled.because.contains('您'), "{}", ruled.because);
    }
}

#[test]
fn nothing_is_decided_and_every_programme_is_open_for_a_household_that_said_nothing() {
    let assessment = catalogue().assess(&household(&[]), today());
    let in_force = catalogue().programmes.iter().filter(|one| one.rule_on(today()).is_some()).count();
    assert!(in_force > 0);
    assert_eq!((assessment.programmes.len(), assessment.open().count()), (in_force, in_force));
    for one in &assessment.programmes {
        assert!(!one.missing.is_empty() && one.missing.without(catalogue().facts.askable()).is_empty());
    }
}

#[test]
fn one_programme_asked_for_alone_gets_the_answer_it_gets_among_all() {
    for file in &authored().cases {
        for case in &file.cases {
            let given: Vec<(&str, &str)> =
                case.facts.iter().map(|(one, value)| (one.as_str(), value.as_str())).collect();
            let household = household(&given);
            let on = case.on.unwrap_or(today());
            for one in catalogue().assess(&household, on).programmes {
                assert_eq!(catalogue().assess_one(one.programme, &household, on), Some(one), "{}", case.household);
            }
        }
    }
}

#[test]
fn answers_no_person_can_give_are_assessed_as_nothing() {
    let mut impossible = household(&[("certificate", "none")]);
    impossible.say(catalogue(), "grade_limb", "1").unwrap();
    assert_eq!(catalogue().assess(&impossible, today()).programmes, []);
    for (id, _) in catalogue().programmes() {
        assert_eq!(catalogue().assess_one(id, &impossible, today()), None);
    }
}

#[test]
fn an_edition_changes_with_the_policy_and_not_with_the_households() {
    let edition = |draft: &crate::draft::Draft| {
        zhucan_catalog::authoring::compile(&draft.sources()).unwrap().catalogue.edition.id
    };
    let real = crate::draft::Draft::real();
    let id = edition(&real);
    assert!(id.starts_with(&format!("{}-", today())) && id.len() == 19, "{id}");
    assert_eq!(edition(&real.clone().append("cases/certificate.toml", "# a remark\n")), id);
    assert_ne!(edition(&real.append("papers.toml", "# a remark\n")), id);
}
