//! One programme among the results.

use super::element::{El, el};
use super::phrases::{link, p};
use crate::words::Card;

/// Everything that stands in a card.
#[derive(Debug, Clone)]
pub struct CardShown {
    /// The rank of its heading.
    pub heading: &'static str,
    /// Its official name.
    pub name: String,
    /// What it is, plainly.
    pub gloss: String,
    /// What it gives; empty where that is not to be said.
    pub gain: String,
    /// Under what it gives.
    pub gain_note: String,
    /// The address of its page.
    pub address: String,
}

/// The card of a programme, empty: which programme it is and its verdict, for whoever reads the page's attributes.
#[must_use]
pub fn card(id: &str, verdict: &str) -> El {
    el("article").class("card").attr("data-programme", id).attr("data-verdict", verdict)
}

/// What stands in a card, with a link to the programme's page. Each line of `why` is a short label and a sentence.
#[must_use]
pub fn inside(shown: &CardShown, words: &Card, why: &[(String, String)]) -> Vec<El> {
    let context = el("span").class("visually-hidden").text(&(words.details_context)(&shown.name));
    let gain = (!shown.gain.is_empty()).then(|| p(&shown.gain).class("gain"));
    let note = (!shown.gain_note.is_empty()).then(|| p(&shown.gain_note).class("soft"));
    let main = el("div")
        .class("card-main")
        .child(el(shown.heading).text(&shown.name))
        .child(p(&shown.gloss).class("card-gloss"))
        .children(why.iter().map(line).collect());
    let gives = (gain.is_some() || note.is_some()).then(|| el("div").maybe(gain).maybe(note));
    let side = el("div")
        .class("card-side")
        .maybe(gives)
        .child(link("card-more", &shown.address, words.details).child(context));
    vec![main, side]
}

fn line((label, line): &(String, String)) -> El {
    p("").class("card-why").child(el("b").text(label)).text(line)
}
