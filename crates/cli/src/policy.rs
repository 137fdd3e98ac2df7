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
    compile(&sources(folder)?).map_err(|faults| {
        let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
        Stop::Error(format!("the policy has faults, so nothing is assessed:\n{}", list.join("\n")))
    })
}
