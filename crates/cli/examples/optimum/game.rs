//! The interview about some programmes as a game against chance, solved exactly.

use std::collections::{BTreeMap, HashMap};

use zhucan_catalog::Catalogue;
use zhucan_rules::{
    Classes, Diagram, Evidence, Fact, FactId, FactSet, Facts, ScreenId, TopicId, rank_screens, relevant_facts,
};

use crate::store::{DEAD, Store};

/// A part of the policy with more moments than this is too large.
const MOST_STATES: usize = 4_000;

/// The expected numbers of screens of one part of the policy.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Solved {
    pub(crate) states: usize,
    /// The least there can be, and the least when a question waits for those it comes after.
    pub(crate) free: f64,
    pub(crate) waiting: f64,
    pub(crate) ours: f64,
    pub(crate) declared: f64,
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

/// What answers can leave of the programmes and of what ties facts together: how likely, and what is known then.
type Ways = BTreeMap<(Vec<(usize, u32)>, Vec<u32>), (f64, Evidence)>;

/// The interview about some programmes as a game against chance.
pub(crate) struct Game<'a> {
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
    pub(crate) fn new(catalogue: &'a Catalogue, diagrams: &[&'a Diagram]) -> Self {
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

    pub(crate) fn solve(mut self) -> Option<Solved> {
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
        let mut ways: Ways = BTreeMap::new();
        ways.insert((state.open.clone(), state.ties.clone()), (1.0, state.evidence.clone()));
        for fact in self.facts.on_screen(screen).iter() {
            let Some(classes) = self.merged.get(&fact) else { continue };
            let mut next: Ways = BTreeMap::new();
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
