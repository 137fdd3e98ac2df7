//! What is made piece by piece, each in a task of its own, once the person sees the rest of the screen: what is touched
//! meanwhile is answered in between.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::components::element::El;
use crate::platform::page;

/// Makes a part of a screen.
pub(in crate::pages) type Inside = Box<dyn Fn() -> Vec<El> + Send>;

/// The pieces of one screen, in the order in which they are made.
#[derive(Debug)]
pub(in crate::pages) struct Pieces {
    /// How many elements are made in one piece.
    of: usize,
    parts: RefCell<Vec<RwSignal<bool>>>,
    elements: RefCell<usize>,
}

impl Pieces {
    /// Of so many elements each.
    pub(in crate::pages) fn of(elements: usize) -> Self {
        Self { of: elements, parts: RefCell::default(), elements: RefCell::default() }
    }

    /// An element, with these in it once their piece is made; busy until then.
    pub(in crate::pages) fn live(&self, element: El, inside: impl Fn() -> Vec<El> + Send + 'static) -> El {
        self.busy(self.then(element, Box::new(inside)))
    }

    /// An element, with these in it, after what it has, once their piece is made.
    pub(in crate::pages) fn then(&self, element: El, inside: Inside) -> El {
        self.instead(element, Box::new(Vec::new), inside)
    }

    /// The same, with others in their place until then.
    pub(in crate::pages) fn instead(&self, element: El, before: Inside, inside: Inside) -> El {
        let piece = self.next();
        // What it shows stays as it was when the screen was opened.
        element.live(move || if piece.get() { untrack(&inside) } else { untrack(&before) })
    }

    /// An element that is busy until all pieces so far are made.
    pub(in crate::pages) fn busy(&self, element: El) -> El {
        let Some(last) = self.parts.borrow().last().copied() else { return element };
        let busy = Signal::derive(move || if last.get() { String::new() } else { "true".to_owned() });
        element.live_attr("aria-busy", busy)
    }

    /// The piece of the next element.
    fn next(&self) -> RwSignal<bool> {
        let (mut parts, mut elements) = (self.parts.borrow_mut(), self.elements.borrow_mut());
        let full = elements.is_multiple_of(self.of);
        *elements += 1;
        match parts.last() {
            Some(last) if !full => *last,
            _ => {
                let next = RwSignal::new(false);
                parts.push(next);
                next
            }
        }
    }

    /// Makes one after the other.
    pub(in crate::pages) fn make(self) {
        page::once_seen(move || make(self.parts.into_inner().into_iter()));
    }
}

fn make(mut left: std::vec::IntoIter<RwSignal<bool>>) {
    // Where the screen was left meanwhile, its pieces are no more.
    if left.next().is_some_and(|piece| piece.try_set(true).is_none()) {
        page::soon(move || make(left));
    }
}
