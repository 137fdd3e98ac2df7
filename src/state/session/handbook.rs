//! Whether the handbook is here.

use leptos::prelude::*;

use super::Session;

/// Whether the handbook is here: it is fetched when the first question is begun, or when a page needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Handed {
    /// Nobody has asked for it.
    #[default]
    NotYet,
    /// It is on its way.
    Coming,
    /// It is here.
    Here,
    /// It did not come, or is not this edition's.
    Failed,
}

impl Session {
    /// Whether the handbook is here.
    #[must_use]
    pub fn handed(self) -> Handed {
        self.now.with(|now| now.handed)
    }

    /// The same, for what need not follow it.
    #[must_use]
    pub fn handed_now(self) -> Handed {
        self.now.with_untracked(|now| now.handed)
    }

    /// Says how far the handbook has come.
    pub fn hand(self, handed: Handed) {
        self.now.update(|now| now.handed = handed);
    }
}
