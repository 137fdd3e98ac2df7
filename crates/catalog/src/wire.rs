//! The stored shape of the types that belong to the rules crate, which knows nothing of storage.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use zhucan_rules::{
    ChangeKind, Classes, Condition, ConditionId, Date, Diagram, Fact, FactId, Kind, LevelParts, ScreenId, Test, TopicId,
};

type DateParts = (u16, u8, u8);
pub(crate) type DiagramParts = (Vec<(u8, u8, Vec<u16>)>, u16);

#[derive(Serialize, Deserialize)]
enum ConditionParts {
    All(Vec<ConditionParts>),
    Any(Vec<ConditionParts>),
    Not(Box<ConditionParts>),
    Test(u16, Vec<(u8, u32)>),
    Office(u16),
}

impl From<&Condition> for ConditionParts {
    fn from(condition: &Condition) -> Self {
        match condition {
            Condition::All(parts) => Self::All(parts.iter().map(Self::from).collect()),
            Condition::Any(parts) => Self::Any(parts.iter().map(Self::from).collect()),
            Condition::Not(part) => Self::Not(Box::new(part.as_ref().into())),
            Condition::Test(test) => {
                Self::Test(test.id.0, test.any_of.iter().map(|(fact, classes)| (fact.0, classes.0)).collect())
            }
            Condition::Office(id) => Self::Office(id.0),
        }
    }
}

impl From<ConditionParts> for Condition {
    fn from(parts: ConditionParts) -> Self {
        match parts {
            ConditionParts::All(parts) => Self::All(parts.into_iter().map(Self::from).collect()),
            ConditionParts::Any(parts) => Self::Any(parts.into_iter().map(Self::from).collect()),
            ConditionParts::Not(part) => Self::Not(Box::new((*part).into())),
            ConditionParts::Test(id, any_of) => Self::Test(Test {
                id: ConditionId(id),
                any_of: any_of.into_iter().map(|(fact, classes)| (FactId(fact), Classes(classes))).collect(),
            }),
            ConditionParts::Office(id) => Self::Office(ConditionId(id)),
        }
    }
}

pub(crate) mod date {
    use super::{Date, DateParts, Deserialize, Deserializer, Error, Serialize, Serializer};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands the field over by reference")]
    pub(crate) fn serialize<S: Serializer>(date: &Date, to: S) -> Result<S::Ok, S::Error> {
        (date.year(), date.month(), date.day()).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
        let (year, month, day) = DateParts::deserialize(from)?;
        Date::new(year, month, day).ok_or_else(|| D::Error::custom("no such day"))
    }
}

pub(crate) mod optional_date {
    use super::{Date, DateParts, Deserialize, Deserializer, Serialize, Serializer};

    #[expect(
        clippy::ref_option,
        clippy::trivially_copy_pass_by_ref,
        reason = "serde hands the field over by reference"
    )]
    pub(crate) fn serialize<S: Serializer>(date: &Option<Date>, to: S) -> Result<S::Ok, S::Error> {
        date.map(|date| (date.year(), date.month(), date.day())).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
        let parts = Option::<DateParts>::deserialize(from)?;
        Ok(parts.and_then(|(year, month, day)| Date::new(year, month, day)))
    }
}

pub(crate) mod condition {
    use super::{Condition, ConditionParts, Deserialize, Deserializer, Serialize, Serializer};

    pub(crate) fn serialize<S: Serializer>(condition: &Condition, to: S) -> Result<S::Ok, S::Error> {
        ConditionParts::from(condition).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Condition, D::Error> {
        ConditionParts::deserialize(from).map(Condition::from)
    }
}

pub(crate) mod optional_condition {
    use super::{Condition, ConditionParts, Deserialize, Deserializer, Serialize, Serializer};

    #[expect(clippy::ref_option, reason = "serde hands the field over by reference")]
    pub(crate) fn serialize<S: Serializer>(condition: &Option<Condition>, to: S) -> Result<S::Ok, S::Error> {
        condition.as_ref().map(ConditionParts::from).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Condition>, D::Error> {
        Ok(Option::<ConditionParts>::deserialize(from)?.map(Condition::from))
    }
}

pub(crate) fn diagram_parts(diagram: &Diagram) -> DiagramParts {
    let (levels, root) = diagram.parts();
    (levels.into_iter().map(|level| (level.fact.0, level.classes, level.edges)).collect(), root)
}

pub(crate) fn diagram_from<E: Error>((levels, root): DiagramParts) -> Result<Diagram, E> {
    let level = |(fact, classes, edges)| LevelParts { fact: FactId(fact), classes, edges };
    Diagram::from_parts(levels.into_iter().map(level).collect(), root).map_err(E::custom)
}

pub(crate) mod diagram {
    use super::{Deserialize, Deserializer, Diagram, DiagramParts, Serialize, Serializer, diagram_from, diagram_parts};

    pub(crate) fn serialize<S: Serializer>(diagram: &Diagram, to: S) -> Result<S::Ok, S::Error> {
        diagram_parts(diagram).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Diagram, D::Error> {
        diagram_from(DiagramParts::deserialize(from)?)
    }
}

/// A stored fact. A choice has values; a whole number has a range and the first number of each band.
#[derive(Serialize, Deserialize)]
pub(crate) struct FactParts {
    id: String,
    values: Vec<String>,
    whole: Option<(u16, u16, Vec<u16>)>,
    topic: u8,
    screen: Option<u8>,
    prior: Vec<u32>,
    change: u8,
    moves: Vec<(u8, u8)>,
}

const CHANGES: [ChangeKind; 3] = [ChangeKind::Time, ChangeKind::Action, ChangeKind::Fixed];

impl From<&Fact> for FactParts {
    fn from(fact: &Fact) -> Self {
        let (values, whole) = match &fact.kind {
            Kind::Choice(values) => (values.clone(), None),
            Kind::Whole { from, to, starts } => (Vec::new(), Some((*from, *to, starts.clone()))),
        };
        Self {
            id: fact.id.clone(),
            values,
            whole,
            topic: fact.topic.0,
            screen: fact.screen.map(|screen| screen.0),
            prior: fact.prior.clone(),
            change: (0..).zip(CHANGES).find(|(_, change)| *change == fact.change).map_or(0, |(at, _)| at),
            moves: fact.moves.clone(),
        }
    }
}

impl From<FactParts> for Fact {
    fn from(parts: FactParts) -> Self {
        Self {
            id: parts.id,
            kind: match parts.whole {
                Some((from, to, starts)) => Kind::Whole { from, to, starts },
                None => Kind::Choice(parts.values),
            },
            topic: TopicId(parts.topic),
            screen: parts.screen.map(ScreenId),
            prior: parts.prior,
            change: CHANGES.get(usize::from(parts.change)).copied().unwrap_or(ChangeKind::Fixed),
            moves: parts.moves,
        }
    }
}
