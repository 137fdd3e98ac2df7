//! From facts, answers and changes to words. What several screens say in the same way is said here once.

use zhucan_catalog::{Assessed, ProgrammeId};
use zhucan_rules::{Change, ChangeKind, FactId, Kind, Outcome, Standing, Value, Verdict};

use crate::components::element::{El, el};
use crate::components::phrases::p;
use crate::route::Place;
use crate::state::Session;
use crate::words::Asked;

/// How many screens are expected after the one at this place; nothing for one that was answered before.
#[must_use]
pub fn screens_left(session: Session, place: Place) -> Option<usize> {
    let next = session.with_interview(crate::state::Interview::next_step);
    let best = session.open().first().copied()?;
    matches!(place, Place::Step(step) if step >= next).then(|| rounded(best.expected.saturating_sub(1000)))
}

/// Thousandths of a screen as whole screens.
#[must_use]
pub fn rounded(expected: u64) -> usize {
    usize::try_from((expected + 500) / 1000).unwrap_or(0)
}

/// The question that asks about a fact.
#[must_use]
pub fn asked(session: Session, fact: FactId) -> Option<Asked<'static>> {
    let catalogue = session.catalogue();
    let screen = catalogue.facts.get(fact)?.screen?;
    session.words().questions.get(catalogue.screens.get(usize::from(screen.0))?)
}

/// A fact's short name.
#[must_use]
pub fn name(session: Session, fact: FactId) -> &'static str {
    let member = |opts: &'static [crate::words::Opt]| {
        let facts = &session.catalogue().facts;
        let screen = facts.get(fact)?.screen?;
        facts.on_screen(screen).iter().zip(opts).find(|(one, _)| *one == fact).map(|(_, opt)| opt.label)
    };
    match asked(session, fact) {
        Some(Asked::Group(common, opts, values)) if values.len() > 2 => member(opts).unwrap_or(common.name),
        Some(asked) => asked.common().name,
        None => "",
    }
}

/// A notice of the earlier answers that the last one contradicted, by name; nothing when there are none.
#[must_use]
pub fn dropped(session: Session, told: fn(&str) -> String) -> Option<El> {
    let mut names: Vec<&str> =
        session.with_interview(|now| now.dropped().iter().map(|fact| asked_name(session, *fact)).collect());
    names.dedup();
    (!names.is_empty()).then(|| {
        let told = told(&(session.words().list)(&names));
        el("div").class("notice notice--warn").attr("role", "status").child(p(&told))
    })
}

fn asked_name(session: Session, fact: FactId) -> &'static str {
    asked(session, fact).map(|asked| asked.common().name).unwrap_or_default()
}

/// The answer to a fact in words.
#[must_use]
pub fn value(session: Session, fact: FactId, value: Value) -> String {
    let words = session.words();
    let at = usize::from(value.0);
    match asked(session, fact) {
        Some(Asked::Choice(_, options)) => options.get(at).map(|option| option.label.to_owned()).unwrap_or_default(),
        Some(Asked::Number(..)) => (words.review.years)(value.0),
        Some(Asked::Group(_, _, values)) => values.get(at).map(|value| (*value).to_owned()).unwrap_or_default(),
        None => String::new(),
    }
}

/// Yuan under the options of an income question, and the dated standard they rest on; nothing for other questions.
#[must_use]
pub fn yuan_notes(session: Session, fact: FactId) -> (Vec<String>, String) {
    let catalogue = session.catalogue();
    let yuan = &session.words().yuan;
    let standard = catalogue.standards.iter().find(|standard| standard.id == "minimum-living");
    let Some(value) = standard.and_then(|standard| standard.on(session.today)) else { return Default::default() };
    let line = value.yuan;
    let (half_more, twice) = (line * 3 / 2, line * 2);
    let notes = match catalogue.facts.get(fact).map(|fact| fact.id.as_str()) {
        Some("family_income") => {
            vec![(yuan.le100)(line), (yuan.le150)(line, half_more), (yuan.le200)(half_more, twice), (yuan.above)(twice)]
        }
        Some("own_income") => vec![(yuan.own_le150)(half_more), (yuan.own_above)(half_more)],
        _ => return Default::default(),
    };
    (notes, (yuan.dated)(line, &session.day(value.from)))
}

/// The one missing fact to name first: the one that is asked soonest, else the first.
#[must_use]
pub fn missing(session: Session, assessed: &Assessed) -> Option<FactId> {
    let next = session.open();
    let soonest = next.iter().map(|one| one.relevant.and(assessed.missing)).find(|facts| !facts.is_empty());
    soonest.unwrap_or(assessed.missing).iter().next()
}

/// Why, in the fewest sentences that carry the verdict's weight: what fails for *not now*, else what to ask.
#[must_use]
pub fn decisive(session: Session, programme: ProgrammeId, outcome: Outcome) -> Vec<String> {
    let reasons = session.reasons(programme);
    let weighty = |standing: Standing| match outcome {
        Outcome::Decided(Verdict::Ask) => standing == Standing::Office,
        _ => standing != Standing::Unknown,
    };
    reasons.iter().filter(|reason| weighty(reason.standing)).map(|reason| reason.sentence().to_owned()).collect()
}

/// The changes that time or the person can bring, in words.
#[must_use]
pub fn changes(session: Session, programme: ProgrammeId) -> Vec<(ChangeKind, String)> {
    let words = &session.words().results.changes;
    let told = |change: Change| {
        let phrases: Vec<String> = change.facts.iter().map(|one| phrase(session, *one)).collect();
        let phrases: Vec<&str> = phrases.iter().map(String::as_str).collect();
        (change.kind, (words.line)(&phrases))
    };
    session.changes(programme).into_iter().filter(|change| change.kind != ChangeKind::Fixed).map(told).collect()
}

fn phrase(session: Session, (id, to): (FactId, Value)) -> String {
    let words = &session.words().results.changes;
    let Some(fact) = session.catalogue().facts.get(id) else { return String::new() };
    if matches!(fact.kind, Kind::Whole { .. }) {
        return (words.age)(to.0);
    }
    let from = session.with_interview(|now| now.household().answers().get(id)).map(|from| fact.spell(from));
    words
        .moves
        .phrase(&fact.id, &from.unwrap_or_default(), &fact.spell(to))
        .map_or_else(|| (words.moves.other)(name(session, id)), str::to_owned)
}

/// The names of programmes, as one list.
#[must_use]
pub fn programmes(session: Session, ids: &[ProgrammeId]) -> String {
    let names: Vec<&str> =
        ids.iter().filter_map(|id| session.catalogue().programme(*id)).map(|one| one.name.as_str()).collect();
    (session.words().list)(&names)
}
