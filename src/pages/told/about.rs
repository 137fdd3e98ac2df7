//! About the page: what it is and is not, where its statements come from, the city's targets of 2017.

use leptos::prelude::*;
use zhucan_catalog::EvidenceMark;

use crate::components::aside::picture;
use crate::components::element::{El, all, el};
use crate::components::phrases::{link, p, part, title};
use crate::components::source::{chip, mark};
use crate::pages::shell::back_row;
use crate::platform::page;
use crate::state::{Informed, Navigator};
use crate::words::Section;

const MARKS: [EvidenceMark; 4] =
    [EvidenceMark::Official, EvidenceMark::Reported, EvidenceMark::Founding, EvidenceMark::Office];

/// The about page.
pub(super) fn about(informed: Informed, navigator: Navigator) -> AnyView {
    let session = informed.session;
    let words = session.words();
    let told = informed.words();
    let about = &told.about;
    page::set_title(told.titles.about);
    let edition = &session.catalogue().edition;
    let number = words.shell.footer.hotline_number;
    let explain = |evidence| el("p").child(chip(&told.evidence, evidence)).text(mark(&told.evidence, evidence).explain);
    let targets = informed.handbook.founding.iter().flat_map(|item| &item.targets);
    let targets = targets.map(|target| el("li").text(target)).collect();
    let prose = el("div")
        .class("prose")
        .child(title(about.title))
        .child(section(&about.what).child(picture(&about.picture)))
        .child(section(&about.not))
        .child(section(&about.privacy))
        .child(section(&about.sources).children(MARKS.map(explain).into()))
        .child(section(&about.founding).child(el("h3").text(about.targets_heading)).child(el("ul").children(targets)))
        .child(
            section(&about.edition_section).child(p(&(about.edition)(&edition.id, &session.day(edition.checked_on)))),
        )
        .child(section(&about.contact).child(el("p").child(link("link", &format!("tel:{number}"), number))));
    all(vec![back_row(session, navigator, None), prose])
}

fn section(section: &'static Section) -> El {
    part(section.heading).children(section.text.iter().map(|line| p(line)).collect())
}
