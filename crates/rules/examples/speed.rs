//! How long choosing the next question takes: 200 interviews over a made-up catalogue of the real one's size and shape.
//!
//!     cargo run --release -p zhucan-rules --example speed
//!
//! 51 facts on 33 screens (six grades on one, fourteen needs on another), 36 programmes, and the kinds of impossible
//! combinations that the policy has. Every third person is not sure of a fact here and there. The draws are numbered:
//! every run holds the same interviews.

use std::error::Error;
use std::time::{Duration, Instant};

use zhucan_rules::{
    ChangeKind, Classes, Condition, ConditionId, Diagram, Evidence, Fact, FactId, FactSet, Facts, Impossible, Kind,
    Possibility, ScreenId, Test, TopicId, compile, rank_screens, relevant_facts, settling_facts,
};

const PEOPLE: u64 = 200;

/// Each choice is timed so often, and the shortest time counts: the others have another program in them.
const REPEATS: u32 = 3;

const CERTIFICATE: u8 = 0;
const AGE: u8 = 1;
const GRADES: [u8; 6] = [4, 5, 6, 7, 8, 9];
const ASSISTANCE: u8 = 10;
const INCOME: u8 = 11;
const STUDY: u8 = 12;
const WORK: u8 = 13;
const PENSION: u8 = 14;

/// How often each answer to a fact is expected, fact by fact; the yes-or-no questions follow, and the needs.
const PRIORS: [&[u32]; 15] = [
    &[650, 60, 40, 250],
    &[20, 20, 20, 30, 30, 20, 200, 290, 250, 120],
    &[800, 80, 120],
    &[500, 500],
    &[880, 35, 25, 25, 35],
    &[860, 40, 30, 35, 35],
    &[960, 12, 10, 9, 9],
    &[500, 60, 130, 140, 170],
    &[870, 20, 40, 40, 30],
    &[880, 15, 60, 30, 15],
    &[30, 170, 110, 40, 650],
    &[150, 150, 150, 550],
    &[820, 40, 100, 20, 15, 5],
    &[170, 50, 90, 80, 130, 300, 180],
    &[450, 380, 170],
];

/// The yes-or-no questions with screens of their own, and the needs that share one.
const YES_OR_NO: (u8, u8) = (15, 22);
const NEEDS: (u8, u8) = (37, 14);

fn main() -> Result<(), Box<dyn Error>> {
    let facts = facts();
    let impossible = impossible();
    let possibility = Possibility::compile(&facts, &impossible)?;
    let diagrams: Vec<Diagram> =
        (0..36).map(|number| compile(&facts, &rule(number), &impossible)).collect::<Result<_, _>>()?;
    let programmes: Vec<&Diagram> = diagrams.iter().collect();
    let nodes: usize = diagrams.iter().map(Diagram::size).sum();
    println!(
        "{} facts, {} screens, {} programmes of {nodes} nodes",
        facts.len(),
        facts.screens().count(),
        diagrams.len()
    );
    let mut dice = Dice(1);
    let (mut ranking, mut relevance, mut settling) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..PEOPLE {
        let person = person(&facts, &possibility, &mut dice);
        let mut evidence = Evidence::nothing_known(&facts);
        let (mut closed, mut topic) = (FactSet::EMPTY, None);
        loop {
            let (took, ranked) = timed(|| rank_screens(&facts, &programmes, &evidence, closed, topic));
            ranking.push(took);
            let relevant = || diagrams.iter().fold(FactSet::EMPTY, |all, one| all.or(relevant_facts(one, &evidence)));
            relevance.push(timed(relevant).0);
            if number % 10 == 0 {
                settling.extend(diagrams.iter().map(|diagram| timed(|| settling_facts(diagram, &evidence)).0));
            }
            let Some(next) = ranked.first() else { break };
            for fact in facts.on_screen(next.screen).iter() {
                topic = facts.get(fact).map(|fact| fact.topic);
                if (number % 3 == 2) && dice.roll().is_multiple_of(5) {
                    closed.insert(fact);
                } else {
                    evidence.narrow(fact, person.of(fact));
                }
            }
        }
    }
    for (what, times) in [("next question", ranking), ("relevance", relevance), ("settling facts of one", settling)] {
        report(what, times);
    }
    Ok(())
}

fn timed<T>(mut work: impl FnMut() -> T) -> (Duration, T) {
    let mut once = || {
        let start = Instant::now();
        let found = work();
        (start.elapsed(), found)
    };
    let first = once();
    (1..REPEATS).map(|_| once()).fold(first, |best, next| if next.0 < best.0 { next } else { best })
}

fn report(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |percent: usize| times.get((times.len() * percent / 100).min(times.len().saturating_sub(1)));
    let shown = |time: Option<&Duration>| time.map_or(0, Duration::as_micros);
    println!(
        "{what}: {} times, {} microseconds in the middle, {} in 99 of 100, {} at the longest",
        times.len(),
        shown(at(50)),
        shown(at(99)),
        shown(at(100))
    );
}

/// Chance that can be repeated (`SplitMix64`).
struct Dice(u64);

impl Dice {
    const fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

/// A complete record, drawn by the priors, that one person can give.
fn person(facts: &Facts, possibility: &Possibility, dice: &mut Dice) -> Evidence {
    loop {
        let mut person = Evidence::nothing_known(facts);
        for (id, fact) in facts.iter() {
            let total: u64 = fact.prior.iter().copied().map(u64::from).sum();
            let mut left = dice.roll() % total.max(1);
            let drawn = (0..).zip(&fact.prior).find(|(_, weight)| match left.checked_sub(u64::from(**weight)) {
                Some(rest) => {
                    left = rest;
                    false
                }
                None => true,
            });
            person.narrow(id, Classes::only(drawn.map_or(0, |(class, _)| class)));
        }
        if possibility.allows(&person) {
            return person;
        }
    }
}

fn facts() -> Facts {
    let yes_or_no =
        |(_, count): (u8, u8)| (0..count).map(|at| 40 + 60 * u32::from(at % 8)).map(|yes| vec![yes, 1000 - yes]);
    let priors = PRIORS.iter().map(|prior| prior.to_vec()).chain(yes_or_no(YES_OR_NO)).chain(yes_or_no(NEEDS));
    let mut screen = 0;
    let fact = |(at, prior): (u8, Vec<u32>)| {
        let shares = (at > GRADES[0] && at <= GRADES[5]) || at > NEEDS.0;
        screen += u8::from(at > 0 && !shares);
        let waits = at > AGE && !at.is_multiple_of(4);
        Fact {
            id: format!("f{at}"),
            kind: Kind::Choice((0..prior.len()).map(|class| class.to_string()).collect()),
            topic: TopicId(screen / 5),
            screen: Some(ScreenId(screen)),
            prior,
            change: ChangeKind::Fixed,
            moves: Vec::new(),
            after: [CERTIFICATE, AGE].into_iter().map(FactId).filter(|_| waits).collect(),
        }
    };
    Facts::new((0..).zip(priors).map(fact).collect())
}

fn impossible() -> Vec<Impossible> {
    let never = |when: &[(u8, u32)]| Impossible {
        when: when.iter().map(|(fact, classes)| (FactId(*fact), Classes(*classes))).collect(),
    };
    let mut all: Vec<Impossible> =
        GRADES.iter().map(|grade| never(&[(CERTIFICATE, 0b1000), (*grade, 0b11110)])).collect();
    let no_grade: Vec<(u8, u32)> = GRADES.iter().map(|grade| (*grade, 1)).collect();
    all.push(never(&[&[(CERTIFICATE, 0b11)], no_grade.as_slice()].concat()));
    all.extend([
        never(&[(AGE, 0b1111), (WORK, 0b10_1111)]),
        never(&[(AGE, 0b1111), (PENSION, 0b11)]),
        never(&[(AGE, 0b1111), (YES_OR_NO.0, 1)]),
        never(&[(AGE, 0b1_1111_1111), (YES_OR_NO.0 + 1, 1)]),
        never(&[(AGE, 0b11_1100_0000), (YES_OR_NO.0 + 2, 1)]),
        never(&[(AGE, 0b1), (STUDY, 0b110)]),
        never(&[(AGE, 0b11_1110_0000), (STUDY, 0b110)]),
        never(&[(ASSISTANCE, 0b11), (INCOME, 0b1110)]),
        never(&[(ASSISTANCE, 0b100), (INCOME, 0b1000)]),
        never(&[(YES_OR_NO.0 + 3, 2), (YES_OR_NO.0 + 4, 1)]),
    ]);
    all
}

/// A rule in one of the shapes that the policy's have.
fn rule(number: u8) -> Condition {
    let mut next = 0;
    let mut test = |any_of: &[(u8, u32)]| {
        next += 1;
        let any_of = any_of.iter().map(|(fact, classes)| (FactId(*fact), Classes(*classes))).collect();
        Condition::Test(Test { id: ConditionId(next), any_of })
    };
    let graded = |classes: u32| GRADES.map(|grade| (grade, classes));
    let yes = |at: u8| (YES_OR_NO.0 + (number + at) % YES_OR_NO.1, 1);
    let certified = test(&[(CERTIFICATE, 0b11)]);
    let severe = test(&graded(0b110));
    let working_age = test(&[(AGE, 0b1_1110_0000)]);
    let poor = test(&[(ASSISTANCE, 0b111)]);
    let needs = test(&[(NEEDS.0 + number % NEEDS.1, 1)]);
    let (one, other, third) = (test(&[yes(0)]), test(&[yes(7)]), test(&[yes(13)]));
    let office = Condition::Office(ConditionId(99));
    let not = |part: Condition| Condition::Not(Box::new(part));
    let (all, any) = (Condition::All, Condition::Any);
    match number % 6 {
        0 => all(vec![certified, working_age, needs]),
        1 => all(vec![
            test(&[(2, 0b11)]),
            certified,
            any(vec![severe, test(&[(8, 0b11000), (9, 0b11000)])]),
            not(poor),
            not(one),
        ]),
        2 => all(vec![
            certified,
            any(vec![poor, all(vec![working_age, one])]),
            not(other),
            not(test(&[(PENSION, 0b10)])),
            not(third),
        ]),
        3 => any(vec![
            all(vec![one, any(vec![all(vec![severe, any(vec![certified, office.clone()])]), poor])]),
            all(vec![test(&[(PENSION, 0b01)]), other, office]),
        ]),
        4 => all(vec![
            test(&[(STUDY, 0b1110)]),
            any(vec![certified, poor, all(vec![one, test(&[(INCOME, 0b11)]), office])]),
            not(third),
        ]),
        _ => all(vec![
            needs,
            any(vec![test(&graded(0b11110)), one]),
            any(vec![test(&[(2, 1)]), test(&[(3, 1)])]),
            not(test(&[(WORK, 0b111)])),
            office,
        ]),
    }
}
