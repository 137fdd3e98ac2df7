//! Why something is not to be had, as a file wants it: which conditions are wanted one and all, of which any would do, and
//! which the person's own answers show not to be met.

use zhucan_rules::{Condition, ConditionId, Date, Standing};

use crate::catalogue::{Catalogue, ProgrammeId};
use crate::explain::ReasonTold;
use crate::handbook::Handbook;
use crate::household::Household;

/// A condition that speaks against a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Against<'a> {
    /// The condition with its sentences.
    pub reason: ReasonTold<'a>,
    /// Whether the rule wants it to hold, or not to, where every fact that it tests was answered and the answers show that it
    /// is not so. Nothing where that follows from other answers: then nobody said what stands in a fact that it tests.
    pub shown: Option<bool>,
}

impl Handbook {
    /// The settled conditions that speak against a programme, in the order of the rule. Each list is wanted; where it has
    /// several conditions, any of them would have done.
    #[must_use]
    pub fn refusal(
        &self,
        catalogue: &Catalogue,
        programme: ProgrammeId,
        household: &Household,
        on: Date,
    ) -> Vec<Vec<Against<'_>>> {
        let Some((_, told)) = self.rule(catalogue, programme, on) else { return Vec::new() };
        let mut reasons = self.reasons(catalogue, programme, household, on);
        reasons.retain(|reason| reason.standing != Standing::Unknown);
        let answered = |reason: &ReasonTold<'_>| {
            let answers = household.answers();
            !reason.tested.is_empty() && reason.tested.iter().all(|(fact, _)| answers.get(*fact).is_some())
        };
        let mut groups = Vec::new();
        for places in wanted(&told.condition, true) {
            let mut group = Vec::new();
            for (id, holds) in places {
                let Some(at) = reasons.iter().position(|one| one.id == id) else { continue };
                let reason = reasons.remove(at);
                let fails = if holds { Standing::Fails } else { Standing::Holds };
                let shown = (reason.standing == fails && answered(&reason)).then_some(holds);
                group.push(Against { reason, shown });
            }
            if !group.is_empty() {
                groups.push(group);
            }
        }
        groups
    }
}

/// The conditions of a tree that is wanted to hold, or not to: each list is wanted, and of each list any will do. Beside
/// each stands whether it is wanted to hold.
fn wanted(tree: &Condition, holds: bool) -> Vec<Vec<(ConditionId, bool)>> {
    match tree {
        Condition::Not(part) => wanted(part, !holds),
        Condition::Test(test) => vec![vec![(test.id, holds)]],
        Condition::Office(id) => vec![vec![(*id, holds)]],
        Condition::All(parts) | Condition::Any(parts) => {
            let lists: Vec<_> = parts.iter().flat_map(|part| wanted(part, holds)).collect();
            // All of them not to hold is any of them not to, and the other way round.
            let all = matches!(tree, Condition::All(_)) == holds;
            if all { lists } else { vec![lists.concat()] }
        }
    }
}
