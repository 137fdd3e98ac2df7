//! Two policies compared: whose verdicts change, and what else is told differently.

use std::collections::{BTreeMap, BTreeSet};

use zhucan_rules::{
    Classes, Date, Diagram, Evidence, FactId, Impossible, Kind, Outcome, Verdict, VerdictPair, VerdictSet,
    compile as compile_rule, fewer_answers, verdict_pairs,
};

use super::Authored;
use super::changed::{self, Changed, SharedChange};
use super::conditions::Conditions;
use super::facts::{self, FactsRead};
use super::fault::{Fault, Faults};
use super::format::{FactsFile, ProgrammeFile, TreeShape};
use super::shared::Shared;
use super::sources::Sources;
use crate::catalogue::ProgrammeId;
use crate::household::Household;

/// One policy: its files, and what they were compiled to.
#[derive(Debug, Clone, Copy)]
pub struct Policy<'a> {
    /// The files.
    pub sources: &'a Sources,
    /// What they were compiled to.
    pub authored: &'a Authored,
}

/// What differs between two policies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The programmes that differ in something, in the order of the new policy, those that were removed last.
    pub programmes: Vec<Compared>,
    /// What programmes share and is told differently.
    pub shared: Vec<SharedChange>,
}

impl Comparison {
    /// Whether nothing differs.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.programmes.is_empty() && self.shared.is_empty()
    }
}

/// A programme that differs in something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The id, in the new policy where it is in that.
    pub id: String,
    /// The official name.
    pub name: String,
    /// What became of its verdicts.
    pub verdicts: VerdictsCompared,
    /// The id that it had in the old policy, where that is another: both have the same official name.
    pub before: Option<String>,
    /// What else is told differently.
    pub told: Vec<Changed>,
}

/// What became of a programme's verdicts on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VerdictsCompared {
    /// Only the new policy has the programme.
    Added,
    /// Only the old policy has it.
    Removed,
    /// Nobody's verdict changes.
    Same,
    /// Only the new policy has a rule for it on the day.
    RuleAdded,
    /// Only the old policy has a rule for it on the day.
    RuleRemoved,
    /// The old rule tests what the new policy's facts do not have; with the old policy's places.
    Untold(Vec<Fault>),
    /// For each pair of verdicts that some household has, one such household.
    Changed(Vec<Witness>),
}

/// A household whose verdict changes. Without any one of its answers a verdict would be open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// The verdict by the old policy.
    pub before: Verdict,
    /// The verdict by the new policy.
    pub after: Verdict,
    /// What the household says, in declared order.
    pub answers: Vec<WitnessAnswer>,
    /// Why the old policy does not take these answers, where it does not: one of its facts, values or impossible
    /// combinations is another.
    pub refused_before: Option<String>,
}

/// One answer of a household whose verdict changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WitnessAnswer {
    /// The fact.
    pub fact: String,
    /// The value as the contract spells it.
    pub value: String,
    /// The last whole number that would do as well; nothing for a choice.
    pub up_to: Option<u16>,
}

/// Compares two policies that have no fault, on one day.
///
/// Exact: verdicts are compared for everybody whom the new policy takes to be possible. The old rules are compiled over
/// the new facts, with whole numbers cut where the rules of either policy cut them.
#[must_use]
pub fn compare(old: Policy<'_>, new: Policy<'_>, on: Date) -> Comparison {
    let both = Both::read(old, new, on);
    let name = |policy: Policy<'_>, id: ProgrammeId| policy.authored.handbook.entry(id).map(|one| one.name.clone());
    let (old_ones, new_ones) = (old.authored.catalogue.programmes(), new.authored.catalogue.programmes());
    let mut gone: Vec<_> = old_ones.filter(|(_, one)| new.authored.catalogue.find(&one.id).is_none()).collect();
    let mut programmes = Vec::new();
    for (at, programme) in new_ones {
        let title = name(new, at);
        let same = old.authored.catalogue.find(&programme.id);
        let renamed = || gone.iter().position(|(other, _)| same.is_none() && name(old, *other) == title);
        let renamed = renamed().map(|place| gone.remove(place).0);
        let old_id = same.or(renamed).and_then(|id| old.authored.catalogue.programme(id)).map(|one| one.id.clone());
        let (verdicts, told) = match &old_id {
            None => (VerdictsCompared::Added, Vec::new()),
            Some(old_id) => (both.verdicts(old_id, &programme.id), both.told(old_id, &programme.id)),
        };
        let before = old_id.filter(|_| renamed.is_some());
        if verdicts != VerdictsCompared::Same || !told.is_empty() || before.is_some() {
            let name = title.unwrap_or_default();
            programmes.push(Compared { id: programme.id.clone(), name, verdicts, before, told });
        }
    }
    for (at, programme) in gone {
        let name = name(old, at).unwrap_or_default();
        let verdicts = VerdictsCompared::Removed;
        programmes.push(Compared { id: programme.id.clone(), name, verdicts, before: None, told: Vec::new() });
    }
    Comparison { programmes, shared: changed::shared(old.sources, new.sources) }
}

/// Both policies over the same facts.
struct Both<'a> {
    old: Policy<'a>,
    new: Policy<'a>,
    on: Date,
    facts: Option<FactsRead>,
    combinations: Vec<Impossible>,
    old_side: Written,
    new_side: Written,
}

/// What one policy's files say, before it is compiled.
struct Written {
    programmes: BTreeMap<String, ProgrammeFile>,
    shared: Shared,
}

impl<'a> Both<'a> {
    fn read(old: Policy<'a>, new: Policy<'a>, on: Date) -> Self {
        // Neither has a fault: whatever is reported on the way was reported before, or is not asked about here.
        let mut ignored = Faults::default();
        let before: Vec<(String, ProgrammeFile)> = old.sources.parse_all("programmes/", &mut ignored);
        let after: Vec<(String, ProgrammeFile)> = new.sources.parse_all("programmes/", &mut ignored);
        let file: Option<FactsFile> = new.sources.parse("facts.toml", &mut ignored);
        let count = before.len();
        let mut all = before;
        all.extend(after);
        let facts = file.map(|file| facts::read(&file, &all, &mut ignored));
        let facts = facts.map(|read| FactsRead { not_asked: BTreeSet::new(), ..read });
        let after = all.split_off(count);
        let mut written = |sources: &Sources, files: Vec<(String, ProgrammeFile)>| Written {
            programmes: files.into_iter().map(|(_, file)| (file.id.clone(), file)).collect(),
            shared: Shared::read(sources, &mut ignored),
        };
        let (old_side, new_side) = (written(old.sources, all), written(new.sources, after));
        let combinations = facts.as_ref().map(FactsRead::combinations).unwrap_or_default();
        Self { old, new, on, facts, combinations, old_side, new_side }
    }

    fn told(&self, old: &str, new: &str) -> Vec<Changed> {
        let text = |sources: &'a Sources, id: &str| sources.text(&format!("programmes/{id}.toml")).unwrap_or_default();
        changed::programme(text(self.old.sources, old), text(self.new.sources, new))
    }

    fn verdicts(&self, old: &str, new: &str) -> VerdictsCompared {
        let rule_at = |policy: Policy<'_>, id: &str| {
            let catalogue = &policy.authored.catalogue;
            catalogue.programme(catalogue.find(id)?)?.rule_at(self.on)
        };
        let (before, after) = match (rule_at(self.old, old), rule_at(self.new, new)) {
            (Some(before), Some(after)) => (before, after),
            (None, None) => return VerdictsCompared::Same,
            (None, Some(_)) => return VerdictsCompared::RuleAdded,
            (Some(_), None) => return VerdictsCompared::RuleRemoved,
        };
        let Some(read) = &self.facts else { return VerdictsCompared::Same };
        let diagrams = self
            .compiled(read, &self.old_side, old, before)
            .and_then(|before| Ok((before, self.compiled(read, &self.new_side, new, after)?)));
        let (before, after) = match diagrams {
            Ok(both) => both,
            Err(faults) => return VerdictsCompared::Untold(faults),
        };
        let changed = verdict_pairs(&before, &after).into_iter().filter(|pair| pair.before != pair.after);
        let diagrams = [&before, &after];
        let witnesses: Vec<Witness> = changed.map(|pair| self.witness(read, old, diagrams, &pair)).collect();
        if witnesses.is_empty() { VerdictsCompared::Same } else { VerdictsCompared::Changed(witnesses) }
    }

    /// The rule over the common facts, or what it tests and they do not have.
    fn compiled(&self, read: &FactsRead, side: &Written, id: &str, at: usize) -> Result<Diagram, Vec<Fault>> {
        let file = format!("programmes/{id}.toml");
        let Some((shape, rule)) = side.programmes.get(id).and_then(|shape| Some((shape, shape.rule.get(at)?))) else {
            return Ok(Diagram::default());
        };
        let mut faults = Faults::default();
        let mut conditions = Conditions::read(&file, &shape.condition, read, &side.shared, &mut faults);
        let condition = conditions.tree("rule", &rule.requires, &mut faults);
        let mut names = BTreeSet::new();
        named(&rule.requires, &mut names);
        let mut missing = faults.into_sorted();
        missing.retain(|fault| names.contains(fault.place.trim_start_matches("condition.")));
        if !missing.is_empty() {
            return Err(missing);
        }
        compile_rule(&read.facts, &condition, &self.combinations).map_err(|error| {
            vec![Fault { file, place: format!("rule {}", at + 1), message: error.to_string(), help: None }]
        })
    }

    /// Somebody with these verdicts, with as few answers as settle both: over the common facts, and, where it takes the
    /// answers, by the old policy with its own impossible combinations.
    fn witness(&self, read: &FactsRead, old: &str, [before, after]: [&Diagram; 2], pair: &VerdictPair) -> Witness {
        let told = |known: &[(FactId, u8)]| -> Vec<WitnessAnswer> {
            known.iter().filter_map(|(fact, class)| answer(read, *fact, *class)).collect()
        };
        let taken_before = self.old_outcome(old, &told(&pair.answers)).is_ok();
        let settled = |known: &[(FactId, u8)]| {
            let mut evidence = Evidence::nothing_known(&read.facts);
            for (fact, class) in known {
                evidence.narrow(*fact, Classes::only(*class));
            }
            before.verdicts(&evidence) == VerdictSet::only(pair.before)
                && after.verdicts(&evidence) == VerdictSet::only(pair.after)
                && (!taken_before || self.old_outcome(old, &told(known)) == Ok(Some(Outcome::Decided(pair.before))))
        };
        let answers = told(&fewer_answers(&pair.answers, settled));
        let refused_before = self.old_outcome(old, &answers).err();
        Witness { before: pair.before, after: pair.after, answers, refused_before }
    }

    /// What the old policy says to these answers, or why it does not take them.
    fn old_outcome(&self, programme: &str, answers: &[WitnessAnswer]) -> Result<Option<Outcome>, String> {
        let Authored { catalogue, handbook, .. } = self.old.authored;
        let mut household = Household::new();
        let said = answers.iter().try_for_each(|one| household.say(catalogue, &one.fact, &one.value));
        said.and_then(|()| household.check(catalogue, handbook)).map_err(|error| error.to_string())?;
        let assessed = catalogue.find(programme).and_then(|id| catalogue.assess_one(id, &household, self.on));
        Ok(assessed.map(|one| one.outcome))
    }
}

fn answer(read: &FactsRead, id: FactId, class: u8) -> Option<WitnessAnswer> {
    let fact = read.facts.get(id)?;
    let up_to = match &fact.kind {
        Kind::Choice(_) => None,
        Kind::Whole { to, starts, .. } => Some(starts.get(usize::from(class) + 1).map_or(*to, |next| next - 1)),
    };
    Some(WitnessAnswer { fact: fact.id.clone(), value: fact.spell(fact.representative(class)), up_to })
}

/// The names of the conditions of a tree.
fn named<'a>(tree: &'a TreeShape, found: &mut BTreeSet<&'a str>) {
    match tree {
        TreeShape::Named(name) => {
            found.insert(name);
        }
        TreeShape::All { all: parts } | TreeShape::Any { any: parts } => {
            for part in parts {
                named(part, found);
            }
        }
        TreeShape::Not { not } => named(not, found),
    }
}
