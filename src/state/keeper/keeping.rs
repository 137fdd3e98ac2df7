//! What is known of what is kept for good.

use crate::platform::storage::NotKept;
use crate::state::kept::{Kept, Unreadable, interview_of};
use crate::state::policy::{catalogue, layouts};

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The browser kept nothing.
    NotKept(NotKept),
    /// Another tab keeps something else.
    OtherTab,
}

/// What is known of what is kept for good.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Keeping {
    /// Whether the person wants it kept.
    pub allowed: bool,
    /// The text as this tab last read or wrote it.
    pub text: Option<String>,
    /// What an earlier visit kept, and the person has not yet decided on.
    pub offered: Option<Result<Kept, Unreadable>>,
    /// What went wrong.
    pub trouble: Option<Trouble>,
    /// How many answers of another edition are asked again, until the person has seen it.
    pub again: Option<usize>,
    /// Whether this tab left something that cannot be read here. A newer version of the page may read it: it stays until
    /// there are answers to put in its place.
    pub unread: bool,
    /// Why not, until the person has seen it.
    pub unread_why: Option<Unreadable>,
    /// Whether something was deleted just now.
    pub deleted: bool,
}

impl Keeping {
    /// Whether this may take the place of what is kept. Nothing takes the place of answers but answers.
    pub(super) fn allows(&self, kept: &Kept) -> bool {
        let answers = |text: &String| Kept::parse(text).is_ok_and(|kept| kept.code.is_some());
        let loses = kept.code.is_none() && self.text.as_ref().is_some_and(answers);
        self.allowed && self.trouble != Some(Trouble::OtherTab) && !loses
    }
}

/// What a kept text says, if its answers can be read too.
pub(super) fn readable(text: &str) -> Result<Kept, Unreadable> {
    let kept = Kept::parse(text)?;
    if let Some(code) = &kept.code {
        interview_of(code, catalogue(), layouts(), Default::default())?;
    }
    Ok(kept)
}
