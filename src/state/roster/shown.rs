//! What the worker of the roster that is shown tells, and where the focus goes then.

use leptos::prelude::*;
use zhucan_roster_messages::{FileForm, Refusal, Told, Work};

use super::works::Works;
use super::{Now, Roster};
use crate::platform::files::{self, Bytes};
use crate::platform::focus;

/// What kind of file each is, for the browser.
const KINDS: [&str; 3] = [
    "text/csv;charset=utf-8",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/octet-stream",
];

/// The list in which a meaning was chosen: it is drawn anew, and the focus goes back to it.
const CORRECTED: &str = "#corrected";

impl Roster {
    pub(super) fn of_the_shown(self, told: Told, bytes: Option<Bytes>) {
        match told {
            Told::Progress(Work::Reading, _) | Told::Refused(_) => {}
            // What was stopped meanwhile does not begin again.
            Told::Progress(work, done) => {
                if let Some(part) = bytes {
                    files::has_come(part);
                }
                self.now.update(|now| now.has_come(work, done));
            }
            Told::Cancelled => self.cancelled(),
            Told::Recognised(known) => {
                self.now.update(|now| *now = Now { known: Some(known), doing: now.doing, ..now.only_its_file() });
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
                self.done(Work::Screening);
                focus::soon("#results");
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
                self.done(Work::Comparing);
                focus::soon("#compared");
            }
            Told::NotCompared(refusal) => self.not_compared(refusal),
            Told::Changes(change, people) => {
                self.now.update(|now| now.changed = Some((change, people)));
                focus::soon("#changed");
            }
            Told::Written(_, form) => {
                let parts: Vec<Bytes> = files::come().into_iter().chain(bytes).collect();
                self.written(&parts, usize::from(form == FileForm::Xlsx));
            }
            Told::NotWritten(_) => {
                drop(files::come());
                self.written(&[], 0);
            }
            Told::Edition(id) => self.save(&Vec::from_iter(bytes), format!("zhucan-{id}.edition"), 2),
        }
    }

    /// A work is done: the name of the file that came of it.
    fn done(self, work: Work) -> String {
        let file = self.works.try_update(|works| works.done(work)).unwrap_or_default();
        self.go_on();
        file
    }

    /// What waits is next.
    fn go_on(self) {
        let next = self.works.with_untracked(Works::first);
        self.now.update(|now| now.doing = next.map(|work| (work, 0)));
    }

    fn cancelled(self) {
        drop(files::come());
        let stopped = self.works.try_update(Works::stopped).flatten();
        self.go_on();
        if stopped.is_none() {
            return;
        }
        self.now.update(|now| now.cancelled = stopped);
        focus::soon(match stopped {
            Some(Work::Writing) => "#along",
            Some(Work::Comparing) => "#editions",
            _ => "#columns",
        });
    }

    fn not_compared(self, refusal: Refusal) {
        self.now.update(|now| now.not_compared = Some(refusal));
        self.done(Work::Comparing);
        focus::soon("#not-compared");
    }

    fn written(self, parts: &[Bytes], kind: usize) {
        // Where it is on the button that goes, the focus goes to the heading over it.
        let on_stop = focus::is_in(".doing");
        let name = self.done(Work::Writing);
        self.save(parts, name, kind);
        if on_stop && self.works.with_untracked(|works| works.first().is_none()) {
            focus::soon("#along");
        }
    }

    fn save(self, parts: &[Bytes], name: String, kind: usize) {
        let kind = KINDS.get(kind).copied().unwrap_or_default();
        let saved = !parts.is_empty() && files::save(parts, &name, kind);
        self.now.update(|now| now.handed_over(name, saved));
    }
}
