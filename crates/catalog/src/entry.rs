//! What is told of one programme: sentences, papers, places, each with its source.

use zhucan_rules::{Classes, Condition, ConditionId, Date, FactId};

use crate::acting::Comes;
use crate::catalogue::ProgrammeId;
use crate::due::Due;
use crate::source::Source;

/// What people are told about a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sentences {
    /// A condition on facts, in both outcomes.
    Test {
        /// When it holds.
        holds: String,
        /// When it fails.
        fails: String,
    },
    /// A question for the office.
    Office {
        /// What to ask.
        ask: String,
    },
}

/// A condition's sentences and source. The test itself is in the rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionText {
    /// The id within its programme.
    pub id: String,
    /// What people are told.
    pub sentences: Sentences,
    /// Where it stands.
    pub source: Source,
}

/// What a rule's first day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The day the instrument took effect.
    Commencement,
    /// The earliest day for which there is evidence of the rule.
    EarliestEvidence,
}

/// What a programme gives, or one tier of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gives {
    /// The sentence.
    pub text: String,
    /// For whom; everyone when absent.
    pub when: Option<Condition>,
    /// Yuan a month, where a text names them.
    pub yuan_per_month: Option<u32>,
    /// Whether some places pay more than that.
    pub at_least: bool,
    /// The dated standard that the sentence refers to.
    pub standard: Option<u16>,
    /// The first day.
    pub from: Date,
    /// The last day, when it has ended.
    pub until: Option<Date>,
    /// Where it stands.
    pub source: Source,
}

/// A sentence with its source: a step, a time limit, a right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The sentence.
    pub text: String,
    /// Whether missing it costs something.
    pub deadline: bool,
    /// Whether whoever comes late loses it, or a part of it: what is visited first.
    pub hurry: bool,
    /// The day on which the time limit ends, where it can be named.
    pub due: Option<Due>,
    /// Whether it says that something costs nothing.
    pub free: bool,
    /// Of whom it says that they may act for the person, or what holds when they do; empty where it speaks of neither.
    pub acting: Vec<Comes>,
    /// Where it stands.
    pub source: Source,
}

/// How a programme goes with others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlap {
    /// The programmes of this catalogue it speaks of.
    pub with: Vec<ProgrammeId>,
    /// The sentence.
    pub text: String,
    /// Where it stands.
    pub source: Source,
}

/// In which form a paper is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PaperForm {
    /// The paper itself, to be shown.
    Original,
    /// A copy, to be left.
    Copy,
    /// A form, to be filled in.
    FilledIn,
    /// A photograph.
    Photo,
}

/// A paper that one programme asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperNeed {
    /// The paper's place in the catalogue.
    pub paper: u16,
    /// In which form.
    pub form: PaperForm,
    /// How many.
    pub count: u8,
    /// Who brings it, in words; everyone when absent.
    pub when: Option<String>,
    /// Who brings it, as far as facts tell: whoever has every one of these facts in one of these classes. Empty where no
    /// fact tells.
    pub fits: Vec<(FactId, Classes)>,
    /// Whether `when` says more than `fits`, so that it is told even to whoever fits.
    pub more: bool,
    /// What else to know about it.
    pub note: Option<String>,
    /// Whether the office can look it up itself, so that nobody should have to fetch it.
    pub office_looks_up: bool,
    /// By whom it is brought when they act for the person, and by nobody else unless everyone brings it; empty where it
    /// does not depend on that.
    pub acting: Vec<Comes>,
    /// Where it stands.
    pub source: Source,
}

/// A place where one programme is applied for. The first that may serve a household is where its
/// checklist sends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WindowNeed {
    /// The window's place in the catalogue.
    pub window: u16,
    /// Whom it serves; everyone when absent.
    pub when: Option<Condition>,
    /// Where it stands.
    pub source: Source,
}

/// The part of life a programme belongs to; programmes are listed and visited in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// The disability certificate.
    Certificate,
    /// Cash subsidies.
    Subsidies,
    /// Minimum living allowance, medical relief, medication.
    Assistance,
    /// Insurance premiums.
    Insurance,
    /// Rehabilitation, devices, care.
    Rehabilitation,
    /// School and study.
    Education,
    /// Home and house.
    Home,
    /// Getting around.
    Travel,
    /// Work and taxes.
    Work,
    /// Rights and services without a test.
    Rights,
    /// For employers.
    Employers,
}

/// A rule as people wrote it; the same place in [`crate::Programme::rules`] holds it compiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleTold {
    /// What the first day is.
    pub basis: Basis,
    /// The tree of conditions.
    pub condition: Condition,
}

/// What is told of one programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The official name.
    pub name: String,
    /// What it is, plainly.
    pub gloss: String,
    /// Other words that people search for. The directory's alone: empty in what the page fetches.
    pub also: Vec<String>,
    /// The part of life it belongs to.
    pub family: Family,
    /// Programmes to have first.
    pub requires_first: Vec<ProgrammeId>,
    /// The numbered items of the city's founding document that it covers.
    pub founding_document: Vec<String>,
    /// The day on which its sources were last read.
    pub checked_on: Date,
    /// What a second reader compared it with on that day.
    pub checked: String,
    /// The rules, in the order of the catalogue's.
    pub rules: Vec<RuleTold>,
    /// The conditions of all rules and tiers.
    pub conditions: Vec<ConditionText>,
    /// What it gives.
    pub gives: Vec<Gives>,
    /// Papers to bring.
    pub papers: Vec<PaperNeed>,
    /// Places to apply.
    pub windows: Vec<WindowNeed>,
    /// What to do, in order.
    pub steps: Vec<Told>,
    /// Time limits and rights.
    pub limits: Vec<Told>,
    /// How it goes with others.
    pub overlaps: Vec<Overlap>,
}

impl Entry {
    /// A condition's sentences and source.
    #[must_use]
    pub fn condition(&self, id: ConditionId) -> Option<&ConditionText> {
        self.conditions.get(usize::from(id.0))
    }

    /// Every source that it cites.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        let conditions = self.conditions.iter().map(|one| &one.source);
        conditions
            .chain(self.gives.iter().map(|one| &one.source))
            .chain(self.papers.iter().map(|one| &one.source))
            .chain(self.windows.iter().map(|one| &one.source))
            .chain(self.steps.iter().map(|one| &one.source))
            .chain(self.limits.iter().map(|one| &one.source))
            .chain(self.overlaps.iter().map(|one| &one.source))
    }
}
