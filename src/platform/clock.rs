//! Today's date where the person is.

/// Year, month (1 to 12) and day of the month by the device's own clock and time zone.
#[must_use]
pub fn today() -> (u16, u8, u8) {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).unwrap_or(1);
    let month = u8::try_from(now.get_month() + 1).unwrap_or(1);
    let day = u8::try_from(now.get_date()).unwrap_or(1);
    (year, month, day)
}
