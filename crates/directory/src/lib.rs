//! The directory: every programme on a static page in every language, for people without WebAssembly or any script, for
//! search engines, and for whoever would rather read than answer.
//!
//! Policy in, pages out. Nothing here touches a file; `main` does. Text enters a page only through the templates, which
//! escape it.

mod clause;
mod families;
mod initials;
mod list;
mod marked;
mod parts;
mod programme;
mod shell;
mod sources;
mod who;
mod words;

use zhucan_catalog::authoring::Authored;
use zhucan_catalog::{Catalogue, Entry, Handbook, Language, Programme, ProgrammeId};
use zhucan_rules::Date;

use words::Words;

pub use families::{IN_ORDER, Lettered, families, letters};
pub use initials::{first_letter, initials};

/// The folder of the Chinese pages, inside the site; the other languages' folders are in it.
pub const FOLDER: &str = "programmes";

/// The folder of a language's pages, inside the site, with `/`.
#[must_use]
pub fn folder(language: Language) -> String {
    match language {
        Language::Chinese => FOLDER.to_owned(),
        Language::EasyChinese | Language::English => [FOLDER, language.code()].join("/"),
    }
}

/// What the pages load, named from the site's root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assets {
    /// The style sheet of every page.
    pub stylesheet: String,
    /// The script of the list, which only adds the search.
    pub script: String,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Where it belongs, from the site's root, with `/`.
    pub path: String,
    /// The document.
    pub html: String,
}

/// Every page, language by language, Chinese first: the list, then the programmes in the order of the catalogue.
#[must_use]
pub fn pages(policy: &Authored, assets: &Assets) -> Vec<Page> {
    let handbooks = || std::iter::once(&policy.handbook).chain(&policy.translated);
    let languages: Vec<Language> = handbooks().map(|handbook| handbook.language).collect();
    let directory = |handbook| Directory::new(&policy.catalogue, handbook, &languages, assets);
    handbooks().flat_map(|handbook| directory(handbook).pages()).collect()
}

/// The policy in one language, and what its pages load.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Directory<'a> {
    catalogue: &'a Catalogue,
    handbook: &'a Handbook,
    words: &'static Words,
    /// Every language in which there are pages.
    languages: &'a [Language],
    assets: &'a Assets,
}

/// A programme with what is told of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct One<'a> {
    id: ProgrammeId,
    programme: &'a Programme,
    entry: &'a Entry,
}

impl<'a> Directory<'a> {
    fn new(catalogue: &'a Catalogue, handbook: &'a Handbook, languages: &'a [Language], assets: &'a Assets) -> Self {
        Self { catalogue, handbook, words: Words::of(handbook.language), languages, assets }
    }

    fn pages(self) -> Vec<Page> {
        let folder = folder(self.language());
        let page =
            |name: &str, html: maud::Markup| Page { path: format!("{folder}/{name}.html"), html: html.into_string() };
        let mut pages = vec![page(list::NAME, list::page(self))];
        pages.extend(self.all().map(|one| page(&one.programme.id, programme::page(self, one))));
        pages
    }

    fn language(self) -> Language {
        self.handbook.language
    }

    /// The site's root, from a page.
    fn root(self) -> &'static str {
        match self.language() {
            Language::Chinese => "../",
            Language::EasyChinese | Language::English => "../../",
        }
    }

    /// The page of this name in another language, from a page in this one.
    fn elsewhere(self, language: Language, name: &str) -> String {
        [self.root(), &folder(language), "/", name, ".html"].concat()
    }

    /// Every programme, in the order of the catalogue.
    fn all(self) -> impl Iterator<Item = One<'a>> {
        let both = self.catalogue.programmes().zip(&self.handbook.entries);
        both.map(|((id, programme), entry)| One { id, programme, entry })
    }

    fn one(self, id: ProgrammeId) -> Option<One<'a>> {
        self.all().find(|one| one.id == id)
    }

    /// The day for which the pages are right.
    fn day(self) -> Date {
        self.catalogue.edition.checked_on
    }
}
