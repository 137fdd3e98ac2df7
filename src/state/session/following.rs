//! What follows from the answers: the verdicts, and what is still worth asking.

use std::sync::OnceLock;

use leptos::prelude::*;
use zhucan_catalog::{Assessment, ProgrammeId};
use zhucan_rules::{Change, Date, FactSet, Ranked, ScreenId};

use super::{Now, Session};
use crate::route::Place;
use crate::state::policy::catalogue;

/// What follows from the answers, each once somebody asks for it: most questions need no verdict.
#[derive(Debug, Clone, Default)]
pub(super) struct Following {
    assessment: OnceLock<Assessment>,
    open: OnceLock<Vec<Ranked>>,
}

impl Now {
    /// The screens still worth asking, best first.
    pub(super) fn open(&self, today: Date) -> &[Ranked] {
        self.following.open.get_or_init(|| self.interview.open(catalogue(), today))
    }

    /// The screen to show at a place.
    pub(super) fn screen(&self, place: Place, today: Date) -> Option<ScreenId> {
        self.interview.screen(catalogue(), place, self.open(today))
    }
}

impl Session {
    /// The verdicts so far.
    #[must_use]
    pub fn assessment(self) -> Assessment {
        let assess = |now: &Now| catalogue().assess(now.interview.household(), self.today);
        self.now.with(|now| now.following.assessment.get_or_init(|| assess(now)).clone())
    }

    /// The screens still worth asking, best first.
    #[must_use]
    pub fn open(self) -> Vec<Ranked> {
        self.now.with(|now| now.open(self.today).to_vec())
    }

    /// The screen to show at a place.
    #[must_use]
    pub fn screen(self, place: Place) -> Option<ScreenId> {
        self.now.with(|now| now.screen(place, self.today))
    }

    /// The facts that a screen asks about: of several needs to tick, those that can matter, that were answered before, or
    /// that only an offer turns on.
    #[must_use]
    pub fn asked_on(self, screen: ScreenId) -> FactSet {
        let open = self.open();
        self.with_interview(|now| now.asked_on(catalogue(), screen, &open))
    }

    /// The smallest changes that would turn a *not now*.
    #[must_use]
    pub fn changes(self, programme: ProgrammeId) -> Vec<Change> {
        self.with_interview(|now| catalogue().changes(programme, now.household(), self.today))
    }

    /// What has no test and is offered to this person.
    #[must_use]
    pub fn offered(self) -> Vec<ProgrammeId> {
        self.with_interview(|now| catalogue().offered(now.household()))
    }
}
