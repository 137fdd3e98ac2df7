//! The directory: every programme on a static page, for people without WebAssembly or any script, for search engines, and
//! for whoever would rather read than answer.
//!
//! Policy in, pages out. Nothing here touches a file; `main` does. Text enters a page only through the templates, which
//! escape it.

mod clause;
mod families;
mod initials;
mod list;
mod parts;
mod programme;
mod shell;
mod sources;
mod who;
mod words;

use zhucan_catalog::authoring::Authored;
use zhucan_catalog::{Catalogue, Entry, Handbook, Programme, ProgrammeId};
use zhucan_rules::Date;

pub use families::{IN_ORDER, Lettered, families, letters};
pub use initials::{first_letter, initials};

/// The folder of the pages, inside the site.
pub const FOLDER: &str = "programmes";

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

/// Every page: the list, then the programmes in the order of the catalogue.
#[must_use]
pub fn pages(policy: &Authored, assets: &Assets) -> Vec<Page> {
    let directory = Directory { catalogue: &policy.catalogue, handbook: &policy.handbook, assets };
    let page =
        |name: &str, html: maud::Markup| Page { path: format!("{FOLDER}/{name}.html"), html: html.into_string() };
    let mut pages = vec![page("index", list::page(directory))];
    pages.extend(directory.all().map(|one| page(&one.programme.id, programme::page(directory, one))));
    pages
}

/// The policy, and what its pages load.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Directory<'a> {
    catalogue: &'a Catalogue,
    handbook: &'a Handbook,
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
