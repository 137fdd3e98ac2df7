//! Which screen is shown, kept in step with the browser's history.

use leptos::prelude::*;

use crate::platform::history;
use crate::route::Route;

/// Moves between screens. A handle: copy it freely.
#[derive(Debug, Clone, Copy)]
pub struct Navigator {
    route: RwSignal<Route>,
    /// Whether the person has moved since the page was opened: only then is there something to go back to.
    moved: RwSignal<bool>,
}

impl Navigator {
    /// Follows the browser from the address at which the page was opened.
    #[must_use]
    pub fn follow_browser() -> Self {
        let here = || {
            let (hash, entry) = history::current();
            Route::parse(&hash, entry.as_deref())
        };
        let route = RwSignal::new(here());
        let moved = RwSignal::new(false);
        history::on_move(move || {
            moved.set(true);
            route.set(here());
        });
        Self { route, moved }
    }

    /// The screen that is shown.
    #[must_use]
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// Shows another screen, and adds it to the history.
    pub fn go(self, to: Route) {
        history::push(&to.address(), to.entry().as_deref());
        self.moved.set(true);
        self.route.set(to);
    }

    /// Goes one screen back, as the browser's button does; to the first screen where the page was opened here.
    pub fn back(self) {
        if self.moved.get_untracked() {
            history::back();
        } else {
            self.go(Route::Start);
        }
    }
}
