//! The document: its root, its title.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use gloo_events::EventListener;
use leptos::prelude::{AnyView, Effect, document};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// How far the page has come (`public/boot.js`).
const STATE: &str = "data-state";

/// A picture that has not come by then is not waited for: nobody sees the page.
const UNSEEN: Duration = Duration::from_millis(250);

/// Where the app is drawn, before it is seen: the words that were there while it was loading stay until then.
#[derive(Debug, Clone)]
pub struct Unseen {
    place: HtmlElement,
    drawn: HtmlElement,
}

impl Unseen {
    /// For the element that the app fills, where the document has it.
    #[must_use]
    pub fn of_the_page() -> Option<Self> {
        let place = document().get_element_by_id("app")?.dyn_into().ok()?;
        let drawn = document().create_element("div").ok()?.dyn_into().ok()?;
        Some(Self { place, drawn })
    }

    /// Draws a part, after those that are there.
    pub fn draw(&self, part: impl FnOnce() -> AnyView + 'static) {
        let part: Box<dyn FnOnce() -> AnyView> = Box::new(part);
        leptos::mount::mount_to(self.drawn.clone(), part).forget();
    }

    /// Puts it in its place.
    pub fn show(&self) {
        self.place.set_text_content(None);
        while let Some(drawn) = self.drawn.first_child() {
            let _ = self.place.append_child(&drawn);
        }
    }
}

/// Says that the app is there, unless the page has failed in the meantime.
pub fn is_ready() {
    let failed = document().document_element().and_then(|root| root.get_attribute(STATE)).is_some();
    if !failed {
        set_root(STATE, Some("ready"));
    }
}

/// Does something once what is being done is done.
pub fn soon(work: impl FnOnce() + 'static) {
    leptos::prelude::set_timeout(work, Duration::ZERO);
}

/// Does one thing after the other, and what the person does in between.
pub fn one_by_one(work: Vec<Box<dyn FnOnce()>>) {
    next(work.into_iter());
}

fn next(mut left: std::vec::IntoIter<Box<dyn FnOnce()>>) {
    if let Some(first) = left.next() {
        soon(move || {
            first();
            next(left);
        });
    }
}

/// Does something once the person sees what is there now: what was touched shows that it was, before the work begins. A
/// page that is hidden meanwhile draws nothing; it does the work all the same.
pub fn once_seen(work: impl FnOnce() + 'static) {
    let work: Cell<Option<Box<dyn FnOnce()>>> = Cell::new(Some(Box::new(work)));
    let work = Rc::new(work);
    let once = move || {
        if let Some(work) = work.take() {
            work();
        }
    };
    let seen = once.clone();
    leptos::prelude::request_animation_frame(move || soon(seen));
    leptos::prelude::set_timeout(once, UNSEEN);
}

/// Does something once all of the screen is there, at once where it is: what comes piece by piece is busy until then.
pub fn once_whole(work: Box<dyn FnOnce()>) {
    if document().query_selector("main [aria-busy=true]").is_ok_and(|busy| busy.is_some()) {
        soon(move || once_whole(work));
    } else {
        work();
    }
}

/// Sets the document's title.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Does something now, and whenever the signals that it reads change, for as long as the page is open.
pub fn follow(work: impl Fn() + 'static) {
    Effect::new(work);
}

/// Sets an attribute of the document's root, or takes it away where it has no value.
pub fn set_root(name: &str, value: Option<&str>) {
    let Some(root) = document().document_element() else { return };
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// An attribute of the document's root.
#[must_use]
pub fn root(name: &str) -> Option<String> {
    document().document_element()?.get_attribute(name)
}

/// An address that contains a text.
#[must_use]
pub fn data_address(kind: &str, text: &str) -> String {
    let encoded = String::from(js_sys::encode_uri_component(text));
    ["data:", kind, ",", &encoded].concat()
}

/// Whether the window is wide enough for two columns, in the person's own text size.
#[must_use]
pub fn is_wide() -> bool {
    let asked = leptos::prelude::window().match_media("(min-width: 62em)").ok().flatten();
    asked.is_some_and(|asked| asked.matches())
}

/// Does something whenever the page is left, and when the browser shows it again as it was left.
pub fn on_leave_and_return(work: impl Fn() + Clone + 'static) {
    for event in ["pagehide", "pageshow"] {
        let work = work.clone();
        EventListener::new(&leptos::prelude::window(), event, move |_| work()).forget();
    }
}
