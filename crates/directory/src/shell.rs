//! What stands around every page: head, header, footer.

use maud::{DOCTYPE, Markup, html};

use crate::words::{self, shell as told};
use crate::{Directory, FOLDER};

/// Nothing from elsewhere, no script but the site's own files, and nowhere to send a form to.
const SECURITY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/// What a page is, beside its text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct About<'a> {
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
    let assets = directory.assets;
    html! {
        (DOCTYPE)
        html lang=(words::LANG) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(SECURITY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                meta name="format-detection" content="telephone=no";
                meta name="color-scheme" content="light";
                meta name="theme-color" content="#0b5a4a";
                meta name="description" content=(about.description);
                title { (told::title(about.title)) }
                link rel="icon" type="image/svg+xml" href="../icon.svg";
                link rel="stylesheet" href={ "../" (assets.stylesheet) };
                @if about.scripted { script defer src={ "../" (assets.script) } {} }
            }
            body {
                a.skip href="#main" { (told::SKIP) }
                (header(directory))
                main #main.main tabindex="-1" {
                    (printed(directory))
                    (trail(about))
                    (main)
                }
                (footer(directory))
            }
        }
    }
}

/// A link that calls the hotline.
pub(crate) fn hotline() -> Markup {
    html! { a href={ "tel:" (words::HOTLINE) } { (words::HOTLINE) } }
}

/// Where the questions begin.
pub(crate) const START: &str = "../index.html#/start";

/// A programme in the app, where answers are known.
pub(crate) fn in_the_app(id: &str) -> String {
    format!("../index.html#/{FOLDER}/{id}")
}

fn header(directory: Directory<'_>) -> Markup {
    html! {
        header.header {
            div.header-in {
                a.brand href=(START) {
                    img src="../icon.svg" alt="" width="36" height="36";
                    (words::SITE)
                    small { (words::STRAPLINE) }
                }
                nav.nav aria-label=(told::NAV) {
                    a href="index.html" { (told::ALL) }
                    a href=(START) { (told::START) }
                }
            }
            div.edition { p { (age(directory)) } }
        }
    }
}

/// The edition, its day, and from when on amounts must be confirmed: said in text, for a page that knows no clock.
fn age(directory: Directory<'_>) -> Markup {
    let edition = &directory.catalogue.edition;
    html! {
        (told::edition(&edition.id)) (told::checked(edition.checked_on))
        (told::stale(edition.stale_after_months)) (told::HOTLINE_NAME) " " (hotline()) (told::STALE_END)
    }
}

/// The header's lines on paper, where the header is not.
fn printed(directory: Directory<'_>) -> Markup {
    html! {
        div.print-only {
            p { (words::SITE) " " (words::STRAPLINE) }
            p { (age(directory)) }
        }
    }
}

fn trail(about: About<'_>) -> Markup {
    html! {
        nav.trail aria-label=(told::TRAIL) {
            ol {
                @for (name, address) in about.trail { li { a href=(address) { (name) } } }
                li { span aria-current="page" { (about.title) } }
            }
        }
    }
}

fn footer(directory: Directory<'_>) -> Markup {
    let edition = &directory.catalogue.edition;
    html! {
        footer.footer {
            div.footer-in {
                p.footer-promise { (told::NOT_YOU) }
                p { (told::HOTLINE_NAME) " " (hotline()) }
                p { (told::DISCLAIMER) }
                p { (told::edition(&edition.id)) (told::checked(edition.checked_on)) }
            }
        }
    }
}
