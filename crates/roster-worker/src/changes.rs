//! Whose verdict another edition changes, and why.

use std::collections::BTreeMap;

use zhucan_catalog::{Catalogue, Handbook, Household, ProgrammeId, ReasonTold};
use zhucan_roster::Before;
use zhucan_roster_messages::{Changed, ChangedPerson, Listed, OtherFact, Reason, Said, Told, Why};
use zhucan_rules::{Date, FactId, FactSet, Standing};

use crate::groups::{listed, reasons, waits};
use crate::run::Screened;
use crate::session::{Rules, thousandths};
use crate::telling;

/// A change of verdict: the programme's id, what the other edition says, what this one says.
type Kind = (String, Said, Said);

/// A person, by part and by place in it.
pub(crate) type Place = (usize, usize);

/// The roster under another edition.
#[derive(Debug)]
pub(crate) struct Comparison {
    catalogue: &'static Catalogue,
    handbook: &'static Handbook,
    before: Before<'static>,
    /// The changes, that of most people first.
    changes: Vec<(Kind, Vec<Place>)>,
}

/// Why a verdict changes: what carries either edition's, or what that waits for where it is open.
#[derive(Default)]
pub(crate) struct Because {
    pub(crate) before: Vec<Why>,
    pub(crate) after: Vec<Reason>,
    pub(crate) before_missing: Vec<OtherFact>,
    pub(crate) after_missing: FactSet,
}

/// The roster while it is being compared, part by part.
#[derive(Debug)]
pub(crate) struct Comparing {
    other: &'static (Catalogue, Handbook),
    before: Before<'static>,
    found: BTreeMap<Kind, Vec<Place>>,
    /// How many parts are compared.
    parts: usize,
}

impl Comparing {
    pub(crate) fn new(other: &'static (Catalogue, Handbook), rules: Rules, on: Date) -> Self {
        let before = Before::new(&other.0, rules.catalogue, on);
        Self { other, before, found: BTreeMap::new(), parts: 0 }
    }

    /// Compares the next part, and says how far it has come, in thousandths; nothing when there is none.
    pub(crate) fn step(&mut self, screened: &Screened) -> Option<u32> {
        let part = screened.parts.get(self.parts)?;
        for one in self.before.changed(&part.people, &part.verdicts) {
            let kind = (one.programme, telling::said(one.before), telling::said(one.after));
            self.found.entry(kind).or_default().push((self.parts, one.place));
        }
        self.parts += 1;
        Some(thousandths(self.parts, screened.parts.len()))
    }

    pub(crate) fn finish(self) -> Comparison {
        let mut changes: Vec<_> = self.found.into_iter().collect();
        changes.sort_by_key(|(_, people)| std::cmp::Reverse(people.len()));
        let (catalogue, handbook) = self.other;
        Comparison { catalogue, handbook, before: self.before, changes }
    }
}

impl Comparison {
    /// The changes, to be told.
    pub(crate) fn told(&self, rules: Rules) -> Told {
        let told = |((id, before, after), people): &(Kind, Vec<Place>)| Changed {
            programme: rules.catalogue.find(id).map(|programme| programme.0),
            name: self.name(id),
            before: *before,
            after: *after,
            people: u64::try_from(people.len()).unwrap_or(u64::MAX),
        };
        let changes = self.changes.iter().map(told).collect();
        Told::Compared { edition: self.catalogue.edition.id.clone(), changes }
    }

    /// Some of the people of one change.
    pub(crate) fn people(
        &self,
        rules: Rules,
        on: Date,
        screened: &Screened,
        change: u32,
        from: u32,
    ) -> Option<Listed<ChangedPerson>> {
        let ((id, ..), people) = self.changes.get(usize::try_from(change).ok()?)?;
        Some(listed(people.iter(), from, |place| {
            let row = screened.parts.get(place.0).and_then(|part| part.people.rows().get(place.1));
            let (id_of, line) = row.map(|row| (row.id.clone(), row.line)).unwrap_or_default();
            let because = self.because(rules, on, screened, id, *place);
            ChangedPerson {
                id: id_of,
                line,
                before: because.before,
                after: because.after,
                before_missing: because.before_missing,
                after_missing: because.after_missing.iter().map(|fact| fact.0).collect(),
            }
        }))
    }

    /// The change at a place: the programme's id, what the other edition says and what this one says, and the people.
    pub(crate) fn change(&self, at: usize) -> Option<(&str, Said, Said, &[Place])> {
        let ((id, before, after), people) = self.changes.get(at)?;
        Some((id, *before, *after, people))
    }

    /// How many verdicts change.
    pub(crate) fn verdicts(&self) -> usize {
        self.changes.iter().map(|(_, people)| people.len()).sum()
    }

    /// A programme's name in the other edition; its id where that has it not.
    pub(crate) fn name(&self, id: &str) -> String {
        let entry = self.catalogue.find(id).and_then(|programme| self.handbook.entry(programme));
        entry.map_or_else(|| id.to_owned(), |entry| entry.name.clone())
    }

    /// Why either edition says of somebody what it says.
    pub(crate) fn because(&self, rules: Rules, on: Date, screened: &Screened, id: &str, place: Place) -> Because {
        let mut because = Because::default();
        let Some(part) = screened.parts.get(place.0) else { return because };
        if let Some(programme) = rules.catalogue.find(id) {
            let household = part.people.household(rules.catalogue, place.1);
            because.after = reasons(rules, programme, &household, on);
            because.after_missing = waits(part, programme, place.1);
        }
        if let Some(programme) = self.catalogue.find(id) {
            let household = self.before.one_carried(&part.people, place.1);
            because.before = self.reasons(programme, &household, on);
            let waits = self.catalogue.waits_for(programme, &household, on);
            because.before_missing = waits.iter().filter_map(|fact| self.fact(rules, fact)).collect();
        }
        because
    }

    /// The reasons of the other edition, in its own words.
    fn reasons(&self, programme: ProgrammeId, household: &Household, on: Date) -> Vec<Why> {
        let reasons = self.handbook.reasons(self.catalogue, programme, household, on);
        let settled = reasons.iter().filter(|reason| reason.standing != Standing::Unknown);
        let told = |reason: &ReasonTold<'_>| Why {
            sentence: reason.sentence().to_owned(),
            citation: self.handbook.cite(&reason.condition.source.citation),
        };
        settled.map(told).collect()
    }

    /// A fact of the other edition as it can be told here: handbooks have no names of facts, pages have.
    fn fact(&self, rules: Rules, fact: FactId) -> Option<OtherFact> {
        let id = &self.catalogue.facts.get(fact)?.id;
        let shared = rules.catalogue.facts.find(id).map(|here| OtherFact::Shared(here.0));
        Some(shared.unwrap_or_else(|| OtherFact::Own(id.clone())))
    }
}
