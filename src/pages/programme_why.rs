//! Why a programme's verdict is what it is, and what would change it.

use zhucan_catalog::{Assessed, ConditionText, ReasonTold, Sentences};
use zhucan_rules::{ChangeKind, ConditionId, FactId, Outcome, Standing, Verdict};

use super::clerk::for_the_clerk;
use super::programme::ProgrammeShown;
use super::{explaining, telling};
use crate::components::element::{El, el};
use crate::components::phrases::{link, p, part};
use crate::components::source::cited;
use crate::route::{Place, Route};
use crate::state::{Informed, Navigator};

/// The reasons; before the first answer, the conditions themselves.
#[must_use]
pub fn why(informed: Informed, navigator: Navigator, shown: ProgrammeShown) -> Vec<El> {
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
    let words = &informed.session.words().programme;
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
    let evidence = &informed.session.words().evidence;
    el("li").class("reason").attr("data-holds", holds).child(el("p").child(label).text(sentence)).child(cited(
        informed.handbook,
        evidence,
        &condition.source,
    ))
}

/// What would turn a *not now*.
fn changes(informed: Informed, assessed: &Assessed) -> El {
    let words = &informed.session.words().results.changes;
    let changes = explaining::changes(informed.session, assessed.programme);
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
    let words = session.words();
    let fact = |fact: FactId| {
        let name = telling::name(session, fact);
        let find = telling::asked(session, fact).map(|asked| asked.common().find).unwrap_or_default();
        let screen = session.catalogue().facts.get(fact).and_then(|known| known.screen);
        let answer = screen.map(|screen| {
            let button = el("button").class("button button--quiet").attr("type", "button");
            let to = move || navigator.go(Route::Ask(Place::Edit(screen.0)));
            el("p").child(button.text(&(words.results.card.answer)(name)).on_click(to))
        });
        let find = (!find.is_empty()).then(|| p("").child(el("b").text(words.results.card.find)).text(find));
        el("li").child(p("").child(el("b").text(name))).maybe(find).maybe(answer)
    };
    let facts: Vec<El> = informed.settling(assessed.programme).iter().map(fact).collect();
    part(words.programme.settling)
        .child(p(&(words.programme.settling_text)(facts.len())))
        .child(el("ul").class("settling").children(facts))
}

/// The conditions of the rule in force; nothing for what has no test.
fn conditions(informed: Informed, shown: ProgrammeShown) -> Option<El> {
    let words = informed.session.words();
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
    let start = link("link", &Route::Start.address(), words.shell.nav.start);
    let list = el("ul").class("reasons").children(in_rule.map(condition).collect());
    Some(part(words.programme.looked_at).child(el("p").child(start)).child(list))
}
