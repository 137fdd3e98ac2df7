//! From a programme's file to the programme.

use std::collections::BTreeSet;

use zhucan_rules::{Date, compile};

use super::conditions::Conditions;
use super::facts::FactsRead;
use super::fault::Faults;
use super::format::{ActingShape, BasisShape, FamilyShape, MarkShape, ProgrammeFile, RuleShape, ToldShape};
use super::shared::Shared;
use super::sources::Sources;
use crate::acting::Comes;
use crate::catalogue::{DatedRule, Programme, ProgrammeId};
use crate::due::Due;
use crate::entry::{Basis, Entry, Family, Gives, Overlap, RuleTold, Told};

/// The programmes' ids in the order of the catalogue: by part of life, then by id. Files that could not be read come
/// last: they can be named, and no more.
///
/// The file name counts as the id, so that one that differs is one fault and not one more for each mention.
pub(crate) fn names(files: &[(String, ProgrammeFile)], sources: &Sources, faults: &mut Faults) -> Vec<String> {
    let mut order: Vec<(Family, &str)> = Vec::new();
    let mut seen = BTreeSet::new();
    for (file, shape) in files {
        if stem(file) != shape.id {
            faults.add(file, "id", format!("the id `{}` and the file name differ", shape.id));
        }
        if !seen.insert(shape.id.as_str()) {
            let help = Some("give one of them another id and file name".to_owned());
            faults.add_with_help(file, "id", format!("another file already describes `{}`", shape.id), help);
        }
        order.push((family(shape.family), stem(file)));
    }
    order.sort_unstable();
    let unread = sources.within("programmes/").filter(|path| !files.iter().any(|(file, _)| file == path)).map(stem);
    order.into_iter().map(|(_, id)| id).chain(unread).map(str::to_owned).collect()
}

/// `school-aid` of `programmes/school-aid.toml`.
fn stem(file: &str) -> &str {
    file.rsplit('/').next().and_then(|name| name.strip_suffix(".toml")).unwrap_or(file)
}

const fn family(shape: FamilyShape) -> Family {
    match shape {
        FamilyShape::Certificate => Family::Certificate,
        FamilyShape::Subsidies => Family::Subsidies,
        FamilyShape::Assistance => Family::Assistance,
        FamilyShape::Insurance => Family::Insurance,
        FamilyShape::Rehabilitation => Family::Rehabilitation,
        FamilyShape::Education => Family::Education,
        FamilyShape::Home => Family::Home,
        FamilyShape::Travel => Family::Travel,
        FamilyShape::Work => Family::Work,
        FamilyShape::Rights => Family::Rights,
        FamilyShape::Employers => Family::Employers,
    }
}

/// What every programme is built with.
pub(crate) struct Build<'a> {
    pub(crate) read: &'a FactsRead,
    pub(crate) shared: &'a Shared,
    pub(crate) names: &'a [String],
}

impl Build<'_> {
    pub(crate) fn programme(&self, file: &str, shape: &ProgrammeFile, faults: &mut Faults) -> (Programme, Entry) {
        let mut conditions = Conditions::read(file, &shape.condition, self.read, self.shared, faults);
        let (rules, told) = faults.watching(file, |faults| self.rules(file, shape, &mut conditions, faults));
        let offered_when = shape.offered_when.as_ref().map(|when| conditions.tree("offered_when", when, faults));
        let gives = self.gives(file, shape, &mut conditions, faults);
        let windows = self.windows(file, shape, &mut conditions, faults);
        conditions.report_unused(faults);
        whole(file, shape, faults);
        let programme = Programme { id: stem(file).to_owned(), rules, rivals: Vec::new(), offered_when };
        let entry = Entry {
            name: faults.text(file, "name", "the official name", shape.name.as_ref()),
            gloss: faults.text(file, "gloss", "the plain gloss", shape.gloss.as_ref()),
            also: shape.also.clone(),
            family: family(shape.family),
            requires_first: self.programmes(file, "requires_first", &shape.requires_first, faults),
            founding_document: shape.founding_document.clone(),
            checked_on: day(file, "checked_on", shape.checked_on.as_ref(), faults),
            checked: faults.text(
                file,
                "checked",
                "what a second reader compared it with, `checked`,",
                shape.checked.as_ref(),
            ),
            rules: told,
            conditions: conditions.texts,
            gives,
            papers: self.papers(file, shape, faults),
            windows,
            steps: self.told(file, "step", &shape.step, faults),
            limits: self.told(file, "limit", &shape.limit, faults),
            overlaps: self.overlaps(file, shape, faults),
        };
        (programme, entry)
    }

    fn rules(
        &self,
        file: &str,
        shape: &ProgrammeFile,
        conditions: &mut Conditions<'_>,
        faults: &mut Faults,
    ) -> (Vec<DatedRule>, Vec<RuleTold>) {
        let combinations = self.read.combinations();
        let mut rules: Vec<DatedRule> = Vec::new();
        let mut told = Vec::new();
        for (number, rule) in (1..).zip(&shape.rule) {
            let place = format!("rule {number}");
            let condition = conditions.tree(&place, &rule.requires, faults);
            let diagram = match compile(&self.read.facts, &condition, &combinations) {
                Ok(diagram) => diagram,
                Err(error) => {
                    faults.add(file, &place, error.to_string());
                    continue;
                }
            };
            let (from, until) = Self::days(file, &place, rule, faults);
            if rules.last().is_some_and(|last| last.until.is_none_or(|until| from <= until)) {
                let help = Some("end the rule before with `until`, the day before this `from`".to_owned());
                faults.add_with_help(file, &place, "its dates overlap those of the rule before it", help);
            }
            let basis = match rule.basis {
                Some(BasisShape::Commencement) => Basis::Commencement,
                Some(BasisShape::EarliestEvidence) => Basis::EarliestEvidence,
                None => {
                    faults.add(file, &place, "`basis` is missing: commencement or earliest-evidence");
                    Basis::EarliestEvidence
                }
            };
            rules.push(DatedRule { from, until, diagram });
            told.push(RuleTold { basis, condition });
        }
        (rules, told)
    }

    fn days(file: &str, place: &str, rule: &RuleShape, faults: &mut Faults) -> (Date, Option<Date>) {
        let from = faults.date(file, place, rule.from.as_ref());
        let until = rule.until.as_ref().and_then(|until| faults.date(file, place, Some(until)));
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            faults.add(file, place, "it ends before it begins");
        }
        (from.unwrap_or(Date::LAST), until)
    }

    fn gives(
        &self,
        file: &str,
        shape: &ProgrammeFile,
        conditions: &mut Conditions<'_>,
        faults: &mut Faults,
    ) -> Vec<Gives> {
        let mut list = Vec::new();
        for (number, gives) in (1..).zip(&shape.gives) {
            let place = format!("gives {number}");
            let source = self.shared.source((file, &place), gives.evidence, gives.cite.as_ref(), faults);
            let unread = gives.evidence.is_some_and(|mark| matches!(mark, MarkShape::S | MarkShape::O));
            if gives.yuan_per_month.is_some() && unread {
                let help = Some("name the text or the report that has the number, or leave the number out".to_owned());
                faults.add_with_help(file, &place, "an amount needs an L or R source", help);
            }
            list.push(Gives {
                text: faults.text(file, &place, "`text`", gives.text.as_ref()),
                when: gives.when.as_ref().map(|when| conditions.tree(&place, when, faults)),
                yuan_per_month: gives.yuan_per_month,
                at_least: gives.at_least,
                standard: gives.standard.as_ref().and_then(|standard| {
                    let known = || self.shared.standards.iter().map(|one| one.id.as_str());
                    place_of(file, &place, "standard", standard, known, faults)
                }),
                from: day(file, &place, gives.from.as_ref(), faults),
                until: gives.until.as_ref().and_then(|until| faults.date(file, &place, Some(until))),
                source,
            });
        }
        list
    }

    fn told(&self, file: &str, what: &str, shapes: &[ToldShape], faults: &mut Faults) -> Vec<Told> {
        told(self.shared, file, what, shapes, faults)
    }

    fn overlaps(&self, file: &str, shape: &ProgrammeFile, faults: &mut Faults) -> Vec<Overlap> {
        let mut list = Vec::new();
        for (number, overlap) in (1..).zip(&shape.overlap) {
            let place = format!("overlap {number}");
            list.push(Overlap {
                with: self.programmes(file, &place, &overlap.with, faults),
                text: faults.text(file, &place, "`text`", overlap.text.as_ref()),
                source: self.shared.source((file, &place), overlap.evidence, overlap.cite.as_ref(), faults),
            });
        }
        list
    }

    fn programmes(&self, file: &str, place: &str, ids: &[String], faults: &mut Faults) -> Vec<ProgrammeId> {
        let known = || self.names.iter().map(String::as_str);
        ids.iter().filter_map(|id| place_of(file, place, "programme", id, known, faults)).map(ProgrammeId).collect()
    }
}

/// Reports the parts that are missing. What has no test needs neither a rule nor papers.
fn whole(file: &str, shape: &ProgrammeFile, faults: &mut Faults) {
    let test = !shape.directory;
    for (what, missing) in [
        ("rule", test && shape.rule.is_empty()),
        ("gives", shape.gives.is_empty()),
        ("paper", test && shape.paper.is_empty()),
        ("window", shape.window.is_empty()),
        ("step", shape.step.is_empty()),
        ("limit", test && shape.limit.is_empty()),
    ] {
        if missing {
            let help =
                (what == "rule").then(|| "write one, or say `directory = true` where there is no test".to_owned());
            faults.add_with_help(file, what, format!("there is no `[[{what}]]`"), help);
        }
    }
    if shape.directory && !shape.rule.is_empty() {
        let help = Some("take `directory` out, or the rule".to_owned());
        faults.add_with_help(file, "directory", "it is said to have no test, and it has a `[[rule]]`", help);
    }
    if test && shape.offered_when.is_some() {
        let help = Some("leave `offered_when` out".to_owned());
        faults.add_with_help(file, "offered_when", "a programme with a rule is shown by its verdict", help);
    }
}

/// The day, or a fault and a day that no assessment asks about.
fn day(file: &str, place: &str, given: Option<&toml::value::Datetime>, faults: &mut Faults) -> Date {
    faults.date(file, place, given).unwrap_or(Date::LAST)
}

/// Where `given` stands among the known names, or a fault.
pub(crate) fn place_of<'a, I: Iterator<Item = &'a str>>(
    file: &str,
    place: &str,
    what: &str,
    given: &str,
    known: impl Fn() -> I,
    faults: &mut Faults,
) -> Option<u16> {
    let at = known().position(|one| one == given).and_then(|at| u16::try_from(at).ok());
    // Each list has a file of that name. Where it could not be read, nothing is known to be missing from it.
    if at.is_none() && faults.trusts(&format!("{what}s.toml")) {
        faults.unknown(file, place, what, given, known());
    }
    at
}

/// Who acts for the person, as the files name them.
pub(super) fn comes(acting: &[ActingShape]) -> Vec<Comes> {
    let named = |one: &ActingShape| match one {
        ActingShape::Guardian => Comes::Guardian,
        ActingShape::Agent => Comes::Agent,
    };
    acting.iter().map(named).collect()
}

/// Sentences with their sources.
pub(super) fn told(shared: &Shared, file: &str, what: &str, shapes: &[ToldShape], faults: &mut Faults) -> Vec<Told> {
    let mut list = Vec::new();
    for (number, told) in (1..).zip(shapes) {
        let place = format!("{what} {number}");
        if told.hurry && !told.deadline {
            faults.add(file, &place, "what hurries has a time limit; say `deadline = true` too");
        }
        list.push(Told {
            text: faults.text(file, &place, "`text`", told.text.as_ref()),
            deadline: told.deadline,
            hurry: told.hurry,
            free: told.free,
            acting: comes(&told.acting),
            due: told.due.as_ref().and_then(|due| due_day(file, &place, due, told.deadline, faults)),
            source: shared.source((file, &place), told.evidence, told.cite.as_ref(), faults),
        });
    }
    list
}

/// The day by which something is due.
fn due_day(file: &str, place: &str, given: &str, deadline: bool, faults: &mut Faults) -> Option<Due> {
    if !deadline {
        faults.add(file, place, "what is due on a day is a time limit; say `deadline = true` too");
    }
    let due = Due::parse(given);
    if due.is_none() {
        let help = Some("write `month-end`, a day of every year as `12-31`, or one day as `2027-12-31`".to_owned());
        faults.add_with_help(file, place, format!("`{given}` is no day on which something is due"), help);
    }
    due
}
