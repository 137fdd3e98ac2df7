//! The screen as a whole: who is there, the field at the top, facts on one side and verdicts on the other.

use leptos::prelude::*;

use super::entry::entry;
use super::people::{basis, people};
use super::rows::facts;
use super::verdicts::verdicts;
use super::{comes, phone, said, slip};
use crate::components::element::{El, all, el};
use crate::components::phrases::{link, p, title};
use crate::components::still_here::still_here;
use crate::pages::unsent::Unsent;
use crate::platform::page;
use crate::route::Route;
use crate::state::{Counter, Informed, Navigator};

/// The screen.
pub(super) fn screen(informed: Informed, navigator: Navigator) -> AnyView {
    let of_the_page = Counter::of_the_page(informed.session, navigator);
    let counter = *of_the_page;
    let words = said(informed.session);
    // What somebody has half filled in on the page for one is nobody's here.
    Unsent::of_the_page().forget();
    page::set_title(&(informed.session.words().titles.page)(words.page));
    let panes = el("div")
        .class("panes")
        .child(
            el("div")
                .class("no-print")
                .child(comes::choice(informed, counter))
                .child(basis(counter))
                .child(facts(informed, of_the_page)),
        )
        .child(verdicts(informed, counter));
    let top = el("div").class("counter-top no-print").child(title(words.title)).child(people(counter));
    let warning = el("div").class("warning no-print").attr("role", "alert").live(move || warning(counter));
    let when_wiped = p(words.when_wiped).class("soft no-print");
    let roster = el("p").class("no-print").child(link("link", &Route::Roster.address(), words.roster));
    let parts = vec![
        top,
        warning,
        comes::announced(counter),
        entry(counter),
        phone::on_screen(counter),
        keys(informed),
        panes,
        when_wiped,
        roster,
        slip::slip(informed, counter),
    ];
    all(vec![el("div").class("counter").children(parts)])
}

/// That everything is wiped soon, because nobody seems to be there. Any key and any click goes on, as the button does.
fn warning(counter: Counter) -> Vec<El> {
    counter.warns().then(|| still_here(said(counter.session).idle)).into_iter().collect()
}

/// The keys, folded.
fn keys(informed: Informed) -> El {
    let words = said(informed.session);
    let line = |[key, does]: &[&'static str; 2]| {
        el("div").child(el("dt").child(el("kbd").text(key))).child(el("dd").text(does))
    };
    el("details")
        .class("keys no-print")
        .child(el("summary").text(words.keys_heading))
        .child(el("dl").children(words.keys.iter().map(line).collect()))
}
