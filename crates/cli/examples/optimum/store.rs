//! Diagrams of several programmes in one table.

use std::collections::{BTreeMap, HashMap};

use zhucan_rules::{Diagram, FactId};

/// Diagrams of all programmes in one table: equal nodes are one node, and a node leads more than one way.
#[derive(Default)]
pub(crate) struct Store {
    nodes: Vec<(FactId, Vec<u32>)>,
    numbers: HashMap<(FactId, Vec<u32>), u32>,
    restricted: HashMap<(u32, FactId, usize), u32>,
    chances: HashMap<u32, f64>,
}

/// The ends: impossible, and three verdicts.
pub(crate) const ENDS: u32 = 4;
pub(crate) const DEAD: u32 = 0;

impl Store {
    pub(crate) fn node(&self, number: u32) -> Option<&(FactId, Vec<u32>)> {
        self.nodes.get(usize::try_from(number.checked_sub(ENDS)?).ok()?)
    }

    pub(crate) fn number(&mut self, fact: FactId, children: Vec<u32>) -> u32 {
        if let Some(first) = children.first().filter(|first| children.iter().all(|child| child == *first)) {
            return *first;
        }
        let next = ENDS + u32::try_from(self.nodes.len()).unwrap_or(u32::MAX - ENDS);
        let number = *self.numbers.entry((fact, children.clone())).or_insert(next);
        if number == next {
            self.nodes.push((fact, children));
        }
        number
    }

    /// Takes a diagram in. Of the classes that nothing tells apart the first stands for all.
    pub(crate) fn take(&mut self, diagram: &Diagram, merged: &BTreeMap<FactId, Vec<(u8, f64)>>) -> u32 {
        let (levels, root) = diagram.parts();
        let mut numbers: Vec<u32> = (0..ENDS).collect();
        let place = |numbers: &[u32], at: u16| numbers.get(usize::from(at)).copied().unwrap_or(DEAD);
        for level in levels.iter().rev() {
            let classes = merged.get(&level.fact).map(Vec::as_slice).unwrap_or_default();
            let mut below = Vec::new();
            for row in level.edges.chunks_exact(usize::from(level.classes).max(1)) {
                let children = classes.iter().filter_map(|(class, _)| row.get(usize::from(*class)));
                let children = children.map(|child| place(&numbers, *child)).collect();
                below.push(self.number(level.fact, children));
            }
            numbers.extend(below);
        }
        place(&numbers, root)
    }

    /// What is left when the fact is in a class.
    pub(crate) fn restrict(&mut self, root: u32, fact: FactId, class: usize) -> u32 {
        let Some((at, children)) = self.node(root).filter(|(at, _)| *at <= fact) else { return root };
        if *at == fact {
            return children.get(class).copied().unwrap_or(DEAD);
        }
        if let Some(known) = self.restricted.get(&(root, fact, class)) {
            return *known;
        }
        let (at, children) = (*at, children.clone());
        let children = children.into_iter().map(|child| self.restrict(child, fact, class)).collect();
        let number = self.number(at, children);
        self.restricted.insert((root, fact, class), number);
        number
    }

    /// The ends that are reached, as bits.
    pub(crate) fn ends(&self, root: u32) -> u8 {
        let Some((_, children)) = self.node(root) else { return [0, 1, 2, 4].get(root as usize).copied().unwrap_or(0) };
        children.iter().fold(0, |all, child| all | self.ends(*child))
    }

    /// The chance that a person drawn by the priors does not end in the impossible.
    pub(crate) fn chance(&mut self, root: u32, merged: &BTreeMap<FactId, Vec<(u8, f64)>>) -> f64 {
        if let Some(known) = self.chances.get(&root) {
            return *known;
        }
        let Some((fact, children)) = self.node(root).cloned() else { return if root == DEAD { 0.0 } else { 1.0 } };
        let weights = merged.get(&fact).map(Vec::as_slice).unwrap_or_default();
        let chance = children.iter().zip(weights).map(|(child, (_, part))| part * self.chance(*child, merged)).sum();
        self.chances.insert(root, chance);
        chance
    }
}
