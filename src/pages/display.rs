//! The fold over every screen in which language, size of the text and colours are chosen.

use leptos::prelude::*;
use zhucan_catalog::Language;

use super::languages::{Coming, choose};
use crate::components::element::{El, el};
use crate::components::marked::mark_chinese;
use crate::components::option::{Line, option};
use crate::platform::focus;
use crate::state::{Display, SIZES, Session};

/// The languages, each with its code for the document and its name in itself.
const LANGUAGES: [(Language, &str, &str); 2] =
    [(Language::Chinese, "zh-Hans", "中文"), (Language::English, "en", "English")];

/// Where the focus is put when the page is drawn anew in another language.
const CHOSEN: &str = "input[name=language]:checked";

/// Follows the chosen language: what calls it is drawn anew when that changes.
pub fn follow_language(session: Session) {
    mark_chinese(session.language() != Language::Chinese);
}

/// The fold. `open` keeps whether it is unfolded while the page is drawn anew.
pub fn display(session: Session, open: RwSignal<bool>, coming: RwSignal<Coming>) -> El {
    let words = &session.words().shell.display;
    let summary = el("summary").text(words.summary).on_click(move || open.update(|open| *open = !*open));
    let status = el("p").attr("role", "status").live(move || match coming.get() {
        Coming::Nothing => Vec::new(),
        Coming::OnItsWay => vec![el("span").text(words.coming)],
        Coming::Failed => vec![el("span").text(words.failed)],
    });
    let languages = LANGUAGES.into_iter().map(|language| one_language(session, coming, language)).collect();
    let sizes = (1..=SIZES).zip(words.sizes).map(|(size, label)| {
        pick(
            session,
            "size",
            &size.to_string(),
            label,
            move |display| display.size == size,
            move |display| {
                display.size = size;
            },
        )
    });
    let contrasts =
        [(false, "usual"), (true, "high")].into_iter().zip(words.contrasts).map(|((high, value), label)| {
            pick(
                session,
                "contrast",
                value,
                label,
                move |display| display.high_contrast == high,
                move |display| {
                    display.high_contrast = high;
                },
            )
        });
    el("details")
        .class("display")
        .live_attr("open", Signal::derive(move || if open.get() { "true" } else { "" }.to_owned()))
        .child(summary)
        .child(group(words.language, languages).child(status))
        .child(group(words.size, sizes.collect()))
        .child(group(words.colours, contrasts.collect()))
}

fn group(legend: &str, lines: Vec<El>) -> El {
    let lines = el("div").class("display-lines").children(lines);
    el("fieldset").child(el("legend").text(legend)).child(lines)
}

fn one_language(session: Session, coming: RwSignal<Coming>, (language, code, name): (Language, &str, &str)) -> El {
    let chosen = Signal::derive(move || session.language() == language);
    let pick = move |_| {
        choose(session, language, move |how| {
            coming.set(how);
            if how == Coming::Nothing {
                focus::soon(CHOSEN);
            }
        });
    };
    radio("language", code, name, chosen, Box::new(pick)).attr("lang", code)
}

fn pick(
    session: Session,
    name: &'static str,
    value: &str,
    label: &str,
    is: impl Fn(Display) -> bool + Send + Sync + 'static,
    change: impl Fn(&mut Display) + Copy + 'static,
) -> El {
    let chosen = Signal::derive(move || is(session.display()));
    radio(name, value, label, chosen, Box::new(move |_| session.show_as(|display| change(display))))
}

fn radio(name: &'static str, value: &str, label: &str, chosen: Signal<bool>, pick: Box<dyn Fn(bool)>) -> El {
    let line = Line { kind: "radio", id: "", name, value, label, hint: "", apart: false };
    option(line, chosen, pick)
}
