//! Taking the results along: a code for the counter, a picture, the text, a calendar file, paper.

use leptos::prelude::*;

use super::{calendar, pictures, words};
use crate::components::element::{El, all, el};
use crate::components::phrases::{actions, button, link, p, part, title};
use crate::components::qr::qr;
use crate::pages::shell::back_row;
use crate::pages::told as telling;
use crate::pages::told::pieces::Pieces;
use crate::platform::{clipboard, fetch, host, outline, page, print};
use crate::route::Route;
use crate::state::kept::code_of;
use crate::state::policy::layouts;
use crate::state::{Informed, Navigator, Session};

/// The part of the screen that is the text of the checklist.
pub(super) const TEXT: &str = "#taken";

/// The screen; nothing before the handbook is here.
pub(super) fn handover(session: Session, navigator: Navigator) -> Option<AnyView> {
    let informed = Informed::of(session)?;
    let words = &words(session).handover;
    page::set_title(&(session.words().titles.page)(words.page));
    let back = back_row(session, navigator, None);
    let coded = |now: &crate::state::Interview| code_of(now, session.catalogue(), layouts(), session.today);
    let Some(code) = session.with_interview(coded) else {
        return Some(all(vec![back, title(words.title), p(words.empty).class("lead")]));
    };
    let told = &informed.words().checklist;
    let printed = (told.printed)(&session.catalogue().edition.id, &session.day(session.today));
    let pieces = Pieces::of(1);
    let text = el("section").class("part taken").attr("id", "taken");
    let text = pieces.live(text, move || {
        let head = vec![el("h2").text(told.title), p(&printed)];
        head.into_iter().chain(telling::checklist_lines(informed)).collect()
    });
    pieces.make();
    let ways = el("div")
        .class("no-print")
        .child(title(words.title))
        .child(p(words.intro).class("lead"))
        .child(the_code(session, &code))
        .child(pictures::pictures(session))
        .child(copying(session))
        .maybe(calendar::calendar(informed))
        .maybe(host::can_print().then(|| printing(session)))
        .maybe(host::is_inside_an_app().then(|| in_app(session)))
        .child(actions(vec![
            link("link", &Route::Authority.address(), words.letter),
            link("link", &Route::Keep.address(), words.keep),
        ]));
    Some(all(vec![back, ways, text]))
}

/// The code as letters and as a picture to scan.
fn the_code(session: Session, code: &str) -> El {
    let words = &words(session).handover;
    let told = words.code.iter().map(|line| p(line)).collect();
    let grouped = zhucan_catalog::grouped(code);
    let letters =
        el("p").text(words.code_letters).child(el("code").class("code").attr("data-code-text", "").text(&grouped));
    part(words.code_heading).children(told).maybe(qr(code, words.code_alt)).child(letters)
}

fn copying(session: Session) -> El {
    let words = &words(session).handover;
    let told = RwSignal::new("");
    let copy = move || {
        fetch::later(async move {
            let copied = clipboard::copy(&text()).await;
            told.set(if copied { words.copied } else { words.not_copied });
        });
    };
    let copy = button("button", words.copy).attr("data-copy", "").on_click(move || page::once_whole(Box::new(copy)));
    let status = el("p").attr("role", "status").live(move || vec![el("span").text(told.get())]);
    part(words.copy_heading).child(el("p").child(copy)).child(status)
}

fn printing(session: Session) -> El {
    let words = &words(session).handover;
    let print = button("button", words.print).on_click(print::print);
    part(words.print_heading).child(el("p").child(print))
}

fn in_app(session: Session) -> El {
    let words = &words(session).handover;
    part(words.in_app_heading).attr("data-in-app", "").children(words.in_app.iter().map(|line| p(line)).collect())
}

/// The checklist as plain text, as it stands on the screen.
pub(super) fn text() -> String {
    let line = |piece: &outline::Piece| match piece.kind {
        outline::Kind::Heading => ["\n", &piece.text].concat(),
        outline::Kind::Item => ["· ", &piece.text].concat(),
        outline::Kind::Tick => ["□ ", &piece.text].concat(),
        outline::Kind::Plain => piece.text.clone(),
    };
    let lines: Vec<String> = outline::pieces(TEXT).iter().map(line).collect();
    lines.join("\n").trim().to_owned()
}
