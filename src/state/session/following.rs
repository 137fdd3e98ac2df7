//! What follows from the answers: the verdicts, and what is still worth asking.

use leptos::prelude::*;
use zhucan_catalog::{Assessment, ProgrammeId};
use zhucan_rules::{Change, FactSet, Ranked, ScreenId};

use super::Session;
use crate::route::Place;
use crate::state::policy::catalogue;

impl Session {
    /// The verdicts so far.
    #[must_use]
    pub fn assessment(self) -> Assessment {
        self.following.with(|now| now.assessment.clone())
    }

    /// The screens still worth asking, best first.
    #[must_use]
    pub fn open(self) -> Vec<Ranked> {
        self.following.with(|now| now.open.clone())
    }

    /// The screen to show at a place.
    #[must_use]
    pub fn screen(self, place: Place) -> Option<ScreenId> {
        self.with_interview(|now| now.screen(catalogue(), self.today, place))
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
