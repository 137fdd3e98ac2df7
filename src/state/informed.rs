//! The session with the handbook at hand: everything that is told in sentences.

use std::sync::OnceLock;

use zhucan_catalog::{
    Amount, Choices, Entry, Handbook, Language, ProgrammeId, ReasonTold, Route as RouteSheet, Settlement,
};
use zhucan_rules::FactSet;

use super::languages;
use super::policy::catalogue;
use super::session::Session;
use crate::words::{ToldWords, ZH_TOLD};

/// In the order of [`Language`].
static HANDBOOKS: [OnceLock<&'static Handbook>; 3] = [const { OnceLock::new() }; 3];

fn place(language: Language) -> Option<&'static OnceLock<&'static Handbook>> {
    HANDBOOKS.get(language as usize)
}

/// Keeps the handbook of its language for as long as the page is open. There is only one edition in a page, so the first
/// one stays.
pub fn keep(handbook: Handbook) {
    if let Some(place) = place(handbook.language) {
        let _ = place.set(Box::leak(Box::new(handbook)));
    }
}

/// Whether the handbook of a language is here.
#[must_use]
pub fn is_here(language: Language) -> bool {
    place(language).is_some_and(|place| place.get().is_some())
}

/// A session and the handbook. A handle: copy it freely.
#[derive(Debug, Clone, Copy)]
pub struct Informed {
    /// The session.
    pub session: Session,
    /// What tells.
    pub handbook: &'static Handbook,
}

impl Informed {
    /// The session with the handbook of the chosen language, once that is kept.
    #[must_use]
    pub fn of(session: Session) -> Option<Self> {
        place(session.language_now())?.get().map(|handbook| Self { session, handbook })
    }

    /// The words that telling needs, in the chosen language.
    #[must_use]
    pub fn words(self) -> &'static ToldWords {
        languages::spoken(self.handbook.language).map_or(&ZH_TOLD, |spoken| spoken.told)
    }

    /// What is told of a programme.
    #[must_use]
    pub fn entry(self, programme: ProgrammeId) -> Option<&'static Entry> {
        self.handbook.entry(programme)
    }

    /// A programme's name; empty where there is none.
    #[must_use]
    pub fn name(self, programme: ProgrammeId) -> &'static str {
        self.entry(programme).map(|entry| entry.name.as_str()).unwrap_or_default()
    }

    /// Why a programme's verdict is what it is.
    #[must_use]
    pub fn reasons(self, programme: ProgrammeId) -> Vec<ReasonTold<'static>> {
        let Self { session, handbook } = self;
        session.with_interview(|now| handbook.reasons(catalogue(), programme, now.household(), session.today))
    }

    /// What a programme gives this person.
    #[must_use]
    pub fn amount(self, programme: ProgrammeId) -> Option<Amount<'static>> {
        let Self { session, handbook } = self;
        session.with_interview(|now| handbook.amount(catalogue(), programme, now.household(), session.today))
    }

    /// What this person has to choose between.
    #[must_use]
    pub fn choices(self) -> Choices<'static> {
        let Self { session, handbook } = self;
        session.with_interview(|now| handbook.choices(catalogue(), now.household(), session.today))
    }

    /// The fewest facts that settle an open programme.
    #[must_use]
    pub fn settling(self, programme: ProgrammeId) -> FactSet {
        let session = self.session;
        session.with_interview(|now| catalogue().settling(programme, now.household(), session.today))
    }

    /// What would decide an open programme.
    #[must_use]
    pub fn settlement(self, programme: ProgrammeId) -> Settlement {
        let session = self.session;
        session.with_interview(|now| catalogue().settlement(programme, now.household(), session.today))
    }

    /// The programmes to go for: likely first, then those to ask about, without what every best choice gives up.
    #[must_use]
    pub fn wanted(self) -> Vec<ProgrammeId> {
        let given_up = self.choices().given_up();
        let mut wanted = self.session.assessment().wanted();
        wanted.retain(|id| !given_up.contains(id));
        wanted
    }

    /// The route sheet for these programmes.
    #[must_use]
    pub fn route(self, wanted: &[ProgrammeId]) -> RouteSheet {
        let Self { session, handbook } = self;
        session.with_interview(|now| handbook.route(catalogue(), now.household(), session.today, wanted))
    }
}
