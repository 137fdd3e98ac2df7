//! What a screening says of the roster as a whole.

use zhucan_catalog::{Catalogue, ProgrammeId};
use zhucan_rules::{FactId, Verdict};

use crate::lanes::Marks;
use crate::missing::Missing;
use crate::people::People;
use crate::screen::Verdicts;

/// How one programme stands over a roster. All are numbers of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The programme.
    pub programme: ProgrammeId,
    /// Who can very likely have it.
    pub likely: u64,
    /// For whom the office has to say.
    pub ask: u64,
    /// For whom a fact is missing.
    pub open: u64,
    /// Who cannot have it now.
    pub not_now: u64,
    /// Who receives it, as the roster says.
    pub receiving: u64,
    /// Who can very likely have it, and receives it.
    pub likely_receiving: u64,
    /// Who can very likely have it, and does not receive it.
    pub likely_not_receiving: u64,
    /// Who receives it and cannot have it now, as far as the roster says.
    pub not_now_receiving: u64,
}

impl Standing {
    /// Who can very likely have it, and of whom the roster does not say whether they receive it.
    #[must_use]
    pub const fn likely_unsaid(&self) -> u64 {
        self.likely.saturating_sub(self.likely_receiving).saturating_sub(self.likely_not_receiving)
    }

    /// Of a thousand people who can very likely have it and of whom the roster says whether they receive it, how many do;
    /// rounded down. Nothing when it says so of nobody.
    #[must_use]
    pub const fn coverage_in_a_thousand(&self) -> Option<u64> {
        let said = self.likely_receiving.saturating_add(self.likely_not_receiving);
        self.likely_receiving.saturating_mul(1000).checked_div(said)
    }
}

/// What finding out one fact would settle. Verdicts are counted, not people, where it says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToFind {
    /// The fact.
    pub fact: FactId,
    /// How many open verdicts it settles by itself, whatever it turns out to be.
    pub settles: u64,
    /// How many open verdicts it could still change.
    pub matters_to: u64,
    /// Of how many people it is missing for some programme.
    pub people: u64,
}

/// The whole of a roster, added up part by part.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// How many people were assessed.
    pub people: u64,
    /// Each programme with a rule on the day, in the order of the catalogue.
    pub programmes: Vec<Standing>,
    facts: Vec<ToFind>,
}

impl Summary {
    /// Nobody yet.
    #[must_use]
    pub fn new(catalogue: &Catalogue) -> Self {
        let none = |fact| ToFind { fact, settles: 0, matters_to: 0, people: 0 };
        let facts = catalogue.facts.iter().map(|(fact, _)| none(fact)).collect();
        Self { people: 0, programmes: Vec::new(), facts }
    }

    /// Adds some people and their verdicts.
    pub fn add(&mut self, people: &People, verdicts: &Verdicts) {
        self.people += u64::try_from(people.len()).unwrap_or(u64::MAX);
        for column in &verdicts.programmes {
            let likely = column.decided(Verdict::Likely);
            let not_now = column.decided(Verdict::NotNow);
            let said = people.receiving().iter().find(|one| one.programme == column.programme);
            let count = |marks: Option<u64>| marks.unwrap_or(0);
            let here = Standing {
                programme: column.programme,
                likely: likely.count(),
                ask: column.decided(Verdict::Ask).count(),
                open: column.open().count(),
                not_now: not_now.count(),
                receiving: count(said.map(|said| said.yes.count())),
                likely_receiving: count(said.map(|said| likely.and(&said.yes).count())),
                likely_not_receiving: column.likely_not_receiving(people).count(),
                not_now_receiving: count(said.map(|said| not_now.and(&said.yes).count())),
            };
            match self.programmes.iter_mut().find(|one| one.programme == column.programme) {
                Some(all) => all.add(&here),
                None => self.programmes.push(here),
            }
        }
    }

    /// Adds what the open verdicts on some people wait for.
    pub fn add_missing(&mut self, missing: &Missing) {
        for one in &mut self.facts {
            let mut people = Marks::default();
            let awaited = missing.programmes.iter().flat_map(|(_, awaited)| awaited);
            for awaited in awaited.filter(|awaited| awaited.fact == one.fact) {
                one.matters_to += awaited.matters.count();
                one.settles += awaited.settles.count();
                people = people.or(&awaited.matters);
            }
            one.people += people.count();
        }
    }

    /// The facts to find out, those that settle most verdicts first; then those that matter to most, in declared order.
    #[must_use]
    pub fn to_find(&self) -> Vec<ToFind> {
        let mut list: Vec<ToFind> = self.facts.iter().filter(|one| one.people > 0).copied().collect();
        list.sort_by_key(|one| std::cmp::Reverse((one.settles, one.matters_to)));
        list
    }
}

impl Standing {
    fn add(&mut self, other: &Self) {
        self.likely += other.likely;
        self.ask += other.ask;
        self.open += other.open;
        self.not_now += other.not_now;
        self.receiving += other.receiving;
        self.likely_receiving += other.likely_receiving;
        self.likely_not_receiving += other.likely_not_receiving;
        self.not_now_receiving += other.not_now_receiving;
    }
}
