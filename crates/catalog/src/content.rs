//! What the catalogue holds: programmes with their rules, sentences, papers, places and sources.

use zhucan_rules::{Condition, ConditionId, Date, Diagram, Facts, Impossible, Possibility};

/// The place of a programme in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProgrammeId(pub u16);

/// How well a statement is supported, and so what it may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EvidenceMark {
    /// The official text was read; the article is cited.
    Official,
    /// A secondary or partial source: it decides, and is to be confirmed before going.
    Reported,
    /// Only the city's work plan of 2017 says it: the programme exists, no more.
    Founding,
    /// Set by the office; no text was found. Never decides.
    Office,
}

/// A law, rule, notice or report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instrument {
    /// The id that citations use.
    pub id: String,
    /// Its title.
    pub name: String,
    /// Its document number, where known.
    pub number: Option<String>,
    /// When it was issued or last amended, in words.
    pub issued: Option<String>,
}

/// Where a statement stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Citation {
    /// The instrument's place in the catalogue.
    pub instrument: u16,
    /// The article, where the text was read.
    pub article: Option<String>,
}

/// A citation with its evidence mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// How well the statement is supported.
    pub evidence: EvidenceMark,
    /// Where it stands.
    pub citation: Citation,
}

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

/// A rule and the days on which it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedRule {
    /// The first day.
    pub from: Date,
    /// The last day, when it has ended.
    pub until: Option<Date>,
    /// What the first day is.
    pub basis: Basis,
    /// The tree of conditions.
    pub condition: Condition,
    /// The tree, compiled under the impossible combinations.
    pub diagram: Diagram,
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
    /// The dated standard that the sentence refers to.
    pub standard: Option<u16>,
    /// The first day.
    pub from: Date,
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

/// A paper that programmes ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where the person gets it.
    pub from: String,
    /// Whether one serves every programme that wants it, whatever its form.
    pub shared: bool,
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
    /// Where it stands.
    pub source: Source,
}

/// A place where programmes are applied for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// The id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How to find it.
    pub find: String,
}

/// A place where one programme is applied for. The first of a programme is where the checklist sends people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WindowNeed {
    /// The window's place in the catalogue.
    pub window: u16,
    /// Where it stands.
    pub source: Source,
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

/// The part of life a programme belongs to; programmes are listed and visited in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// The disability certificate.
    Certificate,
    /// Cash subsidies.
    Subsidies,
    /// Insurance premiums.
    Insurance,
    /// Children and school.
    Children,
    /// Home.
    Home,
    /// Getting around.
    Travel,
}

/// One programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// The id that addresses, rosters and the command line use.
    pub id: String,
    /// The official name.
    pub name: String,
    /// What it is, plainly.
    pub gloss: String,
    /// The part of life it belongs to.
    pub family: Family,
    /// Programmes to have first.
    pub requires_first: Vec<ProgrammeId>,
    /// The numbered items of the city's founding document that it covers.
    pub founding_document: Vec<String>,
    /// The day on which its sources were last read.
    pub checked_on: Date,
    /// The rules, earliest first; their days do not overlap.
    pub rules: Vec<DatedRule>,
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

impl Programme {
    /// The rule that holds on a day.
    #[must_use]
    pub fn rule_on(&self, day: Date) -> Option<&DatedRule> {
        self.rules.iter().find(|rule| rule.from <= day && rule.until.is_none_or(|until| day <= until))
    }

    /// A condition's sentences and source.
    #[must_use]
    pub fn condition(&self, id: ConditionId) -> Option<&ConditionText> {
        self.conditions.get(usize::from(id.0))
    }
}

/// An impossible combination and the sentence that says why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruled {
    /// The combination.
    pub combination: Impossible,
    /// Why it is impossible.
    pub because: String,
}

/// The name of a state of the policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The day it was made, and a checksum over every file.
    pub id: String,
    /// The day on which its sources were last read.
    pub checked_on: Date,
    /// The place it speaks for.
    pub region: String,
}

/// The whole policy, checked and compiled.
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
    /// Answers that are impossible together.
    pub impossible: Vec<Ruled>,
    /// The same, compiled.
    pub possibility: Possibility,
    /// Laws, rules and reports.
    pub instruments: Vec<Instrument>,
    /// Papers.
    pub papers: Vec<Paper>,
    /// Places.
    pub windows: Vec<Window>,
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

    /// A citation in words: the instrument, its number, the article.
    #[must_use]
    pub fn cite(&self, citation: &Citation) -> String {
        let Some(instrument) = self.instruments.get(usize::from(citation.instrument)) else { return String::new() };
        let number = instrument.number.as_ref().map(|number| format!("（{number}）")).unwrap_or_default();
        let article = citation.article.as_ref().map(|article| spelt_article(article)).unwrap_or_default();
        format!("《{}》{number}{article}", instrument.name)
    }
}

/// `48` as 第48条, `48(4)` as 第48条第4款.
fn spelt_article(article: &str) -> String {
    match article.split_once('(') {
        Some((number, rest)) => format!("第{number}条第{}款", rest.trim_end_matches(')')),
        None => format!("第{article}条"),
    }
}
