//! The real policy and its pages, made once.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use zhucan_catalog::Entry;
use zhucan_catalog::authoring::{Authored, Sources, compile};
use zhucan_directory::{Assets, Page, pages};

static AUTHORED: LazyLock<Authored> = LazyLock::new(|| compile(&Sources::read(&folder()).unwrap()).unwrap());
static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| pages(authored(), &assets()));

pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policy")
}

pub(crate) fn assets() -> Assets {
    Assets { stylesheet: "directory.css".to_owned(), script: "directory.js".to_owned() }
}

pub(crate) fn authored() -> &'static Authored {
    &AUTHORED
}

pub(crate) fn all() -> &'static [Page] {
    &PAGES
}

pub(crate) fn page(id: &str) -> &'static str {
    let path = format!("programmes/{id}.html");
    &all().iter().find(|page| page.path == path).unwrap_or_else(|| panic!("{path} is a page")).html
}

/// Every programme's id with what is told of it and its page.
pub(crate) fn programmes() -> impl Iterator<Item = (&'static str, &'static Entry, &'static str)> {
    let both = authored().catalogue.programmes.iter().zip(&authored().handbook.entries);
    both.map(|(programme, entry)| (programme.id.as_str(), entry, page(&programme.id)))
}
