//! The fold over every screen in which language, size of the text and colours are chosen.

use leptos::prelude::*;
use zhucan_catalog::Language;

use super::languages::choose;
use super::tools;
use crate::components::element::{El, el};
use crate::components::marked::mark_chinese;
use crate::components::option::{Line, option};
use crate::platform::focus;
use crate::state::{Coming, SIZES, Session};

/// The languages, each with its code for the document and its name in itself.
const LANGUAGES: [(Language, &str, &str); 3] = [
    (Language::Chinese, "zh-Hans", "中文"),
    (Language::EasyChinese, "zh-Hans", "中文易读"),
    (Language::English, "en", "English"),
];

/// Where the focus is put when the page is drawn anew in another language.
const CHOSEN: &str = "input[name=language]:checked";

/// Follows the chosen language: what calls it is drawn anew when that changes.
pub fn follow_language(session: Session) {
    mark_chinese(!session.language().is_chinese());
}

/// The fold.
pub fn display(session: Session) -> El {
    let words = &session.words().shell.display;
    let summary = el("summary").text(words.summary).on_click(move || {
        tools::fetch(session);
        session.refold(|fold| fold.open = !fold.open);
    });
    // What is folded is made when it is unfolded: the page is there sooner.
    let open = Memo::new(move |_| if session.fold().open { "true" } else { "" }.to_owned());
    let inside = move || if open.get().is_empty() { Vec::new() } else { inside(session) };
    let details = el("details").class("display").live_attr("open", open.into()).child(summary).live(inside);
    details.live(move || tools::voices(session))
}

fn inside(session: Session) -> Vec<El> {
    let words = &session.words().shell.display;
    let status = el("p").attr("role", "status").live(move || match session.fold().coming {
        Coming::Nothing => Vec::new(),
        Coming::OnItsWay(_) => vec![el("span").text(words.coming)],
        Coming::Failed => vec![el("span").text(words.failed)],
    });
    let languages = LANGUAGES.into_iter().map(|language| one_language(session, language)).collect();
    vec![
        group(words.language, languages).child(status),
        group(words.size, sizes(session, words.sizes)),
        group(words.colours, contrasts(session, words.contrasts)),
    ]
}

fn sizes(session: Session, labels: [&str; 4]) -> Vec<El> {
    let one = |(size, label): (u8, &str)| {
        let chosen = Signal::derive(move || session.display().size == size);
        let pick = move |_| session.show_as(|display| display.size = size);
        radio("size", &size.to_string(), label, chosen, Box::new(pick))
    };
    (1..=SIZES).zip(labels).map(one).collect()
}

fn contrasts(session: Session, labels: [&str; 2]) -> Vec<El> {
    let one = |((high, value), label): ((bool, &str), &str)| {
        let chosen = Signal::derive(move || session.display().high_contrast == high);
        let pick = move |_| session.show_as(|display| display.high_contrast = high);
        radio("contrast", value, label, chosen, Box::new(pick))
    };
    [(false, "usual"), (true, "high")].into_iter().zip(labels).map(one).collect()
}

fn group(legend: &str, lines: Vec<El>) -> El {
    let lines = el("div").class("display-lines").children(lines);
    el("fieldset").child(el("legend").text(legend)).child(lines)
}

/// One language. It is chosen while it is on its way, and no longer when it did not come: it can be chosen again.
fn one_language(session: Session, (language, code, name): (Language, &str, &str)) -> El {
    let chosen = Signal::derive(move || match session.fold().coming {
        Coming::OnItsWay(wanted) => wanted == language,
        Coming::Nothing | Coming::Failed => session.language() == language,
    });
    let pick = move |_| choose(session, language, || focus::soon(CHOSEN));
    radio("language", language.code(), name, chosen, Box::new(pick)).attr("lang", code)
}

fn radio(name: &'static str, value: &str, label: &str, chosen: Signal<bool>, pick: Box<dyn Fn(bool)>) -> El {
    let line = Line { kind: "radio", id: "", name, value, label, hint: "", apart: false };
    option(line, chosen, pick)
}
