//! Where statements stand: marks, citations, and the list of what was read.

use std::collections::BTreeMap;

use maud::{Markup, html};
use zhucan_catalog::{EvidenceMark, Source};

use crate::words::Words;
use crate::{Directory, One};

/// The letter of an evidence mark, as the policy files write it.
const fn letter(mark: EvidenceMark) -> &'static str {
    match mark {
        EvidenceMark::Official => "L",
        EvidenceMark::Reported => "R",
        EvidenceMark::Founding => "S",
        EvidenceMark::Office => "O",
    }
}

/// The mark of a statement, in words.
pub(crate) fn chip(words: &Words, mark: EvidenceMark) -> Markup {
    html! { span.chip data-evidence=(letter(mark)) { ((words.evidence)(mark)) } }
}

/// The mark beside a statement whose source stands elsewhere: only where it is not a text, so that nobody takes it for one.
pub(crate) fn caution(words: &Words, mark: EvidenceMark) -> Markup {
    html! { @if matches!(mark, EvidenceMark::Founding | EvidenceMark::Office) { " " (chip(words, mark)) } }
}

/// The mark and the citation under a statement.
pub(crate) fn cited(directory: Directory<'_>, source: &Source) -> Markup {
    html! { p.cite { (chip(directory.words, source.evidence)) " " (directory.handbook.cite(&source.citation)) } }
}

/// What a group of statements is called beside its source.
pub(crate) enum Called<'a> {
    /// By number, as steps.
    Steps,
    /// By number, as lines.
    Lines,
    /// By these names, one a statement.
    Names(&'a [&'a str]),
}

/// The sources of a part, each once with what stands on it, folded.
pub(crate) fn together(directory: Directory<'_>, called: &Called<'_>, sources: &[&Source]) -> Markup {
    let mut groups: Vec<(&Source, Vec<usize>)> = Vec::new();
    for (at, source) in sources.iter().enumerate() {
        match groups.iter_mut().find(|(known, _)| known == source) {
            Some((_, places)) => places.push(at),
            None => groups.push((source, vec![at])),
        }
    }
    let words = directory.words;
    let of = |places: &[usize]| {
        let numbers = || places.iter().map(|at| (at + 1).to_string()).collect::<Vec<_>>();
        match called {
            Called::Steps => (words.programme.steps_of)(&numbers()),
            Called::Lines => (words.programme.lines_of)(&numbers()),
            Called::Names(names) => {
                let names = places.iter().filter_map(|at| names.get(*at)).map(ToString::to_string);
                (words.listed)(&names.collect::<Vec<_>>())
            }
        }
    };
    let alone = groups.len() == 1;
    html! {
        @if !groups.is_empty() {
            details.cites {
                summary { (words.programme.together) }
                @for (source, places) in &groups {
                    p.cite {
                        (chip(directory.words, source.evidence)) " " (directory.handbook.cite(&source.citation))
                        @if !alone { ((words.aside)(&of(places))) }
                    }
                }
            }
        }
    }
}

/// Every law, rule and report that the page cites, and the articles that were read, or why none can be named.
pub(crate) fn read(directory: Directory<'_>, one: One<'_>) -> Markup {
    let (words, language) = (directory.words, directory.language());
    let mut cited: BTreeMap<u16, Vec<&str>> = BTreeMap::new();
    let conflicts = crate::parts::conflicts_of(directory, one.id).map(|conflict| &conflict.source);
    for source in one.entry.sources().chain(conflicts) {
        let articles = cited.entry(source.citation.instrument).or_default();
        articles.extend(source.citation.article.iter().flat_map(|places| places.split('、')));
    }
    let line = |(at, mut articles): (u16, Vec<&str>)| {
        let instrument = directory.handbook.instruments.get(usize::from(at))?;
        articles.sort_by_key(|article| numbers(article));
        articles.dedup();
        let titled = instrument.titled(language);
        let spelt = |article: &&str| {
            let cited = instrument.cited(Some(article), language);
            cited.strip_prefix(&titled).map(|place| place.trim_start_matches([',', ' ']).to_owned())
        };
        let articles: Vec<String> = articles.iter().filter_map(spelt).collect();
        let issued = instrument.issued.iter().map(|issued| (words.sentence)(issued));
        let read = (!articles.is_empty()).then(|| (words.programme.sources.articles)(&articles));
        let why = instrument.no_articles.iter().map(|why| (words.sentence)(why));
        let told: Vec<String> = issued.chain(read).chain(why).collect();
        Some(html! {
            li {
                (titled) @if !language.is_chinese() { "." } @if !told.is_empty() { " " }
                (told.join(words.gap))
            }
        })
    };
    html! { ul { @for line in cited.into_iter().filter_map(line) { (line) } } }
}

/// The numbers in an article, section or item, for their order.
fn numbers(place: &str) -> Vec<u32> {
    place
        .split(['.', '(', ')'])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().unwrap_or_else(|_| numeral(part)))
        .collect()
}

/// A Chinese numeral up to nineteen: nothing that is cited has more sections.
fn numeral(text: &str) -> u32 {
    text.chars()
        .filter_map(|digit| (1..).zip("一二三四五六七八九十".chars()).find(|(_, known)| *known == digit))
        .map(|(value, _)| value)
        .sum()
}
