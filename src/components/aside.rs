//! What stands beside a question: why it is asked, where the answer can be read, an example, a picture.

use super::element::{El, el};
use super::phrases::p;
use super::question::QuestionShown;
use crate::words::Picture;

/// The side of a question, folded where there is little room.
#[must_use]
pub fn aside(shown: &QuestionShown) -> El {
    let (words, common) = (shown.words, shown.asked.common());
    let details = el("details").class("ask-side");
    let details = if shown.unfolded { details.attr("open", "") } else { details };
    let example = p("").child(el("b").text(words.example)).text(common.example);
    details
        .child(el("summary").text(words.why))
        .child(p(common.why))
        .child(el("h2").text(words.find))
        .child(p(common.find))
        .maybe((!common.example.is_empty()).then_some(example))
        .maybe(common.picture.map(picture))
}

/// A picture with what stands under it.
#[must_use]
pub fn picture(picture: &'static Picture) -> El {
    let file = picture.file;
    let image = el("img").attr("src", file.address).attr("width", file.width).attr("height", file.height);
    let image = image.attr("alt", picture.alt);
    el("figure").class("example").child(image).child(el("figcaption").class("soft").text(picture.caption))
}
