//! What the workers tell, and where the focus goes then.

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
            Told::Progress(work, done) => self.progress(work, done),
            Told::Recognised(known) => {
                let before = self.workers.get_untracked().shown;
                if let Some(before) = before {
                    before.end();
                }
                self.workers.set(Workers { shown: Some(worker), coming: None });
                let file = self.names.with_untracked(|[coming, _]| coming.clone());
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

    /// Nothing comes of the roster that was being read. What was there before stays.
    fn give_up(self, trouble: Trouble) {
        self.workers.update(|workers| workers.coming = None);
        self.now.update(|now| (now.busy, now.trouble) = (None, Some(trouble)));
        focus::soon("#trouble");
    }

    fn of_the_shown(self, told: Told, bytes: Option<Bytes>) {
        match told {
            Told::Progress(Work::Screening, done) => self.progress(Work::Screening, done),
            Told::Progress(Work::Reading, _) | Told::Refused(_) => {}
            Told::Recognised(known) => self.now.update(|now| {
                *now = Now { file: std::mem::take(&mut now.file), known: Some(known), ..Now::default() };
            }),
            Told::Taken(column) => self.now.update(|now| now.taken = Some(column)),
            Told::Screened(screened) => {
                let bad = screened.bad > 0;
                self.now.update(|now| {
                    let (file, known) = (std::mem::take(&mut now.file), now.known.take());
                    *now = Now { file, known, screened: Some(screened), ..Now::default() };
                });
                focus::soon("#results");
                if bad {
                    self.bad_rows(0);
                }
            }
            Told::Cancelled => {
                self.now.update(|now| (now.busy, now.cancelled) = (None, true));
                focus::soon("#columns");
            }
            Told::People(group, people) => {
                self.now.update(|now| now.people = Some((group, people)));
                focus::soon("#people");
            }
            Told::BadRows(rows) => self.now.update(|now| now.bad = Some(rows)),
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
            Told::Written(_, form) => self.save(bytes, usize::from(form == FileForm::Xlsx)),
            Told::Edition(id) => {
                self.names.update(|[_, saving]| *saving = format!("zhucan-{id}.edition"));
                self.save(bytes, 2);
            }
        }
    }

    fn not_compared(self, refusal: Refusal) {
        self.now.update(|now| now.not_compared = Some(refusal));
        focus::soon("#not-compared");
    }

    fn save(self, bytes: Option<Bytes>, kind: usize) {
        let name = self.names.with_untracked(|[_, saving]| saving.clone());
        let saved = bytes.is_some_and(|bytes| files::save(&bytes, &name, KINDS.get(kind).copied().unwrap_or_default()));
        self.now.update(|now| now.saved = saved.then_some(name));
    }

    fn progress(self, work: Work, done: u32) {
        // What was stopped meanwhile does not begin again.
        self.now.update(|now| now.busy = now.busy.map(|_| (work, done)));
    }
}
