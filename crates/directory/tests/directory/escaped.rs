//! A policy with mark-up in every text comes out as text.

use zhucan_catalog::authoring::Authored;
use zhucan_catalog::{Entry, Handbook, Sentences};
use zhucan_directory::pages;

use crate::html::{section, text, values};
use crate::real::{assets, authored};

const MARKUP: &str = "<b>&\"'</b>";

/// The real policy, with mark-up behind every text that people read.
fn marked() -> Authored {
    let mut marked = authored().clone();
    let mark = |text: &mut String| text.push_str(MARKUP);
    std::iter::once(&mut marked.handbook).chain(&mut marked.translated).for_each(mark_handbook);
    mark(&mut marked.catalogue.edition.id);
    marked
}

fn mark_handbook(handbook: &mut Handbook) {
    let mark = |text: &mut String| text.push_str(MARKUP);
    for instrument in &mut handbook.instruments {
        mark(&mut instrument.name);
        instrument.number.iter_mut().chain(&mut instrument.issued).for_each(mark);
    }
    for standard in &mut handbook.standards {
        [&mut standard.name, &mut standard.confirm].into_iter().chain(&mut standard.sources).for_each(mark);
    }
    handbook.papers.iter_mut().flat_map(|paper| [&mut paper.name, &mut paper.from]).for_each(mark);
    handbook.windows.iter_mut().flat_map(|window| [&mut window.name, &mut window.find]).for_each(mark);
    handbook.benefits.iter_mut().map(|benefit| &mut benefit.name).for_each(mark);
    handbook.conflicts.iter_mut().map(|conflict| &mut conflict.text).for_each(mark);
    handbook.founding.iter_mut().flat_map(|item| &mut item.targets).for_each(mark);
    handbook.entries.iter_mut().for_each(mark_entry);
}

fn mark_entry(entry: &mut Entry) {
    let mark = |text: &mut String| text.push_str(MARKUP);
    [&mut entry.name, &mut entry.gloss, &mut entry.checked].into_iter().for_each(mark);
    entry.also.iter_mut().for_each(mark);
    for condition in &mut entry.conditions {
        match &mut condition.sentences {
            Sentences::Test { holds, fails } => [holds, fails].into_iter().for_each(mark),
            Sentences::Office { ask } => mark(ask),
        }
    }
    entry.gives.iter_mut().map(|gives| &mut gives.text).for_each(mark);
    entry.papers.iter_mut().filter_map(|paper| paper.when.as_mut()).for_each(mark);
    entry.steps.iter_mut().chain(&mut entry.limits).map(|told| &mut told.text).for_each(mark);
    entry.overlaps.iter_mut().map(|overlap| &mut overlap.text).for_each(mark);
}

#[test]
fn markup_in_a_text_is_shown_and_does_nothing() {
    for page in pages(&marked(), &assets()) {
        // A label inside a page of our own may be bold; none of ours is empty or begins with what the policy wrote.
        assert!(!page.html.contains("<b>&"), "{}", page.path);
        assert!(!page.html.contains("&\""), "{}", page.path);
        assert!(text(&page.html).contains(MARKUP), "{}", page.path);
    }
}

#[test]
fn a_quotation_mark_does_not_end_an_attribute() {
    let marked = marked();
    let pages = pages(&marked, &assets());
    for list in pages.iter().filter(|page| page.path.ends_with("/index.html")) {
        let also = values(&list.html, "data-also");
        assert_eq!(also.len(), marked.handbook.entries.len());
        assert!(also.iter().any(|words| words.contains("&lt;b&gt;&amp;&quot;'&lt;/b&gt;")), "{also:?}");
    }
    for page in &pages {
        let described = values(&page.html, "content");
        assert_eq!(described.len(), 7, "{}: {described:?}", page.path);
    }
}

#[test]
fn every_text_of_a_programme_stands_on_its_page() {
    let marked = marked();
    let pages = pages(&marked, &assets());
    let handbooks = std::iter::once(&marked.handbook).chain(&marked.translated);
    let entries = handbooks.flat_map(|handbook| handbook.entries.iter().map(move |entry| (handbook, entry)));
    let programmes = pages.iter().filter(|page| !page.path.ends_with("/index.html"));
    for ((handbook, entry), page) in entries.zip(programmes) {
        // A phrase may begin a sentence of ours.
        let shown = text(&page.html).to_lowercase();
        let told = entry.steps.iter().chain(&entry.limits).map(|told| &told.text);
        let rest = [&entry.name, &entry.gloss, &entry.checked].into_iter();
        let gives = entry.gives.iter().map(|gives| &gives.text);
        let overlaps = entry.overlaps.iter().map(|overlap| &overlap.text);
        let papers = entry.papers.iter().map(|need| &handbook.papers[usize::from(need.paper)].name);
        let windows = entry.windows.iter().map(|need| &handbook.windows[usize::from(need.window)].find);
        for text in told.chain(rest).chain(gives).chain(overlaps).chain(papers).chain(windows).chain(&entry.also) {
            assert!(shown.contains(&text.to_lowercase()), "{}: {text}", page.path);
        }
        assert!(section(&page.html, "sources").is_some(), "{}", page.path);
    }
}
