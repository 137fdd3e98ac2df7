//! A diagram made small for one moment of one interview.
//!
//! Facts that are known are taken out, and what no person can answer may lead anywhere, so that nodes which differ only
//! there become one. What is left looks at every fact that can still turn the verdict, and at few others.

use crate::answers::Evidence;
use crate::diagram::{DEAD, Diagram, ENDS, Sweep};
use crate::fact::{Classes, FactId, FactSet, Facts};

/// The number of ends: every set of verdicts, as bits. The empty one is the impossible.
const SIMPLE_ENDS: u16 = 8;

/// Certainty, when chances are counted in parts.
pub(crate) const CERTAIN: u64 = 1 << 20;

/// Nodes, children before parents. A node leads on by the class of its fact, to an end or past any number of facts.
#[derive(Debug, Clone)]
pub(crate) struct Simple {
    nodes: Vec<Node>,
    edges: Vec<u16>,
    root: u16,
    /// What each node of the diagram became, while it is at hand.
    became: Vec<u16>,
}

#[derive(Debug, Clone, Copy)]
struct Node {
    fact: FactId,
    start: usize,
    classes: usize,
}

impl Simple {
    /// The diagram under the evidence, of which `sweep` is the sweep.
    pub(crate) fn of(diagram: &Diagram, evidence: &Evidence, sweep: &Sweep) -> Self {
        let mut builder = Builder::default();
        let mut numbers = vec![DEAD, 1, 2, 4];
        for level in diagram.levels().iter().rev() {
            let open = evidence.of(level.fact);
            for (node, children) in level.nodes() {
                let number = if sweep.alive(node) {
                    let child = |child: &u16| numbers.get(usize::from(*child)).copied().unwrap_or(DEAD);
                    builder.add(level.fact, open, children.iter().map(child))
                } else {
                    DEAD
                };
                numbers.push(number);
            }
        }
        let root = numbers.get(usize::from(diagram.root())).copied().unwrap_or(DEAD);
        Self { became: numbers, ..builder.finish(root) }
    }

    /// Whether two nodes of the diagram became one: whoever can come to both is told the same by both.
    pub(crate) fn joins(&self, one: u16, other: u16) -> bool {
        let became = |node| self.became.get(usize::from(node));
        became(one).is_some() && became(one) == became(other)
    }

    /// What remains when more is known.
    pub(crate) fn given(&self, evidence: &Evidence) -> Self {
        let mut builder = Builder {
            nodes: Vec::with_capacity(self.nodes.len()),
            edges: Vec::with_capacity(self.edges.len() + Classes::MOST),
            level: 0,
        };
        let mut numbers: Vec<u16> = Vec::with_capacity(usize::from(SIMPLE_ENDS) + self.nodes.len());
        numbers.extend(0..SIMPLE_ENDS);
        for node in &self.nodes {
            let child = |child: &u16| numbers.get(usize::from(*child)).copied().unwrap_or(DEAD);
            let number = builder.add(node.fact, evidence.of(node.fact), self.children(*node).iter().map(child));
            numbers.push(number);
        }
        builder.finish(numbers.get(usize::from(self.root)).copied().unwrap_or(DEAD))
    }

    /// What the facts of `askable` alone can tell: the ends are the sets of verdicts that the other facts leave open.
    ///
    /// Nothing when it would take more than `most` nodes to say.
    pub(crate) fn told_by(
        askable: FactSet,
        diagram: &Diagram,
        evidence: &Evidence,
        sweep: &Sweep,
        most: usize,
    ) -> Option<Self> {
        let mut layers: Vec<Vec<Vec<usize>>> = Vec::new();
        let mut groups = vec![vec![diagram.root()]];
        let mut count = 0;
        for level in diagram.levels() {
            let open = evidence.of(level.fact);
            let mut below: std::collections::BTreeMap<Vec<u16>, usize> = std::collections::BTreeMap::new();
            let mut layer = Vec::with_capacity(groups.len());
            for group in &groups {
                let reached = |classes| level.onward(group, classes, sweep);
                let ways: Vec<Vec<u16>> = if askable.contains(level.fact) {
                    (0..level.classes).map(|class| reached(open.and(Classes::only(class)))).collect()
                } else {
                    vec![reached(open)]
                };
                layer.push(ways.into_iter().map(|way| number(&mut below, way)).collect());
            }
            count += below.len();
            if count > most {
                return None;
            }
            layers.push(layer);
            let mut ordered: Vec<(usize, Vec<u16>)> = below.into_iter().map(|(group, at)| (at, group)).collect();
            ordered.sort_unstable();
            groups = ordered.into_iter().map(|(_, group)| group).collect();
        }
        let ends = |group: &Vec<u16>| group.iter().fold(0, |all, node| all | u16::from(sweep.bits(*node)));
        let mut numbers: Vec<u16> = groups.iter().map(ends).collect();
        let mut builder = Builder::default();
        for (level, layer) in diagram.levels().iter().zip(layers).rev() {
            numbers = layer
                .into_iter()
                .map(|ways| {
                    let child = |at: &usize| numbers.get(*at).copied().unwrap_or(DEAD);
                    builder.add(level.fact, Classes(u32::MAX), ways.iter().map(child))
                })
                .collect();
        }
        Some(builder.finish(numbers.first().copied().unwrap_or(DEAD)))
    }

    /// Whether two classes of a fact lead to the same everywhere.
    pub(crate) fn treats_alike(&self, fact: FactId, one: u8, other: u8) -> bool {
        let to = |node: &Node, class: u8| self.children(*node).get(usize::from(class)).copied();
        self.nodes.iter().filter(|node| node.fact == fact).all(|node| to(node, one) == to(node, other))
    }

    /// The facts that it looks at.
    pub(crate) fn facts(&self) -> FactSet {
        let mut reached = vec![false; self.nodes.len()];
        self.mark(self.root, &mut reached);
        for (at, node) in self.nodes.iter().enumerate().rev() {
            if reached.get(at).copied().unwrap_or(false) {
                for child in self.children(*node) {
                    self.mark(*child, &mut reached);
                }
            }
        }
        self.nodes.iter().zip(reached).filter(|(_, reached)| *reached).map(|(node, _)| node.fact).collect()
    }

    #[expect(clippy::unused_self, reason = "reads as a part of `facts`")]
    fn mark(&self, node: u16, reached: &mut [bool]) {
        if let Some(mark) = node.checked_sub(SIMPLE_ENDS).and_then(|at| reached.get_mut(usize::from(at))) {
            *mark = true;
        }
    }

    /// For each screen the chance that it is asked, when the facts are asked in declared order and as often as they
    /// are looked at. A screen of several facts is asked once.
    pub(crate) fn asked(&self, facts: &Facts, askable: FactSet) -> Vec<u64> {
        let mut asked = vec![0; facts.screens().count()];
        // For each node the chance of coming to it, and of coming to it from another screen.
        let mut chances = vec![(0_u64, 0_u64); self.nodes.len()];
        if let Some(root) = self.root.checked_sub(SIMPLE_ENDS).and_then(|at| chances.get_mut(usize::from(at))) {
            *root = (CERTAIN, CERTAIN);
        }
        for (at, node) in self.nodes.iter().enumerate().rev() {
            let (chance, entering) = chances.get(at).copied().unwrap_or_default();
            let Some(fact) = facts.get(node.fact).filter(|_| chance > 0) else { continue };
            let screen = fact.screen.filter(|_| askable.contains(node.fact));
            if let Some(slot) = screen.and_then(|screen| asked.get_mut(usize::from(screen.0))) {
                *slot += entering;
            }
            let children = self.children(*node);
            let weight = |class: usize| u64::from(fact.prior.get(class).copied().unwrap_or(1)).max(1);
            let open = || children.iter().enumerate().filter(|(_, child)| **child != DEAD);
            let total: u64 = open().map(|(class, _)| weight(class)).sum();
            for (class, child) in open() {
                let Some(place) = child.checked_sub(SIMPLE_ENDS).map(usize::from) else { continue };
                let part = chance.saturating_mul(weight(class)) / total.max(1);
                let same = self.nodes.get(place).and_then(|next| facts.get(next.fact)).map(|next| next.screen);
                if let Some(slot) = chances.get_mut(place) {
                    slot.0 += part;
                    slot.1 += if same == Some(fact.screen) && screen.is_some() { 0 } else { part };
                }
            }
        }
        asked
    }

    fn children(&self, node: Node) -> &[u16] {
        self.edges.get(node.start..node.start + node.classes).unwrap_or_default()
    }
}

/// The place of `group` in the order in which groups were first met.
fn number(known: &mut std::collections::BTreeMap<Vec<u16>, usize>, group: Vec<u16>) -> usize {
    let next = known.len();
    *known.entry(group).or_insert(next)
}

#[derive(Default)]
struct Builder {
    nodes: Vec<Node>,
    edges: Vec<u16>,
    /// Where the nodes of the fact that is being added begin.
    level: usize,
}

impl Builder {
    /// The number of a node with these children; the child itself when there is only one to go to.
    fn add(&mut self, fact: FactId, open: Classes, children: impl Iterator<Item = u16>) -> u16 {
        let start = self.edges.len();
        let (mut only, mut several) = (DEAD, false);
        for (class, child) in (0..).zip(children) {
            let child = if open.contains(class) { child } else { DEAD };
            several |= child != DEAD && only != DEAD && child != only;
            only = if child == DEAD { only } else { child };
            self.edges.push(child);
        }
        if !several {
            self.edges.truncate(start);
            return only;
        }
        if self.nodes.last().is_none_or(|last| last.fact != fact) {
            self.level = self.nodes.len();
        }
        let (before, new) = self.edges.split_at_mut(start);
        let number = |at: usize| u16::try_from(at).unwrap_or(u16::MAX).saturating_add(SIMPLE_ENDS);
        for (at, node) in self.nodes.iter().enumerate().skip(self.level) {
            let Some(known) = before.get_mut(node.start..node.start + node.classes) else { continue };
            if known.len() == new.len() && known.iter().zip(&*new).all(|(one, other)| fits(*one, *other)) {
                for (one, other) in known.iter_mut().zip(new) {
                    *one |= *other;
                }
                self.edges.truncate(start);
                return number(at);
            }
        }
        let classes = new.len();
        self.nodes.push(Node { fact, start, classes });
        number(self.nodes.len() - 1)
    }

    fn finish(self, root: u16) -> Simple {
        Simple { nodes: self.nodes, edges: self.edges, root, became: Vec::new() }
    }
}

/// Whether one child can stand for both: they are the same, or one of them is impossible.
const fn fits(one: u16, other: u16) -> bool {
    one == other || one == DEAD || other == DEAD
}

const _: () = assert!(ENDS == 4, "the ends of a diagram are the impossible and three verdicts");
