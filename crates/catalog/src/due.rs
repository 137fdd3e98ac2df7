//! The days on which time limits end.

use zhucan_rules::Date;

/// A day on which a time limit ends: once, every year, or every month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The year; nothing for every year.
    pub(crate) year: Option<u16>,
    /// The month; nothing for every month.
    pub(crate) month: Option<u8>,
    /// The day of the month, or the last one where the month is shorter.
    pub(crate) day: u8,
}

impl Due {
    /// `month-end`, a day of every year as `12-31`, or one day as `2027-12-31`; nothing for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text == "month-end" {
            return Some(Self { year: None, month: None, day: 31 });
        }
        let (before, day) = text.rsplit_once('-')?;
        let (year, month) = match before.split_once('-') {
            Some((year, month)) => (Some(year.parse().ok()?), month),
            None => (None, before),
        };
        let due = Self { year, month: Some(month.parse().ok()?), day: day.parse().ok()? };
        // A leap year has every day there is.
        Date::new(due.year.unwrap_or(2000), due.month?, due.day).map(|_| due)
    }

    /// The next such day, today at the earliest; nothing when it has passed for good.
    #[must_use]
    pub fn next(self, today: Date) -> Option<Date> {
        let year = self.year.unwrap_or(today.year());
        let first = self.on(year, self.month.unwrap_or(today.month()))?;
        if first >= today || self.year.is_some() {
            return Some(first).filter(|day| *day >= today);
        }
        match self.month {
            Some(month) => self.on(year + 1, month),
            None if today.month() == 12 => self.on(year + 1, 1),
            None => self.on(year, today.month() + 1),
        }
    }

    fn on(self, year: u16, month: u8) -> Option<Date> {
        (1..=self.day).rev().find_map(|day| Date::new(year, month, day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(due: &str, today: &str) -> Option<String> {
        Due::parse(due).and_then(|due| due.next(today.parse().ok()?)).map(|day| day.to_string())
    }

    #[test]
    fn the_end_of_the_month_is_its_last_day_and_counts_on_that_day() {
        assert_eq!(next("month-end", "2028-02-10").as_deref(), Some("2028-02-29"));
        assert_eq!(next("month-end", "2026-11-30").as_deref(), Some("2026-11-30"));
        assert_eq!(next("month-end", "2026-12-31").as_deref(), Some("2026-12-31"));
    }

    #[test]
    fn a_day_of_every_year_that_has_passed_comes_again_next_year() {
        assert_eq!(next("03-31", "2026-03-31").as_deref(), Some("2026-03-31"));
        assert_eq!(next("03-31", "2026-04-01").as_deref(), Some("2027-03-31"));
        assert_eq!(next("02-29", "2027-01-01").as_deref(), Some("2027-02-28"));
    }

    #[test]
    fn one_day_that_has_passed_does_not_come_again() {
        assert_eq!(next("2027-12-31", "2026-11-29").as_deref(), Some("2027-12-31"));
        assert_eq!(next("2027-12-31", "2028-01-01"), None);
    }

    #[test]
    fn what_is_no_day_is_refused() {
        assert!(
            ["", "31", "13-01", "02-30", "2027-02-29", "month", "12-31-01-01"]
                .map(Due::parse)
                .iter()
                .all(Option::is_none)
        );
    }
}
