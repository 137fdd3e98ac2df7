//! Whose verdict another edition changes, and why.

use std::collections::BTreeMap;

use zhucan_catalog::{Catalogue, Handbook};
use zhucan_roster::Before;
use zhucan_roster_messages::{Changed, ChangedPerson, Listed, Reason, Said, Told, Why};
use zhucan_rules::{Date, Standing};

use crate::groups::{listed, reasons};
use crate::run::Screened;
use crate::session::Rules;
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

/// Why a verdict changes.
pub(crate) struct Because {
    pub(crate) before: Vec<Why>,
    pub(crate) after: Vec<Reason>,
}

impl Comparison {
    pub(crate) fn new(
        (catalogue, handbook): &'static (Catalogue, Handbook),
        rules: Rules,
        on: Date,
        screened: &Screened,
    ) -> Self {
        let before = Before::new(catalogue, rules.catalogue, on);
        let mut found: BTreeMap<Kind, Vec<Place>> = BTreeMap::new();
        for (at, part) in screened.parts.iter().enumerate() {
            for one in before.changed(&part.people, &part.verdicts) {
                let kind = (one.programme, telling::said(one.before), telling::said(one.after));
                found.entry(kind).or_default().push((at, one.place));
            }
        }
        let mut changes: Vec<_> = found.into_iter().collect();
        changes.sort_by_key(|(_, people)| std::cmp::Reverse(people.len()));
        Self { catalogue, handbook, before, changes }
    }

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
            let Because { before, after } = self.because(rules, on, screened, id, *place);
            ChangedPerson { id: id_of, line, before, after }
        }))
    }

    /// Every change with its people.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, Said, Said, &[Place])> {
        self.changes.iter().map(|((id, before, after), people)| (id.as_str(), *before, *after, people.as_slice()))
    }

    /// A programme's name in the other edition; its id where that has it not.
    pub(crate) fn name(&self, id: &str) -> String {
        let entry = self.catalogue.find(id).and_then(|programme| self.handbook.entry(programme));
        entry.map_or_else(|| id.to_owned(), |entry| entry.name.clone())
    }

    /// Why either edition says of somebody what it says.
    pub(crate) fn because(&self, rules: Rules, on: Date, screened: &Screened, id: &str, place: Place) -> Because {
        let Some(part) = screened.parts.get(place.0) else { return Because { before: Vec::new(), after: Vec::new() } };
        let household = part.people.household(rules.catalogue, place.1);
        let after = rules.catalogue.find(id).map(|programme| reasons(rules, programme, &household, on));
        let mut told = Vec::new();
        if let Some(programme) = self.catalogue.find(id) {
            let household = self.before.one_carried(&part.people, place.1);
            let reasons = self.handbook.reasons(self.catalogue, programme, &household, on);
            let settled = reasons.iter().filter(|reason| reason.standing != Standing::Unknown);
            told.extend(settled.map(|reason| Why {
                sentence: reason.sentence().to_owned(),
                citation: self.handbook.cite(&reason.condition.source.citation),
            }));
        }
        Because { before: told, after: after.unwrap_or_default() }
    }
}
