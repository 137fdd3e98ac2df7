//! The interview as a plain value: what was said, and which questions were shown in which order.

mod resumed;

use zhucan_catalog::{Catalogue, Household};
use zhucan_rules::{Date, FactId, FactSet, Ranked, ScreenId, TopicId, Value};

use crate::route::{Place, Route};
use crate::words::Voice;

/// The answers of one screen; `None` is "not sure".
pub type Given = Vec<(FactId, Option<Value>)>;

/// An interview. Every operation leaves a value that can be shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Interview {
    household: Household,
    /// The screens that were answered, in order; the place of each is its step.
    trail: Vec<ScreenId>,
    /// Earlier answers that the last one contradicted, and that were forgotten.
    dropped: Vec<FactId>,
    /// Who is spoken to.
    voice: Voice,
    /// The lines of the checklist that are ticked.
    ticks: Vec<String>,
}

impl Interview {
    /// An interview in which nothing was said yet.
    #[must_use]
    pub fn begun(voice: Voice) -> Self {
        Self { voice, ..Self::default() }
    }

    /// Who is spoken to.
    #[must_use]
    pub const fn voice(&self) -> Voice {
        self.voice
    }

    /// Whether a line of the checklist is ticked.
    #[must_use]
    pub fn is_ticked(&self, line: &str) -> bool {
        self.ticks.iter().any(|ticked| ticked == line)
    }

    /// Ticks or unticks a line of the checklist.
    pub fn tick(&mut self, line: &str, on: bool) {
        self.ticks.retain(|ticked| ticked != line);
        if on {
            self.ticks.push(line.to_owned());
        }
    }

    /// What was said.
    #[must_use]
    pub const fn household(&self) -> &Household {
        &self.household
    }

    /// Whether anything was said.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        !self.household.answered().is_empty()
    }

    /// The earlier answers that the last one contradicted.
    #[must_use]
    pub fn dropped(&self) -> &[FactId] {
        &self.dropped
    }

    /// The step after the last answered one.
    #[must_use]
    pub const fn next_step(&self) -> usize {
        self.trail.len()
    }

    /// The screens still worth asking, best first. A screen already answered is not asked again.
    #[must_use]
    pub fn open(&self, catalogue: &Catalogue, on: Date) -> Vec<Ranked> {
        let answered = self.household.answered();
        let unasked = |one: &Ranked| !one.relevant.without(answered).is_empty();
        catalogue.next(&self.household, on, self.topic(catalogue)).into_iter().filter(unasked).collect()
    }

    /// The screen to show at a place, when these are still worth asking; nothing when there is nothing left to ask.
    #[must_use]
    pub fn screen(&self, catalogue: &Catalogue, place: Place, open: &[Ranked]) -> Option<ScreenId> {
        match place {
            Place::Edit(screen) => {
                let screen = ScreenId(screen);
                (!catalogue.facts.on_screen(screen).is_empty()).then_some(screen)
            }
            Place::Step(step) => self.trail.get(step).copied().or_else(|| open.first().map(|one| one.screen)),
        }
    }

    /// The facts that a screen asks about. Of several to tick, one that cannot matter is left out, so that nobody is asked
    /// more than is needed: it stays unknown, and the screen comes back if it matters later.
    #[must_use]
    pub fn asked_on(&self, catalogue: &Catalogue, screen: ScreenId, open: &[Ranked]) -> FactSet {
        let on_screen = catalogue.facts.on_screen(screen);
        let is_tick = |fact| catalogue.facts.get(fact).is_some_and(|fact| fact.parse("yes").is_ok());
        if on_screen.len() < 2 || !on_screen.iter().all(is_tick) {
            return on_screen;
        }
        let relevant =
            open.iter().filter(|one| one.screen == screen).fold(FactSet::EMPTY, |all, one| all.or(one.relevant));
        let ruled = catalogue.programmes.iter().flat_map(|one| one.rules.iter().chain(&one.rivals));
        let ruled = ruled.fold(FactSet::EMPTY, |all, rule| all.or(rule.diagram.facts()));
        let shown = relevant.or(self.household.answered()).or(on_screen.without(ruled)).and(on_screen);
        if shown.is_empty() { on_screen } else { shown }
    }

    /// Takes the answers given at a place, where this screen was shown. Earlier answers that still hold are kept.
    #[must_use]
    pub fn answered(&self, catalogue: &Catalogue, place: Place, screen: Option<ScreenId>, given: &Given) -> Self {
        let mut next = self.clone();
        next.dropped = next.household.answer(catalogue, given);
        if let Place::Step(step) = place {
            next.trail.truncate(step);
            next.trail.extend(screen);
        }
        let asked_again: FactSet = next.dropped.iter().copied().collect();
        next.trail.retain(|one| !catalogue.facts.on_screen(*one).meets(asked_again) || Some(*one) == screen);
        next
    }

    /// Where to go after an answer, when these screens are still worth asking: also after one that was changed from the list
    /// of answers.
    #[must_use]
    pub fn onward(&self, open: &[Ranked]) -> Route {
        if open.is_empty() { Route::Results } else { Route::Ask(Place::Step(self.next_step())) }
    }

    /// The topic last asked about.
    fn topic(&self, catalogue: &Catalogue) -> Option<TopicId> {
        let last = catalogue.facts.on_screen(*self.trail.last()?);
        last.iter().next().and_then(|fact| catalogue.facts.get(fact)).map(|fact| fact.topic)
    }
}
