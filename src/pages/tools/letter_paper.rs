//! The letter of authority as a sheet with blanks. Nothing can be typed into it: what is written there stays on paper.

use crate::components::element::{El, el};
use crate::words::{PAPER, PAPER_TITLE, PaperLine};

/// The sheet.
pub(super) fn paper() -> El {
    let parts = PAPER.iter().map(|(heading, lines)| {
        let lines = lines.iter().map(line).collect();
        el("section").child(el("h3").text(heading)).children(lines)
    });
    let heading = el("h2").text(PAPER_TITLE);
    el("article").class("letter").attr("lang", "zh-Hans").child(heading).children(parts.collect())
}

fn line(line: &PaperLine) -> El {
    match line {
        PaperLine::Blank(label) => el("p")
            .class("letter-blank")
            .child(el("span").text(label).text("："))
            .child(el("span").class("letter-line").attr("aria-hidden", "true")),
        PaperLine::Tick(label) => el("p").class("letter-tick").text("□ ").text(label),
        PaperLine::Text(text) => el("p").text(text),
    }
}
