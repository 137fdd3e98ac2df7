//! Civil dates: every day of the calendar, and nothing else.

use zhucan_rules::Date;

const LENGTHS: [u8; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

fn is_leap(year: u16) -> bool {
    year.is_multiple_of(400) || (year.is_multiple_of(4) && !year.is_multiple_of(100))
}

fn length(year: u16, month: u8) -> u8 {
    LENGTHS[usize::from(month) - 1] + u8::from(month == 2 && is_leap(year))
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn the_twenty_ninth_of_february_exists_in_leap_years_only() {
    for (year, leap) in
        [(2024, true), (2025, false), (2026, false), (2028, true), (1900, false), (2000, true), (2100, false)]
    {
        assert_eq!(Date::new(year, 2, 29).is_some(), leap, "{year}");
        assert_eq!(format!("{year}-02-29").parse::<Date>().is_ok(), leap, "{year}");
        assert!(Date::new(year, 2, 28).is_some());
        assert_eq!(Date::new(year, 2, 30), None);
    }
}

#[test]
fn a_month_has_the_days_of_the_calendar() {
    for year in [1, 4, 1800, 1900, 1999, 2000, 2026, 2100, 2200, 2400, 9996, 9999] {
        for month in 1..=12 {
            for day in 0..=u8::MAX {
                let exists = day >= 1 && day <= length(year, month);
                assert_eq!(Date::new(year, month, day).is_some(), exists, "{year}-{month}-{day}");
            }
        }
    }
}

#[test]
fn a_year_or_month_outside_the_calendar_does_not_exist() {
    assert_eq!(Date::new(0, 1, 1), None);
    assert_eq!(Date::new(10_000, 1, 1), None);
    assert_eq!(Date::new(2026, 0, 1), None);
    assert_eq!(Date::new(2026, 13, 1), None);
    assert!(Date::new(1, 1, 1).is_some());
    assert!(Date::new(9999, 12, 31).is_some());
}

#[test]
fn days_follow_one_another_in_order_and_read_as_they_are_written() {
    let mut before = None;
    for year in 1896..=2104 {
        for month in 1..=12 {
            for day in 1..=length(year, month) {
                let date = Date::new(year, month, day).unwrap();
                assert_eq!((date.year(), date.month(), date.day()), (year, month, day));
                assert_eq!(date.to_string().parse(), Ok(date));
                assert!(before < Some(date), "{date} does not come after the day before");
                before = Some(date);
            }
        }
    }
}

#[test]
fn the_day_before_and_the_day_after_are_on_either_side() {
    for (before, on, after) in [
        ("2025-12-31", "2026-01-01", "2026-01-02"),
        ("2026-02-28", "2026-03-01", "2026-03-02"),
        ("2028-02-28", "2028-02-29", "2028-03-01"),
        ("2026-11-22", "2026-11-23", "2026-11-24"),
        ("0999-12-31", "1000-01-01", "1000-01-02"),
    ] {
        assert!(day(before) < day(on) && day(on) < day(after), "{on}");
        assert_eq!(day(on), day(on));
    }
}

#[test]
fn text_that_is_not_a_day_is_refused_and_named() {
    let refused = [
        "",
        "-",
        "--",
        "2026",
        "2026-11",
        "2026-11-",
        "2026-11-23-",
        "-2026-11-23",
        "2026-11-31",
        "2026-00-10",
        "2026-13-01",
        "2026-02-29",
        "0000-01-01",
        "26-11-23",
        "2026-1-23",
        "2026-11-3",
        "02026-11-23",
        "2026-011-23",
        "+026-11-23",
        "2026-+1-23",
        "2026-11-+3",
        " 2026-11-23",
        "2026-11-23 ",
        "2026/11/23",
        "20261123",
        "2026-11-23T00:00:00Z",
        "２０２６-１１-２３",
        "2026年11月23日",
        "2026-11-2x",
        "99999-01-01",
    ];
    for text in refused {
        let error = text.parse::<Date>().unwrap_err();
        assert_eq!(error.to_string(), format!("`{text}` is not a day of the calendar; write it as 2026-11-23"));
    }
}
