//! On the first screen: what an earlier visit kept here, and the field for a code.

use super::{code_entry, words};
use crate::components::element::{El, el};
use crate::components::phrases::{button, p};
use crate::pages::told;
use crate::pages::unsent::Unsent;
use crate::platform::focus;
use crate::route::{Place, Route};
use crate::state::kept::{Kept, Unreadable};
use crate::state::{Keeper, Navigator, Session};

/// What is offered: to go on, to begin anew, to delete; or to delete what cannot be read.
pub(super) fn offer(session: Session, navigator: Navigator) -> Vec<El> {
    let keeper = Keeper::of_the_page(session);
    let offered = match keeper.keeping().offered {
        Some(Ok(kept)) => Some(readable(session, navigator, &kept)),
        Some(Err(why)) => Some(unreadable(session, why)),
        None => None,
    };
    offered.into_iter().chain([code_entry::code_entry(session, navigator)]).collect()
}

fn readable(session: Session, navigator: Navigator, kept: &Kept) -> El {
    let words = &words(session).offer;
    let keeper = Keeper::of_the_page(session);
    let unsent = Unsent::of_the_page();
    let resume = move || {
        unsent.forget();
        keeper.take_offered();
        told::fetch(session);
        navigator.go(Route::Ask(Place::Step(usize::MAX)));
    };
    let anew = move || {
        keeper.pass_over();
        focus::soon(".choices button");
    };
    notice(&(words.title)(&session.day(kept.saved)))
        .child(el("p").child(button("button", words.resume).on_click(resume)))
        .child(el("p").child(button("button button--quiet", words.anew).on_click(anew)))
        .child(p(words.anew_text).class("soft"))
        .child(delete(session))
}

fn unreadable(session: Session, why: Unreadable) -> El {
    let words = &words(session).kept_trouble;
    notice(match why {
        Unreadable::Damaged => words.unreadable,
        Unreadable::Newer => words.newer,
    })
    .child(delete(session))
}

fn delete(session: Session) -> El {
    let delete = button("button button--quiet", words(session).offer.delete).on_click(move || {
        Keeper::of_the_page(session).delete();
        focus::on("main h1");
    });
    el("p").child(delete)
}

fn notice(heading: &str) -> El {
    el("div").class("notice").attr("data-offer", "").child(el("h2").text(heading))
}
