//! The policy that the commands use: built in, or a folder.

use std::path::Path;

use zhucan_catalog::authoring::{Authored, Sources, compile};

use crate::Stop;

include!(concat!(env!("OUT_DIR"), "/policy.rs"));

/// The policy files of a folder, or the built-in ones.
pub(crate) fn sources(folder: Option<&Path>) -> Result<Sources, Stop> {
    match folder {
        Some(folder) => Sources::read(folder).map_err(|error| Stop::Error(error.to_string())),
        None => Ok(POLICY.iter().copied().collect()),
    }
}

/// The compiled policy. A policy with faults is not used at all.
pub(crate) fn load(folder: Option<&Path>) -> Result<Authored, Stop> {
    compiled(&sources(folder)?, folder)
}

/// The policy of a folder, or the built-in one, compiled from its files.
pub(crate) fn compiled(sources: &Sources, folder: Option<&Path>) -> Result<Authored, Stop> {
    compile(sources).map_err(|faults| {
        let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
        let which = folder.map_or_else(|| "built in".to_owned(), |folder| format!("in `{}`", folder.display()));
        Stop::Error(format!("the policy {which} has faults, so it is not used:\n{}", list.join("\n")))
    })
}
