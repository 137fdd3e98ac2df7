//! The parts of a programme's page after what it gives and for whom: papers, places, steps, limits, the other programmes.

use maud::{Markup, html};
use zhucan_catalog::{Conflict, PaperNeed, Party, ProgrammeId, Source, Told};

use crate::sources::{Called, caution, cited, together};
use crate::{Directory, One};

/// A link to a programme's page.
pub(crate) fn link(directory: Directory<'_>, id: ProgrammeId) -> Markup {
    html! {
        @if let Some(one) = directory.one(id) { a href={ (one.programme.id) ".html" } { (one.entry.name) } }
    }
}

/// What to have first.
pub(crate) fn first(directory: Directory<'_>, one: One<'_>) -> Markup {
    let words = &directory.words.programme.parts;
    html! {
        @if !one.entry.requires_first.is_empty() {
            section.part aria-labelledby="first" {
                h2 #first { (words.first) }
                p { (words.first_lead) }
                ul { @for id in &one.entry.requires_first { li { (link(directory, *id)) } } }
            }
        }
    }
}

/// Papers to bring; apart from them, those that the office looks up.
pub(crate) fn papers(directory: Directory<'_>, one: One<'_>) -> Markup {
    let words = &directory.words.programme.parts;
    let (looked_up, brought): (Vec<&PaperNeed>, Vec<&PaperNeed>) =
        one.entry.papers.iter().partition(|need| need.office_looks_up);
    let name = |need: &&PaperNeed| Some(directory.handbook.papers.get(usize::from(need.paper))?.name.as_str());
    let sourced = |needs: &[&PaperNeed]| {
        let names: Vec<&str> = needs.iter().filter_map(name).collect();
        let sources: Vec<&Source> = needs.iter().map(|need| &need.source).collect();
        together(directory, &Called::Names(&names), &sources)
    };
    html! {
        @if !brought.is_empty() {
            section.part aria-labelledby="papers" {
                h2 #papers { (words.papers) }
                ul.things { @for need in &brought { (paper(directory, need)) } }
                (sourced(&brought))
            }
        }
        @if !looked_up.is_empty() {
            section.part aria-labelledby="looked-up" {
                h2 #looked-up { (words.looked_up) }
                p { (words.looked_up_lead) }
                ul.things { @for need in &looked_up { (paper(directory, need)) } }
                (sourced(&looked_up))
            }
        }
    }
}

fn paper(directory: Directory<'_>, need: &PaperNeed) -> Markup {
    let words = directory.words;
    let Some(paper) = directory.handbook.papers.get(usize::from(need.paper)) else { return html! {} };
    html! {
        li {
            b { (paper.name) } " "
            span.paper-form { ((words.form)(need.form, need.count)) }
            (caution(words, need.source.evidence))
            @if need.when.is_some() || need.note.is_some() || !paper.from.is_empty() {
                p.soft {
                    @if let Some(when) = &need.when { ((words.programme.brought_by)(when)) (words.gap) }
                    @if let Some(note) = &need.note { ((words.sentence)(note)) (words.gap) }
                    @if !paper.from.is_empty() { ((words.sentence)(&paper.from)) }
                }
            }
        }
    }
}

/// Places to apply.
pub(crate) fn windows(directory: Directory<'_>, one: One<'_>) -> Markup {
    let words = &directory.words.programme.parts;
    let needs = &one.entry.windows;
    let window = |at: u16| directory.handbook.windows.get(usize::from(at));
    let names: Vec<&str> = needs.iter().filter_map(|need| Some(window(need.window)?.name.as_str())).collect();
    let sources: Vec<&Source> = needs.iter().map(|need| &need.source).collect();
    html! {
        @if !needs.is_empty() {
            section.part aria-labelledby="windows" {
                h2 #windows { (words.windows) }
                @if needs.len() > 1 { p { (words.windows_any) } }
                ul.things {
                    @for need in needs {
                        @if let Some(window) = window(need.window) {
                            li { b { (window.name) } (caution(directory.words, need.source.evidence)) p.soft { ((directory.words.sentence)(&window.find)) } }
                        }
                    }
                }
                (together(directory, &Called::Names(&names), &sources))
            }
        }
    }
}

/// What to do, in order.
pub(crate) fn steps(directory: Directory<'_>, one: One<'_>) -> Markup {
    lines(
        directory,
        "steps",
        directory.words.programme.parts.steps,
        &Called::Steps,
        &one.entry.steps.iter().collect::<Vec<_>>(),
    )
}

/// Time limits and rights, without those that only say what is free.
pub(crate) fn limits(directory: Directory<'_>, one: One<'_>) -> Markup {
    let limits: Vec<&Told> = one.entry.limits.iter().filter(|limit| !limit.free).collect();
    lines(directory, "limits", directory.words.programme.parts.limits, &Called::Lines, &limits)
}

/// What costs nothing, wherever it is said.
pub(crate) fn free(directory: Directory<'_>, one: One<'_>) -> Markup {
    let said = one.entry.steps.iter().chain(&one.entry.limits).filter(|told| told.free);
    lines(directory, "free", directory.words.programme.parts.free, &Called::Lines, &said.collect::<Vec<_>>())
}

fn lines(directory: Directory<'_>, id: &str, name: &str, called: &Called<'_>, lines: &[&Told]) -> Markup {
    let sources: Vec<&Source> = lines.iter().map(|line| &line.source).collect();
    let told = &directory.words.programme;
    let in_steps = matches!(called, Called::Steps);
    html! {
        @if !lines.is_empty() {
            section.part aria-labelledby=(id) {
                h2 id=(id) { (name) }
                ol.lines {
                    @for line in lines {
                        li {
                            p.deadline[line.deadline] {
                                @if line.deadline { b { (told.deadline) } }
                                (line.text)
                                @if line.free && in_steps { " " span.paper-form { (told.free_mark) } }
                                (caution(directory.words, line.source.evidence))
                            }
                        }
                    }
                }
                (together(directory, called, &sources))
            }
        }
    }
}

/// The conflicts that a programme is a side of, by itself or by one of its ways.
pub(crate) fn conflicts_of(directory: Directory<'_>, id: ProgrammeId) -> impl Iterator<Item = &Conflict> {
    let concerns = move |conflict: &&Conflict| {
        std::iter::once(&conflict.one).chain(&conflict.against).any(|party| is_of(directory, *party, id))
    };
    directory.handbook.conflicts.iter().filter(concerns)
}

/// Whether a side is the programme, or a way of taking it.
fn is_of(directory: Directory<'_>, party: Party, id: ProgrammeId) -> bool {
    match party {
        Party::Programme(programme) => programme == id,
        Party::Benefit(at) => {
            let benefit = directory.handbook.benefits.get(usize::from(at));
            benefit.is_some_and(|benefit| benefit.programme == Some(id))
        }
    }
}

/// What it cannot be had with.
pub(crate) fn conflicts(directory: Directory<'_>, one: One<'_>) -> Markup {
    let words = &directory.words.programme.parts;
    let found: Vec<&Conflict> = conflicts_of(directory, one.id).collect();
    html! {
        @if !found.is_empty() {
            section.part aria-labelledby="conflicts" {
                h2 #conflicts { (words.conflicts) }
                ul.things {
                    @for conflict in found {
                        li {
                            b { (sides(directory, one.id, conflict)) }
                            p { (conflict.text) }
                            (cited(directory, &conflict.source))
                        }
                    }
                }
            }
        }
    }
}

/// The other sides of a conflict; both, where both are ways of the same programme.
fn sides(directory: Directory<'_>, id: ProgrammeId, conflict: &Conflict) -> Markup {
    let own = |party: &Party| is_of(directory, *party, id);
    let one = std::iter::once(conflict.one);
    let others: Vec<Party> = match (own(&conflict.one), conflict.against.iter().any(own)) {
        (true, true) => one.chain(conflict.against.iter().copied()).collect(),
        (true, false) => conflict.against.clone(),
        (false, _) => one.collect(),
    };
    html! {
        @for (at, party) in others.iter().enumerate() {
            @if at > 0 { (directory.words.between) }
            @match party {
                Party::Programme(id) => (link(directory, *id)),
                Party::Benefit(at) => @if let Some(benefit) = directory.handbook.benefits.get(usize::from(*at)) {
                    (benefit.name)
                },
            }
        }
    }
}

/// How it goes with other programmes.
pub(crate) fn overlaps(directory: Directory<'_>, one: One<'_>) -> Markup {
    let words = &directory.words.programme.parts;
    html! {
        @if !one.entry.overlaps.is_empty() {
            section.part aria-labelledby="overlaps" {
                h2 #overlaps { (words.overlaps) }
                ul.things {
                    @for overlap in &one.entry.overlaps {
                        li {
                            p { (overlap.text) }
                            @if !overlap.with.is_empty() {
                                p { @for (at, id) in overlap.with.iter().enumerate() {
                                    @if at > 0 { (directory.words.between) } (link(directory, *id))
                                } }
                            }
                            (cited(directory, &overlap.source))
                        }
                    }
                }
            }
        }
    }
}
