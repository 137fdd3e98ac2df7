//! A handover code that is typed or pasted, to go on with it here.

use leptos::prelude::*;
use zhucan_catalog::CodeError;

use super::words;
use crate::components::element::{El, el};
use crate::components::phrases::{link, p};
use crate::pages::told;
use crate::pages::unsent::Unsent;
use crate::platform::{focus, page};
use crate::route::Route;
use crate::state::{Keeper, Navigator, Session};

/// The field, folded under its heading.
pub(super) fn code_entry(session: Session, navigator: Navigator) -> El {
    let (typed, refused) = (RwSignal::new(String::new()), RwSignal::new(""));
    let words = &words(session).code;
    let unsent = Unsent::of_the_page();
    let take = move || {
        let code = typed.get_untracked();
        let taken = if code.trim().is_empty() {
            Err(words.empty)
        } else {
            Keeper::of_the_page(session).take_code(&code).map_err(|error| match error {
                CodeError::NotACode => words.not_a_code,
                CodeError::Damaged => words.damaged,
                CodeError::Newer => words.newer,
            })
        };
        match taken {
            Ok(()) => {
                unsent.forget();
                told::fetch(session);
                // What was finished elsewhere, at the counter for one, is not asked again: its results are shown.
                let open = session.open();
                navigator.go(session.with_interview(|now| now.onward(&open)));
            }
            Err(message) => {
                page::set_title(&(session.words().titles.error)(&title(session, navigator)));
                refused.set(message);
                focus::soon("#code-refused");
            }
        }
    };
    let told = |plain: &'static str, wrong: &'static str| {
        Signal::derive(move || if refused.get().is_empty() { plain } else { wrong }.to_owned())
    };
    let field = el("input")
        .attr("id", "code")
        .class("input input--wide")
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "characters")
        .attr("spellcheck", "false")
        .live_attr("aria-describedby", told("code-hint", "code-hint code-error"))
        .live_attr("aria-invalid", told("", "true"))
        .typed(typed.into(), Box::new(move |text| typed.set(text)));
    let go = el("button").class("button").attr("type", "submit").text(words.go);
    let form = el("form")
        .attr("novalidate", "")
        .attr("data-code", "")
        .live(move || summary(session, refused.get()))
        .child(el("p").child(el("label").attr("for", "code").text(words.label)))
        .child(p(words.hint).class("hint").attr("id", "code-hint"))
        .live(move || at_the_field(session, refused.get()))
        .child(el("p").child(field))
        .child(el("p").child(go))
        .on_submit(take);
    el("details").class("code-entry").child(el("summary").text(words.heading)).child(form)
}

/// The title of the screen on which the field stands.
fn title(session: Session, navigator: Navigator) -> String {
    let titles = &session.words().titles;
    match navigator.route_now() {
        Route::Keep => (titles.page)(words(session).keep.page),
        _ => titles.start.to_owned(),
    }
}

/// The same beside the field.
fn at_the_field(session: Session, message: &'static str) -> Vec<El> {
    if message.is_empty() {
        return Vec::new();
    }
    let prefix = el("span").class("visually-hidden").text(session.words().ask.errors.prefix);
    vec![el("p").class("field-error").attr("id", "code-error").child(prefix).text(message)]
}

/// Why the code is not taken, with the way back to the field.
fn summary(session: Session, message: &'static str) -> Vec<El> {
    if message.is_empty() {
        return Vec::new();
    }
    let back = link("", "#code", message).on_click(|| focus::on("#code"));
    let summary = el("div")
        .class("notice notice--error")
        .attr("id", "code-refused")
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .child(el("h2").text(session.words().ask.errors.heading))
        .child(el("ul").child(el("li").child(back)));
    vec![summary]
}
