//! On the slip: where to go, for what, and with which papers.

use zhucan_catalog::{Household, PaperItem, ProgrammeId, Stop};

use crate::components::element::{El, el};
use crate::components::phrases::p;
use crate::pages::counter::said;
use crate::pages::told::programme_papers::form;
use crate::state::policy::catalogue;
use crate::state::{Counter, Informed};

/// The stops in order, with the papers of whoever comes.
pub(super) fn way(informed: Informed, counter: Counter, household: &Household, wanted: &[ProgrammeId]) -> El {
    let known = (catalogue(), household, informed.session.today);
    let route = informed.handbook.route_for(Some(counter.comes()), known, wanted);
    el("ol").children(route.stops.iter().filter_map(|one| stop(informed, one)).collect())
}

/// What is left out because something better goes with the rest.
pub(super) fn given_up(informed: Informed, given_up: &[ProgrammeId]) -> Option<El> {
    let told = informed.words().checklist.given_up;
    (!given_up.is_empty()).then(|| p(&told(&names(informed, given_up))))
}

/// The names of programmes, as one list.
pub(super) fn names(informed: Informed, ids: &[ProgrammeId]) -> String {
    let names: Vec<&str> = ids.iter().map(|id| informed.name(*id)).collect();
    (informed.session.words().list)(&names)
}

fn stop(informed: Informed, stop: &Stop) -> Option<El> {
    let words = &said(informed.session).slip;
    let window = informed.handbook.windows.get(usize::from(stop.window))?;
    let brought = stop.papers.iter().filter(|item| !item.office_looks_up);
    let papers: Vec<String> = brought.filter_map(|item| paper(informed, item)).collect();
    let papers: Vec<&str> = papers.iter().map(String::as_str).collect();
    let [go, bring] = words.go;
    let list = informed.session.words().list;
    let bring = (!papers.is_empty()).then(|| p("").child(el("b").text(bring)).text(&list(&papers)));
    let go = p("").child(el("b").text(go)).text(&window.name);
    Some(el("li").child(go).child(p(&names(informed, &stop.programmes))).maybe(bring))
}

/// A paper with its form; who brings it, where the answers do not say; what else to know, and whether to ask first.
fn paper(informed: Informed, item: &PaperItem) -> Option<String> {
    let words = said(informed.session);
    let paper = informed.handbook.papers.get(usize::from(item.paper))?;
    let form = form(informed, item.form, item.count);
    let when = item.when.as_ref().map(|who| (words.slip.bring_if)(who));
    let ask = item.ask_first.then_some(words.beside.comes.ask_paper);
    let about: Vec<&str> =
        [Some(form.as_str()), when.as_deref(), item.note.as_deref(), ask].into_iter().flatten().collect();
    Some([&paper.name, (words.slip.aside)(&about).as_str()].concat())
}
