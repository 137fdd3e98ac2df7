//! Which screen is shown, kept in step with the browser's history.

use leptos::prelude::*;

use crate::platform::{focus, history, page};
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
    /// How often the person has moved since the page was opened.
    moves: u32,
    /// The move from which they are being led on.
    leads_on: Option<u32>,
}

impl Navigator {
    /// Follows the browser from the address at which the page was opened.
    #[must_use]
    pub fn follow_browser() -> Self {
        let here = || {
            let (hash, entry) = history::current();
            Route::parse(&hash, entry.as_deref())
        };
        let at = RwSignal::new(At { route: here(), moves: 0, leads_on: None });
        let navigator = Self { at };
        history::on_move(move || navigator.show(here()));
        navigator
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

    /// How often the person has moved since the page was opened. Each time a screen is drawn anew.
    #[must_use]
    pub fn moves(self) -> u32 {
        self.at.with(|at| at.moves)
    }

    /// Takes what the person gave once they see what is there now, then finds out what comes next, then leads there, each a
    /// short piece of work; `leaving` is done as the screen goes. Where they move meanwhile they are not led on, but what they
    /// gave is taken. Nothing is done where they have moved before, or are being led on already: what is sent twice counts once.
    pub fn once_here(
        self,
        take: impl FnOnce() + 'static,
        next: impl FnOnce() -> Route + 'static,
        leaving: impl FnOnce() + 'static,
    ) {
        let before = self.at.with_untracked(|at| at.moves);
        let is_here = move || self.at.with_untracked(|at| at.moves == before);
        page::once_seen(move || {
            if !is_here() || self.at.with_untracked(|at| at.leads_on == Some(before)) {
                return;
            }
            self.at.update_untracked(|at| at.leads_on = Some(before));
            take();
            page::soon(move || {
                let to = next();
                page::soon(move || {
                    if is_here() {
                        // What is half typed in a field comes with it, before the field is forgotten.
                        focus::leave();
                        leaving();
                        self.go(to);
                    }
                });
            });
        });
    }

    /// Shows another screen, and adds it to the history.
    pub fn go(self, to: Route) {
        history::push(&to.address(), to.entry().as_deref());
        self.show(to);
    }

    fn show(self, route: Route) {
        // Where what has the focus is taken away instead, the browser works out twice what the new screen looks like.
        focus::leave();
        self.at.update(|at| *at = At { route, moves: at.moves.saturating_add(1), leads_on: None });
    }

    /// Goes one screen back, as the browser's button does; to the first screen where the page was opened here.
    pub fn back(self) {
        // Only who has moved here has something to go back to.
        if self.at.with_untracked(|at| at.moves > 0) {
            history::back();
        } else {
            self.go(Route::Start);
        }
    }
}
