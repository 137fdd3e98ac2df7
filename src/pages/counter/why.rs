//! The reasons and the clauses of one result, once it is opened.

use zhucan_catalog::{Comes, ProgrammeId, ReasonTold};
use zhucan_rules::{FactId, Standing};

use super::comes::sentence;
use super::said;
use crate::components::element::{El, el};
use crate::components::phrases::p;
use crate::components::source::cited;
use crate::pages::telling;
use crate::state::policy::catalogue;
use crate::state::{Counter, Informed};

/// Why the verdict is what it is; what is still to be found out where it is open; who may act, where somebody does.
pub(super) fn why(informed: Informed, counter: Counter, id: ProgrammeId) -> Vec<El> {
    let told = reasons(informed, counter, id);
    let mut parts: Vec<El> = if told.is_empty() {
        missing(counter, id).into_iter().collect()
    } else {
        vec![el("ul").class("told").children(told.iter().map(|one| reason(informed, one)).collect())]
    };
    let comes = counter.comes();
    let acting = informed.handbook.acting(id, comes).may;
    if comes != Comes::Person && !acting.is_empty() {
        parts.push(el("ul").class("told").children(acting.into_iter().map(|one| sentence(informed, one)).collect()));
    }
    parts
}

/// The settled reasons; none while the result is open.
pub(super) fn reasons(informed: Informed, counter: Counter, id: ProgrammeId) -> Vec<ReasonTold<'static>> {
    let Informed { session, handbook } = informed;
    let mut told = counter.interview(|now| handbook.reasons(catalogue(), id, now.household(), session.today));
    told.retain(|reason| reason.standing != Standing::Unknown);
    // What tells most about this person comes first: living in Hangzhou is true of nearly everyone here.
    told.sort_by_key(|reason| reason.in_a_thousand(&catalogue().facts));
    told
}

/// A reason with its clause.
fn reason(informed: Informed, one: &ReasonTold<'_>) -> El {
    let evidence = &informed.words().evidence;
    el("li").text(one.sentence()).child(cited(informed.handbook, evidence, &one.condition.source))
}

/// What is still to be found out, as one sentence; nothing for what is settled.
fn missing(counter: Counter, id: ProgrammeId) -> Option<El> {
    let names = settling(counter, id);
    let words = &said(counter.session).beside.why;
    (!names.is_empty()).then(|| p(&[words.missing, &names].concat()))
}

/// The names of the fewest facts that would settle it, as one list; empty for what is settled.
pub(super) fn settling(counter: Counter, id: ProgrammeId) -> String {
    let session = counter.session;
    let facts = counter.interview(|now| catalogue().settling(id, now.household(), session.today));
    let facts: Vec<FactId> = facts.iter().collect();
    let names: Vec<&str> = telling::by_screen(session, &facts).iter().map(|asked| asked.name).collect();
    (session.words().list)(&names)
}
