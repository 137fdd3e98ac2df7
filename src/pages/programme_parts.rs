//! What a programme gives, wants and promises: the parts of its page that do not depend on its verdict.

use zhucan_catalog::{Amount, Basis, Gives, Overlap, PaperForm, PaperNeed, Programme, Source, Told, WindowNeed};

use super::programme::ProgrammeShown;
use crate::components::element::{El, el};
use crate::components::phrases::{link, p, part};
use crate::components::source::{chip, cited, cited_together};
use crate::route::Route;
use crate::state::Session;

/// What it gives: the tier that fits, or all that may.
#[must_use]
pub fn gains(session: Session, shown: ProgrammeShown) -> Option<El> {
    let words = &session.words().programme.gives;
    let tiers = match shown.assessed.map(|_| session.amount(shown.id)) {
        Some(Some(Amount::Settled(one))) => vec![one],
        Some(Some(Amount::Depends(several))) => several,
        Some(None) => return None,
        None => shown.programme.gives.iter().collect(),
    };
    let depends = (tiers.len() > 1).then(|| p(words.depends));
    let tiers: Vec<El> = tiers.into_iter().map(|gives| gain(session, gives)).collect();
    (!tiers.is_empty()).then(|| part(words.heading).maybe(depends).children(tiers))
}

fn gain(session: Session, gives: &Gives) -> El {
    let words = &session.words().programme.gives;
    let standard = gives.standard.and_then(|at| {
        let standard = session.catalogue().standards.get(usize::from(at))?;
        let value = standard.on(session.today)?;
        let told = (words.standard)(&standard.name, value.yuan, &session.day(value.from), &value.source);
        Some(p(&told).child(el("span").class("soft").text(standard.confirm.as_str())))
    });
    el("div")
        .maybe(gives.yuan_per_month.map(|yuan| p(&(words.per_month)(yuan)).class("gain")))
        .child(p(gives.text.as_str()))
        .maybe(standard)
        .child(cited(session.catalogue(), &session.words().evidence, &gives.source))
        .child(p(&(words.since)(&session.day(gives.from))).class("soft"))
}

/// A paper's form and number in words.
#[must_use]
pub fn form(session: Session, form: PaperForm, count: u8) -> String {
    let words = &session.words().forms;
    match form {
        PaperForm::Original => (words.original)(count),
        PaperForm::Copy => (words.copy)(count),
        PaperForm::FilledIn => (words.filled_in)(count),
        PaperForm::Photo => (words.photo)(count),
    }
}

/// The sources of a part, folded under it.
fn sources<'a>(session: Session, sources: impl Iterator<Item = &'a Source>) -> El {
    cited_together(session.catalogue(), &session.words().evidence, sources)
}

/// Papers to bring.
#[must_use]
pub fn papers(session: Session, programme: &'static Programme) -> El {
    let words = session.words();
    let paper = |need: &PaperNeed| {
        let paper = session.catalogue().papers.get(usize::from(need.paper))?;
        let when = need.when.as_ref().map(|when| (words.forms.when)(when)).unwrap_or_default();
        let form = el("span").class("paper-form").text(&form(session, need.form, need.count));
        Some(
            el("li")
                .text(paper.name.as_str())
                .text(" ")
                .child(form)
                .child(p(&when).text(paper.from.as_str()).class("soft")),
        )
    };
    part(words.programme.papers)
        .child(el("ul").children(programme.papers.iter().filter_map(paper).collect()))
        .child(sources(session, programme.papers.iter().map(|need| &need.source)))
}

/// Places to apply.
#[must_use]
pub fn windows(session: Session, programme: &'static Programme) -> El {
    let words = &session.words().programme;
    let any = (programme.windows.len() > 1).then(|| p(words.windows_any));
    let window = |need: &WindowNeed| {
        let window = session.catalogue().windows.get(usize::from(need.window))?;
        Some(el("li").text(window.name.as_str()).child(p(window.find.as_str()).class("soft")))
    };
    part(words.windows)
        .maybe(any)
        .child(el("ul").children(programme.windows.iter().filter_map(window).collect()))
        .child(sources(session, programme.windows.iter().map(|need| &need.source)))
}

/// Steps, or time limits and rights. Deadlines stand out; what only the office decides bears its mark.
#[must_use]
pub fn sentences(session: Session, heading: &'static str, list: &'static str, told: &'static [Told]) -> El {
    let words = session.words();
    let line = |one: &Told| {
        let office = (one.source.evidence == zhucan_catalog::EvidenceMark::Office)
            .then(|| chip(&words.evidence, one.source.evidence));
        let label = one.deadline.then(|| el("b").text(words.programme.deadline).text(" "));
        let class = if one.deadline { "deadline" } else { "told" };
        el("li").child(el("p").class(class).maybe(label).text(one.text.as_str()).text(" ").maybe(office))
    };
    part(heading)
        .child(el(list).children(told.iter().map(line).collect()))
        .child(sources(session, told.iter().map(|one| &one.source)))
}

/// How it goes with other programmes.
#[must_use]
pub fn overlaps(session: Session, programme: &'static Programme) -> Option<El> {
    let words = &session.words().programme;
    let line = |overlap: &Overlap| {
        let others = overlap.with.iter().filter_map(|id| session.catalogue().programme(*id));
        let links = others.map(|one| link("link", &Route::Programme(one.id.clone()).address(), one.name.as_str()));
        el("li").text(overlap.text.as_str()).text(" ").children(links.collect())
    };
    (!programme.overlaps.is_empty()).then(|| {
        part(words.overlaps)
            .child(el("ul").children(programme.overlaps.iter().map(line).collect()))
            .child(sources(session, programme.overlaps.iter().map(|overlap| &overlap.source)))
    })
}

/// From when the rule holds, and when its sources were last read.
#[must_use]
pub fn rule_days(session: Session, programme: &'static Programme) -> El {
    let words = &session.words().programme;
    let since = programme.rule_on(session.today).map_or_else(
        || words.rule.none.to_owned(),
        |rule| match rule.basis {
            Basis::Commencement => (words.rule.commencement)(&session.day(rule.from)),
            Basis::EarliestEvidence => (words.rule.earliest_evidence)(&session.day(rule.from)),
        },
    );
    part(words.sources)
        .child(p(&since))
        .child(p(&(words.checked_on)(&session.day(programme.checked_on))))
        .child(p(&(words.founding)(&programme.founding_document.join("、"))).class("soft"))
}
