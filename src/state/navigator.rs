//! Which screen is shown, kept in step with the browser's history.

use leptos::prelude::*;

use crate::platform::history;
use crate::route::Route;

/// Moves between screens. A handle: copy it freely.
#[derive(Debug, Clone, Copy)]
pub struct Navigator {
    at: RwSignal<At>,
}

/// Where the person is.
#[derive(Debug, Clone)]
struct At {
    route: Route,
    /// Whether the person has moved since the page was opened: only then is there something to go back to.
    moved: bool,
}

impl Navigator {
    /// Follows the browser from the address at which the page was opened.
    #[must_use]
    pub fn follow_browser() -> Self {
        let here = || {
            let (hash, entry) = history::current();
            Route::parse(&hash, entry.as_deref())
        };
        let at = RwSignal::new(At { route: here(), moved: false });
        history::on_move(move || at.set(At { route: here(), moved: true }));
        Self { at }
    }

    /// The screen that is shown.
    #[must_use]
    pub fn route(self) -> Route {
        self.at.with(|at| at.route.clone())
    }

    /// The same, for what need not follow it.
    #[must_use]
    pub fn route_now(self) -> Route {
        self.at.with_untracked(|at| at.route.clone())
    }

    /// Shows another screen, and adds it to the history.
    pub fn go(self, to: Route) {
        history::push(&to.address(), to.entry().as_deref());
        self.at.set(At { route: to, moved: true });
    }

    /// Goes one screen back, as the browser's button does; to the first screen where the page was opened here.
    pub fn back(self) {
        if self.at.with_untracked(|at| at.moved) {
            history::back();
        } else {
            self.go(Route::Start);
        }
    }
}
