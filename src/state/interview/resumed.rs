//! An interview that goes on where it was left.

use zhucan_catalog::{Catalogue, Household};
use zhucan_rules::ScreenId;

use super::{Given, Interview};
use crate::words::Voice;

impl Interview {
    /// An interview in which this was said, as far as one person can say it all. The screens were asked in the order of
    /// `trail`, where that is known.
    #[must_use]
    pub fn resumed(catalogue: &Catalogue, voice: Voice, given: &Given, trail: &[ScreenId]) -> Self {
        let (household, dropped) = Household::of(catalogue, given);
        let answered = household.answered();
        let known = catalogue.facts.screens().filter(|(_, facts)| facts.meets(answered)).map(|(screen, _)| screen);
        let known: Vec<ScreenId> = known.collect();
        let mut order: Vec<ScreenId> = Vec::new();
        for screen in trail.iter().chain(&known) {
            if known.contains(screen) && !order.contains(screen) {
                order.push(*screen);
            }
        }
        Self { household, trail: order, dropped, voice, ticks: Vec::new() }
    }

    /// The same, answered by somebody else.
    #[must_use]
    pub fn spoken_by(&self, voice: Voice) -> Self {
        Self { voice, ..self.clone() }
    }

    /// The lines of the checklist that are ticked.
    #[must_use]
    pub fn ticks(&self) -> &[String] {
        &self.ticks
    }

    /// The screens that were answered, in order.
    #[must_use]
    pub fn trail(&self) -> &[ScreenId] {
        &self.trail
    }
}
