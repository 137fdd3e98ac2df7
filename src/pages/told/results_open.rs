//! The programmes that are still open, by what is missing: where to read it is said once, not once a programme.

use zhucan_catalog::Assessed;
use zhucan_rules::FactId;

use super::pieces::Pieces;
use super::result_card;
use super::settled::Settled;
use crate::components::element::{El, el};
use crate::components::phrases::{button, p};
use crate::pages::telling::{self, AskedTogether};
use crate::route::{Place, Route};
use crate::state::{Informed, Navigator};

/// The programmes under the question that would help each first; those under the same question stand together. Their cards are
/// filled piece by piece.
#[must_use]
pub(super) fn by_missing(
    informed: Informed,
    navigator: Navigator,
    (open, settled): (&[Assessed], &Settled),
    pieces: &Pieces,
) -> Vec<El> {
    let missing: Vec<(FactId, Assessed)> =
        open.iter().filter_map(|one| Some((settled.missing(informed, one.programme)?, *one))).collect();
    let facts: Vec<FactId> = missing.iter().map(|(fact, _)| *fact).collect();
    let mut asked = telling::by_screen(informed.session, &facts);
    // The question that helps most programmes comes first.
    asked.sort_by_key(|one| std::cmp::Reverse(one.facts.len()));
    let under = |asked: &AskedTogether| {
        let helped = missing.iter().filter(|(fact, _)| asked.facts.contains(fact));
        let cards = helped.map(|(_, one)| result_card::whole(informed, *one, pieces)).collect();
        heading(informed, navigator, asked).children(cards)
    };
    asked.iter().map(under).collect()
}

/// What is missing, where to read it, and the way to answer it.
fn heading(informed: Informed, navigator: Navigator, asked: &AskedTogether) -> El {
    let words = &informed.words().results.card;
    let to = Route::Ask(Place::Edit(asked.screen.0));
    let answer = button("button button--quiet", &(words.answer)(asked.name));
    let find = p("").child(el("b").text(words.find)).text(asked.find);
    el("div")
        .class("missing")
        .child(el("h3").text(&(words.missing)(asked.name)))
        .maybe((!asked.find.is_empty()).then_some(find))
        .child(el("p").child(answer.on_click(move || navigator.go(to.clone()))))
}
