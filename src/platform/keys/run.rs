//! The run of keys that is not done with, and what is waited for meanwhile.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use web_sys::Element;

use super::super::burst::Burst;
use super::held::Held;

/// The run of keys that is not done with.
#[derive(Default)]
pub(super) struct Run {
    /// The keys.
    pub(super) burst: Burst,
    /// The row in which it began; empty where none had the focus.
    pub(super) row: String,
    /// The text field that has the focus, with what stood in it before the run.
    pub(super) field: Option<(Element, String)>,
    /// The list that has the focus, with what it tells meanwhile.
    pub(super) list: Option<Held>,
    /// What is waited for.
    pub(super) timer: Option<TimeoutHandle>,
}

/// Does something after a while, unless a key comes before.
pub(super) fn wait(run: &Rc<RefCell<Run>>, after: Duration, work: impl FnOnce() + 'static) {
    let timer = set_timeout_with_handle(work, after).ok();
    run.borrow_mut().timer = timer;
}
