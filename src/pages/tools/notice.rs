//! Over every screen: what went wrong with keeping, and the bar of what is being read aloud.

use super::{aloud, words};
use crate::components::element::{El, el};
use crate::components::phrases::p;
use crate::pages::unsent::Unsent;
use crate::platform::storage::NotKept;
use crate::state::keeper::Trouble;
use crate::state::{Keeper, Navigator, Session};

/// The notices, where there is anything to tell.
pub(super) fn notice(session: Session, navigator: Navigator) -> Vec<El> {
    let keeper = Keeper::of_the_page(session);
    let keeping = keeper.keeping();
    let trouble = keeping.trouble.map(|trouble| match trouble {
        Trouble::NotKept(why) => told(not_kept(session, why)),
        Trouble::OtherTab => other_tab(session),
    });
    let seen = button(words(session).offer.seen).on_click(move || keeper.has_seen());
    let asked_again = (words(session).offer.asked_again)(keeping.again);
    let again = (keeping.again > 0).then(|| told(&asked_again).child(el("p").child(seen)));
    trouble.into_iter().chain(again).chain(aloud::bar(session, navigator)).collect()
}

fn not_kept(session: Session, why: NotKept) -> &'static str {
    let words = &words(session).kept_trouble;
    match why {
        NotKept::Blocked => words.blocked,
        NotKept::Full => words.full,
    }
}

fn other_tab(session: Session) -> El {
    let words = &words(session).kept_trouble;
    let keeper = Keeper::of_the_page(session);
    let unsent = Unsent::of_the_page();
    let take = button(words.take_other).on_click(move || {
        unsent.forget();
        keeper.take_other();
    });
    let keep = button(words.keep_this).on_click(move || keeper.allow());
    told(words.other_tab).child(el("p").child(keep).child(take))
}

fn told(text: &str) -> El {
    el("aside").class("banner").attr("role", "status").child(p(text))
}

fn button(text: &str) -> El {
    el("button").class("button button--quiet").attr("type", "button").text(text)
}
