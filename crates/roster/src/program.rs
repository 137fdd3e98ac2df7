//! A diagram laid out for many people at a time.
//!
//! Each node has a mark for each person: whether some completion of what is known of the person comes to the node. A node
//! hands its marks on to its children, to each those whose answer may be in the classes that lead there. The order is
//! from the top down, so each node is looked at once, and whoever is marked at an end can reach that verdict: a
//! complete record reaches one, a partial record all that its completions lead to. Nothing is skipped and nothing is
//! guessed, because no path of a diagram skips a level. A node whose children are all the same, whatever the answer, is
//! left out, since everybody has some answer; nodes that lead to the impossible lose those who come to it.

use std::collections::BTreeMap;
use std::ops::Range;

use zhucan_rules::{Classes, Diagram, FactId, Facts};

use crate::classes::ClassTable;
use crate::lanes::{LANES, Lanes, NOBODY, add_both, first};
use crate::people::People;

/// The ends of a stored diagram: impossible, *not now*, *ask*, *likely*.
const ENDS: u16 = 4;

/// Where an answer leads.
#[derive(Debug, Clone)]
struct Edge {
    /// The node.
    to: usize,
    /// The place of the predicate that the answer must meet.
    when: usize,
}

/// One diagram: nodes from the top down, the three ends last.
#[derive(Debug, Clone)]
struct Program {
    /// Where everybody starts; nowhere when the diagram is impossible throughout.
    root: Option<usize>,
    edges: Vec<Edge>,
    nodes: Vec<Range<usize>>,
}

/// Several diagrams, and the predicates on facts that they share.
#[derive(Debug, Clone)]
pub(crate) struct Programs {
    tables: Vec<(FactId, ClassTable)>,
    /// For each predicate the place of its fact's table, and the classes that meet it.
    predicates: Vec<(usize, Classes)>,
    list: Vec<Program>,
}

/// Who can reach each verdict, worst first.
pub(crate) type Reached = [Lanes; 3];

impl Programs {
    pub(crate) fn new<'a>(facts: &Facts, diagrams: impl Iterator<Item = &'a Diagram>) -> Self {
        let mut made = Self { tables: Vec::new(), predicates: Vec::new(), list: Vec::new() };
        let mut known = BTreeMap::new();
        for diagram in diagrams {
            let nodes = Nodes::of(diagram);
            let program = nodes.program(|fact, classes| made.predicate(facts, &mut known, fact, classes));
            made.list.push(program);
        }
        made
    }

    fn predicate(
        &mut self,
        facts: &Facts,
        known: &mut BTreeMap<(FactId, Classes), usize>,
        fact: FactId,
        classes: Classes,
    ) -> usize {
        *known.entry((fact, classes)).or_insert_with(|| {
            let table = self.tables.iter().position(|(one, _)| *one == fact).unwrap_or_else(|| {
                self.tables.push((fact, ClassTable::of(facts, fact)));
                self.tables.len() - 1
            });
            self.predicates.push((table, classes));
            self.predicates.len() - 1
        })
    }

    /// Goes through everybody, and gives for each batch and each diagram who can reach which verdict.
    pub(crate) fn run(&self, people: &People, mut found: impl FnMut(usize, &Reached)) {
        let most = self.list.iter().map(|program| program.nodes.len()).max().unwrap_or(0);
        let mut marks = vec![NOBODY; most + 3];
        let mut classes = vec![[NOBODY; Classes::MOST]; self.tables.len()];
        let mut predicates = vec![NOBODY; self.predicates.len()];
        for start in (0..people.len()).step_by(LANES) {
            let here = (people.len() - start).min(LANES);
            for ((fact, table), classes) in self.tables.iter().zip(&mut classes) {
                table.fill(people.column(*fact, start, here), classes);
            }
            for ((table, wanted), lanes) in self.predicates.iter().zip(&mut predicates) {
                *lanes = classes.get(*table).map_or(NOBODY, |masks| meeting(masks, *wanted));
            }
            let everybody = first(here);
            for (at, program) in self.list.iter().enumerate() {
                found(at, &program.run(everybody, &predicates, &mut marks));
            }
        }
    }
}

/// Whoever may be in one of the classes.
fn meeting(masks: &[Lanes; Classes::MOST], classes: Classes) -> Lanes {
    let mut all = NOBODY;
    for mask in classes.iter().filter_map(|class| masks.get(usize::from(class))) {
        add_both(&mut all, mask, mask);
    }
    all
}

impl Program {
    fn run(&self, everybody: Lanes, predicates: &[Lanes], marks: &mut [Lanes]) -> Reached {
        if let Some(root) = self.root.and_then(|root| marks.get_mut(root)) {
            *root = everybody;
        }
        for (at, edges) in self.nodes.iter().enumerate() {
            // What is read is cleared, so that the next diagram finds nobody anywhere.
            let Some(here) = marks.get_mut(at).map(std::mem::take) else { break };
            if here == NOBODY {
                continue;
            }
            for edge in self.edges.get(edges.clone()).unwrap_or_default() {
                if let (Some(to), Some(when)) = (marks.get_mut(edge.to), predicates.get(edge.when)) {
                    add_both(to, &here, when);
                }
            }
        }
        let mut reached = [NOBODY; 3];
        for (end, marks) in reached.iter_mut().zip(marks.iter_mut().skip(self.nodes.len())) {
            *end = std::mem::take(marks);
        }
        reached
    }
}

/// A diagram's nodes by their numbers in storage, without those that lead everybody to the same.
struct Nodes {
    /// The ends first, then level by level from the bottom: a child always stands before its parents.
    list: Vec<Kept>,
    root: u16,
}

enum Kept {
    End,
    /// Everybody who comes here goes on to this one.
    Same(u16),
    /// Whoever is in the classes of the fact goes on to the child.
    Parts(FactId, Vec<(u16, Classes)>),
}

impl Nodes {
    fn of(diagram: &Diagram) -> Self {
        let (levels, root) = diagram.parts();
        let mut nodes = Self { list: (0..ENDS).map(|_| Kept::End).collect(), root };
        for level in levels.iter().rev() {
            let everything = Classes::first(level.classes);
            for children in level.edges.chunks_exact(usize::from(level.classes).max(1)) {
                let mut parts: Vec<(u16, Classes)> = Vec::new();
                for (class, child) in (0..).zip(children) {
                    let child = nodes.settled(*child);
                    match parts.iter_mut().find(|(one, _)| *one == child) {
                        Some((_, classes)) => *classes = classes.or(Classes::only(class)),
                        None => parts.push((child, Classes::only(class))),
                    }
                }
                nodes.list.push(match parts.as_slice() {
                    [(child, classes)] if *classes == everything => Kept::Same(*child),
                    _ => {
                        parts.retain(|(child, _)| *child != 0);
                        Kept::Parts(level.fact, parts)
                    }
                });
            }
        }
        nodes.root = nodes.settled(root);
        nodes
    }

    /// The node that everybody who comes to this one comes to first.
    fn settled(&self, node: u16) -> u16 {
        match self.list.get(usize::from(node)) {
            Some(Kept::Same(child)) => *child,
            _ => node,
        }
    }

    fn program(&self, mut predicate: impl FnMut(FactId, Classes) -> usize) -> Program {
        let mut wanted = vec![false; self.list.len()];
        wanted.iter_mut().skip(usize::from(self.root)).take(1).for_each(|root| *root = true);
        let mut kept = Vec::new();
        for (number, node) in self.list.iter().enumerate().rev() {
            if let (Some(true), Kept::Parts(fact, parts)) = (wanted.get(number), node) {
                for (child, _) in parts {
                    wanted.iter_mut().skip(usize::from(*child)).take(1).for_each(|child| *child = true);
                }
                kept.push((number, *fact, parts));
            }
        }
        let mut places: BTreeMap<usize, usize> = (0..).zip(&kept).map(|(at, (number, ..))| (*number, at)).collect();
        places.extend((1..usize::from(ENDS)).map(|end| (end, kept.len() + end - 1)));
        let root = places.get(&usize::from(self.root)).copied();
        let mut program = Program { root, edges: Vec::new(), nodes: Vec::new() };
        for (_, fact, parts) in kept {
            let start = program.edges.len();
            for (child, classes) in parts {
                if let Some(to) = places.get(&usize::from(*child)) {
                    program.edges.push(Edge { to: *to, when: predicate(fact, *classes) });
                }
            }
            program.nodes.push(start..program.edges.len());
        }
        program
    }
}
