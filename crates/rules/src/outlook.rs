//! What is to come after an answer, as far as the priors tell.

use crate::answers::Evidence;
use crate::diagram::{Diagram, Sweep};
use crate::fact::{Classes, FactId, FactSet, Facts, ScreenId};
use crate::next::first;
use crate::relevance::{relevant_in, relevant_together};
use crate::simple::{Bench, CERTAIN, Simple};
use crate::ties::Knot;

/// Looking further ahead is looking at so many answers more.
const FURTHER: u8 = 2;

/// An answer that less than one in so many give is not looked beyond.
const RARE: u64 = 8;

/// Looking further ahead may take so many steps. A step looks at a node, or at half a programme.
const STEPS: usize = 80_000;

/// An open programme, and what one pass through its diagram found.
pub(crate) struct Open<'a> {
    diagram: &'a Diagram,
    size: usize,
    sweep: Sweep,
    simple: Simple,
    looks_at: FactSet,
    /// For each fact that the simple form looks at, the first class that leads where each one does.
    alike: Vec<(FactId, Vec<u8>)>,
    pub(crate) relevant: FactSet,
    asked: Vec<(ScreenId, u64)>,
}

impl<'a> Open<'a> {
    /// Nothing when the programme is decided or nothing that can be asked tells about it.
    pub(crate) fn new(
        facts: &Facts,
        diagram: &'a Diagram,
        evidence: &Evidence,
        askable: FactSet,
        bench: &mut Bench,
    ) -> Option<Self> {
        let sweep = diagram.sweep(evidence);
        if sweep.verdicts().len() < 2 {
            return None;
        }
        let simple = Simple::of(diagram, evidence, &sweep);
        let mut relevant = relevant_in(diagram, evidence, &sweep, &simple).and(askable);
        if relevant.is_empty() {
            relevant = relevant_together(diagram, evidence, &sweep, askable);
        }
        if relevant.is_empty() {
            return None;
        }
        let looks_at = simple.facts();
        let alike = looks_at.iter().map(|fact| (fact, simple.alike(fact))).collect();
        let mut asked = Vec::new();
        simple.asked(facts, askable, &mut bench.chances, &mut asked);
        Some(Self { diagram, size: diagram.size(), sweep, simple, looks_at, alike, relevant, asked })
    }

    /// Whether two classes of a fact lead to the same everywhere.
    fn treats_alike(&self, fact: FactId, one: u8, other: u8) -> bool {
        let first = |firsts: &[u8], class: u8| firsts.get(usize::from(class)).copied();
        let of = self.alike.iter().find(|(known, _)| *known == fact);
        of.is_none_or(|(_, firsts)| first(firsts, one) == first(firsts, other))
    }

    /// Writes down what `then` says beyond `known` of the facts of `told`, as far as it makes a difference here.
    fn differences(&self, known: &Evidence, then: &Evidence, told: FactSet, written: &mut Vec<(FactId, Classes)>) {
        written.clear();
        if !self.looks_at.meets(told) {
            return;
        }
        for (fact, firsts) in self.alike.iter().filter(|(fact, _)| told.contains(*fact)) {
            let classes = then.of(*fact);
            let mut kinds = classes.iter().filter_map(|class| firsts.get(usize::from(class)));
            let kind = kinds.next().filter(|first| kinds.all(|other| other == *first));
            let classes = kind.map_or(classes, |first| Classes::only(*first));
            if classes != known.of(*fact) {
                written.push((*fact, classes));
            }
        }
    }
}

/// What the screens to come look like to one programme after answers that were looked at already.
#[derive(Default)]
struct Memo {
    /// Differences, one run after the other.
    keys: Vec<(FactId, Classes)>,
    /// The screens that may then be asked, one run after the other.
    asked: Vec<(ScreenId, u64)>,
    /// Where each run of differences ends, and where its run of screens does.
    ends: Vec<(usize, usize)>,
}

impl Memo {
    /// The screens to come after these differences, when they are known.
    fn find(&self, differences: &[(FactId, Classes)]) -> Option<&[(ScreenId, u64)]> {
        let mut starts = (0, 0);
        for ends in &self.ends {
            if self.keys.get(starts.0..ends.0) == Some(differences) {
                return self.asked.get(starts.1..ends.1);
            }
            starts = *ends;
        }
        None
    }
}

/// What is to come, as far as the priors tell.
///
/// Looking further ahead, an outlook is made for what each likely answer leaves, and another for what is left then.
pub(crate) struct Outlook<'a> {
    facts: &'a Facts,
    askable: FactSet,
    open: Vec<&'a Open<'a>>,
    /// What is known, without the classes that nobody can be in.
    known: Evidence,
    knots: &'a [Knot],
    /// One a programme.
    memos: Vec<Memo>,
    desk: Desk,
    then: Evidence,
    differences: Vec<(FactId, Classes)>,
    chances: Vec<u64>,
}

/// What one outlook hands on to the next.
#[derive(Default)]
pub(crate) struct Desk {
    pub(crate) bench: Bench,
    /// How many more steps may be taken to look further ahead; none when that is not done.
    left: usize,
    /// The screens expected to remain with what is then known and so many more answers looked at, in order.
    seen: Vec<(u8, Evidence, u64)>,
}

impl Desk {
    const fn take(&mut self, steps: usize) {
        self.left = self.left.saturating_sub(steps);
    }

    /// Where `seen` holds, or should hold, what remains.
    fn place(&self, more: u8, then: &Evidence) -> Result<usize, usize> {
        self.seen.binary_search_by(|(depth, known, _)| (*depth, known).cmp(&(more, then)))
    }
}

/// What is known, without the classes that nobody can be in.
pub(crate) fn known(evidence: &Evidence, open: &[Open]) -> Evidence {
    let mut known = evidence.clone();
    for one in open {
        for (level, reach) in one.diagram.levels().iter().zip(one.sweep.reach()) {
            known.narrow(level.fact, reach.classes());
        }
    }
    known
}

/// What ties facts together in the open programmes.
pub(crate) fn knots(open: &[Open], known: &Evidence) -> Vec<Knot> {
    let mut by_size: Vec<&Open> = Vec::new();
    for one in open {
        by_size.insert(by_size.partition_point(|other| other.size <= one.size), one);
    }
    Knot::all(by_size.into_iter().map(|one| (one.diagram, &one.sweep)), known)
}

impl<'a> Outlook<'a> {
    pub(crate) fn new(
        facts: &'a Facts,
        known: Evidence,
        askable: FactSet,
        open: Vec<&'a Open<'a>>,
        knots: &'a [Knot],
        desk: Desk,
    ) -> Self {
        Self {
            facts,
            askable,
            memos: open.iter().map(|_| Memo::default()).collect(),
            open,
            then: known.clone(),
            known,
            knots,
            desk,
            differences: Vec::new(),
            chances: vec![0; facts.screens().count()],
        }
    }

    /// The screens expected to remain once the facts of each of several screens are known, in thousandths, when after
    /// each of [`FURTHER`] answers the best screen is asked. Nothing when it would take too long to find out.
    pub(crate) fn further(&mut self, screens: &[FactSet]) -> Option<Vec<u64>> {
        self.desk.left = STEPS;
        let left = screens.iter().map(|on_screen| self.after(*on_screen, FURTHER)).collect();
        (self.desk.left > 0).then_some(left)
    }

    /// The screens expected to remain once the facts of one screen are known, in thousandths, when after each of `more`
    /// answers the best screen is asked, and then those that still matter in declared order.
    pub(crate) fn after(&mut self, on_screen: FactSet, more: u8) -> u64 {
        let answers = self.likely_answers(on_screen);
        let all = answers.iter().fold(0, |all: u64, (weight, _)| all.saturating_add(*weight));
        let (mut weighed, mut weights) = (0_u64, 0_u64);
        for (weight, answer) in answers {
            let more = if weight.saturating_mul(RARE) < all { 0 } else { more };
            if let Some((chance, left)) = self.left_by(&answer, more) {
                let weight = weight.saturating_mul(chance);
                weighed = weighed.saturating_add(weight.saturating_mul(left));
                weights = weights.saturating_add(weight);
            }
        }
        // Where nobody can give any of the answers that were thought of, nothing is known of what comes after.
        weighed.checked_div(weights).or_else(|| self.left_by(&[], 0).map(|(_, left)| left)).unwrap_or(0)
    }

    /// The screens expected to remain after an answer, in thousandths; before them, how much more or less often than by
    /// the priors the answer is given because it is tied to others. Nothing when nobody can give it.
    fn left_by(&mut self, answer: &[(FactId, Classes)], more: u8) -> Option<(u64, u64)> {
        self.then.clone_from(&self.known);
        let mut told = FactSet::EMPTY;
        for (fact, classes) in answer {
            self.then.narrow(*fact, *classes);
            told.insert(*fact);
        }
        let answered = told;
        let mut chance = CERTAIN;
        for knot in self.knots.iter().filter(|knot| knot.facts.meets(answered)) {
            if self.desk.left > 0 {
                self.desk.take(knot.size());
                chance = chance * knot.chance(self.facts, &self.then) / CERTAIN;
            }
            if !knot.tell(&mut self.then, &mut told) {
                return None;
            }
        }
        let left = match more.checked_sub(1) {
            Some(more) => self.in_best_order(told, more),
            None => self.in_declared_order(told),
        };
        Some((chance.max(1), left))
    }

    /// The screens expected to remain with what is then known, in declared order.
    fn in_declared_order(&mut self, told: FactSet) -> u64 {
        self.chances.fill(0);
        self.desk.take(self.open.len() * 2);
        for (one, memo) in self.open.iter().zip(&mut self.memos) {
            one.differences(&self.known, &self.then, told, &mut self.differences);
            if self.differences.is_empty() {
                join(&mut self.chances, &one.asked);
            } else if let Some(asked) = memo.find(&self.differences) {
                join(&mut self.chances, asked);
            } else {
                self.desk.take(one.simple.size());
                let start = memo.asked.len();
                one.simple.given(&self.then, told, &mut self.desk.bench);
                let Bench { simple, chances, .. } = &mut self.desk.bench;
                simple.asked(self.facts, self.askable, chances, &mut memo.asked);
                memo.keys.extend_from_slice(&self.differences);
                memo.ends.push((memo.keys.len(), memo.asked.len()));
                join(&mut self.chances, memo.asked.get(start..).unwrap_or_default());
            }
        }
        self.chances.iter().sum::<u64>() * 1000 / CERTAIN
    }

    /// The screens expected to remain with what is then known, when the best is asked next and after `more` answers.
    fn in_best_order(&mut self, told: FactSet, more: u8) -> u64 {
        if let Some((_, _, left)) = self.desk.place(more, &self.then).ok().and_then(|at| self.desk.seen.get(at)) {
            return *left;
        }
        let mut changed: Vec<Option<Option<Open>>> = Vec::with_capacity(self.open.len());
        for one in &self.open {
            one.differences(&self.known, &self.then, told, &mut self.differences);
            let differs = !self.differences.is_empty();
            self.desk.take(if differs { one.size } else { 0 });
            if self.desk.left == 0 {
                return 0;
            }
            let new = || Open::new(self.facts, one.diagram, &self.then, self.askable, &mut self.desk.bench);
            changed.push(differs.then(new));
        }
        let open =
            self.open.iter().zip(&changed).filter_map(|(old, new)| new.as_ref().map_or(Some(*old), Option::as_ref));
        let desk = core::mem::take(&mut self.desk);
        let mut outlook = Outlook::new(self.facts, self.then.clone(), self.askable, open.collect(), self.knots, desk);
        let left = outlook.best(more);
        self.desk = outlook.desk;
        if let Err(place) = self.desk.place(more, &self.then) {
            self.desk.seen.insert(place, (more, self.then.clone(), left));
        }
        left
    }

    /// The screens to expect when the best of those that need not wait is asked next, and after `more` answers.
    fn best(&mut self, more: u8) -> u64 {
        let facts = self.facts;
        let relevant = self.open.iter().fold(FactSet::EMPTY, |all, one| all.or(one.relevant)).iter();
        let relevant: FactSet = relevant.filter(|fact| !self.known.settles(*fact)).collect();
        let screens = facts.screens().map(|(_, on_screen)| on_screen).filter(|on_screen| on_screen.meets(relevant));
        let (free, waiting): (Vec<FactSet>, Vec<FactSet>) =
            screens.partition(|on_screen| first(facts, *on_screen, relevant).is_empty());
        let next = if free.is_empty() { waiting } else { free };
        let expected = next.into_iter().map(|on_screen| 1000 + self.after(on_screen.and(self.askable), more));
        expected.min().unwrap_or(0)
    }

    /// The answers to expect on a screen, with their weights.
    ///
    /// Several facts on one screen (tick what fits) are weighed one deviation at a time from the most usual answer:
    /// people mostly tick one thing.
    fn likely_answers(&self, on_screen: FactSet) -> Vec<(u64, Vec<(FactId, Classes)>)> {
        let facts: Vec<(FactId, Vec<Kind>)> = on_screen
            .iter()
            .filter(|fact| !self.known.settles(*fact))
            .map(|fact| (fact, self.kinds(fact)))
            .filter(|(_, kinds)| !kinds.is_empty())
            .collect();
        if let [(fact, kinds)] = facts.as_slice() {
            return kinds.iter().map(|kind| (kind.weight, vec![(*fact, kind.classes)])).collect();
        }
        let usual = |kinds: &[Kind]| kinds.iter().copied().rev().max_by_key(|kind| kind.weight).unwrap_or_default();
        let all: Vec<(FactId, Classes)> = facts.iter().map(|(fact, kinds)| (*fact, usual(kinds).classes)).collect();
        let mut answers = vec![(1000, all.clone())];
        for (at, (_, kinds)) in facts.iter().enumerate() {
            let most = usual(kinds);
            for kind in kinds.iter().filter(|kind| kind.classes != most.classes) {
                let mut answer = all.clone();
                if let Some(slot) = answer.get_mut(at) {
                    slot.1 = kind.classes;
                }
                answers.push((kind.weight.saturating_mul(1000) / most.weight.max(1), answer));
            }
        }
        answers
    }

    /// The classes of a fact that some person can be in; those together that nothing tells apart.
    fn kinds(&self, fact: FactId) -> Vec<Kind> {
        let looking: Vec<&Open> = self.open.iter().copied().filter(|one| one.looks_at.contains(fact)).collect();
        let alike = |one: u8, other: u8| {
            looking.iter().all(|open| open.treats_alike(fact, one, other))
                && self.knots.iter().all(|knot| knot.treats_alike(fact, one, other))
        };
        let mut kinds: Vec<(u8, Kind)> = Vec::new();
        for class in self.known.of(fact).iter() {
            let weight = self.facts.get(fact).map_or(1, |fact| fact.weight(class));
            match kinds.iter_mut().find(|(first, _)| alike(*first, class)) {
                Some((_, kind)) => {
                    kind.classes = kind.classes.or(Classes::only(class));
                    kind.weight += weight;
                }
                None => kinds.push((class, Kind { classes: Classes::only(class), weight })),
            }
        }
        kinds.into_iter().map(|(_, kind)| kind).collect()
    }
}

/// Answers to a fact that lead to the same, and how often they are expected.
#[derive(Debug, Clone, Copy, Default)]
struct Kind {
    classes: Classes,
    weight: u64,
}

/// Joins the chances of one more programme: a screen is asked when any programme asks it.
fn join(chances: &mut [u64], more: &[(ScreenId, u64)]) {
    for (screen, one) in more {
        if let Some(all) = chances.get_mut(usize::from(screen.0)) {
            let one = (*one).min(CERTAIN);
            *all += one - *all * one / CERTAIN;
        }
    }
}
