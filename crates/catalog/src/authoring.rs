//! From the files people write to the catalogue: read, check everything, compile.
//!
//! A file is never half believed. Every fault of every file is gathered, with the file, the place in it and, where one
//! word was probably meant for another, a suggestion. Only when there is none is there a catalogue.

mod cases;
mod changed;
mod compare;
mod conditions;
mod conflicts;
mod easy_read;
mod facts;
mod fault;
mod format;
mod founding;
mod handover;
mod languages;
mod needs;
mod programme;
mod proxy;
mod shared;
mod soundness;
mod sources;
mod statutes;

pub use cases::{Case, CaseFile};
pub use changed::{Aspect, Changed, SharedChange};
pub use compare::{Compared, Comparison, Policy, VerdictsCompared, Witness, WitnessAnswer, compare};
pub use easy_read::EasyRead;
pub use fault::Fault;
pub use sources::{Sources, SourcesError};

use fault::Faults;
use format::{EditionFile, FactsFile, ProgrammeFile};
use zhucan_rules::{Condition, Date, Diagram, Possibility, compile as compile_rule};

use crate::catalogue::{Catalogue, DatedRule, Edition, Programme, ProgrammeId, Standard};
use crate::entry::Entry;
use crate::handbook::{Benefit, Conflict, Handbook, Party, StandardTold};
use crate::handover::Layout;
use crate::language::Language;
use crate::stored::Stored as _;

/// The policy, and the households that hold it to account.
#[derive(Debug, Clone)]
pub struct Authored {
    /// What decides.
    pub catalogue: Catalogue,
    /// What tells, in Chinese.
    pub handbook: Handbook,
    /// What tells, in every other language that the policy is translated into.
    pub translated: Vec<Handbook>,
    /// The layouts of handover codes.
    pub layouts: Vec<Layout>,
    /// The official names, which easy-read Chinese leaves as they are.
    pub names: Vec<String>,
    /// The households of `cases/`, not yet run.
    pub cases: Vec<CaseFile>,
}

impl Authored {
    /// What the page needs: without the rules and amounts that ended before the edition was checked, because the page
    /// never assesses an earlier day, and without the words that only the directory's search knows.
    #[must_use]
    pub fn for_the_page(mut self) -> Self {
        let day = self.catalogue.edition.checked_on;
        let ended = |until: Option<Date>| until.is_some_and(|until| until < day);
        for handbook in std::iter::once(&mut self.handbook).chain(&mut self.translated) {
            for (programme, entry) in self.catalogue.programmes.iter().zip(&mut handbook.entries) {
                let mut kept = programme.rules.iter().map(|rule| !ended(rule.until));
                entry.rules.retain(|_| kept.next().unwrap_or(true));
                entry.gives.retain(|gives| !ended(gives.until));
                entry.also.clear();
            }
        }
        for programme in &mut self.catalogue.programmes {
            programme.rules.retain(|rule| !ended(rule.until));
            programme.rivals.retain(|rule| !ended(rule.until));
        }
        self
    }
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
///
/// `today` is the day of the check, where there is one: what was read later than that is refused.
#[must_use]
pub fn check(sources: &Sources, today: Option<Date>) -> Vec<Fault> {
    let mut faults = Faults::default();
    if let Some(authored) = assemble(sources, &mut faults) {
        days(&authored, today, &mut faults);
        cases::run(&authored.catalogue, &authored.handbook, &authored.cases, &mut faults);
    }
    faults.into_sorted()
}

/// How many bytes a compiled rule takes in the catalogue that is downloaded.
#[must_use]
pub fn stored_bytes(diagram: &Diagram) -> usize {
    let mut bytes = Vec::new();
    diagram.write(&mut bytes);
    bytes.len()
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
    let mut described: Vec<_> = files.iter().map(|(file, shape)| built.programme(file, shape, faults)).collect();
    // The order of `names` is the order of the catalogue.
    described.sort_by_key(|(programme, _)| names.iter().position(|name| *name == programme.id));
    let (mut programmes, entries): (Vec<Programme>, Vec<Entry>) = described.into_iter().unzip();
    let conflicting = conflicts::Read { facts: &read, shared: &shared, programmes: &names };
    let (benefits, conflicts) = conflicting.conflicts(sources, faults);
    let founding = {
        let described: Vec<_> = programmes.iter().map(|one| one.id.as_str()).zip(&entries).collect();
        founding::read(sources, &described, programmes.len() == names.len(), faults)
    };
    rivals(&read, &mut programmes, &entries, &benefits, &conflicts);
    let proxy = proxy::read(sources, &shared, faults);
    soundness::check(&read, &programmes, &entries, &case_files, faults);
    // What nothing uses shows only when everything that may use it was read.
    if programmes.len() == names.len() && faults.trusts("conflicts.toml") {
        let others: Vec<_> = conflicts.iter().map(|one| &one.source).chain(proxy.sources()).collect();
        soundness::unused(&read, &shared, &programmes, &entries, &benefits, &others, faults);
    }
    let mut handbook = Handbook {
        edition: edition.id.clone(),
        language: Language::Chinese,
        standards: shared.standards.iter().map(standard_told).collect(),
        impossible: read.impossible,
        instruments: shared.instruments,
        papers: shared.papers,
        windows: shared.windows,
        benefits,
        conflicts,
        proxy,
        founding,
        entries,
    };
    let catalogue = Catalogue {
        edition,
        facts: read.facts,
        topics: read.topics,
        screens: read.screens,
        possibility: possibility.unwrap_or_default(),
        standards: shared.standards,
        programmes,
    };
    let layouts = handover::read(sources, &catalogue.facts, faults);
    let names = official_names(&mut handbook);
    let translated = languages::read(sources, &handbook, &names, faults);
    Some(Authored { catalogue, handbook, translated, layouts, names, cases: case_files })
}

/// The names of programmes, papers, windows and benefits.
fn official_names(handbook: &mut Handbook) -> Vec<String> {
    let mut names = Vec::new();
    handbook.each_name(&mut |name| names.push(name.clone()));
    names
}

fn standard_told(standard: &Standard) -> StandardTold {
    let sources = standard.values.iter().map(|value| value.source.clone()).collect();
    StandardTold { name: standard.name.clone(), confirm: standard.confirm.clone(), sources }
}

/// Compiles, for each programme that something held already excludes without turning its verdict, whether that is so.
fn rivals(
    read: &facts::FactsRead,
    programmes: &mut [Programme],
    entries: &[Entry],
    benefits: &[Benefit],
    conflicts: &[Conflict],
) {
    let combinations = read.combinations();
    let held = |party: &Party| match party {
        Party::Benefit(at) => benefits.get(usize::from(*at)).and_then(|one| one.held_when.as_ref()),
        Party::Programme(_) => None,
    };
    for ((programme, entry), id) in programmes.iter_mut().zip(entries).zip((0..).map(ProgrammeId)) {
        let against = conflicts.iter().filter(|one| one.against.contains(&Party::Programme(id)));
        for held in against.filter_map(|one| held(&one.one)) {
            for (rule, told) in programme.rules.iter().zip(&entry.rules) {
                let both = Condition::All(vec![told.condition.clone(), held.clone()]);
                let Ok(diagram) = compile_rule(&read.facts, &both, &combinations) else { continue };
                let possible = diagram.verdicts(&zhucan_rules::Evidence::nothing_known(&read.facts));
                if possible.len() > 1 {
                    programme.rivals.push(DatedRule { from: rule.from, until: rule.until, diagram });
                }
            }
        }
    }
}

/// Reports days that cannot be: what was read after the edition, or after today.
fn days(authored: &Authored, today: Option<Date>, faults: &mut Faults) {
    let edition = &authored.catalogue.edition;
    if let Some(today) = today.filter(|today| *today < edition.checked_on) {
        let help = Some("set it to the day on which the sources were last read".to_owned());
        let message =
            format!("the edition is from the future: checked on {}, and today is {today}", edition.checked_on);
        faults.add_with_help("edition.toml", "checked_on", message, help);
    }
    for (programme, entry) in authored.catalogue.programmes.iter().zip(&authored.handbook.entries) {
        let file = format!("programmes/{}.toml", programme.id);
        // A day that is missing was reported, and stands as the last there is.
        let read = entry.checked_on != Date::LAST && faults.trusts(&file) && faults.trusts("edition.toml");
        if read && edition.checked_on < entry.checked_on {
            let help = Some("set the edition's `checked_on` to the last day on which a source was read".to_owned());
            let message = format!("it was checked on {}, after the edition", entry.checked_on);
            faults.add_with_help(&file, "checked_on", message, help);
        }
    }
}

/// The edition. A broken one is stood in for, so that the faults of the other files show as well.
fn edition_of(file: Option<EditionFile>, sources: &Sources, faults: &mut Faults) -> Edition {
    let Some(file) = file else {
        return Edition { id: String::new(), checked_on: Date::LAST, stale_after_months: 0, region: String::new() };
    };
    let given = file.checked_on.as_ref();
    let checked_on = faults.watching("edition.toml", |faults| faults.date("edition.toml", "checked_on", given));
    Edition {
        id: format!("{}-{:08x}", file.id, sources.checksum()),
        checked_on: checked_on.unwrap_or(Date::LAST),
        stale_after_months: file.stale_after_months,
        region: file.region,
    }
}
