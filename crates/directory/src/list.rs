//! The list of every programme: by the part of life, and by letter.

use maud::{Markup, html};
use zhucan_catalog::{Family, ProgrammeId};

use crate::families::{Lettered, families, letters};
use crate::initials::initials;
use crate::shell::{About, document, hotline, same_language, start};
use crate::words::{List, Words};
use crate::{Directory, One};

/// What its file is called.
pub(crate) const NAME: &str = "index";

/// The list.
pub(crate) fn page(directory: Directory<'_>) -> Markup {
    let (families, letters) = (families(directory.handbook), letters(directory.handbook));
    let (words, start) = (directory.words, start(directory));
    let [before, link, after] = words.list.start;
    let main = html! {
        h1 { (words.list.title) }
        p.lead { (words.list.lead) }
        p { (words.shell.not_you) (words.gap) (before) a href=(start) { (link) } (after) }
        (same_language(words))
        (search(words))
        (jumps(words, &families, &letters))
        @for (family, programmes) in &families { (section(directory, *family, programmes)) }
        (index(directory, &letters))
    };
    let trail = [(words.shell.home, start.as_str())];
    let List { title, description, .. } = words.list;
    document(directory, About { name: NAME, title, description, trail: &trail, scripted: true }, &main)
}

/// The search, which the script shows: without it there is nothing to type into.
fn search(words: &Words) -> Markup {
    let words = &words.list;
    let [before, after] = words.nothing_help;
    html! {
        div #search.search role="search" hidden {
            label for="query" { (words.search) }
            p #query-hint.hint { (words.search_hint) }
            input #query.query type="search" autocomplete="off" autocapitalize="none" spellcheck="false"
                enterkeyhint="search" aria-describedby="query-hint query-clear";
            p #query-clear.visually-hidden { (words.search_clear) }
            p #found.found role="status" data-found=(words.found) data-nothing=(words.nothing) {}
            p #nothing.notice.notice--warn hidden { (before) (hotline()) (after) }
        }
    }
}

fn jumps(words: &Words, families: &[(Family, Vec<ProgrammeId>)], letters: &[Lettered]) -> Markup {
    html! {
        nav.jumps data-browse aria-labelledby="by-family" {
            h2 #by-family { (words.list.families) }
            ul { @for (family, _) in families { li { a href={ "#" (anchor(*family)) } { ((words.family)(*family)) } } } }
        }
        nav.jumps.jumps--letters data-browse aria-labelledby="by-letter" {
            h2 #by-letter { (words.list.letters) }
            ul { @for one in letters { li { a href={ "#" (letter_anchor(one.letter)) } { (letter(words, one.letter)) } } } }
        }
    }
}

fn section(directory: Directory<'_>, family: Family, programmes: &[ProgrammeId]) -> Markup {
    let programmes = programmes.iter().filter_map(|id| directory.one(*id));
    html! {
        section.part data-family aria-labelledby=(anchor(family)) {
            h2 id=(anchor(family)) tabindex="-1" { ((directory.words.family)(family)) }
            ul.entries { @for one in programmes { (entry(directory, one)) } }
        }
    }
}

/// One programme, with what else finds it: other words, and in Chinese the initials that people type.
fn entry(directory: Directory<'_>, one: One<'_>) -> Markup {
    let names = std::iter::once(&one.entry.name).chain(&one.entry.also);
    let initials =
        directory.language().is_chinese().then(|| names.map(|name| initials(name)).collect::<Vec<String>>().join("|"));
    html! {
        li.entry id={ "programme-" (one.programme.id) } data-also=(one.entry.also.join("|")) data-initials=[initials] {
            a href={ (one.programme.id) ".html" } { (one.entry.name) }
            p { (one.entry.gloss) }
        }
    }
}

/// The index by letter: names only.
fn index(directory: Directory<'_>, letters: &[Lettered]) -> Markup {
    let words = directory.words;
    html! {
        section.part data-browse aria-labelledby="index" {
            h2 #index { (words.list.letters) }
            @for lettered in letters {
                h3 id=(letter_anchor(lettered.letter)) tabindex="-1" {
                    @if lettered.letter != '#' { span.visually-hidden { (words.list.letter) " " } }
                    (letter(words, lettered.letter))
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

fn letter(words: &Words, letter: char) -> String {
    if letter == '#' { words.list.digits.to_owned() } else { letter.to_string() }
}
