//! One programme, from top to bottom.

use leptos::prelude::*;
use zhucan_catalog::{Assessed, Programme, ProgrammeId};

use super::not_found::NoProgramme;
use super::programme_parts::{Gains, Overlaps, Papers, Rules, Steps, Windows};
use super::programme_why::Why;
use super::shell::BackLink;
use super::telling;
use crate::components::verdict::VerdictBanner;
use crate::platform::page;
use crate::state::{Interview, Session};

/// A programme that a page shows: the policy's, with what the answers make of it.
#[derive(Debug, Clone, Copy)]
pub struct ProgrammeShown {
    /// Its place.
    pub id: ProgrammeId,
    /// What the policy says of it.
    pub programme: &'static Programme,
    /// What the answers make of it; nothing before the first answer, or when no rule holds today.
    pub assessed: Option<Assessed>,
}

/// One programme.
#[component]
pub fn ProgrammePage(
    /// Its id.
    id: String,
) -> impl IntoView {
    let session = Session::expect();
    let catalogue = session.catalogue();
    let found = catalogue.find(&id).and_then(|id| catalogue.programme(id).map(|programme| (id, programme)));
    let Some((id, programme)) = found else { return view! { <NoProgramme /> }.into_any() };
    let begun = session.with_interview(Interview::has_begun);
    let assessed = session.assessment().programmes.into_iter().find(|one| begun && one.programme == id);
    page::set_title(&(session.words().titles.page)(&programme.name));
    view! { <Sheet shown=ProgrammeShown { id, programme, assessed } /> }.into_any()
}

#[component]
fn Sheet(shown: ProgrammeShown) -> impl IntoView {
    let session = Session::expect();
    let words = session.words();
    let programme = shown.programme;
    let banner = shown.assessed.map(|one| view! { <VerdictBanner outcome=one.outcome words=&words.verdicts /> });
    view! {
        <div class="back-row">
            <BackLink text=words.ask.back />
        </div>
        <div class="split">
            <div>
                <h1 tabindex="-1">{programme.name.as_str()}</h1>
                <p class="lead">{programme.gloss.as_str()}</p>
                {banner}
                <Why shown=shown />
                <Gains shown=shown />
                <Papers programme=programme />
                <Windows programme=programme />
                <Steps heading=words.programme.steps told=&programme.steps numbered=true />
                <Steps heading=words.programme.limits told=&programme.limits numbered=false />
                <Overlaps programme=programme />
                <Rules programme=programme />
            </div>
            <Beside programme=programme />
        </div>
    }
}

/// What to do next, and what to have first.
#[component]
fn Beside(programme: &'static Programme) -> impl IntoView {
    let session = Session::expect();
    let words = session.words();
    let first = (!programme.requires_first.is_empty()).then(|| {
        let names = telling::programmes(session, &programme.requires_first);
        view! {
            <div class="box">
                <h2>{words.programme.requires_first}</h2>
                <p>{(words.programme.requires_first_text)(&names)}</p>
            </div>
        }
    });
    view! {
        <div class="aside">
            <div class="box">
                <div class="actions">
                    <p>
                        <a class="button" href="#/checklist">
                            {words.programme.to_checklist}
                        </a>
                    </p>
                    <p>
                        <a class="button button--quiet" href="#/results">
                            {words.programme.back}
                        </a>
                    </p>
                </div>
            </div>
            {first}
        </div>
    }
}
