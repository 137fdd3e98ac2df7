//! A diagram laid out for many people at a time.
//!
//! Each node has a mark for each person: whether some completion of what is known of the person comes to the node. A node
//! hands its marks on to its children, to each those whose answer may be in the classes that lead there. The order is
//! from the top down, so each node is looked at once, and whoever is marked at an end can reach that verdict: a
//! complete record reaches one, a partial record all that its completions lead to. Nothing is skipped and nothing is
//! guessed, because no path of a diagram skips a level. A node whose children are all the same, whatever the answer, is
//! left out, since everybody has some answer; nodes that lead to the impossible lose those who come to it.
//!
//! Of a complete record, whether it is possible is known once for all diagrams. So where every record of a batch is
//! complete, a *lean* form of each rule serves, in which it does not matter where the impossible goes: it is far
//! smaller, because most of a diagram tells the possible from the impossible.

use std::collections::BTreeMap;
use std::ops::Range;

use zhucan_rules::{Classes, Diagram, FactId, Facts};

use crate::lanes::{LANES, Lanes, NOBODY, add_both, first};
use crate::people::People;
use crate::predicates::{Met, Predicates};

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

/// A rule in both forms.
#[derive(Debug, Clone)]
struct Forms {
    exact: Program,
    lean: Program,
}

/// Several diagrams, and the predicates on facts that they share.
#[derive(Debug, Clone)]
pub(crate) struct Programs {
    predicates: Predicates,
    list: Vec<Forms>,
    /// How many of the first are never lean: they tell who is possible.
    groups: usize,
}

/// Who can reach each verdict, worst first.
pub(crate) type Reached = [Lanes; 3];

impl Programs {
    /// Lays out the diagrams that tell who is possible, then rules.
    pub(crate) fn new<'a>(facts: &Facts, groups: &'a [Diagram], rules: impl Iterator<Item = &'a Diagram>) -> Self {
        let mut predicates = Predicates::default();
        let mut list = Vec::new();
        for diagram in groups.iter().chain(rules) {
            let mut form =
                |lean| Nodes::of(diagram, lean).program(|fact, classes| predicates.place(facts, fact, classes));
            list.push(Forms { exact: form(false), lean: form(true) });
        }
        Self { predicates, list, groups: groups.len() }
    }

    /// Goes through everybody, and gives for each batch and each diagram who can reach which verdict.
    pub(crate) fn run(&self, people: &People, mut found: impl FnMut(usize, &Reached)) {
        let most = self.list.iter().map(|forms| forms.exact.nodes.len()).max().unwrap_or(0);
        let mut marks = vec![NOBODY; most + 3];
        let mut met = Met::default();
        for start in (0..people.len()).step_by(LANES) {
            let here = (people.len() - start).min(LANES);
            let complete = self.predicates.meet(people, start, here, &mut met);
            let everybody = first(here);
            for (at, forms) in self.list.iter().enumerate() {
                let program = if complete && at >= self.groups { &forms.lean } else { &forms.exact };
                found(at, &program.run(everybody, met.list(), &mut marks));
            }
        }
    }
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
    /// Everybody who comes here goes on to this one, or does what is done there.
    Same(u16),
    /// Whoever is in the classes of the fact goes on to the child.
    Parts(FactId, Vec<(u16, Classes)>),
}

impl Nodes {
    fn of(diagram: &Diagram, lean: bool) -> Self {
        let (levels, root) = diagram.parts();
        let mut nodes = Self { list: (0..ENDS).map(|_| Kept::End).collect(), root };
        let mut known: BTreeMap<(FactId, Vec<(u16, Classes)>), u16> = BTreeMap::new();
        for level in levels.iter().rev() {
            let everything = Classes::first(level.classes);
            for children in level.edges.chunks_exact(usize::from(level.classes).max(1)) {
                let mut parts = nodes.parts(children);
                if lean {
                    // Nobody possible is in the classes that are left over, so they may go anywhere.
                    let left = parts.iter().fold(everything, |left, (_, classes)| left.without(*classes));
                    parts.iter_mut().take(1).for_each(|(_, classes)| *classes = classes.or(left));
                }
                let number = u16::try_from(nodes.list.len()).unwrap_or(u16::MAX);
                nodes.list.push(match parts.as_slice() {
                    [(child, classes)] if *classes == everything => Kept::Same(*child),
                    _ => match *known.entry((level.fact, parts.clone())).or_insert(number) {
                        same if same != number => Kept::Same(same),
                        _ => Kept::Parts(level.fact, parts),
                    },
                });
            }
        }
        nodes.root = nodes.settled(root);
        nodes
    }

    /// The children that are not the impossible, each with the classes that lead to it.
    fn parts(&self, children: &[u16]) -> Vec<(u16, Classes)> {
        let mut parts: Vec<(u16, Classes)> = Vec::new();
        for (class, child) in (0..).zip(children).filter(|(_, child)| **child != 0) {
            let child = self.settled(*child);
            match parts.iter_mut().find(|(one, _)| *one == child) {
                Some((_, classes)) => *classes = classes.or(Classes::only(class)),
                None => parts.push((child, Classes::only(class))),
            }
        }
        parts
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
