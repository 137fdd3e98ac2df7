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
        (u32::from(self.first)..).map(|number| u16::try_from(number).unwrap_or(u16::MAX)).zip(self.rows())
    }

    /// The children of each node of the level.
    pub(crate) fn rows(&self) -> std::slice::ChunksExact<'_, u16> {
        self.edges.chunks_exact(usize::from(self.classes).max(1))
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
        let mut onward: Vec<u16> = Vec::new();
        for node in nodes {
            for (class, child) in (0..).zip(self.children(*node)) {
                if classes.contains(class)
                    && sweep.bits(*child) != 0
                    && let Err(place) = onward.binary_search(child)
                {
                    onward.insert(place, *child);
                }
            }
        }
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
    pub(crate) fn total(&self) -> usize {
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

    /// Goes through the diagram once, down and up, under the evidence.
    #[must_use]
    pub fn sweep(&self, evidence: &Evidence) -> Sweep {
        const REACHED: u8 = 0x80;
        let mut below = vec![0_u8; self.total()];
        if let Some(root) = below.get_mut(usize::from(self.root)) {
            *root = REACHED;
        }
        // Plain loops: this is where nearly all time goes.
        for level in &self.levels {
            let open = evidence.of(level.fact).0;
            let Some((lower, here)) = below.split_at_mut_checked(usize::from(level.first)) else { continue };
            let mut rows = level.rows();
            for mark in here {
                let Some(children) = rows.next() else { break };
                if *mark == 0 {
                    continue;
                }
                let mut left = open;
                for child in children {
                    if left & 1 == 1
                        && let Some(mark) = lower.get_mut(usize::from(*child))
                    {
                        *mark = REACHED;
                    }
                    left >>= 1;
                }
            }
        }
        for (end, bits) in below.iter_mut().zip([0, 1, 2, 4]) {
            *end = bits;
        }
        let mut reach = vec![Reach::NONE; self.levels.len()];
        for (level, reach) in self.levels.iter().zip(&mut reach).rev() {
            let open = evidence.of(level.fact).0;
            let Some((lower, here)) = below.split_at_mut_checked(usize::from(level.first)) else { continue };
            let mut rows = level.rows();
            for slot in here {
                let Some(children) = rows.next() else { break };
                if *slot == 0 {
                    continue;
                }
                let (mut all, mut class) = (0, 1_u32);
                let mut by_class = reach.bits.iter_mut();
                for child in children {
                    let by_class = by_class.next();
                    if open & class != 0
                        && let Some(bits) = lower.get(usize::from(*child)).filter(|bits| **bits != 0)
                        && let Some(by_class) = by_class
                    {
                        *by_class |= bits;
                        all |= bits;
                        reach.classes.0 |= class;
                    }
                    class <<= 1;
                }
                *slot = all;
            }
        }
        Sweep { below, reach, root: self.root }
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
    /// For each node that some path under the evidence comes to, the ends that it can reach, as bits; none for others.
    below: Vec<u8>,
    /// For each level the ends that each class of its fact leads to.
    reach: Vec<Reach>,
    root: u16,
}

impl Sweep {
    /// The verdicts that are reachable.
    #[must_use]
    pub fn verdicts(&self) -> VerdictSet {
        set_of(self.bits(self.root))
    }

    /// The ends that `node` can reach, as bits; none when no path under the evidence comes to it.
    pub(crate) fn bits(&self, node: u16) -> u8 {
        self.below.get(usize::from(node)).copied().unwrap_or(0)
    }

    /// Whether some path under the evidence comes to `node` and goes on to an end that is possible.
    pub(crate) fn alive(&self, node: u16) -> bool {
        self.bits(node) != 0
    }

    /// For each level, top first, the ends that its classes lead to.
    pub(crate) fn reach(&self) -> &[Reach] {
        &self.reach
    }
}

/// The ends that each class of one fact leads to, as bits.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reach {
    bits: [u8; Classes::MOST],
    classes: Classes,
}

impl Reach {
    const NONE: Self = Self { bits: [0; Classes::MOST], classes: Classes(0) };

    /// The ends that `class` leads to; none when no person with the evidence can be in it.
    pub(crate) fn bits(&self, class: u8) -> u8 {
        self.bits.get(usize::from(class)).copied().unwrap_or(0)
    }

    /// The classes that some person with the evidence can be in.
    pub(crate) const fn classes(&self) -> Classes {
        self.classes
    }
}
