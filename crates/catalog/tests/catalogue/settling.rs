//! What to find out: compared with an enumeration of everybody in the small city.

use std::collections::BTreeMap;

use zhucan_catalog::{Household, ProgrammeId};
use zhucan_rules::{Classes, Condition, Evidence, FactId, FactSet, Outcome, Verdict};

use crate::small::{catalogue, handbook, today};

/// Everybody in the small city, by the class of each fact that some rule or impossible combination looks at.
struct Everybody {
    facts: Vec<FactId>,
    people: Vec<Vec<u8>>,
}

impl Everybody {
    fn new() -> Self {
        let asked = |fact: &FactId| catalogue().facts.get(*fact).unwrap().id != "upkeep";
        let facts: Vec<FactId> = catalogue().facts.askable().iter().filter(asked).collect();
        let mut people = vec![Vec::new()];
        for fact in &facts {
            let classes = 0..catalogue().facts.get(*fact).unwrap().classes();
            people = people
                .iter()
                .flat_map(|person: &Vec<u8>| classes.clone().map(move |class| [person.as_slice(), &[class]].concat()))
                .collect();
        }
        let mut all = Self { facts, people: Vec::new() };
        people.retain(|person| !handbook().impossible.iter().any(|one| one.combination.covers(&all.evidence(person))));
        all.people = people;
        all
    }

    fn evidence(&self, person: &[u8]) -> Evidence {
        let mut evidence = Evidence::nothing_known(&catalogue().facts);
        for (fact, class) in self.facts.iter().zip(person) {
            evidence.narrow(*fact, Classes::only(*class));
        }
        evidence
    }

    fn verdicts(&self, rule: &Condition) -> Vec<Verdict> {
        self.people.iter().map(|person| rule.verdict(&self.evidence(person))).collect()
    }

    /// The numbers of those who fit what is known.
    fn fitting(&self, known: &[Option<u8>]) -> Vec<usize> {
        let fits =
            |person: &Vec<u8>| person.iter().zip(known).all(|(class, known)| known.is_none_or(|known| known == *class));
        (0..self.people.len()).filter(|number| fits(&self.people[*number])).collect()
    }

    /// Whether those who answer these facts the same have the same verdict.
    fn settles(&self, verdicts: &[Verdict], fitting: &[usize], facts: FactSet) -> bool {
        let mut told: BTreeMap<Vec<u8>, Verdict> = BTreeMap::new();
        fitting.iter().all(|number| {
            let own = self.facts.iter().zip(&self.people[*number]).filter(|(fact, _)| facts.contains(**fact));
            let key = own.map(|(_, class)| *class).collect();
            *told.entry(key).or_insert(verdicts[*number]) == verdicts[*number]
        })
    }

    /// Every set of facts, the smallest first.
    fn sets(&self) -> Vec<FactSet> {
        let set = |bits: u32| {
            let own = self.facts.iter().enumerate().filter(|(at, _)| bits & (1 << at) != 0);
            own.map(|(_, fact)| *fact).collect::<FactSet>()
        };
        let mut sets: Vec<FactSet> = (0..1 << self.facts.len()).map(set).collect();
        sets.sort_by_key(|set| set.len());
        sets
    }

    fn household(&self, known: &[Option<u8>]) -> Household {
        let mut household = Household::new();
        for (fact, class) in self.facts.iter().zip(known) {
            let fact = catalogue().facts.get(*fact).unwrap();
            if let Some(class) = class {
                household.say(catalogue(), &fact.id, &fact.spell(fact.representative(*class))).unwrap();
            }
        }
        household
    }

    /// Every partial answer, or as many of them as `every` leaves.
    fn partial_answers(&self, every: usize) -> Vec<Vec<Option<u8>>> {
        let mut all = vec![Vec::new()];
        for fact in &self.facts {
            let classes = catalogue().facts.get(*fact).unwrap().classes();
            let answers: Vec<Option<u8>> = (0..classes).map(Some).chain([None]).collect();
            all = all
                .iter()
                .flat_map(|known: &Vec<Option<u8>>| answers.iter().map(move |one| [known.as_slice(), &[*one]].concat()))
                .collect();
        }
        all.into_iter().step_by(every).collect()
    }
}

/// The rules of the day, each with everybody's verdict.
fn rules(everybody: &Everybody) -> Vec<(ProgrammeId, Vec<Verdict>)> {
    let rule = |(id, _)| Some((id, everybody.verdicts(&handbook().rule(catalogue(), id, today())?.1.condition)));
    catalogue().programmes().filter_map(rule).collect()
}

#[test]
fn no_fewer_facts_settle_an_open_programme_than_are_named() {
    let everybody = Everybody::new();
    let sets = everybody.sets();
    let (mut several, mut seen) = (0, 0);
    for known in everybody.partial_answers(1) {
        let fitting = everybody.fitting(&known);
        let household = everybody.household(&known);
        for (id, verdicts) in rules(&everybody).iter().filter(|_| !fitting.is_empty()) {
            let found = catalogue().settling(*id, &household, today());
            let fewest = sets.iter().find(|set| everybody.settles(verdicts, &fitting, **set)).unwrap();
            assert_eq!(found.len(), fewest.len(), "{known:?}: {found:?} {fewest:?}");
            assert!(everybody.settles(verdicts, &fitting, found), "{known:?}: {found:?}");
            let open = matches!(catalogue().assess_one(*id, &household, today()).unwrap().outcome, Outcome::Open(_));
            assert_eq!(open, !found.is_empty());
            several += usize::from(found.len() > 1);
            seen += usize::from(open);
        }
    }
    assert!(seen > 500 && several > 100, "{seen} {several}");
}

#[test]
fn what_is_worth_finding_counts_the_programmes_it_settles_and_those_it_is_needed_for() {
    let everybody = Everybody::new();
    let rules = rules(&everybody);
    let mut seen = 0;
    for known in everybody.partial_answers(5) {
        let fitting = everybody.fitting(&known);
        let household = everybody.household(&known);
        let assessment = catalogue().assess(&household, today());
        let found = catalogue().worth_finding(&household, today(), &assessment);
        let needed: Vec<FactSet> = rules
            .iter()
            .map(|(id, _)| catalogue().settling(*id, &household, today()))
            .filter(|_| !fitting.is_empty())
            .collect();
        let all = needed.iter().fold(FactSet::EMPTY, |all, one| all.or(*one));
        assert_eq!(found.iter().map(|one| one.fact).collect::<FactSet>(), all);
        for one in &found {
            let alone: FactSet = [one.fact].into_iter().collect();
            let settled = |(_, verdicts): &&(ProgrammeId, Vec<Verdict>)| {
                !everybody.settles(verdicts, &fitting, FactSet::EMPTY) && everybody.settles(verdicts, &fitting, alone)
            };
            assert_eq!(one.settles, rules.iter().filter(settled).count(), "{known:?} {one:?}");
            assert_eq!(one.needed_for, needed.iter().filter(|set| set.contains(one.fact)).count(), "{known:?} {one:?}");
            seen += 1;
        }
        let order: Vec<_> = found.iter().map(|one| std::cmp::Reverse((one.settles, one.needed_for))).collect();
        assert!(order.is_sorted(), "{found:?}");
    }
    assert!(seen > 100, "{seen}");
}
