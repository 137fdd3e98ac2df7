//! Days that cannot be: what was read after the edition, or after today.

use zhucan_catalog::authoring::{Fault, check};
use zhucan_rules::Date;

use crate::draft::Draft;

const EDITION: &str = "edition.toml";

fn told(draft: &Draft, today: &str) -> Vec<String> {
    let today: Date = today.parse().unwrap();
    check(&draft.sources(), Some(today)).iter().map(Fault::to_string).collect()
}

#[test]
fn an_edition_from_the_future_is_told() {
    assert_eq!(
        told(&Draft::small(), "2026-11-22"),
        ["edition.toml: checked_on: the edition is from the future: checked on 2026-11-23, and today is 2026-11-22; \
          set it to the day on which the sources were last read"]
    );
}

#[test]
fn an_edition_of_today_or_earlier_is_no_fault() {
    for today in ["2026-11-23", "2026-11-24", "2030-01-01"] {
        assert_eq!(told(&Draft::small(), today), Vec::<String>::new());
    }
}

#[test]
fn a_programme_that_was_checked_after_the_edition_is_told() {
    Draft::small()
        .change("programmes/nursing.toml", "checked_on = 2026-11-20", "checked_on = 2026-11-24")
        .has(&["programmes/nursing.toml: checked_on: it was checked on 2026-11-24, after the edition; \
         set the edition's `checked_on` to the last day on which a source was read"]);
    Draft::small().change("programmes/nursing.toml", "checked_on = 2026-11-20", "checked_on = 2026-11-23").has(&[]);
}

#[test]
fn where_the_edition_has_no_day_no_programme_is_held_against_it() {
    Draft::small()
        .change(EDITION, "checked_on = 2026-11-23\n", "")
        .has(&["edition.toml: checked_on: the date is missing; write it as 2026-11-23, without quotes"]);
}

#[test]
fn an_edition_says_after_how_many_months_it_is_stale() {
    let found = Draft::small().change(EDITION, "stale_after_months = 12\n", "").faults();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].message, "missing field `stale_after_months`");
}
