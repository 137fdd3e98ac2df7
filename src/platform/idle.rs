//! Whether anybody is there: keys and pointers, or nothing for a while.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use gloo_events::EventListener;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::window;

/// What shows that somebody is there.
const SIGNS: [&str; 6] = ["keydown", "pointerdown", "wheel", "click", "focusin", "drop"];

/// What is called, and after how long.
#[expect(missing_debug_implementations, reason = "closures show nothing")]
pub struct Calls {
    /// How long nobody may be there before it is asked.
    pub quiet: Duration,
    /// When nobody was there for so long; again and again.
    pub ask: Box<dyn Fn()>,
    /// How long is waited after that.
    pub grace: Duration,
    /// When nobody came.
    pub gone: Box<dyn Fn()>,
    /// When somebody is there.
    pub here: Box<dyn Fn()>,
}

/// What is waited for.
#[derive(Default)]
struct Waiting {
    /// Counts up whenever somebody is there: what was waited for before does nothing, even where it still comes.
    turn: Cell<u32>,
    timer: Cell<Option<TimeoutHandle>>,
}

/// Follows whether anybody is there, for as long as the page is open.
pub fn follow(calls: Calls) {
    let (calls, waiting) = (Rc::new(calls), Rc::new(Waiting::default()));
    wait(&calls, &waiting);
    for sign in SIGNS {
        let (calls, waiting) = (Rc::clone(&calls), Rc::clone(&waiting));
        EventListener::new(&window(), sign, move |_| {
            (calls.here)();
            wait(&calls, &waiting);
        })
        .forget();
    }
}

/// Waits from now on, again and again: what was being done when it was asked may be done the next time.
fn wait(calls: &Rc<Calls>, waiting: &Rc<Waiting>) {
    waiting.turn.set(waiting.turn.get().wrapping_add(1));
    let (then, again) = (Rc::clone(calls), Rc::clone(waiting));
    waiting.after(calls.quiet, move || {
        (then.ask)();
        let (gone, anew) = (Rc::clone(&then), Rc::clone(&again));
        again.after(then.grace, move || {
            (gone.gone)();
            wait(&gone, &anew);
        });
    });
}

impl Waiting {
    /// Does something after a while, unless somebody is there before.
    fn after(self: &Rc<Self>, long: Duration, work: impl FnOnce() + 'static) {
        let (turn, here) = (self.turn.get(), Rc::clone(self));
        let due = move || {
            if here.turn.get() == turn {
                work();
            }
        };
        if let Some(before) = self.timer.replace(set_timeout_with_handle(due, long).ok()) {
            before.clear();
        }
    }
}
