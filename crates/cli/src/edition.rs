//! `edition`: a policy's rules and texts as one file.

use std::fs;
use std::path::Path;

use zhucan_catalog::authoring::Authored;
use zhucan_catalog::encode_edition;

use crate::Stop;

pub(crate) fn run(authored: &Authored, output: &Path) -> Result<(), Stop> {
    fs::write(output, encode_edition(&authored.catalogue, &authored.handbook))
        .map_err(|error| Stop::Error(format!("cannot write `{}`: {error}", output.display())))
}
