//! What an open verdict waits for, many people at a time: the engine's relevance, in marks.
//!
//! A fact matters when one possible answer would by itself rule out a verdict that can still be reached, or when the
//! verdict could turn on it with everything else answered. For the first, everybody is marked on the way down at each
//! node that they can come to, and on the way up with the verdicts that they can reach from it; for the second, at each
//! pair of nodes that parts.

use zhucan_catalog::Catalogue;
use zhucan_rules::{Classes, Diagram, FactId, LevelParts};

use crate::lanes::{Lanes, NOBODY, add_both};
use crate::predicates::{Met, Predicates};
use crate::turning::{Level, NEVER, Pairs};

/// The ends of a stored diagram: impossible, *not now*, *ask*, *likely*.
const ENDS: usize = 4;

const EVERYBODY: Lanes = [u64::MAX; NOBODY.len()];

/// The verdicts that can be reached, worst first.
type Reach = [Lanes; 3];

/// A rule, laid out to find what it waits for.
#[derive(Debug, Clone)]
pub(crate) struct Waiting {
    levels: Vec<Level>,
    facts: Vec<FactId>,
    /// For each level the nodes of which two kinds of answers lead to a pair that may part.
    turns: Vec<Vec<Turn>>,
    pairs: Pairs,
    root: usize,
    size: usize,
}

/// Two kinds of answers at one node, and the pair that they lead to.
#[derive(Debug, Clone)]
struct Turn {
    node: usize,
    kinds: (usize, usize),
    pair: usize,
}

/// Who waits for a fact.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Waits {
    pub(crate) fact: FactId,
    /// Whose verdict the fact could still change.
    pub(crate) matters: Lanes,
    /// Whose verdict it settles by itself, whatever it turns out to be.
    pub(crate) settles: Lanes,
}

/// Room to work in, used again for each rule and batch.
#[derive(Debug, Clone, Default)]
pub(crate) struct Room {
    come: Vec<Lanes>,
    reach: Vec<Reach>,
    parted: Vec<Lanes>,
}

impl Waiting {
    /// Lays out a rule; nothing when it has too many pairs.
    pub(crate) fn of(catalogue: &Catalogue, diagram: &Diagram, predicates: &mut Predicates) -> Option<Self> {
        let (parts, root) = diagram.parts();
        let mut first = ENDS;
        let mut levels = Vec::new();
        for part in parts.iter().rev() {
            let level = level(catalogue, part, first, predicates);
            first += level.children.len() / level.kinds.len().max(1);
            levels.push(level);
        }
        levels.reverse();
        let mut pairs = Pairs::default();
        let mut turns = Vec::new();
        for (depth, level) in levels.iter().enumerate() {
            let mut here = Vec::new();
            for (node, children) in level.nodes() {
                let answers: Vec<(usize, usize)> = level.kinds.iter().copied().zip(children.iter().copied()).collect();
                for (at, (kind, one)) in answers.iter().enumerate() {
                    for (other_kind, other) in answers.iter().skip(at + 1) {
                        let pair = pairs.pair(&levels, depth + 1, *one, *other).ok()?;
                        if pair != NEVER {
                            here.push(Turn { node, kinds: (*kind, *other_kind), pair });
                        }
                    }
                }
            }
            turns.push(here);
        }
        pairs.found();
        let facts = parts.iter().map(|part| part.fact).collect();
        Some(Self { levels, facts, turns, pairs, root: root.into(), size: first })
    }

    /// Finds for `open`, whose verdict is open, who waits for which fact. Whoever is left over waits for none that
    /// matters by itself.
    pub(crate) fn find(&self, open: Lanes, met: &Met, room: &mut Room, found: &mut Vec<Waits>) -> Lanes {
        self.come_down(open, met, room);
        self.pairs.part(met, &mut room.parted);
        found.clear();
        let mut left = open;
        for ((level, fact), turns) in self.levels.iter().zip(&self.facts).zip(&self.turns).rev() {
            let waits = Self::come_up(level, *fact, turns, open, met, room);
            if waits.matters != NOBODY {
                left.iter_mut().zip(waits.matters).for_each(|(left, matters)| *left &= !matters);
                found.push(waits);
            }
        }
        left
    }

    /// Marks everybody at the nodes that they can come to.
    fn come_down(&self, open: Lanes, met: &Met, room: &mut Room) {
        room.come.clear();
        room.come.resize(self.size, NOBODY);
        room.reach.clear();
        room.reach.resize(self.size, [NOBODY; 3]);
        for (end, reach) in room.reach.iter_mut().skip(1).take(3).enumerate() {
            reach.iter_mut().skip(end).take(1).for_each(|end| *end = EVERYBODY);
        }
        room.come.iter_mut().skip(self.root).take(1).for_each(|root| *root = open);
        for level in &self.levels {
            for (node, children) in level.nodes() {
                let here = room.come.get(node).copied().unwrap_or(NOBODY);
                if here == NOBODY {
                    continue;
                }
                for (kind, child) in level.kinds.iter().zip(children) {
                    if let Some(child) = room.come.get_mut(*child) {
                        add_both(child, &here, &met.by(*kind));
                    }
                }
            }
        }
    }

    /// Goes through a level on the way up.
    fn come_up(level: &Level, fact: FactId, turns: &[Turn], open: Lanes, met: &Met, room: &mut Room) -> Waits {
        let mut by_kind = vec![[NOBODY; 3]; level.kinds.len()];
        for (node, children) in level.nodes() {
            let here = room.come.get(node).copied().unwrap_or(NOBODY);
            if here == NOBODY {
                continue;
            }
            let mut all = [NOBODY; 3];
            for ((kind, child), by_kind) in level.kinds.iter().zip(children).zip(&mut by_kind) {
                let mut come = NOBODY;
                add_both(&mut come, &here, &met.by(*kind));
                let below = room.reach.get(*child).copied().unwrap_or([NOBODY; 3]);
                for ((all, by_kind), below) in all.iter_mut().zip(by_kind).zip(&below) {
                    add_both(all, &come, below);
                    add_both(by_kind, &come, below);
                }
            }
            room.reach.iter_mut().skip(node).take(1).for_each(|reach| *reach = all);
        }
        let mut turned = NOBODY;
        for turn in turns {
            let parted = room.parted.get(turn.pair).copied().unwrap_or(NOBODY);
            let come = room.come.get(turn.node).copied().unwrap_or(NOBODY);
            let (one, other) = (met.by(turn.kinds.0), met.by(turn.kinds.1));
            for (at, turned) in turned.iter_mut().enumerate() {
                let at = |lanes: &Lanes| lanes.get(at).copied().unwrap_or(0);
                *turned |= at(&parted) & at(&come) & at(&one) & at(&other);
            }
        }
        let (narrowed, decided) = narrowed(&by_kind);
        // Of whoever has one kind of answer only, the fact is known, or it makes no difference which it is.
        let mut unknown = NOBODY;
        for (at, one) in level.kinds.iter().enumerate() {
            for other in level.kinds.iter().skip(at + 1) {
                add_both(&mut unknown, &met.by(*one), &met.by(*other));
            }
        }
        let mut waits = Waits { fact, matters: NOBODY, settles: NOBODY };
        for (at, (matters, settles)) in waits.matters.iter_mut().zip(&mut waits.settles).enumerate() {
            let at = |lanes: &Lanes| lanes.get(at).copied().unwrap_or(0);
            *matters = at(&open) & at(&unknown) & (at(&narrowed) | at(&turned));
            *settles = *matters & at(&decided);
        }
        waits
    }
}

/// For whom some answer would rule out a verdict, and for whom every answer leaves one at most.
fn narrowed(by_kind: &[Reach]) -> (Lanes, Lanes) {
    let mut all = [NOBODY; 3];
    for reach in by_kind {
        for (all, reach) in all.iter_mut().zip(reach) {
            add_both(all, reach, reach);
        }
    }
    let (mut narrowed, mut decided) = (NOBODY, EVERYBODY);
    for [not_now, ask, likely] in by_kind {
        let words = not_now.iter().zip(ask).zip(likely);
        let [all_not_now, all_ask, all_likely] = &all;
        let alls = all_not_now.iter().zip(all_ask).zip(all_likely);
        for (((narrowed, decided), ((n, a), l)), ((all_n, all_a), all_l)) in
            narrowed.iter_mut().zip(&mut decided).zip(words).zip(alls)
        {
            *narrowed |= (n | a | l) & ((n ^ all_n) | (a ^ all_a) | (l ^ all_l));
            *decided &= !((n & a) | (n & l) | (a & l));
        }
    }
    (narrowed, decided)
}

/// A level with one child for each kind of answer: answers that lead everywhere to the same are one kind.
fn level(catalogue: &Catalogue, part: &LevelParts, first: usize, predicates: &mut Predicates) -> Level {
    let classes = usize::from(part.classes).max(1);
    let column = |class: usize| part.edges.iter().skip(class).step_by(classes);
    let mut kinds: Vec<(usize, Classes)> = Vec::new();
    for (class, number) in (0..classes).zip(0_u8..) {
        match kinds.iter_mut().find(|(one, _)| column(*one).eq(column(class))) {
            Some((_, kind)) => *kind = kind.or(Classes::only(number)),
            None => kinds.push((class, Classes::only(number))),
        }
    }
    let rows = part.edges.chunks_exact(classes);
    let children =
        rows.flat_map(|row| kinds.iter().filter_map(|(class, _)| row.get(*class).map(|child| (*child).into())));
    Level {
        children: children.collect(),
        kinds: kinds.iter().map(|(_, kind)| predicates.place(&catalogue.facts, part.fact, *kind)).collect(),
        first,
    }
}
