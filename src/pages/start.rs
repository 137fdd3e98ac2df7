//! The first screen: what this is, and for whom.

use leptos::prelude::*;

use crate::platform::page;
use crate::route::{Place, Route};
use crate::state::{Interview, Navigator, Session};
use crate::words::{Opt, Voice};

/// The first screen.
#[component]
pub fn Start() -> impl IntoView {
    let (session, navigator) = (Session::expect(), Navigator::expect());
    let words = &session.words().start;
    page::set_title(session.words().titles.start);
    let begin = move |voice: Voice| {
        session.begin(voice);
        navigator.go(Route::Ask(Place::Step(0)));
    };
    let choice = move |opt: &'static Opt, voice: Voice| {
        view! {
            <button class="choice" type="button" on:click=move |_| begin(voice)>
                <span class="choice-title">{opt.label}</span>
                <span class="choice-hint">{opt.hint}</span>
            </button>
        }
    };
    view! {
        <div class="split">
            <div>
                <h1 tabindex="-1">{words.title}</h1>
                {words.lead.iter().map(|line| view! { <p class="lead">{*line}</p> }).collect_view()}
                <Resume />
                <h2>{words.whom}</h2>
                <div class="choices">
                    {choice(&words.own, Voice::Own)} {choice(&words.carer, Voice::Carer)}
                </div>
            </div>
            <div class="aside">
                <div class="box">
                    <img class="picture" src="./icon.svg" alt="" width="180" height="180" />
                    <h2>{words.expect_heading}</h2>
                    <Points points=words.expect />
                </div>
                <div class="box">
                    <h2>{words.ready_heading}</h2>
                    <Points points=words.ready />
                    <p class="soft">{words.ready_note}</p>
                </div>
            </div>
        </div>
    }
}

/// The way back to answers that are there already.
#[component]
fn Resume() -> impl IntoView {
    let session = Session::expect();
    let words = session.words();
    session.with_interview(Interview::has_begun).then(|| {
        view! {
            <div class="notice">
                <p>
                    <a class="link" href="#/ask">
                        {words.start.resume}
                    </a>
                </p>
                <p class="soft">{words.start.anew}</p>
            </div>
        }
    })
}

#[component]
fn Points(points: &'static [&'static str]) -> impl IntoView {
    view! { <ul>{points.iter().map(|point| view! { <li>{*point}</li> }).collect_view()}</ul> }
}
