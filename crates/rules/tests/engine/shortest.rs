//! How near the order of questions comes to the shortest interview, by an enumeration of every order.

use std::collections::HashMap;

use zhucan_rules::{Diagram, Fact, FactId, FactSet, Facts, ScreenId, compile, rank_screens};

use crate::dice::Dice;
use crate::enumeration::{Known, Verdicts, with};
use crate::oracle::places;
use crate::world::World;

const WORLDS: u64 = 400;

/// The interview in one world, where a question may wait for others.
struct Interview<'a> {
    world: &'a World,
    facts: Facts,
    tables: Vec<Verdicts>,
    diagrams: Vec<Diagram>,
    least: HashMap<Known, f64>,
    ours: HashMap<Known, f64>,
}

impl<'a> Interview<'a> {
    fn new(world: &'a World, dice: &mut Dice) -> Self {
        let mut declared: Vec<Fact> = world.facts.iter().map(|(_, fact)| fact.clone()).collect();
        for (at, fact) in declared.iter_mut().enumerate().skip(1) {
            if dice.chance(30) {
                fact.after = FactSet::from_iter([FactId(u8::try_from(dice.place(at)).unwrap())]);
            }
        }
        let facts = Facts::new(declared);
        let diagrams = world.rules.iter().map(|rule| compile(&facts, rule, &world.impossible).unwrap()).collect();
        let tables = world.rules.iter().map(|rule| world.people.verdicts(rule)).collect();
        Self { world, facts, tables, diagrams, least: HashMap::new(), ours: HashMap::new() }
    }

    /// How often somebody with what is known is drawn, by the priors among the possible.
    fn chance(&self, known: &[Vec<u8>]) -> f64 {
        let weight = |number: usize| {
            let person = self.world.people.person(number);
            let each = self.facts.iter().zip(person);
            each.map(|((_, fact), class)| f64::from(fact.prior.get(usize::from(*class)).map_or(1, |one| (*one).max(1))))
                .product::<f64>()
        };
        self.world.people.completions(known).into_iter().map(weight).sum()
    }

    /// The screens that can matter and need not wait.
    fn screens(&self, known: &[Vec<u8>]) -> Vec<ScreenId> {
        let relevant = self.tables.iter().flat_map(|table| {
            let facts = self.world.people.relevant(table, known);
            let tied = facts.is_empty() && self.world.people.reachable(table, known).len() > 1;
            if tied { places(self.facts.askable()) } else { facts }
        });
        let relevant: Vec<usize> = relevant.filter(|fact| known[*fact].len() > 1).collect();
        let meets = |facts: FactSet| places(facts).iter().any(|fact| relevant.contains(fact));
        let waits = |on_screen: FactSet| {
            let mut after = places(on_screen).into_iter().map(|fact| self.fact(fact).after);
            after.any(|after| meets(after.without(on_screen)))
        };
        let all: Vec<_> = self.facts.screens().filter(|(_, on_screen)| meets(*on_screen)).collect();
        let held_back = all.iter().any(|(_, on_screen)| !waits(*on_screen));
        let free = all.into_iter().filter(|(_, on_screen)| !(held_back && waits(*on_screen)));
        free.map(|(screen, _)| screen).collect()
    }

    fn fact(&self, at: usize) -> &Fact {
        self.facts.get(FactId(u8::try_from(at).unwrap())).unwrap()
    }

    /// The screens to expect when this one is asked next.
    fn through(&mut self, known: &[Vec<u8>], screen: ScreenId, rest: fn(&mut Self, &Known) -> f64) -> f64 {
        let mut told = vec![known.to_vec()];
        for fact in places(self.facts.on_screen(screen)) {
            told = told.iter().flat_map(|then| then[fact].iter().map(|class| with(then, fact, *class))).collect();
        }
        let mut expected = 1.0;
        let all = self.chance(known);
        for then in told {
            let chance = self.chance(&then);
            if chance > 0.0 {
                expected += chance / all * rest(self, &then);
            }
        }
        expected
    }

    /// The least number of screens to expect.
    fn least(&mut self, known: &Known) -> f64 {
        if let Some(least) = self.least.get(known) {
            return *least;
        }
        let screens = self.screens(known);
        let each: Vec<f64> = screens.into_iter().map(|one| self.through(known, one, Self::least)).collect();
        let least = each.into_iter().reduce(f64::min).unwrap_or(0.0);
        self.least.insert(known.clone(), least);
        least
    }

    /// The number of screens to expect in our order.
    fn ours(&mut self, known: &Known) -> f64 {
        if let Some(ours) = self.ours.get(known) {
            return *ours;
        }
        let programmes: Vec<&Diagram> = self.diagrams.iter().collect();
        let evidence = self.world.evidence(known);
        let ranked = rank_screens(&self.facts, &programmes, &evidence, FactSet::EMPTY, None);
        let ours = ranked.first().map_or(0.0, |best| self.through(known, best.screen, Self::ours));
        self.ours.insert(known.clone(), ours);
        ours
    }
}

#[test]
fn few_programmes_are_asked_about_in_nearly_the_shortest_order_there_is() {
    let (mut shortest, mut asked, mut equal, mut tried) = (0.0, 0.0, 0, 0);
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        let mut interview = Interview::new(&world, &mut dice);
        let known = world.nothing_known();
        if world.facts.len() > 5 || world.people.completions(&known).is_empty() {
            continue;
        }
        let (least, ours) = (interview.least(&known), interview.ours(&known));
        assert!(ours >= least - 1e-9, "{ours} screens are fewer than the least, {least}, in {world:#?}");
        tried += 1;
        equal += u32::from(ours <= least + 1e-9);
        shortest += least;
        asked += ours;
    }
    assert!(tried > 300, "only {tried} worlds were tried");
    assert!(equal * 100 >= tried * 98, "only in {equal} of {tried} worlds is the order the shortest");
    assert!(asked <= shortest * 1.004, "{asked} screens instead of {shortest}");
}
