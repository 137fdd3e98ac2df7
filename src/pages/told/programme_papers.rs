//! What to bring, and where to go.

use zhucan_catalog::{Entry, PaperForm, PaperNeed, WindowNeed};

use super::programme_parts::sources;
use crate::components::element::{El, el};
use crate::components::phrases::{p, part};
use crate::state::Informed;

/// A paper's form and number in words.
#[must_use]
pub(in crate::pages) fn form(informed: Informed, form: PaperForm, count: u8) -> String {
    let words = &informed.words().forms;
    match form {
        PaperForm::Original => (words.original)(count),
        PaperForm::Copy => (words.copy)(count),
        PaperForm::FilledIn => (words.filled_in)(count),
        PaperForm::Photo => (words.photo)(count),
    }
}

/// Papers to bring; nothing where none is asked for.
#[must_use]
pub(super) fn papers(informed: Informed, entry: &'static Entry) -> Option<El> {
    let words = informed.words();
    let paper = |need: &PaperNeed| {
        let paper = informed.handbook.papers.get(usize::from(need.paper))?;
        let when = need.when.as_ref().map(|when| (words.forms.when)(when));
        let form = el("span").class("paper-form").text(&form(informed, need.form, need.count));
        let looked_up = need.office_looks_up.then(|| p(words.forms.looked_up).class("soft"));
        let about = when
            .iter()
            .chain(&need.note)
            .chain(Some(&paper.from).filter(|from| !from.is_empty()))
            .map(|line| p(line).class("soft"));
        Some(el("li").text(paper.name.as_str()).text(" ").child(form).children(about.collect()).maybe(looked_up))
    };
    (!entry.papers.is_empty()).then(|| {
        part(words.programme.papers)
            .child(el("ul").children(entry.papers.iter().filter_map(paper).collect()))
            .child(sources(informed, entry.papers.iter().map(|need| &need.source)))
    })
}

/// Places to apply.
#[must_use]
pub(super) fn windows(informed: Informed, entry: &'static Entry) -> El {
    let words = &informed.words().programme;
    let any = (entry.windows.len() > 1).then(|| p(words.windows_any));
    let window = |need: &WindowNeed| {
        let window = informed.handbook.windows.get(usize::from(need.window))?;
        Some(el("li").text(window.name.as_str()).child(p(window.find.as_str()).class("soft")))
    };
    part(words.windows)
        .maybe(any)
        .child(el("ul").children(entry.windows.iter().filter_map(window).collect()))
        .child(sources(informed, entry.windows.iter().map(|need| &need.source)))
}
