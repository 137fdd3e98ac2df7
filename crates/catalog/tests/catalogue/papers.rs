//! Which papers a household is told to bring, and where it sets out for first.

use zhucan_catalog::{PaperItem, Route};

use zhucan_rules::{Outcome, Verdict};

use crate::real::{catalogue, handbook, household, id, outcome, today};

fn route(given: &[(&str, &str)], wanted: &[&str]) -> Route {
    let wanted: Vec<_> = wanted.iter().map(|one| id(one)).collect();
    handbook().route(catalogue(), &household(given), &wanted)
}

fn paper<'a>(route: &'a Route, paper: &str) -> Option<&'a PaperItem> {
    let named = |item: &&PaperItem| handbook().papers[usize::from(item.paper)].id == paper;
    route.stops.iter().flat_map(|stop| &stop.papers).find(named)
}

#[test]
fn a_paper_for_others_is_left_out_and_ones_own_is_brought_without_an_if() {
    let mine = route(&[("certificate", "valid")], &["child-rehab"]);
    assert_eq!(paper(&mine, "disability-certificate").unwrap().when, None);
    assert_eq!(paper(&mine, "diagnosis-proof"), None);
    let without = route(&[("certificate", "none")], &["child-rehab"]);
    assert_eq!(paper(&without, "disability-certificate"), None);
    assert_eq!(paper(&without, "diagnosis-proof").unwrap().when, None);
}

#[test]
fn while_nobody_knows_the_paper_is_listed_with_who_brings_it() {
    let unsure = route(&[], &["child-rehab"]);
    assert_eq!(paper(&unsure, "disability-certificate").unwrap().when.as_deref(), Some("孩子有残疾人证的"));
    assert_eq!(paper(&unsure, "diagnosis-proof").unwrap().when.as_deref(), Some("孩子没有残疾人证的"));
}

#[test]
fn one_fact_that_fits_is_not_enough_where_two_are_wanted() {
    let diagnosed = |given: &[(&str, &str)]| paper(&route(given, &["school-aid"]), "diagnosis-proof").cloned();
    let when = |given: &[(&str, &str)]| diagnosed(given).unwrap().when;
    assert_eq!(when(&[("certificate", "none")]).as_deref(), Some("学生没有残疾人证，有诊断的"));
    assert_eq!(when(&[("certificate", "none"), ("diagnosis", "yes")]), None);
    assert_eq!(diagnosed(&[("certificate", "none"), ("diagnosis", "no")]), None);
}

#[test]
fn what_else_to_know_about_a_paper_stays_whoever_brings_it() {
    let given = [("parent_certificate", "yes")];
    let parent = route(&given, &["school-aid"]);
    let parent = paper(&parent, "parent-disability-certificate").unwrap();
    assert_eq!((&parent.when, parent.notes.as_slice()), (&None, &["要不要带先问".to_owned()][..]));
}

#[test]
fn no_programme_that_can_be_applied_for_is_left_without_a_paper() {
    for given in [&[][..], &[("certificate", "valid")], &[("certificate", "none")], &[("certificate", "expired")]] {
        for (at, entry) in handbook().programmes().zip(&handbook().entries) {
            let programme = &catalogue().programme(at).unwrap().id;
            if outcome(programme, &household(given), today()) == Some(Outcome::Decided(Verdict::NotNow)) {
                continue;
            }
            let papers = handbook().route(catalogue(), &household(given), &[at]).stops.swap_remove(0).papers;
            assert!(papers.is_empty() <= entry.papers.is_empty(), "{} for {given:?}", entry.name);
        }
    }
}

#[test]
fn one_sets_out_first_for_what_can_be_missed_then_where_most_is_done_and_last_where_one_goes_anyway() {
    let wanted = ["medical-relief", "living-allowance", "nursing-subsidy", "parking", "device"];
    let stops = route(&[("certificate", "valid")], &wanted).stops;
    let names = stops.iter().map(|stop| handbook().windows[usize::from(stop.window)].id.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["township", "community-federation", "hospital-cashier", "car-park"]);
    let later: Vec<bool> = stops.iter().map(|stop| handbook().is_for_later(stop)).collect();
    assert_eq!(later, [false, false, true, true]);
}
