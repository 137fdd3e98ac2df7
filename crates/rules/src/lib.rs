//! The language of eligibility: facts about a household, conditions on them, verdicts, the next question, and why.
//!
//! This crate is pure. It has no clock, no input or output, no floating point, and it cannot panic: everything it
//! needs is passed in, and everything it finds is returned.
//!
//! A *fact* has finitely many values. A *condition* combines tests on facts with all, any and not. Compiled under the
//! *impossible combinations*, a condition becomes a [`Diagram`] that answers, for any partial set of answers, exactly
//! which [`Verdict`]s are still reachable. Unknown is never no: a verdict is decided or it is open, by type.

mod answers;
mod change;
mod compare;
mod compatible;
mod compile;
mod condition;
mod date;
mod diagram;
mod explain;
mod fact;
mod next;
mod outlook;
mod possible;
mod relevance;
mod settle;
mod simple;
mod ties;
mod verdict;

pub use answers::{Answers, Evidence};
pub use change::{Change, changes_to};
pub use compare::{VerdictPair, fewer_answers, verdict_pairs};
pub use compatible::{Choice, Compatible, Group, Kept, MOST_IN_GROUP, Worth, compatible_sets};
pub use compile::compile;
pub use condition::{Condition, ConditionId, Standing, Test};
pub use date::{Date, DateError};
pub use diagram::{Diagram, DiagramError, LevelParts, Sweep};
pub use explain::{Reason, reasons, smallest_sufficient};
pub use fact::{ChangeKind, Classes, Fact, FactError, FactId, FactSet, Facts, Kind, ScreenId, TopicId, Value};
pub use next::{Ranked, rank_screens};
pub use possible::{Impossible, Possibility};
pub use relevance::relevant_facts;
pub use settle::{settling_alone, settling_facts};
pub use verdict::{Outcome, Verdict, VerdictSet};
