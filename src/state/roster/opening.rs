//! A roster that is chosen: a worker of its own reads it.

use leptos::prelude::*;
use zhucan_catalog::Language;
use zhucan_roster_messages::{Ask, read, written};

use super::{Roster, Trouble};
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
}
