//! On the slip: what is still open, with the fewest facts that would settle it.

use std::cmp::Reverse;

use zhucan_catalog::ProgrammeId;

use super::alike::{alike, lines};
use crate::components::element::{El, el};
use crate::pages::counter::said;
use crate::pages::counter::why::settling;
use crate::state::{Counter, Informed};

/// The programmes under what they wait for; what settles most comes first. Nothing where all is settled.
pub(super) fn open(informed: Informed, counter: Counter, open: Vec<ProgrammeId>) -> Option<El> {
    let mut waiting = alike(open, |id| settling(counter, id));
    waiting.sort_by_key(|one| Reverse(one.of.len()));
    let heading = el("h3").text(said(informed.session).slip.open.heading);
    let list = lines(informed, &waiting).class("slip-open");
    (!waiting.is_empty()).then(|| el("section").child(heading).child(list))
}
