//! The JSON that `assess` writes. Others read it: keys are added, never renamed.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value as Json;

#[derive(Serialize)]
pub(super) struct AssessmentTold {
    pub(super) edition: String,
    pub(super) on: String,
    /// There when the sources were read so long before the day that yuan amounts are left out.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) stale: bool,
    pub(super) programmes: Vec<ProgrammeTold>,
    pub(super) next: Vec<String>,
    pub(super) worth_finding: Vec<WorthFindingTold>,
    pub(super) offered: Vec<String>,
    pub(super) choices: Vec<ChoiceTold>,
    pub(super) notes: Vec<ConflictTold>,
    pub(super) route: Vec<StopTold>,
}

#[derive(Serialize)]
pub(super) struct ProgrammeTold {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) verdict: &'static str,
    pub(super) missing: Vec<String>,
    /// The fewest facts that decide it whatever they turn out to be; only where it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) settling: Option<Vec<String>>,
    pub(super) reasons: Vec<ReasonTold>,
    pub(super) changes: Vec<ChangeTold>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) amount: Option<Vec<GivesTold>>,
}

/// `holds` is `null` for what only the office can settle.
#[derive(Serialize)]
pub(super) struct ReasonTold {
    pub(super) condition: String,
    pub(super) holds: Option<bool>,
    pub(super) sentence: String,
    /// Any of these facts in one of these values or ranges; empty for what only the office can settle.
    pub(super) tested: BTreeMap<String, Vec<String>>,
    pub(super) evidence: &'static str,
    pub(super) citation: String,
}

#[derive(Serialize)]
pub(super) struct ChangeTold {
    pub(super) kind: &'static str,
    pub(super) facts: BTreeMap<String, Json>,
}

/// One tier; several stand where it depends on what is not known.
#[derive(Serialize)]
pub(super) struct GivesTold {
    pub(super) text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) yuan_per_month: Option<u32>,
    /// There where some places pay more than that.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) at_least: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) standard: Option<StandardTold>,
    pub(super) from: String,
    pub(super) evidence: &'static str,
    pub(super) citation: String,
}

#[derive(Serialize)]
pub(super) struct StandardTold {
    pub(super) name: String,
    pub(super) yuan: u32,
    pub(super) from: String,
    pub(super) source: String,
}

#[derive(Serialize)]
pub(super) struct WorthFindingTold {
    pub(super) fact: String,
    pub(super) settles: usize,
    pub(super) needed_for: usize,
}

/// `best` is `certain`, `tie` or `compare`; the sets hold ids of programmes, and of benefits that are none.
#[derive(Serialize)]
pub(super) struct ChoiceTold {
    pub(super) conflicts: Vec<ConflictTold>,
    pub(super) best: &'static str,
    pub(super) sets: Vec<SetTold>,
}

#[derive(Serialize)]
pub(super) struct ConflictTold {
    pub(super) text: String,
    pub(super) evidence: &'static str,
    pub(super) citation: String,
}

#[derive(Serialize)]
pub(super) struct SetTold {
    pub(super) kept: Vec<String>,
    pub(super) given_up: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct StopTold {
    pub(super) window: String,
    pub(super) name: String,
    pub(super) programmes: Vec<String>,
    pub(super) papers: Vec<PaperTold>,
}

#[derive(Serialize)]
pub(super) struct PaperTold {
    pub(super) paper: String,
    pub(super) name: String,
    pub(super) form: &'static str,
    pub(super) count: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) when: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<String>,
    /// Whether every programme that wants it says that the office can look it up itself.
    pub(super) office_looks_up: bool,
    pub(super) programmes: Vec<String>,
}
