//! What a key means that is typed in the row of a fact. Plain values in and out.

#[cfg(test)]
mod tests;

use zhucan_catalog::Household;
use zhucan_rules::{Fact, FactId, FactSet, Facts, Kind, Value};

use crate::components::draft::{Given, only_value, resting};
use crate::platform::keys::NOT_SURE;

/// What a key means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Nothing here.
    Nothing,
    /// An answer, after which the next fact follows.
    Done(Given),
    /// An answer, after which more of the same row may follow.
    More(Given),
    /// The category at this place; its grade follows.
    Half(usize),
}

/// The facts of one row, and what was said to them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'a> {
    pub(super) facts: &'a Facts,
    pub(super) on_screen: FactSet,
    pub(super) household: &'a Household,
    /// The category that was typed before, in the row of the grades.
    pub(super) half: Option<usize>,
}

/// The key of a place: digits first, then letters.
pub(super) fn key_of(place: usize) -> Option<char> {
    ('1'..='9').chain('a'..='z').nth(place)
}

impl Row<'_> {
    fn members(&self) -> Vec<(FactId, &Fact)> {
        self.on_screen.iter().filter_map(|id| Some((id, self.facts.get(id)?))).collect()
    }

    /// What a key means.
    pub(super) fn meaning(&self, key: char) -> Meaning {
        if key == NOT_SURE {
            return Meaning::Done(self.rest(true));
        }
        let members = self.members();
        let [(id, fact)] = members.as_slice() else { return self.several(&members, key) };
        let Kind::Choice(values) = &fact.kind else { return Meaning::Nothing };
        let place = (0..values.len()).find(|place| key_of(*place) == Some(key));
        match place.and_then(|place| u16::try_from(place).ok()) {
            Some(place) => Meaning::Done(vec![(*id, Some(Value(place)))]),
            None => Meaning::Nothing,
        }
    }

    fn several(&self, members: &[(FactId, &Fact)], key: char) -> Meaning {
        let graded = members.iter().all(|(_, fact)| only_value(fact).is_none());
        match self.half.filter(|_| graded).and_then(|place| members.get(place)) {
            Some((id, fact)) => match key {
                '0' => Meaning::More(vec![(*id, resting(fact))]),
                _ => fact
                    .parse(key.encode_utf8(&mut [0; 4]))
                    .map_or(Meaning::Nothing, |grade| Meaning::More(vec![(*id, Some(grade))])),
            },
            None => match members.iter().enumerate().find(|(place, _)| key_of(*place) == Some(key)) {
                Some((place, _)) if graded => Meaning::Half(place),
                Some((_, (id, fact))) => Meaning::More(vec![(*id, self.turned(*id, fact))]),
                None => Meaning::Nothing,
            },
        }
    }

    /// A tick where there was none, none where there was one.
    fn turned(&self, id: FactId, fact: &Fact) -> Option<Value> {
        let ticked = self.household.answers().get(id).is_some_and(|value| only_value(fact) == Some(value));
        if ticked { resting(fact) } else { only_value(fact) }
    }

    /// The answers that are left: not sure, or none of them. What was said stays; a single fact has no none.
    pub(super) fn rest(&self, unsure: bool) -> Given {
        let members = self.members();
        let single = members.len() == 1;
        let left = members.into_iter().filter(|(id, _)| single || !self.household.answered().contains(*id));
        let none = |fact| if unsure { None } else { resting(fact) };
        left.filter(|_| unsure || !single).map(|(id, fact)| (id, none(fact))).collect()
    }
}
