//! What can be known about a household.

use std::fmt;

/// The place of a fact in [`Facts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactId(pub u8);

/// The place of a topic in the declared order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TopicId(pub u8);

/// The place of a screen (facts asked together) in the declared order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScreenId(pub u8);

/// A set of facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct FactSet(u128);

impl FactSet {
    /// The largest number of facts there may be.
    pub const MOST: u8 = 128;

    /// No fact.
    pub const EMPTY: Self = Self(0);

    /// Adds `fact`. A place that no fact can have is left out.
    pub const fn insert(&mut self, fact: FactId) {
        self.0 |= Self::bit(fact);
    }

    /// Takes `fact` out.
    pub const fn remove(&mut self, fact: FactId) {
        self.0 &= !Self::bit(fact);
    }

    /// Whether `fact` is in the set.
    #[must_use]
    pub const fn contains(self, fact: FactId) -> bool {
        self.0 & Self::bit(fact) != 0
    }

    const fn bit(fact: FactId) -> u128 {
        if fact.0 < Self::MOST { 1 << fact.0 } else { 0 }
    }

    /// The facts in either set.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The facts of `self` that are not in `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The facts in both sets.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether some fact is in both sets.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The facts in declared order.
    pub fn iter(mut self) -> impl Iterator<Item = FactId> {
        std::iter::from_fn(move || {
            let first = u8::try_from(self.0.trailing_zeros()).ok().map(FactId).filter(|_| !self.is_empty())?;
            self.remove(first);
            Some(first)
        })
    }
}

impl FromIterator<FactId> for FactSet {
    fn from_iter<I: IntoIterator<Item = FactId>>(facts: I) -> Self {
        let mut set = Self::EMPTY;
        for fact in facts {
            set.insert(fact);
        }
        set
    }
}

/// A set of a fact's classes. A class is a value of a choice, or a band of a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Classes(pub u32);

impl Classes {
    /// The largest number of classes a fact may have.
    pub const MOST: usize = 32;

    /// The set with one class; empty for a class that no fact can have.
    #[must_use]
    pub const fn only(class: u8) -> Self {
        if class < 32 { Self(1 << class) } else { Self(0) }
    }

    /// The first `count` classes.
    #[must_use]
    pub const fn first(count: u8) -> Self {
        if count >= 32 { Self(u32::MAX) } else { Self((1 << count) - 1) }
    }

    /// Whether `class` is in the set.
    #[must_use]
    pub const fn contains(self, class: u8) -> bool {
        self.0 & Self::only(class).0 != 0
    }

    /// The classes in either set.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The classes in both sets.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The classes of `self` that are not in `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The classes in order.
    pub fn iter(mut self) -> impl Iterator<Item = u8> {
        std::iter::from_fn(move || {
            let first = u8::try_from(self.0.trailing_zeros()).ok().filter(|_| !self.is_empty())?;
            self = self.without(Self::only(first));
            Some(first)
        })
    }
}

/// One answer to one fact: the place of a choice's value, or a whole number as it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Value(pub u16);

/// What answers a fact can have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// One of a closed list of values; each is a class.
    Choice(Vec<String>),
    /// A whole number from `from` to `to`. `starts` holds the first number of each band, the first being `from`.
    Whole {
        /// The smallest number.
        from: u16,
        /// The largest number.
        to: u16,
        /// The first number of each band, ascending.
        starts: Vec<u16>,
    },
}

/// What could alter a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeKind {
    /// It comes by itself.
    Time,
    /// The person can do something about it.
    Action,
    /// It cannot be changed, or it is not for a navigator to suggest.
    Fixed,
}

/// One thing that can be known about a household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The id that saved forms, rosters, the command line and the page share.
    pub id: String,
    /// The answers it can have.
    pub kind: Kind,
    /// The topic it belongs to.
    pub topic: TopicId,
    /// The screen it is asked on; `None` when no question is asked about it.
    pub screen: Option<ScreenId>,
    /// How often each class is expected, in parts of any whole. Used for the order of questions only.
    pub prior: Vec<u32>,
    /// How a change of it comes about.
    pub change: ChangeKind,
    /// The changes from class to class that come about that way; any other is fixed.
    pub moves: Vec<(u8, u8)>,
    /// The facts to ask about before this one, as long as they matter: the question makes sense only after them.
    pub after: FactSet,
}

impl Fact {
    /// The number of classes.
    #[must_use]
    pub fn classes(&self) -> u8 {
        let count = match &self.kind {
            Kind::Choice(values) => values.len(),
            Kind::Whole { starts, .. } => starts.len(),
        };
        u8::try_from(count).unwrap_or(u8::MAX)
    }

    /// How often a class is expected, in parts of any whole.
    pub(crate) fn weight(&self, class: u8) -> u64 {
        u64::from(self.prior.get(usize::from(class)).copied().unwrap_or(1)).max(1)
    }

    /// The class that `value` falls in.
    #[must_use]
    pub fn class(&self, value: Value) -> u8 {
        match &self.kind {
            Kind::Choice(_) => u8::try_from(value.0).unwrap_or(u8::MAX),
            Kind::Whole { starts, .. } => {
                let at = starts.partition_point(|start| *start <= value.0);
                u8::try_from(at.saturating_sub(1)).unwrap_or(u8::MAX)
            }
        }
    }

    /// A value that stands for `class`: the choice itself, or the first number of the band.
    #[must_use]
    pub fn representative(&self, class: u8) -> Value {
        match &self.kind {
            Kind::Choice(_) => Value(u16::from(class)),
            Kind::Whole { starts, .. } => Value(starts.get(usize::from(class)).copied().unwrap_or(0)),
        }
    }

    /// Reads a value as the contract spells it.
    ///
    /// # Errors
    /// When `text` is not one of the values, or not a whole number in the range.
    pub fn parse(&self, text: &str) -> Result<Value, FactError> {
        let refused = || FactError { fact: self.id.clone(), given: text.to_owned(), allowed: self.allowed() };
        match &self.kind {
            Kind::Choice(values) => values
                .iter()
                .position(|value| value == text)
                .and_then(|at| u16::try_from(at).ok())
                .map(Value)
                .ok_or_else(refused),
            Kind::Whole { from, to, .. } => match text.parse::<u16>() {
                Ok(number) if *from <= number && number <= *to && !text.starts_with('+') => Ok(Value(number)),
                _ => Err(refused()),
            },
        }
    }

    /// The value as the contract spells it.
    #[must_use]
    pub fn spell(&self, value: Value) -> String {
        match &self.kind {
            Kind::Choice(values) => values.get(usize::from(value.0)).cloned().unwrap_or_default(),
            Kind::Whole { .. } => value.0.to_string(),
        }
    }

    /// The allowed answers, for a message.
    #[must_use]
    pub fn allowed(&self) -> String {
        match &self.kind {
            Kind::Choice(values) => values.join(", "),
            Kind::Whole { from, to, .. } => format!("a whole number from {from} to {to}"),
        }
    }
}

/// An answer that the fact cannot have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactError {
    /// The fact's id.
    pub fact: String,
    /// What was given.
    pub given: String,
    /// What is allowed.
    pub allowed: String,
}

impl fmt::Display for FactError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` cannot be `{}`; it can be: {}", self.fact, self.given, self.allowed)
    }
}

impl std::error::Error for FactError {}

/// All facts in declared order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    list: Vec<Fact>,
    screens: Vec<FactSet>,
}

impl Facts {
    /// The facts, in the order in which they are declared: the first 128.
    #[must_use]
    pub fn new(mut list: Vec<Fact>) -> Self {
        list.truncate(usize::from(FactSet::MOST));
        let count = list.iter().filter_map(|fact| fact.screen).map(|screen| usize::from(screen.0) + 1).max();
        let mut screens = vec![FactSet::EMPTY; count.unwrap_or(0)];
        for (id, fact) in (0..).map(FactId).zip(&list) {
            if let Some(set) = fact.screen.and_then(|screen| screens.get_mut(usize::from(screen.0))) {
                set.insert(id);
            }
        }
        Self { list, screens }
    }

    /// The fact at `id`.
    #[must_use]
    pub fn get(&self, id: FactId) -> Option<&Fact> {
        self.list.get(usize::from(id.0))
    }

    /// The fact spelt `id`.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<FactId> {
        self.iter().find(|(_, fact)| fact.id == id).map(|(at, _)| at)
    }

    /// Every fact with its place.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, &Fact)> {
        (0..).map(FactId).zip(&self.list)
    }

    /// How many facts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The facts asked on each screen, in declared order.
    pub fn screens(&self) -> impl Iterator<Item = (ScreenId, FactSet)> {
        (0..=u8::MAX).map(ScreenId).zip(self.screens.iter().copied())
    }

    /// The facts asked on `screen`.
    #[must_use]
    pub fn on_screen(&self, screen: ScreenId) -> FactSet {
        self.screens.get(usize::from(screen.0)).copied().unwrap_or_default()
    }

    /// The facts that have a question.
    #[must_use]
    pub fn askable(&self) -> FactSet {
        self.screens.iter().fold(FactSet::EMPTY, |all, screen| all.or(*screen))
    }
}
