//! The naive engine: it writes down every complete set of answers and looks at each.
//!
//! INVARIANT (independence): of the crate it reads the plain data only (facts, the tree, the combinations, values); it
//! calls nothing that computes a verdict.

use std::fmt;

use zhucan_rules::{Classes, Condition, FactId, Facts, Impossible, Verdict};

/// For each fact, in declared order, the classes it can still be in.
pub(crate) type Known = Vec<Vec<u8>>;

/// The verdict of each complete set of answers; `None` for what no person can answer.
pub(crate) type Verdicts = Vec<Option<Verdict>>;

/// Every complete set of answers. One has a number: the sum of its classes, each times the stride of its fact.
pub(crate) struct Enumeration {
    everyone: Vec<Vec<u8>>,
    possible: Vec<bool>,
    strides: Vec<usize>,
}

impl fmt::Debug for Enumeration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} complete sets of answers", self.everyone.len())
    }
}

impl Enumeration {
    pub(crate) fn new(facts: &Facts, impossible: &[Impossible]) -> Self {
        let mut everyone = vec![Vec::new()];
        let mut strides = Vec::new();
        for (_, fact) in facts.iter() {
            strides.push(everyone.len());
            everyone = (0..fact.classes())
                .flat_map(|class| everyone.iter().map(move |person| [person.as_slice(), &[class]].concat()))
                .collect();
        }
        let possible = everyone.iter().map(|person| !impossible.iter().any(|one| lies_in(person, one))).collect();
        Self { everyone, possible, strides }
    }

    /// The classes of person `number`, in declared order of the facts.
    pub(crate) fn person(&self, number: usize) -> &[u8] {
        &self.everyone[number]
    }

    /// The numbers of the people who are possible.
    pub(crate) fn possible(&self) -> Vec<usize> {
        (0..self.everyone.len()).filter(|number| self.possible[*number]).collect()
    }

    pub(crate) fn verdicts(&self, rule: &Condition) -> Verdicts {
        let of = |(person, possible): (&Vec<u8>, &bool)| possible.then(|| verdict(rule, person));
        self.everyone.iter().zip(&self.possible).map(of).collect()
    }

    /// The numbers of the possible people who fit what is known.
    pub(crate) fn completions(&self, known: &[Vec<u8>]) -> Vec<usize> {
        let mut numbers = vec![0];
        for (classes, stride) in known.iter().zip(&self.strides) {
            numbers = classes
                .iter()
                .flat_map(|class| numbers.iter().map(move |number| number + usize::from(*class) * stride))
                .collect();
        }
        numbers.retain(|number| self.possible[*number]);
        numbers
    }

    /// The verdicts of the people who fit, worst first.
    pub(crate) fn reachable(&self, verdicts: &Verdicts, known: &[Vec<u8>]) -> Vec<Verdict> {
        let mut reached: Vec<_> = self.completions(known).into_iter().filter_map(|number| verdicts[number]).collect();
        reached.sort_unstable();
        reached.dedup();
        reached
    }

    /// The classes of `fact` among the people who fit.
    pub(crate) fn classes_left(&self, known: &[Vec<u8>], fact: usize) -> Vec<u8> {
        let mut left: Vec<u8> = self.completions(known).into_iter().map(|number| self.everyone[number][fact]).collect();
        left.sort_unstable();
        left.dedup();
        left
    }

    /// The unsettled facts that by themselves can narrow what is reachable, or turn the verdict when all else is known.
    pub(crate) fn relevant(&self, verdicts: &Verdicts, known: &[Vec<u8>]) -> Vec<usize> {
        let all = self.reachable(verdicts, known);
        if all.len() < 2 {
            return Vec::new();
        }
        let completions = self.completions(known);
        let narrows = |fact: usize| {
            known[fact].iter().any(|class| {
                let then = self.reachable(verdicts, &with(known, fact, *class));
                !then.is_empty() && then != all
            })
        };
        let turns = |fact: usize| {
            completions.iter().any(|number| {
                let without = number - usize::from(self.everyone[*number][fact]) * self.strides[fact];
                known[fact]
                    .iter()
                    .map(|class| without + usize::from(*class) * self.strides[fact])
                    .any(|other| self.possible[other] && verdicts[other] != verdicts[*number])
            })
        };
        (0..known.len()).filter(|fact| known[*fact].len() > 1 && (narrows(*fact) || turns(*fact))).collect()
    }
}

/// What is known once `fact` is in `class`.
pub(crate) fn with(known: &[Vec<u8>], fact: usize, class: u8) -> Known {
    let mut then = known.to_vec();
    then[fact] = vec![class];
    then
}

/// Whether `class` is among `classes`.
pub(crate) const fn is_in(class: u8, classes: Classes) -> bool {
    (classes.0 >> class) & 1 == 1
}

/// Whether a test with these alternatives holds for a person.
pub(crate) fn holds(any_of: &[(FactId, Classes)], person: &[u8]) -> bool {
    any_of.iter().any(|(fact, classes)| is_in(person[usize::from(fact.0)], *classes))
}

fn lies_in(person: &[u8], combination: &Impossible) -> bool {
    combination.when.iter().all(|(fact, classes)| is_in(person[usize::from(fact.0)], *classes))
}

/// The verdict of a rule for one person, read off the tree.
pub(crate) fn verdict(rule: &Condition, person: &[u8]) -> Verdict {
    verdict_if(rule, &|_, any_of| holds(any_of, person))
}

/// Says of a test, by its condition and its alternatives, whether it holds.
pub(crate) type Holding<'a> = dyn Fn(u16, &[(FactId, Classes)]) -> bool + 'a;

/// The verdict of a rule when `holding` says which tests hold.
pub(crate) fn verdict_if(rule: &Condition, holding: &Holding<'_>) -> Verdict {
    let (parts, decisive) = match rule {
        Condition::Test(test) if holding(test.id.0, &test.any_of) => return Verdict::Likely,
        Condition::Test(_) => return Verdict::NotNow,
        Condition::Office(_) => return Verdict::Ask,
        Condition::Not(part) => return opposite(verdict_if(part, holding)),
        Condition::All(parts) => (parts, Verdict::NotNow),
        Condition::Any(parts) => (parts, Verdict::Likely),
    };
    let mut verdict = opposite(decisive);
    for part in parts {
        match verdict_if(part, holding) {
            one if one == decisive => return decisive,
            Verdict::Ask => verdict = Verdict::Ask,
            _ => {}
        }
    }
    verdict
}

const fn opposite(verdict: Verdict) -> Verdict {
    match verdict {
        Verdict::Likely => Verdict::NotNow,
        Verdict::Ask => Verdict::Ask,
        Verdict::NotNow => Verdict::Likely,
    }
}
