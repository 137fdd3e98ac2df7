//! Keeps the interview: for this tab always, and for good while the person wants that.

mod decide;
mod keeping;
mod writing;

use std::sync::OnceLock;

use leptos::prelude::*;

use super::interview::Interview;
use super::kept::{Kept, Unreadable, interview_of};
use super::policy::{catalogue, layouts};
use super::session::Session;
use crate::platform::page;
use crate::platform::storage::{self, For};
use crate::words::Voice;
use keeping::readable;

pub use keeping::{Keeping, Trouble};

/// Keeps the interview. A handle: copy it freely.
#[derive(Debug, Clone, Copy)]
pub struct Keeper {
    session: Session,
    now: RwSignal<Keeping>,
    /// What stands in the fields of a question that is not sent; empty where nothing does.
    draft: RwSignal<String>,
}

static KEEPER: OnceLock<Keeper> = OnceLock::new();

impl Keeper {
    /// The keeper of the page, which begins to keep when it is first asked for: it reads what this tab left when it was
    /// loaded before, and what an earlier visit kept for good.
    pub fn of_the_page(session: Session) -> Self {
        *KEEPER.get_or_init(|| {
            // It lives as long as the page.
            let owner = Owner::new();
            let keeper = owner.with(|| Self { session, now: RwSignal::default(), draft: RwSignal::default() });
            keeper.read();
            owner.with(|| page::follow(move || keeper.follow()));
            storage::on_change_elsewhere(move |deleted| keeper.changed_elsewhere(deleted));
            std::mem::forget(owner);
            keeper
        })
    }

    /// What is known.
    #[must_use]
    pub fn keeping(self) -> Keeping {
        self.now.get()
    }

    fn read(self) {
        // Whoever has begun in the meantime goes on with that.
        let left = storage::read(For::ThisTab).filter(|_| !self.session.has_begun_here());
        let (tab, unread) = match left.as_deref().map(Kept::parse) {
            Some(Ok(kept)) => (Some(kept), None),
            Some(Err(why)) => (None, Some(why)),
            None => (None, None),
        };
        let text = storage::read(For::Good);
        let good = text.as_deref().map(readable);
        if let Some(kept) = tab.as_ref().or(good.as_ref().and_then(|good| good.as_ref().ok())) {
            let display = kept.display;
            self.session.show_as(|shown| *shown = super::Display { language: shown.language, ..display });
        }
        let here = tab.as_ref().and_then(|kept| kept.code.clone());
        self.now.update(|now| {
            let answers = |good: &Result<Kept, Unreadable>| !good.as_ref().is_ok_and(|kept| kept.code.is_none());
            let same = |good: &Result<Kept, Unreadable>| good.as_ref().is_ok_and(|kept| kept.code == here);
            now.offered = good.clone().filter(|good| answers(good) && !same(good));
            now.allowed = good.is_some() && now.offered.is_none();
            now.text = text;
            (now.unread, now.unread_why) = (unread.is_some(), unread);
        });
        if let Some(kept) = tab {
            self.resume(&kept);
        }
    }

    /// Goes on with what was kept, as far as it can be read.
    fn resume(self, kept: &Kept) {
        let own = [&catalogue().edition.id, " "].concat();
        self.draft.set(kept.draft.strip_prefix(&own).unwrap_or_default().to_owned());
        let Some(code) = &kept.code else {
            if kept.voice != Voice::Own {
                self.session.go_on_with(Interview::begun(kept.voice));
            }
            return;
        };
        match interview_of(code, catalogue(), layouts(), (&kept.trail, &kept.ticks)) {
            Ok((interview, again)) => {
                self.session.go_on_with(interview);
                self.now.update(|now| now.again = again);
            }
            Err(error) => self.now.update(|now| (now.unread, now.unread_why) = (true, Some(error.into()))),
        }
    }

    /// The language in which the page was left, where that is kept.
    #[must_use]
    pub fn language_left() -> Option<zhucan_catalog::Language> {
        let text = storage::read(For::ThisTab).or_else(|| storage::read(For::Good));
        text.and_then(|text| Kept::parse(&text).ok()).map(|kept| kept.display.language)
    }

    /// What stood in the fields of a question, as a line, when the page was left.
    #[must_use]
    pub fn draft(self) -> String {
        self.draft.get_untracked()
    }

    /// Keeps such a line for the tab.
    pub fn keep_draft(self, line: String) {
        self.draft.set(line);
    }
}
