//! The page as a whole: what stands around every screen, and which screen is shown.

use leptos::prelude::*;
use zhucan_rules::Date;

use crate::components::element::{all, el, follows, live};
use crate::pages;
use crate::pages::display::follow_language;
use crate::pages::shell::{footer, header, old_edition};
use crate::pages::told::{tells, told};
use crate::pages::tools;
use crate::pages::unsent::Unsent;
use crate::platform::page::Unseen;
use crate::platform::{clock, focus, page};
use crate::route::Route;
use crate::state::languages;
use crate::state::policy::catalogue;
use crate::state::{Handed, Navigator, Session, Tools};

/// Reads the policy, before the page that needs it is drawn.
pub fn prepare() {
    let _ = catalogue();
}

/// Draws the page: what stands over every screen, the screen, what stands under it. Short pieces of work and not one long
/// one: what is touched meanwhile is answered in between. Then it is shown.
pub fn draw(unseen: Unseen) {
    unseen.clone().draw(move || {
        let page = Page::begin();
        // What the page makes at first lives as long as all of it.
        let owner = Owner::current().unwrap_or_default();
        let part = |part: Part| {
            let (owner, unseen) = (owner.clone(), unseen.clone());
            Box::new(move || owner.with(|| unseen.draw(move || part(page)))) as Box<dyn FnOnce()>
        };
        let parts = [above, middle, below].map(part);
        let shown = Box::new(move || {
            unseen.show();
            page::is_ready();
        });
        page::one_by_one(parts.into_iter().chain([shown as Box<dyn FnOnce()>]).collect());
        all(Vec::new())
    });
}

/// Something that stands on the page, whatever the screen.
type Part = fn(Page) -> AnyView;

/// What every part of the page shares.
#[derive(Clone, Copy)]
struct Page {
    session: Session,
    navigator: Navigator,
    /// What the screen is drawn anew for.
    shown: Memo<String>,
}

impl Page {
    fn begin() -> Self {
        let (year, month, day) = clock::today();
        let session = Session::new(Date::new(year, month, day).unwrap_or(Date::FIRST).max(checked_on()));
        let navigator = Navigator::follow_browser();
        let _ = Unsent::of_the_page();
        tools::fetch_if_kept(session);
        session.show_as_left();
        page::follow(move || {
            let display = session.display();
            page::set_root("lang", Some(languages::words(display.language).lang));
            let size = char::from(b'0' + display.size);
            page::set_root("data-size", (display.size > 1).then(|| String::from(size)).as_deref());
            page::set_root("data-contrast", display.high_contrast.then_some("more"));
        });
        let shown = Memo::new(move |_| shown(session, navigator));
        focus::follow_heading(shown);
        Self { session, navigator, shown }
    }

    /// Something that is drawn anew in another language.
    fn told(self, drawn: fn(Self) -> AnyView) -> AnyView {
        follows(Box::new(move || {
            follow_language(self.session);
            drawn(self)
        }))
    }
}

fn above(page: Page) -> AnyView {
    let header = page.told(|page| header(page.session, page.navigator));
    let old = page.told(|page| old_edition(page.session));
    vec![header, old, live(move || tools::notice(page.session, page.navigator))].into_any()
}

fn middle(page: Page) -> AnyView {
    let mut wrapped = false;
    let screen = move || {
        follow_language(page.session);
        // Asked for, not only followed: else its first answer would count as a change, and all would be drawn twice.
        let _ = page.shown.get();
        let screen = untrack(|| show(page.session, page.navigator, &page.navigator.route()));
        // Elements of its own for every screen: those of the one before are not changed into them one by one.
        wrapped = !wrapped;
        if wrapped { vec![screen].into_any() } else { screen }
    };
    let desk = move || if page.navigator.route().is_at_the_desk() { "desk".to_owned() } else { String::new() };
    let main = el("main").class("main").attr("id", "main").live_attr("data-room", Signal::derive(desk));
    main.view(follows(Box::new(screen))).into_view()
}

fn below(page: Page) -> AnyView {
    page.told(|page| footer(page.session))
}

/// The edition's own day. A device whose clock is behind it is answered as of that day: the page has no earlier rules.
fn checked_on() -> Date {
    catalogue().edition.checked_on
}

/// What the screen is drawn anew for: another move, or the arrival of what it waits for.
fn shown(session: Session, navigator: Navigator) -> String {
    let route = navigator.route();
    let handed = if tells(&route) { session.handed() } else { Handed::NotYet };
    let Tools { handed: tools, restoring } = session.tools();
    let tools = if tools::are_on(&route) { tools } else { Handed::NotYet };
    let waits = [handed as u8, tools as u8, u8::from(restoring)].map(|state| char::from(b'0' + state));
    [navigator.moves().to_string(), waits.iter().collect()].concat()
}

/// One screen. What it shows stays as it was when it was opened; its own parts move.
fn show(session: Session, navigator: Navigator, route: &Route) -> AnyView {
    if session.tools().restoring {
        return pages::waiting::waiting(session, navigator, route);
    }
    if tools::are_on(route) {
        let screen = tools::screen(session, navigator, route);
        return screen.unwrap_or_else(|| pages::waiting::waiting(session, navigator, route));
    }
    if tells(route) {
        return told(session, navigator, route).unwrap_or_else(|| pages::waiting::waiting(session, navigator, route));
    }
    plain(session, navigator, route)
}

/// One screen that needs no handbook.
fn plain(session: Session, navigator: Navigator, route: &Route) -> AnyView {
    match route {
        Route::Start => pages::start::start(session, navigator),
        Route::Ask(place) => pages::ask::ask(session, navigator, *place),
        _ => pages::not_found::not_found(session),
    }
}
