//! From the files people write to the catalogue: read, check everything, compile.
//!
//! A file is never half believed. Every fault of every file is gathered, with the file, the place in it and, where one
//! word was probably meant for another, a suggestion. Only when there is none is there a catalogue.

mod cases;
mod conditions;
mod facts;
mod fault;
mod format;
mod programme;
mod shared;
mod soundness;
mod sources;

pub use cases::{Case, CaseFile};
pub use fault::Fault;
pub use sources::{Sources, SourcesError};

use fault::Faults;
use format::{EditionFile, FactsFile, ProgrammeFile};
use zhucan_rules::{Date, Possibility};

use crate::content::{Catalogue, Edition};

/// The catalogue and the households that hold it to account.
#[derive(Debug, Clone)]
pub struct Authored {
    /// The checked, compiled policy.
    pub catalogue: Catalogue,
    /// The households of `cases/`, not yet run.
    pub cases: Vec<CaseFile>,
}

/// Reads, checks and compiles the policy.
///
/// # Errors
/// Every fault found, in the order of the files.
pub fn compile(sources: &Sources) -> Result<Authored, Vec<Fault>> {
    let mut faults = Faults::default();
    let authored = assemble(sources, &mut faults);
    match (authored, faults.into_sorted()) {
        (Some(authored), none) if none.is_empty() => Ok(authored),
        (_, faults) => Err(faults),
    }
}

/// Every fault of the policy, the households' verdicts included; empty when all is well.
#[must_use]
pub fn check(sources: &Sources) -> Vec<Fault> {
    let mut faults = Faults::default();
    if let Some(authored) = assemble(sources, &mut faults) {
        cases::run(&authored.catalogue, &authored.cases, &mut faults);
    }
    faults.into_sorted()
}

fn assemble(sources: &Sources, faults: &mut Faults) -> Option<Authored> {
    let edition: Option<EditionFile> = sources.parse("edition.toml", faults);
    let facts_file: Option<FactsFile> = sources.parse("facts.toml", faults);
    let shared = shared::Shared::read(sources, faults);
    let files: Vec<(String, ProgrammeFile)> = sources.parse_all("programmes/", faults);
    let case_files = cases::read(sources, faults);

    let edition = edition_of(edition, sources, faults);
    let facts_file = facts_file?;
    let read = faults.watching("facts.toml", |faults| facts::read(&facts_file, &files, faults));
    let names = programme::names(&files, sources, faults);
    let possibility = Possibility::compile(&read.facts, &read.combinations());
    let built = programme::Build { read: &read, shared: &shared, names: &names };
    let mut programmes: Vec<_> = files.iter().map(|(file, shape)| built.programme(file, shape, faults)).collect();
    // The order of `names` is the order of the catalogue.
    programmes.sort_by_key(|programme| names.iter().position(|name| *name == programme.id));
    soundness::check(&read, &programmes, &case_files, faults);
    if programmes.len() == names.len() {
        soundness::unused(&read, &shared, &programmes, faults);
    }
    Some(Authored {
        catalogue: Catalogue {
            edition,
            facts: read.facts,
            topics: read.topics,
            screens: read.screens,
            impossible: read.impossible,
            possibility: possibility.unwrap_or_default(),
            instruments: shared.instruments,
            papers: shared.papers,
            windows: shared.windows,
            standards: shared.standards,
            programmes,
        },
        cases: case_files,
    })
}

/// The edition. A broken one is stood in for, so that the faults of the other files show as well.
fn edition_of(file: Option<EditionFile>, sources: &Sources, faults: &mut Faults) -> Edition {
    let Some(file) = file else { return Edition { id: String::new(), checked_on: Date::LAST, region: String::new() } };
    let given = file.checked_on.as_ref();
    let checked_on = faults.watching("edition.toml", |faults| faults.date("edition.toml", "checked_on", given));
    Edition {
        id: format!("{}-{:08x}", file.id, sources.checksum()),
        checked_on: checked_on.unwrap_or(Date::LAST),
        region: file.region,
    }
}
