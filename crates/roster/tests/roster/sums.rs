//! What is summed up.

use zhucan_catalog::Household;
use zhucan_roster::{Gaps, People, Row, Screen, Summary};
use zhucan_rules::{Outcome, Verdict};

use crate::draw::{Dice, people, policy};
use crate::reading;

#[test]
fn the_summary_counts_what_the_verdicts_say_however_the_roster_is_divided() {
    let catalogue = &policy().catalogue;
    let on = catalogue.edition.checked_on;
    let households = Dice(6).households(catalogue, 300);
    let screen = Screen::new(catalogue, on);
    let sum = |size: usize| {
        let (mut summary, mut gaps) = (Summary::new(catalogue), Gaps::new(catalogue, on));
        for some in households.chunks(size) {
            let people = people(catalogue, some);
            let verdicts = screen.verdicts(&people);
            summary.add(&people, &verdicts);
            summary.add_missing(&gaps.find(&people, &verdicts));
        }
        summary
    };
    let whole = sum(300);
    assert_eq!(whole, sum(7));
    for (at, standing) in whole.programmes.iter().enumerate() {
        let (mut decided, mut open) = ([0, 0, 0], 0);
        for household in &households {
            match catalogue.assess(household, on).programmes.get(at).map(|one| one.outcome) {
                Some(Outcome::Decided(verdict)) => decided[verdict as usize] += 1,
                Some(Outcome::Open(_)) => open += 1,
                None => {}
            }
        }
        assert_eq!(([standing.not_now, standing.ask, standing.likely], standing.open), (decided, open));
    }
}

#[test]
fn who_can_very_likely_have_something_and_does_not_receive_it_is_counted_only_where_the_roster_says_so() {
    let catalogue = &policy().catalogue;
    let on = catalogue.edition.checked_on;
    let mut likely = Household::new();
    for (fact, value) in [("certificate", "valid"), ("age", "30"), ("registration", "hangzhou"), ("grade_limb", "1")] {
        likely.say(catalogue, fact, value).unwrap();
    }
    let transit = catalogue.find("free-transit").unwrap();
    let mut people = People::new(&catalogue.facts);
    let mut not_now = Household::new();
    not_now.say(catalogue, "certificate", "none").unwrap();
    not_now.say(catalogue, "diagnosis", "no").unwrap();
    for (household, said) in
        [(&likely, Some(true)), (&likely, Some(false)), (&likely, Some(false)), (&likely, None), (&not_now, Some(true))]
    {
        people.push(Row::default(), household);
        if let Some(said) = said {
            people.receives(transit, said);
        }
    }
    let mut summary = Summary::new(catalogue);
    let verdicts = Screen::new(catalogue, on).verdicts(&people);
    summary.add(&people, &verdicts);
    let standing = summary.programmes.iter().find(|one| one.programme == transit).unwrap();
    assert_eq!((standing.likely, standing.not_now, standing.receiving), (4, 1, 2));
    assert_eq!((standing.likely_receiving, standing.likely_not_receiving, standing.likely_unsaid()), (1, 2, 1));
    assert_eq!((standing.not_now_receiving, standing.coverage_in_a_thousand()), (1, Some(333)));
    let column = verdicts.programmes.iter().find(|one| one.programme == transit).unwrap();
    assert_eq!(column.decided(Verdict::Likely).iter().collect::<Vec<_>>(), [0, 1, 2, 3]);
}

#[test]
fn a_roster_that_says_nothing_about_receiving_has_no_coverage() {
    let people = reading::people(b"certificate\nvalid\n");
    let catalogue = &policy().catalogue;
    let mut summary = Summary::new(catalogue);
    summary.add(&people, &Screen::new(catalogue, catalogue.edition.checked_on).verdicts(&people));
    for standing in &summary.programmes {
        assert_eq!((standing.coverage_in_a_thousand(), standing.likely_unsaid()), (None, standing.likely));
    }
}

#[test]
fn what_to_find_out_comes_in_the_order_of_what_it_settles() {
    let catalogue = &policy().catalogue;
    let on = catalogue.edition.checked_on;
    let households = Dice(7).households(catalogue, 100);
    let people = people(catalogue, &households);
    let verdicts = Screen::new(catalogue, on).verdicts(&people);
    let (mut summary, mut gaps) = (Summary::new(catalogue), Gaps::new(catalogue, on));
    let found = gaps.find(&people, &verdicts);
    summary.add_missing(&found);
    let mut missing = 0;
    for place in 0..people.len() {
        for at in 0..verdicts.programmes.len() {
            let gap = found.gap(at, place);
            missing += u64::from(gap.missing.len());
            assert!(gap.settling.without(gap.missing).is_empty());
        }
    }
    let list = summary.to_find();
    assert!(list.iter().map(|one| (one.settles, one.matters_to)).rev().is_sorted());
    assert_eq!(list.iter().map(|one| one.matters_to).sum::<u64>(), missing);
    assert!(list.iter().all(|one| one.settles <= one.matters_to && one.people <= one.matters_to && one.people <= 100));
    assert!(list[0].settles > 0);
}
