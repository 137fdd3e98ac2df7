//! Which benefits to take where some exclude each other.
//!
//! Benefits that exclude each other, one through another, form a *group*. Of each group as many as possible are to be
//! taken together; which, depends on what they are worth, and that is not always known.

/// What a benefit is worth, in whole yuan a month: a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Worth {
    least: u32,
    most: Option<u32>,
}

impl Worth {
    /// Nothing is known of the amount.
    pub const UNKNOWN: Self = Self { least: 0, most: None };

    /// The amount is known.
    #[must_use]
    pub const fn exactly(yuan: u32) -> Self {
        Self { least: yuan, most: Some(yuan) }
    }

    /// Between two amounts, both included, in any order; without bound above when there is no `most`.
    #[must_use]
    pub fn between(least: u32, most: Option<u32>) -> Self {
        Self { least: most.map_or(least, |most| most.min(least)), most: most.map(|most| most.max(least)) }
    }
}

/// The most benefits of a group that are weighed against each other.
pub const MOST_IN_GROUP: usize = 16;

/// What can be taken together. Benefits are given by their place in the list that was asked about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Compatible {
    /// The benefits that no other excludes.
    pub free: Vec<usize>,
    /// The others, each in one group.
    pub groups: Vec<Group>,
}

/// Benefits that exclude each other, one through another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The benefits of the group, ascending.
    pub items: Vec<usize>,
    /// What to take of them.
    pub choice: Choice,
}

/// What to take of a group. Every set listed is compatible, no benefit could be added to it, and none of the listed is
/// surely worth less than another such set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// One set is surely worth more than any other.
    Certain(Kept),
    /// These are worth exactly the same, and surely more than any other.
    Tie(Vec<Kept>),
    /// Which of these is worth most depends on amounts that are not known: compare them at the office.
    Compare(Vec<Kept>),
    /// The group has more than [`MOST_IN_GROUP`] benefits and was not looked into.
    TooMany,
}

/// Benefits that can be taken together, and those of the group that are then given up. Both ascending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// What is taken.
    pub kept: Vec<usize>,
    /// What is given up for it.
    pub given_up: Vec<usize>,
}

/// The best sets of benefits that can be taken together, group by group.
///
/// `exclusions` holds pairs of places in `worths`, in any order and either way round; a pair of one benefit with itself,
/// or with one that is not there, says nothing. One set surely beats another when the least that its own benefits can be
/// worth is more than the most that the other's own can be; what both contain does not count. Groups and sets come in
/// the order of their first benefits. Neither the order of benefits nor that of pairs makes a difference to what they
/// hold.
#[must_use]
pub fn compatible_sets(worths: &[Worth], exclusions: &[(usize, usize)]) -> Compatible {
    let excluded = |item: usize| {
        let other = move |(one, other): &(usize, usize)| match (*one == item, *other == item) {
            (true, false) => Some(*other),
            (false, true) => Some(*one),
            _ => None,
        };
        exclusions.iter().filter_map(other).filter(|other| *other < worths.len())
    };
    let mut found = Compatible::default();
    for first in 0..worths.len() {
        if found.groups.iter().any(|group| group.items.contains(&first)) {
            continue;
        }
        let mut items = vec![first];
        let mut looked_at = 0;
        while let Some(item) = items.get(looked_at).copied() {
            for other in excluded(item) {
                if !items.contains(&other) {
                    items.push(other);
                }
            }
            looked_at += 1;
        }
        if items.len() == 1 {
            found.free.push(first);
            continue;
        }
        items.sort_unstable();
        let places = |item: usize| excluded(item).filter_map(|other| items.iter().position(|one| *one == other));
        let members = items
            .iter()
            .map(|item| Member {
                item: *item,
                worth: worths.get(*item).copied().unwrap_or(Worth::UNKNOWN),
                excludes: places(*item).fold(0, |all, at| all | bit(at)),
            })
            .collect();
        let choice = Weighing(members).choice();
        found.groups.push(Group { items, choice });
    }
    found
}

/// Some of a group's benefits, one bit each.
type Set = u32;

const fn bit(at: usize) -> Set {
    if at < MOST_IN_GROUP { 1 << at } else { 0 }
}

struct Member {
    item: usize,
    worth: Worth,
    excludes: Set,
}

/// The benefits of one group.
struct Weighing(Vec<Member>);

impl Weighing {
    fn choice(&self) -> Choice {
        if self.0.len() > MOST_IN_GROUP {
            return Choice::TooMany;
        }
        let mut sets = Vec::new();
        self.extend(0, 0, &mut sets);
        let beaten = |set: Set| sets.iter().any(|other| self.beats(*other, set));
        let mut left = sets.iter().copied().filter(|set| !beaten(*set));
        // To be worth surely more is a strict order: some set is always left.
        let Some(first) = left.next() else { return Choice::TooMany };
        let others: Vec<Set> = left.collect();
        let kept = || std::iter::once(first).chain(others.iter().copied()).map(|set| self.kept(set)).collect();
        if others.is_empty() {
            Choice::Certain(self.kept(first))
        } else if others.iter().all(|other| self.ties(first, *other)) {
            Choice::Tie(kept())
        } else {
            Choice::Compare(kept())
        }
    }

    /// Finds every compatible set that contains `chosen`, no other benefit before `at`, and could not contain one more.
    fn extend(&self, at: usize, chosen: Set, found: &mut Vec<Set>) {
        let Some(member) = self.0.get(at) else {
            if self.members().all(|(one, member)| chosen & (one | member.excludes) != 0) {
                found.push(chosen);
            }
            return;
        };
        if member.excludes & chosen == 0 {
            self.extend(at + 1, chosen | bit(at), found);
        }
        // Left out without need, unless something that excludes it is taken.
        let later = !(bit(at + 1).wrapping_sub(1));
        if member.excludes & (chosen | later) != 0 {
            self.extend(at + 1, chosen, found);
        }
    }

    fn members(&self) -> impl Iterator<Item = (Set, &Member)> {
        self.0.iter().enumerate().map(|(at, member)| (bit(at), member))
    }

    /// The least and the most that the benefits of `set` are worth together.
    fn worth(&self, set: Set) -> (u64, Option<u64>) {
        let inside = self.members().filter(|(one, _)| set & one != 0);
        inside.fold((0, Some(0)), |(least, most), (_, member)| {
            let more = member.worth.most.map(u64::from);
            (least + u64::from(member.worth.least), most.zip(more).map(|(most, more)| most + more))
        })
    }

    fn beats(&self, one: Set, other: Set) -> bool {
        let (least, _) = self.worth(one & !other);
        self.worth(other & !one).1.is_some_and(|most| least > most)
    }

    fn ties(&self, one: Set, other: Set) -> bool {
        let (least, most) = self.worth(one & !other);
        most == Some(least) && self.worth(other & !one) == (least, most)
    }

    fn kept(&self, set: Set) -> Kept {
        let items = |inside: bool| {
            let members = self.members().filter(move |(one, _)| (set & one != 0) == inside);
            members.map(|(_, member)| member.item).collect()
        };
        Kept { kept: items(true), given_up: items(false) }
    }
}
