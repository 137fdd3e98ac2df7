//! From verdicts, reasons and changes to words. What several screens say in the same way is said here once.

use zhucan_catalog::{Best, Party, ProgrammeId};
use zhucan_rules::{Change, ChangeKind, FactId, Kind, Outcome, Standing, Value, Verdict};

use crate::pages::telling;
use crate::state::Informed;

/// Why, in the fewest sentences that carry the verdict's weight: what fails for *not now*, else what to ask. What tells
/// most about this person comes first: living in Hangzhou is true of nearly everyone here.
#[must_use]
pub(super) fn decisive(informed: Informed, programme: ProgrammeId, outcome: Outcome) -> Vec<String> {
    let mut reasons = informed.reasons(programme);
    reasons.sort_by_key(|reason| reason.in_a_thousand(&informed.session.catalogue().facts));
    let weighty = |standing: Standing| match outcome {
        Outcome::Decided(Verdict::Ask) => standing == Standing::Office,
        _ => standing != Standing::Unknown,
    };
    reasons.iter().filter(|reason| weighty(reason.standing)).map(|reason| reason.sentence().to_owned()).collect()
}

/// The changes that time or the person can bring, in words.
#[must_use]
pub(super) fn changes(informed: Informed, programme: ProgrammeId) -> Vec<(ChangeKind, String)> {
    let words = &informed.words().results.changes;
    let told = |change: Change| {
        let phrases: Vec<String> = change.facts.iter().map(|one| phrase(informed, *one)).collect();
        let phrases: Vec<&str> = phrases.iter().map(String::as_str).collect();
        (change.kind, (words.line)(&phrases))
    };
    informed
        .session
        .changes(programme)
        .into_iter()
        .filter(|change| change.kind != ChangeKind::Fixed)
        .map(told)
        .collect()
}

fn phrase(informed: Informed, (id, to): (FactId, Value)) -> String {
    let session = informed.session;
    let words = &informed.words().results.changes;
    let Some(fact) = session.catalogue().facts.get(id) else { return String::new() };
    if matches!(fact.kind, Kind::Whole { .. }) {
        return (words.age)(to.0);
    }
    let from = session.with_interview(|now| now.household().answers().get(id)).map(|from| fact.spell(from));
    let moves = &words.moves;
    match moves.phrase(&fact.id, &from.unwrap_or_default(), &fact.spell(to)) {
        Some(phrase) => phrase.to_owned(),
        None if telling::is_need(session, id) => (moves.need)(telling::member(session, id)),
        None => (moves.other)(telling::name(session, id)),
    }
}

/// The names of programmes, as one list.
#[must_use]
pub(super) fn programmes(informed: Informed, ids: &[ProgrammeId]) -> String {
    let names: Vec<&str> = ids.iter().map(|id| informed.name(*id)).collect();
    (informed.session.words().list)(&names)
}

/// What is done at a window.
#[derive(Debug, Default)]
pub(super) struct Errands {
    /// The programmes to apply for: they are very likely.
    pub(super) apply: Vec<ProgrammeId>,
    /// The programmes to ask about, at the office or before something is given up for them.
    pub(super) ask: Vec<ProgrammeId>,
    /// Of those, the ones to compare with something that cannot be had beside them.
    pub(super) compare: Vec<ProgrammeId>,
}

/// What is done at a window for these programmes.
#[must_use]
pub(super) fn errands(informed: Informed, ids: &[ProgrammeId]) -> Errands {
    let choices = informed.choices().open;
    let sets = choices.iter().filter(|one| one.best == Best::Compare).flat_map(|one| &one.sets);
    let sides: Vec<Party> = sets.flat_map(|set| set.kept.iter().chain(&set.given_up)).copied().collect();
    let compared = |id: &ProgrammeId| sides.contains(&Party::Programme(*id));
    let assessed = informed.session.assessment().programmes;
    let likely = |id: &ProgrammeId| {
        assessed.iter().any(|one| one.programme == *id && one.outcome == Outcome::Decided(Verdict::Likely))
    };
    let (apply, ask): (Vec<_>, Vec<_>) = ids.iter().partition(|id| likely(id) && !compared(id));
    let compare = ask.iter().filter(|id| compared(id)).copied().collect();
    Errands { apply, ask, compare }
}

/// The names of the sides of a choice, as one list; `held` stands after what is held already.
#[must_use]
pub(super) fn parties(informed: Informed, parties: &[Party], held: &str) -> String {
    let name = |party: &Party| match party {
        Party::Programme(id) => informed.name(*id).to_owned(),
        Party::Benefit(at) => {
            let benefit = informed.handbook.benefits.get(usize::from(*at));
            let held = benefit.and_then(|one| one.held_when.as_ref()).map_or("", |_| held);
            [benefit.map(|one| one.name.as_str()).unwrap_or_default(), held].concat()
        }
    };
    let names: Vec<String> = parties.iter().map(name).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    (informed.session.words().list)(&names)
}
