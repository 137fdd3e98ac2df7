//! The catalogue as bytes: what the host compiles, the phone reads.

use std::fmt;

use zhucan_rules::{Facts, Possibility};

use crate::content::{
    Basis, Catalogue, Citation, ConditionText, DatedRule, DatedYuan, Edition, EvidenceMark, Family, Gives, Instrument,
    Overlap, Paper, PaperForm, PaperNeed, Programme, ProgrammeId, Ruled, Sentences, Source, Standard, Told, Window,
    WindowNeed,
};
use crate::stored::{Reader, Stored, stored, stored_choice};

/// Bytes that are not a catalogue of this version of the program, or not all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BundleError;

impl fmt::Display for BundleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the compiled policy cannot be read: it is damaged, or of another version")
    }
}

impl std::error::Error for BundleError {}

stored! {
    ProgrammeId { 0 }
    Edition { id, checked_on, region }
    Instrument { id, name, number, issued }
    Citation { instrument, article }
    Source { evidence, citation }
    ConditionText { id, sentences, source }
    DatedRule { from, until, basis, condition, diagram }
    Gives { text, when, yuan_per_month, standard, from, source }
    Told { text, deadline, source }
    Overlap { with, text, source }
    Paper { id, name, from, shared }
    PaperNeed { paper, form, count, when, source }
    Window { id, name, find }
    WindowNeed { window, source }
    DatedYuan { from, yuan, source }
    Standard { id, name, evidence, confirm, values }
    Ruled { combination, because }
    Programme {
        id, name, gloss, family, requires_first, founding_document, checked_on, rules, conditions, gives, papers, windows,
        steps, limits, overlaps
    }
}
stored_choice! {
    EvidenceMark { Official, Reported, Founding, Office }
    Basis { Commencement, EarliestEvidence }
    PaperForm { Original, Copy, FilledIn, Photo }
    Family { Certificate, Subsidies, Insurance, Children, Home, Travel }
}

impl Stored for Sentences {
    fn write(&self, to: &mut Vec<u8>) {
        let (holds, fails) = match self {
            Self::Test { holds, fails } => (holds, Some(fails.clone())),
            Self::Office { ask } => (ask, None),
        };
        holds.write(to);
        fails.write(to);
    }
    fn read(from: &mut Reader<'_>) -> Self {
        match <(String, Option<String>)>::read(from) {
            (holds, Some(fails)) => Self::Test { holds, fails },
            (ask, None) => Self::Office { ask },
        }
    }
}

/// The catalogue as bytes, the last four a checksum over the others.
#[must_use]
pub fn encode(catalogue: &Catalogue) -> Vec<u8> {
    let mut bytes = Vec::new();
    catalogue.edition.write(&mut bytes);
    catalogue.facts.iter().map(|(_, fact)| fact.clone()).collect::<Vec<_>>().write(&mut bytes);
    catalogue.topics.write(&mut bytes);
    catalogue.screens.write(&mut bytes);
    catalogue.impossible.write(&mut bytes);
    catalogue.possibility.groups().to_vec().write(&mut bytes);
    catalogue.instruments.write(&mut bytes);
    catalogue.papers.write(&mut bytes);
    catalogue.windows.write(&mut bytes);
    catalogue.standards.write(&mut bytes);
    catalogue.programmes.write(&mut bytes);
    bytes.extend(mixed(&bytes).to_le_bytes());
    bytes
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
    let mut from = Reader::new(whole.ok_or(BundleError)?.0);
    let catalogue = Catalogue {
        edition: Stored::read(&mut from),
        facts: Facts::new(Stored::read(&mut from)),
        topics: Stored::read(&mut from),
        screens: Stored::read(&mut from),
        impossible: Stored::read(&mut from),
        possibility: Possibility::from_groups(Stored::read(&mut from)),
        instruments: Stored::read(&mut from),
        papers: Stored::read(&mut from),
        windows: Stored::read(&mut from),
        standards: Stored::read(&mut from),
        programmes: Stored::read(&mut from),
    };
    if from.is_done() { Ok(catalogue) } else { Err(BundleError) }
}
