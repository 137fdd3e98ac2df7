//! One roster under two catalogues: whose verdict changes, and from what to what.

use zhucan_catalog::{Catalogue, Household, ProgrammeId};
use zhucan_rules::{Date, Fact, FactId, Kind, Outcome, Value, Verdict};

use crate::people::People;
use crate::screen::{Column, Screen, Verdicts};

/// What one catalogue says of one person and one programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Said {
    /// It is decided.
    Decided(Verdict),
    /// A fact is missing.
    Open,
    /// The catalogue has no rule for the programme on the day.
    NoRule,
    /// The catalogue takes the answers to be impossible together.
    Refused,
}

/// A person whose verdict changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The person's place among the people.
    pub place: usize,
    /// The programme's id.
    pub programme: String,
    /// What the earlier catalogue says.
    pub before: Said,
    /// What the later catalogue says.
    pub after: Said,
}

/// An earlier catalogue, to which people of a later one are carried back. Facts and values are the same when their ids
/// are; of what it does not know, nothing is known under it.
#[derive(Debug, Clone)]
pub struct Before<'a> {
    earlier: &'a Catalogue,
    later: &'a Catalogue,
    screen: Screen,
    /// For each fact of the earlier catalogue the later one's.
    facts: Vec<Option<FactId>>,
    /// The programmes of either by id, in the order of the later: places in the columns of verdicts.
    programmes: Vec<(String, Option<usize>, Option<usize>)>,
}

impl<'a> Before<'a> {
    /// Prepares the comparison on a day.
    #[must_use]
    pub fn new(earlier: &'a Catalogue, later: &'a Catalogue, on: Date) -> Self {
        let screen = Screen::new(earlier, on);
        let names = |catalogue: &'a Catalogue, ids: &[ProgrammeId]| -> Vec<&'a str> {
            ids.iter().filter_map(|id| catalogue.programme(*id)).map(|one| one.id.as_str()).collect()
        };
        let before = names(earlier, screen.programmes());
        let after = names(later, Screen::new(later, on).programmes());
        let at = |list: &[&str], id: &str| list.iter().position(|one| *one == id);
        let gone = before.iter().filter(|id| !after.contains(id));
        let all = after.iter().chain(gone);
        let programmes = all.map(|id| ((*id).to_owned(), at(&before, id), at(&after, id))).collect();
        let facts = earlier.facts.iter().map(|(_, fact)| later.facts.find(&fact.id)).collect();
        Self { earlier, later, screen, facts, programmes }
    }

    /// The people with the facts of the earlier catalogue.
    #[must_use]
    pub fn carried(&self, people: &People) -> People {
        let carry = |(fact, later): (&Fact, &Option<FactId>)| -> Vec<Option<Value>> {
            let same = later.and_then(|later| Some((later, self.later.facts.get(later)?)));
            let Some((id, later)) = same else { return vec![None; people.len()] };
            let known = people.column(id, 0, people.len());
            known.iter().map(|value| value.and_then(|value| carried(fact, later, value))).collect()
        };
        let columns = self.earlier.facts.iter().map(|(_, fact)| fact).zip(&self.facts).map(carry).collect();
        people.with_columns(columns)
    }

    /// The person at `place` as a household of the earlier catalogue, to be explained.
    #[must_use]
    pub fn one_carried(&self, people: &People, place: usize) -> Household {
        let mut household = Household::new();
        for ((_, fact), later) in self.earlier.facts.iter().zip(&self.facts) {
            let known = later.and_then(|later| self.later.facts.get(later).zip(people.value(later, place)));
            if let Some(value) = known.and_then(|(later, value)| carried(fact, later, value)) {
                // What an earlier fact has was taken by it, so it is taken again.
                let _ = household.say(self.earlier, &fact.id, &fact.spell(value));
            }
        }
        household
    }

    /// Everybody whose verdict is another under the later catalogue, whose verdicts are given: programme by programme, in
    /// the order of the roster.
    #[must_use]
    pub fn changed(&self, people: &People, after: &Verdicts) -> Vec<Changed> {
        let before = self.screen.verdicts(&self.carried(people));
        let mut changed = Vec::new();
        for (programme, old, new) in &self.programmes {
            for place in 0..people.len() {
                let (before, after) = (said(&before, *old, place), said(after, *new, place));
                if before != after {
                    changed.push(Changed { place, programme: programme.clone(), before, after });
                }
            }
        }
        changed
    }
}

/// The value as the earlier fact has it, when it does.
fn carried(earlier: &Fact, later: &Fact, value: Value) -> Option<Value> {
    match (&earlier.kind, &later.kind) {
        (Kind::Whole { from, to, .. }, Kind::Whole { .. }) => (*from..=*to).contains(&value.0).then_some(value),
        _ => earlier.parse(&later.spell(value)).ok(),
    }
}

fn said(verdicts: &Verdicts, column: Option<usize>, place: usize) -> Said {
    let Some(column): Option<&Column> = column.and_then(|at| verdicts.programmes.get(at)) else { return Said::NoRule };
    match column.outcome(place) {
        Some(Outcome::Decided(verdict)) => Said::Decided(verdict),
        Some(Outcome::Open(_)) => Said::Open,
        None => Said::Refused,
    }
}
