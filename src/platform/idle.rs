//! Whether anybody is there: keys and pointers, or nothing for a while.

use std::cell::RefCell;
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

/// Follows whether anybody is there, for as long as the page is open.
pub fn follow(calls: Calls) {
    let (calls, timer) = (Rc::new(calls), Rc::new(RefCell::new(None)));
    wait(&calls, &timer);
    for sign in SIGNS {
        let (calls, timer) = (Rc::clone(&calls), Rc::clone(&timer));
        EventListener::new(&window(), sign, move |_| {
            (calls.here)();
            wait(&calls, &timer);
        })
        .forget();
    }
}

type Timer = Rc<RefCell<Option<TimeoutHandle>>>;

/// Waits from now on; what was waited for before no longer comes.
fn wait(calls: &Rc<Calls>, timer: &Timer) {
    let (then, again) = (Rc::clone(calls), Rc::clone(timer));
    set(timer, calls.quiet, move || {
        (then.ask)();
        let (gone, timer) = (Rc::clone(&then), Rc::clone(&again));
        set(&again, then.grace, move || {
            (gone.gone)();
            // What was being done when it was asked may be done by then.
            wait(&gone, &timer);
        });
    });
}

fn set(timer: &Timer, after: Duration, work: impl FnOnce() + 'static) {
    let next = set_timeout_with_handle(work, after).ok();
    if let Some(before) = timer.replace(next) {
        before.clear();
    }
}
