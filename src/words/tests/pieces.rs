//! How the pieces of English sentences join: numbers, lists, days, and what stands before or after another text.

use super::super::{EN, EN_COUNTER, EN_TOLD};

#[test]
fn numbers_lists_and_days_are_written_the_english_way() {
    assert_eq!((EN.list)(&[]), "");
    assert_eq!((EN.list)(&["a"]), "a");
    assert_eq!((EN.list)(&["a", "b"]), "a and b");
    assert_eq!((EN.list)(&["a", "b", "c"]), "a, b and c");
    assert_eq!((EN.day)(2026, 7, 1), "1 July 2026");
    assert_eq!((EN_TOLD.programme.gives.per_month)(482), "482 yuan a month");
    assert_eq!((EN_TOLD.programme.gives.per_month)(1301), "1,301 yuan a month");
    assert_eq!((EN_TOLD.programme.gives.per_month)(1_002_005), "1,002,005 yuan a month");
    assert_eq!((EN.yuan.le150)(1301, 1951), "About 1,301 to 1,951 yuan per person a month");
}

#[test]
fn one_is_one_and_two_are_several() {
    assert_eq!((EN_TOLD.results.count)(1), "1 programme");
    assert_eq!((EN_TOLD.results.count)(2), "2 programmes");
    assert_eq!((EN.ask.left)(1), "About 1 question to come after this one.");
    assert_eq!((EN.ask.left)(7), "About 7 questions to come after this one.");
    assert_eq!((EN_TOLD.forms.copy)(1), "1 copy");
    assert_eq!((EN_TOLD.forms.copy)(2), "2 copies");
    assert_eq!((EN_TOLD.programme.founding)("2.2.3").matches("item 2.2.3").count(), 1);
    assert_eq!((EN_TOLD.programme.founding)("2.4.1、2.4.2").matches("items 2.4.1, 2.4.2").count(), 1);
}

#[test]
fn what_stands_before_another_text_ends_with_a_space() {
    let results = &EN_TOLD.results;
    let (card, changes, first, clerk) = (&results.card, &results.changes, &results.first, &EN_TOLD.programme.clerk);
    let reason = &EN_TOLD.programme.reason;
    let checklist = &EN_TOLD.checklist;
    let labels = [
        EN.ask.example,
        EN.ask.errors.prefix,
        card.because,
        card.ask_office,
        card.fails,
        card.find,
        changes.time,
        changes.action,
        first.go,
        first.apply,
        first.ask,
        first.bring,
        checklist.covers,
        checklist.find,
        reason.supports,
        reason.against,
        reason.unknown,
        reason.office,
        clerk.not,
        EN_COUNTER.people.now,
        EN_COUNTER.slip.go[0],
        EN_COUNTER.slip.go[1],
    ];
    assert!(labels.iter().all(|label| label.ends_with(": ")), "{labels:?}");
    let standard = (EN_TOLD.programme.gives.standard)("X", 1301, "1 July 2026", "Y");
    assert_eq!(standard, "X: 1,301 yuan from 1 July 2026. Source: Y. ");
    assert!(checklist.looked_up.text.ends_with(". "));
    assert!(first.stop.starts_with(' ') && first.stop.ends_with(' '));
}

#[test]
fn what_stands_after_another_text_begins_with_a_space_or_a_colon() {
    let results = &EN_TOLD.results;
    let after = [
        EN.shell.beside.to_owned(),
        (results.as_of)("1 July 2026"),
        results.card.confirm.to_owned(),
        results.choices.held.to_owned(),
        (results.finding.settles)(1),
    ];
    assert!(after.iter().all(|text| text.starts_with(' ')), "{after:?}");
    let after =
        [(results.finding.needed_for)(1), (results.card.details_context)("X"), (EN_TOLD.review.change_context)("X")];
    assert!(after.iter().all(|text| text.starts_with(": ")), "{after:?}");
}
