//! The page of one programme.

use maud::{Markup, html};
use zhucan_catalog::{Family, FoundingItem, Language};

use crate::list::anchor;
use crate::shell::{About, document, edition, hotline, in_the_app, same_language, start};
use crate::{Directory, One, parts, sources, who};

/// The page.
pub(crate) fn page(directory: Directory<'_>, one: One<'_>) -> Markup {
    let (entry, words) = (one.entry, directory.words);
    let [before, after] = words.programme.to_mine;
    let main = html! {
        h1 { (entry.name) }
        p.lead { (entry.gloss) }
        p {
            (words.shell.not_you)
            @if tested(one) {
                (words.gap) (before) a href=(in_the_app(directory, &one.programme.id)) { (words.programme.mine) } (after)
            }
        }
        (same_language(words))
        @if !entry.also.is_empty() { p.soft { ((words.programme.also)(&entry.also)) } }
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
                section.part aria-labelledby="sources" {
                    h2 #sources { (words.programme.sources.heading) }
                    (sources::read(directory, one))
                }
                (checked(directory, one))
            }
            (beside(directory, one))
        }
    };
    let (start, family) = (start(directory), format!("index.html#{}", anchor(entry.family)));
    let above = (words.family)(entry.family);
    let trail = [(words.shell.home, start.as_str()), (words.shell.all, "index.html"), (above, family.as_str())];
    let description = (words.programme.description)(&entry.name, &entry.gloss);
    let (name, title) = (one.programme.id.as_str(), entry.name.as_str());
    document(directory, About { name, title, description: &description, trail: &trail, scripted: false }, &main)
}

/// Whether there is a rule to compare answers with.
fn tested(one: One<'_>) -> bool {
    !one.programme.rules.is_empty()
}

/// What to do next: compare, ask, look at the others.
fn beside(directory: Directory<'_>, one: One<'_>) -> Markup {
    let (told, around) = (&directory.words.programme, &directory.words.shell);
    let for_employers = one.entry.family == Family::Employers;
    let [before, after] = told.ask;
    html! {
        aside.aside aria-labelledby="next" {
            div.box {
                h2 #next { (told.next) }
                p { (around.not_you) }
                div.actions {
                    @if tested(one) {
                        p { (told.mine_lead) }
                        a.button href=(in_the_app(directory, &one.programme.id)) { (told.mine) }
                    } @else if for_employers {
                        p { (told.employers) }
                    } @else {
                        p { (told.no_test) }
                    }
                    @if !for_employers {
                        a.button.button--quiet href=(start(directory)) { (told.start) }
                        (same_language(directory.words))
                    }
                    a.link href="index.html" { (told.all) }
                }
                p { (before) (hotline()) (after) }
            }
        }
    }
}

/// The items of the work plan of 2017.
fn founding(directory: Directory<'_>, one: One<'_>) -> Markup {
    let words = &directory.words.programme.sources;
    let numbers = &one.entry.founding_document;
    let items: Vec<&FoundingItem> =
        directory.handbook.founding.iter().filter(|item| numbers.contains(&item.number)).collect();
    html! {
        @if !numbers.is_empty() {
            section.part aria-labelledby="founding" {
                h2 #founding { (words.founding) }
                p { ((words.founding_items)(numbers)) (directory.words.gap) (words.founding_caution) }
                @if items.iter().any(|item| !item.targets.is_empty()) {
                    p { (words.founding_targets) }
                    ul { @for target in items.iter().flat_map(|item| &item.targets) { li { (target) } } }
                }
            }
        }
    }
}

fn checked(directory: Directory<'_>, one: One<'_>) -> Markup {
    let words = &directory.words.programme.sources;
    html! {
        section.part aria-labelledby="checked" {
            h2 #checked { (words.checked) }
            p { ((words.checked_on)(one.entry.checked_on)) }
            @if directory.language() == Language::Chinese {
                p { b { (words.second_reader) } (one.entry.checked) }
            } @else {
                // A note from one who works on the policy to another, which nobody translates.
                details.cites { summary { (words.second_reader) } p { (one.entry.checked) } }
            }
            p.soft { (edition(directory)) }
        }
    }
}
