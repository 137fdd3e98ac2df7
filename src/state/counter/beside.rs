//! What the counter shows beside facts and results while somebody wants it: the code for the phone, the reasons of one
//! programme, what a key has changed.

use leptos::prelude::*;
use zhucan_catalog::{Comes, ProgrammeId};

use super::{Counter, Looking};
use crate::platform::camera;
use crate::state::kept::code_of;
use crate::state::policy::{catalogue, layouts};

/// What a key has changed, and is said aloud because the focus is elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// What answers from now on rest on.
    Basis,
    /// Who comes.
    Comes,
    /// Which paper the printer has.
    Paper,
}

/// What is shown beside facts and results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Beside {
    /// Whether the slip is printed in large type.
    large: bool,
    /// Whether the code for the phone is on the screen.
    code: bool,
    /// The programme whose reasons are open.
    opened: Option<ProgrammeId>,
    /// The row that was left for the results or the code.
    left: Option<&'static str>,
    /// What a key has changed last.
    changed: Option<Changed>,
}

impl Counter {
    /// Who comes.
    #[must_use]
    pub fn comes(self) -> Comes {
        self.desk(|desk| desk.now().comes())
    }

    /// What the phone needs to show the same results and the same checklist; nothing while nothing is answered.
    #[must_use]
    pub fn code(self) -> Option<String> {
        self.interview(|now| code_of(now, catalogue(), layouts(), self.session.today))
    }

    /// Whether the code for the phone is on the screen.
    #[must_use]
    pub fn shows_code(self) -> bool {
        self.beside.with(|beside| beside.code)
    }

    /// Puts the code for the phone on the screen, or takes it away.
    pub fn show_code(self, on: bool) {
        self.beside.update(|beside| beside.code = on);
    }

    /// Whether the slip is printed in large type.
    #[must_use]
    pub fn is_large(self) -> bool {
        self.beside.with(|beside| beside.large)
    }

    /// Prints the slip in large type from now on, or in small.
    pub(super) fn enlarge(self, large: bool) {
        self.beside.update(|beside| beside.large = large);
    }

    /// The programme whose reasons are open.
    #[must_use]
    pub fn opened(self) -> Option<ProgrammeId> {
        self.beside.with(|beside| beside.opened)
    }

    /// Opens the reasons of a programme, and closes those of the one before; closes them where they are open.
    pub fn open_or_close(self, id: ProgrammeId) {
        self.beside.update(|beside| beside.opened = Some(id).filter(|id| beside.opened != Some(*id)));
    }

    /// Notes the row that is left for the results.
    pub fn leave_row(self, name: Option<&'static str>) {
        self.beside.update(|beside| beside.left = name);
    }

    /// The row that was left for the results.
    #[must_use]
    pub fn left_row(self) -> Option<&'static str> {
        self.beside.with_untracked(|beside| beside.left)
    }

    /// What a key has changed last.
    #[must_use]
    pub fn changed(self) -> Option<Changed> {
        self.beside.with(|beside| beside.changed)
    }

    /// Says aloud what a key has changed.
    pub fn say_changed(self, changed: Changed) {
        self.beside.update(|beside| beside.changed = Some(changed));
    }

    /// Takes all of this away, and turns the camera off.
    pub(super) fn put_aside(self) {
        camera::stop();
        self.looking.set(Looking::Off);
        self.beside.set(Beside::default());
    }
}
