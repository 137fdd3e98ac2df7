//! Which papers a household is told to bring, and where it sets out for first.

use zhucan_catalog::{ActingTold, Comes, PaperItem, Route};

use zhucan_rules::{Outcome, Verdict};

use crate::real::{catalogue, handbook, household, id, outcome, today};

fn route(given: &[(&str, &str)], wanted: &[&str]) -> Route {
    let wanted: Vec<_> = wanted.iter().map(|one| id(one)).collect();
    handbook().route(catalogue(), &household(given), today(), &wanted)
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
    let without = route(&[("certificate", "none"), ("diagnosis", "yes")], &["child-rehab"]);
    assert_eq!(paper(&without, "disability-certificate"), None);
    assert_eq!(paper(&without, "diagnosis-proof").unwrap().when, None);
}

#[test]
fn while_nobody_knows_the_paper_is_listed_with_who_brings_it() {
    let unsure = route(&[], &["child-rehab"]);
    assert_eq!(paper(&unsure, "disability-certificate").unwrap().when.as_deref(), Some("孩子有残疾人证的"));
    assert_eq!(paper(&unsure, "diagnosis-proof").unwrap().when.as_deref(), Some("孩子没有有效的残疾人证，有诊断的"));
}

#[test]
fn one_fact_that_fits_is_not_enough_where_two_are_wanted() {
    let diagnosed = |given: &[(&str, &str)]| paper(&route(given, &["school-aid"]), "diagnosis-proof").cloned();
    let when = |given: &[(&str, &str)]| diagnosed(given).unwrap().when;
    assert_eq!(when(&[("certificate", "none")]).as_deref(), Some("学生没有有效的残疾人证，有诊断的"));
    assert_eq!(when(&[("certificate", "none"), ("diagnosis", "yes")]), None);
    assert_eq!(diagnosed(&[("certificate", "none"), ("diagnosis", "no")]), None);
}

#[test]
fn what_else_to_know_about_a_paper_stays_whoever_brings_it() {
    let given = [("parent_certificate", "yes")];
    let parent = route(&given, &["school-aid"]);
    let parent = paper(&parent, "parent-disability-certificate").unwrap();
    assert_eq!((&parent.when, parent.note.as_deref()), (&None, Some("要不要带先问")));
}

#[test]
fn no_programme_that_can_be_applied_for_is_left_without_a_paper() {
    for given in [&[][..], &[("certificate", "valid")], &[("certificate", "none")], &[("certificate", "expired")]] {
        for (at, entry) in handbook().programmes().zip(&handbook().entries) {
            let programme = &catalogue().programme(at).unwrap().id;
            if outcome(programme, &household(given), today()) == Some(Outcome::Decided(Verdict::NotNow)) {
                continue;
            }
            let papers = handbook().route(catalogue(), &household(given), today(), &[at]).stops.swap_remove(0).papers;
            assert!(papers.is_empty() <= entry.papers.is_empty(), "{} for {given:?}", entry.name);
        }
    }
}

#[test]
fn one_sets_out_first_for_what_is_lost_by_waiting_then_where_most_is_done_and_last_where_one_goes_anyway() {
    let wanted = ["medical-relief", "living-allowance", "nursing-subsidy", "parking", "device"];
    let stops = route(&[("certificate", "valid")], &wanted).stops;
    let names = stops.iter().map(|stop| handbook().windows[usize::from(stop.window)].id.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["township", "community-federation", "hospital-cashier", "car-park"]);
    let later: Vec<bool> = stops.iter().map(|stop| handbook().is_for_later(stop)).collect();
    assert_eq!(later, [false, false, true, true]);
}

#[test]
fn a_note_stays_only_where_every_programme_at_the_window_says_it() {
    let both = route(&[("parent_certificate", "yes")], &["school-aid", "senior-school-aid"]);
    let noted = |item: &&PaperItem| item.note.is_some();
    assert!(both.stops.iter().flat_map(|stop| &stop.papers).any(|item| noted(&item)));
    for item in both.stops.iter().flat_map(|stop| &stop.papers).filter(noted) {
        for id in &item.programmes {
            let needs = &handbook().entry(*id).unwrap().papers;
            let said =
                needs.iter().any(|need| (need.paper, need.form, &need.note) == (item.paper, item.form, &item.note));
            assert!(said, "{item:?}");
        }
    }
}

#[test]
fn what_facts_do_not_tell_is_asked_in_words_even_of_whom_the_facts_fit() {
    let insured = [("certificate", "valid"), ("medical_insurance", "resident")];
    let premium = route(&insured, &["medical-premium"]);
    assert_eq!(paper(&premium, "disability-certificate").unwrap().when.as_deref(), Some("有残疾人证，没有自动免掉的"));
    let none = route(&[("certificate", "none")], &["medical-premium"]);
    assert_eq!(paper(&none, "disability-certificate"), None);
}

#[test]
fn a_household_is_sent_to_the_first_window_that_may_serve_it() {
    let windows = |given: &[(&str, &str)]| {
        let stops = route(given, &["medical-relief"]).stops;
        stops.iter().map(|stop| handbook().windows[usize::from(stop.window)].id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(windows(&[("assistance", "minimum")]), ["hospital-cashier"]);
    assert_eq!(windows(&[("assistance", "rigid"), ("certificate", "none")]), ["township"]);
    assert_eq!(windows(&[]), ["hospital-cashier"], "nobody knows yet");
}

#[test]
fn nobody_is_sent_first_to_ask_where_something_is_very_likely_elsewhere() {
    // A child of parents with certificates: the premium is to be asked about before the year ends, the certificate is likely.
    let given =
        [("certificate", "none"), ("age", "10"), ("registration", "hangzhou"), ("medical_insurance", "resident")];
    let stops = route(&given, &["medical-premium", "certificate"]).stops;
    assert_eq!(handbook().windows[usize::from(stops[0].window)].id, "district-federation");
}

/// The papers of somebody who acts, as they stand on the route of the living allowance.
fn of_whoever_comes(comes: Option<Comes>) -> Vec<(&'static str, Option<String>)> {
    let household = household(&[("certificate", "valid")]);
    let wanted = [id("living-allowance")];
    let stops = handbook().route_for(comes, (catalogue(), &household, today()), &wanted).stops;
    let acting = ["guardian-identity-card", "proxy-identity-card", "letter-of-authority"];
    let items = stops.into_iter().flat_map(|stop| stop.papers);
    let named = items.map(|item| (handbook().papers[usize::from(item.paper)].id.as_str(), item.when));
    named.filter(|(name, _)| acting.contains(name)).collect()
}

#[test]
fn who_comes_brings_their_own_papers_and_nobody_elses() {
    assert_eq!(of_whoever_comes(Some(Comes::Person)), []);
    assert_eq!(of_whoever_comes(Some(Comes::Guardian)), [("guardian-identity-card", None)]);
    assert_eq!(of_whoever_comes(Some(Comes::Agent)), [("proxy-identity-card", None), ("letter-of-authority", None)]);
    let nobody_said = of_whoever_comes(None);
    assert_eq!(nobody_said.len(), 3);
    assert!(nobody_said.iter().all(|(_, when)| when.is_some()), "each is listed with who brings it");
}

#[test]
fn a_paper_that_everyone_brings_is_named_for_who_acts_and_hidden_from_nobody() {
    let told = handbook().acting(id("home-teaching"), Comes::Guardian);
    assert_eq!(told.papers.len(), 1);
    let household = household(&[("certificate", "valid")]);
    for (comes, asked) in [(None, false), (Some(Comes::Person), false), (Some(Comes::Guardian), true)] {
        let route = handbook().route_for(comes, (catalogue(), &household, today()), &[id("home-teaching")]);
        let card = paper(&route, "guardian-identity-card").unwrap();
        assert_eq!((&card.when, card.ask_first), (&None, asked), "{comes:?}");
    }
}

#[test]
fn what_no_text_names_for_whoever_acts_is_asked_first_and_what_one_names_is_not() {
    let household = household(&[("certificate", "valid")]);
    let of = |programme: &str, comes, name: &str| {
        let route = handbook().route_for(Some(comes), (catalogue(), &household, today()), &[id(programme)]);
        let item = paper(&route, name).unwrap();
        (item.ask_first, item.note.clone())
    };
    assert_eq!(of("living-allowance", Comes::Agent, "letter-of-authority"), (false, None));
    assert_eq!(of("minimum-living-alone", Comes::Agent, "letter-of-authority"), (false, None));
    assert_eq!(of("minimum-living-alone", Comes::Agent, "proxy-identity-card"), (true, None));
    assert_eq!(of("carer-allowance", Comes::Guardian, "guardian-identity-card"), (true, None));
    let letter = of("legal-aid", Comes::Agent, "letter-of-authority");
    assert_eq!(letter, (true, Some("要什么证明先问".to_owned())));
    assert!(!of("legal-aid", Comes::Agent, "identity-card").0, "only papers of whoever acts");
}

#[test]
fn every_paper_of_somebody_who_acts_is_marked_with_who_that_is() {
    for entry in &handbook().entries {
        for need in &entry.papers {
            let paper = handbook().papers[usize::from(need.paper)].id.as_str();
            let expected = match paper {
                "guardian-identity-card" => &[Comes::Guardian][..],
                "proxy-identity-card" | "letter-of-authority" => &[Comes::Agent],
                _ => &[],
            };
            assert_eq!(need.acting, expected, "{}: {paper}", entry.name);
        }
    }
}

#[test]
fn where_the_texts_are_silent_nothing_is_said_of_acting_and_a_certificate_makes_nobody_a_guardian() {
    let told = |programme: &str, comes| handbook().acting(id(programme), comes);
    assert_eq!(told("living-allowance", Comes::Guardian).may.len(), 1);
    assert_eq!(told("living-allowance", Comes::Agent).may.len(), 2);
    assert_eq!(told("minimum-living-alone", Comes::Guardian).may.len(), 0);
    // What is said of mental disorders alone is not said of every guardian.
    assert_eq!(told("certificate", Comes::Guardian).may.len(), 0);
    for programme in ["parking", "school-aid", "free-transit"] {
        for comes in [Comes::Guardian, Comes::Agent] {
            assert_eq!(told(programme, comes), ActingTold { may: Vec::new(), papers: Vec::new() });
        }
    }
    for (at, _) in handbook().programmes().zip(&handbook().entries) {
        assert_eq!(handbook().acting(at, Comes::Person), ActingTold { may: Vec::new(), papers: Vec::new() });
    }
}
