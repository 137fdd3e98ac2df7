//! What is to come after an answer, as far as the priors tell.

use crate::answers::Evidence;
use crate::diagram::{Diagram, Sweep};
use crate::fact::{Classes, FactId, FactSet, Facts, ScreenId};
use crate::relevance::{relevant_in, relevant_together};
use crate::simple::{Bench, CERTAIN, Simple};
use crate::ties::Knot;

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
pub(crate) struct Outlook<'a> {
    facts: &'a Facts,
    askable: FactSet,
    open: &'a [Open<'a>],
    /// What is known, without the classes that nobody can be in.
    known: Evidence,
    knots: Vec<Knot>,
    /// One a programme.
    memos: Vec<Memo>,
    bench: Bench,
    then: Evidence,
    differences: Vec<(FactId, Classes)>,
    chances: Vec<u64>,
}

impl<'a> Outlook<'a> {
    pub(crate) fn new(
        facts: &'a Facts,
        evidence: &Evidence,
        askable: FactSet,
        open: &'a [Open<'a>],
        bench: Bench,
    ) -> Self {
        let mut known = evidence.clone();
        for one in open {
            for (level, reach) in one.diagram.levels().iter().zip(one.sweep.reach()) {
                known.narrow(level.fact, reach.classes());
            }
        }
        let mut by_size: Vec<&Open> = Vec::new();
        for one in open {
            by_size.insert(by_size.partition_point(|other| other.size <= one.size), one);
        }
        let knots = Knot::all(by_size.into_iter().map(|one| (one.diagram, &one.sweep)), &known);
        Self {
            facts,
            askable,
            open,
            then: known.clone(),
            known,
            knots,
            memos: open.iter().map(|_| Memo::default()).collect(),
            bench,
            differences: Vec::new(),
            chances: vec![0; facts.screens().count()],
        }
    }

    /// The screens expected to remain once the facts of one screen are known, in thousandths.
    pub(crate) fn after(&mut self, on_screen: FactSet) -> u64 {
        let (mut weighed, mut weights) = (0_u64, 0_u64);
        for (weight, answer) in self.likely_answers(on_screen) {
            if let Some(left) = self.left_by(&answer) {
                weighed = weighed.saturating_add(weight.saturating_mul(left));
                weights = weights.saturating_add(weight);
            }
        }
        // Where nobody can give any of the answers that were thought of, nothing is known of what comes after.
        weighed.checked_div(weights).or_else(|| self.left_by(&[])).unwrap_or(0)
    }

    /// The screens expected to remain after an answer, in thousandths; nothing when nobody can give it.
    fn left_by(&mut self, answer: &[(FactId, Classes)]) -> Option<u64> {
        self.then.clone_from(&self.known);
        let mut told = FactSet::EMPTY;
        for (fact, classes) in answer {
            self.then.narrow(*fact, *classes);
            told.insert(*fact);
        }
        let answered = told;
        for knot in self.knots.iter().filter(|knot| knot.facts.meets(answered)) {
            if !knot.tell(&mut self.then, &mut told) {
                return None;
            }
        }
        self.chances.fill(0);
        for (one, memo) in self.open.iter().zip(&mut self.memos) {
            one.differences(&self.known, &self.then, told, &mut self.differences);
            if self.differences.is_empty() {
                join(&mut self.chances, &one.asked);
            } else if let Some(asked) = memo.find(&self.differences) {
                join(&mut self.chances, asked);
            } else {
                let start = memo.asked.len();
                one.simple.given(&self.then, told, &mut self.bench);
                let Bench { simple, chances, .. } = &mut self.bench;
                simple.asked(self.facts, self.askable, chances, &mut memo.asked);
                memo.keys.extend_from_slice(&self.differences);
                memo.ends.push((memo.keys.len(), memo.asked.len()));
                join(&mut self.chances, memo.asked.get(start..).unwrap_or_default());
            }
        }
        Some(self.chances.iter().sum::<u64>() * 1000 / CERTAIN)
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
        let looking: Vec<&Open> = self.open.iter().filter(|one| one.looks_at.contains(fact)).collect();
        let alike = |one: u8, other: u8| {
            looking.iter().all(|open| open.treats_alike(fact, one, other))
                && self.knots.iter().all(|knot| knot.treats_alike(fact, one, other))
        };
        let mut kinds: Vec<(u8, Kind)> = Vec::new();
        for class in self.known.of(fact).iter() {
            let prior = self.facts.get(fact).and_then(|known| known.prior.get(usize::from(class)).copied());
            let weight = u64::from(prior.unwrap_or(1)).max(1);
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
