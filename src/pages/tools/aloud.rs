//! Reading aloud: the button in the fold, and the bar while something is being read.

use super::reading::{self, Reading};
use super::words;
use crate::components::element::{El, el};
use crate::components::phrases::{button, p};
use crate::platform::{focus, page, speech};
use crate::state::{Navigator, Session, languages};

/// In the fold: the button where the browser has a voice for the language, and how to have the phone read elsewhere.
pub(super) fn voices(session: Session) -> Vec<El> {
    let words = &words(session).aloud;
    reading::follow_voices();
    let lang = languages::words(session.language()).lang;
    let inside = if speech::can_read(lang) {
        let read = button("button", words.read).attr("data-read", "");
        vec![el("p").child(read.on_click(move || {
            session.refold(|fold| fold.open = false);
            page::once_whole(Box::new(move || {
                reading::begin(lang);
                focus::soon("[data-pause]");
            }));
        }))]
    } else {
        words.no_voice.iter().map(|line| p(line)).collect()
    };
    let heading = el("p").child(el("b").text(words.heading));
    vec![el("div").class("display-aloud").child(heading).children(inside)]
}

/// The bar; nothing while nothing is read. Another screen ends the reading.
pub(super) fn bar(session: Session, navigator: Navigator) -> Option<El> {
    let words = &words(session).aloud;
    let now = reading::on_screen(&navigator.route(), session.language());
    let button = |text: &str, mark: &'static str| button("button", text).attr(mark, "");
    let again = match now {
        Reading::Silent => return None,
        Reading::Aloud => button(words.pause, "data-pause").on_click(move || {
            reading::pause();
            focus::soon("[data-go-on]");
        }),
        Reading::Paused => button(words.go_on, "data-go-on").on_click(move || {
            reading::go_on();
            focus::soon("[data-pause]");
        }),
    };
    let stop = button(words.stop, "data-stop").on_click(|| {
        reading::stop();
        focus::on("main h1");
    });
    Some(el("section").class("aloud").attr("aria-label", words.bar).child(again).child(stop))
}
