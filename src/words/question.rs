//! The questions. Which there are, and with how many options, comes from the policy: a missing one does not compile.

use super::voice::Voiced;

/// What every question has.
#[derive(Debug)]
pub struct Common {
    /// A short noun: on the review, and where the fact is missing.
    pub name: &'static str,
    /// The question: the heading of its screen.
    pub title: Voiced,
    /// A short sentence under the heading, or nothing.
    pub hint: &'static str,
    /// Why it is asked.
    pub why: &'static str,
    /// Where the answer can be read, or whom to ask.
    pub find: &'static str,
}

/// One option, or one member of a group.
#[derive(Debug)]
pub struct Opt {
    /// The option.
    pub label: &'static str,
    /// A short sentence under it, or nothing.
    pub hint: &'static str,
}

impl Opt {
    /// An option with a sentence under it.
    pub const fn new(label: &'static str, hint: &'static str) -> Self {
        Self { label, hint }
    }

    /// An option that needs no sentence.
    pub const fn plain(label: &'static str) -> Self {
        Self { label, hint: "" }
    }
}

/// A question with one answer out of `N`, in the order of the fact's values.
#[derive(Debug)]
pub struct Choice<const N: usize> {
    /// The question.
    pub common: Common,
    /// The options.
    pub options: [Opt; N],
}

impl<const N: usize> Choice<N> {
    const fn asked(&self) -> Asked<'_> {
        Asked::Choice(&self.common, &self.options)
    }
}

/// The words of a field for a whole number.
#[derive(Debug)]
pub struct NumberWords {
    /// The unit, behind the field.
    pub unit: &'static str,
    /// The error when nothing was typed.
    pub empty: &'static str,
    /// The error when it is not a whole number.
    pub not_whole: &'static str,
    /// The error when it is outside the range: least, most.
    pub range: fn(u16, u16) -> String,
}

/// A question for a whole number.
#[derive(Debug)]
pub struct Number {
    /// The question.
    pub common: Common,
    /// The field.
    pub words: NumberWords,
}

impl Number {
    const fn asked(&self) -> Asked<'_> {
        Asked::Number(&self.common, &self.words)
    }
}

/// A question to tick: `F` facts, each with one of `V` values, in the order of the policy.
#[derive(Debug)]
pub struct Group<const F: usize, const V: usize> {
    /// The question.
    pub common: Common,
    /// What can be ticked.
    pub facts: [Opt; F],
    /// The values of each.
    pub values: [&'static str; V],
}

impl<const F: usize, const V: usize> Group<F, V> {
    const fn asked(&self) -> Asked<'_> {
        Asked::Group(&self.common, &self.facts, &self.values)
    }
}

/// A question as its page needs it.
#[derive(Debug, Clone, Copy)]
pub enum Asked<'a> {
    /// One answer out of several.
    Choice(&'a Common, &'a [Opt]),
    /// A whole number.
    Number(&'a Common, &'a NumberWords),
    /// Several to tick.
    Group(&'a Common, &'a [Opt], &'a [&'static str]),
}

impl<'a> Asked<'a> {
    /// What every question has.
    pub const fn common(self) -> &'a Common {
        match self {
            Self::Choice(common, _) | Self::Number(common, _) | Self::Group(common, _, _) => common,
        }
    }
}

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

include!(concat!(env!("OUT_DIR"), "/questions.rs"));
