//! The clerk's desk as a plain value: the people who wait, each with a ticket, what was said of them, and what of it was
//! seen. No name and no number is in it.

mod basis;
mod certified;
mod comes;
mod person;

use zhucan_catalog::{Catalogue, Comes};
use zhucan_rules::{FactId, FactSet, Ranked, ScreenId};

use super::interview::{Given, Interview};

pub use basis::Basis;
pub use certified::Difference;
pub use comes::is_child;
pub use person::{Person, Rests};

/// Everybody who is at the desk or waits. There is always somebody at it, if only somebody of whom nothing is known yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Desk {
    now: Person,
    waiting: Vec<Person>,
    /// The number of the last ticket that was given.
    last: u32,
    /// What the answers that come now rest on.
    basis: Basis,
}

impl Default for Desk {
    fn default() -> Self {
        Self { now: Person::new(1), waiting: Vec::new(), last: 1, basis: Basis::Stated }
    }
}

impl Desk {
    /// Who is at the desk.
    #[must_use]
    pub const fn now(&self) -> &Person {
        &self.now
    }

    /// Who waits, in the order in which they came.
    #[must_use]
    pub fn waiting(&self) -> &[Person] {
        &self.waiting
    }

    /// What the answers that come now rest on.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// Answers from now on rest on this.
    pub fn rest_on(&mut self, basis: Basis) {
        self.basis = basis;
    }

    /// Whether anything is known of anybody, or was said of what is to come.
    #[must_use]
    pub fn is_used(&self) -> bool {
        self.last > 1 || self.basis != Basis::Stated || self.now.interview() != &Interview::default()
    }

    /// Says who comes for the person at the desk.
    pub fn come(&mut self, comes: Comes) {
        self.now.come(comes);
    }

    /// Takes answers for the person at the desk; they rest on what answers rest on now. Answers that contradict them are
    /// forgotten.
    pub fn answer(&mut self, catalogue: &Catalogue, screen: ScreenId, given: &Given) {
        self.now.answer(catalogue, Some(screen), given, self.basis);
    }

    /// Goes on with what a resident's code carries. All of it is stated. Somebody who is at the desk already waits. Who
    /// comes was seen here: where that was said, the code does not unsay it.
    pub fn take_interview(&mut self, interview: Interview) {
        if self.now.interview().has_begun() {
            self.add();
        }
        let comes = self.now.comes();
        self.now.go_on_with(interview);
        if comes != Comes::Person {
            self.now.come(comes);
        }
        self.basis = Basis::Stated;
    }

    /// What an answer rests on, said anew.
    pub fn mark(&mut self, fact: FactId, basis: Basis) {
        self.now.mark(fact, basis);
    }

    /// Forgets the answers to these facts.
    pub fn forget(&mut self, catalogue: &Catalogue, facts: FactSet) {
        self.now.forget(catalogue, facts);
    }

    /// Passes a screen over: it is asked once the others are answered.
    pub fn pass(&mut self, screen: ScreenId) {
        self.now.pass(screen);
    }

    /// The screen to go to after this one, of those still worth asking: the best that was not passed over; of those that were, the best. Nothing when
    /// nothing else is left to ask.
    #[must_use]
    pub fn next(&self, open: &[Ranked], after: Option<ScreenId>) -> Option<ScreenId> {
        let others = || open.iter().map(|one| one.screen).filter(|one| Some(*one) != after);
        others().find(|one| !self.now.is_passed(*one)).or_else(|| others().next())
    }

    /// Somebody new comes to the desk; who was at it waits.
    pub fn add(&mut self) {
        let new = self.ticket();
        self.waiting.push(std::mem::replace(&mut self.now, new));
    }

    /// Calls somebody who waits; who was at the desk waits in the same place.
    pub fn call(&mut self, ticket: u32) {
        if let Some(called) = self.waiting.iter_mut().find(|one| one.ticket() == ticket) {
            std::mem::swap(called, &mut self.now);
            self.basis = Basis::Stated;
        }
    }

    /// Who is at the desk is done with, and nothing of them stays. The first who waits comes, else somebody new.
    pub fn finish(&mut self) {
        self.basis = Basis::Stated;
        self.now = if self.waiting.is_empty() { self.ticket() } else { self.waiting.remove(0) };
    }

    /// Somebody who waits has gone, and nothing of them stays.
    pub fn discard(&mut self, ticket: u32) {
        self.waiting.retain(|one| one.ticket() != ticket);
    }

    fn ticket(&mut self) -> Person {
        self.last = self.last.saturating_add(1);
        self.basis = Basis::Stated;
        Person::new(self.last)
    }
}
