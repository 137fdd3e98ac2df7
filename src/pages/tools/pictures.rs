//! The checklist as pictures: inside other apps they can be kept where nothing can be downloaded.

use leptos::prelude::*;

use super::handover::TEXT;
use super::words;
use crate::components::element::{El, el};
use crate::components::phrases::{button, p, part};
use crate::platform::outline::{self, Kind, Piece};
use crate::platform::page;
use crate::platform::picture::{self, Line};
use crate::state::Session;

/// What was drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Drawn {
    NotYet,
    /// The pictures, each as an address that contains it.
    Pictures(Vec<String>),
    Failed,
}

/// The button that draws them, and the pictures.
pub(super) fn pictures(session: Session) -> El {
    let words = &words(session).handover;
    let drawn = RwSignal::new(Drawn::NotYet);
    let draw = move || {
        let lines: Vec<Line> = outline::pieces(TEXT).iter().map(line).collect();
        drawn.set(picture::draw(&lines).map_or(Drawn::Failed, Drawn::Pictures));
    };
    let draw = button("button", words.draw).attr("data-draw", "").on_click(move || page::once_whole(Box::new(draw)));
    let shown = move || match drawn.get() {
        Drawn::NotYet => Vec::new(),
        Drawn::Failed => vec![p(words.not_drawn)],
        Drawn::Pictures(all) => {
            let of = all.len();
            let picture = |(number, address): (usize, &String)| {
                el("img").class("taken-picture").attr("src", address).attr("alt", &(words.picture_alt)(number, of))
            };
            std::iter::once(p(words.save)).chain((1..).zip(&all).map(picture)).collect()
        }
    };
    let status = el("div").attr("role", "status").live(shown);
    part(words.picture_heading).child(el("p").child(draw)).child(status)
}

fn line(piece: &Piece) -> Line {
    let (mark, size, indent) = match piece.kind {
        Kind::Heading => ("", 30.0, 0.0),
        Kind::Item => ("· ", 24.0, 12.0),
        Kind::Tick => ("□ ", 24.0, 12.0),
        Kind::Plain => ("", 24.0, 12.0),
    };
    Line { text: [mark, &piece.text].concat(), size, bold: piece.kind == Kind::Heading, indent }
}
