//! The real policy and its pages, made once.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use zhucan_catalog::authoring::{Authored, Sources, compile};
use zhucan_catalog::{Entry, Handbook, Language};
use zhucan_directory::{Assets, Page, folder, pages};

static AUTHORED: LazyLock<Authored> = LazyLock::new(|| compile(&Sources::read(&policy()).unwrap()).unwrap());
static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| pages(authored(), &assets()));

pub(crate) fn policy() -> PathBuf {
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

/// The languages in which there are pages.
pub(crate) fn languages() -> impl Iterator<Item = Language> {
    handbooks().map(|handbook| handbook.language)
}

fn handbooks() -> impl Iterator<Item = &'static Handbook> {
    std::iter::once(&authored().handbook).chain(&authored().translated)
}

pub(crate) fn handbook_in(language: Language) -> &'static Handbook {
    handbooks().find(|handbook| handbook.language == language).unwrap()
}

/// A page in Chinese.
pub(crate) fn page(id: &str) -> &'static str {
    page_in(Language::Chinese, id)
}

pub(crate) fn page_in(language: Language, id: &str) -> &'static str {
    let path = format!("{}/{id}.html", folder(language));
    &all().iter().find(|page| page.path == path).unwrap_or_else(|| panic!("{path} is a page")).html
}

/// Every page in a language.
pub(crate) fn all_in(language: Language) -> impl Iterator<Item = &'static Page> {
    all().iter().filter(move |page| page.path.rsplit_once('/').unwrap().0 == folder(language))
}

/// Every programme's id with what is told of it and its page, in Chinese.
pub(crate) fn programmes() -> impl Iterator<Item = (&'static str, &'static Entry, &'static str)> {
    programmes_in(Language::Chinese)
}

/// The same in a language.
pub(crate) fn programmes_in(language: Language) -> impl Iterator<Item = (&'static str, &'static Entry, &'static str)> {
    let both = authored().catalogue.programmes.iter().zip(&handbook_in(language).entries);
    both.map(move |(programme, entry)| (programme.id.as_str(), entry, page_in(language, &programme.id)))
}
