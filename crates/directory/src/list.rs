//! The list of every programme: by the part of life, and by letter.

use maud::{Markup, html};
use zhucan_catalog::{Family, ProgrammeId};

use crate::families::{Lettered, families, letters};
use crate::initials::initials;
use crate::shell::{About, START, document, hotline};
use crate::words::{self, list as told, shell as around};
use crate::{Directory, One};

/// The list.
pub(crate) fn page(directory: Directory<'_>) -> Markup {
    let (families, letters) = (families(directory.handbook), letters(directory.handbook));
    let main = html! {
        h1 { (told::TITLE) }
        p.lead { (told::LEAD) }
        p { (around::NOT_YOU) (told::START_BEFORE) a href=(START) { (told::START) } (told::STOP) }
        (search())
        (jumps(&families, &letters))
        @for (family, programmes) in &families { (section(directory, *family, programmes)) }
        (index(directory, &letters))
    };
    let trail = [(around::HOME, START)];
    let about = About { title: told::TITLE, description: told::DESCRIPTION, trail: &trail, scripted: true };
    document(directory, about, &main)
}

/// The search, which the script shows: without it there is nothing to type into.
fn search() -> Markup {
    html! {
        div #search.search role="search" hidden {
            label for="query" { (told::SEARCH) }
            p #query-hint.hint { (told::SEARCH_HINT) }
            input #query.query type="search" autocomplete="off" autocapitalize="none" spellcheck="false"
                enterkeyhint="search" aria-describedby="query-hint query-clear";
            p #query-clear.visually-hidden { (told::SEARCH_CLEAR) }
            p #found.found role="status" data-found=(told::FOUND) data-nothing=(told::NOTHING) {}
            p #nothing.notice.notice--warn hidden { (told::NOTHING_HELP) (hotline()) (told::NOTHING_END) }
        }
    }
}

fn jumps(families: &[(Family, Vec<ProgrammeId>)], letters: &[Lettered]) -> Markup {
    html! {
        nav.jumps data-browse aria-labelledby="by-family" {
            h2 #by-family { (told::FAMILIES) }
            ul { @for (family, _) in families { li { a href={ "#" (anchor(*family)) } { (words::family(*family)) } } } }
        }
        nav.jumps.jumps--letters data-browse aria-labelledby="by-letter" {
            h2 #by-letter { (told::LETTERS) }
            ul { @for one in letters { li { a href={ "#" (letter_anchor(one.letter)) } { (letter(one.letter)) } } } }
        }
    }
}

fn section(directory: Directory<'_>, family: Family, programmes: &[ProgrammeId]) -> Markup {
    let programmes = programmes.iter().filter_map(|id| directory.one(*id));
    html! {
        section.part data-family aria-labelledby=(anchor(family)) {
            h2 id=(anchor(family)) tabindex="-1" { (words::family(family)) }
            ul.entries { @for one in programmes { (entry(one)) } }
        }
    }
}

fn entry(one: One<'_>) -> Markup {
    let names = std::iter::once(&one.entry.name).chain(&one.entry.also);
    let initials: Vec<String> = names.map(|name| initials(name)).collect();
    html! {
        li.entry id={ "programme-" (one.programme.id) } data-also=(one.entry.also.join("|")) data-initials=(initials.join("|")) {
            a href={ (one.programme.id) ".html" } { (one.entry.name) }
            p { (one.entry.gloss) }
        }
    }
}

/// The index by letter: names only.
fn index(directory: Directory<'_>, letters: &[Lettered]) -> Markup {
    html! {
        section.part data-browse aria-labelledby="index" {
            h2 #index { (told::LETTERS) }
            @for lettered in letters {
                h3 id=(letter_anchor(lettered.letter)) tabindex="-1" {
                    @if lettered.letter != '#' { span.visually-hidden { (told::LETTER) " " } }
                    (letter(lettered.letter))
                }
                ul.index {
                    @for one in lettered.programmes.iter().filter_map(|id| directory.one(*id)) {
                        li { a href={ (one.programme.id) ".html" } { (one.entry.name) } }
                    }
                }
            }
        }
    }
}

/// The anchor of a part of life.
pub(crate) fn anchor(family: Family) -> String {
    format!("family-{}", format!("{family:?}").to_lowercase())
}

fn letter_anchor(letter: char) -> String {
    if letter == '#' { "letter-0".to_owned() } else { format!("letter-{letter}") }
}

fn letter(letter: char) -> String {
    if letter == '#' { told::DIGITS.to_owned() } else { letter.to_string() }
}
