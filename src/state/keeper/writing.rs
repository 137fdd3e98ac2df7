//! Keeping what is there: for the tab always, for good while the person wants that.

use leptos::prelude::*;

use super::{Keeper, Trouble};
use crate::platform::page;
use crate::platform::storage::{self, For};
use crate::state::interview::Interview;
use crate::state::kept::{Kept, code_of};
use crate::state::policy::{catalogue, layouts};
use crate::words::Voice;

impl Keeper {
    /// Keeps what is there after each change of the answers, of the fields or of how the page shows itself; the change is
    /// drawn first.
    pub(super) fn follow(self) {
        let _ = (self.session.display(), self.draft.with(String::is_empty));
        self.session.with_interview(|_| ());
        page::once_seen(move || untrack(|| self.write()));
    }

    /// Keeps what is there now.
    pub(super) fn write(self) {
        let (session, display) = (self.session, self.session.display());
        let kept = session.with_interview(|now: &Interview| Kept {
            saved: session.today,
            display,
            code: code_of(now, catalogue(), layouts(), session.today),
            trail: now.trail().to_vec(),
            ticks: now.ticks().to_vec(),
            voice: if now.has_begun() { Voice::Own } else { now.voice() },
            draft: String::new(),
        });
        let draft = self.draft.get();
        let draft = if draft.is_empty() { draft } else { [&catalogue().edition.id, " ", &draft].concat() };
        let of_the_tab = Kept { draft, ..kept.clone() };
        if of_the_tab.says_something() {
            let _ = storage::write(For::ThisTab, &of_the_tab.to_text());
        } else if !self.now.with_untracked(|now| now.unread) {
            storage::delete(For::ThisTab);
        }
        if self.now.with_untracked(|now| now.allows(&kept)) {
            self.write_for_good(&kept.to_text());
        }
    }

    fn write_for_good(self, text: &str) {
        let there = storage::read(For::Good);
        let expected = self.now.with_untracked(|now| now.text.clone());
        if there.is_none() && expected.is_some() {
            // Deleted elsewhere: nothing is kept again before somebody wants it.
            return self.now.update(|now| (now.allowed, now.text) = (false, None));
        }
        let trouble = if there.is_some() && there != expected {
            Some(Trouble::OtherTab)
        } else {
            storage::write(For::Good, text).err().map(Trouble::NotKept)
        };
        self.now.update(|now| {
            now.trouble = trouble;
            if trouble.is_none() {
                now.text = Some(text.to_owned());
            }
        });
    }
}
