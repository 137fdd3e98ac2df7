//! What tells: everything that people read about the programmes. The catalogue decides without it.

use zhucan_rules::{Condition, Impossible};

use crate::catalogue::ProgrammeId;
use crate::entry::{Entry, Told};
use crate::language::Language;
use crate::source::{Citation, Instrument, Source};

/// A paper that programmes ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where the person gets it; empty for what everyone has at home.
    pub from: String,
    /// Whether one serves every programme that wants it, whatever its form.
    pub shared: bool,
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
    /// Whether one goes there only when the occasion comes, as to a hospital's cashier; nobody sets out for it.
    pub when_needed: bool,
}

/// An impossible combination and the sentence that says why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruled {
    /// The combination.
    pub combination: Impossible,
    /// Why it is impossible.
    pub because: String,
}

/// Something that is had outside the described programmes, or one of the ways to take a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Benefit {
    /// The id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The programme it is a way of; it is to be chosen when that programme is.
    pub programme: Option<ProgrammeId>,
    /// When the household holds it already; nothing where no fact tells.
    pub held_when: Option<Condition>,
    /// The dated standard that it pays, where one is known.
    pub standard: Option<u16>,
}

/// A side of a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Party {
    /// A programme of the catalogue.
    Programme(ProgrammeId),
    /// Something else, by its place in the handbook.
    Benefit(u16),
}

/// What cannot be had together: `one` excludes each of `against`, and these do not exclude each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// One side.
    pub one: Party,
    /// The other sides.
    pub against: Vec<Party>,
    /// The sentence.
    pub text: String,
    /// Where it stands.
    pub source: Source,
}

/// What is told of a dated standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandardTold {
    /// Its name.
    pub name: String,
    /// What to confirm before relying on it.
    pub confirm: String,
    /// Where each of its values stands, in the order of the catalogue's.
    pub sources: Vec<String>,
}

/// One numbered item of the city's work plan of 2017.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundingItem {
    /// Its number: part, section, item.
    pub number: String,
    /// The city's targets of that year, in sentences.
    pub targets: Vec<String>,
}

/// How somebody acts for another person: sentences with their sources, for each situation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Proxy {
    /// Whom the person sends.
    pub agent: Vec<Told>,
    /// The guardian of a child.
    pub child: Vec<Told>,
    /// The guardian of an adult.
    pub adult: Vec<Told>,
    /// When the person cannot go.
    pub absent: Vec<Told>,
    /// Before writing a letter of authority.
    pub letter: Vec<Told>,
}

impl Proxy {
    /// The sources of all sentences.
    #[cfg(feature = "authoring")]
    pub(crate) fn sources(&self) -> impl Iterator<Item = &Source> {
        let all = [&self.agent, &self.child, &self.adult, &self.absent, &self.letter];
        all.into_iter().flatten().map(|one| &one.source)
    }

    /// Every situation's sentences.
    pub(crate) fn each(&mut self) -> [&mut Vec<Told>; 5] {
        [&mut self.agent, &mut self.child, &mut self.adult, &mut self.absent, &mut self.letter]
    }
}

/// What tells, in the order of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handbook {
    /// The id of the edition it belongs to.
    pub edition: String,
    /// The language in which it tells.
    pub language: Language,
    /// Answers that are impossible together, and why.
    pub impossible: Vec<Ruled>,
    /// Laws, rules and reports.
    pub instruments: Vec<Instrument>,
    /// The dated standards, in the order of the catalogue's.
    pub standards: Vec<StandardTold>,
    /// Papers.
    pub papers: Vec<Paper>,
    /// Places.
    pub windows: Vec<Window>,
    /// What is had outside the programmes.
    pub benefits: Vec<Benefit>,
    /// What cannot be had together.
    pub conflicts: Vec<Conflict>,
    /// How somebody acts for another person.
    pub proxy: Proxy,
    /// The city's work plan of 2017, the items that set targets.
    pub founding: Vec<FoundingItem>,
    /// What is told of each programme, in the order of the catalogue.
    pub entries: Vec<Entry>,
}

impl Handbook {
    /// The place of every programme.
    pub fn programmes(&self) -> impl Iterator<Item = ProgrammeId> {
        (0..).map(ProgrammeId).zip(&self.entries).map(|(id, _)| id)
    }

    /// What is told of a programme.
    #[must_use]
    pub fn entry(&self, id: ProgrammeId) -> Option<&Entry> {
        self.entries.get(usize::from(id.0))
    }

    /// A citation in words: the instrument, its number, the article.
    #[must_use]
    pub fn cite(&self, citation: &Citation) -> String {
        let instrument = self.instruments.get(usize::from(citation.instrument));
        let article = citation.article.as_deref();
        instrument.map(|one| one.cited(article, self.language)).unwrap_or_default()
    }
}
