//! Copies of the small city's policy, to be spoilt; and the real policy's files.

use std::collections::BTreeMap;
use std::path::Path;

use zhucan_catalog::authoring::{Fault, Sources, check};

pub(crate) const TRIAL: &str = "programmes/trial.toml";
pub(crate) const TRIAL_CASES: &str = "cases/trial.toml";

/// The real policy's files.
pub(crate) fn sources() -> Sources {
    Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policy")).unwrap()
}

/// The files of a made-up city that stays as it is, shared with the tests of the command line.
pub(crate) fn small_sources() -> Sources {
    Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../cli/tests/small")).unwrap()
}

/// The files of a policy, and the edits made to them.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    files: BTreeMap<String, String>,
}

impl Draft {
    fn of(sources: &Sources) -> Self {
        Self { files: sources.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect() }
    }

    pub(crate) fn real() -> Self {
        Self::of(&sources())
    }

    pub(crate) fn small() -> Self {
        Self::of(&small_sources())
    }

    /// The small city and one more programme, `trial`, whose text the tests know.
    pub(crate) fn trial() -> Self {
        Self::small()
            .write(TRIAL, include_str!("trial/programme.toml"))
            .write(TRIAL_CASES, include_str!("trial/cases.toml"))
    }

    /// Puts `to` where `from` stands, which must be in one place only.
    #[track_caller]
    pub(crate) fn change(mut self, path: &str, from: &str, to: &str) -> Self {
        let text = self.files.get_mut(path).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{path} has {from:?} once");
        *text = text.replace(from, to);
        self
    }

    /// The same within the table that begins with `head`.
    #[track_caller]
    pub(crate) fn change_in(mut self, path: &str, head: &str, from: &str, to: &str) -> Self {
        let text = self.files.get_mut(path).unwrap();
        let (before, table, after) = around(text, head).unwrap_or_else(|| panic!("{path} has {head}"));
        assert!(table.contains(from), "{head} of {path} has {from:?}");
        *text = format!("{before}{head}\n{}{after}", table.replacen(from, to, 1));
        self
    }

    /// Cuts every table that begins with `head`.
    pub(crate) fn cut_tables(mut self, path: &str, head: &str) -> Self {
        let text = self.files.get_mut(path).unwrap();
        while let Some((before, _, after)) = around(text, head) {
            *text = format!("{before}{after}");
        }
        self
    }

    pub(crate) fn append(mut self, path: &str, more: &str) -> Self {
        self.files.get_mut(path).unwrap().push_str(more);
        self
    }

    pub(crate) fn write(mut self, path: &str, text: &str) -> Self {
        self.files.insert(path.to_owned(), text.to_owned());
        self
    }

    pub(crate) fn remove(mut self, path: &str) -> Self {
        self.files.remove(path).unwrap();
        self
    }

    pub(crate) fn text(&self, path: &str) -> &str {
        &self.files[path]
    }

    /// The line in which `what` first stands.
    pub(crate) fn line(&self, path: &str, what: &str) -> usize {
        self.text(path).split_once(what).unwrap().0.matches('\n').count() + 1
    }

    pub(crate) fn sources(&self) -> Sources {
        self.files.iter().map(|(path, text)| (path.clone(), text.clone())).collect()
    }

    pub(crate) fn faults(&self) -> Vec<Fault> {
        check(&self.sources(), None)
    }

    /// The draft has these faults, in this order, and no other.
    #[track_caller]
    pub(crate) fn has(&self, expected: &[&str]) {
        let found: Vec<String> = self.faults().iter().map(ToString::to_string).collect();
        assert_eq!(found, expected, "\n{}\n", found.join("\n"));
    }
}

/// What stands before a table, the table below its head, and what stands after it.
fn around<'a>(text: &'a str, head: &str) -> Option<(&'a str, &'a str, &'a str)> {
    let (before, rest) = text.split_once(&format!("{head}\n"))?;
    let (table, after) = rest.find("\n[").map_or((rest, ""), |at| rest.split_at(at));
    Some((before, table, after))
}
