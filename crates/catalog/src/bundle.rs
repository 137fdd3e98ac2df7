//! The catalogue as bytes: what the host compiles, the phone reads.

use std::fmt;

use serde::{Deserialize, Serialize};
use zhucan_rules::{Classes, Diagram, FactId, Facts, Impossible, Possibility};

use crate::content::{Catalogue, Edition, Instrument, Paper, Programme, Ruled, Standard, Window};
use crate::wire::{DiagramParts, FactParts, diagram_from, diagram_parts};

/// Bytes that are not a catalogue of this version of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundleError(postcard::Error);

impl fmt::Display for BundleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the compiled policy cannot be read: {}", self.0)
    }
}

impl std::error::Error for BundleError {}

#[derive(Serialize, Deserialize)]
struct Stored {
    edition: Edition,
    facts: Vec<FactParts>,
    topics: Vec<String>,
    screens: Vec<String>,
    impossible: Vec<(Vec<(u8, u32)>, String)>,
    groups: Vec<DiagramParts>,
    instruments: Vec<Instrument>,
    papers: Vec<Paper>,
    windows: Vec<Window>,
    standards: Vec<Standard>,
    programmes: Vec<Programme>,
}

/// The catalogue as bytes.
///
/// # Errors
/// When the catalogue cannot be stored; no catalogue that the checks let pass is known to do so.
pub fn encode(catalogue: &Catalogue) -> Result<Vec<u8>, BundleError> {
    let ruled = |ruled: &Ruled| {
        let when = ruled.combination.when.iter().map(|(fact, classes)| (fact.0, classes.0)).collect();
        (when, ruled.because.clone())
    };
    let stored = Stored {
        edition: catalogue.edition.clone(),
        facts: catalogue.facts.iter().map(|(_, fact)| fact.into()).collect(),
        topics: catalogue.topics.clone(),
        screens: catalogue.screens.clone(),
        impossible: catalogue.impossible.iter().map(ruled).collect(),
        groups: catalogue.possibility.groups().iter().map(diagram_parts).collect(),
        instruments: catalogue.instruments.clone(),
        papers: catalogue.papers.clone(),
        windows: catalogue.windows.clone(),
        standards: catalogue.standards.clone(),
        programmes: catalogue.programmes.clone(),
    };
    let mut bytes = postcard::to_allocvec(&stored).map_err(BundleError)?;
    bytes.extend(mixed(&bytes).to_le_bytes());
    Ok(bytes)
}

/// A checksum (FNV-1a) that differs whenever one byte differs.
fn mixed(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |mixed, byte| (mixed ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// The catalogue from its bytes.
///
/// # Errors
/// When the bytes are not a catalogue of this version of the program, or not all of it.
pub fn decode(bytes: &[u8]) -> Result<Catalogue, BundleError> {
    let whole = bytes.split_last_chunk().filter(|(stored, sum)| mixed(stored).to_le_bytes() == **sum);
    let Some((bytes, _)) = whole else { return Err(BundleError(postcard::Error::DeserializeBadCrc)) };
    let stored: Stored = postcard::from_bytes(bytes).map_err(BundleError)?;
    let ruled = |(when, because): (Vec<(u8, u32)>, String)| Ruled {
        combination: Impossible {
            when: when.into_iter().map(|(fact, classes)| (FactId(fact), Classes(classes))).collect(),
        },
        because,
    };
    let groups: Result<Vec<Diagram>, postcard::Error> = stored.groups.into_iter().map(diagram_from).collect();
    Ok(Catalogue {
        edition: stored.edition,
        facts: Facts::new(stored.facts.into_iter().map(Into::into).collect()),
        topics: stored.topics,
        screens: stored.screens,
        impossible: stored.impossible.into_iter().map(ruled).collect(),
        possibility: Possibility::from_groups(groups.map_err(BundleError)?),
        instruments: stored.instruments,
        papers: stored.papers,
        windows: stored.windows,
        standards: stored.standards,
        programmes: stored.programmes,
    })
}
