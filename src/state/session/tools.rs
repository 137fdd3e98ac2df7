//! Whether the tools are here: keeping, taking along, reading aloud.

use leptos::prelude::*;

use super::{Handed, Session};

/// How far the tools have come, and whether the screens wait for what an earlier load of this tab left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tools {
    /// How far they have come.
    pub handed: Handed,
    /// Whether the answers of this tab are still to be read: no screen is drawn before.
    pub restoring: bool,
}

impl Session {
    /// How far the tools have come.
    #[must_use]
    pub fn tools(self) -> Tools {
        self.now.with(|now| now.tools)
    }

    /// The same, for what need not follow it.
    #[must_use]
    pub fn tools_now(self) -> Tools {
        self.now.with_untracked(|now| now.tools)
    }

    /// Says how far the tools have come.
    pub fn tool(self, tools: Tools) {
        self.now.update(|now| now.tools = tools);
    }
}
