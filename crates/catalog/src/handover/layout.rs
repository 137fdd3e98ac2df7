//! Which facts a code carries, and in which order.

use zhucan_rules::{FactId, Value};

use crate::bundle::{BundleError, opened, sealed};

/// Which facts a code carries, and in which order. Once a code was shown in it, it stays as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// Its number, from 1.
    pub number: u8,
    /// The facts.
    pub fields: Vec<Field>,
}

/// One fact of a layout, and what the policy makes of it now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The fact; nothing where the policy no longer has it.
    pub fact: Option<FactId>,
    /// The values in the layout's order; nothing in the place of one that the policy no longer has.
    pub values: Vec<Option<Value>>,
}

/// What a field of a code says, beside nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// The person was not sure.
    NotSure,
    /// A value that the policy has.
    Value(Value),
    /// A value that the policy no longer has.
    Lost,
}

impl Field {
    /// How many bits it takes: nothing, not sure, and each value.
    pub(super) fn width(&self) -> u8 {
        let places = u32::try_from(self.values.len() + 2).unwrap_or(u32::MAX);
        u8::try_from(u32::BITS - (places - 1).leading_zeros()).unwrap_or(32)
    }

    /// The place of an answer. One that the layout does not have is "not sure"; the check of the policy sees to it that
    /// the newest layout has them all.
    pub(super) fn place_of(&self, value: Option<Value>) -> u32 {
        let at = self.values.iter().position(|one| value.is_some() && *one == value);
        at.and_then(|at| u32::try_from(at + 2).ok()).unwrap_or(1)
    }

    /// The answer at a place that is not nothing; `None` where there is no such place.
    pub(super) fn value_at(&self, place: u32) -> Option<Answer> {
        let Some(at) = place.checked_sub(2) else { return Some(Answer::NotSure) };
        let value = self.values.get(usize::try_from(at).ok()?)?;
        Some(value.map_or(Answer::Lost, Answer::Value))
    }
}

/// The layouts as bytes.
#[must_use]
pub fn encode_layouts(layouts: &[Layout]) -> Vec<u8> {
    sealed(&layouts.to_vec())
}

/// The layouts from their bytes.
///
/// # Errors
/// When the bytes are not layouts of this version of the program, or not all of them.
pub fn decode_layouts(bytes: &[u8]) -> Result<Vec<Layout>, BundleError> {
    opened(bytes)
}
