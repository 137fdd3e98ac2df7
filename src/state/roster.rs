//! A whole roster: what its worker has told, while its screen is shown. Nothing of it is kept: the worker is ended, and
//! everything wiped, when the screen is left, when the page is, and when nobody is there any more.

mod asking;
mod known;
mod opening;
mod shown;
mod telling;
mod unwritten;
mod watching;
mod works;

use std::sync::OnceLock;

use leptos::prelude::*;

use super::navigator::Navigator;
use super::session::Session;
use crate::platform::worker::Worker;
use crate::platform::{files, page};
use crate::route::Route;
pub use known::{Now, Trouble};
pub use unwritten::{Ended, Unwritten};
use works::Works;

/// The workers: one whose roster is shown, and one whose roster is still being read.
#[derive(Debug, Clone, Copy, Default)]
struct Workers {
    shown: Option<Worker>,
    coming: Option<Worker>,
}

/// The roster of the page. A handle: copy it freely.
#[derive(Debug, Clone, Copy)]
pub struct Roster {
    /// The session, which knows nothing of the people on the roster.
    pub session: Session,
    workers: RwSignal<Workers>,
    now: RwSignal<Now>,
    /// The name of the file that is still being read.
    coming: RwSignal<String>,
    /// What the worker of the roster that is shown was asked that takes a while.
    works: RwSignal<Works>,
    /// The column whose meaning was chosen last, counted from 0.
    corrected: RwSignal<usize>,
    /// Whether everything is wiped soon, because nobody is there.
    warns: RwSignal<bool>,
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
            owner.with(|| roster.watch());
            std::mem::forget(owner);
            roster
        })
    }

    fn new(session: Session) -> Self {
        let (workers, now, coming) = (RwSignal::default(), RwSignal::default(), RwSignal::default());
        let (works, corrected, warns) = (RwSignal::default(), RwSignal::default(), RwSignal::default());
        Self { session, workers, now, coming, works, corrected, warns }
    }

    /// What is known of the roster; whoever asks follows it.
    pub fn now<T>(self, look: impl FnOnce(&Now) -> T) -> T {
        self.now.with(look)
    }

    /// The column whose meaning was chosen last, counted from 0; whoever asks follows it.
    pub fn corrected(self) -> usize {
        self.corrected.get()
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
            self.coming.set(String::new());
            self.works.set(Works::default());
            drop(files::come());
            self.now.set(Now::default());
            self.warns.set(false);
        }
    }
}
