//! What comes in at the top of the counter, and how everything goes out again.

use leptos::prelude::*;
use zhucan_catalog::Certificate;

use super::{Counter, Entry, GRACE, QUIET};
use crate::platform::memory::overwrite;
use crate::platform::storage::{self, For};
use crate::platform::{fields, idle};
use crate::route::Route;
use crate::state::desk::Desk;
use crate::state::interview::Interview;
use crate::state::keeper::Keeper;
use crate::state::kept::interview_of;
use crate::state::navigator::Navigator;
use crate::state::policy::{catalogue, layouts};

impl Counter {
    /// Reads a certificate's number, or a resident's code, and lets the text go.
    pub fn take(self, text: String) {
        self.stop_looking();
        // A number is not tried as a code first: that would leave a copy of it in memory.
        let entry = if text.trim_start().starts_with(['z', 'Z', 'ｚ', 'Ｚ']) {
            match interview_of(&text, catalogue(), layouts(), Default::default()) {
                Ok((interview, again)) => {
                    self.turn_to(|desk| desk.take_interview(interview));
                    Entry::Taken(again.unwrap_or(0))
                }
                Err(error) => Entry::NoCode(error),
            }
        } else {
            match Certificate::read(&text, self.session.today) {
                Ok(certificate) => Entry::Read(certificate),
                Err(fault) => Entry::NoNumber(fault),
            }
        };
        overwrite(text);
        if !matches!(entry, Entry::NoNumber(_) | Entry::NoCode(_)) {
            fields::empty("#entry");
        }
        self.entry.set(entry);
    }

    /// Fills in what the certificate's number said; whether there was one.
    pub fn confirm(self) -> bool {
        let Entry::Read(certificate) = self.entry.get_untracked() else { return false };
        self.change(|desk| desk.take_certificate(catalogue(), certificate));
        self.entry.set(Entry::Filled(certificate));
        true
    }

    /// Takes away what is said of what was entered; whether there was anything.
    pub fn dismiss(self) -> bool {
        let there = self.entry.with_untracked(|entry| *entry != Entry::Nothing);
        if there {
            self.entry.set(Entry::Nothing);
        }
        there
    }

    /// Is done with whoever is at the desk: nothing of them is left, nor of whoever used this machine before.
    pub fn finish(self) {
        if self.desk_now(Desk::is_used) {
            self.clear_away();
        }
        self.clear_fields();
        self.change(Desk::finish);
        self.forget_what_followed();
    }

    /// Takes everybody at the desk away, and what stands in the fields. What the browser keeps is not theirs: it stays.
    pub fn wipe(self) {
        self.clear_fields();
        if self.desk_now(|desk| *desk != Desk::default()) {
            self.change(|desk| *desk = Desk::default());
            self.forget_what_followed();
        }
    }

    /// Works out anew what follows from the desk: it would hold what was until somebody looks at it.
    fn forget_what_followed(self) {
        self.interview.with_untracked(|_| ());
        self.open.with_untracked(|_| ());
        self.assessed.with_untracked(|_| ());
    }

    /// Takes away what the browser keeps of this page: at a counter that is somebody else's.
    fn clear_away(self) {
        storage::delete(For::ThisTab);
        Keeper::forget_all();
        self.session.go_on_with(Interview::default());
    }

    /// Empties the fields, and takes away what is said of them.
    pub(super) fn clear_fields(self) {
        fields::empty("main input[type=text]");
        self.entry.set(Entry::Nothing);
        self.wrong.set(None);
        self.half.set(None);
        self.prints.set(false);
        self.warns.set(false);
        self.put_aside();
    }

    /// Wipes everything once another screen is shown.
    pub(super) fn only_here(self, navigator: Navigator) {
        if navigator.route() != Route::Counter {
            self.wipe();
        }
    }

    /// Asks when nobody has been there for a while, and wipes everything when nobody answers.
    pub(super) fn watch(self) {
        let ask = move || {
            let typed = fields::is_filled("main input[type=text]");
            self.warns.set(typed || self.desk_now(Desk::is_used) || self.has_entry() || self.is_looking());
        };
        let gone = move || {
            if self.warns.get_untracked() {
                self.wipe();
                self.entry.set(Entry::Wiped);
            }
        };
        let here = move || {
            if self.warns.get_untracked() {
                self.warns.set(false);
            }
        };
        let calls =
            idle::Calls { quiet: QUIET, ask: Box::new(ask), grace: GRACE, gone: Box::new(gone), here: Box::new(here) };
        idle::follow(calls);
    }

    fn has_entry(self) -> bool {
        self.entry.with_untracked(|entry| !matches!(entry, Entry::Nothing | Entry::Wiped))
    }
}
