//! Why a programme's verdict is what it is, and what would change it.

use zhucan_catalog::{Assessed, ConditionText, ReasonTold, Sentences};
use zhucan_rules::{ChangeKind, Outcome, Standing, Verdict};

use super::programme::ProgrammeShown;
use super::telling;
use crate::components::element::{El, el};
use crate::components::phrases::{link, p, part};
use crate::components::source::cited;
use crate::route::{Place, Route};
use crate::state::{Navigator, Session};

/// The reasons; before the first answer, the conditions themselves.
#[must_use]
pub fn why(session: Session, navigator: Navigator, shown: ProgrammeShown) -> Vec<El> {
    match shown.assessed {
        Some(assessed) => match assessed.outcome {
            Outcome::Open(_) => missing(session, navigator, &assessed).into_iter().collect(),
            Outcome::Decided(Verdict::NotNow) => vec![reasons(session, &assessed), changes(session, &assessed)],
            Outcome::Decided(_) => vec![reasons(session, &assessed)],
        },
        None => vec![conditions(session, shown)],
    }
}

fn reasons(session: Session, assessed: &Assessed) -> El {
    let words = &session.words().programme;
    let against = assessed.outcome == Outcome::Decided(Verdict::NotNow);
    let reason = |reason: ReasonTold<'static>| {
        let (label, holds) = match (reason.standing, against) {
            (Standing::Office, _) => (words.reason.office, "office"),
            (Standing::Unknown, _) => (words.reason.unknown, "unknown"),
            (_, true) => (words.reason.against, "no"),
            (_, false) => (words.reason.supports, "yes"),
        };
        line(session, reason.condition, label, reason.sentence(), holds)
    };
    let reasons = session.reasons(assessed.programme).into_iter().map(reason).collect();
    part(words.why).child(el("ul").class("reasons").children(reasons))
}

/// One condition: its sentence, and where it stands.
fn line(session: Session, condition: &ConditionText, label: &'static str, sentence: &str, holds: &'static str) -> El {
    // What is unknown is said so for everyone; the other standings have a sign beside the sentence.
    let hidden = if holds == "unknown" { "" } else { "visually-hidden" };
    let label = el("span").class(hidden).text(label);
    el("li").class("reason").attr("data-holds", holds).child(el("p").child(label).text(sentence)).child(cited(
        session.catalogue(),
        &session.words().evidence,
        &condition.source,
    ))
}

/// What would turn a *not now*.
fn changes(session: Session, assessed: &Assessed) -> El {
    let words = &session.words().results.changes;
    let changes = telling::changes(session, assessed.programme);
    let none = changes.is_empty().then(|| p(words.none));
    let line = |(kind, line): (ChangeKind, String)| {
        let label = if kind == ChangeKind::Time { words.time } else { words.action };
        el("li").child(el("b").text(label)).text(&line)
    };
    part(words.heading).child(el("ul").children(changes.into_iter().map(line).collect())).maybe(none)
}

/// The one missing fact, where to read it, and the way to answer it.
fn missing(session: Session, navigator: Navigator, assessed: &Assessed) -> Option<El> {
    let words = session.words();
    let fact = telling::missing(session, assessed)?;
    let common = telling::asked(session, fact)?.common();
    let screen = session.catalogue().facts.get(fact)?.screen?;
    let answer = el("button")
        .class("button button--quiet")
        .attr("type", "button")
        .text(&(words.results.card.answer)(common.name))
        .on_click(move || navigator.go(Route::Ask(Place::Edit(screen.0))));
    let find = el("p").child(el("b").text(words.results.card.find)).text(common.find);
    let heading = (words.results.card.missing)(common.name);
    Some(part(&heading).child(p(words.programme.why_open)).child(find).child(el("p").child(answer)))
}

/// The conditions as the policy has them.
fn conditions(session: Session, shown: ProgrammeShown) -> El {
    let words = session.words();
    let condition = |condition: &ConditionText| {
        let sentence = match &condition.sentences {
            Sentences::Test { holds, .. } => holds,
            Sentences::Office { ask } => ask,
        };
        line(session, condition, "", sentence, "unknown")
    };
    let start = link("link", &Route::Start.address(), words.shell.nav.start);
    let list = el("ul").class("reasons").children(shown.programme.conditions.iter().map(condition).collect());
    part(words.programme.looked_at).child(el("p").child(start)).child(list)
}
