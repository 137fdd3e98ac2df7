//! Yuan under the options of the income questions.

/// Yuan a month, under the options of the two income questions. Bounds come from the dated standard, rounded down.
#[derive(Debug)]
pub struct YuanWords {
    /// Family income up to the standard: its yuan.
    pub le100: fn(u32) -> String,
    /// Family income from 1 to 1.5 times the standard: both in yuan.
    pub le150: fn(u32, u32) -> String,
    /// Family income from 1.5 times to twice the standard: both in yuan.
    pub le200: fn(u32, u32) -> String,
    /// Family income above twice the standard: that in yuan.
    pub above: fn(u32) -> String,
    /// Own income up to 1.5 times the standard: that in yuan.
    pub own_le150: fn(u32) -> String,
    /// Own income above 1.5 times the standard: that in yuan.
    pub own_above: fn(u32) -> String,
    /// Which standard was used: its yuan, its first day.
    pub dated: fn(u32, &str) -> String,
}
