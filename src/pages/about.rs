//! About the page: what it is and is not, where its statements come from, the city's targets of 2017.

use leptos::prelude::*;

use super::shell::BackLink;
use crate::components::source::{Chip, mark};
use crate::platform::page;
use crate::state::Session;
use crate::words::Section;
use zhucan_catalog::EvidenceMark;

const MARKS: [EvidenceMark; 4] =
    [EvidenceMark::Official, EvidenceMark::Reported, EvidenceMark::Founding, EvidenceMark::Office];

/// The about page.
#[component]
pub fn About() -> impl IntoView {
    let session = Session::expect();
    let words = session.words();
    let about = &words.about;
    page::set_title(words.titles.about);
    let edition = &session.catalogue().edition;
    let marks = MARKS.map(|evidence| {
        view! {
            <p>
                <Chip evidence=evidence words=&words.evidence />
                {mark(&words.evidence, evidence).explain}
            </p>
        }
    });
    let number = words.shell.footer.hotline_number;
    view! {
        <div class="back-row">
            <BackLink text=words.ask.back />
        </div>
        <div class="prose">
            <h1 tabindex="-1">{about.title}</h1>
            {section(&about.what, ().into_any())}
            {section(&about.not, ().into_any())}
            {section(&about.privacy, ().into_any())}
            {section(&about.sources, marks.into_any())}
            {section(&about.founding, targets(session).into_any())}
            {section(
                &about.edition_section,
                view! { <p>{(about.edition)(&edition.id, &session.day(edition.checked_on))}</p> }.into_any(),
            )}
            {section(
                &about.contact,
                view! { <p><a class="link" href=format!("tel:{number}")>{number}</a></p> }.into_any(),
            )}
        </div>
    }
}

fn section(section: &'static Section, then: AnyView) -> impl IntoView {
    view! {
        <section class="part">
            <h2>{section.heading}</h2>
            {section.text.iter().map(|line| view! { <p>{*line}</p> }).collect_view()}
            {then}
        </section>
    }
}

fn targets(session: Session) -> impl IntoView {
    let about = &session.words().about;
    view! {
        <h3>{about.targets_heading}</h3>
        <ul>{about.targets.iter().map(|target| view! { <li>{*target}</li> }).collect_view()}</ul>
    }
}
