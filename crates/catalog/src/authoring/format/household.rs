//! The shape of a file of households.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::value::Datetime;

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
