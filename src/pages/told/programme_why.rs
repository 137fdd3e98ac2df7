//! Why a programme's verdict is what it is, and what would change it.

use zhucan_catalog::{Assessed, ConditionText, ReasonTold, Sentences};
use zhucan_rules::{ChangeKind, ConditionId, FactId, Outcome, Standing, Verdict};

use super::clerk::for_the_clerk;
use super::explaining;
use super::programme::ProgrammeShown;
use crate::components::element::{El, el};
use crate::components::phrases::{button, link, p, part};
use crate::components::source::cited;
use crate::pages::telling::{self, AskedTogether};
use crate::route::{Place, Route};
use crate::state::{Informed, Navigator};

/// The reasons; before the first answer, the conditions themselves.
#[must_use]
pub(super) fn why(informed: Informed, navigator: Navigator, shown: ProgrammeShown) -> Vec<El> {
    match shown.assessed {
        Some(assessed) => match assessed.outcome {
            Outcome::Open(_) => vec![missing(informed, navigator, &assessed)],
            Outcome::Decided(Verdict::NotNow) => vec![reasons(informed, &assessed), changes(informed, &assessed)],
            Outcome::Decided(_) => vec![reasons(informed, &assessed)],
        },
        None => conditions(informed, shown).into_iter().collect(),
    }
}

fn reasons(informed: Informed, assessed: &Assessed) -> El {
    let words = &informed.words().programme;
    let against = assessed.outcome == Outcome::Decided(Verdict::NotNow);
    let reason = |reason: &ReasonTold<'static>| {
        let (label, holds) = match (reason.standing, against) {
            (Standing::Office, _) => (words.reason.office, "office"),
            (Standing::Unknown, _) => (words.reason.unknown, "unknown"),
            (_, true) => (words.reason.against, "no"),
            (_, false) => (words.reason.supports, "yes"),
        };
        line(informed, reason.condition, label, reason.sentence(), holds)
    };
    let reasons = informed.reasons(assessed.programme);
    let list = el("ul").class("reasons").children(reasons.iter().map(reason).collect());
    part(words.why).child(list).child(for_the_clerk(informed, &reasons, against))
}

/// One condition: its sentence, and where it stands.
fn line(informed: Informed, condition: &ConditionText, label: &'static str, sentence: &str, holds: &'static str) -> El {
    // What is unknown is said so for everyone; the other standings have a sign beside the sentence.
    let hidden = if holds == "unknown" { "" } else { "visually-hidden" };
    let label = el("span").class(hidden).text(label);
    let evidence = &informed.words().evidence;
    el("li").class("reason").attr("data-holds", holds).child(el("p").child(label).text(sentence)).child(cited(
        informed.handbook,
        evidence,
        &condition.source,
    ))
}

/// What would turn a *not now*.
fn changes(informed: Informed, assessed: &Assessed) -> El {
    let words = &informed.words().results.changes;
    let changes = explaining::changes(informed, assessed.programme);
    let none = changes.is_empty().then(|| p(words.none));
    let line = |(kind, line): (ChangeKind, String)| {
        let label = if kind == ChangeKind::Time { words.time } else { words.action };
        el("li").child(el("b").text(label)).text(&line)
    };
    part(words.heading).child(el("ul").children(changes.into_iter().map(line).collect())).maybe(none)
}

/// The fewest facts that would settle it, where to read each, and the way to answer it.
fn missing(informed: Informed, navigator: Navigator, assessed: &Assessed) -> El {
    let session = informed.session;
    let words = informed.words();
    let line = |asked: &AskedTogether| {
        let to = Route::Ask(Place::Edit(asked.screen.0));
        let answer = button("button button--quiet", &(words.results.card.answer)(asked.name));
        let answer = answer.on_click(move || navigator.go(to.clone()));
        let find = p("").child(el("b").text(words.results.card.find)).text(asked.find);
        el("li")
            .child(p("").child(el("b").text(asked.name)))
            .maybe((!asked.find.is_empty()).then_some(find))
            .child(el("p").child(answer))
    };
    let facts: Vec<FactId> = informed.settling(assessed.programme).iter().collect();
    let asked = telling::by_screen(session, &facts);
    let lines: Vec<El> = asked.iter().map(line).collect();
    part(words.programme.settling)
        .child(p(&(words.programme.settling_text)(lines.len())))
        .child(el("ul").class("settling").children(lines))
}

/// The conditions of the rule in force; nothing for what has no test.
fn conditions(informed: Informed, shown: ProgrammeShown) -> Option<El> {
    let words = informed.words();
    let (catalogue, today) = (informed.session.catalogue(), informed.session.today);
    let (entry, rule) = informed.handbook.rule(catalogue, shown.id, today)?;
    let in_rule = (0..).map(ConditionId).zip(&entry.conditions).filter(|(id, _)| rule.condition.has(*id));
    let condition = |(_, condition): (ConditionId, &ConditionText)| {
        let sentence = match &condition.sentences {
            Sentences::Test { holds, .. } => holds,
            Sentences::Office { ask } => ask,
        };
        line(informed, condition, "", sentence, "unknown")
    };
    let start = link("link", &Route::Start.address(), informed.session.words().shell.nav.start);
    let list = el("ul").class("reasons").children(in_rule.map(condition).collect());
    Some(part(words.programme.looked_at).child(el("p").child(start)).child(list))
}
