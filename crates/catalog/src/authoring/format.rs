//! The shapes of the policy files. Private: what is read here is checked before anything else sees it.
//!
//! What people tend to forget is optional here, so that every missing piece is reported and not only the first.

mod household;
mod programme;

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::value::Datetime;

pub(crate) use household::{CaseShape, CasesFile};
pub(crate) use programme::{
    ActingShape, BasisShape, ConditionShape, FamilyShape, FormShape, PaperNeedShape, ProgrammeFile, RuleShape,
    ToldShape, TreeShape,
};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EditionFile {
    pub(crate) id: String,
    pub(crate) checked_on: Option<Datetime>,
    pub(crate) stale_after_months: u8,
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
    #[serde(default)]
    pub(crate) no_articles: Vec<NoArticlesShape>,
    pub(crate) instrument: Vec<InstrumentShape>,
}

/// A kind of source in which no article can be named, and what is said in place of the article.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NoArticlesShape {
    pub(crate) id: String,
    pub(crate) text: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct InstrumentShape {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) number: Option<String>,
    pub(crate) issued: Option<String>,
    pub(crate) in_force: Option<Datetime>,
    pub(crate) no_articles: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StatutesFile {
    pub(crate) statute: Vec<StatuteShape>,
}

/// The paragraphs of each article, or the number of the articles alone, or the places that were read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StatuteShape {
    pub(crate) id: String,
    pub(crate) paragraphs: Option<Vec<u8>>,
    pub(crate) articles: Option<u8>,
    pub(crate) read: Option<Vec<String>>,
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
    #[serde(default)]
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
    #[serde(default)]
    pub(crate) when_needed: bool,
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
pub(crate) struct ConflictsFile {
    #[serde(default)]
    pub(crate) benefit: Vec<BenefitShape>,
    #[serde(default)]
    pub(crate) conflict: Vec<ConflictShape>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BenefitShape {
    pub(crate) id: String,
    pub(crate) name: Option<String>,
    pub(crate) programme: Option<String>,
    #[serde(default)]
    pub(crate) held_when: BTreeMap<String, WhenShape>,
    pub(crate) standard: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConflictShape {
    pub(crate) one: String,
    pub(crate) against: Vec<String>,
    pub(crate) text: Option<String>,
    pub(crate) evidence: Option<MarkShape>,
    pub(crate) cite: Option<CiteShape>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FoundingFile {
    pub(crate) item: Vec<FoundingShape>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FoundingShape {
    pub(crate) number: String,
    pub(crate) about: Option<String>,
    #[serde(default)]
    pub(crate) targets: Vec<String>,
    pub(crate) no_applicant: Option<String>,
}
