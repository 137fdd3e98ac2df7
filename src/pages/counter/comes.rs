//! Who comes for the person, and what holds then.

use leptos::prelude::*;
use zhucan_catalog::{Comes, EvidenceMark, PaperNeed, ProgrammeId, Told};

use super::people::key;
use super::{said, slip};
use crate::components::element::{El, el};
use crate::components::source::cited;
use crate::pages::told::programme_papers::form;
use crate::state::counter::Changed;
use crate::state::desk;
use crate::state::{Basis, Counter, Desk, Informed};

/// Everybody who may come, with how forms spell it.
const ALL: [(Comes, &str); 3] = [(Comes::Person, "person"), (Comes::Guardian, "guardian"), (Comes::Agent, "agent")];

/// Who comes after this one, when a key goes through them.
pub(super) fn next(comes: Comes) -> Comes {
    let after = ALL.iter().map(|(one, _)| *one).skip_while(|one| *one != comes).nth(1);
    after.unwrap_or_default()
}

/// Who comes, in words.
pub(super) fn named(counter: Counter, comes: Comes) -> &'static str {
    let kinds = said(counter.session).beside.comes.kinds;
    ALL.iter().zip(kinds).find(|((one, _), _)| *one == comes).map_or("", |(_, kind)| kind)
}

/// The choice of who comes, and what holds for them everywhere.
pub(super) fn choice(informed: Informed, counter: Counter) -> El {
    let words = &said(counter.session).beside.comes;
    let kind = |((comes, spelt), label): (&(Comes, &'static str), &str)| {
        let comes = *comes;
        let holds = Signal::derive(move || counter.comes() == comes);
        let input = el("input").attr("type", "radio").attr("name", "comes-now").attr("value", spelt);
        let pick = move |_| counter.change(|desk| desk.come(comes));
        el("label")
            .class("pick")
            .child(input.live_prop("checked", holds))
            .child(el("span").class("pick-text").text(label))
            .on_change(Box::new(pick))
    };
    // Drawn anew it would be folded again: another answer must not do that.
    let told = Memo::new(move |_| (counter.comes(), is_child(counter)));
    let general = move || general(informed, told.get());
    el("fieldset")
        .class("basis comes no-print")
        .child(el("legend").text(words.heading).child(key("F3")))
        .child(el("div").class("picks").children(ALL.iter().zip(words.kinds).map(kind).collect()))
        .child(el("div").class("comes-told").live(general))
}

/// What somebody who acts should know, whatever is applied for, folded. Of a guardian the sentences for children or for
/// adults, both while nobody knows the age.
fn general(informed: Informed, (comes, child): (Comes, Option<bool>)) -> Vec<El> {
    let [guardian, agent] = said(informed.session).beside.comes.general;
    let proxy = &informed.handbook.proxy;
    let (heading, lists): (_, Vec<&Vec<Told>>) = match comes {
        // Also where nobody has said who comes for the child.
        Comes::Person if child == Some(true) => (guardian, vec![&proxy.child]),
        Comes::Person => return Vec::new(),
        Comes::Agent => (agent, vec![&proxy.agent]),
        Comes::Guardian => match child {
            Some(true) => (guardian, vec![&proxy.child]),
            Some(false) => (guardian, vec![&proxy.adult]),
            None => (guardian, vec![&proxy.child, &proxy.adult]),
        },
    };
    let lines = lists.into_iter().flatten().map(|one| sentence(informed, one)).collect();
    let list = el("ul").class("told").children(lines);
    vec![el("details").child(el("summary").text(heading)).child(list)]
}

/// Whether the person is a child, where the age is known. That alone says who has to act; no certificate does.
pub(super) fn is_child(counter: Counter) -> Option<bool> {
    counter.interview(desk::is_child)
}

/// A sentence with its source.
pub(super) fn sentence(informed: Informed, one: &Told) -> El {
    el("li").text(&one.text).child(cited(informed.handbook, &informed.words().evidence, &one.source))
}

/// What whoever comes brings beside the person's papers, as one sentence; to ask first, where nothing is said of any. That
/// they act is known here: `when` says no more of these papers.
pub(super) fn brought(informed: Informed, counter: Counter, papers: &[&PaperNeed]) -> String {
    let words = said(counter.session);
    let paper = |need: &&PaperNeed| {
        let paper = informed.handbook.papers.get(usize::from(need.paper))?;
        let form = form(informed, need.form, need.count);
        let ask = (need.source.evidence == EvidenceMark::Office).then_some(words.beside.comes.ask_paper);
        let about: Vec<&str> = [Some(form.as_str()), need.note.as_deref(), ask].into_iter().flatten().collect();
        Some([&paper.name, (words.slip.aside)(&about).as_str()].concat())
    };
    let papers: Vec<String> = papers.iter().filter_map(paper).collect();
    let papers: Vec<&str> = papers.iter().map(String::as_str).collect();
    let comes = &words.beside.comes;
    if papers.is_empty() {
        return comes.ask_what.to_owned();
    }
    [comes.bring, &(informed.session.words().list)(&papers)].concat()
}

/// Behind a result: what whoever comes brings, or that it is asked first; empty for the person.
pub(super) fn in_short(informed: Informed, counter: Counter, comes: Comes, id: ProgrammeId) -> String {
    if comes == Comes::Person {
        return String::new();
    }
    let told = informed.handbook.acting(id, comes);
    if told.may.is_empty() && told.papers.is_empty() {
        return said(counter.session).beside.comes.ask_first.to_owned();
    }
    let may = told.may.first().map(|one| one.text.as_str()).unwrap_or_default();
    let brought = brought(informed, counter, &told.papers);
    let gap = if may.is_empty() { "" } else { informed.session.words().gap };
    [may, gap, &brought].concat()
}

/// Says aloud what a key has changed, while the focus is elsewhere.
pub(super) fn announced(counter: Counter) -> El {
    let told = move || {
        let words = said(counter.session);
        let (heading, kind) = match counter.changed() {
            Some(Changed::Basis) => {
                let basis = counter.desk(Desk::basis);
                let at = Basis::ALL.iter().position(|one| *one == basis);
                (words.basis.heading, at.and_then(|at| words.basis.kinds.get(at)).copied().unwrap_or_default())
            }
            Some(Changed::Comes) => (words.beside.comes.heading, named(counter, counter.comes())),
            Some(Changed::Paper) => (words.slip.paper, slip::paper(counter)),
            None => return Vec::new(),
        };
        vec![el("span").text(&[heading, counter.session.words().colon, kind].concat())]
    };
    el("p").class("visually-hidden no-print").attr("role", "status").attr("data-changed", "").live(told)
}
