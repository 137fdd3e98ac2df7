//! Every programme of one day over many people at a time.

use zhucan_catalog::{Catalogue, ProgrammeId};
use zhucan_rules::{Date, Outcome, Verdict, VerdictSet};

use crate::lanes::{Lanes, Marks, NOBODY};
use crate::people::People;
use crate::program::{Programs, Reached};

/// The rules of one day, laid out for many people at a time. Its verdicts are those of [`Catalogue::assess`], person by
/// person, for everything known and for anything unknown.
#[derive(Debug, Clone)]
pub struct Screen {
    programmes: Vec<ProgrammeId>,
    groups: usize,
    programs: Programs,
}

/// The verdicts on some people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdicts {
    /// For each programme with a rule on the day, in the order of the catalogue.
    pub programmes: Vec<Column>,
}

/// The verdicts on one programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The programme.
    pub programme: ProgrammeId,
    /// Who can still reach each verdict, worst verdict first.
    reached: [Marks; 3],
}

impl Screen {
    /// Lays out the rules that hold on the day.
    #[must_use]
    pub fn new(catalogue: &Catalogue, on: Date) -> Self {
        let rules: Vec<_> = catalogue.programmes().filter_map(|(id, one)| Some((id, one.rule_on(on)?))).collect();
        let groups = catalogue.possibility.groups();
        let diagrams = rules.iter().map(|(_, rule)| &rule.diagram);
        Self {
            programmes: rules.iter().map(|(id, _)| *id).collect(),
            groups: groups.len(),
            programs: Programs::new(&catalogue.facts, groups, diagrams),
        }
    }

    /// The programmes that have a rule on the day, in the order of the catalogue.
    #[must_use]
    pub fn programmes(&self) -> &[ProgrammeId] {
        &self.programmes
    }

    /// Assesses everybody. Who gives answers that no person can give gets no verdict.
    #[must_use]
    pub fn verdicts(&self, people: &People) -> Verdicts {
        let empty = |programme: &ProgrammeId| Column { programme: *programme, reached: Default::default() };
        let mut programmes: Vec<Column> = self.programmes.iter().map(empty).collect();
        let mut possible = [u64::MAX; NOBODY.len()];
        self.programs.run(people, |at, reached| {
            if at == 0 {
                possible = [u64::MAX; NOBODY.len()];
            }
            let Some(column) = at.checked_sub(self.groups).and_then(|at| programmes.get_mut(at)) else {
                possible = both(&possible, &any(reached));
                return;
            };
            for (all, reached) in column.reached.iter_mut().zip(reached) {
                all.push(&both(&possible, reached));
            }
        });
        Verdicts { programmes }
    }
}

impl Column {
    /// Decided or open; nothing for answers that no person can give.
    #[must_use]
    pub fn outcome(&self, place: usize) -> Option<Outcome> {
        let reached = Verdict::ALL.into_iter().zip(&self.reached).filter(|(_, marks)| marks.has(place));
        reached.fold(VerdictSet::EMPTY, |all, (verdict, _)| all.or(VerdictSet::only(verdict))).outcome()
    }

    /// Who is decided this way.
    #[must_use]
    pub fn decided(&self, verdict: Verdict) -> Marks {
        let mut here = Verdict::ALL.into_iter().zip(&self.reached);
        let others = || Verdict::ALL.into_iter().zip(&self.reached).filter(|(one, _)| *one != verdict);
        let only = here.find(|(one, _)| *one == verdict).map(|(_, marks)| marks.clone()).unwrap_or_default();
        others().fold(only, |left, (_, marks)| left.without(marks))
    }

    /// Who is open.
    #[must_use]
    pub fn open(&self) -> Marks {
        let [not_now, ask, likely] = &self.reached;
        let pairs = [not_now.and(ask), not_now.and(likely), ask.and(likely)];
        pairs.iter().fold(Marks::default(), |all, pair| all.or(pair))
    }

    /// Who can very likely have it and does not receive it, as the roster says of them.
    #[must_use]
    pub fn likely_not_receiving(&self, people: &People) -> Marks {
        let said = people.receiving().iter().find(|one| one.programme == self.programme);
        said.map(|said| self.decided(Verdict::Likely).and(&said.no)).unwrap_or_default()
    }
}

/// Whether people's answers can be true together, many people at a time.
#[derive(Debug, Clone)]
pub(crate) struct Possible {
    programs: Programs,
}

impl Possible {
    pub(crate) fn new(catalogue: &Catalogue) -> Self {
        Self { programs: Programs::new(&catalogue.facts, catalogue.possibility.groups(), std::iter::empty()) }
    }

    /// Whoever gives answers that no person can give.
    pub(crate) fn refused(&self, people: &People) -> Vec<usize> {
        let mut groups: Vec<Marks> = Vec::new();
        self.programs.run(people, |at, reached| {
            if groups.len() <= at {
                groups.push(Marks::default());
            }
            if let Some(marks) = groups.get_mut(at) {
                marks.push(&any(reached));
            }
        });
        (0..people.len()).filter(|place| groups.iter().any(|group| !group.has(*place))).collect()
    }
}

fn any(reached: &Reached) -> Lanes {
    let mut all = NOBODY;
    for (at, all) in all.iter_mut().enumerate() {
        *all = reached.iter().filter_map(|lanes| lanes.get(at)).fold(0, |all, word| all | word);
    }
    all
}

fn both(one: &Lanes, other: &Lanes) -> Lanes {
    let mut both = *one;
    both.iter_mut().zip(other).for_each(|(both, other)| *both &= other);
    both
}
