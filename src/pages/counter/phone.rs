//! The code that takes everything to the phone: as a picture and as letters, on the screen and on the slip.

use leptos::prelude::*;

use super::keys::RESULTS;
use super::people::key;
use super::{acts, said};
use crate::components::element::{El, el};
use crate::components::phrases::{button, p};
use crate::components::qr::qr;
use crate::platform::focus;
use crate::state::Counter;

/// The button that shows the code on the screen.
pub(super) fn showing(counter: Counter) -> El {
    let words = &said(counter.session).beside.phone;
    let show = move || show(counter, "");
    let pressed = move || if counter.shows_code() { "true" } else { "false" }.to_owned();
    button("button button--quiet", words.show)
        .child(key("F1"))
        .attr("data-phone", "")
        .live_attr("aria-expanded", Signal::derive(pressed))
        .on_click(show)
}

/// Shows the code, and brings the focus to it; takes it away, and brings the focus back to where it was: a row, or the button.
pub(super) fn show(counter: Counter, row: &str) {
    if untrack(move || counter.shows_code()) {
        hide(counter);
        return;
    }
    // From the results, the row that was left for them is still the one to go back to.
    if !focus::is_in(RESULTS) {
        counter.leave_row(acts::name_of(row));
    }
    counter.show_code(true);
    focus::soon("#phone-code");
}

/// Takes the code away; whether it was there.
pub(super) fn hide(counter: Counter) -> bool {
    let there = untrack(move || counter.shows_code());
    if there {
        counter.show_code(false);
        match counter.left_row() {
            Some(name) => acts::focus_row(name),
            None => focus::on("[data-phone]"),
        }
    }
    there
}

/// The code on the screen, large enough for any phone.
pub(super) fn on_screen(counter: Counter) -> El {
    let shown = move || {
        let words = &said(counter.session).beside.phone;
        let close = move || _ = hide(counter);
        let close = button("button button--quiet", words.close).child(key("Esc")).on_click(close);
        let heading = el("h2").attr("id", "phone-code").attr("tabindex", "-1").text(words.heading);
        let section = el("section").class("box phone").attr("aria-labelledby", "phone-code").child(heading);
        let code = counter.code();
        let empty = code.is_none().then(|| p(words.empty));
        vec![
            section
                .maybe(empty)
                .children(code.map(|code| lines(counter, &code)).unwrap_or_default())
                .child(p("").child(close)),
        ]
    };
    let is_shown = Memo::new(move |_| counter.shows_code());
    let draw = move || if is_shown.get() { shown() } else { Vec::new() };
    el("div").class("no-print").live(draw)
}

/// The picture, what to do with it, and the letters.
pub(super) fn lines(counter: Counter, code: &str) -> Vec<El> {
    let words = &said(counter.session).beside.phone;
    let grouped = zhucan_catalog::grouped(code);
    let letters = el("p").text(words.letters).child(el("code").class("code").attr("data-code-text", "").text(&grouped));
    let how = el("ol").children(words.how.iter().map(|line| el("li").text(line)).collect());
    let told = el("div").class("phone-told").child(how).child(letters).child(p(words.holds));
    qr(code, words.alt).into_iter().chain([told]).collect()
}
