//! The policy files as text.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fmt, fs, io};

use serde::de::DeserializeOwned;

use super::fault::Faults;
use crate::language::Language;

/// The policy files: path from the policy folder, with `/`, to text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sources {
    files: BTreeMap<String, String>,
}

/// A policy folder that cannot be read.
#[derive(Debug)]
pub struct SourcesError {
    path: String,
    cause: io::Error,
}

impl fmt::Display for SourcesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read `{}`: {}", self.path, self.cause)
    }
}

impl std::error::Error for SourcesError {}

impl Sources {
    /// Reads every `.toml` file of a policy folder, of its `programmes` and `cases` folders, of `handover` where it has one,
    /// and of the folder of each language that it has under `languages`.
    ///
    /// # Errors
    /// When the folder or one of its files cannot be read as text.
    pub fn read(folder: &Path) -> Result<Self, SourcesError> {
        let mut files = BTreeMap::new();
        let languages = Language::TRANSLATED.map(|language| format!("languages/{}/", language.code()));
        let languages = languages.into_iter().filter(|part| folder.join(part).is_dir());
        let layouts = folder.join("handover").is_dir().then(|| "handover/".to_owned());
        let parts = ["", "programmes/", "cases/"].map(str::to_owned).into_iter().chain(layouts).chain(languages);
        for part in parts {
            let path = folder.join(&part);
            let refused = |cause| SourcesError { path: path.display().to_string(), cause };
            for entry in fs::read_dir(&path).map_err(refused)? {
                let file = entry.map_err(refused)?.path();
                let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
                if file.is_file() && file.extension().is_some_and(|extension| extension == "toml") {
                    let text = fs::read_to_string(&file)
                        .map_err(|cause| SourcesError { path: file.display().to_string(), cause })?;
                    files.insert(format!("{part}{name}"), text);
                }
            }
        }
        Ok(Self { files })
    }

    /// The files and their texts, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text of a file.
    #[must_use]
    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// A checksum over the texts that make up the policy. Cases do not change it: they only test.
    #[must_use]
    pub fn checksum(&self) -> u32 {
        let mut hasher = crc32fast::Hasher::new();
        for (path, text) in self.iter().filter(|(path, _)| !path.starts_with("cases/")) {
            hasher.update(path.as_bytes());
            hasher.update(text.as_bytes());
        }
        hasher.finalize()
    }

    pub(crate) fn parse<T: DeserializeOwned>(&self, path: &str, faults: &mut Faults) -> Option<T> {
        let Some(text) = self.files.get(path) else {
            faults.add(path, "the folder", "the file is missing");
            faults.distrust(path);
            return None;
        };
        match toml::from_str(text) {
            Ok(parsed) => Some(parsed),
            Err(error) => {
                let start = error.span().map_or(0, |span| span.start);
                let line = text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1;
                faults.add(path, format!("line {line}"), error.message().replace('\n', " "));
                faults.distrust(path);
                None
            }
        }
    }

    pub(crate) fn parse_all<T: DeserializeOwned>(&self, folder: &str, faults: &mut Faults) -> Vec<(String, T)> {
        if self.within(folder).next().is_none() {
            faults.add(folder, "the folder", "there is no file in it");
        }
        let parsed = |path: &str| self.parse(path, faults).map(|parsed| (path.to_owned(), parsed));
        self.within(folder).filter_map(parsed).collect()
    }

    /// The paths of the files of a folder.
    pub(crate) fn within(&self, folder: &str) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str).filter(move |path| path.starts_with(folder))
    }
}

impl<P: Into<String>, T: Into<String>> FromIterator<(P, T)> for Sources {
    fn from_iter<I: IntoIterator<Item = (P, T)>>(files: I) -> Self {
        Self { files: files.into_iter().map(|(path, text)| (path.into(), text.into())).collect() }
    }
}
