//! What to choose where benefits exclude each other, and what is given up for it.

use zhucan_rules::{Choice, Classes, Condition, Date, Evidence, Kept, Outcome, Verdict, Worth, compatible_sets};

use crate::catalogue::{Catalogue, ProgrammeId};
use crate::explain::Amount;
use crate::handbook::{Benefit, Conflict, Handbook, Party};
use crate::household::Household;

/// What a household has to choose between.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choices<'a> {
    /// Choices between what it holds and what it could have.
    pub open: Vec<Chosen<'a>>,
    /// Conflicts with something of which nobody knows whether it is held.
    pub notes: Vec<&'a Conflict>,
}

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen<'a> {
    /// The conflicts that make it a choice.
    pub conflicts: Vec<&'a Conflict>,
    /// How sure it is which of the sets is best.
    pub best: Best,
    /// The sets, none of them surely worth less than another.
    pub sets: Vec<Set>,
}

/// How sure it is which set is best.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Best {
    /// The one that is listed.
    Certain,
    /// All that are listed, worth exactly the same.
    Tie,
    /// One of those that are listed; amounts are missing, and the office can compare them.
    Compare,
}

/// What goes together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Set {
    /// What is had.
    pub kept: Vec<Party>,
    /// What is given up for it.
    pub given_up: Vec<Party>,
}

impl Choices<'_> {
    /// The programmes that every best set gives up.
    #[must_use]
    pub fn given_up(&self) -> Vec<ProgrammeId> {
        let certain = self.open.iter().filter(|one| one.best == Best::Certain);
        let parties = certain.flat_map(|one| &one.sets).flat_map(|set| &set.given_up);
        let programme = |party: &Party| match party {
            Party::Programme(id) => Some(*id),
            Party::Benefit(_) => None,
        };
        parties.filter_map(programme).collect()
    }
}

impl Handbook {
    /// What the household has to choose between on the day. The order of programmes and conflicts makes no difference to
    /// what is best.
    #[must_use]
    pub fn choices(&self, catalogue: &Catalogue, household: &Household, on: Date) -> Choices<'_> {
        let looked = Looked {
            handbook: self,
            catalogue,
            household,
            on,
            evidence: catalogue.possibility.tightened(&catalogue.facts, &household.evidence(catalogue)),
        };
        let mut parties: Vec<Party> = Vec::new();
        let mut notes = Vec::new();
        for conflict in &self.conflicts {
            let wanted = conflict.against.iter().any(|party| looked.is_wanted(*party));
            match looked.presence(conflict.one) {
                Presence::Here => {
                    let others = conflict.against.iter().filter(|other| looked.could_be_had(**other, conflict.one));
                    let others: Vec<Party> = others.copied().collect();
                    if !others.is_empty() {
                        for party in others.into_iter().chain([conflict.one]) {
                            let at = parties.partition_point(|one| *one < party);
                            if parties.get(at) != Some(&party) {
                                parties.insert(at, party);
                            }
                        }
                    }
                }
                Presence::Unknown if wanted => notes.push(conflict),
                Presence::Unknown | Presence::Absent => {}
            }
        }
        Choices { open: looked.choose(&parties), notes }
    }
}

/// Whether something is there to be chosen.
enum Presence {
    Here,
    Absent,
    Unknown,
}

struct Looked<'a, 'b> {
    handbook: &'a Handbook,
    catalogue: &'b Catalogue,
    household: &'b Household,
    on: Date,
    evidence: Evidence,
}

impl<'a> Looked<'a, '_> {
    fn benefit(&self, at: u16) -> Option<&'a Benefit> {
        self.handbook.benefits.get(usize::from(at))
    }

    fn presence(&self, party: Party) -> Presence {
        let Party::Benefit(at) = party else {
            return if self.is_wanted(party) { Presence::Here } else { Presence::Absent };
        };
        let Some(benefit) = self.benefit(at) else { return Presence::Absent };
        let wanted = |id: ProgrammeId| self.is_wanted(Party::Programme(id));
        match (&benefit.held_when, benefit.programme) {
            (Some(held), _) => match held.bounds(&self.evidence) {
                (Verdict::Likely, _) => Presence::Here,
                (_, Verdict::NotNow) => Presence::Absent,
                _ => Presence::Unknown,
            },
            (None, Some(id)) if wanted(id) => Presence::Here,
            (None, Some(_)) => Presence::Absent,
            (None, None) => Presence::Unknown,
        }
    }

    fn outcome(&self, id: ProgrammeId) -> Option<Outcome> {
        self.catalogue.assess_one(id, self.household, self.on).map(|one| one.outcome)
    }

    /// Whether the party is likely or to be asked about as things stand.
    fn is_wanted(&self, party: Party) -> bool {
        match party {
            Party::Programme(id) => {
                matches!(self.outcome(id), Some(Outcome::Decided(Verdict::Likely | Verdict::Ask)))
            }
            Party::Benefit(at) => {
                self.benefit(at).and_then(|one| one.programme).is_some_and(|id| self.is_wanted(Party::Programme(id)))
            }
        }
    }

    /// Whether the party is wanted, or is shut out only by what is held and would be wanted without that.
    fn could_be_had(&self, party: Party, held: Party) -> bool {
        if self.is_wanted(party) {
            return true;
        }
        let (Party::Programme(id), Party::Benefit(at)) = (party, held) else { return false };
        let Some(held) = self.benefit(at).and_then(|one| one.held_when.as_ref()) else { return false };
        let Some(rule) = self.catalogue.rule(id, self.on) else { return false };
        if self.outcome(id) != Some(Outcome::Decided(Verdict::NotNow)) {
            return false;
        }
        let mut without = self.household.evidence(self.catalogue);
        self.lift(held, &mut without);
        let verdicts = rule.diagram.verdicts(&without);
        verdicts.contains(Verdict::Likely) || verdicts.contains(Verdict::Ask)
    }

    /// Takes what makes the condition hold out of the evidence.
    fn lift(&self, held: &Condition, evidence: &mut Evidence) {
        match held {
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| self.lift(part, evidence)),
            Condition::Not(part) => self.lift(part, evidence),
            Condition::Test(test) => {
                for (fact, classes) in &test.any_of {
                    let every =
                        self.catalogue.facts.get(*fact).map_or(Classes::default(), |one| Classes::first(one.classes()));
                    evidence.replace(*fact, every.without(*classes));
                }
            }
            Condition::Office(_) => {}
        }
    }

    fn worth(&self, party: Party) -> Worth {
        let exactly =
            |yuan: u32, at_least: bool| if at_least { Worth::between(yuan, None) } else { Worth::exactly(yuan) };
        match party {
            Party::Programme(id) => match self.handbook.amount(self.catalogue, id, self.household, self.on) {
                Some(Amount::Settled(gives)) => {
                    gives.yuan_per_month.map_or(Worth::UNKNOWN, |yuan| exactly(yuan, gives.at_least))
                }
                _ => Worth::UNKNOWN,
            },
            Party::Benefit(at) => {
                let standard = self.benefit(at).and_then(|one| one.standard);
                let standard = standard.and_then(|at| self.catalogue.standards.get(usize::from(at)));
                let value =
                    standard.and_then(|one| one.on(self.on)).filter(|_| !self.catalogue.edition.is_stale(self.on));
                value.map_or(Worth::UNKNOWN, |value| Worth::exactly(value.yuan))
            }
        }
    }

    fn choose(&self, parties: &[Party]) -> Vec<Chosen<'a>> {
        let place = |party: &Party| parties.iter().position(|one| one == party);
        let mut exclusions = Vec::new();
        for conflict in &self.handbook.conflicts {
            let pairs = conflict.against.iter().filter_map(|other| Some((place(&conflict.one)?, place(other)?)));
            exclusions.extend(pairs);
        }
        let worths: Vec<Worth> = parties.iter().map(|party| self.worth(*party)).collect();
        let named = |places: &[usize]| places.iter().filter_map(|at| parties.get(*at)).copied().collect::<Vec<Party>>();
        let set = |kept: &Kept| Set { kept: named(&kept.kept), given_up: named(&kept.given_up) };
        let mut chosen = Vec::new();
        for group in compatible_sets(&worths, &exclusions).groups {
            let members = named(&group.items);
            let (best, sets) = match &group.choice {
                Choice::Certain(kept) => (Best::Certain, vec![set(kept)]),
                Choice::Tie(sets) => (Best::Tie, sets.iter().map(set).collect()),
                Choice::Compare(sets) => (Best::Compare, sets.iter().map(set).collect()),
                Choice::TooMany => (Best::Compare, Vec::new()),
            };
            let about =
                |one: &&Conflict| members.contains(&one.one) && one.against.iter().any(|other| members.contains(other));
            chosen.push(Chosen { conflicts: self.handbook.conflicts.iter().filter(about).collect(), best, sets });
        }
        chosen
    }
}
