//! What the worker is asked.

use leptos::prelude::*;
use zhucan_catalog::Language;
use zhucan_roster_messages::{Ask, Export, Group, Meaning, Work, read, written};

use super::{Now, Roster, Trouble, Workers};
use crate::platform::files::{self, Chosen};
use crate::platform::worker::{self, Calls, Message, Worker};
use crate::platform::{fetch, focus};
use crate::state::policy::CATALOGUE_BYTES;

/// The attribute by which the document names the worker's script.
const SCRIPT: &str = "data-roster";

impl Roster {
    /// Reads the roster in a field.
    pub fn choose(self, field: &str) {
        if let Some(chosen) = files::chosen(field) {
            self.open(chosen);
        }
    }

    /// Reads a roster, by a worker of its own: the one that is shown stays until this one is recognised.
    pub fn open(self, chosen: Chosen) {
        // Of two that are being read, the one chosen last is wanted. What is shown goes on meanwhile.
        if let Some(coming) = self.workers.get_untracked().coming {
            coming.end();
        }
        let told = move |worker, text: &str, bytes| {
            if let Some(told) = read(text) {
                self.told(worker, told, bytes);
            }
        };
        let calls = Calls { told: Box::new(told), failed: Box::new(move |worker| self.failed(worker)) };
        let Some(worker) = worker::start(SCRIPT, calls) else {
            self.now.update(|now| now.trouble = Some(Trouble::Stopped));
            return focus::soon("#trouble");
        };
        self.workers.update(|workers| workers.coming = Some(worker));
        self.coming.set(chosen.name.clone());
        self.now.update(|now| (now.trouble, now.cancelled, now.reading) = (None, None, Some(0)));
        let handbook = fetch::handbook_address(Language::Chinese.code()).map(|address| fetch::start(&address));
        fetch::later(async move {
            let handbook = match handbook {
                Some(coming) => fetch::whole(coming).await,
                None => None,
            };
            match handbook {
                Some(handbook) => self.hand_over(worker, chosen, &handbook),
                None => self.no_handbook(worker),
            }
        });
    }

    /// Gives a worker what it needs and the roster, on the day of assessment.
    fn hand_over(self, worker: Worker, chosen: Chosen, handbook: &[u8]) {
        let today = self.session.today;
        let ask = written(&Ask::Open { on: (today.year(), today.month(), today.day()) });
        worker.ask(Message { ask: &ask, file: Some(chosen), rules: Some([CATALOGUE_BYTES, handbook]) });
    }

    /// Stops what takes a while. A roster that is being read goes; one that is being assessed stays.
    pub fn cancel(self) {
        let Workers { coming, .. } = self.workers.get_untracked();
        if let Some(coming) = coming {
            coming.end();
            self.workers.update(|workers| workers.coming = None);
            self.now.update(|now| (now.reading, now.cancelled) = (None, Some(Work::Reading)));
            focus::soon("main h1");
        } else {
            self.ask(&Ask::Cancel);
        }
    }

    /// Says that a column means something else. What was found by what it meant before is no more, and what is being found
    /// is not gone on with.
    pub fn correct(self, column: usize, meaning: Meaning) {
        if self.now.with_untracked(|now| now.doing.is_some()) {
            self.ask(&Ask::Cancel);
        }
        self.corrected.set(column);
        self.now.update(|now| now.taken = None);
        self.ask(&Ask::Correct { column: u32::try_from(column).unwrap_or(u32::MAX), meaning });
    }

    /// Assesses everybody.
    pub fn screen(self) {
        self.begin(Work::Screening);
        self.ask(&Ask::Screen);
    }

    /// Shows some of the people of a group.
    pub fn people(self, group: Group, from: u32) {
        self.ask(&Ask::People { group, from });
    }

    /// Shows some of the rows that are not taken.
    pub fn bad_rows(self, from: u32) {
        self.ask(&Ask::BadRows { from });
    }

    /// Compares with the edition whose rules are in a field.
    pub fn compare(self, field: &str) {
        let shown = self.workers.with_untracked(|workers| workers.shown);
        if let (Some(shown), Some(chosen)) = (shown, files::chosen(field)) {
            self.begin(Work::Comparing);
            shown.ask(Message { ask: &written(&Ask::Compare), file: Some(chosen), rules: None });
        }
    }

    /// Shows some of the people of a change.
    pub fn changes(self, change: u32, from: u32) {
        self.ask(&Ask::Changes { change, from });
    }

    /// Saves a table under a name.
    pub fn export(self, export: Export, name: String) {
        self.writing.update(|writing| writing.push_back(name));
        self.begin(Work::Writing);
        self.ask(&Ask::Export(Box::new(export)));
    }

    /// Saves this edition's rules.
    pub fn save_edition(self) {
        self.ask(&Ask::Edition);
    }

    /// Takes a list away, and leads to the heading over what led to it.
    pub fn close(self, close: fn(&mut Now), to: &'static str) {
        self.now.update(close);
        focus::soon(to);
    }

    /// Puts the programmes in another order.
    pub fn order(self, in_catalogue_order: bool) {
        self.now.update(|now| now.in_catalogue_order = in_catalogue_order);
    }

    /// A work begins, or waits for another one.
    fn begin(self, work: Work) {
        self.now.update(|now| (now.doing, now.cancelled) = (now.doing.or(Some((work, 0))), None));
    }

    fn ask(self, ask: &Ask) {
        if let Some(shown) = self.workers.with_untracked(|workers| workers.shown) {
            shown.ask(Message { ask: &written(ask), ..Message::default() });
        }
    }
}
