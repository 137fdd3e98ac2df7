//! How many people a second are screened, beside other ways to come to the same verdicts.
//!
//! Everybody has a complete record, drawn by the published priors; the draws are numbered, so every run has the same
//! people. Each way gets the records in the form that suits it best, made beforehand: only the verdicts are timed. They
//! are first compared, every one. Each way is run several times, and its fastest run counts.

mod engines;
mod plain;

use std::collections::BTreeMap;
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use zhucan_catalog::authoring::{Authored, Sources, compile};
use zhucan_catalog::{Catalogue, Household};
use zhucan_roster::{Gaps, People, Row, Screen, Summary};
use zhucan_rules::{Answers, Date, Evidence, FactId, Outcome, Value, Verdict};

/// Everything is one number a programme: 0 *not now*, 1 *ask*, 2 *likely*.
pub type Told = Vec<u8>;

const PEOPLE: usize = 100_000;
const FEW: usize = 2_000;
const REPEATS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../policy");
    let authored = compile(&Sources::read(&folder)?).map_err(|faults| format!("the policy has faults: {faults:?}"))?;
    let on = authored.catalogue.edition.checked_on;
    let mut dice = Dice(1);
    let people: Vec<Answers> = (0..PEOPLE).map(|_| complete(&authored.catalogue, &mut dice)).collect();
    let programmes = Screen::new(&authored.catalogue, on).programmes().len();
    println!(
        "{PEOPLE} complete records, {programmes} programmes on {on}, one core; people a second, fastest of {REPEATS}:"
    );
    let ours = screened(&authored.catalogue, on, &people)?;
    let few = people.get(..FEW).ok_or("too few people")?;
    let expected = ours.told.get(..FEW).ok_or("too few people")?;
    ours.print(&ours);
    for way in [
        plain::compiled(&authored.catalogue, &people),
        alone(&authored.catalogue, on, few)?,
        plain::trees(&authored, on, &people)?,
        engines::datalogic(&authored, on, few)?,
        engines::cel(&authored, on, few)?,
    ] {
        let same = way.told == ours.told || way.told == expected;
        if !same {
            return Err(format!("{}: its verdicts are others", way.name).into());
        }
        way.print(&ours);
    }
    partial(&authored, on, &people)
}

/// One way to assess people.
pub struct Way {
    name: &'static str,
    told: Vec<Told>,
    fastest: Duration,
}

impl Way {
    /// Runs it once for its verdicts, and several times for its speed.
    pub fn new(name: &'static str, mut run: impl FnMut() -> Vec<Told>, mut timed: impl FnMut()) -> Self {
        let told = run();
        let mut fastest = Duration::MAX;
        for _ in 0..REPEATS {
            let start = Instant::now();
            timed();
            fastest = fastest.min(start.elapsed());
        }
        Self { name, told, fastest }
    }

    fn a_second(&self) -> f64 {
        self.told.len() as f64 / self.fastest.as_secs_f64()
    }

    fn print(&self, ours: &Self) {
        println!("{:>12.0}  1/{:<8.1}{}", self.a_second(), ours.a_second() / self.a_second(), self.name);
    }
}

/// Many at a time, as the roster is screened.
fn screened(catalogue: &Catalogue, on: Date, answers: &[Answers]) -> Result<Way, Box<dyn Error>> {
    let screen = Screen::new(catalogue, on);
    let people = people(catalogue, answers)?;
    let run = || {
        let verdicts = screen.verdicts(&people);
        (0..people.len())
            .map(|place| verdicts.programmes.iter().map(|column| told(column.outcome(place))).collect())
            .collect()
    };
    Ok(Way::new("the roster's columns", run, || drop(black_box(screen.verdicts(&people)))))
}

/// One by one, as the page assesses a household.
fn alone(catalogue: &Catalogue, on: Date, answers: &[Answers]) -> Result<Way, Box<dyn Error>> {
    let households: Vec<Household> = answers.iter().map(|one| household(catalogue, one)).collect::<Result<_, _>>()?;
    let run = || {
        let one =
            |household| catalogue.assess(household, on).programmes.iter().map(|one| told(Some(one.outcome))).collect();
        households.iter().map(one).collect()
    };
    Ok(Way::new("Catalogue::assess, one by one", run, || {
        households.iter().for_each(|household| drop(black_box(catalogue.assess(household, on))));
    }))
}

fn told(outcome: Option<Outcome>) -> u8 {
    match outcome {
        Some(Outcome::Decided(verdict)) => number(verdict),
        _ => u8::MAX,
    }
}

/// A verdict as a number.
pub fn number(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::NotNow => 0,
        Verdict::Ask => 1,
        Verdict::Likely => 2,
    }
}

/// The same people with every fact unknown half of the time: verdicts, then missing facts and the summary as well.
fn partial(authored: &Authored, on: Date, answers: &[Answers]) -> Result<(), Box<dyn Error>> {
    let catalogue = &authored.catalogue;
    let screen = Screen::new(catalogue, on);
    let mut dice = Dice(2);
    for (name, half) in
        [("half of the facts unknown at random", true), ("the needs and incomes unknown, as a list has it", false)]
    {
        let mut some = Vec::new();
        for one in answers {
            let mut one = one.clone();
            for (id, fact) in catalogue.facts.iter() {
                let unlisted = fact.id.starts_with("need_") || fact.id.ends_with("income");
                if (half && dice.below(2) == 0) || (!half && unlisted) {
                    one.forget(id);
                }
            }
            some.push(one);
        }
        let people = people(catalogue, &some)?;
        let mut fastest = Duration::MAX;
        for _ in 0..REPEATS {
            let start = Instant::now();
            black_box(screen.verdicts(&people));
            fastest = fastest.min(start.elapsed());
        }
        let start = Instant::now();
        let verdicts = screen.verdicts(&people);
        let (mut gaps, mut summary) = (Gaps::new(catalogue, on), Summary::new(catalogue));
        summary.add(&people, &verdicts);
        summary.add_missing(&gaps.find(&people, &verdicts));
        black_box(summary.to_find());
        let whole = start.elapsed();
        println!(
            "{name}: {:.0} people a second for verdicts, {:.0} with missing facts and the summary",
            people.len() as f64 / fastest.as_secs_f64(),
            people.len() as f64 / whole.as_secs_f64(),
        );
    }
    Ok(())
}

fn people(catalogue: &Catalogue, answers: &[Answers]) -> Result<People, Box<dyn Error>> {
    let mut people = People::new(&catalogue.facts);
    for (line, one) in (2..).zip(answers) {
        people.push(Row { id: String::new(), line }, &household(catalogue, one)?);
    }
    Ok(people)
}

fn household(catalogue: &Catalogue, answers: &Answers) -> Result<Household, Box<dyn Error>> {
    let mut household = Household::new();
    for (id, value) in answers.iter() {
        let fact = catalogue.facts.get(id).ok_or("no such fact")?;
        household.say(catalogue, &fact.id, &fact.spell(value))?;
    }
    Ok(household)
}

/// Somebody of whom everything is known, drawn by the priors among what is possible.
fn complete(catalogue: &Catalogue, dice: &mut Dice) -> Answers {
    let mut answers = Answers::new();
    let mut evidence = Evidence::nothing_known(&catalogue.facts);
    for (id, fact) in catalogue.facts.iter() {
        let left = catalogue.possibility.classes_left(&evidence, id);
        let weight = |class: u8| fact.prior.get(usize::from(class)).copied().unwrap_or(1).max(1);
        let classes: BTreeMap<u8, u32> = left.iter().map(|class| (class, weight(class))).collect();
        let class = dice.weighed(&classes);
        evidence.narrow(id, zhucan_rules::Classes::only(class));
        let _ = answers.set(&catalogue.facts, id, fact.representative(class));
    }
    answers
}

/// The class of every fact, for those who work with numbers.
pub fn classes(catalogue: &Catalogue, answers: &Answers) -> Vec<u8> {
    let class = |(id, fact): (FactId, &zhucan_rules::Fact)| fact.class(answers.get(id).unwrap_or(Value(0)));
    catalogue.facts.iter().map(class).collect()
}

/// Chance that can be repeated (`SplitMix64`).
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % count.max(1)
    }

    fn weighed(&mut self, weights: &BTreeMap<u8, u32>) -> u8 {
        let mut left = self.below(weights.values().copied().map(u64::from).sum());
        for (class, weight) in weights {
            match left.checked_sub(u64::from(*weight)) {
                Some(rest) => left = rest,
                None => return *class,
            }
        }
        0
    }
}
