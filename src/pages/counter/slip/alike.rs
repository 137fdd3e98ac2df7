//! On the slip: programmes of which the same is told stand together, so that it is said once and the paper stays short.

use zhucan_catalog::ProgrammeId;

use super::way::names;
use crate::components::element::{El, el};
use crate::state::Informed;

/// Programmes of which the same is told, with what that is.
pub(super) struct Alike {
    told: String,
    /// In the order in which they came.
    pub(super) ids: Vec<ProgrammeId>,
}

/// The programmes by what is told of each, in the order in which it is told first.
pub(super) fn alike(ids: Vec<ProgrammeId>, tell: impl Fn(ProgrammeId) -> String) -> Vec<Alike> {
    let mut all: Vec<Alike> = Vec::new();
    for id in ids {
        let told = tell(id);
        match all.iter_mut().find(|other| other.told == told) {
            Some(other) => other.ids.push(id),
            None => all.push(Alike { told, ids: vec![id] }),
        }
    }
    all
}

/// A line for each: the programmes' names, and what is told of them.
pub(super) fn lines(informed: Informed, all: &[Alike]) -> El {
    let line = |Alike { told, ids }: &Alike| {
        el("li").child(el("b").text(&names(informed, ids))).text(informed.session.words().colon).text(told)
    };
    el("ul").children(all.iter().map(line).collect())
}
