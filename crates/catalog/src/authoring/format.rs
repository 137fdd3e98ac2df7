//! The shapes of the policy files. Private: what is read here is checked before anything else sees it.
//!
//! What people tend to forget is optional here, so that every missing piece is reported and not only the first.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::value::Datetime;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EditionFile {
    pub(crate) id: String,
    pub(crate) checked_on: Option<Datetime>,
    pub(crate) region: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FactsFile {
    pub(crate) topic: Vec<TopicShape>,
    pub(crate) fact: Vec<FactShape>,
    #[serde(default)]
    pub(crate) impossible: Vec<ImpossibleShape>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TopicShape {
    pub(crate) id: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FactShape {
    pub(crate) id: String,
    pub(crate) topic: String,
    pub(crate) screen: Option<String>,
    pub(crate) values: Option<Vec<String>>,
    pub(crate) range: Option<(u16, u16)>,
    pub(crate) prior: Option<PriorShape>,
    pub(crate) change: ChangeShape,
    #[serde(default)]
    pub(crate) moves: Vec<(String, String)>,
    #[serde(default)]
    pub(crate) after: Vec<String>,
    pub(crate) not_asked: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected one number for each value, or [from, to, parts] for each range")]
pub(crate) enum PriorShape {
    Each(Vec<u32>),
    Spans(Vec<(u16, u16, u32)>),
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ChangeShape {
    Time,
    Action,
    Fixed,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ImpossibleShape {
    pub(crate) when: BTreeMap<String, WhenShape>,
    pub(crate) because: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a list of values, or `at_least` and `at_most`")]
pub(crate) enum WhenShape {
    Values(Vec<String>),
    Span(SpanShape),
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SpanShape {
    pub(crate) at_least: Option<u16>,
    pub(crate) at_most: Option<u16>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct InstrumentsFile {
    pub(crate) instrument: Vec<InstrumentShape>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct InstrumentShape {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) number: Option<String>,
    pub(crate) issued: Option<String>,
    pub(crate) in_force: Option<Datetime>,
    pub(crate) articles: Option<u16>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PapersFile {
    pub(crate) paper: Vec<PaperShape>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PaperShape {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) from: String,
    #[serde(default)]
    pub(crate) shared: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WindowsFile {
    pub(crate) window: Vec<WindowShape>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WindowShape {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) find: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StandardsFile {
    pub(crate) standard: Vec<StandardShape>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StandardShape {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) unit: Unit,
    pub(crate) evidence: Option<MarkShape>,
    pub(crate) confirm: Option<String>,
    #[serde(default)]
    pub(crate) value: Vec<ValueShape>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
pub(crate) enum Unit {
    #[serde(rename = "yuan-per-month")]
    YuanPerMonth,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ValueShape {
    pub(crate) from: Option<Datetime>,
    pub(crate) yuan: u32,
    pub(crate) source: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(crate) enum MarkShape {
    L,
    R,
    S,
    O,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CiteShape {
    pub(crate) instrument: String,
    pub(crate) article: Option<String>,
}

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
    pub(crate) checked_on: Option<Datetime>,
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
    Insurance,
    Children,
    Home,
    Travel,
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
    pub(crate) standard: Option<String>,
    pub(crate) from: Option<Datetime>,
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
    pub(crate) evidence: Option<MarkShape>,
    pub(crate) cite: Option<CiteShape>,
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
    pub(crate) evidence: Option<MarkShape>,
    pub(crate) cite: Option<CiteShape>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ToldShape {
    pub(crate) text: Option<String>,
    #[serde(default)]
    pub(crate) deadline: bool,
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

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CasesFile {
    pub(crate) programme: String,
    pub(crate) case: Vec<CaseShape>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CaseShape {
    pub(crate) household: String,
    pub(crate) on: Option<Datetime>,
    pub(crate) facts: BTreeMap<String, GivenShape>,
    #[serde(default)]
    pub(crate) not_sure: Vec<String>,
    pub(crate) verdict: String,
    pub(crate) missing: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a value as text, or a whole number of years")]
pub(crate) enum GivenShape {
    Number(u16),
    Text(String),
}

impl GivenShape {
    pub(crate) fn spelt(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.clone(),
        }
    }
}
