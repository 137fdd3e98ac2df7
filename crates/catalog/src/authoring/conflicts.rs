//! From `conflicts.toml` to what cannot be had together.

use std::collections::BTreeSet;

use zhucan_rules::{Condition, ConditionId, Test};

use super::facts::FactsRead;
use super::fault::Faults;
use super::format::{BenefitShape, ConflictShape, ConflictsFile};
use super::programme::place_of;
use super::shared::Shared;
use super::sources::Sources;
use crate::catalogue::ProgrammeId;
use crate::handbook::{Benefit, Conflict, Party};

const FILE: &str = "conflicts.toml";

/// What every conflict is read with.
pub(crate) struct Read<'a> {
    pub(crate) facts: &'a FactsRead,
    pub(crate) shared: &'a Shared,
    pub(crate) programmes: &'a [String],
}

impl Read<'_> {
    pub(crate) fn conflicts(&self, sources: &Sources, faults: &mut Faults) -> (Vec<Benefit>, Vec<Conflict>) {
        let Some(file): Option<ConflictsFile> = sources.parse(FILE, faults) else { return Default::default() };
        let mut seen = BTreeSet::new();
        for one in &file.benefit {
            if !seen.insert(one.id.as_str()) || self.programmes.contains(&one.id) {
                let help = Some("give this one an id of its own".to_owned());
                faults.add_with_help(FILE, &one.id, "another benefit or programme has this id", help);
            }
        }
        let benefits: Vec<Benefit> = file.benefit.iter().map(|one| self.benefit(one, faults)).collect();
        let named: Vec<&str> = file.benefit.iter().map(|one| one.id.as_str()).collect();
        let conflicts =
            (1..).zip(&file.conflict).map(|(number, one)| self.conflict(number, one, &named, faults)).collect();
        for id in &named {
            if !file.conflict.iter().any(|one| one.one == **id || one.against.iter().any(|other| other == id)) {
                let help = Some("write the conflict, or take the benefit out".to_owned());
                faults.add_with_help(FILE, *id, "no conflict speaks of this benefit", help);
            }
        }
        (benefits, conflicts)
    }

    fn benefit(&self, shape: &BenefitShape, faults: &mut Faults) -> Benefit {
        let place = shape.id.as_str();
        let known = || self.programmes.iter().map(String::as_str);
        let programme = shape.programme.as_ref();
        let standards = || self.shared.standards.iter().map(|one| one.id.as_str());
        let standard = shape.standard.as_ref();
        Benefit {
            id: shape.id.clone(),
            name: faults.text(FILE, place, "`name`", shape.name.as_ref()),
            programme: programme.and_then(|id| place_of(FILE, place, "programme", id, known, faults)).map(ProgrammeId),
            held_when: self.held_when(shape, faults),
            standard: standard.and_then(|id| place_of(FILE, place, "standard", id, standards, faults)),
        }
    }

    fn held_when(&self, shape: &BenefitShape, faults: &mut Faults) -> Option<Condition> {
        let table = self.facts.table((FILE, shape.id.as_str()), &shape.held_when, faults);
        let test = |one| Condition::Test(Test { id: ConditionId(0), any_of: vec![one] });
        let tests: Vec<Condition> = table.into_iter().map(test).collect();
        (!tests.is_empty()).then_some(Condition::All(tests))
    }

    fn conflict(&self, number: usize, shape: &ConflictShape, benefits: &[&str], faults: &mut Faults) -> Conflict {
        let place = format!("conflict {number}");
        if shape.against.is_empty() || shape.against.contains(&shape.one) {
            let help = Some("name at least one thing, and not `one` itself".to_owned());
            faults.add_with_help(FILE, &place, "`against` does not say what `one` excludes", help);
        }
        let mut party = |id: &str| {
            let programme = self.programmes.iter().position(|one| one == id).and_then(|at| u16::try_from(at).ok());
            let benefit = benefits.iter().position(|one| *one == id).and_then(|at| u16::try_from(at).ok());
            programme.map(|at| Party::Programme(ProgrammeId(at))).or(benefit.map(Party::Benefit)).or_else(|| {
                let known = self.programmes.iter().map(String::as_str).chain(benefits.iter().copied());
                let otherwise = Some("declare it as a `[[benefit]]`");
                faults.unknown_or(FILE, &place, "programme or benefit", id, known, otherwise);
                None
            })
        };
        let one = party(&shape.one);
        let against = shape.against.iter().filter_map(|id| party(id)).collect();
        Conflict {
            one: one.unwrap_or(Party::Benefit(u16::MAX)),
            against,
            text: faults.text(FILE, &place, "`text`", shape.text.as_ref()),
            source: self.shared.source((FILE, &place), shape.evidence, shape.cite.as_ref(), faults),
        }
    }
}
