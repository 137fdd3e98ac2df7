//! What would decide the programmes that are open. It is the most work of the results: each programme's is found out in a
//! piece of its own, once, for all that is told from it.

use std::sync::{Arc, Mutex};

use zhucan_catalog::{ProgrammeId, Settlement, WorthFinding};
use zhucan_rules::FactId;

use crate::state::Informed;

/// What is found out so far. A handle: clone it freely.
#[derive(Debug, Clone, Default)]
pub(super) struct Settled(Arc<Mutex<Vec<(ProgrammeId, Settlement)>>>);

impl Settled {
    /// Finds out what would decide an open programme.
    pub(super) fn find_out(&self, informed: Informed, programme: ProgrammeId) {
        let found = informed.settlement(programme);
        if let Ok(mut all) = self.0.lock() {
            all.push((programme, found));
        }
    }

    /// The one missing fact to name first: of the fewest that decide it, the one that is asked soonest, else the first.
    #[must_use]
    pub(super) fn missing(&self, informed: Informed, programme: ProgrammeId) -> Option<FactId> {
        let all = self.all();
        let (_, found) = all.iter().find(|(one, _)| *one == programme)?;
        let next = informed.session.open();
        let soonest = next.iter().map(|one| one.relevant.and(found.fewest)).find(|facts| !facts.is_empty());
        soonest.unwrap_or(found.fewest).iter().next()
    }

    /// The facts to find out, those that decide most first.
    #[must_use]
    pub(super) fn worth_finding(&self) -> Vec<WorthFinding> {
        let open: Vec<Settlement> = self.all().into_iter().map(|(_, found)| found).collect();
        WorthFinding::of(&open)
    }

    fn all(&self) -> Vec<(ProgrammeId, Settlement)> {
        self.0.lock().map(|all| all.clone()).unwrap_or_default()
    }
}
