//! Pages and the links between them.

use std::collections::BTreeSet;

use zhucan_catalog::Language;
use zhucan_directory::folder;

use crate::html::{section, text, values};
use crate::real::{all, all_in, authored, languages, page_in, programmes_in};

/// Where a link leads from a page, from the site's root.
fn resolved(from: &str, link: &str) -> String {
    let mut path: Vec<&str> = from.split('/').collect();
    path.pop();
    for step in link.split('/') {
        match step {
            ".." => assert!(path.pop().is_some(), "{from} links out of the site: {link}"),
            _ => path.push(step),
        }
    }
    path.join("/")
}

#[test]
fn every_programme_has_its_page_in_every_language_and_there_is_no_other() {
    let paths: BTreeSet<String> = all().iter().map(|page| page.path.clone()).collect();
    let names = || authored().catalogue.programmes.iter().map(|one| one.id.as_str()).chain(["index"]);
    let within = |folder: &'static str| names().map(move |name| format!("{folder}/{name}.html"));
    let folders = ["programmes", "programmes/zh-easy", "programmes/en"];
    let wanted: BTreeSet<String> = folders.into_iter().flat_map(within).collect();
    assert_eq!(paths, wanted);
    assert_eq!(all().len(), wanted.len());
}

#[test]
fn every_link_leads_to_a_page_and_to_a_place_on_it() {
    let files = ["index.html", "icon.svg", "directory.css", "directory.js"];
    for from in all() {
        for link in values(&from.html, "href").into_iter().chain(values(&from.html, "src")) {
            let (file, place) = link.split_once('#').unwrap_or((link, ""));
            let path = if file.is_empty() { from.path.clone() } else { resolved(&from.path, file) };
            if link == "tel:12385" || files.contains(&path.as_str()) {
                continue;
            }
            let to = all().iter().find(|page| page.path == path);
            let to = to.unwrap_or_else(|| panic!("{} links to {link}, which nobody makes", from.path));
            assert!(place.is_empty() || values(&to.html, "id").contains(&place), "{} links to {link}", from.path);
        }
    }
}

#[test]
fn every_page_leads_to_itself_in_every_other_language_and_nowhere_else_out_of_its_own() {
    for language in languages() {
        for page in all_in(language) {
            let name = page.path.rsplit_once('/').unwrap().1;
            let wanted: Vec<String> = languages()
                .filter(|other| *other != language)
                .map(|other| format!("{}/{name}", folder(other)))
                .collect();
            let links = values(&page.html, "href").into_iter().filter(|link| !link.contains(['#', ':']));
            let led: Vec<String> = links.map(|link| resolved(&page.path, link)).collect();
            let own = |path: &String| path.rsplit_once('/').is_none_or(|(within, _)| within == folder(language));
            let others: Vec<String> = led.into_iter().filter(|path| !own(path)).collect();
            assert_eq!(others, wanted, "{}", page.path);
        }
    }
}

#[test]
fn a_link_to_another_language_says_which_and_is_named_in_itself() {
    let named = [
        (Language::Chinese, "zh-Hans", "中文"),
        (Language::EasyChinese, "zh-Hans", "中文易读"),
        (Language::English, "en", "English"),
    ];
    for language in languages() {
        for page in all_in(language) {
            for (_, lang, name) in named.iter().filter(|(other, ..)| *other != language) {
                let link = format!(" lang=\"{lang}\" hreflang=\"{lang}\">{name}</a>");
                assert_eq!(page.html.matches(&link).count(), 1, "{}: {link}", page.path);
            }
        }
    }
}

#[test]
fn links_into_the_app_name_screens_that_it_has() {
    for page in all() {
        let into = |link: &&str| resolved(&page.path, link).starts_with("index.html");
        for link in values(&page.html, "href").into_iter().filter(into) {
            let screen = link.split_once("index.html#/").unwrap().1;
            let programme = screen.strip_prefix("programmes/").and_then(|id| authored().catalogue.find(id));
            let known = screen == "start" || programme.is_some();
            assert!(known, "{} links to {link}", page.path);
        }
    }
}

#[test]
fn the_list_names_every_programme_twice_with_its_gloss() {
    for language in languages() {
        let list = page_in(language, "index");
        let links = values(list, "href");
        for (id, entry, _) in programmes_in(language) {
            let address = format!("{id}.html");
            assert_eq!(links.iter().filter(|link| **link == address).count(), 2, "{id}: by family and by letter");
            assert!(text(list).contains(&entry.gloss), "{id}");
        }
    }
}

#[test]
fn whoever_is_tested_may_compare_and_whoever_is_not_is_not_sent_to() {
    for (language, programme) in
        languages().flat_map(|one| authored().catalogue.programmes.iter().map(move |p| (one, p)))
    {
        let page = page_in(language, &programme.id);
        let compares = page.contains(&format!("../index.html#/programmes/{}\"", programme.id));
        assert_eq!(compares, !programme.rules.is_empty(), "{}", programme.id);
    }
}

#[test]
fn no_id_stands_twice_on_a_page() {
    for page in all() {
        let ids = values(&page.html, "id");
        let once: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), once.len(), "{}: {ids:?}", page.path);
    }
}

#[test]
fn every_name_that_a_page_refers_to_is_on_it() {
    for page in all() {
        let ids = values(&page.html, "id");
        for attribute in ["aria-labelledby", "aria-describedby", "for"] {
            for name in values(&page.html, attribute).iter().flat_map(|names| names.split(' ')) {
                assert!(ids.contains(&name), "{}: {attribute}={name}", page.path);
            }
        }
    }
}

#[test]
fn what_to_have_first_is_linked() {
    for (id, entry, html) in languages().flat_map(programmes_in) {
        let linked = section(html, "first").map(|first| values(first, "href")).unwrap_or_default();
        let wanted: Vec<String> = entry
            .requires_first
            .iter()
            .map(|first| format!("{}.html", authored().catalogue.programme(*first).unwrap().id))
            .collect();
        assert_eq!(linked, wanted, "{id}");
    }
}

#[test]
fn no_page_loads_anything_from_elsewhere_and_only_the_list_has_a_script() {
    for page in all() {
        assert!(!page.html.contains("http:") && !page.html.contains("https:"), "{}", page.path);
        let scripts = page.html.matches("<script").count();
        assert_eq!(scripts, usize::from(page.path.ends_with("/index.html")), "{}", page.path);
        assert_eq!(page.html.matches("../directory.js\"></script>").count(), scripts);
        let tags = page.html.split('<').map(|part| part.split('>').next().unwrap());
        // What stands between quotation marks is text.
        let mut names = tags.flat_map(|tag| tag.split('"').step_by(2));
        assert!(names.all(|name| !name.contains(" style=") && !name.contains(" on")), "{}", page.path);
        assert!(page.html.contains("script-src 'self'; style-src 'self'"), "{}", page.path);
        assert!(!page.html.contains("unsafe"), "{}", page.path);
    }
}

#[test]
fn whoever_does_not_read_chinese_is_told_under_what_leads_to_the_questions_how_they_are_had() {
    for language in languages() {
        for page in all_in(language) {
            let main = page.html.split_once("</header>").unwrap().1.split_once("<h1>").unwrap().1;
            let told: Vec<String> = main.split("<p").map(text).collect();
            let told: Vec<bool> = told.iter().map(|one| one.contains("字号、朗读、English")).collect();
            // The heading, the lead, what the page does not do, with the first link; then this.
            assert_eq!(
                told.iter().position(|told| *told),
                (language != Language::Chinese).then_some(3),
                "{}",
                page.path
            );
            let again = main.contains("button button--quiet") && language != Language::Chinese;
            let last = main.rsplit_once("button--quiet").map_or("", |(_, rest)| rest);
            assert_eq!(text(last).contains("字号、朗读、English"), again, "{}", page.path);
        }
    }
}
