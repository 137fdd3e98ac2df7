//! What stands in the fields of the question that is shown. It stays while the page around it is drawn anew, in another
//! language or after a look at another screen, until it is sent or the interview begins anew.

use std::sync::OnceLock;

use leptos::prelude::*;

use crate::components::draft::Draft;
use crate::route::Place;

/// The fields of one question. A handle: copy it freely.
#[derive(Debug, Clone, Copy)]
pub struct Unsent {
    draft: RwSignal<Draft>,
}

static UNSENT: OnceLock<Unsent> = OnceLock::new();

impl Unsent {
    /// The fields of the page. What asks for them first is the page, as long as which they live.
    pub fn of_the_page() -> Self {
        *UNSENT.get_or_init(|| Self { draft: RwSignal::new(Draft::default()) })
    }

    /// What stands in them; whoever asks follows it.
    pub fn look<T>(self, look: impl FnOnce(&Draft) -> T) -> T {
        self.draft.with(look)
    }

    /// Puts a draft back that was left, unless there is one.
    pub fn put_back(self, draft: Draft) {
        if self.draft.with_untracked(|now| now.question() == 0) {
            self.draft.set(draft);
        }
    }

    /// The fields of the question at a place; as they were answered when they were last sent, or as they were left.
    #[must_use]
    pub fn at(self, place: Place, answered: Draft) -> RwSignal<Draft> {
        // 0 is the draft of no question.
        let question = match place {
            Place::Step(step) => step.saturating_mul(2).saturating_add(1),
            Place::Edit(screen) => usize::from(screen) * 2 + 2,
        };
        if self.draft.with_untracked(Draft::question) != question {
            self.draft.set(answered.of_question(question));
        }
        self.draft
    }

    /// Forgets them.
    pub fn forget(self) {
        self.draft.set(Draft::default());
    }
}
