//! Benefits that exclude each other: the best sets agree with an enumeration of every set.

use std::collections::BTreeSet;

use zhucan_rules::{Choice, Compatible, Kept, MOST_IN_GROUP, Worth, compatible_sets};

use crate::dice::Dice;
use crate::tally::Tally;

const DRAWS: u64 = 4_000;

/// A worth as the oracle sees it: from, and to where there is a bound.
type Range = (u32, Option<u32>);

type Items = BTreeSet<usize>;

#[derive(Debug, Clone)]
struct Offer {
    ranges: Vec<Range>,
    pairs: Vec<(usize, usize)>,
}

impl Offer {
    fn draw(seed: u64) -> (Self, Dice) {
        let mut dice = Dice::new(seed);
        let count = dice.place(9);
        let unknown = *dice.pick(&[0, 20, 60]);
        let range = |dice: &mut Dice| {
            let from = dice.between(0_u32, 4) * 50;
            match dice.chance(unknown) {
                true if dice.chance(50) => (from, None),
                true => (from, Some(from + dice.between(0_u32, 4) * 50)),
                false => (from, Some(from)),
            }
        };
        let ranges = (0..count).map(|_| range(&mut dice)).collect();
        let pairs = if count == 0 { 0 } else { dice.place(2 * count + 1) };
        // Some pairs name a benefit twice or one that is not there.
        let pairs = (0..pairs).map(|_| {
            let beyond = usize::from(dice.chance(5));
            (dice.place(count), dice.place(count + beyond))
        });
        let pairs = pairs.collect();
        (Self { ranges, pairs }, dice)
    }

    fn answer(&self) -> Compatible {
        let worth =
            |(from, to): &Range| if *to == Some(*from) { Worth::exactly(*from) } else { Worth::between(*from, *to) };
        let worths: Vec<Worth> = self.ranges.iter().map(worth).collect();
        compatible_sets(&worths, &self.pairs)
    }

    fn exclude(&self, one: usize, other: usize) -> bool {
        one != other && (self.pairs.contains(&(one, other)) || self.pairs.contains(&(other, one)))
    }

    /// Each benefit with all that it excludes, directly or through others.
    fn groups(&self) -> BTreeSet<Items> {
        let all = 0..self.ranges.len();
        let mut groups: BTreeSet<Items> = all.clone().map(|item| Items::from([item])).collect();
        for (one, other) in all.clone().flat_map(|one| all.clone().map(move |other| (one, other))) {
            if self.exclude(one, other) {
                let (joined, apart): (Vec<_>, Vec<_>) =
                    groups.into_iter().partition(|group| group.contains(&one) || group.contains(&other));
                groups = apart.into_iter().chain([joined.into_iter().flatten().collect()]).collect();
            }
        }
        groups
    }

    fn compatible(&self, set: &Items) -> bool {
        set.iter().all(|one| set.iter().all(|other| !self.exclude(*one, *other)))
    }

    /// The compatible sets of a group that no benefit can be added to.
    fn maximal(&self, group: &Items) -> Vec<Items> {
        let subset = |chosen: u32| group.iter().enumerate().filter(move |(at, _)| (chosen >> at) & 1 == 1);
        let sets = (0..1_u32 << group.len()).map(|chosen| subset(chosen).map(|(_, item)| *item).collect::<Items>());
        let grows = |set: &Items| {
            group
                .iter()
                .any(|item| !set.contains(item) && self.compatible(&set.iter().copied().chain([*item]).collect()))
        };
        sets.filter(|set| self.compatible(set) && !grows(set)).collect()
    }

    /// The least and the most by which `one` can be worth more than `other`.
    fn ahead(&self, one: &Items, other: &Items) -> (Option<i64>, Option<i64>) {
        let least = |items: &Items, without: &Items| -> i64 {
            items.difference(without).map(|item| i64::from(self.ranges[*item].0)).sum()
        };
        let most = |items: &Items, without: &Items| -> Option<i64> {
            items.difference(without).map(|item| self.ranges[*item].1.map(i64::from)).sum()
        };
        (most(other, one).map(|most| least(one, other) - most), most(one, other).map(|most| most - least(other, one)))
    }

    fn best(&self, group: &Items) -> BTreeSet<Items> {
        let all = self.maximal(group);
        let beaten = |set: &Items| all.iter().any(|other| self.ahead(other, set).0.is_some_and(|least| least > 0));
        all.iter().filter(|set| !beaten(set)).cloned().collect()
    }
}

/// The sets that a choice lists.
fn listed(choice: &Choice) -> Vec<Kept> {
    match choice {
        Choice::Certain(one) => vec![one.clone()],
        Choice::Tie(sets) | Choice::Compare(sets) => sets.clone(),
        Choice::TooMany => Vec::new(),
    }
}

fn items(list: &[usize]) -> Items {
    assert!(list.is_sorted_by(|one, next| one < next), "{list:?} is out of order");
    list.iter().copied().collect()
}

#[test]
fn the_sets_to_keep_are_all_that_no_other_surely_beats() {
    let mut tally = Tally::default();
    for seed in 0..DRAWS {
        let (offer, _) = Offer::draw(seed);
        let found = offer.answer();
        let (single, several): (BTreeSet<Items>, BTreeSet<Items>) =
            offer.groups().into_iter().partition(|group| group.len() == 1);
        tally.same(&items(&found.free), &single.into_iter().flatten().collect(), &offer);
        let groups: BTreeSet<Items> = found.groups.iter().map(|group| items(&group.items)).collect();
        tally.same(&groups, &several, &offer);
        for group in &found.groups {
            let listed = listed(&group.choice);
            let kept: BTreeSet<Items> = listed.iter().map(|one| items(&one.kept)).collect();
            assert_eq!(kept.len(), listed.len(), "a set is listed twice in {offer:#?}");
            tally.same(&kept, &offer.best(&items(&group.items)), &offer);
            for one in &listed {
                let given_up = items(&group.items).difference(&items(&one.kept)).copied().collect();
                tally.same(&items(&one.given_up), &given_up, &offer);
            }
        }
    }
    tally.reached(15_000);
}

#[test]
fn a_choice_is_certain_with_one_set_a_tie_with_equal_ones_and_for_the_office_otherwise() {
    let (mut certain, mut tie, mut compare) = (0, 0, 0);
    for seed in 0..DRAWS {
        let (offer, _) = Offer::draw(seed);
        for group in offer.answer().groups {
            let sets: Vec<Items> = listed(&group.choice).iter().map(|one| items(&one.kept)).collect();
            let equal = sets.iter().all(|one| sets.iter().all(|other| offer.ahead(one, other) == (Some(0), Some(0))));
            match group.choice {
                Choice::Certain(_) => {
                    assert_eq!(sets.len(), 1);
                    certain += 1;
                }
                Choice::Tie(_) => {
                    assert!(sets.len() > 1 && equal, "{offer:#?}");
                    tie += 1;
                }
                Choice::Compare(_) => {
                    assert!(sets.len() > 1 && !equal, "{offer:#?}");
                    compare += 1;
                }
                Choice::TooMany => panic!("a small group is not looked into in {offer:#?}"),
            }
        }
    }
    assert!(certain > 500 && tie > 200 && compare > 500, "only {certain}, {tie} and {compare} choices");
}

#[test]
fn whatever_the_amounts_turn_out_to_be_a_best_set_is_among_those_to_keep() {
    for seed in 0..DRAWS {
        let (offer, mut dice) = Offer::draw(seed);
        let found = offer.answer();
        let amounts: Vec<u64> =
            offer.ranges.iter().map(|(from, to)| u64::from(dice.between(*from, to.unwrap_or(from + 1_000)))).collect();
        let worth = |set: &Items| -> u64 { set.iter().map(|item| amounts[*item]).sum() };
        for group in &found.groups {
            let best = offer.maximal(&items(&group.items)).iter().map(worth).max();
            let kept = listed(&group.choice).iter().map(|one| worth(&items(&one.kept))).max();
            assert_eq!(kept, best, "{amounts:?} in {offer:#?}");
            if let Choice::Tie(sets) = &group.choice {
                assert!(sets.iter().all(|one| Some(worth(&items(&one.kept))) == best), "{amounts:?} in {offer:#?}");
            }
        }
    }
}

/// The members of a group, its kind of choice, and each set with what is given up for it.
type Unordered = (Items, u8, BTreeSet<(Items, Items)>);

/// What a result holds, in no order.
fn unordered(found: &Compatible, name: &dyn Fn(usize) -> usize) -> (Items, BTreeSet<Unordered>) {
    let named = |list: &[usize]| list.iter().map(|item| name(*item)).collect::<Items>();
    let groups = found.groups.iter().map(|group| {
        let kind = match group.choice {
            Choice::Certain(_) => 0,
            Choice::Tie(_) => 1,
            Choice::Compare(_) => 2,
            Choice::TooMany => 3,
        };
        let sets = listed(&group.choice).iter().map(|one| (named(&one.kept), named(&one.given_up))).collect();
        (named(&group.items), kind, sets)
    });
    (named(&found.free), groups.collect())
}

#[test]
fn neither_the_order_of_benefits_nor_that_of_pairs_makes_a_difference() {
    for seed in 0..DRAWS {
        let (offer, mut dice) = Offer::draw(seed);
        let mut before: Vec<usize> = (0..offer.ranges.len()).collect();
        dice.shuffle(&mut before);
        let moved = |item: usize| before.iter().position(|one| *one == item).unwrap_or(item);
        let mut pairs: Vec<(usize, usize)> = offer.pairs.iter().map(|(a, b)| (moved(*a), moved(*b))).collect();
        dice.shuffle(&mut pairs);
        for pair in &mut pairs {
            if dice.chance(50) {
                *pair = (pair.1, pair.0);
            }
        }
        let other = Offer { ranges: before.iter().map(|item| offer.ranges[*item]).collect(), pairs };
        let (found, again) = (offer.answer(), other.answer());
        assert_eq!(unordered(&found, &|item| item), unordered(&again, &|item| before[item]), "{offer:#?}");
    }
}

#[test]
fn sets_with_the_same_unknown_part_tie_when_the_rest_is_worth_the_same() {
    let worths = [Worth::UNKNOWN, Worth::exactly(300), Worth::exactly(300), Worth::exactly(50)];
    let found = compatible_sets(&worths, &[(1, 2), (3, 0), (3, 1), (3, 2)]);
    let kept = |kept: &[usize], given_up: &[usize]| Kept { kept: kept.to_vec(), given_up: given_up.to_vec() };
    let [group] = found.groups.as_slice() else { panic!("{found:?}") };
    assert_eq!(group.choice, Choice::Tie(vec![kept(&[0, 1], &[2, 3]), kept(&[0, 2], &[1, 3])]));
}

#[test]
fn two_small_benefits_together_can_be_worth_more_than_the_one_that_excludes_both() {
    let worths = [Worth::exactly(500), Worth::exactly(300), Worth::exactly(300), Worth::exactly(80)];
    let found = compatible_sets(&worths, &[(1, 0), (0, 2)]);
    assert_eq!(found.free, [3]);
    let [group] = found.groups.as_slice() else { panic!("{found:?}") };
    assert_eq!(group.choice, Choice::Certain(Kept { kept: vec![1, 2], given_up: vec![0] }));
}

#[test]
fn the_largest_group_is_weighed_and_one_benefit_more_is_said_to_be_too_many() {
    for (count, too_many) in [(MOST_IN_GROUP, false), (MOST_IN_GROUP + 1, true)] {
        let worths: Vec<Worth> = (0..count).map(|_| Worth::exactly(100)).collect();
        let chain: Vec<(usize, usize)> = (1..count).map(|item| (item - 1, item)).collect();
        let found = compatible_sets(&worths, &chain);
        let [group] = found.groups.as_slice() else { panic!("{found:?}") };
        assert_eq!(group.items.len(), count);
        assert_eq!(group.choice == Choice::TooMany, too_many);
    }
}
