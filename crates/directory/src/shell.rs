//! What stands around every page: head, header, footer.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::marked::{mark_chinese, mark_english};
use crate::words::{HOTLINE, Words, own_name};
use crate::{Directory, FOLDER};

/// Nothing from elsewhere, no script but the site's own files, and nowhere to send a form to.
const SECURITY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/// What a page is, beside its text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct About<'a> {
    /// What its file is called, the same in every language.
    pub(crate) name: &'a str,
    /// Its heading, for the window's title.
    pub(crate) title: &'a str,
    /// One sentence for search engines.
    pub(crate) description: &'a str,
    /// Where it is: the steps over it, each with its address.
    pub(crate) trail: &'a [(&'a str, &'a str)],
    /// Whether it loads the script.
    pub(crate) scripted: bool,
}

/// The whole document around the main text.
pub(crate) fn document(directory: Directory<'_>, about: About<'_>, main: &Markup) -> Markup {
    let (words, root, assets) = (directory.words, directory.root(), directory.assets);
    let document = html! {
        (DOCTYPE)
        html lang=(words.lang) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(SECURITY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                meta name="format-detection" content="telephone=no";
                meta name="color-scheme" content="light";
                meta name="theme-color" content="#0b5a4a";
                meta name="description" content=(about.description);
                title { ((words.shell.title)(about.title)) }
                link rel="icon" type="image/svg+xml" href={ (root) "icon.svg" };
                link rel="stylesheet" href={ (root) (assets.stylesheet) };
                @if about.scripted { script defer src={ (root) (assets.script) } {} }
            }
            body {
                a.skip href="#main" { (words.shell.skip) }
                (header(directory, about.name))
                main #main.main tabindex="-1" {
                    (printed(directory))
                    (trail(words, about))
                    (main)
                }
                (footer(directory))
            }
        }
    };
    if directory.language().is_chinese() { document } else { PreEscaped(mark_chinese(&document.into_string())) }
}

/// A link that calls the hotline.
pub(crate) fn hotline() -> Markup {
    html! { a href={ "tel:" (HOTLINE) } { (HOTLINE) } }
}

/// How the questions are had in this language, under what leads to them: they begin in Chinese. Nothing on paper.
pub(crate) fn same_language(words: &Words) -> Markup {
    let said = words.shell.same_language;
    html! { @if !said.is_empty() { p.soft.no-print { (mark_english(words.lang, said)) } } }
}

/// Where the questions begin.
pub(crate) fn start(directory: Directory<'_>) -> String {
    format!("{}index.html#/start", directory.root())
}

/// A programme in the app, where answers are known.
pub(crate) fn in_the_app(directory: Directory<'_>, id: &str) -> String {
    format!("{}index.html#/{FOLDER}/{id}", directory.root())
}

fn header(directory: Directory<'_>, name: &str) -> Markup {
    let words = &directory.words.shell;
    let start = start(directory);
    html! {
        header.header {
            div.header-in {
                a.brand href=(start) {
                    img src={ (directory.root()) "icon.svg" } alt="" width="36" height="36";
                    (words.site) " "
                    small { (words.strapline) }
                }
                nav.nav aria-label=(words.nav) {
                    a href="index.html" { (words.all) }
                    a href=(start) { (words.start) }
                }
                (languages(directory, name))
            }
            div.edition { p { (age(directory)) } }
        }
    }
}

/// The same page in every other language, each named in itself.
fn languages(directory: Directory<'_>, name: &str) -> Markup {
    let others = directory.languages.iter().filter(|language| **language != directory.language());
    html! {
        @if directory.languages.len() > 1 {
            nav.nav.languages aria-label=(directory.words.shell.languages) {
                @for language in others {
                    @let lang = Words::of(*language).lang;
                    a href=(directory.elsewhere(*language, name)) lang=(lang) hreflang=(lang) { (own_name(*language)) }
                }
            }
        }
    }
}

/// The edition, its day, and from when on amounts must be confirmed: said in text, for a page that knows no clock.
fn age(directory: Directory<'_>) -> Markup {
    let words = directory.words;
    let [before, after] = (words.shell.stale)(directory.catalogue.edition.stale_after_months);
    html! { (edition(directory)) (words.gap) (before) (hotline()) (after) }
}

/// The edition and its day.
pub(crate) fn edition(directory: Directory<'_>) -> String {
    let edition = &directory.catalogue.edition;
    (directory.words.shell.edition)(&edition.id, edition.checked_on)
}

/// The header's lines on paper, where the header is not.
fn printed(directory: Directory<'_>) -> Markup {
    let words = &directory.words.shell;
    html! {
        div.print-only {
            p { (words.site) " " (words.strapline) }
            p { (age(directory)) }
        }
    }
}

fn trail(words: &Words, about: About<'_>) -> Markup {
    html! {
        nav.trail aria-label=(words.shell.trail) {
            ol {
                @for (name, address) in about.trail { li { a href=(address) { (name) } } }
                li { span aria-current="page" { (about.title) } }
            }
        }
    }
}

fn footer(directory: Directory<'_>) -> Markup {
    let words = &directory.words.shell;
    html! {
        footer.footer {
            div.footer-in {
                p.footer-promise { (words.not_you) }
                p { (words.hotline) " " (hotline()) }
                p { (words.disclaimer) }
                p { (edition(directory)) }
            }
        }
    }
}
