//! Decision diagrams: a rule and the impossible combinations, compiled into one table.
//!
//! A diagram has one level a fact, in declared order. A node of a level has one child a class of the level's fact; the
//! child lies on the next level, or is an end. INVARIANT (levels): no path skips a level, except into [`DEAD`], the end
//! of everything that no person can answer. So one pass up and one pass down give exact answers for partial evidence.

use std::fmt;

use crate::answers::Evidence;
use crate::fact::{Classes, FactId, FactSet};
use crate::verdict::{Outcome, Verdict, VerdictSet};

/// The end of an impossible combination.
pub(crate) const DEAD: u16 = 0;

/// The number of ends: impossible, *not now*, *ask*, *likely*.
pub(crate) const ENDS: u16 = 4;

/// One level of a diagram in plain parts, for storage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelParts {
    /// The fact that this level looks at.
    pub fact: FactId,
    /// The number of its classes, which is the number of children of each node.
    pub classes: u8,
    /// The children of the level's nodes, node after node.
    pub edges: Vec<u16>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Level {
    pub(crate) fact: FactId,
    pub(crate) classes: u8,
    /// The number of the level's first node; the ends and all lower levels come before it.
    pub(crate) first: u16,
    edges: Vec<u16>,
}

impl Level {
    /// Each node of the level with its children, one a class.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = (u16, &[u16])> {
        (self.first..=u16::MAX).zip(self.edges.chunks_exact(usize::from(self.classes).max(1)))
    }

    /// Whether two classes of the fact lead to the same everywhere.
    pub(crate) fn treats_alike(&self, one: u8, other: u8) -> bool {
        let (one, other) = (usize::from(one), usize::from(other));
        self.nodes().all(|(_, children)| children.get(one) == children.get(other))
    }

    /// The children of `node`.
    pub(crate) fn children(&self, node: u16) -> &[u16] {
        let classes = usize::from(self.classes);
        let start = usize::from(node.wrapping_sub(self.first)).saturating_mul(classes);
        self.edges.get(start..start.saturating_add(classes)).unwrap_or_default()
    }

    /// The nodes that `nodes` lead to by the classes, in order; without those that lead only to the impossible.
    pub(crate) fn onward(&self, nodes: &[u16], classes: Classes, sweep: &Sweep) -> Vec<u16> {
        let mut onward: Vec<u16> = nodes
            .iter()
            .flat_map(|node| (0..).zip(self.children(*node)))
            .filter(|(class, child)| classes.contains(*class) && sweep.bits(**child) != 0)
            .map(|(_, child)| *child)
            .collect();
        onward.sort_unstable();
        onward.dedup();
        onward
    }
}

/// A compiled rule: exact verdicts for partial answers. The default is impossible throughout.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Diagram {
    levels: Vec<Level>,
    root: u16,
}

/// Parts that are not a diagram.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiagramError {
    /// The rule needs more nodes than a diagram can number.
    TooLarge,
    /// A child points outside the next level, a level is ragged, or its fact is out of order.
    Broken,
}

impl fmt::Display for DiagramError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge => "the rule is too large for a diagram",
            Self::Broken => "the parts are not a diagram",
        })
    }
}

impl std::error::Error for DiagramError {}

impl Diagram {
    /// Builds a diagram from its levels, top first.
    ///
    /// # Errors
    /// When a child does not lie on the next level, the facts are out of order, or there are too many nodes.
    pub fn from_parts(parts: Vec<LevelParts>, root: u16) -> Result<Self, DiagramError> {
        let mut first = ENDS;
        let mut below = 1..ENDS;
        let mut last = FactId(FactSet::MOST);
        let mut levels = Vec::with_capacity(parts.len());
        for part in parts.into_iter().rev() {
            let classes = usize::from(part.classes);
            if classes == 0 || classes > Classes::MOST || !part.edges.len().is_multiple_of(classes) {
                return Err(DiagramError::Broken);
            }
            if part.fact >= last {
                return Err(DiagramError::Broken);
            }
            if part.edges.iter().any(|child| *child != DEAD && !below.contains(child)) {
                return Err(DiagramError::Broken);
            }
            let count = u16::try_from(part.edges.len() / classes).map_err(|_| DiagramError::TooLarge)?;
            let next = first.checked_add(count).ok_or(DiagramError::TooLarge)?;
            last = part.fact;
            levels.push(Level { fact: part.fact, classes: part.classes, first, edges: part.edges });
            below = first..next;
            first = next;
        }
        if root != DEAD && !below.contains(&root) {
            return Err(DiagramError::Broken);
        }
        levels.reverse();
        Ok(Self { levels, root })
    }

    /// The diagram in plain parts, levels top first, and its root.
    #[must_use]
    pub fn parts(&self) -> (Vec<LevelParts>, u16) {
        let part = |level: &Level| LevelParts { fact: level.fact, classes: level.classes, edges: level.edges.clone() };
        (self.levels.iter().map(part).collect(), self.root)
    }

    /// The facts that the diagram looks at.
    #[must_use]
    pub fn facts(&self) -> FactSet {
        self.levels.iter().map(|level| level.fact).collect()
    }

    /// The number of nodes, without the ends.
    #[must_use]
    pub fn size(&self) -> usize {
        self.levels.iter().map(|level| level.edges.len() / usize::from(level.classes).max(1)).sum()
    }

    pub(crate) fn levels(&self) -> &[Level] {
        &self.levels
    }

    pub(crate) const fn root(&self) -> u16 {
        self.root
    }

    /// The verdicts that some possible completion of the evidence leads to.
    #[must_use]
    pub fn verdicts(&self, evidence: &Evidence) -> VerdictSet {
        let reached = self.reached(evidence, self.total());
        let ends = reached.iter().zip([0, 1, 2, 4]).filter(|(reached, _)| **reached);
        set_of(ends.fold(0, |all, (_, bit)| all | bit))
    }

    /// Decided or open; nothing when the evidence is impossible.
    #[must_use]
    pub fn outcome(&self, evidence: &Evidence) -> Option<Outcome> {
        self.verdicts(evidence).outcome()
    }

    /// The number of nodes, the ends included.
    fn total(&self) -> usize {
        self.size() + usize::from(ENDS)
    }

    /// Which of the ends and nodes some path under the evidence comes to.
    fn reached(&self, evidence: &Evidence, total: usize) -> Vec<bool> {
        let mut reached = vec![false; total];
        if let Some(root) = reached.get_mut(usize::from(self.root)) {
            *root = true;
        }
        for level in &self.levels {
            let open = evidence.of(level.fact).0;
            for (node, children) in level.nodes() {
                if !reached.get(usize::from(node)).copied().unwrap_or(false) {
                    continue;
                }
                let mut left = open;
                for child in children {
                    if left & 1 == 1
                        && let Some(mark) = reached.get_mut(usize::from(*child))
                    {
                        *mark = true;
                    }
                    left >>= 1;
                }
            }
        }
        reached
    }

    /// For each node the ends that the evidence lets it reach, as bits.
    fn below(&self, evidence: &Evidence) -> Vec<u8> {
        let mut below = Vec::with_capacity(self.total());
        below.extend_from_slice(&[0, 1, 2, 4]);
        for level in self.levels.iter().rev() {
            let open = evidence.of(level.fact);
            for children in level.edges.chunks_exact(usize::from(level.classes).max(1)) {
                // Plain loops: this is where nearly all time goes.
                let (mut reached, mut left) = (0, open.0);
                for child in children {
                    if left & 1 == 1 {
                        reached |= below.get(usize::from(*child)).copied().unwrap_or(0);
                    }
                    left >>= 1;
                }
                below.push(reached);
            }
        }
        below
    }

    /// Goes through the diagram once, up and down, under the evidence.
    #[must_use]
    pub fn sweep(&self, evidence: &Evidence) -> Sweep {
        let below = self.below(evidence);
        let reached = self.reached(evidence, below.len());
        Sweep { below, reached, root: self.root }
    }
}

fn set_of(bits: u8) -> VerdictSet {
    Verdict::ALL
        .into_iter()
        .map(VerdictSet::only)
        .zip([1, 2, 4])
        .filter(|(_, bit)| bits & bit != 0)
        .fold(VerdictSet::EMPTY, |all, (one, _)| all.or(one))
}

/// What one pass through a diagram found.
#[derive(Debug, Clone)]
pub struct Sweep {
    below: Vec<u8>,
    reached: Vec<bool>,
    root: u16,
}

impl Sweep {
    /// The verdicts that are reachable.
    #[must_use]
    pub fn verdicts(&self) -> VerdictSet {
        set_of(self.bits(self.root))
    }

    /// The ends that `node` can reach, as bits.
    pub(crate) fn bits(&self, node: u16) -> u8 {
        self.below.get(usize::from(node)).copied().unwrap_or(0)
    }

    /// Whether some path under the evidence comes to `node` and goes on to an end that is possible.
    pub(crate) fn alive(&self, node: u16) -> bool {
        self.reached.get(usize::from(node)).copied().unwrap_or(false) && self.bits(node) != 0
    }

    /// For each class of the fact of `level` the ends reachable if it fell in that class, as bits.
    pub(crate) fn reach(&self, level: &Level) -> Reach {
        let mut reach = Reach([0; Classes::MOST]);
        for (_, children) in level.nodes().filter(|(node, _)| self.alive(*node)) {
            for (all, child) in reach.0.iter_mut().zip(children) {
                *all |= self.bits(*child);
            }
        }
        reach
    }
}

/// The ends that each class of one fact leads to, as bits.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reach([u8; Classes::MOST]);

impl Reach {
    /// The ends that `class` leads to; none when no person can be in it.
    pub(crate) fn bits(&self, class: u8) -> u8 {
        self.0.get(usize::from(class)).copied().unwrap_or(0)
    }

    /// The classes that some person can be in.
    pub(crate) fn classes(&self) -> Classes {
        let possible = (0..).zip(self.0).filter(|(_, bits)| *bits != 0);
        possible.fold(Classes::default(), |all, (class, _)| all.or(Classes::only(class)))
    }
}
