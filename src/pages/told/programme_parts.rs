//! What a programme gives, wants and promises: the parts of its page that do not depend on its verdict.

use zhucan_catalog::{Amount, Basis, Entry, Gives, Overlap, Source, Told};

use super::programme::ProgrammeShown;
use crate::components::element::{El, el};
use crate::components::phrases::{link, p, part};
use crate::components::source::{chip, cited, cited_together};
use crate::route::Route;
use crate::state::Informed;

/// What it gives: the tier that fits, or all that may.
#[must_use]
pub(super) fn gains(informed: Informed, shown: ProgrammeShown) -> Option<El> {
    let session = informed.session;
    let words = &informed.words().programme.gives;
    let holds = |gives: &&'static Gives| gives.holds_on(session.today);
    let tiers = match shown.assessed.map(|_| informed.amount(shown.id)) {
        _ if session.catalogue().edition.is_stale(session.today) => {
            return Some(part(words.heading).child(p(words.stale)));
        }
        Some(Some(Amount::Settled(one))) => vec![one],
        Some(Some(Amount::Depends(several))) => several,
        Some(Some(Amount::Stale) | None) => return None,
        None => shown.entry.gives.iter().filter(holds).collect(),
    };
    let depends = (tiers.len() > 1).then(|| p(words.depends));
    let tiers: Vec<El> = tiers.into_iter().map(|gives| gain(informed, gives)).collect();
    (!tiers.is_empty()).then(|| part(words.heading).maybe(depends).children(tiers))
}

fn gain(informed: Informed, gives: &Gives) -> El {
    let session = informed.session;
    let words = &informed.words().programme.gives;
    let standard = gives.standard.and_then(|at| {
        let standard = session.catalogue().standards.get(usize::from(at))?;
        let known = informed.handbook.standards.get(usize::from(at))?;
        let value = standard.on(session.today)?;
        let source = standard.values.iter().position(|one| one == value).and_then(|place| known.sources.get(place))?;
        let told = (words.standard)(&known.name, value.yuan, &session.day(value.from), source);
        Some(p(&told).child(el("span").class("soft").text(known.confirm.as_str())))
    });
    el("div")
        .maybe(gives.yuan_per_month.map(|yuan| p(&(words.per_month)(yuan)).class("gain")))
        .child(p(gives.text.as_str()))
        .maybe(standard)
        .child(cited(informed.handbook, &informed.words().evidence, &gives.source))
        .child(p(&(words.since)(&session.day(gives.from))).class("soft"))
}

/// The sources of a part, folded under it.
#[must_use]
pub(super) fn sources<'a>(informed: Informed, sources: impl Iterator<Item = &'a Source>) -> El {
    cited_together(informed.handbook, &informed.words().evidence, sources)
}

/// Steps, or time limits and rights. Deadlines stand out; what only the office decides bears its mark.
#[must_use]
pub(super) fn sentences(
    informed: Informed,
    heading: &'static str,
    list: &'static str,
    told: &'static [Told],
) -> Option<El> {
    let words = informed.words();
    let line = |one: &Told| {
        let office = (one.source.evidence == zhucan_catalog::EvidenceMark::Office)
            .then(|| chip(&words.evidence, one.source.evidence));
        let label = one.deadline.then(|| el("b").text(words.programme.deadline).text(" "));
        let class = if one.deadline { "deadline" } else { "told" };
        el("li").child(el("p").class(class).maybe(label).text(one.text.as_str()).text(" ").maybe(office))
    };
    (!told.is_empty()).then(|| {
        part(heading)
            .child(el(list).children(told.iter().map(line).collect()))
            .child(sources(informed, told.iter().map(|one| &one.source)))
    })
}

/// How it goes with other programmes.
#[must_use]
pub(super) fn overlaps(informed: Informed, entry: &'static Entry) -> Option<El> {
    let words = &informed.words().programme;
    let line = |overlap: &Overlap| {
        let other = |id| Some((informed.session.catalogue().programme(id)?, informed.entry(id)?));
        let links = overlap
            .with
            .iter()
            .filter_map(|id| other(*id))
            .map(|(one, entry)| link("link", &Route::Programme(one.id.clone()).address(), entry.name.as_str()));
        el("li").text(overlap.text.as_str()).text(" ").children(links.collect())
    };
    (!entry.overlaps.is_empty()).then(|| {
        part(words.overlaps)
            .child(el("ul").children(entry.overlaps.iter().map(line).collect()))
            .child(sources(informed, entry.overlaps.iter().map(|overlap| &overlap.source)))
    })
}

/// From when the rule holds, and when its sources were last read.
#[must_use]
pub(super) fn rule_days(informed: Informed, shown: ProgrammeShown) -> El {
    let session = informed.session;
    let words = &informed.words().programme;
    let rule = session.catalogue().programme(shown.id).and_then(|programme| programme.rule_on(session.today));
    let told = informed.handbook.rule(session.catalogue(), shown.id, session.today);
    let since = rule.zip(told).map_or_else(
        || words.rule.none.to_owned(),
        |(rule, (_, told))| match told.basis {
            Basis::Commencement => (words.rule.commencement)(&session.day(rule.from)),
            Basis::EarliestEvidence => (words.rule.earliest_evidence)(&session.day(rule.from)),
        },
    );
    let founding = (words.founding)(&shown.entry.founding_document.join("、"));
    part(words.sources)
        .maybe((!shown.entry.rules.is_empty()).then(|| p(&since)))
        .child(p(&(words.checked_on)(&session.day(shown.entry.checked_on))))
        .maybe((!shown.entry.founding_document.is_empty()).then(|| p(&founding).class("soft")))
}
