//! The real policy, compiled once, and short ways to ask it.

use std::sync::LazyLock;

use zhucan_catalog::authoring::{Authored, compile};
use zhucan_catalog::{Catalogue, Entry, Handbook, Household, Programme, ProgrammeId};
use zhucan_rules::{Date, FactId, Outcome, Value};

use crate::draft::sources;

static AUTHORED: LazyLock<Authored> = LazyLock::new(|| compile(&sources()).unwrap());

pub(crate) fn authored() -> &'static Authored {
    &AUTHORED
}

pub(crate) fn catalogue() -> &'static Catalogue {
    &AUTHORED.catalogue
}

pub(crate) fn handbook() -> &'static Handbook {
    &AUTHORED.handbook
}

/// Every programme with what is told of it.
pub(crate) fn described() -> impl Iterator<Item = (&'static Programme, &'static Entry)> {
    catalogue().programmes.iter().zip(&handbook().entries)
}

/// What is told of a programme.
pub(crate) fn entry(programme: &str) -> &'static Entry {
    handbook().entry(id(programme)).unwrap()
}

pub(crate) fn id(programme: &str) -> ProgrammeId {
    catalogue().find(programme).unwrap()
}

pub(crate) fn programme(id: &str) -> &'static Programme {
    catalogue().programmes.iter().find(|one| one.id == id).unwrap()
}

pub(crate) fn fact(id: &str) -> FactId {
    catalogue().facts.find(id).unwrap()
}

pub(crate) fn value(id: &str, spelt: &str) -> (FactId, Option<Value>) {
    (fact(id), Some(catalogue().facts.get(fact(id)).unwrap().parse(spelt).unwrap()))
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn today() -> Date {
    catalogue().edition.checked_on
}

/// A household with these answers, one person can give them.
#[track_caller]
pub(crate) fn household(given: &[(&str, &str)]) -> Household {
    let mut household = Household::new();
    for (fact, value) in given {
        household.say(catalogue(), fact, value).unwrap();
    }
    assert_eq!(household.check(catalogue(), handbook()), Ok(()), "{given:?}");
    household
}

pub(crate) fn outcome(programme: &str, household: &Household, on: Date) -> Option<Outcome> {
    let assessment = catalogue().assess(household, on);
    assessment.programmes.iter().find(|one| one.programme == id(programme)).map(|one| one.outcome)
}

pub(crate) fn before(date: Date) -> Date {
    let (year, month) = (date.year(), date.month());
    let last_of = |year, month| (28..=31).rev().find_map(|day| Date::new(year, month, day));
    Date::new(year, month, date.day() - 1)
        .or_else(|| if month > 1 { last_of(year, month - 1) } else { last_of(year - 1, 12) })
        .unwrap()
}

pub(crate) fn after(date: Date) -> Date {
    let (year, month) = (date.year(), date.month());
    Date::new(year, month, date.day() + 1)
        .or_else(|| Date::new(year, month + 1, 1))
        .or_else(|| Date::new(year + 1, 1, 1))
        .unwrap()
}
