//! On the slip: who may act for the person, and with which papers, programme by programme.

use zhucan_catalog::{Comes, ProgrammeId};

use super::clauses::clauses;
use super::way::names;
use crate::components::element::{El, el};
use crate::components::phrases::p;
use crate::pages::counter::comes::{brought, named};
use crate::pages::counter::said;
use crate::state::{Counter, Informed};

/// What holds for whoever comes; nothing where that is the person.
pub(super) fn acting(informed: Informed, counter: Counter, wanted: &[ProgrammeId]) -> Vec<El> {
    let comes = counter.comes();
    if comes == Comes::Person || wanted.is_empty() {
        return Vec::new();
    }
    let words = &said(informed.session).beside.comes;
    let told = |id: &ProgrammeId| {
        let told = informed.handbook.acting(*id, comes);
        !(told.may.is_empty() && told.papers.is_empty())
    };
    let (found, silent): (Vec<ProgrammeId>, Vec<ProgrammeId>) = wanted.iter().partition(|id| told(id));
    let heading = el("h3").text(&(words.on_slip_acting)(named(counter, comes)));
    let list = el("ul").children(found.iter().map(|id| programme(informed, counter, *id)).collect());
    let ask = (!silent.is_empty()).then(|| p(&[words.not_found, &names(informed, &silent)].concat()));
    [heading, list].into_iter().chain(ask).collect()
}

fn programme(informed: Informed, counter: Counter, id: ProgrammeId) -> El {
    let told = informed.handbook.acting(id, counter.comes());
    let gap = informed.session.words().gap;
    let may: Vec<&str> = told.may.iter().map(|one| one.text.as_str()).collect();
    let brought = brought(informed, counter, &told.papers);
    let lines: Vec<&str> = may.into_iter().chain([brought.as_str()]).collect();
    let sources = told.may.iter().map(|one| &one.source).chain(told.papers.iter().map(|need| &need.source));
    el("li")
        .child(el("b").text(informed.name(id)))
        .text(informed.session.words().colon)
        .text(&lines.join(gap))
        .child(clauses(informed, said(informed.session).slip.refused.clause, sources))
}
