//! The shape of a programme's file.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::value::Datetime;

use super::{CiteShape, MarkShape, WhenShape};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProgrammeFile {
    pub(crate) id: String,
    pub(crate) name: Option<String>,
    pub(crate) gloss: Option<String>,
    pub(crate) family: FamilyShape,
    #[serde(default)]
    pub(crate) requires_first: Vec<String>,
    #[serde(default)]
    pub(crate) founding_document: Vec<String>,
    #[serde(default)]
    pub(crate) also: Vec<String>,
    #[serde(default)]
    pub(crate) directory: bool,
    pub(crate) offered_when: Option<TreeShape>,
    pub(crate) checked_on: Option<Datetime>,
    pub(crate) checked: Option<String>,
    #[serde(default)]
    pub(crate) rule: Vec<RuleShape>,
    #[serde(default)]
    pub(crate) condition: BTreeMap<String, ConditionShape>,
    #[serde(default)]
    pub(crate) gives: Vec<GivesShape>,
    #[serde(default)]
    pub(crate) paper: Vec<PaperNeedShape>,
    #[serde(default)]
    pub(crate) window: Vec<WindowNeedShape>,
    #[serde(default)]
    pub(crate) step: Vec<ToldShape>,
    #[serde(default)]
    pub(crate) limit: Vec<ToldShape>,
    #[serde(default)]
    pub(crate) overlap: Vec<OverlapShape>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FamilyShape {
    Certificate,
    Subsidies,
    Assistance,
    Insurance,
    Rehabilitation,
    Education,
    Home,
    Travel,
    Work,
    Rights,
    Employers,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RuleShape {
    pub(crate) from: Option<Datetime>,
    pub(crate) until: Option<Datetime>,
    pub(crate) basis: Option<BasisShape>,
    pub(crate) requires: TreeShape,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum BasisShape {
    Commencement,
    EarliestEvidence,
}

/// A tree of condition names.
#[derive(Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields, expecting = "expected a condition's name, or one of `all`, `any` and `not`")]
pub(crate) enum TreeShape {
    Named(String),
    All { all: Vec<TreeShape> },
    Any { any: Vec<TreeShape> },
    Not { not: Box<TreeShape> },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConditionShape {
    #[serde(default)]
    pub(crate) facts: Vec<String>,
    pub(crate) is: Option<Vec<String>>,
    pub(crate) at_least: Option<u16>,
    pub(crate) at_most: Option<u16>,
    #[serde(default)]
    pub(crate) office: bool,
    pub(crate) holds: Option<String>,
    pub(crate) fails: Option<String>,
    pub(crate) ask: Option<String>,
    pub(crate) evidence: Option<MarkShape>,
    pub(crate) cite: Option<CiteShape>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GivesShape {
    pub(crate) text: Option<String>,
    pub(crate) when: Option<TreeShape>,
    pub(crate) yuan_per_month: Option<u32>,
    #[serde(default)]
    pub(crate) at_least: bool,
    pub(crate) standard: Option<String>,
    pub(crate) from: Option<Datetime>,
    pub(crate) until: Option<Datetime>,
    pub(crate) evidence: Option<MarkShape>,
    pub(crate) cite: Option<CiteShape>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PaperNeedShape {
    pub(crate) paper: String,
    pub(crate) form: FormShape,
    pub(crate) count: u8,
    pub(crate) when: Option<String>,
    #[serde(default)]
    pub(crate) fits: BTreeMap<String, WhenShape>,
    #[serde(default)]
    pub(crate) more: bool,
    pub(crate) note: Option<String>,
    #[serde(default)]
    pub(crate) office_looks_up: bool,
    #[serde(default)]
    pub(crate) acting: Vec<ActingShape>,
    pub(crate) evidence: Option<MarkShape>,
    pub(crate) cite: Option<CiteShape>,
}

/// Who acts for the person.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ActingShape {
    Guardian,
    Agent,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FormShape {
    Original,
    Copy,
    FilledIn,
    Photo,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WindowNeedShape {
    pub(crate) window: String,
    pub(crate) when: Option<TreeShape>,
    pub(crate) evidence: Option<MarkShape>,
    pub(crate) cite: Option<CiteShape>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ToldShape {
    pub(crate) text: Option<String>,
    #[serde(default)]
    pub(crate) deadline: bool,
    #[serde(default)]
    pub(crate) hurry: bool,
    #[serde(default)]
    pub(crate) free: bool,
    #[serde(default)]
    pub(crate) acting: Vec<ActingShape>,
    pub(crate) due: Option<String>,
    pub(crate) evidence: Option<MarkShape>,
    pub(crate) cite: Option<CiteShape>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OverlapShape {
    #[serde(default)]
    pub(crate) with: Vec<String>,
    pub(crate) text: Option<String>,
    pub(crate) evidence: Option<MarkShape>,
    pub(crate) cite: Option<CiteShape>,
}
