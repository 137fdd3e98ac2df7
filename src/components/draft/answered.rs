//! From what stands in the fields to answers, or to what is missing.

use zhucan_rules::{Fact, FactId, FactSet, Facts, Kind};

use super::{All, Draft, Given, NOT_SURE, Problem, only_value, resting};

impl Draft {
    /// Whether any box of a group is ticked.
    #[must_use]
    pub fn has_ticks(&self) -> bool {
        !self.ticked.is_empty() || self.all != All::Neither
    }

    /// The answer to a choice or a number.
    ///
    /// # Errors
    /// When nothing was given, or not a number in the range.
    pub fn single(&self, id: FactId, fact: &Fact) -> Result<Given, Problem> {
        let text: String = self.field(id).trim().chars().map(half_width).collect();
        match (text.as_str(), &fact.kind) {
            ("", _) => Err(Problem::Nothing),
            (NOT_SURE, _) => Ok(vec![(id, None)]),
            (text, Kind::Choice(_)) => {
                fact.parse(text).map(|value| vec![(id, Some(value))]).map_err(|_| Problem::Nothing)
            }
            (text, Kind::Whole { from, to, .. }) => {
                if text.is_empty() || !text.chars().all(|letter| letter.is_ascii_digit()) {
                    return Err(Problem::NotWhole);
                }
                fact.parse(text).map(|value| vec![(id, Some(value))]).map_err(|_| Problem::OutOfRange(*from, *to))
            }
        }
    }

    /// The answers to a group.
    ///
    /// # Errors
    /// When nothing is ticked, something ticked has no value, or ticks contradict each other.
    pub fn group(&self, facts: &Facts, on_screen: FactSet) -> Result<Given, Problem> {
        match (self.all, self.ticked.is_empty()) {
            (All::Neither, true) => return Err(Problem::Nothing),
            (All::None | All::NotSure, false) => return Err(Problem::Contradiction),
            (All::NotSure, true) => return Ok(on_screen.iter().map(|id| (id, None)).collect()),
            _ => {}
        }
        let mut given = Vec::new();
        for id in on_screen.iter() {
            let Some(fact) = facts.get(id) else { continue };
            let answer = if !self.ticked.contains(id) {
                resting(fact)
            } else if let Some(only) = only_value(fact) {
                Some(only)
            } else {
                match self.field(id) {
                    NOT_SURE => None,
                    text => Some(
                        fact.parse(text)
                            .ok()
                            .filter(|value| resting(fact) != Some(*value))
                            .ok_or(Problem::NoValue(id))?,
                    ),
                }
            };
            given.push((id, answer));
        }
        Ok(given)
    }
}

/// Digits as they come from a Chinese keyboard, as plain digits.
fn half_width(letter: char) -> char {
    match letter {
        '０'..='９' => u32::from(letter).checked_sub(0xFEE0).and_then(char::from_u32).unwrap_or(letter),
        other => other,
    }
}
