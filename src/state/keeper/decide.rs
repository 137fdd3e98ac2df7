//! What the person decides about what is kept.

use leptos::prelude::*;
use zhucan_catalog::CodeError;

use super::{KEEPER, Keeper, Keeping, Trouble, readable};
use crate::platform::storage::{self, For, NotKept};
use crate::state::interview::Interview;
use crate::state::kept::interview_of;
use crate::state::policy::{catalogue, layouts};

impl Keeper {
    /// Keeps for good from now on. What another tab or an earlier visit kept is replaced.
    pub fn allow(self) {
        let blocked = !storage::works(For::Good);
        self.now.update(|now| {
            let trouble = blocked.then_some(Trouble::NotKept(NotKept::Blocked));
            *now = Keeping { allowed: !blocked, text: storage::read(For::Good), trouble, ..Keeping::default() };
        });
        self.write();
        // Nothing is said to be kept that is not.
        self.now.update(|now| now.allowed = now.allowed && now.text.is_some() && now.trouble.is_none());
    }

    /// Deletes what is kept for good, and keeps nothing from now on.
    pub fn delete(self) {
        storage::delete(For::Good);
        self.now.set(Keeping { deleted: true, ..Keeping::default() });
    }

    /// Deletes what is kept for good, also where nobody has asked what that is, and offers none of it.
    pub fn forget_all() {
        match KEEPER.get() {
            Some(keeper) => keeper.delete(),
            None => storage::delete(For::Good),
        }
    }

    /// Goes on with what an earlier visit kept.
    pub fn take_offered(self) {
        let offered = self.now.with_untracked(|now| now.offered.clone());
        self.now.update(|now| {
            now.offered = None;
            now.allowed = true;
        });
        if let Some(Ok(kept)) = offered {
            self.resume(&kept);
        }
    }

    /// Leaves what an earlier visit kept: the next answer takes its place.
    pub fn pass_over(self) {
        self.now.update(|now| {
            now.allowed = now.allowed || now.offered.as_ref().is_some_and(Result::is_ok);
            now.offered = None;
        });
    }

    /// Takes what another tab kept, in the place of what is here.
    pub fn take_other(self) {
        let text = storage::read(For::Good);
        let kept = text.as_deref().map(readable);
        self.now.update(|now| {
            now.trouble = None;
            now.allowed = text.is_some();
            now.text = text;
            now.offered = kept.clone().filter(Result::is_err);
        });
        if let Some(Ok(kept)) = kept {
            self.resume(&kept);
        }
    }

    /// Goes on with a code.
    ///
    /// # Errors
    /// When it is not one, is damaged, or was made by a newer version of the page. What is here stays.
    pub fn take_code(self, code: &str) -> Result<(), CodeError> {
        let (interview, again) = interview_of(code, catalogue(), layouts(), Default::default())?;
        self.now.update(|now| {
            // What is kept for good may be somebody else's: it stays, and is offered.
            let kept = now.text.as_deref().filter(|_| now.allowed).map(readable);
            now.offered = now.offered.take().or(kept.filter(|kept| kept.as_ref().is_ok_and(|one| one.code.is_some())));
            now.allowed = now.allowed && now.offered.is_none();
            now.again = again;
        });
        self.session.go_on_with(interview);
        Ok(())
    }

    /// Forgets the answers of this tab; what is kept for good stays.
    pub fn clear(self) {
        let kept = self.now.with_untracked(|now| now.text.clone().filter(|_| now.allowed));
        self.now.update(|now| {
            let kept = kept.as_deref().map(readable).filter(|kept| kept.as_ref().is_ok_and(|one| one.code.is_some()));
            now.offered = now.offered.take().or(kept);
            now.allowed = now.allowed && now.offered.is_none();
            (now.again, now.unread) = (None, false);
        });
        self.draft.set(String::new());
        self.session.go_on_with(Interview::default());
        // At once: nobody who has cleared it finds it again.
        self.write();
    }

    /// The person has seen that another edition asks some answers again, or that what this tab left could not be read.
    pub fn has_seen(self) {
        self.now.update(|now| (now.again, now.unread_why) = (None, None));
    }

    /// Another tab changed what is kept, or deleted it.
    pub(super) fn changed_elsewhere(self, deleted: bool) {
        if deleted && self.now.with_untracked(|now| now.allowed) {
            // What this tab wrote before it heard of that is deleted with it.
            storage::delete(For::Good);
        }
        let there = storage::read(For::Good);
        self.now.update(|now| {
            if there.is_none() {
                now.offered = None;
            }
            if now.allowed && (deleted || there != now.text) {
                // Deleted there is deleted everywhere.
                now.allowed = there.is_some();
                now.trouble = there.is_some().then_some(Trouble::OtherTab);
            }
        });
    }
}
