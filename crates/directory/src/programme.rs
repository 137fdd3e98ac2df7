//! The page of one programme.

use maud::{Markup, html};
use zhucan_catalog::{Family, FoundingItem};

use crate::list::anchor;
use crate::shell::{About, START, document, hotline, in_the_app};
use crate::words::{self, programme as told, shell as around};
use crate::{Directory, One, parts, sources, who};

/// The page.
pub(crate) fn page(directory: Directory<'_>, one: One<'_>) -> Markup {
    let entry = one.entry;
    let main = html! {
        h1 { (entry.name) }
        p.lead { (entry.gloss) }
        p {
            (around::NOT_YOU)
            @if tested(one) {
                (told::MINE_BEFORE) "“" a href=(in_the_app(&one.programme.id)) { (told::MINE) } "”。"
            }
        }
        @if !entry.also.is_empty() { p.soft { (told::also(&entry.also)) } }
        div.split {
            div {
                (who::gives(directory, one))
                (who::rules(directory, one))
                (parts::first(directory, one))
                (parts::papers(directory, one))
                (parts::windows(directory, one))
                (parts::steps(directory, one))
                (parts::limits(directory, one))
                (parts::free(directory, one))
                (parts::conflicts(directory, one))
                (parts::overlaps(directory, one))
                (founding(directory, one))
                section.part aria-labelledby="sources" { h2 #sources { (told::SOURCES) } (sources::read(directory, one)) }
                (checked(directory, one))
            }
            (beside(one))
        }
    };
    let family = format!("index.html#{}", anchor(entry.family));
    let trail = [(around::HOME, START), (around::ALL, "index.html"), (words::family(entry.family), family.as_str())];
    let description = told::description(&entry.name, &entry.gloss);
    document(directory, About { title: &entry.name, description: &description, trail: &trail, scripted: false }, &main)
}

/// Whether there is a rule to compare answers with.
fn tested(one: One<'_>) -> bool {
    !one.programme.rules.is_empty()
}

/// What to do next: compare, ask, look at the others.
fn beside(one: One<'_>) -> Markup {
    html! {
        aside.aside aria-labelledby="next" {
            div.box {
                h2 #next { (told::NEXT) }
                p { (around::NOT_YOU) }
                div.actions {
                    @if tested(one) {
                        p { (told::MINE_LEAD) }
                        a.button href=(in_the_app(&one.programme.id)) { (told::MINE) }
                    } @else if one.entry.family == Family::Employers {
                        p { (told::EMPLOYERS) }
                    } @else {
                        p { (told::NO_TEST) }
                    }
                    @if one.entry.family != Family::Employers {
                        a.button.button--quiet href=(START) { (told::START) }
                    }
                    a.link href="index.html" { (told::ALL) }
                }
                p { (told::ASK) (around::HOTLINE_NAME) " " (hotline()) "。" }
            }
        }
    }
}

/// The items of the work plan of 2017.
fn founding(directory: Directory<'_>, one: One<'_>) -> Markup {
    let numbers = &one.entry.founding_document;
    let items: Vec<&FoundingItem> =
        directory.handbook.founding.iter().filter(|item| numbers.contains(&item.number)).collect();
    html! {
        @if !numbers.is_empty() {
            section.part aria-labelledby="founding" {
                h2 #founding { (told::FOUNDING) }
                p { (told::founding(numbers)) (told::FOUNDING_CAUTION) }
                @if items.iter().any(|item| !item.targets.is_empty()) {
                    p { (told::FOUNDING_TARGETS) }
                    ul { @for target in items.iter().flat_map(|item| &item.targets) { li { (target) } } }
                }
            }
        }
    }
}

fn checked(directory: Directory<'_>, one: One<'_>) -> Markup {
    let edition = &directory.catalogue.edition;
    html! {
        section.part aria-labelledby="checked" {
            h2 #checked { (told::CHECKED) }
            p { (told::checked_on(one.entry.checked_on)) }
            p { b { (told::SECOND_READER) } (one.entry.checked) }
            p.soft { (around::edition(&edition.id)) (around::checked(edition.checked_on)) }
        }
    }
}
