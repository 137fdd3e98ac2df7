//! The second register: each reason as a clerk wants it, the test with its values, the answer, and the clause.

use zhucan_catalog::{Household, ReasonTold, Sentences};
use zhucan_rules::{Classes, Fact, FactId, Kind, Standing, Value};

use crate::components::element::{El, el};
use crate::components::source::cited;
use crate::pages::telling;
use crate::state::{Informed, Session};

/// The reasons as a table, folded under a line that says for whom it is. `against`: they speak against the programme.
#[must_use]
pub(super) fn for_the_clerk(informed: Informed, reasons: &[ReasonTold<'static>], against: bool) -> El {
    let words = &informed.words().programme.clerk;
    let cell = |text: &str| el("td").text(text);
    let row = |reason: &ReasonTold<'static>| {
        let (wanted, given) = informed.session.with_interview(|now| tested(informed, now.household(), reason, against));
        let standing = match reason.standing {
            Standing::Unknown | Standing::Office => words.unsettled,
            Standing::Holds | Standing::Fails if against => words.fails,
            Standing::Holds | Standing::Fails => words.holds,
        };
        let evidence = &informed.words().evidence;
        let clause = el("td").child(cited(informed.handbook, evidence, &reason.condition.source));
        el("tr").child(cell(&wanted)).child(cell(&given)).child(cell(standing)).child(clause)
    };
    let heads = words.heads.iter().map(|head| el("th").attr("scope", "col").text(head)).collect();
    let table = el("table")
        .child(el("thead").child(el("tr").children(heads)))
        .child(el("tbody").children(reasons.iter().map(row).collect()));
    // The keyboard can scroll what is wider than the screen.
    let scrolls =
        el("div").class("scrolls").attr("tabindex", "0").attr("role", "region").attr("aria-label", words.summary);
    el("details").class("clerk").child(el("summary").text(words.summary)).child(scrolls.child(table))
}

/// What the condition wants, and what was answered. `against`: it speaks against the programme.
fn tested(informed: Informed, household: &Household, reason: &ReasonTold<'_>, against: bool) -> (String, String) {
    let words = &informed.words().programme.clerk;
    match &reason.condition.sentences {
        Sentences::Office { ask } => (ask.clone(), words.office.to_owned()),
        Sentences::Test { .. } => {
            // A condition that supports by failing, or speaks against by holding, is wanted not to hold.
            let not = matches!((reason.standing, against), (Standing::Fails, false) | (Standing::Holds, true));
            let wanted = wanted(informed, reason);
            (if not { words.not.to_owned() + &wanted } else { wanted }, given(informed, household, reason))
        }
    }
}

/// What the condition tests: facts that are tested alike stand together.
#[must_use]
pub(in crate::pages) fn wanted(informed: Informed, reason: &ReasonTold<'_>) -> String {
    let session = informed.session;
    let mut groups: Vec<(Vec<&str>, String)> = Vec::new();
    for (id, classes) in reason.tested {
        let Some(fact) = session.catalogue().facts.get(*id) else { continue };
        let (name, values) = (telling::name(session, *id), values(informed, *id, fact, *classes));
        match groups.iter_mut().find(|(_, other)| *other == values) {
            Some((names, _)) => names.push(name),
            None => groups.push((vec![name], values)),
        }
    }
    let (list, colon) = (session.words().list, session.words().colon);
    let lines: Vec<String> = groups.iter().map(|(names, values)| [&list(names), colon, values].concat()).collect();
    lines.join(informed.words().programme.clerk.or)
}

/// What was answered to the facts that the condition tests. Where it is settled and none of that settles it, it follows from
/// answers to other facts.
fn given(informed: Informed, household: &Household, reason: &ReasonTold<'_>) -> String {
    let session = informed.session;
    let words = session.words();
    let settled = matches!(reason.standing, Standing::Holds | Standing::Fails);
    let answered = |(id, _): &(FactId, Classes)| {
        let value = match household.answers().get(*id) {
            Some(value) => telling::value(session, *id, value),
            None if settled => return None,
            None => words.said.not_sure.to_owned(),
        };
        let name = telling::member(session, *id);
        Some(if name.is_empty() { value } else { [name, words.colon, &value].concat() })
    };
    let mut lines: Vec<String> = reason.tested.iter().filter_map(answered).collect();
    if settled && !settles(session, household, reason) {
        lines.push(informed.words().programme.clerk.follows.to_owned());
    }
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    (words.list)(&lines)
}

/// Whether the answers to the facts that the condition tests say by themselves where it stands.
fn settles(session: Session, household: &Household, reason: &ReasonTold<'_>) -> bool {
    let facts = &session.catalogue().facts;
    let holds = |(id, classes): &(FactId, Classes)| {
        let (fact, value) = (facts.get(*id)?, household.answers().get(*id)?);
        Some(classes.contains(fact.class(value)))
    };
    let mut answers = reason.tested.iter().map(holds);
    if reason.standing == Standing::Holds {
        answers.any(|answer| answer == Some(true))
    } else {
        answers.all(|answer| answer == Some(false))
    }
}

/// The values of a fact that fall in the classes, in words.
fn values(informed: Informed, id: FactId, fact: &Fact, classes: Classes) -> String {
    let session = informed.session;
    if let Kind::Whole { to, starts, .. } = &fact.kind {
        let start = |class: u8| starts.get(usize::from(class)).copied().unwrap_or(0);
        let first = classes.iter().next().map(start).unwrap_or_default();
        let last = classes.iter().last().map_or(*to, |class| match starts.get(usize::from(class) + 1) {
            Some(next) => next.saturating_sub(1),
            None => *to,
        });
        return (informed.words().programme.clerk.years)(first, last, *to);
    }
    let spelt: Vec<String> = classes.iter().map(|class| telling::value(session, id, Value(u16::from(class)))).collect();
    let spelt: Vec<&str> = spelt.iter().map(String::as_str).collect();
    spelt.join(informed.words().programme.clerk.or_value)
}
