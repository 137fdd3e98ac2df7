//! Whether a verdict could turn on one fact with everything else answered, many people at a time.
//!
//! Two nodes of one level *part* for a person when some answers to the facts below lead from one to another verdict than
//! from the other. That is asked of pairs of nodes only, and each pair once.

use std::collections::BTreeMap;

use crate::lanes::{Lanes, NOBODY, add_both};
use crate::predicates::Met;

/// The pair of which the two are the same, or one is impossible: it parts for nobody.
pub(crate) const NEVER: usize = 0;

/// The pair of two different verdicts: it parts for everybody.
const ALWAYS: usize = 1;

/// The most pairs of one rule. The programmes of the policy have a fraction of that; a rule with more is looked at
/// person by person.
const MOST_PAIRS: usize = 1 << 15;

/// One level of a rule: its nodes' children, one for each kind of answer, and the predicates of the kinds.
#[derive(Debug, Clone)]
pub(crate) struct Level {
    /// The predicate that an answer of the kind is possible.
    pub(crate) kinds: Vec<usize>,
    /// The number of the level's first node; ends come first, then the levels from the bottom up.
    pub(crate) first: usize,
    /// The children of the level's nodes, node after node.
    pub(crate) children: Vec<usize>,
}

impl Level {
    /// Each node with its children.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = (usize, &[usize])> {
        (self.first..).zip(self.children.chunks_exact(self.kinds.len().max(1)))
    }

    fn of(&self, node: usize) -> &[usize] {
        let start = node.saturating_sub(self.first) * self.kinds.len();
        self.children.get(start..start + self.kinds.len()).unwrap_or_default()
    }
}

/// The pairs of a rule, those below before those above.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pairs {
    /// For each pair from the third on: predicates, and the pairs that their answers lead to.
    list: Vec<Vec<(usize, usize)>>,
    known: BTreeMap<(usize, usize), usize>,
    alike: BTreeMap<Vec<(usize, usize)>, usize>,
}

/// There are too many pairs.
#[derive(Debug)]
pub(crate) struct TooMany;

impl Pairs {
    /// The pair of two nodes below the levels before `depth`.
    pub(crate) fn pair(&mut self, levels: &[Level], depth: usize, one: usize, other: usize) -> Result<usize, TooMany> {
        let key = (one.min(other), one.max(other));
        if key.0 == 0 || key.0 == key.1 {
            return Ok(NEVER);
        }
        let Some(level) = levels.get(depth) else { return Ok(ALWAYS) };
        if let Some(known) = self.known.get(&key) {
            return Ok(*known);
        }
        let mut ways: Vec<(usize, usize)> = Vec::new();
        for ((kind, one), other) in level.kinds.iter().zip(level.of(one)).zip(level.of(other)) {
            ways.push((*kind, self.pair(levels, depth + 1, *one, *other)?));
        }
        let first = ways.first().map_or(NEVER, |(_, pair)| *pair);
        // Everybody has some answer, so where all lead to the same there is nothing to choose.
        let pair = if ways.iter().all(|(_, pair)| *pair == first) {
            first
        } else {
            ways.retain(|(_, pair)| *pair != NEVER);
            let next = self.list.len() + 2;
            let pair = *self.alike.entry(ways.clone()).or_insert(next);
            if pair == next {
                self.list.push(ways);
            }
            pair
        };
        if self.list.len() > MOST_PAIRS {
            return Err(TooMany);
        }
        self.known.insert(key, pair);
        Ok(pair)
    }

    /// Forgets what was only needed to find the pairs.
    pub(crate) fn found(&mut self) {
        self.known.clear();
        self.alike.clear();
    }

    /// For whom each pair parts.
    pub(crate) fn part(&self, met: &Met, parted: &mut Vec<Lanes>) {
        parted.clear();
        parted.push(NOBODY);
        parted.push([u64::MAX; NOBODY.len()]);
        for ways in &self.list {
            let mut here = NOBODY;
            for (kind, pair) in ways {
                let below = parted.get(*pair).copied().unwrap_or(NOBODY);
                add_both(&mut here, &met.by(*kind), &below);
            }
            parted.push(here);
        }
    }
}
