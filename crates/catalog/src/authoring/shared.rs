//! What programmes share: instruments, papers, windows, standards, and the way a source is written.

use std::collections::{BTreeMap, BTreeSet};

use super::fault::Faults;
use super::format::{
    CiteShape, InstrumentShape, InstrumentsFile, MarkShape, NoArticlesShape, PapersFile, StandardShape, StandardsFile,
    WindowShape, WindowsFile,
};
use super::sources::Sources;
use super::statutes::Statutes;
use crate::catalogue::{DatedYuan, Standard};
use crate::handbook::{Paper, Window};
use crate::source::{Citation, EvidenceMark, Instrument, Source};

/// The shared lists as read.
pub(crate) struct Shared {
    pub(crate) instruments: Vec<Instrument>,
    statutes: Statutes,
    pub(crate) papers: Vec<Paper>,
    pub(crate) windows: Vec<Window>,
    pub(crate) standards: Vec<Standard>,
}

impl Shared {
    pub(crate) fn read(sources: &Sources, faults: &mut Faults) -> Self {
        let instruments = instruments(sources, faults);
        let statutes = Statutes::read(sources, &instruments, faults);
        let papers = sources.parse("papers.toml", faults).map_or_else(Vec::new, |file: PapersFile| {
            unique("papers.toml", "paper", file.paper.iter().map(|paper| paper.id.as_str()), faults);
            file.paper
                .into_iter()
                .map(|paper| Paper { id: paper.id, name: paper.name, from: paper.from, shared: paper.shared })
                .collect()
        });
        let windows = sources.parse("windows.toml", faults).map_or_else(Vec::new, |file: WindowsFile| {
            unique("windows.toml", "window", file.window.iter().map(|window| window.id.as_str()), faults);
            let window =
                |one: WindowShape| Window { id: one.id, name: one.name, find: one.find, when_needed: one.when_needed };
            file.window.into_iter().map(window).collect()
        });
        let standards = sources.parse("standards.toml", faults).map_or_else(Vec::new, |file: StandardsFile| {
            unique("standards.toml", "standard", file.standard.iter().map(|one| one.id.as_str()), faults);
            file.standard.into_iter().map(|shape| standard(shape, faults)).collect()
        });
        Self { instruments, statutes, papers, windows, standards }
    }

    /// The source of a statement. Both the mark and the citation are demanded.
    pub(crate) fn source(
        &self,
        (file, place): (&str, &str),
        mark: Option<MarkShape>,
        cite: Option<&CiteShape>,
        faults: &mut Faults,
    ) -> Source {
        let nothing = Source { evidence: EvidenceMark::Office, citation: Citation { instrument: 0, article: None } };
        let Some(mark) = mark else {
            let help =
                "mark it L (text read), R (reported), S (work plan of 2017) or O (the office decides)".to_owned();
            faults.add_with_help(file, place, "`evidence` is missing", Some(help));
            return nothing;
        };
        let Some(cite) = cite else {
            let help = "write it as `cite = { instrument = \"...\", article = \"...\" }`".to_owned();
            faults.add_with_help(file, place, "`cite` is missing", Some(help));
            return nothing;
        };
        let found = self.instruments.iter().enumerate().find(|(_, one)| one.id == cite.instrument);
        let Some((at, instrument)) = found else {
            let known = self.instruments.iter().map(|one| one.id.as_str());
            if faults.trusts("instruments.toml") {
                faults.unknown(file, place, "instrument", &cite.instrument, known);
            }
            return nothing;
        };
        self.statutes.check((file, place), mark, instrument, cite.article.as_deref(), faults);
        let evidence = match mark {
            MarkShape::L => EvidenceMark::Official,
            MarkShape::R => EvidenceMark::Reported,
            MarkShape::S => EvidenceMark::Founding,
            MarkShape::O => EvidenceMark::Office,
        };
        Source {
            evidence,
            citation: Citation { instrument: u16::try_from(at).unwrap_or(u16::MAX), article: cite.article.clone() },
        }
    }
}

fn instruments(sources: &Sources, faults: &mut Faults) -> Vec<Instrument> {
    let file = "instruments.toml";
    let Some(read): Option<InstrumentsFile> = sources.parse(file, faults) else { return Vec::new() };
    unique(file, "instrument", read.instrument.iter().map(|one| one.id.as_str()), faults);
    for one in read.instrument.iter().filter(|one| one.in_force.is_some()) {
        faults.date(file, &format!("{}.in_force", one.id), one.in_force.as_ref());
    }
    unique(file, "kind of source without articles", read.no_articles.iter().map(|one| one.id.as_str()), faults);
    let told = |kind: &NoArticlesShape| (kind.id.clone(), faults.text(file, &kind.id, "`text`", kind.text.as_ref()));
    let kinds: BTreeMap<String, String> = read.no_articles.iter().map(told).collect();
    let instrument = |one: InstrumentShape| {
        let no_articles = one.no_articles.as_ref().map(|kind| {
            kinds.get(kind).cloned().unwrap_or_else(|| {
                let known = kinds.keys().map(String::as_str);
                let help = "say under `[[no_articles]]` why such a source has no article";
                faults.unknown_or(file, &one.id, "kind of source without articles", kind, known, Some(help));
                String::new()
            })
        });
        Instrument { id: one.id, name: one.name, number: one.number, issued: one.issued, no_articles }
    };
    read.instrument.into_iter().map(instrument).collect()
}

fn standard(shape: StandardShape, faults: &mut Faults) -> Standard {
    let file = "standards.toml";
    let place = shape.id.as_str();
    let mut values: Vec<DatedYuan> = Vec::new();
    for value in &shape.value {
        let source = faults.text(file, place, "`source` of a value", value.source.as_ref());
        let Some(from) = faults.date(file, place, value.from.as_ref()) else { continue };
        if values.last().is_some_and(|last| from <= last.from) {
            faults.add(file, place, format!("the dates overlap: {from} is not after the value before it"));
        }
        values.push(DatedYuan { from, yuan: value.yuan, source });
    }
    if values.is_empty() {
        faults.add(file, place, "there is no value");
    }
    let evidence = match shape.evidence {
        Some(MarkShape::L) => EvidenceMark::Official,
        Some(MarkShape::R) => EvidenceMark::Reported,
        Some(MarkShape::S | MarkShape::O) | None => {
            faults.add(file, place, "a yuan value needs `evidence` L or R");
            EvidenceMark::Office
        }
    };
    let confirm = faults.text(file, place, "`confirm`", shape.confirm.as_ref());
    let super::format::Unit::YuanPerMonth = shape.unit;
    Standard { id: shape.id, name: shape.name, evidence, confirm, values }
}

fn unique<'a>(file: &str, what: &str, ids: impl Iterator<Item = &'a str>, faults: &mut Faults) {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            faults.add(file, id, format!("this {what} is declared twice"));
        }
    }
}
