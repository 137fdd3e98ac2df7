//! The compiled rules of the real policy agree with an enumeration of complete answers.
//!
//! The oracle never looks at a diagram. For each rule it takes the facts that the rule tests and those that impossible
//! combinations tie to them, and writes down every complete set of answers. Three things keep that countable, and none
//! of them guesses:
//!
//! - Answers that every test and every combination treat alike are one *kind* of answer. Which of them is given to the
//!   diagram changes from comparison to comparison.
//! - Facts that no combination ties together, directly or through others, are free of each other. So people are written
//!   down *block* by block, a block being the facts that are tied, and any person of one block goes with any of another.
//! - Of a block, a verdict needs only what the rule tests: people of a block who are alike in that are one *case*. The
//!   verdict of each combination of cases is read off the tree by [`Condition::verdict`].
//!
//! A partial answer leaves some people of each block, so some cases, so some verdicts. Where a rule has at most
//! [`COUNTABLE`] partial answers every one of them is compared. Of the other rules every partial answer to the facts that
//! the rule itself tests is compared, the tied facts being unknown, where those are so few; and [`SAMPLES`] partial
//! answers to all of the facts are drawn.

#[cfg(test)]
mod oracle {
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::Path;

    use zhucan_catalog::authoring::{Authored, Sources, compile};
    use zhucan_catalog::{Catalogue, DatedRule, Handbook, RuleTold};
    use zhucan_rules::{Classes, Condition, Evidence, FactId, FactSet, Impossible, Verdict, VerdictSet};

    /// The most partial answers that are compared one by one.
    const COUNTABLE: usize = 100_000;

    /// The partial answers drawn for each rule that is sampled.
    const SAMPLES: usize = 20_000;

    /// The least number of comparisons, over all rules.
    const FLOOR: usize = 300_000;

    /// Chance that can be repeated (`SplitMix64`).
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, count: usize) -> usize {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(count).unwrap()).unwrap()
        }
    }

    /// What is known of the facts of a block: for each the kind of its answer, or nothing.
    type Known = Vec<Option<usize>>;

    /// Facts that are tied to each other, and everyone they can describe.
    struct Block {
        facts: Vec<FactId>,
        /// For each fact the kinds of its answers; each kind lists its classes.
        kinds: Vec<Vec<Vec<u8>>>,
        /// Every possible person: the kind of each answer.
        people: Vec<Vec<usize>>,
        /// For each fact and kind the people who have it, as bits.
        with: Vec<Vec<Vec<u64>>>,
        /// The case of each person.
        case_of: Vec<usize>,
        /// One person of each case.
        cases: Vec<usize>,
        /// The cases that were left by some partial answer, each set once; and where to find them.
        sets: Vec<Vec<usize>>,
        set_of: BTreeMap<Known, usize>,
    }

    impl Block {
        fn new(catalogue: &Catalogue, facts: Vec<FactId>, tests: &Masks, combinations: &[Impossible]) -> Self {
            let mut all = tests.clone();
            for (fact, classes) in combinations.iter().flat_map(|one| &one.when) {
                all.entry(*fact).or_default().insert(classes.0);
            }
            let kinds: Vec<Vec<Vec<u8>>> = facts.iter().map(|fact| kinds(catalogue, *fact, &all)).collect();
            let class = |fact: usize, kind: usize| kinds[fact][kind][0];
            let mut people = vec![Vec::new()];
            for fact in &kinds {
                people = (0..fact.len())
                    .flat_map(|kind| {
                        people.iter().map(move |person: &Vec<usize>| [person.as_slice(), &[kind]].concat())
                    })
                    .collect();
            }
            let forbids = |one: &Impossible, person: &[usize]| {
                one.when.iter().all(|(fact, classes)| {
                    facts.iter().position(|own| own == fact).is_some_and(|at| is_in(class(at, person[at]), classes.0))
                })
            };
            people.retain(|person| !combinations.iter().any(|one| forbids(one, person)));
            let mut with: Vec<Vec<Vec<u64>>> =
                kinds.iter().map(|fact| vec![vec![0; people.len().div_ceil(64)]; fact.len()]).collect();
            let (mut numbers, mut cases, mut case_of) = (BTreeMap::new(), Vec::new(), Vec::new());
            for (number, person) in people.iter().enumerate() {
                for (fact, kind) in person.iter().enumerate() {
                    with[fact][*kind][number / 64] |= 1 << (number % 64);
                }
                // What the rule's own tests say of the person.
                let told: Vec<Vec<bool>> = facts
                    .iter()
                    .zip(person)
                    .enumerate()
                    .map(|(at, (fact, kind))| {
                        tests.get(fact).into_iter().flatten().map(|mask| is_in(class(at, *kind), *mask)).collect()
                    })
                    .collect();
                case_of.push(*numbers.entry(told).or_insert_with(|| {
                    cases.push(number);
                    cases.len() - 1
                }));
            }
            Self { facts, kinds, people, with, case_of, cases, sets: Vec::new(), set_of: BTreeMap::new() }
        }

        /// The number of the set of cases that a partial answer leaves.
        fn left_by(&mut self, known: &Known) -> usize {
            if let Some(set) = self.set_of.get(known) {
                return *set;
            }
            let mut left = vec![u64::MAX; self.people.len().div_ceil(64)];
            for (with, kind) in self.with.iter().zip(known).filter_map(|(with, kind)| kind.map(|kind| (with, kind))) {
                for (left, with) in left.iter_mut().zip(&with[kind]) {
                    *left &= with;
                }
            }
            let fits = |number: &usize| (left[number / 64] >> (number % 64)) & 1 == 1;
            let cases: BTreeSet<usize> =
                (0..self.people.len()).filter(fits).map(|number| self.case_of[number]).collect();
            let cases: Vec<usize> = cases.into_iter().collect();
            let set = self.sets.iter().position(|one| *one == cases).unwrap_or_else(|| {
                self.sets.push(cases);
                self.sets.len() - 1
            });
            self.set_of.insert(known.clone(), set);
            set
        }

        /// The number of partial answers to those of its facts that are in `asked`.
        fn partial_answers(&self, asked: FactSet) -> usize {
            let answers =
                |(fact, kinds): (&FactId, &Vec<Vec<u8>>)| if asked.contains(*fact) { kinds.len() + 1 } else { 1 };
            self.facts.iter().zip(&self.kinds).map(answers).product()
        }

        /// Partial answer number `number` to those facts: the last digit of each is "not known".
        fn partial_answer(&self, asked: FactSet, mut number: usize) -> Known {
            let one = |(fact, kinds): (&FactId, &Vec<Vec<u8>>)| {
                if !asked.contains(*fact) {
                    return None;
                }
                let digit = number % (kinds.len() + 1);
                number /= kinds.len() + 1;
                (digit < kinds.len()).then_some(digit)
            };
            self.facts.iter().zip(&self.kinds).map(one).collect()
        }

        /// Some of what a person of the block would say; at times of nobody.
        fn draw(&self, dice: &mut Dice, percent: usize) -> Known {
            let person = &self.people[dice.below(self.people.len())];
            let contradicts = dice.below(100) < 5;
            let say = |(kinds, kind): (&Vec<Vec<u8>>, &usize)| {
                let said = if contradicts { dice.below(kinds.len()) } else { *kind };
                (dice.below(100) < percent).then_some(said)
            };
            self.kinds.iter().zip(person).map(say).collect()
        }
    }

    /// For each fact the sets of classes that are told apart.
    type Masks = BTreeMap<FactId, BTreeSet<u32>>;

    fn is_in(class: u8, mask: u32) -> bool {
        (mask >> class) & 1 == 1
    }

    /// The classes of a fact, those together that every mask treats alike.
    fn kinds(catalogue: &Catalogue, fact: FactId, masks: &Masks) -> Vec<Vec<u8>> {
        let mut kinds: BTreeMap<Vec<bool>, Vec<u8>> = BTreeMap::new();
        for class in 0..catalogue.facts.get(fact).unwrap().classes() {
            let told = masks.get(&fact).into_iter().flatten().map(|mask| is_in(class, *mask)).collect();
            kinds.entry(told).or_default().push(class);
        }
        kinds.into_values().collect()
    }

    /// The sets of classes that the rule's tests tell apart: a test that names a fact twice joins its classes.
    fn masks(rule: &Condition, found: &mut Masks) {
        match rule {
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| masks(part, found)),
            Condition::Not(part) => masks(part, found),
            Condition::Test(test) => {
                for (fact, classes) in &test.any_of {
                    found.entry(*fact).or_default().insert(classes.0);
                }
            }
            Condition::Office(_) => {}
        }
    }

    /// The naive engine of one rule.
    struct Oracle {
        blocks: Vec<Block>,
        /// The verdict of each combination of cases, the first block's case counting most.
        verdicts: Vec<Verdict>,
        reached: BTreeMap<Vec<usize>, VerdictSet>,
    }

    impl Oracle {
        fn new(catalogue: &Catalogue, handbook: &Handbook, rule: &Condition) -> Self {
            let combinations: Vec<Impossible> =
                handbook.impossible.iter().map(|ruled| ruled.combination.clone()).collect();
            let mut tests = Masks::new();
            masks(rule, &mut tests);
            let mut seen = FactSet::EMPTY;
            let mut blocks = Vec::new();
            for fact in tests.keys() {
                if seen.contains(*fact) {
                    continue;
                }
                let tied = tied(*fact, &combinations);
                seen = seen.or(tied);
                let own: Vec<Impossible> = combinations.iter().filter(|one| one.facts().meets(tied)).cloned().collect();
                blocks.push(Block::new(catalogue, tied.iter().collect(), &tests, &own));
            }
            let mut verdicts = Vec::new();
            let count: usize = blocks.iter().map(|block| block.cases.len()).product();
            for mut number in 0..count {
                let mut person = Evidence::nothing_known(&catalogue.facts);
                for block in blocks.iter().rev() {
                    let someone = &block.people[block.cases[number % block.cases.len()]];
                    number /= block.cases.len();
                    for ((fact, kinds), kind) in block.facts.iter().zip(&block.kinds).zip(someone) {
                        person.narrow(*fact, Classes(1 << kinds[*kind][0]));
                    }
                }
                verdicts.push(rule.verdict(&person));
            }
            Self { blocks, verdicts, reached: BTreeMap::new() }
        }

        /// The verdicts of everyone who fits what is known, block by block.
        fn reachable(&mut self, known: &[Known]) -> VerdictSet {
            let sets: Vec<usize> =
                self.blocks.iter_mut().zip(known).map(|(block, known)| block.left_by(known)).collect();
            if let Some(reached) = self.reached.get(&sets) {
                return *reached;
            }
            let mut numbers = vec![0];
            for (block, set) in self.blocks.iter().zip(&sets) {
                let one = |number: &usize| {
                    let first = number * block.cases.len();
                    block.sets[*set].iter().map(move |case| first + case)
                };
                numbers = numbers.iter().flat_map(one).collect();
            }
            let reached = numbers
                .into_iter()
                .fold(VerdictSet::EMPTY, |all, number| all.or(VerdictSet::only(self.verdicts[number])));
            self.reached.insert(sets, reached);
            reached
        }

        fn partial_answers(&self, asked: FactSet) -> usize {
            self.blocks.iter().map(|block| block.partial_answers(asked)).fold(1, usize::saturating_mul)
        }

        fn partial_answer(&self, asked: FactSet, mut number: usize) -> Vec<Known> {
            let one = |block: &Block| {
                let count = block.partial_answers(asked);
                let known = block.partial_answer(asked, number % count);
                number /= count;
                known
            };
            self.blocks.iter().map(one).collect()
        }

        fn draw(&self, dice: &mut Dice) -> Vec<Known> {
            let percent = 20 + dice.below(80);
            self.blocks.iter().map(|block| block.draw(dice, percent)).collect()
        }

        /// What the diagram is told: of each kind any of its classes.
        fn evidence(&self, dice: &mut Dice, nothing: &Evidence, known: &[Known]) -> Evidence {
            let mut evidence = nothing.clone();
            for (block, known) in self.blocks.iter().zip(known) {
                for ((fact, kinds), kind) in block.facts.iter().zip(&block.kinds).zip(known) {
                    if let Some(kind) = kind {
                        let classes = &kinds[*kind];
                        evidence.narrow(*fact, Classes(1 << classes[dice.below(classes.len())]));
                    }
                }
            }
            evidence
        }
    }

    /// A fact and every other that a chain of combinations ties to it.
    fn tied(fact: FactId, combinations: &[Impossible]) -> FactSet {
        let mut near = FactSet::from_iter([fact]);
        for _ in combinations {
            for combination in combinations {
                if combination.facts().meets(near) {
                    near = near.or(combination.facts());
                }
            }
        }
        near
    }

    /// On how many partial answers a rule's diagram was compared with the oracle.
    struct Compared {
        /// Whether every one to all the facts, or to the facts that the rule tests, is among them.
        every: bool,
        every_tested: bool,
        count: usize,
    }

    /// Compares a rule's diagram with the oracle.
    fn compare(catalogue: &Catalogue, mut oracle: Oracle, rule: (&DatedRule, &RuleTold), dice: &mut Dice) -> Compared {
        let (DatedRule { diagram, .. }, RuleTold { condition, .. }) = rule;
        let facts: FactSet = oracle.blocks.iter().flat_map(|block| &block.facts).copied().collect();
        assert_eq!(facts, diagram.facts(), "the oracle and the diagram look at different facts: {condition:?}");
        let nothing = Evidence::nothing_known(&catalogue.facts);
        let tested = condition.facts();
        let every = oracle.partial_answers(facts) <= COUNTABLE;
        let every_tested = every || oracle.partial_answers(tested) <= COUNTABLE;
        let asked = if every { facts } else { tested };
        let listed = if every_tested { oracle.partial_answers(asked) } else { 0 };
        let count = if every { listed } else { listed + SAMPLES };
        for number in 0..count {
            let known = if number < listed { oracle.partial_answer(asked, number) } else { oracle.draw(dice) };
            let evidence = oracle.evidence(dice, &nothing, &known);
            let (found, naive) = (diagram.verdicts(&evidence), oracle.reachable(&known));
            assert_eq!(found, naive, "diagram on the left, enumeration on the right, for {condition:?} by {known:?}");
        }
        Compared { every, every_tested, count }
    }

    #[test]
    fn every_rule_of_the_policy_reaches_exactly_the_verdicts_that_complete_answers_have() {
        let policy = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policy");
        let Authored { catalogue, handbook, .. } = compile(&Sources::read(&policy).unwrap()).unwrap();
        let mut dice = Dice(1);
        let (mut rules, mut comparisons) = (0, 0);
        for (programme, entry) in catalogue.programmes.iter().zip(&handbook.entries) {
            for rule in programme.rules.iter().zip(&entry.rules) {
                let start = std::time::Instant::now();
                let oracle = Oracle::new(&catalogue, &handbook, &rule.1.condition);
                let Compared { every, every_tested, count } = compare(&catalogue, oracle, rule, &mut dice);
                let how = match (every, every_tested) {
                    (true, _) => "every partial answer",
                    (false, true) => "every partial answer to the facts it tests, and draws",
                    (false, false) => "draws",
                };
                println!("{}: {count} comparisons, {how}, {:?}", programme.id, start.elapsed());
                assert!(every || count >= SAMPLES, "{} was compared {count} times only", programme.id);
                comparisons += count;
                rules += 1;
            }
        }
        assert!(rules >= 10, "only {rules} rules were compared");
        assert!(comparisons >= FLOOR, "only {comparisons} comparisons were made");
    }
}
