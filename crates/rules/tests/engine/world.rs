//! Random small worlds: facts, rules and impossible combinations, and what is known of one person.

use zhucan_rules::{
    Answers, ChangeKind, Classes, Condition, ConditionId, Diagram, Evidence, Fact, FactId, FactSet, Facts, Impossible,
    Kind, Possibility, ScreenId, Test, TopicId, Value, compile,
};

use crate::dice::Dice;
use crate::enumeration::{Enumeration, Known};

/// Two to six facts, one of them a whole number at least, and up to three rules on them.
#[derive(Debug)]
pub(crate) struct World {
    /// The draw that makes this world.
    #[expect(dead_code, reason = "printed when a comparison fails")]
    pub(crate) seed: u64,
    pub(crate) facts: Facts,
    pub(crate) rules: Vec<Condition>,
    pub(crate) impossible: Vec<Impossible>,
    pub(crate) people: Enumeration,
}

impl World {
    /// World number `seed`, and the dice to go on with.
    pub(crate) fn draw(seed: u64) -> (Self, Dice) {
        let mut dice = Dice::new(seed);
        let facts = draw_facts(&mut dice);
        let rules = (0..dice.between(1_u8, 3)).map(|_| draw_rule(&mut dice, &facts, 4, &mut 0)).collect();
        loop {
            let count = dice.between(0_u8, 4);
            let impossible: Vec<_> = (0..count).map(|_| draw_impossible(&mut dice, &facts)).collect();
            let people = Enumeration::new(&facts, &impossible);
            if !people.possible().is_empty() {
                return (Self { seed, facts, rules, impossible, people }, dice);
            }
        }
    }

    pub(crate) fn diagrams(&self) -> Vec<Diagram> {
        self.rules.iter().map(|rule| compile(&self.facts, rule, &self.impossible).unwrap()).collect()
    }

    pub(crate) fn possibility(&self) -> Possibility {
        Possibility::compile(&self.facts, &self.impossible).unwrap()
    }

    /// One of the people who are possible.
    pub(crate) fn someone(&self, dice: &mut Dice) -> Vec<u8> {
        self.people.person(*dice.pick(&self.people.possible())).to_vec()
    }

    pub(crate) fn nothing_known(&self) -> Known {
        self.facts.iter().map(|(_, fact)| (0..fact.classes()).collect()).collect()
    }

    /// What may be known: mostly of someone who is possible, at times of nobody.
    pub(crate) fn draw_known(&self, dice: &mut Dice) -> Known {
        let person = dice.chance(85).then(|| self.someone(dice));
        let mut known = self.nothing_known();
        for (fact, classes) in known.iter_mut().enumerate() {
            if dice.chance(40) {
                continue;
            }
            let kept = person.as_ref().map_or_else(|| *dice.pick(classes), |person| person[fact]);
            let others = if dice.chance(33) { 50 } else { 0 };
            classes.retain(|class| *class == kept || dice.chance(others));
        }
        known
    }

    pub(crate) fn evidence(&self, known: &[Vec<u8>]) -> Evidence {
        let mut evidence = Evidence::nothing_known(&self.facts);
        for ((fact, _), classes) in self.facts.iter().zip(known) {
            evidence.narrow(fact, classes_of(classes));
        }
        evidence
    }

    /// The answers of a person to some of the facts: each with `percent` of chance.
    pub(crate) fn draw_answers(&self, dice: &mut Dice, person: &[u8], percent: u64) -> Answers {
        let mut answers = Answers::new();
        for ((id, fact), class) in self.facts.iter().zip(person) {
            if dice.chance(percent) {
                answers.set(&self.facts, id, draw_value(dice, fact, *class)).unwrap();
            }
        }
        answers
    }

    /// What is known by these answers.
    pub(crate) fn known_by(&self, answers: &Answers) -> Known {
        let mut known = self.nothing_known();
        for (id, value) in answers.iter() {
            known[usize::from(id.0)] = vec![band_of(self.facts.get(id).unwrap(), value)];
        }
        known
    }
}

/// `count` facts of two values, each on its own screen.
pub(crate) fn two_valued(count: u8) -> Facts {
    let fact = |at| Fact {
        id: format!("f{at}"),
        kind: choices(2),
        topic: TopicId(at),
        screen: Some(ScreenId(at)),
        prior: Vec::new(),
        change: ChangeKind::Action,
        moves: vec![(1, 0)],
        after: FactSet::EMPTY,
    };
    Facts::new((0..count).map(fact).collect())
}

/// The class of a value, counted by hand.
pub(crate) fn band_of(fact: &Fact, value: Value) -> u8 {
    match &fact.kind {
        Kind::Choice(_) => u8::try_from(value.0).unwrap(),
        Kind::Whole { starts, .. } => {
            u8::try_from(starts.iter().filter(|start| **start <= value.0).count()).unwrap() - 1
        }
    }
}

pub(crate) fn classes_of(classes: &[u8]) -> Classes {
    Classes(classes.iter().map(|class| 1_u32 << class).sum())
}

/// Some value that falls in `class`.
pub(crate) fn draw_value(dice: &mut Dice, fact: &Fact, class: u8) -> Value {
    match &fact.kind {
        Kind::Choice(_) => Value(u16::from(class)),
        Kind::Whole { to, starts, .. } => {
            let class = usize::from(class);
            let last = starts.get(class + 1).map_or(*to, |next| next - 1);
            Value(dice.between(starts[class], last))
        }
    }
}

fn draw_facts(dice: &mut Dice) -> Facts {
    let count = dice.between(2_u8, 6);
    let whole = dice.between(0, count - 1);
    let mut screen = 0;
    let list = (0..count).map(|at| {
        let classes = dice.between(2_u8, 4);
        screen += u8::from(at > 0 && !dice.chance(25));
        Fact {
            id: format!("f{at}"),
            kind: if at == whole || dice.chance(10) { draw_bands(dice, classes) } else { choices(classes) },
            topic: TopicId(screen / 2),
            screen: Some(ScreenId(screen)),
            prior: (0..dice.between(0, classes)).map(|_| dice.between(0_u32, 5)).collect(),
            change: *dice.pick(&[ChangeKind::Time, ChangeKind::Action, ChangeKind::Fixed]),
            moves: (0..3).map(|_| (dice.between(0, classes - 1), dice.between(0, classes - 1))).collect(),
            after: FactSet::EMPTY,
        }
    });
    Facts::new(list.collect())
}

fn choices(classes: u8) -> Kind {
    Kind::Choice((0..classes).map(|class| format!("v{class}")).collect())
}

pub(crate) fn draw_bands(dice: &mut Dice, classes: u8) -> Kind {
    let from = dice.between(0_u16, 3);
    let mut starts = vec![from];
    while starts.len() < usize::from(classes) {
        starts.push(starts[starts.len() - 1] + dice.between(1_u16, 20));
    }
    Kind::Whole { from, to: starts[starts.len() - 1] + dice.between(0_u16, 20), starts }
}

/// Some classes of a fact: mostly neither none nor all.
fn draw_classes(dice: &mut Dice, fact: &Fact) -> Classes {
    let all = (1_u32 << fact.classes()) - 1;
    if dice.chance(4) { Classes(dice.between(0, all)) } else { Classes(dice.between(1, all - 1)) }
}

fn draw_pairs(dice: &mut Dice, facts: &Facts) -> Vec<(FactId, Classes)> {
    let ids: Vec<FactId> = facts.iter().map(|(id, _)| id).collect();
    let count = *dice.pick(&[1, 1, 1, 2, 2, 3]);
    let one = |_| {
        let id = *dice.pick(&ids);
        (id, draw_classes(dice, facts.get(id).unwrap()))
    };
    (0..count).map(one).collect()
}

fn draw_impossible(dice: &mut Dice, facts: &Facts) -> Impossible {
    let mut when = draw_pairs(dice, facts);
    if when.len() == 1 {
        when.extend(draw_pairs(dice, facts));
    }
    Impossible { when }
}

fn draw_rule(dice: &mut Dice, facts: &Facts, depth: u8, next: &mut u16) -> Condition {
    let shape = dice.between(0_u8, 9);
    if depth == 0 || (shape < 3 && depth < 4) {
        *next += 1;
        let id = ConditionId(*next);
        if dice.chance(10) {
            return Condition::Office(id);
        }
        return Condition::Test(Test { id, any_of: draw_pairs(dice, facts) });
    }
    if shape == 9 {
        return Condition::Not(Box::new(draw_rule(dice, facts, depth - 1, next)));
    }
    let count = if dice.chance(2) { 0 } else { dice.between(1_u8, 3) };
    let parts = (0..count).map(|_| draw_rule(dice, facts, depth - 1, next)).collect();
    if shape.is_multiple_of(2) { Condition::All(parts) } else { Condition::Any(parts) }
}
