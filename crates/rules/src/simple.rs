//! A diagram made small for one moment of one interview.
//!
//! Facts that are known are taken out, and what no person can answer may lead anywhere, so that nodes which differ only
//! there become one. What is left looks at every fact that can still turn the verdict, and at few others.

use crate::answers::Evidence;
use crate::diagram::{DEAD, Diagram, ENDS, Sweep};
use crate::fact::{Classes, FactId, FactSet, Facts, ScreenId};

/// The number of ends: every set of verdicts, as bits. The empty one is the impossible.
const SIMPLE_ENDS: u16 = 8;

/// Certainty, when chances are counted in parts.
pub(crate) const CERTAIN: u64 = 1 << 20;

/// Nodes, children before parents. A node leads on by the class of its fact, to an end or past any number of facts.
///
/// INVARIANT (small): of two nodes of one fact neither could stand for both, and none leads to one place only. So what
/// more is known of some facts changes no node below them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Simple {
    nodes: Vec<Node>,
    edges: Vec<u16>,
    root: u16,
    /// What each node of the diagram became, while it is at hand.
    became: Vec<u16>,
    /// Where the nodes of the fact that is being added begin.
    level: usize,
}

#[derive(Debug, Clone, Copy)]
struct Node {
    fact: FactId,
    classes: u8,
    start: u32,
}

impl Simple {
    /// The diagram under the evidence, of which `sweep` is the sweep.
    pub(crate) fn of(diagram: &Diagram, evidence: &Evidence, sweep: &Sweep) -> Self {
        let mut simple = Self::default();
        let mut numbers = vec![DEAD, 1, 2, 4];
        for level in diagram.levels().iter().rev() {
            let open = evidence.of(level.fact);
            for (node, children) in level.nodes() {
                let number = if sweep.alive(node) { simple.add(level.fact, open, children, &numbers) } else { DEAD };
                numbers.push(number);
            }
        }
        simple.root = numbers.get(usize::from(diagram.root())).copied().unwrap_or(DEAD);
        simple.became = numbers;
        simple
    }

    /// Whether two nodes of the diagram became one: whoever can come to both is told the same by both.
    pub(crate) fn joins(&self, one: u16, other: u16) -> bool {
        let became = |node| self.became.get(usize::from(node));
        became(one).is_some() && became(one) == became(other)
    }

    /// Makes `bench.simple` what remains when more is known of the facts of `told`.
    pub(crate) fn given(&self, evidence: &Evidence, told: FactSet, bench: &mut Bench) {
        let Bench { simple, numbers, .. } = bench;
        let kept = self.nodes.iter().position(|node| told.contains(node.fact)).unwrap_or(self.nodes.len());
        let (below, above) = self.nodes.split_at(kept);
        let edges = above.first().and_then(|node| self.edges.get(..usize::try_from(node.start).ok()?));
        simple.nodes.clear();
        simple.nodes.extend_from_slice(below);
        simple.edges.clear();
        simple.edges.extend_from_slice(edges.unwrap_or(&self.edges));
        numbers.clear();
        numbers.extend((0..=u16::MAX).take(usize::from(SIMPLE_ENDS) + kept));
        for node in above {
            let number = simple.add(node.fact, evidence.of(node.fact), self.children(*node), numbers);
            numbers.push(number);
        }
        simple.root = numbers.get(usize::from(self.root)).copied().unwrap_or(DEAD);
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
        let mut layers: Vec<Vec<Vec<u16>>> = Vec::new();
        let mut groups = vec![vec![diagram.root()]];
        let mut count = 0;
        for level in diagram.levels() {
            let open = evidence.of(level.fact);
            let mut below = Groups::default();
            let mut layer = Vec::with_capacity(groups.len());
            for group in &groups {
                let reached = |classes| level.onward(group, classes, sweep);
                let ways: Vec<Vec<u16>> = if askable.contains(level.fact) {
                    (0..level.classes).map(|class| reached(open.and(Classes::only(class)))).collect()
                } else {
                    vec![reached(open)]
                };
                layer.push(ways.into_iter().map(|way| below.number(way)).collect());
            }
            count += below.list.len();
            if count > most {
                return None;
            }
            layers.push(layer);
            groups = below.list;
        }
        let ends = |group: &Vec<u16>| group.iter().fold(0, |all, node| all | u16::from(sweep.bits(*node)));
        let mut numbers: Vec<u16> = groups.iter().map(ends).collect();
        let mut simple = Self::default();
        for (level, layer) in diagram.levels().iter().zip(layers).rev() {
            let number = |ways: Vec<u16>| simple.add(level.fact, Classes(u32::MAX), &ways, &numbers);
            numbers = layer.into_iter().map(number).collect();
        }
        simple.root = numbers.first().copied().unwrap_or(DEAD);
        Some(simple)
    }

    /// For each class of a fact the first that leads to the same everywhere.
    pub(crate) fn alike(&self, fact: FactId) -> Vec<u8> {
        let nodes = || self.nodes.iter().filter(|node| node.fact == fact).map(|node| self.children(*node));
        let classes = nodes().next().map_or(0..0, |children| 0..children.len());
        let same = |one: usize, other: usize| nodes().all(|children| children.get(one) == children.get(other));
        let first = |class: usize| (0..class).find(|first| same(*first, class)).unwrap_or(class);
        classes.map(|class| u8::try_from(first(class)).unwrap_or(u8::MAX)).collect()
    }

    /// The number of nodes.
    pub(crate) fn size(&self) -> usize {
        self.nodes.len()
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

    /// Adds to `asked` the screens that may be asked, each with its chance, when the facts are asked in declared order
    /// and as often as they are looked at. A screen of several facts is asked once.
    pub(crate) fn asked(
        &self,
        facts: &Facts,
        askable: FactSet,
        chances: &mut Vec<(u64, u64)>,
        asked: &mut Vec<(ScreenId, u64)>,
    ) {
        let start = asked.len();
        // For each node the chance of coming to it, and of coming to it from another screen.
        chances.clear();
        chances.resize(self.nodes.len(), (0, 0));
        if let Some(root) = self.root.checked_sub(SIMPLE_ENDS).and_then(|at| chances.get_mut(usize::from(at))) {
            *root = (CERTAIN, CERTAIN);
        }
        for (at, node) in self.nodes.iter().enumerate().rev() {
            let (chance, entering) = chances.get(at).copied().unwrap_or_default();
            let Some(fact) = facts.get(node.fact).filter(|_| chance > 0) else { continue };
            let screen = fact.screen.filter(|_| askable.contains(node.fact));
            if let Some(screen) = screen {
                match asked.iter_mut().skip(start).rev().find(|(other, _)| *other == screen) {
                    Some((_, all)) => *all += entering,
                    None => asked.push((screen, entering)),
                }
            }
            let children = self.children(*node);
            let weight = |class: usize| fact.weight(u8::try_from(class).unwrap_or(u8::MAX));
            let mut total = 0;
            for (class, child) in children.iter().enumerate() {
                total += if *child == DEAD { 0 } else { weight(class) };
            }
            for (class, child) in children.iter().enumerate() {
                let Some(place) = child.checked_sub(SIMPLE_ENDS).map(usize::from) else { continue };
                let part = chance.saturating_mul(weight(class)) / total.max(1);
                let same = self.nodes.get(place).and_then(|next| facts.get(next.fact)).map(|next| next.screen);
                if let Some(slot) = chances.get_mut(place) {
                    slot.0 += part;
                    slot.1 += if same == Some(fact.screen) && screen.is_some() { 0 } else { part };
                }
            }
        }
    }

    fn children(&self, node: Node) -> &[u16] {
        let start = usize::try_from(node.start).unwrap_or(usize::MAX);
        self.edges.get(start..start.saturating_add(usize::from(node.classes))).unwrap_or_default()
    }

    /// The number of a node with these children, each known by its place in `numbers`; the child itself when there is
    /// only one to go to.
    fn add(&mut self, fact: FactId, open: Classes, children: &[u16], numbers: &[u16]) -> u16 {
        let number = |child: &u16| numbers.get(usize::from(*child)).copied().unwrap_or(DEAD);
        let (mut only, mut several, mut left) = (DEAD, false, open.0);
        for child in children {
            let child = if left & 1 == 1 { number(child) } else { DEAD };
            several |= child != DEAD && only != DEAD && child != only;
            only = if child == DEAD { only } else { child };
            left >>= 1;
        }
        if !several {
            return only;
        }
        let start = self.edges.len();
        left = open.0;
        for child in children {
            self.edges.push(if left & 1 == 1 { number(child) } else { DEAD });
            left >>= 1;
        }
        if self.nodes.last().is_none_or(|last| last.fact != fact) {
            self.level = self.nodes.len();
        }
        let (before, new) = self.edges.split_at_mut(start);
        let number = |at: usize| u16::try_from(at).unwrap_or(u16::MAX).saturating_add(SIMPLE_ENDS);
        for (at, node) in self.nodes.iter().enumerate().skip(self.level) {
            let place = usize::try_from(node.start).unwrap_or(usize::MAX);
            let Some(known) = before.get_mut(place..place.saturating_add(new.len())) else { continue };
            if known.iter().zip(&*new).all(|(one, other)| fits(*one, *other)) {
                for (one, other) in known.iter_mut().zip(new) {
                    *one |= *other;
                }
                self.edges.truncate(start);
                return number(at);
            }
        }
        let classes = u8::try_from(new.len()).unwrap_or(u8::MAX);
        self.nodes.push(Node { fact, classes, start: u32::try_from(start).unwrap_or(u32::MAX) });
        number(self.nodes.len() - 1)
    }
}

/// Places to work in, used again and again.
#[derive(Debug, Default)]
pub(crate) struct Bench {
    pub(crate) simple: Simple,
    pub(crate) chances: Vec<(u64, u64)>,
    numbers: Vec<u16>,
}

/// Sets of nodes, each once, in the order in which they were first met.
#[derive(Default)]
pub(crate) struct Groups {
    pub(crate) list: Vec<Vec<u16>>,
    /// The places in the list, ordered by what stands there.
    ordered: Vec<u16>,
}

impl Groups {
    pub(crate) fn number(&mut self, group: Vec<u16>) -> u16 {
        let there = |place: u16| self.list.get(usize::from(place));
        let at = self.ordered.partition_point(|place| there(*place).is_some_and(|one| *one < group));
        if let Some(place) = self.ordered.get(at).copied().filter(|place| there(*place) == Some(&group)) {
            return place;
        }
        let place = u16::try_from(self.list.len()).unwrap_or(u16::MAX);
        self.list.push(group);
        self.ordered.insert(at, place);
        place
    }
}

/// Whether one child can stand for both: they are the same, or one of them is impossible.
const fn fits(one: u16, other: u16) -> bool {
    one == other || one == DEAD || other == DEAD
}

const _: () = assert!(ENDS == 4, "the ends of a diagram are the impossible and three verdicts");
