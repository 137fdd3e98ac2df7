//! One programme among the results.

use leptos::prelude::*;

use crate::words::Card;

/// Everything that a card shows.
#[derive(Debug, Clone)]
pub struct CardShown {
    /// The programme's id.
    pub id: String,
    /// Its verdict, as the page's attributes spell it.
    pub verdict: &'static str,
    /// Its official name.
    pub name: String,
    /// What it is, plainly.
    pub gloss: String,
    /// Why, in lines: a short label and a sentence.
    pub lines: Vec<(String, String)>,
    /// What it gives; empty where that is not to be said.
    pub gain: String,
    /// Under what it gives.
    pub gain_note: String,
    /// The address of its page.
    pub address: String,
}

/// A card with a link to the programme's page.
#[component]
pub fn ProgrammeCard(
    /// What it shows.
    shown: CardShown,
    /// Its words.
    words: &'static Card,
) -> impl IntoView {
    let lines = shown
        .lines
        .into_iter()
        .map(|(label, line)| view! { <p class="card-why"><b>{label}</b>{line}</p> })
        .collect_view();
    let context = (words.details_context)(&shown.name);
    let gain = (!shown.gain.is_empty()).then(|| view! { <p class="gain">{shown.gain}</p> });
    let note = (!shown.gain_note.is_empty()).then(|| view! { <p class="soft">{shown.gain_note}</p> });
    view! {
        <article class="card" data-programme=shown.id data-verdict=shown.verdict>
            <div class="card-main">
                <h3>{shown.name}</h3>
                <p class="card-gloss">{shown.gloss}</p>
                {lines}
            </div>
            <div class="card-side">
                <div>{gain} {note}</div>
                <a class="card-more" href=shown.address>
                    {words.details}
                    <span class="visually-hidden">{context}</span>
                </a>
            </div>
        </article>
    }
}
