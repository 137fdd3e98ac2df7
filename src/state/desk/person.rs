//! One person at the desk: what was said, and what of it was seen.

use zhucan_catalog::{Assessed, Catalogue, Household};
use zhucan_rules::{Date, FactId, FactSet, Outcome, ScreenId};

use super::basis::Basis;
use crate::route::Place;
use crate::state::interview::{Given, Interview};
use crate::words::Voice;

/// What a verdict rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rests {
    /// It is still open.
    Open,
    /// On what was seen: it would be the same if nothing else were known.
    Seen,
    /// On what was seen and what was only stated, together.
    Partly,
    /// On what was only stated: it would be the same if nothing had been seen.
    Stated,
}

/// One person at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    ticket: u32,
    interview: Interview,
    /// The voice in which a code was written that is gone on with.
    brought: Voice,
    /// What answers rest on that do not rest on the person's word alone.
    seen: Vec<(FactId, Basis)>,
    /// The screens that were passed over.
    passed: Vec<ScreenId>,
}

impl Person {
    pub(super) fn new(ticket: u32) -> Self {
        Self {
            ticket,
            interview: Interview::default(),
            brought: Voice::default(),
            seen: Vec::new(),
            passed: Vec::new(),
        }
    }

    /// The number of the ticket: all that the page calls a person by.
    #[must_use]
    pub const fn ticket(&self) -> u32 {
        self.ticket
    }

    /// What was said.
    #[must_use]
    pub const fn interview(&self) -> &Interview {
        &self.interview
    }

    /// What an answer rests on.
    #[must_use]
    pub fn basis(&self, fact: FactId) -> Basis {
        self.seen.iter().find(|(one, _)| *one == fact).map(|(_, basis)| *basis).unwrap_or_default()
    }

    /// Every verdict on a day, and what it rests on.
    #[must_use]
    pub fn assessed(&self, catalogue: &Catalogue, on: Date) -> Vec<(Assessed, Rests)> {
        let all = catalogue.assess(self.interview.household(), on).programmes;
        let [seen, stated] = [true, false].map(|seen| self.assessed_alone(seen, catalogue, on));
        let decide = |alone: &[Assessed], one: &Assessed| {
            alone.iter().any(|other| other.programme == one.programme && other.outcome == one.outcome)
        };
        let rests = |one: &Assessed| match one.outcome {
            Outcome::Open(_) => Rests::Open,
            Outcome::Decided(_) if decide(&seen, one) => Rests::Seen,
            Outcome::Decided(_) if decide(&stated, one) => Rests::Stated,
            Outcome::Decided(_) => Rests::Partly,
        };
        all.into_iter().map(|one| (one, rests(&one))).collect()
    }

    /// What the verdicts would be if only that were known which was seen, or only that which was not.
    fn assessed_alone(&self, seen: bool, catalogue: &Catalogue, on: Date) -> Vec<Assessed> {
        let mut given = self.interview.household().given();
        given.retain(|(fact, _)| (self.basis(*fact) != Basis::Stated) == seen);
        catalogue.assess(&Household::of(catalogue, &given).0, on).programmes
    }

    /// Takes answers of one screen, or of several at once where none is named.
    pub(super) fn answer(&mut self, catalogue: &Catalogue, screen: Option<ScreenId>, given: &Given, basis: Basis) {
        self.interview = self.interview.answered(catalogue, Place::Edit(0), screen, given);
        for (fact, _) in given {
            self.passed.retain(|one| !catalogue.facts.on_screen(*one).contains(*fact));
            self.mark(*fact, basis);
        }
        let answered = self.interview.household().answers().known();
        self.seen.retain(|(fact, _)| answered.contains(*fact));
    }

    pub(super) const fn brought(&self) -> Voice {
        self.brought
    }

    pub(super) fn speaks(&mut self, voice: Voice) {
        self.interview = self.interview.spoken_by(voice);
    }

    pub(super) fn go_on_with(&mut self, interview: Interview) {
        self.brought = interview.voice();
        (self.interview, self.seen, self.passed) = (interview, Vec::new(), Vec::new());
    }

    pub(super) fn mark(&mut self, fact: FactId, basis: Basis) {
        self.seen.retain(|(one, _)| *one != fact);
        if basis != Basis::Stated {
            self.seen.push((fact, basis));
        }
    }

    pub(super) fn forget(&mut self, catalogue: &Catalogue, facts: FactSet) {
        let mut given = self.interview.household().given();
        given.retain(|(fact, _)| !facts.contains(*fact));
        self.interview = Interview::resumed(catalogue, self.interview.voice(), &given, self.interview.trail());
        self.seen.retain(|(fact, _)| !facts.contains(*fact));
    }

    pub(super) fn pass(&mut self, screen: ScreenId) {
        if !self.passed.contains(&screen) {
            self.passed.push(screen);
        }
    }

    pub(super) fn is_passed(&self, screen: ScreenId) -> bool {
        self.passed.contains(&screen)
    }
}
