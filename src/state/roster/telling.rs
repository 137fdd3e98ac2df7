//! What the workers tell, and where the focus goes then.

use std::collections::VecDeque;

use leptos::prelude::*;
use zhucan_roster_messages::{FileForm, Refusal, Told, Work};

use super::{Now, Roster, Trouble, Workers};
use crate::platform::files::{self, Bytes};
use crate::platform::focus;
use crate::platform::worker::Worker;

/// What kind of file each is, for the browser.
const KINDS: [&str; 3] = [
    "text/csv;charset=utf-8",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/octet-stream",
];

/// The list in which a meaning was chosen: it is drawn anew, and the focus goes back to it.
const CORRECTED: &str = "#corrected";

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
            self.now.set(Now { trouble: Some(Trouble::Stopped), ..Now::default() });
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
                self.writing.set(VecDeque::new());
                self.now.set(Now { file, known: Some(known), ..Now::default() });
                focus::soon("#columns");
            }
            Told::Refused(refusal) => {
                worker.end();
                self.give_up(Trouble::Refused(refusal));
            }
            _ => {}
        }
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

    fn of_the_shown(self, told: Told, bytes: Option<Bytes>) {
        match told {
            // What was stopped meanwhile does not begin again.
            Told::Progress(Work::Screening, done) => {
                self.now.update(|now| now.screening = now.screening.map(|_| done));
            }
            Told::Progress(Work::Reading, _) | Told::Refused(_) => {}
            Told::Recognised(known) => {
                self.now.update(|now| *now = Now { known: Some(known), ..now.only_its_file() });
                focus::soon(CORRECTED);
            }
            Told::Taken(column) => {
                self.now.update(|now| now.taken = Some(column));
                focus::soon(CORRECTED);
            }
            Told::Screened(screened) => {
                self.now.update(|now| {
                    *now = Now { known: now.known.take(), screened: Some(screened), ..now.only_its_file() };
                });
                focus::soon("#results");
            }
            Told::Cancelled => {
                self.now.update(|now| (now.screening, now.cancelled) = (None, true));
                focus::soon("#columns");
            }
            Told::People(group, people) => {
                self.now.update(|now| now.people = Some((group, people)));
                focus::soon("#people");
            }
            Told::BadRows(rows) => {
                self.now.update(|now| now.bad = Some(rows));
                focus::soon("#bad");
            }
            Told::Compared { edition, changes } => {
                self.now.update(|now| {
                    (now.compared, now.not_compared, now.changed) = (Some((edition, changes)), None, None);
                });
                focus::soon("#compared");
            }
            Told::NotCompared(refusal) => self.not_compared(refusal),
            Told::Changes(change, people) => {
                self.now.update(|now| now.changed = Some((change, people)));
                focus::soon("#changed");
            }
            Told::Written(_, form) => {
                let name = self.writing.try_update(VecDeque::pop_front).flatten().unwrap_or_default();
                self.save(bytes, name, usize::from(form == FileForm::Xlsx));
            }
            Told::Edition(id) => self.save(bytes, format!("zhucan-{id}.edition"), 2),
        }
    }

    fn not_compared(self, refusal: Refusal) {
        self.now.update(|now| now.not_compared = Some(refusal));
        focus::soon("#not-compared");
    }

    fn save(self, bytes: Option<Bytes>, name: String, kind: usize) {
        let saved = bytes.is_some_and(|bytes| files::save(&bytes, &name, KINDS.get(kind).copied().unwrap_or_default()));
        self.now.update(|now| now.saved = saved.then_some(name));
    }
}
