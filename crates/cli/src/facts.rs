//! `facts`: what may be known about a household, as JSON.

use serde::Serialize;
use zhucan_catalog::Catalogue;
use zhucan_rules::Kind;

use crate::Stop;

#[derive(Serialize)]
struct FactTold<'a> {
    id: &'a str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    values: Option<&'a [String]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<(u16, u16)>,
    topic: &'a str,
    asked: bool,
}

pub(crate) fn run(catalogue: &Catalogue) -> Result<String, Stop> {
    let list: Vec<FactTold> = catalogue
        .facts
        .iter()
        .map(|(_, fact)| {
            let (kind, values, range) = match &fact.kind {
                Kind::Choice(values) => ("choice", Some(values.as_slice()), None),
                Kind::Whole { from, to, .. } => ("whole", None, Some((*from, *to))),
            };
            let topic = catalogue.topics.get(usize::from(fact.topic.0)).map(String::as_str).unwrap_or_default();
            FactTold { id: &fact.id, kind, values, range, topic, asked: fact.screen.is_some() }
        })
        .collect();
    serde_json::to_string_pretty(&list).map_err(|error| Stop::Error(error.to_string()))
}
