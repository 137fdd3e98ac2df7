//! Screens that are parts of the program of their own: what is shown until one is here.

use std::future::Future;
use std::pin::Pin;
use std::sync::OnceLock;

use leptos::prelude::*;

use crate::components::element::{all, el, follows};
use crate::components::phrases::{button, p, title};
use crate::platform::{fetch, focus, page};
use crate::state::{Handed, Informed, Navigator, Session};

/// Draws the screen.
pub(super) type Show = fn(Informed, Navigator) -> AnyView;

/// Fetches the part, and says how its screen is drawn; nothing when it did not come.
type Fetch = fn(Session, Navigator) -> Pin<Box<dyn Future<Output = Option<Show>>>>;

/// A screen that comes when it is asked for.
pub(super) struct Arriving {
    show: OnceLock<Show>,
    fetch: Fetch,
}

impl Arriving {
    pub(super) const fn new(fetch: Fetch) -> Self {
        Self { show: OnceLock::new(), fetch }
    }

    /// The screen, or what is shown until it is here.
    pub(super) fn screen(&'static self, informed: Informed, navigator: Navigator) -> AnyView {
        if let Some(show) = self.show.get() {
            return show(informed, navigator);
        }
        let handed = RwSignal::new(Handed::NotYet);
        self.come(informed, navigator, handed);
        follows(Box::new(move || match self.show.get().filter(|_| handed.get() == Handed::Here) {
            Some(show) => untrack(|| show(informed, navigator)),
            None => self.waiting(informed, navigator, handed),
        }))
    }

    /// Fetches the part, and shows it once it is here.
    fn come(&'static self, informed: Informed, navigator: Navigator, handed: RwSignal<Handed>) {
        handed.set(Handed::Coming);
        fetch::later(async move {
            let show = (self.fetch)(informed.session, navigator).await;
            let here = show.map(|show| self.show.get_or_init(|| show)).is_some();
            handed.set(if here { Handed::Here } else { Handed::Failed });
            focus::soon("main h1");
        });
    }

    /// What is shown while the part is on its way, or when it did not come.
    fn waiting(&'static self, informed: Informed, navigator: Navigator, handed: RwSignal<Handed>) -> AnyView {
        let words = &informed.session.words().trouble;
        let failed = handed.get() == Handed::Failed;
        let notice = if failed { &words.no_handbook } else { &words.handbook_coming };
        page::set_title(&(informed.session.words().titles.page)(notice.title));
        let again = button("button", notice.action).on_click(move || self.come(informed, navigator, handed));
        let lines = notice.text.iter().map(|line| p(line));
        let parts = std::iter::once(title(notice.title)).chain(lines).chain(failed.then(|| el("p").child(again)));
        // Over the whole screen, so that what stands under it is not pushed down before everybody's eyes.
        all(vec![el("div").class(if failed { "" } else { "arriving" }).children(parts.collect())])
    }
}
