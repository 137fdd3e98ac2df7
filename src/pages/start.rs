//! The first screen: what this is, and for whom.

use leptos::prelude::*;

use super::shell::update;
use super::unsent::Unsent;
use super::{told, tools};
use crate::components::element::{El, el};
use crate::components::phrases::{link, p, title};
use crate::platform::page;
use crate::route::{Place, Route};
use crate::state::{Interview, Navigator, Session};
use crate::words::{Opt, Voice};

/// The first screen.
pub fn start(session: Session, navigator: Navigator) -> AnyView {
    let words = &session.words().start;
    page::set_title(session.words().titles.start);
    let unsent = Unsent::of_the_page();
    let choice = |(opt, voice): (&'static Opt, Voice)| {
        let first = move || {
            let first = Place::Step(0);
            // Which question that is takes a while to find out the first time.
            let _ = session.screen(first);
            page::once_seen(move || {
                told::fetch(session);
                tools::fetch(session);
            });
            Route::Ask(first)
        };
        el("button")
            .class("choice")
            .attr("type", "button")
            .child(el("span").class("choice-title").text(opt.label))
            .maybe((!opt.hint.is_empty()).then(|| el("span").class("choice-hint").text(opt.hint)))
            .on_click(move || navigator.once_here(move || session.begin(voice), first, move || unsent.forget()))
    };
    let main = el("div")
        .child(title(words.title))
        .children(words.lead.iter().map(|line| p(line)).collect())
        .child(update(session))
        .maybe(resume(session))
        .live(move || tools::offer(session, navigator))
        .child(el("h2").text(words.whom))
        .child(el("div").class("choices").children(words.voices.iter().zip(Voice::ALL).map(choice).collect()))
        .child(p(session.words().shell.footer.privacy).class("note"));
    let picture = el("img").class("picture").attr("src", "./icon.svg").attr("alt", "");
    let expect =
        el("div").class("box").child(picture).child(el("h2").text(words.expect_heading)).child(points(words.expect));
    let ready = el("div")
        .class("box")
        .child(el("h2").text(words.ready_heading))
        .child(points(words.ready))
        .child(p(words.ready_note).class("soft"));
    let aside = el("div").class("aside").child(expect).child(ready);
    el("div").class("split").child(main).child(aside).into_view()
}

/// The way back to answers that are there already.
fn resume(session: Session) -> Option<El> {
    let words = &session.words().start;
    session.with_interview(Interview::has_begun).then(|| {
        let on = Route::Ask(Place::Step(usize::MAX)).address();
        el("div")
            .class("notice")
            .child(el("p").child(link("link", &on, words.resume)))
            .child(p(words.anew).class("soft"))
    })
}

fn points(points: &'static [&'static str]) -> El {
    el("ul").children(points.iter().map(|point| el("li").text(point)).collect())
}
