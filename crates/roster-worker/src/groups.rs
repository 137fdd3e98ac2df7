//! Who has something in common, and why: some of them at a time.

use zhucan_catalog::{Household, ProgrammeId};
use zhucan_roster::Marks;
use zhucan_roster_messages::{BadRow, Group, Listed, PAGE, Person, Reason, Who};
use zhucan_rules::{Date, FactId, FactSet, Standing, Verdict};

use crate::run::{Assessed, Screened};
use crate::session::Rules;
use crate::telling;

/// Some of the people of a group.
pub(crate) fn people(screened: &Screened, rules: Rules, on: Date, group: Group, from: u32) -> Listed<Person> {
    let places = screened.parts.iter().flat_map(|part| {
        let marks: Vec<usize> = marks(part, group).iter().collect();
        marks.into_iter().map(move |place| (part, place))
    });
    listed(places, from, |(part, place)| person(part, place, rules, on, group))
}

/// Some of the rows that are not taken.
pub(crate) fn bad_rows(screened: &Screened, rules: Rules, from: u32) -> Listed<BadRow> {
    listed(screened.bad.iter(), from, |row| telling::bad_row(row, rules))
}

/// Some of a list.
pub(crate) fn listed<T, U>(all: impl Iterator<Item = T>, from: u32, tell: impl Fn(T) -> U) -> Listed<U> {
    let (mut of, mut some) = (0, Vec::new());
    for one in all {
        if (from..from.saturating_add(PAGE)).contains(&of) {
            some.push(tell(one));
        }
        of = of.saturating_add(1);
    }
    Listed { from, of, some }
}

fn marks(part: &Assessed, group: Group) -> Marks {
    let (programme, who) = match group {
        Group::Of { programme, who } => (ProgrammeId(programme), who),
        Group::Awaits(fact) => {
            let all = part.missing.programmes.iter().flat_map(|(_, awaited)| awaited);
            let here = all.filter(|awaited| awaited.fact == FactId(fact));
            return here.fold(Marks::default(), |all, awaited| all.or(&awaited.matters));
        }
    };
    let column = part.verdicts.programmes.iter().find(|column| column.programme == programme);
    let said = part.people.receiving().iter().find(|one| one.programme == programme);
    let decided = |verdict| column.map(|column| column.decided(verdict)).unwrap_or_default();
    let receives =
        |yes: bool| said.map(|said| if yes { said.yes.clone() } else { said.no.clone() }).unwrap_or_default();
    match who {
        Who::Likely => decided(Verdict::Likely),
        Who::Ask => decided(Verdict::Ask),
        Who::Open => column.map(zhucan_roster::Column::open).unwrap_or_default(),
        Who::NotNow => decided(Verdict::NotNow),
        Who::Receiving => receives(true),
        Who::LikelyNotReceiving => column.map(|column| column.likely_not_receiving(&part.people)).unwrap_or_default(),
        Who::LikelyUnsaid => decided(Verdict::Likely).without(&receives(true)).without(&receives(false)),
        Who::NotNowReceiving => decided(Verdict::NotNow).and(&receives(true)),
    }
}

fn person(part: &Assessed, place: usize, rules: Rules, on: Date, group: Group) -> Person {
    let row = part.people.rows().get(place).cloned().unwrap_or_default();
    let (reasons, missing) = match group {
        Group::Awaits(_) => (Vec::new(), part.missing.facts(place)),
        Group::Of { programme, .. } => {
            let household = part.people.household(rules.catalogue, place);
            let programme = ProgrammeId(programme);
            (reasons(rules, programme, &household, on), waits(part, programme, place))
        }
    };
    Person { id: row.id, line: row.line, reasons, missing: missing.iter().map(|fact| fact.0).collect() }
}

/// What an open verdict waits for: what settles it alone, where there is such.
pub(crate) fn waits(part: &Assessed, programme: ProgrammeId, place: usize) -> FactSet {
    let at = part.verdicts.programmes.iter().position(|column| column.programme == programme);
    let gap = at.map(|at| part.missing.gap(at, place)).unwrap_or_default();
    if gap.settling.is_empty() { gap.missing } else { gap.settling }
}

/// The conditions that carry a decided verdict, those that tell most about the person first.
pub(crate) fn reasons(rules: Rules, programme: ProgrammeId, household: &Household, on: Date) -> Vec<Reason> {
    let Rules { catalogue, handbook, .. } = rules;
    let Some(entry) = handbook.entry(programme) else { return Vec::new() };
    let mut told = handbook.reasons(catalogue, programme, household, on);
    told.sort_by_key(|reason| reason.in_a_thousand(&catalogue.facts));
    let settled = told.iter().filter(|reason| reason.standing != Standing::Unknown);
    let place = |reason: &&zhucan_catalog::ReasonTold<'_>| {
        let at = entry.conditions.iter().position(|one| std::ptr::eq(one, reason.condition))?;
        Some(Reason { condition: u16::try_from(at).ok()?, fails: reason.standing == Standing::Fails })
    };
    settled.filter_map(|reason| place(&reason)).collect()
}
