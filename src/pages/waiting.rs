//! While the explanations are on their way, or when they did not come.

use leptos::prelude::*;

use super::shell::{back_row, to_all_programmes};
use super::{told, tools};
use crate::components::element::{all, el};
use crate::components::phrases::{button, p, title};
use crate::platform::page;
use crate::route::Route;
use crate::state::{Handed, Navigator, Session};

/// What is shown until what the screen needs is here. It asks for it, so that every way to a page leads on.
pub fn waiting(session: Session, navigator: Navigator, route: &Route) -> AnyView {
    let words = &session.words().trouble;
    let (telling, tooled) = (told::tells(route), tools::are_on(route));
    let failed =
        (telling && session.handed() == Handed::Failed) || (tooled && session.tools().handed == Handed::Failed);
    let fetch = move || {
        if telling {
            told::fetch(session);
        }
        if tooled {
            tools::fetch(session);
        }
    };
    if !failed {
        fetch();
    }
    let notice = if failed { &words.no_handbook } else { &words.handbook_coming };
    page::set_title(&(session.words().titles.page)(notice.title));
    let again = button("button", notice.action).on_click(fetch);
    let mut parts = vec![back_row(session, navigator, None), title(notice.title)];
    parts.extend(notice.text.iter().map(|line| p(line)));
    parts.extend(failed.then(|| el("p").child(again)));
    parts.push(to_all_programmes(session));
    all(vec![el("div").class(if failed { "" } else { "arriving" }).children(parts)])
}
