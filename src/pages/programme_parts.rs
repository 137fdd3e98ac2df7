//! What a programme gives, wants and promises: the parts of its page that do not depend on its verdict.

use leptos::prelude::*;
use zhucan_catalog::{Amount, Basis, Gives, PaperForm, Programme, Told};

use super::programme::ProgrammeShown;
use crate::components::source::Cited;
use crate::route::Route;
use crate::state::Session;

/// What it gives: the tier that fits, or all that may.
#[component]
pub fn Gains(shown: ProgrammeShown) -> impl IntoView {
    let session = Session::expect();
    let words = &session.words().programme.gives;
    let amount = match shown.assessed {
        Some(_) => session.amount(shown.id),
        None => Some(Amount::Depends(shown.programme.gives.iter().collect())),
    };
    let tiers = match amount {
        Some(Amount::Settled(one)) => vec![one],
        Some(Amount::Depends(several)) => several,
        None => Vec::new(),
    };
    let depends = (tiers.len() > 1).then(|| view! { <p>{words.depends}</p> });
    (!tiers.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{words.heading}</h2>
                {depends}
                {tiers.into_iter().map(|gives| view! { <Gain gives=gives /> }).collect_view()}
            </section>
        }
    })
}

#[component]
fn Gain(gives: &'static Gives) -> impl IntoView {
    let session = Session::expect();
    let words = &session.words().programme.gives;
    let large = gives.yuan_per_month.map(|yuan| view! { <p class="gain">{(words.per_month)(yuan)}</p> });
    let standard = gives.standard.and_then(|at| {
        let standard = session.catalogue().standards.get(usize::from(at))?;
        let value = standard.on(session.today)?;
        let told = (words.standard)(&standard.name, value.yuan, &session.day(value.from), &value.source);
        Some(view! { <p>{told}</p> <p class="soft">{standard.confirm.as_str()}</p> })
    });
    view! {
        {large}
        <p>{gives.text.as_str()}</p>
        {standard}
        <Cited source=&gives.source catalogue=session.catalogue() words=&session.words().evidence />
    }
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

/// Papers to bring.
#[component]
pub fn Papers(programme: &'static Programme) -> impl IntoView {
    let session = Session::expect();
    let words = session.words();
    let papers = programme.papers.iter().filter_map(|need| {
        let paper = session.catalogue().papers.get(usize::from(need.paper))?;
        let when = need.when.as_ref().map(|when| (words.forms.when)(when));
        Some(view! {
            <li>
                {paper.name.as_str()} " · " {form(session, need.form, need.count)}
                <p class="soft">{when.map(|when| view! { {when} " " })} {paper.from.as_str()}</p>
                <Cited source=&need.source catalogue=session.catalogue() words=&words.evidence />
            </li>
        })
    });
    view! {
        <section class="part">
            <h2>{words.programme.papers}</h2>
            <ul>{papers.collect_view()}</ul>
        </section>
    }
}

/// Places to apply.
#[component]
pub fn Windows(programme: &'static Programme) -> impl IntoView {
    let session = Session::expect();
    let words = session.words();
    let any = (programme.windows.len() > 1).then(|| view! { <p>{words.programme.windows_any}</p> });
    let windows = programme.windows.iter().filter_map(|need| {
        let window = session.catalogue().windows.get(usize::from(need.window))?;
        Some(view! {
            <li>
                {window.name.as_str()}
                <p class="soft">{window.find.as_str()}</p>
                <Cited source=&need.source catalogue=session.catalogue() words=&words.evidence />
            </li>
        })
    });
    view! {
        <section class="part">
            <h2>{words.programme.windows}</h2>
            {any}
            <ul>{windows.collect_view()}</ul>
        </section>
    }
}

/// Steps, or time limits and rights: sentences with their sources. Deadlines stand out.
#[component]
pub fn Steps(heading: &'static str, told: &'static [Told], numbered: bool) -> impl IntoView {
    let session = Session::expect();
    let words = session.words();
    let lines = told
        .iter()
        .map(|one| {
            let text = if one.deadline {
                view! { <p class="deadline"><b>{words.programme.deadline}</b>{one.text.as_str()}</p> }.into_any()
            } else {
                view! { <p>{one.text.as_str()}</p> }.into_any()
            };
            view! {
                <li>
                    {text} <Cited source=&one.source catalogue=session.catalogue() words=&words.evidence />
                </li>
            }
        })
        .collect_view();
    let list = if numbered { view! { <ol>{lines}</ol> }.into_any() } else { view! { <ul>{lines}</ul> }.into_any() };
    view! {
        <section class="part">
            <h2>{heading}</h2>
            {list}
        </section>
    }
}

/// How it goes with other programmes.
#[component]
pub fn Overlaps(programme: &'static Programme) -> impl IntoView {
    let session = Session::expect();
    let words = session.words();
    let with = |overlap: &'static zhucan_catalog::Overlap| {
        let others = overlap.with.iter().filter_map(|id| session.catalogue().programme(*id));
        others
            .map(|one| view! { <a class="link" href=Route::Programme(one.id.clone()).address()>{one.name.as_str()}</a> " " })
            .collect_view()
    };
    let lines = programme.overlaps.iter().map(|overlap| {
        view! {
            <li>
                {overlap.text.as_str()} " " {with(overlap)}
                <Cited source=&overlap.source catalogue=session.catalogue() words=&words.evidence />
            </li>
        }
    });
    (!programme.overlaps.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{words.programme.overlaps}</h2>
                <ul>{lines.collect_view()}</ul>
            </section>
        }
    })
}

/// From when the rule holds, and when its sources were last read.
#[component]
pub fn Rules(programme: &'static Programme) -> impl IntoView {
    let session = Session::expect();
    let words = &session.words().programme;
    let since = programme.rule_on(session.today).map_or_else(
        || words.rule.none.to_owned(),
        |rule| match rule.basis {
            Basis::Commencement => (words.rule.commencement)(&session.day(rule.from)),
            Basis::EarliestEvidence => (words.rule.earliest_evidence)(&session.day(rule.from)),
        },
    );
    view! {
        <section class="part">
            <h2>{words.sources}</h2>
            <p>{since}</p>
            <p>{(words.checked_on)(&session.day(programme.checked_on))}</p>
            <p class="soft">{(words.founding)(&programme.founding_document.join("、"))}</p>
        </section>
    }
}
