//! What the workers tell, and what comes of a roster that is being read.

use leptos::prelude::*;
use zhucan_roster_messages::Told;

use super::works::Works;
use super::{Roster, Trouble, Workers};
use crate::platform::files::{self, Bytes};
use crate::platform::focus;
use crate::platform::worker::Worker;

impl Roster {
    /// Takes what a worker tells. One that was ended tells nothing any more.
    pub(super) fn told(self, worker: Worker, told: Told, bytes: Option<Bytes>) {
        let workers = self.workers.get_untracked();
        if workers.coming == Some(worker) {
            self.of_one_coming(worker, told);
        } else if workers.shown == Some(worker) {
            self.of_the_shown(told, bytes);
        }
    }

    /// A worker does not run, or has stopped: what it had is gone.
    pub(super) fn failed(self, worker: Worker) {
        let workers = self.workers.get_untracked();
        worker.end();
        if workers.coming == Some(worker) {
            self.give_up(Trouble::Stopped);
        } else if workers.shown == Some(worker) {
            self.workers.update(|workers| workers.shown = None);
            let works = self.given_up();
            self.now.update(|now| now.stopped(&works));
            focus::soon("#trouble");
        }
    }

    fn of_one_coming(self, worker: Worker, told: Told) {
        match told {
            Told::Progress(_, done) => self.now.update(|now| now.reading = now.reading.map(|_| done)),
            Told::Recognised(known) => {
                let before = self.workers.get_untracked().shown;
                if let Some(before) = before {
                    before.end();
                }
                self.workers.set(Workers { shown: Some(worker), coming: None });
                let file = self.coming.get_untracked();
                let works = self.given_up();
                self.now.update(|now| now.replaced(&works, file, known));
                focus::soon("#columns");
            }
            Told::Refused(refusal) => {
                worker.end();
                self.give_up(Trouble::Refused(refusal));
            }
            _ => {}
        }
    }

    /// What the worker that was shown was asked and has not done goes with it: what was to be written is told of.
    fn given_up(self) -> Works {
        drop(files::come());
        self.works.try_update(std::mem::take).unwrap_or_default()
    }

    /// The names that the columns bear did not come: nothing can be recognised.
    pub(super) fn no_handbook(self, worker: Worker) {
        if self.workers.get_untracked().coming == Some(worker) {
            worker.end();
            self.give_up(Trouble::NoHandbook);
        }
    }

    /// Nothing comes of the roster that was being read. What was there before stays.
    fn give_up(self, trouble: Trouble) {
        self.workers.update(|workers| workers.coming = None);
        self.now.update(|now| (now.reading, now.trouble) = (None, Some(trouble)));
        focus::soon("#trouble");
    }
}
