//! Fetching the handbook, and keeping it.

use leptos::prelude::*;
use zhucan_catalog::decode_handbook;

use super::super::informed::{self, Informed};
use super::super::policy::catalogue;
use super::Session;
use crate::platform::fetch;

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

    fn hand(self, handed: Handed) {
        self.now.update(|now| now.handed = handed);
    }

    /// Fetches the handbook, unless it is here or on its way.
    pub fn fetch_handbook(self) {
        if matches!(self.now.with_untracked(|now| now.handed), Handed::Coming | Handed::Here) {
            return;
        }
        self.hand(Handed::Coming);
        match fetch::handbook_address() {
            Some(address) => fetch::bytes(address, Box::new(move |bytes| self.take_handbook(bytes.as_deref()))),
            None => self.take_handbook(None),
        }
    }

    /// Takes the handbook's bytes, or that they did not come.
    pub fn take_handbook(self, bytes: Option<&[u8]>) {
        let handbook = bytes.and_then(|bytes| decode_handbook(bytes, &catalogue().edition).ok());
        let handed = if handbook.is_some() { Handed::Here } else { Handed::Failed };
        handbook.into_iter().for_each(informed::keep);
        self.hand(handed);
    }

    /// The session with the handbook, once that is here.
    #[must_use]
    pub fn informed(self) -> Option<Informed> {
        (self.handed() == Handed::Here).then(|| Informed::of(self)).flatten()
    }
}
