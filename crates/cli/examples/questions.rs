//! How many questions are asked, and how long choosing one takes: 2,000 random people, the real policy.
//!
//! The people are drawn by the published priors and again until nobody could object: complete records that no impossible
//! combination forbids. The draws are numbered, so that every run counts the same people. A policy folder may be named.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use zhucan_catalog::authoring::{Sources, compile};
use zhucan_catalog::{Catalogue, Household};
use zhucan_rules::{Answers, Classes, Date, Diagram, Evidence, Facts, ScreenId, Value, relevant_facts};

const PEOPLE: u64 = 2_000;

/// Each choice is timed so often, and the shortest time counts: the others have another program in them.
const REPEATS: u32 = 4;

fn main() -> Result<(), Box<dyn Error>> {
    let built_in = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policy");
    let folder = std::env::args().nth(1).map_or_else(built_in, PathBuf::from);
    let authored = compile(&Sources::read(&folder)?).map_err(|faults| format!("the policy has faults: {faults:?}"))?;
    let catalogue = authored.catalogue;
    let on = catalogue.edition.checked_on;
    let mut dice = Dice(1);
    let mut found = Found::default();
    for _ in 0..PEOPLE {
        let person = draw(&catalogue, &mut dice);
        found.skipping.push(skipping(&catalogue, on, &person));
        found.interview(&catalogue, on, &person)?;
    }
    found.print(&catalogue, on);
    Ok(())
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

    /// A place in the list, as often as its weight says.
    fn weighed(&mut self, weights: &[u32]) -> u8 {
        let total: u64 = weights.iter().copied().map(u64::from).sum();
        let mut left = self.roll() % total.max(1);
        for (place, weight) in (0..).zip(weights) {
            match left.checked_sub(u64::from(*weight)) {
                Some(rest) => left = rest,
                None => return place,
            }
        }
        0
    }
}

/// A complete record, drawn by the priors, that one person can give.
fn draw(catalogue: &Catalogue, dice: &mut Dice) -> Answers {
    loop {
        let mut person = Answers::new();
        for (id, fact) in catalogue.facts.iter() {
            let taken = person.set(&catalogue.facts, id, fact.representative(dice.weighed(&fact.prior)));
            debug_assert!(taken.is_ok(), "a class stands for a value");
        }
        if catalogue.possibility.allows(&person.evidence(&catalogue.facts)) {
            return person;
        }
    }
}

/// Takes what the person says on a screen.
fn hear(facts: &Facts, evidence: &mut Evidence, screen: ScreenId, person: &Answers) {
    for id in facts.on_screen(screen).iter() {
        if let (Some(fact), Some(value)) = (facts.get(id), person.get(id)) {
            evidence.narrow(id, Classes::only(fact.class(value)));
        }
    }
}

/// The number of screens in declared order, when every screen that can no longer matter is skipped.
fn skipping(catalogue: &Catalogue, on: Date, person: &Answers) -> u64 {
    let rules: Vec<&Diagram> =
        catalogue.programmes.iter().filter_map(|one| one.rule_on(on)).map(|rule| &rule.diagram).collect();
    let mut evidence = Evidence::nothing_known(&catalogue.facts);
    let mut asked = 0;
    for (screen, on_screen) in catalogue.facts.screens() {
        if rules.iter().any(|rule| relevant_facts(rule, &evidence).meets(on_screen)) {
            hear(&catalogue.facts, &mut evidence, screen, person);
            asked += 1;
        }
    }
    asked
}

#[derive(Default)]
struct Found {
    /// Screens asked, a person each.
    skipping: Vec<u64>,
    ours: Vec<u64>,
    /// How long each choice of a screen took.
    times: Vec<Duration>,
    /// The same for the first screen, when nothing is known.
    starts: Vec<Duration>,
    /// Estimates of the screens to come, in thousandths, each with the screens that came.
    estimates: Vec<(u64, u64)>,
}

impl Found {
    /// Walks through our order of screens.
    fn interview(&mut self, catalogue: &Catalogue, on: Date, person: &Answers) -> Result<(), Box<dyn Error>> {
        let mut household = Household::new();
        let mut topic = None;
        let mut estimates = Vec::new();
        loop {
            let choose = || {
                let start = Instant::now();
                let ranked = catalogue.next(&household, on, topic);
                (start.elapsed(), ranked)
            };
            let (first, ranked) = choose();
            let shortest = (1..REPEATS).map(|_| choose().0).fold(first, Duration::min);
            self.times.push(shortest);
            if estimates.is_empty() {
                self.starts.push(shortest);
            }
            let Some(best) = ranked.first() else { break };
            estimates.push(best.expected);
            let facts = catalogue.facts.on_screen(best.screen);
            let given: Vec<(_, Option<Value>)> = facts.iter().map(|fact| (fact, person.get(fact))).collect();
            if !household.answer(catalogue, &given).is_empty() {
                return Err("a consistent person contradicted an answer".into());
            }
            topic = facts.iter().next().and_then(|fact| catalogue.facts.get(fact)).map(|fact| fact.topic);
        }
        let asked = u64::try_from(estimates.len())?;
        self.ours.push(asked);
        self.estimates.extend(estimates.into_iter().zip((0..asked).map(|before| asked - before)));
        Ok(())
    }

    fn print(&mut self, catalogue: &Catalogue, on: Date) {
        let screens = catalogue.facts.screens().count();
        let programmes = catalogue.programmes.iter().filter(|one| one.rule_on(on).is_some()).count();
        println!("{PEOPLE} random people, {programmes} programmes, {screens} screens");
        println!();
        println!("screens asked                              mean   9 in 10 people at most");
        println!("(a) declared order, nothing skipped       {screens:5}.00   {screens:3}");
        line("(b) declared order, skipping exactly", &mut self.skipping);
        line("(c) our order", &mut self.ours);
        println!();
        timed("choosing the next screen", &mut self.times);
        timed("choosing the first screen", &mut self.starts);
        println!();
        self.print_estimates();
    }

    fn print_estimates(&self) {
        let mut buckets: BTreeMap<u64, (u64, u64)> = BTreeMap::new();
        let (mut off, mut above) = (0, 0_i64);
        for (estimate, came) in &self.estimates {
            off += estimate.abs_diff(came * 1000);
            above += estimate.cast_signed() - came.cast_signed() * 1000;
            let bucket = buckets.entry((estimate + 500) / 1000).or_default();
            *bucket = (bucket.0 + 1, bucket.1 + came);
        }
        let count = u64::try_from(self.estimates.len()).unwrap_or(1).max(1);
        println!(
            "estimate of the screens to come: off by {} on average, {}{} too many",
            decimal(off / count),
            if above < 0 { "-" } else { "" },
            decimal(above.unsigned_abs() / count)
        );
        println!("  said   came on average   times");
        for (said, (times, came)) in buckets {
            println!("  {said:4}   {:>15}   {times:5}", decimal(came * 1000 / times));
        }
    }
}

/// Thousandths as a decimal number with two places.
fn decimal(thousandths: u64) -> String {
    let hundredths = (thousandths + 5) / 10;
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

fn line(name: &str, asked: &mut [u64]) {
    asked.sort_unstable();
    let count = u64::try_from(asked.len()).unwrap_or(1).max(1);
    let mean = asked.iter().sum::<u64>() * 1000 / count;
    let nine_in_ten = asked.get(asked.len() * 9 / 10).copied().unwrap_or_default();
    println!("{name:40}  {:>8}   {nine_in_ten:3}", decimal(mean));
}

fn timed(name: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let at = |place: usize| times.get(place).map(Duration::as_micros).unwrap_or_default();
    let (count, last) = (times.len(), times.len().saturating_sub(1));
    println!(
        "{name:26} median {:4} us, 999 in 1000 within {:4} us, longest {:4} us of {count}",
        at(count / 2),
        at(count * 999 / 1000),
        at(last)
    );
}
