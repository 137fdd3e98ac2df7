//! The questions. Which there are, and with how many options, comes from the policy: a missing one does not compile.

use super::picture::Picture;
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
    /// An answer that somebody else gave, as an example; or nothing.
    pub example: &'static str,
    /// A picture of where it can be read.
    pub picture: Option<&'static Picture>,
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

include!(concat!(env!("OUT_DIR"), "/questions.rs"));
