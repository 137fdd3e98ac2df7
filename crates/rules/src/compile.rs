//! From a rule to its diagram, under the impossible combinations.

use std::collections::{BTreeMap, BTreeSet};

use crate::condition::{Condition, Test};
use crate::diagram::{Diagram, DiagramError, LevelParts};
use crate::fact::{Classes, FactId, FactSet, Facts};
use crate::possible::Impossible;
use crate::verdict::Verdict;

const DEAD: u32 = 0;
const POSSIBLE: u32 = 3;
const ENDS: u32 = 4;

/// Compiles `rule` into a diagram over its own facts and those that the impossible combinations tie to them.
///
/// # Errors
/// When the rule needs more nodes than a diagram can number.
pub fn compile(facts: &Facts, rule: &Condition, impossible: &[Impossible]) -> Result<Diagram, DiagramError> {
    let tied = tied_facts(rule.facts(), impossible);
    let mut builder = Builder::new(facts, tied);
    let mut root = builder.condition(rule);
    for combination in impossible.iter().filter(|combination| combination.facts().meets(tied)) {
        let allowed = builder.outside(combination);
        root = builder.combine(Pick::Worst, allowed, root);
    }
    builder.finish(root)
}

/// `facts` and every fact that a chain of impossible combinations ties to one of them.
pub(crate) fn tied_facts(mut facts: FactSet, impossible: &[Impossible]) -> FactSet {
    loop {
        let before = facts;
        for combination in impossible {
            if combination.facts().meets(facts) {
                facts = facts.or(combination.facts());
            }
        }
        if facts == before {
            return facts;
        }
    }
}

/// Which of two ends a combination keeps. Impossible is the worst end of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Pick {
    Worst,
    Best,
}

const fn end(verdict: Verdict) -> u32 {
    match verdict {
        Verdict::NotNow => 1,
        Verdict::Ask => 2,
        Verdict::Likely => 3,
    }
}

/// Nodes while a diagram grows. Equal nodes are one node, so the result is reduced.
struct Builder {
    levels: Vec<(FactId, u8)>,
    nodes: Vec<(usize, Vec<u32>)>,
    known: BTreeMap<(usize, Vec<u32>), u32>,
    combined: BTreeMap<(Pick, u32, u32), u32>,
}

impl Builder {
    fn new(facts: &Facts, used: FactSet) -> Self {
        let levels = facts.iter().filter(|(id, _)| used.contains(*id)).map(|(id, fact)| (id, fact.classes())).collect();
        Self { levels, nodes: Vec::new(), known: BTreeMap::new(), combined: BTreeMap::new() }
    }

    /// The node of `level` with these children. A node that leads only to the impossible is the impossible end.
    fn node(&mut self, level: usize, children: Vec<u32>) -> u32 {
        if children.iter().all(|child| *child == DEAD) {
            return DEAD;
        }
        let key = (level, children);
        if let Some(node) = self.known.get(&key) {
            return *node;
        }
        let node = ENDS.saturating_add(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(key.clone());
        self.known.insert(key, node);
        node
    }

    /// A diagram that looks at the facts of `looked_at`, and leads to `inside` or, failing that, to `outside`.
    ///
    /// `every` says whether all facts must fall in their classes, or any.
    fn look(&mut self, looked_at: &[(FactId, Classes)], every: bool, inside: u32, outside: u32) -> u32 {
        let (mut settled, mut pending) = if every { (outside, inside) } else { (inside, outside) };
        for (level, (fact, classes)) in self.levels.clone().into_iter().enumerate().rev() {
            let wanted = looked_at.iter().find(|(wanted, _)| *wanted == fact).map(|(_, classes)| *classes);
            let child = |class| match wanted {
                Some(wanted) if wanted.contains(class) != every => settled,
                _ => pending,
            };
            let open = (0..classes).map(child).collect();
            pending = self.node(level, open);
            settled = self.node(level, vec![settled; usize::from(classes)]);
        }
        pending
    }

    fn test(&mut self, test: &Test) -> u32 {
        let merged = test.any_of.iter().fold(BTreeMap::new(), |mut all, (fact, classes)| {
            let slot: &mut Classes = all.entry(*fact).or_default();
            slot.0 |= classes.0;
            all
        });
        self.look(&merged.into_iter().collect::<Vec<_>>(), false, end(Verdict::Likely), end(Verdict::NotNow))
    }

    fn outside(&mut self, combination: &Impossible) -> u32 {
        let merged = combination.when.iter().fold(BTreeMap::new(), |mut all, (fact, classes)| {
            let slot: &mut Classes = all.entry(*fact).or_insert(*classes);
            *slot = slot.and(*classes);
            all
        });
        self.look(&merged.into_iter().collect::<Vec<_>>(), true, DEAD, POSSIBLE)
    }

    fn constant(&mut self, verdict: Verdict) -> u32 {
        self.look(&[], false, end(verdict), end(verdict))
    }

    fn condition(&mut self, condition: &Condition) -> u32 {
        match condition {
            Condition::All(parts) => self.several(parts, Pick::Worst, Verdict::Likely),
            Condition::Any(parts) => self.several(parts, Pick::Best, Verdict::NotNow),
            Condition::Not(part) => {
                let node = self.condition(part);
                self.reversed(node, &mut BTreeMap::new())
            }
            Condition::Test(test) => self.test(test),
            Condition::Office(_) => self.constant(Verdict::Ask),
        }
    }

    fn several(&mut self, parts: &[Condition], pick: Pick, of_none: Verdict) -> u32 {
        let mut all = self.constant(of_none);
        for part in parts {
            let one = self.condition(part);
            all = self.combine(pick, all, one);
        }
        all
    }

    fn combine(&mut self, pick: Pick, one: u32, other: u32) -> u32 {
        if one == other || (pick == Pick::Worst && (one == DEAD || other == DEAD)) {
            return if one == other { one } else { DEAD };
        }
        if one < ENDS && other < ENDS {
            return if pick == Pick::Worst { one.min(other) } else { one.max(other) };
        }
        let key = (pick, one.min(other), one.max(other));
        if let Some(node) = self.combined.get(&key) {
            return *node;
        }
        let (level, left) = self.at(one);
        let (_, right) = self.at(other);
        let children = left.into_iter().zip(right).map(|(a, b)| self.combine(pick, a, b)).collect();
        let node = self.node(level, children);
        self.combined.insert(key, node);
        node
    }

    fn reversed(&mut self, node: u32, done: &mut BTreeMap<u32, u32>) -> u32 {
        if node < ENDS {
            return if node == DEAD { DEAD } else { ENDS - node };
        }
        if let Some(known) = done.get(&node) {
            return *known;
        }
        let (level, children) = self.at(node);
        let children = children.into_iter().map(|child| self.reversed(child, done)).collect();
        let reversed = self.node(level, children);
        done.insert(node, reversed);
        reversed
    }

    fn at(&self, node: u32) -> (usize, Vec<u32>) {
        let place = usize::try_from(node.saturating_sub(ENDS)).unwrap_or(usize::MAX);
        self.nodes.get(place).cloned().unwrap_or_default()
    }

    /// Numbers the nodes that `root` leads to, lowest level first, and makes the diagram.
    fn finish(&self, root: u32) -> Result<Diagram, DiagramError> {
        let mut layers = vec![BTreeSet::new(); self.levels.len()];
        let mut open = vec![root];
        while let Some(node) = open.pop() {
            if node >= ENDS {
                let (level, children) = self.at(node);
                if layers.get_mut(level).is_some_and(|layer| layer.insert(node)) {
                    open.extend(children);
                }
            }
        }
        let mut numbers: BTreeMap<u32, u16> = (0..).zip(0..4).collect();
        let mut parts = Vec::with_capacity(self.levels.len());
        for ((fact, classes), layer) in self.levels.iter().zip(&layers).rev() {
            let mut edges = Vec::new();
            for node in layer {
                let (_, children) = self.at(*node);
                edges.extend(children.iter().map(|child| numbers.get(child).copied().unwrap_or(0)));
            }
            for node in layer {
                let number = u16::try_from(numbers.len()).map_err(|_| DiagramError::TooLarge)?;
                numbers.insert(*node, number);
            }
            parts.push(LevelParts { fact: *fact, classes: *classes, edges });
        }
        parts.reverse();
        Diagram::from_parts(parts, numbers.get(&root).copied().unwrap_or(0))
    }
}
