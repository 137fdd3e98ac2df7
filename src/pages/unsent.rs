//! What stands in the fields of the question that is shown. It stays while the page around it is drawn anew, in another
//! language or after a look at another screen, until it is sent or the interview begins anew.

use leptos::prelude::*;

use crate::components::draft::Draft;
use crate::route::Place;

/// The fields of one question. A handle: copy it freely.
#[derive(Debug, Clone, Copy)]
pub struct Unsent {
    place: RwSignal<Option<Place>>,
    draft: RwSignal<Draft>,
}

impl Unsent {
    /// Nothing yet. It lives as long as the page does.
    pub fn provide() {
        provide_context(Self::nothing());
    }

    /// The fields of the page.
    #[must_use]
    pub fn of_the_page() -> Self {
        use_context().unwrap_or_else(Self::nothing)
    }

    fn nothing() -> Self {
        Self { place: RwSignal::new(None), draft: RwSignal::new(Draft::default()) }
    }

    /// The fields of the question at a place; as they were answered when they were last sent, or as they were left.
    #[must_use]
    pub fn at(self, place: Place, answered: Draft) -> RwSignal<Draft> {
        if self.place.get_untracked() != Some(place) {
            self.place.set(Some(place));
            self.draft.set(answered);
        }
        self.draft
    }

    /// Forgets them.
    pub fn forget(self) {
        self.place.set(None);
        self.draft.set(Draft::default());
    }
}
