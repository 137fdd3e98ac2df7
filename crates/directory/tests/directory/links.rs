//! Pages and the links between them.

use std::collections::BTreeSet;

use crate::html::{section, text, values};
use crate::real::{all, authored, page, programmes};

#[test]
fn every_programme_has_its_page_and_there_is_no_other() {
    let paths: BTreeSet<String> = all().iter().map(|page| page.path.clone()).collect();
    let ids = authored().catalogue.programmes.iter().map(|one| format!("programmes/{}.html", one.id));
    let wanted: BTreeSet<String> = ids.chain(["programmes/index.html".to_owned()]).collect();
    assert_eq!(paths, wanted);
    assert_eq!(all().len(), wanted.len());
}

#[test]
fn every_link_leads_to_a_page_and_to_a_place_on_it() {
    let files = ["../index.html", "../icon.svg", "../directory.css", "tel:12385"];
    for from in all() {
        for link in values(&from.html, "href").into_iter().chain(values(&from.html, "src")) {
            let (file, place) = link.split_once('#').unwrap_or((link, ""));
            if files.contains(&file) || link == "../directory.js" {
                continue;
            }
            let path = if file.is_empty() { from.path.clone() } else { format!("programmes/{file}") };
            let to = all().iter().find(|page| page.path == path);
            let to = to.unwrap_or_else(|| panic!("{} links to {link}, which nobody makes", from.path));
            assert!(place.is_empty() || values(&to.html, "id").contains(&place), "{} links to {link}", from.path);
        }
    }
}

#[test]
fn links_into_the_app_name_screens_that_it_has() {
    for page in all() {
        for link in values(&page.html, "href").into_iter().filter(|link| link.starts_with("../index.html")) {
            let screen = link.strip_prefix("../index.html#/").unwrap();
            let programme = screen.strip_prefix("programmes/").and_then(|id| authored().catalogue.find(id));
            let known = screen == "start" || programme.is_some();
            assert!(known, "{} links to {link}", page.path);
        }
    }
}

#[test]
fn the_list_names_every_programme_twice_with_its_gloss() {
    let list = page("index");
    let links = values(list, "href");
    for (id, entry, _) in programmes() {
        let address = format!("{id}.html");
        assert_eq!(links.iter().filter(|link| **link == address).count(), 2, "{id}: by family and by letter");
        assert!(text(list).contains(&entry.gloss), "{id}");
    }
}

#[test]
fn whoever_is_tested_may_compare_and_whoever_is_not_is_not_sent_to() {
    for programme in &authored().catalogue.programmes {
        let compares = page(&programme.id).contains(&format!("../index.html#/programmes/{}\"", programme.id));
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
    for (id, entry, html) in programmes() {
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
        assert_eq!(scripts, usize::from(page.path == "programmes/index.html"), "{}", page.path);
        assert_eq!(page.html.matches("<script defer src=\"../directory.js\"></script>").count(), scripts);
        assert!(!page.html.contains(" style=") && !page.html.contains(" on"), "{}", page.path);
        assert!(page.html.contains("script-src 'self'; style-src 'self'"), "{}", page.path);
        assert!(!page.html.contains("unsafe"), "{}", page.path);
    }
}
