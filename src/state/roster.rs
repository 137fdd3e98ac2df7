//! A whole roster: what its worker has told, while its screen is shown. Nothing of it is kept: the worker is ended, and
//! everything wiped, when the screen is left and when the page is.

mod asking;
mod telling;

use std::sync::OnceLock;

use leptos::prelude::*;
use zhucan_roster_messages::{
    BadRow, Changed, ChangedPerson, Column, Group, Listed, Person, Recognised, Refusal, Screened, Work,
};

use super::navigator::Navigator;
use super::session::Session;
use crate::platform::worker::Worker;
use crate::platform::{files, page};
use crate::route::Route;

/// The workers: one whose roster is shown, and one whose roster is still being read.
#[derive(Debug, Clone, Copy, Default)]
struct Workers {
    shown: Option<Worker>,
    coming: Option<Worker>,
}

/// Why there is nothing new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The file was not taken.
    Refused(Refusal),
    /// The worker does not run here, or has stopped.
    Stopped,
}

/// What is known of the roster.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Now {
    /// The name of its file.
    pub file: String,
    /// What takes a while, and how far it has come, in thousandths.
    pub busy: Option<(Work, u32)>,
    /// Why there is nothing new.
    pub trouble: Option<Trouble>,
    /// Whether it was stopped.
    pub cancelled: bool,
    /// What its columns mean.
    pub known: Option<Recognised>,
    /// A column that means already what another was to mean.
    pub taken: Option<Column>,
    /// What was found.
    pub screened: Option<Screened>,
    /// Whether programmes stand by how many people do not receive them.
    pub in_catalogue_order: bool,
    /// The people who are shown.
    pub people: Option<(Group, Listed<Person>)>,
    /// The rows that are not taken, as far as they are shown.
    pub bad: Option<Listed<BadRow>>,
    /// The other edition's id, and whose verdict changes.
    pub compared: Option<(String, Vec<Changed>)>,
    /// Why another edition was not taken.
    pub not_compared: Option<Refusal>,
    /// The people of one change.
    pub changed: Option<(u32, Listed<ChangedPerson>)>,
    /// The name of the file that was saved last.
    pub saved: Option<String>,
}

/// The roster of the page. A handle: copy it freely.
#[derive(Debug, Clone, Copy)]
pub struct Roster {
    /// The session, which knows nothing of the people on the roster.
    pub session: Session,
    workers: RwSignal<Workers>,
    now: RwSignal<Now>,
    /// The name of the file that is still being read, and what a file that is being written will be called.
    names: RwSignal<[String; 2]>,
}

static ROSTER: OnceLock<Roster> = OnceLock::new();

impl Roster {
    /// The roster of the page. From the first time on it is wiped whenever it has to be.
    pub fn of_the_page(session: Session, navigator: Navigator) -> Self {
        *ROSTER.get_or_init(|| {
            // It lives as long as the page.
            let owner = Owner::new();
            let roster = owner.with(|| Self::new(session));
            let is_here = move || navigator.route_now() == Route::Roster;
            let only_here = move || {
                if navigator.route() != Route::Roster {
                    roster.wipe();
                }
            };
            owner.with(|| page::follow(only_here));
            page::on_leave_and_return(move || roster.wipe());
            files::on_drop(is_here, move |chosen| roster.open(chosen));
            std::mem::forget(owner);
            roster
        })
    }

    fn new(session: Session) -> Self {
        let (workers, now, names) = (RwSignal::default(), RwSignal::default(), RwSignal::default());
        Self { session, workers, now, names }
    }

    /// What is known of the roster; whoever asks follows it.
    pub fn now<T>(self, look: impl FnOnce(&Now) -> T) -> T {
        self.now.with(look)
    }

    /// Ends the workers, and forgets everything.
    pub fn wipe(self) {
        let Workers { shown, coming } = self.workers.get_untracked();
        let all = shown.into_iter().chain(coming);
        let mut any = false;
        for worker in all {
            worker.end();
            any = true;
        }
        if any || self.now.with_untracked(|now| *now != Now::default()) {
            self.workers.set(Workers::default());
            self.names.set(Default::default());
            self.now.set(Now::default());
        }
    }
}
