//! The screen as a whole.

use leptos::prelude::*;

use super::{Drawn, along, choosing, columns, editions, said, standing, work};
use crate::components::element::{El, all, el};
use crate::components::phrases::{link, p, title};
use crate::components::still_here::still_here;
use crate::platform::page;
use crate::route::Route;
use crate::state::{Informed, Navigator, Roster};

/// The screen.
pub(super) fn screen(informed: Informed, navigator: Navigator) -> AnyView {
    let session = informed.session;
    let words = said(informed.handbook.language);
    let drawn = Drawn { informed, roster: Roster::of_the_page(session, navigator), words };
    page::set_title(&(session.words().titles.page)(words.title));
    let back = el("p").class("back-row").child(link("back", &Route::Counter.address(), words.back));
    let lead = el("div").class("lead").children(words.lead.iter().map(|line| p(line)).collect());
    let roster = drawn.roster;
    let warning = move || roster.warns().then(|| still_here(words.idle)).into_iter().collect();
    let parts: Vec<El> = vec![
        back,
        title(words.title),
        lead,
        el("div").class("warning").attr("role", "alert").live(warning),
        choosing::choosing(drawn),
        columns::columns(drawn),
        standing::standing(drawn),
        work::work(drawn),
        work::bad_rows(drawn),
        along::along(drawn),
        editions::editions(drawn),
    ];
    all(vec![el("div").class("roster").children(parts)])
}
