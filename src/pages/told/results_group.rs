//! The programmes of one verdict, among the results.

use zhucan_catalog::Assessed;
use zhucan_rules::{Outcome, Verdict};

use super::pieces::Pieces;
use super::result_card;
use super::results_open::by_missing;
use super::settled::Settled;
use crate::components::element::{El, el};
use crate::components::phrases::p;
use crate::components::verdict::{spelt, verdict_mark, worded};
use crate::state::{Informed, Navigator};

/// The programmes of one group.
pub(super) fn of(assessed: &[Assessed], outcome: Outcome) -> Vec<Assessed> {
    assessed.iter().filter(|one| spelt(one.outcome) == spelt(outcome)).copied().collect()
}

/// One group, whose cards are filled piece by piece: folded when nothing can be done about it now.
pub(super) fn group(
    informed: Informed,
    navigator: Navigator,
    (outcome, members, settled): (Outcome, &[Assessed], &Settled),
    pieces: &Pieces,
) -> Option<El> {
    let words = informed.words();
    let verdict = worded(&words.verdicts, outcome);
    let count = el("span").class("count").text(&(words.results.count)(members.len()));
    let heading = el("h2").class("group-title").child(verdict_mark(verdict)).text(verdict.name).child(count);
    let (group, heading) = if outcome == Outcome::Decided(Verdict::NotNow) {
        (el("details"), el("summary").child(heading))
    } else {
        (el("section"), heading)
    };
    (!members.is_empty()).then(|| {
        let group = group.class("group").attr("data-verdict", spelt(outcome)).child(heading);
        let group = group.child(p(verdict.group).class("soft"));
        pieces.busy(match outcome {
            Outcome::Open(_) => group.children(by_missing(informed, navigator, (members, settled), pieces)),
            Outcome::Decided(_) => {
                group.children(members.iter().map(|one| result_card::whole(informed, *one, pieces)).collect())
            }
        })
    })
}
