//! How far our order of questions is from the best there can be, where that can be computed.
//!
//! For parts of the real policy (one programme, two, three, more) the least expected number of screens is computed
//! exactly: over every possible answer, weighed by the published priors under the impossible combinations, and over
//! every order that asks a screen only while it can matter. Nothing is drawn. The best order knows the priors; so does
//! ours. A policy folder may be named.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::path::{Path, PathBuf};

use zhucan_catalog::authoring::{Sources, compile};
use zhucan_catalog::{Catalogue, Programme};
use zhucan_rules::{
    Classes, Diagram, Evidence, Fact, FactId, FactSet, Facts, ScreenId, TopicId, rank_screens, relevant_facts,
};

/// A part of the policy with more moments than this is too large.
const MOST_STATES: usize = 4_000;

/// Of three programmes every so manieth part is tried, and so many chains of more.
const THREES: usize = 24;

fn main() -> Result<(), Box<dyn Error>> {
    let built_in = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policy");
    let folder = std::env::args().nth(1).map_or_else(built_in, PathBuf::from);
    let authored = compile(&Sources::read(&folder)?).map_err(|faults| format!("the policy has faults: {faults:?}"))?;
    let catalogue = authored.catalogue;
    let on = catalogue.edition.checked_on;
    let programmes: Vec<&Programme> = catalogue.programmes.iter().filter(|one| one.rule_on(on).is_some()).collect();
    let diagrams = |part: &[usize]| -> Vec<&Diagram> {
        let chosen = || part.iter().filter_map(|at| programmes.get(*at));
        let rivals = chosen().flat_map(|one| &one.rivals).filter(|rule| rule.holds_on(on));
        chosen().filter_map(|one| one.rule_on(on)).chain(rivals).map(|rule| &rule.diagram).collect()
    };
    let mut tables = vec![Table::new("1"), Table::new("2"), Table::new("3"), Table::new("4 and more")];
    let verbose = std::env::var_os("VERBOSE").is_some();
    let mut tried = |size: usize, part: &[usize]| {
        let found = Game::new(&catalogue, &diagrams(part)).solve();
        let names: Vec<&str> = part.iter().filter_map(|at| programmes.get(*at)).map(|one| one.id.as_str()).collect();
        if verbose {
            eprintln!("{} {found:?}", names.join("+"));
        }
        if let Some(table) = tables.get_mut(size.min(4) - 1) {
            table.add(found, names.join(" + "));
        }
        found.is_some()
    };
    let count = programmes.len();
    for one in 0..count {
        tried(1, &[one]);
    }
    for one in 0..count {
        for two in one + 1..count {
            tried(2, &[one, two]);
        }
    }
    let threes = (0..count).flat_map(|one| (one + 1..count).map(move |two| (one, two)));
    let threes = threes.flat_map(|(one, two)| (two + 1..count).map(move |three| [one, two, three]));
    for part in threes.step_by(THREES) {
        tried(3, &part);
    }
    for start in 0..count {
        let mut part = vec![start, (start + 1) % count, (start + 2) % count];
        for more in 3..count {
            part.push((start + more) % count);
            if !tried(part.len(), &part) {
                part.pop();
            }
        }
    }
    Table::print(&tables);
    Ok(())
}

/// The expected numbers of screens of one part of the policy.
#[derive(Debug, Clone, Copy)]
struct Solved {
    states: usize,
    /// The least there can be, and the least when a question waits for those it comes after.
    free: f64,
    waiting: f64,
    ours: f64,
    declared: f64,
}

struct Table {
    size: &'static str,
    tried: usize,
    solved: Vec<(Solved, String)>,
}

impl Table {
    fn new(size: &'static str) -> Self {
        Self { size, tried: 0, solved: Vec::new() }
    }

    fn add(&mut self, found: Option<Solved>, names: String) {
        self.tried += 1;
        self.solved.extend(found.map(|solved| (solved, names)));
    }

    fn print(tables: &[Self]) {
        for table in tables {
            let count = table.solved.len();
            let mean = |of: &dyn Fn(&Solved) -> f64| {
                table.solved.iter().map(|(one, _)| of(one)).sum::<f64>() / f64::from(u32::try_from(count).unwrap_or(1))
            };
            let ratio = |one: &Solved| one.ours / one.waiting;
            let within = |by: f64| table.solved.iter().filter(|(one, _)| ratio(one) <= by + 1e-9).count();
            println!(
                "{} programmes: {} tried, {count} solved; screens: least {:.3}, least with waiting {:.3}, ours {:.3}, declared {:.3}",
                table.size,
                table.tried,
                mean(&|one| one.free),
                mean(&|one| one.waiting),
                mean(&|one| one.ours),
                mean(&|one| one.declared)
            );
            println!(
                "   ours to least with waiting: mean {:.4}; equal {}, within 5% {}, within 10% {}; declared to it: mean {:.4}; ours to free {:.4}",
                mean(&ratio),
                within(1.0),
                within(1.05),
                within(1.1),
                mean(&|one| one.declared / one.waiting),
                mean(&|one| one.ours / one.free)
            );
            let mut worst: Vec<_> = table.solved.iter().collect();
            worst.sort_by(|(one, _), (other, _)| ratio(other).total_cmp(&ratio(one)));
            for (one, names) in worst.iter().take(3) {
                println!(
                    "   worst {:.4} ({:.3} to {:.3}, {} states) {names}",
                    ratio(one),
                    one.ours,
                    one.waiting,
                    one.states
                );
            }
        }
    }
}

/// Diagrams of all programmes in one table: equal nodes are one node, and a node leads more than one way.
#[derive(Default)]
struct Store {
    nodes: Vec<(FactId, Vec<u32>)>,
    numbers: HashMap<(FactId, Vec<u32>), u32>,
    restricted: HashMap<(u32, FactId, usize), u32>,
    chances: HashMap<u32, f64>,
}

/// The ends: impossible, and three verdicts.
const ENDS: u32 = 4;
const DEAD: u32 = 0;

impl Store {
    fn node(&self, number: u32) -> Option<&(FactId, Vec<u32>)> {
        self.nodes.get(usize::try_from(number.checked_sub(ENDS)?).ok()?)
    }

    fn number(&mut self, fact: FactId, children: Vec<u32>) -> u32 {
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
    fn take(&mut self, diagram: &Diagram, merged: &BTreeMap<FactId, Vec<(u8, f64)>>) -> u32 {
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
    fn restrict(&mut self, root: u32, fact: FactId, class: usize) -> u32 {
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
    fn ends(&self, root: u32) -> u8 {
        let Some((_, children)) = self.node(root) else { return [0, 1, 2, 4].get(root as usize).copied().unwrap_or(0) };
        children.iter().fold(0, |all, child| all | self.ends(*child))
    }

    /// The chance that a person drawn by the priors does not end in the impossible.
    fn chance(&mut self, root: u32, merged: &BTreeMap<FactId, Vec<(u8, f64)>>) -> f64 {
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

/// A moment of an interview: what the answers have left of each open programme, and of what ties facts together.
struct State {
    open: Vec<(usize, u32)>,
    ties: Vec<u32>,
    evidence: Evidence,
    /// The screens that can matter, in declared order, and whether each waits for another.
    screens: Vec<(ScreenId, bool)>,
}

type StateId = usize;

/// The interview about some programmes as a game against chance.
struct Game<'a> {
    facts: &'a Facts,
    diagrams: Vec<&'a Diagram>,
    /// The facts that the programmes look at; for each the classes that something tells apart, with their priors.
    merged: BTreeMap<FactId, Vec<(u8, f64)>>,
    store: Store,
    open: HashMap<u32, bool>,
    relevant: HashMap<u32, FactSet>,
    states: Vec<State>,
    known: HashMap<Vec<u32>, StateId>,
    moves: HashMap<(StateId, ScreenId), Vec<(f64, StateId)>>,
    least: [HashMap<StateId, f64>; 2],
    ours: HashMap<(StateId, Option<TopicId>), f64>,
    declared: HashMap<StateId, f64>,
    start: Vec<(f64, StateId)>,
}

/// The part is too large.
#[derive(Debug, Clone, Copy)]
struct TooLarge;

impl<'a> Game<'a> {
    fn new(catalogue: &'a Catalogue, diagrams: &[&'a Diagram]) -> Self {
        let facts = &catalogue.facts;
        let all = diagrams.iter().fold(FactSet::EMPTY, |all, one| all.or(one.facts()));
        let groups: Vec<&Diagram> =
            catalogue.possibility.groups().iter().filter(|group| group.facts().meets(all)).collect();
        let told: Vec<_> = diagrams.iter().chain(&groups).flat_map(|one| one.parts().0).collect();
        let merge = |id: FactId, fact: &Fact| {
            let rows = || told.iter().filter(|level| level.fact == id);
            let alike = |one: u8, other: u8| {
                rows().all(|level| {
                    let mut nodes = level.edges.chunks_exact(usize::from(level.classes).max(1));
                    nodes.all(|row| row.get(usize::from(one)) == row.get(usize::from(other)))
                })
            };
            let total = f64::from(fact.prior.iter().sum::<u32>());
            let mut kinds: Vec<(u8, f64)> = Vec::new();
            for (class, prior) in (0..).zip(&fact.prior) {
                let part = f64::from(*prior) / total;
                match kinds.iter_mut().find(|(first, _)| alike(*first, class)) {
                    Some(kind) => kind.1 += part,
                    None => kinds.push((class, part)),
                }
            }
            (id, kinds)
        };
        let merged = facts.iter().filter(|(id, _)| all.contains(*id)).map(|(id, fact)| merge(id, fact)).collect();
        let mut game = Self {
            facts,
            diagrams: diagrams.to_vec(),
            merged,
            store: Store::default(),
            open: HashMap::new(),
            relevant: HashMap::new(),
            states: Vec::new(),
            known: HashMap::new(),
            moves: HashMap::new(),
            least: [HashMap::new(), HashMap::new()],
            ours: HashMap::new(),
            declared: HashMap::new(),
            start: Vec::new(),
        };
        let open = (0..).zip(diagrams).map(|(at, one)| (at, game.store.take(one, &game.merged))).collect();
        let ties = groups.iter().map(|one| game.store.take(one, &game.merged)).collect();
        let start = game.state(open, ties, Evidence::nothing_known(facts));
        game.start.push((1.0, start));
        game
    }

    fn solve(mut self) -> Option<Solved> {
        let start = self.start.first().map_or(0, |(_, start)| *start);
        let free = self.least(start, false).ok()?;
        let waiting = self.least(start, true).ok()?;
        let ours = self.ours(start, None).ok()?;
        let declared = self.declared(start).ok()?;
        Some(Solved { states: self.states.len(), free, waiting, ours, declared })
    }

    /// The number of a moment.
    fn state(&mut self, mut open: Vec<(usize, u32)>, ties: Vec<u32>, evidence: Evidence) -> StateId {
        open.retain(|(_, root)| *self.open.entry(*root).or_insert_with(|| self.store.ends(*root).count_ones() > 1));
        let mut key: Vec<u32> = open.iter().map(|(_, root)| *root).collect();
        key.sort_unstable();
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let mut relevant = FactSet::EMPTY;
        for (at, root) in &open {
            let Some(diagram) = self.diagrams.get(*at) else { continue };
            relevant = relevant.or(*self.relevant.entry(*root).or_insert_with(|| relevant_facts(diagram, &evidence)));
        }
        relevant = relevant.and(self.facts.askable());
        let waits = |on_screen: FactSet| {
            let facts = on_screen.iter().filter_map(|fact| self.facts.get(fact));
            facts.fold(FactSet::EMPTY, |all, fact| all.or(fact.after)).without(on_screen).meets(relevant)
        };
        let screens = self.facts.screens().filter(|(_, on_screen)| on_screen.meets(relevant));
        let screens = screens.map(|(screen, on_screen)| (screen, waits(on_screen))).collect();
        self.known.insert(key, self.states.len());
        self.states.push(State { open, ties, evidence, screens });
        self.states.len() - 1
    }

    fn screens(&self, state: StateId) -> Vec<(ScreenId, bool)> {
        self.states.get(state).map(|state| state.screens.clone()).unwrap_or_default()
    }

    /// Where the answers to a screen lead, with their chances.
    fn moves(&mut self, from: StateId, screen: ScreenId) -> Result<Vec<(f64, StateId)>, TooLarge> {
        if let Some(known) = self.moves.get(&(from, screen)) {
            return Ok(known.clone());
        }
        let Some(state) = self.states.get(from) else { return Err(TooLarge) };
        let whole: f64 = state.ties.clone().into_iter().map(|tie| self.store.chance(tie, &self.merged)).product();
        let mut ways: BTreeMap<(Vec<(usize, u32)>, Vec<u32>), (f64, Evidence)> = BTreeMap::new();
        ways.insert((state.open.clone(), state.ties.clone()), (1.0, state.evidence.clone()));
        for fact in self.facts.on_screen(screen).iter() {
            let Some(classes) = self.merged.get(&fact) else { continue };
            let mut next: BTreeMap<(Vec<(usize, u32)>, Vec<u32>), (f64, Evidence)> = BTreeMap::new();
            for ((open, ties), (chance, evidence)) in ways {
                for (at, (class, part)) in classes.iter().enumerate() {
                    let ties: Vec<u32> = ties.iter().map(|tie| self.store.restrict(*tie, fact, at)).collect();
                    if ties.contains(&DEAD) || *part <= 0.0 {
                        continue;
                    }
                    let open = open.iter().map(|(place, root)| (*place, self.store.restrict(*root, fact, at)));
                    let open: Vec<_> = open.collect();
                    let slot = next.entry((open, ties)).or_insert_with(|| {
                        let mut evidence = evidence.clone();
                        evidence.narrow(fact, Classes::only(*class));
                        (0.0, evidence)
                    });
                    slot.0 += chance * part;
                }
            }
            ways = next;
        }
        let mut moves: BTreeMap<StateId, f64> = BTreeMap::new();
        for ((open, ties), (chance, evidence)) in ways {
            let left: f64 = ties.iter().map(|tie| self.store.chance(*tie, &self.merged)).product();
            let to = self.state(open, ties, evidence);
            *moves.entry(to).or_default() += chance * left / whole;
        }
        let moves: Vec<_> = moves.into_iter().map(|(to, chance)| (chance, to)).collect();
        if self.states.len() > MOST_STATES {
            return Err(TooLarge);
        }
        debug_assert!((moves.iter().map(|(chance, _)| chance).sum::<f64>() - 1.0).abs() < 1e-6, "{moves:?}");
        self.moves.insert((from, screen), moves.clone());
        Ok(moves)
    }

    /// The screens to expect after this one.
    fn after(
        &mut self,
        from: StateId,
        screen: ScreenId,
        mut rest: impl FnMut(&mut Self, StateId) -> Result<f64, TooLarge>,
    ) -> Result<f64, TooLarge> {
        let mut expected = 1.0;
        for (chance, to) in self.moves(from, screen)? {
            expected += chance * rest(self, to)?;
        }
        Ok(expected)
    }

    /// The least expected number of screens.
    fn least(&mut self, state: StateId, waiting: bool) -> Result<f64, TooLarge> {
        if let Some(known) = self.least.get(usize::from(waiting)).and_then(|known| known.get(&state)) {
            return Ok(*known);
        }
        let screens = self.screens(state);
        let held_back = waiting && screens.iter().any(|(_, waits)| !waits);
        let mut least = if screens.is_empty() { 0.0 } else { f64::INFINITY };
        for (screen, _) in screens.into_iter().filter(|(_, waits)| !(held_back && *waits)) {
            least = self.after(state, screen, |game, to| game.least(to, waiting))?.min(least);
        }
        if let Some(known) = self.least.get_mut(usize::from(waiting)) {
            known.insert(state, least);
        }
        Ok(least)
    }

    /// The expected number of screens in our order.
    fn ours(&mut self, state: StateId, topic: Option<TopicId>) -> Result<f64, TooLarge> {
        if let Some(known) = self.ours.get(&(state, topic)) {
            return Ok(*known);
        }
        let Some(evidence) = self.states.get(state).map(|state| &state.evidence) else { return Err(TooLarge) };
        let ranked = rank_screens(self.facts, &self.diagrams, evidence, FactSet::EMPTY, topic);
        debug_assert!(
            self.screens(state).iter().all(|(screen, _)| ranked.iter().any(|one| one.screen == *screen))
                && ranked.len() == self.screens(state).len()
        );
        let expected = match ranked.first() {
            None => 0.0,
            Some(best) => {
                let on_screen = self.facts.on_screen(best.screen);
                let topic = on_screen.iter().next().and_then(|fact| self.facts.get(fact)).map(|fact| fact.topic);
                self.after(state, best.screen, |game, to| game.ours(to, topic))?
            }
        };
        self.ours.insert((state, topic), expected);
        Ok(expected)
    }

    /// The expected number of screens in declared order, skipping what can no longer matter.
    fn declared(&mut self, state: StateId) -> Result<f64, TooLarge> {
        if let Some(known) = self.declared.get(&state) {
            return Ok(*known);
        }
        let expected = match self.screens(state).first() {
            None => 0.0,
            Some((screen, _)) => self.after(state, *screen, Self::declared)?,
        };
        self.declared.insert(state, expected);
        Ok(expected)
    }
}
