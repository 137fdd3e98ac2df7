//! What the worker is asked.

use leptos::prelude::*;
use zhucan_roster_messages::{Ask, Export, Group, Meaning, Work, written};

use super::works::Works;
use super::{Now, Roster, Workers};
use crate::platform::files;
use crate::platform::focus;
use crate::platform::worker::Message;

impl Roster {
    /// Stops what takes a while. A roster that is being read goes; one that is shown stays, with what was found.
    pub fn cancel(self) {
        let Workers { coming, .. } = self.workers.get_untracked();
        if let Some(coming) = coming {
            coming.end();
            self.workers.update(|workers| workers.coming = None);
            self.now.update(|now| (now.reading, now.cancelled) = (None, Some(Work::Reading)));
            focus::soon("main h1");
        } else {
            self.stop();
        }
    }

    fn stop(self) {
        self.works.update(Works::stop);
        self.ask(&Ask::Cancel);
    }

    /// Says that a column means something else. What was found by what it meant before is no more, and what is being found
    /// is not gone on with.
    pub fn correct(self, column: usize, meaning: Meaning) {
        if self.works.with_untracked(|works| works.first() == Some(Work::Screening)) {
            self.stop();
        }
        self.corrected.set(column);
        self.now.update(|now| now.taken = None);
        self.ask(&Ask::Correct { column: u32::try_from(column).unwrap_or(u32::MAX), meaning });
    }

    /// Assesses everybody.
    pub fn screen(self) {
        self.begin(Work::Screening, String::new());
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
            self.begin(Work::Comparing, String::new());
            shown.ask(Message { ask: &written(&Ask::Compare), file: Some(chosen), rules: None });
        }
    }

    /// Shows some of the people of a change.
    pub fn changes(self, change: u32, from: u32) {
        self.ask(&Ask::Changes { change, from });
    }

    /// Saves a table under a name.
    pub fn export(self, export: Export, name: String) {
        self.begin(Work::Writing, name);
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
    fn begin(self, work: Work, file: String) {
        self.works.update(|works| works.begin(work, file));
        self.now.update(|now| (now.doing, now.cancelled) = (now.doing.or(Some((work, 0))), None));
    }

    fn ask(self, ask: &Ask) {
        if let Some(shown) = self.workers.with_untracked(|workers| workers.shown) {
            shown.ask(Message { ask: &written(ask), ..Message::default() });
        }
    }
}
