//! Over every screen: what went wrong with keeping, and the bar of what is being read aloud.

use super::{aloud, words};
use crate::components::element::{El, el};
use crate::components::phrases::{button, p};
use crate::pages::unsent::Unsent;
use crate::platform::focus;
use crate::platform::storage::NotKept;
use crate::route::Route;
use crate::state::keeper::Trouble;
use crate::state::kept::Unreadable;
use crate::state::{Keeper, Navigator, Session};

/// Where the focus goes when a notice goes.
const HEADING: &str = "main h1";

/// The notices, where there is anything to tell.
pub(super) fn notice(session: Session, navigator: Navigator) -> Vec<El> {
    let keeper = Keeper::of_the_page(session);
    let keeping = keeper.keeping();
    let words = words(session);
    let trouble = keeping.trouble.map(|trouble| match trouble {
        Trouble::NotKept(NotKept::Blocked) => told(words.kept_trouble.blocked),
        Trouble::NotKept(NotKept::Full) => {
            let again = button("button button--quiet", words.keep.allow).on_click(move || {
                keeper.allow();
                focus::soon(HEADING);
            });
            told(words.kept_trouble.full).child(el("p").child(again))
        }
        Trouble::OtherTab => other_tab(session, navigator),
    });
    let seen = button("button button--quiet", words.offer.seen).on_click(move || {
        keeper.has_seen();
        focus::soon(HEADING);
    });
    let again = keeping.again.map(|again| match again {
        0 => words.offer.other_edition.to_owned(),
        again => (words.offer.asked_again)(again),
    });
    let [damaged, newer] = words.kept_trouble.left;
    let unread = keeping.unread_why.map(|why| if why == Unreadable::Damaged { damaged } else { newer }.to_owned());
    let again = again.or(unread).map(|line| told(&line).child(el("p").child(seen)));
    trouble.into_iter().chain(again).chain(aloud::bar(session, navigator)).collect()
}

fn other_tab(session: Session, navigator: Navigator) -> El {
    let words = &words(session).kept_trouble;
    let keeper = Keeper::of_the_page(session);
    let unsent = Unsent::of_the_page();
    let take = button("button button--quiet", words.take_other).on_click(move || {
        unsent.forget();
        keeper.take_other();
        // What stood here was drawn from other answers: these are shown first.
        let there = navigator.route_now() == Route::Review;
        navigator.go(if there { Route::Results } else { Route::Review });
    });
    let keep = button("button button--quiet", words.keep_this).on_click(move || {
        keeper.allow();
        focus::soon(HEADING);
    });
    told(words.other_tab).child(el("p").child(keep).child(take))
}

fn told(text: &str) -> El {
    el("div").class("banner").attr("role", "status").child(p(text))
}
