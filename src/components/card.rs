//! One programme among the results.

use super::element::{El, el};
use super::phrases::{link, p};
use crate::words::Card;

/// Everything that a card shows.
#[derive(Debug, Clone)]
pub struct CardShown {
    /// The programme's id.
    pub id: String,
    /// Its verdict, as the page's attributes spell it.
    pub verdict: &'static str,
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

/// A card with a link to the programme's page. Each line of `why` is a short label and a sentence.
#[must_use]
pub fn card(shown: &CardShown, words: &Card, why: &[(String, String)]) -> El {
    let context = el("span").class("visually-hidden").text(&(words.details_context)(&shown.name));
    let gain = (!shown.gain.is_empty()).then(|| p(&shown.gain).class("gain"));
    let note = (!shown.gain_note.is_empty()).then(|| p(&shown.gain_note).class("soft"));
    let main = el("div")
        .class("card-main")
        .child(el(shown.heading).text(&shown.name))
        .child(p(&shown.gloss).class("card-gloss"));
    let gives = (gain.is_some() || note.is_some()).then(|| el("div").maybe(gain).maybe(note));
    let side = el("div")
        .class("card-side")
        .maybe(gives)
        .child(link("card-more", &shown.address, words.details).child(context));
    el("article")
        .class("card")
        .attr("data-programme", &shown.id)
        .attr("data-verdict", shown.verdict)
        .child(main.children(why.iter().map(line).collect()))
        .child(side)
}

fn line((label, line): &(String, String)) -> El {
    p("").class("card-why").child(el("b").text(label)).text(line)
}
