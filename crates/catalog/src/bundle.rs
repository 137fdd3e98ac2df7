//! The catalogue and the handbook as bytes: what the host compiles, the phone reads.
//!
//! The catalogue comes with the program, the handbook is fetched when somebody begins: it is far larger, and no question
//! needs it.

use std::fmt;

use zhucan_rules::{Facts, Possibility};

use crate::acting::Comes;
use crate::catalogue::{Catalogue, DatedRule, DatedYuan, Edition, Programme, ProgrammeId, Standard};
use crate::due::Due;
use crate::entry::{
    Basis, ConditionText, Entry, Family, Gives, Overlap, PaperForm, PaperNeed, RuleTold, Sentences, Told, WindowNeed,
};
use crate::handbook::{Benefit, Conflict, FoundingItem, Handbook, Paper, Party, Proxy, Ruled, StandardTold, Window};
use crate::handover::{Field, Layout};
use crate::language::Language;
use crate::source::{Citation, EvidenceMark, Instrument, Source};
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
    Edition { id, checked_on, stale_after_months, region }
    Instrument { id, name, number, issued, no_articles }
    Citation { instrument, article }
    Source { evidence, citation }
    ConditionText { id, sentences, source }
    DatedRule { from, until, diagram }
    Programme { id, rules, rivals, offered_when }
    RuleTold { basis, condition }
    Gives { text, when, yuan_per_month, at_least, standard, from, until, source }
    Told { text, deadline, hurry, due, free, acting, source }
    Due { year, month, day }
    Overlap { with, text, source }
    Paper { id, name, from, shared }
    PaperNeed { paper, form, count, when, fits, more, note, office_looks_up, acting, source }
    Window { id, name, find, when_needed }
    WindowNeed { window, when, source }
    DatedYuan { from, yuan, source }
    Standard { id, name, evidence, confirm, values }
    StandardTold { name, confirm, sources }
    Ruled { combination, because }
    Benefit { id, name, programme, held_when, standard }
    Conflict { one, against, text, source }
    FoundingItem { number, targets }
    Field { fact, values }
    Layout { number, fields }
    Entry {
        name, gloss, also, family, requires_first, founding_document, checked_on, checked, rules, conditions, gives, papers,
        windows, steps, limits, overlaps
    }
    Handbook { edition, language, impossible, instruments, standards, papers, windows, benefits, conflicts, proxy, founding, entries }
    Proxy { agent, child, adult, absent, letter }
}
stored_choice! {
    Language { Chinese, EasyChinese, English }
    EvidenceMark { Official, Reported, Founding, Office }
    Basis { Commencement, EarliestEvidence }
    PaperForm { Original, Copy, FilledIn, Photo }
    Comes { Person, Guardian, Agent }
    Family {
        Certificate, Subsidies, Assistance, Insurance, Rehabilitation, Education, Home, Travel, Work, Rights, Employers
    }
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

impl Stored for Party {
    fn write(&self, to: &mut Vec<u8>) {
        match self {
            Self::Programme(id) => (false, id.0).write(to),
            Self::Benefit(at) => (true, *at).write(to),
        }
    }
    fn read(from: &mut Reader<'_>) -> Self {
        match <(bool, u16)>::read(from) {
            (false, at) => Self::Programme(ProgrammeId(at)),
            (true, at) => Self::Benefit(at),
        }
    }
}

impl Stored for Catalogue {
    fn write(&self, to: &mut Vec<u8>) {
        self.edition.write(to);
        self.facts.iter().map(|(_, fact)| fact.clone()).collect::<Vec<_>>().write(to);
        self.topics.write(to);
        self.screens.write(to);
        self.possibility.groups().to_vec().write(to);
        self.standards.write(to);
        self.programmes.write(to);
    }
    fn read(from: &mut Reader<'_>) -> Self {
        Self {
            edition: Stored::read(from),
            facts: Facts::new(Stored::read(from)),
            topics: Stored::read(from),
            screens: Stored::read(from),
            possibility: Possibility::from_groups(Stored::read(from)),
            standards: Stored::read(from),
            programmes: Stored::read(from),
        }
    }
}

/// The catalogue as bytes, the last four a checksum over the others.
#[must_use]
pub fn encode_catalogue(catalogue: &Catalogue) -> Vec<u8> {
    sealed(catalogue)
}

/// The handbook as bytes, the last four a checksum over the others.
#[must_use]
pub fn encode_handbook(handbook: &Handbook) -> Vec<u8> {
    sealed(handbook)
}

/// The catalogue from its bytes.
///
/// # Errors
/// When the bytes are not a catalogue of this version of the program, or not all of it.
pub fn decode_catalogue(bytes: &[u8]) -> Result<Catalogue, BundleError> {
    opened(bytes)
}

/// The handbook of this edition from its bytes.
///
/// # Errors
/// When the bytes are not the handbook of this edition, or not all of it.
pub fn decode_handbook(bytes: &[u8], edition: &Edition) -> Result<Handbook, BundleError> {
    let handbook: Handbook = opened(bytes)?;
    if handbook.edition == edition.id {
        return Ok(handbook);
    }
    std::mem::forget(handbook);
    Err(BundleError)
}

pub(crate) fn sealed(whole: &impl Stored) -> Vec<u8> {
    let mut bytes = Vec::new();
    whole.write(&mut bytes);
    bytes.extend(mixed(&bytes).to_le_bytes());
    bytes
}

pub(crate) fn opened<T: Stored>(bytes: &[u8]) -> Result<T, BundleError> {
    let whole = bytes.split_last_chunk().filter(|(stored, sum)| mixed(stored).to_le_bytes() == **sum);
    let mut from = Reader::new(whole.ok_or(BundleError)?.0);
    let read = T::read(&mut from);
    if from.is_done() {
        return Ok(read);
    }
    // Let go without being taken apart: the code for that would be downloaded by everyone, and a page meets a broken
    // file once at most.
    std::mem::forget(read);
    Err(BundleError)
}

/// A checksum (FNV-1a) that differs whenever one byte differs.
pub(crate) fn mixed(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |mixed, byte| (mixed ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}
