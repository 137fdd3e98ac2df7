//! The real policy, and people drawn at random.

use std::path::Path;
use std::sync::OnceLock;

use zhucan_catalog::authoring::{Authored, Sources, compile};
use zhucan_catalog::{Catalogue, Household};
use zhucan_roster::{People, Row};
use zhucan_rules::{Classes, Evidence, Kind, Value};

/// The policy of the city.
pub(crate) fn policy() -> &'static Authored {
    static POLICY: OnceLock<Authored> = OnceLock::new();
    POLICY.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policy");
        compile(&Sources::read(&folder).unwrap()).unwrap()
    })
}

/// Chance that can be repeated (`SplitMix64`).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(count).unwrap()).unwrap()
    }

    /// Somebody of whom each fact is known `known` times of a hundred. What one person cannot say together is dropped,
    /// unless `impossible`.
    pub(crate) fn household(&mut self, catalogue: &Catalogue, known: usize, impossible: bool) -> Household {
        let mut given = Vec::new();
        for (id, fact) in catalogue.facts.iter() {
            if self.below(100) < known {
                let value = match &fact.kind {
                    Kind::Choice(values) => self.below(values.len()),
                    Kind::Whole { from, to, .. } => usize::from(*from) + self.below(usize::from(to - from) + 1),
                };
                given.push((id, Some(Value(value.try_into().unwrap()))));
            } else if self.below(10) == 0 {
                given.push((id, None));
            }
        }
        // In another order each time, so that it is not always the same answers that are dropped.
        for at in (1..given.len()).rev() {
            given.swap(at, self.below(at + 1));
        }
        let (mut household, dropped) = Household::of(catalogue, &given);
        if impossible && !dropped.is_empty() {
            household = Household::new();
            for (id, value) in given {
                let fact = catalogue.facts.get(id).unwrap();
                if let Some(value) = value {
                    household.say(catalogue, &fact.id, &fact.spell(value)).unwrap();
                }
            }
        }
        household
    }

    /// Somebody of whom everything is known.
    pub(crate) fn complete(&mut self, catalogue: &Catalogue) -> Household {
        let mut household = Household::new();
        let mut evidence = Evidence::nothing_known(&catalogue.facts);
        for (id, fact) in catalogue.facts.iter() {
            let left: Vec<u8> = catalogue.possibility.classes_left(&evidence, id).iter().collect();
            let class = left[self.below(left.len())];
            evidence.narrow(id, Classes::only(class));
            household.say(catalogue, &fact.id, &fact.spell(fact.representative(class))).unwrap();
        }
        household
    }

    /// Several of them: of some everything is known, of some little.
    pub(crate) fn households(&mut self, catalogue: &Catalogue, count: usize) -> Vec<Household> {
        (0..count)
            .map(|_| {
                let known = [100, 100, 95, 80, 50, 20, 0][self.below(7)];
                let impossible = self.below(50) == 0;
                self.household(catalogue, known, impossible)
            })
            .collect()
    }
}

/// The households as people of a roster.
pub(crate) fn people(catalogue: &Catalogue, households: &[Household]) -> People {
    let mut people = People::new(&catalogue.facts);
    for (line, household) in (2..).zip(households) {
        people.push(Row { id: format!("P{line}"), line }, household);
    }
    people
}
