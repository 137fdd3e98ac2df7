//! What decides: the facts, the compiled rules, and the days on which they hold.

use zhucan_rules::{Condition, Date, Diagram, Facts, Possibility};

use crate::source::EvidenceMark;

/// The place of a programme in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProgrammeId(pub u16);

/// A rule, compiled under the impossible combinations, and the days on which it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedRule {
    /// The first day.
    pub from: Date,
    /// The last day, when it has ended.
    pub until: Option<Date>,
    /// The compiled rule.
    pub diagram: Diagram,
}

impl DatedRule {
    /// Whether it holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// One programme, as far as it decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// The id that addresses, rosters and the command line use.
    pub id: String,
    /// The rules, earliest first; their days do not overlap. None for what has no test: it stands in the directory only.
    pub rules: Vec<DatedRule>,
    /// Whether the household already holds something else that excludes it, compiled for each rule: asked about so that a
    /// choice between the two can be told. Most programmes have none.
    pub rivals: Vec<DatedRule>,
    /// When something without a test is offered beside the results; never when absent.
    pub offered_when: Option<Condition>,
}

impl Programme {
    /// The place of the rule that holds on a day.
    #[must_use]
    pub fn rule_at(&self, day: Date) -> Option<usize> {
        self.rules.iter().position(|rule| rule.holds_on(day))
    }

    /// The rule that holds on a day.
    #[must_use]
    pub fn rule_on(&self, day: Date) -> Option<&DatedRule> {
        self.rules.get(self.rule_at(day)?)
    }
}

/// A yuan value that moves with time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standard {
    /// The id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How well it is supported.
    pub evidence: EvidenceMark,
    /// What is not known about it, in words.
    pub confirm: String,
    /// The values, earliest first.
    pub values: Vec<DatedYuan>,
}

/// A yuan value and the day from which it holds, until the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedYuan {
    /// The first day.
    pub from: Date,
    /// Yuan.
    pub yuan: u32,
    /// Where it was read.
    pub source: String,
}

impl Standard {
    /// The value in force on a day.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<&DatedYuan> {
        self.values.iter().rev().find(|value| value.from <= day)
    }
}

/// The name of a state of the policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The day it was made, and a checksum over every file.
    pub id: String,
    /// The day on which its sources were last read.
    pub checked_on: Date,
    /// After how many months amounts are no longer told, only whom to ask.
    pub stale_after_months: u8,
    /// The place it speaks for.
    pub region: String,
}

impl Edition {
    /// Whether the sources were read so long before the day that amounts may have moved.
    #[must_use]
    pub fn is_stale(&self, day: Date) -> bool {
        let months = |day: Date| u32::from(day.year()) * 12 + u32::from(day.month());
        let due = months(self.checked_on) + u32::from(self.stale_after_months);
        (months(day), day.day()) > (due, self.checked_on.day())
    }
}

/// What decides: checked and compiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalogue {
    /// Which state of the policy this is.
    pub edition: Edition,
    /// Everything that may be known about a household.
    pub facts: Facts,
    /// The ids of the topics, in order.
    pub topics: Vec<String>,
    /// The ids of the screens, in order.
    pub screens: Vec<String>,
    /// Answers that are impossible together, compiled.
    pub possibility: Possibility,
    /// Dated yuan values.
    pub standards: Vec<Standard>,
    /// The programmes, in the order in which they are listed.
    pub programmes: Vec<Programme>,
}

impl Catalogue {
    /// Every programme with its place.
    pub fn programmes(&self) -> impl Iterator<Item = (ProgrammeId, &Programme)> {
        (0..).map(ProgrammeId).zip(&self.programmes)
    }

    /// The programme at `id`.
    #[must_use]
    pub fn programme(&self, id: ProgrammeId) -> Option<&Programme> {
        self.programmes.get(usize::from(id.0))
    }

    /// The programme spelt `id`.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<ProgrammeId> {
        self.programmes().find(|(_, programme)| programme.id == id).map(|(at, _)| at)
    }
}
