//! Acting for somebody else: who can, with what; and the letter of authority, to print and fill in by hand.

use leptos::prelude::*;
use zhucan_catalog::Told;

use super::letter_paper::paper;
use super::words;
use crate::components::element::{El, all, el};
use crate::components::phrases::{button, p, part, title};
use crate::components::source::cited;
use crate::pages::shell::back_row;
use crate::platform::{host, page, print};
use crate::state::{Informed, Navigator, Session};
use crate::words::Voice;

/// The screen; nothing before the handbook is here.
pub(super) fn letter(session: Session, navigator: Navigator) -> Option<AnyView> {
    let informed = Informed::of(session)?;
    let words = &words(session).letter;
    page::set_title(&(session.words().titles.page)(words.page));
    let print = if host::can_print() {
        el("p").child(button("button", words.print).on_click(print::print))
    } else {
        p(words.no_print)
    };
    let in_chinese = (!words.in_chinese.is_empty()).then(|| p(words.in_chinese).class("soft"));
    let advice = el("div")
        .class("prose no-print")
        .child(title(words.title))
        .child(part(words.proxy_heading).children(situations(informed)))
        .child(
            part(words.heading)
                .children(words.intro.iter().map(|line| p(line)).collect())
                .maybe(in_chinese)
                .child(el("h3").text(words.before))
                .child(told(informed, &informed.handbook.proxy.letter))
                .child(print),
        );
    Some(all(vec![back_row(session, navigator, None), advice, paper()]))
}

/// The situations, that of whoever answers unfolded.
fn situations(informed: Informed) -> Vec<El> {
    let proxy = &informed.handbook.proxy;
    let lists = [&proxy.agent, &proxy.child, &proxy.adult, &proxy.absent];
    let theirs = match informed.session.voice() {
        Voice::Parent => 1,
        Voice::Guardian => 2,
        _ => 0,
    };
    let situation = |(at, (heading, lines)): (usize, (&&str, &&Vec<Told>))| {
        let fold = el("details").class("situation").child(el("summary").text(heading)).child(told(informed, lines));
        if at == theirs { fold.attr("open", "") } else { fold }
    };
    words(informed.session).letter.situations.iter().zip(&lists).enumerate().map(situation).collect()
}

/// Sentences, each with its source.
fn told(informed: Informed, lines: &[Told]) -> El {
    let evidence = &informed.words().evidence;
    let line = |one: &Told| el("li").text(&one.text).child(cited(informed.handbook, evidence, &one.source));
    el("ul").class("told").children(lines.iter().map(line).collect())
}
